# Words of the procedure "composteur", in French: the source of every other locale.

## The procedure

procedure-title = Demander un composteur
procedure-summary = Recevez un composteur pour vos épluchures et les déchets de votre jardin, chez vous ou avec vos voisins.
procedure-keywords = composteur, compost, composter, compostage, bac à compost, épluchures, biodéchets, déchets verts, déchets de cuisine, restes, jardin, terre, poubelle, tri, trier, immeuble, copropriété, voisins, lombricomposteur
procedure-before-garden = La surface de votre jardin, à peu près, ou le nombre de foyers d’un jardin partagé
procedure-after = La mairie reçoit votre demande. Le service des déchets vous écrit ou vous appelle pour fixer un jour.
procedure-purpose = La mairie utilise vos réponses pour choisir le composteur, vérifier que vous habitez ici et vous proposer un jour.
procedure-legal-basis = Mission d’intérêt public : la collectivité aide ses habitants à trier leurs biodéchets (article L. 541-21-1 du code de l’environnement).
procedure-recipients = Les agents chargés des déchets. Si la communauté de communes ou un syndicat s’en occupe, la mairie leur transmet la demande.
procedure-rights = Vous pouvez demander à voir vos données, à les corriger, à en limiter l’usage, ou vous opposer à leur usage. Écrivez à la mairie avec le numéro du reçu. Vous pouvez aussi adresser une réclamation à la CNIL (Commission nationale de l’informatique et des libertés).

service-waste = Service des déchets

section-composter = Le composteur
section-you = Vous

## Where it will stand

step-ground = Où voulez-vous mettre le composteur ?
step-ground-lead = Il se pose sur la terre, pour que les vers y montent et que l’eau s’écoule.
step-ground-why = Le matériel est différent pour un jardin et pour plusieurs foyers.
field-ground = Endroit
option-ground-own = Dans mon jardin
option-ground-shared = Avec mes voisins
option-ground-shared-hint = Au pied d’un immeuble, dans une cour plantée ou dans un jardin partagé
option-ground-none = Je n’ai pas d’endroit sur la terre

exit-no-ground = Il faut un endroit sur la terre
exit-no-ground-text = Sans jardin ni cour plantée, le service des déchets peut vous indiquer le point de compost ou la borne à biodéchets le plus proche.
contact-waste-service = Le service des déchets : demandez-le à l’accueil de la mairie

step-garden = Quelle est la surface de votre jardin ?
step-garden-why = Un grand jardin donne plus de feuilles et d’herbe : il faut un composteur plus grand.
field-garden = Surface du jardin
field-garden-hint = En mètres carrés, à peu près. Par exemple : 200

step-shared-garden = Quel est ce lieu, et combien de foyers l’utiliseront ?
step-shared-garden-lead = Un foyer, c’est un logement avec toutes les personnes qui y vivent.
step-shared-garden-why = Un agent vient voir le lieu avec vous. Le nombre de foyers donne la taille des bacs.
field-site = Nom du lieu
field-site-hint = Par exemple : Résidence des Lilas
field-households = Nombre de foyers
field-households-hint = Ceux qui veulent déposer leurs épluchures. Par exemple : 12. Si vous ne savez pas, un agent les compte avec vous.

## Who asks

step-name = Comment vous appelez-vous ?
step-name-why = Le composteur est remis à la personne qui l’a demandé.
field-family-name = Votre nom
field-given-name = Votre prénom

step-address = Où habitez-vous ?
step-address-why = Le matériel est réservé aux habitants.
field-address = Votre adresse

step-contact = Comment le service peut-il vous joindre ?
step-contact-lead = Un seul des deux suffit.
step-contact-why = Le service s’en sert seulement pour fixer un jour avec vous.
field-email = Adresse e-mail
field-email-hint = Par exemple : nom@exemple.fr
field-telephone = Numéro de téléphone
field-telephone-hint = Par exemple : 06 12 34 56 78
problem-contact-missing = Indiquez une adresse e-mail ou un numéro de téléphone : sans l’un des deux, le service ne peut pas fixer de jour avec vous.

## The end: what was worked out, and what follows

outcome-equipment = Matériel prévu
outcome-equipment-small = Un composteur d’environ 300 litres
outcome-equipment-large = Un composteur d’environ 600 litres
outcome-equipment-shared = Trois bacs : dépôts, compost qui mûrit, broyat de bois

bring-proof = Un document récent avec votre adresse, le jour où vous retirez le composteur
bring-agreement = L’accord écrit du propriétaire du terrain : copropriété, bailleur ou commune

next-handing-over = Le service des déchets vous propose un jour pour retirer le composteur.
next-one-each = Chaque foyer reçoit un seul composteur. Si vous déménagez hors du territoire, vous le rendez.
next-visit = Un agent vous propose un jour pour voir le lieu avec vous : { $site }.
next-keeper = Choisissez entre voisins au moins une personne qui surveille le compost. Le service la forme.
