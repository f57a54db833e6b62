# Ce trebuie să corecteze o persoană: mai întâi ce nu este bine, apoi cum se îndreaptă.

# Titlul când sunt mai multe probleme. $count: numărul lor.
problems-title = { $count ->
    [one] Este un lucru de corectat
    [few] Sunt { $count } lucruri de corectat
   *[other] Sunt { $count } de lucruri de corectat
}
# Înaintea mesajului, lângă câmp; citit de cititoarele de ecran.
problems-prefix = De corectat:

problem-missing-text = Răspunsul este gol. Scrieți-l în căsuță.
problem-missing-number = Răspunsul este gol. Scrieți un număr, de exemplu 3.
problem-missing-amount = Răspunsul este gol. Scrieți o sumă în euro, de exemplu 12,50.
problem-missing-date = Data este goală. Scrieți ziua, luna și anul.
problem-missing-yes-no = Lipsește un răspuns. Alegeți „Da” sau „Nu”.
problem-missing-choice = Lipsește un răspuns. Alegeți unul din listă.
problem-missing-email = Adresa de e-mail este goală. Scrieți-o, de exemplu nume@example.com.
problem-missing-telephone = Numărul de telefon este gol. Scrieți-l, de exemplu 06 12 34 56 78.
problem-missing-address = Adresa este goală. Scrieți strada, codul poștal și orașul.
problem-missing-commune = Lipsește localitatea. Căutați-o după nume sau după codul poștal, apoi alegeți-o.
problem-missing-document = Lipsește documentul. Adăugați-l.
problem-missing-place = Lipsește locul. Scrieți o adresă sau spuneți ce se află în apropiere.
problem-missing-consent = Căsuța nu este bifată. Pentru a continua, citiți textul și bifați căsuța dacă sunteți de acord.

# $min: numărul de caractere necesare.
problem-text-too-short = { $min ->
    [one] Răspunsul este prea scurt. Scrieți cel puțin { $min } caracter.
    [few] Răspunsul este prea scurt. Scrieți cel puțin { $min } caractere.
   *[other] Răspunsul este prea scurt. Scrieți cel puțin { $min } de caractere.
}
# $max: numărul de caractere permise; $length: numărul de caractere scrise.
problem-text-too-long = { $max ->
    [one] Răspunsul este prea lung (caractere scrise: { $length }). Păstrați { $max } caracter.
    [few] Răspunsul este prea lung (caractere scrise: { $length }). Scurtați-l la { $max } caractere.
   *[other] Răspunsul este prea lung (caractere scrise: { $length }). Scurtați-l la { $max } de caractere.
}
problem-text-not-digits = Răspunsul conține și altceva decât cifre. Scrieți numai cifre.

problem-number-shape = Acesta nu este un număr întreg. Scrieți un număr în cifre, de exemplu 3.
# $min: cel mai mic număr permis.
problem-number-too-small = Numărul este prea mic. Scrieți { $min } sau mai mult.
# $max: cel mai mare număr permis.
problem-number-too-large = Numărul este prea mare. Scrieți { $max } sau mai puțin.

problem-amount-shape = Aceasta nu este o sumă de bani. Scrieți euro și cenți, de exemplu 12,50.
# $min: cea mai mică sumă permisă.
problem-amount-too-small = Suma este prea mică. Scrieți { $min } sau mai mult.
# $max: cea mai mare sumă permisă.
problem-amount-too-large = Suma este prea mare. Scrieți { $max } sau mai puțin.

problem-date-day-missing = Lipsește ziua. Scrieți un număr de la 1 la 31.
problem-date-month-missing = Lipsește luna. Scrieți un număr de la 1 la 12.
problem-date-year-missing = Lipsește anul. Scrieți patru cifre, de exemplu 1985.
problem-date-day-shape = Ziua nu este corectă. Scrieți un număr de la 1 la 31.
problem-date-month-shape = Luna nu este corectă. Scrieți un număr de la 1 la 12.
problem-date-year-shape = Anul nu este corect. Scrieți patru cifre, de exemplu 1985.
problem-date-impossible = Această zi nu există în calendar. Verificați ziua, luna și anul.
# $min: prima zi permisă.
problem-date-too-early = Această dată este înainte de prima zi posibilă: { $min }. Verificați ziua, luna și anul.
# $max: ultima zi permisă.
problem-date-too-late = Această dată este după ultima zi posibilă: { $max }. Verificați ziua, luna și anul.
# $today: data de astăzi.
problem-date-in-future = Această zi nu a venit încă. Data de azi: { $today }. Verificați ziua, luna și anul.

problem-choice-unknown = Acest răspuns nu mai este în listă. Alegeți altul.
# $min: numărul de opțiuni necesare.
problem-choices-too-few = { $min ->
    [one] Lipsește o opțiune. Alegeți cel puțin un răspuns.
    [few] Lipsesc opțiuni. Alegeți cel puțin { $min } răspunsuri.
   *[other] Lipsesc opțiuni. Alegeți cel puțin { $min } de răspunsuri.
}
# $max: numărul de opțiuni permise.
problem-choices-too-many = { $max ->
    [one] Sunt prea multe opțiuni. Păstrați un singur răspuns.
    [few] Sunt prea multe opțiuni. Păstrați cel mult { $max } răspunsuri.
   *[other] Sunt prea multe opțiuni. Păstrați cel mult { $max } de răspunsuri.
}
problem-choices-exclusive = Două răspunsuri nu merg împreună. Păstrați fie ultimul, fie pe celelalte.

problem-email-shape = Aceasta nu este o adresă de e-mail. Verificați că are un @ și un punct, de exemplu nume@example.com.
problem-telephone-shape = Acesta nu este un număr de telefon. Scrieți 10 cifre, de exemplu 06 12 34 56 78. Pentru un număr din străinătate, începeți cu + și prefixul țării.

problem-address-street-missing = Lipsește strada. Scrieți numărul și numele străzii.
problem-address-postcode-missing = Lipsește codul poștal. Scrieți-l, de exemplu 35000. Dacă adresa este în străinătate, scrieți țara.
problem-address-locality-missing = Lipsește orașul. Scrieți numele orașului sau al satului.
problem-address-postcode-shape = Codul poștal nu este corect. Scrieți cinci cifre, de exemplu 35000. Dacă adresa este în străinătate, scrieți țara.

problem-commune-unknown = Această localitate nu este în listă. Căutați-o după nume sau după codul poștal, apoi alegeți-o.

problem-document-kind = Acest fel de fișier nu este acceptat aici. Adăugați o fotografie (JPEG sau PNG) sau un fișier PDF.
# $max: cea mai mare mărime permisă, în megaocteți.
problem-document-too-large = Acest fișier este prea mare. Adăugați un fișier de cel mult { $max } MB.
problem-document-not-as-named = Conținutul fișierului nu este cel arătat de numele lui. Deschideți-l pentru a verifica, apoi adăugați fișierul corect.
problem-document-empty = Acest fișier este gol. Adăugați alt fișier.
# $max: numărul de fișiere permise.
problem-documents-too-many = { $max ->
    [one] Sunt prea multe fișiere. Păstrați unul singur.
    [few] Sunt prea multe fișiere. Păstrați cel mult { $max } fișiere.
   *[other] Sunt prea multe fișiere. Păstrați cel mult { $max } de fișiere.
}

problem-answer-shape = Nu am putut citi acest răspuns. Răspundeți încă o dată.
problem-answer-unexpected = Acest răspuns nu mai este cerut. Răspundeți încă o dată la această etapă.

# Când o procedură semnalează o problemă care nu are cuvinte.
problem-unknown = Acest răspuns nu se potrivește. Verificați-l sau cereți ajutor.
