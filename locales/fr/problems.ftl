# Ce qu'une personne doit corriger : d'abord ce qui ne va pas, puis comment y remédier.
# Chaque code de procedure/src/problem.rs a ici son message « problem-<code> ».

# Le titre quand il y a plusieurs problèmes. $count : leur nombre.
problems-title = { $count ->
    [one] Il y a une chose à corriger
   *[other] Il y a { $count } choses à corriger
}
# Devant le message, près du champ ; lu par les lecteurs d'écran.
problems-prefix = À corriger :

problem-missing-text = La réponse est vide. Écrivez-la dans la case.
problem-missing-number = La réponse est vide. Écrivez un nombre, par exemple 3.
problem-missing-amount = La réponse est vide. Écrivez un montant en euros, par exemple 12,50.
problem-missing-date = La date est vide. Écrivez le jour, le mois et l’année.
problem-missing-yes-no = Il manque une réponse. Choisissez « Oui » ou « Non ».
problem-missing-choice = Il manque une réponse. Choisissez-en une dans la liste.
problem-missing-email = L’adresse e-mail est vide. Écrivez-la, par exemple nom@exemple.fr.
problem-missing-telephone = Le numéro de téléphone est vide. Écrivez-le, par exemple 06 12 34 56 78.
problem-missing-address = L’adresse est vide. Écrivez la rue, le code postal et la ville.
problem-missing-commune = Il manque la commune. Cherchez-la par son nom ou son code postal, puis choisissez-la.
problem-missing-document = Il manque le document. Ajoutez-le.
problem-missing-place = Il manque le lieu. Écrivez une adresse, ou dites près de quoi il se trouve.
problem-missing-consent = La case n’est pas cochée. Pour continuer, lisez le texte et cochez la case si vous êtes d’accord.

# $min : le nombre de caractères nécessaires.
problem-text-too-short = { $min ->
    [one] La réponse est trop courte. Écrivez au moins { $min } caractère.
   *[other] La réponse est trop courte. Écrivez au moins { $min } caractères.
}
# $max : le nombre de caractères permis ; $length : le nombre de caractères écrits.
problem-text-too-long = { $max ->
    [one] La réponse est trop longue : elle a { $length } caractères. Gardez { $max } caractère.
   *[other] La réponse est trop longue : elle a { $length } caractères. Raccourcissez-la à { $max } caractères.
}
problem-text-not-digits = La réponse contient autre chose que des chiffres. Écrivez seulement des chiffres.

problem-number-shape = Ce n’est pas un nombre entier. Écrivez un nombre en chiffres, par exemple 3.
# $min : le plus petit nombre permis.
problem-number-too-small = Le nombre est trop petit. Écrivez { $min } ou plus.
# $max : le plus grand nombre permis.
problem-number-too-large = Le nombre est trop grand. Écrivez { $max } ou moins.

problem-amount-shape = Ce n’est pas un montant. Écrivez des euros et des centimes, par exemple 12,50.
# $min : le plus petit montant permis.
problem-amount-too-small = Le montant est trop petit. Écrivez { $min } ou plus.
# $max : le plus grand montant permis.
problem-amount-too-large = Le montant est trop grand. Écrivez { $max } ou moins.

problem-date-day-missing = Il manque le jour. Écrivez un nombre de 1 à 31.
problem-date-month-missing = Il manque le mois. Écrivez un nombre de 1 à 12.
problem-date-year-missing = Il manque l’année. Écrivez quatre chiffres, par exemple 1985.
problem-date-day-shape = Le jour n’est pas juste. Écrivez un nombre de 1 à 31.
problem-date-month-shape = Le mois n’est pas juste. Écrivez un nombre de 1 à 12.
problem-date-year-shape = L’année n’est pas juste. Écrivez quatre chiffres, par exemple 1985.
problem-date-impossible = Ce jour n’existe pas dans le calendrier. Vérifiez le jour, le mois et l’année.
# $min : le premier jour permis.
problem-date-too-early = Cette date est avant le premier jour possible : { $min }. Vérifiez le jour, le mois et l’année.
# $max : le dernier jour permis.
problem-date-too-late = Cette date est après le dernier jour possible : { $max }. Vérifiez le jour, le mois et l’année.
# $today : la date d'aujourd'hui.
problem-date-in-future = Ce jour n’est pas encore arrivé. Date d’aujourd’hui : { $today }. Vérifiez le jour, le mois et l’année.

problem-choice-unknown = Cette réponse n’est plus dans la liste. Choisissez-en une autre.
# $min : le nombre de choix nécessaires.
problem-choices-too-few = { $min ->
    [one] Il manque un choix. Choisissez au moins une réponse.
   *[other] Il manque des choix. Choisissez au moins { $min } réponses.
}
# $max : le nombre de choix permis.
problem-choices-too-many = { $max ->
    [one] Il y a trop de choix. Gardez une seule réponse.
   *[other] Il y a trop de choix. Gardez { $max } réponses ou moins.
}
problem-choices-exclusive = Deux réponses ne vont pas ensemble. Gardez soit la dernière, soit les autres.

problem-email-shape = Ce n’est pas une adresse e-mail. Vérifiez qu’elle contient un @ et un point, par exemple nom@exemple.fr.
problem-telephone-shape = Ce n’est pas un numéro de téléphone. Écrivez 10 chiffres, par exemple 06 12 34 56 78. Pour un numéro étranger, commencez par + et l’indicatif du pays.

problem-address-street-missing = Il manque la rue. Écrivez le numéro et le nom de la rue.
problem-address-postcode-missing = Il manque le code postal. Écrivez-le, par exemple 35000. Si l’adresse est à l’étranger, écrivez le pays.
problem-address-locality-missing = Il manque la ville. Écrivez le nom de la ville ou du village.
problem-address-postcode-shape = Le code postal n’est pas juste. Écrivez cinq chiffres, par exemple 35000. Si l’adresse est à l’étranger, écrivez le pays.

problem-commune-unknown = Cette commune n’est pas dans la liste. Cherchez-la par son nom ou son code postal, puis choisissez-la.

problem-document-kind = Ce genre de fichier n’est pas accepté ici. Ajoutez une photo (JPEG ou PNG) ou un fichier PDF.
# $max : la plus grande taille permise, en mégaoctets.
problem-document-too-large = Ce fichier est trop lourd. Ajoutez un fichier de { $max } Mo ou moins.
problem-document-not-as-named = Le contenu du fichier n’est pas ce que son nom annonce. Ouvrez-le pour vérifier, puis ajoutez le bon fichier.
problem-document-empty = Ce fichier est vide. Ajoutez un autre fichier.
# $max : le nombre de fichiers permis.
problem-documents-too-many = { $max ->
    [one] Il y a trop de fichiers. Gardez-en un seul.
   *[other] Il y a trop de fichiers. Gardez-en { $max } ou moins.
}

problem-answer-shape = Nous n’avons pas pu lire cette réponse. Répondez encore une fois.
problem-answer-unexpected = Cette réponse n’est plus demandée. Répondez encore une fois à cette étape.

# Quand une démarche signale un problème qui n’a pas de mots.
problem-unknown = Cette réponse ne convient pas. Vérifiez-la, ou demandez de l’aide.
