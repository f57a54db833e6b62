# Appointment at the town hall: English.

## The procedure

procedure-title = Ask the town hall for an appointment
procedure-summary = Say why you are coming and when you are free. The town hall offers you a day and a time.
procedure-keywords = appointment, town hall, desk, identity card, passport, papers, civil status, recognition of a child, change of name, family record book, wedding, marriage, civil partnership, Pacs, planning, building permit, works, social help
procedure-audience = Anybody who wants to see an office of the town hall.
procedure-before-pre-request = For an identity card or a passport: the number of your online pre-application, if you have it
procedure-before-calendar = The days when you are free in the coming weeks
procedure-after = This is not an appointment yet. The town hall looks for a slot and answers you with a day, a time and a place.
procedure-purpose = The town hall uses your answers to offer you an appointment with the right office, and to prepare for your visit.
procedure-legal-basis = Public task: receiving the inhabitants (article 6, paragraph 1, point e, of the General Data Protection Regulation). For your needs when you visit, the town hall asks for your agreement (article 9, paragraph 2, point a).
procedure-recipients = The staff of the office that you ask for and those of the front desk. Only the people who prepare the appointment read your needs.
procedure-rights = You may ask to see your data, to correct them or to limit their use, or object to their use. You may withdraw your agreement about your needs at any time. Write to the town hall with the number of the receipt. You may also complain to the CNIL, the French data protection authority.
service-front-desk = Front desk of the town hall
service-identity-papers = Identity papers office
service-civil-status = Civil status office
service-planning-office = Planning office
service-social-action = Municipal social services

## Sections of the review

section-matter = Your request
section-people = Person
section-when = When you are free
section-welcome = Your visit
section-contact = Your answer

## The matter

step-matter = Why do you want an appointment?
step-matter-lead = If you have several matters, make a request for each of them.
step-matter-why = Each matter has its office, its documents and its length of appointment.
field-matter = Matter of the appointment
option-matter-identity = An identity card or a passport
option-matter-civil = Civil status
option-matter-civil-hint = Recognising a child, changing a name, the family record book
option-matter-union = A wedding or a civil partnership (Pacs)
option-matter-union-hint = The Pacs is a contract for living as a couple.
option-matter-planning = Planning and building
option-matter-planning-hint = Works, building, land, a neighbour’s project
option-matter-social = Social help
option-matter-social-hint = Trouble with money or housing, an address for post, old age, disability
option-matter-other = Something else

## Identity papers

step-papers = Which document is it about?
step-papers-why = The town hall takes requests for identity cards and passports. Other papers are asked for elsewhere.
field-papers = Document
option-papers-new = Ask for an identity card or a passport
option-papers-collect = Collect a card or a passport that is ready
option-papers-driving = A driving licence or a vehicle registration
option-papers-residence = A residence permit
exit-driving = These papers are asked for online
exit-driving-text = The town hall no longer takes these requests. They are made on the website of France Titres. If you need help with the internet, an adviser of France Services can go through it with you, free of charge.
exit-residence = Residence permits are the prefecture’s matter
exit-residence-text = Most requests are made online. The prefecture can help you at its desk if the website does not work for you.
contact-france-titres = France Titres: driving licence and vehicle registration
contact-france-services = France Services: help near your home
contact-foreigners-online = Requests for residence permits online
contact-prefecture = The prefecture of your department
step-pre-request = Have you made a pre-application online?
step-pre-request-lead = It is not compulsory, and it is free. One is needed for each person.
step-pre-request-why = With it, you have no form to fill in at the desk, and the appointment is shorter.
step-pre-request-find = It is made on ants.gouv.fr, the website of France Titres. You are given a number: keep it.
field-pre-request = Online pre-application
option-pre-request-done = Yes, I have the number
option-pre-request-later = Not yet, I will make it before the appointment
option-pre-request-paper = No, I prefer a paper form
option-pre-request-paper-hint = The town hall gives it to you at the desk.
step-departure = Are you soon travelling with this document?
step-departure-lead = If not, go on without an answer.
step-departure-why = It takes time to get a slot, and then to make the document. The town hall takes your departure into account.
field-departure = Date of departure
exit-temporary-passport = Your departure is too close for this appointment
exit-temporary-passport-text = Look for an earlier slot at another town hall: you may go to any town hall that has the equipment. In a serious emergency, the prefecture can make a temporary passport. After your journey, you can come back here.
contact-other-town-halls = Look for a slot at another town hall
contact-delays = France Titres: waiting times, by telephone

step-age-group = Person { $item }: how old are they?
step-age-group-why = Age changes the documents to bring and the price of a passport.
field-age-group = Age
option-age-group-adult = 18 or over
option-age-group-teen-15 = 15 to 17
option-age-group-teen-12 = 12 to 14
option-age-group-child = Under 12
step-wanted = Person { $item }: what do they ask for?
step-wanted-why = Both documents can be asked for at the same appointment.
field-wanted = Document asked for
option-wanted-card = An identity card
option-wanted-passport = A passport
option-wanted-both = Both
step-reason = Person { $item }: for what reason?
step-reason-why = The reason changes the documents to bring and the price.
field-card-reason = Reason, for the identity card
option-card-reason-first = First card
option-card-reason-renewal = Card expired, or soon to expire
option-card-reason-change = Change of name or address, damaged card
option-card-reason-lost = Lost card
option-card-reason-stolen = Stolen card
field-passport-reason = Reason, for the passport
option-passport-reason-first = First passport
option-passport-reason-renewal = Passport expired, or soon to expire
option-passport-reason-change = Change of name or address, damaged or full passport
option-passport-reason-lost = Lost passport
option-passport-reason-stolen = Stolen passport
step-still-has = Person { $item }: do they still have an identity card or a passport?
step-still-has-lead = It may have expired less than five years ago. A lost or stolen one does not count.
step-still-has-why = It proves identity and nationality. Without it, a birth record is usually needed.
field-still-has = Identity card or passport still there
step-child-home = Person { $item }: where does the child live?
step-child-home-why = When the parents live apart, or with a guardian, one more document is needed.
field-child-home = Where the child lives
option-child-home-together = With both parents, or the only known parent
option-child-home-one-parent = With one parent, the parents live apart
option-child-home-alternating = With each parent in turn
option-child-home-guardian = With another person, who is the guardian
step-another-person = Is there another person?
step-another-person-why = The town hall keeps more time when several of you come.
field-another-person = Another person

## Civil status

step-civil = What do you want to do at the civil status office?
step-civil-why = Some things are done without an appointment. For the others, the documents differ.
field-civil = Civil status matter
option-civil-birth = Register a birth
option-civil-death = Register a death
option-civil-record = Ask for a birth, marriage or death record
option-civil-recognition = Recognise a child
option-civil-recognition-hint = For a couple that is not married, before or after the birth
option-civil-first-name = Change a first name
option-civil-last-name = Change a family name
option-civil-last-name-hint = To take the name of your other parent, or both names
option-civil-family-book = Get or update a family record book
option-civil-other = Something else
exit-birth = Come without an appointment, within five days
exit-birth-text = A birth is registered at the town hall of the place of birth, within the five days that follow. Bring the certificate of the midwife or doctor and your identity documents. In some maternity wards a clerk of the town hall comes by: ask there.
exit-death = Come without an appointment, as soon as you can
exit-death-text = A death is registered within 24 hours at the town hall of the place of death, not counting Sundays and public holidays. The undertaker can do it for you. Bring the medical certificate and a document on the person’s identity.
exit-record = You need no appointment
exit-record-text = A record is free. Ask for it at the town hall of the place of the event: online, by post or at the front desk. For a birth record, there is a procedure of its own here as well.
contact-civil-desk = The civil status office, at the town hall’s front desk
contact-undertaker = The undertaker that you choose
contact-record-online = Ask for a record online

## Wedding and civil partnership

step-union = What do you plan?
step-union-why = A wedding and a Pacs do not need the same documents.
field-union = Plan
option-union-wedding = Hand in a wedding file
option-union-pacs = Conclude a Pacs
option-union-pacs-change = Change or end a Pacs concluded here
step-wedding-tie = What ties you to this town?
step-wedding-tie-why = The law allows a wedding only in a town where one of you, or one of your parents, lives.
field-wedding-tie = Tie with the town
option-wedding-tie-home = One of us has lived here for at least a month
option-wedding-tie-parent = The father or mother of one of us lives here
option-wedding-tie-none = Neither of these
exit-wedding-elsewhere = The wedding has to be in another town
exit-wedding-elsewhere-text = Turn to the town hall where one of you has lived for a month, or to that of one of your parents.
contact-own-town-hall = The town hall of the place where you live
step-pacs-home = Will you live together in this town?
step-pacs-home-why = A Pacs is registered at the town hall of your common home.
field-pacs-home = Common home here
exit-pacs-elsewhere = The Pacs is registered elsewhere
exit-pacs-elsewhere-text = Go to the town hall of the place where you will live together. You may also choose a notary, anywhere in France. At the town hall it is free.
contact-notary = Find a notary
step-abroad = Was one of you born abroad, or is one of you of another nationality?
step-abroad-why = The birth record then comes from another country. It may have to be translated, which takes time.
field-abroad = Born abroad or of another nationality

## Planning

step-planning = What do you want to talk about with the planning office?
step-planning-why = The office gets the rules and plans ready before it receives you.
field-planning = Matter
option-planning-before-works = Planned works, before the request
option-planning-file = A request already made, or a file to hand in
option-planning-look-up = See a neighbour’s authorised project
option-planning-other = Something else
step-land = Where is the land?
step-land-lead = If you do not know the parcel number, a member of staff looks it up by the address.
step-land-why = The rules differ from one street to the next.
step-land-find = The parcel number stands on the property deed, which the notary gave you, or on cadastre.gouv.fr.
step-land-picture = A property deed. The section and the number of the parcel are in a table, on the left.
field-land = Address of the land
field-parcel = Parcel number
field-parcel-hint = For example: B 123

## Social help: danger first

step-danger = Is anybody in danger now?
step-danger-lead = An appointment takes several days. If there is danger, do not wait.
step-danger-why = Help is there day and night. We give you the right number.
field-danger = Danger
option-danger-none = No, nobody is in danger
option-danger-now = Yes, somebody is injured or very ill
option-danger-home = Yes, somebody suffers violence
option-danger-child = Yes, a child is in danger
option-danger-outside = Yes, somebody sleeps outdoors tonight
option-danger-despair = Yes, somebody wants to die
exit-danger-now = Call for help now
exit-danger-now-text = The call is free, day and night. Say where you are and what is happening. Afterwards you can come back here for the appointment.
exit-danger-home = Call now, you will be believed
exit-danger-home-text = If the danger is there, call 17, or send a text message to 114 without speaking. 3919 listens to women who suffer violence and to those around them. It is free, day and night, and does not show on the bill.
exit-danger-child = Call 119 now
exit-danger-child-text = 119 is the number for children in danger. It is free, day and night, for the child and for adults. If the danger is immediate, call 17.
exit-danger-outside = Call 115 now
exit-danger-outside-text = 115 looks for a place for the night. The call is free, day and night. You may call for yourself or for somebody else. Tomorrow, come back here for an appointment.
exit-danger-despair = Call 3114 now
exit-danger-despair-text = 3114 listens to people who want to die and to those close to them. The call is free, day and night. If life is in danger, call 15.
contact-emergency = All emergencies
contact-deaf = By text message, if you cannot hear or speak
contact-police = Police
contact-women = Help for women who suffer violence
contact-children = Children in danger
contact-homeless = 115, for people who sleep outdoors
contact-despair = Suicide prevention
contact-medical = Samu: medical emergency
step-social = What do you need?
step-social-lead = Choose one subject only. You will tell the rest at the appointment.
step-social-why = The right social worker will be able to receive you.
field-social = Need
option-social-money = Trouble with money, a debt, a bill
option-social-housing = Housing
option-social-address = An address for receiving post
option-social-address-hint = For people without a stable home
option-social-age = Help for an elderly person
option-social-disability = Help with a disability
option-social-other = Another need

## Anything else, and how many come

step-about = What do you want to talk about?
step-about-lead = A few words are enough. Write nothing secret, and nothing about your health.
step-about-why = So the front desk finds the right office.
field-about = Matter, in a few words
step-people-coming = How many people will come?
step-people-coming-why = The town hall chooses a room that is large enough.
field-people-coming = Number of people
field-people-coming-hint = Count yourself as well. 6 people at most.

## When

step-dates = Between which dates can you come?
step-dates-lead = No slot is booked now. The town hall answers with a proposal.
step-dates-why = The town hall looks for a slot within this time only.
field-earliest-day = First possible day
field-latest-day = Last possible day
field-latest-day-hint = If there is no limit, leave it blank.
problem-dates-turned = The last day is before the first. Correct one of the two dates.
problem-after-departure = On this date you will be travelling already. Choose a day before your departure, or go back and change that date.
step-moments = On which days and at which times are you free?
step-moments-lead = The more you choose, the sooner the town hall can answer.
step-moments-why = So the town hall does not offer you a time when you work.
field-days = Days
option-days-any = Any day suits me
option-days-monday = Monday
option-days-tuesday = Tuesday
option-days-wednesday = Wednesday
option-days-thursday = Thursday
option-days-friday = Friday
option-days-saturday = Saturday morning
field-half-days = Times of day
option-half-days-morning = In the morning
option-half-days-midday = Between noon and two
option-half-days-afternoon = In the afternoon
problem-saturday-morning = On Saturdays the town hall is open in the morning only. Choose the morning as well, or another day.
problem-no-such-day = None of these days falls between your two dates. Choose other days, or go back and change the dates.

## Being received

step-help = Do you need any help to be received well?
step-help-lead = For example: sign language, an interpreter, a wheelchair, a loop for hearing aids. If you would rather not say, answer “No”: you will be received all the same.
step-help-why = The town hall prepares the help before you come. It asks for no medical reason.
field-help = Help for the visit
step-help-kinds = What help do you need?
step-help-kinds-lead = You may choose several answers.
step-help-kinds-why = Each kind is prepared in its own way: an interpreter is booked, a room is chosen.
field-help-kinds = Help asked for
option-help-kinds-sign-language = A French sign language interpreter
option-help-kinds-interpreter = An interpreter for another language
option-help-kinds-loop = An induction loop for hearing aids
option-help-kinds-wheelchair = Access for a wheelchair or a pram
option-help-kinds-seat = A seat and a short wait
option-help-kinds-easy-words = Simple words and more time
option-help-kinds-other = Other help
step-help-details = Can you say more about this help?
step-help-details-why = The town hall cannot prepare the help without knowing this.
field-spoken-language = Language of the interpreter
field-other-help = Other help, in a few words
field-other-help-hint = Say what to prepare, not what you suffer from.
step-help-consent = May the town hall note this need?
step-help-consent-lead = If you do not want this, go back and answer “No” to the question about help.
step-help-consent-why = This need may tell something about your health. The law asks for your agreement before it is written down.
field-help-consent = Agreement to note the need
consent-help-consent = I agree that the town hall notes this need, only to prepare this appointment.

## Who, and how to answer

step-name = In whose name is the appointment?
step-name-why = The front desk calls you by this name.
field-given-name = First name
field-family-name = Family name
step-contact = How can the town hall answer you?
step-contact-lead = One of them is enough: telephone, email or post.
step-contact-why = The town hall sends you the day, the time and the place. It tells you if anything changes.
field-telephone = Telephone number
field-telephone-hint = For example: 06 12 34 56 78. The town hall can also send a text message to a mobile.
field-email = Email address
field-email-hint = For example: name@example.com
field-post = Address for post
problem-contact-missing = The town hall cannot answer you yet. Give a telephone number, an email address or a postal address.
problem-post-too-slow = Your last day is too close for a letter. Give a telephone number or an email address as well, or go back and change the dates.

## The summary

outcome-matter = Matter
outcome-people = People expected
outcome-stamps = Tax stamps to buy, at most
outcome-earliest = From
outcome-latest = At the latest on
bring-pre-request = The pre-application number of each person
bring-old-papers = The identity cards and passports that you still have, even expired ones
bring-birth-record = A birth record of less than 3 months, unless the town of birth passes it on itself: check on ants.gouv.fr
bring-photo = A standard identity photo of less than 6 months for each document
bring-home-proof = A proof of address of less than a year. If somebody puts you up: their letter, their identity document and their proof of address
bring-stamps = Tax stamps, { $stamps } at most: on timbres.impots.gouv.fr or at a tobacconist’s
bring-loss-form = The declaration of loss or theft. For a loss, it can be filled in at the desk
bring-theft-receipt = The receipt of the police, for the theft
bring-change-proof = A document that shows the change of name or address, such as a marriage record
bring-parent-identity = The identity document of the parent or guardian who comes with the child
bring-custody = The judge’s decision, or the parents’ agreement, on where the child lives
bring-second-home-proof = The other parent’s proof of address and a copy of their identity document
bring-guardian = The decision that appoints the guardian
bring-collect-old = The message saying that the document is ready, and the old document
bring-identity = An identity document
bring-recognition = A proof of address of less than 3 months, and the child’s birth record or the family record book if you have it
bring-name-records = A copy of your birth record of less than 3 months and a recent proof of address
bring-name-reasons = Documents that show why you want to change your first name: letters, statements, diplomas
bring-name-form = The form for changing a family name (cerfa 16229), if you have it already
bring-family-records = The family record book, if you have it, and the records that have changed
bring-couple-identity = Both your identity documents, originals and copies
bring-couple-records = Both your birth records of less than 3 months
bring-couple-home = A proof of address of each of you. If the tie is a parent: theirs as well
bring-witnesses = The list of witnesses, two to four, with a copy of their identity documents
bring-pacs-forms = The declaration of Pacs (cerfa 15725) and the contract (cerfa 15726 or your own text), signed by both of you
bring-pacs-number = The receipt or registration number of your Pacs
bring-couple-abroad = For a record from another country: the record of less than 6 months and its translation. The town hall tells you whether a certificate of custom is needed
bring-land = A photograph of the land or the house
bring-plans = Your plans or a sketch with measurements, and the number of the file if there is one
bring-income = Documents on your income and expenses of the last three months
bring-letters = The letters or bills that you want to talk about
next-not-booked = Wait for the town hall’s answer: this is not an appointment yet. It offers you a day, a time and a place.
next-pre-request = Before the appointment, make the pre-application on ants.gouv.fr, one for each person.
next-pre-request-paper = At the desk, a clerk gives you the paper form. Come ten minutes early.
next-come-in-person = Each person who asks for a document must come themselves, with the original documents.
next-come-with-child = A child, even a baby, comes with a parent or guardian.
next-theft-first = Before the appointment, report the theft to the police.
next-travel = Your departure is on { $departure }. Another town hall with the equipment may have an earlier slot: look on rendezvouspasseport.ants.gouv.fr.
next-collect = An adult comes themselves. For a passport, a child of 12 or over comes too, with a parent.
next-couple = Both of you come to the appointment.
next-interpreter = The town hall looks for a time when the interpreter is free. This may take a few more days.
next-danger = If things become dangerous, do not wait for the appointment: call 112, or send a text message to 114.
next-cancel = If you can no longer come, tell the town hall: somebody else can use the slot.

## Abbreviations

acronym-cnil = the French data protection authority
