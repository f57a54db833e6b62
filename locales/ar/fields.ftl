# الحقول: ما يحيط بما يكتبه الشخص أو يختاره.

value-yes = نعم
value-no = لا
value-none = بلا جواب
value-unknown = لا أعرف
value-consented = أنا موافق
value-will-bring = سأحضر الوثيقة معي

field-optional = { $label } (اختياري)
field-unknown = لا أعرف
field-unknown-of = لا أعرف: { $label }
field-unknown-hint = يمكنكم المتابعة. سترى البلدية أنكم لا تعرفون.

field-date-day = اليوم
field-date-month = الشهر
field-date-year = السنة
field-date-hint = مثلًا: اليوم { $day }، الشهر { $month }، السنة { $year }
field-date-partial-hint = إذا كنتم لا تعرفون اليوم أو الشهر، فاتركوا خانته فارغة. مثلًا: 1938

field-amount-unit = يورو
field-amount-decimal-sign = ,
field-amount-hint = مثلًا: 12,50

field-one-of-hint = اختاروا جوابًا واحدًا.
field-several-of-hint = اختاروا كل ما يناسبكم.
field-several-of-max-hint = { $max ->
    [zero] اختاروا ما يناسبكم.
    [one] اختاروا جوابًا واحدًا.
    [two] اختاروا جوابين على الأكثر.
    [few] اختاروا { $max } أجوبة على الأكثر.
    [many] اختاروا { $max } جوابًا على الأكثر.
   *[other] اختاروا { $max } جواب على الأكثر.
}
field-several-of-or = أو

field-long-text-limit = { $max ->
    [zero] لا يمكنكم كتابة شيء هنا.
    [one] يمكنكم كتابة حرف واحد.
    [two] يمكنكم كتابة حرفين.
    [few] يمكنكم كتابة { $max } أحرف.
    [many] يمكنكم كتابة { $max } حرفًا.
   *[other] يمكنكم كتابة { $max } حرف.
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

field-email-hint = مثلًا: nom@exemple.fr
field-telephone-hint = مثلًا: ⁦06 12 34 56 78⁩. إذا كان الرقم من بلد آخر، فابدؤوا بعلامة + ورمز البلد.

field-address-street = الرقم والشارع
field-address-extra = تفاصيل أخرى للعنوان
field-address-extra-hint = المبنى، الطابق، الشقة، أو اسم من تسكنون عنده
field-address-postcode = الرمز البريدي
field-address-locality = المدينة أو القرية
field-address-country = البلد
field-address-country-hint = فقط إذا لم يكن فرنسا

field-commune-hint = اكتبوا الحروف الأولى من اسمها بالفرنسية، أو رمزها البريدي. ثم اختاروها.
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
field-commune-more = هناك بلديات أخرى. اكتبوا حروفًا أكثر لترَوها.
field-commune-none = لا توجد بلدية بهذا الاسم. تحققوا من الحروف، أو ابحثوا بالرمز البريدي.
field-commune-choices = اختاروا البلدية
field-commune-failed = لم تصل قائمة البلديات.
field-commune-retry = طلب القائمة مرة أخرى

field-document-choose = اختيار ملف
field-document-choose-another = إضافة ملف آخر
field-document-limits = مقبول: { $kinds }، { $max } ميغابايت على الأكثر.
field-document-count = { $max ->
    [zero] بلا ملفات.
    [one] ملف واحد فقط.
    [two] ملفان على الأكثر.
    [few] { $max } ملفات على الأكثر.
    [many] { $max } ملفًا على الأكثر.
   *[other] { $max } ملف على الأكثر.
}
field-document-photos = { $max ->
    [zero] بلا صور.
    [one] صورة واحدة فقط.
    [two] صورتان على الأكثر.
    [few] { $max } صور على الأكثر.
    [many] { $max } صورة على الأكثر.
   *[other] { $max } صورة على الأكثر.
}
field-document-kind-separator = {"، "}
field-document-kind-jpeg = صورة JPEG
field-document-kind-png = صورة PNG
field-document-kind-pdf = ملف PDF
field-document-added = الملفات المضافة
field-document-file = { $name } ({ $size } كيلوبايت)
field-document-remove = حذف
field-document-sending = نجهز الملف…
field-document-bring = سأحضر الوثيقة معي
field-document-bring-hint = تسلّمون هذه الوثيقة لاحقًا في مكتب الاستقبال.
field-document-show = سأعرض صوري في الاستقبال
field-document-show-hint = على هاتفكم أو على ورق.
field-document-camera-start = التقاط صورة
field-document-camera-another = التقاط صورة أخرى
field-document-camera-hint = ضعوا الوثيقة مسطحة أمام الكاميرا.
field-document-camera-view = ما تراه الكاميرا
field-document-camera-take = التقاط الصورة الآن
field-document-camera-stop = إيقاف الكاميرا
field-document-camera-failed = الكاميرا لا تعمل.
field-document-camera-none = ليست لهذه الشاشة كاميرا.
field-document-photo-name = photo-{ $number }.jpg

field-place-hint = اكتبوا عنوانًا، أو قولوا ما هو قريب منه. أحدهما يكفي.
field-place-street = العنوان أو اسم الشارع
field-place-near = قريب من ماذا؟
field-place-near-hint = مثلًا: أمام المخبز، بجانب المقعد الأخضر
field-place-locality = الحي أو المدينة
