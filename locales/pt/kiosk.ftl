### As palavras do Parvis: botões, páginas, avisos. As dos campos estão em fields.ftl e as dos erros em problems.ftl.

## Em toda a parte

brand = Parvis
# Antes do título de uma página, para quem a percorre com o teclado.
skip-to-content = Ir para o conteúdo
navigation-label = Ajuda e definições
back = Voltar
continue = Continuar
try-again = Tentar outra vez
erase-leave = Apagar e sair
help-link = Ajuda
reading-link = Definições
accessibility-link = Acessibilidade: não conforme
legal-link = Aviso legal
personal-data-link = Dados pessoais
details-why = Porquê esta pergunta?
details-find = Onde encontrar a resposta?
details-find-mark = A resposta está dentro da moldura.
back-to-list = Ver todos os procedimentos

# O título do separador. $page: o título da página; $service: o procedimento, ou Parvis.
title-page = { $page } – { $service }
title-step = { $page } – passo { $number } – { $service }
title-step-of = { $page } – passo { $number } de { $total } – { $service }
title-error = Erro: { $title }
title-practice = Prática: { $title }

step-number = Passo { $number }
step-number-of = Passo { $number } de cerca de { $total }
step-number-last = Passo { $number } de { $number }
# $section: o nome do grupo, já escrito; $index: 1, 2, 3…
step-item = { $section } { $index }

## Línguas: cada uma na sua própria língua, iguais em toda a parte

language-label = Língua
language-more = Outras línguas
# O nome da língua deste ficheiro, nessa língua.
language-name = Português

## Definições: formas de ler e de usar o ecrã

reading-title = Definições
reading-lead = Escolha o que lhe for útil. Pode mudar a qualquer momento, sem perder as suas respostas.
reading-all = Todas as definições
reading-reset = Voltar às definições habituais
reading-see = Ver
reading-read = Ler
reading-listen = Ouvir
reading-hear = Ouvir
reading-press = Tocar e carregar
reading-time = Tempo

# Várias definições de uma só vez. O nome diz o que muda, nunca para quem.
presets-title = Escolha o que lhe for útil
preset-larger = Ver tudo maior
preset-contrast = Ver com mais nitidez
preset-letters = Distinguir melhor as letras
preset-simple = Ler palavras simples
preset-listen = Ouvir em vez de ler
preset-keypad = Usar poucas teclas
preset-switch = Usar um só botão
preset-reach = Ter tudo na parte de baixo do ecrã
preset-steady = Evitar toques duplos
preset-time = Ir sem pressa

register-label = Palavras
register-standard = Linguagem corrente
register-simple = Leitura fácil
pictures-label = Imagens ao lado das palavras
pictures-easy = Com os textos de leitura fácil
pictures-on = Sempre
pictures-off = Nunca
text-size-smaller = Texto mais pequeno
text-size-larger = Texto maior
# $percent: 100, 125, 150, 200, 300 ou 400.
text-size-now = Tamanho do texto: { $percent } %
theme-label = Cores
theme-light = Claro
theme-dark = Escuro
theme-contrast = Preto sobre branco
theme-yellow = Amarelo sobre preto
weighted-letters-label = Letras mais grossas em baixo
weighted-letters-hint = Cada letra distingue-se melhor das outras.
wide-spacing-label = Mais espaço
wide-spacing-hint = Entre as letras, as palavras e as linhas.
calm-motion-label = Nada se mexe
calm-motion-hint = O ecrã muda de uma vez, sem efeitos.
read-aloud-label = Um altifalante ao lado de cada frase
read-aloud-hint = Carregue nele para ouvir a frase.
self-voicing-label = O ecrã diz tudo em voz alta
self-voicing-hint = Pode fazer tudo sem olhar.
screen-curtain-label = Ecrã preto
screen-curtain-hint = Ninguém vê o que faz. Pode ouvir tudo. Para voltar a ver o ecrã, toque nele.
private-aloud-label = Dizer também as minhas respostas pessoais
private-aloud-hint = Outras pessoas podem ouvi-las.
voice-listen = Ouvir a página
voice-slower = Falar mais devagar
voice-faster = Falar mais depressa
voice-softer = Falar mais baixo
voice-louder = Falar mais alto
keypad-label = Bastam cinco teclas
keypad-hint = Avançar, recuar, escolher, ouvir outra vez e pedir ajuda.
scanning-label = Botões adaptados
scanning-off = Nenhum
scanning-one = Um botão
scanning-two = Dois botões
scanning-how-one = Uma moldura passa de um botão para outro no ecrã. Quando estiver no sítio certo, carregue no seu botão ou toque em qualquer ponto do ecrã. Para terminar, carregue na tecla Escape.
scanning-how-two = Um botão (tecla Espaço) move a moldura e o outro (tecla Enter) escolhe. No ecrã, toque na metade onde as linhas começam para mover a moldura e na outra metade para escolher. Para terminar, carregue na tecla Escape.
scan-pace-label = Velocidade da moldura
scan-pace-usual = Normal
scan-pace-slow = Lenta
scan-pace-fast = Rápida
keyboard-label = Teclado no ecrã
keyboard-off = Nenhum
keyboard-usual = Teclado habitual
keyboard-alphabetical = Por ordem alfabética
key-space = Espaço
key-shift = Maiúscula
key-erase = Apagar
key-back = Recuar no texto
key-on = Avançar no texto
key-done = Concluído
key-question = Ponto de interrogação
key-page-letters = Letras
key-page-digits = Algarismos e sinais
key-page-accents = Acentos
key-page-latin = Letras latinas
low-reach-label = Tudo na parte de baixo do ecrã
low-reach-hint = O que se toca fica na metade de baixo.
steady-hands-label = Não contar toques duplos
steady-hands-hint = Um segundo toque demasiado rápido não conta. Se mantiver uma tecla premida, ela só se repete devagar.
unhurried-label = Mais tempo
unhurried-hint = O ecrã espera cinco vezes mais antes de perguntar se ainda está aí.

## Boas-vindas

welcome-title = Boas-vindas
welcome-lead = Aqui trata dos seus assuntos por si, uma pergunta de cada vez. Não tenha pressa.
welcome-begin = Começar
welcome-language = Escolha a sua língua
welcome-promise-alone = Pode pedir ajuda no balcão de atendimento a qualquer momento.
welcome-promise-erase = Quando sai, nada fica neste ecrã.
welcome-promise-erase-home = As suas respostas ficam nesta janela. Desaparecem quando a fecha.

## Procurar um procedimento

find-title = O que quer fazer?
find-search = Procurar com as suas palavras
find-search-hint = Por exemplo: nascimento, votar, buraco na rua
find-life-events = Ou escolher um momento da vida
find-all = Todos os procedimentos
# $count: o número de procedimentos encontrados.
find-count = { $count ->
    [0] Nenhum procedimento encontrado
    [one] { $count } procedimento encontrado
   *[other] { $count } procedimentos encontrados
}
find-none = Tente outra palavra ou pergunte no balcão de atendimento.

life-event-papers = Documentos e certidões
life-event-birth = Nascimento
life-event-childhood = Infância e escola
life-event-couple = Vida a dois
life-event-home = Habitação
life-event-citizenship = Votar
life-event-street = Rua e bairro
life-event-work = Trabalho e dinheiro
life-event-health = Saúde
life-event-death = Falecimento

## O que só o aparelho pode verificar

problem-document-unreadable = Este aparelho não consegue ler o ficheiro. Escolha-o outra vez ou escolha outro.

## Antes de começar

before-needs = O que precisa
before-needs-nothing = Não precisa de preparar nada.
before-audience = Para quem
before-duration = Duração
before-minutes = { $minutes ->
    [one] cerca de { $minutes } minuto
   *[other] cerca de { $minutes } minutos
}
before-fee = Preço
before-free = Gratuito
before-after = O que acontece depois
before-data = Os seus dados pessoais
before-data-who = Quem os pede
before-data-why = Porquê
before-data-law = Com que direito
before-data-readers = Quem os lê
before-data-keep = Durante quanto tempo
before-data-rights = Os seus direitos
before-data-contact = Para as suas perguntas
before-keep-days = { $days ->
    [one] { $days } dia depois do envio; a seguir, tudo é apagado
   *[other] { $days } dias depois do envio; a seguir, tudo é apagado
}
before-basis-consent = O seu consentimento (RGPD, artigo 6.º, n.º 1, alínea a).
before-basis-contract = Um contrato consigo (RGPD, artigo 6.º, n.º 1, alínea b).
before-basis-legal-obligation = Uma obrigação da lei (RGPD, artigo 6.º, n.º 1, alínea c).
before-basis-vital-interests = A proteção de uma vida (RGPD, artigo 6.º, n.º 1, alínea d).
before-basis-public-task = Uma missão de serviço público (RGPD, artigo 6.º, n.º 1, alínea e).
before-basis-legitimate-interests = Um interesse legítimo (RGPD, artigo 6.º, n.º 1, alínea f).
before-idle = { $minutes ->
    [one] Se não tocar em nada durante { $minutes } minuto, este ecrã pergunta se ainda está aí. Se não responder, apaga tudo.
   *[other] Se não tocar em nada durante { $minutes } minutos, este ecrã pergunta se ainda está aí. Se não responder, apaga tudo.
}
before-home = Se recarregar esta página, as suas respostas continuam cá. Se fechar a janela, desaparecem.
unsigned = Ninguém assinou este procedimento para responder por ele. Se tiver dúvidas, pergunte no balcão de atendimento.
before-in-french = Este procedimento está escrito em francês. Ainda não foi traduzido.
before-nothing-sent = Nada é enviado antes de o pedir, no fim.
before-begin = Começar
before-go-on = Continuar onde estava

## Verificar

review-title = Verifique as suas respostas
review-lead = Leia tudo. Pode alterar cada resposta.
review-answers = As suas respostas
review-change = Alterar
review-remove = Retirar
# No quiosque, onde outras pessoas podem olhar.
review-private-why = Este ecrã esconde as suas respostas pessoais e o que resulta delas. Mostre-as para rever tudo.
review-private-show = Mostrar as minhas respostas
review-private-hide = Esconder as minhas respostas
review-private-hidden = Resposta escondida
review-private-before = As suas respostas pessoais ainda estão escondidas. Reveja-as antes de enviar.
review-outcome = O resultado
review-bring = O que vai ter de trazer ou enviar
review-next = O que acontece depois
review-send-title = Enviar à câmara municipal
review-send-lead = Ao carregar em «Enviar», confirma que as suas respostas estão certas e envia-as. Destinatário: { $town }.
review-send = Enviar
review-sending = A enviar. Não saia desta página.
review-failed-title = O seu pedido não foi enviado
review-failed-kept = As suas respostas continuam cá.
review-failed-request = Número do incidente, a dar a um funcionário: { $request }

## Quando o envio falha: o que aconteceu e o que fazer; o identificador é «error-» + o código da API

# O que passa por si: nada a mudar, basta tentar outra vez.
error-unreachable = O computador da câmara municipal não responde. Espere um pouco e tente outra vez.
error-no-connection = O seu aparelho não tem ligação à Internet. Espere que ela volte e tente outra vez.
error-busy = Estão a chegar demasiados pedidos ao mesmo tempo à câmara municipal. Espere um minuto e tente outra vez.
error-timed-out = O computador da câmara municipal demorou demasiado a responder. Espere um minuto e tente outra vez. O seu pedido só conta uma vez.
error-body-interrupted = A ligação foi cortada durante o envio. Tente outra vez.
error-store-unavailable = O computador da câmara municipal não consegue guardar nada neste momento. Espere alguns minutos e tente outra vez.
error-internal = O computador da câmara municipal está avariado. Espere alguns minutos e tente outra vez. Se não funcionar, fale com um funcionário.
error-procedure-failed = O programa do procedimento falhou. A culpa não é sua. Tente outra vez. Se não funcionar, fale com um funcionário.

# O que a pessoa pode corrigir, a partir de «Alterar».
error-dossier-refused = Algumas respostas já não servem. Leia-as de novo, altere as que já não estão certas e envie outra vez.
error-body-too-large = As suas respostas são demasiado longas. Encurte as mais longas e envie outra vez.
# $file: o nome do ficheiro, como a pessoa o juntou.
error-file-lost = O ficheiro { $file } já não está na memória deste aparelho. Escolha «Alterar» para este documento e junte-o outra vez.
error-no-such-document = O ficheiro { $file } não chegou à câmara municipal. Tente outra vez. Se não funcionar, escolha «Alterar» para este documento e junte-o outra vez.
error-document-hash = O ficheiro { $file } ficou danificado durante o envio. Tente outra vez. Se não funcionar, escolha «Alterar» para este documento e junte-o outra vez.
error-document-kind = A câmara municipal não aceita este tipo de ficheiro: { $file }. Escolha «Alterar» para este documento e junte uma fotografia (JPEG ou PNG) ou um ficheiro PDF.
error-document-not-as-named = O conteúdo do ficheiro { $file } não é o que o nome indica. Escolha «Alterar» para este documento e junte o ficheiro certo.
error-document-empty = O ficheiro { $file } está vazio. Escolha «Alterar» para este documento e junte outro ficheiro.
error-document-too-large = O ficheiro { $file } é demasiado pesado para o computador da câmara municipal. Escolha «Alterar» para este documento e junte um ficheiro mais leve.
error-documents-too-many = Há demasiados ficheiros no seu pedido. Escolha «Alterar» para um documento e retire os ficheiros a mais.
error-token-expired = O envio dos documentos demorou demasiado. Tente outra vez: serão enviados de novo.
error-token-unknown = O computador da câmara municipal não reconheceu o envio dos seus documentos. Tente outra vez: serão enviados de novo.

# Quando a única via é recomeçar ou perguntar a um funcionário.
error-unknown-procedure = A câmara municipal já não propõe este procedimento aqui. Pergunte a um funcionário como o fazer.
error-unknown-package = O procedimento mudou enquanto respondia. A câmara municipal já não pode receber estas respostas. Escolha «Apagar e sair» e recomece.
error-began-too-long-ago = Começou este procedimento há demasiado tempo: as regras podem ter mudado. Escolha «Apagar e sair» e recomece.
error-key-reused = Um primeiro envio já chegou à câmara municipal. Peça a um funcionário que procure o seu pedido.
error-unknown = O computador da câmara municipal recusou o pedido. Tente outra vez. Se não funcionar, fale com um funcionário.

## Comprovativo

sent-title = O seu pedido foi enviado
sent-lead = { $town }: pedido recebido no dia { $date }.
sent-reference = O seu número
sent-reference-keep = Guarde este número: permite encontrar o seu pedido.
sent-reference-listen = Ouvir o número
sent-reference-no-voice = Este aparelho não tem voz nesta língua.
sent-procedure = Procedimento
sent-next = O que acontece depois
sent-bring = A trazer ou a enviar
sent-erased = A câmara municipal apaga o seu pedido no dia { $date }.
sent-contact = Alguma pergunta?
sent-print = Imprimir o comprovativo
sent-cannot-print = O papel não sai?
sent-leave-why = Quando sair, apague esta página: mais ninguém deve ver o seu número.

print-title = O papel não sai?
print-lead = O seu pedido foi mesmo enviado. O papel não é obrigatório: basta o número.
print-write = Copie este número.
print-photo = Ou fotografe o ecrã com o seu telemóvel.
print-save = Ou guarde uma imagem do ecrã (captura de ecrã).
print-desk = Ou peça no balcão de atendimento que imprimam o comprovativo.

## Saída: a via certa é outra

exit-nothing-sent = Nada foi enviado à câmara municipal.
exit-contacts = A quem se dirigir
exit-urgent-contacts = Ligue agora
exit-phone = Telefone: { $value }
exit-sms = SMS: { $value }
exit-web = Na internet: { $value }

## Ajuda

help-title = Ajuda
help-person = Falar com alguém
help-person-here = Um funcionário no balcão de atendimento pode mostrar-lhe como fazer. Não responde por si.
help-person-home = Pode telefonar à câmara municipal ou ir lá.
help-telephone = Telefone
help-address = Morada
help-how = Como fazer
help-how-question = Cada página faz uma pergunta, às vezes com várias caixas. Responda e escolha «Continuar».
help-how-back = «Voltar» regressa à página anterior. As suas respostas ficam.
help-how-mistake = Pode enganar-se: tudo se corrige antes do envio.
help-how-language = Pode mudar de língua, de tamanho e de cores a qualquer momento, em cada página.
help-how-touch = Com o dedo: toque numa resposta para a escolher, ou numa caixa para escrever nela.
help-how-keyboard = Se tem um teclado: a tecla Tab avança, Maiúsculas e Tab recua, Enter continua, Espaço assinala.
help-how-erase = «Apagar e sair» apaga tudo, de imediato.

## Páginas de recurso

not-found-title = Esta página não existe
not-found-lead = Talvez o endereço esteja incompleto ou o procedimento já não seja proposto aqui.

failed-title = Este procedimento não responde
failed-lead = A culpa não é sua. As suas respostas continuam cá e nada foi enviado.
failed-out-of-time = O programa do procedimento demorou demasiado e foi parado.
failed-broken = O programa do procedimento falhou e foi parado.
failed-ways = Pode tentar outra vez, voltar à pergunta anterior ou fazer o procedimento no balcão de atendimento da câmara municipal.
failed-back = Voltar à pergunta anterior

offline-title = O computador da câmara municipal não responde
offline-lead = Talvez a ligação esteja cortada. As suas respostas continuam cá.
offline-ways = Espere um pouco e tente outra vez. Também pode ir ao balcão de atendimento da câmara municipal.
offline-device-title = O seu aparelho não tem ligação à Internet

idle-title = Ainda está aí?
# $seconds: 60, 30, 10 ou a duração escolhida pela câmara municipal.
idle-left = { $seconds ->
    [one] Tudo será apagado dentro de { $seconds } segundo.
   *[other] Tudo será apagado dentro de { $seconds } segundos.
}
idle-left-minutes = { $minutes ->
    [one] Não há pressa. Tudo será apagado dentro de { $minutes } minuto.
   *[other] Não há pressa. Tudo será apagado dentro de { $minutes } minutos.
}
idle-lead = Para guardar as suas respostas, carregue no botão ou em qualquer tecla. Pode fazê-lo todas as vezes que quiser.
idle-stay = Estou aqui

ended-title = Tudo foi apagado
ended-lead = Nada seu fica neste ecrã.
ended-lead-home = Nada seu fica nesta janela.
ended-begin = Recomeçar
