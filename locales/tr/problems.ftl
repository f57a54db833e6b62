# Kişinin düzeltmesi gerekenler: önce neyin yanlış olduğu, sonra nasıl düzeltileceği.

problems-title = { $count ->
    [one] Düzeltilecek bir şey var
   *[other] Düzeltilecek { $count } şey var
}
problems-prefix = Düzeltin:

problem-missing-text = Cevap boş. Cevabı kutuya yazın.
problem-missing-number = Cevap boş. Bir sayı yazın, örneğin 3.
problem-missing-amount = Cevap boş. Euro olarak bir tutar yazın, örneğin 12,50.
problem-missing-date = Tarih boş. Günü, ayı ve yılı yazın.
problem-missing-yes-no = Bir cevap eksik. “Evet” veya “Hayır” seçin.
problem-missing-choice = Bir cevap eksik. Listeden birini seçin.
problem-missing-email = E-posta adresi boş. Adresi yazın, örneğin nom@exemple.fr.
problem-missing-telephone = Telefon numarası boş. Numarayı yazın, örneğin 06 12 34 56 78.
problem-missing-address = Adres boş. Sokağı, posta kodunu ve şehri yazın.
problem-missing-commune = Belde eksik. Beldeyi adıyla veya posta koduyla arayın, sonra seçin.
problem-missing-document = Belge eksik. Belgeyi ekleyin.
problem-missing-place = Yer eksik. Bir adres yazın veya yakınında ne olduğunu söyleyin.
problem-missing-consent = Kutu işaretli değil. Devam etmek için metni okuyun ve kabul ediyorsanız kutuyu işaretleyin.

problem-text-too-short = { $min ->
    [one] Cevap çok kısa. En az { $min } karakter yazın.
   *[other] Cevap çok kısa. En az { $min } karakter yazın.
}
problem-text-too-long = { $max ->
    [one] Cevap çok uzun: { $length } karakter. { $max } karakter bırakın.
   *[other] Cevap çok uzun: { $length } karakter. En fazla { $max } karaktere kısaltın.
}
problem-text-not-digits = Cevapta rakamdan başka şeyler var. Yalnızca rakam yazın.

problem-number-shape = Bu bir tam sayı değil. Rakamla bir sayı yazın, örneğin 3.
problem-number-too-small = Sayı çok küçük. { $min } veya daha büyük bir sayı yazın.
problem-number-too-large = Sayı çok büyük. { $max } veya daha küçük bir sayı yazın.

problem-amount-shape = Bu bir tutar değil. Euro ve sent yazın, örneğin 12,50.
problem-amount-too-small = Tutar çok küçük. { $min } veya daha fazlasını yazın.
problem-amount-too-large = Tutar çok büyük. { $max } veya daha azını yazın.

problem-date-day-missing = Gün eksik. 1 ile 31 arasında bir sayı yazın.
problem-date-month-missing = Ay eksik. 1 ile 12 arasında bir sayı yazın.
problem-date-year-missing = Yıl eksik. Dört rakam yazın, örneğin 1985.
problem-date-day-shape = Gün doğru değil. 1 ile 31 arasında bir sayı yazın.
problem-date-month-shape = Ay doğru değil. 1 ile 12 arasında bir sayı yazın.
problem-date-year-shape = Yıl doğru değil. Dört rakam yazın, örneğin 1985.
problem-date-impossible = Takvimde böyle bir gün yok. Günü, ayı ve yılı kontrol edin.
problem-date-too-early = Bu tarih, mümkün olan ilk günden önce: { $min }. Günü, ayı ve yılı kontrol edin.
problem-date-too-late = Bu tarih, mümkün olan son günden sonra: { $max }. Günü, ayı ve yılı kontrol edin.
problem-date-in-future = Bu gün henüz gelmedi. Bugünün tarihi: { $today }. Günü, ayı ve yılı kontrol edin.

problem-choice-unknown = Bu cevap artık listede yok. Başka bir cevap seçin.
problem-choices-too-few = { $min ->
    [one] Bir seçim eksik. En az bir cevap seçin.
   *[other] Seçimler eksik. En az { $min } cevap seçin.
}
problem-choices-too-many = { $max ->
    [one] Çok fazla seçim var. Tek bir cevap bırakın.
   *[other] Çok fazla seçim var. En fazla { $max } cevap bırakın.
}
problem-choices-exclusive = İki cevap birlikte olmaz. Ya sonuncusunu ya da diğerlerini bırakın.

problem-email-shape = Bu bir e-posta adresi değil. İçinde @ ve nokta olduğunu kontrol edin, örneğin nom@exemple.fr.
problem-telephone-shape = Bu bir telefon numarası değil. 10 rakam yazın, örneğin 06 12 34 56 78. Yabancı bir numara için + ve ülke koduyla başlayın.

problem-address-street-missing = Sokak eksik. Numarayı ve sokağın adını yazın.
problem-address-postcode-missing = Posta kodu eksik. Posta kodunu yazın, örneğin 35000. Adres yurt dışındaysa ülkeyi yazın.
problem-address-locality-missing = Şehir eksik. Şehrin veya köyün adını yazın.
problem-address-postcode-shape = Posta kodu doğru değil. Beş rakam yazın, örneğin 35000. Adres yurt dışındaysa ülkeyi yazın.

problem-commune-unknown = Bu belde listede yok. Beldeyi adıyla veya posta koduyla arayın, sonra seçin.

problem-document-kind = Bu tür dosya burada kabul edilmiyor. Bir fotoğraf (JPEG veya PNG) ya da bir PDF dosyası ekleyin.
problem-document-too-large = Bu dosya çok büyük. En fazla { $max } MB büyüklüğünde bir dosya ekleyin.
problem-document-not-as-named = Dosyanın içeriği adının söylediği şey değil. Kontrol etmek için dosyayı açın, sonra doğru dosyayı ekleyin.
problem-document-empty = Bu dosya boş. Başka bir dosya ekleyin.
problem-documents-too-many = { $max ->
    [one] Çok fazla dosya var. Yalnızca birini bırakın.
   *[other] Çok fazla dosya var. En fazla { $max } dosya bırakın.
}

problem-answer-shape = Bu cevabı okuyamadık. Lütfen yeniden cevap verin.
problem-answer-unexpected = Bu cevap artık istenmiyor. Lütfen bu adıma yeniden cevap verin.

problem-unknown = Bu cevap uygun değil. Cevabı kontrol edin veya yardım isteyin.
