# Appointment at the town hall: French, the source of the other languages.

## The procedure

procedure-title = Demander un rendez-vous à la mairie
procedure-summary = Dites pourquoi vous venez et quand vous êtes libre. La mairie vous propose un jour et une heure.
procedure-keywords = rendez-vous, mairie, guichet, accueil, carte d’identité, passeport, titres, état civil, reconnaissance, changement de nom, livret de famille, mariage, Pacs, urbanisme, permis de construire, travaux, aide sociale, action sociale, domiciliation
procedure-audience = Toute personne qui veut voir un service de la mairie.
procedure-before-pre-request = Pour une carte d’identité ou un passeport : le numéro de votre pré-demande en ligne, si vous l’avez
procedure-before-calendar = Vos jours libres dans les semaines qui viennent
procedure-after = Ce n’est pas encore un rendez-vous. La mairie cherche une place et vous répond avec un jour, une heure et un lieu.
procedure-purpose = La mairie utilise vos réponses pour vous proposer un rendez-vous avec le bon service, et pour préparer votre accueil.
procedure-legal-basis = Mission d’intérêt public : recevoir les habitants (article 6, paragraphe 1, point e, du règlement général sur la protection des données). Pour vos besoins d’accueil, la mairie demande votre accord (article 9, paragraphe 2, point a).
procedure-recipients = Les agents du service que vous demandez et ceux de l’accueil. Seules les personnes qui préparent le rendez-vous lisent vos besoins d’accueil.
procedure-rights = Vous pouvez demander à voir vos données, à les corriger, à en limiter l’usage, ou vous opposer à leur usage. Vous pouvez retirer à tout moment votre accord sur vos besoins d’accueil. Écrivez à la mairie avec le numéro du reçu. Vous pouvez aussi adresser une réclamation à la CNIL (Commission nationale de l’informatique et des libertés).
service-front-desk = Accueil de la mairie
service-identity-papers = Service des titres d’identité
service-civil-status = Service de l’état civil
service-planning-office = Service de l’urbanisme
service-social-action = Centre communal d’action sociale

## Sections of the review

section-matter = Votre demande
section-people = Personne
section-when = Vos disponibilités
section-welcome = Votre accueil
section-contact = Votre réponse

## The matter

step-matter = Pourquoi voulez-vous un rendez-vous ?
step-matter-lead = Si vous avez plusieurs sujets, faites une demande pour chacun.
step-matter-why = Chaque sujet a son service, ses documents et sa durée de rendez-vous.
field-matter = Sujet du rendez-vous
option-matter-identity = Une carte d’identité ou un passeport
option-matter-civil = L’état civil
option-matter-civil-hint = Reconnaître un enfant, changer de nom ou de prénom, livret de famille
option-matter-union = Un mariage ou un Pacs
option-matter-union-hint = Le Pacs, pacte civil de solidarité, est un contrat pour vivre en couple.
option-matter-planning = L’urbanisme
option-matter-planning-hint = Travaux, construction, terrain, projet d’un voisin
option-matter-social = Une aide sociale
option-matter-social-hint = Difficulté d’argent ou de logement, adresse pour le courrier, vieillesse, handicap
option-matter-other = Un autre sujet

## Identity papers

step-papers = De quel document s’agit-il ?
step-papers-why = La mairie reçoit les demandes de cartes d’identité et de passeports. Les autres titres se demandent ailleurs.
field-papers = Document
option-papers-new = Demander une carte d’identité ou un passeport
option-papers-collect = Retirer une carte ou un passeport qui est prêt
option-papers-driving = Un permis de conduire ou une carte grise
option-papers-residence = Un titre de séjour
exit-driving = Ces titres se demandent en ligne
exit-driving-text = La mairie ne reçoit plus ces demandes. Elles se font sur le site de France Titres. Si vous avez besoin d’aide pour internet, un agent France Services peut vous accompagner. C’est gratuit.
exit-residence = Le titre de séjour se demande à la préfecture
exit-residence-text = La plupart des demandes se font en ligne. La préfecture peut vous aider au guichet si le site ne marche pas pour vous.
contact-france-titres = France Titres : permis de conduire et carte grise
contact-france-services = France Services : une aide près de chez vous
contact-foreigners-online = Les demandes de titre de séjour en ligne
contact-prefecture = La préfecture de votre département
step-pre-request = Avez-vous fait une pré-demande en ligne ?
step-pre-request-lead = Elle n’est pas obligatoire. C’est gratuit. Il en faut une pour chaque personne.
step-pre-request-why = Avec la pré-demande, vous ne remplissez pas de formulaire au guichet. Le rendez-vous est plus court.
step-pre-request-find = Elle se fait sur ants.gouv.fr, le site de France Titres. Vous recevez un numéro : gardez-le.
field-pre-request = Pré-demande en ligne
option-pre-request-done = Oui, j’ai le numéro
option-pre-request-later = Pas encore, je la ferai avant le rendez-vous
option-pre-request-paper = Non, je préfère remplir un formulaire en papier
option-pre-request-paper-hint = La mairie vous le donne au guichet.
step-departure = Partez-vous bientôt en voyage avec ce document ?
step-departure-lead = Sinon, continuez sans répondre.
step-departure-why = Il faut du temps pour avoir une place, puis pour fabriquer le document. La mairie tient compte de votre départ.
field-departure = Date du départ
exit-temporary-passport = Votre départ est trop proche pour ce rendez-vous
exit-temporary-passport-text = Cherchez une place plus tôt dans une autre mairie : vous pouvez aller dans n’importe quelle mairie équipée. Pour une urgence grave, la préfecture peut faire un passeport temporaire. Après votre voyage, vous pouvez revenir ici.
contact-other-town-halls = Chercher une place dans une autre mairie
contact-delays = France Titres : les délais, par téléphone

step-age-group = Personne { $item } : quel âge a-t-elle ?
step-age-group-why = L’âge change les documents à apporter et le prix du passeport.
field-age-group = Âge
option-age-group-adult = 18 ans ou plus
option-age-group-teen-15 = De 15 à 17 ans
option-age-group-teen-12 = De 12 à 14 ans
option-age-group-child = Moins de 12 ans
step-wanted = Personne { $item } : que demande-t-elle ?
step-wanted-why = Les deux documents peuvent se demander pendant le même rendez-vous.
field-wanted = Document demandé
option-wanted-card = Une carte d’identité
option-wanted-passport = Un passeport
option-wanted-both = Les deux
step-reason = Personne { $item } : pour quelle raison ?
step-reason-why = La raison change les documents à apporter et le prix.
field-card-reason = Raison, pour la carte d’identité
option-card-reason-first = Première carte
option-card-reason-renewal = Carte périmée, ou bientôt périmée
option-card-reason-change = Changement de nom ou d’adresse, carte abîmée
option-card-reason-lost = Carte perdue
option-card-reason-stolen = Carte volée
field-passport-reason = Raison, pour le passeport
option-passport-reason-first = Premier passeport
option-passport-reason-renewal = Passeport périmé, ou bientôt périmé
option-passport-reason-change = Changement de nom ou d’adresse, passeport abîmé ou plein
option-passport-reason-lost = Passeport perdu
option-passport-reason-stolen = Passeport volé
step-still-has = Personne { $item } : a-t-elle encore une carte d’identité ou un passeport ?
step-still-has-lead = Il peut être périmé depuis moins de cinq ans. Un document perdu ou volé ne compte pas.
step-still-has-why = Ce document prouve l’identité et la nationalité. Sans lui, il faut en général un acte de naissance.
field-still-has = Carte d’identité ou passeport encore là
step-child-home = Personne { $item } : où vit l’enfant ?
step-child-home-why = Quand les parents sont séparés, ou avec un tuteur, il faut un document de plus.
field-child-home = Lieu de vie de l’enfant
option-child-home-together = Avec ses deux parents, ou un seul parent connu
option-child-home-one-parent = Chez un parent, les parents sont séparés
option-child-home-alternating = Chez chaque parent à son tour
option-child-home-guardian = Avec une autre personne, qui est son tuteur ou sa tutrice
step-another-person = Y a-t-il une autre personne ?
step-another-person-why = La mairie réserve plus de temps quand vous venez à plusieurs.
field-another-person = Autre personne

## Civil status

step-civil = Que voulez-vous faire à l’état civil ?
step-civil-why = Certaines démarches se font sans rendez-vous. Pour les autres, les documents changent.
field-civil = Démarche d’état civil
option-civil-birth = Déclarer une naissance
option-civil-death = Déclarer un décès
option-civil-record = Demander un acte de naissance, de mariage ou de décès
option-civil-recognition = Reconnaître un enfant
option-civil-recognition-hint = Pour un couple qui n’est pas marié, avant ou après la naissance
option-civil-first-name = Changer de prénom
option-civil-last-name = Changer de nom de famille
option-civil-last-name-hint = Pour prendre le nom de votre autre parent, ou les deux noms
option-civil-family-book = Obtenir ou mettre à jour un livret de famille
option-civil-other = Autre chose
exit-birth = Venez sans rendez-vous, dans les cinq jours
exit-birth-text = Une naissance se déclare à la mairie du lieu de naissance, dans les cinq jours qui suivent. Apportez le certificat de la sage-femme ou du médecin et vos pièces d’identité. Certaines maternités reçoivent un agent de la mairie : demandez-leur.
exit-death = Venez sans rendez-vous, le plus tôt possible
exit-death-text = Un décès se déclare dans les 24 heures à la mairie du lieu du décès, sans compter les dimanches et les jours fériés. L’entreprise de pompes funèbres peut le faire pour vous. Apportez le certificat médical et un document sur l’identité de la personne.
exit-record = Vous n’avez pas besoin de rendez-vous
exit-record-text = Un acte se demande gratuitement à la mairie du lieu de l’événement : en ligne, par courrier ou à l’accueil. Pour un acte de naissance, la démarche « Demander un acte de naissance » est aussi proposée ici.
contact-civil-desk = L’état civil, à l’accueil de la mairie
contact-undertaker = L’entreprise de pompes funèbres que vous choisissez
contact-record-online = Demander un acte en ligne

## Wedding and civil partnership

step-union = Quel est votre projet ?
step-union-why = Le mariage et le Pacs n’ont pas les mêmes documents.
field-union = Projet
option-union-wedding = Déposer un dossier de mariage
option-union-pacs = Conclure un Pacs
option-union-pacs-change = Changer ou terminer un Pacs fait ici
step-wedding-tie = Quel est votre lien avec la commune ?
step-wedding-tie-why = La loi permet le mariage seulement dans une commune où l’un de vous, ou l’un de vos parents, habite.
field-wedding-tie = Lien avec la commune
option-wedding-tie-home = L’un de nous y habite depuis un mois au moins
option-wedding-tie-parent = Le père ou la mère de l’un de nous y habite
option-wedding-tie-none = Aucun de ces liens
exit-wedding-elsewhere = Le mariage doit se faire dans une autre commune
exit-wedding-elsewhere-text = Adressez-vous à la mairie de la commune où l’un de vous habite depuis un mois, ou à celle de l’un de vos parents.
contact-own-town-hall = La mairie de la commune où vous habitez
step-pacs-home = Habiterez-vous ensemble dans cette commune ?
step-pacs-home-why = Le Pacs s’enregistre à la mairie de votre résidence commune.
field-pacs-home = Résidence commune ici
exit-pacs-elsewhere = Le Pacs s’enregistre ailleurs
exit-pacs-elsewhere-text = Allez à la mairie de la commune où vous habiterez ensemble. Vous pouvez aussi choisir un notaire, partout en France. À la mairie, c’est gratuit.
contact-notary = Trouver un notaire
step-abroad = Une personne du couple est-elle née à l’étranger, ou d’une autre nationalité ?
step-abroad-why = L’acte de naissance vient alors d’un autre pays. Il faut parfois le faire traduire : cela prend du temps.
field-abroad = Naissance à l’étranger ou autre nationalité

## Planning

step-planning = De quoi voulez-vous parler avec l’urbanisme ?
step-planning-why = Le service prépare les règles et les plans avant de vous recevoir.
field-planning = Sujet
option-planning-before-works = Un projet de travaux, avant de faire la demande
option-planning-file = Une demande déjà faite, ou un dossier à déposer
option-planning-look-up = Voir le projet autorisé d’un voisin
option-planning-other = Autre chose
step-land = Où est le terrain ?
step-land-lead = Si vous ne connaissez pas le numéro de la parcelle, un agent le cherche avec l’adresse.
step-land-why = Les règles changent d’une rue à l’autre.
step-land-find = Le numéro de parcelle est sur l’acte de propriété, que le notaire vous a donné, ou sur cadastre.gouv.fr.
step-land-picture = Un acte de propriété. La section et le numéro de la parcelle sont dans un tableau, à gauche.
field-land = Adresse du terrain
field-parcel = Numéro de la parcelle
field-parcel-hint = Par exemple : B 123

## Social help: danger first

step-danger = Quelqu’un est-il en danger maintenant ?
step-danger-lead = Un rendez-vous prend plusieurs jours. En cas de danger, n’attendez pas.
step-danger-why = Les secours répondent jour et nuit. Nous vous donnons le bon numéro.
field-danger = Danger
option-danger-none = Non, personne n’est en danger
option-danger-now = Oui, une personne est blessée ou très malade
option-danger-home = Oui, une personne subit des violences
option-danger-child = Oui, un enfant est en danger
option-danger-outside = Oui, une personne dort dehors ce soir
option-danger-despair = Oui, une personne veut mourir
exit-danger-now = Appelez les secours maintenant
exit-danger-now-text = L’appel est gratuit, jour et nuit. Dites où vous êtes et ce qui se passe. Ensuite, vous pourrez revenir ici pour le rendez-vous.
exit-danger-home = Appelez maintenant, on vous croira
exit-danger-home-text = Si le danger est là, appelez le 17, ou envoyez un SMS au 114 sans parler. Le 3919 écoute et conseille les femmes victimes de violences et leur entourage. C’est gratuit, jour et nuit, et l’appel n’apparaît pas sur la facture.
exit-danger-child = Appelez le 119 maintenant
exit-danger-child-text = Le 119 est le numéro de l’enfance en danger. Il est gratuit, jour et nuit, pour l’enfant comme pour les adultes. Si le danger est immédiat, appelez le 17.
exit-danger-outside = Appelez le 115 maintenant
exit-danger-outside-text = Le 115 cherche une place pour la nuit. L’appel est gratuit, jour et nuit. Vous pouvez appeler pour vous ou pour quelqu’un. Demain, revenez ici pour un rendez-vous.
exit-danger-despair = Appelez le 3114 maintenant
exit-danger-despair-text = Le 3114 écoute les personnes qui veulent mourir et leurs proches. L’appel est gratuit, jour et nuit. Si la vie est en danger, appelez le 15.
contact-emergency = Toutes les urgences
contact-deaf = Par SMS, si vous ne pouvez pas entendre ou parler
contact-police = Police ou gendarmerie
contact-women = Violences Femmes Info
contact-children = Enfance en danger
contact-homeless = Le 115, pour les personnes qui dorment dehors
contact-despair = Prévention du suicide
contact-medical = Samu : urgence médicale
step-social = Pour quel besoin voulez-vous être reçu ou reçue ?
step-social-lead = Choisissez seulement un thème. Vous raconterez le reste pendant le rendez-vous.
step-social-why = Le bon travailleur social pourra vous recevoir.
field-social = Besoin
option-social-money = Une difficulté d’argent, une dette, une facture
option-social-housing = Le logement
option-social-address = Une adresse pour recevoir le courrier
option-social-address-hint = La domiciliation, quand on n’a pas de logement stable
option-social-age = L’aide à une personne âgée
option-social-disability = L’aide liée à un handicap
option-social-other = Un autre besoin

## Anything else, and how many come

step-about = De quoi voulez-vous parler ?
step-about-lead = Quelques mots suffisent. N’écrivez rien de secret, et ne parlez pas de votre santé.
step-about-why = L’accueil trouve ainsi le bon service.
field-about = Sujet, en quelques mots
step-people-coming = Combien de personnes viendront ?
step-people-coming-why = La mairie choisit une salle assez grande.
field-people-coming = Nombre de personnes
field-people-coming-hint = Comptez-vous aussi. 6 personnes au plus.

## When

step-dates = Entre quelles dates pouvez-vous venir ?
step-dates-lead = Aucune place n’est réservée maintenant. La mairie vous répond avec une proposition.
step-dates-why = La mairie cherche une place seulement dans cette période.
field-earliest-day = Premier jour possible
field-latest-day = Dernier jour possible
field-latest-day-hint = Si vous n’avez pas de limite, laissez vide.
problem-dates-turned = Le dernier jour est avant le premier. Corrigez l’une des deux dates.
problem-after-departure = À cette date, vous serez déjà en voyage. Choisissez un jour avant votre départ, ou revenez changer la date du départ.
step-moments = Quels jours et à quels moments êtes-vous libre ?
step-moments-lead = Plus vous donnez de choix, plus la mairie répond vite.
step-moments-why = Ainsi, la mairie ne vous propose pas un moment où vous travaillez.
field-days = Jours
option-days-any = Tous les jours me conviennent
option-days-monday = Lundi
option-days-tuesday = Mardi
option-days-wednesday = Mercredi
option-days-thursday = Jeudi
option-days-friday = Vendredi
option-days-saturday = Samedi matin
field-half-days = Moments de la journée
option-half-days-morning = Le matin, avant midi
option-half-days-midday = Entre midi et deux heures
option-half-days-afternoon = L’après-midi
problem-saturday-morning = Le samedi, la mairie reçoit seulement le matin. Choisissez aussi le matin, ou un autre jour.
problem-no-such-day = Aucun de ces jours ne tombe entre vos deux dates. Choisissez d’autres jours, ou revenez changer les dates.

## Being received

step-help = Avez-vous besoin d’une aide pour être bien accueilli ou accueillie ?
step-help-lead = Par exemple : langue des signes, interprète, fauteuil roulant, boucle pour les appareils auditifs. Si vous ne voulez rien dire, répondez « Non » : vous serez reçu ou reçue de la même façon.
step-help-why = La mairie prépare l’aide avant votre venue. Elle ne demande aucune raison médicale.
field-help = Aide pour l’accueil
step-help-kinds = De quelle aide avez-vous besoin ?
step-help-kinds-lead = Vous pouvez choisir plusieurs réponses.
step-help-kinds-why = Chaque aide se prépare autrement : un interprète se réserve, une salle se choisit.
field-help-kinds = Aide demandée
option-help-kinds-sign-language = Un interprète en langue des signes française
option-help-kinds-interpreter = Un interprète dans une autre langue
option-help-kinds-loop = Une boucle pour les appareils auditifs
option-help-kinds-wheelchair = Un accès pour un fauteuil roulant ou une poussette
option-help-kinds-seat = Un siège et une attente courte
option-help-kinds-easy-words = Des mots simples et plus de temps
option-help-kinds-other = Une autre aide
step-help-details = Pouvez-vous préciser cette aide ?
step-help-details-why = La mairie ne peut pas préparer l’aide sans cette précision.
field-spoken-language = Langue de l’interprète
field-other-help = Autre aide, en quelques mots
field-other-help-hint = Dites ce qu’il faut préparer, pas votre maladie.
step-help-consent = La mairie peut-elle noter ce besoin ?
step-help-consent-lead = Si vous ne voulez pas, revenez en arrière et répondez « Non » à la question sur l’aide.
step-help-consent-why = Ce besoin peut parler de votre santé. La loi demande votre accord pour l’écrire.
field-help-consent = Accord pour noter le besoin d’aide
consent-help-consent = J’accepte que la mairie note ce besoin, seulement pour préparer ce rendez-vous.

## Who, and how to answer

step-name = Au nom de qui est le rendez-vous ?
step-name-why = L’accueil vous appelle par ce nom.
field-given-name = Prénom
field-family-name = Nom
step-contact = Comment la mairie peut-elle vous répondre ?
step-contact-lead = Une seule réponse suffit : le téléphone, l’e-mail ou le courrier.
step-contact-why = La mairie vous envoie le jour, l’heure et le lieu. Elle vous prévient si quelque chose change.
field-telephone = Numéro de téléphone
field-telephone-hint = Par exemple : 06 12 34 56 78. Sur un portable, la mairie peut aussi écrire un SMS.
field-email = Adresse e-mail
field-email-hint = Par exemple : nom@exemple.fr
field-post = Adresse pour le courrier
problem-contact-missing = La mairie ne peut pas encore vous répondre. Donnez un téléphone, un e-mail ou une adresse.
problem-post-too-slow = Votre dernier jour est trop proche pour une lettre. Donnez aussi un téléphone ou un e-mail, ou revenez changer les dates.

## The summary

outcome-matter = Sujet
outcome-people = Personnes attendues
outcome-stamps = Timbres fiscaux à acheter, au plus
outcome-earliest = À partir du
outcome-latest = Au plus tard le
bring-pre-request = Le numéro de pré-demande de chaque personne
bring-old-papers = Les cartes d’identité et les passeports que vous avez encore, même périmés
bring-birth-record = Un acte de naissance de moins de 3 mois, sauf si la commune de naissance le transmet elle-même : vérifiez sur ants.gouv.fr
bring-photo = Une photo d’identité de moins de 6 mois pour chaque document, aux normes
bring-home-proof = Un justificatif de domicile de moins d’un an. Si quelqu’un vous héberge : sa lettre, sa pièce d’identité et son justificatif
bring-stamps = Des timbres fiscaux, au plus { $stamps } : sur timbres.impots.gouv.fr ou dans un bureau de tabac
bring-loss-form = La déclaration de perte, ou de vol. Pour une perte, elle peut se remplir au guichet
bring-theft-receipt = Le récépissé de la police ou de la gendarmerie, pour le vol
bring-change-proof = Un document qui montre le changement de nom ou d’adresse, par exemple un acte de mariage
bring-parent-identity = La pièce d’identité du parent ou du tuteur qui accompagne l’enfant
bring-custody = La décision du juge, ou l’accord des parents, sur le lieu de vie de l’enfant
bring-second-home-proof = Le justificatif de domicile et la copie de la pièce d’identité de l’autre parent
bring-guardian = La décision qui nomme le tuteur ou la tutrice
bring-collect-old = Le message qui annonce que le document est prêt, et l’ancien document
bring-identity = Une pièce d’identité
bring-recognition = Un justificatif de domicile de moins de 3 mois. Si vous l’avez : l’acte de naissance de l’enfant ou le livret de famille
bring-name-records = Une copie de votre acte de naissance de moins de 3 mois et un justificatif de domicile récent
bring-name-reasons = Des documents qui montrent pourquoi vous voulez changer de prénom : lettres, attestations, diplômes
bring-name-form = Le formulaire de changement de nom (cerfa 16229), si vous l’avez déjà
bring-family-records = Le livret de famille, si vous l’avez, et les actes qui ont changé
bring-couple-identity = Vos deux pièces d’identité, originaux et copies
bring-couple-records = Vos deux actes de naissance de moins de 3 mois
bring-couple-home = Un justificatif de domicile de chacun. Si le lien est un parent : le sien aussi
bring-witnesses = La liste des témoins, de deux à quatre, avec une copie de leur pièce d’identité
bring-pacs-forms = La déclaration de Pacs (cerfa 15725) et la convention (cerfa 15726 ou votre propre texte), signées par vous deux
bring-pacs-number = Le récépissé ou le numéro d’enregistrement de votre Pacs
bring-couple-abroad = Pour un acte d’un autre pays : l’acte de moins de 6 mois et sa traduction. La mairie vous dit s’il faut un certificat de coutume
bring-land = Une photo du terrain ou de la maison
bring-plans = Vos plans ou un croquis avec les mesures, et le numéro du dossier s’il existe
bring-income = Les documents sur vos revenus et vos dépenses des trois derniers mois
bring-letters = Les lettres ou factures dont vous voulez parler
next-not-booked = Attendez la réponse de la mairie : ce n’est pas encore un rendez-vous. Elle vous propose un jour, une heure et un lieu.
next-pre-request = Avant le rendez-vous, faites la pré-demande sur ants.gouv.fr, une pour chaque personne.
next-pre-request-paper = Au guichet, un agent vous donne le formulaire en papier. Venez dix minutes plus tôt.
next-come-in-person = Chaque personne qui demande un document doit venir elle-même, avec les documents originaux.
next-come-with-child = Un enfant, même un bébé, vient avec un parent ou son tuteur.
next-theft-first = Avant le rendez-vous, déclarez le vol à la police ou à la gendarmerie.
next-travel = Votre départ est le { $departure }. Une autre mairie équipée a peut-être une place plus tôt : cherchez sur rendezvouspasseport.ants.gouv.fr.
next-collect = L’adulte vient lui-même. Pour un passeport, un enfant de 12 ans ou plus vient aussi, avec un parent.
next-couple = Venez tous les deux au rendez-vous.
next-interpreter = La mairie cherche un moment où l’interprète est libre. Cela peut prendre quelques jours de plus.
next-danger = Si la situation devient dangereuse, n’attendez pas le rendez-vous : appelez le 112, ou écrivez au 114 par SMS.
next-cancel = Si vous ne pouvez plus venir, prévenez la mairie : la place servira à quelqu’un d’autre.

## Abbreviations

acronym-cnil = Commission nationale de l’informatique et des libertés, qui protège les données
