### Changer d’adresse à la mairie : les mots pour la personne, en français courant. C’est la source des autres langues.

## La démarche

procedure-title = Signaler un changement d’adresse à la mairie
procedure-summary = Prévenez en une seule fois les services de la mairie qui vous connaissent : déchets, eau, bibliothèque, école et autres.
procedure-keywords = déménagement, déménager, emménager, nouvelle adresse, changement d’adresse, changement de domicile, nouvel habitant, départ, poubelle, eau, compteur, bibliothèque, stationnement résident, cantine, crèche, registre canicule, chien
procedure-audience = Les personnes qui arrivent dans la commune, qui la quittent ou qui y changent de logement.
procedure-before-addresses = Votre ancienne et votre nouvelle adresse
procedure-before-services = Les services de la mairie que vous utilisez
procedure-before-meter = Si la commune vous vend l’eau : les chiffres noirs du compteur d’eau, avant la virgule
procedure-after = La mairie prévient chaque service que vous avez choisi. Un service vous contacte seulement s’il lui manque quelque chose.
procedure-purpose = Vos réponses servent à corriger votre adresse dans les services de la mairie que vous choisissez.
procedure-legal-basis = La mairie rend ces services aux habitants : c’est sa mission d’intérêt public (article L. 2121-29 du code général des collectivités territoriales). Rien ne vous oblige à faire cette demande.
procedure-recipients = L’accueil de la mairie lit votre demande. Chaque service choisi reçoit seulement ce qui le concerne.
procedure-rights = Vous pouvez demander à la mairie de voir vos données, de les corriger ou d’en limiter l’usage. En cas de désaccord, vous pouvez écrire à la CNIL (Commission nationale de l’informatique et des libertés).
service-front-desk = Accueil de la mairie, qui prévient chaque service
service-water = Service de l’eau
service-library = Bibliothèque municipale
service-social = Centre communal d’action sociale

## Les parties de la relecture

section-move = Le déménagement
section-addresses = Les adresses
section-people = Les personnes
section-member = Autre personne
section-services = Les services à prévenir
section-papers = Papiers et contact

## Le déménagement

step-direction = Comment déménagez-vous ?
step-direction-lead = La commune est la ville ou le village de cette mairie.
step-direction-why = Chaque service fait une chose différente selon que vous arrivez, partez ou restez.
field-direction = Déménagement
option-direction-inside = Je change de logement dans cette commune
option-direction-arriving = J’arrive dans cette commune
option-direction-leaving = Je quitte cette commune
option-direction-no-home = Je n’ai plus de logement stable
option-direction-neither = Aucune des deux adresses n’est dans cette commune

exit-no-home = Vous pouvez avoir une adresse, même sans logement
exit-no-home-text = Le centre communal d’action sociale peut vous donner une adresse pour votre courrier et vos droits : c’est la domiciliation. C’est gratuit. Pour dormir à l’abri ce soir, appelez le 115.
contact-social-centre = Le centre communal d’action sociale de cette mairie
contact-shelter-line = Le 115, gratuit, jour et nuit

exit-not-here = Cette mairie n’a rien à changer
exit-not-here-text = Prévenez la mairie de votre ancienne commune et celle de votre nouvelle commune. Pour les services nationaux, un seul site officiel suffit.
contact-other-town-hall = La mairie de votre nouvelle commune
contact-all-at-once = Le site officiel Service Public, rubrique « changement d’adresse »

step-moving-day = Quel jour déménagez-vous ?
step-moving-day-lead = Le jour peut être passé, ou venir dans les trois mois.
step-moving-day-why = Chaque service change l’adresse à cette date. L’eau et la cantine s’arrêtent ou commencent ce jour-là.
field-moving-day = Jour du déménagement
problem-too-early = C’est dans plus de trois mois. Revenez faire cette demande à partir du { $from }, ou corrigez la date.

## Les adresses

step-old-address = Quelle est votre ancienne adresse ?
step-old-address-why = Les services retrouvent votre dossier avec cette adresse.
field-old-address = Ancienne adresse
problem-old-abroad = Cette adresse n’est pas en France. Corrigez le pays, ou revenez en arrière et choisissez « j’arrive dans cette commune ».

step-new-address = Quelle est votre nouvelle adresse ?
step-new-address-why = Les services vous écrivent à cette adresse. Elle dit aussi quel est le jour des poubelles et l’école du secteur.
field-new-address = Nouvelle adresse
problem-same-address = Les deux adresses sont les mêmes. Corrigez celle-ci, ou revenez en arrière pour corriger l’ancienne.
problem-new-abroad = Cette adresse n’est pas en France. Corrigez le pays, ou revenez en arrière et choisissez « je quitte cette commune ».

## Les personnes

step-your-name = Quel est votre nom ?
step-your-name-why = Les services retrouvent votre dossier avec votre nom et votre ancienne adresse.
field-family-name = Votre nom
field-given-name = Votre prénom

step-who = Qui déménage ?
step-who-why = Une seule demande suffit pour toutes les personnes qui déménagent ensemble.
field-who = Personnes qui déménagent
option-who-alone = Moi seulement
option-who-household = Moi et d’autres personnes

step-member =
    { $item ->
        [1] Qui déménage avec vous ?
       *[other] Qui d’autre déménage avec vous ?
    }
step-member-why = Chaque personne peut avoir une carte ou un dossier à son nom. L’âge dit si l’école ou la cantine est concernée.
field-member-family-name = Nom
field-member-given-name = Prénom
field-member-age = Âge
option-member-age-adult = 18 ans ou plus
option-member-age-minor = Moins de 18 ans
problem-same-person-twice = Cette personne est déjà écrite. Écrivez une autre personne. S’il n’y en a pas, revenez en arrière et répondez « Non » à « Une autre personne déménage-t-elle avec vous ? ».
problem-yourself = C’est votre propre nom : vous êtes déjà dans la demande. Écrivez une autre personne, ou revenez en arrière et choisissez « moi seulement ».
step-another-member = Une autre personne déménage-t-elle avec vous ?
step-another-member-why = Vous pouvez ajouter jusqu’à dix personnes.
field-another-member = Autre personne

## Les services

step-services = Quels services de la mairie faut-il prévenir ?
step-services-lead = Cochez les services que vous utilisez, ou que vous voulez utiliser si vous arrivez.
step-services-why = Seuls les services que vous cochez reçoivent votre adresse.
step-services-find = Regardez vos factures, vos cartes et vos lettres : le nom de la mairie ou de la communauté de communes y est écrit.
field-services = Services à prévenir
option-services-waste = Poubelles et déchets
option-services-water = Eau
option-services-water-hint = Seulement si la mairie ou son service envoie la facture
option-services-parking = Stationnement des habitants
option-services-parking-hint = Carte ou tarif de résident pour la voiture
option-services-library = Bibliothèque
option-services-school = École
option-services-school-hint = Maternelle ou élémentaire
option-services-canteen = Cantine, garderie ou centre de loisirs
option-services-nursery = Crèche
option-services-elders = Aide aux personnes âgées ou handicapées
option-services-elders-hint = Repas, aide à la maison, registre en cas de canicule
option-services-dog = Permis de détention d’un chien
option-services-dog-hint = Pour un chien d’attaque, de garde ou de défense (catégorie 1 ou 2)
option-services-grave = Concession au cimetière
option-services-elections = Liste électorale
option-services-none = Aucun de ces services

exit-nothing-to-do = Vous n’avez rien à demander à la mairie
exit-nothing-to-do-text = Déclarer son adresse à la mairie n’est pas obligatoire. Pour les impôts, la santé, la Caf et d’autres services nationaux, un seul site officiel suffit. En cas de doute, l’accueil de la mairie cherche avec vous.
contact-front-desk = L’accueil de la mairie

exit-elections-only = Pour la liste électorale, il y a une autre démarche
exit-elections-only-text = Faites la démarche « S’inscrire sur la liste électorale », ici ou au service des élections. Elle sert aussi quand vous changez d’adresse dans la commune.
contact-elections = Le service des élections de cette mairie
contact-check-registration = Le site officiel des élections, pour vérifier votre inscription

exit-elections-leaving = Pour voter, inscrivez-vous dans votre nouvelle commune
exit-elections-leaving-text = Faites-le à la mairie de votre nouvelle commune. Votre inscription ici s’arrête ensuite toute seule.

step-meter = Quels chiffres noirs lisez-vous sur le compteur d’eau ?
step-meter-lead = Si vous ne savez pas, un agent passera ou vous appellera.
step-meter-why = Vous payez seulement l’eau que vous avez utilisée, jusqu’au jour du déménagement.
step-meter-find = Lisez les chiffres noirs, avant la virgule. Le compteur est souvent à la cave, dans la cuisine ou dans une petite boîte près de la rue.
step-meter-picture = Un compteur d’eau rond. Les chiffres noirs sont en haut, à gauche des chiffres rouges.
field-old-meter = Compteur de l’ancien logement, en mètres cubes
field-new-meter = Compteur du nouveau logement, en mètres cubes

step-school-wish = Que voulez-vous pour l’école des enfants ?
step-school-wish-why = Un enfant peut souvent finir la maternelle ou l’élémentaire dans son école, même après un déménagement.
field-school-wish = École
option-school-wish-stay = Rester dans la même école
option-school-wish-change = Changer d’école
option-school-wish-unsure = Je ne sais pas encore

step-register = Voulez-vous être sur le registre en cas de canicule ou de grand froid ?
step-register-lead = C’est gratuit et facultatif. Il est ouvert à partir de 65 ans, à partir de 60 ans en cas d’inaptitude au travail, et aux adultes handicapés.
step-register-why = En cas de danger, quelqu’un de la mairie appelle ou vient voir si tout va bien.
field-register = Registre en cas de canicule ou de grand froid

## Papiers et contact

step-address-proof = Montrez un papier récent avec votre nouvelle adresse
step-address-proof-lead = Facture, quittance de loyer, bail ou assurance du logement.
step-address-proof-why = Le tarif de résident est réservé aux habitants du quartier. Aucun autre service ne demande ce papier ici.
field-address-proof = Papier avec la nouvelle adresse

step-dog-permit = Montrez le permis de détention de votre chien
step-dog-permit-lead = C’est le papier que votre ancienne mairie vous a donné.
step-dog-permit-why = La loi demande de le montrer à la mairie de la nouvelle commune.
field-dog-permit = Permis de détention du chien

step-contact = Comment la mairie peut-elle vous joindre ?
step-contact-lead = C’est facultatif. Sans réponse, les services vous écrivent à votre nouvelle adresse.
step-contact-why = Un service peut avoir une question, par exemple pour le compteur.
field-email = Adresse e-mail
field-email-hint = Par exemple : nom@exemple.fr
field-telephone = Numéro de téléphone
field-telephone-hint = Par exemple : 06 12 34 56 78

step-declaration = Que déclarez-vous ?
step-declaration-lead = Lisez tout, puis cochez si c’est vrai.
step-declaration-why = Pour la plupart des services, votre parole suffit : la mairie ne demande pas de papier.
field-truth = Adresses exactes
consent-truth = Mes réponses sont exactes.
field-for-all = Accord des autres personnes
consent-for-all = Les adultes que j’ai nommés sont d’accord. Je suis responsable des enfants que j’ai nommés.

## Le résumé

outcome-moving-day = Changement d’adresse le
outcome-people = Nombre de personnes
outcome-vehicle = Si vous avez un véhicule : dernier jour pour la carte grise
outcome-vehicle-late = Le délai d’un mois est passé : changez l’adresse de la carte grise dès maintenant
outcome-permit = Si vous avez un titre de séjour : dernier jour pour déclarer l’adresse
outcome-price = Prix
outcome-price-free = Gratuit

bring-address-proof = Un papier récent avec votre nouvelle adresse
bring-dog-permit = Le permis de détention de votre chien

next-passed-on = L’accueil transmet votre demande à chaque service choisi. Il garde seulement ce qui sert à la suivre.
next-waste-new = Déchets : le service vous donne les jours de collecte et, s’il en faut, des bacs pour votre foyer.
next-waste-old = Déchets : laissez les bacs au logement, vides et propres. Le service arrête le compte à votre nom.
next-water = Eau : le service arrête l’ancien contrat et ouvre le nouveau, selon votre cas. Si une entreprise envoie la facture, appelez-la vous-même.
next-parking-new = Stationnement : le service change votre carte, ou vous dit comment la demander. Gardez la carte grise près de vous.
next-parking-old = Stationnement : votre tarif de résident s’arrête le jour du déménagement.
next-library = Bibliothèque : votre carte est mise à jour, ou vous pouvez en demander une sur place.
next-library-leaving = Bibliothèque : rendez les livres avant de partir. Vous pouvez demander à rester inscrit ou inscrite.
next-school-arriving = École : faites la démarche « Inscrire un enfant à l’école ». Demandez d’abord un certificat de radiation à l’ancienne école.
next-school-stay = École : l’école change seulement l’adresse. Si vous quittez la commune, un accord entre les deux mairies peut être utile.
next-school-change-here = École : la mairie vous dit quelle est la nouvelle école. Faites ensuite la démarche « Inscrire un enfant à l’école ».
next-school-change-elsewhere = École : demandez un certificat de radiation à la direction de l’école, puis inscrivez l’enfant à la mairie de la nouvelle commune.
next-canteen = Cantine : le service change l’adresse des factures. Le tarif peut changer si vous arrivez dans la commune.
next-canteen-leaving = Cantine : le service arrête l’inscription au jour du déménagement et envoie la dernière facture.
next-nursery = Crèche : le service change l’adresse du dossier, ou vous dit comment demander une place.
next-nursery-leaving = Crèche : parlez tout de suite à la direction, car il y a souvent un délai pour rendre la place.
next-register = Registre : le centre communal d’action sociale vous écrit pour confirmer. Vous pouvez en sortir à tout moment.
next-elders-leaving = Aide aux personnes âgées ou handicapées : le service arrête l’aide ici. Demandez-la au centre d’action sociale de la nouvelle commune.
next-dog = Chien : si vous changez de commune, montrez le permis de détention à la nouvelle mairie.
next-grave = Cimetière : le service note votre adresse, pour vous prévenir avant la fin de la concession.
next-elections = Liste électorale : faites aussi la démarche « S’inscrire sur la liste électorale ».
next-elections-leaving = Liste électorale : inscrivez-vous à la mairie de la nouvelle commune. Votre inscription ici s’arrête toute seule.
next-adults = Les autres adultes font eux-mêmes leurs démarches personnelles, comme la liste électorale.
next-all-at-once = Impôts, santé, Caf, retraite, France Travail : prévenez-les en une fois sur service-public.gouv.fr, rubrique « changement d’adresse ».
next-vehicle = Carte grise : changez l’adresse sur le site de France Titres.
next-permit = Titre de séjour : déclarez l’adresse sur le site de l’administration numérique pour les étrangers en France.
