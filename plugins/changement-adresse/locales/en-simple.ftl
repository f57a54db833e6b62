### Changing address at the town hall: easy-to-read English. Fifteen words at most in a sentence, one idea in a sentence.

## The procedure

procedure-title = Tell the town hall your new address
procedure-summary = Are you moving? Tell several services of the town hall in one go.
procedure-keywords = moving house, move, new address, change of address, new resident, leaving, arriving, bins, waste, water, meter, library, residents’ parking, canteen, nursery, heatwave register, dog, déménagement, changement d’adresse
procedure-audience = People who come to the town. Also people who leave or change their home.
procedure-before-addresses = Your old address and your new address
procedure-before-services = The services of the town hall that you use
procedure-before-meter = The black digits on the water meter, if the town hall sells the water
procedure-after = The town hall tells the services that you choose. A service calls you only if it has a question.
procedure-purpose = With your answers, the services of the town hall change your address. You choose the services.
procedure-legal-basis = It is the work of the town hall to give these services. You do not have to make this request.
procedure-recipients = The front desk of the town hall reads your request. Each service gets only what it needs.
procedure-rights = You can see your answers and have them corrected: ask the town hall. Is there a problem? Write to the French office for personal data (CNIL).
service-front-desk = The front desk of the town hall
service-water = Water service
service-library = Library
service-social = Social centre

## The parts of the review

section-move = The move
section-addresses = The addresses
section-people = The people
section-member = Other person
section-services = The services
section-papers = Papers and contact

## The move

step-direction = How are you moving?
step-direction-lead = “Town” means the town or village of this town hall.
step-direction-why = You come, you leave or you stay: the services do different things.
field-direction = Move
option-direction-inside = I change my home in this town
option-direction-arriving = I come to live in this town
option-direction-leaving = I leave this town
option-direction-no-home = I no longer have a stable home
option-direction-neither = My two addresses are in other towns

exit-no-home = You can have an address even without a home
exit-no-home-text = The social centre can give you an address. You get your letters there. It is free. You have no place to sleep tonight? Call 115.
contact-social-centre = The social centre of this town hall
contact-shelter-line = 115, free, day and night

exit-not-here = This town hall has nothing to change
exit-not-here-text = Tell the town hall of your old town. Also tell the town hall of your new town. For the services of the State, one website is enough.
contact-other-town-hall = The town hall of your new town
contact-all-at-once = The official website Service Public, page “changement d’adresse”

step-moving-day = On which day do you move?
step-moving-day-lead = The day is already over, or in less than three months.
step-moving-day-why = The services change your address on this day.
field-moving-day = Day of the move
problem-too-early = This day is too far away. Come back from { $from }, or correct the date.

## The addresses

step-old-address = What is your old address?
step-old-address-why = With this address, the services find you.
field-old-address = Old address
problem-old-abroad = This address is not in France. Correct the country. Or go back and choose “I come to live in this town”.

step-new-address = What is your new address?
step-new-address-why = The services write to you at this address.
field-new-address = New address
problem-same-address = You wrote the same address twice. Correct this address. Or go back and correct the old address.
problem-new-abroad = This address is not in France. Correct the country. Or go back and choose “I leave this town”.

## The people

step-your-name = What is your name?
step-your-name-why = With your name, the services find you.
field-family-name = Your family name
field-given-name = Your first name

step-who = Who is moving?
step-who-why = One request is enough for the whole family.
field-who = People who move
option-who-alone = Only me
option-who-household = Me and other people

step-member =
    { $item ->
        [1] Who is moving with you?
       *[other] Who else is moving with you?
    }
step-member-why = Each person may have their own card. The age is for school and canteen.
field-member-family-name = Family name
field-member-given-name = First name
field-member-age = Age
option-member-age-adult = 18 or more
option-member-age-minor = Less than 18
problem-same-person-twice = You have already written this person. Write another person. Or go back. Answer “No” to “Is another person moving with you?”.
problem-yourself = This is your name. Write another person. Or go back and choose “Only me”.
step-another-member = Is another person moving with you?
step-another-member-why = You can write up to ten people.
field-another-member = Another person

## The services

step-services = Which services must we tell?
step-services-lead = Tick the services that you use. Do you come to this town? Tick the services that you want to use.
step-services-why = Only these services get your address.
step-services-find = Look at your bills and your cards. The name of the town hall may be on them.
field-services = Services
option-services-waste = Bins
option-services-water = Water
option-services-water-hint = Only if the town hall sends the bill
option-services-parking = Parking for people of the area
option-services-parking-hint = Parking card for your car
option-services-library = Library
option-services-school = School
option-services-school-hint = Nursery or primary school
option-services-canteen = Canteen, care after school or holiday centre
option-services-nursery = Day nursery (crèche), for babies
option-services-elders = Help for old or disabled people
option-services-elders-hint = Meals, help at home or a call when it is very hot
option-services-dog = Permit for a dangerous dog
option-services-dog-hint = The law says: dog of category 1 or 2
option-services-grave = Grave in the cemetery
option-services-elections = List of voters, to vote
option-services-none = None of these services

exit-nothing-to-do = You have nothing to ask for
exit-nothing-to-do-text = You do not have to tell the town hall. Tell the tax office and the health service. One official website is enough. Do you have a question? The front desk helps you.
contact-front-desk = The front desk of the town hall

exit-elections-only = To vote, use another procedure
exit-elections-only-text = This procedure is called “Register to vote”. You can do it here. You can also go to the elections office.
contact-elections = The elections office of this town hall
contact-check-registration = The official website of elections, to check that you are on the list

exit-elections-leaving = To vote, go to your new town hall
exit-elections-leaving-text = Register at the town hall of your new town. You are taken off the list here without asking.

step-meter = What are the black digits on the water meter?
step-meter-lead = Not sure? Somebody from the water service comes by or calls you.
step-meter-why = You pay only for the water that you used.
step-meter-find = Read the black digits. The meter is often in the cellar or in the kitchen.
step-meter-picture = This is a round water meter. The black digits are at the top, on the left.
field-old-meter = Meter of the old home
field-new-meter = Meter of the new home

step-school-wish = What do you want for the school?
step-school-wish-why = Often a child can stay at the same school after a move.
field-school-wish = School
option-school-wish-stay = Stay at the same school
option-school-wish-change = Change school
option-school-wish-unsure = I do not know yet

step-register = Do you want a call when it is very hot or very cold?
step-register-lead = There is a list for this. It is free and you choose. It is for people of 65 or more. It is also for disabled adults.
step-register-why = When there is a danger, the town hall calls you.
field-register = List for great heat and great cold

## Papers and contact

step-address-proof = Show a paper with your new address
step-address-proof-lead = For example a bill or a rent receipt.
step-address-proof-why = This parking is only for people of the area. The other services do not ask for this paper.
field-address-proof = Paper with the new address

step-dog-permit = Show your dog’s permit
step-dog-permit-lead = Your old town hall gave you this paper.
step-dog-permit-why = The law asks for it when you change towns.
field-dog-permit = Dog permit

step-contact = How can we speak to you?
step-contact-lead = You can leave the boxes empty. Then the services send you a letter.
step-contact-why = A service may have a question.
field-email = Email address
field-email-hint = For example: name@example.com
field-telephone = Telephone number
field-telephone-hint = For example: 06 12 34 56 78

step-declaration = What do you declare?
step-declaration-lead = Read everything. Is it true? Tick it.
step-declaration-why = For most services, your word is enough.
field-truth = True addresses
consent-truth = My answers are true.
field-for-all = The others agree
consent-for-all = The adults on the list agree. I am responsible for the children on the list.

## The summary

outcome-moving-day = New address from
outcome-people = Number of people
outcome-vehicle = Do you have a vehicle? Last day for the registration paper (carte grise)
outcome-vehicle-late = The month is over: change the registration paper (carte grise) now
outcome-permit = Do you have a residence permit? Last day to tell your address
outcome-price = Price
outcome-price-free = Free

bring-address-proof = A paper with your new address
bring-dog-permit = Your dog’s permit

next-passed-on = The town hall tells the services that you chose.
next-waste-new = Bins: the service tells you the days. It gives you a bin, if you need one.
next-waste-old = Bins: leave them at the home. They must be empty and clean.
next-water = Water: the service changes your contract. Does a company send the bill? Call this company.
next-parking-new = Parking: the service changes your card. Or it tells you how to ask for it.
next-parking-old = Parking: your card ends on the day of the move.
next-library = Library: your address is changed. Do you have no card? Ask for it there.
next-library-leaving = Library: give the books back before you leave.
next-school-arriving = School: use the procedure “Enrol a child at school”. First ask the old school for a leaving certificate (certificat de radiation).
next-school-stay = School: the school changes only the address. Do you leave the town? Speak to the town hall about it.
next-school-change-here = School: the town hall tells you the name of the new school. Then use the procedure “Enrol a child at school”.
next-school-change-elsewhere = School: ask the school for a leaving certificate (certificat de radiation). Then enrol the child at the new town hall.
next-canteen = Canteen: the service changes the address of the bills. The price can change.
next-canteen-leaving = Canteen: the service takes the child off its list. It sends the last bill.
next-nursery = Day nursery: the service changes the address. Do you have no place? It tells you how to ask for one.
next-nursery-leaving = Day nursery: speak to the manager at once. You must often tell them early.
next-register = Call when it is very hot or cold: the social centre writes to you. You can stop when you want.
next-elders-leaving = Help at home: it ends here. Ask for it in your new town.
next-dog = Dog: do you change towns? Show the permit at the new town hall.
next-grave = Cemetery: the service writes down your address. It writes to you before the time of the grave ends.
next-elections = Voting: also use the procedure “Register to vote”.
next-elections-leaving = Voting: register at your new town hall. You are taken off the list here without asking.
next-adults = The other adults make some requests themselves. For example, they register to vote.
next-all-at-once = Also tell the tax office, the health service and the pension office. Go to service-public.gouv.fr. Look for “changement d’adresse”.
next-vehicle = Vehicle: change the address of the registration paper on the website of France Titres.
next-permit = Residence permit: tell your address on the State’s website for people from other countries.
