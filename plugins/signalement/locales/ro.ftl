# Words of the procedure "signalement", in Romanian.

## The procedure

procedure-title = Sesizați o problemă în stradă
procedure-summary = Anunțați primăria despre o groapă, un felinar stins, gunoaie aruncate sau altă problemă într-un loc public.
procedure-keywords = sesizare, sesizez, semnalez, signalement, problemă, stradă, drum, șosea, groapă, trotuar, carosabil, stricat, deteriorat, indicator, semafor, bancă, loc de joacă, felinar, stâlp, lumină, iluminat, întuneric, coș de gunoi, gunoi, deșeuri, mobilă veche, moloz, mașină abandonată, epavă, copac, creangă, scurgere, apă, canal, canalizare, graffiti, animal mort, câine pierdut, pericol, plângere
procedure-before-place = Adresa sau un reper aproape de problemă: o stație de autobuz, o școală, un magazin
procedure-before-photo = O fotografie, dacă aveți
procedure-before-plate = Pentru un vehicul abandonat: numărul de înmatriculare
procedure-after = Primăria primește sesizarea și o trimite la serviciul care se ocupă de problemă. Dacă lăsați un e-mail sau un telefon, vă poate răspunde.
procedure-purpose = Primăria folosește răspunsurile ca să găsească problema, să pună să fie reparată și să vă răspundă dacă cereți acest lucru.
procedure-legal-basis = Misiune de interes public: primarul veghează la siguranța și la curățenia străzilor (articolul L. 2212-2 din codul general francez al colectivităților teritoriale, „code général des collectivités territoriales”).
procedure-recipients = Funcționarii primăriei care se ocupă de problemă. Dacă ține de alt serviciu public sau de administratorul unei rețele (apă, electricitate), primăria îi transmite sesizarea.
procedure-rights = Puteți cere să vă vedeți datele, să fie corectate, să le fie limitată folosirea sau vă puteți opune folosirii lor. Scrieți primăriei cu numărul de pe dovadă. Puteți face și o plângere la CNIL (autoritatea franceză pentru protecția datelor).

section-problem = Problema
section-where = Unde și când
section-photos = Fotografiile
section-answer = Răspunsul primăriei

## Danger first

step-danger = Este cineva în pericol acum?
step-danger-lead = În caz de pericol, nu așteptați: sunați la 112. Dacă nu puteți auzi sau vorbi, trimiteți un SMS la 114.
step-danger-why = Primăria nu citește imediat această sesizare. Serviciile de urgență răspund zi și noapte.
field-danger = Pericol
option-danger-people = Da, o persoană este rănită sau amenințată
option-danger-people-hint = Accident, incendiu, agresiune, zid sau copac care cade, groapă deschisă în pământ
option-danger-gas = Da, simt miros de gaz
option-danger-electricity = Da, sunt fire electrice căzute sau dezgolite
option-danger-none = Nu, nimeni nu este în pericol

exit-urgent = Sunați acum la urgențe
exit-urgent-text = Îndepărtați-vă de pericol. Apelul este gratuit, zi și noapte. Spuneți unde sunteți, ce se întâmplă și dacă sunt răniți.
exit-gas = Îndepărtați-vă și sunați la urgența pentru gaz
exit-gas-text = Nu fumați, nu aprindeți nimic și nu folosiți telefonul aproape de miros. Apelul este gratuit, zi și noapte.
exit-electricity = Nu atingeți nimic și sunați la urgențe
exit-electricity-text = Rămâneți departe de fire și nu lăsați pe alții să se apropie.

contact-emergency = Toate urgențele, peste tot în Europa
contact-fire = Pompieri (pompiers): incendiu, accident, persoană în pericol
contact-medical = Samu: urgență medicală
contact-police = Poliție sau jandarmerie: agresiune, furt, amenințare
contact-deaf = Prin SMS, dacă nu puteți auzi sau vorbi
contact-deaf-web = Prin mesaje scrise, prin apel video sau în limba semnelor franceză
contact-gas = Urgență pentru siguranța gazului (GRDF)
contact-power = Deranjamente electrice (de obicei Enedis): numărul este pe factura dumneavoastră de electricitate
contact-homeless = 115, pentru persoanele care dorm afară
contact-noise-web = Centrul de informare despre zgomot (Centre d’information sur le bruit)
contact-front-desk = Recepția primăriei
contact-police-station = Secția de poliție sau jandarmeria
contact-water-service = Serviciul de apă: numărul lui este pe factură

## The kind of problem

step-kind = Care este problema?
step-kind-why = Fiecare problemă are echipa ei: drumuri, curățenie, spații verzi, poliție municipală. Răspunsul dumneavoastră o anunță pe cea potrivită.
field-kind = Problemă
option-kind-road = Drum sau trotuar stricat
option-kind-equipment = Indicator, semafor, bancă sau joc stricat
option-kind-lighting = Iluminatul străzii
option-kind-waste = Deșeuri lăsate într-un loc public
option-kind-vehicle = Vehicul abandonat
option-kind-tree = Copac sau creangă
option-kind-water = Apă sau canalizare
option-kind-graffiti = Mâzgăleală, graffiti sau afiș
option-kind-animal = Animal mort sau pierdut
option-kind-other = Altceva

step-road-damage = Ce este stricat?
step-road-damage-why = Echipa vine cu materialul potrivit.
field-road-damage = Ce este stricat
option-road-damage-pothole = O groapă sau o denivelare pe drum
option-road-damage-pavement = Un trotuar stricat
option-road-damage-marking = O trecere de pietoni sau o linie pe jos care s-a șters
option-road-damage-open-hole = Lipsește un capac sau un grătar: gaura este deschisă
option-road-damage-something-else = Altă stricăciune

step-equipment = Ce este stricat sau nu mai funcționează?
step-equipment-why = Echipa vine cu materialul potrivit. Un semafor defect trece înaintea unei bănci rupte.
field-equipment = Ce este stricat
option-equipment-sign = Un indicator
option-equipment-traffic-light = Un semafor
option-equipment-bench = O bancă, un coș de gunoi sau o stație de autobuz
option-equipment-playground = Un joc pentru copii
option-equipment-barrier = O barieră sau un stâlp
option-equipment-something-else = Altceva

step-lamp-fault = Ce se întâmplă cu iluminatul?
step-lamp-fault-why = Un singur felinar stins sau o stradă întreagă în întuneric: defecțiunea și reparația sunt diferite.
field-lamp-fault = Defecțiune de iluminat
option-lamp-fault-one-off = Un felinar nu se aprinde
option-lamp-fault-several-off = Mai multe felinare nu se aprind
option-lamp-fault-flickering = Un felinar pâlpâie
option-lamp-fault-day-on = Un felinar rămâne aprins ziua
option-lamp-fault-broken = Un felinar este rupt sau înclinat, fără fire la vedere
option-lamp-fault-wires = Se văd fire electrice

step-lamp-number = Ce număr este scris pe felinar?
step-lamp-number-lead = Dacă nu găsiți niciun număr, continuați fără răspuns.
step-lamp-number-why = Cu acest număr se găsește felinarul potrivit, chiar și ziua, când toate sunt stinse.
step-lamp-number-find = Căutați o plăcuță sau un autocolant pe stâlp, la înălțimea ochilor. Unele felinare nu au număr.
step-lamp-number-picture = Un stâlp de iluminat. Numărul este pe o plăcuță mică, la mijlocul stâlpului.
field-lamp-number = Numărul felinarului
field-lamp-number-hint = De exemplu: A 042

step-waste-kind = Ce deșeuri vedeți?
step-waste-kind-lead = Nu le atingeți și nu le deschideți.
step-waste-kind-why = Echipa de curățenie vine cu camionul potrivit. Produsele periculoase cer o echipă instruită.
field-waste-kind = Deșeuri
option-waste-kind-bags = Saci sau gunoi menajer
option-waste-kind-bulky = Mobilă, o saltea sau aparate mari
option-waste-kind-rubble = Moloz sau resturi de șantier
option-waste-kind-green = Crengi sau iarbă tăiată
option-waste-kind-hazardous = Produse periculoase
option-waste-kind-hazardous-hint = Vopsea, ulei, baterie, azbest, seringi, butelie de gaz
option-waste-kind-something-else = Altceva

step-vehicle-state = Cum este vehiculul?
step-vehicle-state-why = Regula se schimbă: o epavă este tratată ca un deșeu, un vehicul în stare bună urmează codul rutier.
field-vehicle-state = Starea vehiculului
option-vehicle-state-wreck = Nu mai poate circula
option-vehicle-state-wreck-hint = Este ars sau îi lipsesc roți, uși, geamuri ori motorul
option-vehicle-state-not-moving = Pare în stare bună, dar nu se mai mișcă
option-vehicle-state-in-the-way = Este parcat greșit sau încurcă

step-plate = Care este numărul de înmatriculare al vehiculului?
step-plate-lead = Dacă vehiculul nu mai are plăcuță, continuați fără să răspundeți.
step-plate-why = Numai cu acest număr îl poate găsi primăria pe proprietar și îi poate cere să își ia vehiculul.
step-plate-find = Plăcuța este în fața și în spatele vehiculului.
step-plate-picture = Spatele unei mașini. Plăcuța este jos, la mijloc.
field-plate = Numărul de înmatriculare
field-plate-hint = De exemplu: AB-123-CD

step-tree-place = Unde este copacul?
step-tree-place-why = Primăria se ocupă de copacii publici. La un copac privat, poate interveni numai dacă amenință strada.
field-tree-place = Locul copacului
option-tree-place-street = Pe o stradă, într-o piață sau într-un parc public
option-tree-place-overhanging = Pe o proprietate privată, deasupra străzii
option-tree-place-overhanging-hint = Crengile ies deasupra străzii sau copacul poate cădea pe ea
option-tree-place-private = Pe o proprietate privată, departe de stradă

step-water-kind = Care este problema cu apa?
step-water-kind-why = După caz, primăria anunță serviciul de apă, de canalizare sau de drumuri.
field-water-kind = Problemă cu apa
option-water-kind-leak = Curge apă pe drum sau pe trotuar
option-water-kind-drain = Un grătar sau o rigolă este înfundată
option-water-kind-smell = Un miros de canal
option-water-kind-home = O scurgere într-o locuință sau într-un bloc

step-graffiti-place = Pe ce este inscripția?
step-graffiti-place-why = Pe un zid privat, primăria are de obicei nevoie de acordul proprietarului.
field-graffiti-place = Suprafața
option-graffiti-place-public = O clădire publică, o bancă, un indicator sau pe jos
option-graffiti-place-private = Un zid, o ușă sau un magazin private
option-graffiti-place-unknown = Nu știu

step-hateful = Mesajul este rasist, antisemit sau îndeamnă la violență?
step-hateful-lead = Nu copiați mesajul.
step-hateful-why = Primarul trebuie să pună să fie șterse mesajele rasiste sau care îndeamnă la omor, chiar și pe un zid privat.
field-hateful = Mesaj rasist sau violent

step-animal-state = Cum este animalul?
step-animal-state-lead = Nu îl atingeți.
step-animal-state-why = De un animal mort și de un animal pierdut nu se ocupă aceeași echipă.
field-animal-state = Starea animalului
option-animal-state-dead = Este mort
option-animal-state-stray = Este pierdut, singur sau rănit
option-animal-state-dangerous = Atacă sau amenință pe cineva

step-other-kind = Despre ce este vorba?
step-other-kind-why = Unele probleme nu țin de primărie. Atunci vă arătăm cine vă poate ajuta.
field-other-kind = Altă problemă
option-other-kind-street = Despre altă problemă într-un loc public
option-other-kind-noise = Despre un zgomot sau un conflict cu un vecin
option-other-kind-inside = Despre o problemă într-o locuință sau pe un teren privat
option-other-kind-person-outside = Despre o persoană care doarme afară

step-description = Ce vedeți?
step-description-lead = Câteva cuvinte sunt de ajuns. Nu dați numele niciunei persoane.
step-description-why = Fără această descriere, echipa nu știe ce trebuie să facă.
field-description = Descriere
field-description-hint = De exemplu: zidul cimitirului s-a prăbușit pe alee

step-passage = Se poate trece?
step-passage-why = O trecere închisă sau dificilă se rezolvă înaintea celorlalte probleme.
field-passage = Trecere
option-passage-free = Da, fără greutate
option-passage-walkers = Greu pe jos, în scaun rulant sau cu un cărucior
option-passage-vehicles = Nu, sau vehiculele trebuie să ocolească

## Ways out: other people can help

exit-private-land = Primăria nu poate interveni în acest loc
exit-private-land-text = Vorbiți mai întâi cu proprietarul, cu administratorul blocului (syndic) sau cu cel care închiriază. Dacă nu vă înțelegeți, un conciliator de justiție (conciliateur de justice) vă poate ajuta. Este gratuit. Primăria vă spune unde îl găsiți.
exit-noise = Pentru un zgomot sau un conflict, vă pot ajuta alte persoane
exit-noise-text = Vorbiți mai întâi cu vecinul, dacă puteți. Dacă nu se oprește, scrieți primarului sau mergeți la un conciliator de justiție (conciliateur de justice): este gratuit. Noaptea, dacă zgomotul este mare, sunați la secția de poliție sau la jandarmerie.
exit-parking = Pentru un vehicul parcat greșit, sunați la poliția municipală
exit-parking-text = Un agent trebuie să vină să vadă vehiculul. Cereți numărul poliției municipale la recepția primăriei. Dacă nu există, sunați la secția de poliție sau la jandarmerie. Sunați la 17 numai în caz de urgență.
exit-home-water = Scurgere într-o locuință: mai întâi opriți apa
exit-home-water-text = Închideți robinetul principal dacă puteți. Anunțați proprietarul, administratorul blocului (syndic) sau un instalator. Dacă scurgerea este înainte de contor, sunați la serviciul de apă: numărul lui este pe factură.
exit-sleeping-outside = Pentru o persoană care doarme afară, sunați la 115
exit-sleeping-outside-text = Apelul este gratuit, zi și noapte. Spuneți unde este persoana. Dacă este bolnavă, rănită sau nu răspunde, sunați imediat la 15.

## Where and when

step-place = Unde este problema?
step-place-why = O echipă trebuie să poată găsi locul fără dumneavoastră.
step-place-find = Uitați-vă la numele străzii, la numărul celei mai apropiate case, la o stație de autobuz sau la un magazin.
field-place = Locul problemei

step-seen = Când ați văzut problema prima dată?
step-seen-lead = Luna sau anul este de ajuns. Dacă nu știți, continuați fără să răspundeți.
step-seen-why = Primăria vede dacă problema este nouă. Pentru un vehicul, legea numără zilele.
field-seen-on = Văzută prima dată
field-seen-on-hint = Dacă nu știți ziua, lăsați căsuța goală. De exemplu: luna 3, anul 2026

## Photos

step-photos = Doriți să adăugați fotografii?
step-photos-lead = Arătați problema și ce este în jur. Evitați fețele, numerele de înmatriculare și interiorul caselor.
step-photos-why = O fotografie arată mărimea problemei și ajută la recunoașterea locului. Nu avem nevoie să vedem persoane.
step-photos-find = La un terminal al primăriei, puteți fotografia ecranul telefonului. Puteți și să arătați fotografiile la recepție.
field-photos = Fotografii cu problema
field-photos-hint = O fotografie de aproape și una de departe sunt aproape întotdeauna de ajuns.

## Being answered

step-reply = Doriți un răspuns de la primărie?
step-reply-why = Ca să vă răspundă, primăria are nevoie de un e-mail sau de un telefon. Ea citește și sesizările anonime.
field-reply = Răspunsul primăriei
option-reply-anonymous = Nu, rămân în anonimat
option-reply-anonymous-hint = Atunci primăria nu vă poate nici răspunde, nici pune o întrebare
option-reply-answer = Da, las un e-mail sau un telefon

step-contact = Cum vă poate contacta primăria?
step-contact-lead = Unul dintre ele este de ajuns. Nu vă cerem numele.
step-contact-why = Primăria îl folosește numai pentru această sesizare: ca să vă răspundă sau ca să vă ceară o lămurire.
field-email = Adresă de e-mail
field-email-hint = De exemplu: nume@example.com
field-telephone = Număr de telefon
field-telephone-hint = De exemplu: 06 12 34 56 78
problem-contact-missing = Scrieți o adresă de e-mail sau un număr de telefon. Ca să rămâneți în anonimat, reveniți la întrebarea dinainte.
problem-plate-not-recognised = Acest număr nu seamănă cu un număr de înmatriculare. Copiați literele și cifrele sau ștergeți tot dacă nu există plăcuță.

## The end: what was worked out, and what follows

outcome-service = Echipa anunțată
service-roads = Drumuri (voirie)
service-lighting = Iluminat public
service-cleaning = Curățenie
service-green = Spații verzi
service-water = Apă și canalizare
service-police = Poliție municipală
service-hygiene = Igienă și animale
service-front-desk = Recepția primăriei, care găsește echipa potrivită
outcome-urgency = Ordinea de rezolvare
outcome-urgency-first = De rezolvat în primul rând
outcome-urgency-usual = De rezolvat în ordinea sosirii
outcome-seen-days = Zile de când ați văzut-o, cel puțin
outcome-parking = Regula celor 7 zile
outcome-parking-reached = Vehiculul stă de mai mult de 7 zile: este prea mult după codul rutier
outcome-parking-not-yet = Văzut acum 7 zile sau mai puțin: primăria numără zilele la fața locului, regula ei poate fi mai scurtă
outcome-parking-unknown = Primăria trebuie să numere zilele la fața locului
outcome-reply = Răspuns
outcome-reply-anonymous = Niciunul: rămâneți în anonimat
outcome-reply-answer = Prin e-mail sau prin telefon

bring-photos = Fotografiile, cu numărul de pe dovadă

next-sent-on = Primăria transmite sesizarea la echipa responsabilă. Dacă problema ține de departament, de stat sau de alt serviciu, primăria i-o trimite.
next-no-promise = Legea nu stabilește un termen de reparație. Problemele care închid o trecere se rezolvă înaintea celorlalte.
next-anonymous = Nu veți primi răspuns. Păstrați numărul de pe dovadă dacă doriți să vorbiți despre problemă la recepție.
next-answer = Primăria vă poate scrie sau suna, ca să vă răspundă sau ca să ceară o lămurire.
next-worse = Dacă situația devine periculoasă, nu așteptați: sunați la 112 sau trimiteți un SMS la 114.
next-do-not-touch = Nu atingeți. Țineți departe copiii și animalele.
next-dead-birds = Dacă vedeți mai multe păsări moarte, spuneți și primăriei la telefon: poate fi o boală.
next-heavy-leak = Dacă apa curge tare, sunați și la serviciul de apă: numărul lui este pe o factură de apă.
next-vehicle = Un agent verifică la fața locului. Proprietarul primește mai întâi ordinul de a lua vehiculul: poate dura câteva săptămâni.
next-plate-unknown = Nu știți numărul plăcuței: un agent merge să îl citească la fața locului.
next-tree-owner = Primăria îi cere mai întâi proprietarului să taie ce iese în stradă sau o amenință.
next-wall-owner = Pe un zid privat, primăria cere de obicei acordul proprietarului înainte de a curăța.
