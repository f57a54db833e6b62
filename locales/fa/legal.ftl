### صفحه‌هایی که جداگانه خوانده می‌شود: دسترس‌پذیری، اطلاعات قانونی، اطلاعات شخصی.

accessibility-title = دسترس‌پذیری
accessibility-lead = این خدمت باید به کار همه بیاید. این صفحه صادقانه می‌گوید به کجا رسیده‌ایم.
accessibility-state-title = به کجا رسیده‌ایم
accessibility-state = این خدمت تا حدی با قواعد فرانسوی دسترس‌پذیری (⁦RGAA 4.1⁩) مطابق است. ابزارهای خودکار آن را بررسی کرده‌اند. افراد دارای معلولیت هنوز آن را بررسی نکرده‌اند.
accessibility-works-title = آنچه کار می‌کند
accessibility-works-keyboard = همه‌چیز فقط با صفحه‌کلید یا با لمس صفحه‌ی نمایش انجام می‌شود.
accessibility-works-reader = یک نرم‌افزار صفحه‌خوان می‌تواند صفحه‌ها و خطاها را بخواند.
accessibility-works-sight = نوشته تا چهار برابر بزرگ می‌شود. چهار مجموعه رنگ هست که همه کنتراست زیاد دارند.
accessibility-works-words = واژه‌ها به فرانسوی آسان هم هست.
accessibility-gaps-title = آنچه هنوز نیست
accessibility-gaps-review = متن‌های آسان را هنوز افراد دارای معلولیت ذهنی بازخوانی نکرده‌اند.
accessibility-gaps-sign = ترجمه به زبان اشاره وجود ندارد.
accessibility-gaps-voice = صفحه‌ی نمایش هنوز همه‌ی صفحه‌ها را با صدای بلند نمی‌خواند.
accessibility-gaps-files = مدارکی که اضافه می‌کنید همان‌طور می‌ماند که آنها را ساخته‌اید.
accessibility-report-title = چیزی مانع شماست؟
accessibility-report = آن را به پذیرش شهرداری یا با تلفن بگویید. شهرداری باید به شما پاسخ دهد و راه دیگری پیشنهاد کند.
accessibility-appeal-title = اگر شهرداری پاسخ ندهد
accessibility-appeal = می‌توانید به مدافع حقوق (Défenseur des droits) بنویسید: ⁦Libre réponse 71120, 75342 Paris CEDEX 07⁩. رایگان است و تمبر لازم ندارد. تلفن: ⁦09 69 39 00 00⁩.

legal-title = اطلاعات قانونی
legal-publisher-title = چه کسی این خدمت را منتشر می‌کند
legal-publisher = { $town }، { $address }. تلفن: { $telephone }.
legal-software-title = نرم‌افزار
legal-software = این خدمت با Parvis کار می‌کند که نرم‌افزاری آزاد با مجوز ⁦EUPL 1.2⁩ است.
legal-hosting-title = میزبانی
legal-hosting = این خدمت روی رایانه‌های شهرداری کار می‌کند. از هیچ سایت دیگری چیزی نمی‌خواهد.
legal-no-commitment-title = ارزش فرستاده‌ی شما
legal-no-commitment = رسید ثابت می‌کند که شهرداری درخواست شما را گرفته است و در چه روزی. تصمیم بعداً گرفته می‌شود.

personal-data-title = اطلاعات شخصی
personal-data-lead = این صفحه برای همه‌ی خدمت است. هر کار اداری نیز پیش از پرسش نخست می‌گوید چرا چیزی از شما می‌پرسد.
personal-data-who-title = چه کسی مسئول است
personal-data-who = { $town }، { $address }.
personal-data-device-title = روی این صفحه‌ی نمایش
personal-data-device-kiosk = چیزی نگه داشته نمی‌شود. «پاک کردن و خروج» همه‌چیز را پاک می‌کند. اگر مدتی هیچ‌کس به صفحه‌ی نمایش دست نزند، خودش همه‌چیز را پاک می‌کند.
personal-data-device-home = پاسخ‌های شما در این پنجره‌ی مرورگرتان می‌ماند تا بتوانید صفحه را دوباره بارگذاری کنید. وقتی پنجره را ببندید یا «پاک کردن و خروج» را انتخاب کنید، پاک می‌شود.
personal-data-device-cookies = این خدمت از هیچ کوکی استفاده نمی‌کند و بازدید شما را اندازه نمی‌گیرد.
personal-data-sent-title = آنچه می‌فرستید
personal-data-sent = فقط کارمندان مسئول این کار اداری درخواست شما را می‌خوانند. درخواست در تاریخی که روی رسید شما نوشته شده پاک می‌شود.
personal-data-rights-title = حقوق شما
personal-data-rights = می‌توانید بخواهید اطلاعات خود را ببینید، آن را درست یا پاک کنند، یا استفاده از آن را محدود کنند.
personal-data-contact = بنویسید به: { $contact }
personal-data-appeal = اگر موافق نیستید، می‌توانید به نهاد فرانسوی حفاظت از داده‌ها (Cnil) بنویسید. نشانی آن: ⁦3 place de Fontenoy, TSA 80715, 75334 Paris CEDEX 07⁩.
