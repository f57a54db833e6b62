### Doğum belgesi istemek: kişi için sözler, Türkçe.

## İşlem

procedure-title = Fransız doğum belgesi istemek
procedure-summary = Bu belediyede saklanan bir doğum belgesinin kopyasını veya özetini ücretsiz isteyin.
procedure-keywords = doğum belgesi, doğum kaydı, doğum kayıt örneği, acte de naissance, extrait de naissance, kayıt özeti, tam kopya, soy bağı, çok dilli, nüfus, nüfus kaydı, belgeler, doğum, doğmak, bebek, pasaport, kimlik kartı, evlilik, Pacs, miras, noter, soyağacı, aile cüzdanı, livret de famille
procedure-before-birth = Kişinin doğumdaki soyadı, adları ve doğum tarihi
procedure-before-parents = Belgede anne ve babası görünecekse onların adları ve soyadları
procedure-before-identity = Kimlik belgeniz (anne ve babanın yazılmadığı özet için gerekmez)
procedure-before-proof = Başka bir kişi için: onunla bağınızı gösteren bir belge, örneğin aile cüzdanı (livret de famille)
procedure-after = Belediye başvurunuzu kontrol eder ve belgeyi hazırlar. Belge size postayla gelir veya siz gelip alırsınız.
procedure-purpose = Cevaplarınız hakkınızı kontrol etmek, kaydı bulmak ve belgeyi size vermek için kullanılır.
procedure-legal-basis = Yasa bu belgeleri verme görevini belediyeye verir: Fransız Medeni Kanunu’nun (Code civil) 101-1. maddesi ve 6 Mayıs 2017 tarihli 2017-890 sayılı kararname.
procedure-recipients = Başvurunuzu yalnızca bu belediyenin nüfus (état civil) görevlileri okur.
procedure-rights = Belediyeden verilerinizi görmeyi, düzelttirmeyi veya kullanımını sınırlamayı isteyebilirsiniz. Aynı görüşte değilseniz Fransız veri koruma kurumuna (CNIL) yazabilirsiniz.
service-civil-registry = Nüfus birimi (état civil)

## Kontrol sayfasının bölümleri

section-need = İhtiyacınız
section-person = Belgedeki kişi
section-document = Belge
section-names = Belgedeki ad
section-parents = Anne ve babası
section-parent = Ebeveyn
section-delivery = Teslim
section-proofs = Belgeleriniz

## Belge ne için kullanılacak

step-use = Doğum belgesi ne için kullanılacak?
step-use-lead = Bazı işlemler için bu belgeyi istemeniz gerekmez.
step-use-why = Bazı kurumlar doğumu doğrudan belediyeden kontrol edebilir. Cevabınız sizi bu başvurudan kurtarabilir. Size doğru belgeyi önermemizi de sağlar.
field-use = Belgenin kullanımı
option-use-official-in-france = Fransa’da resmî bir işlem
option-use-official-in-france-hint = Pasaport, kimlik kartı, evlilik, medeni birliktelik (Pacs) veya noter
option-use-abroad = Başka bir ülkede bir işlem
option-use-other = Başka bir şey veya söylemek istemiyorum

step-paper-asked = Sizden belgeyi kâğıt olarak istediler mi?
step-paper-asked-lead = Bilmiyorsanız “Hayır” diye cevap verin.
step-paper-asked-why = Bu işlemler için kurum çoğu zaman doğumu kendisi kontrol edebilir. O zaman kâğıt belge gerekmez.
field-paper-asked = Kâğıt belge istendi

exit-no-need = Büyük olasılıkla bir şey istemeniz gerekmiyor
exit-no-need-text = Önce dosyanızla ilgilenen kuruma doğumu kendisinin kontrol edip etmediğini sorun. Kâğıt belge istiyorsa bu soruya dönün ve “Evet” diye cevap verin.
contact-your-service = Dosyanızla ilgilenen kurum, belediye veya noter

## Doğum yeri

step-birth-place = Kişi nerede doğdu?
step-birth-place-lead = Söz konusu olan belgedeki kişidir: siz veya başka biri.
step-birth-place-why = Belgeyi doğum yerinin belediyesi saklar. Bir belediye yalnızca kendi sakladığı belgelerin kopyasını verebilir.
step-birth-place-find = Doğum yeri kimlik kartında, pasaportta ve aile cüzdanında (livret de famille) yazar.
step-birth-place-picture = Bir kimlik kartı. Doğum yeri fotoğrafın sağında, alttadır.
field-birth-place = Doğum yeri
option-birth-place-here = Bu belediyenin beldesinde
option-birth-place-elsewhere-in-france = Fransa’da başka bir beldede
option-birth-place-elsewhere-in-france-hint = Ana karada veya denizaşırı topraklarda
option-birth-place-abroad = Başka bir ülkede
option-birth-place-abroad-hint = 1962’den önceki Cezayir gibi artık Fransız olmayan topraklar da buraya girer
option-birth-place-unknown = Bilmiyorum

exit-born-elsewhere = Doğum yerinin belediyesine başvurun
exit-born-elsewhere-text = Belge bu belediyede değil. Onu yerinde, postayla veya resmî siteden isteyebilirsiniz. Her zaman ücretsizdir: para isteyen bir siteyi kullanmayın.
contact-birth-town-hall = Doğum yerinin belediyesi (mairie)
contact-service-public = Resmî site Service Public, “acte de naissance” sayfası

exit-birth-place-unknown = Önce doğum yerini bulun
exit-birth-place-unknown-text = Bu yer bilinmeden belgeyi kimse bulamaz. Bir kimlik kartına, pasaporta veya aile cüzdanına (livret de famille) bakın. Bir görevli aramanıza yardım edebilir.
contact-civil-registry-desk = Bu belediyede nüfus danışması (état civil)

step-abroad-status = Başka bir ülkede doğan kişinin durumu nedir?
step-abroad-status-why = Duruma göre belge başka bir yerde bulunur. Bu cevap size nereye gideceğinizi gösterir.
field-abroad-status = Kişinin durumu
option-abroad-status-french = Fransız vatandaşı
option-abroad-status-french-hint = Doğuştan veya sonradan
option-abroad-status-protected = Fransa’nın koruması altında
option-abroad-status-protected-hint = Mülteci, vatansız veya ikincil koruma altında
option-abroad-status-foreign = Başka bir ülkenin vatandaşı
option-abroad-status-foreign-hint = Fransa’nın koruması olmadan

exit-french-born-abroad = Nantes’taki merkezî nüfus birimine (Service central d’état civil) başvurun
exit-french-born-abroad-text = Bu birim, başka bir ülkede doğan Fransız vatandaşlarının belgelerini saklar. Başvuruyu internetten veya postayla yapın. Ücretsizdir.
contact-central-registry-web = Resmî site Service Public, “acte de naissance” sayfası, sonra “né à l’étranger”
contact-central-registry-post = Service central d’état civil, 11 rue de la Maison Blanche, 44941 Nantes Cedex 9

exit-protected-born-abroad = Ofpra’ya başvurun
exit-protected-born-abroad-text = Ofpra, mültecileri ve vatansızları koruyan Fransız kurumudur. Doğum belgesinin yerine geçen belgeyi o düzenler. Başvuruyu Ofpra’nın sitesinden yapın.
contact-ofpra-web = Ofpra’nın sitesi
contact-ofpra-post = Ofpra, 201 rue Carnot, 94136 Fontenay-sous-Bois Cedex

exit-foreign-born-abroad = Doğum ülkesine başvurun
exit-foreign-born-abroad-text = Belgeyi doğum ülkesinin nüfus idaresi saklar. O ülkenin konsolosluğu veya büyükelçiliği size belgeyi nasıl alacağınızı söyleyebilir. Belge bir Fransız kurumu içinse o kuruma çeviri gerekip gerekmediğini de sorun.
contact-consulate = Doğum ülkesinin Fransa’daki konsolosluğu veya büyükelçiliği

## Kişi ve hakkı

step-for-whom = Kimin doğum belgesini istiyorsunuz?
step-for-whom-why = Bu belge özel hayatla ilgilidir. Yasa bazı belgeleri kişinin kendisine, yakın ailesine ve temsilcilerine ayırır.
field-for-whom = İstenen belge
option-for-whom-myself = Benimkini
option-for-whom-my-child = Çocuğumunkini veya torunumunkini
option-for-whom-my-parent = Babamın, annemin veya büyükannemin ya da büyükbabamınkini
option-for-whom-my-spouse = Kocamın, karımın veya Pacs yaptığım kişininkini
option-for-whom-my-spouse-hint = Evlilik veya Pacs olmadan birlikteyseniz “Başka bir kişininkini” seçeneğini seçin
option-for-whom-represented = Temsil ettiğim bir kişininkini
option-for-whom-represented-hint = Yazılı bir vekâletle, mahkeme kararıyla veya avukat olarak
option-for-whom-heir = Mirasçısı olduğum ölmüş bir kişininkini
option-for-whom-someone-else = Başka bir kişininkini
option-for-whom-someone-else-hint = Kardeş, amca, dayı, teyze, hala, arkadaş, aile araştırması

step-birth-date = Doğum tarihi nedir?
step-birth-date-lead = Başka bir kişi için, gerisini bilmiyorsanız yıl yeterlidir.
step-birth-date-why = Tarih, belgeyi bulmayı sağlar. Belgenin herkese açık olacak kadar eski olup olmadığını da gösterir.
step-birth-date-find = Tarih kimlik kartında, pasaportta ve aile cüzdanında (livret de famille) yazar.
step-birth-date-picture = Bir kimlik kartı. Doğum tarihi fotoğrafın sağında, adların altındadır.
field-birth-date = Doğum tarihi
problem-before-civil-registers = Fransız nüfus kayıtları 1792’de başlar. Yılı kontrol edin. Daha eski bir doğum için il arşivine (archives départementales) sorun.
problem-too-old-for-myself = Bu tarihe göre yaşınız: { $age }. Doğum yılını kontrol edin.
problem-too-young-for-myself = Bu tarihe göre yaşınız: { $age }. Yılı kontrol edin. Çocuğunuz içinse geri dönün ve “Çocuğumunkini veya torunumunkini” seçeneğini seçin.
problem-too-young-for-tie = Bu tarihe göre kişi 15 yaşından küçük. Yılı kontrol edin veya geri dönüp “Kimin doğum belgesini istiyorsunuz” sorusuna başka bir cevap seçin.

step-emancipated = Erken erginlik kazanmış (émancipé) bir küçük müsünüz?
step-emancipated-lead = Erken ergin olan kişi 18 yaşından önce yetişkin haklarına sahiptir. Buna bir hâkim karar vermiş veya kişi evlenmiştir.
step-emancipated-why = 18 yaşından önce, tam kopyayı veya anne ve babanın yazıldığı özeti yalnızca erken ergin olan kişi kendi başına isteyebilir.
field-emancipated = Erken erginlik

step-deceased = Kişi öldü mü?
step-deceased-why = Doğum 75 yıldan daha yeni olsa bile, belge ölümden 25 yıl sonra herkese açılır.
field-deceased = Ölmüş kişi
option-deceased-yes = Evet
option-deceased-no = Hayır
option-deceased-unknown = Bilmiyorum

step-death-date = Ölüm tarihi nedir?
step-death-date-lead = Gerisini bilmiyorsanız yıl yeterlidir.
step-death-date-why = Bu tarih, belgenin herkese açık olup olmadığını gösterir.
step-death-date-find = Tarih ölüm belgesinde (acte de décès) ve aile cüzdanında (livret de famille) yazar.
step-death-date-picture = Açık bir aile cüzdanı. Ölüm tarihi sağ sayfada, alttadır.
field-death-date = Ölüm tarihi
problem-death-before-birth = Bu tarih doğumdan önce ({ $birth }). Tarihi düzeltin veya geri dönüp doğum tarihini düzeltin.

## Belge

step-kind = Hangi belgeyi istiyorsunuz?
step-kind-lead = Bir kurum size hangi belgeyi getireceğinizi söylediyse onu seçin.
step-kind-why = Her belge özel hayatı az veya çok gösterir. Size yeten belgeyi seçin.
field-kind = Belge
option-kind-full-copy = Tam kopya (copie intégrale)
option-kind-full-copy-hint = Belgede yazan her şey: doğum, anne ve baba, sonradan yazılan değişiklikler
option-kind-extract-with-parents = Anne ve babanın yazıldığı özet (extrait avec filiation)
option-kind-extract-with-parents-hint = Belgenin özü, anne ve babanın adlarıyla
option-kind-extract-without-parents = Anne ve babanın yazılmadığı özet (extrait sans filiation)
option-kind-extract-without-parents-hint = Belgenin özü, anne ve babanın adları olmadan
option-kind-multilingual-extract = Çok dilli özet (extrait plurilingue)
option-kind-multilingual-extract-hint = Belgenin özü, anne ve babanın adlarıyla, birkaç dilde

step-extract-only = Anne ve babanın yazılmadığı bir özet (extrait sans filiation) istiyor musunuz?
step-extract-only-lead = Bu kayıt için alabileceğiniz tek belge budur. Anne ve babanın adları olmadan, kaydın özünü gösterir.
step-extract-only-why = Kayıt yeterince eski değil. Yasa öbür belgeleri hâlâ kişinin kendisine, yakın ailesine ve temsilcilerine ayırır.
field-extract-only = Anne ve babanın yazılmadığı özet

exit-not-open-yet = Bu belge henüz herkese açık değil
exit-not-open-yet-text = Tam kopya şu tarihten sonra herkese açık olacak: { $date }. Ondan önce kişinin kendisi veya yakın ailesi onu isteyebilir ya da size yazılı vekâlet verebilir.

step-extract-only-minor = Anne ve babanın yazılmadığı bir özet (extrait sans filiation) istiyor musunuz?
step-extract-only-minor-lead = 18 yaşından önce kendi başınıza isteyebileceğiniz tek belge budur. Anne ve babanın adları olmadan, kaydın özünü gösterir.
step-extract-only-minor-why = Öbür belgeler için anneniz, babanız, büyükanneniz, büyükbabanız veya vasiniz sizin adınıza başvurur.
field-extract-only-minor = Anne ve babanın yazılmadığı özet

exit-ask-an-adult = Anneniz veya babanız belgeyi sizin için isteyebilir
exit-ask-an-adult-text = Babanız, anneniz, büyükanneniz, büyükbabanız veya vasiniz bu başvuruyu sizin yerinize yapabilir. Siz yanında kalıp ona yardım edebilirsiniz.

step-copies = Kaç adet istiyorsunuz?
step-copies-lead = Çoğu zaman bir adet yeterlidir.
step-copies-why = Belediye doğru sayıda belge hazırlar. Ücretsizdir.
field-copies = Adet
field-copies-hint = 1 ile 5 arasında

## Adlar

step-your-name = Doğum belgesindeki soyadınız ve adınız nedir?
step-your-name-lead = Bugün başka bir soyadı kullansanız bile doğumdaki soyadınızı yazın.
step-your-name-why = Belge, doğumda verilen soyadına göre saklanır.
step-your-name-picture = Bir kimlik kartı. Soyadı ve adlar fotoğrafın sağında, üsttedir.
step-person-name = Kişinin belgedeki soyadı ve adı nedir?
step-person-name-lead = Kişi başka bir soyadı kullansa veya kullanmış olsa bile doğumdaki soyadını yazın.
step-person-name-why = Belge, doğumda verilen soyadına göre saklanır.
step-person-name-picture = Bir kimlik kartı. Soyadı ve adlar fotoğrafın sağında, üsttedir.
field-birth-name = Doğumdaki soyadı
field-given-names = Adlar
field-given-names-hint = Bildiğiniz bütün adlar, sırasıyla

step-parents-known = Belgede yazan anne ve babayı biliyor musunuz?
step-parents-known-why = Bu belge için başvuruda anne ve babanın adları yazmalıdır. Bu, kişiyi tanıdığınızı gösterir.
step-parents-known-find = Anne ve babanın adları aile cüzdanında (livret de famille) ve eski bir belgede yazar.
step-parents-known-picture = Açık bir aile cüzdanı. Anne ve babanın adları sol sayfadadır.
field-parents-known = Belgede yazan anne ve baba
option-parents-known-known = Evet, en az birini
option-parents-known-none = Belgede anne veya baba yazmıyor
option-parents-known-unknown = Hayır, bilmiyorum

exit-parents-unknown = Bu belge için anne ve babanın adları gerekir
exit-parents-unknown-text = Geri dönün ve anne ile babanın yazılmadığı özeti seçin: o, bu adları istemez. Adları arayıp sonra yeniden de başlayabilirsiniz.

step-parent-name =
    { $item ->
        [1] Belgede yazan anne veya babanın adı nedir?
       *[other] Öbür ebeveynin adı nedir?
    }
step-parent-name-lead = Doğumdaki soyadını ve her gün kullanılan adını yazın.
step-parent-name-why = Yasa bu belge için bu adları ister. Belediye onları belgeyle karşılaştırır.
field-parent-birth-name = Anne veya babanın doğumdaki soyadı
field-parent-given-name = Anne veya babanın adı
step-another-parent = Belgede başka bir ebeveyn yazıyor mu?
step-another-parent-why = Yasa, belgede yazan bütün ebeveynlerin adlarını ister.
field-another-parent = Başka bir ebeveyn
problem-same-parent-twice = Bu ebeveyni zaten yazdınız. Öbür ebeveyni yazın. Yoksa geri dönüp “Belgede başka bir ebeveyn yazıyor mu?” sorusuna “Hayır” deyin.

## Teslim

step-delivery = Belgeyi nasıl almak istiyorsunuz?
step-delivery-why = Belediye yalnızca postayla göndermek için adres ister.
field-delivery = Belgenin teslimi
option-delivery-by-post = Postayla
option-delivery-by-post-hint = Genellikle birkaç günde
option-delivery-at-counter = Belediyeye gelip alacağım

step-requester-name = Adınız ve soyadınız nedir?
step-requester-name-why = Adınız, hakkınızı kontrol etmek ve belgeyi size vermek için kullanılır.
field-requester-family-name = Soyadınız
field-requester-given-name = Adınız

step-post-address = Belge hangi adrese gönderilsin?
step-post-address-why = Bu adres yalnızca gönderim için kullanılır.
field-post-address = Gönderim adresi
field-post-name = Posta kutusundaki ad
field-post-name-hint = Yalnızca doğumdaki soyadınızdan farklıysa

step-contact = Bir bilgi eksikse size nasıl ulaşabiliriz?
step-contact-lead = Boş bırakabilirsiniz. Belediyeye bir şey sormak için başvuru numaranız sizde kalır.
step-contact-why = Belediye size yalnızca bu başvuru için ulaşır.
field-contact-email = E-posta adresi
field-contact-telephone = Telefon numarası

## Belgeler

step-identity-document = Kimlik belgenizi gösterin
step-identity-document-lead = Kimlik kartı, pasaport, sürücü belgesi veya oturma izni (titre de séjour). Okunaklı bir fotoğraf yeterlidir.
step-identity-document-why = Belediye bu özel belgenin doğru kişiye gittiğini kontrol eder.
field-identity-document = Kimlik belgesi

step-emancipation-proof = Erken ergin olduğunuzu gösterin
step-emancipation-proof-lead = Örneğin hâkimin kararı veya aile cüzdanı (livret de famille).
step-emancipation-proof-why = 18 yaşından önce bu belge size bu isteği yapma hakkı verir.
field-emancipation-proof = Erken erginlik kanıtı

step-family-proof = Aile bağınızı gösterin
step-family-proof-lead = Örneğin aile cüzdanı (livret de famille) veya kendi doğum belgeniz.
step-family-proof-why = Yasa bu hakkı anne ve babaya, büyükanne ve büyükbabaya, çocuklara ve torunlara verir.
field-family-proof = Aile bağı kanıtı

step-union-proof = Evliliğinizi veya Pacs’ınızı gösterin
step-union-proof-lead = Örneğin aile cüzdanı (livret de famille), evlilik belgesi veya Pacs alındı belgesi.
step-union-proof-why = Yasa bu hakkı kocaya, karıya ve Pacs yapılan kişiye verir.
field-union-proof = Evlilik veya Pacs kanıtı

step-mandate-proof = Kişiyi temsil ettiğinizi gösterin
step-mandate-proof-lead = Örneğin yazılı ve imzalı bir vekâlet, hâkim kararı veya avukat kartınız.
step-mandate-proof-why = Bu belge, kişi adına hareket ettiğinizi gösterir.
field-mandate-proof = Temsil kanıtı

step-heir-proof = Kişinin mirasçısı olduğunuzu gösterin
step-heir-proof-lead = Örneğin mirasçılık belgesi (acte de notoriété), noter yazısı veya aile cüzdanı (livret de famille).
step-heir-proof-why = Yasa, anne ve babanın yazıldığı özeti mirasçılara açar.
field-heir-proof = Mirasçılık kanıtı

step-death-proof = Ölüm tarihini gösterin
step-death-proof-lead = Örneğin ölüm belgesi (acte de décès) veya aile cüzdanı (livret de famille).
step-death-proof-why = Ölümün üzerinden 25 yıldan fazla geçtiği için belge herkese açıktır.
field-death-proof = Ölüm kanıtı

## Özet

outcome-document = İstenen belge
outcome-price = Ücret
outcome-price-value = Ücretsiz
outcome-right = Neden hakkınız var
outcome-right-anyone = Bu özet herkese açık
outcome-right-myself = Bu sizin belgeniz
outcome-right-family = Yakın ailedensiniz
outcome-right-spouse = Evlilik veya Pacs ile birliktesiniz
outcome-right-represented = Kişiyi temsil ediyorsunuz
outcome-right-heir = Kişinin mirasçısısınız
outcome-right-old = Belge 75 yıldan eski
outcome-right-death = Ölümün üzerinden 25 yıldan fazla geçti
outcome-open-since = Belgenin herkese açıldığı tarih

bring-identity-document = Kimlik belgeniz
bring-emancipation-proof = Erken ergin olduğunuzu gösteren belge
bring-family-proof = Aile bağınızı gösteren belge
bring-union-proof = Evliliğinizi veya Pacs’ınızı gösteren belge
bring-mandate-proof = Kişiyi temsil ettiğinizi gösteren belge
bring-heir-proof = Mirasçı olduğunuzu gösteren belge
bring-death-proof = Ölüm tarihini gösteren belge

next-checked = Belediye başvurunuzu kontrol eder ve kaydı arar.
next-year-search = Tam tarih olmadan arama daha uzun sürebilir.
next-death-unknown = Kişinin ne zaman öldüğünü bilmiyorsunuz. Belediye bunu doğum kaydında okuyabilir. 25 yıldan fazla olduysa tam örnek isteyebilirsiniz.
next-reproduction = Belediye size imzasız ve mühürsüz, basit bir kopya verebilir.
next-multilingual-form = Avrupa Birliği’ndeki bir ülke için belediyeden çok dilli bir form (formulaire multilingue) da isteyin: çeviriye gerek kalmayabilir.
next-by-post = Belge size postayla gelir, genellikle birkaç günde.
next-at-counter = Belgeyi almak için başvuru numaranızla nüfus danışmasına (état civil) gelin.
