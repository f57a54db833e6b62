# Práctica: las mismas páginas con una persona inventada; nunca se envía nada.
practice-begin = Practicar primero
practice-go-on = Seguir practicando
practice-band = Usted está practicando.
practice-nothing-sent = No se envía nada, no se guarda nada.
practice-stop = Dejar de practicar
practice-answer = Una respuesta para practicar
practice-answer-show = Ver una respuesta para practicar
practice-write = Escribir esta respuesta por mí
practice-written = La respuesta está escrita.
practice-end-title = El final de la práctica
practice-end-lead = En el trámite de verdad, el botón «Enviar» está aquí. Hoy no se envía nada.
practice-end = Terminar la práctica

practised-title = Ha terminado la práctica
practised-lead = Muy bien. No se ha enviado nada y las respuestas se han borrado.
practised-now = Y ahora
practised-begin-why = Puede hacer el trámite de verdad, con sus respuestas.
practised-print-why = Puede imprimir una página que explica cómo hacerlo por su cuenta la próxima vez.
practised-again-why = Puede practicar otra vez, con menos ayuda.
practised-begin = Empezar de verdad
practised-again = Practicar otra vez
practised-others = Ver los otros trámites

# La página para imprimir, que dice cómo hacerlo por su cuenta.
sheet-open = Imprimir la página «Cómo hacerlo por su cuenta»
sheet-title = Cómo hacerlo por su cuenta
sheet-title-of = { $title }: cómo hacerlo por su cuenta
sheet-lead = Guarde esta página. Le ayudará la próxima vez.
sheet-print = Imprimir esta página
sheet-no-paper = ¿No tiene impresora? Haga una foto de la pantalla o pida ayuda en el ayuntamiento.
sheet-address = Adónde ir en internet
sheet-steps = Lo que se le pregunta, en orden
sheet-steps-differ = Algunas preguntas cambian según sus respuestas.
sheet-good = Conviene saber
sheet-good-why = Debajo de cada pregunta puede leer por qué se hace.
sheet-good-back = Siempre puede volver atrás.
sheet-good-send = No se envía nada antes de pulsar el botón «Enviar», al final.
sheet-good-number = Al final, anote el número de su solicitud.
sheet-help = Quién puede ayudarle
sheet-help-ask = Pregunte en el ayuntamiento. Tiene derecho a pedir ayuda.
