# Les mêmes mots en français facile à lire : une idée par phrase, des mots courts, « vous ».
# À gauche, le nom du message : ne le changez pas. À droite, le texte.

procedure-title = Emprunter des tables à la mairie
procedure-summary = Vous faites une fête ou une réunion ? La mairie prête des tables et des chaises.
procedure-keywords = table, chaise, banc, prêt, matériel, fête, repas
procedure-audience = Les habitants et les associations de la commune.
procedure-before-guests = Le nombre de personnes que vous attendez
procedure-after = Le service vous répond en cinq jours.
procedure-purpose = La mairie lit vos réponses pour préparer le prêt.
procedure-legal-basis = La mairie a pour mission d’aider les habitants. L’Europe a une règle pour vos données. C’est le règlement général sur la protection des données. C’est son article 6.
procedure-recipients = Les agents du service du matériel lisent vos réponses.
procedure-rights = Vous pouvez demander à voir vos données. Vous pouvez demander à les corriger. Vous pouvez demander à les effacer. Écrivez à la mairie. Donnez le numéro reçu à la fin.
service-equipment = Le service du matériel

section-loan = Le prêt
section-you = Vous

step-borrower = Pour qui sont les tables ?
step-borrower-why = C’est gratuit pour les associations.
field-borrower = Pour qui
option-borrower-family = Pour ma famille ou mes voisins
option-borrower-club = Pour une association
option-borrower-business = Pour une entreprise

exit-business = La mairie ne prête pas aux entreprises
exit-business-text = Des magasins louent des tables. Le service du matériel connaît leurs noms. Appelez le service.
contact-equipment = Le service du matériel

step-club = Quel est le nom de l’association ?
step-club-why = Le service vérifie que l’association existe.
field-club-name = Nom de l’association

step-day = Quel jour voulez-vous les tables ?
step-day-why = Le service regarde si les tables sont libres ce jour.
field-day = Jour du prêt
problem-closed-on-sunday = Le service est fermé le dimanche. Choisissez un autre jour.

step-tables = Combien de tables voulez-vous ?
field-tables = Nombre de tables
field-tables-hint = Une table est pour six personnes. Elle a six chaises.

step-name = Comment vous appelez-vous ?
step-name-why = Le service écrit votre nom sur les tables.
field-given-name = Prénom
field-family-name = Nom

step-telephone = Quel est votre numéro de téléphone ?
step-telephone-why = Le service vous appelle pour choisir l’heure.
field-telephone = Numéro de téléphone

outcome-price = Prix
bring-declaration = La déclaration de l’association
next-call = Le service vous appelle avant le { $day }.
