### Occuper l’espace public : les mots pour la personne, en français courant. C’est la source des autres langues.

## La démarche

procedure-title = Demander à utiliser l’espace public
procedure-summary = Demandez l’accord de la mairie pour un déménagement, une benne, une terrasse, une fête, un vide-grenier, un tournage ou un camion de restauration.
procedure-keywords = occupation du domaine public, voirie, stationnement, déménagement, échafaudage, benne, travaux, terrasse, fête, fête des voisins, événement, vide-grenier, brocante, tournage, film, food truck, camion, rue, place, trottoir, arrêté, droits de voirie
procedure-audience = Les habitants, les associations et les entreprises.
procedure-before-dates = Les dates et le lieu exact
procedure-before-size = La surface en mètres carrés, ou la longueur pour un camion
procedure-before-insurance = Votre assurance et un plan simple, sauf pour un déménagement
procedure-after = La mairie examine votre demande et vous répond par écrit. Attendez cet accord avant de vous installer.
procedure-purpose = Vos réponses servent à décider de votre demande, à préparer l’accord écrit et à calculer le prix.
procedure-legal-basis = Personne ne peut occuper l’espace public sans accord : article L. 2122-1 du code général de la propriété des personnes publiques. Le maire le donne : article L. 2213-6 du code général des collectivités territoriales.
procedure-recipients = Le service de l’espace public et la police municipale lisent votre demande. Pour un grand événement, la préfecture et les pompiers la lisent aussi.
procedure-rights = Vous pouvez demander à la mairie de voir vos données, de les corriger ou d’en limiter l’usage. En cas de désaccord, vous pouvez écrire à la CNIL (Commission nationale de l’informatique et des libertés).
service-public-space = Service de l’espace public

## Les parties de la relecture

section-use = L’usage
section-where = Le lieu et les dates
section-people = Le public et la sécurité
section-applicant = Qui demande
section-papers = Papiers et engagements

## L’usage

step-kind = Que voulez-vous faire dans l’espace public ?
step-kind-why = Le délai, le prix et les papiers sont différents pour chaque usage.
field-kind = Usage
option-kind-moving = Réserver des places pour un déménagement ou une livraison
option-kind-works = Poser une benne, un échafaudage ou du matériel de travaux
option-kind-terrace = Installer une terrasse ou un étalage
option-kind-event = Organiser une fête ou un événement
option-kind-event-hint = Fête des voisins, concert, rencontre sportive, kermesse
option-kind-sale = Organiser un vide-grenier ou une brocante
option-kind-food-truck = Vendre des repas dans un camion
option-kind-filming = Tourner un film ou prendre des photos avec du matériel
option-kind-protest = Manifester ou défiler pour une cause
option-kind-other = Autre chose

exit-protest = Une manifestation se déclare, elle ne demande pas d’accord
exit-protest-text = Déclarez-la entre 15 et 3 jours avant. La déclaration se fait à la préfecture, ou à la mairie dans les petites communes. Donnez le but, le lieu, l’heure, le parcours et le nom des organisateurs.
contact-prefecture = La préfecture ou la sous-préfecture
contact-front-desk = L’accueil de la mairie

exit-other-use = Parlez de votre projet au service de l’espace public
exit-other-use-text = Votre usage a peut-être ses propres règles. Un agent vous dit si un accord est nécessaire et quels papiers préparer.
contact-public-space = Le service de l’espace public de cette mairie

step-ground = Sur quel terrain voulez-vous vous installer ?
step-ground-why = Le maire décide pour les rues et les places du bourg ou de la ville. Ailleurs, quelqu’un d’autre décide.
field-ground = Terrain
option-ground-town = Une rue, un trottoir, une place ou un parc de la commune
option-ground-town-hint = Aussi une route départementale ou nationale, entre les panneaux d’entrée et de sortie de la commune
option-ground-road = Une route hors de la ville ou du bourg
option-ground-road-hint = Route départementale ou nationale, après le panneau de sortie
option-ground-state = Une plage, un quai, une forêt ou une gare
option-ground-private = Un terrain privé
option-ground-private-hint = Cour, jardin, parking de magasin
option-ground-unknown = Je ne sais pas

exit-private-sale = Sur un terrain privé, déclarez la vente au maire
exit-private-sale-text = Il faut l’accord du propriétaire, mais pas de place publique. Envoyez au maire la déclaration de vente au déballage au moins 15 jours avant, avec votre pièce d’identité.
contact-sale-form = Le formulaire 13939, sur le site officiel Service Public, rubrique « vente au déballage »

exit-private-land = Sur un terrain privé, demandez au propriétaire
exit-private-land-text = La mairie ne donne pas d’accord pour un terrain privé. Si vous accueillez du public, si vous faites du bruit ou si vous débordez sur le trottoir, prévenez-la quand même.
contact-owner = Le propriétaire du terrain

exit-road-outside = Hors de la ville, la route dépend d’un autre service
exit-road-outside-text = Demandez au département pour une route départementale, et à la direction des routes de l’État pour une route nationale. Si c’est un petit chemin de la commune, parlez-en à la mairie.
contact-department = Le département, service des routes
contact-national-roads = La direction interdépartementale des routes

exit-state-land = Ce lieu dépend de l’État ou d’un autre organisme
exit-state-land-text = Demandez à celui qui gère le lieu : par exemple la préfecture pour une plage, ou le port pour un quai. La mairie peut vous dire qui gère une forêt ou une gare.
contact-state-manager = Le gestionnaire du lieu

step-anchored = Faut-il creuser ou fixer quelque chose dans le sol ?
step-anchored-lead = Par exemple pour un poteau, une ancre ou un plancher fixé.
step-anchored-why = Un objet posé et un objet fixé dans le sol ne demandent pas le même accord.
field-anchored = Fixation dans le sol

exit-anchored = Pour fixer dans le sol, demandez une permission de voirie
exit-anchored-text = Le service de la voirie doit vérifier les câbles et les tuyaux sous le sol. Demandez-lui le formulaire 14023. Sans fixation, vous pouvez revenir en arrière et répondre non.
contact-roads = Le service de la voirie de cette mairie

## Le lieu et les dates

step-place = Où voulez-vous vous installer ?
step-place-lead = Donnez l’adresse, ou décrivez l’endroit avec un repère.
step-place-why = La mairie vérifie que les piétons, les pompiers et les bus peuvent passer.
field-place = Lieu
field-place-hint = Par exemple : devant le 12, du côté de la boulangerie

step-first-day = Quel est le premier jour ?
step-first-day-lead = Délai pour cet usage, en jours : { $notice }. Premier jour possible : le { $earliest }.
step-first-day-why = La mairie a besoin de ce temps pour demander les avis, écrire l’accord et faire poser les panneaux.
field-first-day = Premier jour, installation comprise
problem-too-soon = C’est trop tôt : le premier jour possible est le { $earliest }. Si vous ne pouvez pas attendre, parlez-en au service de l’espace public.

step-last-day = Quel est le dernier jour ?
step-last-day-lead = Pour une seule demande, le dernier jour possible est le { $latest }. Pour la suite, faites une autre demande.
step-last-day-why = Le prix et l’accord dépendent du nombre de jours.
field-last-day = Dernier jour, rangement compris

step-metres = Quelle longueur de trottoir faut-il réserver ?
step-metres-lead = Comptez 5 mètres par place de voiture. Un camion de déménagement prend souvent 10 mètres.
step-metres-why = La mairie prépare le bon nombre de panneaux.
field-metres = Longueur en mètres

step-surface = Quelle surface voulez-vous occuper ?
step-surface-lead = Multipliez la longueur par la largeur. Un ordre de grandeur suffit pour une fête.
step-surface-why = Le prix dépend de la surface. La mairie vérifie aussi que tout tient dans la place.
field-surface = Surface en mètres carrés

step-electricity = Voulez-vous une prise électrique de la mairie ?
step-electricity-why = Le prix par jour change avec l’électricité.
field-electricity = Électricité

step-passage = Reste-t-il un passage pour les piétons ?
step-passage-lead = Il faut 1,40 mètre libre, pour un fauteuil roulant ou une poussette.
step-passage-why = Sur un trottoir, tout le monde doit pouvoir passer sans descendre sur la route.
field-passage = Passage pour les piétons
option-passage-free = Oui, 1,40 mètre ou plus
option-passage-detour = Non, il faut faire passer les piétons ailleurs
option-passage-unsure = Je ne sais pas
problem-terrace-passage = Une terrasse doit toujours laisser 1,40 mètre. Réduisez-la et changez votre réponse, ou choisissez « je ne sais pas » : un agent viendra mesurer.

step-street = Les voitures pourront-elles passer ?
step-street-why = Pour fermer une rue, le maire doit écrire une décision et prévenir les pompiers et les bus.
field-street = Circulation
option-street-open = Oui, comme d’habitude
option-street-narrow = Oui, mais avec moins de place
option-street-closed = Non, il faut fermer la rue

## Le public et la sécurité

step-people = Combien de personnes attendez-vous en même temps ?
step-people-lead = Comptez le public et les organisateurs, au moment où il y a le plus de monde.
step-people-why = Les règles de sécurité dépendent de ce nombre.
field-people = Nombre de personnes

exit-very-large = Pour un très grand rassemblement, voyez d’abord la préfecture
exit-very-large-text = À partir de 5 000 personnes en même temps, il faut un dossier de sécurité. Prenez rendez-vous avec la préfecture et la mairie, plusieurs mois avant.

step-extras = Qu’y aura-t-il sur place ?
step-extras-lead = Cochez tout ce qui est prévu.
step-extras-why = Certaines activités demandent un autre accord ou une visite de sécurité.
field-extras = Activités
option-extras-alcohol = Une buvette avec de l’alcool
option-extras-food = Des repas ou des gâteaux à vendre
option-extras-stage = Une scène, une tente, un chapiteau ou un gradin
option-extras-fireworks = Un feu d’artifice
option-extras-race = Une course sur la route
option-extras-race-hint = À pied, à vélo ou avec un moteur
option-extras-none = Rien de tout cela

step-sellers = Qui va vendre ?
step-sellers-why = L’organisateur doit tenir un registre des vendeurs. Les règles changent pour les particuliers.
field-sellers = Vendeurs
option-sellers-people = Des particuliers seulement
option-sellers-traders = Des commerçants seulement
option-sellers-mixed = Les deux

## Qui demande

step-applicant = Pour qui faites-vous la demande ?
step-applicant-why = L’accord est donné à un nom. Le prix et les papiers en dépendent.
field-applicant = Demandeur
option-applicant-person = Pour moi-même
option-applicant-association = Pour une association
option-applicant-company = Pour une entreprise, un commerce ou un artisan
option-applicant-public = Pour une école ou un autre service public

step-general-interest = L’association est-elle sans but lucratif et utile à tous ?
step-general-interest-lead = Sans but lucratif : personne ne gagne d’argent pour soi. Utile à tous : par exemple le sport, la culture, l’aide, la fête du quartier.
step-general-interest-why = La loi permet alors à la mairie de ne rien faire payer.
field-general-interest = Intérêt général

step-bars = Combien de buvettes avec alcool l’association a-t-elle déjà eues cette année ?
step-bars-lead = Comptez celles que la mairie a déjà permises, sans celle-ci. Si vous ne savez pas, la mairie regarde sa liste.
step-bars-why = La loi permet cinq buvettes par an et par association.
field-bars = Buvettes déjà autorisées cette année
problem-bars-used-up = L’association a déjà eu ses cinq buvettes. Revenez en arrière et décochez l’alcool : les boissons sans alcool restent possibles. Un club sportif peut avoir droit à plus : demandez à la mairie.

step-organisation = Quel est le nom de l’organisme ?
step-organisation-why = La réponse de la mairie est à ce nom.
field-organisation = Nom de l’organisme
step-siren = Quel est le numéro de l’entreprise ?
step-siren-lead = Nous ne demandons pas d’extrait Kbis : le numéro suffit. Si vous ne savez pas, un agent le cherche avec le nom.
step-siren-why = Avec le numéro, la mairie vérifie elle-même que l’entreprise existe.
step-siren-find = Le numéro Siren est sur les factures, et sur le papier reçu à la création de l’entreprise.
step-siren-picture = Une page sur la situation d’une entreprise. Les numéros Siren et Siret sont en haut de la page.
field-siren = Numéro Siren ou Siret
field-siren-hint = 9 ou 14 chiffres
step-rna = Quel est le numéro de l’association ?
step-rna-lead = Pas de numéro, ou vous ne savez pas ? Vous montrerez le récépissé.
step-rna-why = Ainsi, la mairie vérifie elle-même.
step-rna-find = Le numéro RNA (répertoire national des associations) est en haut du récépissé.
step-rna-picture = Un récépissé de déclaration d’association. Le numéro est sous le titre.
field-rna = Numéro RNA
field-rna-hint = La lettre W et 9 chiffres, par exemple W353001234. Laissez vide s’il n’y en a pas.
problem-siren-wrong = Ce numéro n’a pas le bon nombre de chiffres. Un Siren a 9 chiffres, un Siret en a 14.
problem-rna-wrong = Ce numéro n’est pas un numéro RNA. Écrivez la lettre W puis 9 chiffres, ou laissez vide.

step-your-name = Quel est votre nom ?
step-your-name-why = L’accord porte le nom de la personne responsable sur place.
field-family-name = Votre nom
field-given-name = Votre prénom

step-address = À quelle adresse envoyer l’accord et la facture ?
step-address-why = L’accord est un papier officiel. La trésorerie envoie la facture à cette adresse.
field-address = Adresse

step-contact = Comment vous joindre, même le jour même ?
step-contact-lead = Un seul des deux suffit.
step-contact-why = En cas de danger ou de gêne, un agent doit pouvoir vous appeler.
field-telephone = Numéro de téléphone
field-telephone-hint = Par exemple : 06 12 34 56 78
field-email = Adresse e-mail
field-email-hint = Par exemple : nom@exemple.fr
problem-contact-missing = Donnez un numéro de téléphone ou une adresse e-mail.

## Papiers et engagements

step-plan = Montrez un plan de l’installation
step-plan-lead = Un dessin à la main suffit. Montrez les mesures, les passages et l’accès des pompiers.
step-plan-why = La mairie vérifie que tout le monde peut passer.
field-plan = Plan

step-insurance = Montrez votre assurance de responsabilité civile
step-insurance-lead = C’est une attestation de votre assureur, valable aux dates choisies.
step-insurance-why = Elle paie si quelqu’un se blesse ou si quelque chose est cassé.
field-insurance = Attestation d’assurance

step-identity = Montrez votre pièce d’identité
step-identity-lead = Carte d’identité, passeport ou titre de séjour. Une photo lisible suffit.
step-identity-why = La loi le demande pour déclarer une vente au déballage.
field-identity = Pièce d’identité

step-trader-card = Montrez votre carte de commerçant ambulant
step-trader-card-lead = Si vous vendez seulement dans la commune de votre entreprise, écrivez-le sur une feuille et montrez-la.
step-trader-card-why = La loi la demande pour vendre sur la voie publique hors de sa commune.
field-trader-card = Carte de commerçant ambulant

step-receipt = Montrez le récépissé de l’association
step-receipt-lead = C’est le papier de la préfecture ou du tribunal, à la création de l’association.
step-receipt-why = Sans numéro RNA, ce papier montre que l’association existe.
field-receipt = Récépissé de l’association

step-declaration = À quoi vous engagez-vous ?
step-declaration-lead = Lisez tout, puis cochez si vous êtes d’accord.
step-declaration-why = L’accord vaut seulement si ces règles sont respectées. La mairie peut le retirer.
field-truth = Réponses exactes
consent-truth = Mes réponses sont exactes.
field-safety = Sécurité et propreté
consent-safety = Je laisse passer les piétons et les pompiers, et je rends le lieu propre.
field-sale-rules = Règles du vide-grenier
consent-sale-rules = Je tiens le registre des vendeurs. Il n’y a pas plus de deux mois de vente par an à cet endroit.

## Le résumé

outcome-first-day = Premier jour
outcome-days = Nombre de jours
outcome-file-fee = Frais de dossier
outcome-use-fee = Prix de l’occupation
outcome-total = Total
outcome-price = Paiement
outcome-price-exempt = Gratuit, si la mairie confirme l’intérêt général
outcome-price-estimate = À la réception de la facture : la mairie fixe le prix exact dans l’accord
outcome-crowd-day = Dernier jour pour la déclaration de sécurité

bring-plan = Un plan de l’installation
bring-insurance = Votre attestation d’assurance
bring-identity = Votre pièce d’identité
bring-trader-card = Votre carte de commerçant ambulant
bring-receipt = Le récépissé de l’association

next-checked = Un agent vérifie le lieu, les dates et la sécurité. Il peut vous appeler ou venir mesurer.
next-ground-unknown = La mairie cherche à qui est le terrain. S’il n’est pas à elle, elle vous dit à qui demander.
next-siren-unknown = Un agent cherche le numéro de votre entreprise dans le répertoire public, avec son nom.
next-bars-unknown = La mairie compte les buvettes déjà permises. Si l’association en a eu cinq, elle vous appelle.
next-answer = La mairie vous répond par écrit. Sans réponse en deux mois, la demande est refusée : ne vous installez jamais sans accord.
next-selection = Pour une activité de vente, la mairie doit parfois publier une annonce et choisir entre plusieurs candidats.
next-signs = Les panneaux doivent être en place plusieurs jours avant. La mairie vous dit qui les pose. Prenez une photo quand ils y sont.
next-works = Signalez la benne ou l’échafaudage jour et nuit. Affichez l’accord sur place.
next-street = Le maire écrit une décision pour la circulation. Prévenez les voisins et gardez un accès pour les pompiers.
next-passage = Un agent cherche avec vous un passage sûr pour les piétons.
next-crowd = À partir de 1 500 personnes, faites aussi une déclaration de sécurité. La mairie la transmet à la préfecture.
next-alcohol = La demande vaut aussi pour la buvette, avec du vin, de la bière ou du cidre. La mairie vous répond pour l’alcool dans la même lettre.
next-food = Pour les repas, suivez les règles d’hygiène : froid, mains propres, protection des aliments.
next-stage = Pour une scène, un gradin ou un grand chapiteau, une visite de sécurité peut être nécessaire avant l’ouverture.
next-fireworks = Un grand feu d’artifice se déclare au maire et au préfet, un mois avant.
next-race = Une course sur la route se déclare aussi à la mairie ou à la préfecture, deux mois avant en général.
next-register = Faites signer le registre des vendeurs par le maire ou la police avant la vente. Déposez-le à la préfecture dans les huit jours après.
next-two-sales = Chaque particulier signe qu’il vend ses propres objets et qu’il a fait au plus deux ventes cette année.
next-filming = Prévenez les riverains. Un drone demande aussi une déclaration à l’aviation civile et à la préfecture.
next-pay = Vous recevez une facture. Si le projet est annulé, prévenez la mairie tout de suite.
next-clean = Rendez le lieu propre. Les réparations sont à la charge de la personne responsable.

## Le suivi de la demande

status-received = Votre demande est arrivée
status-under-review = La mairie étudie votre demande
status-information-asked = La mairie attend une information de vous
status-granted = Votre demande est acceptée
status-refused = Votre demande est refusée

## Les abréviations

acronym-rna = répertoire national des associations
