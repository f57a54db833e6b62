# Os campos: o que está à volta do que a pessoa escreve ou escolhe.

# Respostas já feitas, que também se leem na página de verificação.
value-yes = Sim
value-no = Não
value-none = Sem resposta
value-unknown = Não sei
value-consented = De acordo
value-will-bring = Trago mais tarde

# $label: o nome do campo.
field-optional = { $label } (facultativo)
field-unknown = Não sei
field-unknown-of = Não sei: { $label }
field-unknown-hint = Pode continuar. A câmara municipal vai ver que não sabe.

field-date-day = Dia
field-date-month = Mês
field-date-year = Ano
field-date-hint = Por exemplo: { $day } { $month } { $year }
field-date-partial-hint = Se não sabe o dia ou o mês, deixe o campo vazio. Por exemplo: 1938

field-amount-unit = euros
field-amount-decimal-sign = ,
field-amount-hint = Por exemplo: 12,50

field-one-of-hint = Escolha uma resposta.
field-several-of-hint = Escolha tudo o que se aplica.
# $max: o número de opções permitidas.
field-several-of-max-hint = { $max ->
    [one] Escolha uma resposta.
   *[other] Escolha { $max } respostas, no máximo.
}
# Entre as opções que vão juntas e a que fica sozinha.
field-several-of-or = ou

# $max: o número de caracteres permitidos.
field-long-text-limit = { $max ->
    [one] Pode escrever { $max } caráter.
   *[other] Pode escrever { $max } caracteres.
}
# $left: o número de caracteres que restam.
field-long-text-left = { $left ->
    [0] Já usou todos os caracteres.
    [one] Resta { $left } caráter.
   *[other] Restam { $left } caracteres.
}
# $over: o número de caracteres a mais.
field-long-text-over = { $over ->
    [one] Há { $over } caráter a mais.
   *[other] Há { $over } caracteres a mais.
}

field-email-hint = Por exemplo: nome@example.com
field-telephone-hint = Por exemplo: 06 12 34 56 78. Para um número estrangeiro, comece por + e o indicativo do país.

field-address-street = Número e rua
field-address-extra = Complemento da morada
field-address-extra-hint = Prédio, andar, porta ou nome de quem lhe dá alojamento
field-address-postcode = Código postal
field-address-locality = Cidade ou aldeia
field-address-country = País
field-address-country-hint = Só se não for França

field-commune-hint = Escreva as primeiras letras do nome ou o código postal. Depois, escolha o município.
field-commune-search = Nome ou código postal do município
field-commune-loading = Estamos a procurar a lista dos municípios…
# $count: o número de municípios encontrados e mostrados.
field-commune-found = { $count ->
    [one] { $count } município encontrado
   *[other] { $count } municípios encontrados
}
field-commune-more = Há mais. Para os ver, escreva mais letras.
field-commune-none = Nenhum município tem esse nome. Verifique as letras ou procure pelo código postal.
field-commune-choices = Escolha o município
field-commune-failed = A lista dos municípios não chegou.
field-commune-retry = Pedir outra vez a lista

field-document-choose = Escolher um ficheiro
field-document-choose-another = Juntar outro ficheiro
# $kinds: os tipos de ficheiros, já escritos; $max: o tamanho em megabytes.
field-document-limits = Aceitamos: { $kinds }, { $max } MB no máximo.
# $max: o número de ficheiros permitidos.
field-document-count = { $max ->
    [one] Um só ficheiro.
   *[other] { $max } ficheiros, no máximo.
}
field-document-photos = { $max ->
    [one] Uma só fotografia.
   *[other] { $max } fotografias, no máximo.
}
field-document-kind-separator = {", "}
field-document-kind-jpeg = fotografia JPEG
field-document-kind-png = imagem PNG
field-document-kind-pdf = ficheiro PDF
field-document-added = Ficheiros juntos
# $name: o nome do ficheiro; $size: o tamanho em kilobytes.
field-document-file = { $name } ({ $size } kB)
field-document-remove = Retirar
field-document-sending = Estamos a preparar o ficheiro…
field-document-bring = Trago mais tarde
field-document-bring-hint = Entrega este documento mais tarde, ao balcão.
field-document-show = Mostro as minhas fotografias na receção
field-document-show-hint = No seu telefone ou em papel.
field-document-camera-start = Tirar uma fotografia
field-document-camera-another = Tirar outra fotografia
field-document-camera-hint = Ponha o documento bem plano à frente da câmara.
field-document-camera-view = O que a câmara vê
field-document-camera-take = Fotografar agora
field-document-camera-stop = Desligar a câmara
field-document-camera-failed = A câmara não funciona.
field-document-camera-none = Este ecrã não tem câmara.
# O nome dado a uma fotografia; $number: 1, 2, 3…
field-document-photo-name = foto-{ $number }.jpg

field-place-hint = Escreva uma morada ou diga o que fica perto. Basta uma das duas coisas.
field-place-street = Morada ou nome da rua
field-place-near = O que fica perto?
field-place-near-hint = Por exemplo: em frente à padaria, ao lado do banco verde
field-place-locality = Bairro ou cidade
