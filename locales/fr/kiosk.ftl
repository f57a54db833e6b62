### Les mots de Parvis lui-même : boutons, pages, avis. Ceux des champs sont dans fields.ftl, ceux des erreurs dans problems.ftl.
### same-meaning: démarche, procédure, formalité
### same-meaning: demande, dossier
### same-meaning: reçu, récépissé, ticket

## Partout

brand = Parvis
# Avant le titre d’une page, pour qui parcourt la page au clavier.
skip-to-content = Aller au contenu
navigation-label = Aide et réglages
back = Retour
continue = Continuer
try-again = Essayer encore
erase-leave = Effacer et quitter
help-link = Aide
reading-link = Réglages
accessibility-link = Accessibilité : non conforme
legal-link = Mentions légales
personal-data-link = Données personnelles
details-why = Pourquoi cette question ?
details-find = Où trouver la réponse ?
details-find-mark = La réponse est dans le cadre.
back-to-list = Voir toutes les démarches

# Le titre de l’onglet. $page : le titre de la page ; $service : la démarche, ou Parvis.
title-page = { $page } – { $service }
title-step = { $page } – étape { $number } – { $service }
title-step-of = { $page } – étape { $number } sur { $total } – { $service }
title-error = Erreur : { $title }
title-practice = Entraînement : { $title }

step-number = Étape { $number }
step-number-of = Étape { $number } sur { $total } environ
step-number-last = Étape { $number } sur { $number }
# $name : le nom du groupe déjà écrit ; $index : 1, 2, 3…
step-item = { $section } { $index }

## Langues : chacune dans sa propre langue, partout les mêmes

language-label = Langue
language-more = Autres langues
# Le nom de la langue de ce fichier, dans cette langue.
language-name = Français

## Réglages : façons de lire et de se servir de l’écran

reading-title = Réglages
reading-lead = Choisissez ce qui vous aide. Vous pouvez changer à tout moment, sans perdre vos réponses.
reading-all = Tous les réglages
reading-reset = Revenir aux réglages habituels
reading-see = Voir
reading-read = Lire
reading-listen = Écouter
reading-hear = Écouter
reading-press = Toucher et appuyer
reading-time = Temps

# Plusieurs réglages d’un seul geste. Le nom dit ce qui change, jamais pour qui.
presets-title = Choisissez ce qui vous aide
preset-larger = Voir plus grand
preset-contrast = Voir plus nettement
preset-letters = Mieux distinguer les lettres
preset-simple = Lire des mots simples
preset-listen = Écouter au lieu de lire
preset-keypad = Utiliser peu de touches
preset-switch = Utiliser un seul bouton
preset-reach = Tout avoir en bas de l’écran
preset-steady = Éviter les doubles appuis
preset-time = Prendre son temps

register-label = Mots
register-standard = Français courant
register-simple = Facile à lire
pictures-label = Images à côté des mots
pictures-easy = Avec les textes faciles à lire
pictures-on = Toujours
pictures-off = Jamais
text-size-smaller = Texte plus petit
text-size-larger = Texte plus grand
# $percent : 100, 125, 150, 200, 300 ou 400.
text-size-now = Taille du texte : { $percent } %
theme-label = Couleurs
theme-light = Clair
theme-dark = Sombre
theme-contrast = Noir sur blanc
theme-yellow = Jaune sur noir
weighted-letters-label = Lettres plus épaisses en bas
weighted-letters-hint = Chaque lettre se distingue mieux des autres.
wide-spacing-label = Plus d’espace
wide-spacing-hint = Entre les lettres, les mots et les lignes.
calm-motion-label = Rien ne bouge
calm-motion-hint = L’écran change d’un coup, sans effet.
read-aloud-label = Un haut-parleur à côté de chaque phrase
read-aloud-hint = Appuyez dessus pour écouter la phrase.
self-voicing-label = L’écran dit tout à voix haute
self-voicing-hint = Vous pouvez tout faire sans regarder.
screen-curtain-label = Écran noir
screen-curtain-hint = Personne ne voit ce que vous faites. Vous entendez tout. Pour revoir l’écran, touchez-le.
private-aloud-label = Dire aussi mes réponses personnelles
private-aloud-hint = D’autres personnes peuvent les entendre.
voice-listen = Écouter la page
voice-slower = Parler moins vite
voice-faster = Parler plus vite
voice-softer = Parler moins fort
voice-louder = Parler plus fort
keypad-label = Cinq touches suffisent
keypad-hint = Avancer, reculer, choisir, écouter encore et demander de l’aide.
scanning-label = Boutons adaptés
scanning-off = Aucun
scanning-one = Un bouton
scanning-two = Deux boutons
scanning-how-one = Un cadre passe d’un bouton à l’autre. Quand il est au bon endroit, appuyez, ou touchez l’écran n’importe où. La touche Échap arrête.
scanning-how-two = Un bouton (touche Espace) déplace le cadre, l’autre (touche Entrée) choisit. Sur l’écran, touchez la moitié où les lignes commencent pour déplacer, l’autre pour choisir. La touche Échap arrête.
scan-pace-label = Vitesse de défilement
scan-pace-usual = Normale
scan-pace-slow = Lente
scan-pace-fast = Rapide
keyboard-label = Clavier à l’écran
keyboard-off = Aucun
keyboard-usual = Clavier habituel
keyboard-alphabetical = Dans l’ordre de l’alphabet
key-space = Espace
key-shift = Majuscule
key-erase = Effacer
key-back = Reculer dans le texte
key-on = Avancer dans le texte
key-done = Terminé
key-question = Point d’interrogation
key-page-letters = Lettres
key-page-digits = Chiffres et signes
key-page-accents = Accents
key-page-latin = Lettres latines
low-reach-label = Tout en bas de l’écran
low-reach-hint = Ce qui se touche reste dans la moitié du bas.
steady-hands-label = Ne pas compter les doubles appuis
steady-hands-hint = Un deuxième appui trop rapide ne compte pas. Une touche tenue ne se répète que lentement.
unhurried-label = Plus de temps
unhurried-hint = L’écran attend cinq fois plus longtemps avant de demander si vous êtes là.

## Accueil

welcome-title = Bienvenue
welcome-lead = Ici, vous faites vos démarches vous-même, une question à la fois. Prenez votre temps.
welcome-begin = Commencer
welcome-language = Choisissez votre langue
welcome-promise-alone = Vous pouvez demander de l’aide à l’accueil à tout moment.
welcome-promise-erase = Rien ne reste sur cet écran quand vous partez.
welcome-promise-erase-home = Vos réponses restent dans cette fenêtre. Elles disparaissent quand vous la fermez.

## Chercher une démarche

find-title = Que voulez-vous faire ?
find-search = Chercher avec vos mots
find-search-hint = Par exemple : naissance, voter, trou dans la rue
find-life-events = Ou choisir un moment de la vie
find-all = Toutes les démarches
# $count : le nombre de démarches trouvées.
find-count = { $count ->
    [0] Aucune démarche trouvée
    [one] { $count } démarche trouvée
   *[other] { $count } démarches trouvées
}
find-none = Essayez un autre mot, ou demandez à l’accueil.

life-event-papers = Papiers et actes
life-event-birth = Naissance
life-event-childhood = Enfance et école
life-event-couple = Vie à deux
life-event-home = Logement
life-event-citizenship = Voter
life-event-street = Rue et quartier
life-event-work = Travail et argent
life-event-health = Santé
life-event-death = Décès

## Ce que seul l’appareil peut constater

problem-document-unreadable = Cet appareil n’arrive pas à lire le fichier. Choisissez-le encore, ou choisissez-en un autre.

## Avant de commencer

before-needs = Ce qu’il vous faut
before-needs-nothing = Vous n’avez rien à préparer.
before-audience = Pour qui
before-duration = Durée
before-minutes = { $minutes ->
    [one] environ { $minutes } minute
   *[other] environ { $minutes } minutes
}
before-fee = Prix
before-free = Gratuit
before-after = Ce qui se passe ensuite
before-data = Vos données personnelles
before-data-who = Qui les demande
before-data-why = Pourquoi
before-data-law = De quel droit
before-data-readers = Qui les lit
before-data-keep = Combien de temps
before-data-rights = Vos droits
before-data-contact = Pour vos questions
before-keep-days = { $days ->
    [one] { $days } jour après l’envoi, puis tout est effacé
   *[other] { $days } jours après l’envoi, puis tout est effacé
}
before-basis-consent = Votre accord (RGPD, article 6, 1, a).
before-basis-contract = Un contrat avec vous (RGPD, article 6, 1, b).
before-basis-legal-obligation = Une obligation de la loi (RGPD, article 6, 1, c).
before-basis-vital-interests = La protection d’une vie (RGPD, article 6, 1, d).
before-basis-public-task = Une mission de service public (RGPD, article 6, 1, e).
before-basis-legitimate-interests = Un intérêt légitime (RGPD, article 6, 1, f).
before-idle = { $minutes ->
    [one] Si vous ne touchez à rien pendant { $minutes } minute, cet écran vous demande si vous êtes là. Sans réponse de votre part, il efface tout.
   *[other] Si vous ne touchez à rien pendant { $minutes } minutes, cet écran vous demande si vous êtes là. Sans réponse de votre part, il efface tout.
}
before-home = Si vous rechargez cette page, vos réponses sont encore là. Si vous fermez la fenêtre, elles disparaissent.
unsigned = Personne n’a signé cette démarche pour en répondre. Si vous avez un doute, demandez à l’accueil.
# Avant une démarche que personne n’a traduite.
before-in-french = Cette démarche est écrite en français. Elle n’est pas encore traduite.
before-nothing-sent = Rien n’est envoyé avant que vous le demandiez, à la fin.
before-begin = Commencer
before-go-on = Reprendre où j’en étais

## Vérifier

review-title = Vérifiez vos réponses
review-lead = Lisez tout. Vous pouvez changer chaque réponse.
review-answers = Vos réponses
review-change = Changer
review-remove = Retirer
# À la borne, où d’autres peuvent regarder.
review-private-why = Cet écran cache vos réponses personnelles et ce qui en résulte. Montrez-les pour tout relire.
review-private-show = Montrer mes réponses
review-private-hide = Cacher mes réponses
review-private-hidden = Réponse cachée
review-private-before = Vos réponses personnelles sont encore cachées. Relisez-les avant d’envoyer.
review-outcome = Ce qui en résulte
review-bring = Ce que vous devrez apporter ou envoyer
review-next = Ce qui se passe ensuite
review-send-title = Envoyer à la mairie
review-send-lead = En appuyant sur « Envoyer », vous confirmez que vos réponses sont exactes et vous les envoyez. Destinataire : { $town }.
review-send = Envoyer
review-sending = Envoi en cours. Ne quittez pas cette page.
review-failed-title = Votre demande n’est pas envoyée
review-failed-kept = Vos réponses sont toujours là.
review-failed-request = Numéro de l’incident, à donner à un agent : { $request }

## Quand l’envoi ne réussit pas : ce qui s’est passé, puis quoi faire ; l’identifiant est « error- » + le code de l’API

# Ce qui passe tout seul : rien à changer, il suffit d’essayer encore.
error-unreachable = L’ordinateur de la mairie ne répond pas. Attendez un peu, puis essayez encore.
error-no-connection = Votre appareil n’a pas de connexion à Internet. Attendez qu’elle revienne, puis essayez encore.
error-busy = Trop de demandes arrivent en même temps à la mairie. Attendez une minute, puis essayez encore.
error-timed-out = L’ordinateur de la mairie a mis trop de temps à répondre. Attendez une minute, puis essayez encore. Votre demande ne comptera qu’une fois.
error-body-interrupted = La liaison a été coupée pendant l’envoi. Essayez encore.
error-store-unavailable = L’ordinateur de la mairie ne peut rien enregistrer en ce moment. Attendez quelques minutes, puis essayez encore.
error-internal = L’ordinateur de la mairie est en panne. Attendez quelques minutes, puis essayez encore. Si cela ne marche pas, parlez à un agent.
error-procedure-failed = Le programme de la démarche s’est trompé. Ce n’est pas votre faute. Essayez encore. Si cela ne marche pas, parlez à un agent.

# Ce que la personne peut corriger elle-même, à partir de « Changer ».
error-dossier-refused = Certaines réponses ne conviennent plus. Relisez-les, changez celles qui ne sont plus justes, puis envoyez encore.
error-body-too-large = Vos réponses sont trop longues. Raccourcissez les plus longues, puis envoyez encore.
# $file : le nom du fichier, comme la personne l’a ajouté.
error-file-lost = Le fichier { $file } n’est plus dans la mémoire de cet appareil. Choisissez « Changer » pour ce document et ajoutez-le encore.
error-no-such-document = Le fichier { $file } n’est pas arrivé à la mairie. Essayez encore. Si cela ne marche pas, choisissez « Changer » pour ce document et ajoutez-le encore.
error-document-hash = Le fichier { $file } a été abîmé pendant l’envoi. Essayez encore. Si cela ne marche pas, choisissez « Changer » pour ce document et ajoutez-le encore.
error-document-kind = La mairie n’accepte pas ce genre de fichier : { $file }. Choisissez « Changer » pour ce document et ajoutez une photo (JPEG ou PNG) ou un fichier PDF.
error-document-not-as-named = Le contenu du fichier { $file } n’est pas ce que son nom annonce. Choisissez « Changer » pour ce document et ajoutez le bon fichier.
error-document-empty = Le fichier { $file } est vide. Choisissez « Changer » pour ce document et ajoutez un autre fichier.
error-document-too-large = Le fichier { $file } est trop lourd pour l’ordinateur de la mairie. Choisissez « Changer » pour ce document et ajoutez un fichier plus léger.
error-documents-too-many = Il y a trop de fichiers dans votre demande. Choisissez « Changer » pour un document et retirez les fichiers en trop.
error-token-expired = L’envoi des documents a duré trop longtemps. Essayez encore : ils partiront à nouveau.
error-token-unknown = L’ordinateur de la mairie n’a pas reconnu l’envoi de vos documents. Essayez encore : ils partiront à nouveau.

# Quand recommencer, ou demander à un agent, est la seule voie.
error-unknown-procedure = La mairie ne propose plus cette démarche ici. Demandez à un agent comment la faire.
error-unknown-package = La démarche a changé pendant que vous répondiez. La mairie ne peut plus recevoir ces réponses. Choisissez « Effacer et quitter », puis recommencez.
error-began-too-long-ago = Vous avez commencé cette démarche il y a trop longtemps : les règles ont pu changer. Choisissez « Effacer et quitter », puis recommencez.
error-key-reused = Un premier envoi est déjà arrivé à la mairie. Demandez à un agent de chercher votre demande.
error-unknown = L’ordinateur de la mairie a refusé la demande. Essayez encore. Si cela ne marche pas, parlez à un agent.

## Reçu

sent-title = Votre demande est envoyée
sent-lead = { $town } : demande reçue le { $date }.
sent-reference = Votre numéro
sent-reference-keep = Gardez ce numéro : il permet de retrouver votre demande.
sent-reference-listen = Écouter le numéro
sent-reference-no-voice = Cet appareil n’a pas de voix dans cette langue.
sent-procedure = Démarche
sent-next = Ce qui se passe ensuite
sent-bring = À apporter ou à envoyer
sent-erased = La mairie efface votre demande le { $date }.
sent-contact = Une question ?
sent-print = Imprimer le reçu
sent-cannot-print = Le papier ne sort pas ?
sent-leave-why = Quand vous partez, effacez cette page : personne d’autre ne doit voir votre numéro.

print-title = Le papier ne sort pas ?
print-lead = Votre demande est bien envoyée. Le papier n’est pas obligatoire : le numéro suffit.
print-write = Recopiez ce numéro.
print-photo = Ou photographiez l’écran avec votre téléphone.
print-save = Ou gardez une image de l’écran (capture d’écran).
print-desk = Ou demandez à l’accueil d’imprimer le reçu.

## Sortie : une autre voie est la bonne

exit-nothing-sent = Rien n’a été envoyé à la mairie.
exit-contacts = À qui vous adresser
exit-urgent-contacts = Appelez maintenant
exit-phone = Téléphone : { $value }
exit-sms = SMS : { $value }
exit-web = Sur internet : { $value }

## Aide

help-title = Aide
help-person = Parler à quelqu’un
help-person-here = Un agent à l’accueil peut vous montrer comment faire. Il ne répond pas à votre place.
help-person-home = Vous pouvez appeler la mairie ou y aller.
help-telephone = Téléphone
help-address = Adresse
help-how = Comment faire
help-how-question = Chaque page pose une question, parfois avec plusieurs cases. Répondez, puis choisissez « Continuer ».
help-how-back = « Retour » revient à la page d’avant. Vos réponses restent.
help-how-mistake = Vous pouvez vous tromper : tout se corrige avant l’envoi.
help-how-language = Vous pouvez changer de langue, de taille et de couleurs à tout moment, sur chaque page.
help-how-touch = Au doigt : touchez une réponse pour la choisir, ou une case pour y écrire.
help-how-keyboard = Si vous avez un clavier : la touche Tab va plus loin, Majuscule et Tab revient, Entrée continue, Espace coche.
help-how-erase = « Effacer et quitter » efface tout, tout de suite.

## Pages de secours

not-found-title = Cette page n’existe pas
not-found-lead = L’adresse est peut-être incomplète, ou la démarche n’est plus proposée ici.

failed-title = Cette démarche ne répond pas
failed-lead = Ce n’est pas votre faute. Vos réponses sont toujours là, et rien n’a été envoyé.
failed-out-of-time = Le programme de la démarche a mis trop de temps ; il a été arrêté.
failed-broken = Le programme de la démarche s’est trompé ; il a été arrêté.
failed-ways = Vous pouvez essayer encore, revenir à la question d’avant, ou faire la démarche à l’accueil de la mairie.
failed-back = Revenir à la question d’avant

offline-title = L’ordinateur de la mairie ne répond pas
offline-lead = La liaison est peut-être coupée. Vos réponses sont toujours là.
offline-ways = Attendez un peu, puis essayez encore. Vous pouvez aussi aller à l’accueil de la mairie.
offline-device-title = Votre appareil n’a pas de connexion à Internet

idle-title = Êtes-vous toujours là ?
# $seconds : 60, 30, 10 ou la durée choisie par la mairie.
idle-left = { $seconds ->
    [one] Tout sera effacé dans { $seconds } seconde.
   *[other] Tout sera effacé dans { $seconds } secondes.
}
idle-left-minutes = { $minutes ->
    [one] Rien ne presse. Tout sera effacé dans { $minutes } minute.
   *[other] Rien ne presse. Tout sera effacé dans { $minutes } minutes.
}
idle-lead = Pour garder vos réponses, appuyez sur le bouton ou sur n’importe quelle touche. Vous pouvez le faire aussi souvent que vous voulez.
idle-stay = Je suis là

ended-title = Tout est effacé
ended-lead = Rien de vous ne reste sur cet écran.
ended-lead-home = Rien de vous ne reste dans cette fenêtre.
ended-begin = Recommencer
