# Words of the procedure "signalement", in Spanish.

## The procedure

procedure-title = Avisar de un problema en la calle
procedure-summary = Avise al ayuntamiento de un bache, una farola apagada, basura abandonada u otro problema en un lugar público.
procedure-keywords = avisar, aviso, denunciar, signalement, problema, calle, carretera, vía pública, agujero, bache, acera, calzada, roto, estropeado, señal, semáforo, banco, juegos, farola, luz, alumbrado, oscuro, papelera, basura, muebles viejos, residuos, vertido ilegal, coche abandonado, árbol, rama, fuga, agua, alcantarilla, pintada, grafiti, animal muerto, perro perdido, peligro, queja
procedure-before-place = La dirección o un punto de referencia cerca del problema: una parada de autobús, una escuela, una tienda
procedure-before-photo = Una foto, si tiene
procedure-before-plate = Para un vehículo abandonado: el número de la matrícula
procedure-after = El ayuntamiento recibe su aviso y lo envía al servicio encargado del problema. Si deja un correo electrónico o un teléfono, puede responderle.
procedure-purpose = El ayuntamiento usa sus respuestas para encontrar el problema, hacerlo reparar y responderle si lo pide.
procedure-legal-basis = Misión de interés público: el alcalde vela por la seguridad y la limpieza de las calles (artículo L. 2212-2 del código general francés de las colectividades territoriales, «code général des collectivités territoriales»).
procedure-recipients = El personal del ayuntamiento encargado del problema. Si depende de otro servicio público o del gestor de una red (agua, electricidad), el ayuntamiento le transmite el aviso.
procedure-rights = Puede pedir ver sus datos, corregirlos, limitar su uso u oponerse a su uso. Escriba al ayuntamiento con el número del resguardo. También puede presentar una reclamación ante la CNIL (la autoridad francesa de protección de datos).

section-problem = El problema
section-where = Dónde y cuándo
section-photos = Las fotos
section-answer = La respuesta del ayuntamiento

## Danger first

step-danger = ¿Hay alguien en peligro ahora?
step-danger-lead = Si hay peligro, no espere: llame al 112. Si no puede oír o hablar, envíe un SMS al 114.
step-danger-why = El ayuntamiento no lee este aviso enseguida. Los servicios de emergencia sí responden, de día y de noche.
field-danger = Peligro
option-danger-people = Sí, una persona está herida o amenazada
option-danger-people-hint = Accidente, incendio, agresión, muro o árbol que se cae, agujero abierto en el suelo
option-danger-gas = Sí, huelo a gas
option-danger-electricity = Sí, hay cables eléctricos en el suelo o pelados
option-danger-none = No, nadie está en peligro

exit-urgent = Llame a emergencias ahora
exit-urgent-text = Aléjese del peligro. La llamada es gratis, de día y de noche. Diga dónde está, qué pasa y si hay heridos.
exit-gas = Aléjese y llame a la urgencia de gas
exit-gas-text = No fume, no encienda nada y no use su teléfono cerca del olor. La llamada es gratis, de día y de noche.
exit-electricity = No toque nada y llame a emergencias
exit-electricity-text = Quédese lejos de los cables e impida que otros se acerquen.

contact-emergency = Todas las emergencias, en toda Europa
contact-fire = Bomberos (pompiers): incendio, accidente, persona en peligro
contact-medical = Samu: urgencia médica
contact-police = Policía o gendarmería: agresión, robo, amenaza
contact-deaf = Por SMS, si no puede oír o hablar
contact-deaf-web = Por mensajes escritos, por videollamada o en lengua de signos francesa
contact-gas = Urgencia de seguridad del gas (GRDF)
contact-power = Averías de electricidad (a menudo Enedis): el número está en su factura de electricidad
contact-homeless = El 115, para las personas que duermen en la calle
contact-noise-web = El centro de información sobre el ruido (Centre d’information sur le bruit)
contact-front-desk = La recepción del ayuntamiento
contact-police-station = La comisaría o la gendarmería
contact-water-service = El servicio de aguas: su número está en la factura

## The kind of problem

step-kind = ¿Cuál es el problema?
step-kind-why = Cada problema tiene su equipo: vías públicas, limpieza, zonas verdes, policía municipal. Su respuesta avisa al correcto.
field-kind = Problema
option-kind-road = Carretera o acera en mal estado
option-kind-equipment = Señal, semáforo, banco o juego roto
option-kind-lighting = Alumbrado de la calle
option-kind-waste = Residuos dejados en un lugar público
option-kind-vehicle = Vehículo abandonado
option-kind-tree = Árbol o rama
option-kind-water = Agua o alcantarilla
option-kind-graffiti = Pintada, grafiti o cartel
option-kind-animal = Animal muerto o perdido
option-kind-other = Otra cosa

step-road-damage = ¿Qué está dañado?
step-road-damage-why = El equipo viene con el material adecuado.
field-road-damage = Lo que está dañado
option-road-damage-pothole = Un agujero o un bulto en la carretera
option-road-damage-pavement = Una acera en mal estado
option-road-damage-marking = Un paso de peatones o una línea del suelo borrados
option-road-damage-open-hole = Falta una tapa o una rejilla: el agujero está abierto
option-road-damage-something-else = Otro daño

step-equipment = ¿Qué está dañado o ya no funciona?
step-equipment-why = El equipo viene con el material adecuado. Un semáforo averiado va antes que un banco roto.
field-equipment = Lo que está dañado
option-equipment-sign = Una señal
option-equipment-traffic-light = Un semáforo
option-equipment-bench = Un banco, una papelera o una parada de autobús
option-equipment-playground = Un juego para niños
option-equipment-barrier = Una barrera o un poste
option-equipment-something-else = Otra cosa

step-lamp-fault = ¿Qué pasa con el alumbrado?
step-lamp-fault-why = Una sola farola apagada o toda una calle a oscuras: la avería y la reparación son distintas.
field-lamp-fault = Avería del alumbrado
option-lamp-fault-one-off = Una farola no se enciende
option-lamp-fault-several-off = Varias farolas no se encienden
option-lamp-fault-flickering = Una farola parpadea
option-lamp-fault-day-on = Una farola está encendida de día
option-lamp-fault-broken = Una farola está rota o torcida, sin cables a la vista
option-lamp-fault-wires = Hay cables eléctricos a la vista

step-lamp-number = ¿Qué número está escrito en la farola?
step-lamp-number-lead = Si no encuentra ningún número, continúe sin responder.
step-lamp-number-why = Este número permite encontrar la farola correcta, incluso en pleno día, cuando todas están apagadas.
step-lamp-number-find = Busque una placa pequeña o una pegatina en el poste, a la altura de los ojos. Algunas farolas no tienen número.
step-lamp-number-picture = Una farola. El número está en una placa pequeña, en medio del poste.
field-lamp-number = Número de la farola
field-lamp-number-hint = Por ejemplo: A 042

step-waste-kind = ¿Qué residuos ve?
step-waste-kind-lead = No los toque ni los abra.
step-waste-kind-why = El equipo de limpieza viene con el camión adecuado. Los productos peligrosos necesitan un equipo con formación.
field-waste-kind = Residuos
option-waste-kind-bags = Bolsas o basura
option-waste-kind-bulky = Muebles, un colchón o aparatos grandes
option-waste-kind-rubble = Escombros o restos de obra
option-waste-kind-green = Ramas o hierba cortada
option-waste-kind-hazardous = Productos peligrosos
option-waste-kind-hazardous-hint = Pintura, aceite, batería, amianto, jeringuillas, bombona de gas
option-waste-kind-something-else = Otra cosa

step-vehicle-state = ¿Cómo está el vehículo?
step-vehicle-state-why = La regla cambia: un vehículo destrozado se trata como un residuo; uno en buen estado sigue el código de circulación.
field-vehicle-state = Estado del vehículo
option-vehicle-state-wreck = Ya no puede circular
option-vehicle-state-wreck-hint = Está quemado, o le faltan ruedas, puertas, cristales o el motor
option-vehicle-state-not-moving = Parece en buen estado, pero ya no se mueve
option-vehicle-state-in-the-way = Está mal aparcado o estorba

step-plate = ¿Cuál es el número de la matrícula del vehículo?
step-plate-lead = Si el vehículo ya no tiene matrícula, continúe sin responder.
step-plate-why = Solo con este número puede el ayuntamiento encontrar al propietario y pedirle que retire su vehículo.
step-plate-find = La matrícula está delante y detrás del vehículo.
step-plate-picture = La parte trasera de un coche. La matrícula está abajo, en el centro.
field-plate = Número de la matrícula
field-plate-hint = Por ejemplo: AB-123-CD

step-tree-place = ¿Dónde está el árbol?
step-tree-place-why = El ayuntamiento se ocupa de los árboles públicos. Con un árbol privado, solo puede actuar si amenaza la calle.
field-tree-place = Lugar del árbol
option-tree-place-street = En una calle, una plaza o un parque público
option-tree-place-overhanging = En una propiedad privada, encima de la calle
option-tree-place-overhanging-hint = Las ramas salen a la calle o el árbol puede caer sobre ella
option-tree-place-private = En una propiedad privada, lejos de la calle

step-water-kind = ¿Cuál es el problema con el agua?
step-water-kind-why = Según el caso, el ayuntamiento avisa al servicio de aguas, de alcantarillas o de vías públicas.
field-water-kind = Problema de agua
option-water-kind-leak = Corre agua por la carretera o la acera
option-water-kind-drain = Una rejilla o una cuneta está atascada
option-water-kind-smell = Olor a alcantarilla
option-water-kind-home = Una fuga en una vivienda o en un edificio

step-graffiti-place = ¿Dónde está la pintada?
step-graffiti-place-why = En un muro privado, el ayuntamiento suele necesitar el permiso del propietario.
field-graffiti-place = Superficie
option-graffiti-place-public = Un edificio público, un banco, una señal o el suelo
option-graffiti-place-private = Un muro, una puerta o una tienda privados
option-graffiti-place-unknown = No lo sé

step-hateful = ¿El mensaje es racista, antisemita o llama a la violencia?
step-hateful-lead = No copie el mensaje.
step-hateful-why = El alcalde debe hacer quitar los mensajes racistas o que llaman a matar, incluso en un muro privado.
field-hateful = Mensaje racista o violento

step-animal-state = ¿Cómo está el animal?
step-animal-state-lead = No lo toque.
step-animal-state-why = Un animal muerto y un animal perdido no corresponden al mismo equipo.
field-animal-state = Estado del animal
option-animal-state-dead = Está muerto
option-animal-state-stray = Está perdido, solo o herido
option-animal-state-dangerous = Ataca o amenaza a alguien

step-other-kind = ¿De qué se trata?
step-other-kind-why = Algunos problemas no dependen del ayuntamiento. En ese caso le indicamos quién puede ayudarle.
field-other-kind = Otro problema
option-other-kind-street = De otro problema en un lugar público
option-other-kind-noise = De un ruido o un conflicto con un vecino
option-other-kind-inside = De un problema en una vivienda o en un terreno privado
option-other-kind-person-outside = De una persona que duerme en la calle

step-description = ¿Qué ve?
step-description-lead = Bastan unas palabras. No dé el nombre de ninguna persona.
step-description-why = Sin esta descripción, el equipo no sabe qué debe hacer.
field-description = Descripción
field-description-hint = Por ejemplo: el muro del cementerio se ha caído sobre el camino

step-passage = ¿Se puede pasar?
step-passage-why = Un paso cerrado o difícil se atiende antes que los otros problemas.
field-passage = Paso
option-passage-free = Sí, sin problema
option-passage-walkers = Con dificultad a pie, en silla de ruedas o con un cochecito
option-passage-vehicles = No, o los vehículos tienen que dar un rodeo

## Ways out: other people can help

exit-private-land = El ayuntamiento no puede actuar en este lugar
exit-private-land-text = Hable primero con el propietario, con el administrador del edificio (syndic) o con el arrendador. Si no llegan a un acuerdo, un conciliador de justicia (conciliateur de justice) puede ayudarle. Es gratis. El ayuntamiento le dice dónde encontrarlo.
exit-noise = Para un ruido o un conflicto, otras personas pueden ayudarle
exit-noise-text = Hable primero con su vecino, si puede. Si el problema sigue, escriba al alcalde o acuda a un conciliador de justicia (conciliateur de justice): es gratis. Por la noche, si el ruido es fuerte, llame a la comisaría o a la gendarmería.
exit-parking = Para un vehículo mal aparcado, llame a la policía municipal
exit-parking-text = Un agente debe venir a ver el vehículo. Pida el número de la policía municipal en la recepción del ayuntamiento. Si no hay, llame a la comisaría o a la gendarmería. Llame al 17 solo en caso de urgencia.
exit-home-water = Fuga en una vivienda: primero corte el agua
exit-home-water-text = Cierre la llave de paso si puede. Avise al propietario, al administrador del edificio (syndic) o a un fontanero. Si la fuga está antes del contador, llame al servicio de aguas: su número está en la factura.
exit-sleeping-outside = Para una persona que duerme en la calle, llame al 115
exit-sleeping-outside-text = La llamada es gratis, de día y de noche. Diga dónde está la persona. Si está enferma, herida o no responde, llame enseguida al 15.

## Where and when

step-place = ¿Dónde está el problema?
step-place-why = Un equipo debe poder encontrar el lugar sin usted.
step-place-find = Mire el nombre de la calle, el número de la casa más cercana, una parada de autobús o una tienda.
field-place = Lugar del problema

step-seen = ¿Cuándo vio el problema por primera vez?
step-seen-lead = Basta con el mes o el año. Si no lo sabe, continúe sin responder.
step-seen-why = El ayuntamiento ve si el problema es nuevo. Para un vehículo, la ley cuenta los días.
field-seen-on = Visto por primera vez
field-seen-on-hint = Si no sabe el día, deje su casilla vacía. Por ejemplo: mes 3, año 2026

## Photos

step-photos = ¿Quiere añadir fotos?
step-photos-lead = Muestre el problema y lo que hay alrededor. Evite las caras, las matrículas y el interior de las casas.
step-photos-why = Una foto muestra el tamaño del problema y ayuda a reconocer el lugar. No necesitamos ver a nadie.
step-photos-find = En un quiosco del ayuntamiento, puede fotografiar la pantalla de su teléfono. También puede enseñar sus fotos en la recepción.
field-photos = Fotos del problema
field-photos-hint = Casi siempre basta con una foto de cerca y una de lejos.

## Being answered

step-reply = ¿Quiere una respuesta del ayuntamiento?
step-reply-why = Para responderle, el ayuntamiento necesita un correo electrónico o un teléfono. También lee los avisos anónimos.
field-reply = Respuesta del ayuntamiento
option-reply-anonymous = No, prefiero el anonimato
option-reply-anonymous-hint = Entonces el ayuntamiento no puede responderle ni hacerle una pregunta
option-reply-answer = Sí, dejo un correo electrónico o un teléfono

step-contact = ¿Cómo puede el ayuntamiento contactar con usted?
step-contact-lead = Basta con uno de los dos. No le pedimos su nombre.
step-contact-why = El ayuntamiento lo usa solo para este aviso: para responderle o pedirle una aclaración.
field-email = Correo electrónico
field-email-hint = Por ejemplo: nombre@example.com
field-telephone = Número de teléfono
field-telephone-hint = Por ejemplo: 06 12 34 56 78
problem-contact-missing = Indique un correo electrónico o un número de teléfono. Para mantener el anonimato, vuelva a la pregunta anterior.
problem-plate-not-recognised = Este número no parece una matrícula. Copie las letras y las cifras, o bórrelo todo si no hay matrícula.

## The end: what was worked out, and what follows

outcome-service = Equipo avisado
service-roads = Vías públicas (voirie)
service-lighting = Alumbrado público
service-cleaning = Limpieza
service-green = Zonas verdes
service-water = Agua y alcantarillas
service-police = Policía municipal
service-hygiene = Higiene y animales
service-front-desk = Recepción del ayuntamiento, que busca el equipo correcto
outcome-urgency = Orden de atención
outcome-urgency-first = Se atiende en primer lugar
outcome-urgency-usual = Se atiende por orden de llegada
outcome-seen-days = Días desde que usted lo vio, como mínimo
outcome-parking = Regla de los 7 días
outcome-parking-reached = El vehículo lleva más de 7 días: es demasiado tiempo según el código de circulación
outcome-parking-not-yet = Visto hace 7 días o menos: el ayuntamiento cuenta los días en el lugar; su regla puede ser más corta
outcome-parking-unknown = El ayuntamiento debe contar los días en el lugar
outcome-reply = Respuesta
outcome-reply-anonymous = Ninguna: usted mantiene el anonimato
outcome-reply-answer = Por correo electrónico o por teléfono

bring-photos = Sus fotos, con el número del resguardo

next-sent-on = El ayuntamiento transmite su aviso al equipo encargado. Si el problema depende del departamento, del Estado o de otro servicio, se lo envía.
next-no-promise = La ley no fija un plazo de reparación. Los problemas que cierran un paso van antes que los otros.
next-anonymous = No recibirá respuesta. Guarde el número del resguardo si quiere hablar de ello en la recepción.
next-answer = El ayuntamiento puede escribirle o llamarle, para responderle o para pedirle una aclaración.
next-worse = Si la situación se vuelve peligrosa, no espere: llame al 112 o envíe un SMS al 114.
next-do-not-touch = No lo toque. Aleje a los niños y a los animales.
next-dead-birds = Si ve varios pájaros muertos, dígalo también al ayuntamiento por teléfono: puede ser una enfermedad.
next-heavy-leak = Si el agua sale con fuerza, llame también al servicio de aguas: su número está en una factura del agua.
next-vehicle = Un agente lo comprueba en el lugar. El propietario recibe primero la orden de retirar el vehículo: puede tardar varias semanas.
next-plate-unknown = Usted no sabe el número de la matrícula: un agente va a leerla en el lugar.
next-tree-owner = El ayuntamiento pide primero al propietario que corte lo que sobresale o amenaza la calle.
next-wall-owner = En un muro privado, el ayuntamiento suele pedir el permiso del propietario antes de limpiar.
