# Words of the procedure "signalement", in French: the source of every other locale.

## The procedure

procedure-title = Signaler un problème dans la rue
procedure-summary = Prévenez la mairie d’un trou, d’une lampe éteinte, d’un dépôt de déchets ou d’un autre problème dans un lieu public.
procedure-keywords = signaler, signalement, problème, rue, route, voirie, trou, nid-de-poule, trottoir, chaussée, cassé, abîmé, panneau, feu tricolore, banc, jeux, lampadaire, lumière, éclairage, noir, poubelle, ordures, encombrants, déchets, dépôt sauvage, voiture ventouse, voiture abandonnée, épave, arbre, branche, fuite, eau, égout, tag, graffiti, animal mort, chien perdu, danger, plainte
procedure-before-place = L’adresse, ou un repère près du problème : un arrêt de bus, une école, un magasin
procedure-before-photo = Une photo, si vous en avez une
procedure-before-plate = Pour un véhicule abandonné : le numéro de la plaque
procedure-after = La mairie reçoit votre signalement et l’envoie au service chargé du problème. Si vous laissez un e-mail ou un téléphone, elle peut vous répondre.
procedure-purpose = La mairie utilise vos réponses pour trouver le problème, le faire réparer et vous répondre si vous le demandez.
procedure-legal-basis = Mission d’intérêt public : le maire veille à la sûreté et à la propreté des rues (article L. 2212-2 du code général des collectivités territoriales).
procedure-recipients = Les agents de la mairie chargés du problème. S’il dépend d’un autre service public ou du gestionnaire d’un réseau (eau, électricité), la mairie lui transmet le signalement.
procedure-rights = Vous pouvez demander à voir vos données, à les corriger, à en limiter l’usage, ou vous opposer à leur usage. Écrivez à la mairie avec le numéro du reçu. Vous pouvez aussi adresser une réclamation à la CNIL (Commission nationale de l’informatique et des libertés).

section-problem = Le problème
section-where = Où et quand
section-photos = Les photos
section-answer = La réponse de la mairie

## Danger first

step-danger = Quelqu’un est-il en danger maintenant ?
step-danger-lead = En cas de danger, n’attendez pas : appelez le 112. Si vous ne pouvez pas entendre ou parler, envoyez un SMS au 114.
step-danger-why = La mairie ne lit pas ce signalement tout de suite. Les secours, eux, répondent jour et nuit.
field-danger = Danger
option-danger-people = Oui, une personne est blessée ou menacée
option-danger-people-hint = Accident, incendie, agression, mur ou arbre qui tombe, trou ouvert dans le sol
option-danger-gas = Oui, je sens une odeur de gaz
option-danger-electricity = Oui, des fils électriques sont à terre ou à nu
option-danger-none = Non, personne n’est en danger

exit-urgent = Appelez les secours maintenant
exit-urgent-text = Éloignez-vous du danger. L’appel est gratuit, jour et nuit. Dites où vous êtes, ce qui se passe et s’il y a des blessés.
exit-gas = Éloignez-vous et appelez l’urgence gaz
exit-gas-text = Ne fumez pas, n’allumez rien et n’utilisez pas votre téléphone près de l’odeur. L’appel est gratuit, jour et nuit.
exit-electricity = Ne touchez à rien et appelez les secours
exit-electricity-text = Restez loin des fils et empêchez les autres de s’approcher.

contact-emergency = Toutes les urgences, partout en Europe
contact-fire = Pompiers : incendie, accident, personne en danger
contact-medical = Samu : urgence médicale
contact-police = Police ou gendarmerie : agression, vol, menace
contact-deaf = Par SMS, si vous ne pouvez pas entendre ou parler
contact-deaf-web = Par messages écrits, par appel vidéo ou en langue des signes
contact-gas = Urgence sécurité gaz (GRDF)
contact-power = Dépannage de l’électricité (souvent Enedis) : le numéro est sur votre facture d’électricité
contact-homeless = Le 115, pour les personnes qui dorment dehors
contact-noise-web = Le Centre d’information sur le bruit
contact-front-desk = L’accueil de la mairie
contact-police-station = Le commissariat ou la gendarmerie
contact-water-service = Le service de l’eau : son numéro est sur la facture

## The kind of problem

step-kind = Quel est le problème ?
step-kind-why = Chaque problème a son équipe : voirie, propreté, espaces verts, police municipale. Votre réponse prévient la bonne.
field-kind = Problème
option-kind-road = Route ou trottoir abîmé
option-kind-equipment = Panneau, feu, banc ou jeu abîmé
option-kind-lighting = Éclairage de la rue
option-kind-waste = Déchets laissés dans un lieu public
option-kind-vehicle = Véhicule abandonné
option-kind-tree = Arbre ou branche
option-kind-water = Eau ou égout
option-kind-graffiti = Tag, graffiti ou affiche
option-kind-animal = Animal mort ou perdu
option-kind-other = Autre chose

step-road-damage = Qu’est-ce qui est abîmé ?
step-road-damage-why = L’équipe vient avec le bon matériel.
field-road-damage = Ce qui est abîmé
option-road-damage-pothole = Un trou ou une bosse sur la route
option-road-damage-pavement = Un trottoir abîmé
option-road-damage-marking = Un passage piéton ou une ligne au sol effacés
option-road-damage-open-hole = Une plaque ou une grille manque : le trou est ouvert
option-road-damage-something-else = Un autre dégât

step-equipment = Qu’est-ce qui est abîmé ou ne marche plus ?
step-equipment-why = L’équipe vient avec le bon matériel. Un feu en panne passe avant un banc cassé.
field-equipment = Ce qui est abîmé
option-equipment-sign = Un panneau
option-equipment-traffic-light = Un feu de circulation
option-equipment-bench = Un banc, une poubelle ou un abri de bus
option-equipment-playground = Un jeu pour enfants
option-equipment-barrier = Une barrière ou un poteau
option-equipment-something-else = Autre chose

step-lamp-fault = Que se passe-t-il avec l’éclairage ?
step-lamp-fault-why = Une seule lampe éteinte ou toute une rue dans le noir : la panne et la réparation sont différentes.
field-lamp-fault = Panne d’éclairage
option-lamp-fault-one-off = Une lampe ne s’allume pas
option-lamp-fault-several-off = Plusieurs lampes ne s’allument pas
option-lamp-fault-flickering = Une lampe clignote
option-lamp-fault-day-on = Une lampe reste allumée le jour
option-lamp-fault-broken = Un lampadaire est cassé ou penche, sans fil visible
option-lamp-fault-wires = Des fils électriques sont visibles

step-lamp-number = Quel numéro est écrit sur le lampadaire ?
step-lamp-number-lead = Si vous ne trouvez pas de numéro, continuez sans répondre.
step-lamp-number-why = Ce numéro permet de trouver la bonne lampe, même en plein jour quand elles sont toutes éteintes.
step-lamp-number-find = Cherchez une petite plaque ou un autocollant sur le poteau, à hauteur des yeux. Certains lampadaires n’ont pas de numéro.
step-lamp-number-picture = Un lampadaire. Le numéro est sur une petite plaque, au milieu du poteau.
field-lamp-number = Numéro du lampadaire
field-lamp-number-hint = Par exemple : A 042

step-waste-kind = Quels déchets voyez-vous ?
step-waste-kind-lead = Ne les touchez pas et ne les ouvrez pas.
step-waste-kind-why = L’équipe de propreté vient avec le bon camion. Les produits dangereux demandent une équipe formée.
field-waste-kind = Déchets
option-waste-kind-bags = Des sacs ou des ordures
option-waste-kind-bulky = Des meubles, un matelas ou de gros appareils
option-waste-kind-rubble = Des gravats ou des restes de chantier
option-waste-kind-green = Des branches ou de l’herbe coupée
option-waste-kind-hazardous = Des produits dangereux
option-waste-kind-hazardous-hint = Peinture, huile, batterie, amiante, seringues, bouteille de gaz
option-waste-kind-something-else = Autre chose

step-vehicle-state = Comment est le véhicule ?
step-vehicle-state-why = La règle change : une épave est traitée comme un déchet, un véhicule en état suit le code de la route.
field-vehicle-state = État du véhicule
option-vehicle-state-wreck = Il ne peut plus rouler
option-vehicle-state-wreck-hint = Il est brûlé, ou il manque des roues, des portes, des vitres ou le moteur
option-vehicle-state-not-moving = Il semble en état, mais il ne bouge plus
option-vehicle-state-in-the-way = Il est mal garé ou il gêne

step-plate = Quel est le numéro de la plaque du véhicule ?
step-plate-lead = Si le véhicule n’a plus de plaque, continuez sans répondre.
step-plate-why = La mairie ne peut retrouver le propriétaire et lui demander d’enlever son véhicule qu’avec ce numéro.
step-plate-find = La plaque est à l’avant et à l’arrière du véhicule.
step-plate-picture = L’arrière d’une voiture. La plaque est en bas, au milieu.
field-plate = Numéro de la plaque
field-plate-hint = Par exemple : AB-123-CD

step-tree-place = Où est l’arbre ?
step-tree-place-why = La mairie s’occupe des arbres publics. Pour un arbre privé, elle peut agir seulement s’il menace la rue.
field-tree-place = Lieu de l’arbre
option-tree-place-street = Dans une rue, une place ou un parc public
option-tree-place-overhanging = Chez un particulier, au-dessus de la rue
option-tree-place-overhanging-hint = Les branches dépassent sur la rue, ou l’arbre peut tomber dessus
option-tree-place-private = Chez un particulier, loin de la rue

step-water-kind = Quel est le problème d’eau ?
step-water-kind-why = Selon le cas, la mairie prévient le service de l’eau, des égouts ou de la voirie.
field-water-kind = Problème d’eau
option-water-kind-leak = De l’eau coule sur la route ou le trottoir
option-water-kind-drain = Une grille ou un caniveau est bouché
option-water-kind-smell = Une odeur d’égout
option-water-kind-home = Une fuite dans un logement ou un immeuble

step-graffiti-place = Sur quoi est l’inscription ?
step-graffiti-place-why = Sur un mur privé, la mairie a en général besoin de l’accord du propriétaire.
field-graffiti-place = Support
option-graffiti-place-public = Un bâtiment public, un banc, un panneau ou le sol
option-graffiti-place-private = Un mur, une porte ou un magasin privés
option-graffiti-place-unknown = Je ne sais pas

step-hateful = Le message est-il raciste, antisémite, ou appelle-t-il à la violence ?
step-hateful-lead = Ne recopiez pas le message.
step-hateful-why = Le maire doit faire enlever les messages racistes ou qui appellent à tuer, même sur un mur privé.
field-hateful = Message raciste ou violent

step-animal-state = Comment est l’animal ?
step-animal-state-lead = Ne le touchez pas.
step-animal-state-why = Un animal mort et un animal perdu ne concernent pas la même équipe.
field-animal-state = État de l’animal
option-animal-state-dead = Il est mort
option-animal-state-stray = Il est perdu, seul ou blessé
option-animal-state-dangerous = Il attaque ou menace quelqu’un

step-other-kind = De quoi s’agit-il ?
step-other-kind-why = Certains problèmes ne dépendent pas de la mairie. Nous vous indiquons alors qui peut vous aider.
field-other-kind = Autre problème
option-other-kind-street = D’un autre problème dans un lieu public
option-other-kind-noise = D’un bruit ou d’un conflit avec un voisin
option-other-kind-inside = D’un problème dans un logement ou sur un terrain privé
option-other-kind-person-outside = D’une personne qui dort dehors

step-description = Que voyez-vous ?
step-description-lead = Quelques mots suffisent. Ne donnez pas le nom d’une personne.
step-description-why = Sans cette description, l’équipe ne sait pas ce qu’elle doit faire.
field-description = Description
field-description-hint = Par exemple : le mur du cimetière s’est écroulé sur le chemin

step-passage = Peut-on passer ?
step-passage-why = Un passage fermé ou difficile se traite avant les autres problèmes.
field-passage = Passage
option-passage-free = Oui, sans gêne
option-passage-walkers = Difficilement à pied, en fauteuil roulant ou avec une poussette
option-passage-vehicles = Non, ou les véhicules doivent faire un détour

## Ways out: other people can help

exit-private-land = La mairie ne peut pas agir à cet endroit
exit-private-land-text = Parlez d’abord au propriétaire, au syndic de l’immeuble ou au bailleur. Si vous ne trouvez pas d’accord, un conciliateur de justice peut vous aider. C’est gratuit. La mairie vous dit où le rencontrer.
exit-noise = Pour un bruit ou un conflit, d’autres personnes peuvent vous aider
exit-noise-text = Parlez d’abord à votre voisin, si vous le pouvez. Si cela continue, écrivez au maire ou voyez un conciliateur de justice : c’est gratuit. La nuit, si le bruit est fort, appelez le commissariat ou la gendarmerie.
exit-parking = Pour un véhicule mal garé, appelez la police municipale
exit-parking-text = Un agent doit venir voir le véhicule sur place. Demandez le numéro de la police municipale à l’accueil de la mairie. S’il n’y en a pas, appelez le commissariat ou la gendarmerie. Appelez le 17 seulement en cas d’urgence.
exit-home-water = Fuite dans un logement : coupez d’abord l’eau
exit-home-water-text = Fermez le robinet d’arrêt si vous le pouvez. Prévenez le propriétaire, le syndic ou un plombier. Si la fuite est avant le compteur, appelez le service de l’eau : son numéro est sur la facture.
exit-sleeping-outside = Pour une personne qui dort dehors, appelez le 115
exit-sleeping-outside-text = L’appel est gratuit, jour et nuit. Dites où est la personne. Si elle est malade, blessée ou ne répond pas, appelez tout de suite le 15.

## Where and when

step-place = Où est le problème ?
step-place-why = Une équipe doit pouvoir trouver l’endroit sans vous.
step-place-find = Regardez le nom de la rue, le numéro de la maison la plus proche, un arrêt de bus ou un magasin.
field-place = Lieu du problème

step-seen = Quand avez-vous vu le problème pour la première fois ?
step-seen-lead = Le mois ou l’année suffit. Si vous ne savez pas, continuez sans répondre.
step-seen-why = La mairie voit si le problème est nouveau. Pour un véhicule, la loi compte les jours.
field-seen-on = Vu pour la première fois
field-seen-on-hint = Si vous ne connaissez pas le jour, laissez sa case vide. Par exemple : mois 3, année 2026

## Photos

step-photos = Voulez-vous ajouter des photos ?
step-photos-lead = Montrez le problème et ce qui est autour. Évitez les visages, les plaques et l’intérieur des maisons.
step-photos-why = Une photo montre la taille du problème et aide à reconnaître l’endroit. Nous n’avons pas besoin de voir des personnes.
step-photos-find = Devant une borne de la mairie, vous pouvez photographier l’écran de votre téléphone. Vous pouvez aussi montrer vos photos à l’accueil.
field-photos = Photos du problème
field-photos-hint = Une photo de près et une photo de loin suffisent presque toujours.

## Being answered

step-reply = Voulez-vous une réponse de la mairie ?
step-reply-why = Pour vous répondre, la mairie a besoin d’un e-mail ou d’un téléphone. Elle lit aussi les signalements anonymes.
field-reply = Réponse de la mairie
option-reply-anonymous = Non, je reste anonyme
option-reply-anonymous-hint = La mairie ne peut alors ni vous répondre, ni vous poser une question
option-reply-answer = Oui, je laisse un e-mail ou un téléphone

step-contact = Comment la mairie peut-elle vous joindre ?
step-contact-lead = Un seul des deux suffit. Nous ne demandons pas votre nom.
step-contact-why = La mairie s’en sert seulement pour ce signalement : vous répondre, ou vous demander une précision.
field-email = Adresse e-mail
field-email-hint = Par exemple : nom@exemple.fr
field-telephone = Numéro de téléphone
field-telephone-hint = Par exemple : 06 12 34 56 78
problem-contact-missing = Indiquez une adresse e-mail ou un numéro de téléphone. Pour rester anonyme, revenez à la question précédente.
problem-plate-not-recognised = Ce numéro ne ressemble pas à une plaque. Recopiez les lettres et les chiffres, ou effacez tout s’il n’y a pas de plaque.

## The end: what was worked out, and what follows

outcome-service = Équipe prévenue
service-roads = Voirie
service-lighting = Éclairage public
service-cleaning = Propreté
service-green = Espaces verts
service-water = Eau et égouts
service-police = Police municipale
service-hygiene = Hygiène et animaux
service-front-desk = Accueil de la mairie, qui trouve la bonne équipe
outcome-urgency = Ordre de traitement
outcome-urgency-first = À traiter en premier
outcome-urgency-usual = À traiter dans l’ordre d’arrivée
outcome-seen-days = Jours depuis que vous l’avez vu, au moins
outcome-parking = Règle des 7 jours
outcome-parking-reached = Le véhicule est resté plus de 7 jours : l’arrêt est trop long selon le code de la route
outcome-parking-not-yet = Vu il y a 7 jours ou moins : la mairie compte les jours sur place, sa règle peut être plus courte
outcome-parking-unknown = La mairie doit compter les jours sur place
outcome-reply = Réponse
outcome-reply-anonymous = Aucune : vous restez anonyme
outcome-reply-answer = Par e-mail ou par téléphone

bring-photos = Vos photos, avec le numéro du reçu

next-sent-on = La mairie transmet votre signalement à l’équipe chargée de ce problème. Si le problème dépend du département, de l’État ou d’un autre service, elle le lui envoie.
next-no-promise = La loi ne fixe pas de délai de réparation. Les problèmes qui ferment un passage passent avant les autres.
next-anonymous = Vous ne recevrez pas de réponse. Gardez le numéro du reçu si vous voulez en parler à l’accueil.
next-answer = La mairie peut vous écrire ou vous appeler, pour vous répondre ou pour une précision.
next-worse = Si la situation devient dangereuse, n’attendez pas : appelez le 112, ou envoyez un SMS au 114.
next-do-not-touch = N’y touchez pas. Éloignez les enfants et les animaux.
next-dead-birds = Si vous voyez plusieurs oiseaux morts, dites-le aussi à la mairie par téléphone : c’est peut-être une maladie.
next-heavy-leak = Si l’eau coule fort, appelez aussi le service de l’eau : son numéro est sur une facture d’eau.
next-vehicle = Un agent vérifie sur place. Le propriétaire reçoit d’abord l’ordre d’enlever le véhicule : cela peut prendre plusieurs semaines.
next-plate-unknown = Vous ne connaissez pas le numéro de la plaque : un agent va la lire sur place.
next-tree-owner = La mairie demande d’abord au propriétaire de couper ce qui dépasse ou menace la rue.
next-wall-owner = Sur un mur privé, la mairie demande en général l’accord du propriétaire avant de nettoyer.
