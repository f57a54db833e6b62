# Words of the procedure "composteur", in easy-to-read French.

## The procedure

procedure-title = Demander un bac à compost
procedure-summary = Vous voulez transformer vos épluchures en terre ? La mairie vous donne un bac : le composteur.
procedure-keywords = composteur, compost, bac, épluchures, légumes, fruits, herbe, feuilles, jardin, terre, poubelle, tri, trier, déchets, immeuble, voisins
procedure-before-garden = La taille de votre jardin. Avec des voisins : le nombre de logements
procedure-after = La mairie lit votre demande. Le service des déchets vous écrit ou vous appelle.
procedure-purpose = La mairie se sert de vos réponses pour choisir le composteur. Elle vérifie que vous habitez ici. Elle vous propose un jour.
procedure-legal-basis = La loi demande de trier les épluchures. La mairie doit vous aider à le faire.
procedure-recipients = Les agents du service des déchets lisent vos réponses. Parfois, ce service n’est pas à la mairie. Alors la mairie lui envoie vos réponses.
procedure-rights = Vous pouvez demander à voir vos données. Vous pouvez demander à les corriger. Vous pouvez aussi dire non, ou demander un usage limité. Écrivez à la mairie. Donnez le numéro reçu à la fin. Vous n’êtes pas d’accord avec la mairie ? Écrivez à la CNIL. CNIL veut dire : Commission nationale de l’informatique et des libertés.

service-waste = Service des déchets

section-composter = Le composteur
section-you = Vous

## Where it will stand

step-ground = Où voulez-vous mettre le composteur ?
step-ground-lead = Le composteur se pose sur la terre. Les vers de terre doivent pouvoir entrer.
step-ground-why = Un jardin et un immeuble ont des bacs différents.
field-ground = Endroit
option-ground-own = Dans mon jardin
option-ground-shared = Avec mes voisins
option-ground-shared-hint = Près de l’immeuble ou dans un jardin pour plusieurs familles
option-ground-none = Je n’ai pas de terre

exit-no-ground = Il faut de la terre
exit-no-ground-text = Vous n’avez pas de terre ? Vous pouvez porter vos épluchures dans un bac du quartier. Le service des déchets vous dit où.
contact-waste-service = Le service des déchets : demandez-le à l’accueil de la mairie

step-garden = Quelle est la taille de votre jardin ?
step-garden-why = Un grand jardin donne plus de feuilles. Il faut un grand composteur.
field-garden = Taille du jardin
field-garden-hint = En mètres carrés. Par exemple : 200

step-shared-garden = Quel est le lieu ? Et combien de logements ?
step-shared-garden-lead = Comptez les logements où les gens veulent faire du compost.
step-shared-garden-why = Un agent vient voir le lieu avec vous. Il choisit la taille des bacs.
field-site = Nom du lieu
field-site-hint = Par exemple : Résidence des Lilas
field-households = Nombre de logements
field-households-hint = Par exemple : 12. Vous ne savez pas ? Un agent compte avec vous.

## Who asks

step-name = Comment vous appelez-vous ?
step-name-why = Le service donne le composteur à vous.
field-family-name = Votre nom
field-given-name = Votre prénom

step-address = Où habitez-vous ?
step-address-why = Le composteur est seulement pour les habitants.
field-address = Votre adresse

step-contact = Comment le service peut-il vous répondre ?
step-contact-lead = Donnez un e-mail ou un téléphone. Un seul suffit.
step-contact-why = Le service choisit un jour avec vous.
field-email = Adresse e-mail
field-email-hint = Par exemple : nom@exemple.fr
field-telephone = Numéro de téléphone
field-telephone-hint = Par exemple : 06 12 34 56 78
problem-contact-missing = Donnez un e-mail ou un numéro de téléphone. Le service en a besoin pour vous répondre.

## The end: what was worked out, and what follows

outcome-equipment = Ce que vous recevez
outcome-equipment-small = Un petit composteur : 300 litres environ
outcome-equipment-large = Un grand composteur : 600 litres environ
outcome-equipment-shared = Trois bacs pour tous les voisins

bring-proof = Un papier récent avec votre adresse
bring-agreement = Une lettre du propriétaire du terrain : il est d’accord

next-handing-over = Le service vous propose un jour. Ce jour, vous venez chercher le composteur.
next-one-each = Chaque logement a un seul composteur. Vous partez habiter loin ? Vous rendez le composteur.
next-visit = Un agent vient voir le lieu avec vous. Le lieu : { $site }.
next-keeper = Choisissez une personne pour surveiller le compost. Le service lui explique comment faire.
