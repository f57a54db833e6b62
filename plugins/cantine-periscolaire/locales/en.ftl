# Canteen and care around school: English.

## The procedure

procedure-title = Register children for the canteen and for care before and after school
procedure-summary = Choose the days of meals and care for each child. You see the price before sending.
procedure-keywords = canteen, school meals, lunch, school, after-school care, before-school care, registration, children, family quotient, price, allergy, meal without meat
procedure-audience = Parents and guardians of children who go to a public school of the town.
procedure-before-insurance = The school insurance certificate of each child
procedure-before-income = For a reduced price: your family quotient, or your latest tax notice
procedure-before-care-plan = For an allergy or illness: the child’s individual care plan
procedure-after = The town hall checks your request, then confirms the registration and the price. You pay each month for what was booked.
procedure-purpose = The town hall uses your answers to register your children, work out the price, serve the right meal and reach you when needed.
procedure-legal-basis = Public task: school meals and care around school (French education code, articles L. 131-13, L. 551-1, R. 531-52 and R. 531-53). Photos and health information need your agreement.
procedure-recipients = The school life office. The staff of the canteen and of the care see what their work needs: names, days, meals, people to reach. They do not see your income.
procedure-rights = You may ask to see your data, to correct them or to limit their use, or object to their use. You may withdraw your agreement for photos at any time. Write to the town hall with the number of the receipt. You may also complain to the CNIL, the French data protection authority.
service-school-life = School life office

## Sections of the review

section-begin = The registration
section-children = Child
section-price = The price
section-family = Your family
section-safety = Safety
section-pickup = Person who fetches
section-end = To finish

## The right door

step-school-kind = Where do your children go to school?
step-school-kind-why = The town hall runs the canteen and the care of its own public schools only.
field-school-kind = School
option-school-kind-public-school = At a public school of the town, nursery or primary
option-school-kind-public-school-hint = From the first nursery class to CM2
option-school-kind-private-school = At a private school
option-school-kind-other-town = At a school of another town
option-school-kind-college = At a secondary school
exit-private-school = The private school runs its own canteen
exit-private-school-text = Ask the school’s office for the registration. Ask it as well whether the town helps with the price of meals.
contact-school-office = The school’s office
exit-other-town = The registration is made in the other town
exit-other-town-text = Each town registers the children of its own schools, even those who live elsewhere. Ask the town hall of the place where the school is.
contact-other-town-hall = The town hall of the place where the school is
exit-college = The secondary school registers by itself
exit-college-text = Canteens of lower secondary schools are the department’s, those of upper secondary schools the region’s. Ask the school’s office. If you also have a child at a school of the town, begin again for them.
contact-college-office = The office of the secondary school
step-authority = Who are you to the children?
step-authority-why = Somebody who is responsible for the child has to register and to pay.
field-authority = Tie with the children
option-authority-parent = Their father or mother
option-authority-guardian = Their guardian
option-authority-carer = A foster carer or a service that takes care of them
option-authority-none = Somebody else
exit-no-authority = Somebody responsible for the child must register
exit-no-authority-text = Ask the father, mother or guardian to make the request. You may prepare it together. If nobody can make it, a clerk at the town hall will listen to you.
contact-school-life-desk = The school life office, at the town hall
step-first-day = On which day should it begin?
step-first-day-lead = Give a school day, in a week at the earliest: Monday, Tuesday, Thursday or Friday.
step-first-day-why = The kitchen orders meals several days ahead.
field-first-day = First day
problem-no-school-that-day = There is no school on that day. Choose a Monday, Tuesday, Thursday or Friday.
problem-summer-holidays = School is closed in July and August. Choose a day in September or later.

## Each child

step-child-name = Child { $item }: what is their name?
step-child-name-why = The staff call the child by name.
field-child-given-name = Child’s first name
field-child-family-name = Child’s family name
step-child-birth = Child { $item }: what is their date of birth?
step-child-birth-why = Age gives the class, and the number of adults who look after the children.
field-child-birth = Child’s date of birth
problem-too-young = On that day the child is under two. School begins later. Check the date of birth and the first day.
problem-too-old = At this age a child is at secondary school. Check the year. If so, the secondary school registers them.
problem-child-twice = This child is in the list already, with the same first name and date. Correct the date. If the child was entered twice, go back to the question about another child and answer “No”.
step-class = Child { $item }: which class are they in, or will they be in?
step-class-lead = Give the class on the first day chosen. We show the classes of this age.
step-class-why = The canteen’s list is made by class.
field-class = Class
option-class-first-nursery = First nursery class
option-class-middle-nursery = Middle nursery class
option-class-last-nursery = Last nursery class
option-class-cp = CP, first primary class
option-class-ce1 = CE1, second primary class
option-class-ce2 = CE2, third primary class
option-class-cm1 = CM1, fourth primary class
option-class-cm2 = CM2, fifth primary class
option-class-other-class = Another class, or I do not know
step-school = Child { $item }: at which school?
step-school-why = Each school has its canteen.
field-school = Child’s school
option-school-prevert = Jacques-Prévert nursery school
option-school-curie = Marie-Curie primary school
option-school-moulin = Jean-Moulin nursery and primary school
option-school-unknown = I do not know yet
step-lunch-days = Child { $item }: on which days do they eat at the canteen?
step-lunch-days-why = The kitchen prepares a meal for each child registered. You can change the days later.
field-lunch-days = Canteen days
option-lunch-days-monday = Monday
option-lunch-days-tuesday = Tuesday
option-lunch-days-thursday = Thursday
option-lunch-days-friday = Friday
option-lunch-days-changing = Days that change from week to week
option-lunch-days-none = They do not eat at the canteen
step-meals-a-week = Child { $item }: how many meals a week, as a rule?
step-meals-a-week-why = This number is for working out the price of a month.
field-meals-a-week = Meals a week
step-care = Child { $item }: on which days do they come before and after school?
step-care-why = There must be enough adults to look after the children.
field-mornings = In the morning, before school
option-mornings-monday = Monday
option-mornings-tuesday = Tuesday
option-mornings-thursday = Thursday
option-mornings-friday = Friday
option-mornings-none = They do not come in the morning
field-evenings = In the evening, after school
option-evenings-monday = Monday
option-evenings-tuesday = Tuesday
option-evenings-thursday = Thursday
option-evenings-friday = Friday
option-evenings-none = They do not come in the evening
problem-nothing-chosen = This child has neither meals nor care. Choose at least one morning or evening, or go back and choose canteen days.
step-care-plan = Child { $item }: do they have an individual care plan?
step-care-plan-lead = It is called PAI. It is made with a doctor, for an allergy or an illness. Do not name the illness here.
step-care-plan-why = Without it, the canteen cannot adapt meals without danger for the child.
step-care-plan-find = Ask the head of the school. The school doctor prepares it with you.
field-care-plan = Individual care plan
option-care-plan-none = No
option-care-plan-kitchen = Yes, the canteen adapts the meal
option-care-plan-basket = Yes, the child brings their own meal
option-care-plan-basket-hint = You then pay for the supervision only.
option-care-plan-without-meal = Yes, but it does not change the meal
option-care-plan-waiting = Not yet, we have asked or shall ask for it
step-care-plan-paper = Child { $item }: show the individual care plan
step-care-plan-paper-lead = Show the document signed for this school year. You may also bring it to the town hall.
step-care-plan-paper-why = The adults of the canteen and of the care must know what to do.
field-care-plan-paper = Signed care plan
step-diet = Child { $item }: which meal do you choose?
step-diet-lead = You need not say why.
step-diet-why = The kitchen counts the meals of each kind.
field-diet = Meal
option-diet-standard = The usual meal
option-diet-no-meat = The meal without meat
step-leaves-alone = Child { $item }: may they go home alone after the evening care?
step-leaves-alone-why = Without your agreement, the staff keep the child until an adult comes.
field-leaves-alone = Going home alone
step-another-child = Do you want to register another child?
step-another-child-why = One request is enough for all your children.
field-another-child = Another child

## The price

step-price-by = How should the price be worked out?
step-price-by-lead = The price depends on the family’s income. If you would rather not tell it, you pay the highest price.
step-price-by-why = The town asks less of families who have less. It cannot do so without knowing the income.
field-price-by = How the price is worked out
option-price-by-number = By my family quotient and my beneficiary number
option-price-by-number-hint = The town hall checks with the family benefits office, CAF or MSA, by itself. You have nothing to show.
option-price-by-known = By my family quotient and a statement
option-price-by-known-hint = The statement comes from the family benefits office, CAF or MSA.
option-price-by-tax = By my tax notice
option-price-by-tax-hint = We work out your quotient.
option-price-by-full = Without telling my income, at the highest price
step-known-quotient = What is your family quotient?
step-known-quotient-why = The quotient gives your price bracket.
step-known-quotient-find = Look at your account on caf.fr or msa.fr, or at a letter of the office.
step-known-quotient-picture = A statement of the family quotient. The quotient is in a frame, in the middle of the page.
field-known-quotient = Family quotient of the month
field-known-quotient-hint = For example: 742
step-family-fund-number = What is your beneficiary number?
step-family-fund-number-lead = If you do not know it, you will show the statement of the family quotient.
step-family-fund-number-why = With this number, the town hall checks your quotient by itself.
step-family-fund-number-find = The number stands on every letter of your office, and in your account on caf.fr or msa.fr.
step-family-fund-number-picture = A statement of the family quotient. The beneficiary number is at the top, on the left.
field-family-fund-number = Beneficiary number
field-family-fund-number-hint = 7 to 13 digits, without the letter
step-quotient-paper = Show the statement of your family quotient
step-quotient-paper-lead = It is less than three months old. You may also bring it to the town hall.
step-quotient-paper-why = The town hall checks the quotient before it gives a reduced price.
field-quotient-paper = Statement of family quotient
step-tax-income = What does your latest tax notice say?
step-tax-income-lead = Give the “revenu fiscal de référence” and the number of “parts”. For example, 2.5 parts are 2 and “a half part”.
step-tax-income-why = The income, divided by 12 months and by the number of parts, gives your quotient.
step-tax-income-find = Both numbers stand on the first page of the notice, or on impots.gouv.fr.
step-tax-income-picture = The first page of a tax notice. Both numbers are in the middle of the page, one below the other.
field-tax-income = “Revenu fiscal de référence”, for the year
field-tax-income-hint = For example: €24,600. If you live as a couple with two notices, add up the two incomes.
field-parts = Number of parts, before the decimal point
field-parts-hint = For example: 2. With two notices, add up the parts.
field-parts-rest = After the decimal point
option-parts-rest-zero = Nothing
option-parts-rest-quarter = A quarter part (.25)
option-parts-rest-half = A half part (.5)
option-parts-rest-three-quarters = Three quarters of a part (.75)
step-income-of-a-year = Is this income that of the whole year?
step-income-of-a-year-why = The number is small. It may be the income of a month, and the price would be wrong.
field-income-of-a-year = Income of the whole year
problem-income-of-a-month = Go back to the question before, and give the income of the whole year. It stands on the tax notice.
step-tax-paper = Show your latest tax notice
step-tax-paper-lead = The first page is enough. With two notices, show both. You may also bring them to the town hall.
step-tax-paper-why = The town hall checks the two numbers, only because you ask for a price by income.
field-tax-paper = Tax notice

## The family

step-your-name = What is your name?
step-your-name-why = The bill is in this name.
field-your-given-name = First name
field-your-family-name = Family name
step-address = What is your address?
step-address-why = The town hall sends the bill to this address.
field-address = Address
step-reach = How can we reach you?
step-reach-lead = The telephone number is needed. The email address is optional.
step-reach-why = If your child is ill or hurt, the staff call you at once.
field-telephone = Telephone number
field-telephone-hint = For example: 06 12 34 56 78
field-email = Email address
field-email-hint = For the confirmation and the bills. For example: name@example.com
step-other-parent = Is another parent responsible for the children?
step-other-parent-why = Both parents may pick up the child and receive information.
field-other-parent = Other parent
option-other-parent-together = Yes, we live together
option-other-parent-apart = Yes, we live apart
option-other-parent-none = No
step-other-parent-reach = How can we reach the other parent?
step-other-parent-reach-why = The staff call them if you do not answer.
field-other-parent-name = Other parent’s first and family name
field-other-parent-telephone = Other parent’s telephone number
problem-other-parent-same-telephone = This is your own number. Give the other parent’s, or leave it blank.

## Safety

step-emergency = Whom do we call if no parent answers?
step-emergency-lead = Give another person who can come quickly. Ask them first whether they agree.
step-emergency-why = In an accident, the staff first call for help, then you, then this person.
field-emergency-name = This person’s first and family name
field-emergency-telephone = This person’s telephone number
problem-emergency-same-telephone = This is a parent’s number. Give another person’s, such as a grandmother, a neighbour or a friend.
step-pickup-wanted = May other people pick up your children?
step-pickup-wanted-lead = You and the other parent always may.
step-pickup-wanted-why = The staff hand the child only to somebody whom you have named.
field-pickup-wanted = Other people allowed
step-pickup-person = Person { $item }: who may pick up your children?
step-pickup-person-lead = Tell this person: they will have to show an identity document.
step-pickup-person-why = The staff check the name before handing over the child.
field-pickup-name = The person’s first and family name
field-pickup-telephone = The person’s telephone number
field-pickup-minor = This person is under 18
field-pickup-minor-hint = An older brother or sister, for example
step-another-pickup = Is there another person?
step-another-pickup-why = There is room for five people.
field-another-pickup = Another person
step-insurance = Show the school insurance certificate
step-insurance-lead = For several children, show all the certificates. You may also bring them to the town hall.
step-insurance-why = Insurance is asked for at the canteen and in care. It pays if your child hurts somebody or gets hurt.
step-insurance-find = Your home insurance often covers school: ask your insurer for the certificate.
field-insurance = Insurance certificate

## To finish

step-photos = Do you agree to photos of your children?
step-photos-lead = This is optional. Your answer changes nothing about the registration. To refuse, go on without ticking.
step-photos-why = The staff sometimes show activities in the town’s magazine. They do not do so without your agreement.
field-photos = Agreement to photos
consent-photos = I agree that my children are photographed in care. The photos may appear in the town’s magazine and on its website, during this school year.
step-declaration = What do you declare?
step-declaration-lead = Read everything, then tick if you agree.
step-declaration-why = The town hall works out the price and looks after your children on the strength of your answers.
field-truth = Correct answers
consent-truth = My answers are correct. I tell the town hall if anything changes.
field-rules = Rules of the canteen and of the care
consent-rules = I accept the rules of the canteen and of the care, posted at school and at the town hall.

## The summary

outcome-children = Children to register
outcome-first-day = From
outcome-quotient = Family quotient
outcome-bracket = Price bracket, from 1 (the lowest) to 4
outcome-meal-price = Price of a meal
outcome-basket-price = Price of lunchtime with a meal brought along
outcome-meals-cost = Canteen, a month, about
outcome-care-cost = Care before and after school, a month, about
outcome-total-cost = Total a month, about
bring-insurance = The school insurance certificate of each child
bring-care-plan-paper = The individual care plan, signed
bring-quotient-paper = The statement of family quotient of less than three months
bring-tax-paper = The latest tax notice
next-confirmation = The town hall confirms the registration. Wait for its answer before the first day.
next-estimate = The price of the month is an average. The bill counts the days booked, and changes with the holidays.
next-care-plan-waiting = As long as the care plan is not signed, the canteen cannot adapt meals. Call the office before the first day.
next-basket = Bring the meal in a cool bag with the child’s name on it.
next-changing-days = For changing days, tell the town hall each week on which days the child eats.
next-pickup-identity = In the evening, whoever picks up the child shows an identity document.
next-pickup-minor = For somebody under 18, the town hall may ask you for a signed letter.
next-parents-apart = If each parent pays for their own weeks, the other parent makes a request too. Tell the office.
next-full-price = You may still ask for a price by income: bring your tax notice or your quotient.
next-money-trouble = If paying is hard, talk soon to the municipal social services.
next-change = If your days, your telephone number or your situation change, tell the office.

## Abbreviations

acronym-cnil = the French data protection authority
acronym-pai = individual care plan, in French “projet d’accueil individualisé”
acronym-caf = family benefits office
acronym-msa = social security of farming
acronym-cp = first year of primary school
acronym-ce = second and third years of primary school
acronym-cm = fourth and fifth years of primary school
