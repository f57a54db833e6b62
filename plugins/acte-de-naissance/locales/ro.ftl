### Cererea unui act de naștere: cuvintele pentru persoană, în română.

## Procedura

procedure-title = Cereți un act de naștere francez
procedure-summary = Cereți gratuit o copie sau un extras de pe un act de naștere (acte de naissance) păstrat de această primărie.
procedure-keywords = act de naștere, certificat de naștere, acte de naissance, extras de naștere, extrait de naissance, copie integrală, copie intégrale, filiație, multilingv, plurilingv, stare civilă, état civil, acte, naștere, născut, născută, bebeluș, pașaport, carte de identitate, buletin, căsătorie, Pacs, moștenire, notar, genealogie, livret de familie, livret de famille
procedure-before-birth = Numele de la naștere, prenumele și data nașterii persoanei
procedure-before-parents = Numele și prenumele părinților, dacă documentul trebuie să îi arate
procedure-before-identity = Actul dumneavoastră de identitate, cu excepția extrasului fără părinți
procedure-before-proof = Pentru altă persoană: un document care arată legătura cu ea, de exemplu livretul de familie (livret de famille)
procedure-after = Primăria verifică cererea și pregătește documentul. Îl primiți prin poștă sau veniți să îl luați.
procedure-purpose = Răspunsurile servesc la verificarea dreptului dumneavoastră, la găsirea actului și la predarea documentului.
procedure-legal-basis = Legea însărcinează primăria să elibereze aceste documente: articolul 101-1 din Codul civil francez și decretul nr. 2017-890 din 6 mai 2017.
procedure-recipients = Numai funcționarii de stare civilă ai acestei primării citesc cererea dumneavoastră.
procedure-rights = Puteți cere primăriei să vă vedeți datele, să fie corectate sau să le fie limitată folosirea. Dacă nu sunteți de acord, puteți scrie la CNIL (autoritatea franceză pentru protecția datelor).
service-civil-registry = Serviciul de stare civilă (état civil)

## Părțile verificării

section-need = Ce vă trebuie
section-person = Persoana din act
section-document = Documentul
section-names = Numele din act
section-parents = Părinții
section-parent = Părinte
section-delivery = Predarea
section-proofs = Documentele dumneavoastră

## La ce va folosi actul

step-use = La ce va folosi actul de naștere?
step-use-lead = Pentru unele proceduri, nu este nevoie să îl cereți.
step-use-why = Unele servicii pot verifica o naștere direct la primărie. Răspunsul vă poate scuti de această cerere. El ne permite și să vă propunem documentul potrivit.
field-use = Folosirea actului
option-use-official-in-france = O procedură oficială în Franța
option-use-official-in-france-hint = Pașaport, carte de identitate, căsătorie, Pacs (parteneriat civil francez) sau notar
option-use-abroad = O procedură în altă țară
option-use-other = Altceva sau prefer să nu spun

step-paper-asked = Vi s-a cerut actul pe hârtie?
step-paper-asked-lead = Dacă nu știți, răspundeți nu.
step-paper-asked-why = Pentru aceste proceduri, serviciul poate adesea verifica singur nașterea. Atunci nu este nevoie de actul pe hârtie.
field-paper-asked = Act cerut pe hârtie

exit-no-need = Probabil nu trebuie să cereți nimic
exit-no-need-text = Întrebați mai întâi serviciul care se ocupă de dosarul dumneavoastră dacă verifică singur nașterea. Dacă acel serviciu vrea actul pe hârtie, reveniți la întrebare și răspundeți da.
contact-your-service = Serviciul, primăria sau notarul care se ocupă de dosarul dumneavoastră

## Locul nașterii

step-birth-place = Unde s-a născut persoana?
step-birth-place-lead = Este vorba de persoana din act: dumneavoastră sau altcineva.
step-birth-place-why = Primăria de la locul nașterii păstrează actul. O primărie poate copia numai actele pe care le păstrează.
step-birth-place-find = Locul nașterii este scris pe cartea de identitate, în pașaport și în livretul de familie (livret de famille).
step-birth-place-picture = O carte de identitate. Locul nașterii este în dreapta fotografiei, jos.
field-birth-place = Locul nașterii
option-birth-place-here = În localitatea acestei primării
option-birth-place-elsewhere-in-france = În altă localitate din Franța
option-birth-place-elsewhere-in-france-hint = În Franța metropolitană sau de peste mări
option-birth-place-abroad = În altă țară
option-birth-place-abroad-hint = Și pe un teritoriu care nu mai este francez, cum este Algeria înainte de 1962
option-birth-place-unknown = Nu știu

exit-born-elsewhere = Adresați-vă primăriei de la locul nașterii
exit-born-elsewhere-text = Actul nu este la această primărie. Îl puteți cere la fața locului, prin poștă sau pe site-ul oficial. Este întotdeauna gratuit: nu folosiți un site care cere bani.
contact-birth-town-hall = Primăria (mairie) localității de naștere
contact-service-public = Site-ul oficial Service Public, rubrica „acte de naissance”

exit-birth-place-unknown = Căutați mai întâi locul nașterii
exit-birth-place-unknown-text = Fără acest loc, nimeni nu poate găsi actul. Uitați-vă pe o carte de identitate, într-un pașaport sau într-un livret de familie. Un funcționar vă poate ajuta să căutați.
contact-civil-registry-desk = Recepția stării civile, la această primărie

step-abroad-status = Care este situația persoanei născute în altă țară?
step-abroad-status-why = După situația ei, actul se află în locuri diferite. Acest răspuns vă arată unde să mergeți.
field-abroad-status = Situația persoanei
option-abroad-status-french = Are cetățenie franceză
option-abroad-status-french-hint = Din naștere sau dobândită
option-abroad-status-protected = Are protecția Franței
option-abroad-status-protected-hint = Persoană refugiată, apatridă sau cu protecție subsidiară
option-abroad-status-foreign = Are altă cetățenie
option-abroad-status-foreign-hint = Fără protecția Franței

exit-french-born-abroad = Adresați-vă la Service central d’état civil, la Nantes
exit-french-born-abroad-text = Acest serviciu central de stare civilă păstrează actele francezilor născuți în altă țară. Faceți cererea pe internet sau prin poștă. Este gratuit.
contact-central-registry-web = Site-ul oficial Service Public, rubrica „acte de naissance”, apoi „né à l’étranger”
contact-central-registry-post = Service central d’état civil, 11 rue de la Maison Blanche, 44941 Nantes Cedex 9

exit-protected-born-abroad = Adresați-vă la Ofpra
exit-protected-born-abroad-text = Oficiul francez pentru protecția refugiaților și apatrizilor (Ofpra) întocmește documentul care înlocuiește actul de naștere. Faceți cererea pe site-ul lui.
contact-ofpra-web = Site-ul Ofpra
contact-ofpra-post = Ofpra, 201 rue Carnot, 94136 Fontenay-sous-Bois Cedex

exit-foreign-born-abroad = Adresați-vă țării de naștere
exit-foreign-born-abroad-text = Actul este păstrat de starea civilă din țara de naștere. Consulatul sau ambasada acestei țări vă poate spune cum îl obțineți. Dacă documentul este pentru un serviciu francez, întrebați acel serviciu dacă este nevoie de o traducere.
contact-consulate = Consulatul sau ambasada țării de naștere, în Franța

## Persoana și dreptul ei

step-for-whom = Al cui act de naștere îl doriți?
step-for-whom-why = Actul vorbește despre viața privată. Legea rezervă unele documente persoanei, familiei apropiate și reprezentanților ei.
field-for-whom = Actul cerut
option-for-whom-myself = Al meu
option-for-whom-my-child = Al copilului meu sau al nepotului ori nepoatei mele
option-for-whom-my-parent = Al tatălui, al mamei sau al unui bunic ori al unei bunici
option-for-whom-my-spouse = Al soțului, al soției sau al persoanei cu care am un Pacs
option-for-whom-my-spouse-hint = Dacă trăiți în cuplu fără căsătorie și fără Pacs, alegeți „al altei persoane”
option-for-whom-represented = Al unei persoane pe care o reprezint
option-for-whom-represented-hint = Cu o procură scrisă, cu o hotărâre judecătorească sau ca avocat
option-for-whom-heir = Al unei persoane decedate pe care o moștenesc
option-for-whom-someone-else = Al altei persoane
option-for-whom-someone-else-hint = Frate, soră, unchi, mătușă, prieten, cercetare despre familie

step-birth-date = Care este data nașterii?
step-birth-date-lead = Pentru altă persoană, anul este de ajuns dacă nu știți restul.
step-birth-date-why = Cu această dată se poate găsi actul. Ea spune și dacă actul este destul de vechi pentru a fi deschis tuturor.
step-birth-date-find = Data este scrisă pe cartea de identitate, în pașaport și în livretul de familie (livret de famille).
step-birth-date-picture = O carte de identitate. Data nașterii este în dreapta fotografiei, sub prenume.
field-birth-date = Data nașterii
problem-before-civil-registers = Starea civilă franceză începe în 1792. Verificați anul. Pentru o naștere mai veche, întrebați la arhivele departamentale (archives départementales).
problem-too-old-for-myself = Vârsta dumneavoastră, cu această dată: { $age }. Verificați anul nașterii.
problem-too-young-for-myself = Vârsta dumneavoastră, cu această dată: { $age }. Verificați anul. Pentru copilul dumneavoastră, mergeți înapoi și alegeți „al copilului meu”.
problem-too-young-for-tie = Cu această dată, această persoană are mai puțin de 15 ani. Verificați anul sau mergeți înapoi și alegeți alt răspuns la „Al cui act de naștere îl doriți”.

step-emancipated = Sunteți o persoană minoră emancipată?
step-emancipated-lead = O persoană emancipată are drepturile unui adult înainte de 18 ani. Un judecător a hotărât așa sau persoana s-a căsătorit.
step-emancipated-why = Înainte de 18 ani, numai o persoană emancipată poate cere singură o copie integrală sau un extras cu filiație.
field-emancipated = Emancipare

step-deceased = Persoana a decedat?
step-deceased-why = Actul se deschide tuturor la 25 de ani după deces, chiar dacă de la naștere au trecut mai puțin de 75 de ani.
field-deceased = Persoană decedată
option-deceased-yes = Da
option-deceased-no = Nu
option-deceased-unknown = Nu știu

step-death-date = Care este data decesului?
step-death-date-lead = Anul este de ajuns dacă nu știți restul.
step-death-date-why = Această dată spune dacă actul este deja deschis tuturor.
step-death-date-find = Data este scrisă pe actul de deces și în livretul de familie (livret de famille).
step-death-date-picture = Un livret de familie deschis. Data decesului este pe pagina din dreapta, jos.
field-death-date = Data decesului
problem-death-before-birth = Această dată este înainte de naștere ({ $birth }). Corectați-o sau mergeți înapoi pentru a corecta data nașterii.

## Documentul

step-kind = Ce document doriți?
step-kind-lead = Dacă un serviciu v-a spus ce document să aduceți, alegeți-l pe acela.
step-kind-why = Fiecare document arată mai mult sau mai puțin din viața privată. Alegeți-l pe cel care este de ajuns.
field-kind = Document
option-kind-full-copy = Copie integrală (copie intégrale)
option-kind-full-copy-hint = Tot ce este scris în act: nașterea, părinții și schimbările notate de atunci
option-kind-extract-with-parents = Extras cu filiație (extrait avec filiation)
option-kind-extract-with-parents-hint = Esențialul din act, cu numele părinților
option-kind-extract-without-parents = Extras fără filiație (extrait sans filiation)
option-kind-extract-without-parents-hint = Esențialul din act, fără numele părinților
option-kind-multilingual-extract = Extras multilingv (extrait plurilingue)
option-kind-multilingual-extract-hint = Esențialul din act, cu numele părinților, în mai multe limbi

step-extract-only = Doriți un extras fără filiație?
step-extract-only-lead = Este singurul document pe care îl puteți obține pentru acest act. El arată esențialul, fără numele părinților.
step-extract-only-why = Actul nu este destul de vechi. Legea rezervă încă celelalte documente persoanei, familiei apropiate și reprezentanților ei.
field-extract-only = Extras fără filiație

exit-not-open-yet = Acest act nu este încă deschis tuturor
exit-not-open-yet-text = O copie integrală va fi deschisă tuturor începând cu această dată: { $date }. Până atunci, o poate cere persoana sau familia ei apropiată, ori vă pot da o procură scrisă.

step-extract-only-minor = Doriți un extras fără filiație?
step-extract-only-minor-lead = Înainte de 18 ani, este singurul document pe care îl puteți cere pe cont propriu. El arată esențialul din act, fără numele părinților.
step-extract-only-minor-why = Pentru celelalte documente, un părinte, un bunic, o bunică sau un tutore face cererea pentru dumneavoastră.
field-extract-only-minor = Extras fără filiație

exit-ask-an-adult = Un părinte poate cere documentul pentru dumneavoastră
exit-ask-an-adult-text = Tatăl, mama, un bunic, o bunică sau tutorele poate face această cerere în locul dumneavoastră. Puteți rămâne alături și puteți ajuta.

step-copies = Câte exemplare doriți?
step-copies-lead = De cele mai multe ori, un singur exemplar este de ajuns.
step-copies-why = Primăria pregătește numărul potrivit de documente. Este gratuit.
field-copies = Numărul de exemplare
field-copies-hint = De la 1 la 5

## Numele

step-your-name = Care este numele dumneavoastră în actul de naștere?
step-your-name-lead = Scrieți numele de la naștere, chiar dacă astăzi folosiți alt nume.
step-your-name-why = Actul este ordonat după numele dat la naștere.
step-your-name-picture = O carte de identitate. Numele și prenumele sunt în dreapta fotografiei, sus.
step-person-name = Care este numele persoanei în act?
step-person-name-lead = Scrieți numele de la naștere, chiar dacă persoana folosește sau folosea alt nume.
step-person-name-why = Actul este ordonat după numele dat la naștere.
step-person-name-picture = O carte de identitate. Numele și prenumele sunt în dreapta fotografiei, sus.
field-birth-name = Nume la naștere (nom de naissance)
field-given-names = Prenume (prénoms)
field-given-names-hint = Toate prenumele pe care le știți, în ordine

step-parents-known = Îi cunoașteți pe părinții înscriși în act?
step-parents-known-why = Pentru acest document, cererea trebuie să dea numele părinților. Așa arătați că o cunoașteți pe persoana din act.
step-parents-known-find = Numele părinților sunt scrise în livretul de familie (livret de famille) și pe un act mai vechi.
step-parents-known-picture = Un livret de familie deschis. Numele părinților sunt pe pagina din stânga.
field-parents-known = Părinți înscriși în act
option-parents-known-known = Da, cel puțin un părinte
option-parents-known-none = Niciun părinte nu este înscris în act
option-parents-known-unknown = Nu, nu îi cunosc

exit-parents-unknown = Pentru acest document trebuie numele părinților
exit-parents-unknown-text = Mergeți înapoi și alegeți extrasul fără filiație: el nu cere părinții. Puteți și să căutați numele lor, apoi să începeți din nou.

step-parent-name =
    { $item ->
        [1] Care este numele unui părinte înscris în act?
       *[other] Care este numele celuilalt părinte?
    }
step-parent-name-lead = Scrieți numele de la naștere și prenumele folosit în fiecare zi.
step-parent-name-why = Legea cere aceste nume pentru acest document. Primăria le compară cu actul.
field-parent-birth-name = Numele la naștere al părintelui
field-parent-given-name = Prenumele părintelui
step-another-parent = Este înscris în act și alt părinte?
step-another-parent-why = Legea cere numele tuturor părinților înscriși în act.
field-another-parent = Alt părinte
problem-same-parent-twice = Acest părinte este deja scris. Scrieți celălalt părinte. Dacă nu există, mergeți înapoi și răspundeți „Nu” la „Este înscris în act și alt părinte?”.

## Predarea

step-delivery = Cum doriți să primiți documentul?
step-delivery-why = Primăria cere o adresă numai pentru trimiterea prin poștă.
field-delivery = Predarea documentului
option-delivery-by-post = Prin poștă
option-delivery-by-post-hint = De obicei, în câteva zile
option-delivery-at-counter = Vin să îl iau de la primărie

step-requester-name = Care este numele dumneavoastră?
step-requester-name-why = Numele servește la verificarea dreptului dumneavoastră și la predarea documentului.
field-requester-family-name = Numele dumneavoastră de familie
field-requester-given-name = Prenumele dumneavoastră

step-post-address = La ce adresă trimitem documentul?
step-post-address-why = Această adresă servește numai pentru trimitere.
field-post-address = Adresa de trimitere
field-post-name = Numele de pe cutia poștală
field-post-name-hint = Numai dacă este diferit de numele dumneavoastră de la naștere

step-contact = Cum vă putem contacta dacă lipsește o informație?
step-contact-lead = Puteți lăsa gol. Cu numărul cererii, puteți pune o întrebare primăriei.
step-contact-why = Primăria vă contactează numai pentru această cerere.
field-contact-email = Adresă de e-mail
field-contact-telephone = Număr de telefon

## Documentele

step-identity-document = Arătați actul de identitate
step-identity-document-lead = Carte de identitate, pașaport, permis de conducere sau permis de ședere (titre de séjour). O fotografie care se poate citi este de ajuns.
step-identity-document-why = Primăria verifică dacă acest document privat ajunge la persoana potrivită.
field-identity-document = Act de identitate

step-emancipation-proof = Arătați dovada emancipării
step-emancipation-proof-lead = De exemplu, decizia judecătorului sau livretul de familie (livret de famille).
step-emancipation-proof-why = Înainte de 18 ani, acest document vă dă dreptul să faceți cererea.
field-emancipation-proof = Dovada emancipării

step-family-proof = Arătați legătura de familie
step-family-proof-lead = De exemplu, livretul de familie (livret de famille) sau propriul act de naștere.
step-family-proof-why = Legea dă acest drept părinților, bunicilor, copiilor și nepoților.
field-family-proof = Dovada legăturii de familie

step-union-proof = Arătați căsătoria sau Pacs-ul
step-union-proof-lead = De exemplu, livretul de familie (livret de famille), actul de căsătorie sau dovada Pacs-ului (récépissé de Pacs).
step-union-proof-why = Legea dă acest drept soțului, soției și partenerului de Pacs.
field-union-proof = Dovada căsătoriei sau a Pacs-ului

step-mandate-proof = Arătați că reprezentați persoana
step-mandate-proof-lead = De exemplu, o procură scrisă și semnată, o decizie a judecătorului sau legitimația de avocat.
step-mandate-proof-why = Acest document arată că acționați pentru persoană.
field-mandate-proof = Dovada reprezentării

step-heir-proof = Arătați că moșteniți persoana
step-heir-proof-lead = De exemplu, un act de notorietate (acte de notoriété), o adeverință de la notar sau livretul de familie (livret de famille).
step-heir-proof-why = Legea deschide moștenitorilor extrasul cu filiație.
field-heir-proof = Dovada moștenirii

step-death-proof = Arătați data decesului
step-death-proof-lead = De exemplu, actul de deces (acte de décès) sau livretul de familie (livret de famille).
step-death-proof-why = Actul este deschis tuturor pentru că de la deces au trecut mai mult de 25 de ani.
field-death-proof = Dovada decesului

## Rezumatul

outcome-document = Document cerut
outcome-price = Preț
outcome-price-value = Gratuit
outcome-right = De ce aveți dreptul
outcome-right-anyone = Acest extras este deschis tuturor
outcome-right-myself = Este actul dumneavoastră
outcome-right-family = Faceți parte din familia apropiată
outcome-right-spouse = Sunteți în cuplu prin căsătorie sau Pacs
outcome-right-represented = Reprezentați persoana
outcome-right-heir = Moșteniți persoana
outcome-right-old = Actul are mai mult de 75 de ani
outcome-right-death = De la deces au trecut mai mult de 25 de ani
outcome-open-since = Act deschis tuturor din

bring-identity-document = Actul dumneavoastră de identitate
bring-emancipation-proof = Documentul care arată emanciparea
bring-family-proof = Documentul care arată legătura de familie
bring-union-proof = Documentul care arată căsătoria sau Pacs-ul
bring-mandate-proof = Documentul care arată că reprezentați persoana
bring-heir-proof = Documentul care arată că moșteniți
bring-death-proof = Documentul care arată data decesului

next-checked = Primăria vă verifică cererea și caută actul.
next-year-search = Fără data completă, căutarea poate dura mai mult.
next-death-unknown = Nu știți când a murit persoana. Primăria poate citi data pe actul de naștere. Dacă au trecut mai mult de 25 de ani, puteți cere o copie completă.
next-reproduction = Primăria vă poate da o simplă reproducere, fără semnătură și fără ștampilă.
next-multilingual-form = Pentru o țară din Uniunea Europeană, cereți primăriei și un formular multilingv: el poate evita o traducere.
next-by-post = Primiți documentul prin poștă, de obicei în câteva zile.
next-at-counter = Veniți să luați documentul de la starea civilă, cu numărul cererii.
