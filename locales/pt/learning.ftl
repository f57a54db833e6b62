# Prática: as mesmas páginas com uma pessoa inventada; nunca se envia nada.
practice-begin = Praticar primeiro
practice-go-on = Continuar a praticar
practice-band = Está a praticar.
practice-nothing-sent = Nada é enviado, nada fica guardado.
practice-stop = Parar de praticar
practice-answer = Uma resposta para praticar
practice-answer-show = Ver uma resposta para praticar
practice-write = Escrever esta resposta por mim
practice-written = A resposta está escrita.
practice-end-title = O fim da prática
practice-end-lead = No procedimento a sério, o botão «Enviar» está aqui. Hoje, nada é enviado.
practice-end = Terminar a prática

practised-title = Terminou a prática
practised-lead = Muito bem. Nada foi enviado e as respostas foram apagadas.
practised-now = E agora
practised-begin-why = Pode fazer o procedimento a sério, com as suas respostas.
practised-print-why = Pode imprimir uma página que explica como fazer sem ajuda na próxima vez.
practised-again-why = Pode praticar outra vez, com menos ajuda.
practised-begin = Começar a sério
practised-again = Praticar outra vez
practised-others = Ver os outros procedimentos

# A página para imprimir, que diz como fazer sem ajuda.
sheet-open = Imprimir a página «Como fazer sem ajuda»
sheet-title = Como fazer sem ajuda
sheet-title-of = { $title }: como fazer sem ajuda
sheet-lead = Guarde esta página. Vai ser-lhe útil na próxima vez.
sheet-print = Imprimir esta página
sheet-no-paper = Não tem impressora? Fotografe o ecrã ou peça ajuda na câmara municipal.
sheet-address = Onde ir na internet
sheet-steps = O que lhe é perguntado, por ordem
sheet-steps-differ = Algumas perguntas mudam conforme as suas respostas.
sheet-good = É bom saber
sheet-good-why = Por baixo de cada pergunta, pode ler porque é feita.
sheet-good-back = Pode sempre voltar atrás.
sheet-good-send = Nada é enviado antes de carregar no botão «Enviar», no fim.
sheet-good-number = No fim, anote o número do seu pedido.
sheet-help = Quem pode dar ajuda
sheet-help-ask = Pergunte na câmara municipal. Tem o direito de pedir ajuda.
