### Parvis’in kendi sözleri: düğmeler, sayfalar, bildirimler. Alanların sözleri fields.ftl, hatalarınki problems.ftl dosyasındadır.

## Her yerde

brand = Parvis
skip-to-content = İçeriğe geç
navigation-label = Yardım ve ayarlar
back = Geri
continue = Devam et
try-again = Yeniden dene
erase-leave = Sil ve çık
help-link = Yardım
reading-link = Ayarlar
accessibility-link = Erişilebilirlik: uyumlu değil
legal-link = Yasal bilgiler
personal-data-link = Kişisel veriler
details-why = Bu soru neden soruluyor?
details-find = Cevabı nerede bulabilirim?
details-find-mark = Cevap çerçevenin içinde.
back-to-list = Tüm işlemleri gör

title-page = { $page } – { $service }
title-step = { $page } – adım { $number } – { $service }
title-step-of = { $page } – adım { $number } / { $total } – { $service }
title-error = Hata: { $title }
title-practice = Alıştırma: { $title }

step-number = Adım { $number }
step-number-of = Adım { $number }, toplam yaklaşık { $total }
step-number-last = Adım { $number } / { $number }
step-item = { $section } { $index }

## Diller: her biri kendi dilinde, her yerde aynı

language-label = Dil
language-more = Diğer diller
language-name = Türkçe

## Ayarlar: okuma ve ekranı kullanma yolları

reading-title = Ayarlar
reading-lead = Size yardımcı olanı seçin. Cevaplarınızı kaybetmeden istediğiniz zaman değiştirebilirsiniz.
reading-all = Tüm ayarlar
reading-reset = Normal ayarlara dön
reading-see = Görmek
reading-read = Okumak
reading-listen = Dinlemek
reading-hear = Dinlemek
reading-press = Dokunmak ve basmak
reading-time = Zaman

# Tek dokunuşla birkaç ayar. Adı neyin değiştiğini söyler, kimin için olduğunu değil.
presets-title = Size yardımcı olanı seçin
preset-larger = Daha büyük görmek
preset-contrast = Daha net görmek
preset-letters = Harfleri daha kolay ayırt etmek
preset-simple = Basit kelimeler okumak
preset-listen = Okumak yerine dinlemek
preset-keypad = Az tuş kullanmak
preset-switch = Tek bir düğme kullanmak
preset-reach = Her şey ekranın alt kısmında
preset-steady = Çift basmayı önlemek
preset-time = Acele etmemek

register-label = Kelimeler
register-standard = Günlük dil
register-simple = Okuması kolay
pictures-label = Kelimelerin yanında resimler
pictures-easy = Okuması kolay metinlerle
pictures-on = Her zaman
pictures-off = Hiçbir zaman
text-size-smaller = Daha küçük yazı
text-size-larger = Daha büyük yazı
text-size-now = Yazı boyutu: %{ $percent }
theme-label = Renkler
theme-light = Açık
theme-dark = Koyu
theme-contrast = Beyaz üzerine siyah
theme-yellow = Siyah üzerine sarı
weighted-letters-label = Alt kısmı daha kalın harfler
weighted-letters-hint = Her harf diğerlerinden daha kolay ayırt edilir.
wide-spacing-label = Daha fazla boşluk
wide-spacing-hint = Harflerin, kelimelerin ve satırların arasında.
calm-motion-label = Hiçbir şey hareket etmez
calm-motion-hint = Ekran bir anda değişir, efekt olmaz.
read-aloud-label = Her cümlenin yanında bir hoparlör
read-aloud-hint = Cümleyi dinlemek için ona basın.
self-voicing-label = Ekran her şeyi sesli söyler
self-voicing-hint = Her şeyi ekrana bakmadan yapabilirsiniz.
screen-curtain-label = Siyah ekran
screen-curtain-hint = Ne yaptığınızı kimse görmez. Siz her şeyi duyarsınız. Ekranı yeniden görmek için ona dokunun.
private-aloud-label = Kişisel cevaplarımı da söyle
private-aloud-hint = Başkaları onları duyabilir.
voice-listen = Sayfayı dinle
voice-slower = Daha yavaş konuş
voice-faster = Daha hızlı konuş
voice-softer = Daha kısık sesle konuş
voice-louder = Daha yüksek sesle konuş
keypad-label = Beş tuş yeter
keypad-hint = İlerlemek, geri gitmek, seçmek, yeniden dinlemek ve yardım istemek.
scanning-label = Uyarlanmış düğmeler
scanning-off = Yok
scanning-one = Bir düğme
scanning-two = İki düğme
scanning-how-one = Bir çerçeve düğmeden düğmeye geçer. Çerçeve doğru yere gelince kendi düğmenize basın veya ekranın herhangi bir yerine dokunun. Esc (Échap) tuşu çerçeveyi kapatır.
scanning-how-two = Bir düğme (boşluk tuşu) çerçeveyi ilerletir, diğeri (Enter tuşu) seçer. Ekranda, çerçeveyi ilerletmek için satırların başladığı yarıya, seçmek için diğer yarıya dokunun. Esc (Échap) tuşu çerçeveyi kapatır.
scan-pace-label = Çerçevenin hızı
scan-pace-usual = Normal
scan-pace-slow = Yavaş
scan-pace-fast = Hızlı
keyboard-label = Ekran klavyesi
keyboard-off = Yok
keyboard-usual = Normal klavye
keyboard-alphabetical = Alfabe sırasıyla
key-space = Boşluk
key-shift = Büyük harf
key-erase = Sil
key-back = Metinde geri git
key-on = Metinde ileri git
key-done = Tamam
key-question = Soru işareti
key-page-letters = Harfler
key-page-digits = Rakamlar ve işaretler
key-page-accents = Aksanlı harfler
key-page-latin = Latin harfleri
low-reach-label = Her şey ekranın alt kısmında
low-reach-hint = Dokunduğunuz her şey alt yarıda kalır.
steady-hands-label = Çift basmalar sayılmaz
steady-hands-hint = Çok çabuk gelen ikinci basış sayılmaz. Basılı tutulan tuş yalnızca yavaş tekrarlanır.
unhurried-label = Daha fazla zaman
unhurried-hint = Ekran, orada olup olmadığınızı sormadan önce beş kat daha uzun bekler.

## Karşılama

welcome-title = Hoş geldiniz
welcome-lead = Burada işlemlerinizi kendiniz yaparsınız, her seferinde tek bir soruyla. Acele etmeyin.
welcome-begin = Başla
welcome-language = Dilinizi seçin
welcome-promise-alone = İstediğiniz zaman danışmadan yardım isteyebilirsiniz.
welcome-promise-erase = Ayrıldığınızda bu ekranda sizden hiçbir şey kalmaz.
welcome-promise-erase-home = Cevaplarınız bu pencerede kalır. Pencereyi kapattığınızda silinir.

## Bir işlem arama

find-title = Ne yapmak istiyorsunuz?
find-search = Kendi kelimelerinizle arayın
find-search-hint = Örneğin: doğum, oy vermek, yoldaki çukur
find-life-events = Veya hayatın bir dönemini seçin
find-all = Tüm işlemler
find-count = { $count ->
    [0] Hiçbir işlem bulunamadı
    [one] { $count } işlem bulundu
   *[other] { $count } işlem bulundu
}
find-none = Başka bir kelime deneyin veya danışmaya sorun.

life-event-papers = Belgeler ve kayıtlar
life-event-birth = Doğum
life-event-childhood = Çocukluk ve okul
life-event-couple = Evlilik ve birlikte yaşam
life-event-home = Konut
life-event-citizenship = Oy verme
life-event-street = Sokak ve mahalle
life-event-work = İş ve para
life-event-health = Sağlık
life-event-death = Ölüm

## Yalnızca cihazın anlayabileceği şey

problem-document-unreadable = Bu cihaz dosyayı okuyamıyor. Dosyayı yeniden seçin veya başka bir dosya seçin.

## Başlamadan önce

before-needs = Size gerekenler
before-needs-nothing = Bir şey hazırlamanıza gerek yok.
before-audience = Kimler için
before-duration = Süre
before-minutes = { $minutes ->
    [one] yaklaşık { $minutes } dakika
   *[other] yaklaşık { $minutes } dakika
}
before-fee = Ücret
before-free = Ücretsiz
before-after = Sonra ne olacak
before-data = Kişisel verileriniz
before-data-who = Kim istiyor
before-data-why = Neden
before-data-law = Yasal dayanak
before-data-readers = Kim okuyor
before-data-keep = Ne kadar süreyle
before-data-rights = Haklarınız
before-data-contact = Sorularınız için
before-keep-days = { $days ->
    [one] gönderdikten sonra { $days } gün, sonra her şey silinir
   *[other] gönderdikten sonra { $days } gün, sonra her şey silinir
}
before-basis-consent = Sizin onayınız (Genel Veri Koruma Tüzüğü, RGPD, madde 6, fıkra 1, bent a).
before-basis-contract = Sizinle yapılan bir sözleşme (Genel Veri Koruma Tüzüğü, RGPD, madde 6, fıkra 1, bent b).
before-basis-legal-obligation = Yasal bir yükümlülük (Genel Veri Koruma Tüzüğü, RGPD, madde 6, fıkra 1, bent c).
before-basis-vital-interests = Bir hayatın korunması (Genel Veri Koruma Tüzüğü, RGPD, madde 6, fıkra 1, bent d).
before-basis-public-task = Bir kamu hizmeti görevi (Genel Veri Koruma Tüzüğü, RGPD, madde 6, fıkra 1, bent e).
before-basis-legitimate-interests = Meşru bir menfaat (Genel Veri Koruma Tüzüğü, RGPD, madde 6, fıkra 1, bent f).
before-idle = { $minutes ->
    [one] { $minutes } dakika boyunca hiçbir şeye dokunmazsanız bu ekran orada olup olmadığınızı sorar. Cevap vermezseniz her şeyi siler.
   *[other] { $minutes } dakika boyunca hiçbir şeye dokunmazsanız bu ekran orada olup olmadığınızı sorar. Cevap vermezseniz her şeyi siler.
}
before-home = Bu sayfayı yenilerseniz cevaplarınız yerinde kalır. Pencereyi kapatırsanız silinir.
unsigned = Bu işlemi, sorumluluğunu almak üzere kimse imzalamadı. Emin değilseniz danışmaya sorun.
before-in-french = Bu işlem Fransızca yazılmıştır. Henüz çevrilmedi.
before-nothing-sent = Siz en sonda istemeden hiçbir şey gönderilmez.
before-begin = Başla
before-go-on = Kaldığım yerden devam et

## Kontrol

review-title = Cevaplarınızı kontrol edin
review-lead = Hepsini okuyun. Her cevabı değiştirebilirsiniz.
review-answers = Cevaplarınız
review-change = Değiştir
review-remove = Kaldır
review-private-why = Bu ekran kişisel cevaplarınızı ve onlardan çıkan sonuçları gizler. Hepsini kontrol etmek için cevaplarınızı gösterin.
review-private-show = Cevaplarımı göster
review-private-hide = Cevaplarımı gizle
review-private-hidden = Gizli cevap
review-private-before = Kişisel cevaplarınız hâlâ gizli. Göndermeden önce onları kontrol edin.
review-outcome = Sonuç
review-bring = Getirmeniz veya göndermeniz gerekenler
review-next = Sonra ne olacak
review-send-title = Belediyeye gönder
review-send-lead = “Gönder” düğmesine basınca cevaplarınızın doğru olduğunu onaylar ve onları şuraya gönderirsiniz: { $town }.
review-send = Gönder
review-sending = Gönderiliyor. Bu sayfadan ayrılmayın.
review-failed-title = Başvurunuz gönderilmedi
review-failed-kept = Cevaplarınız hâlâ burada.
review-failed-request = Bir görevliye verilecek olay numarası: { $request }

## Gönderme başarılı olmazsa: önce ne olduğu, sonra ne yapılacağı

error-unreachable = Belediyenin bilgisayarı cevap vermiyor. Biraz bekleyin, sonra yeniden deneyin.
error-no-connection = Cihazınızın internet bağlantısı yok. Bağlantının gelmesini bekleyin, sonra yeniden deneyin.
error-busy = Belediyeye aynı anda çok fazla başvuru geliyor. Bir dakika bekleyin, sonra yeniden deneyin.
error-timed-out = Belediyenin bilgisayarı çok geç cevap verdi. Bir dakika bekleyin, sonra yeniden deneyin. Başvurunuz yalnızca bir kez sayılır.
error-body-interrupted = Gönderirken bağlantı kesildi. Yeniden deneyin.
error-store-unavailable = Belediyenin bilgisayarı şu anda hiçbir şey kaydedemiyor. Birkaç dakika bekleyin, sonra yeniden deneyin.
error-internal = Belediyenin bilgisayarı arızalı. Birkaç dakika bekleyin, sonra yeniden deneyin. Olmazsa bir görevliyle konuşun.
error-procedure-failed = İşlemin programı hata yaptı. Bu sizin hatanız değil. Yeniden deneyin. Olmazsa bir görevliyle konuşun.

error-dossier-refused = Bazı cevaplar artık uygun değil. Onları yeniden okuyun, artık doğru olmayanları değiştirin, sonra yeniden gönderin.
error-body-too-large = Cevaplarınız çok uzun. En uzun olanları kısaltın, sonra yeniden gönderin.
error-file-lost = { $file } dosyası artık bu cihazın hafızasında değil. Bu belge için “Değiştir” düğmesini seçin ve dosyayı yeniden ekleyin.
error-no-such-document = { $file } dosyası belediyeye ulaşmadı. Yeniden deneyin. Olmazsa bu belge için “Değiştir” düğmesini seçin ve dosyayı yeniden ekleyin.
error-document-hash = { $file } dosyası gönderilirken bozuldu. Yeniden deneyin. Olmazsa bu belge için “Değiştir” düğmesini seçin ve dosyayı yeniden ekleyin.
error-document-kind = Belediye bu tür dosyaları kabul etmiyor: { $file }. Bu belge için “Değiştir” düğmesini seçin ve bir fotoğraf (JPEG veya PNG) ya da bir PDF dosyası ekleyin.
error-document-not-as-named = { $file } dosyasının içeriği adının söylediği şey değil. Bu belge için “Değiştir” düğmesini seçin ve doğru dosyayı ekleyin.
error-document-empty = { $file } dosyası boş. Bu belge için “Değiştir” düğmesini seçin ve başka bir dosya ekleyin.
error-document-too-large = { $file } dosyası belediyenin bilgisayarı için çok büyük. Bu belge için “Değiştir” düğmesini seçin ve daha küçük bir dosya ekleyin.
error-documents-too-many = Başvurunuzda çok fazla dosya var. Bir belge için “Değiştir” düğmesini seçin ve fazla dosyaları kaldırın.
error-token-expired = Belgelerin gönderilmesi çok uzun sürdü. Yeniden deneyin: belgeler tekrar gönderilecek.
error-token-unknown = Belediyenin bilgisayarı belgelerinizi tanımadı. Yeniden deneyin: belgeler tekrar gönderilecek.

error-unknown-procedure = Belediye artık bu işlemi burada sunmuyor. Nasıl yapılacağını bir görevliye sorun.
error-unknown-package = Siz cevap verirken işlem değişti. Belediye artık bu cevapları alamaz. “Sil ve çık” düğmesini seçin, sonra yeniden başlayın.
error-began-too-long-ago = Bu işleme çok uzun zaman önce başladınız: kurallar değişmiş olabilir. “Sil ve çık” düğmesini seçin, sonra yeniden başlayın.
error-key-reused = İlk gönderiminiz belediyeye daha önce ulaşmış. Bir görevliden başvurunuzu aramasını isteyin.
error-unknown = Belediyenin bilgisayarı başvuruyu reddetti. Yeniden deneyin. Olmazsa bir görevliyle konuşun.

## Alındı belgesi

sent-title = Başvurunuz gönderildi
sent-lead = { $town } başvurunuzu { $date } tarihinde aldı.
sent-reference = Numaranız
sent-reference-keep = Bu numarayı saklayın: başvurunuz bu numarayla bulunur.
sent-reference-listen = Numarayı dinle
sent-reference-no-voice = Bu cihazda bu dil için ses yok.
sent-procedure = İşlem
sent-next = Sonra ne olacak
sent-bring = Getirilecek veya gönderilecek
sent-erased = Belediye başvurunuzu { $date } tarihinde siler.
sent-contact = Bir sorunuz mu var?
sent-print = Alındı belgesini yazdır
sent-cannot-print = Kâğıt çıkmıyor mu?
sent-leave-why = Ayrılırken bu sayfayı silin: numaranızı sizden başka kimse görmemelidir.

print-title = Kâğıt çıkmıyor mu?
print-lead = Başvurunuz gönderildi. Kâğıt zorunlu değil: numara yeterlidir.
print-write = Bu numarayı not edin.
print-photo = Veya ekranın fotoğrafını telefonunuzla çekin.
print-save = Veya ekran görüntüsünü kaydedin.
print-desk = Veya danışmadan alındı belgesini yazdırmasını isteyin.

## Çıkış: doğru yol başka bir yol

exit-nothing-sent = Belediyeye hiçbir şey gönderilmedi.
exit-contacts = Nereye başvurabilirsiniz
exit-urgent-contacts = Şimdi arayın
exit-phone = Telefon: { $value }
exit-sms = SMS: { $value }
exit-web = İnternette: { $value }

## Yardım

help-title = Yardım
help-person = Biriyle konuşmak
help-person-here = Danışmadaki bir görevli size nasıl yapılacağını gösterebilir. Sizin yerinize cevap vermez.
help-person-home = Belediyeyi arayabilir veya oraya gidebilirsiniz.
help-telephone = Telefon
help-address = Adres
help-how = Nasıl yapılır
help-how-question = Her sayfa bir soru sorar, bazen birkaç kutuyla. Cevap verin, sonra “Devam et” düğmesini seçin.
help-how-back = “Geri” önceki sayfaya döner. Cevaplarınız kalır.
help-how-mistake = Yanılabilirsiniz: göndermeden önce her şey düzeltilebilir.
help-how-language = Dili, yazı boyutunu ve renkleri istediğiniz zaman, her sayfada değiştirebilirsiniz.
help-how-touch = Parmakla: seçmek için bir cevaba, yazmak için bir kutuya dokunun.
help-how-keyboard = Klavyeniz varsa: Tab tuşu ilerler, Shift ve Tab geri gider, Enter devam eder, boşluk tuşu işaretler.
help-how-erase = “Sil ve çık” her şeyi hemen siler.

## Bir şey yolunda gitmezse

not-found-title = Bu sayfa yok
not-found-lead = Adres eksik olabilir veya işlem artık burada sunulmuyor.

failed-title = Bu işlem cevap vermiyor
failed-lead = Bu sizin hatanız değil. Cevaplarınız hâlâ burada ve hiçbir şey gönderilmedi.
failed-out-of-time = İşlemin programı çok uzun sürdü; durduruldu.
failed-broken = İşlemin programı hata yaptı; durduruldu.
failed-ways = Yeniden deneyebilir, önceki soruya dönebilir veya işlemi belediyenin danışmasında yapabilirsiniz.
failed-back = Önceki soruya dön

offline-title = Belediyenin bilgisayarı cevap vermiyor
offline-lead = Bağlantı kesilmiş olabilir. Cevaplarınız hâlâ burada.
offline-ways = Biraz bekleyin, sonra yeniden deneyin. Belediyenin danışmasına da gidebilirsiniz.
offline-device-title = Cihazınızın internet bağlantısı yok

idle-title = Hâlâ orada mısınız?
idle-left = { $seconds ->
    [one] { $seconds } saniye sonra her şey silinecek.
   *[other] { $seconds } saniye sonra her şey silinecek.
}
idle-left-minutes = { $minutes ->
    [one] Acele etmeniz gerekmiyor. { $minutes } dakika sonra her şey silinecek.
   *[other] Acele etmeniz gerekmiyor. { $minutes } dakika sonra her şey silinecek.
}
idle-lead = Cevaplarınızı korumak için düğmeye veya herhangi bir tuşa basın. Bunu istediğiniz kadar yapabilirsiniz.
idle-stay = Buradayım

ended-title = Her şey silindi
ended-lead = Bu ekranda sizden hiçbir şey kalmadı.
ended-lead-home = Bu pencerede sizden hiçbir şey kalmadı.
ended-begin = Yeniden başla
