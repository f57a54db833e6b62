# Registration on the electoral roll: Portuguese of Portugal.

## The procedure

procedure-title = Inscrever-se na lista eleitoral
procedure-summary = Peça para votar no seu município, pela primeira vez ou depois de uma mudança de casa.
procedure-keywords = votar, voto, eleição, eleições, lista eleitoral, caderno eleitoral, recenseamento eleitoral, liste électorale, cartão de eleitor, carte électorale, mesa de voto, assembleia de voto, mudança de casa, mudança de morada, 18 anos, presidenciais, municipais, autárquicas, europeias, cidadão europeu
procedure-before-identity = Um documento de identidade
procedure-before-proof-of-address = Um documento recente com a sua morada: fatura, recibo de renda ou seguro da habitação
procedure-after = A câmara municipal examina o seu pedido e responde-lhe por escrito. Se estava noutra lista, a sua antiga inscrição termina sozinha.
procedure-purpose = A câmara municipal faz estas perguntas para fazer a sua inscrição na lista eleitoral (liste électorale) e verificar se pode votar nela.
procedure-legal-basis = Estar numa lista eleitoral é uma obrigação para os franceses. As regras estão no código eleitoral francês (artigos L. 2 a L. 40 e LO 227-1 a LO 227-5) e, para as eleições europeias, na lei de 7 de julho de 1977.
procedure-recipients = O serviço de eleições da câmara municipal lê as suas respostas. Transmite-as ao Insee, o instituto nacional de estatística francês, que mantém o registo de todos os eleitores.
procedure-rights = Pode ver e mandar corrigir os seus dados, na câmara municipal ou junto do Insee. A lei não permite recusar que fiquem no registo dos eleitores. Se não estiver de acordo, pode escrever à CNIL (a autoridade francesa de proteção de dados).
service-elections = Serviço de eleições

## Sections of the review

section-situation = A sua situação
section-commune = O seu município
section-person = A sua identidade
section-documents = Os seus documentos
section-end = Contacto e declaração

## Nationality

step-citizenship = Qual é a sua nacionalidade?
step-citizenship-lead = Se tem várias nacionalidades e uma delas é a francesa, escolha «Francesa».
step-citizenship-why = A nacionalidade decide em que eleições pode votar em França.
field-citizenship = Nacionalidade
option-citizenship-french = Francesa
option-citizenship-european = De outro país da União Europeia
option-citizenship-european-hint = Pode votar nas eleições municipais e europeias.
option-citizenship-other = Outra nacionalidade

exit-not-a-voter = Com esta nacionalidade, a inscrição não é possível
exit-not-a-voter-text = Em França, as eleições políticas estão abertas aos franceses e aos cidadãos da União Europeia. Se um dia obtiver a nacionalidade francesa, a sua inscrição será automática.

## Already on the roll

step-already = Já está na lista eleitoral do município onde quer votar?
step-already-lead = Se está na lista de outro município, responda «Não».
step-already-why = Se já está nela, com a morada certa, não precisa de pedir nada.
step-already-find = Veja o seu cartão de eleitor (carte électorale), ou verifique em elections.interieur.gouv.fr. A inscrição é muitas vezes automática aos 18 anos e, desde 2019, para as pessoas que obtêm a nacionalidade francesa.
step-already-picture = Um cartão de eleitor. O nome do município está em cima, à esquerda.
field-already = Já na lista deste município
option-already-no = Não
option-already-moved = Sim, mas mudei de morada dentro do município
option-already-yes = Sim, e a minha morada não mudou
option-already-not-sure = Não sei
option-already-not-sure-hint = Continue: a câmara municipal verifica.

exit-already-registered = Não precisa de fazer nada
exit-already-registered-text = Já está na lista certa, com a morada certa. Pode verificar a sua inscrição e a sua mesa de voto (bureau de vote) em elections.interieur.gouv.fr.

## Age

step-birth = Qual é a sua data de nascimento?
step-birth-why = É preciso ter 18 anos, o mais tardar, na véspera da votação. Calculamos a sua idade nesse dia.
step-birth-picture = Um bilhete de identidade. A data de nascimento está à direita da fotografia, por baixo dos nomes próprios.
field-birth-date = Data de nascimento

exit-too-young = Ainda não tem idade para votar
exit-too-young-text = É preciso ter 18 anos, o mais tardar, na véspera da votação. Se fez o registo obrigatório aos 16 anos (recensement), a sua inscrição será automática. Se não, volte a fazer este pedido quando fizer 18 anos.
exit-too-young-european = Ainda não tem idade para votar
exit-too-young-european-text = É preciso ter 18 anos, o mais tardar, na véspera da votação. Volte a fazer este pedido quando fizer 18 anos: a sua inscrição não será automática.

## After the last day

step-late = Está numa destas situações?
step-late-lead = O último dia para se inscrever antes da próxima eleição já passou. Algumas pessoas ainda o podem fazer.
step-late-why = A lei dá um prazo suplementar só a estas pessoas.
field-late-reason = Razão do atraso
option-late-reason-work-move = Mudei de casa por causa do trabalho depois desse último dia
option-late-reason-work-move-hint = É válido também para a família que vive consigo.
option-late-reason-civil-servant = Trabalho na função pública, com uma transferência ou uma reforma depois desse último dia
option-late-reason-civil-servant-hint = É válido também para a família que vive consigo.
option-late-reason-soldier = Saí do exército depois desse último dia
option-late-reason-new-french = Obtive a nacionalidade francesa depois desse último dia
option-late-reason-right-back = Recuperei o direito de voto depois desse último dia
option-late-reason-none = Nenhuma destas situações
option-late-reason-none-hint = Continue: a sua inscrição servirá para as eleições seguintes.

## The commune

step-voting-commune = Em que município quer votar?
step-voting-commune-lead = Pode estar na lista de um só município.
step-voting-commune-why = Cada município tem a sua lista eleitoral. É preciso uma ligação com o município para votar nele.
field-voting-commune = Município onde quer votar

exit-new-caledonia = A Nova Caledónia tem as suas próprias listas
exit-new-caledonia-text = Lá, as listas e as datas são diferentes. Dirija-se à câmara municipal do município onde quer votar.

step-living = Vive neste município?
step-living-why = A sua ligação com o município decide os documentos a mostrar.
field-living = Habitação no município
option-living-home = Sim, tenho aqui a minha habitação principal
option-living-home-hint = Tem documentos em seu nome e com esta morada. Um lar de idosos também serve.
option-living-parents = Sim, vivo em casa dos meus pais
option-living-hosted = Sim, vivo em casa de outra pessoa
option-living-hosted-hint = Por exemplo, em casa de amigos ou da sua família.
option-living-second = Sim, mas a minha habitação principal é noutro lugar
option-living-second-hint = Vive mesmo aqui uma parte do ano. As férias e o trabalho não chegam.
option-living-elsewhere = Não, ou só nas férias
option-living-elsewhere-hint = Tem outra ligação: os seus pais, um imposto local ou uma empresa.
option-living-no-home = Não tenho habitação estável
option-living-no-home-hint = Um organismo do município recebe o seu correio.
option-living-other = Outra situação
option-living-other-hint = No estrangeiro, no exército, num barco ou na prisão.

exit-other-situation = A sua situação tem regras especiais
exit-other-situation-text = Se vive no estrangeiro, o seu consulado pode fazer a inscrição. No exército, num barco ou na prisão, pode escolher entre vários municípios: uma pessoa da câmara municipal pode procurar consigo.

step-since = Desde quando vive neste município?
step-since-lead = Basta o mês e o ano.
step-since-why = Quando a habitação principal é noutro lugar, é preciso viver no município há pelo menos seis meses.
field-living-since = Chegada ao município
field-living-since-hint = Se não sabe o dia, deixe o campo vazio. Por exemplo: mês 3, ano 2019
problem-since-before-birth = Esta data é anterior ao seu nascimento. Corrija-a, ou volte atrás para corrigir a sua data de nascimento.

step-duty = Trabalha na função pública, com a obrigação de viver neste município?
step-duty-lead = Vive aqui há menos de seis meses. Esta obrigação é a única exceção.
step-duty-why = Neste caso, a lei permite aos funcionários públicos inscreverem-se sem esperar.
field-duty = Funcionário público com obrigação de viver no município

exit-six-months = É demasiado cedo para este município
exit-six-months-text = É preciso ter uma ligação com o município há pelo menos seis meses. Poderá inscrever-se aqui a partir de { $from }. Desde já, pode inscrever-se onde está a sua habitação principal.
exit-six-months-shelter = É demasiado cedo para este município
exit-six-months-shelter-text = É preciso receber o seu correio no município há pelo menos seis meses. Poderá inscrever-se aqui a partir de { $from }.

step-shelter-since = Desde quando é que um organismo do município recebe o seu correio?
step-shelter-since-lead = É a morada da sua domiciliação (domiciliation), num centro de ação social ou numa associação. Basta o mês e o ano.
step-shelter-since-why = Sem habitação estável, é preciso ter esta ligação com o município há pelo menos seis meses.
field-shelter-since = Início da domiciliação
field-shelter-since-hint = Se não sabe o dia, deixe o campo vazio. Por exemplo: mês 3, ano 2019

step-tie = Qual é a sua ligação com este município?
step-tie-why = A lei só aceita estas ligações quando não vive no município.
field-tie = Ligação com o município
option-tie-parent = O meu pai ou a minha mãe vive lá
option-tie-parent-hint = É válido até fazer 26 anos. É a habitação principal do seu pai ou da sua mãe, ou essa pessoa vive lá há seis meses.
option-tie-tax = Pago lá um imposto local há dois anos seguidos
option-tie-tax-hint = Imposto sobre imóveis (taxe foncière), imposto de habitação (taxe d’habitation) ou imposto das empresas (cotisation foncière des entreprises).
option-tie-spouse-tax = O meu marido ou a minha mulher paga lá um imposto local há dois anos seguidos
option-tie-company = Dirijo lá uma empresa há dois anos seguidos
option-tie-company-hint = Gere a empresa ou possui a maior parte dela. A empresa paga lá um imposto local há dois anos seguidos.
option-tie-none = Nenhuma destas ligações

exit-no-tie = Não pode votar neste município
exit-no-tie-text = É preciso viver lá, ou ter uma das ligações propostas. Pode inscrever-se no município onde vive.

step-address = Qual é a sua morada?
step-address-lead = Dê a sua morada no município.
step-address-why = A morada é anotada na lista eleitoral. A câmara municipal escreve-lhe para esta morada.
step-usual-address = Qual é a sua morada habitual?
step-usual-address-lead = Dê a morada onde vive habitualmente, mesmo que seja noutro município.
step-usual-address-why = A morada é anotada na lista eleitoral. A câmara municipal escreve-lhe para esta morada.
step-shelter-address = Qual é a morada do organismo que recebe o seu correio?
step-shelter-address-lead = É a morada do centro de ação social ou da associação.
step-shelter-address-why = A morada é anotada na lista eleitoral. A câmara municipal escreve-lhe para esta morada.
field-address = Morada
problem-address-abroad = Esta morada não é em França. Se for em França, deixe vazia a caixa «País». Se não, dê uma morada em França, ou volte atrás para mudar a sua resposta sobre a habitação.

## The person

step-name = Qual é o seu nome?
step-name-why = No dia da votação, o nome na lista deve ser igual ao do seu documento de identidade.
step-name-picture = Um bilhete de identidade. O apelido e os nomes próprios estão à direita da fotografia, em cima.
field-birth-name = Apelido de nascimento (nom de naissance)
field-birth-name-hint = O da sua certidão de nascimento.
field-used-name = Apelido usado (nom d’usage)
field-used-name-hint = Se usa outro apelido, por exemplo o do seu marido ou da sua mulher.
field-given-names = Todos os seus nomes próprios (prénoms)
field-given-names-hint = Pela ordem da sua certidão de nascimento.

step-sex = Qual é o seu sexo no registo civil?
step-sex-why = O formulário oficial pede-o. Ajuda a não confundir com uma pessoa do mesmo nome.
field-sex = Sexo no registo civil
option-sex-female = Feminino
option-sex-male = Masculino

step-birth-place = Qual é o seu local de nascimento?
step-birth-place-why = Com o seu nome e a sua data de nascimento, permite encontrar o seu registo entre todos os eleitores.
step-birth-place-find = Está escrito no seu documento de identidade.
step-birth-place-picture = Um bilhete de identidade. O local de nascimento está à direita da fotografia, em baixo.
field-birth-town = Município ou cidade de nascimento
field-birth-land = Departamento francês ou país de nascimento
field-birth-land-hint = Por exemplo: Finistère ou Argélia.

step-elections = Em que eleições quer votar em França?
step-elections-lead = Há duas listas separadas. Pode escolher as duas.
step-elections-why = Os cidadãos da União Europeia escolhem a sua lista. Nada é automático.
field-elections = Eleições escolhidas
option-elections-municipal = As eleições municipais
option-elections-municipal-hint = Para o conselho municipal do município.
option-elections-european = As eleições europeias
option-elections-european-hint = Para o Parlamento Europeu. Não poderá votar também noutro país.

step-nationality = De que país tem a nacionalidade?
step-nationality-why = A lista eleitoral indica a nacionalidade dos cidadãos da União Europeia.
field-nationality = País de nacionalidade
option-nationality-de = Alemanha
option-nationality-at = Áustria
option-nationality-be = Bélgica
option-nationality-bg = Bulgária
option-nationality-cy = Chipre
option-nationality-hr = Croácia
option-nationality-dk = Dinamarca
option-nationality-es = Espanha
option-nationality-ee = Estónia
option-nationality-fi = Finlândia
option-nationality-gr = Grécia
option-nationality-hu = Hungria
option-nationality-ie = Irlanda
option-nationality-it = Itália
option-nationality-lv = Letónia
option-nationality-lt = Lituânia
option-nationality-lu = Luxemburgo
option-nationality-mt = Malta
option-nationality-nl = Países Baixos
option-nationality-pl = Polónia
option-nationality-pt = Portugal
option-nationality-ro = Roménia
option-nationality-sk = Eslováquia
option-nationality-si = Eslovénia
option-nationality-se = Suécia
option-nationality-cz = Chéquia

step-home-roll = Onde estava numa lista eleitoral no seu país?
step-home-roll-lead = Se nunca esteve numa lista no seu país, deixe o campo vazio.
step-home-roll-why = A França avisa o seu país, para que vote uma só vez nas eleições europeias.
field-home-roll = Último município ou círculo eleitoral no seu país

## Documents

step-identity-kind = Tem um cartão de identidade ou um passaporte francês?
step-identity-kind-lead = Podem ter caducado há menos de cinco anos.
step-identity-kind-why = Estes documentos provam ao mesmo tempo a sua identidade e a sua nacionalidade.
field-identity-kind = Documento de identidade
option-identity-kind-card = Sim, um dos dois
option-identity-kind-other = Não, nenhum dos dois

step-identity-document = Mostre o seu cartão de identidade ou o seu passaporte
step-identity-document-lead = Se for um cartão, mostre os dois lados. Se for um passaporte, mostre a página com a sua fotografia.
step-identity-document-why = A câmara municipal deve verificar a sua identidade e a sua nacionalidade.
field-identity-document = Cartão de identidade ou passaporte

step-nationality-document = Mostre uma prova da sua nacionalidade francesa
step-nationality-document-lead = Serve uma certidão de nascimento (acte de naissance) com menos de três meses. Se não: um certificado, um decreto ou uma declaração de nacionalidade.
step-nationality-document-why = Sem cartão de identidade nem passaporte, são precisos dois documentos. Este é o primeiro.
field-nationality-document = Prova de nacionalidade

step-photo-document = Mostre um documento oficial com a sua fotografia
step-photo-document-lead = Por exemplo, uma carta de condução ou um cartão de saúde (carte Vitale) com fotografia.
step-photo-document-why = É o segundo documento, para verificar a sua identidade.
field-photo-document = Documento com fotografia

step-european-identity = Mostre o seu documento de identidade
step-european-identity-lead = Um cartão de identidade, um passaporte ou um título de residência (titre de séjour). Deve estar válido.
step-european-identity-why = A câmara municipal deve verificar a sua identidade e a sua nacionalidade.
field-european-identity = Documento de identidade válido

step-home-proof = Mostre um documento recente com a sua morada
step-home-proof-lead = Tem menos de três meses. Tem o seu nome e a sua morada no município.
step-home-proof-why = Este documento prova que vive no município.
step-home-proof-find = Fatura de água, de eletricidade, de gás ou de telefone fixo, seguro da habitação, recibo de renda impresso, recibo de salário ou de pensão. Num lar de idosos: uma declaração da direção.
field-home-proof = Documento com a sua morada

step-host-letter = Mostre a carta da pessoa em casa de quem vive
step-host-letter-lead = Essa pessoa escreve que vive em casa dela e assina.
step-host-letter-why = As faturas não estão em seu nome. Esta carta substitui-as em parte.
field-host-letter = Carta da pessoa que dá alojamento

step-host-proof = Mostre um documento recente com a morada dessa pessoa
step-host-proof-lead = Tem menos de três meses e está em nome dela.
step-host-proof-why = Este documento prova que essa pessoa vive no município.
step-host-proof-find = Fatura de água, de eletricidade, de gás ou de telefone fixo, seguro da habitação ou recibo de renda impresso.
field-host-proof = Morada da pessoa que dá alojamento

step-own-paper = Mostre um documento em seu nome, com esta morada
step-own-paper-lead = Por exemplo, um recibo de salário, uma declaração do cartão de saúde (attestation de carte Vitale) ou um extrato bancário.
step-own-paper-why = Este documento confirma que vive em casa dessa pessoa.
field-own-paper = Documento em seu nome

step-duty-proof = Mostre uma prova do seu emprego
step-duty-proof-lead = O seu cartão profissional ou uma declaração do serviço público onde trabalha.
step-duty-proof-why = Prova que tem de viver no município.
field-duty-proof = Prova do seu emprego

step-parent-proof = Mostre um documento recente com a morada do seu pai ou da sua mãe
step-parent-proof-lead = Tem menos de três meses e está em nome do seu pai ou da sua mãe.
step-parent-proof-why = Este documento prova que o seu pai ou a sua mãe vive no município.
step-parent-proof-find = Fatura de água, de eletricidade, de gás ou de telefone fixo, seguro da habitação ou recibo de renda impresso.
field-parent-proof = Morada do seu pai ou da sua mãe

step-family-link = Mostre uma prova da ligação com o seu pai ou a sua mãe
step-family-link-lead = Um livrete de família (livret de famille), ou uma certidão de nascimento com o nome dos seus pais.
step-family-link-why = Este documento prova que essa pessoa é o seu pai ou a sua mãe.
field-family-link = Ligação com o seu pai ou a sua mãe

step-tax-notice = Mostre os avisos de imposto local dos dois últimos anos
step-tax-notice-lead = Um certificado do serviço de impostos para esses dois anos também serve.
step-tax-notice-why = Estes avisos (avis d’impôt) provam que o imposto é pago no município há dois anos seguidos.
field-tax-notice = Avisos de imposto local, dois anos

step-marriage-proof = Mostre uma prova do seu casamento
step-marriage-proof-lead = Um livrete de família (livret de famille) ou uma certidão de casamento.
step-marriage-proof-why = A ligação pelo imposto é válida para a pessoa casada consigo.
field-marriage-proof = Prova de casamento

step-company-role = Mostre uma prova da sua função na empresa
step-company-role-lead = O documento mostra que gere a empresa, ou que possui a maior parte dela, há dois anos seguidos.
step-company-role-why = A lei pede esta função durante dois anos seguidos.
step-company-role-find = Por exemplo, os estatutos ou a decisão da sua nomeação.
field-company-role = Função na empresa

step-shelter-proof = Mostre uma prova da sua domiciliação
step-shelter-proof-lead = A declaração do organismo, ou o seu cartão de identidade se tiver essa morada há seis meses.
step-shelter-proof-why = Este documento prova a sua ligação com o município.
field-shelter-proof = Prova de domiciliação

step-late-proof = Mostre uma prova da sua situação
step-late-proof-lead = O documento mostra o que mudou, e em que data.
step-late-proof-why = A câmara municipal deve verificar que tem direito a este prazo suplementar.
step-late-proof-find = Por exemplo, uma declaração da entidade empregadora, uma decisão de transferência, um decreto de nacionalidade ou uma decisão da justiça.
field-late-proof = Prova da razão do atraso

## The end

step-contact = Como pode a câmara municipal falar consigo depressa?
step-contact-lead = Estas respostas são facultativas. Sem elas, a câmara municipal escreve-lhe para a sua morada.
step-contact-why = Se faltar um documento, a câmara municipal pode avisar antes do último dia.
field-email = Endereço de e-mail
field-email-hint = Por exemplo: nome@example.com
field-telephone = Número de telefone

step-declaration = O que declara?
step-declaration-lead = Leia tudo e assinale se for verdade.
step-declaration-why = A câmara municipal baseia-se na sua declaração. A lei pune uma declaração falsa: até um ano de prisão e 15 000 euros de multa.
field-truth = Pedido e respostas exatas
consent-truth = Peço para votar neste município. As minhas respostas são exatas. Nenhum juiz me retirou o direito de voto.
field-right-at-home = Direito de voto no seu país
consent-right-at-home = Não perdi o direito de voto no país de que tenho a nacionalidade.
field-only-in-france = Voto num só país
consent-only-in-france = Nas eleições europeias, votarei só em França.

## The summary

outcome-president-2027 = Eleição presidencial, primeira volta
outcome-last-day = Último dia para se inscrever
outcome-last-chance = Último dia, na sua situação
outcome-age = A sua idade na primeira volta
outcome-vote = Poderá votar
vote-both = Nas duas voltas, se a câmara municipal aceitar o seu pedido.
vote-second = Só na segunda volta, porque fará 18 anos entre as duas voltas.
vote-later = Nas eleições seguintes. Para a próxima, o último dia já passou.
vote-undated = Nas próximas eleições. Ainda não há data marcada: a inscrição está aberta todo o ano.

bring-identity-document = O seu cartão de identidade ou o seu passaporte
bring-nationality-document = Uma prova da sua nacionalidade francesa
bring-photo-document = Um documento oficial com a sua fotografia
bring-european-identity = O seu documento de identidade válido
bring-home-proof = Um documento com menos de três meses com a sua morada
bring-host-letter = A carta assinada da pessoa que dá alojamento
bring-host-proof = Um documento recente com a morada dessa pessoa
bring-own-paper = Um documento em seu nome, com esta morada
bring-duty-proof = O seu cartão profissional ou uma declaração do serviço público onde trabalha
bring-parent-proof = Um documento recente com a morada do seu pai ou da sua mãe
bring-family-link = Um livrete de família (livret de famille) ou uma certidão de nascimento
bring-tax-notice = Os avisos de imposto local dos dois últimos anos
bring-marriage-proof = Um livrete de família (livret de famille) ou uma certidão de casamento
bring-company-role = Uma prova da sua função na empresa
bring-shelter-proof = A declaração do organismo que recebe o seu correio
bring-late-proof = Uma prova da sua situação, com a data

next-sign = Assine o seu pedido na câmara municipal o mais tardar no dia { $until }. O pedido conta quando o tiver assinado.
next-decision = A câmara municipal decide em cinco dias e depois escreve-lhe. Se recusar, a carta explica como contestar.
next-old-roll = Se estava na lista de outro município, essa inscrição termina sozinha.
next-check = Antes da votação, verifique a sua inscrição em elections.interieur.gouv.fr.

## Where else to go

contact-town-hall = A câmara municipal, serviço de eleições
contact-information-line = Allô Service Public, informações administrativas
contact-check-registration = Verificar a sua inscrição
contact-service-public = As regras explicadas pela administração
