### Ayrıca okunan sayfalar: erişilebilirlik, yasal bilgiler, kişisel veriler.

accessibility-title = Erişilebilirlik
accessibility-lead = Bu hizmet herkesin işine yaramalıdır. Bu sayfa ne durumda olduğumuzu dürüstçe söyler.
accessibility-state-title = Ne durumdayız
accessibility-state = Bu hizmet, Fransız erişilebilirlik kurallarına (RGAA 4.1) kısmen uyuyor. Otomatik araçlar onu kontrol etti. Engelli kişiler onu henüz kontrol etmedi.
accessibility-works-title = Çalışanlar
accessibility-works-keyboard = Her şey yalnızca klavyeyle veya ekrana dokunarak yapılabilir.
accessibility-works-reader = Bir ekran okuyucu sayfaları ve hata mesajlarını okuyabilir.
accessibility-works-sight = Yazı dört katına kadar büyür. Hepsi yüksek kontrastlı dört renk düzeni vardır.
accessibility-works-words = Sözler, okuması kolay Fransızca olarak da vardır.
accessibility-gaps-title = Henüz eksik olanlar
accessibility-gaps-review = Zihinsel engelli kişiler, okuması kolay metinleri henüz gözden geçirmedi.
accessibility-gaps-sign = İşaret diline çeviri yok.
accessibility-gaps-voice = Ekran henüz bütün sayfaları sesli okumuyor.
accessibility-gaps-files = Eklediğiniz belgeler sizin hazırladığınız gibi kalır.
accessibility-report-title = Bir engelle mi karşılaştınız?
accessibility-report = Bunu belediyenin danışmasına veya telefonla söyleyin. Belediye size cevap vermeli ve başka bir yol önermelidir.
accessibility-appeal-title = Belediye cevap vermezse
accessibility-appeal = Hak Savunucusu’na (Défenseur des droits) yazabilirsiniz: Libre réponse 71120, 75342 Paris CEDEX 07. Ücretsizdir, pul gerekmez. Telefon: 09 69 39 00 00.

legal-title = Yasal bilgiler
legal-publisher-title = Bu hizmeti kim yayımlıyor
legal-publisher = { $town }, { $address }. Telefon: { $telephone }.
legal-software-title = Yazılım
legal-software = Bu hizmet, EUPL 1.2 lisansıyla yayımlanan özgür bir yazılım olan Parvis ile çalışır.
legal-hosting-title = Barındırma
legal-hosting = Bu hizmet belediyenin bilgisayarlarında çalışır. Başka hiçbir siteden bir şey istemez.
legal-no-commitment-title = Gönderdiğinizin değeri
legal-no-commitment = Alındı belgesi, belediyenin başvurunuzu aldığını ve hangi gün aldığını kanıtlar. Karar daha sonra verilir.

personal-data-title = Kişisel veriler
personal-data-lead = Bu sayfa bütün hizmet için geçerlidir. Her işlem ayrıca ilk sorudan önce, sizden neden bir şey istediğini söyler.
personal-data-who-title = Kim sorumlu
personal-data-who = { $town }, { $address }.
personal-data-device-title = Bu ekranda
personal-data-device-kiosk = Hiçbir şey saklanmaz. “Sil ve çık” her şeyi siler. Bir süre kimse dokunmazsa ekran her şeyi kendisi siler.
personal-data-device-home = Cevaplarınız, sayfayı yenileyebilmeniz için tarayıcınızın bu penceresinde kalır. Pencereyi kapattığınızda veya “Sil ve çık” düğmesini seçtiğinizde silinir.
personal-data-device-cookies = Bu hizmet hiç çerez kullanmaz ve ziyaretinizi ölçmez.
personal-data-sent-title = Gönderdikleriniz
personal-data-sent = Başvurunuzu yalnızca bu işlemle görevli kişiler okur. Başvurunuz, alındı belgenizde yazan tarihte silinir.
personal-data-rights-title = Haklarınız
personal-data-rights = Verilerinizi görmeyi, düzelttirmeyi, sildirmeyi veya kullanımını sınırlamayı isteyebilirsiniz.
personal-data-contact = Şuraya yazın: { $contact }
personal-data-appeal = Aynı görüşte değilseniz Fransız veri koruma kurumuna (Cnil) yazabilirsiniz. Adresi: 3 place de Fontenoy, TSA 80715, 75334 Paris CEDEX 07.
