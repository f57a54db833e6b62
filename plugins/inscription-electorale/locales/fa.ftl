# Registration on the electoral roll: Persian.

## The procedure

procedure-title = ثبت نام در فهرست رأی‌دهندگان
procedure-summary = درخواست کنید در شهر خود (commune) رأی بدهید، برای نخستین بار یا پس از جابه‌جایی.
procedure-keywords = رأی، رأی دادن، انتخابات، فهرست رأی‌دهندگان، liste électorale، کارت رأی‌دهنده، carte électorale، محل رأی‌گیری، صندوق رأی، اسباب‌کشی، تغییر نشانی، 18 سال، انتخابات ریاست جمهوری، انتخابات شهرداری، انتخابات اروپا، شهروند اروپایی
procedure-before-identity = یک مدرک شناسایی
procedure-before-proof-of-address = یک مدرک تازه با نشانی شما: قبض، رسید اجاره یا بیمه‌ی مسکن
procedure-after = شهرداری درخواست شما را بررسی می‌کند و کتبی پاسخ می‌دهد. اگر در فهرست دیگری بودید، ثبت نام پیشین شما خودبه‌خود تمام می‌شود.
procedure-purpose = شهرداری این پرسش‌ها را می‌پرسد تا شما را در فهرست رأی‌دهندگان خود بنویسد و بررسی کند که می‌توانید آنجا رأی بدهید.
procedure-legal-basis = برای فرانسویان، بودن در فهرست رأی‌دهندگان اجباری است. قواعد در قانون انتخابات فرانسه است (code électoral، articles L. 2 à L. 40 et LO 227-1 à LO 227-5). برای انتخابات اروپا، قواعد در قانون 7 ژوئیه 1977 است.
procedure-recipients = بخش انتخابات شهرداری پاسخ‌های شما را می‌خواند. آنها را به مؤسسه‌ی ملی آمار (Insee) می‌دهد که دفتر همه‌ی رأی‌دهندگان را نگه می‌دارد.
procedure-rights = می‌توانید اطلاعات خود را در شهرداری یا نزد Insee ببینید و درست کنید. قانون اجازه نمی‌دهد از ثبت آن در دفتر رأی‌دهندگان خودداری کنید. اگر موافق نیستید، می‌توانید به نهاد فرانسوی حفاظت از داده‌ها (CNIL) بنویسید.
service-elections = بخش انتخابات

## Sections of the review

section-situation = وضعیت شما
section-commune = شهر شما
section-person = هویت شما
section-documents = مدارک شما
section-end = تماس و اظهار

## Nationality

step-citizenship = تابعیت شما چیست؟
step-citizenship-lead = اگر چند تابعیت دارید و یکی از آنها فرانسوی است، «فرانسوی» را انتخاب کنید.
step-citizenship-why = تابعیت تعیین می‌کند در کدام انتخابات در فرانسه می‌توانید رأی بدهید.
field-citizenship = تابعیت
option-citizenship-french = فرانسوی
option-citizenship-european = از کشور دیگری در اتحادیه‌ی اروپا
option-citizenship-european-hint = می‌توانید در انتخابات شهرداری و انتخابات اروپا رأی بدهید.
option-citizenship-other = تابعیت دیگر

exit-not-a-voter = با این تابعیت، ثبت نام ممکن نیست
exit-not-a-voter-text = در فرانسه، انتخابات سیاسی برای فرانسویان و شهروندان اتحادیه‌ی اروپا باز است. اگر روزی تابعیت فرانسوی بگیرید، ثبت نام شما خودکار انجام می‌شود.

## Already on the roll

step-already = آیا اکنون در فهرست رأی‌دهندگان شهری هستید که می‌خواهید در آن رأی بدهید؟
step-already-lead = اگر در فهرست شهر دیگری هستید، پاسخ «نه» بدهید.
step-already-why = اگر با نشانی درست در آن هستید، لازم نیست چیزی درخواست کنید.
step-already-find = به کارت رأی‌دهنده‌ی خود (carte électorale) نگاه کنید، یا در elections.interieur.gouv.fr بررسی کنید. ثبت نام در 18 سالگی بیشتر خودکار است، و از 2019 برای کسانی که فرانسوی می‌شوند نیز.
step-already-picture = یک کارت رأی‌دهنده. نام شهر در بالا، سمت چپ است.
field-already = اکنون در فهرست این شهر
option-already-no = نه
option-already-moved = بله، اما نشانی‌ام در همین شهر عوض شده است
option-already-yes = بله، و نشانی‌ام عوض نشده است
option-already-not-sure = نمی‌دانم
option-already-not-sure-hint = ادامه دهید: شهرداری بررسی می‌کند.

exit-already-registered = لازم نیست کاری بکنید
exit-already-registered-text = شما در فهرست درست و با نشانی درست هستید. می‌توانید ثبت نام و محل رأی‌گیری خود را در elections.interieur.gouv.fr بررسی کنید.

## Age

step-birth = تاریخ تولد شما چیست؟
step-birth-why = باید حداکثر یک روز پیش از رأی‌گیری 18 سال داشته باشید. ما سن شما را در آن روز حساب می‌کنیم.
step-birth-picture = یک کارت شناسایی. تاریخ تولد در سمت راست عکس، زیر نام‌ها است.
field-birth-date = تاریخ تولد

exit-too-young = هنوز به سن رأی دادن نرسیده‌اید
exit-too-young-text = باید حداکثر یک روز پیش از رأی‌گیری 18 سال داشته باشید. اگر در 16 سالگی سرشماری شهروندی (recensement) را انجام داده‌اید، ثبت نام شما خودکار انجام می‌شود. اگر نه، نزدیک 18 سالگی برای این درخواست برگردید.
exit-too-young-european = هنوز به سن رأی دادن نرسیده‌اید
exit-too-young-european-text = باید حداکثر یک روز پیش از رأی‌گیری 18 سال داشته باشید. نزدیک 18 سالگی برای این درخواست برگردید: ثبت نام شما خودکار انجام نمی‌شود.

## After the last day

step-late = آیا در یکی از این وضعیت‌ها هستید؟
step-late-lead = آخرین روز ثبت نام پیش از انتخابات آینده گذشته است. بعضی افراد هنوز می‌توانند ثبت نام کنند.
step-late-why = قانون فقط به این افراد مهلت بیشتری می‌دهد.
field-late-reason = دلیل دیر شدن
option-late-reason-work-move = پس از این آخرین روز، برای کارم جابه‌جا شدم
option-late-reason-work-move-hint = این برای خانواده‌ای که با شما زندگی می‌کند هم هست.
option-late-reason-civil-servant = کارمند دولت هستم و پس از این آخرین روز منتقل یا بازنشسته شدم
option-late-reason-civil-servant-hint = این برای خانواده‌ای که با شما زندگی می‌کند هم هست.
option-late-reason-soldier = پس از این آخرین روز از ارتش بیرون آمدم
option-late-reason-new-french = پس از این آخرین روز تابعیت فرانسوی گرفتم
option-late-reason-right-back = پس از این آخرین روز حق رأی خود را دوباره به دست آوردم
option-late-reason-none = هیچ‌کدام از این وضعیت‌ها
option-late-reason-none-hint = ادامه دهید: ثبت نام شما برای انتخابات بعدی خواهد بود.

## The commune

step-voting-commune = در کدام شهر (commune) می‌خواهید رأی بدهید؟
step-voting-commune-lead = فقط در فهرست یک شهر یا روستا می‌توانید باشید.
step-voting-commune-why = هر شهر فهرست رأی‌دهندگان خودش را دارد. برای رأی دادن در آن باید پیوندی با آن شهر داشته باشید.
field-voting-commune = شهری که می‌خواهید در آن رأی بدهید

exit-new-caledonia = کالدونیای جدید فهرست‌های خودش را دارد
exit-new-caledonia-text = فهرست‌ها و تاریخ‌ها در آنجا متفاوت است. به شهرداری شهری که می‌خواهید در آن رأی بدهید مراجعه کنید.

step-living = آیا در این شهر زندگی می‌کنید؟
step-living-why = پیوند شما با شهر تعیین می‌کند چه مدارکی را نشان دهید.
field-living = مسکن در شهر
option-living-home = بله، مسکن اصلی من آنجاست
option-living-home-hint = مدارکی به نام خود و با این نشانی دارید. خانه‌ی سالمندان هم پذیرفته است.
option-living-parents = بله، نزد پدر و مادرم زندگی می‌کنم
option-living-hosted = بله، نزد شخص دیگری زندگی می‌کنم
option-living-hosted-hint = برای نمونه نزد دوستان یا خویشاوندان.
option-living-second = بله، اما مسکن اصلی من جای دیگری است
option-living-second-hint = واقعاً بخشی از سال را آنجا زندگی می‌کنید. تعطیلات و کار کافی نیست.
option-living-elsewhere = نه، یا فقط در تعطیلات
option-living-elsewhere-hint = پیوند دیگری دارید: پدر و مادر، یک مالیات محلی یا یک شرکت.
option-living-no-home = مسکن ثابتی ندارم
option-living-no-home-hint = سازمانی در شهر نامه‌های شما را می‌گیرد.
option-living-other = وضعیت دیگر
option-living-other-hint = در خارج، در ارتش، روی قایق یا در زندان.

exit-other-situation = وضعیت شما قواعد ویژه دارد
exit-other-situation-text = اگر در خارج زندگی می‌کنید، کنسولگری می‌تواند شما را ثبت نام کند. در ارتش، روی قایق یا در زندان، می‌توانید از میان چند شهر انتخاب کنید: یکی از کارمندان شهرداری می‌تواند همراه شما جستجو کند.

step-since = از کی در این شهر زندگی می‌کنید؟
step-since-lead = ماه و سال کافی است.
step-since-why = وقتی مسکن اصلی شما جای دیگری است، باید دست‌کم شش ماه در شهر زندگی کرده باشید.
field-living-since = آمدن به شهر
field-living-since-hint = اگر روز را نمی‌دانید، خانه‌ی آن را خالی بگذارید. برای نمونه: ماه 3، سال 2019 (تاریخ میلادی)
problem-since-before-birth = این تاریخ پیش از تولد شماست. آن را درست کنید، یا برگردید و تاریخ تولد خود را درست کنید.

step-duty = آیا کارمند دولت هستید و مجبورید در این شهر زندگی کنید؟
step-duty-lead = کمتر از شش ماه است که آنجا زندگی می‌کنید. این اجبار تنها استثناست.
step-duty-why = قانون به این کارمندان اجازه می‌دهد بدون انتظار ثبت نام کنند.
field-duty = کارمند دولت که باید در شهر زندگی کند

exit-six-months = برای این شهر هنوز زود است
exit-six-months-text = باید دست‌کم شش ماه با شهر پیوند داشته باشید. از تاریخ { $from } می‌توانید اینجا ثبت نام کنید. همین حالا می‌توانید در محل مسکن اصلی خود ثبت نام کنید.
exit-six-months-shelter = برای این شهر هنوز زود است
exit-six-months-shelter-text = باید دست‌کم شش ماه نامه‌های خود را در این شهر گرفته باشید. از تاریخ { $from } می‌توانید اینجا ثبت نام کنید.

step-shelter-since = از کی سازمانی در این شهر نامه‌های شما را می‌گیرد؟
step-shelter-since-lead = این نشانی پستی رسمی شما (domiciliation) در یک مرکز خدمات اجتماعی یا یک انجمن است. ماه و سال کافی است.
step-shelter-since-why = بدون مسکن ثابت، این پیوند با شهر باید دست‌کم شش ماهه باشد.
field-shelter-since = شروع نشانی پستی رسمی
field-shelter-since-hint = اگر روز را نمی‌دانید، خانه‌ی آن را خالی بگذارید. برای نمونه: ماه 3، سال 2019 (تاریخ میلادی)

step-tie = پیوند شما با این شهر چیست؟
step-tie-why = وقتی در شهر زندگی نمی‌کنید، قانون فقط این پیوندها را می‌پذیرد.
field-tie = پیوند با شهر
option-tie-parent = پدر یا مادرم آنجا زندگی می‌کند
option-tie-parent-hint = این تا 26 سالگی شماست. آنجا مسکن اصلی پدر یا مادر شماست، یا شش ماه است که آنجا زندگی می‌کند.
option-tie-tax = دو سال پشت سر هم است که آنجا مالیات محلی می‌دهم
option-tie-tax-hint = مالیات ملک (taxe foncière)، مالیات مسکن (taxe d’habitation) یا مالیات ملکی شرکت‌ها (cotisation foncière des entreprises).
option-tie-spouse-tax = همسرم دو سال پشت سر هم است که آنجا مالیات محلی می‌دهد
option-tie-company = دو سال پشت سر هم است که آنجا شرکتی را اداره می‌کنم
option-tie-company-hint = آن را اداره می‌کنید یا بیشتر آن مال شماست. شرکت دو سال پشت سر هم آنجا مالیات محلی داده است.
option-tie-none = هیچ‌کدام از این پیوندها

exit-no-tie = نمی‌توانید در این شهر رأی بدهید
exit-no-tie-text = باید آنجا زندگی کنید یا یکی از پیوندهای گفته‌شده را داشته باشید. می‌توانید در شهری که در آن زندگی می‌کنید ثبت نام کنید.

step-address = نشانی شما چیست؟
step-address-lead = نشانی خود را در شهر بدهید.
step-address-why = نشانی در فهرست رأی‌دهندگان نوشته می‌شود. شهرداری به این نشانی برای شما نامه می‌نویسد.
step-usual-address = نشانی همیشگی شما چیست؟
step-usual-address-lead = نشانی جایی را بدهید که معمولاً زندگی می‌کنید، حتی در شهری دیگر.
step-usual-address-why = نشانی در فهرست رأی‌دهندگان نوشته می‌شود. شهرداری به این نشانی برای شما نامه می‌نویسد.
step-shelter-address = نشانی سازمانی که نامه‌های شما را می‌گیرد چیست؟
step-shelter-address-lead = نشانی مرکز خدمات اجتماعی یا انجمن است.
step-shelter-address-why = نشانی در فهرست رأی‌دهندگان نوشته می‌شود. شهرداری به این نشانی برای شما نامه می‌نویسد.
field-address = نشانی
problem-address-abroad = این نشانی در فرانسه نیست. اگر در فرانسه است، خانه‌ی «کشور» را خالی بگذارید. وگرنه یک نشانی در فرانسه بدهید، یا برگردید و پاسخ خود درباره‌ی مسکن را تغییر دهید.

## The person

step-name = نام شما چیست؟
step-name-why = روز رأی‌گیری، نام در فهرست باید با نام در مدرک شناسایی شما یکی باشد.
step-name-picture = یک کارت شناسایی. نام خانوادگی و نام‌ها در سمت راست عکس، در بالا هستند.
field-birth-name = نام خانوادگی هنگام تولد
field-birth-name-hint = همان که در گواهی تولد شماست.
field-used-name = نام خانوادگی مورد استفاده (nom d’usage)
field-used-name-hint = اگر نام دیگری دارید، برای نمونه نام خانوادگی همسرتان.
field-given-names = همه‌ی نام‌های شما
field-given-names-hint = به ترتیب گواهی تولدتان.

step-sex = جنس شما در ثبت احوال چیست؟
step-sex-why = فرم رسمی آن را می‌خواهد. کمک می‌کند شما را با شخصی هم‌نام اشتباه نگیرند.
field-sex = جنس در ثبت احوال
option-sex-female = زن
option-sex-male = مرد

step-birth-place = محل تولد شما کجاست؟
step-birth-place-why = همراه نام و تاریخ تولد شما، کمک می‌کند شما را در دفتر رأی‌دهندگان پیدا کنند.
step-birth-place-find = در مدرک شناسایی شما نوشته شده است.
step-birth-place-picture = یک کارت شناسایی. محل تولد در سمت راست عکس، در پایین است.
field-birth-town = شهر یا روستای محل تولد
field-birth-land = استان (département) یا کشور محل تولد
field-birth-land-hint = برای نمونه: Finistère یا الجزایر.

step-elections = در کدام انتخابات در فرانسه می‌خواهید رأی بدهید؟
step-elections-lead = دو فهرست جداگانه هست. می‌توانید هر دو را انتخاب کنید.
step-elections-why = شهروندان اتحادیه‌ی اروپا فهرست خود را انتخاب می‌کنند. هیچ چیز خودکار نیست.
field-elections = انتخابات انتخاب‌شده
option-elections-municipal = انتخابات شهرداری
option-elections-municipal-hint = برای شورای شهر.
option-elections-european = انتخابات اروپا
option-elections-european-hint = برای پارلمان اروپا. نمی‌توانید در کشور دیگری هم رأی بدهید.

step-nationality = تابعیت کدام کشور را دارید؟
step-nationality-why = فهرست رأی‌دهندگان تابعیت شهروندان اتحادیه‌ی اروپا را نشان می‌دهد.
field-nationality = کشور تابعیت
option-nationality-de = آلمان
option-nationality-at = اتریش
option-nationality-be = بلژیک
option-nationality-bg = بلغارستان
option-nationality-cy = قبرس
option-nationality-hr = کرواسی
option-nationality-dk = دانمارک
option-nationality-es = اسپانیا
option-nationality-ee = استونی
option-nationality-fi = فنلاند
option-nationality-gr = یونان
option-nationality-hu = مجارستان
option-nationality-ie = ایرلند
option-nationality-it = ایتالیا
option-nationality-lv = لتونی
option-nationality-lt = لیتوانی
option-nationality-lu = لوکزامبورگ
option-nationality-mt = مالت
option-nationality-nl = هلند
option-nationality-pl = لهستان
option-nationality-pt = پرتغال
option-nationality-ro = رومانی
option-nationality-sk = اسلواکی
option-nationality-si = اسلوونی
option-nationality-se = سوئد
option-nationality-cz = جمهوری چک

step-home-roll = در کشور خود، در کجا در فهرست رأی‌دهندگان بودید؟
step-home-roll-lead = اگر هرگز آنجا در فهرستی نبوده‌اید، خانه را خالی بگذارید.
step-home-roll-why = فرانسه به کشور شما خبر می‌دهد تا در انتخابات اروپا فقط یک بار رأی بدهید.
field-home-roll = آخرین شهر یا حوزه‌ی انتخاباتی در کشور شما

## Documents

step-identity-kind = آیا کارت شناسایی یا گذرنامه‌ی فرانسوی دارید؟
step-identity-kind-lead = می‌تواند کمتر از پنج سال پیش باطل شده باشد.
step-identity-kind-why = این مدارک هم هویت و هم تابعیت شما را ثابت می‌کند.
field-identity-kind = مدرک شناسایی
option-identity-kind-card = بله، یکی از این دو
option-identity-kind-other = نه، هیچ‌کدام

step-identity-document = کارت شناسایی یا گذرنامه‌ی خود را نشان دهید
step-identity-document-lead = برای کارت، هر دو رو را نشان دهید. برای گذرنامه، صفحه‌ی عکس خود را نشان دهید.
step-identity-document-why = شهرداری باید هویت و تابعیت شما را بررسی کند.
field-identity-document = کارت شناسایی یا گذرنامه

step-nationality-document = سندی از تابعیت فرانسوی خود نشان دهید
step-nationality-document-lead = گواهی تولد با کمتر از سه ماه مناسب است. اگر نه: گواهی تابعیت، فرمان یا اظهارنامه‌ی تابعیت.
step-nationality-document-why = بدون کارت شناسایی و گذرنامه، دو مدرک لازم است. این نخستین است.
field-nationality-document = سند تابعیت

step-photo-document = یک مدرک رسمی با عکس خود نشان دهید
step-photo-document-lead = برای نمونه گواهی‌نامه‌ی رانندگی یا کارت درمانی (carte Vitale) عکس‌دار.
step-photo-document-why = این مدرک دوم برای بررسی هویت شماست.
field-photo-document = مدرک عکس‌دار

step-european-identity = مدرک شناسایی خود را نشان دهید
step-european-identity-lead = کارت شناسایی، گذرنامه یا اجازه‌ی اقامت (titre de séjour). باید معتبر باشد.
step-european-identity-why = شهرداری باید هویت و تابعیت شما را بررسی کند.
field-european-identity = مدرک شناسایی معتبر

step-home-proof = یک مدرک تازه با نشانی خود نشان دهید
step-home-proof-lead = کمتر از سه ماه از آن گذشته است. نام شما و نشانی شما در شهر روی آن است.
step-home-proof-why = این مدرک ثابت می‌کند که در شهر زندگی می‌کنید.
step-home-proof-find = قبض آب، برق، گاز یا تلفن ثابت، بیمه‌ی مسکن، رسید چاپی اجاره، فیش حقوق یا بازنشستگی. در خانه‌ی سالمندان: نوشته‌ای از مدیریت.
field-home-proof = مدرک با نشانی شما

step-host-letter = نامه‌ی کسی را که نزد او زندگی می‌کنید نشان دهید
step-host-letter-lead = او می‌نویسد که شما نزد او زندگی می‌کنید و امضا می‌کند.
step-host-letter-why = قبض‌ها به نام شما نیست. این نامه تا حدی جای آنها را می‌گیرد.
field-host-letter = نامه‌ی کسی که نزد او هستید

step-host-proof = یک مدرک تازه با نشانی این شخص نشان دهید
step-host-proof-lead = کمتر از سه ماه از آن گذشته و به نام اوست.
step-host-proof-why = این مدرک ثابت می‌کند که این شخص در شهر زندگی می‌کند.
step-host-proof-find = قبض آب، برق، گاز یا تلفن ثابت، بیمه‌ی مسکن یا رسید چاپی اجاره.
field-host-proof = نشانی کسی که نزد او هستید

step-own-paper = مدرکی به نام خودتان، با همین نشانی، نشان دهید
step-own-paper-lead = برای نمونه فیش حقوق، گواهی بیمه‌ی درمانی (attestation de carte Vitale) یا صورت‌حساب بانک.
step-own-paper-why = این مدرک تأیید می‌کند که واقعاً نزد این شخص زندگی می‌کنید.
field-own-paper = مدرک به نام شما

step-duty-proof = سندی از شغل خود نشان دهید
step-duty-proof-lead = کارت شغلی شما یا نوشته‌ای از اداره‌ی شما.
step-duty-proof-why = ثابت می‌کند که باید در شهر زندگی کنید.
field-duty-proof = سند شغل شما

step-parent-proof = یک مدرک تازه با نشانی پدر یا مادرتان نشان دهید
step-parent-proof-lead = کمتر از سه ماه از آن گذشته و به نام پدر یا مادر شماست.
step-parent-proof-why = این مدرک ثابت می‌کند که پدر یا مادر شما در شهر زندگی می‌کند.
step-parent-proof-find = قبض آب، برق، گاز یا تلفن ثابت، بیمه‌ی مسکن یا رسید چاپی اجاره.
field-parent-proof = نشانی پدر یا مادرتان

step-family-link = سندی از پیوند خود با پدر یا مادرتان نشان دهید
step-family-link-lead = دفترچه‌ی خانواده (livret de famille)، یا گواهی تولد با نام پدر و مادرتان.
step-family-link-why = این مدرک ثابت می‌کند که این شخص پدر یا مادر شماست.
field-family-link = پیوند با پدر یا مادرتان

step-tax-notice = برگه‌های مالیات محلی دو سال گذشته را نشان دهید
step-tax-notice-lead = گواهی اداره‌ی مالیات برای این دو سال هم پذیرفته است.
step-tax-notice-why = این برگه‌ها ثابت می‌کند که دو سال پشت سر هم مالیات در شهر پرداخت شده است.
field-tax-notice = برگه‌های مالیات محلی (avis d’impôt)، دو سال

step-marriage-proof = سندی از ازدواج خود نشان دهید
step-marriage-proof-lead = دفترچه‌ی خانواده (livret de famille) یا گواهی ازدواج (acte de mariage).
step-marriage-proof-why = پیوند از راه مالیات برای همسر شما هم هست.
field-marriage-proof = سند ازدواج

step-company-role = سندی از نقش خود در شرکت نشان دهید
step-company-role-lead = مدرک نشان می‌دهد که دو سال پشت سر هم آن را اداره می‌کنید، یا بیشتر آن مال شماست.
step-company-role-why = قانون این نقش را برای دو سال پشت سر هم می‌خواهد.
step-company-role-find = برای نمونه اساسنامه‌ی شرکت (statuts)، یا تصمیمی که شما را منصوب کرده است.
field-company-role = نقش در شرکت

step-shelter-proof = سندی از نشانی پستی رسمی خود (domiciliation) نشان دهید
step-shelter-proof-lead = گواهی آن سازمان، یا کارت شناسایی شما اگر شش ماه است که نشانی آن را دارد.
step-shelter-proof-why = این مدرک پیوند شما با شهر را ثابت می‌کند.
field-shelter-proof = سند نشانی پستی رسمی

step-late-proof = سندی از وضعیت خود نشان دهید
step-late-proof-lead = مدرک نشان می‌دهد چه چیزی و در چه تاریخی تغییر کرده است.
step-late-proof-why = شهرداری باید بررسی کند که حق این مهلت بیشتر را دارید.
step-late-proof-find = برای نمونه نوشته‌ای از کارفرما، حکم انتقال، فرمان تابعیت یا حکم دادگاه.
field-late-proof = سند دلیل دیر شدن

## The end

step-contact = شهرداری چگونه می‌تواند زود با شما تماس بگیرد؟
step-contact-lead = این پاسخ‌ها اختیاری است. بدون آنها، شهرداری به نشانی شما نامه می‌نویسد.
step-contact-why = اگر مدرکی کم باشد، شهرداری می‌تواند پیش از آخرین روز به شما خبر دهد.
field-email = نشانی ایمیل
field-email-hint = برای نمونه: nom@exemple.fr
field-telephone = شماره‌ی تلفن

step-declaration = چه اظهاری می‌کنید؟
step-declaration-lead = همه را بخوانید، سپس اگر درست است علامت بزنید.
step-declaration-why = شهرداری به اظهار شما تکیه می‌کند. قانون اظهار نادرست را مجازات می‌کند: تا یک سال زندان و 15,000 یورو جریمه.
field-truth = درخواست و پاسخ‌های درست
consent-truth = درخواست می‌کنم در این شهر رأی بدهم. پاسخ‌های من درست است. هیچ قاضی‌ای حق رأی مرا نگرفته است.
field-right-at-home = حق رأی در کشور شما
consent-right-at-home = حق رأی خود را در کشوری که تابعیت آن را دارم از دست نداده‌ام.
field-only-in-france = رأی فقط در یک کشور
consent-only-in-france = در انتخابات اروپا، فقط در فرانسه رأی خواهم داد.

## The summary

outcome-president-2027 = انتخابات ریاست جمهوری، دور نخست
outcome-last-day = آخرین روز برای ثبت نام شما
outcome-last-chance = آخرین روز در وضعیت شما
outcome-age = سن شما در دور نخست
outcome-vote = می‌توانید رأی بدهید
vote-both = در هر دو دور، اگر شهرداری درخواست شما را بپذیرد.
vote-second = فقط در دور دوم، زیرا میان دو دور 18 ساله می‌شوید.
vote-later = در انتخابات بعدی. برای نزدیک‌ترین انتخابات، آخرین روز گذشته است.
vote-undated = در انتخابات آینده. هنوز تاریخی تعیین نشده است: ثبت نام همه‌ی سال باز است.

bring-identity-document = کارت شناسایی یا گذرنامه‌ی شما
bring-nationality-document = سندی از تابعیت فرانسوی شما
bring-photo-document = یک مدرک رسمی با عکس شما
bring-european-identity = مدرک شناسایی معتبر شما
bring-home-proof = مدرکی با کمتر از سه ماه و با نشانی شما
bring-host-letter = نامه‌ی امضاشده‌ی کسی که نزد او هستید
bring-host-proof = یک مدرک تازه با نشانی این شخص
bring-own-paper = مدرکی به نام شما، با همین نشانی
bring-duty-proof = کارت شغلی شما یا نوشته‌ای از اداره‌ی شما
bring-parent-proof = یک مدرک تازه با نشانی پدر یا مادرتان
bring-family-link = دفترچه‌ی خانواده (livret de famille) یا گواهی تولد
bring-tax-notice = برگه‌های مالیات محلی دو سال گذشته
bring-marriage-proof = دفترچه‌ی خانواده (livret de famille) یا گواهی ازدواج
bring-company-role = سندی از نقش شما در شرکت
bring-shelter-proof = گواهی سازمانی که نامه‌های شما را می‌گیرد
bring-late-proof = سندی از وضعیت شما، با تاریخ آن

next-sign = درخواست خود را حداکثر تا تاریخ { $until } در شهرداری امضا کنید. درخواست پس از امضای شما معتبر است.
next-decision = شهرداری طی پنج روز تصمیم می‌گیرد و سپس به شما نامه می‌نویسد. اگر نپذیرد، نامه توضیح می‌دهد چگونه اعتراض کنید.
next-old-roll = اگر در فهرست شهر دیگری بودید، آن ثبت نام خودبه‌خود تمام می‌شود.
next-check = پیش از رأی‌گیری، ثبت نام خود را در elections.interieur.gouv.fr بررسی کنید.

## Where else to go

contact-town-hall = شهرداری، بخش انتخابات
contact-information-line = Allô Service Public، اطلاعات اداری (به فرانسوی)
contact-check-registration = بررسی ثبت نام خود
contact-service-public = توضیح اداره درباره‌ی قواعد
