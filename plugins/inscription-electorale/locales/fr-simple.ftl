# Registration on the electoral roll: easy-to-read French. No person with an intellectual disability has checked it yet.

## The procedure

procedure-title = S’inscrire pour voter
procedure-summary = Demandez à voter dans votre ville ou votre village.
procedure-keywords = voter, vote, élection, élections, liste électorale, carte électorale, carte d’électeur, bureau de vote, déménagement, changement d’adresse, 18 ans, présidentielle, municipales, européennes, citoyen européen
procedure-before-identity = Votre carte d’identité ou votre passeport
procedure-before-proof-of-address = Un papier récent avec votre adresse, par exemple une facture
procedure-after = La mairie lit votre demande. Puis elle vous écrit sa réponse. Votre ancienne inscription s’arrête toute seule.
procedure-purpose = La mairie veut vous inscrire sur la liste électorale. C’est la liste des personnes qui votent. La mairie vérifie que vous pouvez voter ici.
procedure-legal-basis = La loi oblige chaque Français à être sur une liste électorale. Les règles sont dans le code électoral. Pour les élections européennes, une loi de 1977 donne les règles.
procedure-recipients = Le service des élections de la mairie lit vos réponses. Il les donne à l’Insee. L’Insee est l’institut qui garde la liste de tous les électeurs.
procedure-rights = Vous pouvez voir et corriger vos données à la mairie ou à l’Insee. Vous ne pouvez pas les retirer de la liste des électeurs. Pour vous plaindre, écrivez à la CNIL : elle protège les données.
service-elections = Le service des élections

## Sections of the review

section-situation = Votre situation
section-commune = Votre ville ou village
section-person = Vous
section-documents = Vos papiers
section-end = Pour finir

## Nationality

step-citizenship = Quelle est votre nationalité ?
step-citizenship-lead = Vous avez plusieurs nationalités, et l’une est française ? Choisissez « Française ».
step-citizenship-why = La nationalité change les élections où vous votez.
field-citizenship = Nationalité
option-citizenship-french = Française
option-citizenship-european = Un autre pays de l’Union européenne
option-citizenship-european-hint = Par exemple : Belgique, Espagne, Portugal.
option-citizenship-other = Une autre nationalité

exit-not-a-voter = Vous ne pouvez pas vous inscrire
exit-not-a-voter-text = En France, les Français votent. Les citoyens de l’Union européenne votent à certaines élections. Vous devenez français ou française ? La mairie vous inscrit toute seule.

## Already on the roll

step-already = Êtes-vous déjà sur la liste électorale de la commune ?
step-already-lead = La commune, c’est la ville ou le village où vous voulez voter.
step-already-why = Vous y êtes déjà ? Alors tout est fait.
step-already-find = Regardez votre carte électorale. Ou regardez sur elections.interieur.gouv.fr. À 18 ans, on est souvent déjà sur la liste.
step-already-picture = C’est une carte électorale. Le nom de la commune est en haut, à gauche.
field-already = Déjà sur la liste de la commune
option-already-no = Non, ou je suis sur la liste d’une autre commune
option-already-moved = Oui, mais j’ai changé d’adresse dans la commune
option-already-yes = Oui, et j’ai la même adresse
option-already-not-sure = Je ne sais pas
option-already-not-sure-hint = Continuez. La mairie vérifiera.

exit-already-registered = Vous n’avez rien à faire
exit-already-registered-text = Vous êtes déjà sur la bonne liste. Vous pouvez vérifier sur le site elections.interieur.gouv.fr.

## Age

step-birth = Quelle est votre date de naissance ?
step-birth-why = Pour voter, il faut avoir 18 ans la veille du vote. Nous calculons votre âge ce jour-là.
step-birth-picture = C’est une carte d’identité. La date de naissance est à droite de la photo, sous les prénoms.
field-birth-date = Date de naissance

exit-too-young = Vous êtes trop jeune pour voter
exit-too-young-text = Il faut avoir 18 ans la veille du vote. Après le recensement à 16 ans, l’inscription est automatique. Sinon, revenez à 18 ans.
exit-too-young-european = Vous êtes trop jeune pour voter
exit-too-young-european-text = Il faut avoir 18 ans la veille du vote. Revenez faire cette demande à 18 ans.

## After the last day

step-late = Êtes-vous dans l’une de ces situations ?
step-late-lead = Le dernier jour pour s’inscrire avant la prochaine élection est passé. Quelques personnes ont encore un peu de temps.
step-late-why = La loi donne du temps en plus à ces personnes.
field-late-reason = Raison du retard
option-late-reason-work-move = J’ai déménagé pour mon travail après ce dernier jour
option-late-reason-work-move-hint = Ou ma famille a déménagé avec moi.
option-late-reason-civil-servant = Je travaille pour l’administration, et on m’a changé de ville
option-late-reason-civil-servant-hint = Ou j’ai pris ma retraite. C’était après ce dernier jour.
option-late-reason-soldier = J’ai quitté l’armée après ce dernier jour
option-late-reason-new-french = J’ai reçu la nationalité française après ce dernier jour
option-late-reason-right-back = J’ai de nouveau le droit de vote depuis ce dernier jour
option-late-reason-none = Aucune de ces situations
option-late-reason-none-hint = Continuez. Vous voterez aux élections suivantes.

## The commune

step-voting-commune = Dans quelle commune voulez-vous voter ?
step-voting-commune-lead = La commune, c’est une ville ou un village. Vous pouvez voter dans une seule commune.
step-voting-commune-why = Chaque commune a sa liste électorale. Pour y voter, il faut un lien avec la commune.
field-voting-commune = Commune où vous voulez voter

exit-new-caledonia = La Nouvelle-Calédonie a d’autres listes
exit-new-caledonia-text = Les règles et les dates sont différentes là-bas. Demandez à la mairie de cette commune.

step-living = Habitez-vous dans cette commune ?
step-living-why = Votre réponse change les papiers à montrer.
field-living = Logement dans la commune
option-living-home = Oui, c’est mon logement principal
option-living-home-hint = J’ai des papiers à mon nom, avec cette adresse.
option-living-parents = Oui, j’habite chez mes parents
option-living-hosted = Oui, j’habite chez une autre personne
option-living-hosted-hint = Par exemple chez des amis.
option-living-second = Oui, mais mon logement principal est ailleurs
option-living-second-hint = J’y vis vraiment. Les vacances ne comptent pas.
option-living-elsewhere = Non, ou seulement pour les vacances
option-living-elsewhere-hint = J’ai un autre lien : mes parents, un impôt ou une entreprise.
option-living-no-home = Je n’ai pas de logement à moi
option-living-no-home-hint = Une association ou un centre social garde mon courrier.
option-living-other = Une autre situation
option-living-other-hint = À l’étranger, dans l’armée, sur un bateau ou en prison.

exit-other-situation = Votre situation a d’autres règles
exit-other-situation-text = Vous habitez à l’étranger ? Demandez à votre consulat. Pour les autres situations, demandez de l’aide à la mairie.

step-since = Depuis quand habitez-vous dans cette commune ?
step-since-lead = Donnez le mois et l’année.
step-since-why = Votre logement principal est ailleurs. Alors il faut vivre ici depuis au moins six mois.
field-living-since = Arrivée dans la commune
field-living-since-hint = Vous ne connaissez pas le jour ? Laissez la case vide. Par exemple : mois 3, année 2019
problem-since-before-birth = Cette date est avant votre naissance. Corrigez cette date. Ou revenez corriger votre date de naissance.

step-duty = Travaillez-vous pour l’administration, avec l’obligation d’habiter ici ?
step-duty-lead = Vous vivez ici depuis moins de six mois. Ce travail est la seule exception.
step-duty-why = La loi permet à ces personnes de s’inscrire tout de suite.
field-duty = Obligation d’habiter ici pour le travail

exit-six-months = C’est trop tôt pour cette commune
exit-six-months-text = Il faut un lien de six mois avec la commune. Revenez à partir du { $from }. Vous pouvez aussi vous inscrire là où est votre logement principal.
exit-six-months-shelter = C’est trop tôt pour cette commune
exit-six-months-shelter-text = Il faut recevoir votre courrier ici depuis six mois. Revenez à partir du { $from }.

step-shelter-since = Depuis quand recevez-vous votre courrier dans cette commune ?
step-shelter-since-lead = Par exemple au centre social ou dans une association. Donnez le mois et l’année.
step-shelter-since-why = Il faut ce lien avec la commune depuis au moins six mois.
field-shelter-since = Début du courrier dans la commune
field-shelter-since-hint = Vous ne connaissez pas le jour ? Laissez la case vide. Par exemple : mois 3, année 2019

step-tie = Quel est votre lien avec cette commune ?
step-tie-why = Vous n’habitez pas ici. La loi accepte seulement ces liens.
field-tie = Lien avec la commune
option-tie-parent = Mon père ou ma mère habite ici
option-tie-parent-hint = Cela marche si vous avez moins de 26 ans.
option-tie-tax = Je paie ici un impôt local depuis deux ans
option-tie-tax-hint = Par exemple la taxe foncière.
option-tie-spouse-tax = Mon mari ou ma femme paie ici un impôt local depuis deux ans
option-tie-company = Je dirige ici une entreprise depuis deux ans
option-tie-company-hint = L’entreprise paie ici un impôt local depuis deux ans.
option-tie-none = Aucun de ces liens

exit-no-tie = Vous ne pouvez pas voter dans cette commune
exit-no-tie-text = Il faut y habiter ou avoir un des liens proposés. Vous pouvez vous inscrire là où vous habitez.

step-address = Quelle est votre adresse ?
step-address-lead = Donnez votre adresse dans la commune.
step-address-why = La mairie note l’adresse sur la liste. Elle vous écrit à cette adresse.
step-usual-address = À quelle adresse habitez-vous ?
step-usual-address-lead = Donnez l’adresse où vous habitez. Elle peut être dans une autre commune.
step-usual-address-why = La mairie note l’adresse sur la liste. Elle vous écrit à cette adresse.
step-shelter-address = À quelle adresse recevez-vous votre courrier ?
step-shelter-address-lead = C’est l’adresse du centre social ou de l’association.
step-shelter-address-why = La mairie note l’adresse sur la liste. Elle vous écrit à cette adresse.
field-address = Adresse
problem-address-abroad = Cette adresse n’est pas en France. Donnez une adresse en France. Laissez la case « Pays » vide. Ou revenez changer votre réponse sur le logement.

## The person

step-name = Quel est votre nom ?
step-name-why = Le nom sur la liste doit être le même que sur votre carte d’identité.
step-name-picture = C’est une carte d’identité. Le nom et les prénoms sont en haut, à droite de la photo.
field-birth-name = Nom de naissance
field-birth-name-hint = Le nom de famille reçu à la naissance.
field-used-name = Autre nom que vous portez
field-used-name-hint = Par exemple le nom de votre mari ou de votre femme.
field-given-names = Tous vos prénoms
field-given-names-hint = Dans l’ordre de votre carte d’identité.

step-sex = Êtes-vous une femme ou un homme, sur vos papiers ?
step-sex-why = Le papier officiel le demande. Une autre personne peut avoir le même nom que vous.
field-sex = Sexe sur vos papiers
option-sex-female = Femme
option-sex-male = Homme

step-birth-place = Quel est votre lieu de naissance ?
step-birth-place-why = Ainsi, la mairie vous trouve dans la liste de tous les électeurs.
step-birth-place-find = Votre carte d’identité donne ce lieu.
step-birth-place-picture = C’est une carte d’identité. Le lieu de naissance est en bas, à droite de la photo.
field-birth-town = Ville ou village de naissance
field-birth-land = Département ou pays de naissance
field-birth-land-hint = Par exemple : Finistère, ou Algérie.

step-elections = À quelles élections voulez-vous voter en France ?
step-elections-lead = Vous pouvez choisir les deux.
step-elections-why = Il y a une liste pour chaque élection. Vous choisissez.
field-elections = Élections choisies
option-elections-municipal = Les élections municipales
option-elections-municipal-hint = On choisit les élus de la commune.
option-elections-european = Les élections européennes
option-elections-european-hint = On choisit les députés européens. Vous voterez seulement en France.

step-nationality = Quel est votre pays de nationalité ?
step-nationality-why = La liste électorale donne la nationalité des citoyens européens.
field-nationality = Pays de nationalité
option-nationality-de = Allemagne
option-nationality-at = Autriche
option-nationality-be = Belgique
option-nationality-bg = Bulgarie
option-nationality-cy = Chypre
option-nationality-hr = Croatie
option-nationality-dk = Danemark
option-nationality-es = Espagne
option-nationality-ee = Estonie
option-nationality-fi = Finlande
option-nationality-gr = Grèce
option-nationality-hu = Hongrie
option-nationality-ie = Irlande
option-nationality-it = Italie
option-nationality-lv = Lettonie
option-nationality-lt = Lituanie
option-nationality-lu = Luxembourg
option-nationality-mt = Malte
option-nationality-nl = Pays-Bas
option-nationality-pl = Pologne
option-nationality-pt = Portugal
option-nationality-ro = Roumanie
option-nationality-sk = Slovaquie
option-nationality-si = Slovénie
option-nationality-se = Suède
option-nationality-cz = Tchéquie

step-home-roll = Dans votre pays, où était votre liste électorale ?
step-home-roll-lead = Écrivez le nom de la ville. Pas de liste dans votre pays ? N’écrivez rien.
step-home-roll-why = La France prévient votre pays. Ainsi, vous votez une seule fois aux élections européennes.
field-home-roll = Ville de votre dernière liste électorale

## Documents

step-identity-kind = Avez-vous une carte d’identité ou un passeport français ?
step-identity-kind-lead = La date est passée depuis moins de 5 ans ? C’est bon aussi.
step-identity-kind-why = Ces papiers montrent qui vous êtes. Ils montrent aussi votre nationalité.
field-identity-kind = Papier d’identité français
option-identity-kind-card = Oui, l’un des deux
option-identity-kind-other = Non

step-identity-document = Montrez votre carte d’identité ou votre passeport
step-identity-document-lead = Pour une carte, montrez les deux côtés. Pour un passeport, montrez la page avec la photo.
step-identity-document-why = La mairie vérifie qui vous êtes.
field-identity-document = Carte d’identité ou passeport

step-nationality-document = Montrez une preuve de votre nationalité française
step-nationality-document-lead = Par exemple un acte de naissance de moins de trois mois. Ou un certificat de nationalité.
step-nationality-document-why = Sans carte d’identité, il faut deux papiers. C’est le premier.
field-nationality-document = Preuve de nationalité

step-photo-document = Montrez un papier officiel avec votre photo
step-photo-document-lead = Par exemple un permis de conduire. Ou une carte Vitale avec photo.
step-photo-document-why = C’est le deuxième papier. Il montre qui vous êtes.
field-photo-document = Papier avec photo

step-european-identity = Montrez votre pièce d’identité
step-european-identity-lead = Une carte d’identité, un passeport ou un titre de séjour. Vérifiez la date : elle doit être encore bonne.
step-european-identity-why = La mairie vérifie qui vous êtes.
field-european-identity = Pièce d’identité

step-home-proof = Montrez un papier récent avec votre adresse
step-home-proof-lead = Il a moins de trois mois. Il y a votre nom et votre adresse.
step-home-proof-why = Ce papier montre que vous habitez ici.
step-home-proof-find = Par exemple une facture d’électricité, d’eau ou de gaz. Ou un papier de loyer ou d’assurance du logement. En maison de retraite, demandez un papier à la direction.
field-home-proof = Papier avec votre adresse

step-host-letter = Montrez la lettre de la personne chez qui vous habitez
step-host-letter-lead = La personne écrit que vous habitez chez elle. Puis elle signe.
step-host-letter-why = Les factures sont à son nom. Cette lettre aide à prouver votre adresse.
field-host-letter = Lettre de cette personne

step-host-proof = Montrez un papier récent avec l’adresse de cette personne
step-host-proof-lead = Il a moins de trois mois. Il est à son nom.
step-host-proof-why = Ce papier montre que cette personne habite ici.
step-host-proof-find = Par exemple une facture d’électricité, d’eau ou de gaz.
field-host-proof = Adresse de cette personne

step-own-paper = Montrez un papier à votre nom, avec cette adresse
step-own-paper-lead = Par exemple une fiche de paie ou un papier de la banque.
step-own-paper-why = Ce papier montre que vous habitez chez cette personne.
field-own-paper = Papier à votre nom

step-duty-proof = Montrez une preuve de votre travail
step-duty-proof-lead = Votre carte professionnelle, ou un papier de votre administration.
step-duty-proof-why = Ce papier montre que vous devez habiter ici.
field-duty-proof = Preuve de votre travail

step-parent-proof = Montrez un papier récent avec l’adresse de votre parent
step-parent-proof-lead = Il a moins de trois mois. Il est au nom de votre père ou de votre mère.
step-parent-proof-why = Ce papier montre que votre parent habite ici.
step-parent-proof-find = Par exemple une facture d’électricité, d’eau ou de gaz.
field-parent-proof = Adresse de votre parent

step-family-link = Montrez une preuve que c’est votre parent
step-family-link-lead = Le livret de famille. Ou votre acte de naissance avec le nom de vos parents.
step-family-link-why = La mairie vérifie que c’est votre père ou votre mère.
field-family-link = Lien avec votre parent

step-tax-notice = Montrez vos avis d’impôt local des deux dernières années
step-tax-notice-lead = L’avis d’impôt est la lettre avec le montant à payer. Un certificat des impôts marche aussi.
step-tax-notice-why = La mairie vérifie le paiement de l’impôt depuis deux ans.
field-tax-notice = Avis d’impôt local de deux années

step-marriage-proof = Montrez une preuve de votre mariage
step-marriage-proof-lead = Le livret de famille ou l’acte de mariage.
step-marriage-proof-why = Ce lien marche pour les personnes mariées.
field-marriage-proof = Preuve de mariage

step-company-role = Montrez une preuve de votre rôle dans l’entreprise
step-company-role-lead = Le papier montre que vous dirigez l’entreprise depuis deux ans. Ou que vous avez la plus grande part.
step-company-role-why = La loi demande ce rôle depuis deux ans.
step-company-role-find = Par exemple un papier officiel de l’entreprise, comme les statuts.
field-company-role = Rôle dans l’entreprise

step-shelter-proof = Montrez le papier du centre social ou de l’association
step-shelter-proof-lead = Ou votre carte d’identité, si elle a cette adresse depuis six mois.
step-shelter-proof-why = Ce papier montre votre lien avec la commune.
field-shelter-proof = Papier du centre social ou de l’association

step-late-proof = Montrez une preuve de votre situation
step-late-proof-lead = Le papier montre ce qui a changé. Il donne la date du changement.
step-late-proof-why = La mairie vérifie que vous avez droit à plus de temps.
step-late-proof-find = Par exemple une lettre de votre employeur. Ou une décision officielle.
field-late-proof = Preuve de la raison du retard

## The end

step-contact = Comment la mairie peut-elle vous joindre vite ?
step-contact-lead = Vous pouvez laisser les cases vides. Alors la mairie vous écrit une lettre.
step-contact-why = S’il manque un papier, la mairie peut vous prévenir vite.
field-email = Adresse e-mail
field-email-hint = Par exemple : nom@exemple.fr
field-telephone = Numéro de téléphone

step-declaration = Que déclarez-vous ?
step-declaration-lead = Lisez tout. C’est vrai ? Cochez.
step-declaration-why = La loi punit les personnes qui mentent. La peine va jusqu’à un an de prison et 15 000 euros.
field-truth = Demande et réponses vraies
consent-truth = Je veux voter dans cette commune. Mes réponses sont vraies. Aucun juge ne m’a retiré le droit de vote.
field-right-at-home = Droit de vote dans votre pays
consent-right-at-home = J’ai toujours le droit de vote dans mon pays.
field-only-in-france = Vote dans un seul pays
consent-only-in-france = Aux élections européennes, je voterai seulement en France.

## The summary

outcome-president-2027 = Élection du président de la République, premier tour
outcome-last-day = Dernier jour pour vous inscrire
outcome-last-chance = Dernier jour dans votre situation
outcome-age = Votre âge au premier tour
outcome-vote = Quand vous pourrez voter
vote-both = Aux deux tours, si la mairie dit oui.
vote-second = Au second tour. Au premier tour, vous n’avez pas encore 18 ans.
vote-later = Aux élections suivantes. Pour la prochaine élection, c’est trop tard.
vote-undated = Aux prochaines élections. Nous ne connaissons pas encore la date.

bring-identity-document = Votre carte d’identité ou votre passeport
bring-nationality-document = Une preuve de votre nationalité française
bring-photo-document = Un papier officiel avec votre photo
bring-european-identity = Votre pièce d’identité
bring-home-proof = Un papier récent avec votre adresse
bring-host-letter = La lettre de la personne chez qui vous habitez
bring-host-proof = Un papier récent avec l’adresse de cette personne
bring-own-paper = Un papier à votre nom, avec cette adresse
bring-duty-proof = Une preuve de votre travail
bring-parent-proof = Un papier récent avec l’adresse de votre parent
bring-family-link = Le livret de famille ou votre acte de naissance
bring-tax-notice = Les avis d’impôt local des deux dernières années
bring-marriage-proof = Le livret de famille ou l’acte de mariage
bring-company-role = Une preuve de votre rôle dans l’entreprise
bring-shelter-proof = Le papier du centre social ou de l’association
bring-late-proof = Une preuve de votre situation, avec la date

next-sign = Signez votre demande à la mairie. Le dernier jour est le { $until }. La demande compte après votre signature.
next-decision = La mairie décide en cinq jours. Puis elle vous écrit. Si c’est non, la lettre dit quoi faire.
next-old-roll = Vous étiez sur une autre liste ? Cette ancienne inscription s’arrête toute seule.
next-check = Avant le vote, vérifiez votre inscription sur elections.interieur.gouv.fr.

## Where else to go

contact-town-hall = La mairie, service des élections
contact-information-line = Allô Service Public : on répond à vos questions
contact-check-registration = Vérifier son inscription
contact-service-public = Les règles de l’administration
