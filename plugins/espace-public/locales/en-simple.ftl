### Using a public space: easy-to-read English. Fifteen words at most in a sentence, one idea in a sentence.

## The procedure

procedure-title = Ask to use a street or a square
procedure-summary = Do you want to use a street or a square? Ask the town hall for permission. For example for a house move, a party or a jumble sale.
procedure-keywords = public space, street, square, pavement, parking, house move, removal, scaffolding, skip, building works, terrace, party, street party, event, jumble sale, car boot sale, vide-grenier, filming, food truck, permit, fee, occupation du domaine public
procedure-audience = People who live here, associations and companies.
procedure-before-dates = The dates and the place
procedure-before-size = The size of the place, in metres
procedure-before-insurance = Your insurance and a plan, except for a house move
procedure-after = The town hall reads your request. It answers you by letter. Wait for this letter before you set up.
procedure-purpose = With your answers, the town hall decides. It writes the permission and works out the price.
procedure-legal-basis = To use a street or a square, you need permission. The law asks for it. The mayor gives this permission.
procedure-recipients = The public space service reads your request. The municipal police also read it. For a large party, the fire service reads it. The prefecture (the office of the State) also reads it.
procedure-rights = You can see your answers and have them corrected: ask the town hall. Is there a problem? Write to the French office for personal data (CNIL).
service-public-space = Public space service

## The parts of the review

section-use = Your plan
section-where = The place and the dates
section-people = People and safety
section-applicant = Who asks
section-papers = Papers and promises

## The use

step-kind = What do you want to do?
step-kind-why = The rules and the price change with your plan.
field-kind = Your plan
option-kind-moving = Keep parking places for a house move or a delivery
option-kind-works = Put a skip or scaffolding
option-kind-terrace = Put tables or a stall in front of a shop
option-kind-event = Have a party or an event
option-kind-event-hint = For example: street party, concert or sports meeting
option-kind-sale = Have a jumble sale (vide-grenier)
option-kind-food-truck = Sell meals from a truck
option-kind-filming = Make a film or take photos
option-kind-protest = Demonstrate for a cause
option-kind-other = Something else

exit-protest = A demonstration does not need permission
exit-protest-text = But you must tell the prefecture. In a small town, tell the town hall. Do it between 15 and 3 days before. Say the place, the time and the names of the organisers.
contact-prefecture = The prefecture or sub-prefecture
contact-front-desk = The front desk of the town hall

exit-other-use = Speak to the public space service
exit-other-use-text = Your plan may have other rules. Staff explain to you what to do.
contact-public-space = The public space service of this town hall

step-ground = Where do you want to set up?
step-ground-why = The mayor decides for the streets of the town. In other places, somebody else decides.
field-ground = Ground
option-ground-town = A street, a square or a park of the town
option-ground-town-hint = Also a large road, between the signs of the town
option-ground-road = A road outside the town
option-ground-road-hint = After the sign where the town ends
option-ground-state = A beach, a quay, a forest or a station
option-ground-private = Private land
option-ground-private-hint = For example a courtyard, a garden or a shop car park
option-ground-unknown = I do not know

exit-private-sale = On private land, tell the mayor
exit-private-sale-text = First ask the owner of the land. Then send a declaration to the mayor. Do it 15 days before or earlier. Add your identity document.
contact-sale-form = Form 13939, on the official website Service Public, page “vente au déballage”

exit-private-land = On private land, ask the owner
exit-private-land-text = The town hall gives no permission for private land. Do you make noise or invite people? Tell the town hall.
contact-owner = The owner of the land

exit-road-outside = This road depends on another service
exit-road-outside-text = For a road of the département (a part of France), ask the département. For a national road, ask the State. For a small lane, ask the town hall.
contact-department = The département, roads service
contact-national-roads = The State’s roads directorate (direction interdépartementale des routes)

exit-state-land = This place does not depend on the town hall
exit-state-land-text = Ask the person who looks after the place. For a beach, it is the prefecture. For a quay, it is the port. The town hall can help you to find them.
contact-state-manager = The person who looks after the place

step-anchored = Must you make a hole in the ground?
step-anchored-lead = For example to fix a post.
step-anchored-why = For a hole, you need another permission.
field-anchored = Hole in the ground

exit-anchored = To make a hole, ask for a road permit (permission de voirie)
exit-anchored-text = There are cables and pipes under the ground. The roads service must check. Ask it for form 14023. Is there no hole? Go back and answer no.
contact-roads = The roads service of this town hall

## The place and the dates

step-place = Where is the place?
step-place-lead = Write the address. Or say what is near it.
step-place-why = Walkers and the fire service must be able to pass.
field-place = Place
field-place-hint = For example: in front of number 12, next to the bakery

step-first-day = What is the first day?
step-first-day-lead = You must ask early. Number of days: { $notice }. First possible day: { $earliest }.
step-first-day-why = The town hall must prepare the permission and the signs.
field-first-day = First day
problem-too-soon = It is too soon. First possible day: { $earliest }. You cannot wait? Speak to the public space service.

step-last-day = What is the last day?
step-last-day-lead = The last possible day is { $latest }. Do you stay longer? Make another request.
step-last-day-why = The price depends on the number of days.
field-last-day = Last day

step-metres = What length do you want to keep?
step-metres-lead = A car takes 5 metres. A truck often takes 10 metres.
step-metres-why = The town hall prepares the signs.
field-metres = Length in metres

step-surface = What is the size of the place?
step-surface-lead = Multiply the length by the width. Not sure? Write about how much.
step-surface-why = The price depends on the size.
field-surface = Size in square metres

step-electricity = Do you want electricity from the town hall?
step-electricity-why = Electricity changes the price.
field-electricity = Electricity

step-passage = Can walkers pass?
step-passage-lead = You need 1.40 metres. A wheelchair must be able to pass.
step-passage-why = Everybody must be able to pass without danger.
field-passage = Room for walkers
option-passage-free = Yes, there are 1.40 metres or more
option-passage-detour = No, walkers must go another way
option-passage-unsure = I do not know
problem-terrace-passage = Tables must leave 1.40 metres. Use less room and change your answer. Not sure? Choose “I do not know”.

step-street = Can cars pass?
step-street-why = To close a street, the mayor must decide. The mayor also tells the fire service.
field-street = Cars
option-street-open = Yes, as usual
option-street-narrow = Yes, with less room
option-street-closed = No, the street must be closed

## The public and safety

step-people = How many people will be there at the same time?
step-people-lead = Count the public and the organisers.
step-people-why = The safety rules depend on this number.
field-people = Number of people

exit-very-large = First speak to the prefecture
exit-very-large-text = Are there 5,000 people or more? Then you need a safety file. Make an appointment with the prefecture and the town hall. Do it several months before.

step-extras = What will there be?
step-extras-lead = Tick everything that you plan.
step-extras-why = Sometimes you need another permission.
field-extras = Activities
option-extras-alcohol = A bar with alcohol
option-extras-food = Meals or cakes for sale
option-extras-stage = A stage or a large tent
option-extras-fireworks = Fireworks
option-extras-race = A race on the road
option-extras-race-hint = On foot, by bicycle or with a motor
option-extras-none = None of these

step-sellers = Who will sell?
step-sellers-why = You must write the names of the sellers in a register.
field-sellers = Sellers
option-sellers-people = Private people, like you and me
option-sellers-traders = Traders. Selling is their job.
option-sellers-mixed = Both

## Who asks

step-applicant = For whom do you ask?
step-applicant-why = There is a name on the permission. The price can change.
field-applicant = For whom
option-applicant-person = For me
option-applicant-association = For an association
option-applicant-company = For a company or a shop
option-applicant-public = For a school or a public service

step-general-interest = Does the group help everybody?
step-general-interest-lead = For example with sport, music or a street party. Nobody earns money with it.
step-general-interest-why = Then the town hall can give the place for free.
field-general-interest = Useful to everybody

step-bars = How many bars with alcohol this year?
step-bars-lead = Count the bars that the association has already had. You do not know? The town hall looks at its list.
step-bars-why = The law allows five bars a year.
field-bars = Bars of this year
problem-bars-used-up = The association has already had five bars. Go back and take away alcohol. Other drinks are possible. A sports club may have more: ask the town hall.

step-organisation = What is the name of the association or company?
step-organisation-why = The town hall writes this name in its answer.
field-organisation = Name
step-siren = What is the number of the company?
step-siren-lead = You do not need a Kbis. You do not know the number? Staff look for it with the name.
step-siren-why = With the number, the town hall can check.
step-siren-find = The Siren number is on your bills. It is also on the papers of the company.
step-siren-picture = This is a paper of a company. The numbers called Siren and Siret are at the top.
field-siren = Number called Siren or Siret
field-siren-hint = 9 or 14 digits
step-rna = What is the number of the association?
step-rna-lead = No number? Or you do not know it? You show the paper from the prefecture.
step-rna-why = With the number, the town hall can check.
step-rna-find = The RNA number is on the paper from the prefecture. RNA is the French list of associations.
step-rna-picture = This is the paper of an association. The number is below the title.
field-rna = RNA number
field-rna-hint = For example W353001234. Do you have none? Leave the box empty.
problem-siren-wrong = This number is too short or too long. A Siren has 9 digits. A Siret has 14 digits.
problem-rna-wrong = This number is not right. Write the letter W, then 9 digits. Or leave the box empty.

step-your-name = What is your name?
step-your-name-why = Your name will be on the permission.
field-family-name = Your family name
field-given-name = Your first name

step-address = To what address do we send the permission and the bill?
step-address-why = The permission is an official paper. The bill also comes to this address.
field-address = Address

step-contact = How can we speak to you?
step-contact-lead = Write a telephone number or an email address.
step-contact-why = Is there a danger? Staff must be able to call you.
field-telephone = Telephone number
field-telephone-hint = For example: 06 12 34 56 78
field-email = Email address
field-email-hint = For example: name@example.com
problem-contact-missing = Write a telephone number or an email address.

## Papers and commitments

step-plan = Show a plan
step-plan-lead = A drawing by hand is enough. Show the sizes and where people can pass.
step-plan-why = The town hall checks that everybody can pass.
field-plan = Plan

step-insurance = Show your insurance
step-insurance-lead = It is the liability insurance (responsabilité civile). Ask your insurer for a paper.
step-insurance-why = Is somebody hurt? The insurance pays.
field-insurance = Insurance paper

step-identity = Show your identity document
step-identity-lead = Identity card, passport or residence permit. A photo is enough.
step-identity-why = The law asks for it for a jumble sale.
field-identity = Identity document

step-trader-card = Show your street trader’s card (carte de commerçant ambulant)
step-trader-card-lead = Do you sell only in the town of your company? Write it on a sheet and show it.
step-trader-card-why = The law asks for this card to sell in the street.
field-trader-card = Street trader’s card (carte de commerçant ambulant)

step-receipt = Show the receipt (récépissé) of the association
step-receipt-lead = The prefecture or the court gave you this paper.
step-receipt-why = It shows that the association exists.
field-receipt = The association’s receipt

step-declaration = What do you promise?
step-declaration-lead = Read everything. Do you agree? Tick it.
step-declaration-why = The town hall can take back its permission if you do not follow the rules.
field-truth = True answers
consent-truth = My answers are true.
field-safety = Safe and clean
consent-safety = Walkers and the fire service can pass. I leave the place clean.
field-sale-rules = Rules of the jumble sale
consent-sale-rules = I write the names of the sellers in the register. At this place, there are two months of sales a year at most.

## The summary

outcome-first-day = First day
outcome-days = Number of days
outcome-file-fee = Price of the file
outcome-use-fee = Price of the place
outcome-total = Price in all
outcome-price = Payment
outcome-price-exempt = Free, if the town hall agrees
outcome-price-estimate = With a bill. The town hall says the real price.
outcome-crowd-day = Last day for the safety declaration

bring-plan = A plan
bring-insurance = Your insurance paper
bring-identity = Your identity document
bring-trader-card = Your street trader’s card
bring-receipt = The receipt (récépissé) of the association

next-checked = Staff check the place and safety. They can call you.
next-ground-unknown = The town hall looks for the owner of the ground. It tells you whom to ask.
next-siren-unknown = Staff look for the number of your company.
next-bars-unknown = The town hall counts the bars of the association. Are there already five? Then it calls you.
next-answer = The town hall answers you by letter. No letter after two months? Then the answer is no. You must always have permission before you set up.
next-selection = For selling, the town hall must sometimes choose between several people.
next-signs = You need signs several days before. The town hall tells you who puts them up. Take a photo of the signs.
next-works = People must see the skip or the scaffolding day and night. Show the permission there.
next-street = The mayor decides for the street. Tell the neighbours. Let the fire service pass.
next-passage = Staff look with you for a way for walkers.
next-crowd = Are there 1,500 people or more? Also make a safety declaration. The town hall sends it to the prefecture.
next-alcohol = The town hall also answers you about alcohol. Only wine, beer and cider are possible.
next-food = For meals, keep everything clean and cold.
next-stage = For a stage or a large tent, there is sometimes a safety visit.
next-fireworks = You must declare large fireworks one month before. Tell the mayor and the prefecture.
next-race = You must also declare a race to the town hall or the prefecture. Do it two months before.
next-register = The mayor or the police sign the register before the sale. After it, give the register to the prefecture in eight days.
next-two-sales = Each private person signs a sheet. They sell their own things. They have two sales a year at most.
next-filming = Tell the neighbours. For a drone, you need other declarations.
next-pay = You get a bill. Do you change your mind? Tell the town hall quickly.
next-clean = Leave the place clean. You pay for damage.

## What becomes of the request

status-received = The town hall has your request
status-under-review = The town hall is reading your request
status-information-asked = Something is missing: answer the town hall
status-granted = The town hall agrees
status-refused = The town hall does not agree

## Abbreviations

acronym-rna = the French national register of associations
