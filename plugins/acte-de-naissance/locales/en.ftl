### Asking for a birth certificate: the words for people, in English.

## The procedure

procedure-title = Ask for a French birth certificate
procedure-summary = Ask, free of charge, for a copy or an extract of a birth certificate kept by this town hall.
procedure-keywords = birth certificate, certificate of birth, birth record, acte de naissance, full copy, extract, multilingual extract, parentage, civil registry, papers, birth, born, baby, passport, identity card, wedding, marriage, Pacs, civil partnership, inheritance, notary, family history, genealogy, family record book, livret de famille
procedure-before-birth = The person’s name at birth, given names and date of birth
procedure-before-parents = The names of the person’s parents, if the document is to show them
procedure-before-identity = Your identity document, except for an extract without the parents
procedure-before-proof = For another person: a paper that shows your link, such as the family record book (livret de famille)
procedure-after = The town hall checks your request and prepares the document. You receive it by post or come to collect it.
procedure-purpose = Your answers are used to check your right, to find the certificate and to give you the document.
procedure-legal-basis = The law makes the town hall issue these documents: article 101-1 of the French Civil Code and decree no. 2017-890 of 6 May 2017.
procedure-recipients = Only the civil registry staff of this town hall read your request.
procedure-rights = You can ask the town hall to show you your data, to correct it or to limit its use. If you disagree with the answer, you can write to the CNIL, the French data protection authority.
service-civil-registry = Civil registry office

## The parts of the review

section-need = What you need
section-person = The person on the certificate
section-document = The document
section-names = The name on the certificate
section-parents = The parents
section-parent = Parent
section-delivery = Delivery
section-proofs = Your papers

## What the certificate is for

step-use = What is the birth certificate for?
step-use-lead = In some cases you do not need to ask for it.
step-use-why = Some services can check a birth directly with the town hall. Your answer may save you this request. It also lets us offer the right document.
field-use = Use of the certificate
option-use-official-in-france = An official procedure in France
option-use-official-in-france-hint = Passport, identity card, wedding, Pacs (civil partnership) or notary
option-use-abroad = A procedure in another country
option-use-other = Something else, or I would rather not say

step-paper-asked = Did they ask you for the certificate on paper?
step-paper-asked-lead = If you do not know, answer no.
step-paper-asked-why = In these cases the service can often check the birth itself. A paper certificate is then not needed.
field-paper-asked = Paper certificate requested

exit-no-need = You probably do not need to ask
exit-no-need-text = First ask the service that handles your file whether it checks the birth itself. If it wants the paper certificate, go back to the question and answer yes.
contact-your-service = The service, town hall or notary that handles your file

## The place of birth

step-birth-place = Where was the person born?
step-birth-place-lead = This means the person on the certificate: you or somebody else.
step-birth-place-why = The town hall of the place of birth keeps the certificate. A town hall can copy only the certificates that it keeps.
step-birth-place-find = The place of birth is written on the identity card, the passport and the family record book (livret de famille).
step-birth-place-picture = An identity card. The place of birth is to the right of the photo, at the bottom.
field-birth-place = Place of birth
option-birth-place-here = In the commune of this town hall
option-birth-place-elsewhere-in-france = In another commune in France
option-birth-place-elsewhere-in-france-hint = In mainland or overseas France
option-birth-place-abroad = In another country
option-birth-place-abroad-hint = Also in a territory that is no longer French, such as Algeria before 1962
option-birth-place-unknown = I do not know

exit-born-elsewhere = Ask the town hall of the place of birth
exit-born-elsewhere-text = The certificate is not in this town hall. You can ask for it in person, by post or on the official website. It is always free: do not use a website that asks for money.
contact-birth-town-hall = The town hall of the commune of birth
contact-service-public = The official website Service Public, page “acte de naissance”

exit-birth-place-unknown = Find the place of birth first
exit-birth-place-unknown-text = Without the place, nobody can find the certificate. Look at an identity card, a passport or a family record book. A member of staff can help you search.
contact-civil-registry-desk = The civil registry desk (état civil) in this town hall

step-abroad-status = What is the situation of the person born in another country?
step-abroad-status-why = Depending on the situation, the certificate is kept in a different place. Your answer tells us where to send you.
field-abroad-status = The person’s situation
option-abroad-status-french = The person is French
option-abroad-status-french-hint = From birth or later
option-abroad-status-protected = France protects the person
option-abroad-status-protected-hint = As a refugee, a stateless person or under subsidiary protection
option-abroad-status-foreign = The person has another nationality
option-abroad-status-foreign-hint = And is not under the protection of France

exit-french-born-abroad = Ask the central civil registry in Nantes
exit-french-born-abroad-text = This service (Service central d’état civil) keeps the certificates of French people born in another country. Ask online or by post. It is free.
contact-central-registry-web = The official website Service Public, page “acte de naissance”, then “né à l’étranger”
contact-central-registry-post = Service central d’état civil, 11 rue de la Maison Blanche, 44941 Nantes Cedex 9

exit-protected-born-abroad = Ask Ofpra
exit-protected-born-abroad-text = Ofpra is the French office for the protection of refugees and stateless persons. It issues the document that replaces the birth certificate. Ask for it on its website.
contact-ofpra-web = The Ofpra website
contact-ofpra-post = Ofpra, 201 rue Carnot, 94136 Fontenay-sous-Bois Cedex

exit-foreign-born-abroad = Ask the country of birth
exit-foreign-born-abroad-text = The civil registry of the country of birth keeps the certificate. Its consulate or embassy can tell you how to get it. If the document is for a French service, ask that service whether you need a translation.
contact-consulate = The consulate or embassy of the country of birth, in France

## The person and the right to ask

step-for-whom = Whose birth certificate do you want?
step-for-whom-why = A certificate tells about private life. The law keeps some documents for the person, the close family and those who act for the person.
field-for-whom = Certificate asked for
option-for-whom-myself = My own
option-for-whom-my-child = My child’s or grandchild’s
option-for-whom-my-parent = My father’s, my mother’s or a grandparent’s
option-for-whom-my-spouse = My husband’s, my wife’s or my Pacs partner’s
option-for-whom-my-spouse-hint = If you are a couple without marriage or Pacs, choose “another person’s”
option-for-whom-represented = That of a person I act for
option-for-whom-represented-hint = With a written mandate, a court decision, or as a lawyer
option-for-whom-heir = That of a person who died and whose heir I am
option-for-whom-someone-else = Another person’s
option-for-whom-someone-else-hint = Brother, sister, uncle, aunt, friend, family history

step-birth-date = What is the date of birth?
step-birth-date-lead = For another person, the year is enough if you do not know the rest.
step-birth-date-why = The date is used to find the certificate. It also tells whether the certificate is old enough to be open to everyone.
step-birth-date-find = The date is written on the identity card, the passport and the family record book.
step-birth-date-picture = An identity card. The date of birth is to the right of the photo, below the given names.
field-birth-date = Date of birth
problem-before-civil-registers = French civil registers begin in 1792. Check the year. For an earlier birth, ask the departmental archives.
problem-too-old-for-myself = Your age, with this date: { $age }. Check the year of birth.
problem-too-young-for-myself = Your age, with this date: { $age }. Check the year. For your child, go back and choose “my child’s or grandchild’s”.
problem-too-young-for-tie = With this date, the person is under 15. Check the year, or go back and choose another answer to “Whose birth certificate do you want”.

step-emancipated = Are you an emancipated minor?
step-emancipated-lead = An emancipated person has the rights of an adult before the age of 18. A judge decided it, or the person got married.
step-emancipated-why = Before the age of 18, you must be emancipated to ask on your own for a full copy or an extract with the parents.
field-emancipated = Emancipation

step-deceased = Has the person died?
step-deceased-why = The certificate opens to everyone 25 years after the death, even if the birth was less than 75 years ago.
field-deceased = Person has died
option-deceased-yes = Yes
option-deceased-no = No
option-deceased-unknown = I do not know

step-death-date = What is the date of death?
step-death-date-lead = The year is enough if you do not know the rest.
step-death-date-why = This date tells whether the certificate is already open to everyone.
step-death-date-find = The date is written on the death certificate and in the family record book.
step-death-date-picture = An open family record book. The date of death is on the right page, at the bottom.
field-death-date = Date of death
problem-death-before-birth = This date is before the birth ({ $birth }). Correct it, or go back to correct the date of birth.

## The document

step-kind = Which document do you want?
step-kind-lead = If a service told you which document to bring, choose that one.
step-kind-why = Each document shows more or less of private life. Choose the one that is enough.
field-kind = Document
option-kind-full-copy = Full copy
option-kind-full-copy-hint = “Copie intégrale”: everything written on the certificate, with the parents and the changes noted since
option-kind-extract-with-parents = Extract with the parents
option-kind-extract-with-parents-hint = “Extrait avec filiation”: the main facts, with the parents’ names
option-kind-extract-without-parents = Extract without the parents
option-kind-extract-without-parents-hint = “Extrait sans filiation”: the main facts, without the parents’ names
option-kind-multilingual-extract = Multilingual extract
option-kind-multilingual-extract-hint = “Extrait plurilingue”: the main facts, with the parents’ names, in several languages

step-extract-only = Do you want an extract without the parents?
step-extract-only-lead = This is the only document that you can get for this certificate. It shows the main facts, without the parents’ names.
step-extract-only-why = The law keeps the other documents for the person, the close family and those who act for the person, until the certificate is old enough.
field-extract-only = Extract without the parents

exit-not-open-yet = This certificate is not open to everyone yet
exit-not-open-yet-text = A full copy will be open to everyone from this date: { $date }. Until then, the person or the close family can ask for it, or give you a written mandate.

step-extract-only-minor = Do you want an extract without the parents?
step-extract-only-minor-lead = Before the age of 18, this is the only document that you can ask for on your own. It shows the main facts, without the parents’ names.
step-extract-only-minor-why = For the other documents, a parent, a grandparent or a guardian makes the request for you.
field-extract-only-minor = Extract without the parents

exit-ask-an-adult = A parent can ask for the document for you
exit-ask-an-adult-text = Your father, your mother, a grandparent or your guardian can make this request instead of you. You can stay and help.

step-copies = How many copies do you want?
step-copies-lead = One is usually enough.
step-copies-why = The town hall prepares the right number of documents. It is free.
field-copies = Number of copies
field-copies-hint = From 1 to 5

## The names

step-your-name = What is your name on the birth certificate?
step-your-name-lead = Enter your name at birth, even if you use another name today.
step-your-name-why = The certificate is filed under the name given at birth.
step-your-name-picture = An identity card. The name and the given names are to the right of the photo, at the top.
step-person-name = What is the person’s name on the certificate?
step-person-name-lead = Enter the name at birth, even if the person uses or used another name.
step-person-name-why = The certificate is filed under the name given at birth.
step-person-name-picture = An identity card. The name and the given names are to the right of the photo, at the top.
field-birth-name = Family name at birth
field-given-names = Given names
field-given-names-hint = All the given names that you know, in order

step-parents-known = Do you know the parents written on the certificate?
step-parents-known-why = For this document, the request must give the parents’ names. It shows that you know the person.
step-parents-known-find = The parents’ names are written in the family record book and on an older certificate.
step-parents-known-picture = An open family record book. The parents’ names are on the left page.
field-parents-known = Parents on the certificate
option-parents-known-known = Yes, at least one parent
option-parents-known-none = No parent is written on the certificate
option-parents-known-unknown = No, I do not know them

exit-parents-unknown = This document needs the parents’ names
exit-parents-unknown-text = Go back and choose the extract without the parents: it does not ask for them. You can also look for their names, then start again.

step-parent-name =
    { $item ->
        [1] What is the name of a parent on the certificate?
       *[other] What is the other parent’s name?
    }
step-parent-name-lead = Enter the name at birth and the given name used every day.
step-parent-name-why = The law asks for these names for this document. The town hall compares them with the certificate.
field-parent-birth-name = Parent’s family name at birth
field-parent-given-name = Parent’s given name
step-another-parent = Is another parent written on the certificate?
step-another-parent-why = The law asks for the names of all the parents written on the certificate.
field-another-parent = Another parent
problem-same-parent-twice = You have already entered this parent. Enter the other parent. If there is none, go back and answer “No” to “Is another parent written on the certificate?”.

## Delivery

step-delivery = How do you want to receive the document?
step-delivery-why = The town hall asks for an address only to send the document by post.
field-delivery = Delivery
option-delivery-by-post = By post
option-delivery-by-post-hint = Usually within a few days
option-delivery-at-counter = I will collect it at the town hall

step-requester-name = What is your name?
step-requester-name-why = Your name is used to check your right and to give you the document.
field-requester-family-name = Your family name
field-requester-given-name = Your given name

step-post-address = Where should the document be sent?
step-post-address-why = This address is used only to send the document.
field-post-address = Postal address
field-post-name = Name on the letter box
field-post-name-hint = Only if it differs from your name at birth

step-contact = How can we reach you if something is missing?
step-contact-lead = You can leave this empty. You keep your request number to ask the town hall a question.
step-contact-why = The town hall contacts you only about this request.
field-contact-email = Email address
field-contact-telephone = Telephone number

## The papers

step-identity-document = Show your identity document
step-identity-document-lead = Identity card, passport, driving licence or residence permit. A readable photo is enough.
step-identity-document-why = The town hall checks that this private document goes to the right person.
field-identity-document = Identity document

step-emancipation-proof = Show that you are emancipated
step-emancipation-proof-lead = For example the judge’s decision or the family record book.
step-emancipation-proof-why = Before the age of 18, this paper gives you the right to ask for the document.
field-emancipation-proof = Proof of emancipation

step-family-proof = Show your family link
step-family-proof-lead = For example the family record book or your own birth certificate.
step-family-proof-why = The law gives this right to parents, grandparents, children and grandchildren.
field-family-proof = Proof of the family link

step-union-proof = Show your marriage or your Pacs
step-union-proof-lead = For example the family record book, the marriage certificate or the Pacs receipt.
step-union-proof-why = The law gives this right to the husband, the wife and the Pacs partner.
field-union-proof = Proof of marriage or Pacs

step-mandate-proof = Show that you act for the person
step-mandate-proof-lead = For example a written and signed mandate, a judge’s decision or your lawyer’s card.
step-mandate-proof-why = This paper shows that you act for the person.
field-mandate-proof = Proof that you act for the person

step-heir-proof = Show that you are an heir
step-heir-proof-lead = For example a deed of inheritance (acte de notoriété), a notary’s statement or the family record book.
step-heir-proof-why = The law opens the extract with the parents to heirs.
field-heir-proof = Proof that you are an heir

step-death-proof = Show the date of death
step-death-proof-lead = For example the death certificate or the family record book.
step-death-proof-why = The certificate is open to everyone because the death was more than 25 years ago.
field-death-proof = Proof of death

## The summary

outcome-document = Document requested
outcome-price = Price
outcome-price-value = Free
outcome-right = Why you are entitled to it
outcome-right-anyone = This extract is open to everyone
outcome-right-myself = It is your own certificate
outcome-right-family = You are close family
outcome-right-spouse = You are a couple by marriage or Pacs
outcome-right-represented = You act for the person
outcome-right-heir = You are the person’s heir
outcome-right-old = The certificate is more than 75 years old
outcome-right-death = The death was more than 25 years ago
outcome-open-since = Certificate open to everyone since

bring-identity-document = Your identity document
bring-emancipation-proof = The paper that shows you are emancipated
bring-family-proof = The paper that shows your family link
bring-union-proof = The paper that shows your marriage or your Pacs
bring-mandate-proof = The paper that shows you act for the person
bring-heir-proof = The paper that shows you are an heir
bring-death-proof = The paper that shows the date of death

next-checked = The town hall checks your request and looks for the certificate.
next-year-search = Without the whole date, the search may take longer.
next-death-unknown = You do not know when the person died. The town hall can read it on the birth certificate. If it was more than 25 years ago, you may ask for a full copy.
next-reproduction = The town hall may give you a plain reproduction, without signature or stamp.
next-multilingual-form = For a country of the European Union, also ask the town hall for a multilingual form: it can save you a translation.
next-by-post = You receive the document by post, usually within a few days.
next-at-counter = Collect the document at the civil registry desk (état civil), with your request number.
