# آنچه باید درست شود: نخست آنچه نادرست است، سپس راه درست کردن آن.

problems-title = { $count ->
    [one] یک چیز باید درست شود
   *[other] { $count } چیز باید درست شود
}
problems-prefix = باید درست شود:

problem-missing-text = پاسخ خالی است. آن را در خانه بنویسید.
problem-missing-number = پاسخ خالی است. یک عدد بنویسید، برای نمونه 3.
problem-missing-amount = پاسخ خالی است. مبلغی به یورو بنویسید، برای نمونه 12,50.
problem-missing-date = تاریخ خالی است. روز، ماه و سال را بنویسید.
problem-missing-yes-no = پاسخی داده نشده است. «بله» یا «نه» را انتخاب کنید.
problem-missing-choice = پاسخی داده نشده است. یکی را از فهرست انتخاب کنید.
problem-missing-email = نشانی ایمیل خالی است. آن را بنویسید، برای نمونه nom@exemple.fr.
problem-missing-telephone = شماره‌ی تلفن خالی است. آن را بنویسید، برای نمونه ⁦06 12 34 56 78⁩.
problem-missing-address = نشانی خالی است. خیابان، کد پستی و شهر را بنویسید.
problem-missing-commune = شهر انتخاب نشده است. آن را با نام یا کد پستی جستجو کنید، سپس انتخابش کنید.
problem-missing-document = مدرک نیست. آن را اضافه کنید.
problem-missing-place = مکان مشخص نیست. یک نشانی بنویسید، یا بگویید نزدیک چه چیزی است.
problem-missing-consent = خانه علامت ندارد. برای ادامه، متن را بخوانید و اگر موافقید خانه را علامت بزنید.

problem-text-too-short = { $min ->
    [one] پاسخ خیلی کوتاه است. دست‌کم { $min } نویسه (حرف یا نشانه) بنویسید.
   *[other] پاسخ خیلی کوتاه است. دست‌کم { $min } نویسه (حرف یا نشانه) بنویسید.
}
problem-text-too-long = { $max ->
    [one] پاسخ خیلی بلند است: { $length } نویسه دارد. فقط { $max } نویسه نگه دارید.
   *[other] پاسخ خیلی بلند است: { $length } نویسه دارد. آن را به { $max } نویسه کوتاه کنید.
}
problem-text-not-digits = در پاسخ چیزی غیر از رقم هست. فقط رقم بنویسید.

problem-number-shape = این یک عدد صحیح نیست. عددی با رقم بنویسید، برای نمونه 3.
problem-number-too-small = عدد خیلی کوچک است. { $min } یا بیشتر بنویسید.
problem-number-too-large = عدد خیلی بزرگ است. { $max } یا کمتر بنویسید.

problem-amount-shape = این یک مبلغ نیست. یورو و سنت بنویسید، برای نمونه 12,50.
problem-amount-too-small = مبلغ خیلی کم است. { $min } یا بیشتر بنویسید.
problem-amount-too-large = مبلغ خیلی زیاد است. { $max } یا کمتر بنویسید.

problem-date-day-missing = روز نیست. عددی از 1 تا 31 بنویسید.
problem-date-month-missing = ماه نیست. عددی از 1 تا 12 بنویسید.
problem-date-year-missing = سال نیست. چهار رقم سال میلادی را بنویسید، برای نمونه 1985.
problem-date-day-shape = روز درست نیست. عددی از 1 تا 31 بنویسید.
problem-date-month-shape = ماه درست نیست. عددی از 1 تا 12 بنویسید.
problem-date-year-shape = سال درست نیست. چهار رقم سال میلادی را بنویسید، برای نمونه 1985.
problem-date-impossible = این روز در تقویم میلادی نیست. روز، ماه و سال را بررسی کنید.
problem-date-too-early = این تاریخ پیش از نخستین روز ممکن است: { $min }. روز، ماه و سال را بررسی کنید.
problem-date-too-late = این تاریخ پس از آخرین روز ممکن است: { $max }. روز، ماه و سال را بررسی کنید.
problem-date-in-future = این روز هنوز نرسیده است. تاریخ امروز: { $today }. روز، ماه و سال را بررسی کنید.

problem-choice-unknown = این پاسخ دیگر در فهرست نیست. پاسخ دیگری انتخاب کنید.
problem-choices-too-few = { $min ->
    [one] یک انتخاب کم است. دست‌کم یک پاسخ انتخاب کنید.
   *[other] انتخاب‌ها کم است. دست‌کم { $min } پاسخ انتخاب کنید.
}
problem-choices-too-many = { $max ->
    [one] انتخاب‌ها زیاد است. فقط یک پاسخ نگه دارید.
   *[other] انتخاب‌ها زیاد است. { $max } پاسخ یا کمتر نگه دارید.
}
problem-choices-exclusive = دو پاسخ با هم جور نیست. یا آخرین پاسخ را نگه دارید یا بقیه را.

problem-email-shape = این نشانی ایمیل نیست. بررسی کنید که @ و نقطه داشته باشد، برای نمونه nom@exemple.fr.
problem-telephone-shape = این شماره‌ی تلفن نیست. 10 رقم بنویسید، برای نمونه ⁦06 12 34 56 78⁩. برای شماره‌ی خارجی، با + و کد کشور شروع کنید.

problem-address-street-missing = خیابان نیست. شماره و نام خیابان را بنویسید.
problem-address-postcode-missing = کد پستی نیست. آن را بنویسید، برای نمونه 35000. اگر نشانی در خارج است، کشور را بنویسید.
problem-address-locality-missing = شهر نیست. نام شهر یا روستا را بنویسید.
problem-address-postcode-shape = کد پستی درست نیست. پنج رقم بنویسید، برای نمونه 35000. اگر نشانی در خارج است، کشور را بنویسید.

problem-commune-unknown = این شهر در فهرست نیست. آن را با نام یا کد پستی جستجو کنید، سپس انتخابش کنید.

problem-document-kind = این نوع فایل اینجا پذیرفته نیست. یک عکس (JPEG یا PNG) یا یک فایل PDF اضافه کنید.
problem-document-too-large = این فایل خیلی بزرگ است. فایلی با { $max } مگابایت یا کمتر اضافه کنید.
problem-document-not-as-named = محتوای فایل آن چیزی نیست که نامش می‌گوید. برای بررسی آن را باز کنید، سپس فایل درست را اضافه کنید.
problem-document-empty = این فایل خالی است. فایل دیگری اضافه کنید.
problem-documents-too-many = { $max ->
    [one] فایل‌ها زیاد است. فقط یکی را نگه دارید.
   *[other] فایل‌ها زیاد است. { $max } فایل یا کمتر نگه دارید.
}

problem-answer-shape = نتوانستیم این پاسخ را بخوانیم. لطفاً دوباره پاسخ دهید.
problem-answer-unexpected = این پاسخ دیگر لازم نیست. لطفاً به این مرحله دوباره پاسخ دهید.

problem-unknown = این پاسخ مناسب نیست. آن را بررسی کنید یا کمک بخواهید.
