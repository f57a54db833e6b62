# Lo que una persona debe corregir: primero lo que está mal, después cómo arreglarlo.

# El título cuando hay varios problemas. $count: su número.
problems-title = { $count ->
    [one] Hay una cosa que corregir
   *[other] Hay { $count } cosas que corregir
}
# Delante del mensaje, cerca del campo; lo leen los lectores de pantalla.
problems-prefix = Por corregir:

problem-missing-text = La respuesta está vacía. Escríbala en la casilla.
problem-missing-number = La respuesta está vacía. Escriba un número, por ejemplo 3.
problem-missing-amount = La respuesta está vacía. Escriba una cantidad en euros, por ejemplo 12,50.
problem-missing-date = La fecha está vacía. Escriba el día, el mes y el año.
problem-missing-yes-no = Falta una respuesta. Elija «Sí» o «No».
problem-missing-choice = Falta una respuesta. Elija una de la lista.
problem-missing-email = El correo electrónico está vacío. Escríbalo, por ejemplo nombre@example.com.
problem-missing-telephone = El número de teléfono está vacío. Escríbalo, por ejemplo 06 12 34 56 78.
problem-missing-address = La dirección está vacía. Escriba la calle, el código postal y la ciudad.
problem-missing-commune = Falta el municipio. Búsquelo por su nombre o su código postal y elíjalo.
problem-missing-document = Falta el documento. Añádalo.
problem-missing-place = Falta el lugar. Escriba una dirección o diga qué hay cerca.
problem-missing-consent = La casilla no está marcada. Para continuar, lea el texto y marque la casilla si está de acuerdo.

# $min: el número de caracteres necesarios.
problem-text-too-short = { $min ->
    [one] La respuesta es demasiado corta. Escriba al menos { $min } carácter.
   *[other] La respuesta es demasiado corta. Escriba al menos { $min } caracteres.
}
# $max: el número de caracteres permitidos; $length: el número de caracteres escritos.
problem-text-too-long = { $max ->
    [one] La respuesta es demasiado larga: tiene { $length } caracteres. Deje { $max } carácter.
   *[other] La respuesta es demasiado larga: tiene { $length } caracteres. Acórtela a { $max } caracteres.
}
problem-text-not-digits = La respuesta contiene algo que no es una cifra. Escriba solo cifras.

problem-number-shape = Esto no es un número entero. Escriba un número en cifras, por ejemplo 3.
# $min: el menor número permitido.
problem-number-too-small = El número es demasiado pequeño. Escriba { $min } o más.
# $max: el mayor número permitido.
problem-number-too-large = El número es demasiado grande. Escriba { $max } o menos.

problem-amount-shape = Esto no es una cantidad de dinero. Escriba euros y céntimos, por ejemplo 12,50.
# $min: la menor cantidad permitida.
problem-amount-too-small = La cantidad es demasiado pequeña. Escriba { $min } o más.
# $max: la mayor cantidad permitida.
problem-amount-too-large = La cantidad es demasiado grande. Escriba { $max } o menos.

problem-date-day-missing = Falta el día. Escriba un número del 1 al 31.
problem-date-month-missing = Falta el mes. Escriba un número del 1 al 12.
problem-date-year-missing = Falta el año. Escriba cuatro cifras, por ejemplo 1985.
problem-date-day-shape = El día no es correcto. Escriba un número del 1 al 31.
problem-date-month-shape = El mes no es correcto. Escriba un número del 1 al 12.
problem-date-year-shape = El año no es correcto. Escriba cuatro cifras, por ejemplo 1985.
problem-date-impossible = Este día no existe en el calendario. Revise el día, el mes y el año.
# $min: el primer día permitido.
problem-date-too-early = Esta fecha es anterior al primer día posible: { $min }. Revise el día, el mes y el año.
# $max: el último día permitido.
problem-date-too-late = Esta fecha es posterior al último día posible: { $max }. Revise el día, el mes y el año.
# $today: la fecha de hoy.
problem-date-in-future = Este día no ha llegado todavía. Fecha de hoy: { $today }. Revise el día, el mes y el año.

problem-choice-unknown = Esta respuesta ya no está en la lista. Elija otra.
# $min: el número de opciones necesarias.
problem-choices-too-few = { $min ->
    [one] Falta una opción. Elija al menos una respuesta.
   *[other] Faltan opciones. Elija al menos { $min } respuestas.
}
# $max: el número de opciones permitidas.
problem-choices-too-many = { $max ->
    [one] Hay demasiadas opciones. Deje una sola respuesta.
   *[other] Hay demasiadas opciones. Deje { $max } respuestas o menos.
}
problem-choices-exclusive = Dos respuestas no pueden ir juntas. Deje la última o deje las otras.

problem-email-shape = Esto no es un correo electrónico. Compruebe que tiene una @ y un punto, por ejemplo nombre@example.com.
problem-telephone-shape = Esto no es un número de teléfono. Escriba 10 cifras, por ejemplo 06 12 34 56 78. Si el número es extranjero, empiece por + y el prefijo del país.

problem-address-street-missing = Falta la calle. Escriba el número y el nombre de la calle.
problem-address-postcode-missing = Falta el código postal. Escríbalo, por ejemplo 35000. Si la dirección está en el extranjero, escriba el país.
problem-address-locality-missing = Falta la ciudad. Escriba el nombre de la ciudad o del pueblo.
problem-address-postcode-shape = El código postal no es correcto. Escriba cinco cifras, por ejemplo 35000. Si la dirección está en el extranjero, escriba el país.

problem-commune-unknown = Este municipio no está en la lista. Búsquelo por su nombre o su código postal y elíjalo.

problem-document-kind = Aquí no se acepta este tipo de archivo. Añada una foto (JPEG o PNG) o un archivo PDF.
# $max: el mayor tamaño permitido, en megabytes.
problem-document-too-large = Este archivo pesa demasiado. Añada un archivo de { $max } MB o menos.
problem-document-not-as-named = El contenido del archivo no es lo que indica su nombre. Ábralo para comprobarlo y añada el archivo correcto.
problem-document-empty = Este archivo está vacío. Añada otro archivo.
# $max: el número de archivos permitidos.
problem-documents-too-many = { $max ->
    [one] Hay demasiados archivos. Deje uno solo.
   *[other] Hay demasiados archivos. Deje { $max } o menos.
}

problem-answer-shape = No hemos podido leer esta respuesta. Responda otra vez.
problem-answer-unexpected = Esta respuesta ya no se pide. Responda otra vez en este paso.

# Cuando un trámite señala un problema que no tiene texto propio.
problem-unknown = Esta respuesta no es válida. Revísela o pida ayuda.
