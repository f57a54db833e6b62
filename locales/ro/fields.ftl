# Câmpurile: ceea ce se află în jurul a ce scrie sau alege persoana.

# Răspunsuri gata făcute, citite și pe pagina de verificare.
value-yes = Da
value-no = Nu
value-none = Niciun răspuns
value-unknown = Nu știu
value-consented = De acord
value-will-bring = Îl voi aduce

# $label: numele câmpului.
field-optional = { $label } (facultativ)
field-unknown = Nu știu
field-unknown-of = Nu știu: { $label }
field-unknown-hint = Puteți continua. Primăria va vedea că nu știți.

field-date-day = Ziua
field-date-month = Luna
field-date-year = Anul
field-date-hint = De exemplu: { $day } { $month } { $year }
field-date-partial-hint = Dacă nu știți ziua sau luna, lăsați căsuța goală. De exemplu: 1938

field-amount-unit = euro
field-amount-decimal-sign = ,
field-amount-hint = De exemplu: 12,50

field-one-of-hint = Alegeți un răspuns.
field-several-of-hint = Alegeți tot ce se potrivește.
# $max: numărul de opțiuni permise.
field-several-of-max-hint = { $max ->
    [one] Alegeți un răspuns.
    [few] Alegeți cel mult { $max } răspunsuri.
   *[other] Alegeți cel mult { $max } de răspunsuri.
}
# Între opțiunile care merg împreună și cea care rămâne singură.
field-several-of-or = sau

# $max: numărul de caractere permise.
field-long-text-limit = { $max ->
    [one] Puteți scrie { $max } caracter.
    [few] Puteți scrie { $max } caractere.
   *[other] Puteți scrie { $max } de caractere.
}
# $left: numărul de caractere rămase.
field-long-text-left = { $left ->
    [0] Ați folosit toate caracterele.
    [one] Mai aveți { $left } caracter.
    [few] Mai aveți { $left } caractere.
   *[other] Mai aveți { $left } de caractere.
}
# $over: numărul de caractere în plus.
field-long-text-over = { $over ->
    [one] Este { $over } caracter în plus.
    [few] Sunt { $over } caractere în plus.
   *[other] Sunt { $over } de caractere în plus.
}

field-email-hint = De exemplu: nume@example.com
field-telephone-hint = De exemplu: 06 12 34 56 78. Pentru un număr din străinătate, începeți cu + și prefixul țării.

field-address-street = Numărul și strada
field-address-extra = Alte detalii ale adresei
field-address-extra-hint = Clădire, etaj, apartament sau numele celui la care locuiți
field-address-postcode = Cod poștal
field-address-locality = Oraș sau sat
field-address-country = Țara
field-address-country-hint = Numai dacă nu este Franța

field-commune-hint = Scrieți primele litere ale numelui sau codul poștal. Apoi alegeți localitatea.
field-commune-search = Numele sau codul poștal al localității
field-commune-loading = Căutăm lista localităților…
# $count: numărul de localități găsite și afișate.
field-commune-found = { $count ->
    [one] { $count } localitate găsită
    [few] { $count } localități găsite
   *[other] { $count } de localități găsite
}
field-commune-more = Mai sunt și altele. Pentru a le vedea, scrieți mai multe litere.
field-commune-none = Nicio localitate nu are acest nume. Verificați literele sau căutați după codul poștal.
field-commune-choices = Alegeți localitatea
field-commune-failed = Lista localităților nu a ajuns.
field-commune-retry = Cereți lista din nou

field-document-choose = Alegeți un fișier
field-document-choose-another = Adăugați alt fișier
# $kinds: felurile de fișiere, deja scrise; $max: mărimea în megaocteți.
field-document-limits = Acceptăm: { $kinds }, cel mult { $max } MB.
# $max: numărul de fișiere permise.
field-document-count = { $max ->
    [one] Un singur fișier.
    [few] Cel mult { $max } fișiere.
   *[other] Cel mult { $max } de fișiere.
}
field-document-photos = { $max ->
    [one] O singură fotografie.
    [few] Cel mult { $max } fotografii.
   *[other] Cel mult { $max } de fotografii.
}
field-document-kind-separator = {", "}
field-document-kind-jpeg = fotografie JPEG
field-document-kind-png = imagine PNG
field-document-kind-pdf = fișier PDF
field-document-added = Fișiere adăugate
# $name: numele fișierului; $size: mărimea în kiloocteți.
field-document-file = { $name } ({ $size } kB)
field-document-remove = Eliminați
field-document-sending = Pregătim fișierul…
field-document-bring = Îl voi aduce
field-document-bring-hint = Veți da acest document mai târziu, la ghișeu.
field-document-show = Îmi voi arăta fotografiile la recepție
field-document-show-hint = Pe telefon sau pe hârtie.
field-document-camera-start = Faceți o fotografie
field-document-camera-another = Faceți altă fotografie
field-document-camera-hint = Țineți documentul bine întins în fața camerei.
field-document-camera-view = Ce vede camera
field-document-camera-take = Fotografiați acum
field-document-camera-stop = Opriți camera
field-document-camera-failed = Camera nu funcționează.
field-document-camera-none = Acest ecran nu are cameră.
# Numele dat unei fotografii; $number: 1, 2, 3…
field-document-photo-name = foto-{ $number }.jpg

field-place-hint = Scrieți o adresă sau spuneți ce se află în apropiere. Este de ajuns una dintre ele.
field-place-street = Adresa sau numele străzii
field-place-near = Ce se află în apropiere?
field-place-near-hint = De exemplu: în fața brutăriei, lângă banca verde
field-place-locality = Cartier sau oraș
