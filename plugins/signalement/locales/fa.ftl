# Words of the procedure "signalement", in Persian.

## The procedure

procedure-title = گزارش یک مشکل در خیابان
procedure-summary = چاله، چراغ خاموش، زباله‌ی رهاشده یا هر مشکل دیگری در یک مکان عمومی را به شهرداری خبر دهید.
procedure-keywords = گزارش، خبر دادن، signalement، مشکل، خیابان، جاده، چاله، پیاده‌رو، شکسته، خراب، تابلو، چراغ راهنما، نیمکت، بازی کودکان، چراغ خیابان، روشنایی، تاریک، سطل زباله، زباله، آشغال، وسایل بزرگ، خودروی رهاشده، درخت، شاخه، نشت، آب، فاضلاب، دیوارنویسی، گرافیتی، حیوان مرده، سگ گمشده، خطر، شکایت
procedure-before-place = نشانی، یا نشانه‌ای نزدیک مشکل: ایستگاه اتوبوس، مدرسه، مغازه
procedure-before-photo = یک عکس، اگر دارید
procedure-before-plate = برای خودروی رهاشده: شماره‌ی پلاک
procedure-after = شهرداری گزارش شما را می‌گیرد و به بخش مسئول آن مشکل می‌فرستد. اگر ایمیل یا تلفن بگذارید، می‌تواند به شما پاسخ دهد.
procedure-purpose = شهرداری پاسخ‌های شما را برای پیدا کردن مشکل، تعمیر آن، و اگر بخواهید پاسخ دادن به شما به کار می‌برد.
procedure-legal-basis = وظیفه‌ی عمومی: شهردار مراقب امنیت و پاکیزگی خیابان‌هاست (ماده‌ی ⁦L. 2212-2⁩ قانون code général des collectivités territoriales).
procedure-recipients = کارمندان شهرداری که مسئول آن مشکل هستند. اگر مشکل به اداره‌ی عمومی دیگری یا به گرداننده‌ی یک شبکه (آب، برق) مربوط باشد، شهرداری گزارش را به آن می‌دهد.
procedure-rights = می‌توانید بخواهید اطلاعات خود را ببینید، آن را درست کنند، استفاده از آن را محدود کنند، یا با استفاده از آن مخالفت کنید. با شماره‌ی رسید به شهرداری بنویسید. همچنین می‌توانید به نهاد فرانسوی حفاظت از داده‌ها (CNIL) شکایت کنید.

section-problem = مشکل
section-where = کجا و کی
section-photos = عکس‌ها
section-answer = پاسخ شهرداری

## Danger first

step-danger = آیا اکنون کسی در خطر است؟
step-danger-lead = اگر خطری هست، صبر نکنید: با 112 تماس بگیرید. اگر نمی‌توانید بشنوید یا حرف بزنید، به 114 پیامک (SMS) بفرستید.
step-danger-why = شهرداری این گزارش را فوراً نمی‌خواند. اما نیروهای امداد شب و روز پاسخ می‌دهند.
field-danger = خطر
option-danger-people = بله، کسی زخمی است یا تهدید می‌شود
option-danger-people-hint = تصادف، آتش‌سوزی، حمله، دیوار یا درختی که می‌افتد، گودال باز در زمین
option-danger-gas = بله، بوی گاز می‌آید
option-danger-electricity = بله، سیم‌های برق روی زمین یا لخت است
option-danger-none = نه، هیچ‌کس در خطر نیست

exit-urgent = همین حالا با نیروهای امداد تماس بگیرید
exit-urgent-text = از خطر دور شوید. تماس، شب و روز، رایگان است. بگویید کجا هستید، چه رخ داده و آیا کسی زخمی است.
exit-gas = دور شوید و با فوریت گاز تماس بگیرید
exit-gas-text = سیگار نکشید، چیزی را روشن نکنید و نزدیک بو از تلفن استفاده نکنید. تماس، شب و روز، رایگان است.
exit-electricity = به چیزی دست نزنید و با نیروهای امداد تماس بگیرید
exit-electricity-text = از سیم‌ها دور بمانید و نگذارید دیگران نزدیک شوند.

contact-emergency = همه‌ی فوریت‌ها، همه‌جای اروپا
contact-fire = آتش‌نشانی: آتش‌سوزی، تصادف، شخص در خطر
contact-medical = Samu: فوریت پزشکی
contact-police = پلیس یا ژاندارمری: حمله، دزدی، تهدید
contact-deaf = با پیامک (SMS)، اگر نمی‌توانید بشنوید یا حرف بزنید
contact-deaf-web = با پیام نوشتاری، تماس تصویری یا زبان اشاره‌ی فرانسوی
contact-gas = فوریت ایمنی گاز (GRDF)
contact-power = تعمیرات برق (اغلب Enedis): شماره‌اش روی قبض برق شماست
contact-homeless = 115، برای کسانی که بیرون می‌خوابند
contact-noise-web = مرکز اطلاعات درباره‌ی سروصدا (Centre d’information sur le bruit)
contact-front-desk = پذیرش شهرداری
contact-police-station = کلانتری یا ژاندارمری
contact-water-service = اداره‌ی آب: شماره‌اش روی قبض است

## The kind of problem

step-kind = مشکل چیست؟
step-kind-why = هر مشکل گروه خودش را دارد: راه‌ها، پاکیزگی، فضای سبز، پلیس شهرداری. پاسخ شما به گروه درست خبر می‌دهد.
field-kind = مشکل
option-kind-road = جاده یا پیاده‌روی خراب
option-kind-equipment = تابلو، چراغ راهنما، نیمکت یا وسیله‌ی بازی خراب
option-kind-lighting = روشنایی خیابان
option-kind-waste = زباله‌ی رهاشده در مکان عمومی
option-kind-vehicle = خودروی رهاشده
option-kind-tree = درخت یا شاخه
option-kind-water = آب یا فاضلاب
option-kind-graffiti = دیوارنویسی، گرافیتی یا آگهی
option-kind-animal = حیوان مرده یا گمشده
option-kind-other = چیز دیگر

step-road-damage = چه چیزی خراب است؟
step-road-damage-why = گروه با وسایل درست می‌آید.
field-road-damage = آنچه خراب است
option-road-damage-pothole = چاله یا برآمدگی روی جاده
option-road-damage-pavement = پیاده‌روی خراب
option-road-damage-marking = خط‌کشی عابر یا خط روی زمین پاک شده است
option-road-damage-open-hole = درپوش یا شبکه‌ای نیست: گودال باز است
option-road-damage-something-else = خرابی دیگر

step-equipment = چه چیزی خراب است یا دیگر کار نمی‌کند؟
step-equipment-why = گروه با وسایل درست می‌آید. چراغ راهنمای خراب پیش از نیمکت شکسته است.
field-equipment = آنچه خراب است
option-equipment-sign = تابلو
option-equipment-traffic-light = چراغ راهنما
option-equipment-bench = نیمکت، سطل زباله یا ایستگاه اتوبوس
option-equipment-playground = وسیله‌ی بازی کودکان
option-equipment-barrier = نرده یا تیرک
option-equipment-something-else = چیز دیگر

step-lamp-fault = مشکل روشنایی چیست؟
step-lamp-fault-why = یک چراغ خاموش یا یک خیابان تاریک: خرابی و تعمیر آنها فرق دارد.
field-lamp-fault = خرابی روشنایی
option-lamp-fault-one-off = یک چراغ روشن نمی‌شود
option-lamp-fault-several-off = چند چراغ روشن نمی‌شود
option-lamp-fault-flickering = یک چراغ چشمک می‌زند
option-lamp-fault-day-on = یک چراغ روزها روشن می‌ماند
option-lamp-fault-broken = تیر چراغ شکسته یا کج است، بدون سیم پیدا
option-lamp-fault-wires = سیم‌های برق پیداست

step-lamp-number = روی تیر چراغ چه شماره‌ای نوشته شده است؟
step-lamp-number-lead = اگر شماره‌ای پیدا نمی‌کنید، بدون پاسخ ادامه دهید.
step-lamp-number-why = با این شماره می‌توان چراغ درست را پیدا کرد، حتی در روز که همه‌ی چراغ‌ها خاموش است.
step-lamp-number-find = روی تیر، هم‌سطح چشم، دنبال یک پلاک کوچک یا برچسب بگردید. بعضی تیرهای چراغ شماره ندارند.
step-lamp-number-picture = یک تیر چراغ. شماره روی یک پلاک کوچک در وسط تیر است.
field-lamp-number = شماره‌ی تیر چراغ
field-lamp-number-hint = برای نمونه: ⁦A 042⁩

step-waste-kind = چه زباله‌هایی می‌بینید؟
step-waste-kind-lead = به آنها دست نزنید و آنها را باز نکنید.
step-waste-kind-why = گروه پاکیزگی با کامیون درست می‌آید. مواد خطرناک گروه آموزش‌دیده می‌خواهد.
field-waste-kind = زباله‌ها
option-waste-kind-bags = کیسه یا زباله‌ی خانگی
option-waste-kind-bulky = مبلمان، تشک یا دستگاه‌های بزرگ
option-waste-kind-rubble = نخاله یا باقی‌مانده‌ی ساختمانی
option-waste-kind-green = شاخه یا علف بریده
option-waste-kind-hazardous = مواد خطرناک
option-waste-kind-hazardous-hint = رنگ، روغن، باتری، آزبست، سرنگ، کپسول گاز
option-waste-kind-something-else = چیز دیگر

step-vehicle-state = خودرو در چه وضعی است؟
step-vehicle-state-why = قاعده فرق می‌کند: خودروی اسقاطی زباله به شمار می‌آید، خودروی سالم تابع قانون راهنمایی و رانندگی است.
field-vehicle-state = وضع خودرو
option-vehicle-state-wreck = دیگر نمی‌تواند حرکت کند
option-vehicle-state-wreck-hint = سوخته است، یا چرخ، در، شیشه یا موتور ندارد
option-vehicle-state-not-moving = سالم به نظر می‌رسد، اما دیگر تکان نمی‌خورد
option-vehicle-state-in-the-way = بد پارک شده یا مزاحم است

step-plate = شماره‌ی پلاک خودرو چیست؟
step-plate-lead = اگر خودرو دیگر پلاک ندارد، بدون پاسخ ادامه دهید.
step-plate-why = شهرداری فقط با این شماره می‌تواند مالک را پیدا کند و از او بخواهد خودرو را ببرد.
step-plate-find = پلاک در جلو و عقب خودرو است.
step-plate-picture = پشت یک خودرو. پلاک در پایین، در وسط است.
field-plate = شماره‌ی پلاک
field-plate-hint = برای نمونه: ⁦AB-123-CD⁩

step-tree-place = درخت کجاست؟
step-tree-place-why = شهرداری به درختان عمومی رسیدگی می‌کند. برای درخت خصوصی فقط وقتی می‌تواند کاری کند که درخت برای خیابان خطر دارد.
field-tree-place = محل درخت
option-tree-place-street = در خیابان، میدان یا پارک عمومی
option-tree-place-overhanging = در ملک خصوصی، بالای خیابان
option-tree-place-overhanging-hint = شاخه‌ها روی خیابان آمده، یا درخت ممکن است روی آن بیفتد
option-tree-place-private = در ملک خصوصی، دور از خیابان

step-water-kind = مشکل آب چیست؟
step-water-kind-why = بسته به مورد، شهرداری به بخش آب، فاضلاب یا راه‌ها خبر می‌دهد.
field-water-kind = مشکل آب
option-water-kind-leak = آب روی جاده یا پیاده‌رو جاری است
option-water-kind-drain = شبکه‌ی آب‌رو یا جوی گرفته است
option-water-kind-smell = بوی فاضلاب
option-water-kind-home = نشت آب در یک خانه یا ساختمان

step-graffiti-place = نوشته روی چیست؟
step-graffiti-place-why = برای دیوار خصوصی، شهرداری معمولاً به موافقت مالک نیاز دارد.
field-graffiti-place = جای نوشته
option-graffiti-place-public = ساختمان عمومی، نیمکت، تابلو یا زمین
option-graffiti-place-private = دیوار، در یا مغازه‌ی خصوصی
option-graffiti-place-unknown = نمی‌دانم

step-hateful = آیا پیام نژادپرستانه یا یهودستیزانه است، یا به خشونت فرا می‌خواند؟
step-hateful-lead = پیام را اینجا ننویسید.
step-hateful-why = شهردار باید پیام‌های نژادپرستانه یا پیام‌هایی را که به کشتن فرا می‌خواند پاک کند، حتی روی دیوار خصوصی.
field-hateful = پیام نژادپرستانه یا خشن

step-animal-state = حیوان در چه وضعی است؟
step-animal-state-lead = به آن دست نزنید.
step-animal-state-why = حیوان مرده و حیوان گمشده کار یک گروه نیست.
field-animal-state = وضع حیوان
option-animal-state-dead = مرده است
option-animal-state-stray = گمشده، تنها یا زخمی است
option-animal-state-dangerous = به کسی حمله می‌کند یا او را تهدید می‌کند

step-other-kind = موضوع چیست؟
step-other-kind-why = بعضی مشکل‌ها به شهرداری مربوط نیست. در این صورت می‌گوییم چه کسی می‌تواند به شما کمک کند.
field-other-kind = مشکل دیگر
option-other-kind-street = مشکل دیگری در مکان عمومی
option-other-kind-noise = سروصدا یا اختلاف با همسایه
option-other-kind-inside = مشکلی در یک خانه یا زمین خصوصی
option-other-kind-person-outside = کسی که بیرون می‌خوابد

step-description = چه می‌بینید؟
step-description-lead = چند واژه کافی است. نام کسی را نیاورید.
step-description-why = بدون این توضیح، گروه نمی‌داند چه باید بکند.
field-description = توضیح
field-description-hint = برای نمونه: دیوار گورستان روی راه ریخته است

step-passage = آیا می‌توان گذشت؟
step-passage-why = به راه بسته یا دشوار پیش از مشکل‌های دیگر رسیدگی می‌شود.
field-passage = گذر
option-passage-free = بله، بدون دشواری
option-passage-walkers = پیاده، با صندلی چرخ‌دار یا کالسکه دشوار است
option-passage-vehicles = نه، یا خودروها باید از راه دیگری بروند

## Ways out: other people can help

exit-private-land = شهرداری نمی‌تواند در این مکان کاری کند
exit-private-land-text = نخست با مالک، مدیر ساختمان یا موجر صحبت کنید. اگر به توافق نرسیدید، یک میانجی دادگستری (conciliateur de justice) می‌تواند به شما کمک کند. رایگان است. شهرداری می‌گوید کجا او را ببینید.
exit-noise = برای سروصدا یا اختلاف، دیگران می‌توانند به شما کمک کنند
exit-noise-text = اگر می‌توانید، نخست با همسایه صحبت کنید. اگر ادامه یافت، به شهردار بنویسید یا یک میانجی دادگستری (conciliateur de justice) را ببینید: رایگان است. شب، اگر سروصدا زیاد است، با کلانتری یا ژاندارمری تماس بگیرید.
exit-parking = برای خودرویی که بد پارک شده، با پلیس شهرداری تماس بگیرید
exit-parking-text = یک مأمور باید بیاید و خودرو را در محل ببیند. شماره‌ی پلیس شهرداری (police municipale) را از پذیرش شهرداری بخواهید. اگر پلیس شهرداری نیست، با کلانتری یا ژاندارمری تماس بگیرید. فقط در فوریت با 17 تماس بگیرید.
exit-home-water = نشت آب در خانه: نخست آب را ببندید
exit-home-water-text = اگر می‌توانید شیر اصلی را ببندید. به مالک، مدیر ساختمان یا لوله‌کش خبر دهید. اگر نشت پیش از کنتور است، با اداره‌ی آب تماس بگیرید: شماره‌اش روی قبض است.
exit-sleeping-outside = برای کسی که بیرون می‌خوابد، با 115 تماس بگیرید
exit-sleeping-outside-text = تماس، شب و روز، رایگان است. بگویید این شخص کجاست. اگر بیمار یا زخمی است یا پاسخ نمی‌دهد، فوراً با 15 تماس بگیرید.

## Where and when

step-place = مشکل کجاست؟
step-place-why = گروه باید بتواند بدون شما آنجا را پیدا کند.
step-place-find = به نام خیابان، شماره‌ی نزدیک‌ترین خانه، ایستگاه اتوبوس یا مغازه نگاه کنید.
field-place = محل مشکل

step-seen = نخستین بار کی مشکل را دیدید؟
step-seen-lead = ماه یا سال کافی است. اگر نمی‌دانید، بدون پاسخ ادامه دهید.
step-seen-why = شهرداری می‌بیند که آیا مشکل تازه است. برای خودرو، قانون روزها را می‌شمارد.
field-seen-on = نخستین بار دیده شد
field-seen-on-hint = اگر روز را نمی‌دانید، خانه‌ی آن را خالی بگذارید. برای نمونه: ماه 3، سال 2026 (تاریخ میلادی)

## Photos

step-photos = می‌خواهید عکس اضافه کنید؟
step-photos-lead = مشکل و دوروبر آن را نشان دهید. از چهره‌ها، پلاک‌ها و درون خانه‌ها عکس نگیرید.
step-photos-why = عکس اندازه‌ی مشکل را نشان می‌دهد و به شناختن محل کمک می‌کند. لازم نیست افراد را ببینیم.
step-photos-find = جلوی صفحه‌ی نمایش شهرداری، می‌توانید از صفحه‌ی تلفن خود عکس بگیرید. همچنین می‌توانید عکس‌ها را در پذیرش نشان دهید.
field-photos = عکس‌های مشکل
field-photos-hint = یک عکس از نزدیک و یک عکس از دور تقریباً همیشه کافی است.

## Being answered

step-reply = پاسخ شهرداری را می‌خواهید؟
step-reply-why = برای پاسخ دادن به شما، شهرداری ایمیل یا تلفن لازم دارد. گزارش‌های بی‌نام را هم می‌خواند.
field-reply = پاسخ شهرداری
option-reply-anonymous = نه، ناشناس می‌مانم
option-reply-anonymous-hint = در این صورت شهرداری نه می‌تواند به شما پاسخ دهد و نه از شما چیزی بپرسد
option-reply-answer = بله، ایمیل یا تلفن می‌گذارم

step-contact = شهرداری چگونه می‌تواند با شما تماس بگیرد؟
step-contact-lead = یکی از این دو کافی است. نام شما را نمی‌پرسیم.
step-contact-why = شهرداری آن را فقط برای همین گزارش به کار می‌برد: پاسخ به شما یا پرسیدن یک نکته.
field-email = نشانی ایمیل
field-email-hint = برای نمونه: nom@exemple.fr
field-telephone = شماره‌ی تلفن
field-telephone-hint = برای نمونه: ⁦06 12 34 56 78⁩
problem-contact-missing = یک نشانی ایمیل یا شماره‌ی تلفن بدهید. برای ناشناس ماندن، به پرسش پیش برگردید.
problem-plate-not-recognised = این شماره به پلاک نمی‌ماند. حروف و رقم‌ها را دوباره بنویسید، یا اگر پلاک نیست همه را پاک کنید.

## The end: what was worked out, and what follows

outcome-service = گروه باخبرشده
service-roads = راه‌ها
service-lighting = روشنایی عمومی
service-cleaning = پاکیزگی
service-green = فضای سبز
service-water = آب و فاضلاب
service-police = پلیس شهرداری
service-hygiene = بهداشت و حیوانات
service-front-desk = پذیرش شهرداری که گروه درست را پیدا می‌کند
outcome-urgency = نوبت رسیدگی
outcome-urgency-first = پیش از همه رسیدگی می‌شود
outcome-urgency-usual = به ترتیب رسیدن رسیدگی می‌شود
outcome-seen-days = روزهای گذشته از وقتی آن را دیده‌اید، دست‌کم
outcome-parking = قاعده‌ی 7 روز
outcome-parking-reached = خودرو بیش از 7 روز مانده است: طبق قانون راهنمایی و رانندگی این توقف خیلی طولانی است
outcome-parking-not-yet = 7 روز پیش یا کمتر دیده شده است: شهرداری روزها را در محل می‌شمارد، شاید قاعده‌ی خودش کوتاه‌تر باشد
outcome-parking-unknown = شهرداری باید روزها را در محل بشمارد
outcome-reply = پاسخ
outcome-reply-anonymous = ندارد: ناشناس می‌مانید
outcome-reply-answer = با ایمیل یا تلفن

bring-photos = عکس‌های شما، با شماره‌ی رسید

next-sent-on = شهرداری گزارش شما را به گروه مسئول می‌دهد. اگر مشکل به استان (département)، دولت یا اداره‌ی دیگری مربوط باشد، آن را به آنجا می‌فرستد.
next-no-promise = قانون مهلتی برای تعمیر تعیین نمی‌کند. به مشکل‌هایی که راه را می‌بندد پیش از بقیه رسیدگی می‌شود.
next-anonymous = پاسخی نمی‌گیرید. اگر می‌خواهید در پذیرش درباره‌ی آن صحبت کنید، شماره‌ی رسید را نگه دارید.
next-answer = شهرداری می‌تواند برای پاسخ یا پرسیدن یک نکته به شما بنویسد یا تلفن کند.
next-worse = اگر وضع خطرناک شد، صبر نکنید: با 112 تماس بگیرید، یا به 114 پیامک (SMS) بفرستید.
next-do-not-touch = به آن دست نزنید. کودکان و حیوانات را دور نگه دارید.
next-dead-birds = اگر چند پرنده‌ی مرده می‌بینید، آن را با تلفن هم به شهرداری بگویید: شاید یک بیماری باشد.
next-heavy-leak = اگر آب زیاد می‌رود، با اداره‌ی آب هم تماس بگیرید: شماره‌اش روی قبض آب است.
next-vehicle = یک مأمور در محل بررسی می‌کند. نخست به مالک دستور داده می‌شود خودرو را ببرد: شاید چند هفته طول بکشد.
next-plate-unknown = شمارهٔ پلاک را نمی‌دانید: یک مأمور می‌رود و آن را همان‌جا می‌خواند.
next-tree-owner = شهرداری نخست از مالک می‌خواهد آنچه را روی خیابان آمده یا برای آن خطر دارد ببرد.
next-wall-owner = روی دیوار خصوصی، شهرداری معمولاً پیش از پاک کردن موافقت مالک را می‌گیرد.
