### كلمات Parvis نفسه: الأزرار والصفحات والتنبيهات.

## في كل مكان

brand = Parvis
skip-to-content = الانتقال إلى المحتوى
navigation-label = المساعدة والإعدادات
back = رجوع
continue = متابعة
try-again = حاول مرة أخرى
erase-leave = محو ومغادرة
help-link = مساعدة
reading-link = العرض
accessibility-link = إمكانية الوصول: مطابق جزئيا
legal-link = إشعار قانوني
personal-data-link = البيانات الشخصية
details-why = لماذا هذا السؤال؟
details-find = أين أجد الجواب؟
back-to-list = عرض كل الإجراءات

title-page = { $page } – { $service }
title-step = { $page } – الخطوة { $number } – { $service }
title-step-of = { $page } – الخطوة { $number } من { $total } – { $service }
title-error = خطأ: { $title }

step-number = الخطوة { $number }
step-number-of = الخطوة { $number } من { $total } تقريبا
step-item = { $section } رقم { $index }

## اللغات

language-label = اللغة
language-name = العربية
language-name-fr = Français
language-name-en = English
language-name-ar = العربية

## العرض وطريقة القراءة

reading-title = العرض
reading-lead = اختر ما يساعدك على القراءة. يمكنك التغيير في أي وقت دون أن تفقد إجاباتك.
register-label = الكلمات
register-standard = لغة عادية
register-simple = سهلة القراءة
text-size-smaller = نص أصغر
text-size-larger = نص أكبر
text-size-now = حجم النص: { $percent } %
theme-label = الألوان
theme-light = فاتح
theme-dark = داكن
theme-contrast = تباين قوي
spacing-label = المسافة بين الكلمات
spacing-normal = عادية
spacing-wide = واسعة
motion-label = الحركة على الشاشة
motion-full = مسموحة
motion-calm = لا شيء

## الترحيب

welcome-title = أهلا بك
welcome-lead = هنا تقوم بإجراءاتك بنفسك، سؤالا بعد سؤال. خذ وقتك.
welcome-begin = ابدأ
welcome-language = اختر لغتك
welcome-reading = اختر طريقة القراءة
welcome-promise-alone = يمكنك طلب المساعدة من الاستقبال في أي وقت.
welcome-promise-erase = لا يبقى شيء عنك على هذه الشاشة عندما تغادر.
welcome-promise-erase-home = تبقى إجاباتك في هذه النافذة، وتختفي عندما تغلقها.

## البحث عن إجراء

find-title = ماذا تريد أن تفعل؟
find-search = ابحث بكلماتك
find-search-hint = مثلا: ولادة، تصويت، حفرة في الشارع
find-life-events = أو اختر مرحلة من مراحل الحياة
find-all = كل الإجراءات
find-count = { $count ->
    [zero] لم نجد أي إجراء
    [one] وجدنا إجراء واحدا
    [two] وجدنا إجراءين
    [few] وجدنا { $count } إجراءات
    [many] وجدنا { $count } إجراء
   *[other] وجدنا { $count } إجراء
}
find-none = جرّب كلمة أخرى، أو اسأل في الاستقبال.

life-event-papers = الأوراق والشهادات
life-event-birth = الولادة
life-event-childhood = الطفولة والمدرسة
life-event-couple = الحياة الزوجية
life-event-home = السكن
life-event-citizenship = التصويت
life-event-street = الشارع والحي
life-event-work = العمل والمال
life-event-health = الصحة
life-event-death = الوفاة

## ما لا يعرفه إلا الجهاز

problem-document-unreadable = لا يستطيع هذا الجهاز قراءة الملف. اختره مرة أخرى، أو اختر ملفا آخر.

## قبل البدء

before-needs = ما تحتاج إليه
before-needs-nothing = لا تحتاج إلى تحضير أي شيء.
before-duration = المدة
before-minutes = { $minutes ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة تقريبا
    [two] دقيقتان تقريبا
    [few] { $minutes } دقائق تقريبا
    [many] { $minutes } دقيقة تقريبا
   *[other] { $minutes } دقيقة تقريبا
}
before-fee = السعر
before-free = مجاني
before-after = ما يحدث بعد ذلك
before-data = بياناتك الشخصية
before-data-who = من يطلبها
before-data-why = لماذا
before-data-law = بأي حق
before-data-readers = من يقرؤها
before-data-keep = لكم من الوقت
before-data-rights = حقوقك
before-data-contact = لأسئلتك
before-keep-days = { $days ->
    [zero] لا تُحفظ
    [one] يوم واحد بعد الإرسال، ثم يُمحى كل شيء
    [two] يومان بعد الإرسال، ثم يُمحى كل شيء
    [few] { $days } أيام بعد الإرسال، ثم يُمحى كل شيء
    [many] { $days } يوما بعد الإرسال، ثم يُمحى كل شيء
   *[other] { $days } يوم بعد الإرسال، ثم يُمحى كل شيء
}
before-basis-consent = موافقتك (اللائحة الأوروبية لحماية البيانات، المادة 6، الفقرة 1، أ).
before-basis-contract = عقد معك (اللائحة الأوروبية لحماية البيانات، المادة 6، الفقرة 1، ب).
before-basis-legal-obligation = واجب يفرضه القانون (اللائحة الأوروبية لحماية البيانات، المادة 6، الفقرة 1، ج).
before-basis-vital-interests = حماية حياة إنسان (اللائحة الأوروبية لحماية البيانات، المادة 6، الفقرة 1، د).
before-basis-public-task = مهمة في المصلحة العامة (اللائحة الأوروبية لحماية البيانات، المادة 6، الفقرة 1، هـ).
before-basis-legitimate-interests = مصلحة مشروعة (اللائحة الأوروبية لحماية البيانات، المادة 6، الفقرة 1، و).
before-idle = { $minutes ->
    [zero] إذا لم تلمس شيئا، تسألك هذه الشاشة هل أنت هنا. وإذا لم تجب، تمحو كل شيء.
    [one] إذا لم تلمس شيئا لمدة دقيقة، تسألك هذه الشاشة هل أنت هنا. وإذا لم تجب، تمحو كل شيء.
    [two] إذا لم تلمس شيئا لمدة دقيقتين، تسألك هذه الشاشة هل أنت هنا. وإذا لم تجب، تمحو كل شيء.
    [few] إذا لم تلمس شيئا لمدة { $minutes } دقائق، تسألك هذه الشاشة هل أنت هنا. وإذا لم تجب، تمحو كل شيء.
    [many] إذا لم تلمس شيئا لمدة { $minutes } دقيقة، تسألك هذه الشاشة هل أنت هنا. وإذا لم تجب، تمحو كل شيء.
   *[other] إذا لم تلمس شيئا لمدة { $minutes } دقيقة، تسألك هذه الشاشة هل أنت هنا. وإذا لم تجب، تمحو كل شيء.
}
before-home = إذا أعدت تحميل هذه الصفحة، تبقى إجاباتك. وإذا أغلقت النافذة، تختفي.
before-nothing-sent = لا يُرسَل شيء قبل أن تطلب ذلك في النهاية.
before-begin = ابدأ
before-go-on = متابعة من حيث توقفت

## المراجعة

review-title = راجع إجاباتك
review-lead = اقرأ كل شيء. يمكنك تغيير كل إجابة.
review-answers = إجاباتك
review-change = تغيير
review-remove = حذف
review-outcome = النتيجة
review-bring = ما عليك إحضاره أو إرساله
review-next = ما يحدث بعد ذلك
review-send-title = الإرسال إلى البلدية
review-send-lead = بالضغط على «إرسال» تؤكد أن إجاباتك صحيحة وترسلها إلى { $town }.
review-send = إرسال
review-sending = جارٍ الإرسال. لا تغادر هذه الصفحة.
review-failed-title = لم يُرسَل طلبك
review-failed-kept = إجاباتك ما زالت هنا.
review-failed-request = رقم الحادث، لتعطيه لأحد الموظفين: { $request }

error-unreachable = حاسوب البلدية لا يجيب. انتظر قليلا ثم حاول مرة أخرى.
error-busy = تصل إلى البلدية طلبات كثيرة في الوقت نفسه. انتظر دقيقة ثم حاول مرة أخرى.
error-timed-out = تأخر حاسوب البلدية في الإجابة. انتظر دقيقة ثم حاول مرة أخرى. لن يُحسب طلبك إلا مرة واحدة.
error-body-interrupted = انقطع الاتصال أثناء الإرسال. حاول مرة أخرى.
error-store-unavailable = لا يستطيع حاسوب البلدية حفظ أي شيء الآن. انتظر بضع دقائق ثم حاول مرة أخرى.
error-internal = حاسوب البلدية معطّل. انتظر بضع دقائق ثم حاول مرة أخرى. وإذا لم ينجح ذلك، فتحدّث إلى أحد الموظفين.
error-procedure-failed = أخطأ برنامج الإجراء. ليس هذا خطأك. حاول مرة أخرى. وإذا لم ينجح ذلك، فتحدّث إلى أحد الموظفين.

error-dossier-refused = بعض الإجابات لم تعد مناسبة. اقرأها مرة أخرى، وغيّر ما لم يعد صحيحا، ثم أرسل مرة أخرى.
error-body-too-large = إجاباتك طويلة جدا. اختصر أطولها، ثم أرسل مرة أخرى.
error-file-lost = الملف { $file } لم يعد في ذاكرة هذا الجهاز. اختر «تغيير» لهذا المستند وأضفه مرة أخرى.
error-no-such-document = لم يصل الملف { $file } إلى البلدية. حاول مرة أخرى. وإذا لم ينجح ذلك، فاختر «تغيير» لهذا المستند وأضفه مرة أخرى.
error-document-hash = تلف الملف { $file } أثناء الإرسال. حاول مرة أخرى. وإذا لم ينجح ذلك، فاختر «تغيير» لهذا المستند وأضفه مرة أخرى.
error-document-kind = لا تقبل البلدية هذا النوع من الملفات: { $file }. اختر «تغيير» لهذا المستند وأضف صورة (JPEG أو PNG) أو ملف PDF.
error-document-not-as-named = محتوى الملف { $file } ليس كما يقول اسمه. اختر «تغيير» لهذا المستند وأضف الملف الصحيح.
error-document-empty = الملف { $file } فارغ. اختر «تغيير» لهذا المستند وأضف ملفا آخر.
error-document-too-large = الملف { $file } كبير جدا على حاسوب البلدية. اختر «تغيير» لهذا المستند وأضف ملفا أصغر.
error-documents-too-many = في طلبك ملفات كثيرة جدا. اختر «تغيير» لأحد المستندات واحذف الملفات الزائدة.
error-token-expired = استغرق إرسال المستندات وقتا طويلا. حاول مرة أخرى: ستُرسَل من جديد.
error-token-unknown = لم يتعرّف حاسوب البلدية على مستنداتك. حاول مرة أخرى: ستُرسَل من جديد.

error-unknown-procedure = لم تعد البلدية تقدم هذا الإجراء هنا. اسأل أحد الموظفين كيف تقوم به.
error-unknown-package = تغيّر الإجراء وأنت تجيب. لم يعد بإمكان البلدية استلام هذه الإجابات. اختر «محو ومغادرة»، ثم ابدأ من جديد.
error-began-too-long-ago = بدأت هذا الإجراء منذ وقت طويل جدا: ربما تغيّرت القواعد. اختر «محو ومغادرة»، ثم ابدأ من جديد.
error-key-reused = وصل إرسال أول إلى البلدية من قبل. اطلب من أحد الموظفين أن يبحث عن طلبك.
error-unknown = رفض حاسوب البلدية الطلب. حاول مرة أخرى. وإذا لم ينجح ذلك، فتحدّث إلى أحد الموظفين.

## الإيصال

sent-title = تم إرسال طلبك
sent-lead = استلمته { $town } في { $date }.
sent-reference = رقمك
sent-reference-keep = احتفظ بهذا الرقم: به يمكن العثور على طلبك.
sent-reference-listen = استمع إلى الرقم
sent-reference-no-voice = ليس في هذا الجهاز صوت بهذه اللغة.
sent-procedure = الإجراء
sent-next = ما يحدث بعد ذلك
sent-bring = للإحضار أو للإرسال
sent-erased = تمحو البلدية طلبك في { $date }.
sent-contact = هل لديك سؤال؟
sent-print = طباعة الإيصال
sent-cannot-print = لم تخرج الورقة؟
sent-leave-why = عندما تغادر، امحُ هذه الصفحة: لا ينبغي أن يرى أحد غيرك رقمك.

print-title = لم تخرج الورقة؟
print-lead = تم إرسال طلبك فعلا. لست بحاجة إلى الورقة: الرقم يكفي.
print-write = اكتب هذا الرقم.
print-photo = أو صوّر الشاشة بهاتفك.
print-desk = أو اطلب من الاستقبال طباعة الإيصال.

## مخرج: طريق آخر هو الصحيح

exit-nothing-sent = لم يُرسَل شيء إلى البلدية.
exit-contacts = إلى من تتوجه
exit-urgent-contacts = اتصل الآن
exit-phone = الهاتف: { $value }
exit-sms = رسالة قصيرة: { $value }
exit-web = على الإنترنت: { $value }

## المساعدة

help-title = مساعدة
help-person = التحدث إلى شخص
help-person-here = يمكن لموظف في الاستقبال أن يريك كيف تفعل. لكنه لا يجيب بدلا منك.
help-person-home = يمكنك الاتصال بالبلدية أو الذهاب إليها.
help-telephone = الهاتف
help-address = العنوان
help-how = كيف تفعل
help-how-question = كل صفحة تطرح سؤالا واحدا. أجب، ثم اختر «متابعة».
help-how-back = «رجوع» يعود إلى الصفحة السابقة. إجاباتك تبقى.
help-how-mistake = يمكنك أن تخطئ: كل شيء يُصحَّح قبل الإرسال.
help-how-language = يمكنك تغيير اللغة والحجم والألوان في أي وقت، في أعلى الصفحة.
help-how-keyboard = بلوحة المفاتيح: مفتاح Tab يتقدم، وShift مع Tab يرجع، وEnter يتابع، والمسافة تضع العلامة.
help-how-erase = «محو ومغادرة» يمحو كل شيء فورا.

## صفحات الطوارئ

not-found-title = هذه الصفحة غير موجودة
not-found-lead = ربما العنوان غير كامل، أو لم يعد الإجراء متاحا هنا.

failed-title = هذا الإجراء لا يجيب
failed-lead = ليس هذا خطأك. إجاباتك ما زالت هنا، ولم يُرسَل شيء.
failed-out-of-time = استغرق برنامج الإجراء وقتا طويلا فتم إيقافه.
failed-broken = أخطأ برنامج الإجراء فتم إيقافه.
failed-ways = يمكنك أن تحاول مرة أخرى، أو أن ترجع إلى السؤال السابق، أو أن تقوم بالإجراء في استقبال البلدية.
failed-back = الرجوع إلى السؤال السابق

offline-title = حاسوب البلدية لا يجيب
offline-lead = ربما انقطع الاتصال. إجاباتك ما زالت هنا.
offline-ways = انتظر قليلا ثم حاول مرة أخرى. يمكنك أيضا الذهاب إلى استقبال البلدية.

idle-title = هل ما زلت هنا؟
idle-left = { $seconds ->
    [zero] سيُمحى كل شيء الآن.
    [one] سيُمحى كل شيء بعد ثانية.
    [two] سيُمحى كل شيء بعد ثانيتين.
    [few] سيُمحى كل شيء بعد { $seconds } ثوان.
    [many] سيُمحى كل شيء بعد { $seconds } ثانية.
   *[other] سيُمحى كل شيء بعد { $seconds } ثانية.
}
idle-lead = لكي تبقى إجاباتك، اضغط على الزر أو على أي مفتاح. يمكنك فعل ذلك كلما أردت.
idle-stay = أنا هنا

ended-title = تم محو كل شيء
ended-lead = لا يبقى شيء عنك على هذه الشاشة.
ended-lead-home = لا يبقى شيء عنك في هذه النافذة.
ended-begin = ابدأ من جديد
