### Demander un acte de naissance : les mots pour la personne, en français courant. C’est la source des autres langues.

## La démarche

procedure-title = Demander un acte de naissance
procedure-summary = Demandez gratuitement une copie ou un extrait d’un acte de naissance gardé par cette mairie.
procedure-keywords = acte de naissance, extrait de naissance, extrait d’acte, copie intégrale, certificat de naissance, filiation, plurilingue, état civil, papiers, naissance, né, née, bébé, passeport, carte d’identité, mariage, Pacs, héritage, notaire, généalogie, livret de famille
procedure-before-birth = Le nom de naissance, les prénoms et la date de naissance de la personne
procedure-before-parents = Les noms et prénoms de ses parents, si le document doit les montrer
procedure-before-identity = Votre pièce d’identité, sauf pour un extrait sans les parents
procedure-before-proof = Pour une autre personne : un papier qui montre votre lien avec elle, par exemple le livret de famille
procedure-after = La mairie vérifie votre demande et prépare le document. Vous le recevez par courrier ou vous venez le chercher.
procedure-purpose = Vos réponses servent à vérifier votre droit, à trouver l’acte et à vous remettre le document.
procedure-legal-basis = La loi charge la mairie de délivrer ces documents : article 101-1 du Code civil et décret n° 2017-890 du 6 mai 2017.
procedure-recipients = Seuls les agents de l’état civil de cette mairie lisent votre demande.
procedure-rights = Vous pouvez demander à la mairie de voir vos données, de les corriger ou d’en limiter l’usage. En cas de désaccord, vous pouvez écrire à la CNIL (Commission nationale de l’informatique et des libertés).
service-civil-registry = Service de l’état civil

## Les parties de la relecture

section-need = Votre besoin
section-person = La personne de l’acte
section-document = Le document
section-names = Le nom sur l’acte
section-parents = Ses parents
section-parent = Parent
section-delivery = La remise
section-proofs = Vos papiers

## À quoi va servir l’acte

step-use = À quoi va servir l’acte de naissance ?
step-use-lead = Pour certaines démarches, vous n’avez pas besoin de le demander.
step-use-why = Des services peuvent vérifier une naissance directement auprès de la mairie. Votre réponse peut vous éviter cette demande. Elle permet aussi de vous proposer le bon document.
field-use = Usage de l’acte
option-use-official-in-france = Une démarche officielle en France
option-use-official-in-france-hint = Passeport, carte d’identité, mariage, Pacs ou notaire
option-use-abroad = Une démarche dans un autre pays
option-use-other = Autre chose, ou je préfère ne pas le dire

step-paper-asked = Vous a-t-on demandé l’acte sur papier ?
step-paper-asked-lead = Si vous ne savez pas, répondez non.
step-paper-asked-why = Pour ces démarches, le service peut souvent vérifier la naissance lui-même. L’acte sur papier est alors inutile.
field-paper-asked = Acte demandé sur papier

exit-no-need = Vous n’avez sans doute rien à demander
exit-no-need-text = Demandez d’abord au service qui s’occupe de votre dossier s’il vérifie la naissance lui-même. S’il veut l’acte sur papier, revenez à la question et répondez oui.
contact-your-service = Le service, la mairie ou le notaire qui s’occupe de votre dossier

## Le lieu de naissance

step-birth-place = Où la personne est-elle née ?
step-birth-place-lead = Il s’agit de la personne de l’acte : vous-même ou quelqu’un d’autre.
step-birth-place-why = La mairie du lieu de naissance garde l’acte. Une mairie peut copier seulement les actes qu’elle garde.
step-birth-place-find = Le lieu de naissance est écrit sur la carte d’identité, le passeport et le livret de famille.
step-birth-place-picture = Une carte d’identité. Le lieu de naissance est à droite de la photo, en bas.
field-birth-place = Lieu de naissance
option-birth-place-here = Dans la commune de cette mairie
option-birth-place-elsewhere-in-france = Dans une autre commune de France
option-birth-place-elsewhere-in-france-hint = En métropole ou en outre-mer
option-birth-place-abroad = Dans un autre pays
option-birth-place-abroad-hint = Aussi dans un territoire qui n’est plus français, comme l’Algérie avant 1962
option-birth-place-unknown = Je ne sais pas

exit-born-elsewhere = Adressez-vous à la mairie du lieu de naissance
exit-born-elsewhere-text = L’acte n’est pas dans cette mairie. Vous pouvez le demander sur place, par courrier ou sur le site officiel. C’est toujours gratuit : n’utilisez pas un site qui demande de l’argent.
contact-birth-town-hall = La mairie de la commune de naissance
contact-service-public = Le site officiel Service Public, rubrique « acte de naissance »

exit-birth-place-unknown = Cherchez d’abord le lieu de naissance
exit-birth-place-unknown-text = Sans ce lieu, personne ne peut trouver l’acte. Regardez une carte d’identité, un passeport ou un livret de famille. Un agent peut vous aider à chercher.
contact-civil-registry-desk = L’accueil de l’état civil, dans cette mairie

step-abroad-status = Quelle est la situation de la personne née dans un autre pays ?
step-abroad-status-why = Selon sa situation, l’acte se trouve à un endroit différent. Cette réponse vous indique où aller.
field-abroad-status = Situation de la personne
option-abroad-status-french = Elle est française
option-abroad-status-french-hint = De naissance ou par acquisition
option-abroad-status-protected = La France la protège
option-abroad-status-protected-hint = Réfugiée, apatride ou sous protection subsidiaire
option-abroad-status-foreign = Elle a une autre nationalité
option-abroad-status-foreign-hint = Sans protection de la France

exit-french-born-abroad = Adressez-vous au Service central d’état civil, à Nantes
exit-french-born-abroad-text = Ce service garde les actes des personnes françaises nées dans un autre pays. Faites la demande en ligne ou par courrier. C’est gratuit.
contact-central-registry-web = Le site officiel Service Public, rubrique « acte de naissance », puis « né à l’étranger »
contact-central-registry-post = Service central d’état civil, 11 rue de la Maison Blanche, 44941 Nantes Cedex 9

exit-protected-born-abroad = Adressez-vous à l’Ofpra
exit-protected-born-abroad-text = L’Office français de protection des réfugiés et apatrides (Ofpra) établit le document qui remplace l’acte de naissance. Faites la demande sur son site.
contact-ofpra-web = Le site de l’Ofpra
contact-ofpra-post = Ofpra, 201 rue Carnot, 94136 Fontenay-sous-Bois Cedex

exit-foreign-born-abroad = Adressez-vous au pays de naissance
exit-foreign-born-abroad-text = L’état civil du pays de naissance garde l’acte. Son consulat ou son ambassade peut vous dire comment l’obtenir. Si le document est pour un service français, demandez-lui aussi s’il faut une traduction.
contact-consulate = Le consulat ou l’ambassade du pays de naissance, en France

## La personne et son droit

step-for-whom = De qui voulez-vous l’acte de naissance ?
step-for-whom-why = L’acte parle de la vie privée. La loi réserve certains documents à la personne, à sa famille proche et à ses représentants.
field-for-whom = Acte demandé
option-for-whom-myself = Le mien
option-for-whom-my-child = Celui de mon enfant ou de mon petit-enfant
option-for-whom-my-parent = Celui de mon père, de ma mère ou d’un grand-parent
option-for-whom-my-spouse = Celui de mon mari, de ma femme ou de la personne avec qui je suis en Pacs
option-for-whom-my-spouse-hint = Si vous êtes en couple sans mariage ni Pacs, choisissez « une autre personne »
option-for-whom-represented = Celui d’une personne que je représente
option-for-whom-represented-hint = Avec un mandat écrit, une décision de justice, ou comme avocat
option-for-whom-heir = Celui d’une personne décédée dont j’hérite
option-for-whom-someone-else = Celui d’une autre personne
option-for-whom-someone-else-hint = Frère, sœur, oncle, tante, ami, recherche sur la famille

step-birth-date = Quelle est la date de naissance ?
step-birth-date-lead = Pour une autre personne, l’année suffit si vous ne savez pas le reste.
step-birth-date-why = La date permet de trouver l’acte. Elle dit aussi si l’acte est assez ancien pour être ouvert à tout le monde.
step-birth-date-find = La date est écrite sur la carte d’identité, le passeport et le livret de famille.
step-birth-date-picture = Une carte d’identité. La date de naissance est à droite de la photo, sous les prénoms.
field-birth-date = Date de naissance
problem-before-civil-registers = L’état civil français commence en 1792. Vérifiez l’année. Pour une naissance plus ancienne, demandez aux archives départementales.
problem-too-old-for-myself = Votre âge, avec cette date : { $age }. Vérifiez l’année de naissance.
problem-too-young-for-myself = Votre âge, avec cette date : { $age }. Vérifiez l’année. Pour votre enfant, revenez en arrière et choisissez « celui de mon enfant ».
problem-too-young-for-tie = Avec cette date, cette personne a moins de 15 ans. Vérifiez l’année, ou revenez en arrière et choisissez une autre réponse à « De qui voulez-vous l’acte ».

step-emancipated = Êtes-vous une personne mineure émancipée ?
step-emancipated-lead = Une personne émancipée a les droits d’un adulte avant 18 ans. Un juge l’a décidé, ou elle s’est mariée.
step-emancipated-why = Avant 18 ans, seule une personne émancipée peut demander par elle-même une copie intégrale ou un extrait avec filiation.
field-emancipated = Émancipation

step-deceased = La personne est-elle décédée ?
step-deceased-why = L’acte s’ouvre à tout le monde 25 ans après le décès, même si la naissance date de moins de 75 ans.
field-deceased = Personne décédée
option-deceased-yes = Oui
option-deceased-no = Non
option-deceased-unknown = Je ne sais pas

step-death-date = Quelle est la date du décès ?
step-death-date-lead = L’année suffit si vous ne savez pas le reste.
step-death-date-why = Cette date dit si l’acte est déjà ouvert à tout le monde.
step-death-date-find = La date est écrite sur l’acte de décès et dans le livret de famille.
step-death-date-picture = Un livret de famille ouvert. La date du décès est sur la page de droite, en bas.
field-death-date = Date du décès
problem-death-before-birth = Cette date est avant la naissance ({ $birth }). Corrigez-la, ou revenez en arrière pour corriger la date de naissance.

## Le document

step-kind = Quel document voulez-vous ?
step-kind-lead = Si un service vous a dit quel document apporter, choisissez celui-là.
step-kind-why = Chaque document montre plus ou moins de la vie privée. Choisissez celui qui suffit.
field-kind = Document
option-kind-full-copy = Copie intégrale
option-kind-full-copy-hint = Tout ce qui est écrit sur l’acte : la naissance, les parents et les changements notés depuis
option-kind-extract-with-parents = Extrait avec filiation
option-kind-extract-with-parents-hint = L’essentiel de l’acte, avec les noms des parents
option-kind-extract-without-parents = Extrait sans filiation
option-kind-extract-without-parents-hint = L’essentiel de l’acte, sans les noms des parents
option-kind-multilingual-extract = Extrait plurilingue
option-kind-multilingual-extract-hint = L’essentiel de l’acte, avec les noms des parents, en plusieurs langues

step-extract-only = Voulez-vous un extrait sans filiation ?
step-extract-only-lead = C’est le seul document que vous pouvez obtenir pour cet acte. Il montre l’essentiel, sans les noms des parents.
step-extract-only-why = L’acte n’est pas assez ancien. La loi réserve encore les autres documents à la personne, à sa famille proche et à ses représentants.
field-extract-only = Extrait sans filiation

exit-not-open-yet = Cet acte n’est pas encore ouvert à tout le monde
exit-not-open-yet-text = Une copie intégrale sera ouverte à tout le monde à partir de cette date : { $date }. Avant, la personne ou sa famille proche peut la demander, ou vous donner un mandat écrit.

step-extract-only-minor = Voulez-vous un extrait sans filiation ?
step-extract-only-minor-lead = Avant 18 ans, c’est le seul document que vous pouvez demander par vous-même. Il montre l’essentiel de l’acte, sans les noms des parents.
step-extract-only-minor-why = Pour les autres documents, un parent, un grand-parent ou un tuteur fait la demande pour vous.
field-extract-only-minor = Extrait sans filiation

exit-ask-an-adult = Un parent peut demander le document pour vous
exit-ask-an-adult-text = Votre père, votre mère, un grand-parent ou votre tuteur peut faire cette demande à votre place. Vous pouvez rester à côté et l’aider.

step-copies = Combien d’exemplaires voulez-vous ?
step-copies-lead = Un seul exemplaire suffit le plus souvent.
step-copies-why = La mairie prépare le bon nombre de documents. C’est gratuit.
field-copies = Nombre d’exemplaires
field-copies-hint = De 1 à 5

## Les noms

step-your-name = Quel est votre nom sur l’acte de naissance ?
step-your-name-lead = Écrivez votre nom de naissance, même si vous utilisez un autre nom aujourd’hui.
step-your-name-why = L’acte est classé au nom donné à la naissance.
step-your-name-picture = Une carte d’identité. Le nom et les prénoms sont à droite de la photo, en haut.
step-person-name = Quel est le nom de la personne sur l’acte ?
step-person-name-lead = Écrivez le nom de naissance, même si la personne utilise ou utilisait un autre nom.
step-person-name-why = L’acte est classé au nom donné à la naissance.
step-person-name-picture = Une carte d’identité. Le nom et les prénoms sont à droite de la photo, en haut.
field-birth-name = Nom de naissance
field-given-names = Prénoms
field-given-names-hint = Tous les prénoms que vous connaissez, dans l’ordre

step-parents-known = Connaissez-vous les parents inscrits sur l’acte ?
step-parents-known-why = Pour ce document, la demande doit donner les noms des parents. Cela montre que vous connaissez la personne.
step-parents-known-find = Les noms des parents sont écrits dans le livret de famille et sur un ancien acte.
step-parents-known-picture = Un livret de famille ouvert. Les noms des parents sont sur la page de gauche.
field-parents-known = Parents inscrits sur l’acte
option-parents-known-known = Oui, au moins un parent
option-parents-known-none = Aucun parent n’est inscrit sur l’acte
option-parents-known-unknown = Non, je ne les connais pas

exit-parents-unknown = Il faut les noms des parents pour ce document
exit-parents-unknown-text = Revenez en arrière et choisissez l’extrait sans filiation : il ne demande pas les parents. Vous pouvez aussi chercher leurs noms, puis recommencer.

step-parent-name =
    { $item ->
        [1] Quel est le nom d’un parent inscrit sur l’acte ?
       *[other] Quel est le nom de l’autre parent ?
    }
step-parent-name-lead = Écrivez le nom de naissance et le prénom utilisé tous les jours.
step-parent-name-why = La loi demande ces noms pour ce document. La mairie les compare avec l’acte.
field-parent-birth-name = Nom de naissance du parent
field-parent-given-name = Prénom du parent
step-another-parent = Un autre parent est-il inscrit sur l’acte ?
step-another-parent-why = La loi demande les noms de tous les parents inscrits sur l’acte.
field-another-parent = Autre parent
problem-same-parent-twice = Ce parent est déjà écrit. Écrivez l’autre parent. S’il n’y en a pas, revenez en arrière et répondez « Non » à « Un autre parent est-il inscrit sur l’acte ? ».

## La remise

step-delivery = Comment voulez-vous recevoir le document ?
step-delivery-why = La mairie demande une adresse seulement pour un envoi par courrier.
field-delivery = Remise du document
option-delivery-by-post = Par courrier
option-delivery-by-post-hint = En général en quelques jours
option-delivery-at-counter = Je viens le chercher à la mairie

step-requester-name = Quel est votre nom ?
step-requester-name-why = Votre nom sert à vérifier votre droit et à vous remettre le document.
field-requester-family-name = Votre nom
field-requester-given-name = Votre prénom

step-post-address = À quelle adresse envoyer le document ?
step-post-address-why = Cette adresse sert seulement à l’envoi.
field-post-address = Adresse d’envoi
field-post-name = Nom sur la boîte aux lettres
field-post-name-hint = Seulement s’il est différent de votre nom de naissance

step-contact = Comment vous joindre s’il manque une information ?
step-contact-lead = Vous pouvez laisser vide. Vous gardez votre numéro de demande pour poser une question à la mairie.
step-contact-why = La mairie vous contacte seulement pour cette demande.
field-contact-email = Adresse e-mail
field-contact-telephone = Numéro de téléphone

## Les papiers

step-identity-document = Montrez votre pièce d’identité
step-identity-document-lead = Carte d’identité, passeport, permis de conduire ou titre de séjour. Une photo lisible suffit.
step-identity-document-why = La mairie vérifie que ce document privé va à la bonne personne.
field-identity-document = Pièce d’identité

step-emancipation-proof = Montrez votre émancipation
step-emancipation-proof-lead = Par exemple la décision du juge ou le livret de famille.
step-emancipation-proof-why = Avant 18 ans, ce papier vous donne le droit de demander le document.
field-emancipation-proof = Preuve d’émancipation

step-family-proof = Montrez votre lien de famille
step-family-proof-lead = Par exemple le livret de famille ou votre propre acte de naissance.
step-family-proof-why = La loi donne ce droit aux parents, grands-parents, enfants et petits-enfants.
field-family-proof = Preuve du lien de famille

step-union-proof = Montrez votre mariage ou votre Pacs
step-union-proof-lead = Par exemple le livret de famille, l’acte de mariage ou le récépissé de Pacs.
step-union-proof-why = La loi donne ce droit au mari, à la femme et à la personne en Pacs.
field-union-proof = Preuve du mariage ou du Pacs

step-mandate-proof = Montrez que vous représentez la personne
step-mandate-proof-lead = Par exemple un mandat écrit et signé, une décision du juge ou votre carte d’avocat.
step-mandate-proof-why = Ce papier montre que vous agissez pour la personne.
field-mandate-proof = Preuve de la représentation

step-heir-proof = Montrez que vous héritez de la personne
step-heir-proof-lead = Par exemple un acte de notoriété, une attestation du notaire ou le livret de famille.
step-heir-proof-why = La loi ouvre l’extrait avec filiation aux héritiers.
field-heir-proof = Preuve de l’héritage

step-death-proof = Montrez la date du décès
step-death-proof-lead = Par exemple l’acte de décès ou le livret de famille.
step-death-proof-why = L’acte est ouvert à tout le monde parce que le décès date de plus de 25 ans.
field-death-proof = Preuve du décès

## Le résumé

outcome-document = Document demandé
outcome-price = Prix
outcome-price-value = Gratuit
outcome-right = Pourquoi vous y avez droit
outcome-right-anyone = Cet extrait est ouvert à tout le monde
outcome-right-myself = C’est votre acte
outcome-right-family = Vous êtes de la famille proche
outcome-right-spouse = Vous êtes en couple par un mariage ou un Pacs
outcome-right-represented = Vous représentez la personne
outcome-right-heir = Vous héritez de la personne
outcome-right-old = L’acte a plus de 75 ans
outcome-right-death = Le décès date de plus de 25 ans
outcome-open-since = Acte ouvert à tout le monde depuis

bring-identity-document = Votre pièce d’identité
bring-emancipation-proof = Le papier qui montre votre émancipation
bring-family-proof = Le papier qui montre votre lien de famille
bring-union-proof = Le papier qui montre votre mariage ou votre Pacs
bring-mandate-proof = Le papier qui montre que vous représentez la personne
bring-heir-proof = Le papier qui montre que vous héritez
bring-death-proof = Le papier qui montre la date du décès

next-checked = La mairie vérifie votre demande et cherche l’acte.
next-year-search = Sans la date complète, la recherche peut être plus longue.
next-death-unknown = Vous ne savez pas quand la personne est décédée. La mairie peut le lire sur l’acte de naissance. Si c’était il y a plus de 25 ans, vous pouvez demander une copie complète.
next-reproduction = La mairie peut vous remettre une simple reproduction, sans signature ni cachet.
next-multilingual-form = Pour un pays de l’Union européenne, demandez aussi à la mairie un formulaire multilingue : il peut éviter une traduction.
next-by-post = Vous recevez le document par courrier, en général en quelques jours.
next-at-counter = Venez chercher le document à l’état civil, avec votre numéro de demande.
