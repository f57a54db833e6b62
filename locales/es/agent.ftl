### Lo que lee el personal del ayuntamiento cuando abre una solicitud.

agent-reference = Número
agent-received = Recibida el
agent-began = Empezada el
agent-place = Enviada desde
agent-place-kiosk = un quiosco
agent-place-home = un dispositivo personal
agent-locale = Idioma de la persona
agent-service = Servicio
agent-status = Estado
agent-status-since = { $status }, desde el { $day }
agent-erased = Se borrará el
agent-version = Trámite
