### Yazılanlardan başka, belediye ekranının sesinin söyledikleri. Her mesaj duyulur, hiçbiri okunmaz.

## Bir şeyin ne olduğu ve nasıl olduğu: adından sonra, küçük harfle söylenir

# Ad ile arkasından gelen arasında.
speech-pause = {", "}
# Bir soru ile cevabı arasında.
speech-colon = {": "}
speech-heading = Başlık:
speech-image = Resim:
speech-button = düğme
speech-link = bağlantı
speech-file = dosya seçme düğmesi
speech-choice = seçenek { $position }, toplam { $total }
speech-chosen = seçili
speech-not-chosen = seçili değil
speech-box = onay kutusu
speech-box-of = onay kutusu { $position }, toplam { $total }
speech-ticked = işaretli
speech-not-ticked = işaretli değil
# Basılı kalan bir düğme için.
speech-pressed = etkin
speech-not-pressed = etkin değil
# Bir açıklama gösteren düğme için.
speech-open = açık
speech-closed = kapalı
# Bir listede şu anda seçili olan için.
speech-current = şu anki seçim bu
speech-field = doldurulacak kutu
speech-field-long = doldurulacak büyük kutu
speech-empty = boş
speech-holds = yazdığınız:
# $unit: neyle sayıldığı, örneğin “euro”.
speech-unit = { $unit } olarak
speech-wrong = düzeltilmesi gerekiyor

## Başkaları için olmayanlar

# Hoparlörde bir cevabın yerine.
speech-private = gizli cevap
speech-private-why = Başkaları duyabilir. Kişisel cevaplarınızı söylemiyorum. Onları dinlemek için kulaklık takın.

## Sayfa

speech-top = Sayfanın üstünde şunlar da var.
speech-bottom = Sayfanın altında şunlar da var.
# $page: sayfanın başlığı.
speech-where = Şu sayfadasınız: { $page }.
speech-where-errors = Bu sayfada düzeltilecek bir şey var.
speech-where-here = Buradasınız.
speech-lit-group = { $count } öğeli grup:
speech-lit-leave = Gruptan çık.
speech-receipt-before = Alındı belgesinde şunlar yazıyor.
speech-receipt-after = Alındı belgesi yazıcıya gönderildi. Üzerinde şunlar yazıyor.
speech-receipt-end = Alındı belgesinin sonu.

## Sesin kendisi

speech-start = Ses açık. Ekranda yazanları okur.
speech-start-keys = Tab tuşu ilerler. Enter tuşu seçer.
# Beş tuş kullananlar için.
speech-start-pad = Oklar ileri veya geri gider. Ortadaki tuş seçer.
# Sesin tuşları.
speech-voice-keys = F2 tekrarlar. F3 nerede olduğunuzu söyler. F4 bütün sayfayı yeniden okur. F6 daha yavaş, F7 daha hızlı konuşur. F8 daha kısık sesle, F9 daha yüksek sesle konuşur. Escape tuşu duraklatır.
# Aynıları, rakam tuşlarında.
speech-voice-pad = 0 tekrarlar. Yıldız nerede olduğunuzu söyler. Eksi bütün sayfayı yeniden okur. 7 daha yavaş, 9 daha hızlı konuşur. 1 daha kısık sesle, 3 daha yüksek sesle konuşur. Eğik çizgi duraklatır.
speech-curtain-up = Ekran yeniden görünüyor.
# Diğer dilleri anlamayanlar için her dilde söylenir.
speech-language-how = Bu dili duymak için sayfanın üstünden “{ language-name }” seçin.
speech-language = Dil şimdi: { language-name }.
speech-paused = Duraklatıldı.
# $level: 1, 2, 3…; $total: en yüksek olan.
speech-volume = Ses düzeyi { $level }, en yüksek { $total }.
speech-rate = Hız { $level }, en yüksek { $total }.

## Kişinin yazdıkları

speech-letter-hidden = bir harf
speech-deleted = silindi: { $letter }
speech-capital = büyük { $letter }
speech-sign-space = boşluk
speech-sign-at = et işareti
speech-sign-dot = nokta
speech-sign-hyphen = tire
speech-sign-underscore = alt çizgi
speech-sign-plus = artı
speech-sign-slash = eğik çizgi
speech-sign-apostrophe = kesme işareti
speech-sign-comma = virgül
speech-sign-colon = iki nokta

## Sayılar

speech-minus = eksi { $number }
speech-amount = { $euros ->
    [one] { $euros } euro
   *[other] { $euros } euro
}
# $cents: iki rakam.
speech-amount-cents = { $euros ->
    [one] { $euros } euro { $cents } sent
   *[other] { $euros } euro { $cents } sent
}
# Telefon numarası ikişer rakam söyleniyorsa 2, rakam rakam söyleniyorsa 1.
speech-telephone-digits = 2
# Kısa yazılanlar ve nasıl söylendikleri.
speech-said-otherwise = no = numara; MB = megabayt; KB = kilobayt; RGPD = re ge pe de; SMS = es em es; PDF = pe de fe; JPEG = jeypeg; PNG = pe ne ge; @ = et işareti; € = euro; % = yüzde
