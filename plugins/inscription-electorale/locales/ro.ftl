# Registration on the electoral roll: Romanian.

## The procedure

procedure-title = Înscrieți-vă pe lista electorală
procedure-summary = Cereți să votați în localitatea dumneavoastră, pentru prima dată sau după o mutare.
procedure-keywords = votez, vot, alegeri, listă electorală, liste électorale, carte de alegător, carte électorale, secție de votare, mutare, schimbarea adresei, 18 ani, prezidențiale, municipale, locale, europene, europarlamentare, cetățean european
procedure-before-identity = Un act de identitate
procedure-before-proof-of-address = Un document recent cu adresa dumneavoastră: factură, chitanță de chirie sau asigurarea locuinței
procedure-after = Primăria examinează cererea și vă răspunde în scris. Dacă erați pe altă listă, vechea înscriere încetează de la sine.
procedure-purpose = Primăria pune aceste întrebări ca să vă înscrie pe lista ei electorală (liste électorale) și să verifice că puteți vota acolo.
procedure-legal-basis = Înscrierea pe o listă electorală este o obligație pentru francezi. Regulile sunt în codul electoral francez (articolele de la L. 2 la L. 40 și de la LO 227-1 la LO 227-5) și, pentru alegerile europene, în legea din 7 iulie 1977.
procedure-recipients = Serviciul de alegeri al primăriei vă citește răspunsurile. El le transmite la Insee, institutul național de statistică francez, care ține registrul tuturor alegătorilor.
procedure-rights = Vă puteți vedea datele și puteți cere corectarea lor, la primărie sau la Insee. Legea nu permite să refuzați înregistrarea lor în registrul alegătorilor. Dacă nu sunteți de acord, puteți scrie la CNIL (autoritatea franceză pentru protecția datelor).
service-elections = Serviciul de alegeri

## Sections of the review

section-situation = Situația dumneavoastră
section-commune = Localitatea dumneavoastră
section-person = Identitatea dumneavoastră
section-documents = Documentele dumneavoastră
section-end = Contact și declarație

## Nationality

step-citizenship = Ce cetățenie aveți?
step-citizenship-lead = Dacă aveți mai multe cetățenii, printre care cea franceză, alegeți „Franceză”.
step-citizenship-why = Cetățenia hotărăște la ce alegeri puteți vota în Franța.
field-citizenship = Cetățenie
option-citizenship-french = Franceză
option-citizenship-european = Din altă țară a Uniunii Europene
option-citizenship-european-hint = Puteți vota la alegerile municipale și europene.
option-citizenship-other = Altă cetățenie

exit-not-a-voter = Cu această cetățenie, înscrierea nu este posibilă
exit-not-a-voter-text = În Franța, alegerile politice sunt deschise francezilor și cetățenilor Uniunii Europene. Dacă obțineți cândva cetățenia franceză, înscrierea va fi automată.

## Already on the roll

step-already = Sunteți deja pe lista electorală a localității unde doriți să votați?
step-already-lead = Dacă sunteți pe lista altei localități, răspundeți „Nu”.
step-already-why = Dacă sunteți deja pe ea, cu adresa corectă, nu trebuie să cereți nimic.
step-already-find = Uitați-vă pe cartea de alegător (carte électorale) sau verificați pe elections.interieur.gouv.fr. Înscrierea este adesea automată la 18 ani și, din 2019, pentru cei care obțin cetățenia franceză.
step-already-picture = O carte de alegător. Numele comunei este sus, în stânga.
field-already = Deja pe lista acestei localități
option-already-no = Nu
option-already-moved = Da, dar mi-am schimbat adresa în aceeași localitate
option-already-yes = Da, și adresa nu s-a schimbat
option-already-not-sure = Nu știu
option-already-not-sure-hint = Continuați: primăria va verifica.

exit-already-registered = Nu trebuie să faceți nimic
exit-already-registered-text = Sunteți deja pe lista corectă, cu adresa corectă. Puteți verifica înscrierea și secția de votare (bureau de vote) pe elections.interieur.gouv.fr.

## Age

step-birth = Care este data nașterii dumneavoastră?
step-birth-why = Trebuie să aveți 18 ani cel târziu în ziua dinaintea votului. Calculăm vârsta dumneavoastră în acea zi.
step-birth-picture = O carte de identitate. Data nașterii este în dreapta fotografiei, sub prenume.
field-birth-date = Data nașterii

exit-too-young = Nu aveți încă vârsta pentru vot
exit-too-young-text = Trebuie să aveți 18 ani cel târziu în ziua dinaintea votului. Dacă v-ați făcut la 16 ani înregistrarea obligatorie (recensement), înscrierea va fi automată. Dacă nu, reveniți cu această cerere când împliniți 18 ani.
exit-too-young-european = Nu aveți încă vârsta pentru vot
exit-too-young-european-text = Trebuie să aveți 18 ani cel târziu în ziua dinaintea votului. Reveniți cu această cerere când împliniți 18 ani: înscrierea nu va fi automată.

## After the last day

step-late = Sunteți în una dintre aceste situații?
step-late-lead = Ultima zi de înscriere înainte de următoarele alegeri a trecut. Unele persoane se mai pot înscrie.
step-late-why = Legea dă un termen în plus numai acestor persoane.
field-late-reason = Motivul întârzierii
option-late-reason-work-move = M-am mutat pentru muncă după această ultimă zi
option-late-reason-work-move-hint = Este valabil și pentru familia care locuiește cu dumneavoastră.
option-late-reason-civil-servant = Sunt funcționar public, cu un transfer sau cu o pensionare după această ultimă zi
option-late-reason-civil-servant-hint = Este valabil și pentru familia care locuiește cu dumneavoastră.
option-late-reason-soldier = Am plecat din armată după această ultimă zi
option-late-reason-new-french = Am obținut cetățenia franceză după această ultimă zi
option-late-reason-right-back = Mi-am recăpătat dreptul de vot după această ultimă zi
option-late-reason-none = Niciuna dintre aceste situații
option-late-reason-none-hint = Continuați: înscrierea va servi pentru alegerile de după.

## The commune

step-voting-commune = În ce localitate doriți să votați?
step-voting-commune-lead = Puteți fi pe lista unei singure localități.
step-voting-commune-why = Fiecare localitate are lista ei electorală. Ca să votați acolo, vă trebuie o legătură cu localitatea.
field-voting-commune = Localitatea unde doriți să votați

exit-new-caledonia = Noua Caledonie are propriile liste
exit-new-caledonia-text = Listele și datele sunt diferite acolo. Adresați-vă primăriei din localitatea unde doriți să votați.

step-living = Locuiți în această localitate?
step-living-why = Legătura cu localitatea hotărăște ce documente trebuie să arătați.
field-living = Locuința din localitate
option-living-home = Da, am aici locuința principală
option-living-home-hint = Aveți documente pe numele dumneavoastră și cu această adresă. Este bun și un cămin de bătrâni.
option-living-parents = Da, locuiesc la părinții mei
option-living-hosted = Da, locuiesc la altă persoană
option-living-hosted-hint = De exemplu, la prieteni sau la rude.
option-living-second = Da, dar locuința mea principală este în altă parte
option-living-second-hint = Locuiți cu adevărat aici o parte din an. Vacanțele și munca nu sunt de ajuns.
option-living-elsewhere = Nu, sau numai în vacanțe
option-living-elsewhere-hint = Aveți altă legătură: părinții, un impozit local sau o firmă.
option-living-no-home = Nu am o locuință stabilă
option-living-no-home-hint = O organizație din localitate vă primește poșta.
option-living-other = Altă situație
option-living-other-hint = În străinătate, în armată, pe o navă sau în închisoare.

exit-other-situation = Situația dumneavoastră are reguli aparte
exit-other-situation-text = Dacă locuiți în străinătate, consulatul vă poate înscrie. În armată, pe o navă sau în închisoare, puteți alege între mai multe localități: o persoană de la primărie poate căuta cu dumneavoastră.

step-since = De când locuiți în această localitate?
step-since-lead = Luna și anul sunt de ajuns.
step-since-why = Când locuința principală este în altă parte, trebuie să locuiți în localitate de cel puțin șase luni.
field-living-since = Sosirea în localitate
field-living-since-hint = Dacă nu știți ziua, lăsați căsuța goală. De exemplu: luna 3, anul 2019
problem-since-before-birth = Această dată este înainte de nașterea dumneavoastră. Corectați-o sau mergeți înapoi pentru a corecta data nașterii.

step-duty = Sunteți funcționar public, cu obligația de a locui în această localitate?
step-duty-lead = Locuiți aici de mai puțin de șase luni. Această obligație este singura excepție.
step-duty-why = În acest caz, legea permite funcționarilor publici să se înscrie fără să aștepte.
field-duty = Funcționar public cu obligația de a locui în localitate

exit-six-months = Este prea devreme pentru această localitate
exit-six-months-text = Trebuie o legătură de cel puțin șase luni cu localitatea. Vă veți putea înscrie aici începând cu { $from }. Chiar de acum, vă puteți înscrie acolo unde aveți locuința principală.
exit-six-months-shelter = Este prea devreme pentru această localitate
exit-six-months-shelter-text = Trebuie să vă primiți poșta în localitate de cel puțin șase luni. Vă veți putea înscrie aici începând cu { $from }.

step-shelter-since = De când vă primește poșta o organizație din localitate?
step-shelter-since-lead = Este adresa unde aveți domicilierea (domiciliation), la un centru de acțiune socială sau la o asociație. Luna și anul sunt de ajuns.
step-shelter-since-why = Fără o locuință stabilă, trebuie să aveți această legătură cu localitatea de cel puțin șase luni.
field-shelter-since = Începutul domicilierii
field-shelter-since-hint = Dacă nu știți ziua, lăsați căsuța goală. De exemplu: luna 3, anul 2019

step-tie = Care este legătura dumneavoastră cu această localitate?
step-tie-why = Legea acceptă numai aceste legături când nu locuiți în localitate.
field-tie = Legătura cu localitatea
option-tie-parent = Tatăl sau mama mea locuiește acolo
option-tie-parent-hint = Este valabil până împliniți 26 de ani. Este locuința principală a părintelui sau el locuiește acolo de șase luni.
option-tie-tax = Plătesc acolo un impozit local de doi ani la rând
option-tie-tax-hint = Impozit pe imobile (taxe foncière), impozit pe locuință (taxe d’habitation) sau impozit pentru firme (cotisation foncière des entreprises).
option-tie-spouse-tax = Soțul sau soția mea plătește acolo un impozit local de doi ani la rând
option-tie-company = Conduc acolo o firmă de doi ani la rând
option-tie-company-hint = O administrați sau dețineți majoritatea ei. Firma plătește acolo un impozit local de doi ani la rând.
option-tie-none = Niciuna dintre aceste legături

exit-no-tie = Nu puteți vota în această localitate
exit-no-tie-text = Trebuie să locuiți acolo sau să aveți una dintre legăturile propuse. Vă puteți înscrie în localitatea unde locuiți.

step-address = Care este adresa dumneavoastră?
step-address-lead = Dați adresa dumneavoastră din localitate.
step-address-why = Adresa se notează pe lista electorală. Primăria vă scrie la această adresă.
step-usual-address = Care este adresa dumneavoastră obișnuită?
step-usual-address-lead = Dați adresa unde locuiți de obicei, chiar dacă este în altă localitate.
step-usual-address-why = Adresa se notează pe lista electorală. Primăria vă scrie la această adresă.
step-shelter-address = Care este adresa organizației care vă primește poșta?
step-shelter-address-lead = Este adresa centrului de acțiune socială sau a asociației.
step-shelter-address-why = Adresa se notează pe lista electorală. Primăria vă scrie la această adresă.
field-address = Adresă
problem-address-abroad = Această adresă nu este în Franța. Dacă este în Franța, lăsați goală căsuța „Țara”. Dacă nu, dați o adresă din Franța sau mergeți înapoi pentru a schimba răspunsul despre locuință.

## The person

step-name = Care este numele dumneavoastră?
step-name-why = În ziua votului, numele de pe listă trebuie să fie același cu cel de pe actul de identitate.
step-name-picture = O carte de identitate. Numele și prenumele sunt în dreapta fotografiei, sus.
field-birth-name = Nume la naștere (nom de naissance)
field-birth-name-hint = Cel din actul de naștere.
field-used-name = Nume folosit (nom d’usage)
field-used-name-hint = Dacă purtați alt nume, de exemplu cel al soțului sau al soției.
field-given-names = Toate prenumele (prénoms)
field-given-names-hint = În ordinea din actul de naștere.

step-sex = Care este sexul dumneavoastră la starea civilă?
step-sex-why = Formularul oficial îl cere. Ajută să nu vă confundăm cu o persoană cu același nume.
field-sex = Sexul la starea civilă
option-sex-female = Feminin
option-sex-male = Masculin

step-birth-place = Care este locul nașterii dumneavoastră?
step-birth-place-why = Împreună cu numele și cu data nașterii, el ajută să vă găsim în registrul alegătorilor.
step-birth-place-find = Este scris pe actul de identitate.
step-birth-place-picture = O carte de identitate. Locul nașterii este în dreapta fotografiei, jos.
field-birth-town = Localitatea sau orașul nașterii
field-birth-land = Departamentul francez sau țara nașterii
field-birth-land-hint = De exemplu: Finistère sau Algeria.

step-elections = La ce alegeri doriți să votați în Franța?
step-elections-lead = Sunt două liste separate. Le puteți alege pe amândouă.
step-elections-why = Cetățenii Uniunii Europene își aleg lista. Nimic nu este automat.
field-elections = Alegerile dorite
option-elections-municipal = Alegerile municipale
option-elections-municipal-hint = Pentru consiliul municipal al localității.
option-elections-european = Alegerile europene
option-elections-european-hint = Pentru Parlamentul European. Nu veți putea vota și în altă țară.

step-nationality = Ce țară v-a dat cetățenia?
step-nationality-why = Lista electorală arată cetățenia cetățenilor Uniunii Europene.
field-nationality = Țara de cetățenie
option-nationality-de = Germania
option-nationality-at = Austria
option-nationality-be = Belgia
option-nationality-bg = Bulgaria
option-nationality-cy = Cipru
option-nationality-hr = Croația
option-nationality-dk = Danemarca
option-nationality-es = Spania
option-nationality-ee = Estonia
option-nationality-fi = Finlanda
option-nationality-gr = Grecia
option-nationality-hu = Ungaria
option-nationality-ie = Irlanda
option-nationality-it = Italia
option-nationality-lv = Letonia
option-nationality-lt = Lituania
option-nationality-lu = Luxemburg
option-nationality-mt = Malta
option-nationality-nl = Țările de Jos
option-nationality-pl = Polonia
option-nationality-pt = Portugalia
option-nationality-ro = România
option-nationality-sk = Slovacia
option-nationality-si = Slovenia
option-nationality-se = Suedia
option-nationality-cz = Cehia

step-home-roll = Unde erați pe o listă electorală în țara dumneavoastră?
step-home-roll-lead = Dacă nu ați fost niciodată pe o listă acolo, lăsați căsuța goală.
step-home-roll-why = Franța anunță țara dumneavoastră, ca să votați o singură dată la alegerile europene.
field-home-roll = Ultima localitate sau circumscripție din țara dumneavoastră

## Documents

step-identity-kind = Aveți o carte de identitate sau un pașaport francez?
step-identity-kind-lead = Pot fi expirate de mai puțin de cinci ani.
step-identity-kind-why = Aceste documente dovedesc în același timp identitatea și cetățenia.
field-identity-kind = Act de identitate
option-identity-kind-card = Da, unul dintre ele
option-identity-kind-other = Nu, niciunul dintre ele

step-identity-document = Arătați cartea de identitate sau pașaportul
step-identity-document-lead = La cartea de identitate, arătați ambele fețe. La pașaport, arătați pagina cu fotografia.
step-identity-document-why = Primăria trebuie să vă verifice identitatea și cetățenia.
field-identity-document = Carte de identitate sau pașaport

step-nationality-document = Arătați o dovadă a cetățeniei franceze
step-nationality-document-lead = Este bun un act de naștere (acte de naissance) de mai puțin de trei luni. Dacă nu: un certificat, un decret sau o declarație de cetățenie.
step-nationality-document-why = Fără carte de identitate și fără pașaport, trebuie două documente. Acesta este primul.
field-nationality-document = Dovada cetățeniei

step-photo-document = Arătați un document oficial cu fotografia dumneavoastră
step-photo-document-lead = De exemplu, un permis de conducere sau un card de sănătate (carte Vitale) cu fotografie.
step-photo-document-why = Este al doilea document, pentru verificarea identității.
field-photo-document = Document cu fotografie

step-european-identity = Arătați actul de identitate
step-european-identity-lead = O carte de identitate, un pașaport sau un permis de ședere (titre de séjour). Trebuie să fie valabil.
step-european-identity-why = Primăria trebuie să vă verifice identitatea și cetățenia.
field-european-identity = Act de identitate valabil

step-home-proof = Arătați un document recent cu adresa dumneavoastră
step-home-proof-lead = Are mai puțin de trei luni. Pe el sunt numele și adresa dumneavoastră din localitate.
step-home-proof-why = Acest document dovedește că locuiți în localitate.
step-home-proof-find = Factură de apă, de electricitate, de gaz sau de telefon fix, asigurarea locuinței, chitanță de chirie tipărită, fluturaș de salariu sau talon de pensie. La un cămin de bătrâni: o adeverință de la conducere.
field-home-proof = Document cu adresa dumneavoastră

step-host-letter = Arătați scrisoarea persoanei la care locuiți
step-host-letter-lead = Ea scrie că locuiți la ea, apoi semnează.
step-host-letter-why = Facturile nu sunt pe numele dumneavoastră. Această scrisoare le înlocuiește în parte.
field-host-letter = Scrisoarea persoanei care vă găzduiește

step-host-proof = Arătați un document recent cu adresa acestei persoane
step-host-proof-lead = Are mai puțin de trei luni și este pe numele ei.
step-host-proof-why = Acest document dovedește că persoana locuiește în localitate.
step-host-proof-find = Factură de apă, de electricitate, de gaz sau de telefon fix, asigurarea locuinței sau chitanță de chirie tipărită.
field-host-proof = Adresa persoanei care vă găzduiește

step-own-paper = Arătați un document pe numele dumneavoastră, cu această adresă
step-own-paper-lead = De exemplu, un fluturaș de salariu, o adeverință a cardului de sănătate (attestation de carte Vitale) sau un extras de cont.
step-own-paper-why = Acest document confirmă că locuiți la această persoană.
field-own-paper = Document pe numele dumneavoastră

step-duty-proof = Arătați o dovadă a locului de muncă
step-duty-proof-lead = Legitimația de serviciu sau o adeverință de la instituția publică unde lucrați.
step-duty-proof-why = Ea dovedește că trebuie să locuiți în localitate.
field-duty-proof = Dovada locului de muncă

step-parent-proof = Arătați un document recent cu adresa părintelui dumneavoastră
step-parent-proof-lead = Are mai puțin de trei luni și este pe numele tatălui sau al mamei.
step-parent-proof-why = Acest document dovedește că părintele dumneavoastră locuiește în localitate.
step-parent-proof-find = Factură de apă, de electricitate, de gaz sau de telefon fix, asigurarea locuinței sau chitanță de chirie tipărită.
field-parent-proof = Adresa părintelui

step-family-link = Arătați o dovadă a legăturii cu părintele dumneavoastră
step-family-link-lead = Un livret de familie (livret de famille) sau un act de naștere cu numele părinților.
step-family-link-why = Acest document dovedește că persoana este tatăl sau mama dumneavoastră.
field-family-link = Legătura cu părintele

step-tax-notice = Arătați avizele de impozit local din ultimii doi ani
step-tax-notice-lead = Este bun și un certificat al serviciului de impozite pentru acești doi ani.
step-tax-notice-why = Aceste avize (avis d’impôt) dovedesc că impozitul este plătit în localitate de doi ani la rând.
field-tax-notice = Avize de impozit local, doi ani

step-marriage-proof = Arătați o dovadă a căsătoriei
step-marriage-proof-lead = Un livret de familie (livret de famille) sau un act de căsătorie.
step-marriage-proof-why = Legătura prin impozit este valabilă pentru persoana căsătorită cu dumneavoastră.
field-marriage-proof = Dovada căsătoriei

step-company-role = Arătați o dovadă a rolului dumneavoastră în firmă
step-company-role-lead = Documentul arată că o administrați sau că dețineți majoritatea ei, de doi ani la rând.
step-company-role-why = Legea cere acest rol timp de doi ani la rând.
step-company-role-find = De exemplu, statutul firmei sau decizia de numire.
field-company-role = Rolul în firmă

step-shelter-proof = Arătați o dovadă a domicilierii
step-shelter-proof-lead = Adeverința organizației sau cartea de identitate, dacă are această adresă de șase luni.
step-shelter-proof-why = Acest document dovedește legătura dumneavoastră cu localitatea.
field-shelter-proof = Dovada domicilierii

step-late-proof = Arătați o dovadă a situației dumneavoastră
step-late-proof-lead = Documentul arată ce s-a schimbat și la ce dată.
step-late-proof-why = Primăria trebuie să verifice că aveți dreptul la acest termen în plus.
step-late-proof-find = De exemplu, o adeverință de la angajator, o decizie de transfer, un decret de cetățenie sau o hotărâre judecătorească.
field-late-proof = Dovada motivului întârzierii

## The end

step-contact = Cum vă poate contacta repede primăria?
step-contact-lead = Aceste răspunsuri sunt facultative. Fără ele, primăria vă scrie la adresa dumneavoastră.
step-contact-why = Dacă lipsește un document, primăria vă poate anunța înainte de ultima zi.
field-email = Adresă de e-mail
field-email-hint = De exemplu: nume@example.com
field-telephone = Număr de telefon

step-declaration = Ce declarați?
step-declaration-lead = Citiți tot, apoi bifați dacă este adevărat.
step-declaration-why = Primăria se bazează pe declarația dumneavoastră. Legea pedepsește o declarație falsă: până la un an de închisoare și 15.000 de euro amendă.
field-truth = Cerere și răspunsuri exacte
consent-truth = Cer să votez în această localitate. Răspunsurile mele sunt exacte. Niciun judecător nu mi-a luat dreptul de vot.
field-right-at-home = Dreptul de vot în țara dumneavoastră
consent-right-at-home = Nu am pierdut dreptul de vot în țara a cărei cetățenie o am.
field-only-in-france = Vot într-o singură țară
consent-only-in-france = La alegerile europene, voi vota numai în Franța.

## The summary

outcome-president-2027 = Alegerea președintelui, primul tur
outcome-last-day = Ultima zi pentru înscriere
outcome-last-chance = Ultima zi, în situația dumneavoastră
outcome-age = Vârsta dumneavoastră la primul tur
outcome-vote = Veți putea vota
vote-both = La ambele tururi, dacă primăria acceptă cererea.
vote-second = Numai la al doilea tur, pentru că împliniți 18 ani între cele două tururi.
vote-later = La alegerile de după. Pentru următoarele, ultima zi a trecut.
vote-undated = La alegerile viitoare. Nu s-a stabilit încă nicio dată: înscrierea este deschisă tot anul.

bring-identity-document = Cartea de identitate sau pașaportul
bring-nationality-document = O dovadă a cetățeniei franceze
bring-photo-document = Un document oficial cu fotografia dumneavoastră
bring-european-identity = Actul de identitate valabil
bring-home-proof = Un document de mai puțin de trei luni, cu adresa dumneavoastră
bring-host-letter = Scrisoarea semnată de persoana care vă găzduiește
bring-host-proof = Un document recent cu adresa acestei persoane
bring-own-paper = Un document pe numele dumneavoastră, cu această adresă
bring-duty-proof = Legitimația de serviciu sau o adeverință de la instituția publică unde lucrați
bring-parent-proof = Un document recent cu adresa părintelui dumneavoastră
bring-family-link = Un livret de familie (livret de famille) sau un act de naștere
bring-tax-notice = Avizele de impozit local din ultimii doi ani
bring-marriage-proof = Un livret de familie (livret de famille) sau un act de căsătorie
bring-company-role = O dovadă a rolului dumneavoastră în firmă
bring-shelter-proof = Adeverința organizației care vă primește poșta
bring-late-proof = O dovadă a situației dumneavoastră, cu data ei

next-sign = Semnați cererea la primărie cel târziu la { $until }. Cererea contează după ce ați semnat-o.
next-decision = Primăria decide în cinci zile, apoi vă scrie. Dacă refuză, scrisoarea explică cum puteți contesta.
next-old-roll = Dacă erați pe lista altei localități, acea înscriere încetează de la sine.
next-check = Înainte de vot, verificați înscrierea pe elections.interieur.gouv.fr.

## Where else to go

contact-town-hall = Primăria, serviciul de alegeri
contact-information-line = Allô Service Public, informații administrative
contact-check-registration = Verificarea înscrierii
contact-service-public = Regulile explicate de administrație
