# Appointment at the town hall: easy-to-read French. No person with an intellectual disability has checked it yet.

## The procedure

procedure-title = Demander un rendez-vous à la mairie
procedure-summary = Dites pourquoi vous venez. Dites quand vous êtes libre. La mairie vous donne un jour et une heure.
procedure-keywords = rendez-vous, mairie, guichet, accueil, carte d’identité, passeport, papiers, naissance, nom, livret de famille, mariage, Pacs, travaux, maison, permis de construire, aide, argent, logement
procedure-audience = Toutes les personnes qui veulent parler à un agent de la mairie.
procedure-before-pre-request = Le numéro de votre demande faite sur internet, si vous l’avez
procedure-before-calendar = Les jours où vous êtes libre
procedure-after = Vous n’avez pas encore de rendez-vous. La mairie cherche une place. Puis elle vous donne le jour, l’heure et le lieu.
procedure-purpose = La mairie lit vos réponses pour vous donner un rendez-vous. Elle prépare aussi votre accueil.
procedure-legal-basis = La mairie a pour mission de recevoir les habitants. Pour votre besoin d’aide, elle demande votre accord.
procedure-recipients = Les agents du service lisent vos réponses. L’accueil de la mairie les lit aussi. Votre besoin d’aide est lu seulement pour préparer le rendez-vous.
procedure-rights = Vous pouvez demander à voir vos données. Vous pouvez demander à les corriger. Vous pouvez aussi dire non, ou changer d’avis. Écrivez à la mairie. Donnez le numéro reçu à la fin. Vous n’êtes pas d’accord avec la mairie ? Écrivez à la CNIL. CNIL veut dire : Commission nationale de l’informatique et des libertés.
service-front-desk = L’accueil de la mairie
service-identity-papers = Le service des papiers d’identité
service-civil-status = Le service de l’état civil
service-planning-office = Le service de l’urbanisme
service-social-action = Le centre communal d’action sociale

## Sections of the review

section-matter = Votre demande
section-people = Personne
section-when = Quand vous êtes libre
section-welcome = Votre accueil
section-contact = La réponse de la mairie

## The matter

step-matter = Pourquoi voulez-vous un rendez-vous ?
step-matter-lead = Vous avez plusieurs sujets ? Faites une demande pour chaque sujet.
step-matter-why = Chaque sujet a son service et ses papiers.
field-matter = Sujet du rendez-vous
option-matter-identity = Une carte d’identité ou un passeport
option-matter-civil = La naissance, le nom ou la famille
option-matter-civil-hint = Reconnaître un enfant, changer de nom, livret de famille
option-matter-union = Un mariage ou un Pacs
option-matter-union-hint = Le Pacs est un contrat pour vivre en couple.
option-matter-planning = Des travaux ou un terrain
option-matter-planning-hint = Construire, changer une maison, voir le projet d’un voisin
option-matter-social = Une aide
option-matter-social-hint = Argent, logement, courrier ou aide à une personne
option-matter-other = Un autre sujet

## Identity papers

step-papers = Quel papier voulez-vous ?
step-papers-why = La mairie fait les cartes d’identité et les passeports. Pour les autres papiers, il faut aller ailleurs.
field-papers = Papier
option-papers-new = Demander une carte d’identité ou un passeport
option-papers-collect = Venir chercher une carte ou un passeport déjà prêt
option-papers-driving = Un permis de conduire ou une carte grise
option-papers-residence = Un titre de séjour, pour une personne étrangère
exit-driving = Ces papiers se demandent sur internet
exit-driving-text = La mairie ne fait pas ces papiers. Il faut aller sur le site de France Titres. Internet est difficile pour vous ? Un agent France Services peut vous aider. C’est gratuit.
exit-residence = La préfecture fait les titres de séjour
exit-residence-text = Beaucoup de demandes se font sur internet. La préfecture peut vous aider si le site ne marche pas.
contact-france-titres = France Titres : permis de conduire et carte grise
contact-france-services = France Services : une aide près de chez vous
contact-foreigners-online = Les demandes de titre de séjour sur internet
contact-prefecture = La préfecture de votre département
step-pre-request = Avez-vous préparé votre demande sur internet ?
step-pre-request-lead = Ce n’est pas obligatoire. C’est gratuit. Il en faut une pour chaque personne.
step-pre-request-why = Avec cette préparation, le rendez-vous est plus court.
step-pre-request-find = Allez sur le site ants.gouv.fr. C’est le site de France Titres. Vous recevez un numéro. Gardez ce numéro.
field-pre-request = Demande préparée sur internet
option-pre-request-done = Oui, j’ai le numéro
option-pre-request-later = Pas encore, je le ferai avant le rendez-vous
option-pre-request-paper = Non, je préfère un formulaire en papier
option-pre-request-paper-hint = La mairie vous donne le formulaire.
step-departure = Partez-vous bientôt en voyage avec ce papier ?
step-departure-lead = Vous ne partez pas ? Continuez sans répondre.
step-departure-why = Il faut du temps pour fabriquer un papier. La mairie regarde la date de votre départ.
field-departure = Date du départ
exit-temporary-passport = Votre départ est trop proche
exit-temporary-passport-text = Une autre mairie a peut-être une place plus tôt. Vous pouvez aller dans toutes les mairies équipées. C’est très urgent et grave ? La préfecture peut faire un passeport pour peu de temps. Après votre voyage, vous pouvez revenir ici.
contact-other-town-halls = Chercher une place dans une autre mairie
contact-delays = France Titres : les délais, par téléphone

step-age-group = Personne { $item } : quel âge a-t-elle ?
step-age-group-why = L’âge change les papiers à apporter. Il change aussi le prix du passeport.
field-age-group = Âge
option-age-group-adult = 18 ans ou plus
option-age-group-teen-15 = De 15 à 17 ans
option-age-group-teen-12 = De 12 à 14 ans
option-age-group-child = Moins de 12 ans
step-wanted = Personne { $item } : que veut-elle ?
step-wanted-why = Les deux papiers peuvent se demander le même jour.
field-wanted = Papier demandé
option-wanted-card = Une carte d’identité
option-wanted-passport = Un passeport
option-wanted-both = Les deux
step-reason = Personne { $item } : pourquoi ?
step-reason-why = La raison change les papiers à apporter. Elle change aussi le prix.
field-card-reason = Pourquoi une carte d’identité
option-card-reason-first = C’est la première carte
option-card-reason-renewal = La carte est trop vieille
option-card-reason-change = Le nom ou l’adresse change, ou la carte est abîmée
option-card-reason-lost = La carte est perdue
option-card-reason-stolen = La carte est volée
field-passport-reason = Pourquoi un passeport
option-passport-reason-first = C’est le premier passeport
option-passport-reason-renewal = Le passeport est trop vieux
option-passport-reason-change = Le nom ou l’adresse change, ou le passeport est abîmé ou plein
option-passport-reason-lost = Le passeport est perdu
option-passport-reason-stolen = Le passeport est volé
step-still-has = Personne { $item } : a-t-elle encore une carte d’identité ou un passeport ?
step-still-has-lead = Il peut être périmé depuis moins de cinq ans. Un papier perdu ou volé ne compte pas.
step-still-has-why = Ce papier montre qui est la personne. Sans lui, il faut souvent un acte de naissance.
field-still-has = Carte d’identité ou passeport encore là
step-child-home = Personne { $item } : où vit l’enfant ?
step-child-home-why = Les parents sont séparés ? Ou un tuteur décide ? Alors il faut un papier de plus.
field-child-home = Où vit l’enfant
option-child-home-together = Avec ses deux parents, ou son seul parent
option-child-home-one-parent = Chez un parent, car les parents sont séparés
option-child-home-alternating = Un temps chez chaque parent
option-child-home-guardian = Avec un tuteur ou une tutrice
step-another-person = Y a-t-il une autre personne ?
step-another-person-why = La mairie garde plus de temps quand vous êtes plusieurs.
field-another-person = Autre personne

## Civil status

step-civil = Que voulez-vous faire ?
step-civil-why = Parfois, il ne faut pas de rendez-vous. Les papiers à apporter changent aussi.
field-civil = Votre demande
option-civil-birth = Déclarer la naissance d’un bébé
option-civil-death = Déclarer une mort
option-civil-record = Demander un acte de naissance, de mariage ou de décès
option-civil-recognition = Reconnaître un enfant
option-civil-recognition-hint = Pour un couple pas marié, avant ou après la naissance
option-civil-first-name = Changer de prénom
option-civil-last-name = Changer de nom de famille
option-civil-last-name-hint = Pour prendre le nom de l’autre parent, ou les deux noms
option-civil-family-book = Avoir ou corriger un livret de famille
option-civil-other = Autre chose
exit-birth = Venez sans rendez-vous, dans les cinq jours
exit-birth-text = Allez à la mairie de la ville où le bébé est né. Vous avez cinq jours. Apportez le papier de la sage-femme ou du médecin. Apportez aussi vos papiers d’identité. Parfois, un agent vient à la maternité : demandez-le.
exit-death = Venez sans rendez-vous, le plus tôt possible
exit-death-text = Il faut le dire à la mairie dans les 24 heures. C’est la mairie du lieu de la mort. Les pompes funèbres (l’entreprise de l’enterrement) peuvent le faire pour vous. Apportez le papier du médecin. Apportez un papier d’identité de la personne morte.
exit-record = Vous n’avez pas besoin de rendez-vous
exit-record-text = Un acte est gratuit. Demandez-le à la mairie du lieu de naissance, de mariage ou de mort. C’est possible sur internet, par lettre ou à l’accueil. Pour un acte de naissance, il y a aussi une démarche ici.
contact-civil-desk = L’état civil, à l’accueil de la mairie
contact-undertaker = Les pompes funèbres que vous choisissez
contact-record-online = Demander un acte sur internet

## Wedding and civil partnership

step-union = Quel est votre projet ?
step-union-why = Le mariage et le Pacs n’ont pas les mêmes papiers.
field-union = Projet
option-union-wedding = Préparer un mariage
option-union-pacs = Faire un Pacs
option-union-pacs-change = Changer ou arrêter un Pacs fait ici
step-wedding-tie = Quel est votre lien avec la commune (ville ou village) ?
step-wedding-tie-why = La loi demande ce lien. L’un de vous habite ici, ou l’un de vos parents.
field-wedding-tie = Lien avec la commune
option-wedding-tie-home = L’un de nous habite ici depuis un mois
option-wedding-tie-parent = Le père ou la mère de l’un de nous habite ici
option-wedding-tie-none = Aucun de ces liens
exit-wedding-elsewhere = Le mariage se fait dans une autre commune
exit-wedding-elsewhere-text = Allez à la mairie de la ville où vous habitez. Vous pouvez aussi aller à celle de vos parents.
contact-own-town-hall = La mairie de la ville où vous habitez
step-pacs-home = Allez-vous vivre ensemble dans cette commune (ville ou village) ?
step-pacs-home-why = Le Pacs se fait à la mairie de votre maison à deux.
field-pacs-home = Vie ensemble ici
exit-pacs-elsewhere = Le Pacs se fait ailleurs
exit-pacs-elsewhere-text = Allez à la mairie de la ville où vous vivrez ensemble. Vous pouvez aussi aller chez un notaire. À la mairie, c’est gratuit.
contact-notary = Trouver un notaire
step-abroad = Une personne du couple est-elle née hors de France, ou étrangère ?
step-abroad-why = Alors l’acte de naissance vient d’un autre pays. Il faut parfois le traduire.
field-abroad = Personne née hors de France, ou étrangère

## Planning

step-planning = De quoi voulez-vous parler ?
step-planning-why = Le service prépare les plans avant de vous voir.
field-planning = Sujet
option-planning-before-works = Un projet de travaux, avant la demande
option-planning-file = Une demande déjà faite, ou un dossier à donner
option-planning-look-up = Voir le projet d’un voisin
option-planning-other = Autre chose
step-land = Où est le terrain ?
step-land-lead = Vous ne connaissez pas le numéro du terrain ? Un agent le cherche avec l’adresse.
step-land-why = Les règles changent selon la rue.
step-land-find = Le numéro est sur l’acte de propriété. C’est le papier du notaire. Il est aussi sur le site cadastre.gouv.fr.
step-land-picture = C’est un acte de propriété. Le numéro du terrain est dans un tableau, à gauche.
field-land = Adresse du terrain
field-parcel = Numéro du terrain
field-parcel-hint = Par exemple : B 123

## Social help: danger first

step-danger = Une personne est-elle en danger maintenant ?
step-danger-lead = Un rendez-vous prend plusieurs jours. Il y a un danger ? N’attendez pas.
step-danger-why = Les secours répondent jour et nuit. Nous vous donnons le bon numéro.
field-danger = Danger
option-danger-none = Non, il n’y a pas de danger
option-danger-now = Oui, une personne est blessée ou très malade
option-danger-home = Oui, une personne subit des violences
option-danger-child = Oui, un enfant est en danger
option-danger-outside = Oui, une personne dort dehors ce soir
option-danger-despair = Oui, une personne veut mourir
exit-danger-now = Appelez les secours maintenant
exit-danger-now-text = L’appel est gratuit, jour et nuit. Dites où vous êtes. Dites ce qui se passe. Après, vous pouvez revenir ici.
exit-danger-home = Appelez maintenant, on vous aide
exit-danger-home-text = Le danger est là ? Appelez le 17. Vous ne pouvez pas parler ? Écrivez un SMS au 114. Le 3919 écoute les femmes qui subissent des violences. C’est gratuit, jour et nuit. Le numéro n’est pas écrit sur la facture.
exit-danger-child = Appelez le 119 maintenant
exit-danger-child-text = Le 119 aide les enfants en danger. C’est gratuit, jour et nuit. L’enfant ou un adulte peut appeler. C’est très urgent ? Appelez le 17.
exit-danger-outside = Appelez le 115 maintenant
exit-danger-outside-text = Le 115 cherche une place pour dormir. C’est gratuit, jour et nuit. Vous pouvez appeler pour vous ou pour une autre personne. Demain, vous pouvez revenir ici.
exit-danger-despair = Appelez le 3114 maintenant
exit-danger-despair-text = Le 3114 écoute les personnes qui veulent mourir. Il écoute aussi leurs proches. C’est gratuit, jour et nuit. La vie est en danger ? Appelez le 15.
contact-emergency = Toutes les urgences
contact-deaf = Par message écrit (SMS), si vous ne pouvez pas entendre ou parler
contact-police = La police ou la gendarmerie
contact-women = Aide aux femmes qui subissent des violences
contact-children = Les enfants en danger
contact-homeless = Le 115 : pour les personnes qui dorment dehors
contact-despair = Pour les personnes qui veulent mourir
contact-medical = Le Samu : une personne est très malade ou blessée
step-social = De quoi avez-vous besoin ?
step-social-lead = Choisissez un seul thème. Vous direz le reste pendant le rendez-vous.
step-social-why = La bonne personne pourra vous recevoir.
field-social = Besoin
option-social-money = Un problème d’argent ou une facture
option-social-housing = Le logement
option-social-address = Une adresse pour recevoir le courrier
option-social-address-hint = Pour les personnes sans logement
option-social-age = L’aide à une personne âgée
option-social-disability = L’aide pour un handicap
option-social-other = Un autre besoin

## Anything else, and how many come

step-about = De quoi voulez-vous parler ?
step-about-lead = Écrivez quelques mots. N’écrivez rien de secret. N’écrivez rien sur votre santé.
step-about-why = L’accueil cherche le bon service.
field-about = Sujet, en quelques mots
step-people-coming = Combien de personnes viendront ?
step-people-coming-why = La mairie choisit une salle assez grande.
field-people-coming = Nombre de personnes
field-people-coming-hint = Comptez-vous aussi. 6 personnes au plus.

## When

step-dates = À partir de quel jour pouvez-vous venir ?
step-dates-lead = Vous ne réservez pas encore. La mairie vous propose un jour après.
step-dates-why = La mairie cherche une place entre ces jours.
field-earliest-day = Premier jour possible
field-latest-day = Dernier jour possible
field-latest-day-hint = Vous n’avez pas de limite ? Laissez vide.
problem-dates-turned = Le dernier jour est avant le premier. Changez une des deux dates.
problem-after-departure = Ce jour-là, vous êtes déjà en voyage. Choisissez un jour avant. Ou changez la date du départ.
step-moments = Quels jours êtes-vous libre ?
step-moments-lead = Donnez plusieurs choix. La mairie répond alors plus vite.
step-moments-why = La mairie cherche un bon moment pour vous.
field-days = Jours
option-days-any = Tous les jours
option-days-monday = Lundi
option-days-tuesday = Mardi
option-days-wednesday = Mercredi
option-days-thursday = Jeudi
option-days-friday = Vendredi
option-days-saturday = Samedi matin
field-half-days = Moments de la journée
option-half-days-morning = Le matin
option-half-days-midday = Entre midi et deux heures
option-half-days-afternoon = L’après-midi
problem-saturday-morning = Le samedi, la mairie est ouverte le matin. Choisissez le matin ou un autre jour.
problem-no-such-day = Ces jours ne sont pas entre vos deux dates. Choisissez d’autres jours. Ou changez les dates.

## Being received

step-help = Avez-vous besoin d’une aide pour le rendez-vous ?
step-help-lead = Par exemple : langue des signes, interprète ou fauteuil roulant. Vous ne voulez rien dire ? Répondez « Non ».
step-help-why = La mairie prépare l’aide avant le rendez-vous. Elle ne pose pas de question sur votre santé.
field-help = Aide pour le rendez-vous
step-help-kinds = De quelle aide avez-vous besoin ?
step-help-kinds-lead = Vous pouvez choisir plusieurs réponses.
step-help-kinds-why = La mairie réserve un interprète ou choisit une salle.
field-help-kinds = Aide demandée
option-help-kinds-sign-language = Une personne qui parle en langue des signes
option-help-kinds-interpreter = Une personne qui traduit dans ma langue
option-help-kinds-loop = Une aide pour les appareils d’oreille
option-help-kinds-wheelchair = Une entrée pour un fauteuil roulant
option-help-kinds-seat = Une chaise et peu d’attente
option-help-kinds-easy-words = Des mots simples et plus de temps
option-help-kinds-other = Une autre aide
step-help-details = Pouvez-vous dire plus ?
step-help-details-why = La mairie a besoin de le savoir pour préparer l’aide.
field-spoken-language = Votre langue
field-other-help = Autre aide, en quelques mots
field-other-help-hint = Dites quoi préparer. Ne dites pas votre maladie.
step-help-consent = La mairie peut-elle noter ce besoin ?
step-help-consent-lead = Vous ne voulez pas ? Revenez à la question sur l’aide. Répondez « Non ».
step-help-consent-why = Ce besoin peut parler de votre santé. La loi demande votre accord.
field-help-consent = Accord pour noter l’aide
consent-help-consent = J’accepte que la mairie note ce besoin. C’est seulement pour ce rendez-vous.

## Who, and how to answer

step-name = Quel est votre nom ?
step-name-why = L’accueil vous appelle par ce nom.
field-given-name = Prénom
field-family-name = Nom
step-contact = Comment la mairie peut-elle vous répondre ?
step-contact-lead = Une seule réponse suffit. Choisissez le téléphone, l’e-mail ou la lettre.
step-contact-why = La mairie vous donne le jour, l’heure et le lieu. Elle vous prévient si quelque chose change.
field-telephone = Numéro de téléphone
field-telephone-hint = Par exemple : 06 12 34 56 78. La mairie peut aussi vous écrire un SMS.
field-email = Adresse e-mail
field-email-hint = Par exemple : nom@exemple.fr
field-post = Adresse pour la lettre
problem-contact-missing = La mairie ne peut pas vous répondre. Donnez un téléphone, un e-mail ou une adresse.
problem-post-too-slow = Une lettre est trop lente pour vos dates. Donnez aussi un téléphone ou un e-mail. Ou changez les dates.

## The summary

outcome-matter = Sujet
outcome-people = Personnes attendues
outcome-stamps = Timbres fiscaux à acheter, au plus
outcome-earliest = À partir du
outcome-latest = Au plus tard le
bring-pre-request = Le numéro de la demande faite sur internet, pour chaque personne
bring-old-papers = Vos cartes d’identité et vos passeports, même trop vieux
bring-birth-record = Un acte de naissance de moins de 3 mois. Parfois, la ville de naissance l’envoie elle-même. Vérifiez sur ants.gouv.fr.
bring-photo = Une photo d’identité récente pour chaque papier. Elle a moins de 6 mois.
bring-home-proof = Un papier récent avec votre adresse, par exemple une facture. Une personne vous loge ? Apportez sa lettre, son papier d’identité et sa facture.
bring-stamps = Des timbres fiscaux, au plus { $stamps }. Ils s’achètent dans un bureau de tabac ou sur timbres.impots.gouv.fr.
bring-loss-form = Le papier qui dit la perte ou le vol. Pour une perte, vous pouvez le remplir à la mairie.
bring-theft-receipt = Le papier de la police ou de la gendarmerie, pour le vol
bring-change-proof = Un papier qui montre le changement, par exemple un acte de mariage
bring-parent-identity = Le papier d’identité du parent ou du tuteur qui vient
bring-custody = La décision du juge sur l’enfant, ou l’accord écrit des parents
bring-second-home-proof = Un papier avec l’adresse de l’autre parent. Une copie de son papier d’identité aussi.
bring-guardian = La décision qui nomme le tuteur ou la tutrice
bring-collect-old = Le message qui dit que le papier est prêt. Votre ancien papier aussi.
bring-identity = Votre papier d’identité
bring-recognition = Un papier avec votre adresse, de moins de 3 mois. L’acte de naissance de l’enfant ou le livret de famille, si possible.
bring-name-records = Votre acte de naissance de moins de 3 mois. Un papier récent avec votre adresse.
bring-name-reasons = Des papiers qui montrent pourquoi vous changez de prénom , par exemple des lettres
bring-name-form = Le formulaire pour changer de nom, si vous l’avez
bring-family-records = Le livret de famille, si vous l’avez. Les actes qui ont changé aussi.
bring-couple-identity = Vos deux papiers d’identité, avec une copie
bring-couple-records = Vos deux actes de naissance de moins de 3 mois
bring-couple-home = Un papier avec l’adresse, pour chacun de vous. Un parent habite ici ? Apportez aussi son papier.
bring-witnesses = La liste de deux à quatre témoins. Une copie de leur papier d’identité aussi.
bring-pacs-forms = La déclaration de Pacs et le contrat. Vous signez tous les deux. La mairie peut vous donner les formulaires.
bring-pacs-number = Le papier reçu quand vous avez fait le Pacs
bring-couple-abroad = Pour un acte d’un autre pays : l’acte de moins de 6 mois. Sa traduction aussi. La mairie vous dit s’il faut un autre papier.
bring-land = Une photo du terrain ou de la maison
bring-plans = Vos plans, ou un dessin avec les mesures. Le numéro du dossier, s’il existe.
bring-income = Les papiers sur l’argent reçu et l’argent dépensé depuis trois mois
bring-letters = Les lettres ou les factures dont vous voulez parler
next-not-booked = Attendez la réponse de la mairie. Vous n’avez pas encore de rendez-vous. La mairie vous propose un jour, une heure et un lieu.
next-pre-request = Avant le rendez-vous, allez sur ants.gouv.fr. Préparez une demande pour chaque personne.
next-pre-request-paper = À la mairie, un agent vous donne le formulaire. Venez dix minutes plus tôt.
next-come-in-person = Chaque personne doit venir elle-même. Apportez les vrais papiers, pas des copies.
next-come-with-child = Un enfant, même un bébé, vient avec un parent ou son tuteur.
next-theft-first = Avant le rendez-vous, allez à la police ou à la gendarmerie. Dites le vol.
next-travel = Votre départ est le { $departure }. Une autre mairie a peut-être une place plus tôt. Cherchez sur rendezvouspasseport.ants.gouv.fr.
next-collect = L’adulte vient lui-même. Pour un passeport, un enfant de 12 ans ou plus vient aussi. Il vient avec un parent.
next-couple = Venez tous les deux au rendez-vous.
next-interpreter = La mairie cherche un jour avec l’interprète. Cela peut prendre plus de temps.
next-danger = Un danger arrive ? N’attendez pas le rendez-vous. Appelez le 112, ou écrivez un SMS au 114.
next-cancel = Vous ne pouvez plus venir ? Dites-le à la mairie. Une autre personne prendra la place.

## Abbreviations

acronym-cnil = La CNIL protège les données des personnes.
