# Words of the procedure "signalement", in Portuguese of Portugal.

## The procedure

procedure-title = Comunicar um problema na rua
procedure-summary = Avise a câmara municipal de um buraco, de um candeeiro apagado, de lixo abandonado ou de outro problema num lugar público.
procedure-keywords = comunicar, participar, ocorrência, sinalizar, signalement, problema, rua, estrada, via pública, buraco, passeio, calçada, partido, estragado, sinal, semáforo, banco, parque infantil, candeeiro, luz, iluminação, escuro, caixote, lixo, monos, resíduos, entulho, carro abandonado, árvore, ramo, fuga, água, esgoto, pintura, grafíti, animal morto, cão perdido, perigo, queixa
procedure-before-place = A morada, ou um ponto de referência perto do problema: uma paragem de autocarro, uma escola, uma loja
procedure-before-photo = Uma fotografia, se tiver
procedure-before-plate = Para um veículo abandonado: o número da matrícula
procedure-after = A câmara municipal recebe a sua comunicação e envia-a ao serviço encarregado do problema. Se deixar um e-mail ou um telefone, pode responder-lhe.
procedure-purpose = A câmara municipal usa as suas respostas para encontrar o problema, mandá-lo reparar e responder-lhe se o pedir.
procedure-legal-basis = Missão de interesse público: o presidente da câmara zela pela segurança e pela limpeza das ruas (artigo L. 2212-2 do código geral francês das coletividades territoriais, «code général des collectivités territoriales»).
procedure-recipients = Os funcionários da câmara municipal encarregados do problema. Se depender de outro serviço público ou do gestor de uma rede (água, eletricidade), a câmara municipal transmite-lhe a comunicação.
procedure-rights = Pode pedir para ver os seus dados, para os corrigir, para limitar o seu uso, ou opor-se ao seu uso. Escreva à câmara municipal com o número do comprovativo. Também pode apresentar uma reclamação à CNIL (a autoridade francesa de proteção de dados).

section-problem = O problema
section-where = Onde e quando
section-photos = As fotografias
section-answer = A resposta da câmara municipal

## Danger first

step-danger = Há alguém em perigo agora?
step-danger-lead = Em caso de perigo, não espere: ligue para o 112. Se não pode ouvir ou falar, envie um SMS para o 114.
step-danger-why = A câmara municipal não lê esta comunicação de imediato. Os serviços de emergência respondem de dia e de noite.
field-danger = Perigo
option-danger-people = Sim, uma pessoa está ferida ou ameaçada
option-danger-people-hint = Acidente, incêndio, agressão, muro ou árvore que cai, buraco aberto no chão
option-danger-gas = Sim, cheira a gás
option-danger-electricity = Sim, há fios elétricos no chão ou descarnados
option-danger-none = Não, ninguém está em perigo

exit-urgent = Ligue agora para a emergência
exit-urgent-text = Afaste-se do perigo. A chamada é gratuita, de dia e de noite. Diga onde está, o que se passa e se há feridos.
exit-gas = Afaste-se e ligue para a urgência do gás
exit-gas-text = Não fume, não acenda nada e não use o telefone perto do cheiro. A chamada é gratuita, de dia e de noite.
exit-electricity = Não toque em nada e ligue para a emergência
exit-electricity-text = Fique longe dos fios e impeça os outros de se aproximarem.

contact-emergency = Todas as emergências, em toda a Europa
contact-fire = Bombeiros (pompiers): incêndio, acidente, pessoa em perigo
contact-medical = Samu: urgência médica
contact-police = Polícia ou gendarmaria: agressão, roubo, ameaça
contact-deaf = Por SMS, se não pode ouvir ou falar
contact-deaf-web = Por mensagens escritas, por videochamada ou em língua gestual francesa
contact-gas = Urgência de segurança do gás (GRDF)
contact-power = Avarias de eletricidade (muitas vezes a Enedis): o número está na sua fatura de eletricidade
contact-homeless = O 115, para as pessoas que dormem na rua
contact-noise-web = O centro de informação sobre o ruído (Centre d’information sur le bruit)
contact-front-desk = O balcão de atendimento da câmara municipal
contact-police-station = A esquadra da polícia ou a gendarmaria
contact-water-service = O serviço da água: o número está na fatura

## The kind of problem

step-kind = Qual é o problema?
step-kind-why = Cada problema tem a sua equipa: vias públicas, limpeza, espaços verdes, polícia municipal. A sua resposta avisa a equipa certa.
field-kind = Problema
option-kind-road = Estrada ou passeio em mau estado
option-kind-equipment = Sinal, semáforo, banco ou jogo estragado
option-kind-lighting = Iluminação da rua
option-kind-waste = Lixo deixado num lugar público
option-kind-vehicle = Veículo abandonado
option-kind-tree = Árvore ou ramo
option-kind-water = Água ou esgoto
option-kind-graffiti = Pintura, grafíti ou cartaz
option-kind-animal = Animal morto ou perdido
option-kind-other = Outra coisa

step-road-damage = O que está estragado?
step-road-damage-why = A equipa vem com o material certo.
field-road-damage = O que está estragado
option-road-damage-pothole = Um buraco ou uma saliência na estrada
option-road-damage-pavement = Um passeio em mau estado
option-road-damage-marking = Uma passadeira ou uma linha no chão apagadas
option-road-damage-open-hole = Falta uma tampa ou uma grelha: o buraco está aberto
option-road-damage-something-else = Outro estrago

step-equipment = O que está estragado ou já não funciona?
step-equipment-why = A equipa vem com o material certo. Um semáforo avariado passa à frente de um banco partido.
field-equipment = O que está estragado
option-equipment-sign = Um sinal ou uma placa
option-equipment-traffic-light = Um semáforo
option-equipment-bench = Um banco, uma papeleira ou um abrigo de autocarro
option-equipment-playground = Um equipamento de parque infantil
option-equipment-barrier = Uma barreira ou um poste
option-equipment-something-else = Outra coisa

step-lamp-fault = O que se passa com a iluminação?
step-lamp-fault-why = Um só candeeiro apagado ou uma rua inteira às escuras: a avaria e a reparação são diferentes.
field-lamp-fault = Avaria da iluminação
option-lamp-fault-one-off = Um candeeiro não acende
option-lamp-fault-several-off = Vários candeeiros não acendem
option-lamp-fault-flickering = Um candeeiro pisca
option-lamp-fault-day-on = Um candeeiro fica aceso de dia
option-lamp-fault-broken = Um candeeiro está partido ou inclinado, sem fios à vista
option-lamp-fault-wires = Há fios elétricos à vista

step-lamp-number = Que número está escrito no candeeiro?
step-lamp-number-lead = Se não encontrar nenhum número, continue sem responder.
step-lamp-number-why = Este número permite encontrar o candeeiro certo, mesmo de dia, quando estão todos apagados.
step-lamp-number-find = Procure uma pequena placa ou um autocolante no poste, à altura dos olhos. Alguns candeeiros não têm número.
step-lamp-number-picture = Um candeeiro de rua. O número está numa placa pequena, a meio do poste.
field-lamp-number = Número do candeeiro
field-lamp-number-hint = Por exemplo: A 042

step-waste-kind = Que lixo vê?
step-waste-kind-lead = Não lhe toque e não o abra.
step-waste-kind-why = A equipa de limpeza vem com o camião certo. Os produtos perigosos exigem uma equipa com formação.
field-waste-kind = Lixo
option-waste-kind-bags = Sacos ou lixo doméstico
option-waste-kind-bulky = Móveis, um colchão ou aparelhos grandes
option-waste-kind-rubble = Entulho ou restos de obras
option-waste-kind-green = Ramos ou erva cortada
option-waste-kind-hazardous = Produtos perigosos
option-waste-kind-hazardous-hint = Tinta, óleo, bateria, amianto, seringas, botija de gás
option-waste-kind-something-else = Outra coisa

step-vehicle-state = Como está o veículo?
step-vehicle-state-why = A regra muda: um veículo destruído é tratado como um resíduo; um veículo em bom estado segue o código da estrada.
field-vehicle-state = Estado do veículo
option-vehicle-state-wreck = Já não pode circular
option-vehicle-state-wreck-hint = Está queimado, ou faltam rodas, portas, vidros ou o motor
option-vehicle-state-not-moving = Parece em bom estado, mas já não sai do lugar
option-vehicle-state-in-the-way = Está mal estacionado ou incomoda

step-plate = Qual é o número da matrícula do veículo?
step-plate-lead = Se o veículo já não tem matrícula, continue sem responder.
step-plate-why = Só com este número é que a câmara municipal pode encontrar o proprietário e pedir-lhe que retire o veículo.
step-plate-find = A matrícula está à frente e atrás do veículo.
step-plate-picture = A traseira de um carro. A matrícula está em baixo, ao meio.
field-plate = Número da matrícula
field-plate-hint = Por exemplo: AB-123-CD

step-tree-place = Onde está a árvore?
step-tree-place-why = A câmara municipal trata das árvores públicas. Com uma árvore privada, só pode agir se ela ameaçar a rua.
field-tree-place = Lugar da árvore
option-tree-place-street = Numa rua, numa praça ou num parque público
option-tree-place-overhanging = Em propriedade privada, por cima da rua
option-tree-place-overhanging-hint = Os ramos passam para a rua, ou a árvore pode cair sobre ela
option-tree-place-private = Em propriedade privada, longe da rua

step-water-kind = Qual é o problema com a água?
step-water-kind-why = Conforme o caso, a câmara municipal avisa o serviço da água, dos esgotos ou das vias públicas.
field-water-kind = Problema com a água
option-water-kind-leak = Corre água na estrada ou no passeio
option-water-kind-drain = Uma grelha ou uma valeta está entupida
option-water-kind-smell = Um cheiro a esgoto
option-water-kind-home = Uma fuga numa habitação ou num prédio

step-graffiti-place = Onde está a inscrição?
step-graffiti-place-why = Num muro privado, a câmara municipal precisa em geral da autorização do proprietário.
field-graffiti-place = Superfície
option-graffiti-place-public = Um edifício público, um banco, uma placa ou o chão
option-graffiti-place-private = Um muro, uma porta ou uma loja privados
option-graffiti-place-unknown = Não sei

step-hateful = A mensagem é racista, antissemita ou apela à violência?
step-hateful-lead = Não copie a mensagem.
step-hateful-why = O presidente da câmara deve mandar retirar as mensagens racistas ou que apelam a matar, mesmo num muro privado.
field-hateful = Mensagem racista ou violenta

step-animal-state = Como está o animal?
step-animal-state-lead = Não lhe toque.
step-animal-state-why = Um animal morto e um animal perdido não são tratados pela mesma equipa.
field-animal-state = Estado do animal
option-animal-state-dead = Está morto
option-animal-state-stray = Está perdido, sozinho ou ferido
option-animal-state-dangerous = Ataca ou ameaça alguém

step-other-kind = De que se trata?
step-other-kind-why = Alguns problemas não dependem da câmara municipal. Nesse caso, indicamos quem pode ajudar.
field-other-kind = Outro problema
option-other-kind-street = De outro problema num lugar público
option-other-kind-noise = De um ruído ou de um conflito com um vizinho
option-other-kind-inside = De um problema numa habitação ou num terreno privado
option-other-kind-person-outside = De uma pessoa que dorme na rua

step-description = O que vê?
step-description-lead = Bastam algumas palavras. Não dê o nome de nenhuma pessoa.
step-description-why = Sem esta descrição, a equipa não sabe o que deve fazer.
field-description = Descrição
field-description-hint = Por exemplo: o muro do cemitério caiu sobre o caminho

step-passage = Consegue-se passar?
step-passage-why = Uma passagem fechada ou difícil é tratada antes dos outros problemas.
field-passage = Passagem
option-passage-free = Sim, sem dificuldade
option-passage-walkers = Com dificuldade a pé, em cadeira de rodas ou com um carrinho de bebé
option-passage-vehicles = Não, ou os veículos têm de fazer um desvio

## Ways out: other people can help

exit-private-land = A câmara municipal não pode agir neste lugar
exit-private-land-text = Fale primeiro com o proprietário, com o administrador do prédio (syndic) ou com o senhorio. Se não chegarem a acordo, um conciliador de justiça (conciliateur de justice) pode ajudar. É gratuito. A câmara municipal diz-lhe onde o encontrar.
exit-noise = Para um ruído ou um conflito, outras pessoas podem ajudar
exit-noise-text = Fale primeiro com o seu vizinho, se puder. Se isso continuar, escreva ao presidente da câmara ou fale com um conciliador de justiça (conciliateur de justice): é gratuito. À noite, se o ruído for forte, ligue para a esquadra da polícia ou para a gendarmaria.
exit-parking = Para um veículo mal estacionado, ligue para a polícia municipal
exit-parking-text = Um agente tem de vir ver o veículo. Peça o número da polícia municipal no balcão de atendimento da câmara municipal. Se não houver, ligue para a esquadra da polícia ou para a gendarmaria. Ligue para o 17 só em caso de urgência.
exit-home-water = Fuga numa habitação: primeiro, feche a água
exit-home-water-text = Feche a torneira de segurança se puder. Avise o proprietário, o administrador do prédio (syndic) ou um canalizador. Se a fuga é antes do contador, ligue para o serviço da água: o número está na fatura.
exit-sleeping-outside = Para uma pessoa que dorme na rua, ligue para o 115
exit-sleeping-outside-text = A chamada é gratuita, de dia e de noite. Diga onde está a pessoa. Se ela está doente, ferida ou não responde, ligue de imediato para o 15.

## Where and when

step-place = Onde está o problema?
step-place-why = Uma equipa tem de poder encontrar o lugar sem a sua ajuda.
step-place-find = Veja o nome da rua, o número da casa mais próxima, uma paragem de autocarro ou uma loja.
field-place = Lugar do problema

step-seen = Quando viu o problema pela primeira vez?
step-seen-lead = Basta o mês ou o ano. Se não sabe, continue sem responder.
step-seen-why = A câmara municipal vê se o problema é novo. Para um veículo, a lei conta os dias.
field-seen-on = Visto pela primeira vez
field-seen-on-hint = Se não sabe o dia, deixe o campo vazio. Por exemplo: mês 3, ano 2026

## Photos

step-photos = Quer juntar fotografias?
step-photos-lead = Mostre o problema e o que está à volta. Evite as caras, as matrículas e o interior das casas.
step-photos-why = Uma fotografia mostra o tamanho do problema e ajuda a reconhecer o lugar. Não precisamos de ver pessoas.
step-photos-find = Num quiosque da câmara municipal, pode fotografar o ecrã do seu telefone. Também pode mostrar as fotografias ao balcão de atendimento.
field-photos = Fotografias do problema
field-photos-hint = Uma fotografia de perto e uma de longe bastam quase sempre.

## Being answered

step-reply = Quer uma resposta da câmara municipal?
step-reply-why = Para lhe responder, a câmara municipal precisa de um e-mail ou de um telefone. Também lê as comunicações anónimas.
field-reply = Resposta da câmara municipal
option-reply-anonymous = Não, prefiro o anonimato
option-reply-anonymous-hint = Nesse caso, a câmara municipal não pode responder-lhe nem fazer-lhe uma pergunta
option-reply-answer = Sim, deixo um e-mail ou um telefone

step-contact = Como pode a câmara municipal falar consigo?
step-contact-lead = Basta um dos dois. Não pedimos o seu nome.
step-contact-why = A câmara municipal usa-o só para esta comunicação: para lhe responder ou para lhe pedir um pormenor.
field-email = Endereço de e-mail
field-email-hint = Por exemplo: nome@example.com
field-telephone = Número de telefone
field-telephone-hint = Por exemplo: 06 12 34 56 78
problem-contact-missing = Indique um e-mail ou um número de telefone. Para manter o anonimato, volte à pergunta anterior.
problem-plate-not-recognised = Este número não parece uma matrícula. Copie as letras e os algarismos, ou apague tudo se não houver matrícula.

## The end: what was worked out, and what follows

outcome-service = Equipa avisada
service-roads = Vias públicas (voirie)
service-lighting = Iluminação pública
service-cleaning = Limpeza
service-green = Espaços verdes
service-water = Água e esgotos
service-police = Polícia municipal
service-hygiene = Higiene e animais
service-front-desk = Balcão de atendimento da câmara municipal, que encontra a equipa certa
outcome-urgency = Ordem de tratamento
outcome-urgency-first = A tratar em primeiro lugar
outcome-urgency-usual = A tratar por ordem de chegada
outcome-seen-days = Dias desde que o viu, pelo menos
outcome-parking = Regra dos 7 dias
outcome-parking-reached = O veículo está ali há mais de 7 dias: é demasiado tempo segundo o código da estrada
outcome-parking-not-yet = Visto há 7 dias ou menos: a câmara municipal conta os dias no local; a regra dela pode ser mais curta
outcome-parking-unknown = A câmara municipal deve contar os dias no local
outcome-reply = Resposta
outcome-reply-anonymous = Nenhuma: mantém o anonimato
outcome-reply-answer = Por e-mail ou por telefone

bring-photos = As suas fotografias, com o número do comprovativo

next-sent-on = A câmara municipal transmite a sua comunicação à equipa encarregada. Se o problema depender do departamento, do Estado ou de outro serviço, a câmara municipal envia-a a esse serviço.
next-no-promise = A lei não fixa um prazo de reparação. Os problemas que fecham uma passagem passam à frente dos outros.
next-anonymous = Não vai receber resposta. Guarde o número do comprovativo se quiser falar disso no balcão de atendimento.
next-answer = A câmara municipal pode escrever-lhe ou telefonar-lhe, para responder ou para pedir um pormenor.
next-worse = Se a situação se tornar perigosa, não espere: ligue para o 112, ou envie um SMS para o 114.
next-do-not-touch = Não lhe toque. Afaste as crianças e os animais.
next-dead-birds = Se vir vários pássaros mortos, diga-o também à câmara municipal por telefone: pode ser uma doença.
next-heavy-leak = Se a água correr com força, ligue também para o serviço da água: o número está numa fatura da água.
next-vehicle = Um agente verifica no local. O proprietário recebe primeiro a ordem de retirar o veículo: pode demorar várias semanas.
next-plate-unknown = Não sabe o número da matrícula: um agente vai lê-la no local.
next-tree-owner = A câmara municipal pede primeiro ao proprietário que corte o que passa para a rua ou a ameaça.
next-wall-owner = Num muro privado, a câmara municipal pede em geral a autorização do proprietário antes de limpar.
