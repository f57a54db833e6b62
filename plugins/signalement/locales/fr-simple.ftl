# Words of the procedure "signalement", in easy-to-read French.

## The procedure

procedure-title = Dire à la mairie : il y a un problème dans la rue
procedure-summary = Vous avez vu un trou, une lampe éteinte ou des déchets ? Dites-le à la mairie.
procedure-keywords = problème, rue, route, trou, trottoir, cassé, abîmé, panneau, feu, banc, jeux, lampe, lumière, noir, poubelle, déchets, sale, voiture, arbre, branche, eau, égout, tag, dessin, mur, animal, chien, danger, dire, plainte
procedure-before-place = Le nom de la rue, ou un lieu connu à côté : une école, un magasin
procedure-before-photo = Une photo, si vous en avez une
procedure-before-plate = Pour un véhicule abandonné : le numéro de la plaque
procedure-after = La mairie lit vos réponses. Elle prévient la bonne équipe. Vous voulez une réponse ? Laissez un e-mail ou un numéro de téléphone.
procedure-purpose = La mairie se sert de vos réponses pour trouver le problème. Elle s’en sert aussi pour vous répondre.
procedure-legal-basis = La loi demande au maire des rues sûres et propres.
procedure-recipients = Les agents de la mairie lisent vos réponses. Parfois, un autre service doit réparer. Alors la mairie lui envoie vos réponses.
procedure-rights = Vous pouvez demander à voir vos données. Vous pouvez demander à les corriger. Vous pouvez aussi dire non, ou demander un usage limité. Écrivez à la mairie. Donnez le numéro de votre demande. Vous n’êtes pas d’accord avec la mairie ? Écrivez à la CNIL. CNIL veut dire : Commission nationale de l’informatique et des libertés.

section-problem = Le problème
section-where = Où et quand
section-photos = Les photos
section-answer = La réponse de la mairie

## Danger first

step-danger = Une personne est-elle en danger maintenant ?
step-danger-lead = Il y a un danger ? Appelez tout de suite le 112. Vous ne pouvez pas entendre ou parler ? Envoyez un message écrit (SMS) au 114.
step-danger-why = La mairie lit votre message plus tard. Les secours répondent jour et nuit.
field-danger = Danger
option-danger-people = Oui, une personne est blessée ou menacée
option-danger-people-hint = Accident, feu, attaque ou trou ouvert
option-danger-gas = Oui, je sens une odeur de gaz
option-danger-electricity = Oui, je vois des fils électriques par terre ou cassés
option-danger-none = Non, il n’y a pas de danger

exit-urgent = Appelez les secours maintenant
exit-urgent-text = Éloignez-vous du danger. L’appel est gratuit, jour et nuit. Dites où vous êtes. Dites ce qui se passe. Dites s’il y a des blessés.
exit-gas = Éloignez-vous, puis appelez l’urgence gaz
exit-gas-text = Ne fumez pas. N’allumez rien. Allez loin de l’odeur. Appelez quand vous êtes loin. L’appel est gratuit, jour et nuit.
exit-electricity = Ne touchez à rien, puis appelez les secours
exit-electricity-text = Restez loin des fils. Dites aux autres de rester loin.

contact-emergency = Toutes les urgences
contact-fire = Les pompiers : feu, accident, personne en danger
contact-medical = Le Samu : une personne est très malade ou blessée
contact-police = La police ou la gendarmerie : attaque, vol, menace
contact-deaf = Par message écrit (SMS), si vous ne pouvez pas entendre ou parler
contact-deaf-web = Par messages écrits, par vidéo ou en langue des signes
contact-gas = L’urgence gaz
contact-power = Le dépannage de l’électricité : le numéro est sur votre facture d’électricité
contact-homeless = Le 115 : pour les personnes qui dorment dehors
contact-noise-web = Le Centre d’information sur le bruit
contact-front-desk = L’accueil de la mairie
contact-police-station = Le commissariat ou la gendarmerie
contact-water-service = Le service de l’eau : son numéro est sur la facture

## The kind of problem

step-kind = Quel est le problème ?
step-kind-why = Chaque problème a son équipe. Votre réponse sert à prévenir la bonne équipe.
field-kind = Problème
option-kind-road = Une route ou un trottoir abîmé
option-kind-equipment = Un panneau, un feu, un banc ou un jeu abîmé
option-kind-lighting = La lumière dans la rue
option-kind-waste = Des déchets par terre
option-kind-vehicle = Un véhicule abandonné
option-kind-tree = Un arbre ou une branche
option-kind-water = De l’eau ou un égout
option-kind-graffiti = Un dessin, un mot ou une affiche sur un mur
option-kind-animal = Un animal mort ou perdu
option-kind-other = Autre chose

step-road-damage = Qu’est-ce qui est abîmé ?
step-road-damage-why = L’équipe apporte les bons outils.
field-road-damage = Ce qui est abîmé
option-road-damage-pothole = La route : un trou ou une bosse
option-road-damage-pavement = Le trottoir
option-road-damage-marking = Un passage piéton ou une ligne : on les voit mal
option-road-damage-open-hole = Il manque un couvercle : le trou est ouvert
option-road-damage-something-else = Autre chose

step-equipment = Qu’est-ce qui est abîmé ou en panne ?
step-equipment-why = L’équipe apporte les bons outils. Elle répare un feu avant un banc.
field-equipment = Ce qui est abîmé
option-equipment-sign = Un panneau
option-equipment-traffic-light = Un feu pour les voitures ou les piétons
option-equipment-bench = Un banc, une poubelle ou un abri de bus
option-equipment-playground = Un jeu pour enfants
option-equipment-barrier = Une barrière ou un poteau
option-equipment-something-else = Autre chose

step-lamp-fault = Quel est le problème avec la lumière ?
step-lamp-fault-why = Une lampe éteinte et une rue noire sont deux pannes différentes.
field-lamp-fault = Panne de lumière
option-lamp-fault-one-off = Une lampe est éteinte la nuit
option-lamp-fault-several-off = Plusieurs lampes sont éteintes la nuit
option-lamp-fault-flickering = Une lampe s’allume et s’éteint
option-lamp-fault-day-on = Une lampe est allumée le jour
option-lamp-fault-broken = Un lampadaire est cassé ou penche. On ne voit pas de fil électrique.
option-lamp-fault-wires = Je vois des fils électriques

step-lamp-number = Quel numéro est écrit sur le lampadaire ?
step-lamp-number-lead = Vous ne trouvez pas de numéro ? Continuez sans répondre.
step-lamp-number-why = Avec ce numéro, l’équipe trouve la bonne lampe.
step-lamp-number-find = Cherchez une petite plaque sur le poteau. Parfois, il n’y a pas de numéro.
step-lamp-number-picture = C’est un lampadaire. Le numéro est sur une petite plaque, au milieu du poteau.
field-lamp-number = Numéro du lampadaire
field-lamp-number-hint = Par exemple : A 042

step-waste-kind = Quels déchets voyez-vous ?
step-waste-kind-lead = Ne touchez pas les déchets.
step-waste-kind-why = L’équipe vient avec le bon camion.
field-waste-kind = Déchets
option-waste-kind-bags = Des sacs ou des ordures
option-waste-kind-bulky = Des meubles, un matelas ou de gros appareils
option-waste-kind-rubble = Des pierres ou des restes de travaux
option-waste-kind-green = Des branches ou de l’herbe
option-waste-kind-hazardous = Des produits dangereux
option-waste-kind-hazardous-hint = Peinture, huile, seringues ou bouteille de gaz
option-waste-kind-something-else = Autre chose

step-vehicle-state = Comment est le véhicule ?
step-vehicle-state-why = La règle est différente pour un véhicule cassé.
field-vehicle-state = État du véhicule
option-vehicle-state-wreck = Il ne peut plus rouler
option-vehicle-state-wreck-hint = Il est brûlé, ou il manque des morceaux
option-vehicle-state-not-moving = Il a l’air en bon état, mais il reste là
option-vehicle-state-in-the-way = Il est mal garé ou il gêne

step-plate = Quel est le numéro de la plaque du véhicule ?
step-plate-lead = Il n’y a plus de plaque ? Continuez sans répondre.
step-plate-why = Ce numéro aide la mairie à trouver le propriétaire.
step-plate-find = La plaque est devant et derrière le véhicule.
step-plate-picture = C’est l’arrière d’une voiture. La plaque est en bas, au milieu.
field-plate = Numéro de la plaque
field-plate-hint = Par exemple : AB-123-CD

step-tree-place = Où est l’arbre ?
step-tree-place-why = La mairie s’occupe des arbres de la ville. Un arbre privé a un propriétaire.
field-tree-place = Lieu de l’arbre
option-tree-place-street = Dans la rue, sur une place ou dans un parc
option-tree-place-overhanging = Dans un jardin privé, au-dessus de la rue
option-tree-place-overhanging-hint = Les branches dépassent, ou l’arbre peut tomber sur la rue
option-tree-place-private = Dans un jardin privé, loin de la rue

step-water-kind = Quel est le problème d’eau ?
step-water-kind-why = La mairie prévient la bonne équipe.
field-water-kind = Problème d’eau
option-water-kind-leak = De l’eau coule sur la route ou le trottoir
option-water-kind-drain = Une grille est bouchée, l’eau reste
option-water-kind-smell = Une mauvaise odeur sort de l’égout
option-water-kind-home = De l’eau coule dans une maison ou un immeuble

step-graffiti-place = Où est le dessin, le mot ou l’affiche ?
step-graffiti-place-why = Un mur privé a un propriétaire. La mairie doit souvent lui demander.
field-graffiti-place = Lieu du dessin
option-graffiti-place-public = Sur un bâtiment public, un banc, un panneau ou le sol
option-graffiti-place-private = Sur un mur privé, une porte ou un magasin
option-graffiti-place-unknown = Je ne sais pas

step-hateful = Est-ce un message de haine ?
step-hateful-lead = Par exemple : un message contre une religion ou une couleur de peau. Ou un message qui demande de frapper ou de tuer. Ne recopiez pas le message.
step-hateful-why = La mairie doit effacer très vite ces messages.
field-hateful = Message de haine

step-animal-state = Comment est l’animal ?
step-animal-state-lead = Ne touchez pas l’animal.
step-animal-state-why = La mairie prévient la bonne équipe.
field-animal-state = État de l’animal
option-animal-state-dead = Il est mort
option-animal-state-stray = Il est perdu, seul ou blessé
option-animal-state-dangerous = Il attaque ou fait peur

step-other-kind = De quoi voulez-vous parler ?
step-other-kind-why = Parfois, la mairie ne peut pas aider. Alors nous vous disons qui peut aider.
field-other-kind = Autre problème
option-other-kind-street = D’un autre problème dans la rue
option-other-kind-noise = D’un bruit ou d’une dispute avec un voisin
option-other-kind-inside = D’un problème dans une maison ou un terrain privé
option-other-kind-person-outside = D’une personne qui dort dehors

step-description = Que voyez-vous ?
step-description-lead = Écrivez quelques mots. N’écrivez pas le nom d’une personne.
step-description-why = L’équipe doit comprendre le problème.
field-description = Description
field-description-hint = Par exemple : le mur du cimetière est tombé sur le chemin

step-passage = Peut-on passer ?
step-passage-why = La mairie commence par les passages fermés ou difficiles.
field-passage = Passage
option-passage-free = Oui, on passe bien
option-passage-walkers = C’est difficile à pied, en fauteuil roulant ou avec une poussette
option-passage-vehicles = Non, ou les voitures doivent passer ailleurs

## Ways out: other people can help

exit-private-land = La mairie ne peut pas agir à cet endroit
exit-private-land-text = Parlez d’abord au propriétaire. Vous n’êtes pas d’accord ensemble ? Un conciliateur de justice peut vous aider. Un conciliateur, c’est une personne qui aide à se mettre d’accord. C’est gratuit. Demandez à la mairie où le voir.
exit-noise = Pour un bruit ou une dispute, d’autres personnes peuvent aider
exit-noise-text = Parlez d’abord à votre voisin, si c’est possible. Le problème continue ? Écrivez au maire. Un conciliateur de justice peut aussi vous aider. Un conciliateur, c’est une personne qui aide à se mettre d’accord. C’est gratuit. Il y a beaucoup de bruit la nuit ? Appelez la police ou la gendarmerie.
exit-parking = Pour un véhicule mal garé, appelez la police municipale
exit-parking-text = Un agent doit venir le voir. Demandez le numéro de la police à la mairie. La mairie n’a pas de police ? Appelez le commissariat ou la gendarmerie. Appelez le 17 seulement pour une urgence.
exit-home-water = De l’eau coule dans un logement : fermez d’abord l’eau
exit-home-water-text = Fermez le robinet principal, si vous pouvez. Prévenez le propriétaire ou un plombier. L’eau coule avant le compteur ? Appelez le service de l’eau. Son numéro est sur la facture.
exit-sleeping-outside = Une personne dort dehors : appelez le 115
exit-sleeping-outside-text = L’appel est gratuit, jour et nuit. Dites où est la personne. Elle est malade ou blessée ? Elle ne répond pas ? Appelez tout de suite le 15.

## Where and when

step-place = Où est le problème ?
step-place-why = L’équipe doit trouver l’endroit sans vous.
step-place-find = Regardez le nom de la rue et le numéro des maisons. Regardez aussi les magasins et les arrêts de bus.
field-place = Lieu du problème

step-seen = Quand avez-vous vu le problème la première fois ?
step-seen-lead = Vous pouvez donner seulement le mois ou l’année. Vous ne savez pas ? Continuez sans répondre.
step-seen-why = La mairie sait alors si le problème est nouveau.
field-seen-on = Vu la première fois
field-seen-on-hint = Vous ne connaissez pas le jour ? Laissez la case vide. Par exemple : mois 3, année 2026

## Photos

step-photos = Voulez-vous ajouter des photos ?
step-photos-lead = Montrez le problème et ce qu’il y a autour. Ne montrez pas de visage, de plaque ou de fenêtre.
step-photos-why = Avec une photo, l’équipe comprend mieux. La photo montre le problème, pas les gens.
step-photos-find = Vous êtes à la mairie ? Montrez votre téléphone à la caméra. Ou montrez vos photos à l’accueil.
field-photos = Photos du problème
field-photos-hint = Une photo de près et une photo de loin suffisent.

## Being answered

step-reply = Voulez-vous une réponse de la mairie ?
step-reply-why = Pour répondre, la mairie a besoin d’un e-mail ou d’un téléphone. Vous pouvez aussi rester anonyme. Anonyme veut dire : la mairie ne sait pas qui vous êtes.
field-reply = Réponse de la mairie
option-reply-anonymous = Non, je reste anonyme
option-reply-anonymous-hint = La mairie ne peut pas vous répondre
option-reply-answer = Oui, je donne un e-mail ou un téléphone

step-contact = Comment la mairie peut-elle vous répondre ?
step-contact-lead = Donnez un e-mail ou un téléphone. Un seul suffit. Vous gardez votre nom pour vous.
step-contact-why = La mairie s’en sert seulement pour ce problème.
field-email = Adresse e-mail
field-email-hint = Par exemple : nom@exemple.fr
field-telephone = Numéro de téléphone
field-telephone-hint = Par exemple : 06 12 34 56 78
problem-contact-missing = Donnez un e-mail ou un numéro de téléphone. Vous voulez rester anonyme ? Revenez à la question d’avant.
problem-plate-not-recognised = Ce numéro ne ressemble pas à une plaque. Écrivez les lettres et les chiffres de la plaque. Il n’y a pas de plaque ? Effacez tout.

## The end: what was worked out, and what follows

outcome-service = Équipe prévenue
service-roads = L’équipe des routes
service-lighting = L’équipe de la lumière
service-cleaning = L’équipe de la propreté
service-green = L’équipe des arbres et des parcs
service-water = L’équipe de l’eau et des égouts
service-police = La police municipale
service-hygiene = L’équipe des animaux
service-front-desk = L’accueil de la mairie : il trouve la bonne équipe
outcome-urgency = Ordre
outcome-urgency-first = La mairie s’en occupe en premier
outcome-urgency-usual = La mairie s’en occupe à son tour
outcome-seen-days = Nombre de jours depuis que vous l’avez vu, au moins
outcome-parking = Règle des 7 jours
outcome-parking-reached = Le véhicule est là depuis plus de 7 jours : c’est trop long
outcome-parking-not-yet = Vu il y a 7 jours ou moins : la mairie va compter les jours
outcome-parking-unknown = La mairie doit compter les jours
outcome-reply = Réponse
outcome-reply-anonymous = Pas de réponse : vous restez anonyme
outcome-reply-answer = Par e-mail ou par téléphone

bring-photos = Vos photos, avec le numéro de votre demande

next-sent-on = La mairie prévient l’équipe. Parfois, un autre service doit réparer. Alors la mairie le prévient.
next-no-promise = La loi ne donne pas de date pour réparer. La mairie commence par les passages fermés.
next-anonymous = Vous n’aurez pas de réponse. Gardez le numéro de votre demande. Vous voulez en parler à l’accueil ? Donnez ce numéro.
next-answer = La mairie peut vous écrire ou vous appeler.
next-worse = Cela devient dangereux ? Appelez tout de suite le 112. Ou envoyez un message écrit (SMS) au 114.
next-do-not-touch = Ne touchez à rien. Éloignez les enfants et les animaux.
next-dead-birds = Vous voyez plusieurs oiseaux morts ? Appelez aussi la mairie. C’est peut-être une maladie.
next-heavy-leak = L’eau coule très fort ? Appelez aussi le service de l’eau. Son numéro est sur une facture d’eau.
next-vehicle = Un agent vient voir. La mairie écrit d’abord au propriétaire. Cela peut prendre plusieurs semaines.
next-plate-unknown = Vous ne connaissez pas le numéro de la plaque. Un agent va lire la plaque dans la rue.
next-tree-owner = La mairie parle d’abord au propriétaire. Il doit couper les branches.
next-wall-owner = La mairie demande souvent l’accord du propriétaire avant de nettoyer.
