### Ce que dit la voix de la borne, en plus de ce qui est écrit. Chaque message est entendu, jamais lu.

## Ce qu’est une chose et comment elle est : dit après son nom, en minuscules

# Entre le nom et ce qui suit.
speech-pause = {", "}
# Entre une question et sa réponse.
speech-colon = {" : "}
speech-heading = Titre :
speech-image = Image :
speech-button = bouton
speech-link = lien
speech-file = bouton pour choisir un fichier
speech-choice = choix { $position } sur { $total }
speech-chosen = coché
speech-not-chosen = non coché
speech-box = case à cocher
speech-box-of = case { $position } sur { $total }
speech-ticked = cochée
speech-not-ticked = non cochée
# Pour un bouton qui reste enfoncé.
speech-pressed = activé
speech-not-pressed = non activé
# Pour un bouton qui montre une explication.
speech-open = ouvert
speech-closed = fermé
# Pour celui d’une liste qui est choisi en ce moment.
speech-current = c’est le choix actuel
speech-field = champ à remplir
speech-field-long = grand champ à remplir
speech-empty = vide
speech-holds = vous avez écrit :
# $unit : dans quoi on compte, comme « euros ».
speech-unit = en { $unit }
speech-wrong = à corriger

## Ce qui n’est pas pour les autres

# À la place d’une réponse, sur le haut-parleur.
speech-private = réponse cachée
speech-private-why = D’autres personnes peuvent entendre. Je ne dis pas vos réponses personnelles. Pour les écouter, branchez un casque.

## La page

speech-top = En haut de la page, il y a aussi ceci.
speech-bottom = En bas de la page, il y a aussi ceci.
# $page : le titre de la page.
speech-where = Vous êtes sur la page : { $page }.
speech-where-errors = Il y a quelque chose à corriger sur cette page.
speech-where-here = Vous êtes ici.
# Pour qui utilise un ou deux contacteurs : un groupe de choses s’allume, leurs noms suivent.
speech-lit-group = Groupe de { $count } :
# La sortie du groupe s’allume.
speech-lit-leave = Sortir du groupe.
speech-receipt-before = Voici ce qui est écrit sur le reçu.
speech-receipt-after = Le reçu est envoyé à l’imprimante. Voici ce qui est écrit dessus.
speech-receipt-end = Fin du reçu.

## La voix elle-même

speech-start = La voix est en marche. Elle lit ce qui est sur l’écran.
speech-start-keys = La touche Tab va plus loin. La touche Entrée choisit.
# Pour qui utilise cinq touches.
speech-start-pad = Les flèches vont plus loin ou en arrière. La touche du milieu choisit.
# Les touches de la voix.
speech-voice-keys = F2 répète. F3 dit où vous êtes. F4 relit toute la page. F6 parle moins vite, F7 plus vite. F8 parle moins fort, F9 plus fort. La touche Échap fait une pause.
# Les mêmes, sur le pavé des chiffres.
speech-voice-pad = Le 0 répète. L’étoile dit où vous êtes. Le moins relit toute la page. Le 7 parle moins vite, le 9 plus vite. Le 1 parle moins fort, le 3 plus fort. La barre fait une pause.
speech-curtain-up = L’écran est de nouveau visible.
# Dit dans chaque langue, pour qui n’a pas compris les autres.
speech-language-how = Pour entendre cette langue, choisissez « { language-name } » en haut de la page.
speech-language = La langue est maintenant : { language-name }.
speech-paused = Pause.
# $level : 1, 2, 3… ; $total : le plus grand.
speech-volume = Volume { $level } sur { $total }.
speech-rate = Vitesse { $level } sur { $total }.

## Ce que la personne écrit

speech-letter-hidden = une lettre
speech-deleted = effacé : { $letter }
speech-capital = { $letter } majuscule
speech-sign-space = espace
speech-sign-at = arobase
speech-sign-dot = point
speech-sign-hyphen = tiret
speech-sign-underscore = tiret bas
speech-sign-plus = plus
speech-sign-slash = barre
speech-sign-apostrophe = apostrophe
speech-sign-comma = virgule
speech-sign-colon = deux points

## Nombres

speech-minus = moins { $number }
speech-amount = { $euros ->
    [one] { $euros } euro
   *[other] { $euros } euros
}
# $cents : deux chiffres.
speech-amount-cents = { $euros ->
    [one] { $euros } euro { $cents }
   *[other] { $euros } euros { $cents }
}
# 2 si les gens dictent un numéro de téléphone par deux chiffres, 1 s’ils le dictent chiffre par chiffre.
speech-telephone-digits = 2
# Ce qui est écrit court, et comment on le dit.
speech-said-otherwise = n° = numéro; Mo = mégaoctets; ko = kilooctets; RGPD = R G P D; SMS = S M S; PDF = P D F; JPEG = jipègue; PNG = P N G; @ = arobase;€ = euros;% = pour cent
