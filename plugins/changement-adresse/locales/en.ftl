### Changing address at the town hall: the words for people, in English.

## The procedure

procedure-title = Tell the town hall your new address
procedure-summary = Tell the municipal services that know you in one go: waste, water, library, school and others.
procedure-keywords = moving house, move, new address, change of address, new resident, leaving, arriving, bins, waste, water, meter, library, residents’ parking, canteen, nursery, heatwave register, dog, déménagement, changement d’adresse
procedure-audience = People who arrive in the commune, leave it or move within it.
procedure-before-addresses = Your old and your new address
procedure-before-services = The municipal services that you use
procedure-before-meter = If the commune sells you the water: the black figures on the water meter, before the decimal mark
procedure-after = The town hall tells each service that you chose. A service contacts you only if it needs something.
procedure-purpose = Your answers are used to correct your address in the municipal services that you choose.
procedure-legal-basis = The town hall provides these services to residents: it is its task in the public interest (article L. 2121-29 of the French code of local authorities). Nothing obliges you to make this request.
procedure-recipients = The town hall’s front desk reads your request. Each service that you choose receives only what concerns it.
procedure-rights = You can ask the town hall to show you your data, to correct it or to limit its use. If you disagree with the answer, you can write to the CNIL, the French data protection authority.
service-front-desk = Front desk of the town hall, which tells each service
service-water = Water service
service-library = Municipal library
service-social = Municipal social centre (CCAS)

## The parts of the review

section-move = The move
section-addresses = The addresses
section-people = The people
section-member = Other person
section-services = The services to tell
section-papers = Papers and contact

## The move

step-direction = How are you moving?
step-direction-lead = The commune is the town or village of this town hall.
step-direction-why = Each service does something different, depending on whether you arrive, leave or stay.
field-direction = Move
option-direction-inside = I am moving within this commune
option-direction-arriving = I am coming to live in this commune
option-direction-leaving = I am leaving this commune
option-direction-no-home = I no longer have a stable home
option-direction-neither = Neither of the two addresses is in this commune

exit-no-home = You can have an address even without a home
exit-no-home-text = The municipal social centre can give you an address for your post and your rights: this is called “domiciliation”. It is free of charge. To sleep under shelter tonight, call 115.
contact-social-centre = The municipal social centre (CCAS) of this town hall
contact-shelter-line = 115, free of charge, day and night

exit-not-here = This town hall has nothing to change
exit-not-here-text = Tell the town hall of your old commune and that of your new one. For national services, one official website is enough.
contact-other-town-hall = The town hall of your new commune
contact-all-at-once = The official website Service Public, page “changement d’adresse”

step-moving-day = On which day do you move?
step-moving-day-lead = The day may be past, or within the next three months.
step-moving-day-why = Each service changes the address on that day. Water and canteen stop or start then.
field-moving-day = Day of the move
problem-too-early = That is more than three months away. Come back from { $from } on, or correct the date.

## The addresses

step-old-address = What is your old address?
step-old-address-why = The services find your file with this address.
field-old-address = Old address
problem-old-abroad = This address is not in France. Correct the country, or go back and choose “I am coming to live in this commune”.

step-new-address = What is your new address?
step-new-address-why = The services write to you there. It also tells the day of the bins and the school of the area.
field-new-address = New address
problem-same-address = The two addresses are the same. Correct this one, or go back to correct the old one.
problem-new-abroad = This address is not in France. Correct the country, or go back and choose “I am leaving this commune”.

## The people

step-your-name = What is your name?
step-your-name-why = The services find your file with your name and your old address.
field-family-name = Your family name
field-given-name = Your given name

step-who = Who is moving?
step-who-why = One request is enough for everybody who moves together.
field-who = People who move
option-who-alone = Only me
option-who-household = Me and other people

step-member =
    { $item ->
        [1] Who is moving with you?
       *[other] Who else is moving with you?
    }
step-member-why = Each person may have a card or a file in their own name. The age tells whether school or canteen is concerned.
field-member-family-name = Family name
field-member-given-name = Given name
field-member-age = Age
option-member-age-adult = 18 or over
option-member-age-minor = Under 18
problem-same-person-twice = You have already written this person. Write another person. If there is none, go back and answer “No” to “Is another person moving with you?”.
problem-yourself = This is your own name: you are already in the request. Write another person, or go back and choose “only me”.
step-another-member = Is another person moving with you?
step-another-member-why = You can add up to ten people.
field-another-member = Another person

## The services

step-services = Which municipal services should be told?
step-services-lead = Tick the services that you use or, if you are arriving, those that you want to use.
step-services-why = Only the services that you tick receive your address.
step-services-find = Look at your bills, cards and letters: the name of the town hall or of the group of communes is written there.
field-services = Services to tell
option-services-waste = Bins and waste
option-services-water = Water
option-services-water-hint = Only if the town hall or its service sends the bill
option-services-parking = Residents’ parking
option-services-parking-hint = Resident’s card or rate for a car
option-services-library = Library
option-services-school = School
option-services-school-hint = Nursery or primary school
option-services-canteen = Canteen, after-school care or holiday centre
option-services-nursery = Day nursery (crèche)
option-services-elders = Help for older or disabled people
option-services-elders-hint = Meals, help at home, heatwave register
option-services-dog = Dog permit
option-services-dog-hint = For an attack, guard or defence dog (category 1 or 2)
option-services-grave = Grave in the cemetery
option-services-elections = Electoral roll
option-services-none = None of these services

exit-nothing-to-do = You have nothing to ask of the town hall
exit-nothing-to-do-text = Nobody is obliged to declare their address to the town hall. For taxes, health, family benefits and other national services, one official website is enough. If in doubt, the front desk looks with you.
contact-front-desk = The front desk of the town hall

exit-elections-only = For the electoral roll there is another procedure
exit-elections-only-text = Use the procedure “Register to vote”, here or at the elections office. It also serves when you move within the commune.
contact-elections = The elections office of this town hall
contact-check-registration = The official website of elections, to check your registration

exit-elections-leaving = To vote, register in your new commune
exit-elections-leaving-text = Do it at the town hall of your new commune. Your registration here then ends by itself.

step-meter = What are the black figures on the water meter?
step-meter-lead = If you do not know, somebody will come by or call you.
step-meter-why = You pay only for the water that you used, up to the day of the move.
step-meter-find = Read the black figures, before the decimal mark. The meter is often in the cellar, in the kitchen or in a small box near the street.
step-meter-picture = A round water meter. The black figures are at the top, to the left of the red ones.
field-old-meter = Meter of the old home, in cubic metres
field-new-meter = Meter of the new home, in cubic metres

step-school-wish = What do you want for the children’s school?
step-school-wish-why = A child can often finish nursery or primary school at the same school, even after a move.
field-school-wish = School
option-school-wish-stay = Stay at the same school
option-school-wish-change = Change school
option-school-wish-unsure = I do not know yet

step-register = Do you want to be on the register for heatwaves and great cold?
step-register-lead = It is free and optional. It is open from the age of 65, from 60 for people unfit for work, and to disabled adults.
step-register-why = In case of danger, somebody from the town hall calls you or comes to see that all is well.
field-register = Register for heatwaves and great cold

## Papers and contact

step-address-proof = Show a recent paper with your new address
step-address-proof-lead = A bill, a rent receipt, the lease or home insurance.
step-address-proof-why = The residents’ rate is only for people of the area. No other service asks for this paper here.
field-address-proof = Paper with the new address

step-dog-permit = Show your dog’s permit
step-dog-permit-lead = It is the paper that your former town hall gave you.
step-dog-permit-why = The law asks you to show it at the town hall of the new commune.
field-dog-permit = Dog permit

step-contact = How can the town hall reach you?
step-contact-lead = This is optional. Without an answer, the services write to your new address.
step-contact-why = A service may have a question, for example about the meter.
field-email = Email address
field-email-hint = For example: name@example.com
field-telephone = Telephone number
field-telephone-hint = For example: 06 12 34 56 78

step-declaration = What do you declare?
step-declaration-lead = Read everything, then tick if it is true.
step-declaration-why = For most services your word is enough: the town hall asks for no paper.
field-truth = True addresses
consent-truth = My answers are true.
field-for-all = Agreement of the others
consent-for-all = The adults whom I named agree. I am responsible for the children whom I named.

## The summary

outcome-moving-day = New address from
outcome-people = Number of people
outcome-vehicle = If you have a vehicle: last day for the registration certificate (carte grise)
outcome-vehicle-late = The month is over: change the address on the registration certificate now
outcome-permit = If you have a residence permit: last day to declare the address
outcome-price = Price
outcome-price-free = Free of charge

bring-address-proof = A recent paper with your new address
bring-dog-permit = Your dog’s permit

next-passed-on = The front desk passes your request on to each service that you chose. It keeps only what is needed to follow it up.
next-waste-new = Waste: the service tells you the collection days and, if needed, gives you bins for your household.
next-waste-old = Waste: leave the bins at the home, empty and clean. The service closes the account in your name.
next-water = Water: the service ends the old contract and opens the new one, as your case requires. If a company sends the bill, call it yourself.
next-parking-new = Parking: the service changes your card, or tells you how to ask for one. Keep the vehicle’s registration certificate at hand.
next-parking-old = Parking: your residents’ rate ends on the day of the move.
next-library = Library: your card is updated, or you can ask for one on the spot.
next-library-leaving = Library: return the books before you leave. You can ask to stay a member.
next-school-arriving = School: use the procedure “Enrol a child at school”. First ask the former school for a leaving certificate (certificat de radiation).
next-school-stay = School: the school only changes the address. If you leave the commune, an agreement between the two town halls may be useful.
next-school-change-here = School: the town hall tells you which is the new school. Then use the procedure “Enrol a child at school”.
next-school-change-elsewhere = School: ask the head of the school for a leaving certificate (certificat de radiation). Then enrol the child at the town hall of the new commune.
next-canteen = Canteen: the service changes the address on the bills. The rate may change if you come to live in the commune.
next-canteen-leaving = Canteen: the service ends the registration on the day of the move and sends the last bill.
next-nursery = Day nursery: the service changes the address in the file, or tells you how to ask for a place.
next-nursery-leaving = Day nursery: talk to the head at once, since notice is often needed to give up the place.
next-register = Register: the municipal social centre writes to you to confirm. You can leave it at any time.
next-elders-leaving = Help for older or disabled people: the service ends the help here. Ask for it at the social centre of the new commune.
next-dog = Dog: if you change commune, show the permit at the new town hall.
next-grave = Cemetery: the service notes your address, so as to warn you before the grave’s term ends.
next-elections = Electoral roll: also use the procedure “Register to vote”.
next-elections-leaving = Electoral roll: register at the town hall of the new commune. Your registration here ends by itself.
next-adults = The other adults make their personal requests themselves, such as registering to vote.
next-all-at-once = Taxes, health, family benefits, pension, job centre: tell them in one go on service-public.gouv.fr, page “changement d’adresse”.
next-vehicle = Vehicle: change the address on the website of France Titres.
next-permit = Residence permit: declare the address on the State’s website for foreign nationals in France.
