### Enrolling a child at school: easy-to-read English. Fifteen words at most in a sentence, one idea in a sentence.

## The procedure

procedure-title = Enrol a child at school
procedure-summary = Ask for a place at the public school for your child. It is free.
procedure-keywords = school, enrolment, enrol, register, nursery school, primary school, école, maternelle, élémentaire, inscription scolaire, start of school, child, pupil, class, school area, catchment, change of school, moving, newly arrived
procedure-audience = The parents of a child from 2 to 11. Also the people who look after the child.
procedure-before-identity = Your papers and the papers of the child, if you have any
procedure-before-address = A paper with your address, if you have one
procedure-after = The town hall sends you a certificate. The name of the school is on it. You show the certificate at the school.
procedure-purpose = With your answers, the town hall enrols the child. It also chooses the school.
procedure-legal-basis = The law asks the mayor to enrol all the children of the town.
procedure-recipients = The staff of the schools office read your answers. The school also reads them.
procedure-rights = You can see your answers and have them corrected: ask the town hall. Is there a problem? Write to the French office for personal data (CNIL).
service-education = Schools office

## The parts of the review

section-situation = Your situation
section-home = Your home
section-children = Child
section-you = You
section-papers = Your papers

## The situation

step-school-year = When does the child start school?
step-school-year-why = The class depends on the age of the child in that year.
field-school-year = Start of school
option-school-year-now = Now
option-school-year-now-hint = For example, you have just come here
option-school-year-next = In September, when the next school year starts

step-role = Who are you to the child?
step-role-lead = Do you have several children? Your answer is the same for all.
step-role-why = The person who is responsible for the child can enrol the child. One parent is enough.
field-role = You and the child
option-role-both = The father or the mother, with another parent
option-role-both-hint = You decide together. You live together or not.
option-role-alone = The father or the mother, and I decide alone
option-role-alone-hint = For example after the decision of a judge
option-role-guardian = The guardian or the foster family
option-role-guardian-hint = A judge or the département decided it
option-role-entrusted = I look after the child every day
option-role-entrusted-hint = For example, you are the grandmother and the child lives with you. Or the parents asked you to look after the child.
option-role-other = Another person

exit-no-authority = A parent must make the request
exit-no-authority-text = A parent can enrol the child. The person who looks after the child can also do it. You can stay with them. Staff of the town hall can help you.
contact-education-desk = The schools office of this town hall
contact-service-public = The official website Service Public, page “inscription à l’école”

step-opposed = Is the other parent against it?
step-opposed-lead = Not sure? Answer no.
step-opposed-why = For school, one parent can act alone. But not if the other parent says no.
field-opposed = The other parent is against it

exit-disagreement = You need the agreement of the other parent
exit-disagreement-text = Speak with the other parent. A mediator is a person who helps two people to agree. A mediator can help you. If not, a judge decides. Does the child have no school until then? Speak to the schools office. The child has the right to go to school.
contact-family-judge = The official website of the courts, to find the family judge (juge aux affaires familiales)
contact-law-advice = The point-justice: it gives free advice about the law. The town hall tells you where it is.

step-identity-kind = Which papers do you have for you and the child?
step-identity-kind-lead = We do not ask for your nationality. We do not ask for a residence permit.
step-identity-kind-why = The town hall checks the name and the age of the child. Do you have no papers? Your word is enough.
field-identity-kind = Papers
option-identity-kind-family-book = The family record book (livret de famille)
option-identity-kind-family-book-hint = It shows the parents and the children
option-identity-kind-separate = Other papers
option-identity-kind-separate-hint = Identity card, passport or birth certificate
option-identity-kind-none = I have no papers

## The home

step-home = Where do you live with the child?
step-home-why = The child goes to school in the town where they live. All children have this right.
field-home = Home
option-home-town = In this town
option-home-unsettled = In this town, but without a stable home
option-home-unsettled-hint = For example in a hotel, with somebody or in a caravan
option-home-elsewhere = In another town

step-address = What is your address?
step-address-lead = Do you have no stable home? Write the address where you sleep. Or write the address that gets your letters.
step-address-why = With the address, the town hall finds the school. It sends the certificate to this address.
field-address = Address
problem-address-abroad = This address is not in France. Write the address of the child in France.

## The children

step-child-name =
    { $item ->
        [1] What is the child’s name?
       *[other] What is the other child’s name?
    }
step-child-name-why = This name will be on the certificate.
step-child-name-picture = This is an open family record book. The name of the child is on the right page.
field-child-family-name = The child’s family name
field-child-given-names = The child’s first names
field-child-given-names-hint = Write all the first names
problem-same-child-twice = You have already written this child. Write the other child. Or go back. Answer “No” to “Do you want to enrol another child?”.
step-another-child = Do you want to enrol another child?
step-another-child-why = You can enrol up to six children.
field-another-child = Another child

step-child-birth = When was the child born?
step-child-birth-why = Children must go to school from 3 years. The class depends on the year of birth.
field-child-birth = Date of birth
field-child-birth-place = Place of birth
field-child-birth-place-hint = The town and the country. You have no papers, so we ask for it.

exit-too-young = The child is too young for school
exit-too-young-text = The child must be 2 on the first day of school. It is around { $opening }. The town hall can help you to find a nursery. For another child, go back.
contact-early-childhood = The service for small children of this town hall

step-finished = Has the child finished CM2?
step-finished-lead = CM2 is the last class of primary school. Its French name is “cours moyen deuxième année”.
step-finished-why = After this class, the child goes to secondary school (collège).
field-finished = CM2 finished

exit-college = The child is old enough for secondary school (collège)
exit-college-text = The age in the year when school starts: { $rank }. The secondary school enrols the child. The town hall cannot do it. Does the child still go to primary school? Speak to the schools office. For another child, go back.
contact-college = The nearest secondary school (collège)
contact-academy = The State’s education office in the department (direction des services départementaux de l’éducation nationale)

step-early = Do you want a place before 3 years?
step-early-lead = At this age, children do not have to go to school. There are few places.
step-early-why = The town hall gives these places only if there are some left.
field-early = Place before 3 years

exit-early-not-wanted = Come back next year
exit-early-not-wanted-text = The child must go to school in the year of the third birthday. Make the request a few months before. For another child, go back.

step-before-school = Where does the child go to school today?
step-before-school-lead =
    { $rank ->
        [2] Class at this age: nursery school, “toute petite section”.
        [3] Class at this age: nursery school, first year (petite section).
        [4] Class at this age: nursery school, second year (moyenne section).
        [5] Class at this age: nursery school, third year (grande section).
        [6] Class at this age: primary school, first year (CP).
        [7] Class at this age: primary school, second year (CE1).
        [8] Class at this age: primary school, third year (CE2).
        [9] Class at this age: primary school, fourth year (CM1).
       *[other] Class at this age: primary school, fifth year (CM2).
    }
step-before-school-why = The school can choose another class. The old school must give you a paper.
field-before-school = School today
option-before-school-none = The child does not go to school yet
option-before-school-here = In this town
option-before-school-elsewhere = In another town
option-before-school-abroad = In another country, or the child comes to France now
option-before-school-family = The child learns at home

step-french = Does the child speak French?
step-french-why = The school helps children who learn French. The child has a place in any case.
field-french = French
option-french-speaks = Yes
option-french-learns = Not yet, or a little

step-school = Which school do you want?
step-school-lead = The school of your area is the school near your home. The town hall finds it with your address.
step-school-why = Places go first to the children of the area. For another school, you need permission (dérogation) from the town hall.
field-school = School
option-school-sector = The school of my area
option-school-other = Another school in the town

step-reasons = Why do you want this school?
step-reasons-lead = Tick all your reasons. Do not write the name of an illness.
step-reasons-why = The town hall looks at your reasons and at the free places.
field-wanted-school = Name of the school
field-wanted-school-hint = If you know it
field-reasons = Reasons
option-reasons-sibling = A brother or sister goes to this school
option-reasons-work = The work of the parents, with no canteen or care near our home
option-reasons-care = The child has medical care near this school
option-reasons-continues = The child already goes to this school
option-reasons-season = A parent works here for a season
option-reasons-minder = The person who looks after the child lives near this school
option-reasons-two-homes = The other parent lives near this school
option-reasons-other = Another reason

step-reason-proof = Show a paper for this reason
step-reason-proof-lead = For work: a paper from the employer. For medical care: a paper from the doctor, without the illness.
step-reason-proof-why = The town hall checks this reason. Without a paper, the child still has a school.
field-reason-proof = Proof of the reason

## You

step-your-name = What is your name?
step-your-name-why = The town hall writes down who is responsible for the child.
field-family-name = Your family name
field-given-name = Your first name

step-other-parent = What is the other parent’s name?
step-other-parent-why = Both parents have the same rights. The school speaks to both.
field-other-family-name = The other parent’s family name
field-other-given-name = The other parent’s first name

step-contact = How can we speak to you?
step-contact-lead = You can leave the boxes empty. Then the town hall sends you a letter.
step-contact-why = If something is missing, a call is faster.
field-email = Email address
field-email-hint = For example: name@example.com
field-telephone = Telephone number
field-telephone-hint = For example: 06 12 34 56 78

## The papers

step-family-book = Show the family record book (livret de famille)
step-family-book-lead = Show the pages of the parents and the children. A photo is enough.
step-family-book-why = It shows the name and the age of the child. It also shows the parents.
field-family-book = Family record book (livret de famille)

step-child-identity = Show a paper of each child
step-child-identity-lead = Identity card, passport or birth certificate. Papers from another country are good too. A photo is enough.
step-child-identity-why = It shows the name and the age of the child.
field-child-identity = Papers of the children

step-adult-identity = Show your identity document
step-adult-identity-lead = Identity card, passport or driving licence. Or another official paper with your name.
step-adult-identity-why = The town hall checks who makes the request.
field-adult-identity = Your identity document

step-address-kind = How do you show your address?
step-address-kind-lead = Your word is enough. The town hall may check, but the child is enrolled at once.
step-address-kind-why = The law lets you choose.
field-address-kind = Proof of address
option-address-kind-paper = With a paper
option-address-kind-paper-hint = For example a bill, or a letter from the person you live with
option-address-kind-honour = With my word, in writing

step-address-proof = Show a paper with your address
step-address-proof-lead = For example a bill or a rent receipt. Or a letter from the person you live with.
step-address-proof-why = It shows where you live.
field-address-proof = Paper with your address

step-declaration = What do you declare?
step-declaration-lead = Read everything. Is it true? Tick it.
step-declaration-why = The town hall trusts you. The law punishes lies.
field-truth = True answers
consent-truth = My answers are true. I am responsible for the child.
field-honour-identity = Your word for the names
consent-honour-identity = I promise: my name is true. The names and the births of the children are true.
field-honour-address = Your word for the address
consent-honour-address = I promise: I live at this address with the child.

## The summary

outcome-opening = First day of school, around
outcome-children = Number of children
outcome-level-tps = In “toute petite section” (age 2)
outcome-level-ps = In “petite section” (age 3)
outcome-level-ms = In “moyenne section” (age 4)
outcome-level-gs = In “grande section” (age 5)
outcome-level-cp = In CP (age 6)
outcome-level-ce1 = In CE1 (age 7)
outcome-level-ce2 = In CE2 (age 8)
outcome-level-cm1 = In CM1 (age 9)
outcome-level-cm2 = In CM2 (age 10)
outcome-price = Price
outcome-price-free = Public school is free

bring-family-book = The family record book (livret de famille)
bring-child-identity = A paper of each child
bring-adult-identity = Your identity document
bring-address-proof = A paper with your address
bring-reason-proof = The paper that explains your reason

next-certificate = The town hall enrols the child. It sends you a certificate. The name of the school is on it.
next-outside = The town hall of your town also says what it thinks. Is it no? Then the child has a place in your town.
next-derogation = The town hall answers you by letter about the other school. Until then, the child has a place at the school of your area.
next-head = Make an appointment with the head of the school. Bring the certificate. The school chooses the class.
next-early = Before 3 years, the place is not sure. The town hall answers you.
next-leaving-certificate = Ask the old school for a leaving certificate (certificat de radiation). This paper says that the child leaves the school. Give this paper to the new school.
next-welcome = Does the child learn French? The school can help in a small group. This group is called UPE2A.
next-court = Did a judge decide something? Show a copy to the head of the school.
next-vaccines = The school asks for a proof of the vaccines that the law asks for. Is a vaccine missing? The child may come and you have three months.
next-wait-not = From 3 years, the child must go to school. Is a paper missing? The school takes the child all the same.
next-support = Is the child ill or disabled? Speak to the head of the school. An office of the département helps disabled people: the MDPH.
next-canteen = For lunch at school (the canteen), make another request to the town hall. For care after school too.

## Abbreviations

acronym-cp = cours préparatoire, the first class of primary school
acronym-ce = cours élémentaire, the second and third class of primary school
acronym-cm = cours moyen, the last two classes of primary school
acronym-upe = a group at school for children who are learning French
acronym-mdph = the office of the département for disabled people
