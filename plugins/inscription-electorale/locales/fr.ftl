# Registration on the electoral roll: French, the source of the other languages.

## The procedure

procedure-title = S’inscrire sur la liste électorale
procedure-summary = Demandez à voter dans votre commune, pour la première fois ou après un déménagement.
procedure-keywords = voter, vote, élection, élections, liste électorale, carte électorale, carte d’électeur, bureau de vote, déménagement, changement d’adresse, 18 ans, présidentielle, municipales, européennes, citoyen européen
procedure-before-identity = Une pièce d’identité
procedure-before-proof-of-address = Un document récent avec votre adresse : facture, quittance de loyer ou assurance du logement
procedure-after = La mairie examine votre demande et vous répond par écrit. Si vous étiez sur une autre liste, votre ancienne inscription s’arrête toute seule.
procedure-purpose = La mairie pose ces questions pour vous inscrire sur sa liste électorale et vérifier que vous pouvez y voter.
procedure-legal-basis = Être sur une liste électorale est une obligation pour les Français. Les règles sont dans le code électoral (articles L. 2 à L. 40 et LO 227-1 à LO 227-5) et, pour les élections européennes, dans la loi du 7 juillet 1977.
procedure-recipients = Le service des élections de la mairie lit vos réponses. Il les transmet à l’Insee, l’institut national de la statistique, qui tient le répertoire de tous les électeurs.
procedure-rights = Vous pouvez voir et faire corriger vos données, à la mairie ou auprès de l’Insee. La loi ne permet pas de refuser leur enregistrement dans le répertoire des électeurs. En cas de désaccord, vous pouvez écrire à la CNIL, la Commission nationale de l’informatique et des libertés.
service-elections = Service des élections

## Sections of the review

section-situation = Votre situation
section-commune = Votre commune
section-person = Votre identité
section-documents = Vos documents
section-end = Contact et déclaration

## Nationality

step-citizenship = Quelle est votre nationalité ?
step-citizenship-lead = Si vous avez plusieurs nationalités, dont la française, choisissez « Française ».
step-citizenship-why = La nationalité décide des élections auxquelles vous pouvez voter en France.
field-citizenship = Nationalité
option-citizenship-french = Française
option-citizenship-european = D’un autre pays de l’Union européenne
option-citizenship-european-hint = Vous pouvez voter aux élections municipales et européennes.
option-citizenship-other = Une autre nationalité

exit-not-a-voter = Avec cette nationalité, l’inscription n’est pas possible
exit-not-a-voter-text = En France, les élections politiques sont ouvertes aux Français et aux citoyens de l’Union européenne. Si vous obtenez un jour la nationalité française, votre inscription sera automatique.

## Already on the roll

step-already = Êtes-vous déjà sur la liste électorale de la commune où vous voulez voter ?
step-already-lead = Si vous êtes sur la liste d’une autre commune, répondez « Non ».
step-already-why = Si vous y êtes déjà, à la bonne adresse, vous n’avez rien à demander.
step-already-find = Regardez votre carte électorale, ou vérifiez sur elections.interieur.gouv.fr. L’inscription est souvent automatique à 18 ans, et depuis 2019 pour les personnes qui deviennent françaises.
step-already-picture = Une carte électorale. Le nom de la commune est en haut, à gauche.
field-already = Déjà sur la liste de cette commune
option-already-no = Non
option-already-moved = Oui, mais j’ai changé d’adresse dans la commune
option-already-yes = Oui, et mon adresse n’a pas changé
option-already-not-sure = Je ne sais pas
option-already-not-sure-hint = Continuez : la mairie vérifiera.

exit-already-registered = Vous n’avez rien à faire
exit-already-registered-text = Vous êtes déjà sur la bonne liste, à la bonne adresse. Vous pouvez vérifier votre inscription et votre bureau de vote sur elections.interieur.gouv.fr.

## Age

step-birth = Quelle est votre date de naissance ?
step-birth-why = Il faut avoir 18 ans au plus tard la veille du vote. Nous calculons votre âge ce jour-là.
step-birth-picture = Une carte d’identité. La date de naissance est à droite de la photo, sous les prénoms.
field-birth-date = Date de naissance

exit-too-young = Vous n’avez pas encore l’âge de voter
exit-too-young-text = Il faut avoir 18 ans au plus tard la veille du vote. Si vous avez fait votre recensement à 16 ans, votre inscription sera automatique. Sinon, revenez faire cette demande pour vos 18 ans.
exit-too-young-european = Vous n’avez pas encore l’âge de voter
exit-too-young-european-text = Il faut avoir 18 ans au plus tard la veille du vote. Revenez faire cette demande pour vos 18 ans : votre inscription ne sera pas automatique.

## After the last day

step-late = Êtes-vous dans l’une de ces situations ?
step-late-lead = Le dernier jour pour s’inscrire avant la prochaine élection est passé. Quelques personnes peuvent encore le faire.
step-late-why = La loi donne un délai de plus à ces personnes seulement.
field-late-reason = Raison du retard
option-late-reason-work-move = J’ai déménagé pour mon travail après ce dernier jour
option-late-reason-work-move-hint = Cela vaut aussi pour la famille qui vit avec vous.
option-late-reason-civil-servant = Je suis fonctionnaire, avec une mutation ou un départ à la retraite après ce dernier jour
option-late-reason-civil-servant-hint = Cela vaut aussi pour la famille qui vit avec vous.
option-late-reason-soldier = J’ai quitté l’armée après ce dernier jour
option-late-reason-new-french = J’ai obtenu la nationalité française après ce dernier jour
option-late-reason-right-back = J’ai retrouvé le droit de vote après ce dernier jour
option-late-reason-none = Aucune de ces situations
option-late-reason-none-hint = Continuez : votre inscription servira pour les élections suivantes.

## The commune

step-voting-commune = Dans quelle commune voulez-vous voter ?
step-voting-commune-lead = Vous pouvez être sur la liste d’une seule commune.
step-voting-commune-why = Chaque commune a sa liste électorale. Il faut un lien avec la commune pour y voter.
field-voting-commune = Commune où vous voulez voter

exit-new-caledonia = La Nouvelle-Calédonie a ses propres listes
exit-new-caledonia-text = Les listes et les dates y sont différentes. Adressez-vous à la mairie de la commune où vous voulez voter.

step-living = Habitez-vous dans cette commune ?
step-living-why = Votre lien avec la commune décide des documents à montrer.
field-living = Logement dans la commune
option-living-home = Oui, j’y ai mon logement principal
option-living-home-hint = Vous avez des documents à votre nom et à cette adresse. Une maison de retraite convient aussi.
option-living-parents = Oui, j’habite chez mes parents
option-living-hosted = Oui, j’habite chez une autre personne
option-living-hosted-hint = Par exemple chez des amis ou dans votre famille.
option-living-second = Oui, mais mon logement principal est ailleurs
option-living-second-hint = Vous y vivez vraiment une partie de l’année. Les vacances et le travail ne suffisent pas.
option-living-elsewhere = Non, ou seulement pour les vacances
option-living-elsewhere-hint = Vous avez un autre lien : vos parents, un impôt local ou une entreprise.
option-living-no-home = Je n’ai pas de logement stable
option-living-no-home-hint = Un organisme de la commune reçoit votre courrier.
option-living-other = Une autre situation
option-living-other-hint = À l’étranger, dans l’armée, sur un bateau ou en prison.

exit-other-situation = Votre situation a des règles particulières
exit-other-situation-text = Si vous habitez à l’étranger, votre consulat peut vous inscrire. Dans l’armée, sur un bateau ou en prison, vous avez le choix entre plusieurs communes : une personne de la mairie peut chercher avec vous.

step-since = Depuis quand habitez-vous dans cette commune ?
step-since-lead = Le mois et l’année suffisent.
step-since-why = Quand votre logement principal est ailleurs, il faut vivre dans la commune depuis six mois au moins.
field-living-since = Arrivée dans la commune
field-living-since-hint = Si vous ne connaissez pas le jour, laissez sa case vide. Par exemple : mois 3, année 2019
problem-since-before-birth = Cette date est avant votre naissance. Corrigez-la, ou revenez corriger votre date de naissance.

step-duty = Êtes-vous fonctionnaire, avec l’obligation d’habiter dans cette commune ?
step-duty-lead = Vous y vivez depuis moins de six mois. Cette obligation est la seule exception.
step-duty-why = La loi permet aux fonctionnaires dans ce cas de s’inscrire sans attendre.
field-duty = Fonctionnaire avec obligation d’habiter dans la commune

exit-six-months = Il est trop tôt pour cette commune
exit-six-months-text = Il faut un lien de six mois au moins avec la commune. Vous pourrez vous inscrire ici à partir du { $from }. Dès maintenant, vous pouvez vous inscrire là où est votre logement principal.
exit-six-months-shelter = Il est trop tôt pour cette commune
exit-six-months-shelter-text = Il faut recevoir votre courrier dans la commune depuis six mois au moins. Vous pourrez vous inscrire ici à partir du { $from }.

step-shelter-since = Depuis quand un organisme de la commune reçoit-il votre courrier ?
step-shelter-since-lead = C’est l’adresse de votre domiciliation, dans un centre d’action sociale ou une association. Le mois et l’année suffisent.
step-shelter-since-why = Sans logement stable, il faut ce lien avec la commune depuis six mois au moins.
field-shelter-since = Début de la domiciliation
field-shelter-since-hint = Si vous ne connaissez pas le jour, laissez sa case vide. Par exemple : mois 3, année 2019

step-tie = Quel est votre lien avec cette commune ?
step-tie-why = La loi accepte seulement ces liens quand vous n’habitez pas dans la commune.
field-tie = Lien avec la commune
option-tie-parent = Mon père ou ma mère y habite
option-tie-parent-hint = Cela vaut jusqu’à vos 26 ans. C’est le logement principal de votre parent, ou il y vit depuis six mois.
option-tie-tax = J’y paie un impôt local depuis deux ans de suite
option-tie-tax-hint = Taxe foncière, taxe d’habitation ou cotisation foncière des entreprises.
option-tie-spouse-tax = Mon mari ou ma femme y paie un impôt local depuis deux ans de suite
option-tie-company = J’y dirige une entreprise depuis deux ans de suite
option-tie-company-hint = Vous la gérez, ou vous en possédez la majorité. Elle y paie un impôt local depuis deux ans de suite.
option-tie-none = Aucun de ces liens

exit-no-tie = Vous ne pouvez pas voter dans cette commune
exit-no-tie-text = Il faut y habiter, ou avoir l’un des liens proposés. Vous pouvez vous inscrire dans la commune où vous habitez.

step-address = Quelle est votre adresse ?
step-address-lead = Donnez votre adresse dans la commune.
step-address-why = L’adresse est notée sur la liste électorale. La mairie vous écrit à cette adresse.
step-usual-address = Quelle est votre adresse habituelle ?
step-usual-address-lead = Donnez l’adresse où vous habitez d’habitude, même dans une autre commune.
step-usual-address-why = L’adresse est notée sur la liste électorale. La mairie vous écrit à cette adresse.
step-shelter-address = Quelle est l’adresse de l’organisme qui reçoit votre courrier ?
step-shelter-address-lead = C’est l’adresse du centre d’action sociale ou de l’association.
step-shelter-address-why = L’adresse est notée sur la liste électorale. La mairie vous écrit à cette adresse.
field-address = Adresse
problem-address-abroad = Cette adresse n’est pas en France. Si elle est en France, laissez la case « Pays » vide. Sinon, donnez une adresse en France, ou revenez changer votre réponse sur votre logement.

## The person

step-name = Quel est votre nom ?
step-name-why = Le jour du vote, le nom sur la liste doit être le même que sur votre pièce d’identité.
step-name-picture = Une carte d’identité. Le nom et les prénoms sont à droite de la photo, en haut.
field-birth-name = Nom de naissance
field-birth-name-hint = Celui de votre acte de naissance.
field-used-name = Nom d’usage
field-used-name-hint = Si vous portez un autre nom, par exemple celui de votre mari ou de votre femme.
field-given-names = Tous vos prénoms
field-given-names-hint = Dans l’ordre de votre acte de naissance.

step-sex = Quel est votre sexe à l’état civil ?
step-sex-why = Le formulaire officiel le demande. Il aide à ne pas vous confondre avec une personne du même nom.
field-sex = Sexe à l’état civil
option-sex-female = Féminin
option-sex-male = Masculin

step-birth-place = Quel est votre lieu de naissance ?
step-birth-place-why = Avec votre nom et votre date de naissance, il permet de vous trouver dans le répertoire des électeurs.
step-birth-place-find = Il est écrit sur votre pièce d’identité.
step-birth-place-picture = Une carte d’identité. Le lieu de naissance est à droite de la photo, en bas.
field-birth-town = Commune ou ville de naissance
field-birth-land = Département ou pays de naissance
field-birth-land-hint = Par exemple : Finistère, ou Algérie.

step-elections = À quelles élections voulez-vous voter en France ?
step-elections-lead = Il y a deux listes séparées. Vous pouvez choisir les deux.
step-elections-why = Les citoyens de l’Union européenne choisissent leur liste. Rien n’est automatique.
field-elections = Élections choisies
option-elections-municipal = Les élections municipales
option-elections-municipal-hint = Pour le conseil municipal de la commune.
option-elections-european = Les élections européennes
option-elections-european-hint = Pour le Parlement européen. Vous ne pourrez pas voter aussi dans un autre pays.

step-nationality = De quel pays avez-vous la nationalité ?
step-nationality-why = La liste électorale indique la nationalité des citoyens de l’Union européenne.
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

step-home-roll = Où étiez-vous sur une liste électorale dans votre pays ?
step-home-roll-lead = Si vous n’y avez jamais été sur une liste, laissez la case vide.
step-home-roll-why = La France prévient votre pays, pour que vous votiez une seule fois aux élections européennes.
field-home-roll = Dernière commune ou circonscription dans votre pays

## Documents

step-identity-kind = Avez-vous une carte d’identité ou un passeport français ?
step-identity-kind-lead = Ils peuvent être périmés depuis moins de cinq ans.
step-identity-kind-why = Ces documents prouvent à la fois votre identité et votre nationalité.
field-identity-kind = Pièce d’identité
option-identity-kind-card = Oui, l’un des deux
option-identity-kind-other = Non, ni l’un ni l’autre

step-identity-document = Montrez votre carte d’identité ou votre passeport
step-identity-document-lead = Pour une carte, montrez les deux côtés. Pour un passeport, montrez la page avec votre photo.
step-identity-document-why = La mairie doit vérifier votre identité et votre nationalité.
field-identity-document = Carte d’identité ou passeport

step-nationality-document = Montrez une preuve de votre nationalité française
step-nationality-document-lead = Un acte de naissance de moins de trois mois convient. Sinon : un certificat de nationalité, un décret ou une déclaration de nationalité.
step-nationality-document-why = Sans carte d’identité ni passeport, il faut deux documents. Celui-ci est le premier.
field-nationality-document = Preuve de nationalité

step-photo-document = Montrez un document officiel avec votre photo
step-photo-document-lead = Par exemple un permis de conduire ou une carte Vitale avec photo.
step-photo-document-why = C’est le second document, pour vérifier votre identité.
field-photo-document = Document avec photo

step-european-identity = Montrez votre pièce d’identité
step-european-identity-lead = Une carte d’identité, un passeport ou un titre de séjour. Il doit être valide.
step-european-identity-why = La mairie doit vérifier votre identité et votre nationalité.
field-european-identity = Pièce d’identité valide

step-home-proof = Montrez un document récent avec votre adresse
step-home-proof-lead = Il a moins de trois mois. Il porte votre nom et votre adresse dans la commune.
step-home-proof-why = Ce document prouve que vous habitez dans la commune.
step-home-proof-find = Facture d’eau, d’électricité, de gaz ou de téléphone fixe, assurance du logement, quittance de loyer imprimée, bulletin de salaire ou de pension. En maison de retraite : une attestation de la direction.
field-home-proof = Document avec votre adresse

step-host-letter = Montrez la lettre de la personne chez qui vous habitez
step-host-letter-lead = Elle écrit que vous habitez chez elle, puis elle signe.
step-host-letter-why = Les factures ne sont pas à votre nom. Cette lettre les remplace en partie.
field-host-letter = Lettre de la personne qui vous héberge

step-host-proof = Montrez un document récent avec l’adresse de cette personne
step-host-proof-lead = Il a moins de trois mois et il est à son nom.
step-host-proof-why = Ce document prouve que la personne habite dans la commune.
step-host-proof-find = Facture d’eau, d’électricité, de gaz ou de téléphone fixe, assurance du logement ou quittance de loyer imprimée.
field-host-proof = Adresse de la personne qui vous héberge

step-own-paper = Montrez un document à votre nom, à cette adresse
step-own-paper-lead = Par exemple un bulletin de salaire, une attestation de carte Vitale ou un relevé de banque.
step-own-paper-why = Ce document confirme que vous habitez bien chez cette personne.
field-own-paper = Document à votre nom

step-duty-proof = Montrez une preuve de votre emploi
step-duty-proof-lead = Votre carte professionnelle ou une attestation de votre administration.
step-duty-proof-why = Elle prouve que vous devez habiter dans la commune.
field-duty-proof = Preuve de votre emploi

step-parent-proof = Montrez un document récent avec l’adresse de votre parent
step-parent-proof-lead = Il a moins de trois mois et il est au nom de votre père ou de votre mère.
step-parent-proof-why = Ce document prouve que votre parent habite dans la commune.
step-parent-proof-find = Facture d’eau, d’électricité, de gaz ou de téléphone fixe, assurance du logement ou quittance de loyer imprimée.
field-parent-proof = Adresse de votre parent

step-family-link = Montrez une preuve du lien avec votre parent
step-family-link-lead = Un livret de famille, ou un acte de naissance avec le nom de vos parents.
step-family-link-why = Ce document prouve que cette personne est votre père ou votre mère.
field-family-link = Lien avec votre parent

step-tax-notice = Montrez les avis d’impôt local des deux dernières années
step-tax-notice-lead = Un certificat du service des impôts pour ces deux années convient aussi.
step-tax-notice-why = Ces avis prouvent que l’impôt est payé dans la commune depuis deux ans de suite.
field-tax-notice = Avis d’impôt local, deux années

step-marriage-proof = Montrez une preuve de votre mariage
step-marriage-proof-lead = Un livret de famille ou un acte de mariage.
step-marriage-proof-why = Le lien par l’impôt vaut pour la personne mariée avec vous.
field-marriage-proof = Preuve de mariage

step-company-role = Montrez une preuve de votre rôle dans l’entreprise
step-company-role-lead = Le document montre que vous la gérez, ou que vous en possédez la majorité, depuis deux ans de suite.
step-company-role-why = La loi demande ce rôle pour deux années de suite.
step-company-role-find = Par exemple les statuts, ou la décision qui vous a nommé ou nommée.
field-company-role = Rôle dans l’entreprise

step-shelter-proof = Montrez une preuve de votre domiciliation
step-shelter-proof-lead = L’attestation de l’organisme, ou votre carte d’identité si elle porte son adresse depuis six mois.
step-shelter-proof-why = Ce document prouve votre lien avec la commune.
field-shelter-proof = Preuve de domiciliation

step-late-proof = Montrez une preuve de votre situation
step-late-proof-lead = Le document montre ce qui a changé, et à quelle date.
step-late-proof-why = La mairie doit vérifier que vous avez droit à ce délai de plus.
step-late-proof-find = Par exemple une attestation de l’employeur, une décision de mutation, un décret de nationalité ou une décision de justice.
field-late-proof = Preuve de la raison du retard

## The end

step-contact = Comment la mairie peut-elle vous joindre vite ?
step-contact-lead = Ces réponses sont facultatives. Sans elles, la mairie vous écrit à votre adresse.
step-contact-why = S’il manque un document, la mairie peut vous prévenir avant le dernier jour.
field-email = Adresse e-mail
field-email-hint = Par exemple : nom@exemple.fr
field-telephone = Numéro de téléphone

step-declaration = Que déclarez-vous ?
step-declaration-lead = Lisez tout, puis cochez si c’est vrai.
step-declaration-why = La mairie s’appuie sur votre déclaration. La loi punit une fausse déclaration : jusqu’à un an de prison et 15 000 euros d’amende.
field-truth = Demande et réponses exactes
consent-truth = Je demande à voter dans cette commune. Mes réponses sont exactes. Aucun juge ne m’a retiré le droit de vote.
field-right-at-home = Droit de vote dans votre pays
consent-right-at-home = Je n’ai pas perdu le droit de vote dans le pays dont j’ai la nationalité.
field-only-in-france = Vote dans un seul pays
consent-only-in-france = Aux élections européennes, je voterai seulement en France.

## The summary

outcome-president-2027 = Élection présidentielle, premier tour
outcome-last-day = Dernier jour pour vous inscrire
outcome-last-chance = Dernier jour, dans votre situation
outcome-age = Votre âge au premier tour
outcome-vote = Vous pourrez voter
vote-both = Aux deux tours, si la mairie accepte votre demande.
vote-second = Au second tour seulement, car vous aurez 18 ans entre les deux tours.
vote-later = Aux élections suivantes. Pour la prochaine, le dernier jour est passé.
vote-undated = Aux élections à venir. Aucune date n’est encore fixée : l’inscription est ouverte toute l’année.

bring-identity-document = Votre carte d’identité ou votre passeport
bring-nationality-document = Une preuve de votre nationalité française
bring-photo-document = Un document officiel avec votre photo
bring-european-identity = Votre pièce d’identité valide
bring-home-proof = Un document de moins de trois mois avec votre adresse
bring-host-letter = La lettre signée de la personne qui vous héberge
bring-host-proof = Un document récent avec l’adresse de cette personne
bring-own-paper = Un document à votre nom, à cette adresse
bring-duty-proof = Votre carte professionnelle ou une attestation de votre administration
bring-parent-proof = Un document récent avec l’adresse de votre parent
bring-family-link = Un livret de famille ou un acte de naissance
bring-tax-notice = Les avis d’impôt local des deux dernières années
bring-marriage-proof = Un livret de famille ou un acte de mariage
bring-company-role = Une preuve de votre rôle dans l’entreprise
bring-shelter-proof = L’attestation de l’organisme qui reçoit votre courrier
bring-late-proof = Une preuve de votre situation, avec sa date

next-sign = Signez votre demande à la mairie au plus tard le { $until }. Elle compte quand vous l’avez signée.
next-decision = La mairie décide en cinq jours, puis vous écrit. En cas de refus, la lettre explique comment le contester.
next-old-roll = Si vous étiez sur la liste d’une autre commune, cette inscription s’arrête toute seule.
next-check = Avant le vote, vérifiez votre inscription sur elections.interieur.gouv.fr.

## Where else to go

contact-town-hall = La mairie, service des élections
contact-information-line = Allô Service Public, renseignements administratifs
contact-check-registration = Vérifier son inscription
contact-service-public = Les règles expliquées par l’administration
