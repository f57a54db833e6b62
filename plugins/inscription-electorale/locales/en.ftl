# Registration on the electoral roll: English.

## The procedure

procedure-title = Register to vote
procedure-summary = Ask to vote in your town, for the first time or after a move.
procedure-keywords = vote, voting, register, registration, election, elections, electoral roll, voter card, polling station, move, change of address, 18 years old, presidential election, local elections, European elections, EU citizen
procedure-before-identity = An identity document
procedure-before-proof-of-address = A recent document with your address: a bill, a rent receipt or home insurance
procedure-after = The town hall examines your request and answers you in writing. If you were registered elsewhere, that registration ends by itself.
procedure-purpose = The town hall asks these questions to put you on its electoral roll and to check that you may vote there.
procedure-legal-basis = Being on an electoral roll is an obligation for French citizens. The rules are in the French electoral code (articles L. 2 to L. 40 and LO 227-1 to LO 227-5) and, for European elections, in the act of 7 July 1977.
procedure-recipients = The elections office of the town hall reads your answers. It passes them on to Insee, the national institute of statistics, which keeps the register of all voters.
procedure-rights = You may see your data and have them corrected, at the town hall or with Insee. The law does not let you refuse to be recorded in the register of voters. If you disagree, you may write to the CNIL, the French data protection authority.
service-elections = Elections office

## Sections of the review

section-situation = Your situation
section-commune = Your town
section-person = Your identity
section-documents = Your documents
section-end = Contact and statement

## Nationality

step-citizenship = What is your nationality?
step-citizenship-lead = If you have several nationalities and one is French, choose “French”.
step-citizenship-why = Your nationality decides in which elections you may vote in France.
field-citizenship = Nationality
option-citizenship-french = French
option-citizenship-european = Of another country of the European Union
option-citizenship-european-hint = You may vote in local and European elections.
option-citizenship-other = Another nationality

exit-not-a-voter = With this nationality you cannot register
exit-not-a-voter-text = In France, political elections are open to French citizens and to citizens of the European Union. If you become French one day, your registration will be automatic.

## Already on the roll

step-already = Are you already on the electoral roll of the town where you want to vote?
step-already-lead = If you are on the roll of another town, answer “No”.
step-already-why = If you are there already, at the right address, you have nothing to ask for.
step-already-find = Look at your voter card, or check on elections.interieur.gouv.fr. Registration is often automatic at 18, and since 2019 for people who become French.
step-already-picture = A voter card. The name of the commune is at the top, on the left.
field-already = Already on this town’s roll
option-already-no = No
option-already-moved = Yes, but I have moved within the town
option-already-yes = Yes, and my address is the same
option-already-not-sure = I do not know
option-already-not-sure-hint = Go on: the town hall will check.

exit-already-registered = You have nothing to do
exit-already-registered-text = You are on the right roll, at the right address. You can check your registration and your polling station on elections.interieur.gouv.fr.

## Age

step-birth = What is your date of birth?
step-birth-why = You must be 18 at the latest on the day before the vote. We work out your age on that day.
step-birth-picture = An identity card. The date of birth is to the right of the photo, below the given names.
field-birth-date = Date of birth

exit-too-young = You are not old enough to vote yet
exit-too-young-text = You must be 18 at the latest on the day before the vote. If you did your citizen census at 16, your registration will be automatic. If not, come back to make this request when you turn 18.
exit-too-young-european = You are not old enough to vote yet
exit-too-young-european-text = You must be 18 at the latest on the day before the vote. Come back to make this request when you turn 18: your registration will not be automatic.

## After the last day

step-late = Are you in one of these situations?
step-late-lead = The last day to register for the next election has passed. Some people may still register.
step-late-why = The law gives more time to these people only.
field-late-reason = Reason for the delay
option-late-reason-work-move = I moved for my work after that last day
option-late-reason-work-move-hint = This also holds for the family who live with you.
option-late-reason-civil-servant = I am a civil servant, transferred or retired after that last day
option-late-reason-civil-servant-hint = This also holds for the family who live with you.
option-late-reason-soldier = I left the armed forces after that last day
option-late-reason-new-french = I became French after that last day
option-late-reason-right-back = I got back the right to vote after that last day
option-late-reason-none = None of these situations
option-late-reason-none-hint = Go on: your registration will count for the elections after that.

## The commune

step-voting-commune = In which town do you want to vote?
step-voting-commune-lead = You may be on the roll of one town only.
step-voting-commune-why = Each town or village has its own electoral roll. You need a tie with it to vote there.
field-voting-commune = Town where you want to vote

exit-new-caledonia = New Caledonia has its own rolls
exit-new-caledonia-text = The rolls and the dates are different there. Please ask the town hall of the place where you want to vote.

step-living = Do you live in this town?
step-living-why = Your tie with the town decides which documents you show.
field-living = Home in the town
option-living-home = Yes, my main home is there
option-living-home-hint = You have documents with your name and this address. A care home is fine too.
option-living-parents = Yes, I live with my parents
option-living-hosted = Yes, I live in another person’s home
option-living-hosted-hint = For example with friends or relatives.
option-living-second = Yes, but my main home is elsewhere
option-living-second-hint = You really live there for part of the year. Holidays or work are not enough.
option-living-elsewhere = No, or only for holidays
option-living-elsewhere-hint = You have another tie: your parents, a local tax or a company.
option-living-no-home = I have no stable home
option-living-no-home-hint = An organisation in the town receives your post.
option-living-other = Another situation
option-living-other-hint = Abroad, in the armed forces, on a boat or in prison.

exit-other-situation = Your situation has rules of its own
exit-other-situation-text = If you live abroad, your consulate can register you. In the armed forces, on a boat or in prison, you may choose between several towns. Somebody at the town hall can look with you.

step-since = Since when have you lived in this town?
step-since-lead = The month and the year are enough.
step-since-why = When your main home is elsewhere, you must have lived in the town for at least six months.
field-living-since = Arrival in the town
field-living-since-hint = If you do not know the day, leave its box empty. For example: month 3, year 2019
problem-since-before-birth = This date is before your birth. Correct it, or go back and correct your date of birth.

step-duty = Are you a civil servant who is required to live in this town?
step-duty-lead = You have lived there for less than six months. This duty is the only exception.
step-duty-why = The law lets civil servants in this position register without waiting.
field-duty = Civil servant required to live in the town

exit-six-months = It is too early for this town
exit-six-months-text = You need a tie of at least six months with the town. You will be able to register here from { $from }. You can register right now where your main home is.
exit-six-months-shelter = It is too early for this town
exit-six-months-shelter-text = You must have received your post in the town for at least six months. You will be able to register here from { $from }.

step-shelter-since = Since when has an organisation in this town received your post?
step-shelter-since-lead = This is your official postal address at a social services centre or a charity. The month and the year are enough.
step-shelter-since-why = Without a stable home, you need this tie with the town for at least six months.
field-shelter-since = Start of the postal address
field-shelter-since-hint = If you do not know the day, leave its box empty. For example: month 3, year 2019

step-tie = What is your tie with this town?
step-tie-why = When you do not live in the town, the law accepts only these ties.
field-tie = Tie with the town
option-tie-parent = My father or my mother lives there
option-tie-parent-hint = This holds until you are 26. It is your parent’s main home, or your parent has lived there for six months.
option-tie-tax = I have paid a local tax there for two years in a row
option-tie-tax-hint = Property tax, residence tax or business property tax.
option-tie-spouse-tax = My husband or wife has paid a local tax there for two years in a row
option-tie-company = I have run a company there for two years in a row
option-tie-company-hint = You manage it, or you own most of it. It has paid a local tax there for two years in a row.
option-tie-none = None of these ties

exit-no-tie = You cannot vote in this town
exit-no-tie-text = You must live there, or have one of the ties listed. You can register in the town where you live.

step-address = What is your address?
step-address-lead = Give your address in the town.
step-address-why = The address is written on the electoral roll. The town hall writes to you there.
step-usual-address = What is your usual address?
step-usual-address-lead = Give the address where you usually live, even if it is in another town.
step-usual-address-why = The address is written on the electoral roll. The town hall writes to you there.
step-shelter-address = What is the address of the organisation that receives your post?
step-shelter-address-lead = It is the address of the social services centre or of the charity.
step-shelter-address-why = The address is written on the electoral roll. The town hall writes to you there.
field-address = Address
problem-address-abroad = This address is not in France. If it is in France, leave the box “Country” empty. If not, give an address in France, or go back and change your answer about your home.

## The person

step-name = What is your name?
step-name-why = On the day of the vote, the name on the roll must be the same as on your identity document.
step-name-picture = An identity card. The name and the given names are to the right of the photo, at the top.
field-birth-name = Family name at birth
field-birth-name-hint = The one on your birth record.
field-used-name = Name in use
field-used-name-hint = If you use another name, for example that of your husband or wife.
field-given-names = All your first names
field-given-names-hint = In the order of your birth record.

step-sex = What is your sex in the civil register?
step-sex-why = The official form asks for it. It helps not to take you for somebody of the same name.
field-sex = Sex in the civil register
option-sex-female = Female
option-sex-male = Male

step-birth-place = Where were you born?
step-birth-place-why = With your name and date of birth, it helps to find you in the register of voters.
step-birth-place-find = It is written on your identity document.
step-birth-place-picture = An identity card. The place of birth is to the right of the photo, at the bottom.
field-birth-town = Town of birth
field-birth-land = French department or country of birth
field-birth-land-hint = For example: Finistère, or Algeria.

step-elections = In which elections do you want to vote in France?
step-elections-lead = There are two separate rolls. You may choose both.
step-elections-why = Citizens of the European Union choose their roll. Nothing is automatic.
field-elections = Elections chosen
option-elections-municipal = Local elections
option-elections-municipal-hint = For the town council.
option-elections-european = European elections
option-elections-european-hint = For the European Parliament. You will not be able to vote in another country as well.

step-nationality = Of which country are you a citizen?
step-nationality-why = The electoral roll gives the nationality of citizens of the European Union.
field-nationality = Country of nationality
option-nationality-de = Germany
option-nationality-at = Austria
option-nationality-be = Belgium
option-nationality-bg = Bulgaria
option-nationality-cy = Cyprus
option-nationality-hr = Croatia
option-nationality-dk = Denmark
option-nationality-es = Spain
option-nationality-ee = Estonia
option-nationality-fi = Finland
option-nationality-gr = Greece
option-nationality-hu = Hungary
option-nationality-ie = Ireland
option-nationality-it = Italy
option-nationality-lv = Latvia
option-nationality-lt = Lithuania
option-nationality-lu = Luxembourg
option-nationality-mt = Malta
option-nationality-nl = Netherlands
option-nationality-pl = Poland
option-nationality-pt = Portugal
option-nationality-ro = Romania
option-nationality-sk = Slovakia
option-nationality-si = Slovenia
option-nationality-se = Sweden
option-nationality-cz = Czechia

step-home-roll = Where were you on an electoral roll in your country?
step-home-roll-lead = If you were never on a roll there, leave the box empty.
step-home-roll-why = France tells your country, so that you vote only once in the European elections.
field-home-roll = Last town or constituency in your country

## Documents

step-identity-kind = Do you have a French identity card or passport?
step-identity-kind-lead = It may have expired less than five years ago.
step-identity-kind-why = These documents prove both your identity and your nationality.
field-identity-kind = Identity document
option-identity-kind-card = Yes, one of them
option-identity-kind-other = No, neither

step-identity-document = Show your identity card or passport
step-identity-document-lead = For a card, show both sides. For a passport, show the page with your photograph.
step-identity-document-why = The town hall must check your identity and your nationality.
field-identity-document = Identity card or passport

step-nationality-document = Show proof of your French nationality
step-nationality-document-lead = A birth record of less than three months is fine. If not: a certificate, a decree or a declaration of nationality.
step-nationality-document-why = Without an identity card or a passport, two documents are needed. This is the first.
field-nationality-document = Proof of nationality

step-photo-document = Show an official document with your photograph
step-photo-document-lead = For example a driving licence, or a “carte Vitale” with a photograph.
step-photo-document-why = This is the second document, to check your identity.
field-photo-document = Document with photograph

step-european-identity = Show your identity document
step-european-identity-lead = An identity card, a passport or a residence permit. It must be valid.
step-european-identity-why = The town hall must check your identity and your nationality.
field-european-identity = Valid identity document

step-home-proof = Show a recent document with your address
step-home-proof-lead = It is less than three months old. It has your name and your address in the town.
step-home-proof-why = This document proves that you live in the town.
step-home-proof-find = A bill for water, power, gas or a landline telephone, home insurance, a printed rent receipt, a pay slip or a pension slip. In a care home: a letter from the management.
field-home-proof = Document with your address

step-host-letter = Show the letter of the person you live with
step-host-letter-lead = The person writes that you live in their home, and signs.
step-host-letter-why = The bills are not in your name. This letter partly replaces them.
field-host-letter = Letter of the person you live with

step-host-proof = Show a recent document with this person’s address
step-host-proof-lead = It is less than three months old and in this person’s name.
step-host-proof-why = This document proves that the person lives in the town.
step-host-proof-find = A bill for water, power, gas or a landline telephone, home insurance or a printed rent receipt.
field-host-proof = Address of the person you live with

step-own-paper = Show a document in your name, at this address
step-own-paper-lead = For example a pay slip, a health insurance certificate or a bank statement.
step-own-paper-why = This document confirms that you do live with this person.
field-own-paper = Document in your name

step-duty-proof = Show proof of your job
step-duty-proof-lead = Your professional card or a letter from your administration.
step-duty-proof-why = It proves that you must live in the town.
field-duty-proof = Proof of your job

step-parent-proof = Show a recent document with your parent’s address
step-parent-proof-lead = It is less than three months old and in the name of your father or mother.
step-parent-proof-why = This document proves that your parent lives in the town.
step-parent-proof-find = A bill for water, power, gas or a landline telephone, home insurance or a printed rent receipt.
field-parent-proof = Address of your parent

step-family-link = Show proof that this is your parent
step-family-link-lead = A family record book, or a birth record with your parents’ names.
step-family-link-why = This document proves that this person is your father or mother.
field-family-link = Tie with your parent

step-tax-notice = Show the local tax notices of the last two years
step-tax-notice-lead = A certificate of the tax office for these two years is fine too.
step-tax-notice-why = These notices prove that the tax has been paid in the town for two years in a row.
field-tax-notice = Local tax notices, two years

step-marriage-proof = Show proof of your marriage
step-marriage-proof-lead = A family record book or a marriage record.
step-marriage-proof-why = The tie by tax holds for the person who is married to you.
field-marriage-proof = Proof of marriage

step-company-role = Show proof of your role in the company
step-company-role-lead = The document shows that you have managed it, or owned most of it, for two years in a row.
step-company-role-why = The law asks for this role in two years in a row.
step-company-role-find = For example the articles of association, or the decision that appointed you.
field-company-role = Role in the company

step-shelter-proof = Show proof of your postal address
step-shelter-proof-lead = The organisation’s certificate, or your identity card if it has shown its address for six months.
step-shelter-proof-why = This document proves your tie with the town.
field-shelter-proof = Proof of postal address

step-late-proof = Show proof of your situation
step-late-proof-lead = The document shows what has changed, and on which date.
step-late-proof-why = The town hall must check that you are entitled to more time.
step-late-proof-find = For example a letter from your employer, a transfer decision, a decree of nationality or a court decision.
field-late-proof = Proof of the reason for the delay

## The end

step-contact = How can the town hall reach you quickly?
step-contact-lead = These answers are optional. Without them, the town hall writes to your address.
step-contact-why = If a document is missing, the town hall can tell you before the last day.
field-email = Email address
field-email-hint = For example: name@example.com
field-telephone = Telephone number

step-declaration = What do you state?
step-declaration-lead = Read everything, then tick if it is true.
step-declaration-why = The town hall relies on your statement. The law punishes a false statement: up to one year in prison and a fine of 15,000 euros.
field-truth = Request and correct answers
consent-truth = I ask to vote in this town. My answers are correct. No judge has taken away my right to vote.
field-right-at-home = Right to vote in your country
consent-right-at-home = I have not lost the right to vote in the country of which I am a citizen.
field-only-in-france = Vote in one country only
consent-only-in-france = In European elections, I will vote in France only.

## The summary

outcome-president-2027 = Presidential election, first round
outcome-last-day = Last day to register
outcome-last-chance = Last day in your situation
outcome-age = Your age at the first round
outcome-vote = You will be able to vote
vote-both = In both rounds, if the town hall accepts your request.
vote-second = In the second round only, because you turn 18 between the two rounds.
vote-later = In the elections after that. For the next one, the last day has passed.
vote-undated = In the elections to come. No date is fixed yet: registration is open all year.

bring-identity-document = Your identity card or passport
bring-nationality-document = Proof of your French nationality
bring-photo-document = An official document with your photograph
bring-european-identity = Your valid identity document
bring-home-proof = A document of less than three months with your address
bring-host-letter = The signed letter of the person you live with
bring-host-proof = A recent document with this person’s address
bring-own-paper = A document in your name, at this address
bring-duty-proof = Your professional card or a letter from your administration
bring-parent-proof = A recent document with your parent’s address
bring-family-link = A family record book or a birth record
bring-tax-notice = The local tax notices of the last two years
bring-marriage-proof = A family record book or a marriage record
bring-company-role = Proof of your role in the company
bring-shelter-proof = The certificate of the organisation that receives your post
bring-late-proof = Proof of your situation, with its date

next-sign = Sign your request at the town hall by { $until }. It counts once you have signed it.
next-decision = The town hall decides within five days, then writes to you. If it refuses, the letter says how to challenge this.
next-old-roll = If you were on the roll of another town, that registration ends by itself.
next-check = Before the vote, check your registration on elections.interieur.gouv.fr.

## Where else to go

contact-town-hall = The town hall, elections office
contact-information-line = Allô Service Public, information on public services (in French)
contact-check-registration = Check your registration
contact-service-public = The rules explained by the administration
