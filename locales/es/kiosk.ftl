### Las palabras de Parvis: botones, páginas, avisos. Las de los campos están en fields.ftl y las de los errores en problems.ftl.

## En todas partes

brand = Parvis
# Antes del título de una página, para quien la recorre con el teclado.
skip-to-content = Ir al contenido
navigation-label = Ayuda y ajustes
back = Volver
continue = Continuar
try-again = Intentar otra vez
erase-leave = Borrar y salir
help-link = Ayuda
reading-link = Ajustes
accessibility-link = Accesibilidad: no conforme
legal-link = Aviso legal
personal-data-link = Datos personales
details-why = ¿Por qué esta pregunta?
details-find = ¿Dónde encontrar la respuesta?
details-find-mark = La respuesta está dentro del marco.
back-to-list = Ver todos los trámites

# El título de la pestaña. $page: el título de la página; $service: el trámite, o Parvis.
title-page = { $page } – { $service }
title-step = { $page } – paso { $number } – { $service }
title-step-of = { $page } – paso { $number } de { $total } – { $service }
title-error = Error: { $title }
title-practice = Práctica: { $title }

step-number = Paso { $number }
step-number-of = Paso { $number } de { $total } aproximadamente
step-number-last = Paso { $number } de { $number }
# $section: el nombre del grupo, ya escrito; $index: 1, 2, 3…
step-item = { $section } { $index }

## Idiomas: cada uno en su propio idioma, iguales en todas partes

language-label = Idioma
language-more = Otros idiomas
# El nombre del idioma de este archivo, en ese idioma.
language-name = Español

## Ajustes: formas de leer y de usar la pantalla

reading-title = Ajustes
reading-lead = Elija lo que le ayuda. Puede cambiarlo en cualquier momento sin perder sus respuestas.
reading-all = Todos los ajustes
reading-reset = Volver a los ajustes habituales
reading-see = Ver
reading-read = Leer
reading-listen = Escuchar
reading-hear = Escuchar
reading-press = Tocar y pulsar
reading-time = Tiempo

# Varios ajustes de una sola vez. El nombre dice qué cambia, nunca para quién.
presets-title = Elija lo que le ayuda
preset-larger = Ver todo más grande
preset-contrast = Ver con más nitidez
preset-letters = Distinguir mejor las letras
preset-simple = Leer palabras sencillas
preset-listen = Escuchar en lugar de leer
preset-keypad = Usar pocas teclas
preset-switch = Usar un solo pulsador
preset-reach = Tener todo en la parte de abajo de la pantalla
preset-steady = Evitar las pulsaciones dobles
preset-time = Ir sin prisa

register-label = Palabras
register-standard = Lenguaje habitual
register-simple = Lectura fácil
pictures-label = Imágenes al lado de las palabras
pictures-easy = Con los textos de lectura fácil
pictures-on = Siempre
pictures-off = Nunca
text-size-smaller = Texto más pequeño
text-size-larger = Texto más grande
# $percent: 100, 125, 150, 200, 300 o 400.
text-size-now = Tamaño del texto: { $percent } %
theme-label = Colores
theme-light = Claro
theme-dark = Oscuro
theme-contrast = Negro sobre blanco
theme-yellow = Amarillo sobre negro
weighted-letters-label = Letras más gruesas por abajo
weighted-letters-hint = Cada letra se distingue mejor de las demás.
wide-spacing-label = Más espacio
wide-spacing-hint = Entre las letras, las palabras y las líneas.
calm-motion-label = Nada se mueve
calm-motion-hint = La pantalla cambia de una vez, sin efectos.
read-aloud-label = Un altavoz al lado de cada frase
read-aloud-hint = Púlselo para escuchar la frase.
self-voicing-label = La pantalla lo dice todo en voz alta
self-voicing-hint = Puede hacerlo todo sin mirar.
screen-curtain-label = Pantalla negra
screen-curtain-hint = Nadie ve lo que usted hace. Usted lo oye todo. Para ver otra vez la pantalla, tóquela.
private-aloud-label = Decir también mis respuestas personales
private-aloud-hint = Otras personas pueden oírlas.
voice-listen = Escuchar la página
voice-slower = Hablar más despacio
voice-faster = Hablar más rápido
voice-softer = Hablar más bajo
voice-louder = Hablar más alto
keypad-label = Bastan cinco teclas
keypad-hint = Avanzar, retroceder, elegir, escuchar otra vez y pedir ayuda.
scanning-label = Pulsadores adaptados
scanning-off = Ninguno
scanning-one = Un pulsador
scanning-two = Dos pulsadores
scanning-how-one = Un marco pasa de un botón a otro. Cuando esté en el que usted quiere, apriete el pulsador o toque cualquier punto de la pantalla. Para terminar, pulse la tecla Escape.
scanning-how-two = Un pulsador (tecla Espacio) mueve el marco y el otro (tecla Intro) elige. En la pantalla, toque la mitad donde empiezan las líneas para mover el marco y la otra mitad para elegir. Para terminar, pulse la tecla Escape.
scan-pace-label = Velocidad del marco
scan-pace-usual = Normal
scan-pace-slow = Lenta
scan-pace-fast = Rápida
keyboard-label = Teclado en la pantalla
keyboard-off = Ninguno
keyboard-usual = Teclado habitual
keyboard-alphabetical = Por orden alfabético
key-space = Espacio
key-shift = Mayúscula
key-erase = Borrar
key-back = Retroceder en el texto
key-on = Avanzar en el texto
key-done = Listo
key-question = Signo de interrogación
key-page-letters = Letras
key-page-digits = Cifras y signos
key-page-accents = Acentos
key-page-latin = Letras latinas
low-reach-label = Todo en la parte de abajo de la pantalla
low-reach-hint = Lo que se toca queda en la mitad de abajo.
steady-hands-label = No contar las pulsaciones dobles
steady-hands-hint = Una segunda pulsación demasiado rápida no cuenta. Si mantiene pulsada una tecla, solo se repite despacio.
unhurried-label = Más tiempo
unhurried-hint = La pantalla espera cinco veces más antes de preguntar si sigue ahí.

## Bienvenida

welcome-title = Le damos la bienvenida
welcome-lead = Aquí hace sus trámites por su cuenta, pregunta a pregunta. Tómese su tiempo.
welcome-begin = Empezar
welcome-language = Elija su idioma
welcome-promise-alone = Puede pedir ayuda en la recepción en cualquier momento.
welcome-promise-erase = Cuando se va, no queda nada en esta pantalla.
welcome-promise-erase-home = Sus respuestas quedan en esta ventana. Desaparecen cuando la cierra.

## Buscar un trámite

find-title = ¿Qué quiere hacer?
find-search = Buscar con sus palabras
find-search-hint = Por ejemplo: nacimiento, votar, bache en la calle
find-life-events = O elegir un momento de la vida
find-all = Todos los trámites
# $count: el número de trámites encontrados.
find-count = { $count ->
    [0] No se ha encontrado ningún trámite
    [one] { $count } trámite encontrado
   *[other] { $count } trámites encontrados
}
find-none = Pruebe con otra palabra o pregunte en la recepción.

life-event-papers = Documentos y actas
life-event-birth = Nacimiento
life-event-childhood = Infancia y escuela
life-event-couple = Vida en pareja
life-event-home = Vivienda
life-event-citizenship = Votar
life-event-street = Calle y barrio
life-event-work = Trabajo y dinero
life-event-health = Salud
life-event-death = Fallecimiento

## Lo que solo puede comprobar el dispositivo

problem-document-unreadable = Este dispositivo no consigue leer el archivo. Elíjalo otra vez o elija otro.

## Antes de empezar

before-needs = Lo que necesita
before-needs-nothing = No tiene que preparar nada.
before-audience = Para quién
before-duration = Duración
before-minutes = { $minutes ->
    [one] alrededor de { $minutes } minuto
   *[other] alrededor de { $minutes } minutos
}
before-fee = Precio
before-free = Gratis
before-after = Qué pasa después
before-data = Sus datos personales
before-data-who = Quién los pide
before-data-why = Por qué
before-data-law = Con qué derecho
before-data-readers = Quién los lee
before-data-keep = Durante cuánto tiempo
before-data-rights = Sus derechos
before-data-contact = Para sus preguntas
before-keep-days = { $days ->
    [one] { $days } día después del envío; luego se borra todo
   *[other] { $days } días después del envío; luego se borra todo
}
before-basis-consent = Su consentimiento (RGPD, artículo 6, apartado 1, letra a).
before-basis-contract = Un contrato con usted (RGPD, artículo 6, apartado 1, letra b).
before-basis-legal-obligation = Una obligación de la ley (RGPD, artículo 6, apartado 1, letra c).
before-basis-vital-interests = La protección de una vida (RGPD, artículo 6, apartado 1, letra d).
before-basis-public-task = Una misión de servicio público (RGPD, artículo 6, apartado 1, letra e).
before-basis-legitimate-interests = Un interés legítimo (RGPD, artículo 6, apartado 1, letra f).
before-idle = { $minutes ->
    [one] Si no toca nada durante { $minutes } minuto, esta pantalla le pregunta si sigue ahí. Si no responde, lo borra todo.
   *[other] Si no toca nada durante { $minutes } minutos, esta pantalla le pregunta si sigue ahí. Si no responde, lo borra todo.
}
before-home = Si recarga esta página, sus respuestas siguen ahí. Si cierra la ventana, desaparecen.
unsigned = Nadie ha firmado este trámite para responder de él. Si tiene dudas, pregunte en la recepción.
before-in-french = Este trámite está escrito en francés. Todavía no está traducido.
before-nothing-sent = No se envía nada hasta que usted lo pida, al final.
before-begin = Empezar
before-go-on = Seguir donde estaba

## Revisar

review-title = Revise sus respuestas
review-lead = Léalo todo. Puede cambiar cada respuesta.
review-answers = Sus respuestas
review-change = Cambiar
review-remove = Quitar
# En el quiosco, donde otras personas pueden mirar.
review-private-why = Esta pantalla oculta sus respuestas personales y lo que resulta de ellas. Muéstrelas para revisarlo todo.
review-private-show = Mostrar mis respuestas
review-private-hide = Ocultar mis respuestas
review-private-hidden = Respuesta oculta
review-private-before = Sus respuestas personales siguen ocultas. Revíselas antes de enviar.
review-outcome = El resultado
review-bring = Lo que tendrá que traer o enviar
review-next = Qué pasa después
review-send-title = Enviar al ayuntamiento
review-send-lead = Al pulsar «Enviar», usted confirma que sus respuestas son exactas y las envía. Destinatario: { $town }.
review-send = Enviar
review-sending = Enviando. No salga de esta página.
review-failed-title = Su solicitud no se ha enviado
review-failed-kept = Sus respuestas siguen ahí.
review-failed-request = Número de la incidencia, para darlo al personal: { $request }

## Cuando el envío falla: qué ha pasado y qué hacer; el identificador es «error-» + el código de la API

# Lo que se resuelve solo: no hay que cambiar nada, basta con intentarlo otra vez.
error-unreachable = El ordenador del ayuntamiento no responde. Espere un poco e inténtelo otra vez.
error-no-connection = Su dispositivo no tiene conexión a internet. Espere a que vuelva e inténtelo otra vez.
error-busy = Llegan demasiadas solicitudes a la vez al ayuntamiento. Espere un minuto e inténtelo otra vez.
error-timed-out = El ordenador del ayuntamiento ha tardado demasiado en responder. Espere un minuto e inténtelo otra vez. Su solicitud contará una sola vez.
error-body-interrupted = La conexión se ha cortado durante el envío. Inténtelo otra vez.
error-store-unavailable = El ordenador del ayuntamiento no puede guardar nada en este momento. Espere unos minutos e inténtelo otra vez.
error-internal = El ordenador del ayuntamiento está averiado. Espere unos minutos e inténtelo otra vez. Si no funciona, hable con el personal.
error-procedure-failed = El programa del trámite ha cometido un error. No es culpa suya. Inténtelo otra vez. Si no funciona, hable con el personal.

# Lo que la persona puede corregir desde «Cambiar».
error-dossier-refused = Algunas respuestas ya no son válidas. Léalas otra vez, cambie las que ya no son correctas y envíe de nuevo.
error-body-too-large = Sus respuestas son demasiado largas. Acorte las más largas y envíe de nuevo.
# $file: el nombre del archivo, tal como la persona lo añadió.
error-file-lost = El archivo { $file } ya no está en la memoria de este dispositivo. Elija «Cambiar» para este documento y añádalo otra vez.
error-no-such-document = El archivo { $file } no ha llegado al ayuntamiento. Inténtelo otra vez. Si no funciona, elija «Cambiar» para este documento y añádalo otra vez.
error-document-hash = El archivo { $file } se ha dañado durante el envío. Inténtelo otra vez. Si no funciona, elija «Cambiar» para este documento y añádalo otra vez.
error-document-kind = El ayuntamiento no acepta este tipo de archivo: { $file }. Elija «Cambiar» para este documento y añada una foto (JPEG o PNG) o un archivo PDF.
error-document-not-as-named = El contenido del archivo { $file } no es lo que indica su nombre. Elija «Cambiar» para este documento y añada el archivo correcto.
error-document-empty = El archivo { $file } está vacío. Elija «Cambiar» para este documento y añada otro archivo.
error-document-too-large = El archivo { $file } pesa demasiado para el ordenador del ayuntamiento. Elija «Cambiar» para este documento y añada un archivo más ligero.
error-documents-too-many = Hay demasiados archivos en su solicitud. Elija «Cambiar» para un documento y quite los archivos que sobran.
error-token-expired = El envío de los documentos ha durado demasiado. Inténtelo otra vez: se enviarán de nuevo.
error-token-unknown = El ordenador del ayuntamiento no ha reconocido el envío de sus documentos. Inténtelo otra vez: se enviarán de nuevo.

# Cuando la única vía es empezar de nuevo o preguntar al personal.
error-unknown-procedure = El ayuntamiento ya no ofrece este trámite aquí. Pregunte al personal cómo hacerlo.
error-unknown-package = El trámite ha cambiado mientras usted respondía. El ayuntamiento ya no puede recibir estas respuestas. Elija «Borrar y salir» y empiece de nuevo.
error-began-too-long-ago = Empezó este trámite hace demasiado tiempo: las reglas pueden haber cambiado. Elija «Borrar y salir» y empiece de nuevo.
error-key-reused = Un primer envío ya ha llegado al ayuntamiento. Pida al personal que busque su solicitud.
error-unknown = El ordenador del ayuntamiento ha rechazado la solicitud. Inténtelo otra vez. Si no funciona, hable con el personal.

## Resguardo

sent-title = Su solicitud se ha enviado
sent-lead = { $town }: solicitud recibida el { $date }.
sent-reference = Su número
sent-reference-keep = Guarde este número: permite encontrar su solicitud.
sent-reference-listen = Escuchar el número
sent-reference-no-voice = Este dispositivo no tiene voz en este idioma.
sent-procedure = Trámite
sent-next = Qué pasa después
sent-bring = Lo que debe traer o enviar
sent-erased = El ayuntamiento borra su solicitud el { $date }.
sent-contact = ¿Alguna pregunta?
sent-print = Imprimir el resguardo
sent-cannot-print = ¿No sale el papel?
sent-leave-why = Cuando se vaya, borre esta página: nadie más debe ver su número.

print-title = ¿No sale el papel?
print-lead = Su solicitud se ha enviado bien. El papel no es obligatorio: basta con el número.
print-write = Copie este número.
print-photo = O haga una foto de la pantalla con su teléfono.
print-save = O guarde una imagen de la pantalla (una captura).
print-desk = O pida en la recepción que impriman el resguardo.

## Salida: la vía correcta es otra

exit-nothing-sent = No se ha enviado nada al ayuntamiento.
exit-contacts = A quién dirigirse
exit-urgent-contacts = Llame ahora
exit-phone = Teléfono: { $value }
exit-sms = SMS: { $value }
exit-web = En internet: { $value }

## Ayuda

help-title = Ayuda
help-person = Hablar con alguien
help-person-here = En la recepción, el personal puede mostrarle cómo hacerlo. No responde en su lugar.
help-person-home = Puede llamar al ayuntamiento o ir allí.
help-telephone = Teléfono
help-address = Dirección
help-how = Cómo se hace
help-how-question = Cada página hace una pregunta, a veces con varias casillas. Responda y elija «Continuar».
help-how-back = «Volver» regresa a la página anterior. Sus respuestas se quedan.
help-how-mistake = Puede equivocarse: todo se puede corregir antes del envío.
help-how-language = Puede cambiar de idioma, de tamaño y de colores en cualquier momento, en cada página.
help-how-touch = Con el dedo: toque una respuesta para elegirla, o una casilla para escribir en ella.
help-how-keyboard = Si tiene teclado: la tecla Tab avanza, Mayúsculas y Tab retrocede, Intro continúa, Espacio marca.
help-how-erase = «Borrar y salir» lo borra todo al instante.

## Páginas de emergencia

not-found-title = Esta página no existe
not-found-lead = Quizá la dirección está incompleta o el trámite ya no se ofrece aquí.

failed-title = Este trámite no responde
failed-lead = No es culpa suya. Sus respuestas siguen ahí y no se ha enviado nada.
failed-out-of-time = El programa del trámite ha tardado demasiado y se ha detenido.
failed-broken = El programa del trámite ha cometido un error y se ha detenido.
failed-ways = Puede intentarlo otra vez, volver a la pregunta anterior o hacer el trámite en la recepción del ayuntamiento.
failed-back = Volver a la pregunta anterior

offline-title = El ordenador del ayuntamiento no responde
offline-lead = Quizá se ha cortado la conexión. Sus respuestas siguen ahí.
offline-ways = Espere un poco e inténtelo otra vez. También puede ir a la recepción del ayuntamiento.
offline-device-title = Su dispositivo no tiene conexión a internet

idle-title = ¿Sigue ahí?
# $seconds: 60, 30, 10 o la duración elegida por el ayuntamiento.
idle-left = { $seconds ->
    [one] Todo se borrará dentro de { $seconds } segundo.
   *[other] Todo se borrará dentro de { $seconds } segundos.
}
idle-left-minutes = { $minutes ->
    [one] No hay prisa. Todo se borrará dentro de { $minutes } minuto.
   *[other] No hay prisa. Todo se borrará dentro de { $minutes } minutos.
}
idle-lead = Para conservar sus respuestas, pulse el botón o cualquier tecla. Puede hacerlo todas las veces que quiera.
idle-stay = Estoy aquí

ended-title = Todo se ha borrado
ended-lead = No queda nada suyo en esta pantalla.
ended-lead-home = No queda nada suyo en esta ventana.
ended-begin = Empezar de nuevo
