# Alıştırma: aynı sayfalar, uydurma bir kişiyle; hiçbir zaman hiçbir şey gönderilmez.
practice-begin = Önce alıştırma yap
practice-go-on = Alıştırmaya devam et
practice-band = Alıştırma yapıyorsunuz.
practice-nothing-sent = Hiçbir şey gönderilmez, hiçbir şey saklanmaz.
practice-stop = Alıştırmayı bırak
practice-answer = Alıştırma için bir cevap
practice-answer-show = Alıştırma için bir cevap gör
practice-write = Bu cevabı benim yerime yaz
practice-written = Cevap yazıldı.
practice-end-title = Alıştırmanın sonu
practice-end-lead = Gerçek işlemde “Gönder” düğmesi buradadır. Bugün hiçbir şey gönderilmez.
practice-end = Alıştırmayı bitir

practised-title = Alıştırmayı bitirdiniz
practised-lead = Tebrikler. Hiçbir şey gönderilmedi ve cevaplar silindi.
practised-now = Şimdi ne yapabilirsiniz
practised-begin-why = İşlemi kendi cevaplarınızla gerçekten yapabilirsiniz.
practised-print-why = Gelecek sefer bunu tek başınıza nasıl yapacağınızı anlatan bir sayfa yazdırabilirsiniz.
practised-again-why = Daha az yardımla yeniden alıştırma yapabilirsiniz.
practised-begin = Gerçek işleme başla
practised-again = Yeniden alıştırma yap
practised-others = Diğer işlemleri gör

# Yazdırılacak sayfa: tek başına nasıl yapıldığını söyler.
sheet-open = “Tek başına nasıl yapılır” sayfasını yazdır
sheet-title = Tek başına nasıl yapılır
sheet-title-of = { $title }: tek başına nasıl yapılır
sheet-lead = Bu sayfayı saklayın. Gelecek sefer size yardımcı olur.
sheet-print = Bu sayfayı yazdır
sheet-no-paper = Yazıcı yok mu? Ekranın fotoğrafını çekin veya belediyeden yardım isteyin.
sheet-address = İnternette gidilecek adres
sheet-steps = Size sorulanlar, sırasıyla
sheet-steps-differ = Bazı sorular cevaplarınıza göre değişir.
sheet-good = Bilmeniz iyi olur
sheet-good-why = Her sorunun altında, neden sorulduğunu okuyabilirsiniz.
sheet-good-back = Her zaman geri dönebilirsiniz.
sheet-good-send = Sondaki “Gönder” düğmesine basmadan hiçbir şey gönderilmez.
sheet-good-number = En sonda başvuru numaranızı not edin.
sheet-help = Size kim yardım edebilir
sheet-help-ask = Belediyeye sorun. Yardım istemek hakkınızdır.
