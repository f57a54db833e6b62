# Français facile à lire.

value-yes = Oui
value-no = Non
value-none = Pas de réponse
value-unknown = Je ne sais pas
value-consented = Je suis d’accord
value-will-bring = Je vais l’apporter

field-optional = { $label } (pas obligatoire)
field-unknown = Je ne sais pas
field-unknown-of = Je ne sais pas : { $label }
field-unknown-hint = Vous pouvez continuer. La mairie verra que vous ne savez pas.

field-date-day = Jour
field-date-month = Mois
field-date-year = Année
field-date-hint = Par exemple : { $day } { $month } { $year }
field-date-partial-hint = Vous ne connaissez pas le jour ? Laissez la case vide. Par exemple : 1938

field-amount-unit = euros
field-amount-decimal-sign = ,
field-amount-hint = Par exemple : 12,50

field-one-of-hint = Choisissez une réponse.
field-several-of-hint = Vous pouvez choisir plusieurs réponses.
field-several-of-max-hint = { $max ->
    [one] Choisissez une réponse.
   *[other] Choisissez { $max } réponses au plus.
}
field-several-of-or = ou

field-long-text-limit = { $max ->
    [one] Vous pouvez écrire { $max } signe.
   *[other] Vous pouvez écrire { $max } signes. Une lettre est un signe.
}
field-long-text-left = { $left ->
    [0] Il ne reste plus de place.
    [one] Il reste { $left } signe.
   *[other] Il reste { $left } signes.
}
field-long-text-over = { $over ->
    [one] Il y a { $over } signe de trop.
   *[other] Il y a { $over } signes de trop.
}

field-email-hint = Par exemple : nom@exemple.fr
field-telephone-hint = Par exemple : 06 12 34 56 78. Le numéro est d’un autre pays ? Commencez par + et le numéro du pays.

field-address-street = Numéro et rue
field-address-extra = Bâtiment ou étage
field-address-extra-hint = Par exemple : bâtiment B, étage 2
field-address-postcode = Code postal
field-address-locality = Ville ou village
field-address-country = Pays
field-address-country-hint = L’adresse est en France ? Laissez la case vide.

field-commune-hint = Écrivez le début du nom. Puis choisissez dans la liste.
field-commune-search = Nom de la ville ou du village, ou code postal
field-commune-loading = La liste arrive. Attendez un peu.
field-commune-found = { $count ->
    [one] Il y a { $count } nom
   *[other] Il y a { $count } noms
}
field-commune-more = Il y a d’autres noms. Écrivez plus de lettres pour les voir.
field-commune-none = Nous ne trouvons pas ce nom. Vérifiez les lettres. Ou écrivez le code postal.
field-commune-choices = Choisissez la ville ou le village
field-commune-failed = La liste n’est pas arrivée.
field-commune-retry = Demander encore la liste

field-document-choose = Choisir un fichier
field-document-choose-another = Ajouter un autre fichier
field-document-limits = Vous pouvez donner : { $kinds }.
field-document-count = { $max ->
    [one] Un seul fichier.
   *[other] { $max } fichiers au plus.
}
field-document-photos = { $max ->
    [one] Une seule photo.
   *[other] { $max } photos au plus.
}
field-document-kind-separator = {", "}
field-document-kind-jpeg = photo
field-document-kind-png = image
field-document-kind-pdf = fichier PDF
field-document-added = Vos fichiers
field-document-file = { $name }
field-document-remove = Retirer
field-document-sending = Nous préparons le fichier. Attendez un peu.
field-document-bring = Je vais l’apporter
field-document-bring-hint = Vous donnerez le document plus tard, à la mairie.
field-document-show = Je vais montrer mes photos à l’accueil
field-document-show-hint = Sur votre téléphone, ou sur papier.
field-document-camera-start = Prendre une photo
field-document-camera-another = Prendre une autre photo
field-document-camera-hint = Mettez le document devant la caméra.
field-document-camera-view = Ce que voit la caméra
field-document-camera-take = Prendre la photo maintenant
field-document-camera-stop = Arrêter la caméra
field-document-camera-failed = La caméra ne marche pas.
field-document-camera-none = Cet écran n’a pas de caméra.
field-document-photo-name = photo-{ $number }.jpg

field-place-hint = Écrivez une adresse. Ou dites près de quoi c’est.
field-place-street = Adresse ou nom de la rue
field-place-near = Près de quoi ?
field-place-near-hint = Par exemple : devant la boulangerie
field-place-locality = Quartier ou ville
