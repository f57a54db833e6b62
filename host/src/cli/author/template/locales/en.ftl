# The same words in English. On the left the name of the message: do not change it. On the right the text.

procedure-title = Borrow tables from the town hall
procedure-summary = Ask for tables and chairs for a party or a meeting.
procedure-keywords = table, chair, bench, loan, equipment, party, meal
procedure-audience = The inhabitants and associations of the town.
procedure-before-guests = The number of people that you expect
procedure-after = The office answers you within five days.
procedure-purpose = The town hall uses your answers to prepare the loan.
procedure-legal-basis = Public task (article 6, paragraph 1, point e, of the General Data Protection Regulation).
procedure-recipients = The staff of the equipment office.
procedure-rights = You may ask to see your data, to correct them or to erase them. Write to the town hall with the number of the receipt.
service-equipment = Equipment office

section-loan = The loan
section-you = You

step-borrower = For whom do you borrow?
step-borrower-why = The loan is free for associations.
field-borrower = Borrower
option-borrower-family = My family or my neighbours
option-borrower-club = An association
option-borrower-business = A business

exit-business = The town hall does not lend to businesses
exit-business-text = Shops hire out tables. The equipment office gives you their names.
contact-equipment = Equipment office

step-club = What is the association called?
step-club-why = The office checks that the association is declared.
field-club-name = Name of the association

step-day = On which day do you want the tables?
step-day-why = The office looks whether the tables are free.
field-day = Day of the loan
problem-closed-on-sunday = The office is closed on Sundays. Choose another day.

step-tables = How many tables do you want?
field-tables = Number of tables
field-tables-hint = A table is for six people. It comes with six chairs.

step-name = What is your name?
step-name-why = The office prepares the tables under your name.
field-given-name = First name
field-family-name = Last name

step-telephone = At which number can we call you?
step-telephone-why = The office calls you to agree on a time.
field-telephone = Telephone number

outcome-price = Price of the loan
bring-declaration = The declaration of the association
next-call = The office calls you before { $day }.
