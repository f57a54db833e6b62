### درخواست گواهی تولد: واژه‌ها برای مردم، به فارسی.

## کار اداری

procedure-title = درخواست گواهی تولد فرانسوی
procedure-summary = رونوشت یا خلاصه‌ی گواهی تولدی را که در این شهرداری نگه داشته می‌شود، رایگان درخواست کنید.
procedure-keywords = گواهی تولد، سند تولد، شناسنامه، acte de naissance، extrait de naissance، خلاصه، رونوشت کامل، copie intégrale، نام پدر و مادر، چندزبانه، ثبت احوال، مدارک، تولد، زایمان، نوزاد، گذرنامه، پاسپورت، کارت شناسایی، ازدواج، Pacs، ارث، سردفتر، شجره‌نامه، دفترچه‌ی خانواده، livret de famille
procedure-before-birth = نام خانوادگی هنگام تولد، نام‌ها و تاریخ تولد شخص
procedure-before-parents = نام و نام خانوادگی پدر و مادر او، اگر باید در مدرک نوشته شود
procedure-before-identity = مدرک شناسایی شما، مگر برای خلاصه‌ی بدون نام پدر و مادر
procedure-before-proof = برای شخص دیگر: برگه‌ای که پیوند شما با او را نشان دهد، برای نمونه دفترچه‌ی خانواده (livret de famille)
procedure-after = شهرداری درخواست شما را بررسی و مدرک را آماده می‌کند. آن را با پست می‌گیرید یا خودتان برای گرفتنش می‌آیید.
procedure-purpose = پاسخ‌های شما برای بررسی حق شما، پیدا کردن گواهی و دادن مدرک به شما به کار می‌رود.
procedure-legal-basis = قانون دادن این مدارک را به شهرداری سپرده است: ماده‌ی ⁦101-1⁩ قانون مدنی فرانسه (Code civil) و فرمان شماره‌ی ⁦2017-890⁩ به تاریخ 6 مه 2017.
procedure-recipients = فقط کارمندان ثبت احوال (état civil) این شهرداری درخواست شما را می‌خوانند.
procedure-rights = می‌توانید از شهرداری بخواهید اطلاعات خود را ببینید، آن را درست کنند یا استفاده از آن را محدود کنند. اگر موافق نیستید، می‌توانید به نهاد فرانسوی حفاظت از داده‌ها (CNIL) بنویسید.
service-civil-registry = بخش ثبت احوال (état civil)

## بخش‌های بررسی

section-need = نیاز شما
section-person = شخص گواهی
section-document = مدرک
section-names = نام در گواهی
section-parents = پدر و مادر او
section-parent = والد
section-delivery = دریافت
section-proofs = مدارک شما

## گواهی به چه کار می‌آید

step-use = گواهی تولد به چه کار می‌آید؟
step-use-lead = برای بعضی کارهای اداری لازم نیست آن را درخواست کنید.
step-use-why = بعضی اداره‌ها می‌توانند تولد را مستقیم از شهرداری بررسی کنند. شاید پاسخ شما این درخواست را غیرلازم کند. پاسخ شما کمک می‌کند مدرک درست را هم پیشنهاد کنیم.
field-use = کاربرد گواهی
option-use-official-in-france = یک کار رسمی در فرانسه
option-use-official-in-france-hint = گذرنامه، کارت شناسایی، ازدواج، پیمان زندگی مشترک (Pacs) یا سردفتر (notaire)
option-use-abroad = یک کار اداری در کشوری دیگر
option-use-other = چیز دیگر، یا ترجیح می‌دهم نگویم

step-paper-asked = آیا گواهی را روی کاغذ از شما خواسته‌اند؟
step-paper-asked-lead = اگر نمی‌دانید، پاسخ «نه» بدهید.
step-paper-asked-why = برای این کارها، آن اداره بیشتر وقت‌ها می‌تواند تولد را خودش بررسی کند. در این صورت گواهی کاغذی لازم نیست.
field-paper-asked = گواهی کاغذی خواسته شده است

exit-no-need = به احتمال زیاد لازم نیست چیزی درخواست کنید
exit-no-need-text = نخست از اداره‌ای که به پرونده‌ی شما رسیدگی می‌کند بپرسید آیا خودش تولد را بررسی می‌کند. اگر گواهی کاغذی می‌خواهد، به پرسش برگردید و پاسخ «بله» بدهید.
contact-your-service = اداره، شهرداری یا سردفتری که به پرونده‌ی شما رسیدگی می‌کند

## محل تولد

step-birth-place = این شخص کجا به دنیا آمده است؟
step-birth-place-lead = منظور شخص گواهی است: خود شما یا کسی دیگر.
step-birth-place-why = شهرداری محل تولد گواهی را نگه می‌دارد. یک شهرداری فقط از گواهی‌هایی که خودش نگه می‌دارد می‌تواند رونوشت بدهد.
step-birth-place-find = محل تولد روی کارت شناسایی، در گذرنامه و در دفترچه‌ی خانواده (livret de famille) نوشته شده است.
step-birth-place-picture = یک کارت شناسایی. محل تولد در سمت راست عکس، در پایین است.
field-birth-place = محل تولد
option-birth-place-here = در شهر این شهرداری
option-birth-place-elsewhere-in-france = در شهر دیگری در فرانسه
option-birth-place-elsewhere-in-france-hint = در سرزمین اصلی یا در سرزمین‌های آن سوی دریا
option-birth-place-abroad = در کشوری دیگر
option-birth-place-abroad-hint = همچنین در سرزمینی که دیگر فرانسوی نیست، مانند الجزایر پیش از 1962
option-birth-place-unknown = نمی‌دانم

exit-born-elsewhere = به شهرداری محل تولد مراجعه کنید
exit-born-elsewhere-text = گواهی در این شهرداری نیست. می‌توانید آن را حضوری، با پست یا از سایت رسمی درخواست کنید. همیشه رایگان است: از سایتی که پول می‌خواهد استفاده نکنید.
contact-birth-town-hall = شهرداری محل تولد (mairie)
contact-service-public = سایت رسمی Service Public، صفحه‌ی «acte de naissance»

exit-birth-place-unknown = نخست محل تولد را پیدا کنید
exit-birth-place-unknown-text = بدون این محل هیچ‌کس نمی‌تواند گواهی را پیدا کند. به یک کارت شناسایی، گذرنامه یا دفترچه‌ی خانواده (livret de famille) نگاه کنید. یک کارمند می‌تواند در جستجو به شما کمک کند.
contact-civil-registry-desk = پذیرش ثبت احوال (état civil) در همین شهرداری

step-abroad-status = وضعیت شخصی که در کشوری دیگر به دنیا آمده چیست؟
step-abroad-status-why = بسته به وضعیت او، گواهی در جای متفاوتی است. این پاسخ به شما نشان می‌دهد کجا بروید.
field-abroad-status = وضعیت شخص
option-abroad-status-french = فرانسوی است
option-abroad-status-french-hint = از تولد یا بعد از آن
option-abroad-status-protected = زیر حمایت فرانسه است
option-abroad-status-protected-hint = پناهنده، بی‌تابعیت یا زیر حمایت فرعی (protection subsidiaire)
option-abroad-status-foreign = تابعیت دیگری دارد
option-abroad-status-foreign-hint = بدون حمایت فرانسه

exit-french-born-abroad = به ثبت احوال مرکزی (Service central d’état civil) در نانت مراجعه کنید
exit-french-born-abroad-text = این بخش گواهی فرانسویانی را که در کشوری دیگر به دنیا آمده‌اند نگه می‌دارد. از اینترنت یا با پست درخواست کنید. رایگان است.
contact-central-registry-web = سایت رسمی Service Public، صفحه‌ی «acte de naissance»، سپس «né à l’étranger»
contact-central-registry-post = ⁦Service central d’état civil, 11 rue de la Maison Blanche, 44941 Nantes Cedex 9⁩

exit-protected-born-abroad = به Ofpra مراجعه کنید
exit-protected-born-abroad-text = سازمان فرانسوی حمایت از پناهندگان و افراد بی‌تابعیت (Ofpra) مدرکی می‌دهد که جای گواهی تولد را می‌گیرد. در سایت آن درخواست کنید.
contact-ofpra-web = سایت Ofpra
contact-ofpra-post = ⁦Ofpra, 201 rue Carnot, 94136 Fontenay-sous-Bois Cedex⁩

exit-foreign-born-abroad = به کشور محل تولد مراجعه کنید
exit-foreign-born-abroad-text = ثبت احوال کشور محل تولد گواهی را نگه می‌دارد. کنسولگری یا سفارت آن کشور می‌تواند بگوید چگونه آن را بگیرید. اگر مدرک برای یک اداره‌ی فرانسوی است، از آن اداره هم بپرسید آیا ترجمه لازم است.
contact-consulate = کنسولگری یا سفارت کشور محل تولد، در فرانسه

## شخص و حق او

step-for-whom = گواهی تولد چه کسی را می‌خواهید؟
step-for-whom-why = گواهی درباره‌ی زندگی خصوصی است. قانون بعضی مدارک را فقط برای خود شخص، خانواده‌ی نزدیک او و نمایندگان او می‌گذارد.
field-for-whom = گواهی درخواستی
option-for-whom-myself = گواهی خودم
option-for-whom-my-child = گواهی فرزندم یا نوه‌ام
option-for-whom-my-parent = گواهی پدرم، مادرم یا یکی از پدربزرگ‌ها و مادربزرگ‌ها
option-for-whom-my-spouse = گواهی همسرم یا کسی که با او پیمان Pacs دارم
option-for-whom-my-spouse-hint = اگر بدون ازدواج و Pacs با هم زندگی می‌کنید، «گواهی شخصی دیگر» را انتخاب کنید
option-for-whom-represented = گواهی کسی که نماینده‌ی او هستم
option-for-whom-represented-hint = با وکالت کتبی، با حکم دادگاه، یا به عنوان وکیل
option-for-whom-heir = گواهی شخص درگذشته‌ای که وارث او هستم
option-for-whom-someone-else = گواهی شخصی دیگر
option-for-whom-someone-else-hint = برادر یا خواهر، عمو یا دایی، عمه یا خاله، دوست، پژوهش درباره‌ی خانواده

step-birth-date = تاریخ تولد چیست؟
step-birth-date-lead = برای شخص دیگر، اگر بقیه را نمی‌دانید سال کافی است.
step-birth-date-why = با تاریخ می‌توان گواهی را پیدا کرد. تاریخ نشان می‌دهد آیا گواهی آن‌قدر قدیمی است که برای همه باز باشد.
step-birth-date-find = تاریخ روی کارت شناسایی، در گذرنامه و در دفترچه‌ی خانواده (livret de famille) نوشته شده است.
step-birth-date-picture = یک کارت شناسایی. تاریخ تولد در سمت راست عکس، زیر نام‌ها است.
field-birth-date = تاریخ تولد
problem-before-civil-registers = ثبت احوال فرانسه از 1792 شروع می‌شود. سال را بررسی کنید. برای تولدی قدیمی‌تر، از بایگانی استان (archives départementales) بپرسید.
problem-too-old-for-myself = سن شما با این تاریخ: { $age }. سال تولد را بررسی کنید.
problem-too-young-for-myself = سن شما با این تاریخ: { $age }. سال را بررسی کنید. برای فرزندتان، برگردید و «گواهی فرزندم یا نوه‌ام» را انتخاب کنید.
problem-too-young-for-tie = با این تاریخ، این شخص کمتر از 15 سال دارد. سال را بررسی کنید، یا برگردید و پاسخ دیگری به «گواهی تولد چه کسی را می‌خواهید» انتخاب کنید.

step-emancipated = آیا زیر 18 سال دارید و حقوق بزرگسال (émancipé) گرفته‌اید؟
step-emancipated-lead = چنین شخصی پیش از 18 سالگی حقوق یک بزرگسال را دارد. یک قاضی آن را تصمیم گرفته، یا شخص ازدواج کرده است.
step-emancipated-why = پیش از 18 سالگی، فقط چنین شخصی می‌تواند خودش رونوشت کامل یا خلاصه با نام پدر و مادر را درخواست کند.
field-emancipated = حقوق بزرگسال پیش از 18 سالگی

step-deceased = آیا این شخص درگذشته است؟
step-deceased-why = گواهی 25 سال پس از مرگ برای همه باز می‌شود، حتی اگر از تولد کمتر از 75 سال گذشته باشد.
field-deceased = شخص درگذشته
option-deceased-yes = بله
option-deceased-no = نه
option-deceased-unknown = نمی‌دانم

step-death-date = تاریخ درگذشت چیست؟
step-death-date-lead = اگر بقیه را نمی‌دانید، سال کافی است.
step-death-date-why = این تاریخ نشان می‌دهد آیا گواهی از هم‌اکنون برای همه باز است.
step-death-date-find = تاریخ در گواهی فوت (acte de décès) و در دفترچه‌ی خانواده (livret de famille) نوشته شده است.
step-death-date-picture = یک دفترچهٔ خانواده که باز است. تاریخ مرگ در صفحهٔ راست، در پایین است.
field-death-date = تاریخ درگذشت
problem-death-before-birth = این تاریخ پیش از تولد است ({ $birth }). آن را درست کنید، یا برگردید و تاریخ تولد را درست کنید.

## مدرک

step-kind = کدام مدرک را می‌خواهید؟
step-kind-lead = اگر اداره‌ای به شما گفته چه مدرکی بیاورید، همان را انتخاب کنید.
step-kind-why = هر مدرک کم یا زیاد زندگی خصوصی را نشان می‌دهد. آن را که کافی است انتخاب کنید.
field-kind = مدرک
option-kind-full-copy = رونوشت کامل (copie intégrale)
option-kind-full-copy-hint = هر آنچه در گواهی نوشته شده است: تولد، پدر و مادر، و تغییراتی که از آن پس نوشته شده
option-kind-extract-with-parents = خلاصه با نام پدر و مادر (extrait avec filiation)
option-kind-extract-with-parents-hint = اصل مطلب گواهی، با نام پدر و مادر
option-kind-extract-without-parents = خلاصه بدون نام پدر و مادر (extrait sans filiation)
option-kind-extract-without-parents-hint = اصل مطلب گواهی، بدون نام پدر و مادر
option-kind-multilingual-extract = خلاصه‌ی چندزبانه (extrait plurilingue)
option-kind-multilingual-extract-hint = اصل مطلب گواهی، با نام پدر و مادر، به چند زبان

step-extract-only = آیا خلاصه‌ی بدون نام پدر و مادر (extrait sans filiation) می‌خواهید؟
step-extract-only-lead = این تنها مدرکی است که می‌توانید برای این گواهی بگیرید. اصل مطلب را بدون نام پدر و مادر نشان می‌دهد.
step-extract-only-why = گواهی به اندازه‌ی کافی قدیمی نیست. قانون مدارک دیگر را هنوز برای خود شخص، خانواده‌ی نزدیک او و نمایندگان او نگه می‌دارد.
field-extract-only = خلاصه‌ی بدون نام پدر و مادر

exit-not-open-yet = این گواهی هنوز برای همه باز نیست
exit-not-open-yet-text = رونوشت کامل از این تاریخ برای همه باز می‌شود: { $date }. پیش از آن، خود شخص یا خانواده‌ی نزدیک او می‌تواند آن را درخواست کند، یا به شما وکالت کتبی بدهد.

step-extract-only-minor = آیا خلاصه‌ی بدون نام پدر و مادر (extrait sans filiation) می‌خواهید؟
step-extract-only-minor-lead = پیش از 18 سالگی، این تنها مدرکی است که می‌توانید خودتان درخواست کنید. اصل مطلب گواهی را بدون نام پدر و مادر نشان می‌دهد.
step-extract-only-minor-why = برای مدارک دیگر، پدر، مادر، پدربزرگ، مادربزرگ یا قیم برای شما درخواست می‌دهد.
field-extract-only-minor = خلاصه‌ی بدون نام پدر و مادر

exit-ask-an-adult = پدر یا مادرتان می‌تواند مدرک را برای شما درخواست کند
exit-ask-an-adult-text = پدر، مادر، پدربزرگ، مادربزرگ یا قیم شما می‌تواند به جای شما درخواست بدهد. می‌توانید کنار او بمانید و کمکش کنید.

step-copies = چند نسخه می‌خواهید؟
step-copies-lead = بیشتر وقت‌ها یک نسخه کافی است.
step-copies-why = شهرداری تعداد درست را آماده می‌کند. رایگان است.
field-copies = تعداد نسخه‌ها
field-copies-hint = از 1 تا 5

## نام‌ها

step-your-name = نام شما در گواهی تولد چیست؟
step-your-name-lead = نام خانوادگی هنگام تولد خود را بنویسید، حتی اگر امروز نام دیگری به کار می‌برید.
step-your-name-why = گواهی با نامی که هنگام تولد داده شده بایگانی می‌شود.
step-your-name-picture = یک کارت شناسایی. نام خانوادگی و نام‌ها در سمت راست عکس، در بالا هستند.
step-person-name = نام این شخص در گواهی چیست؟
step-person-name-lead = نام خانوادگی هنگام تولد را بنویسید، حتی اگر این شخص نام دیگری به کار می‌برد یا می‌برده است.
step-person-name-why = گواهی با نامی که هنگام تولد داده شده بایگانی می‌شود.
step-person-name-picture = یک کارت شناسایی. نام خانوادگی و نام‌ها در سمت راست عکس، در بالا هستند.
field-birth-name = نام خانوادگی هنگام تولد
field-given-names = نام‌ها
field-given-names-hint = همه‌ی نام‌هایی که می‌دانید، به ترتیب

step-parents-known = آیا پدر و مادری را که در گواهی نوشته شده می‌شناسید؟
step-parents-known-why = برای این مدرک، درخواست باید نام پدر و مادر را داشته باشد. این نشان می‌دهد که شخص را می‌شناسید.
step-parents-known-find = نام پدر و مادر در دفترچه‌ی خانواده (livret de famille) و در گواهی قدیمی نوشته شده است.
step-parents-known-picture = یک دفترچهٔ خانواده که باز است. نام پدر و مادر در صفحهٔ چپ است.
field-parents-known = پدر و مادر نوشته‌شده در گواهی
option-parents-known-known = بله، دست‌کم یکی از آنها را
option-parents-known-none = در گواهی نام پدر یا مادر نوشته نشده است
option-parents-known-unknown = نه، آنها را نمی‌شناسم

exit-parents-unknown = برای این مدرک، نام پدر و مادر لازم است
exit-parents-unknown-text = برگردید و خلاصه‌ی بدون نام پدر و مادر را انتخاب کنید: آن مدرک این نام‌ها را نمی‌خواهد. همچنین می‌توانید نام‌ها را پیدا کنید و دوباره شروع کنید.

step-parent-name =
    { $item ->
        [1] نام پدر یا مادر نوشته‌شده در گواهی چیست؟
       *[other] نام والد دیگر چیست؟
    }
step-parent-name-lead = نام خانوادگی هنگام تولد و نامی را که هر روز به کار می‌رود بنویسید.
step-parent-name-why = قانون این نام‌ها را برای این مدرک می‌خواهد. شهرداری آنها را با گواهی مقایسه می‌کند.
field-parent-birth-name = نام خانوادگی پدر یا مادر هنگام تولد
field-parent-given-name = نام پدر یا مادر
step-another-parent = آیا والد دیگری در گواهی نوشته شده است؟
step-another-parent-why = قانون نام همه‌ی والدین نوشته‌شده در گواهی را می‌خواهد.
field-another-parent = والد دیگر
problem-same-parent-twice = این والد را نوشته‌اید. والد دیگر را بنویسید. اگر والد دیگری نیست، برگردید و به «آیا والد دیگری در گواهی نوشته شده است؟» پاسخ «نه» بدهید.

## دریافت

step-delivery = مدرک را چگونه می‌خواهید بگیرید؟
step-delivery-why = شهرداری فقط برای فرستادن با پست نشانی می‌خواهد.
field-delivery = دریافت مدرک
option-delivery-by-post = با پست
option-delivery-by-post-hint = معمولاً طی چند روز
option-delivery-at-counter = خودم برای گرفتن آن به شهرداری می‌آیم

step-requester-name = نام شما چیست؟
step-requester-name-why = نام شما برای بررسی حق شما و دادن مدرک به شما به کار می‌رود.
field-requester-family-name = نام خانوادگی شما
field-requester-given-name = نام شما

step-post-address = مدرک به کدام نشانی فرستاده شود؟
step-post-address-why = این نشانی فقط برای فرستادن به کار می‌رود.
field-post-address = نشانی پستی
field-post-name = نام روی صندوق پست
field-post-name-hint = فقط اگر با نام خانوادگی هنگام تولدتان فرق دارد

step-contact = اگر اطلاعاتی کم باشد، چگونه با شما تماس بگیریم؟
step-contact-lead = می‌توانید خالی بگذارید. شماره‌ی درخواست نزد شما می‌ماند تا از شهرداری پرسش کنید.
step-contact-why = شهرداری فقط برای همین درخواست با شما تماس می‌گیرد.
field-contact-email = نشانی ایمیل
field-contact-telephone = شماره‌ی تلفن

## مدارک

step-identity-document = مدرک شناسایی خود را نشان دهید
step-identity-document-lead = کارت شناسایی، گذرنامه، گواهی‌نامه‌ی رانندگی یا اجازه‌ی اقامت (titre de séjour). یک عکس خوانا کافی است.
step-identity-document-why = شهرداری بررسی می‌کند که این مدرک خصوصی به دست شخص درست برسد.
field-identity-document = مدرک شناسایی

step-emancipation-proof = نشان دهید که حقوق بزرگسال (émancipation) گرفته‌اید
step-emancipation-proof-lead = برای نمونه حکم قاضی یا دفترچه‌ی خانواده (livret de famille).
step-emancipation-proof-why = پیش از 18 سالگی، این برگه به شما حق می‌دهد مدرک را درخواست کنید.
field-emancipation-proof = سند حقوق بزرگسال

step-family-proof = پیوند خانوادگی خود را نشان دهید
step-family-proof-lead = برای نمونه دفترچه‌ی خانواده (livret de famille) یا گواهی تولد خودتان.
step-family-proof-why = قانون این حق را به پدر و مادر، پدربزرگ و مادربزرگ، فرزندان و نوه‌ها می‌دهد.
field-family-proof = سند پیوند خانوادگی

step-union-proof = ازدواج یا Pacs خود را نشان دهید
step-union-proof-lead = برای نمونه دفترچه‌ی خانواده (livret de famille)، گواهی ازدواج یا رسید Pacs.
step-union-proof-why = قانون این حق را به شوهر، زن و طرف پیمان Pacs می‌دهد.
field-union-proof = سند ازدواج یا Pacs

step-mandate-proof = نشان دهید که نماینده‌ی این شخص هستید
step-mandate-proof-lead = برای نمونه وکالت کتبی و امضاشده، حکم قاضی یا کارت وکالت شما.
step-mandate-proof-why = این برگه نشان می‌دهد که از سوی این شخص اقدام می‌کنید.
field-mandate-proof = سند نمایندگی

step-heir-proof = نشان دهید که وارث این شخص هستید
step-heir-proof-lead = برای نمونه گواهی انحصار وراثت (acte de notoriété)، نوشته‌ی سردفتر یا دفترچه‌ی خانواده (livret de famille).
step-heir-proof-why = قانون خلاصه با نام پدر و مادر را برای وارثان باز می‌کند.
field-heir-proof = سند وراثت

step-death-proof = تاریخ درگذشت را نشان دهید
step-death-proof-lead = برای نمونه گواهی فوت (acte de décès) یا دفترچه‌ی خانواده (livret de famille).
step-death-proof-why = گواهی برای همه باز است، چون از درگذشت بیش از 25 سال می‌گذرد.
field-death-proof = سند درگذشت

## خلاصه

outcome-document = مدرک درخواستی
outcome-price = هزینه
outcome-price-value = رایگان
outcome-right = چرا حق آن را دارید
outcome-right-anyone = این خلاصه برای همه باز است
outcome-right-myself = این گواهی خود شماست
outcome-right-family = از خانواده‌ی نزدیک هستید
outcome-right-spouse = با ازدواج یا Pacs با هم هستید
outcome-right-represented = نماینده‌ی این شخص هستید
outcome-right-heir = وارث این شخص هستید
outcome-right-old = گواهی بیش از 75 سال دارد
outcome-right-death = از درگذشت بیش از 25 سال می‌گذرد
outcome-open-since = گواهی برای همه باز است از

bring-identity-document = مدرک شناسایی شما
bring-emancipation-proof = برگه‌ای که نشان می‌دهد حقوق بزرگسال گرفته‌اید
bring-family-proof = برگه‌ای که پیوند خانوادگی شما را نشان می‌دهد
bring-union-proof = برگه‌ای که ازدواج یا Pacs شما را نشان می‌دهد
bring-mandate-proof = برگه‌ای که نشان می‌دهد نماینده‌ی این شخص هستید
bring-heir-proof = برگه‌ای که نشان می‌دهد وارث هستید
bring-death-proof = برگه‌ای که تاریخ درگذشت را نشان می‌دهد

next-checked = شهرداری درخواست شما را بررسی می‌کند و گواهی را جستجو می‌کند.
next-year-search = بدون تاریخ کامل، شاید جستجو بیشتر طول بکشد.
next-death-unknown = نمی‌دانید این شخص چه زمانی درگذشته است. شهرداری می‌تواند آن را در سند تولد بخواند. اگر بیش از 25 سال گذشته باشد، می‌توانید رونوشت کامل بخواهید.
next-reproduction = شهرداری می‌تواند یک کپی ساده، بدون امضا و مهر، به شما بدهد.
next-multilingual-form = برای یکی از کشورهای اتحادیه‌ی اروپا، از شهرداری فرم چندزبانه (formulaire multilingue) هم بخواهید: شاید دیگر ترجمه لازم نباشد.
next-by-post = مدرک را با پست می‌گیرید، معمولاً طی چند روز.
next-at-counter = برای گرفتن مدرک، با شماره‌ی درخواست خود به ثبت احوال (état civil) بیایید.
