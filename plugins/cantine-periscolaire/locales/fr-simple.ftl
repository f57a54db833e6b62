# Canteen and care around school: easy-to-read French. No person with an intellectual disability has checked it yet.

## The procedure

procedure-title = Inscrire un enfant à la cantine
procedure-summary = Choisissez les jours à la cantine et à l’accueil. Vous voyez le prix avant d’envoyer.
procedure-keywords = cantine, repas, manger, école, garderie, matin, soir, inscription, enfants, prix, tarif, quotient familial, allergie
procedure-audience = Les parents et les tuteurs. L’enfant va dans une école publique de la ville.
procedure-before-insurance = Le papier d’assurance scolaire de chaque enfant
procedure-before-income = Pour payer moins : votre quotient familial, ou votre dernier avis d’impôt
procedure-before-care-plan = Pour une allergie ou une maladie : le projet d’accueil de l’enfant
procedure-after = La mairie lit votre demande. Puis elle vous dit si l’enfant est inscrit. Elle vous dit aussi le prix. Vous payez chaque mois.
procedure-purpose = La mairie lit vos réponses pour inscrire vos enfants et calculer le prix. Elle prépare le bon repas. Elle peut vous appeler.
procedure-legal-basis = La mairie a pour mission la cantine et l’accueil des enfants. Pour les photos et la santé, elle demande votre accord.
procedure-recipients = Le service de la vie scolaire lit tout. La cantine et l’accueil voient les noms, les jours et les repas. Ils voient aussi les personnes à appeler. Ils ne voient pas votre argent.
procedure-rights = Vous pouvez demander à voir vos données. Vous pouvez demander à les corriger. Vous pouvez aussi dire non, ou changer d’avis pour les photos. Écrivez à la mairie. Donnez le numéro reçu à la fin. Vous n’êtes pas d’accord avec la mairie ? Écrivez à la CNIL. CNIL veut dire : Commission nationale de l’informatique et des libertés.
service-school-life = Le service de la vie scolaire

## Sections of the review

section-begin = L’inscription
section-children = Enfant
section-price = Le prix
section-family = Votre famille
section-safety = La sécurité
section-pickup = Personne qui vient
section-end = Pour finir

## The right door

step-school-kind = Où vos enfants vont-ils à l’école ?
step-school-kind-why = La mairie s’occupe de la cantine dans ses écoles publiques seulement.
field-school-kind = École
option-school-kind-public-school = Dans une école publique de la ville
option-school-kind-public-school-hint = L’enfant a entre 2 et 12 ans.
option-school-kind-private-school = Dans une école privée
option-school-kind-other-town = Dans une école d’une autre ville
option-school-kind-college = Au collège ou au lycée
exit-private-school = L’école privée a sa cantine
exit-private-school-text = Demandez l’inscription à l’école. Demandez aussi s’il y a une aide pour payer.
contact-school-office = Le bureau de l’école
exit-other-town = Il faut aller dans l’autre ville
exit-other-town-text = Chaque ville inscrit les enfants de ses écoles. Demandez à la mairie de la ville de l’école.
contact-other-town-hall = La mairie de la ville de l’école
exit-college = Le collège ou le lycée fait l’inscription
exit-college-text = Demandez au bureau du collège ou du lycée. Vous avez aussi un enfant plus jeune ? Vous pouvez revenir ici pour lui.
contact-college-office = Le bureau du collège ou du lycée
step-authority = Qui êtes-vous pour les enfants ?
step-authority-why = Une personne responsable de l’enfant fait l’inscription. Elle paie aussi.
field-authority = Lien avec les enfants
option-authority-parent = Le père ou la mère
option-authority-guardian = Le tuteur ou la tutrice
option-authority-carer = La famille d’accueil ou un service d’accueil
option-authority-none = Une autre personne
exit-no-authority = Un responsable de l’enfant doit venir
exit-no-authority-text = Demandez au père, à la mère ou au tuteur. Vous pouvez l’aider. Personne ne peut le faire ? Parlez à un agent de la mairie.
contact-school-life-desk = Le service de la vie scolaire, à la mairie
step-first-day = Quel jour voulez-vous commencer ?
step-first-day-lead = Donnez un jour d’école, dans une semaine ou plus tard. Par exemple un lundi.
step-first-day-why = La cuisine achète la nourriture plusieurs jours avant.
field-first-day = Premier jour
problem-no-school-that-day = Il n’y a pas école ce jour-là. Choisissez un lundi, mardi, jeudi ou vendredi.
problem-summer-holidays = L’école est fermée en juillet et en août. Choisissez un jour en septembre.

## Each child

step-child-name = Enfant { $item } : quel est son nom ?
step-child-name-why = Les équipes appellent l’enfant par son nom.
field-child-given-name = Prénom de l’enfant
field-child-family-name = Nom de l’enfant
step-child-birth = Enfant { $item } : quelle est sa date de naissance ?
step-child-birth-why = L’âge donne la classe. Il faut plus d’adultes pour les petits.
field-child-birth = Date de naissance de l’enfant
problem-too-young = L’enfant a moins de deux ans. L’école commence plus tard. Vérifiez les deux dates.
problem-too-old = À cet âge, un enfant va au collège. Vérifiez l’année. Le collège fait l’inscription.
problem-child-twice = Cet enfant est déjà dans la liste. Corrigez la date. Ou revenez à la question sur un autre enfant. Répondez « Non ».
step-class = Enfant { $item } : quelle est sa classe ?
step-class-lead = Nous montrons les classes de son âge.
step-class-why = La cantine fait une liste pour chaque classe.
field-class = Classe
option-class-first-nursery = Petite section
option-class-middle-nursery = Moyenne section
option-class-last-nursery = Grande section
option-class-cp = CP, cours préparatoire
option-class-ce1 = CE1, cours élémentaire 1
option-class-ce2 = CE2, cours élémentaire 2
option-class-cm1 = CM1, cours moyen 1
option-class-cm2 = CM2, cours moyen 2
option-class-other-class = Une autre classe, ou je ne sais pas
step-school = Enfant { $item } : dans quelle école ?
step-school-why = Chaque école a sa cantine.
field-school = École de l’enfant
option-school-prevert = École maternelle Jacques-Prévert
option-school-curie = École élémentaire Marie-Curie
option-school-moulin = École primaire Jean-Moulin
option-school-unknown = Je ne sais pas encore
step-lunch-days = Enfant { $item } : quels jours mange-t-il à la cantine ?
step-lunch-days-why = La cuisine prépare un repas pour chaque enfant. Vous pouvez changer les jours plus tard.
field-lunch-days = Jours de cantine
option-lunch-days-monday = Lundi
option-lunch-days-tuesday = Mardi
option-lunch-days-thursday = Jeudi
option-lunch-days-friday = Vendredi
option-lunch-days-changing = Les jours changent chaque semaine
option-lunch-days-none = Il ne mange pas à la cantine
step-meals-a-week = Enfant { $item } : combien de repas chaque semaine ?
step-meals-a-week-why = Avec ce nombre, nous calculons le prix d’un mois.
field-meals-a-week = Repas chaque semaine
step-care = Enfant { $item } : quand vient-il le matin et le soir ?
step-care-why = Il faut assez d’adultes pour garder les enfants.
field-mornings = Le matin, avant l’école
option-mornings-monday = Lundi
option-mornings-tuesday = Mardi
option-mornings-thursday = Jeudi
option-mornings-friday = Vendredi
option-mornings-none = Il ne vient pas le matin
field-evenings = Le soir, après l’école
option-evenings-monday = Lundi
option-evenings-tuesday = Mardi
option-evenings-thursday = Jeudi
option-evenings-friday = Vendredi
option-evenings-none = Il ne vient pas le soir
problem-nothing-chosen = Vous n’avez rien choisi pour cet enfant. Choisissez un matin ou un soir. Ou revenez aux jours de cantine.
step-care-plan = Enfant { $item } : a-t-il un projet d’accueil individualisé ?
step-care-plan-lead = On l’appelle PAI. Un médecin le fait pour une allergie ou une maladie. Ne dites pas la maladie ici.
step-care-plan-why = Il faut ce papier pour changer le repas sans danger.
step-care-plan-find = Demandez-le à l’école. Le médecin de l’école le prépare avec vous.
field-care-plan = Projet d’accueil individualisé
option-care-plan-none = Non
option-care-plan-kitchen = Oui, la cantine change le repas
option-care-plan-basket = Oui, l’enfant apporte son repas
option-care-plan-basket-hint = Vous payez alors moins cher.
option-care-plan-without-meal = Oui, mais le repas ne change pas
option-care-plan-waiting = Pas encore, mais je le demande
step-care-plan-paper = Enfant { $item } : montrez le projet d’accueil individualisé
step-care-plan-paper-lead = Montrez le papier signé cette année. Vous pouvez aussi l’apporter à la mairie.
step-care-plan-paper-why = Les adultes de la cantine doivent savoir quoi faire.
field-care-plan-paper = Projet d’accueil signé
step-diet = Enfant { $item } : quel repas voulez-vous ?
step-diet-lead = Vous n’avez pas à dire pourquoi.
step-diet-why = La cuisine compte les repas de chaque sorte.
field-diet = Repas
option-diet-standard = Le repas normal
option-diet-no-meat = Le repas sans viande
step-leaves-alone = Enfant { $item } : peut-il rentrer seul le soir ?
step-leaves-alone-why = Sans votre accord, l’équipe attend qu’un adulte vienne.
field-leaves-alone = Retour seul le soir
step-another-child = Voulez-vous inscrire un autre enfant ?
step-another-child-why = Une seule demande suffit pour tous vos enfants.
field-another-child = Autre enfant

## The price

step-price-by = Comment calculer le prix ?
step-price-by-lead = Le prix change avec votre argent. Vous ne voulez pas le dire ? Vous payez le prix le plus haut.
step-price-by-why = Les familles avec moins d’argent paient moins. La mairie doit connaître votre revenu.
field-price-by = Calcul du prix
option-price-by-number = Avec mon quotient familial et mon numéro à la caisse (numéro d’allocataire)
option-price-by-number-hint = La mairie vérifie seule. Vous n’avez rien à montrer.
option-price-by-known = Avec mon quotient familial et un papier
option-price-by-known-hint = Le papier vient de la caisse d’allocations familiales.
option-price-by-tax = Avec mon avis d’impôt
option-price-by-tax-hint = Nous faisons le calcul.
option-price-by-full = Sans dire mon revenu, au prix le plus haut
step-known-quotient = Quel est votre quotient familial ?
step-known-quotient-why = Le quotient donne votre prix.
step-known-quotient-find = Regardez sur le site caf.fr, ou sur une lettre de la caisse.
step-known-quotient-picture = C’est le papier du quotient familial. Le quotient est au milieu.
field-known-quotient = Quotient familial
field-known-quotient-hint = Par exemple : 742
step-family-fund-number = Quel est votre numéro d’allocataire ?
step-family-fund-number-lead = Vous ne le connaissez pas ? Vous montrez le papier du quotient familial.
step-family-fund-number-why = Avec ce numéro, la mairie vérifie elle-même.
step-family-fund-number-find = Le numéro est sur les lettres de la caisse. Il est aussi sur le site caf.fr.
step-family-fund-number-picture = C’est le papier du quotient familial. Le numéro d’allocataire est en haut, à gauche.
field-family-fund-number = Numéro d’allocataire
field-family-fund-number-hint = Il a entre 7 et 13 chiffres. N’écrivez pas la lettre.
step-quotient-paper = Montrez le papier du quotient familial
step-quotient-paper-lead = Il a moins de trois mois. Vous pouvez aussi l’apporter à la mairie.
step-quotient-paper-why = La mairie vérifie le quotient pour le prix.
field-quotient-paper = Papier du quotient familial
step-tax-income = Que dit votre avis d’impôt ?
step-tax-income-lead = Donnez le revenu fiscal de référence. Donnez le nombre de parts. Par exemple : 2,5 parts, c’est 2 et « une demi-part ».
step-tax-income-why = Nous divisons le revenu par 12 mois. Puis nous divisons par le nombre de parts.
step-tax-income-find = Les deux nombres sont sur la première page. Ils sont aussi sur impots.gouv.fr.
step-tax-income-picture = C’est la première page d’un avis d’impôt. Les deux nombres sont au milieu.
field-tax-income = Revenu fiscal de référence, pour l’année
field-tax-income-hint = Par exemple : 24 600 €. Vous êtes en couple avec deux avis ? Ajoutez les deux revenus.
field-parts = Nombre de parts, avant la virgule
field-parts-hint = Par exemple : 2. Avec deux avis, ajoutez les parts.
field-parts-rest = Après la virgule
option-parts-rest-zero = Rien
option-parts-rest-quarter = Un quart de part (,25)
option-parts-rest-half = Une demi-part (,5)
option-parts-rest-three-quarters = Trois quarts de part (,75)
step-income-of-a-year = Ce revenu est-il celui de toute l’année ?
step-income-of-a-year-why = Le nombre est petit. C’est peut-être le revenu d’un mois.
field-income-of-a-year = Revenu de toute l’année
problem-income-of-a-month = Revenez à la question d’avant. Donnez le revenu de toute l’année. Il est sur l’avis d’impôt.
step-tax-paper = Montrez votre dernier avis d’impôt
step-tax-paper-lead = Montrez la première page. Vous avez deux avis ? Montrez les deux. Vous pouvez aussi les apporter à la mairie.
step-tax-paper-why = La mairie vérifie les deux nombres pour votre prix.
field-tax-paper = Avis d’impôt

## The family

step-your-name = Quel est votre nom ?
step-your-name-why = La facture est à ce nom.
field-your-given-name = Prénom
field-your-family-name = Nom
step-address = Quelle est votre adresse ?
step-address-why = La mairie envoie la facture à cette adresse.
field-address = Adresse
step-reach = Comment vous appeler ?
step-reach-lead = Il faut un téléphone. L’e-mail n’est pas obligatoire.
step-reach-why = Votre enfant est malade ou blessé ? L’équipe vous appelle tout de suite.
field-telephone = Numéro de téléphone
field-telephone-hint = Par exemple : 06 12 34 56 78
field-email = Adresse e-mail
field-email-hint = Par exemple : nom@exemple.fr
step-other-parent = Y a-t-il un autre parent responsable ?
step-other-parent-why = Les deux parents peuvent venir chercher l’enfant.
field-other-parent = Autre parent
option-other-parent-together = Oui, nous vivons ensemble
option-other-parent-apart = Oui, nous ne vivons pas ensemble
option-other-parent-none = Non
step-other-parent-reach = Comment appeler l’autre parent ?
step-other-parent-reach-why = L’équipe l’appelle si vous ne répondez pas.
field-other-parent-name = Prénom et nom de l’autre parent
field-other-parent-telephone = Téléphone de l’autre parent
problem-other-parent-same-telephone = C’est votre numéro. Donnez celui de l’autre parent. Ou laissez vide.

## Safety

step-emergency = Qui appeler si aucun parent ne répond ?
step-emergency-lead = Donnez une autre personne. Elle peut venir vite. Demandez-lui d’abord son accord.
step-emergency-why = Il y a un accident ? L’équipe appelle les secours. Puis elle vous appelle. Puis elle appelle cette personne.
field-emergency-name = Prénom et nom de cette personne
field-emergency-telephone = Téléphone de cette personne
problem-emergency-same-telephone = C’est le numéro d’un parent. Donnez celui d’une autre personne, par exemple une grand-mère.
step-pickup-wanted = Une autre personne peut-elle venir chercher vos enfants ?
step-pickup-wanted-lead = Vous le pouvez toujours. L’autre parent aussi.
step-pickup-wanted-why = L’équipe donne l’enfant seulement à une personne de votre liste.
field-pickup-wanted = Autres personnes
step-pickup-person = Personne { $item } : qui peut venir chercher vos enfants ?
step-pickup-person-lead = Dites à cette personne d’apporter son papier d’identité.
step-pickup-person-why = L’équipe vérifie son nom. Puis elle lui donne l’enfant.
field-pickup-name = Prénom et nom de la personne
field-pickup-telephone = Téléphone de la personne
field-pickup-minor = Cette personne a moins de 18 ans
field-pickup-minor-hint = Par exemple un grand frère ou une grande sœur
step-another-pickup = Y a-t-il une autre personne ?
step-another-pickup-why = La liste peut avoir cinq personnes.
field-another-pickup = Autre personne
step-insurance = Montrez le papier d’assurance scolaire
step-insurance-lead = Vous avez plusieurs enfants ? Montrez tous les papiers. Vous pouvez aussi les apporter à la mairie.
step-insurance-why = L’assurance est demandée pour la cantine et l’accueil. Elle paie si votre enfant se blesse.
step-insurance-find = L’assurance de votre logement couvre souvent l’école. Demandez le papier à votre assurance.
field-insurance = Papier d’assurance

## To finish

step-photos = Acceptez-vous les photos de vos enfants ?
step-photos-lead = Vous pouvez dire non. L’inscription ne change pas. Pour dire non, continuez sans cocher.
step-photos-why = L’équipe montre parfois les activités dans le journal de la ville. Elle demande votre accord.
field-photos = Accord pour les photos
consent-photos = J’accepte les photos de mes enfants à l’accueil. Elles peuvent être dans le journal et sur le site de la ville. C’est pour cette année.
step-declaration = Que déclarez-vous ?
step-declaration-lead = Lisez tout. Vous êtes d’accord ? Cochez.
step-declaration-why = La mairie utilise vos réponses pour le prix et la sécurité.
field-truth = Réponses vraies
consent-truth = Mes réponses sont vraies. Je préviens la mairie si quelque chose change.
field-rules = Règles de la cantine et de l’accueil
consent-rules = J’accepte les règles de la cantine. Elles sont affichées à l’école et à la mairie.

## The summary

outcome-children = Enfants à inscrire
outcome-first-day = À partir du
outcome-quotient = Quotient familial
outcome-bracket = Niveau de prix, de 1 (le plus bas) à 4
outcome-meal-price = Prix d’un repas
outcome-basket-price = Prix du midi avec un repas apporté
outcome-meals-cost = Cantine, chaque mois, environ
outcome-care-cost = Accueil, chaque mois, environ
outcome-total-cost = Total chaque mois, environ
bring-insurance = Le papier d’assurance scolaire de chaque enfant
bring-care-plan-paper = Le projet d’accueil de l’enfant, signé
bring-quotient-paper = Le papier du quotient familial. Il a moins de trois mois.
bring-tax-paper = Le dernier avis d’impôt
next-confirmation = La mairie vous dit si l’enfant est inscrit. Attendez cette réponse.
next-estimate = Le prix du mois est une moyenne. La facture compte les vrais jours.
next-care-plan-waiting = Le projet d’accueil n’est pas signé ? La cantine ne peut pas changer le repas. Appelez le service avant le premier jour.
next-basket = Apportez le repas dans un sac froid. Écrivez le nom de l’enfant.
next-changing-days = Les jours changent ? Dites-les chaque semaine à la mairie.
next-pickup-identity = Le soir, la personne montre son papier d’identité.
next-pickup-minor = La personne a moins de 18 ans ? La mairie peut demander une lettre signée.
next-parents-apart = Chaque parent paie ses semaines ? L’autre parent fait aussi une demande.
next-full-price = Vous pouvez encore demander un prix plus bas. Apportez votre avis d’impôt ou votre quotient.
next-money-trouble = Payer est difficile ? Parlez vite au centre communal d’action sociale.
next-change = Vos jours ou votre téléphone changent ? Dites-le au service.

## Abbreviations

acronym-cnil = La CNIL protège les données des personnes.
acronym-pai = projet d’accueil individualisé
acronym-caf = caisse d’allocations familiales
acronym-msa = Mutualité sociale agricole
acronym-cp = cours préparatoire
acronym-ce = cours élémentaire
acronym-cm = cours moyen
