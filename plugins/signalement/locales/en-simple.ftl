# Words of the procedure "signalement", in easy-to-read English.

## The procedure

procedure-title = Tell the town hall about a problem in the street
procedure-summary = Did you see a hole, a lamp that is off, or waste? Tell the town hall.
procedure-keywords = report, problem, street, road, pothole, pavement, sidewalk, broken, damaged, sign, traffic light, bench, playground, street light, lamp, lighting, dark, bin, rubbish, waste, dumping, fly-tipping, abandoned car, wreck, tree, branch, leak, water, drain, sewer, graffiti, tag, dead animal, lost dog, danger, complaint
procedure-before-place = The name of the street, or a place near it: a school, a shop
procedure-before-photo = A photo, if you have one
procedure-before-plate = For an abandoned vehicle: the number of the plate
procedure-after = The town hall reads your answers. It tells the right team. Do you want an answer? Leave an email address or a phone number.
procedure-purpose = The town hall uses your answers to find the problem. It also uses them to answer you.
procedure-legal-basis = The law asks the mayor for safe and clean streets.
procedure-recipients = The staff of the town hall read your answers. Sometimes another service must repair. Then the town hall sends it your answers.
procedure-rights = You can ask to see your data. You can ask to correct it. You can also say no, or ask for less use of it. Write to the town hall. Give the number of your request. Do you disagree with the town hall? Write to the French office for personal data (CNIL).

section-problem = The problem
section-where = Where and when
section-photos = The photos
section-answer = The town hall’s answer

## Danger first

step-danger = Is a person in danger now?
step-danger-lead = Is there a danger? Call 112 at once. You cannot hear or speak? Send a written message (SMS) to 114.
step-danger-why = The town hall reads your message later. The emergency services answer day and night.
field-danger = Danger
option-danger-people = Yes, a person is hurt or threatened
option-danger-people-hint = Accident, fire, attack or open hole
option-danger-gas = Yes, I can smell gas
option-danger-electricity = Yes, I see electric wires on the ground or broken
option-danger-none = No, there is no danger

exit-urgent = Call the emergency services now
exit-urgent-text = Go away from the danger. The call is free, day and night. Say where you are. Say what is happening. Say if people are hurt.
exit-gas = Go away, then call the gas emergency line
exit-gas-text = Do not smoke. Do not switch anything on. Go far from the smell. Call when you are far away. The call is free, day and night.
exit-electricity = Do not touch anything, then call for help
exit-electricity-text = Stay far from the wires. Tell other people to stay away.

contact-emergency = All emergencies
contact-fire = The fire service: fire, accident, person in danger
contact-medical = The Samu: a person is very ill or hurt
contact-police = The police or the gendarmerie: attack, theft, threat
contact-deaf = By written message (SMS), if you cannot hear or speak
contact-deaf-web = By written messages, by video or in French sign language
contact-gas = The gas emergency line
contact-power = Electricity repairs: the number is on your electricity bill
contact-homeless = 115: for people who sleep outside
contact-noise-web = The French information centre on noise
contact-front-desk = The town hall front desk
contact-police-station = The police station or the gendarmerie
contact-water-service = The water service: its number is on the bill

## The kind of problem

step-kind = What is the problem?
step-kind-why = Each problem has its team. With your answer, we tell the right team.
field-kind = Problem
option-kind-road = A damaged road or pavement
option-kind-equipment = A sign, a traffic light, a bench or a playground
option-kind-lighting = The light in the street
option-kind-waste = Waste on the ground
option-kind-vehicle = An abandoned vehicle
option-kind-tree = A tree or a branch
option-kind-water = Water or a drain
option-kind-graffiti = A drawing, a word or a poster on a wall
option-kind-animal = A dead or lost animal
option-kind-other = Something else

step-road-damage = What is damaged?
step-road-damage-why = The team brings the right tools.
field-road-damage = What is damaged
option-road-damage-pothole = The road: a hole or a bump
option-road-damage-pavement = The pavement
option-road-damage-marking = A crossing or a line: it is hard to see
option-road-damage-open-hole = A cover is missing: the hole is open
option-road-damage-something-else = Something else

step-equipment = What is damaged or not working?
step-equipment-why = The team brings the right tools. It repairs a traffic light before a bench.
field-equipment = What is damaged
option-equipment-sign = A sign
option-equipment-traffic-light = A traffic light
option-equipment-bench = A bench, a bin or a bus shelter
option-equipment-playground = A game for children
option-equipment-barrier = A barrier or a post
option-equipment-something-else = Something else

step-lamp-fault = What is the problem with the light?
step-lamp-fault-why = One lamp off and a dark street are two different problems.
field-lamp-fault = Problem with the light
option-lamp-fault-one-off = One lamp is off at night
option-lamp-fault-several-off = Several lamps are off at night
option-lamp-fault-flickering = A lamp goes on and off
option-lamp-fault-day-on = A lamp is on in the day
option-lamp-fault-broken = A lamp post is broken or leaning. You cannot see any wire.
option-lamp-fault-wires = I see electric wires

step-lamp-number = What number is written on the lamp post?
step-lamp-number-lead = Do you not find a number? Go on without an answer.
step-lamp-number-why = With this number, the team finds the right lamp.
step-lamp-number-find = Look for a small plate on the post. Sometimes there is no number.
step-lamp-number-picture = This is a street lamp. The number is on a small plate, in the middle of the post.
field-lamp-number = Lamp post number
field-lamp-number-hint = For example: A 042

step-waste-kind = What waste do you see?
step-waste-kind-lead = Do not touch the waste.
step-waste-kind-why = The team comes with the right truck.
field-waste-kind = Waste
option-waste-kind-bags = Bags or rubbish
option-waste-kind-bulky = Furniture, a mattress or big machines
option-waste-kind-rubble = Stones or waste from building work
option-waste-kind-green = Branches or grass
option-waste-kind-hazardous = Dangerous products
option-waste-kind-hazardous-hint = Paint, oil, needles or a gas bottle
option-waste-kind-something-else = Something else

step-vehicle-state = How is the vehicle?
step-vehicle-state-why = The rule is different for a broken vehicle.
field-vehicle-state = State of the vehicle
option-vehicle-state-wreck = It can no longer drive
option-vehicle-state-wreck-hint = It is burnt, or parts are missing
option-vehicle-state-not-moving = It looks good, but it stays there
option-vehicle-state-in-the-way = It is badly parked or in the way

step-plate = What is the number on the plate of the vehicle?
step-plate-lead = Is there no plate? Continue without an answer.
step-plate-why = This number helps the town hall to find the owner.
step-plate-find = The plate is at the front and at the back of the vehicle.
step-plate-picture = This is the back of a car. The plate is at the bottom, in the middle.
field-plate = Number of the plate
field-plate-hint = For example: AB-123-CD

step-tree-place = Where is the tree?
step-tree-place-why = The town hall looks after the trees of the town. A private tree has an owner.
field-tree-place = Where the tree stands
option-tree-place-street = In the street, on a square or in a park
option-tree-place-overhanging = In a private garden, above the street
option-tree-place-overhanging-hint = The branches are over the street, or the tree may fall on it
option-tree-place-private = In a private garden, far from the street

step-water-kind = What is the water problem?
step-water-kind-why = The town hall tells the right team.
field-water-kind = Water problem
option-water-kind-leak = Water is running on the road or the pavement
option-water-kind-drain = A drain is blocked, the water stays
option-water-kind-smell = A bad smell comes from the drain
option-water-kind-home = Water is running in a house or a building

step-graffiti-place = Where is the drawing, the word or the poster?
step-graffiti-place-why = A private wall has an owner. The town hall must often ask the owner.
field-graffiti-place = Place of the drawing
option-graffiti-place-public = On a public building, a bench, a sign or the ground
option-graffiti-place-private = On a private wall, a door or a shop
option-graffiti-place-unknown = I do not know

step-hateful = Is it a message of hate?
step-hateful-lead = For example: a message against a religion or a colour of skin. Or a message that asks people to hit or to kill. Do not copy the message.
step-hateful-why = The town hall must remove these messages very quickly.
field-hateful = Message of hate

step-animal-state = How is the animal?
step-animal-state-lead = Do not touch the animal.
step-animal-state-why = The town hall tells the right team.
field-animal-state = State of the animal
option-animal-state-dead = It is dead
option-animal-state-stray = It is lost, alone or hurt
option-animal-state-dangerous = It attacks people or makes them afraid

step-other-kind = What do you want to talk about?
step-other-kind-why = Sometimes the town hall cannot help. Then we tell you who can help.
field-other-kind = Other problem
option-other-kind-street = Another problem in the street
option-other-kind-noise = A noise, or a problem with a neighbour
option-other-kind-inside = A problem in a house or on private land
option-other-kind-person-outside = A person who sleeps outside

step-description = What do you see?
step-description-lead = Write a few words. Do not write the name of a person.
step-description-why = The team must understand the problem.
field-description = Description
field-description-hint = For example: the wall of the cemetery has fallen on the path

step-passage = Can people get past?
step-passage-why = The town hall starts with the closed or difficult passages.
field-passage = Passage
option-passage-free = Yes, people pass well
option-passage-walkers = It is difficult on foot, in a wheelchair or with a pushchair
option-passage-vehicles = No, or cars must go another way

## Ways out: other people can help

exit-private-land = The town hall cannot act in this place
exit-private-land-text = Talk first to the owner. You cannot agree? A “conciliateur de justice” can help you. Their work: to help two people to agree. It is free. Ask the town hall where to meet them.
exit-noise = For a noise or a problem with a neighbour, others can help
exit-noise-text = Talk first to your neighbour, if you can. Does the problem go on? Write to the mayor. A “conciliateur de justice” can also help you. Their work: to help two people to agree. It is free. Is there a lot of noise at night? Call the police or the gendarmerie.
exit-parking = A car is parked badly? Call the town police
exit-parking-text = The police must come to see the car. Ask the town hall for their number. Is there no town police? Call the State police. Call 17 only if it is urgent.
exit-home-water = Water is running in a home: first turn off the water
exit-home-water-text = Turn off the main tap, if you can. Tell the owner or a plumber. Is the water running before the meter? Call the water service. Its number is on the bill.
exit-sleeping-outside = A person sleeps outside: call 115
exit-sleeping-outside-text = The call is free, day and night. Say where the person is. Is the person ill or hurt? Does the person not answer? Call 15 at once.

## Where and when

step-place = Where is the problem?
step-place-why = The team must find the place without you.
step-place-find = Look at the name of the street and the numbers of the houses. Also look at the shops and the bus stops.
field-place = Place of the problem

step-seen = When did you first see the problem?
step-seen-lead = You can give only the month or the year. Not sure? Continue without an answer.
step-seen-why = Then the town hall knows if the problem is new.
field-seen-on = First seen
field-seen-on-hint = You do not know the day? Leave the box empty. For example: month 3, year 2026

## Photos

step-photos = Do you want to add photos?
step-photos-lead = Show the problem and what is around it. Do not show a face, a number plate or a window.
step-photos-why = With a photo, the team understands better. The photo shows the problem, not the people.
step-photos-find = Are you at the town hall? Show your phone to the camera. Or show your photos at the front desk.
field-photos = Photos of the problem
field-photos-hint = One from near and one from far are enough.

## Being answered

step-reply = Do you want an answer from the town hall?
step-reply-why = To answer, the town hall needs an email address or a phone number. You can also stay anonymous. Anonymous means: the town hall does not know who you are.
field-reply = Answer from the town hall
option-reply-anonymous = No, I stay anonymous
option-reply-anonymous-hint = The town hall cannot answer you
option-reply-answer = Yes, I give an email address or a phone number

step-contact = How can the town hall answer you?
step-contact-lead = Give an email address or a phone number. One is enough. You keep your name for yourself.
step-contact-why = The town hall uses it only for this problem.
field-email = Email address
field-email-hint = For example: name@example.com
field-telephone = Phone number
field-telephone-hint = For example: 06 12 34 56 78
problem-contact-missing = Give an email address or a phone number. Do you want to stay anonymous? Go back to the question before.
problem-plate-not-recognised = This number does not look like a plate. Write the letters and the digits of the plate. Is there no plate? Erase everything.

## The end: what was worked out, and what follows

outcome-service = Team
service-roads = The team for roads
service-lighting = The team for street lights
service-cleaning = The team for clean streets
service-green = The team for trees and parks
service-water = The team for water and drains
service-police = The municipal police
service-hygiene = The team for animals
service-front-desk = The front desk of the town hall: it finds the right team
outcome-urgency = Order
outcome-urgency-first = The town hall does this first
outcome-urgency-usual = The town hall does this in its turn
outcome-seen-days = Number of days since you saw it, at least
outcome-parking = Rule of 7 days
outcome-parking-reached = The vehicle has been there for more than 7 days: it is too long
outcome-parking-not-yet = Seen 7 days ago or less: the town hall will count the days
outcome-parking-unknown = The town hall must count the days
outcome-reply = Answer
outcome-reply-anonymous = No answer: you stay anonymous
outcome-reply-answer = By email or by phone

bring-photos = Your photos, with the number of your request

next-sent-on = The town hall tells the team. Sometimes another service must repair. Then the town hall tells this service.
next-no-promise = The law gives no date for repairs. The town hall starts with the closed passages.
next-anonymous = You will not get an answer. Keep the number of your request. Do you want to talk to the front desk? Give this number.
next-answer = The town hall may write to you or call you.
next-worse = Does it become dangerous? Call 112 at once. Or send a written message (SMS) to 114.
next-do-not-touch = Do not touch it. Keep children and animals away.
next-dead-birds = Do you see several dead birds? Also call the town hall. It may be a disease.
next-heavy-leak = Is a lot of water running? Also call the water service. Its number is on a water bill.
next-vehicle = An officer comes to see. The town hall first writes to the owner. It can take several weeks.
next-plate-unknown = You do not know the number of the plate. An officer goes there and reads it.
next-tree-owner = The town hall first talks to the owner. The owner must cut the branches.
next-wall-owner = The town hall often asks the owner before cleaning.
