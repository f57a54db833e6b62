### آنچه صدای صفحه‌ی نمایش شهرداری افزون بر نوشته‌ها می‌گوید. هر پیام شنیده می‌شود و خوانده نمی‌شود.

## هر چیز چیست و چگونه است: پس از نام آن گفته می‌شود

# بین نام و آنچه پس از آن می‌آید.
speech-pause = {"، "}
# بین یک پرسش و پاسخ آن.
speech-colon = {": "}
speech-heading = عنوان:
speech-image = تصویر:
speech-button = دکمه
speech-link = پیوند
speech-file = دکمه‌ی انتخاب فایل
speech-choice = گزینه‌ی { $position } از { $total }
speech-chosen = انتخاب شده است
speech-not-chosen = انتخاب نشده است
speech-box = خانه‌ی علامت
speech-box-of = خانه‌ی علامت { $position } از { $total }
speech-ticked = علامت دارد
speech-not-ticked = علامت ندارد
# برای دکمه‌ای که فشرده می‌ماند.
speech-pressed = روشن
speech-not-pressed = خاموش
# برای دکمه‌ای که توضیحی را نشان می‌دهد.
speech-open = باز
speech-closed = بسته
# برای آنچه در فهرست اکنون انتخاب شده است.
speech-current = اکنون این انتخاب شده است
speech-field = خانه‌ی نوشتن
speech-field-long = خانه‌ی بزرگ نوشتن
speech-empty = خالی
speech-holds = نوشته‌اید:
# $unit: آنچه با آن می‌شمارند، مانند «یورو».
speech-unit = به { $unit }
speech-wrong = باید درست شود

## آنچه برای دیگران نیست

# به جای پاسخ، از بلندگو.
speech-private = پاسخ پنهان
speech-private-why = شاید دیگران بشنوند. پاسخ‌های شخصی شما را نمی‌گویم. برای شنیدن آنها هدفون وصل کنید.

## صفحه

speech-top = در بالای صفحه این هم هست.
speech-bottom = در پایین صفحه این هم هست.
# $page: عنوان صفحه.
speech-where = شما در این صفحه هستید: { $page }.
speech-where-errors = در این صفحه چیزی هست که باید درست شود.
speech-where-here = شما اینجا هستید.
speech-lit-group = گروه { $count }تایی:
speech-lit-leave = خروج از گروه.
speech-receipt-before = این روی رسید نوشته شده است.
speech-receipt-after = رسید به چاپگر فرستاده شد. این روی آن نوشته شده است.
speech-receipt-end = پایان رسید.

## خود صدا

speech-start = صدا روشن است. آنچه را روی صفحه‌ی نمایش است می‌خواند.
speech-start-keys = کلید تب جلو می‌رود. کلید اینتر انتخاب می‌کند.
# برای کسی که پنج کلید به کار می‌برد.
speech-start-pad = کلیدهای جهت جلو یا عقب می‌روند. کلید وسط انتخاب می‌کند.
# کلیدهای صدا.
speech-voice-keys = F2 تکرار می‌کند. F3 می‌گوید کجا هستید. F4 همه‌ی صفحه را دوباره می‌خواند. F6 آهسته‌تر حرف می‌زند و F7 سریع‌تر. F8 با صدای پایین‌تر حرف می‌زند و F9 با صدای بلندتر. کلید اسکیپ مکث می‌کند.
# همان‌ها روی کلیدهای عدد.
speech-voice-pad = کلید 0 تکرار می‌کند. ستاره می‌گوید کجا هستید. منها همه‌ی صفحه را دوباره می‌خواند. کلید 7 آهسته‌تر حرف می‌زند و کلید 9 سریع‌تر. کلید 1 با صدای پایین‌تر حرف می‌زند و کلید 3 با صدای بلندتر. اسلش مکث می‌کند.
speech-curtain-up = صفحه‌ی نمایش دوباره دیده می‌شود.
# به هر زبان گفته می‌شود، برای کسی که زبان‌های دیگر را نفهمیده است.
speech-language-how = برای شنیدن این زبان، «{ language-name }» را در بالای صفحه انتخاب کنید.
speech-language = زبان اکنون این است: { language-name }.
speech-paused = مکث.
# $level: 1، 2، 3…؛ $total: بیشترین.
speech-volume = بلندی صدا { $level } از { $total }.
speech-rate = سرعت { $level } از { $total }.

## آنچه شخص می‌نویسد

speech-letter-hidden = یک حرف
speech-deleted = پاک شد: { $letter }
speech-capital = { $letter } بزرگ
speech-sign-space = فاصله
speech-sign-at = اَت
speech-sign-dot = نقطه
speech-sign-hyphen = خط تیره
speech-sign-underscore = زیرخط
speech-sign-plus = به‌علاوه
speech-sign-slash = اسلش
speech-sign-apostrophe = آپاستروف
speech-sign-comma = ویرگول
speech-sign-colon = دونقطه

## عددها

speech-minus = منفی { $number }
speech-amount = { $euros ->
    [one] { $euros } یورو
   *[other] { $euros } یورو
}
# $cents: دو رقم.
speech-amount-cents = { $euros ->
    [one] { $euros } یورو و { $cents } سنت
   *[other] { $euros } یورو و { $cents } سنت
}
# 2 اگر شماره‌ی تلفن را دو رقم دو رقم می‌گویند، 1 اگر رقم به رقم می‌گویند.
speech-telephone-digits = 2
# آنچه کوتاه نوشته می‌شود و چگونه گفته می‌شود.
speech-said-otherwise = RGPD = آر جی پی دی; SMS = اس ام اس; PDF = پی دی اف; JPEG = جی پگ; PNG = پی ان جی; @ = اَت; € = یورو; % = درصد
