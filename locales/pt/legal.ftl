### As páginas que se leem à parte: acessibilidade, aviso legal, dados pessoais.

accessibility-title = Acessibilidade
accessibility-lead = Este serviço deve servir toda a gente. Esta página diz com franqueza em que ponto estamos.
accessibility-state-title = Em que ponto estamos
accessibility-state = Este serviço está parcialmente conforme com as regras francesas de acessibilidade (RGAA 4.1). Foi verificado por ferramentas automáticas. Ainda não foi verificado por pessoas com deficiência.
accessibility-works-title = O que funciona
accessibility-works-keyboard = Tudo se pode fazer só com o teclado ou tocando no ecrã.
accessibility-works-reader = Um leitor de ecrã consegue ler as páginas e os erros.
accessibility-works-sight = O texto pode crescer até quatro vezes. Há quatro conjuntos de cores, todos com muito contraste.
accessibility-works-words = Os textos também existem em francês de leitura fácil.
accessibility-gaps-title = O que ainda falta
accessibility-gaps-review = As pessoas com deficiência intelectual ainda não reviram os textos de leitura fácil.
accessibility-gaps-sign = Não há tradução em língua gestual.
accessibility-gaps-voice = O ecrã ainda não lê todas as páginas em voz alta.
accessibility-gaps-files = Os documentos que junta ficam como os fez.
accessibility-report-title = Há algum obstáculo?
accessibility-report = Diga-o no balcão de atendimento da câmara municipal ou por telefone. A câmara municipal deve responder e propor outra forma de fazer.
accessibility-appeal-title = Se a câmara municipal não responder
accessibility-appeal = Pode escrever ao Défenseur des droits (o provedor de justiça francês): Libre réponse 71120, 75342 Paris CEDEX 07. É gratuito, sem selo. Telefone: 09 69 39 00 00.

legal-title = Aviso legal
legal-publisher-title = Quem publica este serviço
legal-publisher = { $town }, { $address }. Telefone: { $telephone }.
legal-software-title = O programa
legal-software = Este serviço funciona com o Parvis, um programa livre publicado com a licença EUPL 1.2.
legal-hosting-title = O alojamento
legal-hosting = Os computadores da câmara municipal alojam este serviço. Não pede nada a nenhum outro sítio na internet.
legal-no-commitment-title = O que vale o seu envio
legal-no-commitment = O comprovativo prova que a câmara municipal recebeu o seu pedido, e em que dia. A decisão vem depois.

personal-data-title = Dados pessoais
personal-data-lead = Esta página é válida para todo o serviço. Além disso, antes da primeira pergunta, cada procedimento diz porque lhe pede alguma coisa.
personal-data-who-title = Quem é responsável
personal-data-who = { $town }, { $address }.
personal-data-device-title = Neste ecrã
personal-data-device-kiosk = Nada fica guardado. «Apagar e sair» apaga tudo. Se ninguém tocar no ecrã durante algum tempo, ele próprio apaga tudo.
personal-data-device-home = As suas respostas ficam nesta janela do seu navegador, para que possa recarregar a página. Desaparecem quando fecha a janela ou escolhe «Apagar e sair».
personal-data-device-cookies = Este serviço não usa cookies e não mede a sua visita.
personal-data-sent-title = O que envia
personal-data-sent = Só os funcionários encarregados do procedimento leem o seu pedido. O pedido é apagado na data escrita no seu comprovativo.
personal-data-rights-title = Os seus direitos
personal-data-rights = Pode pedir para ver os seus dados, para os corrigir, para os apagar ou para limitar o seu uso.
personal-data-contact = Escreva para: { $contact }
personal-data-appeal = Se não estiver de acordo, pode escrever à Cnil (a autoridade francesa de proteção de dados). Morada: 3 place de Fontenoy, TSA 80715, 75334 Paris CEDEX 07.
