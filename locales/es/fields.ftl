# Los campos: lo que rodea lo que la persona escribe o elige.

# Respuestas ya hechas, que también se leen en la página de revisión.
value-yes = Sí
value-no = No
value-none = Sin respuesta
value-unknown = No lo sé
value-consented = De acuerdo
value-will-bring = Lo traeré

# $label: el nombre del campo.
field-optional = { $label } (opcional)
field-unknown = No lo sé
field-unknown-of = No lo sé: { $label }
field-unknown-hint = Puede continuar. El ayuntamiento verá que usted no lo sabe.

field-date-day = Día
field-date-month = Mes
field-date-year = Año
field-date-hint = Por ejemplo: { $day } { $month } { $year }
field-date-partial-hint = Si no sabe el día o el mes, deje su casilla vacía. Por ejemplo: 1938

field-amount-unit = euros
field-amount-decimal-sign = ,
field-amount-hint = Por ejemplo: 12,50

field-one-of-hint = Elija una respuesta.
field-several-of-hint = Elija todo lo que corresponda.
# $max: el número de opciones permitidas.
field-several-of-max-hint = { $max ->
    [one] Elija una respuesta.
   *[other] Elija { $max } respuestas como máximo.
}
# Entre las opciones que van juntas y la que va sola.
field-several-of-or = o

# $max: el número de caracteres permitidos.
field-long-text-limit = { $max ->
    [one] Puede escribir { $max } carácter.
   *[other] Puede escribir { $max } caracteres.
}
# $left: el número de caracteres que quedan.
field-long-text-left = { $left ->
    [0] Ha usado todos los caracteres.
    [one] Queda { $left } carácter.
   *[other] Quedan { $left } caracteres.
}
# $over: el número de caracteres de más.
field-long-text-over = { $over ->
    [one] Hay { $over } carácter de más.
   *[other] Hay { $over } caracteres de más.
}

field-email-hint = Por ejemplo: nombre@example.com
field-telephone-hint = Por ejemplo: 06 12 34 56 78. Si el número es extranjero, empiece por + y el prefijo del país.

field-address-street = Número y calle
field-address-extra = Más datos de la dirección
field-address-extra-hint = Edificio, piso, puerta o nombre de quien le aloja
field-address-postcode = Código postal
field-address-locality = Ciudad o pueblo
field-address-country = País
field-address-country-hint = Solo si no es Francia

field-commune-hint = Escriba las primeras letras de su nombre o su código postal. Después, elíjalo.
field-commune-search = Nombre o código postal del municipio
field-commune-loading = Estamos buscando la lista de municipios…
# $count: el número de municipios encontrados y mostrados.
field-commune-found = { $count ->
    [one] { $count } municipio encontrado
   *[other] { $count } municipios encontrados
}
field-commune-more = Hay más. Para verlos, escriba más letras.
field-commune-none = Ningún municipio tiene ese nombre. Revise las letras o busque por código postal.
field-commune-choices = Elija el municipio
field-commune-failed = La lista de municipios no ha llegado.
field-commune-retry = Pedir otra vez la lista

field-document-choose = Elegir un archivo
field-document-choose-another = Añadir otro archivo
# $kinds: los tipos de archivo, ya escritos; $max: el tamaño en megabytes.
field-document-limits = Se acepta: { $kinds }, { $max } MB como máximo.
# $max: el número de archivos permitidos.
field-document-count = { $max ->
    [one] Un solo archivo.
   *[other] { $max } archivos como máximo.
}
field-document-photos = { $max ->
    [one] Una sola foto.
   *[other] { $max } fotos como máximo.
}
field-document-kind-separator = {", "}
field-document-kind-jpeg = foto JPEG
field-document-kind-png = imagen PNG
field-document-kind-pdf = archivo PDF
field-document-added = Archivos añadidos
# $name: el nombre del archivo; $size: su tamaño en kilobytes.
field-document-file = { $name } ({ $size } kB)
field-document-remove = Quitar
field-document-sending = Estamos preparando el archivo…
field-document-bring = Lo traeré
field-document-bring-hint = Entregará este documento más tarde, en la ventanilla.
field-document-show = Enseñaré mis fotos en la recepción
field-document-show-hint = En su teléfono o en papel.
field-document-camera-start = Hacer una foto
field-document-camera-another = Hacer otra foto
field-document-camera-hint = Ponga el documento bien plano delante de la cámara.
field-document-camera-view = Lo que ve la cámara
field-document-camera-take = Hacer la foto ahora
field-document-camera-stop = Apagar la cámara
field-document-camera-failed = La cámara no funciona.
field-document-camera-none = Esta pantalla no tiene cámara.
# El nombre de una foto; $number: 1, 2, 3…
field-document-photo-name = foto-{ $number }.jpg

field-place-hint = Escriba una dirección o diga qué hay cerca. Basta con una de las dos cosas.
field-place-street = Dirección o nombre de la calle
field-place-near = ¿Qué hay cerca?
field-place-near-hint = Por ejemplo: delante de la panadería, al lado del banco verde
field-place-locality = Barrio o ciudad
