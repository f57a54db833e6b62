### Lo que dice la voz del quiosco, además de lo que está escrito. Cada mensaje se oye, nunca se lee.

## Qué es una cosa y cómo está: se dice después de su nombre, en minúsculas

# Entre el nombre y lo que sigue.
speech-pause = {", "}
# Entre una pregunta y su respuesta.
speech-colon = {": "}
speech-heading = Título:
speech-image = Imagen:
speech-button = botón
speech-link = enlace
speech-file = botón para elegir un archivo
speech-choice = opción { $position } de { $total }
speech-chosen = elegida
speech-not-chosen = no elegida
speech-box = casilla para marcar
speech-box-of = casilla { $position } de { $total }
speech-ticked = marcada
speech-not-ticked = no marcada
# Para un botón que se queda pulsado.
speech-pressed = activado
speech-not-pressed = no activado
# Para un botón que muestra una explicación.
speech-open = abierto
speech-closed = cerrado
# Para el elemento de una lista que está elegido ahora.
speech-current = es la opción actual
speech-field = casilla para escribir
speech-field-long = casilla grande para escribir
speech-empty = vacía
speech-holds = usted ha escrito:
# $unit: en qué se cuenta, como «euros».
speech-unit = en { $unit }
speech-wrong = por corregir

## Lo que no es para los demás

# En lugar de una respuesta, por el altavoz.
speech-private = respuesta oculta
speech-private-why = Otras personas pueden oír. No digo sus respuestas personales. Para escucharlas, conecte unos auriculares.

## La página

speech-top = En la parte de arriba de la página también hay esto.
speech-bottom = En la parte de abajo de la página también hay esto.
# $page: el título de la página.
speech-where = Usted está en la página: { $page }.
speech-where-errors = En esta página hay algo que corregir.
speech-where-here = Usted está aquí.
speech-lit-group = Grupo de { $count }:
speech-lit-leave = Salir del grupo.
speech-receipt-before = Esto es lo que está escrito en el resguardo.
speech-receipt-after = El resguardo se ha enviado a la impresora. Esto es lo que está escrito en él.
speech-receipt-end = Fin del resguardo.

## La propia voz

speech-start = La voz está activada. Lee lo que hay en la pantalla.
speech-start-keys = La tecla Tab avanza. La tecla Intro elige.
# Para quien usa cinco teclas.
speech-start-pad = Las flechas avanzan o retroceden. La tecla del centro elige.
# Las teclas de la voz.
speech-voice-keys = F2 repite. F3 dice dónde está usted. F4 lee otra vez toda la página. F6 habla más despacio y F7, más rápido. F8 habla más bajo y F9, más alto. La tecla Escape hace una pausa.
# Las mismas, en el teclado de las cifras.
speech-voice-pad = El 0 repite. El asterisco dice dónde está usted. El menos lee otra vez toda la página. El 7 habla más despacio y el 9, más rápido. El 1 habla más bajo y el 3, más alto. La barra hace una pausa.
speech-curtain-up = La pantalla se ve otra vez.
# Se dice en cada idioma, para quien no ha entendido los otros.
speech-language-how = Para oír este idioma, elija «{ language-name }» en la parte de arriba de la página.
speech-language = El idioma es ahora: { language-name }.
speech-paused = Pausa.
# $level: 1, 2, 3…; $total: el mayor.
speech-volume = Volumen { $level } de { $total }.
speech-rate = Velocidad { $level } de { $total }.

## Lo que la persona escribe

speech-letter-hidden = una letra
speech-deleted = borrado: { $letter }
speech-capital = { $letter } mayúscula
speech-sign-space = espacio
speech-sign-at = arroba
speech-sign-dot = punto
speech-sign-hyphen = guion
speech-sign-underscore = guion bajo
speech-sign-plus = más
speech-sign-slash = barra
speech-sign-apostrophe = apóstrofo
speech-sign-comma = coma
speech-sign-colon = dos puntos

## Números

speech-minus = menos { $number }
speech-amount = { $euros ->
    [one] { $euros } euro
   *[other] { $euros } euros
}
# $cents: dos cifras.
speech-amount-cents = { $euros ->
    [one] { $euros } euro con { $cents }
   *[other] { $euros } euros con { $cents }
}
# 2 si la gente dicta un número de teléfono de dos en dos cifras, 1 si lo dicta cifra a cifra.
speech-telephone-digits = 2
# Lo que se escribe corto y cómo se dice.
speech-said-otherwise = n.º = número; MB = megabytes; kB = kilobytes; RGPD = R G P D; SMS = S M S; PDF = P D F; JPEG = jota peg; PNG = P N G; @ = arroba; € = euros; % = por ciento
