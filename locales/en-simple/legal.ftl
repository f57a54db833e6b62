### The pages one reads aside, in easy English.

accessibility-title = Accessibility
accessibility-lead = This service is for everybody. Accessibility means: everybody can use it. We say here what works. We also say what does not work.
accessibility-state-title = How far we are
accessibility-state = This service follows a part of the French rules for accessibility. These rules have a name: RGAA. RGAA means: general rules for better accessibility. Computers have checked this service. Disabled people have not checked it yet.
accessibility-works-title = What works
accessibility-works-keyboard = You can do everything with the keyboard. You can also touch the screen.
accessibility-works-reader = We have prepared the pages for screen readers. A screen reader reads the pages aloud.
accessibility-works-sight = You can make the text larger. You can change the colours.
accessibility-works-words = You can choose words that are easy to read.
accessibility-gaps-title = What is still missing
accessibility-gaps-review = People with an intellectual disability have not read our easy texts yet.
accessibility-gaps-sign = There is no sign language.
accessibility-gaps-voice = The screen does not read all the pages aloud.
accessibility-gaps-files = We do not change the documents that you add.
accessibility-report-title = Is something stopping you?
accessibility-report = Tell the town hall at the front desk. You can also telephone. The town hall must answer you and help you.
accessibility-appeal-title = Does the town hall not answer?
accessibility-appeal = Write to the “Défenseur des droits”. This French office protects your rights. Its address is: “Libre réponse 71120, 75342 Paris CEDEX 07”. It is free. You do not need a stamp. Its telephone is: 09 69 39 00 00.

legal-title = About this service
legal-publisher-title = Who makes this service
legal-publisher = The town hall: { $town }, { $address }. Telephone: { $telephone }.
legal-software-title = The software
legal-software = The software of this service is Parvis. Parvis is free. Everybody can use it. Its licence is the public licence of the European Union (EUPL 1.2).
legal-hosting-title = The computers
legal-hosting = This service works on the computers of the town hall. It asks nothing from other websites.
legal-no-commitment-title = The receipt
legal-no-commitment = The receipt is a proof. The town hall has your request. The decision comes later.

personal-data-title = Personal data
personal-data-lead = Your personal data is your answers and your documents. This page is about the whole service. Each procedure also says why it asks.
personal-data-who-title = Who is responsible
personal-data-who = { $town }, { $address }.
personal-data-device-title = On this screen
personal-data-device-kiosk = The screen forgets everything. “Erase and leave” erases everything. Do you leave without pressing it? Then the screen does it for you.
personal-data-device-home = Your answers stay in this window. Do you close the window? It forgets everything. “Erase and leave” also erases everything.
personal-data-device-cookies = This service does not follow you. It has no cookies. A cookie is a file to follow a person.
personal-data-sent-title = What you send
personal-data-sent = The staff of the procedure read your request. Nobody else reads it. The town hall erases it later. The date is on your receipt.
personal-data-rights-title = Your rights
personal-data-rights = You can ask to see your data. You can ask to correct it. You can ask to erase it. You can ask the town hall to use it less.
personal-data-contact = Write to: { $contact }
personal-data-appeal = Do you disagree with the town hall? Write to the Cnil. The Cnil is a French office. It protects personal data. Its address is: 3 place de Fontenoy, TSA 80715, 75334 Paris CEDEX 07.
