### Cuvintele Parvis: butoane, pagini, avize. Cele ale câmpurilor sunt în fields.ftl, cele ale erorilor în problems.ftl.

## Peste tot

brand = Parvis
# Înaintea titlului unei pagini, pentru cine o parcurge cu tastatura.
skip-to-content = Mergeți la conținut
navigation-label = Ajutor și setări
back = Înapoi
continue = Continuați
try-again = Încercați din nou
erase-leave = Ștergeți și ieșiți
help-link = Ajutor
reading-link = Setări
accessibility-link = Accesibilitate: neconform
legal-link = Mențiuni legale
personal-data-link = Date personale
details-why = De ce această întrebare?
details-find = Unde găsiți răspunsul?
details-find-mark = Răspunsul este în interiorul cadrului.
back-to-list = Vedeți toate procedurile

# Titlul filei. $page: titlul paginii; $service: procedura sau Parvis.
title-page = { $page } – { $service }
title-step = { $page } – etapa { $number } – { $service }
title-step-of = { $page } – etapa { $number } din { $total } – { $service }
title-error = Eroare: { $title }
title-practice = Exersare: { $title }

step-number = Etapa { $number }
step-number-of = Etapa { $number } din aproximativ { $total }
step-number-last = Etapa { $number } din { $number }
# $section: numele grupului, deja scris; $index: 1, 2, 3…
step-item = { $section } { $index }

## Limbi: fiecare în propria limbă, la fel peste tot

language-label = Limba
language-more = Alte limbi
# Numele limbii acestui fișier, în această limbă.
language-name = Română

## Setări: moduri de a citi și de a folosi ecranul

reading-title = Setări
reading-lead = Alegeți ce vă ajută. Puteți schimba oricând, fără să pierdeți răspunsurile.
reading-all = Toate setările
reading-reset = Reveniți la setările obișnuite
reading-see = Vedere
reading-read = Citire
reading-listen = Ascultare
reading-hear = Ascultare
reading-press = Atingere și apăsare
reading-time = Timp

# Mai multe setări dintr-odată. Numele spune ce se schimbă, niciodată pentru cine.
presets-title = Alegeți ce vă ajută
preset-larger = Vedeți totul mai mare
preset-contrast = Vedeți mai clar
preset-letters = Deosebiți mai ușor literele
preset-simple = Citiți cuvinte simple
preset-listen = Ascultați în loc să citiți
preset-keypad = Folosiți puține taste
preset-switch = Folosiți un singur buton
preset-reach = Aveți totul în partea de jos a ecranului
preset-steady = Evitați apăsările duble
preset-time = Nu vă grăbiți

register-label = Cuvinte
register-standard = Limbaj obișnuit
register-simple = Ușor de citit
pictures-label = Imagini lângă cuvinte
pictures-easy = Cu textele ușor de citit
pictures-on = Întotdeauna
pictures-off = Niciodată
text-size-smaller = Text mai mic
text-size-larger = Text mai mare
# $percent: 100, 125, 150, 200, 300 sau 400.
text-size-now = Mărimea textului: { $percent } %
theme-label = Culori
theme-light = Deschis
theme-dark = Închis
theme-contrast = Negru pe alb
theme-yellow = Galben pe negru
weighted-letters-label = Litere mai groase în partea de jos
weighted-letters-hint = Fiecare literă se deosebește mai ușor de celelalte.
wide-spacing-label = Mai mult spațiu
wide-spacing-hint = Între litere, cuvinte și rânduri.
calm-motion-label = Nu se mișcă nimic
calm-motion-hint = Ecranul se schimbă dintr-odată, fără efecte.
read-aloud-label = Un difuzor lângă fiecare frază
read-aloud-hint = Apăsați pe el ca să ascultați fraza.
self-voicing-label = Ecranul spune totul cu voce tare
self-voicing-hint = Puteți face totul fără să priviți.
screen-curtain-label = Ecran negru
screen-curtain-hint = Nimeni nu vede ce faceți. Dumneavoastră auziți totul. Ca să vedeți din nou ecranul, atingeți-l.
private-aloud-label = Spuneți și răspunsurile mele personale
private-aloud-hint = Alte persoane le pot auzi.
voice-listen = Ascultați pagina
voice-slower = Voce mai puțin rapidă
voice-faster = Voce mai rapidă
voice-softer = Voce mai puțin tare
voice-louder = Voce mai tare
keypad-label = Cinci taste sunt de ajuns
keypad-hint = Mergeți înainte sau înapoi, alegeți, ascultați din nou și cereți ajutor.
scanning-label = Butoane adaptate
scanning-off = Niciunul
scanning-one = Un buton
scanning-two = Două butoane
scanning-how-one = Un cadru trece de la un buton la altul pe ecran. Când ajunge unde doriți, apăsați pe butonul dumneavoastră sau atingeți ecranul oriunde. Pentru a opri, apăsați pe tasta Escape.
scanning-how-two = Un buton (tasta Spațiu) mută cadrul, celălalt (tasta Enter) alege. Pe ecran, atingeți jumătatea unde încep rândurile ca să mutați cadrul și cealaltă jumătate ca să alegeți. Pentru a opri, apăsați pe tasta Escape.
scan-pace-label = Viteza cadrului
scan-pace-usual = Normală
scan-pace-slow = Lentă
scan-pace-fast = Rapidă
keyboard-label = Tastatură pe ecran
keyboard-off = Fără tastatură
keyboard-usual = Tastatură obișnuită
keyboard-alphabetical = În ordine alfabetică
key-space = Spațiu
key-shift = Majusculă
key-erase = Ștergeți
key-back = Înapoi în text
key-on = Înainte în text
key-done = Gata
key-question = Semnul întrebării
key-page-letters = Litere
key-page-digits = Cifre și semne
key-page-accents = Litere cu semne
key-page-latin = Litere latine
low-reach-label = Totul în partea de jos a ecranului
low-reach-hint = Ce se atinge rămâne în jumătatea de jos.
steady-hands-label = Apăsările duble nu contează
steady-hands-hint = A doua apăsare, dacă vine prea repede, nu contează. O tastă ținută apăsată se repetă doar încet.
unhurried-label = Mai mult timp
unhurried-hint = Ecranul așteaptă de cinci ori mai mult înainte să întrebe dacă mai sunteți aici.

## Bun venit

welcome-title = Bine ați venit
welcome-lead = Aici vă faceți procedurile pe cont propriu, câte o întrebare pe rând. Nu vă grăbiți.
welcome-begin = Începeți
welcome-language = Alegeți limba
welcome-promise-alone = Puteți cere oricând ajutor la recepție.
welcome-promise-erase = Când plecați, nu rămâne nimic pe acest ecran.
welcome-promise-erase-home = Răspunsurile rămân în această fereastră. Ele dispar când o închideți.

## Căutarea unei proceduri

find-title = Ce doriți să faceți?
find-search = Căutați cu cuvintele dumneavoastră
find-search-hint = De exemplu: naștere, vot, groapă în stradă
find-life-events = Sau alegeți un moment din viață
find-all = Toate procedurile
# $count: numărul de proceduri găsite.
find-count = { $count ->
    [0] Nicio procedură găsită
    [one] { $count } procedură găsită
    [few] { $count } proceduri găsite
   *[other] { $count } de proceduri găsite
}
find-none = Încercați alt cuvânt sau întrebați la recepție.

life-event-papers = Documente și acte
life-event-birth = Naștere
life-event-childhood = Copilărie și școală
life-event-couple = Viața în doi
life-event-home = Locuință
life-event-citizenship = Vot
life-event-street = Stradă și cartier
life-event-work = Muncă și bani
life-event-health = Sănătate
life-event-death = Deces

## Ce poate constata numai dispozitivul

problem-document-unreadable = Acest dispozitiv nu reușește să citească fișierul. Alegeți-l din nou sau alegeți altul.

## Înainte de a începe

before-needs = Ce vă trebuie
before-needs-nothing = Nu trebuie să pregătiți nimic.
before-audience = Pentru cine
before-duration = Durata
before-minutes = { $minutes ->
    [one] aproximativ { $minutes } minut
    [few] aproximativ { $minutes } minute
   *[other] aproximativ { $minutes } de minute
}
before-fee = Preț
before-free = Gratuit
before-after = Ce urmează
before-data = Datele dumneavoastră personale
before-data-who = Cine le cere
before-data-why = De ce
before-data-law = Cu ce drept
before-data-readers = Cine le citește
before-data-keep = Cât timp
before-data-rights = Drepturile dumneavoastră
before-data-contact = Pentru întrebări
before-keep-days = { $days ->
    [one] { $days } zi după trimitere, apoi totul se șterge
    [few] { $days } zile după trimitere, apoi totul se șterge
   *[other] { $days } de zile după trimitere, apoi totul se șterge
}
before-basis-consent = Acordul dumneavoastră (RGPD, articolul 6 alineatul 1 litera a).
before-basis-contract = Un contract cu dumneavoastră (RGPD, articolul 6 alineatul 1 litera b).
before-basis-legal-obligation = O obligație din lege (RGPD, articolul 6 alineatul 1 litera c).
before-basis-vital-interests = Protejarea unei vieți (RGPD, articolul 6 alineatul 1 litera d).
before-basis-public-task = O misiune de serviciu public (RGPD, articolul 6 alineatul 1 litera e).
before-basis-legitimate-interests = Un interes legitim (RGPD, articolul 6 alineatul 1 litera f).
before-idle = { $minutes ->
    [one] Dacă nu atingeți nimic timp de { $minutes } minut, acest ecran vă întreabă dacă mai sunteți aici. Dacă nu răspundeți, șterge tot.
    [few] Dacă nu atingeți nimic timp de { $minutes } minute, acest ecran vă întreabă dacă mai sunteți aici. Dacă nu răspundeți, șterge tot.
   *[other] Dacă nu atingeți nimic timp de { $minutes } de minute, acest ecran vă întreabă dacă mai sunteți aici. Dacă nu răspundeți, șterge tot.
}
before-home = Dacă reîncărcați pagina, răspunsurile sunt încă aici. Dacă închideți fereastra, ele dispar.
unsigned = Nimeni nu a semnat această procedură ca să răspundă de ea. Dacă aveți o îndoială, întrebați la recepție.
before-in-french = Această procedură este scrisă în franceză. Nu este încă tradusă.
before-nothing-sent = Nu se trimite nimic până nu cereți dumneavoastră, la sfârșit.
before-begin = Începeți
before-go-on = Continuați de unde ați rămas

## Verificare

review-title = Verificați răspunsurile
review-lead = Citiți tot. Puteți schimba fiecare răspuns.
review-answers = Răspunsurile dumneavoastră
review-change = Schimbați
review-remove = Eliminați
# La terminal, unde alții se pot uita.
review-private-why = Acest ecran ascunde răspunsurile personale și ce rezultă din ele. Arătați-le ca să verificați tot.
review-private-show = Arătați răspunsurile mele
review-private-hide = Ascundeți răspunsurile mele
review-private-hidden = Răspuns ascuns
review-private-before = Răspunsurile personale sunt încă ascunse. Verificați-le înainte de a trimite.
review-outcome = Ce rezultă din ele
review-bring = Ce va trebui să aduceți sau să trimiteți
review-next = Ce urmează
review-send-title = Trimiteți la primărie
review-send-lead = Apăsând pe „Trimiteți”, confirmați că răspunsurile sunt exacte și le trimiteți. Destinatar: { $town }.
review-send = Trimiteți
review-sending = Se trimite. Nu părăsiți această pagină.
review-failed-title = Cererea dumneavoastră nu a fost trimisă
review-failed-kept = Răspunsurile sunt încă aici.
review-failed-request = Numărul incidentului, de spus unui funcționar: { $request }

## Când trimiterea nu reușește: ce s-a întâmplat, apoi ce e de făcut; identificatorul este „error-” + codul API

# Ce trece de la sine: nimic de schimbat, ajunge să încercați din nou.
error-unreachable = Calculatorul primăriei nu răspunde. Așteptați puțin, apoi încercați din nou.
error-no-connection = Dispozitivul dumneavoastră nu are conexiune la internet. Așteptați să revină, apoi încercați din nou.
error-busy = Prea multe cereri ajung la primărie în același timp. Așteptați un minut, apoi încercați din nou.
error-timed-out = Calculatorul primăriei a răspuns prea încet. Așteptați un minut, apoi încercați din nou. Cererea va conta o singură dată.
error-body-interrupted = Legătura s-a întrerupt în timpul trimiterii. Încercați din nou.
error-store-unavailable = Calculatorul primăriei nu poate înregistra nimic în acest moment. Așteptați câteva minute, apoi încercați din nou.
error-internal = Calculatorul primăriei este defect. Așteptați câteva minute, apoi încercați din nou. Dacă nu merge, vorbiți cu un funcționar.
error-procedure-failed = Programul procedurii a greșit. Nu este vina dumneavoastră. Încercați din nou. Dacă nu merge, vorbiți cu un funcționar.

# Ce poate corecta persoana, pornind de la „Schimbați”.
error-dossier-refused = Unele răspunsuri nu se mai potrivesc. Recitiți-le, schimbați-le pe cele care nu mai sunt corecte, apoi trimiteți din nou.
error-body-too-large = Răspunsurile sunt prea lungi. Scurtați-le pe cele mai lungi, apoi trimiteți din nou.
# $file: numele fișierului, așa cum l-a adăugat persoana.
error-file-lost = Fișierul { $file } nu mai este în memoria acestui dispozitiv. Alegeți „Schimbați” la acest document și adăugați-l din nou.
error-no-such-document = Fișierul { $file } nu a ajuns la primărie. Încercați din nou. Dacă nu merge, alegeți „Schimbați” la acest document și adăugați-l din nou.
error-document-hash = Fișierul { $file } s-a stricat în timpul trimiterii. Încercați din nou. Dacă nu merge, alegeți „Schimbați” la acest document și adăugați-l din nou.
error-document-kind = Primăria nu acceptă acest fel de fișier: { $file }. Alegeți „Schimbați” la acest document și adăugați o fotografie (JPEG sau PNG) sau un fișier PDF.
error-document-not-as-named = Conținutul fișierului { $file } nu este cel arătat de numele lui. Alegeți „Schimbați” la acest document și adăugați fișierul corect.
error-document-empty = Fișierul { $file } este gol. Alegeți „Schimbați” la acest document și adăugați alt fișier.
error-document-too-large = Fișierul { $file } este prea mare pentru calculatorul primăriei. Alegeți „Schimbați” la acest document și adăugați un fișier mai mic.
error-documents-too-many = Sunt prea multe fișiere în cererea dumneavoastră. Alegeți „Schimbați” la un document și eliminați fișierele în plus.
error-token-expired = Trimiterea documentelor a durat prea mult. Încercați din nou: vor fi trimise încă o dată.
error-token-unknown = Calculatorul primăriei nu a recunoscut trimiterea documentelor. Încercați din nou: vor fi trimise încă o dată.

# Când singura cale este să începeți de la capăt sau să întrebați un funcționar.
error-unknown-procedure = Primăria nu mai oferă această procedură aici. Întrebați un funcționar cum se face.
error-unknown-package = Procedura s-a schimbat în timp ce răspundeați. Primăria nu mai poate primi aceste răspunsuri. Alegeți „Ștergeți și ieșiți”, apoi începeți din nou.
error-began-too-long-ago = Ați început această procedură prea demult: regulile s-au putut schimba. Alegeți „Ștergeți și ieșiți”, apoi începeți din nou.
error-key-reused = O primă trimitere a ajuns deja la primărie. Rugați un funcționar să vă caute cererea.
error-unknown = Calculatorul primăriei a refuzat cererea. Încercați din nou. Dacă nu merge, vorbiți cu un funcționar.

## Dovada

sent-title = Cererea dumneavoastră a fost trimisă
sent-lead = { $town }: cerere primită la data de { $date }.
sent-reference = Numărul dumneavoastră
sent-reference-keep = Păstrați acest număr: cu el vă puteți găsi cererea.
sent-reference-listen = Ascultați numărul
sent-reference-no-voice = Acest dispozitiv nu are voce în această limbă.
sent-procedure = Procedură
sent-next = Ce urmează
sent-bring = De adus sau de trimis
sent-erased = Primăria vă șterge cererea la data de { $date }.
sent-contact = Aveți o întrebare?
sent-print = Tipăriți dovada
sent-cannot-print = Nu iese hârtia?
sent-leave-why = Când plecați, ștergeți această pagină: nimeni altcineva nu trebuie să vă vadă numărul.

print-title = Nu iese hârtia?
print-lead = Cererea dumneavoastră a fost trimisă. Hârtia nu este obligatorie: numărul este de ajuns.
print-write = Copiați acest număr.
print-photo = Sau fotografiați ecranul cu telefonul.
print-save = Sau păstrați o imagine a ecranului (captură de ecran).
print-desk = Sau cereți la recepție să vă tipărească dovada.

## Ieșire: calea potrivită este alta

exit-nothing-sent = Nu s-a trimis nimic la primărie.
exit-contacts = Cui vă adresați
exit-urgent-contacts = Sunați acum
exit-phone = Telefon: { $value }
exit-sms = SMS: { $value }
exit-web = Pe internet: { $value }

## Ajutor

help-title = Ajutor
help-person = Vorbiți cu cineva
help-person-here = Un funcționar de la recepție vă poate arăta cum se face. El nu răspunde în locul dumneavoastră.
help-person-home = Puteți suna la primărie sau puteți merge acolo.
help-telephone = Telefon
help-address = Adresă
help-how = Cum se face
help-how-question = Fiecare pagină pune o întrebare, uneori cu mai multe căsuțe. Răspundeți, apoi alegeți „Continuați”.
help-how-back = „Înapoi” duce la pagina dinainte. Răspunsurile rămân.
help-how-mistake = Puteți greși: totul se poate corecta înainte de trimitere.
help-how-language = Puteți schimba oricând limba, mărimea și culorile, pe fiecare pagină.
help-how-touch = Cu degetul: atingeți un răspuns ca să îl alegeți sau o căsuță ca să scrieți în ea.
help-how-keyboard = Dacă aveți tastatură: tasta Tab merge mai departe, Shift și Tab merge înapoi, Enter continuă, Spațiu bifează.
help-how-erase = „Ștergeți și ieșiți” șterge tot, imediat.

## Pagini de rezervă

not-found-title = Această pagină nu există
not-found-lead = Poate că adresa este incompletă sau procedura nu mai este oferită aici.

failed-title = Această procedură nu răspunde
failed-lead = Nu este vina dumneavoastră. Răspunsurile sunt încă aici și nu s-a trimis nimic.
failed-out-of-time = Programul procedurii a durat prea mult și a fost oprit.
failed-broken = Programul procedurii a greșit și a fost oprit.
failed-ways = Puteți încerca din nou, puteți reveni la întrebarea dinainte sau puteți face procedura la recepția primăriei.
failed-back = Reveniți la întrebarea dinainte

offline-title = Calculatorul primăriei nu răspunde
offline-lead = Poate că legătura s-a întrerupt. Răspunsurile sunt încă aici.
offline-ways = Așteptați puțin, apoi încercați din nou. Puteți merge și la recepția primăriei.
offline-device-title = Dispozitivul dumneavoastră nu are conexiune la internet

idle-title = Mai sunteți aici?
# $seconds: 60, 30, 10 sau durata aleasă de primărie.
idle-left = { $seconds ->
    [one] Totul se va șterge peste { $seconds } secundă.
    [few] Totul se va șterge peste { $seconds } secunde.
   *[other] Totul se va șterge peste { $seconds } de secunde.
}
idle-left-minutes = { $minutes ->
    [one] Nu este nicio grabă. Totul se va șterge peste { $minutes } minut.
    [few] Nu este nicio grabă. Totul se va șterge peste { $minutes } minute.
   *[other] Nu este nicio grabă. Totul se va șterge peste { $minutes } de minute.
}
idle-lead = Ca să vă păstrați răspunsurile, apăsați pe buton sau pe orice tastă. Puteți face asta de câte ori doriți.
idle-stay = Sunt aici

ended-title = Totul este șters
ended-lead = Nu rămâne nimic al dumneavoastră pe acest ecran.
ended-lead-home = Nu rămâne nimic al dumneavoastră în această fereastră.
ended-begin = Începeți din nou
