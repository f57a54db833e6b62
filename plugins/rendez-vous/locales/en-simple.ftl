# Appointment at the town hall: easy-to-read English. No person with an intellectual disability has checked it yet.

## The procedure

procedure-title = Ask the town hall for an appointment
procedure-summary = Say why you come. Say when you are free. The town hall gives you a day and a time.
procedure-keywords = appointment, town hall, desk, identity card, passport, papers, civil status, recognition of a child, change of name, family record book, wedding, marriage, civil partnership, Pacs, planning, building permit, works, social help
procedure-audience = Everybody who wants to speak to the staff of the town hall.
procedure-before-pre-request = The number of your request on the internet, if you have it
procedure-before-calendar = The days when you are free
procedure-after = You do not have an appointment yet. The town hall looks for a place. Then it gives you the day, the time and the address.
procedure-purpose = The town hall reads your answers to give you an appointment. It also prepares your visit.
procedure-legal-basis = It is the work of the town hall to receive people. For your need of help, the town hall asks if you agree.
procedure-recipients = The staff of the office read your answers. The front desk of the town hall also reads them. Your need of help is read only to prepare the appointment.
procedure-rights = You can ask to see your data. You can ask to correct it. You can also say no, or change your mind. Write to the town hall. Give the number that you got at the end. Do you disagree with the town hall? Write to the French office for personal data (CNIL).
service-front-desk = Front desk of the town hall
service-identity-papers = Identity papers office
service-civil-status = Births, names and families office
service-planning-office = Building office
service-social-action = Social centre of the town

## Sections of the review

section-matter = Your request
section-people = Person
section-when = When you are free
section-welcome = Your visit
section-contact = The answer of the town hall

## The matter

step-matter = Why do you want an appointment?
step-matter-lead = Do you have several subjects? Make a request for each subject.
step-matter-why = Each subject has its office and its papers.
field-matter = Subject of the appointment
option-matter-identity = An identity card or a passport
option-matter-civil = Birth, name or family
option-matter-civil-hint = To recognise a child, to change a name, the family record book (livret de famille)
option-matter-union = A wedding or a Pacs
option-matter-union-hint = A Pacs is a contract between two partners.
option-matter-planning = Building work or land
option-matter-planning-hint = To build, to change a house, to see the plans of a neighbour
option-matter-social = Help
option-matter-social-hint = Money, housing, letters or help for a person
option-matter-other = Another subject

## Identity papers

step-papers = Which paper do you want?
step-papers-why = The town hall makes identity cards and passports. For other papers, you must go to another place.
field-papers = Paper
option-papers-new = Ask for an identity card or a passport
option-papers-collect = Come to get a card or a passport that is ready
option-papers-driving = A driving licence or a registration paper (carte grise) for a vehicle
option-papers-residence = A residence permit (titre de séjour), for a person from another country
exit-driving = You ask for these papers on the internet
exit-driving-text = The town hall does not make these papers. Go to the website of France Titres. Is the internet difficult for you? Staff of France Services can help you. It is free.
exit-residence = The prefecture makes residence permits
exit-residence-text = You make most requests on the internet. The prefecture can help you if the website does not work.
contact-france-titres = France Titres: driving licence and registration paper (carte grise)
contact-france-services = France Services: help near your home
contact-foreigners-online = Requests for residence permits on the internet
contact-prefecture = The prefecture of your area (département)
step-pre-request = Did you prepare your request on the internet?
step-pre-request-lead = You do not have to. It is free. You need one for each person.
step-pre-request-why = If you prepare it, the appointment is shorter.
step-pre-request-find = Go to the website ants.gouv.fr. It is the website of France Titres. You get a number. Keep this number.
field-pre-request = Request prepared on the internet
option-pre-request-done = Yes, I have the number
option-pre-request-later = Not yet, I will do it before the appointment
option-pre-request-paper = No, I prefer a paper form
option-pre-request-paper-hint = The town hall gives you the form.
step-departure = Will you travel soon with this paper?
step-departure-lead = No travel? Continue without an answer.
step-departure-why = It takes time to make a paper. The town hall looks at the date when you leave.
field-departure = Date when you leave
exit-temporary-passport = You leave too soon
exit-temporary-passport-text = Another town hall may have a place earlier. You can go to any town hall with the machines. Is it very urgent and serious? The prefecture can make a passport for a short time. After your travel, you can come back here.
contact-other-town-halls = Look for a place at another town hall
contact-delays = France Titres: waiting times, by telephone

step-age-group = Person { $item }: how old is this person?
step-age-group-why = The age changes the papers to bring. It also changes the price of the passport.
field-age-group = Age
option-age-group-adult = 18 or more
option-age-group-teen-15 = From 15 to 17
option-age-group-teen-12 = From 12 to 14
option-age-group-child = Less than 12
step-wanted = Person { $item }: what does this person want?
step-wanted-why = You can ask for both papers on the same day.
field-wanted = Paper asked for
option-wanted-card = An identity card
option-wanted-passport = A passport
option-wanted-both = Both
step-reason = Person { $item }: why?
step-reason-why = The reason changes the papers to bring. It also changes the price.
field-card-reason = Why an identity card
option-card-reason-first = It is the first card
option-card-reason-renewal = The card is too old
option-card-reason-change = The name or address changes, or the card is damaged
option-card-reason-lost = The card is lost
option-card-reason-stolen = The card was stolen
field-passport-reason = Why a passport
option-passport-reason-first = It is the first passport
option-passport-reason-renewal = The passport is too old
option-passport-reason-change = The name or address changes, or the passport is damaged or full
option-passport-reason-lost = The passport is lost
option-passport-reason-stolen = The passport was stolen
step-still-has = Person { $item }: do they still have an identity card or a passport?
step-still-has-lead = Did the date end less than five years ago? It still counts. A lost or stolen paper does not count.
step-still-has-why = This paper shows who the person is. Without it, you often need a birth certificate.
field-still-has = Still has an identity card or a passport
step-child-home = Person { $item }: where does the child live?
step-child-home-why = Do the parents live apart? Or does a guardian decide? Then you need one more paper.
field-child-home = Where the child lives
option-child-home-together = With both parents, or with the only parent
option-child-home-one-parent = With one parent, because the parents live apart
option-child-home-alternating = Some time with each parent
option-child-home-guardian = With a guardian
step-another-person = Is there another person?
step-another-person-why = The town hall keeps more time when you are several people.
field-another-person = Another person

## Civil status

step-civil = What do you want to do?
step-civil-why = Sometimes you need no appointment. The papers to bring also change.
field-civil = Your request
option-civil-birth = Tell the town hall about the birth of a baby
option-civil-death = Tell the town hall about a death
option-civil-record = Ask for a birth, marriage or death certificate
option-civil-recognition = Recognise a child
option-civil-recognition-hint = For a couple that is not married, before or after the birth
option-civil-first-name = Change a first name
option-civil-last-name = Change a family name
option-civil-last-name-hint = To take the name of the other parent, or both names
option-civil-family-book = Get or correct a family record book (livret de famille)
option-civil-other = Something else
exit-birth = Come without an appointment, in five days
exit-birth-text = Go to the town hall of the place of birth. You have five days. Bring the paper of the doctor or the midwife. A midwife is a person who helps at a birth. Also bring your identity papers. Sometimes staff of the town hall come to the hospital: ask there.
exit-death = Come without an appointment, as soon as possible
exit-death-text = The town hall must know it in 24 hours. It is the town hall of the place of death. The funeral company can do it for you. Bring the paper of the doctor. Bring an identity paper of the person who died.
exit-record = You do not need an appointment
exit-record-text = A certificate is free. Ask the town hall of the place of birth, marriage or death. You can ask on the internet, by letter or at the front desk. For a birth certificate, there is also a procedure here.
contact-civil-desk = The births, names and families office, at the front desk
contact-undertaker = The funeral company that you choose
contact-record-online = Ask for a certificate on the internet

## Wedding and civil partnership

step-union = What do you plan?
step-union-why = A wedding and a Pacs do not need the same papers.
field-union = Plan
option-union-wedding = Prepare a wedding
option-union-pacs = Make a Pacs
option-union-pacs-change = Change or end a Pacs made here
step-wedding-tie = What is your link with this town?
step-wedding-tie-why = The law asks for this link. One of you lives here, or one of your parents.
field-wedding-tie = Link with the town
option-wedding-tie-home = One of us has lived here for a month or more
option-wedding-tie-parent = The father or mother of one of us lives here
option-wedding-tie-none = None of these links
exit-wedding-elsewhere = The wedding must be in another town
exit-wedding-elsewhere-text = Go to the town hall of the town where you live. You can also go to the town hall of your parents.
contact-own-town-hall = The town hall of the town where you live
step-pacs-home = Will you live together in this town?
step-pacs-home-why = You make a Pacs at the town hall of your home together.
field-pacs-home = Life together here
exit-pacs-elsewhere = The Pacs must be in another town
exit-pacs-elsewhere-text = Go to the town hall of the town where you will live together. You can also go to a notary. A notary is a person who writes official papers. At the town hall, it is free.
contact-notary = Find a notary
step-abroad = Was one of you born outside France? Or is one of you not French?
step-abroad-why = Then the birth certificate comes from another country. Sometimes somebody must translate it.
field-abroad = Born outside France, or not French

## Planning

step-planning = What do you want to talk about?
step-planning-why = The office prepares the plans before it sees you.
field-planning = Subject
option-planning-before-works = A plan for building work, before the request
option-planning-file = A request already made, or papers to give
option-planning-look-up = See the plans of a neighbour
option-planning-other = Something else
step-land = Where is the land?
step-land-lead = You do not know the number of the land? Staff look for it with the address.
step-land-why = The rules change with the street.
step-land-find = The number is on the paper from the notary (acte de propriété). It is also on the website cadastre.gouv.fr.
step-land-picture = This is a property paper. The number of the land is in a table, on the left.
field-land = Address of the land
field-parcel = Number of the land
field-parcel-hint = For example: B 123

## Social help: danger first

step-danger = Is a person in danger now?
step-danger-lead = For an appointment, you wait some days. Is there a danger? Do not wait.
step-danger-why = You can call for help day and night. We give you the right number.
field-danger = Danger
option-danger-none = No, there is no danger
option-danger-now = Yes, a person is hurt or very ill
option-danger-home = Yes, a person suffers violence
option-danger-child = Yes, a child is in danger
option-danger-outside = Yes, a person sleeps outside tonight
option-danger-despair = Yes, a person wants to die
exit-danger-now = Call for help now
exit-danger-now-text = The call is free, day and night. Say where you are. Say what is happening. After that, you can come back here.
exit-danger-home = Call now, people will help you
exit-danger-home-text = Is the danger there? Call 17. You cannot speak? Send a written message (SMS) to 114. 3919 listens to women who suffer violence. It is free, day and night. The number is not on the bill.
exit-danger-child = Call 119 now
exit-danger-child-text = 119 helps children in danger. It is free, day and night. The child or an adult can call. Is it very urgent? Call 17.
exit-danger-outside = Call 115 now
exit-danger-outside-text = 115 looks for a place to sleep. It is free, day and night. You can call for yourself or for another person. Tomorrow you can come back here.
exit-danger-despair = Call 3114 now
exit-danger-despair-text = 3114 listens to people who want to die. It also listens to their family and friends. It is free, day and night. Is a life in danger? Call 15.
contact-emergency = All emergencies
contact-deaf = By written message (SMS), if you cannot hear or speak
contact-police = The police or the gendarmerie
contact-women = Help for women who suffer violence
contact-children = Children in danger
contact-homeless = 115: for people who sleep outside
contact-despair = For people who want to die
contact-medical = The Samu: a person is very ill or hurt
step-social = What do you need?
step-social-lead = Choose only one subject. You will tell the rest at the appointment.
step-social-why = Then the right person can see you.
field-social = Need
option-social-money = A problem with money, or a bill
option-social-housing = Housing
option-social-address = An address to get letters
option-social-address-hint = For people without a home
option-social-age = Help for an old person
option-social-disability = Help with a disability
option-social-other = Another need

## Anything else, and how many come

step-about = What do you want to talk about?
step-about-lead = Write a few words. Write nothing secret. Write nothing about your health.
step-about-why = The front desk looks for the right office.
field-about = Subject, in a few words
step-people-coming = How many people will come?
step-people-coming-why = The town hall chooses a room that is large enough.
field-people-coming = Number of people
field-people-coming-hint = Also count yourself. 6 people at most.

## When

step-dates = From which day can you come?
step-dates-lead = You do not book yet. The town hall offers you a day later.
step-dates-why = The town hall looks for a place between these days.
field-earliest-day = First possible day
field-latest-day = Last possible day
field-latest-day-hint = Do you have no limit? Leave the box empty.
problem-dates-turned = The last day is before the first day. Change one of the two dates.
problem-after-departure = On this day you are already away. Choose a day before. Or change the date when you leave.
step-moments = On which days are you free?
step-moments-lead = Choose several answers. Then the town hall answers faster.
step-moments-why = The town hall looks for a good moment for you.
field-days = Days
option-days-any = Every day
option-days-monday = Monday
option-days-tuesday = Tuesday
option-days-wednesday = Wednesday
option-days-thursday = Thursday
option-days-friday = Friday
option-days-saturday = Saturday morning
field-half-days = Times of day
option-half-days-morning = In the morning
option-half-days-midday = Between 12 o’clock and 2 o’clock
option-half-days-afternoon = In the afternoon
problem-saturday-morning = On Saturday, the town hall is open in the morning. Choose the morning or another day.
problem-no-such-day = These days are not between your two dates. Choose other days. Or change the dates.

## Being received

step-help = Do you need help for the appointment?
step-help-lead = For example: sign language, a translator or a wheelchair. You do not want to say it? Answer “No”.
step-help-why = The town hall prepares the help before the appointment. It asks nothing about your health.
field-help = Help for the appointment
step-help-kinds = What help do you need?
step-help-kinds-lead = You can choose several answers.
step-help-kinds-why = The town hall asks a translator to come, or chooses a room.
field-help-kinds = Help asked for
option-help-kinds-sign-language = A person who speaks French sign language
option-help-kinds-interpreter = A person who translates into my language
option-help-kinds-loop = Help for hearing aids
option-help-kinds-wheelchair = An entrance for a wheelchair
option-help-kinds-seat = A chair and a short wait
option-help-kinds-easy-words = Simple words and more time
option-help-kinds-other = Other help
step-help-details = Can you say more?
step-help-details-why = The town hall needs to know it to prepare the help.
field-spoken-language = Your language
field-other-help = Other help, in a few words
field-other-help-hint = Say what to prepare. Do not say your illness.
step-help-consent = May the town hall write down this need?
step-help-consent-lead = You do not want this? Go back to the question about help. Answer “No”.
step-help-consent-why = This need may be about your health. The law asks if you agree.
field-help-consent = I agree about the help
consent-help-consent = I agree that the town hall writes down this need. It is only for this appointment.

## Who, and how to answer

step-name = What is your name?
step-name-why = The front desk calls you by this name.
field-given-name = First name
field-family-name = Family name
step-contact = How can the town hall answer you?
step-contact-lead = One answer is enough. Choose telephone, email or letter.
step-contact-why = The town hall gives you the day, the time and the address. It tells you if something changes.
field-telephone = Telephone number
field-telephone-hint = For example: 06 12 34 56 78. The town hall can also send you a written message (SMS).
field-email = Email address
field-email-hint = For example: name@example.com
field-post = Address for the letter
problem-contact-missing = The town hall cannot answer you. Give a telephone number, an email address or a postal address.
problem-post-too-slow = A letter is too slow for your dates. Also give a telephone number or an email address. Or change the dates.

## The summary

outcome-matter = Subject
outcome-people = People expected
outcome-stamps = Tax stamps (timbres fiscaux) to buy, at most
outcome-earliest = From
outcome-latest = On this day at the latest
bring-pre-request = The number of the request on the internet, for each person
bring-old-papers = Your identity cards and passports, even if they are too old
bring-birth-record = A birth certificate of less than 3 months. Sometimes the town of birth sends it itself. Check on ants.gouv.fr.
bring-photo = A recent identity photo for each paper. It is less than 6 months old.
bring-home-proof = A recent paper with your address, for example a bill. Do you live with another person? Bring their letter, their identity paper and their bill.
bring-stamps = Tax stamps (timbres fiscaux), { $stamps } at most. You buy them at a tobacco shop or on timbres.impots.gouv.fr.
bring-loss-form = The paper about the loss or theft. For a loss, you can write it at the town hall.
bring-theft-receipt = The paper of the police (or gendarmerie), for the theft
bring-change-proof = A paper that shows the change, for example a marriage certificate
bring-parent-identity = The identity paper of the parent or guardian who comes
bring-custody = The judge’s decision about the child, or the written agreement of the parents
bring-second-home-proof = A paper with the address of the other parent. Also a copy of their identity paper.
bring-guardian = The decision that names the guardian
bring-collect-old = The message that says the paper is ready. Also your old paper.
bring-identity = Your identity paper
bring-recognition = A paper of less than 3 months with your address. The child’s birth certificate or the family record book, if possible.
bring-name-records = Your birth certificate of less than 3 months. A recent paper with your address.
bring-name-reasons = Papers that show why you change your first name: letters or statements
bring-name-form = The form to change the family name, if you have it
bring-family-records = The family record book (livret de famille), if you have it. Also the certificates that have changed.
bring-couple-identity = The identity papers of both of you, with a copy
bring-couple-records = The birth certificates of both of you, of less than 3 months
bring-couple-home = A paper with the address, for each of you. Does a parent live here? Also bring their paper.
bring-witnesses = The list of two to four witnesses. Also a copy of their identity papers.
bring-pacs-forms = The Pacs declaration and the contract. Both of you sign. The town hall can give you the forms.
bring-pacs-number = The paper that you got when you made the Pacs
bring-couple-abroad = For a certificate from another country: the certificate of less than 6 months. Also its translation. The town hall tells you if you need another paper.
bring-land = A photo of the land or the house
bring-plans = Your plans, or a drawing with the sizes. The number of the file, if there is one.
bring-income = The papers about money received and money spent for three months
bring-letters = The letters or bills that you want to talk about
next-not-booked = Wait for the answer of the town hall. You do not have an appointment yet. The town hall offers you a day, a time and an address.
next-pre-request = Before the appointment, go to ants.gouv.fr. Prepare a request for each person.
next-pre-request-paper = At the town hall, the staff give you the form. Come ten minutes early.
next-come-in-person = Each person must come themselves. Bring the real papers, not copies.
next-come-with-child = A child, even a baby, comes with a parent or the guardian.
next-theft-first = Before the appointment, go to the police or the gendarmerie. Tell them about the theft.
next-travel = You leave on { $departure }. Another town hall may have a place earlier. Look on rendezvouspasseport.ants.gouv.fr.
next-collect = The adult comes themselves. For a passport, a child of 12 or more also comes. The child comes with a parent.
next-couple = Both of you must come to the appointment.
next-interpreter = The town hall looks for a day with the translator. This can take more time.
next-danger = Does a danger come? Do not wait for the appointment. Call 112, or send a written message (SMS) to 114.
next-cancel = Can you no longer come? Tell the town hall. Another person will take the place.

## Abbreviations

acronym-cnil = The CNIL protects personal data.
