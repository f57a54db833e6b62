# الحقول: ما يحيط بما يكتبه الشخص أو يختاره.

value-yes = نعم
value-no = لا
value-none = بلا جواب
value-consented = أنا موافق
value-will-bring = سأحضرها معي

field-optional = { $label } (اختياري)

field-date-day = اليوم
field-date-month = الشهر
field-date-year = السنة
field-date-hint = مثلاً: اليوم 27، الشهر 3، السنة 1985
field-date-partial-hint = إذا كنت لا تعرف اليوم أو الشهر، فاترك خانته فارغة. مثلاً: 1938

field-amount-unit = يورو
field-amount-decimal-sign = ,
field-amount-hint = مثلاً: 12,50

field-one-of-hint = اختر جوابًا واحدًا.
field-several-of-hint = اختر كل ما يناسبك.
field-several-of-max-hint = { $max ->
    [zero] اختر ما يناسبك.
    [one] اختر جوابًا واحدًا.
    [two] اختر جوابين على الأكثر.
    [few] اختر { $max } أجوبة على الأكثر.
    [many] اختر { $max } جوابًا على الأكثر.
   *[other] اختر { $max } جواب على الأكثر.
}
field-several-of-or = أو

field-long-text-limit = { $max ->
    [zero] لا يمكنك كتابة شيء هنا.
    [one] يمكنك كتابة حرف واحد.
    [two] يمكنك كتابة حرفين.
    [few] يمكنك كتابة { $max } أحرف.
    [many] يمكنك كتابة { $max } حرفًا.
   *[other] يمكنك كتابة { $max } حرف.
}
field-long-text-left = { $left ->
    [zero] لم يبق أي حرف.
    [one] بقي حرف واحد.
    [two] بقي حرفان.
    [few] بقيت { $left } أحرف.
    [many] بقي { $left } حرفًا.
   *[other] بقي { $left } حرف.
}
field-long-text-over = { $over ->
    [zero] لا يوجد حرف زائد.
    [one] هناك حرف واحد زائد.
    [two] هناك حرفان زائدان.
    [few] هناك { $over } أحرف زائدة.
    [many] هناك { $over } حرفًا زائدًا.
   *[other] هناك { $over } حرف زائد.
}

field-email-hint = مثلاً: nom@exemple.fr
field-telephone-hint = مثلاً: 06 12 34 56 78. إذا كان الرقم من بلد آخر، فابدأ بعلامة + ورمز البلد.

field-address-street = الرقم والشارع
field-address-extra = تفاصيل أخرى للعنوان
field-address-extra-hint = المبنى، الطابق، الشقة، أو اسم من تسكن عنده
field-address-postcode = الرمز البريدي
field-address-locality = المدينة أو القرية
field-address-country = البلد
field-address-country-hint = فقط إذا لم يكن فرنسا

field-commune-hint = اكتب الحروف الأولى من اسمها بالفرنسية، أو رمزها البريدي. ثم اخترها.
field-commune-search = اسم البلدية أو رمزها البريدي
field-commune-loading = نجلب قائمة البلديات…
field-commune-found = { $count ->
    [zero] لم نجد أي بلدية
    [one] وجدنا بلدية واحدة
    [two] وجدنا بلديتين
    [few] وجدنا { $count } بلديات
    [many] وجدنا { $count } بلدية
   *[other] وجدنا { $count } بلدية
}
field-commune-more = هناك بلديات أخرى. اكتب حروفًا أكثر لتراها.
field-commune-none = لا توجد بلدية بهذا الاسم. تحقق من الحروف، أو ابحث بالرمز البريدي.
field-commune-choices = اختر البلدية
field-commune-failed = لم تصل قائمة البلديات.
field-commune-retry = اطلب القائمة مرة أخرى

field-document-choose = اختر ملفًا
field-document-choose-another = أضف ملفًا آخر
field-document-limits = مقبول: { $kinds }، { $max } ميغابايت على الأكثر.
field-document-count = { $max ->
    [zero] بلا ملفات.
    [one] ملف واحد فقط.
    [two] ملفان على الأكثر.
    [few] { $max } ملفات على الأكثر.
    [many] { $max } ملفًا على الأكثر.
   *[other] { $max } ملف على الأكثر.
}
field-document-kind-separator = {"، "}
field-document-kind-jpeg = صورة JPEG
field-document-kind-png = صورة PNG
field-document-kind-pdf = ملف PDF
field-document-added = الملفات المضافة
field-document-file = { $name } ({ $size } كيلوبايت)
field-document-remove = احذف
field-document-sending = نجهز الملف…
field-document-bring = سأحضرها معي
field-document-bring-hint = تسلّم هذه الوثيقة لاحقًا في مكتب الاستقبال.
field-document-camera-start = التقط صورة
field-document-camera-another = التقط صورة أخرى
field-document-camera-hint = ضع الوثيقة مسطحة أمام الكاميرا.
field-document-camera-view = ما تراه الكاميرا
field-document-camera-take = التقط الصورة الآن
field-document-camera-stop = أوقف الكاميرا
field-document-camera-failed = الكاميرا لا تعمل.
field-document-camera-none = ليست لهذه الشاشة كاميرا.
field-document-photo-name = photo-{ $number }.jpg

field-place-hint = اكتب عنوانًا، أو قل ما هو قريب منه. أحدهما يكفي.
field-place-street = العنوان أو اسم الشارع
field-place-near = قريب من ماذا؟
field-place-near-hint = مثلاً: أمام المخبز، بجانب المقعد الأخضر
field-place-locality = الحي أو المدينة
