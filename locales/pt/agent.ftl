### O que o funcionário da câmara municipal lê quando abre um pedido.

agent-reference = Número
agent-received = Recebido em
agent-began = Começado em
agent-place = Enviado de
agent-place-kiosk = um quiosque
agent-place-home = um aparelho pessoal
agent-locale = Língua da pessoa
agent-service = Serviço
agent-status = Estado
agent-status-since = { $status }, desde { $day }
agent-erased = Será apagado em
agent-version = Procedimento
