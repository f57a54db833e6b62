# Exersare: aceleași pagini cu o persoană inventată; nu se trimite niciodată nimic.
practice-begin = Exersați mai întâi
practice-go-on = Continuați exersarea
practice-band = Acum exersați.
practice-nothing-sent = Nu se trimite nimic, nu se păstrează nimic.
practice-stop = Opriți exersarea
practice-answer = Un răspuns pentru exersare
practice-answer-show = Vedeți un răspuns pentru exersare
practice-write = Scrieți acest răspuns pentru mine
practice-written = Răspunsul este scris.
practice-end-title = Sfârșitul exersării
practice-end-lead = În procedura adevărată, butonul „Trimiteți” este aici. Astăzi nu se trimite nimic.
practice-end = Terminați exersarea

practised-title = Ați terminat exersarea
practised-lead = Foarte bine. Nu s-a trimis nimic, iar răspunsurile sunt șterse.
practised-now = Și acum
practised-begin-why = Puteți face procedura adevărată, cu răspunsurile dumneavoastră.
practised-print-why = Puteți tipări o pagină care explică cum faceți data viitoare pe cont propriu.
practised-again-why = Puteți exersa din nou, cu mai puțin ajutor.
practised-begin = Începeți procedura adevărată
practised-again = Exersați din nou
practised-others = Vedeți celelalte proceduri

# Pagina de tipărit, care spune cum se face pe cont propriu.
sheet-open = Tipăriți pagina „Cum faceți pe cont propriu”
sheet-title = Cum faceți pe cont propriu
sheet-title-of = { $title }: cum faceți pe cont propriu
sheet-lead = Păstrați această pagină. Ea vă ajută data viitoare.
sheet-print = Tipăriți această pagină
sheet-no-paper = Nu aveți imprimantă? Fotografiați ecranul sau cereți ajutor la primărie.
sheet-address = Unde mergeți pe internet
sheet-steps = Ce vi se cere, în ordine
sheet-steps-differ = Unele întrebări se schimbă în funcție de răspunsuri.
sheet-good = Bine de știut
sheet-good-why = Sub fiecare întrebare puteți citi de ce este pusă.
sheet-good-back = Puteți oricând să mergeți înapoi.
sheet-good-send = Nu se trimite nimic înainte să apăsați pe butonul „Trimiteți”, la sfârșit.
sheet-good-number = La sfârșit, notați numărul cererii.
sheet-help = Cine vă poate ajuta
sheet-help-ask = Întrebați la primărie. Aveți dreptul să cereți ajutor.
