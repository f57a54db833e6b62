### Inscrire un enfant à l’école : les mots pour la personne, en français courant. C’est la source des autres langues.

## La démarche

procedure-title = Inscrire un enfant à l’école
procedure-summary = Inscrivez un ou plusieurs enfants à l’école maternelle ou élémentaire publique. C’est gratuit.
procedure-keywords = école, inscription scolaire, maternelle, élémentaire, primaire, petite section, moyenne section, grande section, CP, CE1, CE2, CM1, CM2, rentrée, enfant, élève, classe, secteur, carte scolaire, dérogation, changement d’école, certificat d’inscription, radiation
procedure-audience = Les parents et les personnes qui ont la charge d’un enfant de 2 à 11 ans.
procedure-before-identity = Une pièce d’identité de vous et de l’enfant, ou le livret de famille, si vous en avez
procedure-before-address = Un papier avec votre adresse, si vous en avez un
procedure-after = La mairie vous envoie un certificat d’inscription avec le nom de l’école. Vous le montrez ensuite à la direction de l’école.
procedure-purpose = Vos réponses servent à inscrire l’enfant sur la liste scolaire et à choisir son école.
procedure-legal-basis = La loi charge le maire d’inscrire tous les enfants de 3 à 16 ans qui vivent dans la commune : articles L. 131-1, L. 131-5, L. 131-6 et D. 131-3-1 du code de l’éducation.
procedure-recipients = Les agents du service de l’éducation de la mairie et la direction de l’école lisent vos réponses.
procedure-rights = Vous pouvez demander à la mairie de voir vos données, de les corriger ou d’en limiter l’usage. En cas de désaccord, vous pouvez écrire à la CNIL (Commission nationale de l’informatique et des libertés).
service-education = Service de l’éducation

## Les parties de la relecture

section-situation = Votre situation
section-home = Votre logement
section-children = Enfant
section-you = Vous
section-papers = Vos papiers

## La situation

step-school-year = Pour quand inscrivez-vous l’enfant ?
step-school-year-why = La classe dépend de l’âge de l’enfant cette année-là.
field-school-year = Début de l’école
option-school-year-now = Dès que possible, pendant l’année scolaire en cours
option-school-year-now-hint = Par exemple après un déménagement ou une arrivée en France
option-school-year-next = À la prochaine rentrée de septembre

step-role = Qui êtes-vous pour l’enfant ?
step-role-lead = Pour plusieurs enfants, votre réponse vaut pour tous.
step-role-why = Les personnes responsables de l’enfant peuvent l’inscrire. Un seul parent peut faire la demande.
field-role = Lien avec l’enfant
option-role-both = Un de ses parents, avec un autre parent
option-role-both-hint = Vous décidez à deux, que vous viviez ensemble ou non
option-role-alone = Son seul parent, ou le seul parent qui décide
option-role-alone-hint = Par exemple après une décision de justice ou un décès
option-role-guardian = Son tuteur, sa famille d’accueil ou un service qui s’en occupe
option-role-guardian-hint = Avec une décision de justice ou du département
option-role-entrusted = Une personne à qui les parents ont confié l’enfant, ou qui s’en occupe tous les jours
option-role-entrusted-hint = Par exemple un grand-parent ou une tante qui vit avec l’enfant
option-role-other = Une autre personne

exit-no-authority = La personne responsable de l’enfant doit faire la demande
exit-no-authority-text = Un parent ou la personne qui a la charge de l’enfant peut l’inscrire. Vous pouvez rester à côté et aider. Si personne ne peut le faire, parlez-en au service de l’éducation.
contact-education-desk = Le service de l’éducation de cette mairie
contact-service-public = Le site officiel Service Public, rubrique « inscription à l’école »

step-opposed = L’autre parent est-il contre cette inscription ?
step-opposed-lead = Si vous ne savez pas, répondez non.
step-opposed-why = La loi suppose que les deux parents sont d’accord. Si la mairie apprend le contraire, elle ne peut plus agir avec l’accord d’un seul.
field-opposed = Désaccord de l’autre parent

exit-disagreement = Il faut d’abord un accord avec l’autre parent
exit-disagreement-text = Essayez d’en parler, à deux ou avec un médiateur. Sinon, le juge aux affaires familiales décide. L’enfant a le droit d’aller à l’école : s’il n’en a pas en attendant, parlez-en au service de l’éducation.
contact-family-judge = Le site officiel de la justice, pour trouver le juge aux affaires familiales
contact-law-advice = Le point-justice, pour un conseil gratuit : la mairie vous dit où il est

step-identity-kind = Avec quels papiers montrez-vous l’identité de l’enfant et la vôtre ?
step-identity-kind-lead = Nous ne demandons ni la nationalité ni un titre de séjour.
step-identity-kind-why = La mairie vérifie le nom et l’âge de l’enfant, et qui en est responsable. Sans papiers, une déclaration sur l’honneur suffit.
field-identity-kind = Papiers d’identité
option-identity-kind-family-book = Le livret de famille
option-identity-kind-family-book-hint = Il montre l’enfant et ses parents
option-identity-kind-separate = D’autres papiers
option-identity-kind-separate-hint = Carte d’identité, passeport ou acte de naissance
option-identity-kind-none = Je n’ai aucun de ces papiers

## Le logement

step-home = Où habitez-vous avec l’enfant ?
step-home-why = Un enfant va à l’école de la commune où il vit. Le mode de logement ne change rien à ce droit.
field-home = Logement
option-home-town = Dans cette commune
option-home-unsettled = Dans cette commune, sans logement stable
option-home-unsettled-hint = Hôtel, hébergement, chez quelqu’un, caravane, campement ou autre
option-home-elsewhere = Dans une autre commune

step-address = Quelle est votre adresse ?
step-address-lead = Sans logement stable, donnez l’adresse où vous dormez ou celle qui reçoit votre courrier.
step-address-why = L’adresse dit quelle est l’école du secteur. La mairie envoie le certificat à cette adresse.
field-address = Adresse
problem-address-abroad = Cette adresse n’est pas en France. Donnez l’adresse où l’enfant vit ou va vivre en France.

## Les enfants

step-child-name =
    { $item ->
        [1] Comment s’appelle l’enfant ?
       *[other] Comment s’appelle l’autre enfant ?
    }
step-child-name-why = Ce nom sera sur le certificat d’inscription.
step-child-name-picture = Un livret de famille ouvert. Le nom et les prénoms de l’enfant sont sur la page de droite.
field-child-family-name = Nom de l’enfant
field-child-given-names = Prénoms de l’enfant
field-child-given-names-hint = Dans l’ordre de l’acte de naissance
problem-same-child-twice = Cet enfant est déjà écrit. Écrivez l’autre enfant. S’il n’y en a pas, revenez en arrière et répondez « Non » à « Voulez-vous inscrire un autre enfant ? ».
step-another-child = Voulez-vous inscrire un autre enfant ?
step-another-child-why = Vous pouvez inscrire jusqu’à six enfants dans la même demande.
field-another-child = Autre enfant

step-child-birth = Quelle est la date de naissance de l’enfant ?
step-child-birth-why = L’école est obligatoire à partir de la rentrée de l’année des 3 ans. La classe dépend de l’année de naissance.
field-child-birth = Date de naissance
field-child-birth-place = Lieu de naissance
field-child-birth-place-hint = La ville et le pays. Votre déclaration sur l’honneur doit le dire.

exit-too-young = Cet enfant est encore trop jeune pour l’école
exit-too-young-text = L’école accepte les enfants qui ont 2 ans au plus tard le jour de la rentrée, vers le { $opening }. Un service de la mairie peut vous aider à trouver une crèche. Pour inscrire un autre enfant, revenez en arrière.
contact-early-childhood = Le service de la petite enfance de cette mairie

step-finished = L’enfant a-t-il terminé le CM2 ?
step-finished-lead = Le CM2 (cours moyen, deuxième année) est la dernière classe de l’école élémentaire.
step-finished-why = Après cette classe, l’enfant va au collège.
field-finished = CM2 terminé

exit-college = Cet enfant a l’âge du collège
exit-college-text = L’âge qu’il aura dans l’année civile de la rentrée : { $rank }. Le collège ou la direction académique l’inscrit, pas la mairie. S’il doit encore aller à l’école élémentaire, parlez-en au service de l’éducation. Pour inscrire un autre enfant, revenez en arrière.
contact-college = Le collège le plus proche de chez vous
contact-academy = La direction des services départementaux de l’éducation nationale

step-early = Voulez-vous demander une place avant 3 ans ?
step-early-lead = À cet âge, l’école n’est pas obligatoire et les places sont peu nombreuses.
step-early-why = La mairie accepte les enfants de 2 ans seulement s’il reste des places.
field-early = Place avant 3 ans

exit-early-not-wanted = Vous pourrez inscrire l’enfant l’année prochaine
exit-early-not-wanted-text = L’école devient obligatoire à la rentrée de l’année de ses 3 ans. Revenez faire cette demande quelques mois avant. Pour inscrire un autre enfant, revenez en arrière.

step-before-school = Où l’enfant va-t-il à l’école aujourd’hui ?
step-before-school-lead =
    { $rank ->
        [2] Classe prévue d’après son âge : toute petite section de maternelle.
        [3] Classe prévue d’après son âge : petite section de maternelle.
        [4] Classe prévue d’après son âge : moyenne section de maternelle.
        [5] Classe prévue d’après son âge : grande section de maternelle.
        [6] Classe prévue d’après son âge : CP (cours préparatoire).
        [7] Classe prévue d’après son âge : CE1 (cours élémentaire, première année).
        [8] Classe prévue d’après son âge : CE2 (cours élémentaire, deuxième année).
        [9] Classe prévue d’après son âge : CM1 (cours moyen, première année).
       *[other] Classe prévue d’après son âge : CM2 (cours moyen, deuxième année).
    }
step-before-school-why = L’école peut choisir une autre classe d’après son parcours. Une ancienne école doit préparer un certificat de radiation.
field-before-school = École aujourd’hui
option-before-school-none = Il ne va pas encore à l’école
option-before-school-here = Dans une école de cette commune
option-before-school-elsewhere = Dans une école d’une autre commune
option-before-school-abroad = Dans un autre pays, ou il arrive en France
option-before-school-family = Il reçoit l’instruction à la maison

step-french = L’enfant parle-t-il français ?
step-french-why = Un enfant qui apprend le français a droit à une aide à l’école. Votre réponse ne change rien à son inscription.
field-french = Français
option-french-speaks = Oui
option-french-learns = Pas encore, ou un peu

step-school = Quelle école voulez-vous ?
step-school-lead = La mairie trouve l’école de votre secteur avec votre adresse.
step-school-why = Les places sont d’abord pour les enfants du secteur. Pour une autre école, il faut une dérogation : un accord de la mairie.
field-school = École
option-school-sector = L’école de mon secteur
option-school-other = Une autre école de la commune

step-reasons = Pour quelles raisons demandez-vous cette école ?
step-reasons-lead = Cochez toutes les raisons qui sont vraies. Ne donnez pas le nom d’une maladie.
step-reasons-why = La mairie regarde ces raisons et les places libres. Certaines raisons donnent des droits quand vous habitez dans une autre commune.
field-wanted-school = Nom de l’école
field-wanted-school-hint = Si vous le connaissez
field-reasons = Raisons
option-reasons-sibling = Un frère ou une sœur va à cette école
option-reasons-work = Le travail des parents, sans cantine ou sans garde près de chez nous
option-reasons-care = Des soins réguliers près de cette école
option-reasons-continues = L’enfant va déjà à cette école
option-reasons-season = Un travail saisonnier dans cette commune
option-reasons-minder = La personne qui garde l’enfant habite près de cette école
option-reasons-two-homes = L’enfant vit aussi chez son autre parent, près de cette école
option-reasons-other = Une autre raison

step-reason-proof = Montrez un papier qui explique cette raison
step-reason-proof-lead = Pour le travail : une attestation de l’employeur ou le contrat. Pour les soins : une attestation du médecin, sans le nom de la maladie.
step-reason-proof-why = Ces raisons doivent être prouvées. Sans ce papier, l’enfant est quand même inscrit dans son école de secteur ou dans sa commune.
field-reason-proof = Preuve de la raison

## Vous

step-your-name = Quel est votre nom ?
step-your-name-why = La mairie note qui est responsable de l’enfant. Le certificat est à votre nom.
field-family-name = Votre nom
field-given-name = Votre prénom

step-other-parent = Quel est le nom de l’autre parent ?
step-other-parent-why = Les deux parents ont les mêmes droits : l’école les informe tous les deux.
field-other-family-name = Nom de l’autre parent
field-other-given-name = Prénom de l’autre parent

step-contact = Comment la mairie peut-elle vous joindre ?
step-contact-lead = C’est facultatif. Sans réponse, la mairie vous écrit à votre adresse.
step-contact-why = S’il manque quelque chose, un appel va plus vite qu’une lettre.
field-email = Adresse e-mail
field-email-hint = Par exemple : nom@exemple.fr
field-telephone = Numéro de téléphone
field-telephone-hint = Par exemple : 06 12 34 56 78

## Les papiers

step-family-book = Montrez le livret de famille
step-family-book-lead = Les pages des parents et celle de chaque enfant. Une photo lisible suffit.
step-family-book-why = Il montre le nom et l’âge de l’enfant, et qui en est responsable.
field-family-book = Livret de famille

step-child-identity = Montrez un papier d’identité de chaque enfant
step-child-identity-lead = Carte d’identité, passeport ou acte de naissance, français ou étranger. Une photo lisible suffit.
step-child-identity-why = Il montre le nom et l’âge de l’enfant.
field-child-identity = Identité des enfants

step-adult-identity = Montrez votre pièce d’identité
step-adult-identity-lead = Carte d’identité, passeport, permis de conduire ou autre papier officiel avec votre nom.
step-adult-identity-why = La mairie vérifie qui fait la demande.
field-adult-identity = Votre pièce d’identité

step-address-kind = Comment montrez-vous votre adresse ?
step-address-kind-lead = Une déclaration sur l’honneur suffit. La mairie peut vérifier, mais l’enfant est inscrit sans attendre.
step-address-kind-why = La loi permet tous les moyens.
field-address-kind = Preuve de l’adresse
option-address-kind-paper = Avec un papier
option-address-kind-paper-hint = Facture, quittance de loyer, attestation d’hébergement ou de domiciliation
option-address-kind-honour = Avec une déclaration sur l’honneur

step-address-proof = Montrez un papier avec votre adresse
step-address-proof-lead = Facture, quittance de loyer, assurance du logement, attestation d’hébergement ou de domiciliation.
step-address-proof-why = Il montre dans quel secteur vous habitez.
field-address-proof = Papier avec votre adresse

step-declaration = Que déclarez-vous ?
step-declaration-lead = Lisez tout, puis cochez si c’est vrai.
step-declaration-why = La mairie s’appuie sur votre parole. La loi punit une fausse déclaration.
field-truth = Réponses exactes
consent-truth = Mes réponses sont exactes et je suis responsable de l’enfant.
field-honour-identity = Identité sur l’honneur
consent-honour-identity = Je déclare sur l’honneur que mon nom est exact, ainsi que les noms, les dates et les lieux de naissance des enfants.
field-honour-address = Adresse sur l’honneur
consent-honour-address = Je déclare sur l’honneur que j’habite à cette adresse avec l’enfant.

## Le résumé

outcome-opening = Rentrée, vers le
outcome-children = Nombre d’enfants
outcome-level-tps = En toute petite section
outcome-level-ps = En petite section
outcome-level-ms = En moyenne section
outcome-level-gs = En grande section
outcome-level-cp = En CP
outcome-level-ce1 = En CE1
outcome-level-ce2 = En CE2
outcome-level-cm1 = En CM1
outcome-level-cm2 = En CM2
outcome-price = Prix
outcome-price-free = L’école publique est gratuite

bring-family-book = Le livret de famille
bring-child-identity = Un papier d’identité de chaque enfant
bring-adult-identity = Votre pièce d’identité
bring-address-proof = Un papier avec votre adresse
bring-reason-proof = Le papier qui explique votre raison

next-certificate = La mairie inscrit l’enfant et vous envoie le certificat d’inscription, avec le nom de l’école.
next-outside = La mairie de votre commune donne aussi son avis. Si la réponse est non, l’enfant a une place dans votre commune.
next-derogation = La mairie répond par écrit à votre demande pour une autre école. En attendant, l’enfant a sa place dans l’école du secteur.
next-head = Prenez ensuite rendez-vous avec la direction de l’école, avec ce certificat. Elle choisit la classe.
next-early = Pour un enfant de moins de 3 ans, la place n’est pas sûre. La mairie vous répond selon les places libres.
next-leaving-certificate = Demandez à l’ancienne école un certificat de radiation. Vous le donnez à la nouvelle école.
next-welcome = À l’école, l’enfant qui apprend le français peut aller dans un groupe spécial, l’UPE2A (unité pédagogique pour élèves allophones arrivants).
next-court = Si une décision de justice ou du département existe, montrez-en une copie à la direction de l’école.
next-vaccines = La direction de l’école demande une preuve des vaccins obligatoires. S’il en manque, l’enfant est accepté et vous avez trois mois.
next-wait-not = Un enfant à partir de 3 ans doit pouvoir aller à l’école. S’il manque un papier, l’école l’accepte de façon provisoire.
next-support = Pour un enfant malade ou handicapé, parlez-en librement à la direction de l’école. La MDPH (maison départementale des personnes handicapées) peut donner une aide.
next-canteen = Pour la cantine et la garderie, faites une autre demande à la mairie.

## Les abréviations

acronym-cp = cours préparatoire, la première classe de l’école élémentaire
acronym-ce = cours élémentaire, la deuxième et la troisième classe de l’école élémentaire
acronym-cm = cours moyen, les deux dernières classes de l’école élémentaire
acronym-upe = unité pédagogique pour élèves allophones arrivants, un groupe pour apprendre le français
acronym-mdph = maison départementale des personnes handicapées
