# Registration on the electoral roll: easy-to-read English. No person with an intellectual disability has checked it yet.

## The procedure

procedure-title = Register to vote
procedure-summary = Ask to vote in your town or your village.
procedure-keywords = vote, voting, register, registration, election, elections, electoral roll, voter card, polling station, move, change of address, 18 years old, presidential election, local elections, European elections, EU citizen
procedure-before-identity = Your identity card or your passport
procedure-before-proof-of-address = A recent paper with your address, for example a bill
procedure-after = The town hall reads your request. Then it writes its answer to you. Were you on an old list? You are taken off it without asking.
procedure-purpose = The town hall wants to put you on the list of voters. It is the list of the people who vote. The town hall checks that you can vote here.
procedure-legal-basis = The law says that every French person must be on a list of voters. The rules are in the French electoral code. For the European elections, a law of 1977 gives the rules.
procedure-recipients = The elections office of the town hall reads your answers. It gives them to Insee. Insee is the French office that keeps the list of all voters.
procedure-rights = You can see and correct your data at the town hall or at Insee. You cannot take it off the list of voters. To complain, write to the French office for personal data (CNIL).
service-elections = Elections office

## Sections of the review

section-situation = Your situation
section-commune = Your town or village
section-person = You
section-documents = Your papers
section-end = To finish

## Nationality

step-citizenship = What is your nationality?
step-citizenship-lead = Do you have several nationalities, and one is French? Choose “French”.
step-citizenship-why = Your nationality changes the elections where you vote.
field-citizenship = Nationality
option-citizenship-french = French
option-citizenship-european = Another country of the European Union
option-citizenship-european-hint = For example: Belgium, Spain, Portugal.
option-citizenship-other = Another nationality

exit-not-a-voter = You cannot register
exit-not-a-voter-text = In France, French people vote. People from the European Union vote in some elections. Do you become French? The town hall puts you on the list by itself.

## Already on the roll

step-already = Are you already on the list of voters of the town?
step-already-lead = It is the town or village where you want to vote.
step-already-why = Are you already on it? Then everything is done.
step-already-find = Look at your voter card (carte électorale). You can also check on elections.interieur.gouv.fr. At 18, you are often put on the list by itself.
step-already-picture = This is a voter card. The name of the town is at the top, on the left.
field-already = Already on the list of the town
option-already-no = No, or I am on the list of another town
option-already-moved = Yes, but I have a new address in the town
option-already-yes = Yes, and I have the same address
option-already-not-sure = I do not know
option-already-not-sure-hint = Go on. The town hall will check.

exit-already-registered = You have nothing to do
exit-already-registered-text = You are already on the right list. You can check on the website elections.interieur.gouv.fr.

## Age

step-birth = What is your date of birth?
step-birth-why = To vote, you must be 18 on the day before the vote. We work out your age on that day.
step-birth-picture = This is an identity card. The date of birth is on the right of the photo, below the first names.
field-birth-date = Date of birth

exit-too-young = You are too young to vote
exit-too-young-text = You must be 18 on the day before the vote. Did you do the census (recensement) at 16? Then you will be on the list by itself. If not, come back at 18.
exit-too-young-european = You are too young to vote
exit-too-young-european-text = You must be 18 on the day before the vote. Come back to make this request at 18.

## After the last day

step-late = Are you in one of these situations?
step-late-lead = The last day to register before the next election is over. Some people still have a little time.
step-late-why = The law gives more time to these people.
field-late-reason = Why you are late
option-late-reason-work-move = I moved for my work after that last day
option-late-reason-work-move-hint = Or my family moved with me.
option-late-reason-civil-servant = I work for the public administration, and they moved me to another town
option-late-reason-civil-servant-hint = Or I retired. It was after that last day.
option-late-reason-soldier = I left the army after that last day
option-late-reason-new-french = I became French after that last day
option-late-reason-right-back = I have the right to vote again since that last day
option-late-reason-none = None of these situations
option-late-reason-none-hint = Go on. You will vote in the elections after that.

## The commune

step-voting-commune = In which town do you want to vote?
step-voting-commune-lead = You can vote in only one town or village.
step-voting-commune-why = Each town has its list of voters. To vote there, you need a link with the town.
field-voting-commune = Town where you want to vote

exit-new-caledonia = New Caledonia has other lists
exit-new-caledonia-text = The rules and the dates are different there. Ask the town hall of that town.

step-living = Do you live in this town?
step-living-why = Your answer changes the papers that you must show.
field-living = Home in the town
option-living-home = Yes, it is my main home
option-living-home-hint = I have papers with my name and this address.
option-living-parents = Yes, I live with my parents
option-living-hosted = Yes, I live in the home of another person
option-living-hosted-hint = For example with friends.
option-living-second = Yes, but my main home is in another place
option-living-second-hint = I really live there. Holidays do not count.
option-living-elsewhere = No, or only for holidays
option-living-elsewhere-hint = I have another link: my parents, a tax or a company.
option-living-no-home = I do not have a home of my own
option-living-no-home-hint = A charity or a social centre keeps my letters.
option-living-other = Another situation
option-living-other-hint = In another country, in the army, on a boat or in prison.

exit-other-situation = Your situation has other rules
exit-other-situation-text = Do you live in another country? Ask your consulate. For the other situations, ask the town hall for help.

step-since = Since when have you lived in this town?
step-since-lead = Give the month and the year.
step-since-why = Your main home is in another place. Then you must live here for at least six months.
field-living-since = Since when in the town
field-living-since-hint = You do not know the day? Leave the box empty. For example: month 3, year 2019
problem-since-before-birth = This date is before your birth. Correct this date. Or go back to correct your date of birth.

step-duty = Must you live here because you work for the public administration?
step-duty-lead = You have lived here for less than six months. This work is the only exception.
step-duty-why = The law lets these people register at once.
field-duty = Must live here for work

exit-six-months = It is too early for this town
exit-six-months-text = You need a link of six months with the town. Come back from { $from }. You can also register in the town of your main home.
exit-six-months-shelter = It is too early for this town
exit-six-months-shelter-text = You must get your letters here for six months. Come back from { $from }.

step-shelter-since = Since when do you get your letters in this town?
step-shelter-since-lead = For example at the social centre or at a charity. Give the month and the year.
step-shelter-since-why = You need this link with the town for at least six months.
field-shelter-since = Letters in the town since
field-shelter-since-hint = You do not know the day? Leave the box empty. For example: month 3, year 2019

step-tie = What is your link with this town?
step-tie-why = You do not live here. The law accepts only these links.
field-tie = Link with the town
option-tie-parent = My father or my mother lives here
option-tie-parent-hint = This works if you are less than 26 years old.
option-tie-tax = I have paid a local tax here for two years
option-tie-tax-hint = For example the property tax (taxe foncière).
option-tie-spouse-tax = My husband or my wife has paid a local tax here for two years
option-tie-company = I have run a company here for two years
option-tie-company-hint = The company has paid a local tax here for two years.
option-tie-none = None of these links

exit-no-tie = You cannot vote in this town
exit-no-tie-text = You must live there, or have one of these links. You can register in the town where you live.

step-address = What is your address?
step-address-lead = Give your address in the town.
step-address-why = The town hall writes the address on the list. It sends you letters there.
step-usual-address = At what address do you live?
step-usual-address-lead = Give the address where you live. It can be in another town.
step-usual-address-why = The town hall writes the address on the list. It sends you letters there.
step-shelter-address = At what address do you get your letters?
step-shelter-address-lead = It is the address of the social centre or of the charity.
step-shelter-address-why = The town hall writes the address on the list. It sends you letters there.
field-address = Address
problem-address-abroad = This address is not in France. Give an address in France. Leave the box “Country” empty. Or go back and change your answer about your home.

## The person

step-name = What is your name?
step-name-why = The name on the list must be the same as on your identity card.
step-name-picture = This is an identity card. The names are at the top, on the right of the photo.
field-birth-name = Family name at birth
field-birth-name-hint = The family name that you got at birth.
field-used-name = Another name that you use
field-used-name-hint = For example the name of your husband or wife.
field-given-names = All your first names
field-given-names-hint = In the order of your identity card.

step-sex = Are you a woman or a man, on your papers?
step-sex-why = The official paper asks for it. Another person may have the same name as you.
field-sex = Sex on your papers
option-sex-female = Woman
option-sex-male = Man

step-birth-place = Where were you born?
step-birth-place-why = With this, the town hall finds you in the list of all voters.
step-birth-place-find = Your identity card shows this place.
step-birth-place-picture = This is an identity card. The place of birth is at the bottom, on the right of the photo.
field-birth-town = Town or village of birth
field-birth-land = French department or country of birth
field-birth-land-hint = For example: Finistère, or Algeria.

step-elections = In which elections do you want to vote in France?
step-elections-lead = You can choose both.
step-elections-why = There is a list for each election. You choose.
field-elections = Elections chosen
option-elections-municipal = Local elections
option-elections-municipal-hint = People choose the council of the town.
option-elections-european = European elections
option-elections-european-hint = People choose the members of the European Parliament. You will vote only in France.

step-nationality = What is the country of your nationality?
step-nationality-why = The list of voters shows the nationality of people from the European Union.
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

step-home-roll = In your country, where was your list of voters?
step-home-roll-lead = Write the name of the town. No list in your country? Write nothing.
step-home-roll-why = France tells your country. So you vote only once in the European elections.
field-home-roll = Town of your last list of voters

## Documents

step-identity-kind = Do you have a French identity card or passport?
step-identity-kind-lead = Did the date end less than 5 years ago? It is still good.
step-identity-kind-why = These papers show who you are. They also show your nationality.
field-identity-kind = French identity paper
option-identity-kind-card = Yes, one of the two
option-identity-kind-other = No

step-identity-document = Show your identity card or passport
step-identity-document-lead = For a card, show both sides. For a passport, show the page with the photo.
step-identity-document-why = The town hall checks who you are.
field-identity-document = Identity card or passport

step-nationality-document = Show a proof of your French nationality
step-nationality-document-lead = For example a birth certificate of less than three months. Or a certificate of nationality.
step-nationality-document-why = Without an identity card, you need two papers. This is the first.
field-nationality-document = Proof of nationality

step-photo-document = Show an official paper with your photo
step-photo-document-lead = For example a driving licence. Or a health card (carte Vitale) with a photo.
step-photo-document-why = This is the second paper. It shows who you are.
field-photo-document = Paper with a photo

step-european-identity = Show your identity document
step-european-identity-lead = An identity card, a passport or a residence permit. Check the date: it must still be good.
step-european-identity-why = The town hall checks who you are.
field-european-identity = Identity document

step-home-proof = Show a recent paper with your address
step-home-proof-lead = It is less than three months old. It shows your name and your address.
step-home-proof-why = This paper shows that you live here.
step-home-proof-find = For example a bill for electricity, water or gas. Or a paper about your rent or home insurance. In a care home, ask the manager for a paper.
field-home-proof = Paper with your address

step-host-letter = Show the letter of the person you live with
step-host-letter-lead = The person writes that you live with them. Then they sign.
step-host-letter-why = The bills are in their name. This letter helps to prove your address.
field-host-letter = Letter of this person

step-host-proof = Show a recent paper with the address of this person
step-host-proof-lead = It is less than three months old. It is in their name.
step-host-proof-why = This paper shows that this person lives here.
step-host-proof-find = For example a bill for electricity, water or gas.
field-host-proof = Address of this person

step-own-paper = Show a paper in your name, with this address
step-own-paper-lead = For example a pay slip or a paper from the bank.
step-own-paper-why = This paper shows that you live with this person.
field-own-paper = Paper in your name

step-duty-proof = Show a proof of your work
step-duty-proof-lead = Your work card, or a paper from your administration.
step-duty-proof-why = This paper shows that you must live here.
field-duty-proof = Proof of your work

step-parent-proof = Show a recent paper with your parent’s address
step-parent-proof-lead = It is less than three months old. It is in the name of your father or mother.
step-parent-proof-why = This paper shows that your parent lives here.
step-parent-proof-find = For example a bill for electricity, water or gas.
field-parent-proof = Address of your parent

step-family-link = Show a proof that this is your parent
step-family-link-lead = The family record book (livret de famille). Or your birth certificate with your parents’ names.
step-family-link-why = The town hall checks that this is your father or your mother.
field-family-link = Link with your parent

step-tax-notice = Show your local tax letters of the last two years
step-tax-notice-lead = The tax letter (avis d’impôt) shows the amount to pay. A certificate of the tax office is good too.
step-tax-notice-why = The town hall checks that somebody paid the tax for two years.
field-tax-notice = Local tax letters of two years

step-marriage-proof = Show a proof of your marriage
step-marriage-proof-lead = The family record book (livret de famille) or the marriage certificate.
step-marriage-proof-why = This link works for married people.
field-marriage-proof = Proof of marriage

step-company-role = Show a proof of your role in the company
step-company-role-lead = The paper shows that you have run the company for two years. Or that you own the largest part.
step-company-role-why = The law asks for this role for two years.
step-company-role-find = For example an official paper of the company, like the statutes (statuts).
field-company-role = Role in the company

step-shelter-proof = Show the paper of the social centre or the charity
step-shelter-proof-lead = Or your identity card, if it has had this address for six months.
step-shelter-proof-why = This paper shows your link with the town.
field-shelter-proof = Paper of the social centre or the charity

step-late-proof = Show a proof of your situation
step-late-proof-lead = The paper shows what has changed. It gives the date of the change.
step-late-proof-why = The town hall checks that you may have more time.
step-late-proof-find = For example a letter from your employer. Or an official decision.
field-late-proof = Proof of why you are late

## The end

step-contact = How can the town hall reach you quickly?
step-contact-lead = You can leave the boxes empty. Then the town hall writes you a letter.
step-contact-why = If a paper is missing, the town hall can tell you quickly.
field-email = Email address
field-email-hint = For example: name@example.com
field-telephone = Telephone number

step-declaration = What do you declare?
step-declaration-lead = Read everything. Is it true? Tick it.
step-declaration-why = The law punishes people who lie. The punishment is up to one year in prison and 15,000 euros.
field-truth = Request and true answers
consent-truth = I want to vote in this town. My answers are true. No judge has taken away my right to vote.
field-right-at-home = Right to vote in your country
consent-right-at-home = I still have the right to vote in my country.
field-only-in-france = Vote in one country only
consent-only-in-france = In the European elections, I will vote only in France.

## The summary

outcome-president-2027 = Election of the President of France, first round
outcome-last-day = Last day to register
outcome-last-chance = Last day in your situation
outcome-age = Your age at the first round
outcome-vote = When you will be able to vote
vote-both = In both rounds, if the town hall says yes.
vote-second = In the second round. At the first round, you are not yet 18.
vote-later = In the elections after that. For the next election, it is too late.
vote-undated = In the next elections. We do not know the date yet.

bring-identity-document = Your identity card or passport
bring-nationality-document = A proof of your French nationality
bring-photo-document = An official paper with your photo
bring-european-identity = Your identity document
bring-home-proof = A recent paper with your address
bring-host-letter = The letter of the person you live with
bring-host-proof = A recent paper with the address of this person
bring-own-paper = A paper in your name, with this address
bring-duty-proof = A proof of your work
bring-parent-proof = A recent paper with your parent’s address
bring-family-link = The family record book (livret de famille) or your birth certificate
bring-tax-notice = The local tax letters of the last two years
bring-marriage-proof = The family record book (livret de famille) or the marriage certificate
bring-company-role = A proof of your role in the company
bring-shelter-proof = The paper of the social centre or the charity
bring-late-proof = A proof of your situation, with the date

next-sign = Sign your request at the town hall. The last day is { $until }. The request counts after you sign it.
next-decision = The town hall decides in five days. Then it writes to you. If it says no, the letter tells you what to do.
next-old-roll = Were you on another list? You are taken off that list without asking.
next-check = Before the vote, check your registration on elections.interieur.gouv.fr.

## Where else to go

contact-town-hall = The town hall, elections office
contact-information-line = Allô Service Public: they answer your questions (in French)
contact-check-registration = Check your registration
contact-service-public = The rules of the administration
