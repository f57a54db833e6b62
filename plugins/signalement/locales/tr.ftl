# Words of the procedure "signalement", in Turkish.

## The procedure

procedure-title = Sokaktaki bir sorunu bildirmek
procedure-summary = Belediyeye bir çukuru, yanmayan bir lambayı, atılmış çöpü veya herkese açık bir yerdeki başka bir sorunu bildirin.
procedure-keywords = bildirmek, ihbar, signalement, sorun, sokak, yol, çukur, kaldırım, kırık, bozuk, tabela, trafik ışığı, bank, oyun alanı, sokak lambası, ışık, aydınlatma, karanlık, çöp kutusu, çöp, eski eşya, atık, kaçak çöp, terk edilmiş araç, hurda, ağaç, dal, sızıntı, su, kanalizasyon, duvar yazısı, grafiti, ölü hayvan, kayıp köpek, tehlike, şikâyet
procedure-before-place = Adres veya sorunun yakınında bir yer: otobüs durağı, okul, dükkân
procedure-before-photo = Varsa bir fotoğraf
procedure-before-plate = Terk edilmiş bir araç için: plaka numarası
procedure-after = Belediye bildiriminizi alır ve sorunla ilgilenen birime gönderir. E-posta veya telefon bırakırsanız size cevap verebilir.
procedure-purpose = Belediye cevaplarınızı sorunu bulmak, onartmak ve isterseniz size cevap vermek için kullanır.
procedure-legal-basis = Kamu yararına görev: belediye başkanı sokakların güvenliğini ve temizliğini sağlar (code général des collectivités territoriales, madde L. 2212-2).
procedure-recipients = Sorunla ilgilenen belediye görevlileri. Sorun başka bir kamu kurumuna veya bir şebekeyi (su, elektrik) işleten kuruluşa aitse belediye bildirimi ona iletir.
procedure-rights = Verilerinizi görmeyi, düzelttirmeyi, kullanımını sınırlamayı isteyebilir veya kullanılmasına karşı çıkabilirsiniz. Belediyeye, alındı belgesindeki numarayla yazın. Fransız veri koruma kurumuna (CNIL) şikâyette de bulunabilirsiniz.

section-problem = Sorun
section-where = Nerede ve ne zaman
section-photos = Fotoğraflar
section-answer = Belediyenin cevabı

## Danger first

step-danger = Şu anda tehlikede olan biri var mı?
step-danger-lead = Tehlike varsa beklemeyin: 112’yi arayın. Duyamıyor veya konuşamıyorsanız 114’e SMS gönderin.
step-danger-why = Belediye bu bildirimi hemen okumaz. Acil servisler gece gündüz cevap verir.
field-danger = Tehlike
option-danger-people = Evet, biri yaralı veya tehdit altında
option-danger-people-hint = Kaza, yangın, saldırı, yıkılan duvar veya ağaç, yerde açık çukur
option-danger-gas = Evet, gaz kokusu alıyorum
option-danger-electricity = Evet, elektrik telleri yerde veya çıplak
option-danger-none = Hayır, tehlikede olan kimse yok

exit-urgent = Şimdi acil servisleri arayın
exit-urgent-text = Tehlikeden uzaklaşın. Arama gece gündüz ücretsizdir. Nerede olduğunuzu, ne olduğunu ve yaralı olup olmadığını söyleyin.
exit-gas = Uzaklaşın ve gaz acil hattını arayın
exit-gas-text = Sigara içmeyin, hiçbir şey yakmayın ve kokunun yakınında telefonunuzu kullanmayın. Arama gece gündüz ücretsizdir.
exit-electricity = Hiçbir şeye dokunmayın ve acil servisleri arayın
exit-electricity-text = Tellerden uzak durun ve başkalarının yaklaşmasına engel olun.

contact-emergency = Bütün acil durumlar, Avrupa’nın her yerinde
contact-fire = İtfaiye: yangın, kaza, tehlikedeki kişi
contact-medical = Samu: acil sağlık yardımı
contact-police = Polis veya jandarma: saldırı, hırsızlık, tehdit
contact-deaf = Duyamıyor veya konuşamıyorsanız SMS ile
contact-deaf-web = Yazılı mesajla, görüntülü aramayla veya Fransız işaret diliyle
contact-gas = Gaz acil hattı (GRDF)
contact-power = Elektrik arıza servisi (çoğunlukla Enedis): numarası elektrik faturanızda yazar
contact-homeless = 115, dışarıda uyuyan kişiler için
contact-noise-web = Gürültü bilgi merkezi (Centre d’information sur le bruit)
contact-front-desk = Belediyenin danışması
contact-police-station = Polis karakolu veya jandarma
contact-water-service = Su idaresi: numarası faturada yazar

## The kind of problem

step-kind = Sorun nedir?
step-kind-why = Her sorunun kendi ekibi vardır: yol, temizlik, yeşil alanlar, belediye polisi. Cevabınız doğru ekibe haber verir.
field-kind = Sorun
option-kind-road = Bozuk yol veya kaldırım
option-kind-equipment = Bozuk tabela, trafik ışığı, bank veya oyun aracı
option-kind-lighting = Sokak aydınlatması
option-kind-waste = Herkese açık yere bırakılmış atıklar
option-kind-vehicle = Terk edilmiş araç
option-kind-tree = Ağaç veya dal
option-kind-water = Su veya kanalizasyon
option-kind-graffiti = Duvar yazısı, grafiti veya afiş
option-kind-animal = Ölü veya kayıp hayvan
option-kind-other = Başka bir şey

step-road-damage = Bozuk olan nedir?
step-road-damage-why = Ekip doğru malzemeyle gelir.
field-road-damage = Bozuk olan
option-road-damage-pothole = Yolda bir çukur veya tümsek
option-road-damage-pavement = Bozuk bir kaldırım
option-road-damage-marking = Silinmiş bir yaya geçidi veya yer çizgisi
option-road-damage-open-hole = Bir kapak veya ızgara eksik: çukur açık
option-road-damage-something-else = Başka bir hasar

step-equipment = Bozuk olan veya artık çalışmayan nedir?
step-equipment-why = Ekip doğru malzemeyle gelir. Bozuk bir trafik ışığı, kırık bir banktan önce gelir.
field-equipment = Bozuk olan
option-equipment-sign = Bir tabela
option-equipment-traffic-light = Bir trafik ışığı
option-equipment-bench = Bir bank, çöp kutusu veya otobüs durağı
option-equipment-playground = Çocuklar için bir oyun aracı
option-equipment-barrier = Bir bariyer veya direk
option-equipment-something-else = Başka bir şey

step-lamp-fault = Aydınlatmada ne sorun var?
step-lamp-fault-why = Yanmayan tek bir lamba ile karanlık bir sokak farklı arızalardır, onarımları da farklıdır.
field-lamp-fault = Aydınlatma arızası
option-lamp-fault-one-off = Bir lamba yanmıyor
option-lamp-fault-several-off = Birkaç lamba yanmıyor
option-lamp-fault-flickering = Bir lamba yanıp sönüyor
option-lamp-fault-day-on = Bir lamba gündüz yanıyor
option-lamp-fault-broken = Bir sokak lambası kırık veya eğik, görünen tel yok
option-lamp-fault-wires = Elektrik telleri görünüyor

step-lamp-number = Sokak lambasının üzerinde hangi numara yazıyor?
step-lamp-number-lead = Numara bulamazsanız yanıt vermeden devam edin.
step-lamp-number-why = Bu numara doğru lambayı bulmayı sağlar; lambaların sönük olduğu gündüz bile.
step-lamp-number-find = Direkte, göz hizasında küçük bir plaka veya etiket arayın. Bazı lambaların numarası yoktur.
step-lamp-number-picture = Bir sokak lambası. Numara, direğin ortasındaki küçük bir levhadadır.
field-lamp-number = Sokak lambasının numarası
field-lamp-number-hint = Örneğin: A 042

step-waste-kind = Hangi atıkları görüyorsunuz?
step-waste-kind-lead = Onlara dokunmayın ve açmayın.
step-waste-kind-why = Temizlik ekibi doğru kamyonla gelir. Tehlikeli ürünler için eğitimli bir ekip gerekir.
field-waste-kind = Atıklar
option-waste-kind-bags = Torbalar veya ev çöpü
option-waste-kind-bulky = Mobilya, yatak veya büyük cihazlar
option-waste-kind-rubble = Moloz veya inşaat artıkları
option-waste-kind-green = Dallar veya kesilmiş ot
option-waste-kind-hazardous = Tehlikeli ürünler
option-waste-kind-hazardous-hint = Boya, yağ, akü, asbest, şırınga, gaz tüpü
option-waste-kind-something-else = Başka bir şey

step-vehicle-state = Araç ne durumda?
step-vehicle-state-why = Kural değişir: hurda atık sayılır, sağlam bir araç ise trafik kurallarına bağlıdır.
field-vehicle-state = Aracın durumu
option-vehicle-state-wreck = Artık yürüyemez
option-vehicle-state-wreck-hint = Yanmış veya tekerlekleri, kapıları, camları ya da motoru eksik
option-vehicle-state-not-moving = Sağlam görünüyor ama artık yerinden kımıldamıyor
option-vehicle-state-in-the-way = Yanlış park edilmiş veya engel oluyor

step-plate = Aracın plaka numarası nedir?
step-plate-lead = Aracın artık plakası yoksa cevap vermeden devam edin.
step-plate-why = Belediye, araç sahibini ancak bu numarayla bulup aracını kaldırmasını isteyebilir.
step-plate-find = Plaka aracın önünde ve arkasındadır.
step-plate-picture = Bir arabanın arkası. Plaka altta, ortadadır.
field-plate = Plaka numarası
field-plate-hint = Örneğin: AB-123-CD

step-tree-place = Ağaç nerede?
step-tree-place-why = Belediye kamuya ait ağaçlarla ilgilenir. Özel bir ağaç için ancak ağaç sokağı tehdit ediyorsa bir şey yapabilir.
field-tree-place = Ağacın yeri
option-tree-place-street = Bir sokakta, meydanda veya parkta
option-tree-place-overhanging = Özel bir yerde, sokağın üzerinde
option-tree-place-overhanging-hint = Dallar sokağa taşıyor veya ağaç sokağa düşebilir
option-tree-place-private = Özel bir yerde, sokaktan uzakta

step-water-kind = Suyla ilgili sorun nedir?
step-water-kind-why = Duruma göre belediye su, kanalizasyon veya yol birimine haber verir.
field-water-kind = Su sorunu
option-water-kind-leak = Yola veya kaldırıma su akıyor
option-water-kind-drain = Bir ızgara veya su oluğu tıkalı
option-water-kind-smell = Kanalizasyon kokusu
option-water-kind-home = Bir konutta veya binada su sızıntısı

step-graffiti-place = Yazı neyin üzerinde?
step-graffiti-place-why = Özel bir duvar için belediyeye genellikle sahibinin izni gerekir.
field-graffiti-place = Yazının yeri
option-graffiti-place-public = Kamuya ait bir bina, bank, tabela veya yer
option-graffiti-place-private = Özel bir duvar, kapı veya dükkân
option-graffiti-place-unknown = Bilmiyorum

step-hateful = Mesaj ırkçı veya antisemit mi ya da şiddete çağırıyor mu?
step-hateful-lead = Mesajı buraya yazmayın.
step-hateful-why = Belediye başkanı, ırkçı veya öldürmeye çağıran mesajları özel bir duvarda bile sildirmek zorundadır.
field-hateful = Irkçı veya şiddet içeren mesaj

step-animal-state = Hayvan ne durumda?
step-animal-state-lead = Ona dokunmayın.
step-animal-state-why = Ölü bir hayvan ile kayıp bir hayvana aynı ekip bakmaz.
field-animal-state = Hayvanın durumu
option-animal-state-dead = Ölmüş
option-animal-state-stray = Kayıp, yalnız veya yaralı
option-animal-state-dangerous = Birine saldırıyor veya tehdit ediyor

step-other-kind = Konu nedir?
step-other-kind-why = Bazı sorunlar belediyeye bağlı değildir. O zaman size kimin yardım edebileceğini söyleriz.
field-other-kind = Başka sorun
option-other-kind-street = Herkese açık bir yerde başka bir sorun
option-other-kind-noise = Bir gürültü veya komşuyla anlaşmazlık
option-other-kind-inside = Bir konutta veya özel arazide bir sorun
option-other-kind-person-outside = Dışarıda uyuyan biri

step-description = Ne görüyorsunuz?
step-description-lead = Birkaç kelime yeterlidir. Kimsenin adını vermeyin.
step-description-why = Bu açıklama olmadan ekip ne yapacağını bilemez.
field-description = Açıklama
field-description-hint = Örneğin: mezarlığın duvarı yola yıkıldı

step-passage = Geçilebiliyor mu?
step-passage-why = Kapalı veya zor geçitler öbür sorunlardan önce ele alınır.
field-passage = Geçiş
option-passage-free = Evet, rahatça
option-passage-walkers = Yürüyerek, tekerlekli sandalyeyle veya bebek arabasıyla zor
option-passage-vehicles = Hayır veya araçlar başka yoldan gitmek zorunda

## Ways out: other people can help

exit-private-land = Belediye bu yerde bir şey yapamaz
exit-private-land-text = Önce mal sahibiyle, bina yöneticisiyle veya kiraya verenle konuşun. Anlaşamazsanız bir adalet uzlaştırıcısı (conciliateur de justice) size yardım edebilir. Ücretsizdir. Belediye onunla nerede görüşeceğinizi söyler.
exit-noise = Gürültü veya anlaşmazlık için başkaları size yardım edebilir
exit-noise-text = Yapabiliyorsanız önce komşunuzla konuşun. Devam ederse belediye başkanına yazın veya bir adalet uzlaştırıcısıyla (conciliateur de justice) görüşün: ücretsizdir. Gece gürültü çoksa polis karakolunu veya jandarmayı arayın.
exit-parking = Yanlış park edilmiş bir araç için belediye polisini arayın
exit-parking-text = Bir görevlinin gelip aracı yerinde görmesi gerekir. Belediye polisinin (police municipale) numarasını belediyenin danışmasından isteyin. Belediye polisi yoksa polis karakolunu veya jandarmayı arayın. 17’yi yalnızca acil durumda arayın.
exit-home-water = Konutta su sızıntısı: önce suyu kapatın
exit-home-water-text = Yapabiliyorsanız ana vanayı kapatın. Mal sahibine, bina yöneticisine veya bir tesisatçıya haber verin. Sızıntı sayaçtan önceyse su idaresini arayın: numarası faturada yazar.
exit-sleeping-outside = Dışarıda uyuyan biri için 115’i arayın
exit-sleeping-outside-text = Arama gece gündüz ücretsizdir. Kişinin nerede olduğunu söyleyin. Hasta veya yaralıysa ya da cevap vermiyorsa hemen 15’i arayın.

## Where and when

step-place = Sorun nerede?
step-place-why = Ekip, yeri siz olmadan bulabilmelidir.
step-place-find = Sokağın adına, en yakın evin numarasına, bir otobüs durağına veya dükkâna bakın.
field-place = Sorunun yeri

step-seen = Sorunu ilk ne zaman gördünüz?
step-seen-lead = Ay veya yıl yeterlidir. Bilmiyorsanız cevap vermeden devam edin.
step-seen-why = Belediye sorunun yeni olup olmadığını görür. Araçlar için yasa günleri sayar.
field-seen-on = İlk görüldüğü tarih
field-seen-on-hint = Günü bilmiyorsanız kutusunu boş bırakın. Örneğin: ay 3, yıl 2026

## Photos

step-photos = Fotoğraf eklemek ister misiniz?
step-photos-lead = Sorunu ve çevresini gösterin. Yüzleri, plakaları ve evlerin içini çekmeyin.
step-photos-why = Fotoğraf sorunun boyutunu gösterir ve yeri tanımaya yardım eder. İnsanları görmemiz gerekmez.
step-photos-find = Belediyedeki bir ekranın önündeyseniz telefonunuzun ekranını çekebilirsiniz. Fotoğraflarınızı danışmada da gösterebilirsiniz.
field-photos = Sorunun fotoğrafları
field-photos-hint = Yakından bir ve uzaktan bir fotoğraf hemen her zaman yeter.

## Being answered

step-reply = Belediyeden cevap istiyor musunuz?
step-reply-why = Cevap vermek için belediyeye bir e-posta veya telefon gerekir. Belediye adsız bildirimleri de okur.
field-reply = Belediyenin cevabı
option-reply-anonymous = Hayır, adımı vermiyorum
option-reply-anonymous-hint = Belediye o zaman size ne cevap verebilir ne de soru sorabilir
option-reply-answer = Evet, bir e-posta veya telefon bırakıyorum

step-contact = Belediye size nasıl ulaşabilir?
step-contact-lead = İkisinden biri yeterlidir. Adınızı sormuyoruz.
step-contact-why = Belediye onu yalnızca bu bildirim için kullanır: size cevap vermek veya bir ayrıntı sormak için.
field-email = E-posta adresi
field-email-hint = Örneğin: nom@exemple.fr
field-telephone = Telefon numarası
field-telephone-hint = Örneğin: 06 12 34 56 78
problem-contact-missing = Bir e-posta adresi veya telefon numarası verin. Adınızı vermek istemiyorsanız önceki soruya dönün.
problem-plate-not-recognised = Bu numara bir plakaya benzemiyor. Harfleri ve rakamları yazın veya plaka yoksa hepsini silin.

## The end: what was worked out, and what follows

outcome-service = Haber verilen ekip
service-roads = Yol
service-lighting = Sokak aydınlatması
service-cleaning = Temizlik
service-green = Yeşil alanlar
service-water = Su ve kanalizasyon
service-police = Belediye polisi
service-hygiene = Halk sağlığı ve hayvanlar
service-front-desk = Belediyenin danışması; doğru ekibi o bulur
outcome-urgency = İşlem sırası
outcome-urgency-first = Önce ele alınacak
outcome-urgency-usual = Geliş sırasına göre ele alınacak
outcome-seen-days = Siz gördüğünüzden beri geçen gün, en az
outcome-parking = 7 gün kuralı
outcome-parking-reached = Araç 7 günden fazla kaldı: trafik kurallarına göre bu park çok uzun
outcome-parking-not-yet = 7 gün veya daha az önce görüldü: belediye günleri yerinde sayar, kendi kuralı daha kısa olabilir
outcome-parking-unknown = Belediyenin günleri yerinde sayması gerekir
outcome-reply = Cevap
outcome-reply-anonymous = Yok: adınızı vermediniz
outcome-reply-answer = E-postayla veya telefonla

bring-photos = Alındı belgesindeki numarayla birlikte fotoğraflarınız

next-sent-on = Belediye bildiriminizi ilgili ekibe iletir. Sorun il yönetimine (département), devlete veya başka bir kuruma aitse bildirimi oraya gönderir.
next-no-promise = Yasa onarım için bir süre belirlemez. Geçişi kapatan sorunlar öbürlerinden önce gelir.
next-anonymous = Cevap almayacaksınız. Danışmada bu konuyu konuşmak isterseniz alındı belgesindeki numarayı saklayın.
next-answer = Belediye cevap vermek veya bir ayrıntı sormak için size yazabilir veya sizi arayabilir.
next-worse = Durum tehlikeli olursa beklemeyin: 112’yi arayın veya 114’e SMS gönderin.
next-do-not-touch = Ona dokunmayın. Çocukları ve hayvanları uzak tutun.
next-dead-birds = Birkaç ölü kuş görürseniz bunu belediyeye telefonla da söyleyin: bir hastalık olabilir.
next-heavy-leak = Su çok akıyorsa su idaresini de arayın: numarası su faturasında yazar.
next-vehicle = Bir görevli yerinde kontrol eder. Araç sahibine önce aracı kaldırması emredilir: bu birkaç hafta sürebilir.
next-plate-unknown = Plaka numarasını bilmiyorsunuz: bir görevli gidip yerinde okur.
next-tree-owner = Belediye önce mal sahibinden, sokağa taşan veya sokağı tehdit eden dalları kesmesini ister.
next-wall-owner = Özel bir duvarda belediye temizlemeden önce genellikle sahibinin iznini ister.
