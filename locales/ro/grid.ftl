### Tabelul criteriilor de accesibilitate: ce a verificat un test, ce trebuie să judece o persoană, ce nu ne privește.

grid-tested = Verificat prin teste în această versiune
grid-untested = Neverificat în această versiune
grid-person = De judecat de către o persoană
grid-none = Nu se aplică
grid-count-tested = Criterii verificate prin teste în această versiune: { $count } din { $all }.
grid-count-untested = Criterii neverificate în această versiune: { $count } din { $all }.
grid-count-person = Criterii pe care trebuie să le judece o persoană: { $count } din { $all }. Nimeni nu a făcut încă asta.
grid-count-none = Criterii care nu se aplică: { $count } din { $all }.
grid-ran = Aceste teste au rulat pe { $day } cu versiunea { $build }.

## De ce un criteriu nu se aplică

grid-none-biometrics = Parvis nu recunoaște pe nimeni după corp.
grid-none-captcha = Parvis nu cere nimănui să dovedească faptul că este om (CAPTCHA).
grid-none-complex-table = Parvis are numai tabele simple.
grid-none-conversion = Parvis nu convertește niciun document.
grid-none-cryptic = Parvis nu scrie nimic cu desene făcute din litere și nici în cod.
grid-none-download = Parvis nu oferă niciun document de descărcat.
grid-none-film = Parvis nu are nici filme, nici sunete înregistrate.
grid-none-flash = Nimic nu clipește.
grid-none-frame = Parvis nu arată o pagină în altă pagină.
grid-none-hover = Nimic nu apare la trecerea cu mouse-ul sau la focalizare.
grid-none-informative-image = Desenele doar decorează; cuvintele spun totul.
grid-none-layout-table = Niciun tabel nu servește la așezarea în pagină.
grid-none-list-box = Parvis nu are liste derulante.
grid-none-motion = Nimic nu vă cere să mișcați dispozitivul.
grid-none-quotation = Parvis nu citează niciun text.
grid-none-site-map = Parvis nu are o hartă a site-ului.
grid-none-sound = Niciun sunet nu spune altceva decât ecranul.

## Ce face persoana

grid-person-code = O persoană care cunoaște codul verifică paginile cu un validator.
grid-person-device = O persoană măsoară dispozitivul acolo unde este instalat: sunetul, mufa pentru căști, mărimea literelor, înălțimea.
grid-person-look = O persoană privește fiecare ecran, și în alb-negru.
grid-person-navigation = O persoană caută mai multe pagini pe căi diferite.
grid-person-whole = O persoană face tot auditul, de la începutul până la sfârșitul unei proceduri.
grid-person-without-styles = O persoană citește fiecare ecran fără stiluri.
grid-person-words = O persoană citește aceste cuvinte pe fiecare ecran și spune dacă sunt potrivite.
