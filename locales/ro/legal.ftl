### Paginile care se citesc separat: accesibilitate, mențiuni legale, date personale.

accessibility-title = Accesibilitate
accessibility-lead = Acest serviciu trebuie să fie de folos tuturor. Această pagină spune sincer unde am ajuns.
accessibility-state-title = Unde am ajuns
accessibility-state = Acest serviciu este parțial conform cu regulile franceze de accesibilitate (RGAA 4.1). L-au verificat instrumente automate. Persoanele cu dizabilități nu l-au verificat încă.
accessibility-works-title = Ce funcționează
accessibility-works-keyboard = Totul se poate face numai cu tastatura sau atingând ecranul.
accessibility-works-reader = Un cititor de ecran poate citi paginile și erorile.
accessibility-works-sight = Textul poate crește de până la patru ori. Există patru seturi de culori, toate cu contrast mare.
accessibility-works-words = Textele există și în franceză ușor de citit.
accessibility-gaps-title = Ce lipsește încă
accessibility-gaps-review = Persoanele cu dizabilități intelectuale nu au verificat încă textele ușor de citit.
accessibility-gaps-sign = Nu există traducere în limba semnelor.
accessibility-gaps-voice = Ecranul nu citește încă toate paginile cu voce tare.
accessibility-gaps-files = Documentele pe care le adăugați rămân așa cum le-ați făcut.
accessibility-report-title = Vă oprește ceva?
accessibility-report = Spuneți la recepția primăriei sau la telefon. Primăria trebuie să vă răspundă și să vă propună altă cale.
accessibility-appeal-title = Dacă primăria nu răspunde
accessibility-appeal = Puteți scrie la Défenseur des droits (avocatul poporului din Franța): Libre réponse 71120, 75342 Paris CEDEX 07. Este gratuit, fără timbru. Telefon: 09 69 39 00 00.

legal-title = Mențiuni legale
legal-publisher-title = Cine publică acest serviciu
legal-publisher = { $town }, { $address }. Telefon: { $telephone }.
legal-software-title = Programul
legal-software = Acest serviciu funcționează cu Parvis, un program liber publicat sub licența EUPL 1.2.
legal-hosting-title = Găzduirea
legal-hosting = Calculatoarele primăriei găzduiesc acest serviciu. El nu cere nimic niciunui alt site.
legal-no-commitment-title = Ce valoare are trimiterea
legal-no-commitment = Dovada arată că primăria a primit cererea dumneavoastră și în ce zi. Decizia vine după aceea.

personal-data-title = Date personale
personal-data-lead = Această pagină este valabilă pentru tot serviciul. În plus, fiecare procedură spune, înainte de prima întrebare, de ce vă cere ceva.
personal-data-who-title = Cine răspunde de ele
personal-data-who = { $town }, { $address }.
personal-data-device-title = Pe acest ecran
personal-data-device-kiosk = Nu se păstrează nimic. „Ștergeți și ieșiți” șterge tot. Dacă nimeni nu atinge ecranul un timp, el șterge singur tot.
personal-data-device-home = Răspunsurile rămân în această fereastră a navigatorului, ca să puteți reîncărca pagina. Ele dispar când închideți fereastra sau alegeți „Ștergeți și ieșiți”.
personal-data-device-cookies = Acest serviciu nu folosește niciun cookie și nu vă măsoară vizita.
personal-data-sent-title = Ce trimiteți
personal-data-sent = Numai funcționarii care se ocupă de procedură citesc cererea dumneavoastră. Ea se șterge la data scrisă pe dovadă.
personal-data-rights-title = Drepturile dumneavoastră
personal-data-rights = Puteți cere să vă vedeți datele, să fie corectate, să fie șterse sau să le fie limitată folosirea.
personal-data-contact = Scrieți la: { $contact }
personal-data-appeal = Dacă nu sunteți de acord, puteți scrie la Cnil (autoritatea franceză pentru protecția datelor). Adresa ei: 3 place de Fontenoy, TSA 80715, 75334 Paris CEDEX 07.
