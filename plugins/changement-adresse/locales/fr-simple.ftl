### Changer d’adresse à la mairie : les mots faciles à lire. Phrases de 15 mots au plus, une idée par phrase.

## La démarche

procedure-title = Dire votre nouvelle adresse à la mairie
procedure-summary = Vous déménagez ? Prévenez plusieurs services de la mairie en une fois.
procedure-keywords = déménagement, déménager, nouvelle adresse, changer d’adresse, nouvel habitant, partir, arriver, poubelle, eau, compteur, bibliothèque, voiture, cantine, crèche, canicule, chien
procedure-audience = Les personnes qui arrivent dans la commune. Aussi les personnes qui partent ou changent de logement.
procedure-before-addresses = Votre ancienne adresse et votre nouvelle adresse
procedure-before-services = Les services de la mairie que vous utilisez
procedure-before-meter = Les chiffres noirs du compteur d’eau, si la mairie vend l’eau
procedure-after = La mairie prévient les services choisis. Un service vous écrit ou vous appelle seulement s’il a une question.
procedure-purpose = Avec vos réponses, les services de la mairie changent votre adresse. Vous choisissez les services.
procedure-legal-basis = La mairie rend ces services aux habitants : c’est sa mission. Cette demande n’est pas obligatoire.
procedure-recipients = L’accueil de la mairie lit votre demande. Chaque service reçoit seulement ce qui est utile pour lui.
procedure-rights = Vous pouvez voir vos réponses et les faire corriger : demandez à la mairie. La CNIL protège vos données. CNIL veut dire : Commission nationale de l’informatique et des libertés. Vous avez un problème ? Vous pouvez écrire à la CNIL.
service-front-desk = L’accueil de la mairie
service-water = Le service de l’eau
service-library = La bibliothèque
service-social = Le centre d’action sociale

## Les parties de la relecture

section-move = Le déménagement
section-addresses = Les adresses
section-people = Les personnes
section-member = Autre personne
section-services = Les services
section-papers = Papiers et contact

## Le déménagement

step-direction = Comment déménagez-vous ?
step-direction-lead = La commune, c’est la ville ou le village de cette mairie.
step-direction-why = Vous arrivez, vous partez ou vous restez : les services font des choses différentes.
field-direction = Déménagement
option-direction-inside = Je change de logement dans cette commune
option-direction-arriving = J’arrive dans cette commune
option-direction-leaving = Je quitte cette commune
option-direction-no-home = Je n’ai plus de logement stable
option-direction-neither = Mes deux adresses sont dans d’autres communes

exit-no-home = Vous pouvez avoir une adresse sans logement
exit-no-home-text = Le centre d’action sociale peut vous donner une adresse. Vous y recevez vos lettres. C’est gratuit. Vous ne savez pas où dormir ce soir ? Appelez le 115.
contact-social-centre = Le centre d’action sociale de cette mairie
contact-shelter-line = Le 115, gratuit, jour et nuit

exit-not-here = Cette mairie n’a rien à changer
exit-not-here-text = Prévenez la mairie de votre ancienne commune. Prévenez aussi la mairie de votre nouvelle commune. Pour les services de l’État, un seul site suffit.
contact-other-town-hall = La mairie de votre nouvelle commune
contact-all-at-once = Le site officiel Service Public, page « changement d’adresse »

step-moving-day = Quel jour déménagez-vous ?
step-moving-day-lead = Le jour est déjà passé, ou dans moins de trois mois.
step-moving-day-why = Les services changent votre adresse ce jour-là.
field-moving-day = Jour du déménagement
problem-too-early = Ce jour est trop loin. Revenez à partir du { $from }, ou corrigez la date.

## Les adresses

step-old-address = Quelle est votre ancienne adresse ?
step-old-address-why = Avec cette adresse, les services vous retrouvent.
field-old-address = Ancienne adresse
problem-old-abroad = Cette adresse n’est pas en France. Corrigez le pays. Ou revenez en arrière et choisissez « j’arrive dans cette commune ».

step-new-address = Quelle est votre nouvelle adresse ?
step-new-address-why = Les services vous écrivent à cette adresse.
field-new-address = Nouvelle adresse
problem-same-address = Vous avez écrit deux fois la même adresse. Corrigez cette adresse. Ou revenez en arrière et corrigez l’ancienne adresse.
problem-new-abroad = Cette adresse n’est pas en France. Corrigez le pays. Ou revenez en arrière et choisissez « je quitte cette commune ».

## Les personnes

step-your-name = Quel est votre nom ?
step-your-name-why = Avec votre nom, les services vous retrouvent.
field-family-name = Votre nom
field-given-name = Votre prénom

step-who = Qui déménage ?
step-who-why = Une seule demande suffit pour toute la famille.
field-who = Personnes qui déménagent
option-who-alone = Moi seulement
option-who-household = Moi et d’autres personnes

step-member =
    { $item ->
        [1] Qui déménage avec vous ?
       *[other] Qui d’autre déménage avec vous ?
    }
step-member-why = Chaque personne peut avoir une carte à son nom. L’âge sert pour l’école et la cantine.
field-member-family-name = Nom
field-member-given-name = Prénom
field-member-age = Âge
option-member-age-adult = 18 ans ou plus
option-member-age-minor = Moins de 18 ans
problem-same-person-twice = Vous avez déjà écrit cette personne. Écrivez une autre personne. Ou revenez en arrière. Répondez « Non » à « Est-ce qu’une autre personne déménage avec vous ? ».
problem-yourself = C’est votre nom. Écrivez une autre personne. Ou revenez en arrière et choisissez « moi seulement ».
step-another-member = Est-ce qu’une autre personne déménage avec vous ?
step-another-member-why = Vous pouvez écrire jusqu’à dix personnes.
field-another-member = Autre personne

## Les services

step-services = Quels services faut-il prévenir ?
step-services-lead = Cochez les services que vous utilisez. Vous arrivez ? Cochez les services que vous voulez utiliser.
step-services-why = Seuls ces services reçoivent votre adresse.
step-services-find = Regardez vos factures et vos cartes. Le nom de la mairie est peut-être dessus.
field-services = Services
option-services-waste = Poubelles
option-services-water = Eau
option-services-water-hint = Seulement si la mairie envoie la facture
option-services-parking = Parking des habitants
option-services-parking-hint = Carte de parking pour votre voiture
option-services-library = Bibliothèque
option-services-school = École
option-services-school-hint = Maternelle ou élémentaire
option-services-canteen = Cantine, garderie ou centre de loisirs
option-services-nursery = Crèche
option-services-elders = Aide aux personnes âgées ou handicapées
option-services-elders-hint = Repas, aide à la maison, ou appel quand il fait très chaud
option-services-dog = Permis pour un chien dangereux
option-services-dog-hint = La mairie vous a donné un permis pour ce chien
option-services-grave = Tombe au cimetière
option-services-elections = Liste électorale, pour voter
option-services-none = Aucun de ces services

exit-nothing-to-do = Vous n’avez rien à demander
exit-nothing-to-do-text = La loi ne vous oblige pas à prévenir la mairie. Prévenez les impôts et la santé. Un seul site officiel suffit. Vous avez une question ? L’accueil de la mairie vous aide.
contact-front-desk = L’accueil de la mairie

exit-elections-only = Pour voter, faites une autre démarche
exit-elections-only-text = Cette démarche s’appelle « S’inscrire pour voter ». Vous pouvez la faire ici. Vous pouvez aussi aller au service des élections.
contact-elections = Le service des élections de cette mairie
contact-check-registration = Le site officiel des élections, pour vérifier votre inscription

exit-elections-leaving = Pour voter, allez à votre nouvelle mairie
exit-elections-leaving-text = Inscrivez-vous à la mairie de votre nouvelle commune. Votre inscription ici s’arrête toute seule.

step-meter = Quels chiffres noirs lisez-vous sur le compteur d’eau ?
step-meter-lead = Vous ne savez pas ? Un agent passe ou vous appelle.
step-meter-why = Vous payez seulement l’eau que vous avez utilisée.
step-meter-find = Lisez les chiffres noirs. Le compteur est souvent à la cave ou dans la cuisine.
step-meter-picture = C’est un compteur d’eau rond. Les chiffres noirs sont en haut, à gauche.
field-old-meter = Compteur de l’ancien logement
field-new-meter = Compteur du nouveau logement

step-school-wish = Que voulez-vous pour l’école ?
step-school-wish-why = Souvent, un enfant peut rester dans son école après un déménagement.
field-school-wish = École
option-school-wish-stay = Rester dans la même école
option-school-wish-change = Changer d’école
option-school-wish-unsure = Je ne sais pas encore

step-register = Voulez-vous un appel quand il fait très chaud ou très froid ?
step-register-lead = Il y a une liste pour cela. Elle est gratuite et vous choisissez. C’est pour les personnes de 65 ans ou plus. C’est aussi pour les adultes handicapés.
step-register-why = Quand il y a un danger, la mairie vous appelle.
field-register = Appel quand il fait très chaud ou très froid

## Papiers et contact

step-address-proof = Montrez un papier avec votre nouvelle adresse
step-address-proof-lead = Par exemple une facture ou un papier du loyer (une quittance).
step-address-proof-why = Le parking des habitants est réservé au quartier. Les autres services ne demandent pas ce papier.
field-address-proof = Papier avec la nouvelle adresse

step-dog-permit = Montrez le permis de votre chien
step-dog-permit-lead = Votre ancienne mairie vous a donné ce papier.
step-dog-permit-why = La loi le demande quand vous changez de commune.
field-dog-permit = Permis du chien

step-contact = Comment pouvons-nous vous parler ?
step-contact-lead = Vous pouvez laisser les cases vides. Alors les services vous envoient une lettre.
step-contact-why = Un service peut avoir une question.
field-email = Adresse e-mail
field-email-hint = Par exemple : nom@exemple.fr
field-telephone = Numéro de téléphone
field-telephone-hint = Par exemple : 06 12 34 56 78

step-declaration = Que déclarez-vous ?
step-declaration-lead = Lisez tout. C’est vrai ? Cochez.
step-declaration-why = Votre parole suffit pour presque tous les services.
field-truth = Adresses exactes
consent-truth = Mes réponses sont exactes.
field-for-all = Accord des autres personnes
consent-for-all = Les adultes de la liste sont d’accord. Je suis responsable des enfants de la liste.

## Le résumé

outcome-moving-day = Nouvelle adresse à partir du
outcome-people = Nombre de personnes
outcome-vehicle = Vous avez une voiture ? Dernier jour pour la carte grise
outcome-vehicle-late = Le mois est passé : changez la carte grise maintenant
outcome-permit = Vous avez un titre de séjour ? Dernier jour pour dire votre adresse
outcome-price = Prix
outcome-price-free = Gratuit

bring-address-proof = Un papier avec votre nouvelle adresse
bring-dog-permit = Le permis de votre chien

next-passed-on = La mairie prévient les services que vous avez choisis.
next-waste-new = Poubelles : le service vous dit les jours. Il vous donne une poubelle, si vous en avez besoin.
next-waste-old = Poubelles : laissez-les au logement. Elles doivent être vides et propres.
next-water = Eau : le service change votre contrat. Une entreprise envoie la facture ? Appelez cette entreprise.
next-parking-new = Parking : le service change votre carte. Ou il vous dit comment la demander.
next-parking-old = Parking : votre carte s’arrête le jour du déménagement.
next-library = Bibliothèque : votre adresse est changée. Vous n’avez pas de carte ? Demandez-la sur place.
next-library-leaving = Bibliothèque : rendez les livres avant de partir.
next-school-arriving = École : faites la démarche « Inscrire un enfant à l’école ». Demandez d’abord un papier de départ (certificat de radiation) à l’ancienne école.
next-school-stay = École : l’école change seulement l’adresse. Vous changez de commune ? Parlez-en à la mairie.
next-school-change-here = École : la mairie vous dit le nom de la nouvelle école. Puis faites la démarche « Inscrire un enfant à l’école ».
next-school-change-elsewhere = École : demandez un papier de départ (certificat de radiation) à l’école. Puis inscrivez l’enfant à la nouvelle mairie.
next-canteen = Cantine : le service change l’adresse des factures. Le prix peut changer.
next-canteen-leaving = Cantine : le service arrête l’inscription. Il envoie la dernière facture.
next-nursery = Crèche : le service change l’adresse. Vous n’avez pas de place ? Il vous dit comment la demander.
next-nursery-leaving = Crèche : parlez tout de suite à la direction. Il faut souvent prévenir à l’avance.
next-register = Appel quand il fait très chaud : le centre d’action sociale vous écrit. Vous pouvez arrêter quand vous voulez.
next-elders-leaving = Aide à la maison : elle s’arrête ici. Demandez-la dans votre nouvelle commune.
next-dog = Chien : vous changez de commune ? Montrez le permis à la nouvelle mairie.
next-grave = Cimetière : le service note votre adresse. Vous payez la place de la tombe pour un temps. Le service vous écrit avant la fin.
next-elections = Voter : faites aussi la démarche « S’inscrire pour voter ».
next-elections-leaving = Voter : inscrivez-vous à votre nouvelle mairie. Votre inscription ici s’arrête toute seule.
next-adults = Les autres adultes font eux-mêmes certaines démarches. Par exemple, ils s’inscrivent pour voter.
next-all-at-once = Prévenez aussi les impôts, la santé et la retraite. Allez sur service-public.gouv.fr. Cherchez « changement d’adresse ».
next-vehicle = Voiture : changez l’adresse de la carte grise sur le site de France Titres.
next-permit = Titre de séjour : dites votre adresse sur le site de l’État pour les étrangers.
