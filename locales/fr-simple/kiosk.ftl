### Les mots de Parvis en français facile à lire : une idée par phrase, quinze mots au plus.
### same-meaning: démarche, procédure, formalité
### same-meaning: demande, dossier
### same-meaning: reçu, récépissé, ticket

## Partout

brand = Parvis
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

title-page = { $page } – { $service }
title-step = { $page } – étape { $number } – { $service }
title-step-of = { $page } – étape { $number } sur { $total } – { $service }
title-error = Erreur : { $title }
title-practice = Entraînement : { $title }

step-number = Étape { $number }
step-number-of = Étape { $number } sur { $total } environ
step-number-last = Étape { $number } sur { $number }
step-item = { $section } { $index }

## Langues

language-label = Langue
language-more = Autres langues
language-name = Français

## Réglages

reading-title = Réglages
reading-lead = Choisissez ce qui vous aide. Vos réponses restent là.
reading-all = Tous les réglages
reading-reset = Remettre comme avant
reading-see = Voir
reading-read = Lire
reading-listen = Écouter
reading-hear = Écouter
reading-press = Toucher et appuyer
reading-time = Temps

presets-title = Choisissez ce qui vous aide
preset-larger = Voir plus grand
preset-contrast = Voir plus net
preset-letters = Mieux voir chaque lettre
preset-simple = Lire des mots simples
preset-listen = Écouter au lieu de lire
preset-keypad = Utiliser peu de touches
preset-switch = Utiliser un seul bouton
preset-reach = Tout en bas de l’écran
preset-steady = Compter un seul appui
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
text-size-now = { $percent ->
    [100] Taille du texte : normale
    [125] Taille du texte : un peu plus grande
    [150] Taille du texte : plus grande
    [200] Taille du texte : 2 fois plus grande
    [300] Taille du texte : 3 fois plus grande
   *[400] Taille du texte : 4 fois plus grande
}
theme-label = Couleurs
theme-light = Clair
theme-dark = Sombre
theme-contrast = Noir sur blanc
theme-yellow = Jaune sur noir
weighted-letters-label = Lettres plus épaisses en bas
weighted-letters-hint = Vous voyez mieux chaque lettre.
wide-spacing-label = Plus d’espace
wide-spacing-hint = Il y a plus d’espace entre les lettres et entre les lignes.
calm-motion-label = Rien ne bouge
calm-motion-hint = L’écran ne fait pas d’effet.
read-aloud-label = Un bouton pour écouter à côté de chaque phrase
read-aloud-hint = Vous appuyez. Vous écoutez la phrase.
self-voicing-label = L’écran parle
self-voicing-hint = L’écran dit tout. Vous n’avez pas besoin de regarder.
screen-curtain-label = Écran noir
screen-curtain-hint = Personne ne voit l’écran. Vous entendez tout. Touchez l’écran pour le voir encore.
private-aloud-label = Dire aussi mes réponses personnelles
private-aloud-hint = D’autres personnes peuvent les entendre.
voice-listen = Écouter la page
voice-slower = Parler moins vite
voice-faster = Parler plus vite
voice-softer = Parler moins fort
voice-louder = Parler plus fort
keypad-label = Cinq touches
keypad-hint = Vous faites tout avec cinq touches.
scanning-label = Boutons adaptés
scanning-off = Aucun
scanning-one = Un bouton
scanning-two = Deux boutons
scanning-how-one = Un cadre va d’un bouton à l’autre. Attendez le bon bouton. Puis appuyez, ou touchez l’écran.
scanning-how-two = Un bouton déplace le cadre. L’autre bouton choisit.
scan-pace-label = Vitesse
scan-pace-usual = Normale
scan-pace-slow = Lente
scan-pace-fast = Rapide
keyboard-label = Clavier sur l’écran
keyboard-off = Aucun
keyboard-usual = Clavier normal
keyboard-alphabetical = Clavier A, B, C
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
low-reach-hint = Vous touchez seulement le bas de l’écran.
steady-hands-label = Compter un seul appui
steady-hands-hint = Vous appuyez deux fois très vite ? L’écran compte une seule fois.
unhurried-label = Plus de temps
unhurried-hint = L’écran attend plus longtemps. Puis il demande si vous êtes là.

## Accueil

welcome-title = Bienvenue
welcome-lead = Ici, vous faites vos démarches vous-même. Vous répondez à une question à la fois. Prenez votre temps.
welcome-begin = Commencer
welcome-language = Choisissez votre langue
welcome-promise-alone = Vous pouvez demander de l’aide à l’accueil.
welcome-promise-erase = Vous partez ? Cet écran oublie tout.
welcome-promise-erase-home = Vos réponses restent dans cette fenêtre. Vous fermez la fenêtre ? Elle oublie tout.

## Chercher une démarche

find-title = Que voulez-vous faire ?
find-search = Chercher avec vos mots
find-search-hint = Par exemple : naissance, voter, trou dans la rue
find-life-events = Ou choisir un moment de la vie
find-all = Toutes les démarches
find-count = { $count ->
    [0] Aucune démarche trouvée
    [one] { $count } démarche trouvée
   *[other] { $count } démarches trouvées
}
find-none = Essayez un autre mot. Ou demandez à l’accueil.

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

problem-document-unreadable = Cet appareil ne peut pas lire le fichier. Choisissez encore un fichier.

## Avant de commencer

before-needs = Ce qu’il vous faut
before-needs-nothing = Vous pouvez commencer tout de suite.
before-audience = Pour qui
before-duration = Durée
before-minutes = { $minutes ->
    [one] environ { $minutes } minute
   *[other] environ { $minutes } minutes
}
before-fee = Prix
before-free = Gratuit
before-after = Et après ?
before-data = Vos données personnelles
before-data-who = Qui les demande
before-data-why = Pourquoi
before-data-law = La loi
before-data-readers = Qui les lit
before-data-keep = Combien de temps
before-data-rights = Vos droits
before-data-contact = Pour vos questions
before-keep-days = { $days ->
    [one] La mairie garde votre demande { $days } jour. Puis elle efface tout.
   *[other] La mairie garde votre demande { $days } jours. Puis elle efface tout.
}
before-basis-consent = Vous êtes d’accord.
before-basis-contract = C’est un contrat avec vous.
before-basis-legal-obligation = La mairie doit faire ce travail : la loi le demande.
before-basis-vital-interests = Une vie est en danger.
before-basis-public-task = C’est le travail de la mairie pour tous.
before-basis-legitimate-interests = La mairie a une bonne raison.
before-idle = { $minutes ->
    [one] Vous arrêtez pendant { $minutes } minute ? L’écran demande si vous êtes là. Sans réponse, l’écran efface tout.
   *[other] Vous arrêtez pendant { $minutes } minutes ? L’écran demande si vous êtes là. Sans réponse, l’écran efface tout.
}
before-home = Vos réponses restent dans cette fenêtre. Vous fermez la fenêtre ? Elle oublie tout.
unsigned = Personne n’a signé cette démarche. Vous avez un doute ? Demandez à l’accueil.
before-in-french = Cette démarche est écrite en français.
before-nothing-sent = Vous envoyez à la fin. Avant, tout reste ici.
before-begin = Commencer
before-go-on = Continuer ma demande

## Vérifier

review-title = Vérifiez vos réponses
review-lead = Lisez tout. Vous pouvez changer chaque réponse.
review-answers = Vos réponses
review-change = Changer
review-remove = Retirer
review-private-why = Cet écran cache vos réponses personnelles. Il cache aussi la suite. Montrez vos réponses pour tout lire.
review-private-show = Montrer mes réponses
review-private-hide = Cacher mes réponses
review-private-hidden = Réponse cachée
review-private-before = Vos réponses personnelles sont encore cachées. Lisez-les avant d’envoyer.
review-outcome = Le résultat
review-bring = Ce que vous devez apporter ou envoyer
review-next = Et après ?
review-send-title = Envoyer à la mairie
review-send-lead = Vos réponses sont justes ? Appuyez sur « Envoyer ». Vos réponses arrivent ici : { $town }.
review-send = Envoyer
review-sending = Nous envoyons vos réponses. Attendez un instant.
review-failed-title = Votre demande n’est pas envoyée
review-failed-kept = Vos réponses sont toujours là.
review-failed-request = Donnez ce numéro à un agent : { $request }

error-unreachable = L’ordinateur de la mairie ne répond pas. Attendez un peu. Puis essayez encore.
error-no-connection = Votre appareil n’est pas connecté à Internet. Attendez la connexion. Puis essayez encore.
error-busy = Beaucoup de personnes écrivent à la mairie en ce moment. Attendez une minute. Puis essayez encore.
error-timed-out = L’ordinateur de la mairie est trop lent. Attendez une minute. Puis essayez encore. La mairie comptera votre demande une seule fois.
error-body-interrupted = Le réseau s’est arrêté. Essayez encore.
error-store-unavailable = L’ordinateur de la mairie ne marche pas bien. Attendez quelques minutes. Puis essayez encore.
error-internal = L’ordinateur de la mairie est en panne. Attendez quelques minutes. Puis essayez encore. Ou parlez à un agent.
error-procedure-failed = Le programme s’est trompé. Ce n’est pas votre faute. Essayez encore. Ou parlez à un agent.

error-dossier-refused = Certaines réponses ne vont plus. Lisez encore vos réponses. Changez les réponses fausses. Puis envoyez encore.
error-body-too-large = Vos réponses sont trop longues. Écrivez des réponses plus courtes. Puis envoyez encore.
error-file-lost = Le fichier { $file } n’est plus là. Choisissez « Changer ». Ajoutez encore le fichier.
error-no-such-document = Le fichier { $file } n’est pas arrivé à la mairie. Essayez encore. Ou choisissez « Changer ». Puis ajoutez encore le fichier.
error-document-hash = Le fichier { $file } est mal arrivé à la mairie. Essayez encore. Ou choisissez « Changer ». Puis ajoutez encore le fichier.
error-document-kind = La mairie ne peut pas lire le fichier { $file }. Choisissez « Changer ». Ajoutez une photo ou un fichier PDF.
error-document-not-as-named = Le fichier { $file } n’est pas ce que dit son nom. Choisissez « Changer ». Ajoutez le bon fichier.
error-document-empty = Le fichier { $file } est vide. Choisissez « Changer ». Ajoutez un autre fichier.
error-document-too-large = Le fichier { $file } est trop gros. Choisissez « Changer ». Ajoutez un fichier plus petit.
error-documents-too-many = Il y a trop de fichiers. Choisissez « Changer ». Retirez des fichiers.
error-token-expired = Vos documents sont arrivés trop tard. Essayez encore.
error-token-unknown = L’ordinateur de la mairie n’a pas reconnu vos documents. Essayez encore.

error-unknown-procedure = Vous ne pouvez plus faire cette démarche ici. Parlez à un agent. Il vous dit comment faire.
error-unknown-package = La démarche a changé. La mairie ne peut plus recevoir ces réponses. Choisissez « Effacer et quitter ». Puis recommencez.
error-began-too-long-ago = Vous avez commencé il y a trop longtemps. Les règles ont peut-être changé. Choisissez « Effacer et quitter ». Puis recommencez.
error-key-reused = La mairie a déjà une demande de vous. Un agent peut la chercher. Parlez à un agent.
error-unknown = L’ordinateur de la mairie a refusé la demande. Essayez encore. Ou parlez à un agent.

## Reçu

sent-title = Votre demande est envoyée
sent-lead = { $town } : demande reçue le { $date }.
sent-reference = Votre numéro
sent-reference-keep = Gardez ce numéro. Avec lui, la mairie retrouve votre demande.
sent-reference-listen = Écouter le numéro
sent-reference-no-voice = Cet appareil ne parle pas cette langue.
sent-procedure = Démarche
sent-next = Et après ?
sent-bring = À apporter ou à envoyer
sent-erased = La mairie efface votre demande le { $date }.
sent-contact = Une question ?
sent-print = Imprimer le reçu
sent-cannot-print = Le papier ne sort pas ?
sent-leave-why = Vous partez ? Effacez cette page. Personne d’autre ne doit voir votre numéro.

print-title = Le papier ne sort pas ?
print-lead = Votre demande est bien envoyée. Le numéro suffit.
print-write = Recopiez ce numéro.
print-photo = Ou prenez une photo de l’écran.
print-save = Ou gardez une image de l’écran.
print-desk = Ou demandez le papier à l’accueil.

## Sortie

exit-nothing-sent = Vous n’avez rien envoyé à la mairie.
exit-contacts = Qui peut vous aider
exit-urgent-contacts = Appelez maintenant
exit-phone = Téléphone : { $value }
exit-sms = Message écrit (SMS) : { $value }
exit-web = Sur internet : { $value }

## Aide

help-title = Aide
help-person = Parler à quelqu’un
help-person-here = Un agent à l’accueil peut vous montrer. Vous répondez vous-même.
help-person-home = Vous pouvez appeler la mairie. Vous pouvez aussi y aller.
help-telephone = Téléphone
help-address = Adresse
help-how = Comment faire
help-how-question = Chaque page pose une question. Parfois, il y a plusieurs cases. Répondez. Puis choisissez « Continuer ».
help-how-back = « Retour » montre la page d’avant. Vos réponses restent.
help-how-mistake = Vous vous trompez ? Vous pouvez corriger avant d’envoyer.
help-how-language = Vous pouvez changer la langue et la taille. Vous pouvez le faire sur chaque page.
help-how-touch = Touchez une réponse pour la choisir. Touchez une case pour écrire.
help-how-keyboard = Vous avez un clavier ? La touche Tab avance. La touche Entrée continue.
help-how-erase = « Effacer et quitter » efface tout de suite.

## Pages de secours

not-found-title = Cette page n’existe pas
not-found-lead = L’adresse est peut-être fausse. Ou la démarche n’est plus ici.

failed-title = Cette démarche ne répond pas
failed-lead = Ce n’est pas votre faute. Vos réponses sont toujours là. Rien n’est parti.
failed-out-of-time = Le programme était trop lent. Nous l’avons arrêté.
failed-broken = Le programme s’est trompé. Nous l’avons arrêté.
failed-ways = Vous pouvez essayer encore. Vous pouvez aussi aller à l’accueil.
failed-back = Revenir à la question d’avant

offline-title = L’ordinateur de la mairie ne répond pas
offline-lead = Le réseau ne marche peut-être pas. Vos réponses sont toujours là.
offline-ways = Attendez un peu. Puis essayez encore. Ou allez à l’accueil.
offline-device-title = Votre appareil n’est pas connecté à Internet

idle-title = Êtes-vous toujours là ?
idle-left = { $seconds ->
    [one] L’écran efface tout dans { $seconds } seconde.
   *[other] L’écran efface tout dans { $seconds } secondes.
}
idle-left-minutes = { $minutes ->
    [one] Rien ne presse. L’écran efface tout dans { $minutes } minute.
   *[other] Rien ne presse. L’écran efface tout dans { $minutes } minutes.
}
idle-lead = Vous voulez garder vos réponses ? Appuyez sur le bouton. Vous pouvez le faire plusieurs fois.
idle-stay = Je suis là

ended-title = Tout est effacé
ended-lead = L’écran a tout oublié.
ended-lead-home = Cette fenêtre a tout oublié.
ended-begin = Recommencer
