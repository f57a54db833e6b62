### Erişilebilirlik ölçütlerinin tablosu: bir testin kontrol ettiği, bir kişinin değerlendirmesi gereken, bizi ilgilendirmeyen.

grid-tested = Bu sürümde testlerle kontrol edildi
grid-untested = Bu sürümde kontrol edilmedi
grid-person = Bir kişi değerlendirmeli
grid-none = Burada uygulanmaz
grid-count-tested = { $all } ölçütten { $count } tanesi bu sürümde testlerle kontrol edildi.
grid-count-untested = { $all } ölçütten { $count } tanesi bu sürümde kontrol edilmedi.
grid-count-person = { $all } ölçütten { $count } tanesini bir kişi değerlendirmelidir. Bu değerlendirme henüz yapılmadı.
grid-count-none = { $all } ölçütten { $count } tanesi burada uygulanmaz.
grid-ran = Bu testler { $day } tarihinde { $build } sürümünde çalıştı.

## Bir ölçüt neden uygulanmaz

grid-none-biometrics = Parvis kimseyi bedeninden tanımaz.
grid-none-captcha = Parvis’te “Robot değilim” sınaması (CAPTCHA) yoktur.
grid-none-complex-table = Parvis’te yalnızca basit tablolar vardır.
grid-none-conversion = Parvis hiçbir belgeyi dönüştürmez.
grid-none-cryptic = Parvis harflerden çizimlerle veya kodla hiçbir şey yazmaz.
grid-none-download = Parvis indirilecek hiçbir belge vermez.
grid-none-film = Parvis’te film de kayıtlı ses de yoktur.
grid-none-flash = Hiçbir şey yanıp sönmez.
grid-none-frame = Parvis’te sayfa içinde sayfa (çerçeve) yoktur.
grid-none-hover = Bir şeyin üzerine gelince veya ona odaklanınca hiçbir şey ortaya çıkmaz.
grid-none-informative-image = Çizimler yalnızca süsler; kelimeler her şeyi söyler.
grid-none-layout-table = Sayfa düzeni için hiçbir tablo kullanılmaz.
grid-none-list-box = Parvis’te açılır liste yoktur.
grid-none-motion = Hiçbir şey için cihazı hareket ettirmek gerekmez.
grid-none-quotation = Parvis hiçbir metinden alıntı yapmaz.
grid-none-site-map = Parvis’te site haritası yoktur.
grid-none-sound = Hiçbir ses ekrandakinden başka bir şey söylemez.

## Kişinin yaptığı

grid-person-code = Kod bilen bir kişi sayfaları bir doğrulama aracıyla inceler.
grid-person-device = Bir kişi cihazı kurulduğu yerde ölçer: ses, bağlantı girişi, harf boyutu, yükseklik.
grid-person-look = Bir kişi her ekrana bakar, siyah beyaz olarak da.
grid-person-navigation = Bir kişi birkaç sayfayı farklı yollardan arar.
grid-person-whole = Bir kişi, bir işlemin başından sonuna kadar tam denetim yapar.
grid-person-without-styles = Bir kişi her ekranı stiller olmadan okur.
grid-person-words = Bir kişi bu kelimeleri her ekranda okur ve doğru olup olmadıklarını söyler.
