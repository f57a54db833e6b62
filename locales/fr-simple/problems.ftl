# Français facile à lire : phrases de 15 mots au plus, une idée par phrase.

problems-title = { $count ->
    [one] Il y a une erreur
   *[other] Il y a { $count } erreurs
}
problems-prefix = Erreur :

problem-missing-text = La case est vide. Écrivez votre réponse dans la case.
problem-missing-number = La case est vide. Écrivez un nombre. Par exemple : 3.
problem-missing-amount = La case est vide. Écrivez une somme en euros. Par exemple : 12,50.
problem-missing-date = Il manque la date. Écrivez le jour, le mois et l’année.
problem-missing-yes-no = Il manque votre réponse. Choisissez « Oui » ou « Non ».
problem-missing-choice = Il manque votre réponse. Choisissez une réponse dans la liste.
problem-missing-email = Il manque votre adresse e-mail. Écrivez-la. Par exemple : nom@exemple.fr.
problem-missing-telephone = Il manque le numéro de téléphone. Écrivez-le. Par exemple : 06 12 34 56 78.
problem-missing-address = Il manque l’adresse. Écrivez la rue, le code postal et la ville.
problem-missing-commune = Il manque la ville ou le village. Cherchez son nom. Puis choisissez ce nom dans la liste.
problem-missing-document = Il manque le document. Ajoutez le document.
problem-missing-place = Dites où c’est. Écrivez une adresse. Ou dites près de quoi c’est.
problem-missing-consent = La case est vide. Lisez le texte à côté. Vous êtes d’accord ? Cochez la case.

problem-text-too-short = { $min ->
    [one] Votre réponse est trop courte. Écrivez au moins { $min } lettre ou chiffre.
   *[other] Votre réponse est trop courte. Écrivez au moins { $min } lettres ou chiffres.
}
problem-text-too-long = { $max ->
    [one] Votre réponse est trop longue. Vous avez écrit { $length } signes. Gardez { $max } signe.
   *[other] Votre réponse est trop longue. Vous avez écrit { $length } signes. Gardez { $max } signes au plus.
}
problem-text-not-digits = Il y a autre chose que des chiffres. Écrivez seulement des chiffres.

problem-number-shape = Ce n’est pas un nombre. Écrivez un nombre en chiffres. Par exemple : 3.
problem-number-too-small = Le nombre est trop petit. Écrivez { $min } ou plus.
problem-number-too-large = Le nombre est trop grand. Écrivez { $max } ou moins.

problem-amount-shape = Ce n’est pas une somme d’argent. Écrivez la somme en chiffres. Par exemple : 12,50.
problem-amount-too-small = La somme est trop petite. Écrivez { $min } ou plus.
problem-amount-too-large = La somme est trop grande. Écrivez { $max } ou moins.

problem-date-day-missing = Il manque le jour. Écrivez un nombre de 1 à 31.
problem-date-month-missing = Il manque le mois. Écrivez un nombre de 1 à 12.
problem-date-year-missing = Il manque l’année. Écrivez 4 chiffres. Par exemple : 1985.
problem-date-day-shape = Le jour est faux. Écrivez un nombre de 1 à 31.
problem-date-month-shape = Le mois est faux. Écrivez un nombre de 1 à 12.
problem-date-year-shape = L’année est fausse. Écrivez 4 chiffres. Par exemple : 1985.
problem-date-impossible = Ce jour n’existe pas. Vérifiez le jour, le mois et l’année.
problem-date-too-early = Cette date est trop tôt. Le premier jour possible est le { $min }. Vérifiez le jour, le mois et l’année.
problem-date-too-late = Cette date est trop tard. Le dernier jour possible est le { $max }. Vérifiez le jour, le mois et l’année.
problem-date-in-future = Ce jour n’est pas encore arrivé. Aujourd’hui, nous sommes le { $today }. Vérifiez le jour, le mois et l’année.

problem-choice-unknown = Cette réponse n’est plus dans la liste. Choisissez une autre réponse.
problem-choices-too-few = { $min ->
    [one] Il manque un choix. Choisissez au moins une réponse.
   *[other] Il manque des choix. Choisissez au moins { $min } réponses.
}
problem-choices-too-many = { $max ->
    [one] Vous avez trop choisi. Gardez une seule réponse.
   *[other] Vous avez trop choisi. Gardez { $max } réponses ou moins.
}
problem-choices-exclusive = Deux réponses ne vont pas ensemble. Gardez la dernière réponse. Ou gardez les autres.

problem-email-shape = Cette adresse e-mail est fausse. Elle doit avoir un @ et un point. Par exemple : nom@exemple.fr.
problem-telephone-shape = Ce numéro de téléphone est faux. Écrivez 10 chiffres. Par exemple : 06 12 34 56 78. Le numéro est d’un autre pays ? Commencez par + et le numéro du pays.

problem-address-street-missing = Il manque la rue. Écrivez le numéro et le nom de la rue.
problem-address-postcode-missing = Il manque le code postal. Écrivez 5 chiffres. Par exemple : 35000. L’adresse est dans un autre pays ? Écrivez le nom du pays.
problem-address-locality-missing = Il manque la ville. Écrivez le nom de la ville ou du village.
problem-address-postcode-shape = Le code postal est faux. Écrivez 5 chiffres. Par exemple : 35000. L’adresse est dans un autre pays ? Écrivez le nom du pays.

problem-commune-unknown = Cette ville n’est pas dans la liste. Cherchez son nom. Puis choisissez ce nom dans la liste.

problem-document-kind = Nous ne pouvons pas lire ce fichier. Ajoutez une photo ou un fichier PDF.
problem-document-too-large = Ce fichier est trop gros. Ajoutez un fichier plus petit. Ou demandez de l’aide.
problem-document-not-as-named = Ce fichier n’est pas ce que dit son nom. Ouvrez-le pour vérifier. Puis ajoutez le bon fichier.
problem-document-empty = Ce fichier est vide. Ajoutez un autre fichier.
problem-documents-too-many = { $max ->
    [one] Il y a trop de fichiers. Gardez un seul fichier.
   *[other] Il y a trop de fichiers. Gardez { $max } fichiers ou moins.
}

problem-answer-shape = Nous n’avons pas compris la réponse. Répondez encore une fois.
problem-answer-unexpected = Nous ne demandons plus cette réponse. Répondez encore une fois à la question.

problem-unknown = Cette réponse ne va pas. Vérifiez-la. Ou demandez de l’aide.
