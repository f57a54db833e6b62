### Using a public space: the words for people, in English.

## The procedure

procedure-title = Ask to use a public space
procedure-summary = Ask for the town hall’s permission for a house move, a skip, a terrace, a party, a jumble sale, filming or a food truck.
procedure-keywords = public space, street, square, pavement, parking, house move, removal, scaffolding, skip, building works, terrace, party, street party, event, jumble sale, car boot sale, vide-grenier, filming, food truck, permit, fee, occupation du domaine public
procedure-audience = Residents, associations and companies.
procedure-before-dates = The dates and the exact place
procedure-before-size = The area in square metres, or the length for a lorry
procedure-before-insurance = Your insurance and a simple plan, except for a house move
procedure-after = The town hall examines your request and answers in writing. Wait for this permission before you set up.
procedure-purpose = Your answers are used to decide on your request, to prepare the written permission and to work out the price.
procedure-legal-basis = Nobody may occupy a public space without permission: article L. 2122-1 of the French code of public property. The mayor grants it: article L. 2213-6 of the French code of local authorities.
procedure-recipients = The public space service and the municipal police read your request. For a large event, the prefecture and the fire service read it too.
procedure-rights = You can ask the town hall to show you your data, to correct it or to limit its use. If you disagree with the answer, you can write to the CNIL, the French data protection authority.
service-public-space = Public space service

## The parts of the review

section-use = The use
section-where = The place and the dates
section-people = The public and safety
section-applicant = Who asks
section-papers = Papers and commitments

## The use

step-kind = What do you want to do in a public space?
step-kind-why = The notice, the price and the papers differ for each use.
field-kind = Use
option-kind-moving = Reserve parking for a house move or a delivery
option-kind-works = Place a skip, scaffolding or building material
option-kind-terrace = Set up a terrace or a stall in front of a shop
option-kind-event = Hold a party or an event
option-kind-event-hint = Street party, concert, sports meeting, fair
option-kind-sale = Hold a jumble sale or flea market (vide-grenier)
option-kind-food-truck = Sell meals from a truck
option-kind-filming = Shoot a film or take pictures with equipment
option-kind-protest = Demonstrate or march for a cause
option-kind-other = Something else

exit-protest = A demonstration is declared, it needs no permission
exit-protest-text = Declare it between 15 and 3 days before. The declaration goes to the prefecture or, in small communes, to the town hall. State the aim, the place, the time, the route and the organisers’ names.
contact-prefecture = The prefecture or sub-prefecture
contact-front-desk = The front desk of the town hall

exit-other-use = Talk to the public space service about your project
exit-other-use-text = Your use may have rules of its own. A member of staff tells you whether you need permission and which papers to prepare.
contact-public-space = The public space service of this town hall

step-ground = On what ground do you want to set up?
step-ground-why = The mayor decides for the streets and squares of the town or village. Elsewhere somebody else decides.
field-ground = Ground
option-ground-town = A street, pavement, square or park of the commune
option-ground-town-hint = Also a departmental or national road, between the signs where the town begins and ends
option-ground-road = A road outside the town or village
option-ground-road-hint = Departmental or national road, beyond the sign where the town ends
option-ground-state = A beach, a quay, a forest or a station
option-ground-private = Private land
option-ground-private-hint = Courtyard, garden, shop car park
option-ground-unknown = I do not know

exit-private-sale = On private land, declare the sale to the mayor
exit-private-sale-text = You need the owner’s agreement, but no public space. Send the mayor the declaration of the sale (vente au déballage) at least 15 days before, with your identity document.
contact-sale-form = Form 13939, on the official website Service Public, page “vente au déballage”

exit-private-land = On private land, ask the owner
exit-private-land-text = The town hall gives no permission for private land. If you welcome the public, make noise or spill over onto the pavement, tell it all the same.
contact-owner = The owner of the land

exit-road-outside = Outside the town, the road depends on another service
exit-road-outside-text = Ask the department for a departmental road, and the State’s roads directorate for a national road. If it is a small lane of the commune, talk to the town hall.
contact-department = The department, roads service
contact-national-roads = The State’s roads directorate (direction interdépartementale des routes)

exit-state-land = This place depends on the State or another body
exit-state-land-text = Ask whoever manages the place: for example the prefecture for a beach, or the port for a quay. The town hall can tell you who manages a forest or a station.
contact-state-manager = Whoever manages the place

step-anchored = Will you dig or fix something in the ground?
step-anchored-lead = For example a post, an anchor or a fixed floor.
step-anchored-why = Something placed and something fixed in the ground do not need the same permission.
field-anchored = Fixed in the ground

exit-anchored = To fix something in the ground, ask for a road permit (permission de voirie)
exit-anchored-text = The roads service must check the cables and pipes under the ground. Ask it for form 14023. If nothing is fixed, you can go back and answer no.
contact-roads = The roads service of this town hall

## The place and the dates

step-place = Where do you want to set up?
step-place-lead = Give the address, or describe the spot with a landmark.
step-place-why = The town hall checks that pedestrians, the fire service and buses can get past.
field-place = Place
field-place-hint = For example: in front of no. 12, on the bakery’s side

step-first-day = What is the first day?
step-first-day-lead = Notice for this use, in days: { $notice }. First possible day: { $earliest }.
step-first-day-why = The town hall needs this time to ask for opinions, write the permission and have the signs put up.
field-first-day = First day, including setting up
problem-too-soon = That is too soon: the first possible day is { $earliest }. If you cannot wait, talk to the public space service.

step-last-day = What is the last day?
step-last-day-lead = For one request, the last possible day is { $latest }. For the rest, make another request.
step-last-day-why = The price and the permission depend on the number of days.
field-last-day = Last day, including clearing away

step-metres = What length of kerb do you need?
step-metres-lead = Count 5 metres for each car. A removal lorry often takes 10 metres.
step-metres-why = The town hall prepares the right number of signs.
field-metres = Length in metres

step-surface = What area do you want to occupy?
step-surface-lead = Multiply the length by the width. A rough figure is enough for a party.
step-surface-why = The price depends on the area. The town hall also checks that everything fits.
field-surface = Area in square metres

step-electricity = Do you want a power socket from the town hall?
step-electricity-why = The price per day changes with electricity.
field-electricity = Electricity

step-passage = Is there room left for pedestrians?
step-passage-lead = There must be 1.40 metres free, for a wheelchair or a pram.
step-passage-why = Everybody must be able to use a pavement without stepping onto the road.
field-passage = Room for pedestrians
option-passage-free = Yes, 1.40 metres or more
option-passage-detour = No, pedestrians must go another way
option-passage-unsure = I do not know
problem-terrace-passage = A terrace must always leave 1.40 metres. Make it smaller and change your answer, or choose “I do not know”: somebody will come and measure.

step-street = Will cars be able to get past?
step-street-why = To close a street, the mayor must make a written decision and inform the fire service and the buses.
field-street = Traffic
option-street-open = Yes, as usual
option-street-narrow = Yes, but with less room
option-street-closed = No, the street must be closed

## The public and safety

step-people = How many people do you expect at the same time?
step-people-lead = Count the public and the organisers, at the busiest moment.
step-people-why = The safety rules depend on this number.
field-people = Number of people

exit-very-large = For a very large gathering, see the prefecture first
exit-very-large-text = From 5,000 people at the same time, a safety file is needed. Make an appointment with the prefecture and the town hall, several months before.

step-extras = What will there be on the spot?
step-extras-lead = Tick everything that is planned.
step-extras-why = Some activities need another permission or a safety visit.
field-extras = Activities
option-extras-alcohol = A bar with alcohol
option-extras-food = Meals or cakes for sale
option-extras-stage = A stage, a tent, a marquee or seating stands
option-extras-fireworks = Fireworks
option-extras-race = A race on the road
option-extras-race-hint = On foot, by bicycle or with a motor
option-extras-none = None of these

step-sellers = Who is going to sell?
step-sellers-why = The organiser must keep a register of sellers. The rules differ for private people.
field-sellers = Sellers
option-sellers-people = Private people only
option-sellers-traders = Traders only
option-sellers-mixed = Both

## Who asks

step-applicant = For whom are you asking?
step-applicant-why = The permission is given to a name. The price and the papers depend on it.
field-applicant = Applicant
option-applicant-person = For myself
option-applicant-association = For an association
option-applicant-company = For a company, a shop or a craftsperson
option-applicant-public = For a school or another public service

step-general-interest = Is the association useful to all, and not for profit?
step-general-interest-lead = Not for profit: its members keep no money for themselves. Useful to all: sport, the arts, help, or a street party.
step-general-interest-why = If so, the law lets the town hall charge nothing.
field-general-interest = General interest

step-bars = How many bars with alcohol has the association had this year?
step-bars-lead = Count those that the town hall has already allowed, without this one. If you do not know, the town hall looks at its list.
step-bars-why = The law allows five bars a year for each association.
field-bars = Bars already allowed this year
problem-bars-used-up = The association has already had its five bars. Go back and untick alcohol: drinks without alcohol remain possible. A sports club may have a right to more: ask the town hall.

step-organisation = What is the name of the organisation?
step-organisation-why = The answer of the town hall is made out to this name.
field-organisation = Name of the organisation
step-siren = What is the number of the company?
step-siren-lead = We ask for no company register extract (Kbis): the number is enough. If you do not know it, a member of staff looks it up by the name.
step-siren-why = With the number, the town hall checks by itself that the company exists.
step-siren-find = The Siren number is on the bills, and on the paper received when the company was founded.
step-siren-picture = A page about the situation of a company. The Siren and Siret numbers are at the top of the page.
field-siren = Siren or Siret number
field-siren-hint = 9 or 14 digits
step-rna = What is the number of the association?
step-rna-lead = If the association has no number, or if you do not know it, you will show the receipt.
step-rna-why = With the number, the town hall checks by itself that the association exists.
step-rna-find = The RNA number (national register of associations) is on the prefecture’s receipt.
step-rna-picture = A receipt for the declaration of an association. The number is below the title.
field-rna = RNA number
field-rna-hint = The letter W and 9 digits, for example W353001234. Leave it blank if there is none.
problem-siren-wrong = This number does not have the right number of digits. A Siren has 9 digits, a Siret has 14.
problem-rna-wrong = This is not an RNA number. Write the letter W and then 9 digits, or leave it blank.

step-your-name = What is your name?
step-your-name-why = The permission bears the name of the person in charge on the spot.
field-family-name = Your family name
field-given-name = Your given name

step-address = To what address should we send the permission and the bill?
step-address-why = The permission is an official paper. The public treasury sends the bill to this address.
field-address = Address

step-contact = How can we reach you, even on the day itself?
step-contact-lead = One of the two is enough.
step-contact-why = In case of danger or disturbance, somebody must be able to call you.
field-telephone = Telephone number
field-telephone-hint = For example: 06 12 34 56 78
field-email = Email address
field-email-hint = For example: name@example.com
problem-contact-missing = Give a telephone number or an email address.

## Papers and commitments

step-plan = Show a plan of what you set up
step-plan-lead = A drawing by hand is enough. Show the measures, the passages and the access for the fire service.
step-plan-why = The town hall checks that everybody can get past.
field-plan = Plan

step-insurance = Show your liability insurance
step-insurance-lead = It is a certificate from your insurer, valid on the chosen dates.
step-insurance-why = It pays if somebody is hurt or something is broken.
field-insurance = Insurance certificate

step-identity = Show your identity document
step-identity-lead = Identity card, passport or residence permit. A readable photo is enough.
step-identity-why = The law requires it to declare such a sale.
field-identity = Identity document

step-trader-card = Show your street trader’s card
step-trader-card-lead = If you sell only in the commune of your company, write that on a sheet and show it.
step-trader-card-why = The law requires it to sell on the street outside your own commune.
field-trader-card = Street trader’s card (carte de commerçant ambulant)

step-receipt = Show the association’s receipt
step-receipt-lead = It is the paper from the prefecture or the court when the association was founded.
step-receipt-why = Without an RNA number, this paper shows that the association exists.
field-receipt = The association’s receipt

step-declaration = What do you commit to?
step-declaration-lead = Read everything, then tick if you agree.
step-declaration-why = The permission is valid only if these rules are kept. The town hall can withdraw it.
field-truth = True answers
consent-truth = My answers are true.
field-safety = Safety and cleanness
consent-safety = I let pedestrians and the fire service pass, and I leave the place clean.
field-sale-rules = Rules of the sale
consent-sale-rules = I keep the register of sellers. There are no more than two months of sales a year at this place.

## The summary

outcome-first-day = First day
outcome-days = Number of days
outcome-file-fee = Fee for the file
outcome-use-fee = Price of the space
outcome-total = Total
outcome-price = Payment
outcome-price-exempt = Free of charge, if the town hall confirms the general interest
outcome-price-estimate = When you receive the bill: the town hall sets the exact price in the permission
outcome-crowd-day = Last day for the safety declaration

bring-plan = A plan of what you set up
bring-insurance = Your insurance certificate
bring-identity = Your identity document
bring-trader-card = Your street trader’s card
bring-receipt = The association’s receipt

next-checked = A member of staff checks the place, the dates and safety. They may call you or come to measure.
next-ground-unknown = The town hall finds out who owns the ground. If it is not its own, it tells you whom to ask.
next-siren-unknown = A member of staff looks up the number of your company in the public register, by its name.
next-bars-unknown = The town hall counts the bars already allowed. If the association has had five, it calls you.
next-answer = The town hall answers in writing. Without an answer within two months, the request is refused: never set up without permission.
next-selection = For an activity that sells, the town hall must sometimes publish a notice and choose among several candidates.
next-signs = The signs must be in place several days before. The town hall tells you who puts them up. Take a picture once they are there.
next-works = Make the skip or scaffolding visible day and night. Post the permission on the spot.
next-street = The mayor makes a written decision about traffic. Tell the neighbours and keep access for the fire service.
next-passage = A member of staff looks with you for a safe way for pedestrians.
next-crowd = From 1,500 people on, also make a safety declaration. The town hall passes it on to the prefecture.
next-alcohol = The request also counts for the bar, with wine, beer or cider. The town hall answers about alcohol in the same letter.
next-food = For meals, follow the rules of hygiene: cold, clean hands, protection of the food.
next-stage = For a stage, seating stands or a large marquee, a safety visit may be needed before opening.
next-fireworks = Large fireworks are declared to the mayor and the prefect, one month before.
next-race = A race on the road is also declared to the town hall or the prefecture, usually two months before.
next-register = Have the register of sellers signed by the mayor or the police before the sale. Hand it in at the prefecture within eight days after.
next-two-sales = Each private person signs that they sell their own things and have sold at most twice this year.
next-filming = Tell the neighbours. A drone also needs a declaration to the civil aviation authority and the prefecture.
next-pay = You receive a bill. If the project is cancelled, tell the town hall at once.
next-clean = Leave the place clean. The person in charge pays for repairs.

## What becomes of the request

status-received = Your request has arrived
status-under-review = The town hall is examining your request
status-information-asked = The town hall is waiting for information from you
status-granted = Your request is granted
status-refused = Your request is refused

## Abbreviations

acronym-rna = the French national register of associations
