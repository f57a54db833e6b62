# Words of the procedure "signalement", in English.

## The procedure

procedure-title = Report a problem in the street
procedure-summary = Tell the town hall about a pothole, a broken street light, dumped waste or another problem in a public place.
procedure-keywords = report, problem, street, road, pothole, pavement, sidewalk, broken, damaged, sign, traffic light, bench, playground, street light, lamp, lighting, dark, bin, rubbish, waste, dumping, fly-tipping, abandoned car, wreck, tree, branch, leak, water, drain, sewer, graffiti, tag, dead animal, lost dog, danger, complaint
procedure-before-place = The address, or a landmark near the problem: a bus stop, a school, a shop
procedure-before-photo = A photo, if you have one
procedure-before-plate = For an abandoned vehicle: its number plate
procedure-after = The town hall receives your report and sends it to the team in charge. If you leave an email address or a phone number, it can answer you.
procedure-purpose = The town hall uses your answers to find the problem, to have it repaired, and to answer you if you ask for it.
procedure-legal-basis = Task in the public interest: the mayor sees to it that streets are safe and clean (article L. 2212-2 of the French local government code, “code général des collectivités territoriales”).
procedure-recipients = The town hall staff in charge of the problem. If it depends on another public service or on the operator of a network (water, electricity), the town hall sends the report on to them.
procedure-rights = You may ask to see your data, to correct them, to limit their use, or object to their use. Write to the town hall and give the number on your receipt. You may also complain to the CNIL, the French data protection authority.

section-problem = The problem
section-where = Where and when
section-photos = The photos
section-answer = The town hall’s answer

## Danger first

step-danger = Is anyone in danger right now?
step-danger-lead = If there is danger, do not wait: call 112. If you cannot hear or speak, send a text message to 114.
step-danger-why = The town hall does not read this report straight away. The emergency services answer day and night.
field-danger = Danger
option-danger-people = Yes, someone is hurt or threatened
option-danger-people-hint = Accident, fire, attack, falling wall or tree, open hole in the ground
option-danger-gas = Yes, I can smell gas
option-danger-electricity = Yes, electric wires are bare or on the ground
option-danger-none = No, nobody is in danger

exit-urgent = Call the emergency services now
exit-urgent-text = Move away from the danger. The call is free, day and night. Say where you are, what is happening and whether anyone is hurt.
exit-gas = Move away and call the gas emergency line
exit-gas-text = Do not smoke, do not switch anything on, and do not use your phone near the smell. The call is free, day and night.
exit-electricity = Do not touch anything and call for help
exit-electricity-text = Stay away from the wires and keep others away.

contact-emergency = All emergencies, anywhere in Europe
contact-fire = Fire service: fire, accident, person in danger
contact-medical = Samu: medical emergency
contact-police = Police or gendarmerie: attack, theft, threat
contact-deaf = By text message, if you cannot hear or speak
contact-deaf-web = By written messages, by video call or in French sign language
contact-gas = Gas emergency line (GRDF)
contact-power = Electricity repairs (often Enedis): the number is on your electricity bill
contact-homeless = 115, for people sleeping outside
contact-noise-web = The French information centre on noise
contact-front-desk = The town hall front desk
contact-police-station = The police station or the gendarmerie
contact-water-service = The water service: its number is on the bill

## The kind of problem

step-kind = What is the problem?
step-kind-why = Each problem has its own team: roads, cleaning, parks, municipal police. Your answer alerts the right one.
field-kind = Problem
option-kind-road = Damaged road or pavement
option-kind-equipment = Damaged sign, traffic light, bench or playground
option-kind-lighting = Street lighting
option-kind-waste = Waste left in a public place
option-kind-vehicle = Abandoned vehicle
option-kind-tree = Tree or branch
option-kind-water = Water or drains
option-kind-graffiti = Tag, graffiti or poster
option-kind-animal = Dead or lost animal
option-kind-other = Something else

step-road-damage = What is damaged?
step-road-damage-why = The team brings the right equipment.
field-road-damage = What is damaged
option-road-damage-pothole = A hole or a bump in the road
option-road-damage-pavement = A damaged pavement
option-road-damage-marking = A worn-out crossing or line on the ground
option-road-damage-open-hole = A cover or grating is missing: the hole is open
option-road-damage-something-else = Other damage

step-equipment = What is damaged or not working?
step-equipment-why = The team brings the right equipment. A broken traffic light comes before a broken bench.
field-equipment = What is damaged
option-equipment-sign = A sign
option-equipment-traffic-light = A traffic light
option-equipment-bench = A bench, a bin or a bus shelter
option-equipment-playground = Playground equipment
option-equipment-barrier = A barrier or a post
option-equipment-something-else = Something else

step-lamp-fault = What is wrong with the lighting?
step-lamp-fault-why = One lamp out, or a whole street in the dark: the fault and the repair are different.
field-lamp-fault = Lighting fault
option-lamp-fault-one-off = One lamp does not come on
option-lamp-fault-several-off = Several lamps do not come on
option-lamp-fault-flickering = A lamp flickers
option-lamp-fault-day-on = A lamp stays on during the day
option-lamp-fault-broken = A lamp post is broken or leaning, with no visible wire
option-lamp-fault-wires = Electric wires are visible

step-lamp-number = What number is written on the lamp post?
step-lamp-number-lead = If you do not find a number, go on without an answer.
step-lamp-number-why = This number shows which lamp it is, even by day when all lamps are off.
step-lamp-number-find = Look for a small plate or sticker on the post, at eye level. Some lamp posts have no number.
step-lamp-number-picture = A street lamp. The number is on a small plate, in the middle of the post.
field-lamp-number = Lamp post number
field-lamp-number-hint = For example: A 042

step-waste-kind = What waste do you see?
step-waste-kind-lead = Do not touch it and do not open it.
step-waste-kind-why = The cleaning team comes with the right lorry. Dangerous products need a trained team.
field-waste-kind = Waste
option-waste-kind-bags = Bags or household rubbish
option-waste-kind-bulky = Furniture, a mattress or large appliances
option-waste-kind-rubble = Rubble or building waste
option-waste-kind-green = Branches or cut grass
option-waste-kind-hazardous = Dangerous products
option-waste-kind-hazardous-hint = Paint, oil, battery, asbestos, syringes, gas bottle
option-waste-kind-something-else = Something else

step-vehicle-state = What state is the vehicle in?
step-vehicle-state-why = The rules differ: a wreck is treated as waste, a working vehicle comes under the highway code.
field-vehicle-state = State of the vehicle
option-vehicle-state-wreck = It cannot be driven any more
option-vehicle-state-wreck-hint = It is burnt, or wheels, doors, windows or the engine are missing
option-vehicle-state-not-moving = It looks fine, but it never moves
option-vehicle-state-in-the-way = It is badly parked or in the way

step-plate = What is the vehicle’s number plate?
step-plate-lead = If the vehicle has no plate any more, continue without answering.
step-plate-why = Only with this number can the town hall find the owner and ask them to remove the vehicle.
step-plate-find = The plate is at the front and at the back of the vehicle.
step-plate-picture = The back of a car. The plate is at the bottom, in the middle.
field-plate = Number plate
field-plate-hint = For example: AB-123-CD

step-tree-place = Where is the tree?
step-tree-place-why = The town hall looks after public trees. For a private tree, it can act only if the tree threatens the street.
field-tree-place = Where the tree stands
option-tree-place-street = In a street, a square or a public park
option-tree-place-overhanging = On private land, above the street
option-tree-place-overhanging-hint = The branches reach over the street, or the tree may fall on it
option-tree-place-private = On private land, away from the street

step-water-kind = What is the water problem?
step-water-kind-why = Depending on the case, the town hall alerts the water, drains or roads team.
field-water-kind = Water problem
option-water-kind-leak = Water is running on the road or the pavement
option-water-kind-drain = A drain or gutter is blocked
option-water-kind-smell = A smell of sewage
option-water-kind-home = A leak inside a home or a building

step-graffiti-place = What is it written on?
step-graffiti-place-why = On a private wall, the town hall usually needs the owner’s agreement.
field-graffiti-place = Surface
option-graffiti-place-public = A public building, a bench, a sign or the ground
option-graffiti-place-private = A private wall, door or shop
option-graffiti-place-unknown = I do not know

step-hateful = Is the message racist, antisemitic, or does it call for violence?
step-hateful-lead = Do not copy the message.
step-hateful-why = The mayor must have messages removed that are racist or call for murder, even on a private wall.
field-hateful = Racist or violent message

step-animal-state = How is the animal?
step-animal-state-lead = Do not touch it.
step-animal-state-why = A dead animal and a lost animal are not for the same team.
field-animal-state = State of the animal
option-animal-state-dead = It is dead
option-animal-state-stray = It is lost, alone or injured
option-animal-state-dangerous = It is attacking or threatening someone

step-other-kind = What is it about?
step-other-kind-why = Some problems are not for the town hall. In that case we tell you who can help.
field-other-kind = Other problem
option-other-kind-street = Another problem in a public place
option-other-kind-noise = Noise, or a dispute with a neighbour
option-other-kind-inside = A problem inside a home or on private land
option-other-kind-person-outside = A person sleeping outside

step-description = What do you see?
step-description-lead = A few words are enough. Do not give anyone’s name.
step-description-why = Without this description, the team does not know what to do.
field-description = Description
field-description-hint = For example: the cemetery wall has fallen onto the path

step-passage = Can people get past?
step-passage-why = A closed or difficult passage is dealt with before other problems.
field-passage = Passage
option-passage-free = Yes, easily
option-passage-walkers = With difficulty on foot, in a wheelchair or with a pushchair
option-passage-vehicles = No, or vehicles have to go another way

## Ways out: other people can help

exit-private-land = The town hall cannot act in this place
exit-private-land-text = Talk first to the owner, the building manager or the landlord. If you cannot agree, a “conciliateur de justice” (an official conciliator) can help you. It is free. The town hall can tell you where to meet one.
exit-noise = For noise or a dispute, other people can help you
exit-noise-text = Talk to your neighbour first, if you can. If it goes on, write to the mayor or see a “conciliateur de justice” (an official conciliator): it is free. At night, if the noise is loud, call the police station or the gendarmerie.
exit-parking = For a badly parked vehicle, call the municipal police
exit-parking-text = An officer must come and see the vehicle. Ask the town hall front desk for the number of the municipal police. If there is none, call the police station or the gendarmerie. Call 17 only in an emergency.
exit-home-water = Leak in a home: turn off the water first
exit-home-water-text = Turn off the stopcock if you can. Tell the owner, the building manager or a plumber. If the leak is before the meter, call the water service: its number is on the bill.
exit-sleeping-outside = For a person sleeping outside, call 115
exit-sleeping-outside-text = The call is free, day and night. Say where the person is. If they are ill, injured or do not answer, call 15 at once.

## Where and when

step-place = Where is the problem?
step-place-why = A team must be able to find the place without you.
step-place-find = Look at the street name, the number of the nearest house, a bus stop or a shop.
field-place = Place of the problem

step-seen = When did you first see the problem?
step-seen-lead = The month or the year is enough. If you do not know, continue without answering.
step-seen-why = The town hall sees whether the problem is new. For a vehicle, the law counts the days.
field-seen-on = First seen
field-seen-on-hint = If you do not know the day, leave its box empty. For example: month 3, year 2026

## Photos

step-photos = Do you want to add photos?
step-photos-lead = Show the problem and what is around it. Avoid faces, number plates and the inside of homes.
step-photos-why = A photo shows the size of the problem and helps to recognise the place. We do not need to see people.
step-photos-find = At a town hall kiosk, you can photograph the screen of your phone. You can also show your photos at the front desk.
field-photos = Photos of the problem
field-photos-hint = One from close up and one from further away are nearly always enough.

## Being answered

step-reply = Do you want an answer from the town hall?
step-reply-why = To answer you, the town hall needs an email address or a phone number. It also reads anonymous reports.
field-reply = Answer from the town hall
option-reply-anonymous = No, I stay anonymous
option-reply-anonymous-hint = The town hall can then neither answer you nor ask you a question
option-reply-answer = Yes, I leave an email address or a phone number

step-contact = How can the town hall reach you?
step-contact-lead = One of the two is enough. We do not ask for your name.
step-contact-why = The town hall uses it only for this report: to answer you or to ask for a detail.
field-email = Email address
field-email-hint = For example: name@example.com
field-telephone = Phone number
field-telephone-hint = For example: 06 12 34 56 78
problem-contact-missing = Give an email address or a phone number. To stay anonymous, go back to the previous question.
problem-plate-not-recognised = This does not look like a number plate. Copy its letters and digits, or clear the box if there is no plate.

## The end: what was worked out, and what follows

outcome-service = Team alerted
service-roads = Roads
service-lighting = Street lighting
service-cleaning = Cleaning
service-green = Parks and trees
service-water = Water and drains
service-police = Municipal police
service-hygiene = Public health and animals
service-front-desk = The town hall front desk, which finds the right team
outcome-urgency = Order
outcome-urgency-first = To be dealt with first
outcome-urgency-usual = To be dealt with in order of arrival
outcome-seen-days = Days since you first saw it, at least
outcome-parking = The 7-day rule
outcome-parking-reached = The vehicle has stayed more than 7 days: too long under the highway code
outcome-parking-not-yet = Seen 7 days ago or less: the town hall counts the days on site, and its own rule may be shorter
outcome-parking-unknown = The town hall must count the days on site
outcome-reply = Answer
outcome-reply-anonymous = None: you stay anonymous
outcome-reply-answer = By email or by phone

bring-photos = Your photos, with the number on your receipt

next-sent-on = The town hall passes your report to the team in charge of it. If the problem belongs to the département, the State or another service, it sends the report there.
next-no-promise = The law sets no time limit for repairs. Problems that close a passage come before the others.
next-anonymous = You will not receive an answer. Keep the number on your receipt in case you want to talk about it at the front desk.
next-answer = The town hall may write to you or call you, to answer you or to ask for a detail.
next-worse = If it becomes dangerous, do not wait: call 112, or send a text message to 114.
next-do-not-touch = Do not touch it. Keep children and animals away.
next-dead-birds = If you see several dead birds, also phone the town hall: it may be a disease.
next-heavy-leak = If a lot of water is running, also call the water service: its number is on any water bill.
next-vehicle = An officer checks on site. The owner is first ordered to remove the vehicle: this can take several weeks.
next-plate-unknown = You do not know the number of the plate: an officer goes there to read it.
next-tree-owner = The town hall first asks the owner to cut back what reaches over or threatens the street.
next-wall-owner = On a private wall, the town hall usually asks for the owner’s agreement before cleaning.
