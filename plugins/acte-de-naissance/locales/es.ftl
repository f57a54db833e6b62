### Solicitar un acta de nacimiento: las palabras para la persona, en español.

## El trámite

procedure-title = Solicitar un acta de nacimiento francesa
procedure-summary = Solicite gratis una copia o un extracto de un acta de nacimiento (acte de naissance) que guarda este ayuntamiento.
procedure-keywords = acta de nacimiento, partida de nacimiento, certificado de nacimiento, acte de naissance, extracto de nacimiento, extrait de naissance, copia íntegra, copia literal, copie intégrale, filiación, plurilingüe, registro civil, état civil, papeles, nacimiento, nacido, nacida, bebé, pasaporte, carné de identidad, matrimonio, Pacs, herencia, notario, genealogía, libro de familia, livret de famille
procedure-before-birth = El apellido de nacimiento, los nombres y la fecha de nacimiento de la persona
procedure-before-parents = Los apellidos y nombres de sus padres, si el documento debe mostrarlos
procedure-before-identity = Su documento de identidad, salvo para un extracto sin los padres
procedure-before-proof = Para otra persona: un papel que muestre su relación con ella, por ejemplo el libro de familia (livret de famille)
procedure-after = El ayuntamiento revisa su solicitud y prepara el documento. Lo recibe por correo o viene a buscarlo.
procedure-purpose = Sus respuestas sirven para comprobar su derecho, encontrar el acta y entregarle el documento.
procedure-legal-basis = La ley encarga al ayuntamiento entregar estos documentos: artículo 101-1 del Código Civil francés y decreto n.º 2017-890, de 6 de mayo de 2017.
procedure-recipients = Solo el personal del registro civil de este ayuntamiento lee su solicitud.
procedure-rights = Puede pedir al ayuntamiento ver sus datos, corregirlos o limitar su uso. Si no está de acuerdo, puede escribir a la CNIL (la autoridad francesa de protección de datos).
service-civil-registry = Servicio del registro civil (état civil)

## Las partes de la revisión

section-need = Lo que necesita
section-person = La persona del acta
section-document = El documento
section-names = El nombre en el acta
section-parents = Sus padres
section-parent = Padre o madre
section-delivery = La entrega
section-proofs = Sus papeles

## Para qué va a servir el acta

step-use = ¿Para qué va a servir el acta de nacimiento?
step-use-lead = Para algunos trámites, no necesita solicitarla.
step-use-why = Algunos servicios pueden comprobar un nacimiento directamente con el ayuntamiento. Su respuesta puede evitarle esta solicitud. También permite proponerle el documento adecuado.
field-use = Uso del acta
option-use-official-in-france = Un trámite oficial en Francia
option-use-official-in-france-hint = Pasaporte, carné de identidad, matrimonio, Pacs (unión civil francesa) o notario
option-use-abroad = Un trámite en otro país
option-use-other = Otra cosa, o prefiero no decirlo

step-paper-asked = ¿Le han pedido el acta en papel?
step-paper-asked-lead = Si no lo sabe, responda no.
step-paper-asked-why = Para estos trámites, el servicio a menudo puede comprobar el nacimiento por sí mismo. Entonces no hace falta el acta en papel.
field-paper-asked = Acta pedida en papel

exit-no-need = Seguramente no tiene que solicitar nada
exit-no-need-text = Pregunte primero al servicio que lleva su expediente si comprueba el nacimiento por sí mismo. Si ese servicio quiere el acta en papel, vuelva a la pregunta y responda sí.
contact-your-service = El servicio, el ayuntamiento o el notario que lleva su expediente

## El lugar de nacimiento

step-birth-place = ¿Dónde nació la persona?
step-birth-place-lead = Se trata de la persona del acta: usted u otra persona.
step-birth-place-why = El ayuntamiento del lugar de nacimiento guarda el acta. Un ayuntamiento solo puede copiar las actas que guarda.
step-birth-place-find = El lugar de nacimiento está escrito en el carné de identidad, el pasaporte y el libro de familia (livret de famille).
step-birth-place-picture = Un documento de identidad. El lugar de nacimiento está a la derecha de la foto, abajo.
field-birth-place = Lugar de nacimiento
option-birth-place-here = En el municipio de este ayuntamiento
option-birth-place-elsewhere-in-france = En otro municipio de Francia
option-birth-place-elsewhere-in-france-hint = En la Francia metropolitana o de ultramar
option-birth-place-abroad = En otro país
option-birth-place-abroad-hint = También en un territorio que ya no es francés, como Argelia antes de 1962
option-birth-place-unknown = No lo sé

exit-born-elsewhere = Diríjase al ayuntamiento del lugar de nacimiento
exit-born-elsewhere-text = El acta no está en este ayuntamiento. Puede solicitarla allí mismo, por correo o en el sitio web oficial. Siempre es gratis: no use un sitio web que pida dinero.
contact-birth-town-hall = El ayuntamiento (mairie) del municipio de nacimiento
contact-service-public = El sitio web oficial Service Public, apartado «acte de naissance»

exit-birth-place-unknown = Busque primero el lugar de nacimiento
exit-birth-place-unknown-text = Sin ese lugar, nadie puede encontrar el acta. Mire un carné de identidad, un pasaporte o un libro de familia. El personal puede ayudarle a buscar.
contact-civil-registry-desk = La recepción del registro civil, en este ayuntamiento

step-abroad-status = ¿Cuál es la situación de la persona nacida en otro país?
step-abroad-status-why = Según su situación, el acta está en un lugar distinto. Esta respuesta le indica adónde ir.
field-abroad-status = Situación de la persona
option-abroad-status-french = Tiene la nacionalidad francesa
option-abroad-status-french-hint = De nacimiento o por adquisición
option-abroad-status-protected = Tiene la protección de Francia
option-abroad-status-protected-hint = Persona refugiada, apátrida o con protección subsidiaria
option-abroad-status-foreign = Tiene otra nacionalidad
option-abroad-status-foreign-hint = Sin protección de Francia

exit-french-born-abroad = Diríjase al Service central d’état civil, en Nantes
exit-french-born-abroad-text = Este servicio, el Registro Civil central, guarda las actas de las personas francesas nacidas en otro país. Haga la solicitud en línea o por correo. Es gratis.
contact-central-registry-web = El sitio web oficial Service Public, apartado «acte de naissance» y después «né à l’étranger»
contact-central-registry-post = Service central d’état civil, 11 rue de la Maison Blanche, 44941 Nantes Cedex 9

exit-protected-born-abroad = Diríjase a la Ofpra
exit-protected-born-abroad-text = La oficina francesa de protección de refugiados y apátridas (Ofpra) hace el documento que sustituye al acta de nacimiento. Haga la solicitud en su sitio web.
contact-ofpra-web = El sitio web de la Ofpra
contact-ofpra-post = Ofpra, 201 rue Carnot, 94136 Fontenay-sous-Bois Cedex

exit-foreign-born-abroad = Diríjase al país de nacimiento
exit-foreign-born-abroad-text = El registro civil del país de nacimiento guarda el acta. Su consulado o su embajada puede decirle cómo obtenerla. Si el documento es para un servicio francés, pregúntele también si hace falta una traducción.
contact-consulate = El consulado o la embajada del país de nacimiento, en Francia

## La persona y su derecho

step-for-whom = ¿De quién quiere el acta de nacimiento?
step-for-whom-why = El acta habla de la vida privada. La ley reserva algunos documentos a la persona, a su familia cercana y a sus representantes.
field-for-whom = Acta solicitada
option-for-whom-myself = La mía
option-for-whom-my-child = La de mi hijo o hija, o de mi nieto o nieta
option-for-whom-my-parent = La de mi padre, de mi madre, de un abuelo o de una abuela
option-for-whom-my-spouse = La de mi marido, de mi mujer o de la persona con la que tengo un Pacs
option-for-whom-my-spouse-hint = Si vive en pareja sin matrimonio ni Pacs, elija «otra persona»
option-for-whom-represented = La de una persona a la que represento
option-for-whom-represented-hint = Con un poder escrito, una decisión judicial o como profesional de la abogacía
option-for-whom-heir = La de una persona fallecida de la que heredo
option-for-whom-someone-else = La de otra persona
option-for-whom-someone-else-hint = Hermano, hermana, tío, tía, amigo, investigación sobre la familia

step-birth-date = ¿Cuál es la fecha de nacimiento?
step-birth-date-lead = Para otra persona, basta con el año si no sabe lo demás.
step-birth-date-why = La fecha permite encontrar el acta. También dice si el acta es bastante antigua para estar abierta a todo el mundo.
step-birth-date-find = La fecha está escrita en el carné de identidad, el pasaporte y el libro de familia (livret de famille).
step-birth-date-picture = Un documento de identidad. La fecha de nacimiento está a la derecha de la foto, debajo de los nombres.
field-birth-date = Fecha de nacimiento
problem-before-civil-registers = El registro civil francés empieza en 1792. Revise el año. Para un nacimiento más antiguo, pregunte en el archivo departamental (archives départementales).
problem-too-old-for-myself = Su edad, con esta fecha: { $age }. Revise el año de nacimiento.
problem-too-young-for-myself = Su edad, con esta fecha: { $age }. Revise el año. Si es para su hijo o hija, vuelva atrás y elija «la de mi hijo o hija».
problem-too-young-for-tie = Con esta fecha, esta persona tiene menos de 15 años. Revise el año, o vuelva atrás y elija otra respuesta en «De quién quiere el acta».

step-emancipated = ¿Es usted menor de edad con emancipación?
step-emancipated-lead = Una persona emancipada tiene los derechos de un adulto antes de los 18 años. Un juez lo ha decidido o la persona se ha casado.
step-emancipated-why = Antes de los 18 años, solo una persona emancipada puede solicitar por sí misma una copia íntegra o un extracto con filiación.
field-emancipated = Emancipación

step-deceased = ¿Ha fallecido la persona?
step-deceased-why = El acta se abre a todo el mundo 25 años después del fallecimiento, aunque hayan pasado menos de 75 años desde el nacimiento.
field-deceased = Persona fallecida
option-deceased-yes = Sí
option-deceased-no = No
option-deceased-unknown = No lo sé

step-death-date = ¿Cuál es la fecha del fallecimiento?
step-death-date-lead = Basta con el año si no sabe lo demás.
step-death-date-why = Esta fecha dice si el acta ya está abierta a todo el mundo.
step-death-date-find = La fecha está escrita en el acta de defunción y en el libro de familia (livret de famille).
step-death-date-picture = Un libro de familia abierto. La fecha de la muerte está en la página derecha, abajo.
field-death-date = Fecha del fallecimiento
problem-death-before-birth = Esta fecha es anterior al nacimiento ({ $birth }). Corríjala, o vuelva atrás para corregir la fecha de nacimiento.

## El documento

step-kind = ¿Qué documento quiere?
step-kind-lead = Si un servicio le ha dicho qué documento llevar, elija ese.
step-kind-why = Cada documento muestra más o menos de la vida privada. Elija el que baste.
field-kind = Documento
option-kind-full-copy = Copia íntegra (copie intégrale)
option-kind-full-copy-hint = Todo lo que está escrito en el acta: el nacimiento, los padres y los cambios anotados desde entonces
option-kind-extract-with-parents = Extracto con filiación (extrait avec filiation)
option-kind-extract-with-parents-hint = Lo esencial del acta, con los nombres de los padres
option-kind-extract-without-parents = Extracto sin filiación (extrait sans filiation)
option-kind-extract-without-parents-hint = Lo esencial del acta, sin los nombres de los padres
option-kind-multilingual-extract = Extracto plurilingüe (extrait plurilingue)
option-kind-multilingual-extract-hint = Lo esencial del acta, con los nombres de los padres, en varios idiomas

step-extract-only = ¿Quiere un extracto sin filiación?
step-extract-only-lead = Es el único documento que puede obtener de esta acta. Muestra lo esencial, sin los nombres de los padres.
step-extract-only-why = El acta no es bastante antigua. La ley reserva todavía los otros documentos a la persona, a su familia cercana y a sus representantes.
field-extract-only = Extracto sin filiación

exit-not-open-yet = Esta acta todavía no está abierta a todo el mundo
exit-not-open-yet-text = Una copia íntegra estará abierta a todo el mundo a partir de esta fecha: { $date }. Antes, la persona o su familia cercana puede solicitarla, o darle a usted un poder escrito.

step-extract-only-minor = ¿Quiere un extracto sin filiación?
step-extract-only-minor-lead = Antes de los 18 años, es el único documento que puede solicitar por su cuenta. Muestra lo esencial del acta, sin los nombres de los padres.
step-extract-only-minor-why = Para los otros documentos, su padre, su madre, un abuelo, una abuela o la persona que tiene su tutela hace la solicitud por usted.
field-extract-only-minor = Extracto sin filiación

exit-ask-an-adult = Su padre o su madre puede solicitar el documento por usted
exit-ask-an-adult-text = Su padre, su madre, un abuelo, una abuela o la persona que tiene su tutela puede hacer esta solicitud en su lugar. Usted puede quedarse a su lado y ayudar.

step-copies = ¿Cuántos ejemplares quiere?
step-copies-lead = Casi siempre basta con un solo ejemplar.
step-copies-why = El ayuntamiento prepara el número exacto de documentos. Es gratis.
field-copies = Número de ejemplares
field-copies-hint = De 1 a 5

## Los nombres

step-your-name = ¿Cuál es su nombre en el acta de nacimiento?
step-your-name-lead = Escriba su apellido de nacimiento, aunque hoy use otro.
step-your-name-why = El acta está archivada con el apellido dado al nacer.
step-your-name-picture = Un documento de identidad. El apellido y los nombres están a la derecha de la foto, arriba.
step-person-name = ¿Cuál es el nombre de la persona en el acta?
step-person-name-lead = Escriba el apellido de nacimiento, aunque la persona use o usara otro.
step-person-name-why = El acta está archivada con el apellido dado al nacer.
step-person-name-picture = Un documento de identidad. El apellido y los nombres están a la derecha de la foto, arriba.
field-birth-name = Apellido de nacimiento (nom de naissance)
field-given-names = Nombres (prénoms)
field-given-names-hint = Todos los nombres que conozca, en orden

step-parents-known = ¿Conoce a los padres inscritos en el acta?
step-parents-known-why = Para este documento, la solicitud debe dar los nombres de los padres. Eso muestra que usted conoce a la persona.
step-parents-known-find = Los nombres de los padres están escritos en el libro de familia (livret de famille) y en un acta antigua.
step-parents-known-picture = Un libro de familia abierto. Los nombres de los padres están en la página izquierda.
field-parents-known = Padres inscritos en el acta
option-parents-known-known = Sí, al menos uno de los dos
option-parents-known-none = En el acta no figura ni padre ni madre
option-parents-known-unknown = No, no los conozco

exit-parents-unknown = Para este documento hacen falta los nombres de los padres
exit-parents-unknown-text = Vuelva atrás y elija el extracto sin filiación: no pide los padres. También puede buscar sus nombres y empezar de nuevo.

step-parent-name =
    { $item ->
        [1] ¿Cuál es el nombre de uno de los padres inscritos en el acta?
       *[other] ¿Cuál es el nombre del otro padre o de la otra madre?
    }
step-parent-name-lead = Escriba el apellido de nacimiento y el nombre que usa todos los días.
step-parent-name-why = La ley pide estos nombres para este documento. El ayuntamiento los compara con el acta.
field-parent-birth-name = Apellido de nacimiento del padre o de la madre
field-parent-given-name = Nombre del padre o de la madre
step-another-parent = ¿Hay otro padre u otra madre en el acta?
step-another-parent-why = La ley pide los nombres de todos los padres inscritos en el acta.
field-another-parent = Otro padre u otra madre
problem-same-parent-twice = Esta persona ya está escrita. Escriba el otro padre o la otra madre. Si no hay, vuelva atrás y responda «No» a «¿Hay otro padre u otra madre en el acta?».

## La entrega

step-delivery = ¿Cómo quiere recibir el documento?
step-delivery-why = El ayuntamiento pide una dirección solo para un envío por correo.
field-delivery = Entrega del documento
option-delivery-by-post = Por correo
option-delivery-by-post-hint = En general, en unos días
option-delivery-at-counter = Vengo a buscarlo al ayuntamiento

step-requester-name = ¿Cómo se llama usted?
step-requester-name-why = Su nombre sirve para comprobar su derecho y entregarle el documento.
field-requester-family-name = Su apellido
field-requester-given-name = Su nombre

step-post-address = ¿A qué dirección enviamos el documento?
step-post-address-why = Esta dirección sirve solo para el envío.
field-post-address = Dirección de envío
field-post-name = Nombre en el buzón
field-post-name-hint = Solo si es distinto de su apellido de nacimiento

step-contact = ¿Cómo podemos avisarle si falta algún dato?
step-contact-lead = Puede dejarlo vacío. Con su número de solicitud podrá hacer una pregunta al ayuntamiento.
step-contact-why = El ayuntamiento le contacta solo para esta solicitud.
field-contact-email = Correo electrónico
field-contact-telephone = Número de teléfono

## Los papeles

step-identity-document = Muestre su documento de identidad
step-identity-document-lead = Carné de identidad, pasaporte, permiso de conducir o permiso de residencia (titre de séjour). Basta con una foto que se pueda leer.
step-identity-document-why = El ayuntamiento comprueba que este documento privado llega a la persona correcta.
field-identity-document = Documento de identidad

step-emancipation-proof = Muestre su emancipación
step-emancipation-proof-lead = Por ejemplo, la decisión del juez o el libro de familia (livret de famille).
step-emancipation-proof-why = Antes de los 18 años, este papel le da derecho a solicitar el documento.
field-emancipation-proof = Prueba de emancipación

step-family-proof = Muestre su relación de familia
step-family-proof-lead = Por ejemplo, el libro de familia (livret de famille) o su propia acta de nacimiento.
step-family-proof-why = La ley da este derecho a los padres, abuelos, hijos y nietos.
field-family-proof = Prueba de la relación de familia

step-union-proof = Muestre su matrimonio o su Pacs
step-union-proof-lead = Por ejemplo, el libro de familia (livret de famille), el acta de matrimonio o el resguardo del Pacs (récépissé de Pacs).
step-union-proof-why = La ley da este derecho al marido, a la mujer y a la pareja de Pacs.
field-union-proof = Prueba del matrimonio o del Pacs

step-mandate-proof = Muestre que representa a la persona
step-mandate-proof-lead = Por ejemplo, un poder escrito y firmado, una decisión del juez o su carné de abogado o abogada.
step-mandate-proof-why = Este papel muestra que usted actúa por la persona.
field-mandate-proof = Prueba de la representación

step-heir-proof = Muestre que hereda de la persona
step-heir-proof-lead = Por ejemplo, un acta de notoriedad (acte de notoriété), un certificado del notario o el libro de familia (livret de famille).
step-heir-proof-why = La ley abre el extracto con filiación a los herederos.
field-heir-proof = Prueba de la herencia

step-death-proof = Muestre la fecha del fallecimiento
step-death-proof-lead = Por ejemplo, el acta de defunción (acte de décès) o el libro de familia (livret de famille).
step-death-proof-why = El acta está abierta a todo el mundo porque han pasado más de 25 años desde el fallecimiento.
field-death-proof = Prueba del fallecimiento

## El resumen

outcome-document = Documento solicitado
outcome-price = Precio
outcome-price-value = Gratis
outcome-right = Por qué tiene derecho
outcome-right-anyone = Este extracto está abierto a todo el mundo
outcome-right-myself = Es su acta
outcome-right-family = Usted es de la familia cercana
outcome-right-spouse = Forman una pareja con matrimonio o Pacs
outcome-right-represented = Usted representa a la persona
outcome-right-heir = Usted hereda de la persona
outcome-right-old = El acta tiene más de 75 años
outcome-right-death = Han pasado más de 25 años desde el fallecimiento
outcome-open-since = Acta abierta a todo el mundo desde

bring-identity-document = Su documento de identidad
bring-emancipation-proof = El papel que muestra su emancipación
bring-family-proof = El papel que muestra su relación de familia
bring-union-proof = El papel que muestra su matrimonio o su Pacs
bring-mandate-proof = El papel que muestra que representa a la persona
bring-heir-proof = El papel que muestra que usted hereda
bring-death-proof = El papel que muestra la fecha del fallecimiento

next-checked = El ayuntamiento revisa su solicitud y busca el acta.
next-year-search = Sin la fecha completa, la búsqueda puede ser más larga.
next-death-unknown = Usted no sabe cuándo murió la persona. El ayuntamiento puede leerlo en la partida de nacimiento. Si fue hace más de 25 años, puede pedir una copia completa.
next-reproduction = El ayuntamiento puede entregarle una simple reproducción, sin firma ni sello.
next-multilingual-form = Para un país de la Unión Europea, pida también al ayuntamiento un impreso multilingüe: puede evitar una traducción.
next-by-post = Recibe el documento por correo, en general en unos días.
next-at-counter = Venga a buscar el documento al registro civil con su número de solicitud.
