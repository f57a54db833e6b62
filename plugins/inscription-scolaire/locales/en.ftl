### Enrolling a child at school: the words for people, in English.

## The procedure

procedure-title = Enrol a child at school
procedure-summary = Enrol one or more children at a public nursery or primary school. It is free of charge.
procedure-keywords = school, enrolment, enrol, register, nursery school, primary school, école, maternelle, élémentaire, inscription scolaire, start of school, child, pupil, class, school area, catchment, change of school, moving, newly arrived
procedure-audience = Parents and people in charge of a child aged 2 to 11.
procedure-before-identity = An identity document for you and the child, or the family record book (livret de famille), if you have one
procedure-before-address = A paper with your address, if you have one
procedure-after = The town hall sends you an enrolment certificate with the name of the school. You then show it to the head of the school.
procedure-purpose = Your answers are used to put the child on the school list and to choose the school.
procedure-legal-basis = The law makes the mayor enrol all children aged 3 to 16 who live in the commune: articles L. 131-1, L. 131-5, L. 131-6 and D. 131-3-1 of the French Education Code.
procedure-recipients = The town hall’s education service and the head of the school read your answers.
procedure-rights = You can ask the town hall to show you your data, to correct it or to limit its use. If you disagree with the answer, you can write to the CNIL, the French data protection authority.
service-education = Education service

## The parts of the review

section-situation = Your situation
section-home = Your home
section-children = Child
section-you = You
section-papers = Your papers

## The situation

step-school-year = When is the child to start school?
step-school-year-why = The class depends on the child’s age in that year.
field-school-year = Start of school
option-school-year-now = As soon as possible, during this school year
option-school-year-now-hint = For example after moving house or arriving in France
option-school-year-next = At the next start of the school year, in September

step-role = Who are you to the child?
step-role-lead = If you enrol several children, your answer counts for all of them.
step-role-why = The people in charge of the child can enrol them. One parent alone can make the request.
field-role = Your link with the child
option-role-both = One of the parents, with another parent
option-role-both-hint = You decide together, whether you live together or apart
option-role-alone = The only parent, or the only parent who decides
option-role-alone-hint = For example after a court decision or a death
option-role-guardian = The guardian, the foster family or a service in charge of the child
option-role-guardian-hint = With a decision by a court or the department
option-role-entrusted = Somebody to whom the parents have entrusted the child, or who looks after the child every day
option-role-entrusted-hint = For example a grandparent or an aunt who lives with the child
option-role-other = Another person

exit-no-authority = The person in charge of the child must make the request
exit-no-authority-text = A parent or the person in charge of the child can enrol them. You can stay with them and help. If nobody can do it, talk to the education service.
contact-education-desk = The education service of this town hall
contact-service-public = The official website Service Public, page “inscription à l’école”

step-opposed = Is the other parent against this enrolment?
step-opposed-lead = If you do not know, answer no.
step-opposed-why = The law assumes that both parents agree. If the town hall learns that they do not, the word of one parent is no longer enough.
field-opposed = The other parent disagrees

exit-disagreement = You first need an agreement with the other parent
exit-disagreement-text = Try to talk about it, alone or with a mediator. Otherwise the family judge decides. If the child has no school in the meantime, talk to the education service: the child has the right to go to school.
contact-family-judge = The official website of the courts, to find the family judge (juge aux affaires familiales)
contact-law-advice = The point-justice, for free legal advice: the town hall tells you where it is

step-identity-kind = Which papers show who you and the child are?
step-identity-kind-lead = We ask neither for your nationality nor for a residence permit.
step-identity-kind-why = The town hall checks the child’s name and age, and who is in charge. If you have no papers, your word of honour is enough.
field-identity-kind = Identity papers
option-identity-kind-family-book = The family record book (livret de famille)
option-identity-kind-family-book-hint = It shows the child and the parents
option-identity-kind-separate = Other papers
option-identity-kind-separate-hint = Identity card, passport or birth certificate
option-identity-kind-none = I have none of these papers

## The home

step-home = Where do you live with the child?
step-home-why = A child goes to school in the commune where they live. The kind of home makes no difference to this right.
field-home = Home
option-home-town = In this commune
option-home-unsettled = In this commune, without a stable home
option-home-unsettled-hint = Hotel, shelter, with somebody, caravan, camp or other
option-home-elsewhere = In another commune

step-address = What is your address?
step-address-lead = If you have no stable home, give the address where you sleep or the one that receives your post.
step-address-why = The address tells which school your area has. The town hall sends the certificate there.
field-address = Address
problem-address-abroad = This address is not in France. Give the address in France where the child lives or is going to live.

## The children

step-child-name =
    { $item ->
        [1] What is the child’s name?
       *[other] What is the other child’s name?
    }
step-child-name-why = This name will be on the enrolment certificate.
step-child-name-picture = An open family record book. The name and the given names of the child are on the right page.
field-child-family-name = The child’s family name
field-child-given-names = The child’s given names
field-child-given-names-hint = In the order of the birth certificate
problem-same-child-twice = You have already written this child. Write the other child. If there is none, go back and answer “No” to “Do you want to enrol another child?”.
step-another-child = Do you want to enrol another child?
step-another-child-why = You can enrol up to six children in one request.
field-another-child = Another child

step-child-birth = What is the child’s date of birth?
step-child-birth-why = School is compulsory from the September of the year of the third birthday. The class depends on the year of birth.
field-child-birth = Date of birth
field-child-birth-place = Place of birth
field-child-birth-place-hint = The town and the country. Your declaration on your honour must state it.

exit-too-young = This child is still too young for school
exit-too-young-text = Schools accept children who are 2 by the first day of school, around { $opening }. A service of the town hall can help you find a nursery. To enrol another child, go back.
contact-early-childhood = The early childhood service of this town hall

step-finished = Has the child finished CM2?
step-finished-lead = CM2 (cours moyen, second year) is the last class of primary school.
step-finished-why = After this class, the child goes to secondary school (collège).
field-finished = CM2 finished

exit-college = This child is old enough for secondary school
exit-college-text = The child’s age in the calendar year when school starts: { $rank }. The secondary school (collège) or the State’s education office enrols them, not the town hall. If the child still has to go to primary school, talk to the education service. To enrol another child, go back.
contact-college = The nearest secondary school (collège)
contact-academy = The State’s education office in the department (direction des services départementaux de l’éducation nationale)

step-early = Do you want to ask for a place before the age of 3?
step-early-lead = At this age school is not compulsory and there are few places.
step-early-why = The town hall accepts two-year-olds only if there are places left.
field-early = Place before the age of 3

exit-early-not-wanted = You can enrol the child next year
exit-early-not-wanted-text = School becomes compulsory in the September of the year of the third birthday. Come back a few months before. To enrol another child, go back.

step-before-school = Where does the child go to school today?
step-before-school-lead =
    { $rank ->
        [2] Expected class at this age: nursery school, toute petite section.
        [3] Expected class at this age: nursery school, first year (petite section).
        [4] Expected class at this age: nursery school, second year (moyenne section).
        [5] Expected class at this age: nursery school, third year (grande section).
        [6] Expected class at this age: primary school, first year (CP).
        [7] Expected class at this age: primary school, second year (CE1).
        [8] Expected class at this age: primary school, third year (CE2).
        [9] Expected class at this age: primary school, fourth year (CM1).
       *[other] Expected class at this age: primary school, fifth year (CM2).
    }
step-before-school-why = The school may choose another class, depending on what the child has done so far. A former school must prepare a leaving certificate.
field-before-school = School today
option-before-school-none = The child does not go to school yet
option-before-school-here = At a school in this commune
option-before-school-elsewhere = At a school in another commune
option-before-school-abroad = In another country, or the child is arriving in France
option-before-school-family = The child is taught at home

step-french = Does the child speak French?
step-french-why = A child who is learning French has a right to help at school. Your answer makes no difference to the enrolment.
field-french = French
option-french-speaks = Yes
option-french-learns = Not yet, or a little

step-school = Which school do you want?
step-school-lead = The town hall finds the school of your area with your address.
step-school-why = Places go first to the children of the area. For another school you need the town hall’s agreement (dérogation).
field-school = School
option-school-sector = The school of my area
option-school-other = Another school in the commune

step-reasons = For what reasons are you asking for this school?
step-reasons-lead = Tick every reason that is true. Do not name an illness.
step-reasons-why = The town hall looks at these reasons and at the free places. Some reasons give rights when you live in another commune.
field-wanted-school = Name of the school
field-wanted-school-hint = If you know it
field-reasons = Reasons
option-reasons-sibling = A brother or sister goes to this school
option-reasons-work = The parents’ work, with no canteen or childcare near our home
option-reasons-care = Regular medical care near this school
option-reasons-continues = The child already goes to this school
option-reasons-season = Seasonal work in this commune
option-reasons-minder = The person who looks after the child lives near this school
option-reasons-two-homes = The child also lives with the other parent, near this school
option-reasons-other = Another reason

step-reason-proof = Show a paper that explains this reason
step-reason-proof-lead = For work: a letter from the employer or the contract. For medical care: a letter from the doctor, without the name of the illness.
step-reason-proof-why = These reasons must be proved. Without this paper, the child is still enrolled at the school of your area or in your commune.
field-reason-proof = Proof of the reason

## You

step-your-name = What is your name?
step-your-name-why = The town hall notes who is in charge of the child. The certificate is in your name.
field-family-name = Your family name
field-given-name = Your given name

step-other-parent = What is the other parent’s name?
step-other-parent-why = Both parents have the same rights: the school informs them both.
field-other-family-name = The other parent’s family name
field-other-given-name = The other parent’s given name

step-contact = How can the town hall reach you?
step-contact-lead = This is optional. Without an answer, the town hall writes to your address.
step-contact-why = If something is missing, a call is faster than a letter.
field-email = Email address
field-email-hint = For example: name@example.com
field-telephone = Telephone number
field-telephone-hint = For example: 06 12 34 56 78

## The papers

step-family-book = Show the family record book
step-family-book-lead = The pages of the parents and of each child. A readable photo is enough.
step-family-book-why = It shows the child’s name and age, and who is in charge.
field-family-book = Family record book (livret de famille)

step-child-identity = Show an identity paper for each child
step-child-identity-lead = Identity card, passport or birth certificate, from France or another country. A readable photo is enough.
step-child-identity-why = It shows the child’s name and age.
field-child-identity = The children’s identity

step-adult-identity = Show your identity document
step-adult-identity-lead = Identity card, passport, driving licence or another official paper with your name.
step-adult-identity-why = The town hall checks who makes the request.
field-adult-identity = Your identity document

step-address-kind = How do you show your address?
step-address-kind-lead = A declaration on your honour is enough. The town hall may check, but the child is enrolled without waiting.
step-address-kind-why = The law allows any means.
field-address-kind = Proof of address
option-address-kind-paper = With a paper
option-address-kind-paper-hint = Bill, rent receipt, letter from your host or from the office that receives your post
option-address-kind-honour = With a declaration on my honour

step-address-proof = Show a paper with your address
step-address-proof-lead = A bill, a rent receipt, home insurance, or a letter from your host or from the office that receives your post.
step-address-proof-why = It shows in which area you live.
field-address-proof = Paper with your address

step-declaration = What do you declare?
step-declaration-lead = Read everything, then tick if it is true.
step-declaration-why = The town hall relies on your word. The law punishes a false declaration.
field-truth = True answers
consent-truth = My answers are true and I am in charge of the child.
field-honour-identity = Identity on my honour
consent-honour-identity = I declare on my honour that my name is true, and so are the children’s names, dates and places of birth.
field-honour-address = Address on my honour
consent-honour-address = I declare on my honour that I live at this address with the child.

## The summary

outcome-opening = School starts around
outcome-children = Number of children
outcome-level-tps = In toute petite section (age 2)
outcome-level-ps = In petite section (age 3)
outcome-level-ms = In moyenne section (age 4)
outcome-level-gs = In grande section (age 5)
outcome-level-cp = In CP (age 6)
outcome-level-ce1 = In CE1 (age 7)
outcome-level-ce2 = In CE2 (age 8)
outcome-level-cm1 = In CM1 (age 9)
outcome-level-cm2 = In CM2 (age 10)
outcome-price = Price
outcome-price-free = Public school is free of charge

bring-family-book = The family record book (livret de famille)
bring-child-identity = An identity paper for each child
bring-adult-identity = Your identity document
bring-address-proof = A paper with your address
bring-reason-proof = The paper that explains your reason

next-certificate = The town hall enrols the child and sends you the enrolment certificate, with the name of the school.
next-outside = The town hall of your own commune is asked too. If the answer is no, the child has a place in your commune.
next-derogation = The town hall answers your request for another school in writing. Until then, the child has a place at the school of your area.
next-head = Then make an appointment with the head of the school and bring this certificate. The school chooses the class.
next-early = For a child under 3 the place is not certain. The town hall answers depending on the free places.
next-leaving-certificate = Ask the former school for a leaving certificate (certificat de radiation). You give it to the new school.
next-welcome = At school, a child who is learning French can join a special group, called UPE2A.
next-court = If there is a decision by a court or the department, show a copy to the head of the school.
next-vaccines = The head of the school asks for proof of the compulsory vaccinations. If one is missing, the child is accepted and you have three months.
next-wait-not = A child aged 3 or over must be able to go to school. If a paper is missing, the school accepts the child provisionally.
next-support = If a child is ill or disabled, feel free to talk to the head of the school. The department’s office for disabled people (MDPH) can grant help.
next-canteen = For the canteen and after-school care, make another request to the town hall.

## Abbreviations

acronym-cp = cours préparatoire, the first class of primary school
acronym-ce = cours élémentaire, the second and third class of primary school
acronym-cm = cours moyen, the last two classes of primary school
acronym-upe = a group at school for children who are learning French
acronym-mdph = the department’s office for disabled people
