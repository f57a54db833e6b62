### Demander un acte de naissance : les mots faciles à lire. Phrases de 15 mots au plus, une idée par phrase.

## La démarche

procedure-title = Demander un acte de naissance
procedure-summary = Demandez le papier officiel d’une naissance : c’est gratuit.
procedure-keywords = acte de naissance, papier de naissance, extrait de naissance, copie, certificat de naissance, naissance, né, née, bébé, enfant, parents, filiation, papiers, mairie, état civil, passeport, carte d’identité, mariage, Pacs, héritage, notaire, livret de famille
procedure-before-birth = Le nom, les prénoms et la date de naissance de la personne
procedure-before-parents = Les noms de ses parents, pour certains documents
procedure-before-identity = Votre carte d’identité ou votre passeport, pour certains documents
procedure-before-proof = Pour une autre personne : un papier qui montre votre lien avec elle
procedure-after = La mairie lit votre demande. Elle prépare le document. Vous recevez le document par courrier, ou vous venez le chercher.
procedure-purpose = Avec vos réponses, la mairie cherche l’acte de naissance. Elle vérifie que vous avez le droit de l’avoir. Puis elle vous donne le document.
procedure-legal-basis = La loi demande à la mairie de donner ces documents.
procedure-recipients = Des agents de cette mairie lisent votre demande. Personne d’autre ne la lit.
procedure-rights = Vous pouvez voir vos réponses et les faire corriger : demandez à la mairie. La CNIL protège vos données. CNIL veut dire : Commission nationale de l’informatique et des libertés. Vous avez un problème ? Vous pouvez écrire à la CNIL.
service-civil-registry = Le service des actes

## Les parties de la relecture

section-need = Votre besoin
section-person = La personne
section-document = Le document
section-names = Le nom sur l’acte
section-parents = Les parents
section-parent = Parent
section-delivery = Recevoir le document
section-proofs = Vos papiers

## À quoi va servir l’acte

step-use = Pourquoi voulez-vous un acte de naissance ?
step-use-lead = Parfois, vous n’en avez pas besoin.
step-use-why = Certains services demandent eux-mêmes l’information à la mairie. Alors vous n’avez rien à faire. Votre réponse nous aide aussi à proposer le bon document.
field-use = Pourquoi
option-use-official-in-france = Pour un papier ou un service en France
option-use-official-in-france-hint = Passeport, carte d’identité ou mariage. Ou bien Pacs (contrat de couple) ou notaire.
option-use-abroad = Pour un autre pays
option-use-other = Pour autre chose, ou je ne veux pas le dire

step-paper-asked = Est-ce qu’on vous a demandé l’acte sur papier ?
step-paper-asked-lead = Vous ne savez pas ? Répondez non.
step-paper-asked-why = Souvent, le service demande lui-même l’information à la mairie. Alors le papier ne sert à rien.
field-paper-asked = Acte demandé sur papier

exit-no-need = Vous n’avez peut-être rien à faire
exit-no-need-text = Parlez d’abord au service qui s’occupe de votre dossier. Demandez s’il veut l’acte sur papier. S’il veut le papier, revenez ici et répondez oui.
contact-your-service = Le service, la mairie ou le notaire qui s’occupe de votre dossier

## Le lieu de naissance

step-birth-place = Où est née la personne ?
step-birth-place-lead = La personne, c’est vous ou quelqu’un d’autre. La commune, c’est la ville ou le village.
step-birth-place-why = La mairie du lieu de naissance garde l’acte. Les autres mairies n’ont pas cet acte.
step-birth-place-find = Le lieu de naissance est sur la carte d’identité. Il est aussi sur le passeport.
step-birth-place-picture = C’est une carte d’identité. Le lieu de naissance est en bas, à droite de la photo.
field-birth-place = Lieu de naissance
option-birth-place-here = Dans la commune de cette mairie
option-birth-place-elsewhere-in-france = Dans une autre commune de France
option-birth-place-elsewhere-in-france-hint = Par exemple Paris, Lille ou La Réunion
option-birth-place-abroad = Dans un autre pays
option-birth-place-abroad-hint = Par exemple en Algérie, même quand l’Algérie était française
option-birth-place-unknown = Je ne sais pas

exit-born-elsewhere = Demandez à la mairie du lieu de naissance
exit-born-elsewhere-text = L’acte n’est pas dans cette mairie. Demandez à la mairie de la commune de naissance. C’est gratuit : ne payez jamais.
contact-birth-town-hall = La mairie de la commune de naissance
contact-service-public = Le site officiel Service Public, page « acte de naissance »

exit-birth-place-unknown = Cherchez d’abord le lieu de naissance
exit-birth-place-unknown-text = Il faut le lieu pour trouver l’acte. Regardez une carte d’identité ou un livret de famille. Un agent de la mairie peut vous aider.
contact-civil-registry-desk = L’accueil de cette mairie

step-abroad-status = Quelle est la situation de cette personne ?
step-abroad-status-why = L’acte n’est pas toujours au même endroit. Avec votre réponse, nous vous disons où aller.
field-abroad-status = Situation de la personne
option-abroad-status-french = Elle est française
option-abroad-status-french-hint = Depuis la naissance ou plus tard
option-abroad-status-protected = La France la protège
option-abroad-status-protected-hint = Elle est réfugiée. Ou elle n’a pas de nationalité. Ou elle a une autre protection (protection subsidiaire).
option-abroad-status-foreign = Elle a une autre nationalité
option-abroad-status-foreign-hint = Et elle n’a pas la protection de la France

exit-french-born-abroad = Demandez au Service central d’état civil
exit-french-born-abroad-text = Ce service est à Nantes. Il garde les actes des Français nés dans un autre pays. Demandez sur internet ou par courrier : c’est gratuit.
contact-central-registry-web = Le site officiel Service Public, page « acte de naissance », puis « né à l’étranger »
contact-central-registry-post = Service central d’état civil, 11 rue de la Maison Blanche, 44941 Nantes Cedex 9

exit-protected-born-abroad = Demandez à l’Ofpra
exit-protected-born-abroad-text = L’Ofpra est un bureau de l’État pour les personnes réfugiées. Il fait un papier qui remplace l’acte de naissance. Demandez ce papier sur le site de l’Ofpra.
contact-ofpra-web = Le site de l’Ofpra
contact-ofpra-post = Ofpra, 201 rue Carnot, 94136 Fontenay-sous-Bois Cedex

exit-foreign-born-abroad = Demandez au pays de naissance
exit-foreign-born-abroad-text = Le pays de naissance garde l’acte. Ce pays a un consulat ou une ambassade en France. Demandez-leur comment avoir l’acte.
contact-consulate = Le consulat ou l’ambassade du pays de naissance

## La personne et son droit

step-for-whom = Vous voulez l’acte de naissance de qui ?
step-for-whom-why = Un acte de naissance parle de la vie privée. Tout le monde ne peut pas tout voir. La loi dit qui peut voir quoi.
field-for-whom = Personne
option-for-whom-myself = Moi
option-for-whom-my-child = Mon enfant ou mon petit-enfant
option-for-whom-my-parent = Mon père, ma mère ou un grand-parent
option-for-whom-my-spouse = Mon mari ou ma femme
option-for-whom-my-spouse-hint = Ou la personne avec qui j’ai un Pacs. Le Pacs est un contrat de couple.
option-for-whom-represented = Une personne que je représente
option-for-whom-represented-hint = Par exemple avec une décision d’un juge, ou un papier signé par elle
option-for-whom-heir = Une personne morte, et j’hérite d’elle
option-for-whom-someone-else = Une autre personne
option-for-whom-someone-else-hint = Par exemple un frère, une tante ou un ami

step-birth-date = Quelle est la date de naissance ?
step-birth-date-lead = Pour une autre personne, vous pouvez écrire seulement l’année.
step-birth-date-why = Avec la date, la mairie trouve l’acte. La date dit aussi si l’acte est très ancien. Un acte très ancien est ouvert à tout le monde.
step-birth-date-find = La date est sur la carte d’identité. Elle est aussi sur le passeport.
step-birth-date-picture = C’est une carte d’identité. La date de naissance est à droite de la photo, sous les prénoms.
field-birth-date = Date de naissance
problem-before-civil-registers = Cette année est trop ancienne. Vérifiez l’année. Pour une naissance avant 1792, demandez aux archives départementales.
problem-too-old-for-myself = Avec cette date, votre âge est : { $age }. Vérifiez l’année.
problem-too-young-for-myself = Avec cette date, votre âge est : { $age }. Vérifiez l’année. Pour votre enfant, revenez en arrière et choisissez « mon enfant ».
problem-too-young-for-tie = Avec cette date, la personne a moins de 15 ans. Vérifiez l’année. Ou revenez en arrière et choisissez une autre personne.

step-emancipated = Êtes-vous émancipé ou émancipée ?
step-emancipated-lead = Être émancipé, c’est avoir les droits d’un adulte avant 18 ans. Un juge peut le décider.
step-emancipated-why = Avant 18 ans, certains documents sont seulement pour les personnes émancipées.
field-emancipated = Émancipé ou émancipée

step-deceased = Est-ce que cette personne est morte ?
step-deceased-why = 25 ans après la mort, l’acte est ouvert à tout le monde.
field-deceased = Personne morte
option-deceased-yes = Oui
option-deceased-no = Non
option-deceased-unknown = Je ne sais pas

step-death-date = Quelle est la date de la mort ?
step-death-date-lead = Vous pouvez écrire seulement l’année.
step-death-date-why = La date dit si l’acte est déjà ouvert à tout le monde.
step-death-date-find = La date est sur l’acte de décès. Elle est aussi dans le livret de famille.
step-death-date-picture = C’est un livret de famille ouvert. La date du décès est sur la page de droite.
field-death-date = Date de la mort
problem-death-before-birth = La mort ne peut pas être avant la naissance. Vous avez écrit cette date de naissance : { $birth }. Corrigez la date de la mort, ou revenez en arrière.

## Le document

step-kind = Quel document voulez-vous ?
step-kind-lead = Un service vous demande un document ? Choisissez ce document.
step-kind-why = Certains documents montrent beaucoup de choses privées. D’autres montrent peu de choses.
field-kind = Document
option-kind-full-copy = La copie complète
option-kind-full-copy-hint = On dit aussi : copie intégrale. Elle montre tout.
option-kind-extract-with-parents = L’extrait avec les parents
option-kind-extract-with-parents-hint = On dit aussi : extrait avec filiation. Il montre les noms des parents.
option-kind-extract-without-parents = L’extrait sans les parents
option-kind-extract-without-parents-hint = On dit aussi : extrait sans filiation. Il montre seulement la personne.
option-kind-multilingual-extract = L’extrait en plusieurs langues
option-kind-multilingual-extract-hint = On dit aussi : extrait plurilingue. Il montre les noms des parents.

step-extract-only = Voulez-vous l’extrait sans les parents ?
step-extract-only-lead = Vous pouvez avoir seulement ce document. Il montre le nom et la naissance de la personne. Il ne montre pas ses parents.
step-extract-only-why = La loi protège la vie privée de la personne. Sa famille proche peut demander les autres documents.
field-extract-only = Extrait sans les parents

exit-not-open-yet = Il faut encore attendre pour une copie complète
exit-not-open-yet-text = Tout le monde peut demander la copie complète à partir de cette date : { $date }. Avant, la personne ou sa famille proche peut la demander. La personne peut aussi vous donner son accord par écrit.

step-extract-only-minor = Voulez-vous l’extrait sans les parents ?
step-extract-only-minor-lead = Avant 18 ans, vous pouvez demander seulement ce document. Il montre votre nom et votre naissance.
step-extract-only-minor-why = Un parent peut demander les autres documents pour vous. Un tuteur peut aussi le faire.
field-extract-only-minor = Extrait sans les parents

exit-ask-an-adult = Demandez à un parent
exit-ask-an-adult-text = Votre père ou votre mère peut faire cette demande. Un grand-parent ou un tuteur peut aussi la faire. Vous pouvez rester à côté.

step-copies = Combien de fois voulez-vous ce document ?
step-copies-lead = Souvent, une fois suffit.
step-copies-why = La mairie prépare le bon nombre de papiers. C’est gratuit.
field-copies = Nombre de papiers
field-copies-hint = De 1 à 5

## Les noms

step-your-name = Quel est votre nom de naissance ?
step-your-name-lead = Écrivez votre nom à la naissance. N’écrivez pas votre nom de mariage.
step-your-name-why = Avec ce nom, la mairie trouve l’acte.
step-your-name-picture = C’est une carte d’identité. Le nom et les prénoms sont en haut, à droite de la photo.
step-person-name = Quel est le nom de la personne ?
step-person-name-lead = Écrivez son nom à la naissance. N’écrivez pas son nom de mariage.
step-person-name-why = Avec ce nom, la mairie trouve l’acte.
step-person-name-picture = C’est une carte d’identité. Le nom et les prénoms sont en haut, à droite de la photo.
field-birth-name = Nom de naissance
field-given-names = Prénoms
field-given-names-hint = Écrivez tous les prénoms que vous connaissez

step-parents-known = Connaissez-vous les parents écrits sur l’acte ?
step-parents-known-why = La loi demande les noms des parents pour ce document. Vous montrez ainsi que vous connaissez la personne.
step-parents-known-find = Les noms des parents sont dans le livret de famille.
step-parents-known-picture = C’est un livret de famille ouvert. Les noms des parents sont sur la page de gauche.
field-parents-known = Parents sur l’acte
option-parents-known-known = Oui, un parent ou deux parents
option-parents-known-none = Il n’y a pas de parent sur l’acte
option-parents-known-unknown = Non, je ne connais pas leurs noms

exit-parents-unknown = Il faut les noms des parents
exit-parents-unknown-text = Revenez en arrière. Choisissez l’extrait sans les parents. Ce document marche sans leurs noms.

step-parent-name =
    { $item ->
        [1] Quel est le nom d’un parent sur l’acte ?
       *[other] Quel est le nom de l’autre parent ?
    }
step-parent-name-lead = Écrivez son nom à la naissance. Puis écrivez son prénom de tous les jours.
step-parent-name-why = La loi demande ce nom. La mairie regarde si c’est le même nom sur l’acte.
field-parent-birth-name = Nom de naissance du parent
field-parent-given-name = Prénom du parent
step-another-parent = Est-ce qu’il y a un autre parent sur l’acte ?
step-another-parent-why = La loi demande les noms de tous les parents de l’acte.
field-another-parent = Autre parent
problem-same-parent-twice = Vous avez déjà écrit ce parent. Écrivez l’autre parent. Ou revenez en arrière. Répondez « Non » à « Est-ce qu’il y a un autre parent sur l’acte ? ».

## La remise

step-delivery = Comment voulez-vous recevoir le document ?
step-delivery-why = Pour un courrier, la mairie a besoin d’une adresse. Sinon elle ne la demande pas.
field-delivery = Recevoir le document
option-delivery-by-post = Par courrier
option-delivery-by-post-hint = Souvent en quelques jours
option-delivery-at-counter = Je viens à la mairie

step-requester-name = Quel est votre nom ?
step-requester-name-why = La mairie doit savoir à qui elle donne le document.
field-requester-family-name = Votre nom
field-requester-given-name = Votre prénom

step-post-address = À quelle adresse envoyer le document ?
step-post-address-why = L’adresse sert seulement pour le courrier.
field-post-address = Adresse du courrier
field-post-name = Nom sur votre boîte aux lettres
field-post-name-hint = Seulement si ce n’est pas votre nom

step-contact = Comment pouvons-nous vous parler ?
step-contact-lead = La mairie a peut-être une question. Vous pouvez aussi laisser les cases vides.
step-contact-why = La mairie vous contacte seulement pour cette demande.
field-contact-email = Adresse e-mail
field-contact-telephone = Numéro de téléphone

## Les papiers

step-identity-document = Montrez votre carte d’identité
step-identity-document-lead = Vous pouvez aussi montrer un passeport, un permis ou un titre de séjour. Une photo suffit.
step-identity-document-why = Ce document est privé. La mairie vérifie qui le demande.
field-identity-document = Pièce d’identité

step-emancipation-proof = Montrez que vous êtes émancipé ou émancipée
step-emancipation-proof-lead = Par exemple avec la décision du juge, ou le livret de famille.
step-emancipation-proof-why = Avant 18 ans, il faut ce papier.
field-emancipation-proof = Preuve d’émancipation

step-family-proof = Montrez que vous êtes de la même famille
step-family-proof-lead = Par exemple avec le livret de famille, ou votre acte de naissance.
step-family-proof-why = La loi donne ce droit aux parents et aux enfants. Elle le donne aussi aux grands-parents et aux petits-enfants.
field-family-proof = Preuve du lien de famille

step-union-proof = Montrez votre mariage ou votre Pacs
step-union-proof-lead = Par exemple avec le livret de famille, ou le papier du Pacs.
step-union-proof-why = La loi donne ce droit aux personnes mariées. Elle le donne aussi aux personnes qui ont un Pacs.
field-union-proof = Preuve du mariage ou du Pacs

step-mandate-proof = Montrez que vous représentez la personne
step-mandate-proof-lead = Par exemple avec une décision du juge, ou un papier signé par la personne.
step-mandate-proof-why = La mairie vérifie que vous avez le droit d’agir pour elle.
field-mandate-proof = Preuve que vous représentez la personne

step-heir-proof = Montrez que vous héritez de la personne
step-heir-proof-lead = Par exemple avec un papier du notaire, ou le livret de famille.
step-heir-proof-why = La loi donne ce droit aux personnes qui héritent.
field-heir-proof = Preuve que vous héritez

step-death-proof = Montrez la date de la mort
step-death-proof-lead = Par exemple avec l’acte de décès, ou le livret de famille.
step-death-proof-why = 25 ans après la mort, tout le monde peut avoir l’acte.
field-death-proof = Preuve de la date de la mort

## Le résumé

outcome-document = Document
outcome-price = Prix
outcome-price-value = Gratuit
outcome-right = Pourquoi vous avez le droit
outcome-right-anyone = Tout le monde peut avoir cet extrait
outcome-right-myself = C’est votre acte
outcome-right-family = Vous êtes de la famille proche
outcome-right-spouse = Vous avez un mariage ou un Pacs avec la personne
outcome-right-represented = Vous représentez la personne
outcome-right-heir = Vous héritez de la personne
outcome-right-old = L’acte a plus de 75 ans
outcome-right-death = La personne est morte depuis plus de 25 ans
outcome-open-since = Acte ouvert à tout le monde depuis

bring-identity-document = Votre carte d’identité ou votre passeport
bring-emancipation-proof = Le papier qui montre que vous êtes émancipé ou émancipée
bring-family-proof = Le papier qui montre que vous êtes de la même famille
bring-union-proof = Le papier qui montre votre mariage ou votre Pacs
bring-mandate-proof = Le papier qui montre que vous représentez la personne
bring-heir-proof = Le papier qui montre que vous héritez
bring-death-proof = Le papier qui montre la date de la mort

next-checked = La mairie lit votre demande. Puis elle cherche l’acte.
next-year-search = La date n’est pas complète. La mairie peut chercher plus longtemps.
next-death-unknown = Vous ne savez pas quand la personne est morte. La mairie peut le lire sur l’acte. Elle est morte il y a plus de 25 ans ? Alors vous pouvez demander une copie complète.
next-reproduction = La mairie peut vous donner une simple photocopie, sans signature.
next-multilingual-form = Le document est pour un pays de l’Union européenne ? Demandez aussi un formulaire en plusieurs langues à la mairie. Il peut remplacer une traduction.
next-by-post = Le document arrive chez vous par courrier, souvent en quelques jours.
next-at-counter = Venez chercher le document à la mairie. Apportez votre numéro de demande.
