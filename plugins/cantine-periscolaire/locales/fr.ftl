# Canteen and care around school: French, the source of the other languages.

## The procedure

procedure-title = Inscrire ses enfants à la cantine et à l’accueil du matin et du soir
procedure-summary = Choisissez les jours de repas et d’accueil de chaque enfant. Vous voyez le prix avant d’envoyer.
procedure-keywords = cantine, restauration scolaire, repas, école, périscolaire, garderie, accueil du matin, accueil du soir, inscription, enfants, quotient familial, tarif, allergie, PAI, menu sans viande
procedure-audience = Les parents et les tuteurs d’enfants inscrits dans une école publique de la commune.
procedure-before-insurance = L’attestation d’assurance scolaire de chaque enfant
procedure-before-income = Pour un prix réduit : votre quotient familial, ou votre dernier avis d’impôt
procedure-before-care-plan = En cas d’allergie ou de maladie : le projet d’accueil individualisé de l’enfant
procedure-after = La mairie vérifie votre demande, puis vous confirme l’inscription et le prix. Vous payez chaque mois ce qui a été réservé.
procedure-purpose = La mairie utilise vos réponses pour inscrire vos enfants, calculer le prix, servir le bon repas et vous joindre en cas de besoin.
procedure-legal-basis = Mission d’intérêt public : la restauration scolaire et l’accueil périscolaire (code de l’éducation, articles L. 131-13, L. 551-1, R. 531-52 et R. 531-53 ). Les photos et les informations de santé demandent votre accord.
procedure-recipients = Le service de la vie scolaire. Les équipes de la cantine et de l’accueil voient ce qui sert à leur travail : noms, jours, repas, personnes à joindre. Elles ne voient pas vos revenus.
procedure-rights = Vous pouvez demander à voir vos données, à les corriger, à en limiter l’usage, ou vous opposer à leur usage. Vous pouvez retirer à tout moment votre accord pour les photos. Écrivez à la mairie avec le numéro du reçu. Vous pouvez aussi adresser une réclamation à la CNIL (Commission nationale de l’informatique et des libertés).
service-school-life = Service de la vie scolaire

## Sections of the review

section-begin = L’inscription
section-children = Enfant
section-price = Le prix
section-family = Votre famille
section-safety = La sécurité
section-pickup = Personne qui vient chercher
section-end = Pour finir

## The right door

step-school-kind = Où vos enfants vont-ils à l’école ?
step-school-kind-why = La mairie organise la cantine et l’accueil de ses écoles publiques seulement.
field-school-kind = École
option-school-kind-public-school = Dans une école publique de la commune, maternelle ou élémentaire
option-school-kind-public-school-hint = De la petite section au CM2
option-school-kind-private-school = Dans une école privée
option-school-kind-other-town = Dans une école d’une autre commune
option-school-kind-college = Au collège ou au lycée
exit-private-school = L’école privée organise elle-même sa cantine
exit-private-school-text = Demandez l’inscription au secrétariat de l’école. Demandez-lui aussi si la commune donne une aide pour le prix des repas.
contact-school-office = Le secrétariat de l’école
exit-other-town = L’inscription se fait dans l’autre commune
exit-other-town-text = Chaque commune inscrit les enfants de ses écoles, même ceux qui habitent ailleurs. Demandez à la mairie de la commune de l’école.
contact-other-town-hall = La mairie de la commune de l’école
exit-college = Le collège ou le lycée inscrit lui-même
exit-college-text = La cantine d’un collège dépend du département, celle d’un lycée dépend de la région. Demandez au secrétariat de l’établissement. Si vous avez aussi un enfant dans une école de la commune, recommencez pour lui.
contact-college-office = Le secrétariat du collège ou du lycée
step-authority = Qui êtes-vous pour les enfants ?
step-authority-why = Une personne responsable de l’enfant doit faire l’inscription et payer.
field-authority = Lien avec les enfants
option-authority-parent = Leur père ou leur mère
option-authority-guardian = Leur tuteur ou leur tutrice
option-authority-carer = Un assistant familial ou un service qui les accueille
option-authority-none = Une autre personne
exit-no-authority = Un responsable de l’enfant doit faire l’inscription
exit-no-authority-text = Demandez au père, à la mère ou au tuteur de faire la demande. Vous pouvez la préparer ensemble. Si personne ne peut la faire, un agent vous écoute à la mairie.
contact-school-life-desk = Le service de la vie scolaire, à la mairie
step-first-day = Quel jour l’inscription doit-elle commencer ?
step-first-day-lead = Donnez un jour d’école, dans une semaine au plus tôt : lundi, mardi, jeudi ou vendredi.
step-first-day-why = La cuisine commande les repas plusieurs jours avant.
field-first-day = Premier jour
problem-no-school-that-day = Il n’y a pas école ce jour-là. Choisissez un lundi, un mardi, un jeudi ou un vendredi.
problem-summer-holidays = L’école est fermée en juillet et en août. Choisissez un jour de septembre ou plus tard.

## Each child

step-child-name = Enfant { $item } : quel est son nom ?
step-child-name-why = Les équipes appellent l’enfant par son nom.
field-child-given-name = Prénom de l’enfant
field-child-family-name = Nom de l’enfant
step-child-birth = Enfant { $item } : quelle est sa date de naissance ?
step-child-birth-why = L’âge donne la classe. Il donne aussi le nombre d’adultes qui surveillent.
field-child-birth = Date de naissance de l’enfant
problem-too-young = À cette date, l’enfant a moins de deux ans. L’école commence plus tard. Vérifiez sa date de naissance et le premier jour.
problem-too-old = À cet âge, un enfant est au collège. Vérifiez l’année. S’il est au collège, c’est le collège qui l’inscrit.
problem-child-twice = Cet enfant est déjà dans la liste, avec le même prénom et la même date. Corrigez la date. S’il est écrit deux fois, revenez à la question « Voulez-vous inscrire un autre enfant ? » et répondez « Non ».
step-class = Enfant { $item } : dans quelle classe est-il ou sera-t-il ?
step-class-lead = Donnez la classe au premier jour choisi. Nous montrons les classes de son âge.
step-class-why = La liste de la cantine est faite par classe.
field-class = Classe
option-class-first-nursery = Toute petite section ou petite section
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
step-lunch-days-why = La cuisine prépare un repas pour chaque enfant inscrit. Vous pourrez changer les jours plus tard.
field-lunch-days = Jours de cantine
option-lunch-days-monday = Lundi
option-lunch-days-tuesday = Mardi
option-lunch-days-thursday = Jeudi
option-lunch-days-friday = Vendredi
option-lunch-days-changing = Des jours qui changent chaque semaine
option-lunch-days-none = Il ne mange pas à la cantine
step-meals-a-week = Enfant { $item } : combien de repas par semaine, en général ?
step-meals-a-week-why = Ce nombre sert à calculer le prix d’un mois.
field-meals-a-week = Repas par semaine
step-care = Enfant { $item } : quels jours vient-il à l’accueil du matin et du soir ?
step-care-why = Il faut assez d’adultes pour garder les enfants.
field-mornings = Accueil du matin, avant l’école
option-mornings-monday = Lundi
option-mornings-tuesday = Mardi
option-mornings-thursday = Jeudi
option-mornings-friday = Vendredi
option-mornings-none = Il ne vient pas le matin
field-evenings = Accueil du soir, après l’école
option-evenings-monday = Lundi
option-evenings-tuesday = Mardi
option-evenings-thursday = Jeudi
option-evenings-friday = Vendredi
option-evenings-none = Il ne vient pas le soir
problem-nothing-chosen = Cet enfant n’a ni repas ni accueil. Choisissez au moins un matin ou un soir, ou revenez choisir des jours de cantine.
step-care-plan = Enfant { $item } : a-t-il un projet d’accueil individualisé ?
step-care-plan-lead = Ce document (le PAI) est fait avec le médecin, pour une allergie ou une maladie. N’écrivez pas la maladie ici.
step-care-plan-why = Sans ce document, la cantine ne peut pas adapter le repas sans danger pour l’enfant.
step-care-plan-find = Demandez-le à la directrice ou au directeur de l’école. Le médecin scolaire le prépare avec vous.
field-care-plan = Projet d’accueil individualisé
option-care-plan-none = Non
option-care-plan-kitchen = Oui, la cantine adapte le repas
option-care-plan-basket = Oui, l’enfant apporte son repas
option-care-plan-basket-hint = Vous payez alors seulement la surveillance.
option-care-plan-without-meal = Oui, mais il ne change pas le repas
option-care-plan-waiting = Pas encore, nous l’avons demandé ou nous allons le demander
step-care-plan-paper = Enfant { $item } : montrez le projet d’accueil individualisé
step-care-plan-paper-lead = Montrez le document signé de cette année scolaire. Vous pouvez aussi l’apporter à la mairie.
step-care-plan-paper-why = Les adultes de la cantine et de l’accueil doivent savoir quoi faire.
field-care-plan-paper = Projet d’accueil signé
step-diet = Enfant { $item } : quel repas choisissez-vous ?
step-diet-lead = Vous n’avez pas à dire pourquoi.
step-diet-why = La cuisine compte les repas de chaque sorte.
field-diet = Repas
option-diet-standard = Le repas habituel
option-diet-no-meat = Le repas sans viande
step-leaves-alone = Enfant { $item } : peut-il rentrer seul après l’accueil du soir ?
step-leaves-alone-why = Sans votre accord, l’équipe garde l’enfant jusqu’à l’arrivée d’un adulte.
field-leaves-alone = Retour seul le soir
step-another-child = Voulez-vous inscrire un autre enfant ?
step-another-child-why = Une seule demande suffit pour tous vos enfants.
field-another-child = Autre enfant

## The price

step-price-by = Comment voulez-vous que le prix soit calculé ?
step-price-by-lead = Le prix dépend des revenus de la famille. Si vous ne voulez pas les donner, vous payez le prix le plus haut.
step-price-by-why = La commune demande moins aux familles qui ont moins. Elle ne le peut pas sans connaître vos revenus.
field-price-by = Calcul du prix
option-price-by-number = Avec mon quotient familial et mon numéro d’allocataire
option-price-by-number-hint = La mairie vérifie elle-même auprès de la CAF (caisse d’allocations familiales) ou de la MSA (Mutualité sociale agricole). Vous n’avez rien à montrer.
option-price-by-known = Avec mon quotient familial et une attestation
option-price-by-known-hint = L’attestation vient de la CAF (caisse d’allocations familiales) ou de la MSA (Mutualité sociale agricole).
option-price-by-tax = Avec mon avis d’impôt
option-price-by-tax-hint = Nous calculons votre quotient.
option-price-by-full = Sans donner mes revenus, au prix le plus haut
step-known-quotient = Quel est votre quotient familial ?
step-known-quotient-why = Le quotient donne votre tranche de prix.
step-known-quotient-find = Regardez votre compte sur caf.fr ou msa.fr, ou une lettre de votre caisse.
step-known-quotient-picture = Une attestation de quotient familial. Le quotient est dans un cadre, au milieu de la page.
field-known-quotient = Quotient familial du mois
field-known-quotient-hint = Par exemple : 742
step-family-fund-number = Quel est votre numéro d’allocataire ?
step-family-fund-number-lead = Si vous ne le connaissez pas, vous montrerez l’attestation de quotient familial.
step-family-fund-number-why = Avec ce numéro, la mairie vérifie elle-même votre quotient.
step-family-fund-number-find = Le numéro est sur toutes les lettres de votre caisse, et dans votre compte sur caf.fr ou msa.fr.
step-family-fund-number-picture = Une attestation de quotient familial. Le numéro d’allocataire est en haut, à gauche.
field-family-fund-number = Numéro d’allocataire
field-family-fund-number-hint = De 7 à 13 chiffres, sans la lettre
step-quotient-paper = Montrez l’attestation de quotient familial
step-quotient-paper-lead = Elle a moins de trois mois. Vous pouvez aussi l’apporter à la mairie.
step-quotient-paper-why = La mairie vérifie le quotient avant de donner un prix réduit.
field-quotient-paper = Attestation de quotient familial
step-tax-income = Que dit votre dernier avis d’impôt ?
step-tax-income-lead = Donnez le revenu fiscal de référence et le nombre de parts. Par exemple : 2,5 parts, c’est 2 et « une demi-part ».
step-tax-income-why = Le revenu, divisé par 12 mois et par le nombre de parts, donne votre quotient.
step-tax-income-find = Ces deux nombres sont sur la première page de l’avis, ou sur impots.gouv.fr.
step-tax-income-picture = La première page d’un avis d’impôt. Les deux nombres sont au milieu de la page, l’un sous l’autre.
field-tax-income = Revenu fiscal de référence, pour l’année
field-tax-income-hint = Par exemple : 24 600 €. Si vous vivez en couple avec deux avis, ajoutez les deux revenus.
field-parts = Nombre de parts, avant la virgule
field-parts-hint = Par exemple : 2. Avec deux avis, ajoutez les parts.
field-parts-rest = Après la virgule
option-parts-rest-zero = Rien
option-parts-rest-quarter = Un quart de part (,25)
option-parts-rest-half = Une demi-part (,5)
option-parts-rest-three-quarters = Trois quarts de part (,75)
step-income-of-a-year = Ce revenu est-il bien celui de toute l’année ?
step-income-of-a-year-why = Le nombre est petit. C’est peut-être le revenu d’un mois, et le prix serait faux.
field-income-of-a-year = Revenu de toute l’année
problem-income-of-a-month = Revenez à la question d’avant, et donnez le revenu de toute l’année. Il est sur l’avis d’impôt.
step-tax-paper = Montrez votre dernier avis d’impôt
step-tax-paper-lead = La première page suffit. Avec deux avis, montrez les deux. Vous pouvez aussi les apporter à la mairie.
step-tax-paper-why = La mairie vérifie les deux nombres, seulement parce que vous demandez un prix selon vos revenus.
field-tax-paper = Avis d’impôt

## The family

step-your-name = Quel est votre nom ?
step-your-name-why = La facture est à ce nom.
field-your-given-name = Prénom
field-your-family-name = Nom
step-address = Quelle est votre adresse ?
step-address-why = La mairie envoie la facture à cette adresse.
field-address = Adresse
step-reach = Comment vous joindre ?
step-reach-lead = Le téléphone est nécessaire. L’e-mail est facultatif.
step-reach-why = Si votre enfant est malade ou blessé, l’équipe vous appelle tout de suite.
field-telephone = Numéro de téléphone
field-telephone-hint = Par exemple : 06 12 34 56 78
field-email = Adresse e-mail
field-email-hint = Pour la confirmation et les factures. Par exemple : nom@exemple.fr
step-other-parent = Un autre parent est-il responsable des enfants ?
step-other-parent-why = Les deux parents peuvent venir chercher l’enfant et recevoir des informations.
field-other-parent = Autre parent
option-other-parent-together = Oui, nous vivons ensemble
option-other-parent-apart = Oui, nous vivons séparément
option-other-parent-none = Non
step-other-parent-reach = Comment joindre l’autre parent ?
step-other-parent-reach-why = L’équipe l’appelle si vous ne répondez pas.
field-other-parent-name = Prénom et nom de l’autre parent
field-other-parent-telephone = Téléphone de l’autre parent
problem-other-parent-same-telephone = C’est votre numéro. Donnez celui de l’autre parent, ou laissez vide.

## Safety

step-emergency = Qui appeler si aucun parent ne répond ?
step-emergency-lead = Donnez une autre personne, qui peut venir vite. Demandez-lui d’abord si elle est d’accord.
step-emergency-why = En cas d’accident, l’équipe appelle d’abord les secours, puis vous, puis cette personne.
field-emergency-name = Prénom et nom de cette personne
field-emergency-telephone = Téléphone de cette personne
problem-emergency-same-telephone = C’est le numéro d’un parent. Donnez celui d’une autre personne, par exemple une grand-mère, un voisin ou une amie.
step-pickup-wanted = D’autres personnes peuvent-elles venir chercher vos enfants ?
step-pickup-wanted-lead = Vous et l’autre parent le pouvez toujours.
step-pickup-wanted-why = L’équipe donne l’enfant seulement à une personne que vous avez nommée.
field-pickup-wanted = Autres personnes autorisées
step-pickup-person = Personne { $item } : qui peut venir chercher vos enfants ?
step-pickup-person-lead = Prévenez cette personne : elle devra montrer une pièce d’identité.
step-pickup-person-why = L’équipe vérifie son nom avant de lui donner l’enfant.
field-pickup-name = Prénom et nom de la personne
field-pickup-telephone = Téléphone de la personne
field-pickup-minor = Cette personne a moins de 18 ans
field-pickup-minor-hint = Par exemple un grand frère ou une grande sœur
step-another-pickup = Y a-t-il une autre personne ?
step-another-pickup-why = La liste peut avoir cinq personnes.
field-another-pickup = Autre personne
step-insurance = Montrez l’attestation d’assurance scolaire
step-insurance-lead = Pour plusieurs enfants, montrez toutes les attestations. Vous pouvez aussi les apporter à la mairie.
step-insurance-why = L’assurance est demandée pour la cantine et l’accueil. Elle paie si votre enfant blesse quelqu’un ou se blesse.
step-insurance-find = Votre assurance du logement couvre souvent l’école : demandez l’attestation à votre assureur.
field-insurance = Attestation d’assurance

## To finish

step-photos = Acceptez-vous les photos de vos enfants ?
step-photos-lead = C’est facultatif. Votre réponse ne change rien à l’inscription. Pour refuser, continuez sans cocher.
step-photos-why = L’équipe montre parfois les activités dans le journal de la commune. Elle ne le fait pas sans votre accord.
field-photos = Accord pour les photos
consent-photos = J’accepte que mes enfants soient pris en photo à l’accueil. Ces photos peuvent paraître dans le journal et sur le site de la commune, pendant cette année scolaire.
step-declaration = Que déclarez-vous ?
step-declaration-lead = Lisez tout, puis cochez si vous êtes d’accord.
step-declaration-why = La mairie calcule le prix et garde vos enfants en s’appuyant sur vos réponses.
field-truth = Réponses exactes
consent-truth = Mes réponses sont exactes. Je préviens la mairie si quelque chose change.
field-rules = Règlement de la cantine et de l’accueil
consent-rules = J’accepte le règlement de la cantine et de l’accueil, affiché à l’école et à la mairie.

## The summary

outcome-children = Enfants à inscrire
outcome-first-day = À partir du
outcome-quotient = Quotient familial
outcome-bracket = Tranche de prix, de 1 (la plus basse) à 4
outcome-meal-price = Prix d’un repas
outcome-basket-price = Prix du midi avec un repas apporté
outcome-meals-cost = Cantine, par mois, environ
outcome-care-cost = Accueil du matin et du soir, par mois, environ
outcome-total-cost = Total par mois, environ
bring-insurance = L’attestation d’assurance scolaire de chaque enfant
bring-care-plan-paper = Le projet d’accueil individualisé, signé
bring-quotient-paper = L’attestation de quotient familial de moins de trois mois
bring-tax-paper = Le dernier avis d’impôt
next-confirmation = La mairie vous confirme l’inscription. Attendez cette réponse avant le premier jour.
next-estimate = Le prix du mois est une moyenne. La facture compte les jours réservés. Elle change avec les vacances.
next-care-plan-waiting = Tant que le projet d’accueil n’est pas signé, la cantine ne peut pas adapter les repas. Appelez le service avant le premier jour.
next-basket = Apportez le repas dans un sac isotherme, avec le nom de l’enfant.
next-changing-days = Pour des jours qui changent, dites à la mairie chaque semaine quels jours l’enfant mange.
next-pickup-identity = Le soir, la personne qui vient chercher l’enfant montre une pièce d’identité.
next-pickup-minor = Pour une personne de moins de 18 ans, la mairie peut vous demander une lettre signée.
next-parents-apart = Si chaque parent paie ses semaines, l’autre parent fait aussi une demande. Dites-le au service.
next-full-price = Vous pouvez encore demander un prix selon vos revenus : apportez votre avis d’impôt ou votre quotient.
next-money-trouble = Si vous avez du mal à payer, parlez-en vite au centre communal d’action sociale.
next-change = Si vos jours, votre téléphone ou votre situation changent, prévenez le service.

## Abbreviations

acronym-cnil = Commission nationale de l’informatique et des libertés, qui protège les données
acronym-pai = projet d’accueil individualisé
acronym-caf = caisse d’allocations familiales
acronym-msa = Mutualité sociale agricole
acronym-cp = cours préparatoire, la première année de l’école élémentaire
acronym-ce = cours élémentaire, deux années
acronym-cm = cours moyen, deux années
