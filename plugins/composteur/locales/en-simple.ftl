# Words of the procedure "composteur", in easy-to-read English.

## The procedure

procedure-title = Ask for a compost bin
procedure-summary = Do you want to make soil from your peelings? The town hall gives you a compost bin.
procedure-keywords = composter, compost, composting, compost bin, peelings, food waste, kitchen waste, garden waste, green waste, biowaste, leftovers, garden, yard, soil, bin, sorting, recycling, apartment building, neighbours, wormery
procedure-before-garden = The size of your garden, or the number of homes in your building
procedure-after = The town hall reads your request. The waste service writes to you or calls you.
procedure-purpose = The town hall uses your answers to choose the compost bin. It checks that you live here. It offers you a day.
procedure-legal-basis = The law asks people to sort their peelings. The town hall must help you to do it.
procedure-recipients = The staff of the waste service read your answers. Sometimes this service is not at the town hall. Then the town hall sends it your answers.
procedure-rights = You can ask to see your data. You can ask to correct it. You can also say no, or ask for less use of it. Write to the town hall. Give the number that you got at the end. Do you disagree with the town hall? Write to the French office for personal data (CNIL).

service-waste = Waste service

section-composter = The compost bin
section-you = You

## Where it will stand

step-ground = Where do you want to put the compost bin?
step-ground-lead = The compost bin stands on the soil. Worms must be able to come in.
step-ground-why = A garden and a building have different bins.
field-ground = Place
option-ground-own = In my garden
option-ground-shared = With my neighbours
option-ground-shared-hint = Near the building or in a garden for several families
option-ground-none = I have no soil

exit-no-ground = You need soil
exit-no-ground-text = Do you have no soil? You can bring your peelings to a bin of the area. The waste service tells you where.
contact-waste-service = The waste service: ask for it at the front desk of the town hall

step-garden = How large is your garden?
step-garden-why = A large garden gives more leaves. It needs a large compost bin.
field-garden = Size of the garden
field-garden-hint = In square metres. For example: 200

step-shared-garden = What is the place? And how many homes?
step-shared-garden-lead = Count the homes where people want to make compost.
step-shared-garden-why = Staff come to see the place with you. They choose the size of the bins.
field-site = Name of the place
field-site-hint = For example: Résidence des Lilas
field-households = Number of homes
field-households-hint = For example: 12. You do not know? Staff count with you.

## Who asks

step-name = What is your name?
step-name-why = The service gives the compost bin to you.
field-family-name = Your family name
field-given-name = Your first name

step-address = Where do you live?
step-address-why = The compost bin is only for people who live here.
field-address = Your address

step-contact = How can the service answer you?
step-contact-lead = Give an email address or a phone number. One is enough.
step-contact-why = The service chooses a day with you.
field-email = Email address
field-email-hint = For example: name@example.com
field-telephone = Phone number
field-telephone-hint = For example: 06 12 34 56 78
problem-contact-missing = Give an email address or a phone number. The service needs it to answer you.

## The end: what was worked out, and what follows

outcome-equipment = What you get
outcome-equipment-small = A small compost bin: about 300 litres
outcome-equipment-large = A large compost bin: about 600 litres
outcome-equipment-shared = Three bins for all the neighbours

bring-proof = A recent paper with your address
bring-agreement = A letter from the owner of the land: the owner agrees

next-handing-over = The service offers you a day. On this day, you come to get the compost bin.
next-one-each = Each home has only one compost bin. Do you move far away? Give the compost bin back.
next-visit = Staff come to see the place with you. The place: { $site }.
next-keeper = Choose a person to look after the compost. The service explains to them what to do.
