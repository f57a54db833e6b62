### Occuper l’espace public : les mots faciles à lire. Phrases de 15 mots au plus, une idée par phrase.

## La démarche

procedure-title = Demander à utiliser la rue ou une place
procedure-summary = Vous voulez utiliser une rue ou une place ? Demandez l’accord de la mairie. Par exemple pour un déménagement, une fête ou un vide-grenier.
procedure-keywords = rue, place, trottoir, parking, déménagement, camion, benne, échafaudage, travaux, terrasse, fête, fête des voisins, vide-grenier, brocante, film, photo, food truck, repas, accord de la mairie
procedure-audience = Les habitants, les associations et les entreprises.
procedure-before-dates = Les dates et le lieu
procedure-before-size = La taille du lieu, en mètres
procedure-before-insurance = Votre assurance et un plan, sauf pour un déménagement
procedure-after = La mairie lit votre demande. Elle vous répond par lettre. Attendez cette lettre avant de vous installer.
procedure-purpose = Avec vos réponses, la mairie décide. Elle écrit l’accord et calcule le prix.
procedure-legal-basis = Pour utiliser la rue ou une place, il faut un accord. La loi le demande. Le maire donne cet accord.
procedure-recipients = Le service de l’espace public lit votre demande. La police municipale la lit aussi. Pour une grande fête, la préfecture et les pompiers la lisent.
procedure-rights = Vous pouvez voir vos réponses et les faire corriger : demandez à la mairie. La CNIL protège vos données. CNIL veut dire : Commission nationale de l’informatique et des libertés. Vous avez un problème ? Vous pouvez écrire à la CNIL.
service-public-space = Le service de l’espace public

## Les parties de la relecture

section-use = Votre projet
section-where = Le lieu et les dates
section-people = Les personnes et la sécurité
section-applicant = Qui demande
section-papers = Papiers et promesses

## L’usage

step-kind = Que voulez-vous faire ?
step-kind-why = Les règles et le prix changent avec le projet.
field-kind = Projet
option-kind-moving = Garder des places pour un déménagement ou une livraison
option-kind-works = Poser une benne ou un échafaudage
option-kind-terrace = Mettre une terrasse, ou des produits devant un magasin
option-kind-event = Faire une fête ou un événement
option-kind-event-hint = Par exemple : fête des voisins, concert ou rencontre de sport
option-kind-sale = Faire un vide-grenier ou une brocante
option-kind-food-truck = Vendre des repas dans un camion
option-kind-filming = Tourner un film ou faire des photos
option-kind-protest = Manifester pour une cause
option-kind-other = Autre chose

exit-protest = Une manifestation n’a pas besoin d’accord
exit-protest-text = Mais vous devez la déclarer à la préfecture. Dans une petite commune, déclarez-la à la mairie. Faites-le entre 15 et 3 jours avant. Dites le lieu, l’heure et le nom des organisateurs.
contact-prefecture = La préfecture ou la sous-préfecture
contact-front-desk = L’accueil de la mairie

exit-other-use = Parlez au service de l’espace public
exit-other-use-text = Votre projet a peut-être d’autres règles. Un agent vous explique quoi faire.
contact-public-space = Le service de l’espace public de cette mairie

step-ground = Où voulez-vous vous installer ?
step-ground-why = Le maire décide pour les rues de la commune. Ailleurs, une autre personne décide.
field-ground = Terrain
option-ground-town = Une rue, une place ou un parc de la commune (ville ou village)
option-ground-town-hint = Aussi une grande route, entre les panneaux de la commune
option-ground-road = Une route en dehors de la ville
option-ground-road-hint = Après le panneau de sortie
option-ground-state = Une plage, un quai, une forêt ou une gare
option-ground-private = Un terrain privé
option-ground-private-hint = Par exemple une cour, un jardin ou un parking de magasin
option-ground-unknown = Je ne sais pas

exit-private-sale = Sur un terrain privé, prévenez le maire
exit-private-sale-text = Demandez d’abord au propriétaire du terrain. Puis envoyez une déclaration au maire. Faites-le 15 jours avant ou plus tôt. Ajoutez votre pièce d’identité.
contact-sale-form = Le formulaire 13939, sur le site officiel Service Public, page « vente au déballage »

exit-private-land = Sur un terrain privé, demandez au propriétaire
exit-private-land-text = La mairie ne donne pas d’accord pour un terrain privé. Vous faites du bruit ou vous invitez du public ? Prévenez la mairie.
contact-owner = Le propriétaire du terrain

exit-road-outside = Cette route dépend d’un autre service
exit-road-outside-text = Pour une route du département, demandez au département. Pour une route nationale, demandez à l’État. Pour un petit chemin, demandez à la mairie.
contact-department = Le département, service des routes
contact-national-roads = La direction interdépartementale des routes

exit-state-land = Ce lieu ne dépend pas de la mairie
exit-state-land-text = Demandez à la personne qui s’occupe du lieu. Pour une plage, c’est la préfecture. Pour un quai, c’est le port. La mairie peut vous aider à trouver.
contact-state-manager = La personne qui s’occupe du lieu

step-anchored = Faut-il faire un trou dans le sol ?
step-anchored-lead = Par exemple pour fixer un poteau.
step-anchored-why = Avec un trou, il faut un autre accord.
field-anchored = Trou dans le sol

exit-anchored = Pour faire un trou, demandez une permission de voirie
exit-anchored-text = Il y a des câbles et des tuyaux sous le sol. Le service de la voirie doit vérifier. Demandez-lui le formulaire 14023. Sans trou, revenez en arrière et répondez non.
contact-roads = Le service de la voirie de cette mairie

## Le lieu et les dates

step-place = Où est le lieu exact ?
step-place-lead = Écrivez l’adresse. Ou dites ce qu’il y a à côté.
step-place-why = Les piétons et les pompiers doivent pouvoir passer.
field-place = Lieu
field-place-hint = Par exemple : devant le 12, à côté de la boulangerie

step-first-day = Quel est le premier jour ?
step-first-day-lead = Il faut demander à l’avance. Nombre de jours : { $notice }. Premier jour possible : le { $earliest }.
step-first-day-why = La mairie doit préparer l’accord et les panneaux.
field-first-day = Premier jour
problem-too-soon = C’est trop tôt. Premier jour possible : le { $earliest }. Vous ne pouvez pas attendre ? Parlez au service de l’espace public.

step-last-day = Quel est le dernier jour ?
step-last-day-lead = Le dernier jour possible est le { $latest }. Vous restez plus longtemps ? Faites une autre demande.
step-last-day-why = Le prix dépend du nombre de jours.
field-last-day = Dernier jour

step-metres = Quelle longueur voulez-vous garder ?
step-metres-lead = Une voiture prend 5 mètres. Un camion prend souvent 10 mètres.
step-metres-why = La mairie prépare les panneaux.
field-metres = Longueur en mètres

step-surface = Quelle est la taille du lieu ?
step-surface-lead = Multipliez la longueur par la largeur. Vous ne savez pas bien ? Écrivez à peu près.
step-surface-why = Le prix dépend de la taille.
field-surface = Taille en mètres carrés

step-electricity = Voulez-vous l’électricité de la mairie ?
step-electricity-why = L’électricité change le prix.
field-electricity = Électricité

step-passage = Les piétons peuvent-ils passer ?
step-passage-lead = Il faut 1,40 mètre. Un fauteuil roulant doit pouvoir passer.
step-passage-why = Tout le monde doit pouvoir passer sans danger.
field-passage = Passage pour les piétons
option-passage-free = Oui, il y a 1,40 mètre ou plus
option-passage-detour = Non, les piétons doivent passer ailleurs
option-passage-unsure = Je ne sais pas
problem-terrace-passage = Une terrasse doit laisser 1,40 mètre. Faites une terrasse plus petite et changez votre réponse. Vous hésitez ? Choisissez « je ne sais pas ».

step-street = Les voitures peuvent-elles passer ?
step-street-why = Pour fermer une rue, le maire doit décider. Il prévient aussi les pompiers.
field-street = Voitures
option-street-open = Oui, comme d’habitude
option-street-narrow = Oui, avec moins de place
option-street-closed = Non, il faut fermer la rue

## Le public et la sécurité

step-people = Combien de personnes seront là en même temps ?
step-people-lead = Comptez le public et les organisateurs.
step-people-why = Les règles de sécurité dépendent de ce nombre.
field-people = Nombre de personnes

exit-very-large = Parlez d’abord à la préfecture
exit-very-large-text = Il y a 5 000 personnes ou plus ? Alors il faut un dossier de sécurité. Prenez rendez-vous avec la préfecture et la mairie. Faites-le plusieurs mois avant.

step-extras = Qu’y aura-t-il sur place ?
step-extras-lead = Cochez tout ce qui est prévu.
step-extras-why = Parfois, il faut un autre accord.
field-extras = Activités
option-extras-alcohol = Une buvette (un petit bar) avec de l’alcool
option-extras-food = Des repas ou des gâteaux à vendre
option-extras-stage = Une scène ou une grande tente
option-extras-fireworks = Un feu d’artifice
option-extras-race = Une course sur la route
option-extras-race-hint = À pied, à vélo ou à moteur
option-extras-none = Rien de tout cela

step-sellers = Qui va vendre ?
step-sellers-why = Vous devez écrire le nom des vendeurs dans un registre.
field-sellers = Vendeurs
option-sellers-people = Des particuliers, comme vous et moi
option-sellers-traders = Des commerçants
option-sellers-mixed = Les deux

## Qui demande

step-applicant = Pour qui demandez-vous ?
step-applicant-why = L’accord porte un nom. Le prix peut changer.
field-applicant = Pour qui
option-applicant-person = Pour moi
option-applicant-association = Pour une association
option-applicant-company = Pour une entreprise ou un commerce
option-applicant-public = Pour une école ou un service public

step-general-interest = L’association est-elle utile à tous ?
step-general-interest-lead = Par exemple pour le sport, la culture ou la fête du quartier. Personne n’y gagne d’argent pour soi.
step-general-interest-why = Alors la mairie peut rendre la place gratuite.
field-general-interest = Utile à tous

step-bars = Combien de buvettes avec alcool cette année ?
step-bars-lead = Comptez les buvettes déjà faites par l’association. Vous ne savez pas ? La mairie regarde sa liste.
step-bars-why = La loi permet cinq buvettes par an.
field-bars = Buvettes de cette année
problem-bars-used-up = L’association a déjà fait cinq buvettes. Revenez en arrière et enlevez l’alcool. Les autres boissons sont possibles. Un club de sport peut avoir plus : demandez à la mairie.

step-organisation = Quel est le nom de l’association ou de l’entreprise ?
step-organisation-why = La mairie écrit ce nom dans sa réponse.
field-organisation = Nom
step-siren = Quel est le numéro de l’entreprise ?
step-siren-lead = Il ne faut pas de Kbis. Vous ne savez pas ? Un agent cherche le numéro avec le nom.
step-siren-why = Avec le numéro, la mairie vérifie elle-même.
step-siren-find = Le numéro Siren est sur les factures. Il est aussi sur les papiers de l’entreprise.
step-siren-picture = C’est un papier d’une entreprise. Les numéros Siren et Siret sont en haut.
field-siren = Numéro Siren ou Siret
field-siren-hint = 9 ou 14 chiffres
step-rna = Quel est le numéro de l’association ?
step-rna-lead = Pas de numéro ? Vous ne le connaissez pas ? Vous montrez le papier de la préfecture.
step-rna-why = Avec le numéro, la mairie vérifie elle-même.
step-rna-find = Le numéro RNA est en haut du papier de la préfecture.
step-rna-picture = C’est le papier de la préfecture. Le numéro est sous le titre.
field-rna = Numéro RNA
field-rna-hint = RNA veut dire répertoire national des associations. Par exemple W353001234. Vous n’en avez pas ? Laissez vide.
problem-siren-wrong = Ce numéro est trop court ou trop long. Un Siren a 9 chiffres. Un Siret a 14 chiffres.
problem-rna-wrong = Ce numéro n’est pas bon. Écrivez la lettre W, puis 9 chiffres. Ou laissez vide.

step-your-name = Quel est votre nom ?
step-your-name-why = Votre nom sera sur l’accord.
field-family-name = Votre nom
field-given-name = Votre prénom

step-address = À quelle adresse envoyer l’accord et la facture ?
step-address-why = L’accord est un papier officiel. La facture arrive aussi à cette adresse.
field-address = Adresse

step-contact = Comment pouvons-nous vous parler ?
step-contact-lead = Écrivez un téléphone ou une adresse e-mail.
step-contact-why = Il y a un danger ? Un agent doit pouvoir vous appeler.
field-telephone = Numéro de téléphone
field-telephone-hint = Par exemple : 06 12 34 56 78
field-email = Adresse e-mail
field-email-hint = Par exemple : nom@exemple.fr
problem-contact-missing = Écrivez un numéro de téléphone ou une adresse e-mail.

## Papiers et promesses

step-plan = Montrez un plan
step-plan-lead = Un dessin à la main suffit. Montrez les tailles et les passages.
step-plan-why = La mairie vérifie que tout le monde peut passer.
field-plan = Plan

step-insurance = Montrez votre assurance
step-insurance-lead = C’est l’assurance de responsabilité civile. Demandez un papier (une attestation) à votre assureur.
step-insurance-why = Quelqu’un se blesse ? L’assurance paie.
field-insurance = Attestation d’assurance

step-identity = Montrez votre pièce d’identité
step-identity-lead = Carte d’identité, passeport ou titre de séjour. Une photo suffit.
step-identity-why = La loi le demande pour un vide-grenier.
field-identity = Pièce d’identité

step-trader-card = Montrez votre carte de commerçant ambulant
step-trader-card-lead = C’est la carte du marchand qui se déplace (commerçant ambulant). Vous vendez seulement dans la commune de votre entreprise ? Écrivez-le sur une feuille et montrez-la.
step-trader-card-why = La loi demande cette carte pour vendre dans la rue.
field-trader-card = Carte de commerçant ambulant

step-receipt = Montrez le récépissé de l’association
step-receipt-lead = Le récépissé, c’est le papier de la préfecture ou du tribunal.
step-receipt-why = Il montre que l’association existe.
field-receipt = Récépissé de l’association

step-declaration = Que promettez-vous ?
step-declaration-lead = Lisez tout. Vous êtes d’accord ? Cochez.
step-declaration-why = La mairie peut retirer son accord si vous ne respectez pas les règles.
field-truth = Réponses exactes
consent-truth = Mes réponses sont exactes.
field-safety = Sécurité et propreté
consent-safety = Les piétons et les pompiers peuvent passer. Je rends le lieu propre.
field-sale-rules = Règles du vide-grenier
consent-sale-rules = J’écris le nom des vendeurs dans le registre. À cet endroit, il y a au plus deux mois de vente par an.

## Le résumé

outcome-first-day = Premier jour
outcome-days = Nombre de jours
outcome-file-fee = Prix du dossier
outcome-use-fee = Prix de la place
outcome-total = Prix en tout
outcome-price = Paiement
outcome-price-exempt = Gratuit, si la mairie est d’accord
outcome-price-estimate = Avec une facture. La mairie fixe le prix exact.
outcome-crowd-day = Dernier jour pour la déclaration de sécurité

bring-plan = Un plan
bring-insurance = Votre attestation d’assurance
bring-identity = Votre pièce d’identité
bring-trader-card = Votre carte de commerçant ambulant
bring-receipt = Le récépissé de l’association

next-checked = Un agent vérifie le lieu et la sécurité. Il peut vous appeler.
next-ground-unknown = La mairie cherche à qui est le terrain. Elle vous dit à qui demander.
next-siren-unknown = Un agent cherche le numéro de votre entreprise.
next-bars-unknown = La mairie compte les buvettes de l’association. S’il y en a déjà cinq, elle vous appelle.
next-answer = La mairie vous répond par lettre. Pas de lettre après deux mois ? Alors la réponse est non. Attendez l’accord avant de vous installer.
next-selection = Pour vendre, la mairie doit parfois choisir entre plusieurs personnes.
next-signs = Il faut des panneaux plusieurs jours avant. La mairie vous dit qui les pose. Prenez une photo des panneaux.
next-works = La benne ou l’échafaudage doit se voir jour et nuit. Montrez l’accord sur place.
next-street = Le maire prend une décision pour la rue. Prévenez les voisins. Laissez passer les pompiers.
next-passage = Un agent cherche avec vous un passage pour les piétons.
next-crowd = Il y a 1 500 personnes ou plus ? Faites aussi une déclaration de sécurité. La mairie l’envoie à la préfecture.
next-alcohol = La mairie vous répond aussi pour l’alcool. Seuls le vin, la bière et le cidre sont possibles.
next-food = Pour les repas, gardez tout propre et froid.
next-stage = Pour une scène ou une grande tente, il y a parfois une visite de sécurité.
next-fireworks = Un grand feu d’artifice se déclare un mois avant. Déclarez-le au maire et au préfet.
next-race = Une course se déclare aussi à la mairie ou à la préfecture. Faites-le deux mois avant.
next-register = Le maire ou la police signe le registre avant la vente. Après, donnez le registre à la préfecture en huit jours.
next-two-sales = Chaque particulier signe une feuille. Il vend ses propres objets. Il fait au plus deux ventes par an.
next-filming = Prévenez les voisins. Pour un drone, il faut d’autres déclarations.
next-pay = Vous recevez une facture. Vous annulez ? Prévenez vite la mairie.
next-clean = Rendez le lieu propre. Les dégâts sont à payer.

## Le suivi de la demande

status-received = La mairie a reçu votre demande
status-under-review = La mairie lit votre demande
status-information-asked = Il manque une information : répondez à la mairie
status-granted = La mairie est d’accord
status-refused = La mairie n’est pas d’accord

## Les abréviations

acronym-rna = répertoire national des associations
