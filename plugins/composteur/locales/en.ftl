# Words of the procedure "composteur", in English.

## The procedure

procedure-title = Ask for a composter
procedure-summary = Get a composter for your peelings and garden waste, at home or with your neighbours.
procedure-keywords = composter, compost, composting, compost bin, peelings, food waste, kitchen waste, garden waste, green waste, biowaste, leftovers, garden, yard, soil, bin, sorting, recycling, apartment building, neighbours, wormery
procedure-before-garden = The approximate size of your garden, or the number of households in a shared garden
procedure-after = The town hall receives your request. The waste service writes to you or calls you to arrange a day.
procedure-purpose = The town hall uses your answers to choose the composter, to check that you live here, and to offer you a day.
procedure-legal-basis = Task in the public interest: the local authority helps residents to sort their biowaste (article L. 541-21-1 of the French environmental code, “code de l’environnement”).
procedure-recipients = The staff in charge of waste. If an association of towns takes care of waste, the town hall sends the request on to them.
procedure-rights = You may ask to see your data, to correct them, to limit their use, or object to their use. Write to the town hall and give the number on your receipt. You may also complain to the CNIL, the French data protection authority.

service-waste = Waste service

section-composter = The composter
section-you = You

## Where it will stand

step-ground = Where do you want to put the composter?
step-ground-lead = It stands on bare soil, so that worms can come up and water can drain away.
step-ground-why = The equipment is different for one garden and for several households.
field-ground = Place
option-ground-own = In my garden
option-ground-shared = With my neighbours
option-ground-shared-hint = Beside an apartment building, in a yard with plants or in a shared garden
option-ground-none = I have no place on bare soil

exit-no-ground = A composter needs a place on bare soil
exit-no-ground-text = Without a garden or a yard with plants, you can use a neighbourhood composter or a food waste container. The waste service can tell you where the nearest one is.
contact-waste-service = The waste service: ask for it at the town hall front desk

step-garden = How large is your garden?
step-garden-why = A large garden gives more leaves and grass, so it needs a larger composter.
field-garden = Size of the garden
field-garden-hint = In square metres, approximately. For example: 200

step-shared-garden = What is this place, and how many households will use it?
step-shared-garden-lead = A household is one home with everyone who lives in it.
step-shared-garden-why = A member of staff comes to see the place with you. The number of households decides the size of the bins.
field-site = Name of the place
field-site-hint = For example: Résidence des Lilas
field-households = Number of households
field-households-hint = Those that want to bring their peelings. For example: 12. If you do not know, a member of staff counts them with you.

## Who asks

step-name = What is your name?
step-name-why = The composter is handed to the person who asked for it.
field-family-name = Your family name
field-given-name = Your given name

step-address = Where do you live?
step-address-why = The equipment is for residents only.
field-address = Your address

step-contact = How can the service reach you?
step-contact-lead = One of the two is enough.
step-contact-why = The service uses it only to arrange a day with you.
field-email = Email address
field-email-hint = For example: name@example.com
field-telephone = Phone number
field-telephone-hint = For example: 06 12 34 56 78
problem-contact-missing = Enter an email address or a phone number: without one of them, the service cannot arrange a day with you.

## The end: what was worked out, and what follows

outcome-equipment = Planned equipment
outcome-equipment-small = A composter of about 300 litres
outcome-equipment-large = A composter of about 600 litres
outcome-equipment-shared = Three bins: fresh waste, maturing compost, wood chips

bring-proof = A recent document with your address, on the day when you collect the composter
bring-agreement = The written agreement of the owner of the land: co-owners, landlord or town

next-handing-over = The waste service offers you a day to collect the composter.
next-one-each = Each household gets one composter only. If you move out of the area, you give it back.
next-visit = A member of staff offers you a day to see the place with you: { $site }.
next-keeper = Choose among neighbours at least one person who looks after the compost. The service trains this person.
