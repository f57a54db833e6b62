### Inscrire un enfant à l’école : les mots faciles à lire. Phrases de 15 mots au plus, une idée par phrase.

## La démarche

procedure-title = Inscrire un enfant à l’école
procedure-summary = Demandez une place à l’école publique pour votre enfant. C’est gratuit.
procedure-keywords = école, inscription, maternelle, élémentaire, primaire, petite section, moyenne section, grande section, CP, CE1, CE2, CM1, CM2, rentrée, enfant, élève, classe, changer d’école, certificat
procedure-audience = Les parents d’un enfant de 2 à 11 ans. Aussi les personnes qui s’occupent de l’enfant.
procedure-before-identity = Vos papiers et les papiers de l’enfant, si vous en avez
procedure-before-address = Un papier avec votre adresse, si vous en avez un
procedure-after = La mairie vous envoie un certificat. Le nom de l’école est écrit dessus. Vous montrez le certificat à l’école.
procedure-purpose = Avec vos réponses, la mairie inscrit l’enfant. Elle choisit aussi son école.
procedure-legal-basis = La loi demande au maire d’inscrire tous les enfants de la commune.
procedure-recipients = Les agents du service des écoles lisent vos réponses. L’école les lit aussi.
procedure-rights = Vous pouvez voir vos réponses et les faire corriger : demandez à la mairie. La CNIL protège vos données. CNIL veut dire : Commission nationale de l’informatique et des libertés. Vous avez un problème ? Vous pouvez écrire à la CNIL.
service-education = Le service des écoles

## Les parties de la relecture

section-situation = Votre situation
section-home = Votre logement
section-children = Enfant
section-you = Vous
section-papers = Vos papiers

## La situation

step-school-year = Quand l’enfant commence-t-il l’école ?
step-school-year-why = La classe dépend de l’âge de l’enfant cette année-là.
field-school-year = Début de l’école
option-school-year-now = Maintenant
option-school-year-now-hint = Par exemple, vous venez d’arriver ici
option-school-year-next = En septembre, à la prochaine rentrée

step-role = Qui êtes-vous pour l’enfant ?
step-role-lead = Vous avez plusieurs enfants ? Votre réponse est la même pour tous.
step-role-why = La personne responsable de l’enfant peut l’inscrire. Un seul parent suffit.
field-role = Vous et l’enfant
option-role-both = Son père ou sa mère, avec un autre parent
option-role-both-hint = Vous décidez à deux. Vous vivez ensemble ou non.
option-role-alone = Son père ou sa mère, et je décide seul ou seule
option-role-alone-hint = Par exemple après la décision d’un juge
option-role-guardian = Son tuteur ou sa famille d’accueil
option-role-guardian-hint = Un juge ou le département l’a décidé
option-role-entrusted = Je m’occupe de l’enfant tous les jours
option-role-entrusted-hint = Par exemple, vous êtes sa grand-mère et il vit chez vous. Ou ses parents vous l’ont confié.
option-role-other = Une autre personne

exit-no-authority = Un parent doit faire la demande
exit-no-authority-text = Un parent peut inscrire l’enfant. La personne qui s’occupe de l’enfant peut aussi le faire. Vous pouvez rester à côté. Un agent de la mairie peut vous aider.
contact-education-desk = Le service des écoles de cette mairie
contact-service-public = Le site officiel Service Public, page « inscription à l’école »

step-opposed = Est-ce que l’autre parent est contre ?
step-opposed-lead = Vous ne savez pas ? Répondez non.
step-opposed-why = Pour l’école, un parent peut agir seul. Mais pas si l’autre parent dit non.
field-opposed = L’autre parent est contre

exit-disagreement = Il faut l’accord de l’autre parent
exit-disagreement-text = Parlez avec l’autre parent. Un médiateur peut vous aider. Sinon, un juge décide. L’enfant n’a pas d’école en attendant ? Parlez au service des écoles. L’enfant a le droit d’aller à l’école.
contact-family-judge = Le site officiel de la justice, pour trouver le juge aux affaires familiales
contact-law-advice = Le point-justice : il conseille gratuitement. La mairie vous dit où il est.

step-identity-kind = Quels papiers avez-vous pour vous et l’enfant ?
step-identity-kind-lead = Nous ne demandons pas votre nationalité. Nous ne demandons pas de titre de séjour.
step-identity-kind-why = La mairie vérifie le nom et l’âge de l’enfant. Vous n’avez pas de papiers ? Votre parole suffit.
field-identity-kind = Papiers
option-identity-kind-family-book = Le livret de famille
option-identity-kind-family-book-hint = Il montre les parents et les enfants
option-identity-kind-separate = D’autres papiers
option-identity-kind-separate-hint = Carte d’identité, passeport ou acte de naissance
option-identity-kind-none = Je n’ai pas de papiers

## Le logement

step-home = Où vivez-vous avec l’enfant ?
step-home-why = L’enfant va à l’école là où il vit. Tous les enfants ont ce droit.
field-home = Logement
option-home-town = Dans cette commune (ville ou village)
option-home-unsettled = Dans cette commune, mais sans logement stable
option-home-unsettled-hint = Par exemple à l’hôtel, chez quelqu’un ou dans une caravane
option-home-elsewhere = Dans une autre commune

step-address = Quelle est votre adresse ?
step-address-lead = Vous n’avez pas de logement stable ? Écrivez l’adresse où vous dormez. Ou écrivez l’adresse qui reçoit vos lettres.
step-address-why = Avec l’adresse, la mairie trouve l’école. Elle envoie le certificat à cette adresse.
field-address = Adresse
problem-address-abroad = Cette adresse n’est pas en France. Écrivez l’adresse de l’enfant en France.

## Les enfants

step-child-name =
    { $item ->
        [1] Comment s’appelle l’enfant ?
       *[other] Comment s’appelle l’autre enfant ?
    }
step-child-name-why = Ce nom sera sur le certificat.
step-child-name-picture = C’est un livret de famille ouvert. Le nom de l’enfant est sur la page de droite.
field-child-family-name = Nom de l’enfant
field-child-given-names = Prénoms de l’enfant
field-child-given-names-hint = Écrivez tous ses prénoms
problem-same-child-twice = Vous avez déjà écrit cet enfant. Écrivez l’autre enfant. Ou revenez en arrière. Répondez « Non » à « Voulez-vous inscrire un autre enfant ? ».
step-another-child = Voulez-vous inscrire un autre enfant ?
step-another-child-why = Vous pouvez inscrire jusqu’à six enfants.
field-another-child = Autre enfant

step-child-birth = Quand l’enfant est-il né ?
step-child-birth-why = L’école est obligatoire à partir de 3 ans. La classe dépend de l’année de naissance.
field-child-birth = Date de naissance
field-child-birth-place = Lieu de naissance
field-child-birth-place-hint = La ville et le pays. Vous n’avez pas de papiers, donc nous le demandons.

exit-too-young = L’enfant est trop jeune pour l’école
exit-too-young-text = L’enfant doit avoir 2 ans le jour de la rentrée. La rentrée est vers le { $opening }. La mairie peut vous aider à trouver une crèche. Pour un autre enfant, revenez en arrière.
contact-early-childhood = Le service des petits enfants de cette mairie

step-finished = L’enfant a-t-il fini le CM2 ?
step-finished-lead = Le CM2 est la dernière classe de l’école élémentaire. CM2 veut dire cours moyen deuxième année.
step-finished-why = Après cette classe, l’enfant va au collège.
field-finished = CM2 fini

exit-college = L’enfant a l’âge du collège
exit-college-text = Son âge dans l’année de la rentrée : { $rank }. Le collège inscrit l’enfant. La mairie ne peut pas le faire. Il va encore à l’école élémentaire ? Parlez au service des écoles. Pour un autre enfant, revenez en arrière.
contact-college = Le collège près de chez vous
contact-academy = La direction des services départementaux de l’éducation nationale

step-early = Voulez-vous une place avant 3 ans ?
step-early-lead = À cet âge, l’école n’est pas obligatoire. Il y a peu de places.
step-early-why = La mairie donne ces places seulement s’il en reste.
field-early = Place avant 3 ans

exit-early-not-wanted = Revenez l’année prochaine
exit-early-not-wanted-text = L’école est obligatoire l’année de ses 3 ans. Faites la demande quelques mois avant. Pour un autre enfant, revenez en arrière.

step-before-school = Où est l’école de l’enfant aujourd’hui ?
step-before-school-lead =
    { $rank ->
        [2] Sa classe, d’après son âge : toute petite section de maternelle.
        [3] Sa classe, d’après son âge : petite section de maternelle.
        [4] Sa classe, d’après son âge : moyenne section de maternelle.
        [5] Sa classe, d’après son âge : grande section de maternelle.
        [6] Sa classe, d’après son âge : CP (cours préparatoire).
        [7] Sa classe, d’après son âge : CE1 (cours élémentaire première année).
        [8] Sa classe, d’après son âge : CE2 (cours élémentaire deuxième année).
        [9] Sa classe, d’après son âge : CM1 (cours moyen première année).
       *[other] Sa classe, d’après son âge : CM2 (cours moyen deuxième année).
    }
step-before-school-why = L’école peut choisir une autre classe. Son ancienne école doit vous donner un papier.
field-before-school = École aujourd’hui
option-before-school-none = Il ne va pas encore à l’école
option-before-school-here = Dans cette commune
option-before-school-elsewhere = Dans une autre commune
option-before-school-abroad = Dans un autre pays, ou il arrive en France
option-before-school-family = Il apprend à la maison

step-french = L’enfant parle-t-il français ?
step-french-why = L’école aide les enfants qui apprennent le français. L’enfant a une place dans tous les cas.
field-french = Français
option-french-speaks = Oui
option-french-learns = Pas encore, ou un peu

step-school = Quelle école voulez-vous ?
step-school-lead = L’école du secteur est l’école de votre quartier. La mairie la trouve avec votre adresse.
step-school-why = Les places sont d’abord pour les enfants du secteur. Pour une autre école, il faut un accord de la mairie.
field-school = École
option-school-sector = L’école de mon secteur
option-school-other = Une autre école de la commune

step-reasons = Pourquoi voulez-vous cette école ?
step-reasons-lead = Cochez toutes vos raisons. N’écrivez pas le nom d’une maladie.
step-reasons-why = La mairie regarde vos raisons et les places libres.
field-wanted-school = Nom de l’école
field-wanted-school-hint = Si vous le connaissez
field-reasons = Raisons
option-reasons-sibling = Son frère ou sa sœur va à cette école
option-reasons-work = Le travail des parents, sans cantine ou garde près de chez nous
option-reasons-care = L’enfant a des soins près de cette école
option-reasons-continues = L’enfant va déjà à cette école
option-reasons-season = Un parent travaille ici pour une saison
option-reasons-minder = La personne qui garde l’enfant habite près de cette école
option-reasons-two-homes = L’autre parent habite près de cette école
option-reasons-other = Une autre raison

step-reason-proof = Montrez un papier pour cette raison
step-reason-proof-lead = Pour le travail : un papier de l’employeur. Pour les soins : un papier du médecin, sans la maladie.
step-reason-proof-why = La mairie vérifie cette raison. Sans papier, l’enfant a quand même une école.
field-reason-proof = Preuve de la raison

## Vous

step-your-name = Quel est votre nom ?
step-your-name-why = La mairie note qui est responsable de l’enfant.
field-family-name = Votre nom
field-given-name = Votre prénom

step-other-parent = Quel est le nom de l’autre parent ?
step-other-parent-why = Les deux parents ont les mêmes droits. L’école parle aux deux.
field-other-family-name = Nom de l’autre parent
field-other-given-name = Prénom de l’autre parent

step-contact = Comment pouvons-nous vous parler ?
step-contact-lead = Vous pouvez laisser les cases vides. Alors la mairie vous envoie une lettre.
step-contact-why = S’il manque quelque chose, un appel va plus vite.
field-email = Adresse e-mail
field-email-hint = Par exemple : nom@exemple.fr
field-telephone = Numéro de téléphone
field-telephone-hint = Par exemple : 06 12 34 56 78

## Les papiers

step-family-book = Montrez le livret de famille
step-family-book-lead = Montrez les pages des parents et des enfants. Une photo suffit.
step-family-book-why = Il montre le nom et l’âge de l’enfant. Il montre aussi ses parents.
field-family-book = Livret de famille

step-child-identity = Montrez un papier de chaque enfant
step-child-identity-lead = Carte d’identité, passeport ou acte de naissance. Les papiers d’un autre pays sont acceptés. Une photo suffit.
step-child-identity-why = Il montre le nom et l’âge de l’enfant.
field-child-identity = Papiers des enfants

step-adult-identity = Montrez votre pièce d’identité
step-adult-identity-lead = Carte d’identité, passeport ou permis de conduire. Ou un autre papier officiel avec votre nom.
step-adult-identity-why = La mairie vérifie qui fait la demande.
field-adult-identity = Votre pièce d’identité

step-address-kind = Comment montrez-vous votre adresse ?
step-address-kind-lead = Votre parole suffit. La mairie peut vérifier, mais l’enfant est inscrit tout de suite.
step-address-kind-why = La loi vous laisse choisir.
field-address-kind = Preuve de l’adresse
option-address-kind-paper = Avec un papier
option-address-kind-paper-hint = Par exemple une facture, ou une lettre de la personne qui vous loge
option-address-kind-honour = Avec ma parole, par écrit

step-address-proof = Montrez un papier avec votre adresse
step-address-proof-lead = Par exemple une facture ou un papier du loyer (une quittance). Ou une lettre de la personne qui vous loge.
step-address-proof-why = Il montre où vous habitez.
field-address-proof = Papier avec votre adresse

step-declaration = Que déclarez-vous ?
step-declaration-lead = Lisez tout. C’est vrai ? Cochez.
step-declaration-why = La mairie vous fait confiance. La loi punit les mensonges.
field-truth = Réponses exactes
consent-truth = Mes réponses sont exactes. Je suis responsable de l’enfant.
field-honour-identity = Votre parole pour les noms
consent-honour-identity = Je le promets : mon nom est exact. Les noms et les naissances des enfants sont exacts.
field-honour-address = Votre parole pour l’adresse
consent-honour-address = Je le promets : j’habite à cette adresse avec l’enfant.

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
bring-child-identity = Un papier de chaque enfant
bring-adult-identity = Votre pièce d’identité
bring-address-proof = Un papier avec votre adresse
bring-reason-proof = Le papier qui explique votre raison

next-certificate = La mairie inscrit l’enfant. Elle vous envoie un certificat. Le nom de l’école est écrit dessus.
next-outside = La mairie de votre commune donne son avis. C’est non ? Alors l’enfant a une place dans votre commune.
next-derogation = La mairie vous répond par lettre pour l’autre école. En attendant, l’enfant a une place à l’école du secteur.
next-head = Prenez rendez-vous avec la direction de l’école. Apportez le certificat. L’école choisit la classe.
next-early = Avant 3 ans, la place n’est pas sûre. La mairie vous répond.
next-leaving-certificate = Demandez un papier de départ (certificat de radiation) à l’ancienne école. Il dit que l’enfant quitte l’école. Donnez ce papier à la nouvelle école.
next-welcome = L’enfant apprend le français ? L’école peut l’aider dans un petit groupe. Ce groupe s’appelle UPE2A.
next-court = Un juge a pris une décision ? Montrez une copie à la direction de l’école.
next-vaccines = L’école demande une preuve des vaccins obligatoires. Il manque un vaccin ? L’enfant est accepté et vous avez trois mois.
next-wait-not = À partir de 3 ans, l’enfant doit aller à l’école. Il manque un papier ? L’école l’accepte quand même.
next-support = L’enfant est malade ou handicapé ? Parlez à la direction de l’école. Une maison départementale aide les personnes handicapées : la MDPH.
next-canteen = Pour la cantine, faites une autre demande à la mairie. Pour la garderie aussi.

## Les abréviations

acronym-cp = cours préparatoire, la première classe de l’école élémentaire
acronym-ce = cours élémentaire
acronym-cm = cours moyen
acronym-upe = un groupe pour apprendre le français à l’école
acronym-mdph = maison départementale des personnes handicapées
