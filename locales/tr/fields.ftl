# Alanlar: kişinin yazdığı veya seçtiği şeyin çevresindeki sözler.

value-yes = Evet
value-no = Hayır
value-none = Cevap yok
value-unknown = Bilmiyorum
value-consented = Kabul ediyorum
value-will-bring = Kendim getireceğim

field-optional = { $label } (isteğe bağlı)
field-unknown = Bilmiyorum
field-unknown-of = Bilmiyorum: { $label }
field-unknown-hint = Devam edebilirsiniz. Belediye, bilmediğinizi görecek.

field-date-day = Gün
field-date-month = Ay
field-date-year = Yıl
field-date-hint = Örneğin: { $day } { $month } { $year }
field-date-partial-hint = Günü veya ayı bilmiyorsanız kutusunu boş bırakın. Örneğin: 1938

field-amount-unit = euro
field-amount-decimal-sign = ,
field-amount-hint = Örneğin: 12,50

field-one-of-hint = Bir cevap seçin.
field-several-of-hint = Uygun olanların hepsini seçin.
field-several-of-max-hint = { $max ->
    [one] Bir cevap seçin.
   *[other] En fazla { $max } cevap seçin.
}
field-several-of-or = veya

field-long-text-limit = { $max ->
    [one] { $max } karakter yazabilirsiniz.
   *[other] En fazla { $max } karakter yazabilirsiniz.
}
field-long-text-left = { $left ->
    [0] Hepsini kullandınız.
    [one] { $left } karakter kaldı.
   *[other] { $left } karakter kaldı.
}
field-long-text-over = { $over ->
    [one] { $over } karakter fazla.
   *[other] { $over } karakter fazla.
}

field-email-hint = Örneğin: nom@exemple.fr
field-telephone-hint = Örneğin: 06 12 34 56 78. Yabancı bir numara için + ve ülke koduyla başlayın.

field-address-street = Numara ve sokak
field-address-extra = Adrese ek bilgi
field-address-extra-hint = Bina, kat, daire veya yanında kaldığınız kişi
field-address-postcode = Posta kodu
field-address-locality = Şehir veya köy
field-address-country = Ülke
field-address-country-hint = Yalnızca Fransa değilse

field-commune-hint = Adının ilk harflerini veya posta kodunu yazın. Sonra listeden seçin.
field-commune-search = Beldenin (commune) adı veya posta kodu
field-commune-loading = Beldelerin listesini arıyoruz…
field-commune-found = { $count ->
    [one] { $count } belde bulundu
   *[other] { $count } belde bulundu
}
field-commune-more = Başkaları da var. Görmek için daha fazla harf yazın.
field-commune-none = Bu adda bir belde yok. Harfleri kontrol edin veya posta koduyla arayın.
field-commune-choices = Beldeyi seçin
field-commune-failed = Beldelerin listesi gelmedi.
field-commune-retry = Listeyi yeniden iste

field-document-choose = Bir dosya seç
field-document-choose-another = Başka bir dosya ekle
field-document-limits = Kabul edilenler: { $kinds }, en fazla { $max } MB.
field-document-count = { $max ->
    [one] Tek bir dosya.
   *[other] En fazla { $max } dosya.
}
field-document-photos = { $max ->
    [one] Tek bir fotoğraf.
   *[other] En fazla { $max } fotoğraf.
}
field-document-kind-separator = {", "}
field-document-kind-jpeg = JPEG fotoğraf
field-document-kind-png = PNG resim
field-document-kind-pdf = PDF dosyası
field-document-added = Eklenen dosyalar
field-document-file = { $name } ({ $size } KB)
field-document-remove = Kaldır
field-document-sending = Dosyayı hazırlıyoruz…
field-document-bring = Kendim getireceğim
field-document-bring-hint = Bu belgeyi daha sonra gişede verirsiniz.
field-document-show = Fotoğraflarımı danışmada göstereceğim
field-document-show-hint = Telefonunuzda veya kâğıt üzerinde.
field-document-camera-start = Fotoğraf çek
field-document-camera-another = Başka bir fotoğraf çek
field-document-camera-hint = Belgeyi kameranın önünde düz tutun.
field-document-camera-view = Kameranın gördüğü
field-document-camera-take = Fotoğrafı şimdi çek
field-document-camera-stop = Kamerayı kapat
field-document-camera-failed = Kamera çalışmıyor.
field-document-camera-none = Bu ekranda kamera yok.
field-document-photo-name = photo-{ $number }.jpg

field-place-hint = Bir adres yazın veya yakınında ne olduğunu söyleyin. İkisinden biri yeterlidir.
field-place-street = Adres veya sokak adı
field-place-near = Yakınında ne var?
field-place-near-hint = Örneğin: fırının önünde, yeşil bankın yanında
field-place-locality = Mahalle veya şehir
