### Pedir uma certidão de nascimento: as palavras para a pessoa, em português de Portugal.

## O procedimento

procedure-title = Pedir uma certidão de nascimento francesa
procedure-summary = Peça gratuitamente uma cópia ou um extrato de um registo de nascimento (acte de naissance) guardado por esta câmara municipal.
procedure-keywords = certidão de nascimento, registo de nascimento, assento de nascimento, acte de naissance, extrato de nascimento, extrait de naissance, cópia integral, copie intégrale, filiação, plurilingue, registo civil, état civil, papéis, nascimento, nascido, nascida, bebé, passaporte, cartão de identidade, cartão de cidadão, casamento, Pacs, herança, notário, genealogia, livrete de família, livret de famille
procedure-before-birth = O apelido de nascimento, os nomes próprios e a data de nascimento da pessoa
procedure-before-parents = Os apelidos e nomes próprios dos pais, se o documento os deve mostrar
procedure-before-identity = O seu documento de identidade, exceto para um extrato sem os pais
procedure-before-proof = Para outra pessoa: um papel que mostre a sua ligação com ela, por exemplo o livrete de família (livret de famille)
procedure-after = A câmara municipal verifica o seu pedido e prepara o documento. Recebe-o por correio ou vem buscá-lo.
procedure-purpose = As suas respostas servem para verificar o seu direito, encontrar o registo e entregar-lhe o documento.
procedure-legal-basis = A lei encarrega a câmara municipal de entregar estes documentos: artigo 101-1 do Código Civil francês e decreto n.º 2017-890 de 6 de maio de 2017.
procedure-recipients = Só os funcionários do registo civil desta câmara municipal leem o seu pedido.
procedure-rights = Pode pedir à câmara municipal para ver os seus dados, para os corrigir ou para limitar o seu uso. Se não estiver de acordo, pode escrever à CNIL (a autoridade francesa de proteção de dados).
service-civil-registry = Serviço do registo civil (état civil)

## As partes da verificação

section-need = O que precisa
section-person = A pessoa da certidão
section-document = O documento
section-names = O nome no registo
section-parents = Os pais
section-parent = Pai ou mãe
section-delivery = A entrega
section-proofs = Os seus papéis

## Para que vai servir a certidão

step-use = Para que vai servir a certidão de nascimento?
step-use-lead = Para alguns procedimentos, não precisa de a pedir.
step-use-why = Alguns serviços podem verificar um nascimento diretamente junto da câmara municipal. A sua resposta pode evitar-lhe este pedido. Também permite propor-lhe o documento certo.
field-use = Uso da certidão
option-use-official-in-france = Um procedimento oficial em França
option-use-official-in-france-hint = Passaporte, cartão de identidade, casamento, Pacs (união civil francesa) ou notário
option-use-abroad = Um procedimento noutro país
option-use-other = Outra coisa, ou prefiro não dizer

step-paper-asked = Pediram-lhe a certidão em papel?
step-paper-asked-lead = Se não sabe, responda não.
step-paper-asked-why = Para estes procedimentos, muitas vezes o serviço pode verificar o nascimento sozinho. Nesse caso, a certidão em papel não é necessária.
field-paper-asked = Certidão pedida em papel

exit-no-need = Provavelmente não precisa de pedir nada
exit-no-need-text = Pergunte primeiro ao serviço que trata do seu processo se ele próprio verifica o nascimento. Se esse serviço quiser a certidão em papel, volte à pergunta e responda sim.
contact-your-service = O serviço, a câmara municipal ou o notário que trata do seu processo

## O local de nascimento

step-birth-place = Onde nasceu a pessoa?
step-birth-place-lead = Trata-se da pessoa da certidão: pode ser quem faz o pedido ou outra pessoa.
step-birth-place-why = A câmara municipal do local de nascimento guarda o registo. Uma câmara municipal só pode copiar os registos que guarda.
step-birth-place-find = O local de nascimento está escrito no cartão de identidade, no passaporte e no livrete de família (livret de famille).
step-birth-place-picture = Um bilhete de identidade. O local de nascimento está à direita da fotografia, em baixo.
field-birth-place = Local de nascimento
option-birth-place-here = No município desta câmara municipal
option-birth-place-elsewhere-in-france = Noutro município de França
option-birth-place-elsewhere-in-france-hint = Em França metropolitana ou ultramarina
option-birth-place-abroad = Noutro país
option-birth-place-abroad-hint = Também num território que já não é francês, como a Argélia antes de 1962
option-birth-place-unknown = Não sei

exit-born-elsewhere = Dirija-se à câmara municipal do local de nascimento
exit-born-elsewhere-text = O registo não está nesta câmara municipal. Pode pedir a certidão no local, por correio ou no sítio oficial. É sempre gratuito: não use um sítio que peça dinheiro.
contact-birth-town-hall = A câmara municipal (mairie) do município de nascimento
contact-service-public = O sítio oficial Service Public, rubrica «acte de naissance»

exit-birth-place-unknown = Procure primeiro o local de nascimento
exit-birth-place-unknown-text = Sem este local, ninguém pode encontrar o registo. Veja um cartão de identidade, um passaporte ou um livrete de família. Um funcionário pode ajudar a procurar.
contact-civil-registry-desk = O balcão do registo civil, nesta câmara municipal

step-abroad-status = Qual é a situação da pessoa que nasceu noutro país?
step-abroad-status-why = Conforme a situação, o registo está num lugar diferente. Esta resposta indica-lhe onde ir.
field-abroad-status = Situação da pessoa
option-abroad-status-french = Tem a nacionalidade francesa
option-abroad-status-french-hint = De nascimento ou por aquisição
option-abroad-status-protected = Tem a proteção da França
option-abroad-status-protected-hint = Pessoa refugiada, apátrida ou com proteção subsidiária
option-abroad-status-foreign = Tem outra nacionalidade
option-abroad-status-foreign-hint = Sem proteção da França

exit-french-born-abroad = Dirija-se ao Service central d’état civil, em Nantes
exit-french-born-abroad-text = Este serviço, a conservatória central do registo civil, guarda os registos das pessoas francesas que nasceram noutro país. Faça o pedido em linha ou por correio. É gratuito.
contact-central-registry-web = O sítio oficial Service Public, rubrica «acte de naissance» e depois «né à l’étranger»
contact-central-registry-post = Service central d’état civil, 11 rue de la Maison Blanche, 44941 Nantes Cedex 9

exit-protected-born-abroad = Dirija-se ao Ofpra
exit-protected-born-abroad-text = O serviço francês de proteção dos refugiados e apátridas (Ofpra) faz o documento que substitui a certidão de nascimento. Faça o pedido no sítio do Ofpra.
contact-ofpra-web = O sítio do Ofpra
contact-ofpra-post = Ofpra, 201 rue Carnot, 94136 Fontenay-sous-Bois Cedex

exit-foreign-born-abroad = Dirija-se ao país de nascimento
exit-foreign-born-abroad-text = O registo civil do país de nascimento guarda o registo. O consulado ou a embaixada desse país pode dizer-lhe como obter a certidão. Se o documento é para um serviço francês, pergunte a esse serviço se é preciso uma tradução.
contact-consulate = O consulado ou a embaixada do país de nascimento, em França

## A pessoa e o seu direito

step-for-whom = De quem quer a certidão de nascimento?
step-for-whom-why = O registo fala da vida privada. A lei reserva alguns documentos à pessoa, à sua família próxima e aos seus representantes.
field-for-whom = Certidão pedida
option-for-whom-myself = A minha
option-for-whom-my-child = A do meu filho ou filha, ou do meu neto ou neta
option-for-whom-my-parent = A do meu pai, da minha mãe, de um avô ou de uma avó
option-for-whom-my-spouse = A do meu marido, da minha mulher ou da pessoa com quem tenho um Pacs
option-for-whom-my-spouse-hint = Se vive em casal sem casamento nem Pacs, escolha «outra pessoa»
option-for-whom-represented = A de uma pessoa que represento
option-for-whom-represented-hint = Com uma procuração escrita, uma decisão da justiça, ou como advogado ou advogada
option-for-whom-heir = A de uma pessoa falecida de quem sou herdeiro ou herdeira
option-for-whom-someone-else = A de outra pessoa
option-for-whom-someone-else-hint = Irmão, irmã, tio, tia, amigo, pesquisa sobre a família

step-birth-date = Qual é a data de nascimento?
step-birth-date-lead = Para outra pessoa, basta o ano se não souber o resto.
step-birth-date-why = A data permite encontrar o registo. Diz também se o registo é suficientemente antigo para estar aberto a toda a gente.
step-birth-date-find = A data está escrita no cartão de identidade, no passaporte e no livrete de família (livret de famille).
step-birth-date-picture = Um bilhete de identidade. A data de nascimento está à direita da fotografia, por baixo dos nomes próprios.
field-birth-date = Data de nascimento
problem-before-civil-registers = O registo civil francês começa em 1792. Verifique o ano. Para um nascimento mais antigo, pergunte no arquivo departamental (archives départementales).
problem-too-old-for-myself = A sua idade, com esta data: { $age }. Verifique o ano de nascimento.
problem-too-young-for-myself = A sua idade, com esta data: { $age }. Verifique o ano. Para o seu filho ou filha, volte atrás e escolha «a do meu filho ou filha».
problem-too-young-for-tie = Com esta data, esta pessoa tem menos de 15 anos. Verifique o ano, ou volte atrás e escolha outra resposta em «De quem quer a certidão».

step-emancipated = É menor de idade com emancipação?
step-emancipated-lead = Uma pessoa emancipada tem os direitos de um adulto antes dos 18 anos. Um juiz decidiu assim, ou a pessoa casou-se.
step-emancipated-why = Antes dos 18 anos, só uma pessoa emancipada pode pedir por si própria uma cópia integral ou um extrato com filiação.
field-emancipated = Emancipação

step-deceased = A pessoa faleceu?
step-deceased-why = O registo fica aberto a toda a gente 25 anos depois do falecimento, mesmo que o nascimento tenha menos de 75 anos.
field-deceased = Pessoa falecida
option-deceased-yes = Sim
option-deceased-no = Não
option-deceased-unknown = Não sei

step-death-date = Qual é a data do falecimento?
step-death-date-lead = Basta o ano se não souber o resto.
step-death-date-why = Esta data diz se o registo já está aberto a toda a gente.
step-death-date-find = A data está escrita na certidão de óbito e no livrete de família (livret de famille).
step-death-date-picture = Um livro de família aberto. A data da morte está na página da direita, em baixo.
field-death-date = Data do falecimento
problem-death-before-birth = Esta data é anterior ao nascimento ({ $birth }). Corrija-a, ou volte atrás para corrigir a data de nascimento.

## O documento

step-kind = Que documento quer?
step-kind-lead = Se um serviço lhe disse que documento levar, escolha esse.
step-kind-why = Cada documento mostra mais ou menos da vida privada. Escolha o que for suficiente.
field-kind = Documento
option-kind-full-copy = Cópia integral (copie intégrale)
option-kind-full-copy-hint = Tudo o que está escrito no registo: o nascimento, os pais e as alterações anotadas desde então
option-kind-extract-with-parents = Extrato com filiação (extrait avec filiation)
option-kind-extract-with-parents-hint = O essencial do registo, com os nomes dos pais
option-kind-extract-without-parents = Extrato sem filiação (extrait sans filiation)
option-kind-extract-without-parents-hint = O essencial do registo, sem os nomes dos pais
option-kind-multilingual-extract = Extrato plurilingue (extrait plurilingue)
option-kind-multilingual-extract-hint = O essencial do registo, com os nomes dos pais, em várias línguas

step-extract-only = Quer um extrato sem filiação?
step-extract-only-lead = É o único documento que pode obter para este registo. Mostra o essencial, sem os nomes dos pais.
step-extract-only-why = O registo não é suficientemente antigo. A lei ainda reserva os outros documentos à pessoa, à sua família próxima e aos seus representantes.
field-extract-only = Extrato sem filiação

exit-not-open-yet = Este registo ainda não está aberto a toda a gente
exit-not-open-yet-text = Uma cópia integral estará aberta a toda a gente a partir desta data: { $date }. Antes, a pessoa ou a sua família próxima pode pedi-la, ou dar-lhe uma procuração escrita.

step-extract-only-minor = Quer um extrato sem filiação?
step-extract-only-minor-lead = Antes dos 18 anos, é o único documento que pode pedir por si. Mostra o essencial do registo, sem os nomes dos pais.
step-extract-only-minor-why = Para os outros documentos, o pai, a mãe, um avô, uma avó ou a pessoa que tem a tutela faz o pedido por si.
field-extract-only-minor = Extrato sem filiação

exit-ask-an-adult = O pai ou a mãe pode pedir o documento por si
exit-ask-an-adult-text = O seu pai, a sua mãe, um avô, uma avó ou a pessoa que tem a sua tutela pode fazer este pedido em seu lugar. Pode ficar ao lado e ajudar.

step-copies = Quantos exemplares quer?
step-copies-lead = Na maior parte das vezes, basta um exemplar.
step-copies-why = A câmara municipal prepara o número certo de documentos. É gratuito.
field-copies = Número de exemplares
field-copies-hint = De 1 a 5

## Os nomes

step-your-name = Qual é o seu nome no registo de nascimento?
step-your-name-lead = Escreva o seu apelido de nascimento, mesmo que hoje use outro.
step-your-name-why = O registo está arquivado com o apelido dado no nascimento.
step-your-name-picture = Um bilhete de identidade. O apelido e os nomes próprios estão à direita da fotografia, em cima.
step-person-name = Qual é o nome da pessoa no registo?
step-person-name-lead = Escreva o apelido de nascimento, mesmo que a pessoa use ou tenha usado outro.
step-person-name-why = O registo está arquivado com o apelido dado no nascimento.
step-person-name-picture = Um bilhete de identidade. O apelido e os nomes próprios estão à direita da fotografia, em cima.
field-birth-name = Apelido de nascimento (nom de naissance)
field-given-names = Nomes próprios (prénoms)
field-given-names-hint = Todos os nomes próprios que conhece, pela ordem

step-parents-known = Conhece os pais inscritos no registo?
step-parents-known-why = Para este documento, o pedido deve dar os nomes dos pais. Isso mostra que conhece a pessoa.
step-parents-known-find = Os nomes dos pais estão escritos no livrete de família (livret de famille) e numa certidão antiga.
step-parents-known-picture = Um livro de família aberto. Os nomes dos pais estão na página da esquerda.
field-parents-known = Pais inscritos no registo
option-parents-known-known = Sim, pelo menos um dos dois
option-parents-known-none = No registo não consta nem pai nem mãe
option-parents-known-unknown = Não, não os conheço

exit-parents-unknown = Para este documento, são precisos os nomes dos pais
exit-parents-unknown-text = Volte atrás e escolha o extrato sem filiação: não pede os pais. Também pode procurar os nomes e recomeçar.

step-parent-name =
    { $item ->
        [1] Qual é o nome de um dos pais inscritos no registo?
       *[other] Qual é o nome do outro pai ou da outra mãe?
    }
step-parent-name-lead = Escreva o apelido de nascimento e o nome próprio usado no dia a dia.
step-parent-name-why = A lei pede estes nomes para este documento. A câmara municipal compara-os com o registo.
field-parent-birth-name = Apelido de nascimento do pai ou da mãe
field-parent-given-name = Nome próprio do pai ou da mãe
step-another-parent = Há outro pai ou outra mãe no registo?
step-another-parent-why = A lei pede os nomes de todos os pais inscritos no registo.
field-another-parent = Outro pai ou outra mãe
problem-same-parent-twice = Esta pessoa já está escrita. Escreva o outro pai ou a outra mãe. Se não houver, volte atrás e responda «Não» a «Há outro pai ou outra mãe no registo?».

## A entrega

step-delivery = Como quer receber o documento?
step-delivery-why = A câmara municipal pede uma morada só para um envio por correio.
field-delivery = Entrega do documento
option-delivery-by-post = Por correio
option-delivery-by-post-hint = Em geral, em poucos dias
option-delivery-at-counter = Venho buscá-lo à câmara municipal

step-requester-name = Qual é o seu nome?
step-requester-name-why = O seu nome serve para verificar o seu direito e entregar-lhe o documento.
field-requester-family-name = O seu apelido
field-requester-given-name = O seu nome próprio

step-post-address = Para que morada enviamos o documento?
step-post-address-why = Esta morada serve só para o envio.
field-post-address = Morada de envio
field-post-name = Nome na caixa do correio
field-post-name-hint = Só se for diferente do seu apelido de nascimento

step-contact = Como podemos falar consigo se faltar uma informação?
step-contact-lead = Pode deixar vazio. Com o número do seu pedido, pode fazer uma pergunta à câmara municipal.
step-contact-why = A câmara municipal só entra em contacto consigo por causa deste pedido.
field-contact-email = Endereço de e-mail
field-contact-telephone = Número de telefone

## Os papéis

step-identity-document = Mostre o seu documento de identidade
step-identity-document-lead = Cartão de identidade, passaporte, carta de condução ou título de residência (titre de séjour). Basta uma fotografia legível.
step-identity-document-why = A câmara municipal verifica se este documento privado vai para a pessoa certa.
field-identity-document = Documento de identidade

step-emancipation-proof = Mostre a sua emancipação
step-emancipation-proof-lead = Por exemplo, a decisão do juiz ou o livrete de família (livret de famille).
step-emancipation-proof-why = Antes dos 18 anos, este papel dá-lhe o direito de pedir o documento.
field-emancipation-proof = Prova de emancipação

step-family-proof = Mostre a sua ligação de família
step-family-proof-lead = Por exemplo, o livrete de família (livret de famille) ou a sua própria certidão de nascimento.
step-family-proof-why = A lei dá este direito aos pais, avós, filhos e netos.
field-family-proof = Prova da ligação de família

step-union-proof = Mostre o seu casamento ou o seu Pacs
step-union-proof-lead = Por exemplo, o livrete de família (livret de famille), a certidão de casamento ou o comprovativo do Pacs (récépissé de Pacs).
step-union-proof-why = A lei dá este direito ao marido, à mulher e à pessoa em Pacs.
field-union-proof = Prova do casamento ou do Pacs

step-mandate-proof = Mostre que representa a pessoa
step-mandate-proof-lead = Por exemplo, uma procuração escrita e assinada, uma decisão do juiz ou a sua cédula de advogado ou advogada.
step-mandate-proof-why = Este papel mostra que age pela pessoa.
field-mandate-proof = Prova da representação

step-heir-proof = Mostre que é herdeiro ou herdeira da pessoa
step-heir-proof-lead = Por exemplo, uma habilitação de herdeiros (acte de notoriété), uma declaração do notário ou o livrete de família (livret de famille).
step-heir-proof-why = A lei abre o extrato com filiação aos herdeiros.
field-heir-proof = Prova da herança

step-death-proof = Mostre a data do falecimento
step-death-proof-lead = Por exemplo, a certidão de óbito (acte de décès) ou o livrete de família (livret de famille).
step-death-proof-why = O registo está aberto a toda a gente porque o falecimento foi há mais de 25 anos.
field-death-proof = Prova do falecimento

## O resumo

outcome-document = Documento pedido
outcome-price = Preço
outcome-price-value = Gratuito
outcome-right = Porque tem direito
outcome-right-anyone = Este extrato está aberto a toda a gente
outcome-right-myself = É o seu registo
outcome-right-family = É da família próxima
outcome-right-spouse = Estão em casal por casamento ou Pacs
outcome-right-represented = Representa a pessoa
outcome-right-heir = É herdeiro ou herdeira da pessoa
outcome-right-old = O registo tem mais de 75 anos
outcome-right-death = O falecimento foi há mais de 25 anos
outcome-open-since = Registo aberto a toda a gente desde

bring-identity-document = O seu documento de identidade
bring-emancipation-proof = O papel que mostra a sua emancipação
bring-family-proof = O papel que mostra a sua ligação de família
bring-union-proof = O papel que mostra o seu casamento ou o seu Pacs
bring-mandate-proof = O papel que mostra que representa a pessoa
bring-heir-proof = O papel que mostra que é herdeiro ou herdeira
bring-death-proof = O papel que mostra a data do falecimento

next-checked = A câmara municipal verifica o seu pedido e procura o registo.
next-year-search = Sem a data completa, a procura pode demorar mais.
next-death-unknown = Não sabe quando a pessoa morreu. A câmara municipal pode lê-lo na certidão de nascimento. Se foi há mais de 25 anos, pode pedir uma cópia integral.
next-reproduction = A câmara municipal pode entregar-lhe uma simples reprodução, sem assinatura nem carimbo.
next-multilingual-form = Para um país da União Europeia, peça também à câmara municipal um formulário multilingue: pode evitar uma tradução.
next-by-post = Recebe o documento por correio, em geral em poucos dias.
next-at-counter = Venha buscar o documento ao registo civil, com o número do seu pedido.
