# The same words in easy English: one idea in a sentence, short words, “you”.
# On the left the name of the message: do not change it. On the right the text.

procedure-title = Borrow tables from the town hall
procedure-summary = You have a party or a meeting? The town hall lends tables and chairs.
procedure-keywords = table, chair, bench, loan, equipment, party, meal
procedure-audience = The people and clubs of the town.
procedure-before-guests = The number of people that you expect
procedure-after = The office answers you within five days.
procedure-purpose = The town hall reads your answers to get the tables ready.
procedure-legal-basis = It is the job of the town hall to help people. Europe has a rule for your data. It is the General Data Protection Regulation. It is article 6.
procedure-recipients = The people of the equipment office read your answers.
procedure-rights = You can ask to see your data. You can ask to correct them. You can ask to erase them. Write to the town hall. Give the number from the end.
service-equipment = Equipment office

section-loan = The loan
section-you = You

step-borrower = Who are the tables for?
step-borrower-why = It is free for clubs.
field-borrower = Who it is for
option-borrower-family = My family or my neighbours
option-borrower-club = A club
option-borrower-business = A business

exit-business = The town hall does not lend to businesses
exit-business-text = Shops rent out tables. The equipment office knows their names. Call the office.
contact-equipment = Equipment office

step-club = What is the name of the club?
step-club-why = The office checks that the club exists.
field-club-name = Name of the club

step-day = On which day do you want the tables?
step-day-why = The office checks that the tables are free that day.
field-day = Day of the loan
problem-closed-on-sunday = The office is closed on Sundays. Choose another day.

step-tables = How many tables do you want?
field-tables = Number of tables
field-tables-hint = A table is for six people. It comes with six chairs.

step-name = What is your name?
step-name-why = The office writes your name on the tables.
field-given-name = First name
field-family-name = Last name

step-telephone = What is your telephone number?
step-telephone-why = The office calls you to choose a time.
field-telephone = Telephone number

outcome-price = Price
bring-declaration = The declaration of the club
next-call = The office calls you before { $day }.
