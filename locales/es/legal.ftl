### Las páginas que se leen aparte: accesibilidad, aviso legal, datos personales.

accessibility-title = Accesibilidad
accessibility-lead = Este servicio debe servir a todo el mundo. Esta página dice con sinceridad hasta dónde hemos llegado.
accessibility-state-title = Hasta dónde hemos llegado
accessibility-state = Este servicio es parcialmente conforme con las normas francesas de accesibilidad (RGAA 4.1). Lo han revisado herramientas automáticas. Todavía no lo han revisado personas con discapacidad.
accessibility-works-title = Lo que funciona
accessibility-works-keyboard = Todo se puede hacer solo con el teclado o tocando la pantalla.
accessibility-works-reader = Un lector de pantalla puede leer las páginas y los errores.
accessibility-works-sight = El texto puede hacerse hasta cuatro veces más grande. Hay cuatro combinaciones de colores, todas con mucho contraste.
accessibility-works-words = Los textos también existen en francés de lectura fácil.
accessibility-gaps-title = Lo que todavía falta
accessibility-gaps-review = Las personas con discapacidad intelectual todavía no han revisado los textos de lectura fácil.
accessibility-gaps-sign = No hay traducción a la lengua de signos.
accessibility-gaps-voice = La pantalla todavía no lee en voz alta todas las páginas.
accessibility-gaps-files = Los documentos que usted añade quedan tal como los hizo.
accessibility-report-title = ¿Algo le impide continuar?
accessibility-report = Dígalo en la recepción del ayuntamiento o por teléfono. El ayuntamiento debe responderle y ofrecerle otra forma de hacerlo.
accessibility-appeal-title = Si el ayuntamiento no responde
accessibility-appeal = Puede escribir al Défenseur des droits (el defensor del pueblo francés): Libre réponse 71120, 75342 Paris CEDEX 07. Es gratis y no necesita sello. Teléfono: 09 69 39 00 00.

legal-title = Aviso legal
legal-publisher-title = Quién publica este servicio
legal-publisher = { $town }, { $address }. Teléfono: { $telephone }.
legal-software-title = El programa
legal-software = Este servicio funciona con Parvis, un programa libre publicado con la licencia EUPL 1.2.
legal-hosting-title = El alojamiento
legal-hosting = Los ordenadores del ayuntamiento alojan este servicio. No pide nada a ningún otro sitio web.
legal-no-commitment-title = Qué valor tiene su envío
legal-no-commitment = El resguardo prueba que el ayuntamiento ha recibido su solicitud, y qué día. La decisión viene después.

personal-data-title = Datos personales
personal-data-lead = Esta página vale para todo el servicio. Además, cada trámite dice, antes de la primera pregunta, por qué le pide algo.
personal-data-who-title = Quién es responsable
personal-data-who = { $town }, { $address }.
personal-data-device-title = En esta pantalla
personal-data-device-kiosk = No se guarda nada. «Borrar y salir» lo borra todo. Si nadie toca la pantalla durante un rato, ella misma lo borra todo.
personal-data-device-home = Sus respuestas quedan en esta ventana de su navegador, para que pueda recargar la página. Desaparecen cuando cierra la ventana o elige «Borrar y salir».
personal-data-device-cookies = Este servicio no usa ninguna cookie y no mide su visita.
personal-data-sent-title = Lo que usted envía
personal-data-sent = Solo el personal encargado del trámite lee su solicitud. Se borra en la fecha escrita en su resguardo.
personal-data-rights-title = Sus derechos
personal-data-rights = Puede pedir ver sus datos, corregirlos, borrarlos o limitar su uso.
personal-data-contact = Escriba a: { $contact }
personal-data-appeal = Si no está de acuerdo, puede escribir a la Cnil (la autoridad francesa de protección de datos). Su dirección: 3 place de Fontenoy, TSA 80715, 75334 Paris CEDEX 07.
