### O que diz a voz do quiosque, além do que está escrito. Cada mensagem é ouvida, nunca lida.

## O que uma coisa é e como está: diz-se depois do nome, em minúsculas

# Entre o nome e o que se segue.
speech-pause = {", "}
# Entre uma pergunta e a resposta.
speech-colon = {": "}
speech-heading = Título:
speech-image = Imagem:
speech-button = botão
speech-link = ligação
speech-file = botão para escolher um ficheiro
speech-choice = opção { $position } de { $total }
speech-chosen = escolhida
speech-not-chosen = não escolhida
speech-box = caixa para assinalar
speech-box-of = caixa { $position } de { $total }
speech-ticked = assinalada
speech-not-ticked = não assinalada
# Para um botão que fica premido.
speech-pressed = ativado
speech-not-pressed = não ativado
# Para um botão que mostra uma explicação.
speech-open = aberto
speech-closed = fechado
# Para o elemento de uma lista que está escolhido neste momento.
speech-current = é a opção atual
speech-field = campo para preencher
speech-field-long = campo grande para preencher
speech-empty = vazio
speech-holds = escreveu:
# $unit: em que se conta, como «euros».
speech-unit = em { $unit }
speech-wrong = a corrigir

## O que não é para os outros

# Em vez de uma resposta, no altifalante.
speech-private = resposta escondida
speech-private-why = Outras pessoas podem ouvir. Não digo as suas respostas pessoais. Para as ouvir, ligue uns auscultadores.

## A página

speech-top = No cimo da página, há também isto.
speech-bottom = No fundo da página, há também isto.
# $page: o título da página.
speech-where = Está na página: { $page }.
speech-where-errors = Há algo a corrigir nesta página.
speech-where-here = Está aqui.
speech-lit-group = Grupo de { $count }:
speech-lit-leave = Sair do grupo.
speech-receipt-before = Isto é o que está escrito no comprovativo.
speech-receipt-after = O comprovativo foi enviado para a impressora. Isto é o que está escrito nele.
speech-receipt-end = Fim do comprovativo.

## A própria voz

speech-start = A voz está ligada. Lê o que está no ecrã.
speech-start-keys = A tecla Tab avança. A tecla Enter escolhe.
# Para quem usa cinco teclas.
speech-start-pad = As setas avançam ou recuam. A tecla do meio escolhe.
# As teclas da voz.
speech-voice-keys = F2 repete. F3 diz onde está. F4 lê outra vez toda a página. F6 fala mais devagar e F7 mais depressa. F8 fala mais baixo e F9 mais alto. A tecla Escape faz uma pausa.
# As mesmas, no teclado dos algarismos.
speech-voice-pad = O 0 repete. O asterisco diz onde está. O menos lê outra vez toda a página. O 7 fala mais devagar e o 9 mais depressa. O 1 fala mais baixo e o 3 mais alto. A barra faz uma pausa.
speech-curtain-up = O ecrã está outra vez visível.
# Dito em cada língua, para quem não percebeu as outras.
speech-language-how = Para ouvir esta língua, escolha «{ language-name }» no cimo da página.
speech-language = A língua é agora: { language-name }.
speech-paused = Pausa.
# $level: 1, 2, 3…; $total: o maior.
speech-volume = Volume { $level } de { $total }.
speech-rate = Velocidade { $level } de { $total }.

## O que a pessoa escreve

speech-letter-hidden = uma letra
speech-deleted = apagado: { $letter }
speech-capital = { $letter } maiúsculo
speech-sign-space = espaço
speech-sign-at = arroba
speech-sign-dot = ponto
speech-sign-hyphen = hífen
speech-sign-underscore = traço em baixo
speech-sign-plus = mais
speech-sign-slash = barra
speech-sign-apostrophe = apóstrofo
speech-sign-comma = vírgula
speech-sign-colon = dois pontos

## Números

speech-minus = menos { $number }
speech-amount = { $euros ->
    [one] { $euros } euro
   *[other] { $euros } euros
}
# $cents: dois algarismos.
speech-amount-cents = { $euros ->
    [one] { $euros } euro e { $cents }
   *[other] { $euros } euros e { $cents }
}
# 2 se as pessoas ditam um número de telefone de dois em dois algarismos, 1 se o ditam algarismo a algarismo.
speech-telephone-digits = 1
# O que se escreve de forma curta e como se diz.
speech-said-otherwise = n.º = número; MB = megabytes; kB = kilobytes; RGPD = R G P D; SMS = S M S; PDF = P D F; JPEG = jota peg; PNG = P N G; @ = arroba; € = euros; % = por cento
