# Les champs : ce qui entoure ce que la personne écrit ou choisit.

# Réponses toutes faites, aussi lues sur la page de vérification.
value-yes = Oui
value-no = Non
value-none = Pas de réponse
value-unknown = Je ne sais pas
value-consented = D’accord
value-will-bring = Je l’apporterai

# $label : le nom du champ.
field-optional = { $label } (facultatif)
field-unknown = Je ne sais pas
field-unknown-of = Je ne sais pas : { $label }
field-unknown-hint = Vous pouvez continuer. La mairie verra que vous ne savez pas.

field-date-day = Jour
field-date-month = Mois
field-date-year = Année
# $day, $month, $year : un jour que la question accepte, en chiffres.
field-date-hint = Par exemple : { $day } { $month } { $year }
field-date-partial-hint = Si vous ne connaissez pas le jour ou le mois, laissez sa case vide. Par exemple : 1938

field-amount-unit = euros
field-amount-decimal-sign = ,
field-amount-hint = Par exemple : 12,50

field-one-of-hint = Choisissez une réponse.
field-several-of-hint = Choisissez tout ce qui convient.
# $max : le nombre de choix permis.
field-several-of-max-hint = { $max ->
    [one] Choisissez une réponse.
   *[other] Choisissez { $max } réponses au plus.
}
# Entre les choix qui vont ensemble et celui qui reste seul.
field-several-of-or = ou

# $max : le nombre de caractères permis.
field-long-text-limit = { $max ->
    [one] Vous pouvez écrire { $max } caractère.
   *[other] Vous pouvez écrire { $max } caractères.
}
# $left : le nombre de caractères qui restent.
field-long-text-left = { $left ->
    [0] Vous avez tout utilisé.
    [one] Il reste { $left } caractère.
   *[other] Il reste { $left } caractères.
}
# $over : le nombre de caractères en trop.
field-long-text-over = { $over ->
    [one] Il y a { $over } caractère en trop.
   *[other] Il y a { $over } caractères en trop.
}

field-email-hint = Par exemple : nom@exemple.fr
field-telephone-hint = Par exemple : 06 12 34 56 78. Pour un numéro étranger, commencez par + et l’indicatif du pays.

field-address-street = Numéro et rue
field-address-extra = Complément d’adresse
field-address-extra-hint = Bâtiment, étage, appartement, ou « chez » quelqu’un
field-address-postcode = Code postal
field-address-locality = Ville ou village
field-address-country = Pays
field-address-country-hint = Seulement si ce n’est pas la France

field-commune-hint = Écrivez les premières lettres de son nom, ou son code postal. Puis choisissez-la.
field-commune-search = Nom ou code postal de la commune
field-commune-loading = Nous cherchons la liste des communes…
# $count : le nombre de communes trouvées et montrées.
field-commune-found = { $count ->
    [one] { $count } commune trouvée
   *[other] { $count } communes trouvées
}
field-commune-more = Il y en a d’autres. Pour les voir, écrivez plus de lettres.
field-commune-none = Aucune commune ne porte ce nom. Vérifiez les lettres, ou cherchez par code postal.
field-commune-choices = Choisissez la commune
field-commune-failed = La liste des communes n’est pas arrivée.
field-commune-retry = Demander encore la liste

field-document-choose = Choisir un fichier
field-document-choose-another = Ajouter un autre fichier
# $kinds : les genres de fichiers, déjà écrits ; $max : la taille en mégaoctets.
field-document-limits = Accepté : { $kinds }, { $max } Mo au plus.
# $max : le nombre de fichiers permis.
field-document-count = { $max ->
    [one] Un seul fichier.
   *[other] { $max } fichiers au plus.
}
field-document-photos = { $max ->
    [one] Une seule photo.
   *[other] { $max } photos au plus.
}
field-document-kind-separator = {", "}
field-document-kind-jpeg = photo JPEG
field-document-kind-png = image PNG
field-document-kind-pdf = fichier PDF
field-document-added = Fichiers ajoutés
# $name : le nom du fichier ; $size : sa taille en kilooctets.
field-document-file = { $name } ({ $size } ko)
field-document-remove = Retirer
field-document-sending = Nous préparons le fichier…
field-document-bring = Je l’apporterai
field-document-bring-hint = Vous donnerez ce document plus tard, au guichet.
field-document-show = Je montrerai mes photos à l’accueil
field-document-show-hint = Sur votre téléphone, ou sur papier.
field-document-camera-start = Prendre une photo
field-document-camera-another = Prendre une autre photo
field-document-camera-hint = Placez le document devant la caméra, bien à plat.
field-document-camera-view = Ce que voit la caméra
field-document-camera-take = Photographier maintenant
field-document-camera-stop = Arrêter la caméra
field-document-camera-failed = La caméra ne marche pas.
field-document-camera-none = Cet écran n’a pas de caméra.
# Le nom donné à une photo ; $number : 1, 2, 3…
field-document-photo-name = photo-{ $number }.jpg

field-place-hint = Écrivez une adresse, ou dites près de quoi c’est. L’un des deux suffit.
field-place-street = Adresse, ou nom de la rue
field-place-near = Près de quoi ?
field-place-near-hint = Par exemple : devant la boulangerie, à côté du banc vert
field-place-locality = Quartier ou ville
