### Asking for a birth certificate: easy-to-read English. Fifteen words at most in a sentence, one idea in a sentence.

## The procedure

procedure-title = Ask for a birth certificate
procedure-summary = Ask for the official paper about a birth: it is free.
procedure-keywords = birth certificate, certificate of birth, birth record, acte de naissance, full copy, extract, multilingual extract, parentage, civil registry, papers, birth, born, baby, passport, identity card, wedding, marriage, Pacs, civil partnership, inheritance, notary, family history, genealogy, family record book, livret de famille
procedure-before-birth = The name, the first names and the date of birth of the person
procedure-before-parents = The names of the person’s parents, for some documents
procedure-before-identity = Your identity card or your passport, for some documents
procedure-before-proof = For another person: a paper that shows your link with that person
procedure-after = The town hall reads your request. It prepares the document. The document comes to you by post, or you come to get it.
procedure-purpose = With your answers, the town hall looks for the birth certificate. It checks that you may have it. Then it gives you the document.
procedure-legal-basis = The law asks the town hall to give these documents.
procedure-recipients = Some staff of this town hall read your request. Nobody else reads it.
procedure-rights = You can see your answers and have them corrected: ask the town hall. Is there a problem? Write to the French office for personal data (CNIL).
service-civil-registry = The office for certificates

## The parts of the review

section-need = What you need
section-person = The person
section-document = The document
section-names = The name on the certificate
section-parents = The parents
section-parent = Parent
section-delivery = Getting the document
section-proofs = Your papers

## What the certificate is for

step-use = Why do you want a birth certificate?
step-use-lead = Sometimes you do not need it.
step-use-why = Some services ask the town hall themselves. Then you have nothing to do. Your answer also helps us to offer the right document.
field-use = Why
option-use-official-in-france = For a paper or a service in France
option-use-official-in-france-hint = Passport, identity card or wedding. Or a Pacs (contract between two partners) or a notary.
option-use-abroad = For another country
option-use-other = For something else, or I do not want to say

step-paper-asked = Did somebody ask you for the certificate on paper?
step-paper-asked-lead = Not sure? Answer no.
step-paper-asked-why = Often the service asks the town hall itself. Then you do not need the paper.
field-paper-asked = Certificate asked for on paper

exit-no-need = Maybe you have nothing to do
exit-no-need-text = First speak to the service that needs the certificate. Ask if they want it on paper. If they want it on paper, come back here and answer yes.
contact-your-service = The service, town hall or notary that needs the certificate

## The place of birth

step-birth-place = Where was the person born?
step-birth-place-lead = The person is you or somebody else.
step-birth-place-why = The town hall of the place of birth keeps the certificate. Other town halls do not have it.
step-birth-place-find = The place of birth is on the identity card. It is also on the passport.
step-birth-place-picture = This is an identity card. The place of birth is at the bottom, on the right of the photo.
field-birth-place = Place of birth
option-birth-place-here = In the town of this town hall
option-birth-place-elsewhere-in-france = In another town in France
option-birth-place-elsewhere-in-france-hint = For example Paris, Lille or La Réunion
option-birth-place-abroad = In another country
option-birth-place-abroad-hint = Also in a country that was French before, like Algeria
option-birth-place-unknown = I do not know

exit-born-elsewhere = Ask the town hall of the place of birth
exit-born-elsewhere-text = The certificate is not in this town hall. Ask the town hall of the place of birth. It is free: never pay.
contact-birth-town-hall = The town hall of the place of birth
contact-service-public = The official website Service Public, page “acte de naissance”

exit-birth-place-unknown = First find the place of birth
exit-birth-place-unknown-text = The town hall needs this place. Look at an identity card. Or look at the family record book (livret de famille). A member of staff can help you.
contact-civil-registry-desk = The front desk of this town hall

step-abroad-status = What is the situation of this person?
step-abroad-status-why = The certificate is not always in the same place. With your answer, we tell you where to go.
field-abroad-status = The person’s situation
option-abroad-status-french = The person is French
option-abroad-status-french-hint = From birth or later
option-abroad-status-protected = France protects the person
option-abroad-status-protected-hint = The person is a refugee. Or has no nationality. Or has “subsidiary protection”.
option-abroad-status-foreign = The person has another nationality
option-abroad-status-foreign-hint = And France does not protect the person

exit-french-born-abroad = Ask the central office for certificates (Service central d’état civil)
exit-french-born-abroad-text = This service is in Nantes. It keeps the certificates of French people born in another country. Ask on the internet or by post: it is free.
contact-central-registry-web = The official website Service Public, page “acte de naissance”, then “né à l’étranger”
contact-central-registry-post = Service central d’état civil, 11 rue de la Maison Blanche, 44941 Nantes Cedex 9

exit-protected-born-abroad = Ask Ofpra
exit-protected-born-abroad-text = Ofpra is the French office for refugees and people without a nationality. It makes a paper instead of the birth certificate. Ask for this paper on the Ofpra website.
contact-ofpra-web = The Ofpra website
contact-ofpra-post = Ofpra, 201 rue Carnot, 94136 Fontenay-sous-Bois Cedex

exit-foreign-born-abroad = Ask the country of birth
exit-foreign-born-abroad-text = The country of birth keeps the certificate. This country has a consulate or an embassy in France. Ask them how to get the certificate.
contact-consulate = The consulate or embassy of the country of birth

## The person and the right to ask

step-for-whom = Whose birth certificate do you want?
step-for-whom-why = A birth certificate is about private life. Not everybody can see everything. The law says who can see what.
field-for-whom = Person
option-for-whom-myself = Me
option-for-whom-my-child = My child or my grandchild
option-for-whom-my-parent = My father, my mother or a grandparent
option-for-whom-my-spouse = My husband or my wife
option-for-whom-my-spouse-hint = Or the person I have a Pacs with. A Pacs is a contract between two partners.
option-for-whom-represented = A person I act for
option-for-whom-represented-hint = For example with a decision of a judge, or a paper that they signed
option-for-whom-heir = A person who died, and I am their heir
option-for-whom-someone-else = Another person
option-for-whom-someone-else-hint = For example a brother, an aunt or a friend

step-birth-date = What is the date of birth?
step-birth-date-lead = For another person, you can write only the year.
step-birth-date-why = With the date, the town hall finds the certificate. It also shows how old it is. A very old one is open to all.
step-birth-date-find = The date is on the identity card. It is also on the passport.
step-birth-date-picture = This is an identity card. The date of birth is on the right of the photo, below the first names.
field-birth-date = Date of birth
problem-before-civil-registers = This year is too early. Check the year. For a birth before 1792, ask the departmental archives (archives départementales).
problem-too-old-for-myself = With this date, your age is: { $age }. Check the year.
problem-too-young-for-myself = With this date, your age is: { $age }. Check the year. For your child, go back and choose “My child or my grandchild”.
problem-too-young-for-tie = With this date, the person is less than 15 years old. Check the year. Or go back and choose another person.

step-emancipated = Are you emancipated?
step-emancipated-lead = Emancipated means: you have the rights of an adult before 18. A judge can decide it.
step-emancipated-why = Before 18, some documents are only for emancipated people.
field-emancipated = Emancipated

step-deceased = Is this person dead?
step-deceased-why = 25 years after the death, the certificate is open to everybody.
field-deceased = Person is dead
option-deceased-yes = Yes
option-deceased-no = No
option-deceased-unknown = I do not know

step-death-date = What is the date of death?
step-death-date-lead = The year is enough.
step-death-date-why = After some years, all of us can ask for it.
step-death-date-find = Look on the death certificate. Or look in the family record book (livret de famille).
step-death-date-picture = This is an open family record book. The date of death is on the right page.
field-death-date = Date of death
problem-death-before-birth = The death cannot be before the birth. You wrote this date of birth: { $birth }. Correct the date of death, or go back.

## The document

step-kind = Which document do you want?
step-kind-lead = Maybe a service told you the name of the document. Then choose this document.
step-kind-why = Some documents show many private things. Others show few things.
field-kind = Document
option-kind-full-copy = Full copy (copie intégrale)
option-kind-full-copy-hint = It shows everything.
option-kind-extract-with-parents = Extract with the parents (extrait avec filiation)
option-kind-extract-with-parents-hint = It shows the names of the parents.
option-kind-extract-without-parents = Extract without the parents (extrait sans filiation)
option-kind-extract-without-parents-hint = It shows only the person.
option-kind-multilingual-extract = Extract in several languages (extrait plurilingue)
option-kind-multilingual-extract-hint = It shows the names of the parents.

step-extract-only = Do you want an extract without the parents?
step-extract-only-lead = You can have only this document. It shows the name and the birth of the person. It does not show the parents.
step-extract-only-why = The law protects the private life of the person. Their close family can ask for the other documents.
field-extract-only = Extract without the parents

exit-not-open-yet = You must still wait for a full copy
exit-not-open-yet-text = Everybody can ask for the full copy from this date: { $date }. Before, the person or their close family can ask. The person can also let you ask, in writing.

step-extract-only-minor = Do you want an extract without the parents?
step-extract-only-minor-lead = Before 18, you can ask only for this document. It shows your name and your birth.
step-extract-only-minor-why = A parent can ask for the other documents for you. A guardian can also do it.
field-extract-only-minor = Extract without the parents

exit-ask-an-adult = Ask a parent
exit-ask-an-adult-text = Your father or your mother can make this request. A grandparent or a guardian can also make it. You can stay with them.

step-copies = How many documents do you want?
step-copies-lead = Often one is enough.
step-copies-why = The town hall prepares the right number of documents. It is free.
field-copies = Number of documents
field-copies-hint = From 1 to 5

## The names

step-your-name = What is your name at birth?
step-your-name-lead = Write your family name at birth. Do not write your married name.
step-your-name-why = With this name, the town hall finds the certificate.
step-your-name-picture = This is an identity card. The names are at the top, on the right of the photo.
step-person-name = What is the person’s name at birth?
step-person-name-lead = Write the family name at birth. Do not write the married name.
step-person-name-why = With this name, the town hall finds the certificate.
step-person-name-picture = This is an identity card. The names are at the top, on the right of the photo.
field-birth-name = Family name at birth
field-given-names = First names
field-given-names-hint = Write all the first names that you know

step-parents-known = Do you know the parents on the certificate?
step-parents-known-why = The law asks for the names of the parents for this document. You show that you know the person.
step-parents-known-find = The names of the parents are in the family record book (livret de famille).
step-parents-known-picture = This is an open family record book. The names of the parents are on the left page.
field-parents-known = Parents of the person
option-parents-known-known = Yes, one parent or two parents
option-parents-known-none = There are no parents on the certificate
option-parents-known-unknown = No, I do not know their names

exit-parents-unknown = You need the names of the parents
exit-parents-unknown-text = Go back. Choose the extract without the parents. For this document, you do not need their names.

step-parent-name =
    { $item ->
        [1] What is the name of one parent?
       *[other] What is the name of the other parent?
    }
step-parent-name-lead = Write the family name at birth. Then write the first name of every day.
step-parent-name-why = The law asks for this name. The town hall looks if the same name is on the certificate.
field-parent-birth-name = Parent’s family name at birth
field-parent-given-name = Parent’s first name
step-another-parent = Is there another parent on the certificate?
step-another-parent-why = The law asks for the names of all the parents on the certificate.
field-another-parent = Another parent
problem-same-parent-twice = You have already written this parent. Write the other parent. Or go back. Answer “No” to “Is there another parent on the certificate?”.

## Delivery

step-delivery = How do you want to get the document?
step-delivery-why = To send a letter, the town hall needs an address. If you come, it needs no address.
field-delivery = Getting the document
option-delivery-by-post = By post
option-delivery-by-post-hint = Often in a few days
option-delivery-at-counter = I come to the town hall

step-requester-name = What is your name?
step-requester-name-why = The town hall must know to whom it gives the document.
field-requester-family-name = Your family name
field-requester-given-name = Your first name

step-post-address = To what address do we send the document?
step-post-address-why = The address is only for the letter.
field-post-address = Address for the letter
field-post-name = Name on your letter box
field-post-name-hint = Only if it is not your name

step-contact = How can we speak to you?
step-contact-lead = The town hall may have a question. You can also leave the boxes empty.
step-contact-why = The town hall contacts you only for this request.
field-contact-email = Email address
field-contact-telephone = Telephone number

## The papers

step-identity-document = Show your identity card
step-identity-document-lead = You can also show a passport, a driving licence or a residence permit. A photo is enough.
step-identity-document-why = This document is private. The town hall checks who asks for it.
field-identity-document = Identity document

step-emancipation-proof = Show that you are emancipated
step-emancipation-proof-lead = For example the decision of the judge. Or the family record book (livret de famille).
step-emancipation-proof-why = Before 18, you need this paper.
field-emancipation-proof = Proof that you are emancipated

step-family-proof = Show that you are of the same family
step-family-proof-lead = For example the family record book (livret de famille). Or your birth certificate.
step-family-proof-why = The law gives this right to parents and children. Grandparents and grandchildren have it too.
field-family-proof = Proof of the family link

step-union-proof = Show your marriage or your Pacs
step-union-proof-lead = For example the family record book (livret de famille). Or the paper of the Pacs.
step-union-proof-why = The law gives this right to married people. People with a Pacs have it too.
field-union-proof = Proof of marriage or Pacs

step-mandate-proof = Show that you act for the person
step-mandate-proof-lead = For example a decision of the judge, or a paper signed by the person.
step-mandate-proof-why = The town hall checks that you may act for the person.
field-mandate-proof = Proof that you act for the person

step-heir-proof = Show that you are the person’s heir
step-heir-proof-lead = For example a paper of the notary. Or the family record book (livret de famille).
step-heir-proof-why = The law gives this right to the heirs. The heirs get what the person left.
field-heir-proof = Proof that you are an heir

step-death-proof = Show the date of death
step-death-proof-lead = For example the death certificate. Or the family record book (livret de famille).
step-death-proof-why = 25 years after the death, everybody can have the certificate.
field-death-proof = Proof of the date of death

## The summary

outcome-document = Document
outcome-price = Price
outcome-price-value = Free
outcome-right = Why you have the right
outcome-right-anyone = Everybody can have this extract
outcome-right-myself = It is your certificate
outcome-right-family = You are of the close family
outcome-right-spouse = You have a marriage or a Pacs with the person
outcome-right-represented = You act for the person
outcome-right-heir = You are the person’s heir
outcome-right-old = The certificate is more than 75 years old
outcome-right-death = The person died more than 25 years ago
outcome-open-since = Certificate open to everybody since

bring-identity-document = Your identity card or your passport
bring-emancipation-proof = The paper that shows that you are emancipated
bring-family-proof = The paper that shows that you are of the same family
bring-union-proof = The paper that shows your marriage or your Pacs
bring-mandate-proof = The paper that shows that you act for the person
bring-heir-proof = The paper that shows that you are an heir
bring-death-proof = The paper that shows the date of death

next-checked = The town hall reads your request. Then it looks for the certificate.
next-year-search = The date is not complete. The town hall may search for longer.
next-death-unknown = You do not know when the person died. The town hall can read it on the certificate. Did the person die more than 25 years ago? Then you can ask for a full copy.
next-reproduction = The town hall may give you a simple copy, without a signature.
next-multilingual-form = Is the document for a country of the European Union? Also ask the town hall for a form in several languages. It can replace a translation.
next-by-post = The document comes to your home by post, often in a few days.
next-at-counter = Come to the town hall to get the document. Bring your request number.
