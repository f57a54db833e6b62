# Canteen and care around school: easy-to-read English. No person with an intellectual disability has checked it yet.

## The procedure

procedure-title = Register a child for the canteen
procedure-summary = Choose the days for the canteen and for care. You see the price before you send.
procedure-keywords = canteen, school meals, lunch, school, after-school care, before-school care, registration, children, family quotient, price, allergy, meal without meat
procedure-audience = Parents and guardians. The child goes to a public school of the town.
procedure-before-insurance = The school insurance paper of each child
procedure-before-income = To pay less: your family quotient (quotient familial), or your last tax letter
procedure-before-care-plan = For an allergy or an illness: the care plan of the child
procedure-after = The town hall reads your request. Then it tells you if the child is registered. It also tells you the price. You pay each month.
procedure-purpose = The town hall reads your answers to register your children. It works out the price. It prepares the right meal. It can call you.
procedure-legal-basis = The canteen and the care of children are the work of the town hall. For photos and health, the town hall asks if you agree.
procedure-recipients = The school office reads everything. The canteen and care staff see the names, the days and the meals. They also see the people to call. They do not see your money.
procedure-rights = You can ask to see your data. You can ask to correct it. You can also say no, or change your mind about the photos. Write to the town hall. Give the number that you got at the end. Do you disagree with the town hall? Write to the French office for personal data (CNIL).
service-school-life = School office

## Sections of the review

section-begin = The registration
section-children = Child
section-price = The price
section-family = Your family
section-safety = Safety
section-pickup = Person who comes
section-end = To finish

## The right door

step-school-kind = Where do your children go to school?
step-school-kind-why = The town hall has a canteen only in its public schools.
field-school-kind = School
option-school-kind-public-school = In a public school of the town
option-school-kind-public-school-hint = The child is between 2 and 12 years old.
option-school-kind-private-school = In a private school
option-school-kind-other-town = In a school of another town
option-school-kind-college = In a secondary school
exit-private-school = The private school has its own canteen
exit-private-school-text = Ask the school to register the child. Also ask if there is help to pay.
contact-school-office = The office of the school
exit-other-town = You must go to the other town
exit-other-town-text = Each town registers the children of its schools. Ask the town hall of the town of the school.
contact-other-town-hall = The town hall of the town of the school
exit-college = The secondary school registers the child
exit-college-text = Ask the office of the secondary school. Do you also have a younger child? You can come back here for that child.
contact-college-office = The office of the secondary school
step-authority = Who are you to the children?
step-authority-why = A person who is responsible for the child must register the child. This person also pays.
field-authority = Link with the children
option-authority-parent = The father or the mother
option-authority-guardian = The guardian
option-authority-carer = The foster family or a service for children
option-authority-none = Another person
exit-no-authority = A person responsible for the child must come
exit-no-authority-text = Ask the father, the mother or the guardian. You can help them. Can nobody do it? Speak to the staff of the town hall.
contact-school-life-desk = The school office, at the town hall
step-first-day = On which day do you want to start?
step-first-day-lead = Give a school day, in a week or later. For example a Monday.
step-first-day-why = The kitchen buys the food several days before.
field-first-day = First day
problem-no-school-that-day = There is no school on this day. Choose a Monday, Tuesday, Thursday or Friday.
problem-summer-holidays = The school is closed in July and August. Choose a day in September.

## Each child

step-child-name = Child { $item }: what is the name of the child?
step-child-name-why = The staff call the child by name.
field-child-given-name = Child’s first name
field-child-family-name = Child’s family name
step-child-birth = Child { $item }: what is the date of birth?
step-child-birth-why = The age gives the class. Small children need more adults.
field-child-birth = Child’s date of birth
problem-too-young = The child is less than two years old. School starts later. Check the two dates.
problem-too-old = At this age, a child goes to secondary school. Check the year. The secondary school registers the child.
problem-child-twice = This child is already in the list. Correct the date. Or go back to the question about another child. Answer “No”.
step-class = Child { $item }: what is the class?
step-class-lead = We show the classes of this age.
step-class-why = The canteen makes a list for each class.
field-class = Class
option-class-first-nursery = First nursery class (petite section)
option-class-middle-nursery = Middle nursery class (moyenne section)
option-class-last-nursery = Last nursery class (grande section)
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
step-lunch-days = Child { $item }: on which days is the child at the canteen?
step-lunch-days-why = The kitchen prepares a meal for each child. You can change the days later.
field-lunch-days = Canteen days
option-lunch-days-monday = Monday
option-lunch-days-tuesday = Tuesday
option-lunch-days-thursday = Thursday
option-lunch-days-friday = Friday
option-lunch-days-changing = The days change every week
option-lunch-days-none = The child does not eat at the canteen
step-meals-a-week = Child { $item }: how many meals each week?
step-meals-a-week-why = With this number, we work out the price of a month.
field-meals-a-week = Meals each week
step-care = Child { $item }: when does the child come before and after school?
step-care-why = There must be enough adults for the children.
field-mornings = In the morning, before school
option-mornings-monday = Monday
option-mornings-tuesday = Tuesday
option-mornings-thursday = Thursday
option-mornings-friday = Friday
option-mornings-none = The child does not come in the morning
field-evenings = In the evening, after school
option-evenings-monday = Monday
option-evenings-tuesday = Tuesday
option-evenings-thursday = Thursday
option-evenings-friday = Friday
option-evenings-none = The child does not come in the evening
problem-nothing-chosen = You chose nothing for this child. Choose a morning or an evening. Or go back to the canteen days.
step-care-plan = Child { $item }: does the child have a care plan?
step-care-plan-lead = Its French name is PAI (projet d’accueil individualisé). A doctor makes it for an allergy or an illness. Do not say the illness here.
step-care-plan-why = The canteen needs this paper to change the meal without danger.
step-care-plan-find = Ask for it at the school. The school doctor prepares it with you.
field-care-plan = Care plan
option-care-plan-none = No
option-care-plan-kitchen = Yes, the canteen changes the meal
option-care-plan-basket = Yes, the child brings a meal
option-care-plan-basket-hint = Then you pay less.
option-care-plan-without-meal = Yes, but the meal does not change
option-care-plan-waiting = Not yet, but I am asking for it
step-care-plan-paper = Child { $item }: show the care plan
step-care-plan-paper-lead = Show the paper signed this year. You can also bring it to the town hall.
step-care-plan-paper-why = The adults of the canteen must know what to do.
field-care-plan-paper = Signed care plan
step-diet = Child { $item }: which meal do you want?
step-diet-lead = You do not have to say why.
step-diet-why = The kitchen counts the meals of each kind.
field-diet = Meal
option-diet-standard = The normal meal
option-diet-no-meat = The meal without meat
step-leaves-alone = Child { $item }: may the child go home alone in the evening?
step-leaves-alone-why = If you do not agree, the staff wait until an adult comes.
field-leaves-alone = Goes home alone in the evening
step-another-child = Do you want to register another child?
step-another-child-why = One request is enough for all your children.
field-another-child = Another child

## The price

step-price-by = How should we work out the price?
step-price-by-lead = The price changes with your money. You do not want to say it? You pay the highest price.
step-price-by-why = Families with less money pay less. The town hall must know your income. Income is the money that you get.
field-price-by = How we work out the price
option-price-by-number = With my family quotient and my number at the family benefits office
option-price-by-number-hint = The town hall checks by itself. You have nothing to show.
option-price-by-known = With my family quotient and a paper
option-price-by-known-hint = The paper comes from the family benefits office.
option-price-by-tax = With my tax letter
option-price-by-tax-hint = We work it out.
option-price-by-full = Without saying my income, at the highest price
step-known-quotient = What is your family quotient?
step-known-quotient-why = The quotient gives your price.
step-known-quotient-find = Look on caf.fr. Or look at a letter from the CAF office.
step-known-quotient-picture = This is a paper of the family quotient. The quotient is in a box, in the middle.
field-known-quotient = Family quotient (quotient familial)
field-known-quotient-hint = For example: 742
step-family-fund-number = What is your number at the family benefits office?
step-family-fund-number-lead = You do not know it? You show the paper of the family quotient.
step-family-fund-number-why = With this number, the town hall can check by itself.
step-family-fund-number-find = The number is on the letters from the CAF office. It is also on caf.fr.
step-family-fund-number-picture = This is a paper of the family quotient. Your number is at the top, on the left.
field-family-fund-number = Number at the family benefits office (numéro d’allocataire)
field-family-fund-number-hint = It has between 7 and 13 digits. Do not write the letter.
step-quotient-paper = Show the paper of the family quotient
step-quotient-paper-lead = It is less than three months old. You can also bring it to the town hall.
step-quotient-paper-why = The town hall checks the quotient for the price.
field-quotient-paper = Paper of the family quotient
step-tax-income = What does your tax letter say?
step-tax-income-lead = Give the “revenu fiscal de référence”. Give the number of “parts”. For example: 2.5 parts is 2 and “a half part”.
step-tax-income-why = We divide the income by 12 months. Then we divide it by the number of parts.
step-tax-income-find = Both numbers are on the first page. They are also on impots.gouv.fr.
step-tax-income-picture = This is the first page of a tax letter. Both numbers are in the middle.
field-tax-income = “Revenu fiscal de référence”, for the year
field-tax-income-hint = For example: €24,600. Are you a couple with two letters? Add the two incomes.
field-parts = Number of parts, before the point
field-parts-hint = For example: 2. With two letters, add the parts.
field-parts-rest = After the point
option-parts-rest-zero = Nothing
option-parts-rest-quarter = A quarter part (.25)
option-parts-rest-half = A half part (.5)
option-parts-rest-three-quarters = Three quarters of a part (.75)
step-income-of-a-year = Is this the income of the whole year?
step-income-of-a-year-why = The number is small. Maybe it is the income of one month.
field-income-of-a-year = Income of the whole year
problem-income-of-a-month = Go back to the question before. Give the income of the whole year. It is on the tax letter.
step-tax-paper = Show your last tax letter
step-tax-paper-lead = Show the first page. Do you have two letters? Show both. You can also bring them to the town hall.
step-tax-paper-why = The town hall checks the two numbers for your price.
field-tax-paper = Tax letter (avis d’impôt)

## The family

step-your-name = What is your name?
step-your-name-why = The bill is in this name.
field-your-given-name = First name
field-your-family-name = Family name
step-address = What is your address?
step-address-why = The town hall sends the bill to this address.
field-address = Address
step-reach = How can we call you?
step-reach-lead = We need a telephone number. You can leave the email address empty.
step-reach-why = Is your child ill or hurt? The staff call you at once.
field-telephone = Telephone number
field-telephone-hint = For example: 06 12 34 56 78
field-email = Email address
field-email-hint = For example: name@example.com
step-other-parent = Is there another parent who is responsible?
step-other-parent-why = Both parents may come to get the child.
field-other-parent = Other parent
option-other-parent-together = Yes, we live together
option-other-parent-apart = Yes, we live apart
option-other-parent-none = No
step-other-parent-reach = How can we call the other parent?
step-other-parent-reach-why = The staff call this parent if you do not answer.
field-other-parent-name = First name and family name of the other parent
field-other-parent-telephone = Telephone number of the other parent
problem-other-parent-same-telephone = This is your number. Give the number of the other parent. Or leave the box empty.

## Safety

step-emergency = Who can we call if no parent answers?
step-emergency-lead = Give another person. This person can come quickly. First ask if they agree.
step-emergency-why = Is there an accident? The staff call the emergency services. Then they call you. Then they call this person.
field-emergency-name = First name and family name of this person
field-emergency-telephone = Telephone number of this person
problem-emergency-same-telephone = This is the number of a parent. Give the number of another person, for example a grandmother.
step-pickup-wanted = May another person come to get your children?
step-pickup-wanted-lead = You always may. The other parent too.
step-pickup-wanted-why = The staff give the child only to a person on your list.
field-pickup-wanted = Other people
step-pickup-person = Person { $item }: who may come to get your children?
step-pickup-person-lead = Tell this person to bring an identity paper.
step-pickup-person-why = The staff check the name. Then they give the child.
field-pickup-name = First name and family name of the person
field-pickup-telephone = Telephone number of the person
field-pickup-minor = This person is less than 18 years old
field-pickup-minor-hint = For example a big brother or a big sister
step-another-pickup = Is there another person?
step-another-pickup-why = The list can have five people.
field-another-pickup = Another person
step-insurance = Show the school insurance paper
step-insurance-lead = Do you have several children? Show all the papers. You can also bring them to the town hall.
step-insurance-why = You need insurance for the canteen and for care. It pays if your child is hurt.
step-insurance-find = The insurance of your home often also works for school. Ask your insurance for the paper.
field-insurance = Insurance paper

## To finish

step-photos = Do you agree to photos of your children?
step-photos-lead = You can say no. The child is registered all the same. To say no, continue without ticking.
step-photos-why = Sometimes the staff show the games in the magazine of the town. They ask if you agree.
field-photos = I agree to photos
consent-photos = I agree to photos of my children in care. They can be in the magazine and on the website of the town. It is for this year.
step-declaration = What do you declare?
step-declaration-lead = Read everything. Do you agree? Tick it.
step-declaration-why = The town hall uses your answers for the price and for safety.
field-truth = True answers
consent-truth = My answers are true. I tell the town hall if something changes.
field-rules = Rules of the canteen and of care
consent-rules = I accept the rules of the canteen and of care. They are on the wall at school and at the town hall.

## The summary

outcome-children = Children to register
outcome-first-day = From
outcome-quotient = Family quotient
outcome-bracket = Price level, from 1 (the lowest) to 4
outcome-meal-price = Price of a meal
outcome-basket-price = Price of lunch with a meal from home
outcome-meals-cost = Canteen, each month, about
outcome-care-cost = Care, each month, about
outcome-total-cost = Total each month, about
bring-insurance = The school insurance paper of each child
bring-care-plan-paper = The care plan of the child, signed
bring-quotient-paper = The paper of the family quotient. It is less than three months old.
bring-tax-paper = The last tax letter
next-confirmation = The town hall tells you if the child is registered. Wait for this answer.
next-estimate = The price of the month is about right. The bill counts the real days.
next-care-plan-waiting = Is the care plan not signed? The canteen cannot change the meal. Call the office before the first day.
next-basket = Bring the meal in a cold bag. Write the name of the child on it.
next-changing-days = Do the days change? Tell them to the town hall each week.
next-pickup-identity = In the evening, the person shows an identity paper.
next-pickup-minor = Is the person less than 18 years old? The town hall can ask for a signed letter.
next-parents-apart = Does each parent pay for their own weeks? The other parent also makes a request.
next-full-price = You can still ask for a lower price. Bring your tax letter or your quotient.
next-money-trouble = Is it hard to pay? Speak soon to the social centre of the town.
next-change = Do your days or your telephone number change? Tell the office.

## Abbreviations

acronym-cnil = The CNIL protects personal data.
acronym-pai = care plan, in French “projet d’accueil individualisé”
acronym-caf = family benefits office, in French “caisse d’allocations familiales”
acronym-msa = family benefits office for farmers
acronym-cp = first year of primary school
acronym-ce = second and third years of primary school
acronym-cm = fourth and fifth years of primary school
