# خانه‌ها: آنچه دور نوشته یا انتخاب شخص می‌آید.

value-yes = بله
value-no = نه
value-none = بدون پاسخ
value-unknown = نمی‌دانم
value-consented = موافقم
value-will-bring = آن را می‌آورم

field-optional = { $label } (اختیاری)
field-unknown = نمی‌دانم
field-unknown-of = نمی‌دانم: { $label }
field-unknown-hint = می‌توانید ادامه دهید. شهرداری می‌بیند که پاسخ را نمی‌دانید.

field-date-day = روز
field-date-month = ماه
field-date-year = سال
field-date-hint = برای نمونه: روز { $day }، ماه { $month }، سال { $year } (تاریخ میلادی)
field-date-partial-hint = اگر روز یا ماه را نمی‌دانید، خانه‌ی آن را خالی بگذارید. برای نمونه: 1938 (سال میلادی)

field-amount-unit = یورو
field-amount-decimal-sign = ,
field-amount-hint = برای نمونه: 12,50

field-one-of-hint = یک پاسخ انتخاب کنید.
field-several-of-hint = همه‌ی پاسخ‌های مناسب را انتخاب کنید.
field-several-of-max-hint = { $max ->
    [one] یک پاسخ انتخاب کنید.
   *[other] حداکثر { $max } پاسخ انتخاب کنید.
}
field-several-of-or = یا

field-long-text-limit = { $max ->
    [one] می‌توانید { $max } نویسه (حرف یا نشانه) بنویسید.
   *[other] می‌توانید { $max } نویسه (حرف یا نشانه) بنویسید.
}
field-long-text-left = { $left ->
    [0] همه‌ی جا پر شده است.
    [one] { $left } نویسه مانده است.
   *[other] { $left } نویسه مانده است.
}
field-long-text-over = { $over ->
    [one] { $over } نویسه زیادی است.
   *[other] { $over } نویسه زیادی است.
}

field-email-hint = برای نمونه: nom@exemple.fr
field-telephone-hint = برای نمونه: ⁦06 12 34 56 78⁩. برای شماره‌ی خارجی، با + و کد کشور شروع کنید.

field-address-street = شماره و خیابان
field-address-extra = ادامه‌ی نشانی
field-address-extra-hint = ساختمان، طبقه، آپارتمان، یا نام کسی که نزد او هستید
field-address-postcode = کد پستی
field-address-locality = شهر یا روستا
field-address-country = کشور
field-address-country-hint = فقط اگر فرانسه نیست

field-commune-hint = نخستین حروف نام آن را به فرانسوی، یا کد پستی آن را بنویسید. سپس آن را انتخاب کنید.
field-commune-search = نام یا کد پستی شهر (commune)
field-commune-loading = در حال گرفتن فهرست شهرها…
field-commune-found = { $count ->
    [one] { $count } شهر پیدا شد
   *[other] { $count } شهر پیدا شد
}
field-commune-more = شهرهای دیگری هم هست. برای دیدن آنها حروف بیشتری بنویسید.
field-commune-none = هیچ شهری این نام را ندارد. حروف را بررسی کنید یا با کد پستی جستجو کنید.
field-commune-choices = شهر را انتخاب کنید
field-commune-failed = فهرست شهرها نرسید.
field-commune-retry = درخواست دوباره‌ی فهرست

field-document-choose = انتخاب یک فایل
field-document-choose-another = افزودن یک فایل دیگر
field-document-limits = پذیرفته می‌شود: { $kinds }، حداکثر { $max } مگابایت.
field-document-count = { $max ->
    [one] فقط یک فایل.
   *[other] حداکثر { $max } فایل.
}
field-document-photos = { $max ->
    [one] فقط یک عکس.
   *[other] حداکثر { $max } عکس.
}
field-document-kind-separator = {"، "}
field-document-kind-jpeg = عکس JPEG
field-document-kind-png = تصویر PNG
field-document-kind-pdf = فایل PDF
field-document-added = فایل‌های افزوده‌شده
field-document-file = { $name } ({ $size } کیلوبایت)
field-document-remove = حذف
field-document-sending = فایل را آماده می‌کنیم…
field-document-bring = آن را می‌آورم
field-document-bring-hint = این مدرک را بعداً سر باجه می‌دهید.
field-document-show = عکس‌هایم را در پذیرش نشان می‌دهم
field-document-show-hint = روی تلفن خود یا روی کاغذ.
field-document-camera-start = گرفتن عکس
field-document-camera-another = گرفتن یک عکس دیگر
field-document-camera-hint = مدرک را صاف جلوی دوربین بگیرید.
field-document-camera-view = آنچه دوربین می‌بیند
field-document-camera-take = همین حالا عکس بگیر
field-document-camera-stop = خاموش کردن دوربین
field-document-camera-failed = دوربین کار نمی‌کند.
field-document-camera-none = این صفحه‌ی نمایش دوربین ندارد.
field-document-photo-name = photo-{ $number }.jpg

field-place-hint = یک نشانی بنویسید، یا بگویید نزدیک چه چیزی است. یکی از این دو کافی است.
field-place-street = نشانی یا نام خیابان
field-place-near = نزدیک چه چیزی؟
field-place-near-hint = برای نمونه: جلوی نانوایی، کنار نیمکت سبز
field-place-locality = محله یا شهر
