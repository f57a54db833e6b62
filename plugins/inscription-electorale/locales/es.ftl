# Registration on the electoral roll: Spanish.

## The procedure

procedure-title = Inscribirse en la lista electoral
procedure-summary = Solicite votar en su municipio, por primera vez o después de una mudanza.
procedure-keywords = votar, voto, elección, elecciones, lista electoral, censo electoral, padrón electoral, liste électorale, tarjeta electoral, carte électorale, colegio electoral, mesa electoral, mudanza, cambio de dirección, 18 años, presidenciales, municipales, europeas, ciudadano europeo
procedure-before-identity = Un documento de identidad
procedure-before-proof-of-address = Un documento reciente con su dirección: factura, recibo de alquiler o seguro de la vivienda
procedure-after = El ayuntamiento examina su solicitud y le responde por escrito. Si estaba en otra lista, su antigua inscripción termina sola.
procedure-purpose = El ayuntamiento hace estas preguntas para inscribirle en su lista electoral (liste électorale) y comprobar que puede votar en él.
procedure-legal-basis = Estar en una lista electoral es una obligación para los franceses. Las reglas están en el código electoral francés (artículos L. 2 a L. 40 y LO 227-1 a LO 227-5) y, para las elecciones europeas, en la ley de 7 de julio de 1977.
procedure-recipients = El servicio de elecciones del ayuntamiento lee sus respuestas. Las transmite al Insee, el instituto nacional de estadística francés, que lleva el registro de todos los electores.
procedure-rights = Puede ver y corregir sus datos, en el ayuntamiento o ante el Insee. La ley no permite oponerse a que figuren en el registro de electores. Si no está de acuerdo, puede escribir a la CNIL (la autoridad francesa de protección de datos).
service-elections = Servicio de elecciones

## Sections of the review

section-situation = Su situación
section-commune = Su municipio
section-person = Su identidad
section-documents = Sus documentos
section-end = Contacto y declaración

## Nationality

step-citizenship = ¿Cuál es su nacionalidad?
step-citizenship-lead = Si tiene varias nacionalidades y una es la francesa, elija «Francesa».
step-citizenship-why = La nacionalidad decide en qué elecciones puede votar en Francia.
field-citizenship = Nacionalidad
option-citizenship-french = Francesa
option-citizenship-european = De otro país de la Unión Europea
option-citizenship-european-hint = Puede votar en las elecciones municipales y europeas.
option-citizenship-other = Otra nacionalidad

exit-not-a-voter = Con esta nacionalidad no es posible inscribirse
exit-not-a-voter-text = En Francia, las elecciones políticas están abiertas a los franceses y a los ciudadanos de la Unión Europea. Si un día obtiene la nacionalidad francesa, su inscripción será automática.

## Already on the roll

step-already = ¿Está ya en la lista electoral del municipio donde quiere votar?
step-already-lead = Si está en la lista de otro municipio, responda «No».
step-already-why = Si ya está en ella, con la dirección correcta, no tiene que solicitar nada.
step-already-find = Mire su tarjeta electoral (carte électorale) o compruébelo en elections.interieur.gouv.fr. La inscripción suele ser automática a los 18 años y, desde 2019, para las personas que obtienen la nacionalidad francesa.
step-already-picture = Una tarjeta electoral. El nombre del municipio está arriba, a la izquierda.
field-already = Ya en la lista de este municipio
option-already-no = No
option-already-moved = Sí, pero he cambiado de dirección dentro del municipio
option-already-yes = Sí, y mi dirección no ha cambiado
option-already-not-sure = No lo sé
option-already-not-sure-hint = Continúe: el ayuntamiento lo comprobará.

exit-already-registered = No tiene que hacer nada
exit-already-registered-text = Ya está en la lista correcta, con la dirección correcta. Puede comprobar su inscripción y su colegio electoral (bureau de vote) en elections.interieur.gouv.fr.

## Age

step-birth = ¿Cuál es su fecha de nacimiento?
step-birth-why = Hay que tener 18 años a más tardar la víspera de la votación. Calculamos su edad en ese día.
step-birth-picture = Un documento de identidad. La fecha de nacimiento está a la derecha de la foto, debajo de los nombres.
field-birth-date = Fecha de nacimiento

exit-too-young = Todavía no tiene edad para votar
exit-too-young-text = Hay que tener 18 años a más tardar la víspera de la votación. Si a los 16 años hizo su registro obligatorio (recensement), su inscripción será automática. Si no, vuelva a hacer esta solicitud cuando cumpla 18 años.
exit-too-young-european = Todavía no tiene edad para votar
exit-too-young-european-text = Hay que tener 18 años a más tardar la víspera de la votación. Vuelva a hacer esta solicitud cuando cumpla 18 años: su inscripción no será automática.

## After the last day

step-late = ¿Está en una de estas situaciones?
step-late-lead = El último día para inscribirse antes de las próximas elecciones ya ha pasado. Algunas personas todavía pueden hacerlo.
step-late-why = La ley da un plazo adicional solo a estas personas.
field-late-reason = Razón del retraso
option-late-reason-work-move = Me he mudado por mi trabajo después de ese último día
option-late-reason-work-move-hint = Vale también para la familia que vive con usted.
option-late-reason-civil-servant = Trabajo como funcionario o funcionaria, con un traslado o una jubilación después de ese último día
option-late-reason-civil-servant-hint = Vale también para la familia que vive con usted.
option-late-reason-soldier = He dejado el ejército después de ese último día
option-late-reason-new-french = He obtenido la nacionalidad francesa después de ese último día
option-late-reason-right-back = He recuperado el derecho de voto después de ese último día
option-late-reason-none = Ninguna de estas situaciones
option-late-reason-none-hint = Continúe: su inscripción servirá para las elecciones siguientes.

## The commune

step-voting-commune = ¿En qué municipio quiere votar?
step-voting-commune-lead = Puede estar en la lista de un solo municipio.
step-voting-commune-why = Cada municipio tiene su lista electoral. Para votar en él hace falta un vínculo con el municipio.
field-voting-commune = Municipio donde quiere votar

exit-new-caledonia = Nueva Caledonia tiene sus propias listas
exit-new-caledonia-text = Allí las listas y las fechas son distintas. Diríjase al ayuntamiento del municipio donde quiere votar.

step-living = ¿Vive en este municipio?
step-living-why = Su vínculo con el municipio decide qué documentos hay que mostrar.
field-living = Vivienda en el municipio
option-living-home = Sí, tengo aquí mi vivienda principal
option-living-home-hint = Tiene documentos a su nombre y con esta dirección. También vale una residencia de mayores.
option-living-parents = Sí, vivo en casa de mis padres
option-living-hosted = Sí, vivo en casa de otra persona
option-living-hosted-hint = Por ejemplo, en casa de amigos o de su familia.
option-living-second = Sí, pero mi vivienda principal está en otro lugar
option-living-second-hint = Vive de verdad aquí una parte del año. No bastan las vacaciones ni el trabajo.
option-living-elsewhere = No, o solo en vacaciones
option-living-elsewhere-hint = Tiene otro vínculo: sus padres, un impuesto local o una empresa.
option-living-no-home = No tengo una vivienda estable
option-living-no-home-hint = Un organismo del municipio recibe su correo.
option-living-other = Otra situación
option-living-other-hint = En el extranjero, en el ejército, en un barco o en prisión.

exit-other-situation = Su situación tiene reglas particulares
exit-other-situation-text = Si vive en el extranjero, su consulado puede inscribirle. En el ejército, en un barco o en prisión, puede elegir entre varios municipios: una persona del ayuntamiento puede buscar con usted.

step-since = ¿Desde cuándo vive en este municipio?
step-since-lead = Basta con el mes y el año.
step-since-why = Cuando su vivienda principal está en otro lugar, hay que vivir en el municipio desde hace al menos seis meses.
field-living-since = Llegada al municipio
field-living-since-hint = Si no sabe el día, deje su casilla vacía. Por ejemplo: mes 3, año 2019
problem-since-before-birth = Esta fecha es anterior a su nacimiento. Corríjala, o vuelva atrás para corregir su fecha de nacimiento.

step-duty = ¿Trabaja como funcionario o funcionaria, con la obligación de vivir en este municipio?
step-duty-lead = Vive aquí desde hace menos de seis meses. Esta obligación es la única excepción.
step-duty-why = La ley permite a los funcionarios en este caso inscribirse sin esperar.
field-duty = Funcionario con obligación de vivir en el municipio

exit-six-months = Es demasiado pronto para este municipio
exit-six-months-text = Hace falta un vínculo de al menos seis meses con el municipio. Podrá inscribirse aquí a partir del { $from }. Desde ahora mismo, puede inscribirse donde está su vivienda principal.
exit-six-months-shelter = Es demasiado pronto para este municipio
exit-six-months-shelter-text = Debe recibir su correo en el municipio desde hace al menos seis meses. Podrá inscribirse aquí a partir del { $from }.

step-shelter-since = ¿Desde cuándo recibe su correo un organismo del municipio?
step-shelter-since-lead = Es la dirección de su domiciliación (domiciliation), en un centro de acción social o en una asociación. Basta con el mes y el año.
step-shelter-since-why = Sin vivienda estable, hace falta este vínculo con el municipio desde hace al menos seis meses.
field-shelter-since = Comienzo de la domiciliación
field-shelter-since-hint = Si no sabe el día, deje su casilla vacía. Por ejemplo: mes 3, año 2019

step-tie = ¿Cuál es su vínculo con este municipio?
step-tie-why = La ley solo acepta estos vínculos cuando usted no vive en el municipio.
field-tie = Vínculo con el municipio
option-tie-parent = Mi padre o mi madre vive en él
option-tie-parent-hint = Vale hasta que usted cumpla 26 años. Es la vivienda principal de su padre o de su madre, o esa persona vive allí desde hace seis meses.
option-tie-tax = Pago en él un impuesto local desde hace dos años seguidos
option-tie-tax-hint = Impuesto de bienes inmuebles (taxe foncière), impuesto de vivienda (taxe d’habitation) o impuesto de empresas (cotisation foncière des entreprises).
option-tie-spouse-tax = Mi marido o mi mujer paga en él un impuesto local desde hace dos años seguidos
option-tie-company = Dirijo en él una empresa desde hace dos años seguidos
option-tie-company-hint = Usted la gestiona o posee la mayor parte. La empresa paga allí un impuesto local desde hace dos años seguidos.
option-tie-none = Ninguno de estos vínculos

exit-no-tie = No puede votar en este municipio
exit-no-tie-text = Hay que vivir en él o tener uno de los vínculos propuestos. Puede inscribirse en el municipio donde vive.

step-address = ¿Cuál es su dirección?
step-address-lead = Dé su dirección en el municipio.
step-address-why = La dirección se anota en la lista electoral. El ayuntamiento le escribe a esta dirección.
step-usual-address = ¿Cuál es su dirección habitual?
step-usual-address-lead = Dé la dirección donde vive habitualmente, aunque esté en otro municipio.
step-usual-address-why = La dirección se anota en la lista electoral. El ayuntamiento le escribe a esta dirección.
step-shelter-address = ¿Cuál es la dirección del organismo que recibe su correo?
step-shelter-address-lead = Es la dirección del centro de acción social o de la asociación.
step-shelter-address-why = La dirección se anota en la lista electoral. El ayuntamiento le escribe a esta dirección.
field-address = Dirección
problem-address-abroad = Esta dirección no está en Francia. Si está en Francia, deje vacía la casilla «País». Si no, dé una dirección en Francia, o vuelva atrás para cambiar su respuesta sobre la vivienda.

## The person

step-name = ¿Cuál es su nombre?
step-name-why = El día de la votación, el nombre de la lista debe ser el mismo que el de su documento de identidad.
step-name-picture = Un documento de identidad. El apellido y los nombres están a la derecha de la foto, arriba.
field-birth-name = Apellido de nacimiento (nom de naissance)
field-birth-name-hint = El de su acta de nacimiento.
field-used-name = Apellido de uso (nom d’usage)
field-used-name-hint = Si usa otro apellido, por ejemplo el de su marido o su mujer.
field-given-names = Todos sus nombres (prénoms)
field-given-names-hint = En el orden de su acta de nacimiento.

step-sex = ¿Cuál es su sexo en el registro civil?
step-sex-why = El impreso oficial lo pide. Ayuda a no confundirle con una persona del mismo nombre.
field-sex = Sexo en el registro civil
option-sex-female = Femenino
option-sex-male = Masculino

step-birth-place = ¿Cuál es su lugar de nacimiento?
step-birth-place-why = Con su nombre y su fecha de nacimiento, permite encontrarle en el registro de electores.
step-birth-place-find = Está escrito en su documento de identidad.
step-birth-place-picture = Un documento de identidad. El lugar de nacimiento está a la derecha de la foto, abajo.
field-birth-town = Municipio o ciudad de nacimiento
field-birth-land = Departamento francés o país de nacimiento
field-birth-land-hint = Por ejemplo: Finistère o Argelia.

step-elections = ¿En qué elecciones quiere votar en Francia?
step-elections-lead = Hay dos listas separadas. Puede elegir las dos.
step-elections-why = Los ciudadanos de la Unión Europea eligen su lista. Nada es automático.
field-elections = Elecciones elegidas
option-elections-municipal = Las elecciones municipales
option-elections-municipal-hint = Para el consejo municipal del municipio.
option-elections-european = Las elecciones europeas
option-elections-european-hint = Para el Parlamento Europeo. No podrá votar también en otro país.

step-nationality = ¿De qué país tiene la nacionalidad?
step-nationality-why = La lista electoral indica la nacionalidad de los ciudadanos de la Unión Europea.
field-nationality = País de nacionalidad
option-nationality-de = Alemania
option-nationality-at = Austria
option-nationality-be = Bélgica
option-nationality-bg = Bulgaria
option-nationality-cy = Chipre
option-nationality-hr = Croacia
option-nationality-dk = Dinamarca
option-nationality-es = España
option-nationality-ee = Estonia
option-nationality-fi = Finlandia
option-nationality-gr = Grecia
option-nationality-hu = Hungría
option-nationality-ie = Irlanda
option-nationality-it = Italia
option-nationality-lv = Letonia
option-nationality-lt = Lituania
option-nationality-lu = Luxemburgo
option-nationality-mt = Malta
option-nationality-nl = Países Bajos
option-nationality-pl = Polonia
option-nationality-pt = Portugal
option-nationality-ro = Rumanía
option-nationality-sk = Eslovaquia
option-nationality-si = Eslovenia
option-nationality-se = Suecia
option-nationality-cz = Chequia

step-home-roll = ¿Dónde estaba en una lista electoral en su país?
step-home-roll-lead = Si nunca estuvo en una lista allí, deje la casilla vacía.
step-home-roll-why = Francia avisa a su país para que usted vote una sola vez en las elecciones europeas.
field-home-roll = Último municipio o circunscripción en su país

## Documents

step-identity-kind = ¿Tiene un carné de identidad o un pasaporte francés?
step-identity-kind-lead = Pueden llevar caducados menos de cinco años.
step-identity-kind-why = Estos documentos prueban a la vez su identidad y su nacionalidad.
field-identity-kind = Documento de identidad
option-identity-kind-card = Sí, uno de los dos
option-identity-kind-other = No, ninguno de los dos

step-identity-document = Muestre su carné de identidad o su pasaporte
step-identity-document-lead = Si es un carné, muestre las dos caras. Si es un pasaporte, muestre la página con su foto.
step-identity-document-why = El ayuntamiento debe comprobar su identidad y su nacionalidad.
field-identity-document = Carné de identidad o pasaporte

step-nationality-document = Muestre una prueba de su nacionalidad francesa
step-nationality-document-lead = Vale un acta de nacimiento (acte de naissance) de menos de tres meses. Si no: un certificado, un decreto o una declaración de nacionalidad.
step-nationality-document-why = Sin carné de identidad ni pasaporte, hacen falta dos documentos. Este es el primero.
field-nationality-document = Prueba de nacionalidad

step-photo-document = Muestre un documento oficial con su foto
step-photo-document-lead = Por ejemplo, un permiso de conducir o una tarjeta sanitaria (carte Vitale) con foto.
step-photo-document-why = Es el segundo documento, para comprobar su identidad.
field-photo-document = Documento con foto

step-european-identity = Muestre su documento de identidad
step-european-identity-lead = Un carné de identidad, un pasaporte o un permiso de residencia (titre de séjour). Debe estar en vigor.
step-european-identity-why = El ayuntamiento debe comprobar su identidad y su nacionalidad.
field-european-identity = Documento de identidad en vigor

step-home-proof = Muestre un documento reciente con su dirección
step-home-proof-lead = Tiene menos de tres meses. Lleva su nombre y su dirección en el municipio.
step-home-proof-why = Este documento prueba que usted vive en el municipio.
step-home-proof-find = Factura de agua, de electricidad, de gas o de teléfono fijo, seguro de la vivienda, recibo de alquiler impreso, nómina o recibo de la pensión. En una residencia de mayores: un certificado de la dirección.
field-home-proof = Documento con su dirección

step-host-letter = Muestre la carta de la persona en cuya casa vive
step-host-letter-lead = Esa persona escribe que usted vive en su casa y firma.
step-host-letter-why = Las facturas no están a su nombre. Esta carta las sustituye en parte.
field-host-letter = Carta de la persona que le aloja

step-host-proof = Muestre un documento reciente con la dirección de esa persona
step-host-proof-lead = Tiene menos de tres meses y está a nombre de esa persona.
step-host-proof-why = Este documento prueba que la persona vive en el municipio.
step-host-proof-find = Factura de agua, de electricidad, de gas o de teléfono fijo, seguro de la vivienda o recibo de alquiler impreso.
field-host-proof = Dirección de la persona que le aloja

step-own-paper = Muestre un documento a su nombre, con esta dirección
step-own-paper-lead = Por ejemplo, una nómina, un certificado de la tarjeta sanitaria (attestation de carte Vitale) o un extracto bancario.
step-own-paper-why = Este documento confirma que usted vive en casa de esa persona.
field-own-paper = Documento a su nombre

step-duty-proof = Muestre una prueba de su empleo
step-duty-proof-lead = Su carné profesional o un certificado de su administración.
step-duty-proof-why = Prueba que usted debe vivir en el municipio.
field-duty-proof = Prueba de su empleo

step-parent-proof = Muestre un documento reciente con la dirección de su padre o de su madre
step-parent-proof-lead = Tiene menos de tres meses y está a nombre de su padre o de su madre.
step-parent-proof-why = Este documento prueba que su padre o su madre vive en el municipio.
step-parent-proof-find = Factura de agua, de electricidad, de gas o de teléfono fijo, seguro de la vivienda o recibo de alquiler impreso.
field-parent-proof = Dirección de su padre o de su madre

step-family-link = Muestre una prueba de la relación con su padre o su madre
step-family-link-lead = Un libro de familia (livret de famille) o un acta de nacimiento con el nombre de sus padres.
step-family-link-why = Este documento prueba que esa persona es su padre o su madre.
field-family-link = Relación con su padre o su madre

step-tax-notice = Muestre los avisos de impuesto local de los dos últimos años
step-tax-notice-lead = También vale un certificado del servicio de impuestos para esos dos años.
step-tax-notice-why = Estos avisos (avis d’impôt) prueban que el impuesto se paga en el municipio desde hace dos años seguidos.
field-tax-notice = Avisos de impuesto local, dos años

step-marriage-proof = Muestre una prueba de su matrimonio
step-marriage-proof-lead = Un libro de familia (livret de famille) o un acta de matrimonio.
step-marriage-proof-why = El vínculo por el impuesto vale para la persona casada con usted.
field-marriage-proof = Prueba de matrimonio

step-company-role = Muestre una prueba de su papel en la empresa
step-company-role-lead = El documento muestra que usted la gestiona, o que posee la mayor parte, desde hace dos años seguidos.
step-company-role-why = La ley pide este papel durante dos años seguidos.
step-company-role-find = Por ejemplo, los estatutos o la decisión que le nombró.
field-company-role = Papel en la empresa

step-shelter-proof = Muestre una prueba de su domiciliación
step-shelter-proof-lead = El certificado del organismo, o su carné de identidad si lleva esa dirección desde hace seis meses.
step-shelter-proof-why = Este documento prueba su vínculo con el municipio.
field-shelter-proof = Prueba de domiciliación

step-late-proof = Muestre una prueba de su situación
step-late-proof-lead = El documento muestra qué ha cambiado y en qué fecha.
step-late-proof-why = El ayuntamiento debe comprobar que tiene derecho a este plazo adicional.
step-late-proof-find = Por ejemplo, un certificado de la empresa, una decisión de traslado, un decreto de nacionalidad o una decisión judicial.
field-late-proof = Prueba de la razón del retraso

## The end

step-contact = ¿Cómo puede el ayuntamiento avisarle rápido?
step-contact-lead = Estas respuestas son opcionales. Sin ellas, el ayuntamiento le escribe a su dirección.
step-contact-why = Si falta un documento, el ayuntamiento puede avisarle antes del último día.
field-email = Correo electrónico
field-email-hint = Por ejemplo: nombre@example.com
field-telephone = Número de teléfono

step-declaration = ¿Qué declara usted?
step-declaration-lead = Léalo todo y marque si es verdad.
step-declaration-why = El ayuntamiento se basa en su declaración. La ley castiga una declaración falsa: hasta un año de prisión y 15 000 euros de multa.
field-truth = Solicitud y respuestas exactas
consent-truth = Solicito votar en este municipio. Mis respuestas son exactas. Ningún juez me ha quitado el derecho de voto.
field-right-at-home = Derecho de voto en su país
consent-right-at-home = No he perdido el derecho de voto en el país del que tengo la nacionalidad.
field-only-in-france = Voto en un solo país
consent-only-in-france = En las elecciones europeas, votaré solo en Francia.

## The summary

outcome-president-2027 = Elección presidencial, primera vuelta
outcome-last-day = Último día para inscribirse
outcome-last-chance = Último día, en su situación
outcome-age = Su edad en la primera vuelta
outcome-vote = Podrá votar
vote-both = En las dos vueltas, si el ayuntamiento acepta su solicitud.
vote-second = Solo en la segunda vuelta, porque cumplirá 18 años entre las dos vueltas.
vote-later = En las elecciones siguientes. Para las próximas, el último día ya ha pasado.
vote-undated = En las elecciones futuras. Todavía no hay ninguna fecha fijada: la inscripción está abierta todo el año.

bring-identity-document = Su carné de identidad o su pasaporte
bring-nationality-document = Una prueba de su nacionalidad francesa
bring-photo-document = Un documento oficial con su foto
bring-european-identity = Su documento de identidad en vigor
bring-home-proof = Un documento de menos de tres meses con su dirección
bring-host-letter = La carta firmada de la persona que le aloja
bring-host-proof = Un documento reciente con la dirección de esa persona
bring-own-paper = Un documento a su nombre, con esta dirección
bring-duty-proof = Su carné profesional o un certificado de su administración
bring-parent-proof = Un documento reciente con la dirección de su padre o de su madre
bring-family-link = Un libro de familia (livret de famille) o un acta de nacimiento
bring-tax-notice = Los avisos de impuesto local de los dos últimos años
bring-marriage-proof = Un libro de familia (livret de famille) o un acta de matrimonio
bring-company-role = Una prueba de su papel en la empresa
bring-shelter-proof = El certificado del organismo que recibe su correo
bring-late-proof = Una prueba de su situación, con su fecha

next-sign = Firme su solicitud en el ayuntamiento a más tardar el { $until }. Cuenta cuando la ha firmado.
next-decision = El ayuntamiento decide en cinco días y le escribe. Si la rechaza, la carta explica cómo recurrir.
next-old-roll = Si estaba en la lista de otro municipio, esa inscripción termina sola.
next-check = Antes de la votación, compruebe su inscripción en elections.interieur.gouv.fr.

## Where else to go

contact-town-hall = El ayuntamiento, servicio de elecciones
contact-information-line = Allô Service Public, información administrativa
contact-check-registration = Comprobar su inscripción
contact-service-public = Las reglas explicadas por la administración
