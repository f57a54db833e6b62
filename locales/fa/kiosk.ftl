### واژه‌های خود Parvis: دکمه‌ها، صفحه‌ها و پیام‌ها. واژه‌های خانه‌ها در fields.ftl و واژه‌های خطاها در problems.ftl است.

## همه‌جا

brand = Parvis
skip-to-content = رفتن به محتوا
navigation-label = راهنما و تنظیم‌ها
back = بازگشت
continue = ادامه
try-again = تلاش دوباره
erase-leave = پاک کردن و خروج
help-link = راهنما
reading-link = تنظیم‌ها
accessibility-link = دسترس‌پذیری: مطابق نیست
legal-link = اطلاعات قانونی
personal-data-link = اطلاعات شخصی
details-why = چرا این پرسش؟
details-find = پاسخ را کجا پیدا کنم؟
details-find-mark = پاسخ در کادر است.
back-to-list = دیدن همه‌ی کارهای اداری

title-page = { $page } – { $service }
title-step = { $page } – مرحله‌ی { $number } – { $service }
title-step-of = { $page } – مرحله‌ی { $number } از { $total } – { $service }
title-error = خطا: { $title }
title-practice = تمرین: { $title }

step-number = مرحله‌ی { $number }
step-number-of = مرحله‌ی { $number } از حدود { $total }
step-item = { $section } شماره‌ی { $index }

## زبان‌ها: هر کدام به زبان خودش، همه‌جا یکسان

language-label = زبان
language-more = زبان‌های دیگر
language-name = فارسی

## تنظیم‌ها: شیوه‌های خواندن و کار با صفحه‌ی نمایش

reading-title = تنظیم‌ها
reading-lead = آنچه را به شما کمک می‌کند انتخاب کنید. هر وقت بخواهید می‌توانید آن را عوض کنید و پاسخ‌هایتان از بین نمی‌رود.
reading-all = همه‌ی تنظیم‌ها
reading-reset = بازگشت به تنظیم‌های معمولی
reading-see = دیدن
reading-read = خواندن
reading-listen = شنیدن
reading-hear = شنیدن
reading-press = لمس کردن و فشردن
reading-time = زمان

# چند تنظیم با یک فشار. نام می‌گوید چه چیزی عوض می‌شود، نه اینکه برای چه کسی است.
presets-title = آنچه را به شما کمک می‌کند انتخاب کنید
preset-larger = بزرگ‌تر دیدن
preset-contrast = واضح‌تر دیدن
preset-letters = تشخیص آسان‌تر حروف
preset-simple = خواندن واژه‌های ساده
preset-listen = شنیدن به جای خواندن
preset-keypad = کار با چند کلید
preset-switch = کار با یک دکمه
preset-reach = همه‌چیز در پایین صفحه‌ی نمایش
preset-steady = جلوگیری از دو بار فشردن
preset-time = بدون عجله

register-label = واژه‌ها
register-standard = زبان معمولی
register-simple = آسان برای خواندن
pictures-label = تصویر کنار واژه‌ها
pictures-easy = با متن‌های آسان برای خواندن
pictures-on = همیشه
pictures-off = هیچ‌وقت
text-size-smaller = نوشته‌ی کوچک‌تر
text-size-larger = نوشته‌ی بزرگ‌تر
text-size-now = اندازه‌ی نوشته: { $percent } درصد
theme-label = رنگ‌ها
theme-light = روشن
theme-dark = تیره
theme-contrast = سیاه روی سفید
theme-yellow = زرد روی سیاه
weighted-letters-label = حروف لاتین با پایین ضخیم‌تر
weighted-letters-hint = هر حرف آسان‌تر از حروف دیگر تشخیص داده می‌شود.
wide-spacing-label = فاصله‌ی بیشتر
wide-spacing-hint = بین واژه‌ها و سطرها.
calm-motion-label = هیچ چیز حرکت نمی‌کند
calm-motion-hint = صفحه‌ی نمایش یک‌باره و بدون حرکت عوض می‌شود.
read-aloud-label = یک بلندگو کنار هر جمله
read-aloud-hint = برای شنیدن جمله، آن را فشار دهید.
self-voicing-label = صفحه‌ی نمایش همه‌چیز را با صدای بلند می‌گوید
self-voicing-hint = می‌توانید همه‌ی کارها را بدون نگاه کردن انجام دهید.
screen-curtain-label = صفحه‌ی نمایش سیاه
screen-curtain-hint = هیچ‌کس نمی‌بیند چه می‌کنید. شما همه‌چیز را می‌شنوید. برای دیدن دوباره‌ی صفحه‌ی نمایش، آن را لمس کنید.
private-aloud-label = پاسخ‌های شخصی من هم گفته شود
private-aloud-hint = شاید دیگران آنها را بشنوند.
voice-listen = شنیدن صفحه
voice-slower = آهسته‌تر حرف زدن
voice-faster = سریع‌تر حرف زدن
voice-softer = با صدای پایین‌تر حرف زدن
voice-louder = با صدای بلندتر حرف زدن
keypad-label = پنج کلید کافی است
keypad-hint = جلو رفتن، برگشتن، انتخاب کردن، دوباره شنیدن و کمک خواستن.
scanning-label = دکمه‌های مناسب‌سازی‌شده
scanning-off = هیچ‌کدام
scanning-one = یک دکمه
scanning-two = دو دکمه
scanning-how-one = یک کادر از دکمه‌ای به دکمه‌ی دیگر می‌رود. وقتی به جای درست رسید، دکمه‌ی خود را فشار دهید یا هر جای صفحه‌ی نمایش را لمس کنید. کلید Esc کادر را خاموش می‌کند.
scanning-how-two = یک دکمه (کلید فاصله) کادر را جلو می‌برد و دکمه‌ی دیگر (کلید Enter) انتخاب می‌کند. روی صفحه‌ی نمایش، برای جلو بردن کادر نیمه‌ای را لمس کنید که سطرها از آن شروع می‌شود، و برای انتخاب نیمه‌ی دیگر را. کلید Esc کادر را خاموش می‌کند.
scan-pace-label = سرعت کادر
scan-pace-usual = معمولی
scan-pace-slow = آهسته
scan-pace-fast = سریع
keyboard-label = صفحه‌کلید روی صفحه‌ی نمایش
keyboard-off = هیچ‌کدام
keyboard-usual = صفحه‌کلید معمولی
keyboard-alphabetical = به ترتیب الفبا
key-space = فاصله
key-shift = حرف بزرگ
key-erase = پاک کردن
key-back = برگشتن در متن
key-on = جلو رفتن در متن
key-done = تمام شد
key-question = علامت سؤال
key-page-letters = حروف
key-page-digits = رقم‌ها و نشانه‌ها
key-page-accents = حروف با نشانه
key-page-latin = حروف لاتین
low-reach-label = همه‌چیز در پایین صفحه‌ی نمایش
low-reach-hint = آنچه لمس می‌کنید در نیمه‌ی پایین می‌ماند.
steady-hands-label = دو بار فشردن حساب نمی‌شود
steady-hands-hint = فشار دوم اگر خیلی زود باشد حساب نمی‌شود. کلیدی که نگه داشته شود فقط آهسته تکرار می‌شود.
unhurried-label = زمان بیشتر
unhurried-hint = صفحه‌ی نمایش پنج برابر بیشتر صبر می‌کند و بعد می‌پرسد که آیا هنوز اینجا هستید.

## خوش‌آمد

welcome-title = خوش آمدید
welcome-lead = اینجا کارهای اداری خود را خودتان انجام می‌دهید، هر بار با یک پرسش. عجله نکنید.
welcome-begin = شروع
welcome-language = زبان خود را انتخاب کنید
welcome-promise-alone = هر وقت بخواهید می‌توانید از بخش پذیرش کمک بگیرید.
welcome-promise-erase = وقتی می‌روید، چیزی از شما روی این صفحه‌ی نمایش نمی‌ماند.
welcome-promise-erase-home = پاسخ‌های شما در این پنجره می‌ماند. وقتی آن را ببندید، پاک می‌شود.

## جستجوی یک کار اداری

find-title = چه کاری می‌خواهید انجام دهید؟
find-search = با واژه‌های خودتان جستجو کنید
find-search-hint = برای نمونه: تولد، رأی دادن، چاله در خیابان
find-life-events = یا یک دوره از زندگی را انتخاب کنید
find-all = همه‌ی کارهای اداری
find-count = { $count ->
    [0] هیچ کار اداری پیدا نشد
    [one] { $count } کار اداری پیدا شد
   *[other] { $count } کار اداری پیدا شد
}
find-none = واژه‌ی دیگری را امتحان کنید یا از پذیرش بپرسید.

life-event-papers = مدارک و گواهی‌ها
life-event-birth = تولد
life-event-childhood = کودکی و مدرسه
life-event-couple = زندگی دونفره
life-event-home = مسکن
life-event-citizenship = رأی دادن
life-event-street = خیابان و محله
life-event-work = کار و پول
life-event-health = سلامت
life-event-death = درگذشت

## آنچه فقط دستگاه می‌تواند بفهمد

problem-document-unreadable = این دستگاه نمی‌تواند فایل را بخواند. دوباره آن را انتخاب کنید یا فایل دیگری انتخاب کنید.

## پیش از شروع

before-needs = آنچه لازم دارید
before-needs-nothing = لازم نیست چیزی آماده کنید.
before-audience = برای چه کسانی
before-duration = زمان
before-minutes = { $minutes ->
    [one] حدود { $minutes } دقیقه
   *[other] حدود { $minutes } دقیقه
}
before-fee = هزینه
before-free = رایگان
before-after = بعد چه می‌شود
before-data = اطلاعات شخصی شما
before-data-who = چه کسی آن را می‌خواهد
before-data-why = چرا
before-data-law = بر پایه‌ی کدام قانون
before-data-readers = چه کسی آن را می‌خواند
before-data-keep = تا چه مدت
before-data-rights = حقوق شما
before-data-contact = برای پرسش‌هایتان
before-keep-days = { $days ->
    [one] { $days } روز پس از فرستادن، سپس همه‌چیز پاک می‌شود
   *[other] { $days } روز پس از فرستادن، سپس همه‌چیز پاک می‌شود
}
before-basis-consent = موافقت شما (مقررات عمومی حفاظت از داده‌ها، RGPD، ماده‌ی 6، بند 1، الف (a)).
before-basis-contract = قراردادی با شما (مقررات عمومی حفاظت از داده‌ها، RGPD، ماده‌ی 6، بند 1، ب (b)).
before-basis-legal-obligation = الزام قانونی (مقررات عمومی حفاظت از داده‌ها، RGPD، ماده‌ی 6، بند 1، پ (c)).
before-basis-vital-interests = حفاظت از جان یک انسان (مقررات عمومی حفاظت از داده‌ها، RGPD، ماده‌ی 6، بند 1، ت (d)).
before-basis-public-task = وظیفه‌ی خدمت عمومی (مقررات عمومی حفاظت از داده‌ها، RGPD، ماده‌ی 6، بند 1، ث (e)).
before-basis-legitimate-interests = منفعت مشروع (مقررات عمومی حفاظت از داده‌ها، RGPD، ماده‌ی 6، بند 1، ج (f)).
before-idle = { $minutes ->
    [one] اگر { $minutes } دقیقه به چیزی دست نزنید، این صفحه‌ی نمایش می‌پرسد که آیا هنوز اینجا هستید. اگر پاسخ ندهید، همه‌چیز را پاک می‌کند.
   *[other] اگر { $minutes } دقیقه به چیزی دست نزنید، این صفحه‌ی نمایش می‌پرسد که آیا هنوز اینجا هستید. اگر پاسخ ندهید، همه‌چیز را پاک می‌کند.
}
before-home = اگر این صفحه را دوباره بارگذاری کنید، پاسخ‌هایتان هنوز هست. اگر پنجره را ببندید، پاک می‌شود.
unsigned = هیچ‌کس این کار اداری را امضا نکرده است تا پاسخگوی آن باشد. اگر تردید دارید، از پذیرش بپرسید.
before-in-french = این کار اداری به زبان فرانسوی نوشته شده است. هنوز ترجمه نشده است.
before-nothing-sent = تا زمانی که خودتان در پایان نخواهید، چیزی فرستاده نمی‌شود.
before-begin = شروع
before-go-on = ادامه از جایی که بودم

## بررسی

review-title = پاسخ‌های خود را بررسی کنید
review-lead = همه را بخوانید. می‌توانید هر پاسخ را تغییر دهید.
review-answers = پاسخ‌های شما
review-change = تغییر
review-remove = حذف
review-private-why = این صفحه‌ی نمایش پاسخ‌های شخصی شما و آنچه را از آن‌ها نتیجه می‌شود پنهان می‌کند. برای بررسی همه چیز، آن‌ها را نشان دهید.
review-private-show = نمایش پاسخ‌های من
review-private-hide = پنهان کردن پاسخ‌های من
review-private-hidden = پاسخ پنهان
review-private-before = پاسخ‌های شخصی شما هنوز پنهان است. پیش از فرستادن، آن‌ها را بررسی کنید.
review-outcome = نتیجه
review-bring = آنچه باید بیاورید یا بفرستید
review-next = بعد چه می‌شود
review-send-title = فرستادن به شهرداری
review-send-lead = با فشردن «فرستادن»، تأیید می‌کنید که پاسخ‌هایتان درست است و آنها را به اینجا می‌فرستید: { $town }.
review-send = فرستادن
review-sending = در حال فرستادن. از این صفحه بیرون نروید.
review-failed-title = درخواست شما فرستاده نشد
review-failed-kept = پاسخ‌های شما هنوز اینجاست.
review-failed-request = شماره‌ی رویداد، برای دادن به یک کارمند: { $request }

## وقتی فرستادن موفق نمی‌شود: نخست آنچه رخ داد، سپس آنچه باید کرد

error-unreachable = رایانه‌ی شهرداری پاسخ نمی‌دهد. کمی صبر کنید، سپس دوباره تلاش کنید.
error-no-connection = دستگاه شما به اینترنت وصل نیست. صبر کنید تا وصل شود، سپس دوباره تلاش کنید.
error-busy = درخواست‌های زیادی هم‌زمان به شهرداری می‌رسد. یک دقیقه صبر کنید، سپس دوباره تلاش کنید.
error-timed-out = رایانه‌ی شهرداری خیلی دیر پاسخ داد. یک دقیقه صبر کنید، سپس دوباره تلاش کنید. درخواست شما فقط یک بار حساب می‌شود.
error-body-interrupted = هنگام فرستادن، ارتباط قطع شد. دوباره تلاش کنید.
error-store-unavailable = رایانه‌ی شهرداری اکنون نمی‌تواند چیزی ثبت کند. چند دقیقه صبر کنید، سپس دوباره تلاش کنید.
error-internal = رایانه‌ی شهرداری خراب است. چند دقیقه صبر کنید، سپس دوباره تلاش کنید. اگر نشد، با یک کارمند صحبت کنید.
error-procedure-failed = برنامه‌ی این کار اداری اشتباه کرد. تقصیر شما نیست. دوباره تلاش کنید. اگر نشد، با یک کارمند صحبت کنید.

error-dossier-refused = بعضی پاسخ‌ها دیگر مناسب نیست. آنها را دوباره بخوانید، آنچه را دیگر درست نیست تغییر دهید، سپس دوباره بفرستید.
error-body-too-large = پاسخ‌های شما خیلی بلند است. بلندترین پاسخ‌ها را کوتاه کنید، سپس دوباره بفرستید.
error-file-lost = فایل { $file } دیگر در حافظه‌ی این دستگاه نیست. برای این مدرک «تغییر» را انتخاب کنید و دوباره آن را اضافه کنید.
error-no-such-document = فایل { $file } به شهرداری نرسید. دوباره تلاش کنید. اگر نشد، برای این مدرک «تغییر» را انتخاب کنید و دوباره آن را اضافه کنید.
error-document-hash = فایل { $file } هنگام فرستادن آسیب دید. دوباره تلاش کنید. اگر نشد، برای این مدرک «تغییر» را انتخاب کنید و دوباره آن را اضافه کنید.
error-document-kind = شهرداری این نوع فایل را نمی‌پذیرد: { $file }. برای این مدرک «تغییر» را انتخاب کنید و یک عکس (JPEG یا PNG) یا یک فایل PDF اضافه کنید.
error-document-not-as-named = محتوای فایل { $file } آن چیزی نیست که نامش می‌گوید. برای این مدرک «تغییر» را انتخاب کنید و فایل درست را اضافه کنید.
error-document-empty = فایل { $file } خالی است. برای این مدرک «تغییر» را انتخاب کنید و فایل دیگری اضافه کنید.
error-document-too-large = فایل { $file } برای رایانه‌ی شهرداری خیلی بزرگ است. برای این مدرک «تغییر» را انتخاب کنید و فایل کوچک‌تری اضافه کنید.
error-documents-too-many = در درخواست شما فایل‌های زیادی هست. برای یک مدرک «تغییر» را انتخاب کنید و فایل‌های اضافی را حذف کنید.
error-token-expired = فرستادن مدارک خیلی طول کشید. دوباره تلاش کنید: مدارک دوباره فرستاده می‌شود.
error-token-unknown = رایانه‌ی شهرداری مدارک شما را نشناخت. دوباره تلاش کنید: مدارک دوباره فرستاده می‌شود.

error-unknown-procedure = شهرداری دیگر این کار اداری را اینجا ارائه نمی‌دهد. از یک کارمند بپرسید چگونه باید آن را انجام داد.
error-unknown-package = هنگامی که پاسخ می‌دادید، این کار اداری تغییر کرد. شهرداری دیگر نمی‌تواند این پاسخ‌ها را بگیرد. «پاک کردن و خروج» را انتخاب کنید، سپس از نو شروع کنید.
error-began-too-long-ago = این کار اداری را خیلی وقت پیش شروع کرده‌اید: شاید قواعد تغییر کرده باشد. «پاک کردن و خروج» را انتخاب کنید، سپس از نو شروع کنید.
error-key-reused = نخستین فرستاده‌ی شما پیش‌تر به شهرداری رسیده است. از یک کارمند بخواهید درخواست شما را پیدا کند.
error-unknown = رایانه‌ی شهرداری درخواست را نپذیرفت. دوباره تلاش کنید. اگر نشد، با یک کارمند صحبت کنید.

## رسید

sent-title = درخواست شما فرستاده شد
sent-lead = { $town } آن را در تاریخ { $date } دریافت کرد.
sent-reference = شماره‌ی شما
sent-reference-keep = این شماره را نگه دارید: با آن می‌توان درخواست شما را پیدا کرد.
sent-reference-listen = شنیدن شماره
sent-reference-no-voice = این دستگاه صدایی به این زبان ندارد.
sent-procedure = کار اداری
sent-next = بعد چه می‌شود
sent-bring = آوردنی یا فرستادنی
sent-erased = شهرداری درخواست شما را در تاریخ { $date } پاک می‌کند.
sent-contact = پرسشی دارید؟
sent-print = چاپ رسید
sent-cannot-print = کاغذ بیرون نمی‌آید؟
sent-leave-why = هنگام رفتن، این صفحه را پاک کنید: هیچ‌کس دیگری نباید شماره‌ی شما را ببیند.

print-title = کاغذ بیرون نمی‌آید؟
print-lead = درخواست شما فرستاده شده است. کاغذ اجباری نیست: شماره کافی است.
print-write = این شماره را یادداشت کنید.
print-photo = یا با تلفن خود از صفحه‌ی نمایش عکس بگیرید.
print-desk = یا از پذیرش بخواهید رسید را چاپ کند.

## خروج: راه درست راه دیگری است

exit-nothing-sent = چیزی به شهرداری فرستاده نشد.
exit-contacts = به چه کسی مراجعه کنید
exit-urgent-contacts = همین حالا تماس بگیرید
exit-phone = تلفن: { $value }
exit-sms = پیامک (SMS): { $value }
exit-web = در اینترنت: { $value }

## راهنما

help-title = راهنما
help-person = صحبت با یک نفر
help-person-here = یک کارمند در پذیرش می‌تواند به شما نشان دهد چه کنید. او به جای شما پاسخ نمی‌دهد.
help-person-home = می‌توانید به شهرداری تلفن کنید یا به آنجا بروید.
help-telephone = تلفن
help-address = نشانی
help-how = چگونه کار می‌کند
help-how-question = هر صفحه فقط یک پرسش دارد. پاسخ دهید، سپس «ادامه» را انتخاب کنید.
help-how-back = «بازگشت» به صفحه‌ی پیش برمی‌گردد. پاسخ‌هایتان می‌ماند.
help-how-mistake = می‌توانید اشتباه کنید: پیش از فرستادن همه‌چیز را می‌توان درست کرد.
help-how-language = هر وقت بخواهید می‌توانید زبان، اندازه و رنگ‌ها را در بالای صفحه عوض کنید.
help-how-keyboard = با صفحه‌کلید: کلید Tab جلو می‌رود، Shift و Tab برمی‌گردد، Enter ادامه می‌دهد، کلید فاصله علامت می‌زند.
help-how-erase = «پاک کردن و خروج» همه‌چیز را فوراً پاک می‌کند.

## وقتی مشکلی پیش می‌آید

not-found-title = این صفحه وجود ندارد
not-found-lead = شاید نشانی کامل نیست، یا این کار اداری دیگر اینجا ارائه نمی‌شود.

failed-title = این کار اداری پاسخ نمی‌دهد
failed-lead = تقصیر شما نیست. پاسخ‌های شما هنوز اینجاست و چیزی فرستاده نشده است.
failed-out-of-time = برنامه‌ی این کار اداری خیلی طول کشید و متوقف شد.
failed-broken = برنامه‌ی این کار اداری اشتباه کرد و متوقف شد.
failed-ways = می‌توانید دوباره تلاش کنید، به پرسش پیش برگردید، یا این کار را در پذیرش شهرداری انجام دهید.
failed-back = بازگشت به پرسش پیش

offline-title = رایانه‌ی شهرداری پاسخ نمی‌دهد
offline-lead = شاید ارتباط قطع شده است. پاسخ‌های شما هنوز اینجاست.
offline-ways = کمی صبر کنید، سپس دوباره تلاش کنید. می‌توانید به پذیرش شهرداری هم بروید.
offline-device-title = دستگاه شما به اینترنت وصل نیست

idle-title = هنوز اینجا هستید؟
idle-left = { $seconds ->
    [one] همه‌چیز تا { $seconds } ثانیه‌ی دیگر پاک می‌شود.
   *[other] همه‌چیز تا { $seconds } ثانیه‌ی دیگر پاک می‌شود.
}
idle-left-minutes = { $minutes ->
    [one] عجله‌ای نیست. همه‌چیز تا { $minutes } دقیقه‌ی دیگر پاک می‌شود.
   *[other] عجله‌ای نیست. همه‌چیز تا { $minutes } دقیقه‌ی دیگر پاک می‌شود.
}
idle-lead = برای نگه داشتن پاسخ‌هایتان، دکمه یا هر کلیدی را فشار دهید. هر چند بار که بخواهید می‌توانید این کار را بکنید.
idle-stay = من اینجا هستم

ended-title = همه‌چیز پاک شد
ended-lead = چیزی از شما روی این صفحه‌ی نمایش نمانده است.
ended-lead-home = چیزی از شما در این پنجره نمانده است.
ended-begin = شروع دوباره
