### جدول معیارهای دسترس‌پذیری: آنچه یک آزمون بررسی کرده است، آنچه یک نفر باید ارزیابی کند، آنچه به ما مربوط نیست.

grid-tested = در این نسخه با آزمون بررسی شده است
grid-untested = در این نسخه بررسی نشده است
grid-person = باید یک نفر ارزیابی کند
grid-none = کاربرد ندارد
grid-count-tested = { $count } معیار از { $all } معیار در این نسخه با آزمون بررسی شده است.
grid-count-untested = { $count } معیار از { $all } معیار در این نسخه بررسی نشده است.
grid-count-person = { $count } معیار از { $all } معیار را باید یک نفر ارزیابی کند. این ارزیابی هنوز انجام نشده است.
grid-count-none = { $count } معیار از { $all } معیار کاربرد ندارد.
grid-ran = این آزمون‌ها در { $day } روی نسخه‌ی { $build } انجام شد.

## چرا یک معیار کاربرد ندارد

grid-none-biometrics = در Parvis هیچ‌کس از روی بدنش شناخته نمی‌شود.
grid-none-captcha = در Parvis آزمون «ربات نیستم» (CAPTCHA) نیست.
grid-none-complex-table = در Parvis فقط جدول‌های ساده هست.
grid-none-conversion = در Parvis هیچ مدرکی تبدیل نمی‌شود.
grid-none-cryptic = در Parvis چیزی با نقاشی حروف یا با کد نوشته نمی‌شود.
grid-none-download = در Parvis هیچ مدرکی برای دانلود نیست.
grid-none-film = در Parvis نه فیلم هست و نه صدای ضبط‌شده.
grid-none-flash = هیچ چیز چشمک نمی‌زند.
grid-none-frame = در Parvis صفحه‌ای درون صفحه‌ی دیگر (فریم) نیست.
grid-none-hover = با بردن نشانگر روی چیزی یا با فوکوس، چیزی ظاهر نمی‌شود.
grid-none-informative-image = نقاشی‌ها فقط برای زیبایی است؛ واژه‌ها همه‌چیز را می‌گویند.
grid-none-layout-table = هیچ جدولی برای چیدن صفحه به کار نمی‌رود.
grid-none-list-box = در Parvis فهرست بازشونده نیست.
grid-none-motion = برای هیچ کاری لازم نیست دستگاه را حرکت دهید.
grid-none-quotation = در Parvis هیچ متنی نقل نمی‌شود.
grid-none-site-map = در Parvis نقشه‌ی سایت نیست.
grid-none-sound = هیچ صدایی چیزی جز آنچه روی صفحه‌ی نمایش است نمی‌گوید.

## آنچه شخص انجام می‌دهد

grid-person-code = کسی که کد می‌شناسد صفحه‌ها را با یک ابزار اعتبارسنجی بررسی می‌کند.
grid-person-device = یک نفر دستگاه را همان‌جا که نصب شده است می‌سنجد: صدا، جای اتصال، اندازه‌ی حروف و ارتفاع.
grid-person-look = یک نفر هر صفحه را نگاه می‌کند، به صورت سیاه و سفید هم.
grid-person-navigation = یک نفر چند صفحه را از راه‌های گوناگون جستجو می‌کند.
grid-person-whole = یک نفر ممیزی کامل را انجام می‌دهد، از آغاز تا پایان یک کار اداری.
grid-person-without-styles = یک نفر هر صفحه را بدون سبک‌های نمایش می‌خواند.
grid-person-words = یک نفر این واژه‌ها را در هر صفحه می‌خواند و می‌گوید آیا درست است.
