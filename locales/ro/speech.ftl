### Ce spune vocea terminalului, pe lângă ce este scris. Fiecare mesaj se aude, nu se citește niciodată.

## Ce este un lucru și cum este: se spune după numele lui, cu litere mici

# Între nume și ce urmează.
speech-pause = {", "}
# Între o întrebare și răspunsul ei.
speech-colon = {": "}
speech-heading = Titlu:
speech-image = Imagine:
speech-button = buton
speech-link = link
speech-file = buton pentru a alege un fișier
speech-choice = opțiunea { $position } din { $total }
speech-chosen = aleasă
speech-not-chosen = nu este aleasă
speech-box = căsuță de bifat
speech-box-of = căsuța { $position } din { $total }
speech-ticked = bifată
speech-not-ticked = nu este bifată
# Pentru un buton care rămâne apăsat.
speech-pressed = activat
speech-not-pressed = nu este activat
# Pentru un buton care arată o explicație.
speech-open = deschis
speech-closed = închis
# Pentru elementul unei liste care este ales acum.
speech-current = este opțiunea actuală
speech-field = căsuță de completat
speech-field-long = căsuță mare de completat
speech-empty = goală
speech-holds = ați scris:
# $unit: în ce se numără, ca „euro”.
speech-unit = în { $unit }
speech-wrong = de corectat

## Ce nu este pentru alții

# În locul unui răspuns, la difuzor.
speech-private = răspuns ascuns
speech-private-why = Alte persoane pot auzi. Nu spun răspunsurile dumneavoastră personale. Ca să le ascultați, conectați niște căști.

## Pagina

speech-top = În partea de sus a paginii se mai află următoarele.
speech-bottom = În partea de jos a paginii se mai află următoarele.
# $page: titlul paginii.
speech-where = Sunteți pe pagina: { $page }.
speech-where-errors = Pe această pagină este ceva de corectat.
speech-where-here = Sunteți aici.
speech-lit-group = Grup de { $count }:
speech-lit-leave = Ieșire din grup.
speech-receipt-before = Iată ce scrie pe dovadă.
speech-receipt-after = Dovada a fost trimisă la imprimantă. Iată ce scrie pe ea.
speech-receipt-end = Sfârșitul dovezii.

## Vocea însăși

speech-start = Vocea este pornită. Ea citește ce este pe ecran.
speech-start-keys = Tasta Tab merge mai departe. Tasta Enter alege.
# Pentru cine folosește cinci taste.
speech-start-pad = Săgețile merg mai departe sau înapoi. Tasta din mijloc alege.
# Tastele vocii.
speech-voice-keys = F2 repetă. F3 spune unde sunteți. F4 citește din nou toată pagina. F6 vorbește mai puțin repede, F7 mai repede. F8 vorbește mai puțin tare, F9 mai tare. Tasta Escape face o pauză.
# Aceleași, pe blocul de cifre.
speech-voice-pad = Tasta 0 repetă. Steluța spune unde sunteți. Minusul citește din nou toată pagina. Tasta 7 vorbește mai puțin repede, 9 mai repede. Tasta 1 vorbește mai puțin tare, 3 mai tare. Bara face o pauză.
speech-curtain-up = Ecranul se vede din nou.
# Se spune în fiecare limbă, pentru cine nu le-a înțeles pe celelalte.
speech-language-how = Ca să auziți această limbă, alegeți „{ language-name }” în partea de sus a paginii.
speech-language = Limba este acum: { language-name }.
speech-paused = Pauză.
# $level: 1, 2, 3…; $total: cel mai mare.
speech-volume = Volumul { $level } din { $total }.
speech-rate = Viteza { $level } din { $total }.

## Ce scrie persoana

speech-letter-hidden = o literă
speech-deleted = șters: { $letter }
speech-capital = { $letter } mare
speech-sign-space = spațiu
speech-sign-at = arond
speech-sign-dot = punct
speech-sign-hyphen = liniuță
speech-sign-underscore = liniuță jos
speech-sign-plus = plus
speech-sign-slash = bară
speech-sign-apostrophe = apostrof
speech-sign-comma = virgulă
speech-sign-colon = două puncte

## Numere

speech-minus = minus { $number }
speech-amount = { $euros ->
    [one] { $euros } euro
    [few] { $euros } euro
   *[other] { $euros } de euro
}
# $cents: două cifre.
speech-amount-cents = { $euros ->
    [one] { $euros } euro și { $cents }
    [few] { $euros } euro și { $cents }
   *[other] { $euros } de euro și { $cents }
}
# 2 dacă oamenii dictează un număr de telefon câte două cifre, 1 dacă îl dictează cifră cu cifră.
speech-telephone-digits = 1
# Ce se scrie scurt și cum se spune.
speech-said-otherwise = nr = numărul; MB = megabaiți; kB = kilobaiți; RGPD = R G P D; SMS = S M S; PDF = P D F; JPEG = gei peg; PNG = P N G; @ = arond; € = euro; % = la sută
