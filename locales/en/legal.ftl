### The pages one reads aside: accessibility, legal notice, personal data.

accessibility-title = Accessibility
accessibility-lead = This service must be of use to everybody. This page says honestly how far we are.
accessibility-state-title = How far we are
accessibility-state = This service partially complies with the French accessibility rules (RGAA 4.1). Automatic tools have checked it. Disabled people have not checked it yet.
accessibility-works-title = What works
accessibility-works-keyboard = Everything can be done with the keyboard alone, or by touching the screen.
accessibility-works-reader = A screen reader can read pages and errors.
accessibility-works-sight = Text can grow up to four times. There are four sets of colours, all with strong contrast.
accessibility-works-words = The words also exist in easy-to-read French.
accessibility-gaps-title = What is still missing
accessibility-gaps-review = People with intellectual disabilities have not yet reviewed the easy-to-read texts.
accessibility-gaps-sign = There is no sign language.
accessibility-gaps-voice = The screen does not read every page aloud yet.
accessibility-gaps-files = The documents that you add stay as you made them.
accessibility-report-title = Does something stop you?
accessibility-report = Tell the town hall, at the front desk or by telephone. The town hall must answer and offer you another way.
accessibility-appeal-title = If the town hall does not answer
accessibility-appeal = You can write to the Défenseur des droits (Defender of Rights): Libre réponse 71120, 75342 Paris CEDEX 07. It is free, without a stamp. Telephone: 09 69 39 00 00.

legal-title = Legal notice
legal-publisher-title = Who publishes this service
legal-publisher = { $town }, { $address }. Telephone: { $telephone }.
legal-software-title = The software
legal-software = This service runs on Parvis, free software under the EUPL 1.2 licence.
legal-pictures-title = The pictures
legal-pictures = The pictures beside the words come from OpenMoji (openmoji.org), under the CC BY-SA 4.0 licence. We simplified and combined them.
legal-hosting-title = Hosting
legal-hosting = The town hall’s own computers host this service. It asks no other site for anything.
legal-no-commitment-title = What sending is worth
legal-no-commitment = The receipt proves that the town hall has received your request, and on which day. The decision comes afterwards.

personal-data-title = Personal data
personal-data-lead = This page is about the whole service. Each procedure also says, before its first question, why it asks you for something.
personal-data-who-title = Who is responsible
personal-data-who = { $town }, { $address }.
personal-data-device-title = On this screen
personal-data-device-kiosk = Nothing is kept. “Erase and leave” erases everything. If nobody touches the screen for a while, it erases everything by itself.
personal-data-device-home = Your answers stay in this window of your browser, so that you can reload the page. They disappear when you close the window or choose “Erase and leave”.
personal-data-device-cookies = This service uses no cookies and does not measure your visit.
personal-data-sent-title = What you send
personal-data-sent = Only the staff in charge of the procedure read your request. It is erased on the date written on your receipt.
personal-data-rights-title = Your rights
personal-data-rights = You can ask to see your data, to have them corrected or erased, or to limit their use.
personal-data-contact = Write to: { $contact }
personal-data-appeal = If you disagree, you can write to the Cnil, the French data protection authority: 3 place de Fontenoy, TSA 80715, 75334 Paris CEDEX 07.
