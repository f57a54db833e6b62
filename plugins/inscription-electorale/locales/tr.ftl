# Registration on the electoral roll: Turkish.

## The procedure

procedure-title = Seçmen listesine kaydolmak
procedure-summary = İlk kez veya taşındıktan sonra, beldenizde (commune) oy vermek için başvurun.
procedure-keywords = oy vermek, oy, seçim, seçimler, seçmen listesi, seçmen kartı, liste électorale, carte électorale, sandık, oy verme yeri, taşınma, adres değişikliği, 18 yaş, cumhurbaşkanlığı seçimi, belediye seçimi, Avrupa seçimi, Avrupa vatandaşı
procedure-before-identity = Bir kimlik belgesi
procedure-before-proof-of-address = Adresinizi gösteren yeni bir belge: fatura, kira makbuzu veya konut sigortası
procedure-after = Belediye başvurunuzu inceler ve size yazılı cevap verir. Başka bir listede idiyseniz eski kaydınız kendiliğinden sona erer.
procedure-purpose = Belediye bu soruları, sizi seçmen listesine yazmak ve orada oy verebileceğinizi kontrol etmek için sorar.
procedure-legal-basis = Fransız vatandaşları için seçmen listesinde olmak zorunludur. Kurallar Fransız seçim kanunundadır (code électoral, L. 2 ile L. 40 ve LO 227-1 ile LO 227-5 arasındaki maddeler). Avrupa seçimleri için kurallar 7 Temmuz 1977 tarihli yasadadır.
procedure-recipients = Cevaplarınızı belediyenin seçim birimi okur. Onları, bütün seçmenlerin kütüğünü tutan ulusal istatistik enstitüsüne (Insee) iletir.
procedure-rights = Verilerinizi belediyede veya Insee’de görebilir ve düzelttirebilirsiniz. Yasa, seçmen kütüğüne yazılmayı reddetmenize izin vermez. Aynı görüşte değilseniz Fransız veri koruma kurumuna (CNIL) yazabilirsiniz.
service-elections = Seçim birimi

## Sections of the review

section-situation = Durumunuz
section-commune = Beldeniz
section-person = Kimliğiniz
section-documents = Belgeleriniz
section-end = İletişim ve beyan

## Nationality

step-citizenship = Vatandaşlığınız nedir?
step-citizenship-lead = Biri Fransız olmak üzere birden çok vatandaşlığınız varsa “Fransız” seçeneğini seçin.
step-citizenship-why = Fransa’da hangi seçimlerde oy verebileceğinizi vatandaşlık belirler.
field-citizenship = Vatandaşlık
option-citizenship-french = Fransız
option-citizenship-european = Avrupa Birliği’nin başka bir ülkesinden
option-citizenship-european-hint = Belediye seçimlerinde ve Avrupa seçimlerinde oy verebilirsiniz.
option-citizenship-other = Başka bir vatandaşlık

exit-not-a-voter = Bu vatandaşlıkla kayıt mümkün değil
exit-not-a-voter-text = Fransa’da siyasi seçimler, Fransız ve Avrupa Birliği vatandaşlarına açıktır. Bir gün Fransız vatandaşlığını alırsanız kaydınız kendiliğinden yapılır.

## Already on the roll

step-already = Oy vermek istediğiniz beldenin seçmen listesinde zaten var mısınız?
step-already-lead = Başka bir beldenin listesindeyseniz “Hayır” diye cevap verin.
step-already-why = Orada doğru adresle zaten kayıtlıysanız bir şey istemeniz gerekmez.
step-already-find = Seçmen kartınıza (carte électorale) bakın veya elections.interieur.gouv.fr sitesinden kontrol edin. Kayıt çoğu zaman 18 yaşında kendiliğinden yapılır; 2019’dan beri Fransız vatandaşı olanlar için de.
step-already-picture = Bir seçmen kartı. Belediyenin adı üstte, soldadır.
field-already = Bu beldenin listesinde zaten var
option-already-no = Hayır
option-already-moved = Evet, ama belde içinde adresim değişti
option-already-yes = Evet ve adresim değişmedi
option-already-not-sure = Bilmiyorum
option-already-not-sure-hint = Devam edin: belediye kontrol eder.

exit-already-registered = Bir şey yapmanız gerekmiyor
exit-already-registered-text = Zaten doğru listede ve doğru adrestesiniz. Kaydınızı ve oy verme yerinizi elections.interieur.gouv.fr sitesinden kontrol edebilirsiniz.

## Age

step-birth = Doğum tarihiniz nedir?
step-birth-why = En geç oylamadan bir gün önce 18 yaşında olmanız gerekir. O günkü yaşınızı hesaplarız.
step-birth-picture = Bir kimlik kartı. Doğum tarihi fotoğrafın sağında, adların altındadır.
field-birth-date = Doğum tarihi

exit-too-young = Henüz oy verme yaşında değilsiniz
exit-too-young-text = En geç oylamadan bir gün önce 18 yaşında olmanız gerekir. 16 yaşında yurttaş sayımına (recensement) yazıldıysanız kaydınız kendiliğinden yapılır. Yazılmadıysanız 18 yaşınıza doğru bu başvuru için yeniden gelin.
exit-too-young-european = Henüz oy verme yaşında değilsiniz
exit-too-young-european-text = En geç oylamadan bir gün önce 18 yaşında olmanız gerekir. 18 yaşınıza doğru bu başvuru için yeniden gelin: kaydınız kendiliğinden yapılmaz.

## After the last day

step-late = Bu durumlardan birinde misiniz?
step-late-lead = Gelecek seçimden önce kaydolmak için son gün geçti. Bazı kişiler hâlâ kaydolabilir.
step-late-why = Yasa yalnızca bu kişilere ek süre verir.
field-late-reason = Gecikme nedeni
option-late-reason-work-move = Bu son günden sonra işim için taşındım
option-late-reason-work-move-hint = Bu, sizinle yaşayan aile için de geçerlidir.
option-late-reason-civil-servant = Devlet memuruyum; bu son günden sonra tayin oldum veya emekli oldum
option-late-reason-civil-servant-hint = Bu, sizinle yaşayan aile için de geçerlidir.
option-late-reason-soldier = Bu son günden sonra ordudan ayrıldım
option-late-reason-new-french = Bu son günden sonra Fransız vatandaşlığını aldım
option-late-reason-right-back = Bu son günden sonra oy hakkımı geri aldım
option-late-reason-none = Bu durumların hiçbiri
option-late-reason-none-hint = Devam edin: kaydınız sonraki seçimler için geçerli olur.

## The commune

step-voting-commune = Hangi beldede (commune) oy vermek istiyorsunuz?
step-voting-commune-lead = Tek bir beldenin listesinde olabilirsiniz.
step-voting-commune-why = Her beldenin kendi seçmen listesi vardır. Orada oy vermek için beldeyle bir bağ gerekir.
field-voting-commune = Oy vermek istediğiniz belde

exit-new-caledonia = Yeni Kaledonya’nın kendi listeleri var
exit-new-caledonia-text = Orada listeler ve tarihler farklıdır. Oy vermek istediğiniz beldenin belediyesine başvurun.

step-living = Bu beldede mi oturuyorsunuz?
step-living-why = Göstereceğiniz belgeleri beldeyle bağınız belirler.
field-living = Beldedeki konut
option-living-home = Evet, asıl konutum orada
option-living-home-hint = Adınıza ve bu adrese belgeleriniz var. Huzurevi de olur.
option-living-parents = Evet, annemin babamın yanında oturuyorum
option-living-hosted = Evet, başka birinin yanında oturuyorum
option-living-hosted-hint = Örneğin arkadaşların yanında veya ailenizde.
option-living-second = Evet, ama asıl konutum başka yerde
option-living-second-hint = Yılın bir bölümünde gerçekten orada yaşıyorsunuz. Tatil ve iş yeterli değildir.
option-living-elsewhere = Hayır veya yalnızca tatillerde
option-living-elsewhere-hint = Başka bir bağınız var: anneniz, babanız, bir yerel vergi veya bir şirket.
option-living-no-home = Sürekli bir konutum yok
option-living-no-home-hint = Beldedeki bir kuruluş mektuplarınızı alıyor.
option-living-other = Başka bir durum
option-living-other-hint = Yurt dışında, orduda, bir teknede veya cezaevinde.

exit-other-situation = Durumunuzun özel kuralları var
exit-other-situation-text = Yurt dışında oturuyorsanız konsolosluğunuz sizi kaydedebilir. Ordudaysanız, teknede yaşıyorsanız veya cezaevindeyseniz birkaç belde arasından seçebilirsiniz: belediyeden biri sizinle birlikte bakabilir.

step-since = Ne zamandan beri bu beldede oturuyorsunuz?
step-since-lead = Ay ve yıl yeterlidir.
step-since-why = Asıl konutunuz başka yerdeyse en az altı aydır beldede yaşamanız gerekir.
field-living-since = Beldeye geliş
field-living-since-hint = Günü bilmiyorsanız kutusunu boş bırakın. Örneğin: ay 3, yıl 2019
problem-since-before-birth = Bu tarih doğumunuzdan önce. Tarihi düzeltin veya geri dönüp doğum tarihinizi düzeltin.

step-duty = Bu beldede oturma zorunluluğu olan bir devlet memuru musunuz?
step-duty-lead = Orada altı aydan kısa süredir yaşıyorsunuz. Tek istisna bu zorunluluktur.
step-duty-why = Yasa bu durumdaki memurların beklemeden kaydolmasına izin verir.
field-duty = Beldede oturma zorunluluğu olan memur

exit-six-months = Bu belde için henüz erken
exit-six-months-text = Beldeyle en az altı aylık bir bağ gerekir. Buraya şu tarihten sonra kaydolabilirsiniz: { $from }. Asıl konutunuzun olduğu yere hemen kaydolabilirsiniz.
exit-six-months-shelter = Bu belde için henüz erken
exit-six-months-shelter-text = Mektuplarınızı en az altı aydır bu beldede almanız gerekir. Buraya şu tarihten sonra kaydolabilirsiniz: { $from }.

step-shelter-since = Beldedeki bir kuruluş ne zamandan beri mektuplarınızı alıyor?
step-shelter-since-lead = Bu, bir sosyal yardım merkezindeki veya dernekteki posta adresinizdir (domiciliation). Ay ve yıl yeterlidir.
step-shelter-since-why = Sürekli konut olmadan, beldeyle bu bağın en az altı aylık olması gerekir.
field-shelter-since = Posta adresinin başlangıcı
field-shelter-since-hint = Günü bilmiyorsanız kutusunu boş bırakın. Örneğin: ay 3, yıl 2019

step-tie = Bu beldeyle bağınız nedir?
step-tie-why = Beldede oturmuyorsanız yasa yalnızca bu bağları kabul eder.
field-tie = Beldeyle bağ
option-tie-parent = Babam veya annem orada oturuyor
option-tie-parent-hint = Bu, 26 yaşınıza kadar geçerlidir. Orası annenizin veya babanızın asıl konutudur ya da altı aydır orada yaşıyordur.
option-tie-tax = Orada art arda iki yıldır yerel vergi ödüyorum
option-tie-tax-hint = Emlak vergisi (taxe foncière), konut vergisi (taxe d’habitation) veya işyeri emlak katkısı (cotisation foncière des entreprises).
option-tie-spouse-tax = Kocam veya karım orada art arda iki yıldır yerel vergi ödüyor
option-tie-company = Orada art arda iki yıldır bir şirket yönetiyorum
option-tie-company-hint = Şirketi siz yönetiyorsunuz veya çoğunluğu sizin. Şirket orada art arda iki yıldır yerel vergi ödüyor.
option-tie-none = Bu bağların hiçbiri

exit-no-tie = Bu beldede oy veremezsiniz
exit-no-tie-text = Orada oturmanız veya yazılan bağlardan birinin olması gerekir. Oturduğunuz beldede kaydolabilirsiniz.

step-address = Adresiniz nedir?
step-address-lead = Beldedeki adresinizi verin.
step-address-why = Adres seçmen listesine yazılır. Belediye size bu adrese yazar.
step-usual-address = Her zamanki adresiniz nedir?
step-usual-address-lead = Başka bir beldede olsa bile her zaman oturduğunuz adresi verin.
step-usual-address-why = Adres seçmen listesine yazılır. Belediye size bu adrese yazar.
step-shelter-address = Mektuplarınızı alan kuruluşun adresi nedir?
step-shelter-address-lead = Sosyal yardım merkezinin veya derneğin adresidir.
step-shelter-address-why = Adres seçmen listesine yazılır. Belediye size bu adrese yazar.
field-address = Adres
problem-address-abroad = Bu adres Fransa’da değil. Fransa’daysa “Ülke” kutusunu boş bırakın. Değilse Fransa’da bir adres verin veya geri dönüp konutla ilgili cevabınızı değiştirin.

## The person

step-name = Adınız ve soyadınız nedir?
step-name-why = Oylama günü listedeki ad, kimlik belgenizdekiyle aynı olmalıdır.
step-name-picture = Bir kimlik kartı. Soyadı ve adlar fotoğrafın sağında, üsttedir.
field-birth-name = Doğumdaki soyadı
field-birth-name-hint = Doğum belgenizdeki soyadı.
field-used-name = Kullandığınız soyadı (nom d’usage)
field-used-name-hint = Başka bir soyadı taşıyorsanız, örneğin kocanızın veya karınızın soyadı.
field-given-names = Bütün adlarınız
field-given-names-hint = Doğum belgenizdeki sırayla.

step-sex = Nüfus kaydındaki cinsiyetiniz nedir?
step-sex-why = Resmî form bunu ister. Sizi aynı adı taşıyan biriyle karıştırmamaya yardım eder.
field-sex = Nüfus kaydındaki cinsiyet
option-sex-female = Kadın
option-sex-male = Erkek

step-birth-place = Doğum yeriniz neresi?
step-birth-place-why = Adınız ve doğum tarihinizle birlikte, sizi seçmen kütüğünde bulmayı sağlar.
step-birth-place-find = Kimlik belgenizde yazar.
step-birth-place-picture = Bir kimlik kartı. Doğum yeri fotoğrafın sağında, alttadır.
field-birth-town = Doğduğunuz belde veya şehir
field-birth-land = Doğduğunuz il (département) veya ülke
field-birth-land-hint = Örneğin: Finistère veya Cezayir.

step-elections = Fransa’da hangi seçimlerde oy vermek istiyorsunuz?
step-elections-lead = İki ayrı liste vardır. İkisini de seçebilirsiniz.
step-elections-why = Avrupa Birliği vatandaşları listelerini kendileri seçer. Hiçbir şey kendiliğinden olmaz.
field-elections = Seçilen seçimler
option-elections-municipal = Belediye seçimleri
option-elections-municipal-hint = Beldenin belediye meclisi için.
option-elections-european = Avrupa seçimleri
option-elections-european-hint = Avrupa Parlamentosu için. Başka bir ülkede de oy veremezsiniz.

step-nationality = Hangi ülkenin vatandaşısınız?
step-nationality-why = Seçmen listesi, Avrupa Birliği vatandaşlarının vatandaşlığını gösterir.
field-nationality = Vatandaşı olduğunuz ülke
option-nationality-de = Almanya
option-nationality-at = Avusturya
option-nationality-be = Belçika
option-nationality-bg = Bulgaristan
option-nationality-cy = Kıbrıs
option-nationality-hr = Hırvatistan
option-nationality-dk = Danimarka
option-nationality-es = İspanya
option-nationality-ee = Estonya
option-nationality-fi = Finlandiya
option-nationality-gr = Yunanistan
option-nationality-hu = Macaristan
option-nationality-ie = İrlanda
option-nationality-it = İtalya
option-nationality-lv = Letonya
option-nationality-lt = Litvanya
option-nationality-lu = Lüksemburg
option-nationality-mt = Malta
option-nationality-nl = Hollanda
option-nationality-pl = Polonya
option-nationality-pt = Portekiz
option-nationality-ro = Romanya
option-nationality-sk = Slovakya
option-nationality-si = Slovenya
option-nationality-se = İsveç
option-nationality-cz = Çekya

step-home-roll = Ülkenizde nerede bir seçmen listesindeydiniz?
step-home-roll-lead = Orada hiçbir zaman bir listede olmadıysanız kutuyu boş bırakın.
step-home-roll-why = Avrupa seçimlerinde yalnızca bir kez oy vermeniz için Fransa ülkenize haber verir.
field-home-roll = Ülkenizdeki son belde veya seçim çevresi

## Documents

step-identity-kind = Fransız kimlik kartınız veya pasaportunuz var mı?
step-identity-kind-lead = Süresi en çok beş yıl önce bitmiş olabilir.
step-identity-kind-why = Bu belgeler hem kimliğinizi hem vatandaşlığınızı kanıtlar.
field-identity-kind = Kimlik belgesi
option-identity-kind-card = Evet, ikisinden biri
option-identity-kind-other = Hayır, hiçbiri

step-identity-document = Kimlik kartınızı veya pasaportunuzu gösterin
step-identity-document-lead = Kartın iki yüzünü gösterin. Pasaportun fotoğraflı sayfasını gösterin.
step-identity-document-why = Belediye kimliğinizi ve vatandaşlığınızı kontrol etmelidir.
field-identity-document = Kimlik kartı veya pasaport

step-nationality-document = Fransız vatandaşlığınızın bir kanıtını gösterin
step-nationality-document-lead = Üç aydan yeni bir doğum belgesi olur. Olmazsa: vatandaşlık sertifikası, vatandaşlık kararnamesi veya beyanı.
step-nationality-document-why = Kimlik kartı ve pasaport yoksa iki belge gerekir. Bu birincisidir.
field-nationality-document = Vatandaşlık kanıtı

step-photo-document = Fotoğraflı resmî bir belge gösterin
step-photo-document-lead = Örneğin sürücü belgesi veya fotoğraflı sağlık kartı (carte Vitale).
step-photo-document-why = Bu, kimliğinizi kontrol etmek için ikinci belgedir.
field-photo-document = Fotoğraflı belge

step-european-identity = Kimlik belgenizi gösterin
step-european-identity-lead = Kimlik kartı, pasaport veya oturma izni (titre de séjour). Süresi geçmemiş olmalıdır.
step-european-identity-why = Belediye kimliğinizi ve vatandaşlığınızı kontrol etmelidir.
field-european-identity = Geçerli kimlik belgesi

step-home-proof = Adresinizi gösteren yeni bir belge gösterin
step-home-proof-lead = Üç aydan yenidir. Üzerinde adınız ve beldedeki adresiniz yazar.
step-home-proof-why = Bu belge beldede oturduğunuzu kanıtlar.
step-home-proof-find = Su, elektrik, gaz veya sabit telefon faturası, konut sigortası, basılı kira makbuzu, maaş veya emekli aylığı belgesi. Huzurevinde: yönetimin bir yazısı.
field-home-proof = Adresinizi gösteren belge

step-host-letter = Yanında oturduğunuz kişinin mektubunu gösterin
step-host-letter-lead = Bu kişi, yanında oturduğunuzu yazar ve imzalar.
step-host-letter-why = Faturalar sizin adınıza değildir. Bu mektup bir ölçüde onların yerine geçer.
field-host-letter = Yanında oturduğunuz kişinin mektubu

step-host-proof = Bu kişinin adresini gösteren yeni bir belge gösterin
step-host-proof-lead = Üç aydan yenidir ve bu kişinin adınadır.
step-host-proof-why = Bu belge, kişinin beldede oturduğunu kanıtlar.
step-host-proof-find = Su, elektrik, gaz veya sabit telefon faturası, konut sigortası veya basılı kira makbuzu.
field-host-proof = Yanında oturduğunuz kişinin adresi

step-own-paper = Bu adreste, sizin adınıza bir belge gösterin
step-own-paper-lead = Örneğin maaş belgesi, sağlık sigortası belgesi (attestation de carte Vitale) veya banka hesap özeti.
step-own-paper-why = Bu belge, gerçekten bu kişinin yanında oturduğunuzu doğrular.
field-own-paper = Sizin adınıza belge

step-duty-proof = İşinizin bir kanıtını gösterin
step-duty-proof-lead = Meslek kartınız veya kurumunuzun bir yazısı.
step-duty-proof-why = Beldede oturmak zorunda olduğunuzu kanıtlar.
field-duty-proof = İş kanıtı

step-parent-proof = Annenizin veya babanızın adresini gösteren yeni bir belge gösterin
step-parent-proof-lead = Üç aydan yenidir ve babanızın veya annenizin adınadır.
step-parent-proof-why = Bu belge, annenizin veya babanızın beldede oturduğunu kanıtlar.
step-parent-proof-find = Su, elektrik, gaz veya sabit telefon faturası, konut sigortası veya basılı kira makbuzu.
field-parent-proof = Annenizin veya babanızın adresi

step-family-link = Annenizle veya babanızla bağınızın bir kanıtını gösterin
step-family-link-lead = Aile cüzdanı (livret de famille) veya anne ve babanızın adlarının yazdığı bir doğum belgesi.
step-family-link-why = Bu belge, bu kişinin babanız veya anneniz olduğunu kanıtlar.
field-family-link = Annenizle veya babanızla bağ

step-tax-notice = Son iki yılın yerel vergi bildirimlerini gösterin
step-tax-notice-lead = Vergi dairesinin bu iki yıl için verdiği bir belge de olur.
step-tax-notice-why = Bu bildirimler, verginin beldede art arda iki yıldır ödendiğini kanıtlar.
field-tax-notice = Yerel vergi bildirimleri (avis d’impôt), iki yıl

step-marriage-proof = Evliliğinizin bir kanıtını gösterin
step-marriage-proof-lead = Aile cüzdanı (livret de famille) veya evlilik belgesi (acte de mariage).
step-marriage-proof-why = Vergi bağı, sizinle evli olan kişi için de geçerlidir.
field-marriage-proof = Evlilik kanıtı

step-company-role = Şirketteki görevinizin bir kanıtını gösterin
step-company-role-lead = Belge, şirketi art arda iki yıldır yönettiğinizi veya çoğunluğuna sahip olduğunuzu gösterir.
step-company-role-why = Yasa bu görevi art arda iki yıl için ister.
step-company-role-find = Örneğin şirket tüzüğü (statuts) veya sizi atayan karar.
field-company-role = Şirketteki görev

step-shelter-proof = Posta adresinizin (domiciliation) bir kanıtını gösterin
step-shelter-proof-lead = Kuruluşun belgesi veya altı aydır onun adresini taşıyorsa kimlik kartınız.
step-shelter-proof-why = Bu belge beldeyle bağınızı kanıtlar.
field-shelter-proof = Posta adresi kanıtı

step-late-proof = Durumunuzun bir kanıtını gösterin
step-late-proof-lead = Belge, neyin hangi tarihte değiştiğini gösterir.
step-late-proof-why = Belediye bu ek süreye hakkınız olduğunu kontrol etmelidir.
step-late-proof-find = Örneğin işverenin bir yazısı, tayin kararı, vatandaşlık kararnamesi veya mahkeme kararı.
field-late-proof = Gecikme nedeninin kanıtı

## The end

step-contact = Belediye size hızla nasıl ulaşabilir?
step-contact-lead = Bu cevaplar isteğe bağlıdır. Cevap vermezseniz belediye adresinize yazar.
step-contact-why = Bir belge eksikse belediye size son günden önce haber verebilir.
field-email = E-posta adresi
field-email-hint = Örneğin: nom@exemple.fr
field-telephone = Telefon numarası

step-declaration = Ne beyan ediyorsunuz?
step-declaration-lead = Hepsini okuyun, doğruysa işaretleyin.
step-declaration-why = Belediye beyanınıza güvenir. Yasa yanlış beyanı cezalandırır: bir yıla kadar hapis ve 15.000 euro para cezası.
field-truth = Başvuru ve doğru cevaplar
consent-truth = Bu beldede oy vermek için başvuruyorum. Cevaplarım doğrudur. Hiçbir hâkim oy hakkımı elimden almadı.
field-right-at-home = Ülkenizde oy hakkı
consent-right-at-home = Vatandaşı olduğum ülkede oy hakkımı kaybetmedim.
field-only-in-france = Tek bir ülkede oy
consent-only-in-france = Avrupa seçimlerinde yalnızca Fransa’da oy vereceğim.

## The summary

outcome-president-2027 = Cumhurbaşkanlığı seçimi, birinci tur
outcome-last-day = Kaydolmak için son gün
outcome-last-chance = Durumunuz için son gün
outcome-age = Birinci turdaki yaşınız
outcome-vote = Oy verebileceğiniz seçimler
vote-both = İki turda da, belediye başvurunuzu kabul ederse.
vote-second = Yalnızca ikinci turda, çünkü iki tur arasında 18 yaşına gireceksiniz.
vote-later = Sonraki seçimlerde. İlk seçim için son gün geçti.
vote-undated = Gelecek seçimlerde. Henüz bir tarih belli değil: kayıt bütün yıl açıktır.

bring-identity-document = Kimlik kartınız veya pasaportunuz
bring-nationality-document = Fransız vatandaşlığınızın bir kanıtı
bring-photo-document = Fotoğraflı resmî bir belge
bring-european-identity = Geçerli kimlik belgeniz
bring-home-proof = Adresinizi gösteren, üç aydan yeni bir belge
bring-host-letter = Yanında oturduğunuz kişinin imzalı mektubu
bring-host-proof = Bu kişinin adresini gösteren yeni bir belge
bring-own-paper = Bu adreste, sizin adınıza bir belge
bring-duty-proof = Meslek kartınız veya kurumunuzun bir yazısı
bring-parent-proof = Annenizin veya babanızın adresini gösteren yeni bir belge
bring-family-link = Aile cüzdanı (livret de famille) veya doğum belgesi
bring-tax-notice = Son iki yılın yerel vergi bildirimleri
bring-marriage-proof = Aile cüzdanı (livret de famille) veya evlilik belgesi
bring-company-role = Şirketteki görevinizin bir kanıtı
bring-shelter-proof = Mektuplarınızı alan kuruluşun belgesi
bring-late-proof = Durumunuzun tarihli bir kanıtı

next-sign = Başvurunuzu belediyede en geç { $until } tarihinde imzalayın. Başvuru, imzaladığınızda geçerli olur.
next-decision = Belediye beş günde karar verir, sonra size yazar. Reddedilirse mektup buna nasıl itiraz edileceğini açıklar.
next-old-roll = Başka bir beldenin listesindeyseniz o kayıt kendiliğinden sona erer.
next-check = Oylamadan önce kaydınızı elections.interieur.gouv.fr sitesinden kontrol edin.

## Where else to go

contact-town-hall = Belediye, seçim birimi
contact-information-line = Allô Service Public, idari bilgiler (Fransızca)
contact-check-registration = Kaydını kontrol etmek
contact-service-public = İdarenin açıkladığı kurallar
