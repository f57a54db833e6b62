### كلمات Parvis نفسه: الأزرار والصفحات والتنبيهات. نخاطب الجميع بصيغة الجمع، وأسماء الأزرار مصادر.

## في كل مكان

brand = Parvis
skip-to-content = الانتقال إلى المحتوى
navigation-label = المساعدة والإعدادات
back = رجوع
continue = متابعة
try-again = المحاولة مرة أخرى
erase-leave = محو ومغادرة
help-link = مساعدة
reading-link = الإعدادات
accessibility-link = إمكانية الوصول: غير مطابقة
legal-link = إشعار قانوني
personal-data-link = البيانات الشخصية
details-why = لماذا هذا السؤال؟
details-find = أين تجدون الجواب؟
details-find-mark = الجواب داخل الإطار.
back-to-list = عرض كل الإجراءات

title-page = { $page } – { $service }
title-step = { $page } – الخطوة { $number } – { $service }
title-step-of = { $page } – الخطوة { $number } من { $total } – { $service }
title-error = خطأ: { $title }
title-practice = تدريب: { $title }

step-number = الخطوة { $number }
step-number-of = الخطوة { $number } من { $total } تقريبًا
step-number-last = الخطوة { $number } من { $number }
step-item = { $section } { $index }

## اللغات

language-label = اللغة
language-more = لغات أخرى
language-name = العربية

## الإعدادات: طرق القراءة واستعمال الشاشة

reading-title = الإعدادات
reading-lead = اختاروا ما يساعدكم. يمكنكم التغيير في أي وقت دون أن تفقدوا أجوبتكم.
reading-all = كل الإعدادات
reading-reset = العودة إلى الإعدادات المعتادة
reading-see = الرؤية
reading-read = القراءة
reading-listen = الاستماع
reading-hear = الاستماع
reading-press = اللمس والضغط
reading-time = الوقت

presets-title = اختاروا ما يساعدكم
preset-larger = رؤية أكبر
preset-contrast = رؤية أوضح
preset-letters = تمييز الحروف بسهولة
preset-simple = قراءة كلمات سهلة
preset-listen = الاستماع بدل القراءة
preset-keypad = استعمال مفاتيح قليلة
preset-switch = استعمال زر واحد
preset-reach = كل شيء في أسفل الشاشة
preset-steady = تجنب الضغط مرتين
preset-time = أخذ الوقت الكافي

register-label = الكلمات
register-standard = لغة عادية
register-simple = سهلة القراءة
pictures-label = صور بجانب الكلمات
pictures-easy = مع الكلمات السهلة القراءة
pictures-on = دائمًا
pictures-off = أبدًا
text-size-smaller = نص أصغر
text-size-larger = نص أكبر
text-size-now = حجم النص: { $percent } %
theme-label = الألوان
theme-light = فاتح
theme-dark = داكن
theme-contrast = أسود على أبيض
theme-yellow = أصفر على أسود
weighted-letters-label = حروف لاتينية أثقل في الأسفل
weighted-letters-hint = كل حرف يتميز أكثر عن غيره.
wide-spacing-label = مسافات أوسع
wide-spacing-hint = بين الكلمات والسطور.
calm-motion-label = لا شيء يتحرك
calm-motion-hint = تتغير الشاشة دفعة واحدة، دون مؤثرات.
read-aloud-label = مكبر صوت بجانب كل جملة
read-aloud-hint = اضغطوا عليه لسماع الجملة.
self-voicing-label = الشاشة تقول كل شيء بصوت مسموع
self-voicing-hint = يمكنكم القيام بكل شيء دون النظر.
screen-curtain-label = شاشة سوداء
screen-curtain-hint = لا أحد يرى ما تفعلون. تسمعون كل شيء. لرؤية الشاشة من جديد، المسوها.
private-aloud-label = قول أجوبتي الشخصية أيضًا
private-aloud-hint = قد يسمعها أشخاص آخرون.
voice-listen = الاستماع إلى الصفحة
voice-slower = التكلم أبطأ
voice-faster = التكلم أسرع
voice-softer = التكلم أخفض
voice-louder = التكلم أعلى
keypad-label = خمسة مفاتيح تكفي
keypad-hint = التقدم والرجوع والاختيار والسماع مرة أخرى وطلب المساعدة.
scanning-label = أزرار مكيفة
scanning-off = بلا أزرار
scanning-one = زر واحد
scanning-two = زران
scanning-how-one = ينتقل إطار من زر إلى آخر. عندما يصل إلى المكان الصحيح، اضغط أو المس الشاشة في أي مكان. مفتاح Esc يوقف ذلك.
scanning-how-two = زر واحد (مفتاح المسافة) يحرك الإطار، والآخر (مفتاح الإدخال) يختار. على الشاشة، المس النصف الذي تبدأ منه السطور للتحريك، والنصف الآخر للاختيار. مفتاح Esc يوقف ذلك.
scan-pace-label = سرعة الانتقال
scan-pace-usual = عادية
scan-pace-slow = بطيئة
scan-pace-fast = سريعة
keyboard-label = لوحة مفاتيح على الشاشة
keyboard-off = بلا لوحة
keyboard-usual = لوحة المفاتيح المعتادة
keyboard-alphabetical = بترتيب الحروف
key-space = مسافة
key-shift = حرف كبير
key-erase = محو
key-back = الرجوع في النص
key-on = التقدم في النص
key-done = تم
key-question = علامة استفهام
key-page-letters = حروف
key-page-digits = أرقام وعلامات
key-page-accents = حروف بعلامات
key-page-latin = حروف لاتينية
low-reach-label = كل شيء في أسفل الشاشة
low-reach-hint = ما تلمسونه يبقى في النصف الأسفل.
steady-hands-label = عدم احتساب الضغط المكرر
steady-hands-hint = الضغطة الثانية السريعة جدًا لا تُحتسب. والمفتاح المضغوط طويلًا لا يتكرر إلا ببطء.
unhurried-label = وقت أطول
unhurried-hint = تنتظر الشاشة خمس مرات أطول قبل أن تسأل هل أنتم هنا.

## الترحيب

welcome-title = أهلًا بكم
welcome-lead = هنا تقومون بإجراءاتكم بأنفسكم، سؤالًا بعد سؤال. خذوا وقتكم.
welcome-begin = البدء
welcome-language = اختاروا لغتكم
welcome-promise-alone = يمكنكم طلب المساعدة من الاستقبال في أي وقت.
welcome-promise-erase = لا يبقى شيء عنكم على هذه الشاشة عندما تغادرون.
welcome-promise-erase-home = تبقى أجوبتكم في هذه النافذة، وتختفي عندما تغلقونها.

## البحث عن إجراء

find-title = ماذا تريدون أن تفعلوا؟
find-search = ابحثوا بكلماتكم
find-search-hint = مثلًا: ولادة، تصويت، حفرة في الشارع
find-life-events = أو اختاروا مرحلة من مراحل الحياة
find-all = كل الإجراءات
find-count = { $count ->
    [zero] لم نجد أي إجراء
    [one] وجدنا إجراءً واحدًا
    [two] وجدنا إجراءين
    [few] وجدنا { $count } إجراءات
    [many] وجدنا { $count } إجراء
   *[other] وجدنا { $count } إجراء
}
find-none = جرّبوا كلمة أخرى، أو اسألوا في الاستقبال.

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

problem-document-unreadable = لا يستطيع هذا الجهاز قراءة الملف. اختاروه مرة أخرى، أو اختاروا ملفًا آخر.

## قبل البدء

before-needs = ما تحتاجون إليه
before-needs-nothing = لا تحتاجون إلى تحضير أي شيء.
before-audience = لمن
before-duration = المدة
before-minutes = { $minutes ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة تقريبًا
    [two] دقيقتان تقريبًا
    [few] { $minutes } دقائق تقريبًا
    [many] { $minutes } دقيقة تقريبًا
   *[other] { $minutes } دقيقة تقريبًا
}
before-fee = السعر
before-free = مجاني
before-after = ما يحدث بعد ذلك
before-data = بياناتكم الشخصية
before-data-who = من يطلبها
before-data-why = لماذا
before-data-law = بأي حق
before-data-readers = من يقرؤها
before-data-keep = لكم من الوقت
before-data-rights = حقوقكم
before-data-contact = لأسئلتكم
before-keep-days = { $days ->
    [zero] لا تُحفظ
    [one] يوم واحد بعد الإرسال، ثم يُمحى كل شيء
    [two] يومان بعد الإرسال، ثم يُمحى كل شيء
    [few] { $days } أيام بعد الإرسال، ثم يُمحى كل شيء
    [many] { $days } يومًا بعد الإرسال، ثم يُمحى كل شيء
   *[other] { $days } يوم بعد الإرسال، ثم يُمحى كل شيء
}
before-basis-consent = موافقتكم (اللائحة الأوروبية لحماية البيانات، المادة 6، الفقرة 1، أ).
before-basis-contract = عقد معكم (اللائحة الأوروبية لحماية البيانات، المادة 6، الفقرة 1، ب).
before-basis-legal-obligation = واجب يفرضه القانون (اللائحة الأوروبية لحماية البيانات، المادة 6، الفقرة 1، ج).
before-basis-vital-interests = حماية حياة إنسان (اللائحة الأوروبية لحماية البيانات، المادة 6، الفقرة 1، د).
before-basis-public-task = مهمة في المصلحة العامة (اللائحة الأوروبية لحماية البيانات، المادة 6، الفقرة 1، هـ).
before-basis-legitimate-interests = مصلحة مشروعة (اللائحة الأوروبية لحماية البيانات، المادة 6، الفقرة 1، و).
before-idle = { $minutes ->
    [zero] إذا لم تلمسوا شيئًا، تسألكم هذه الشاشة هل أنتم هنا. وإذا لم تجيبوا، تمحو كل شيء.
    [one] إذا لم تلمسوا شيئًا لمدة دقيقة، تسألكم هذه الشاشة هل أنتم هنا. وإذا لم تجيبوا، تمحو كل شيء.
    [two] إذا لم تلمسوا شيئًا لمدة دقيقتين، تسألكم هذه الشاشة هل أنتم هنا. وإذا لم تجيبوا، تمحو كل شيء.
    [few] إذا لم تلمسوا شيئًا لمدة { $minutes } دقائق، تسألكم هذه الشاشة هل أنتم هنا. وإذا لم تجيبوا، تمحو كل شيء.
    [many] إذا لم تلمسوا شيئًا لمدة { $minutes } دقيقة، تسألكم هذه الشاشة هل أنتم هنا. وإذا لم تجيبوا، تمحو كل شيء.
   *[other] إذا لم تلمسوا شيئًا لمدة { $minutes } دقيقة، تسألكم هذه الشاشة هل أنتم هنا. وإذا لم تجيبوا، تمحو كل شيء.
}
before-home = إذا أعدتم تحميل هذه الصفحة، تبقى أجوبتكم. وإذا أغلقتم النافذة، تختفي.
unsigned = لم يوقّع أحد هذا الإجراء ليكون مسؤولًا عنه. إذا كان لديكم شكّ، فاسألوا في الاستقبال.
before-in-french = هذا الإجراء مكتوب بالفرنسية. لم يُترجَم بعد.
before-nothing-sent = لا يُرسَل شيء قبل أن تطلبوا ذلك في النهاية.
before-begin = البدء
before-go-on = المتابعة من حيث توقفت

## المراجعة

review-title = راجعوا أجوبتكم
review-lead = اقرؤوا كل شيء. يمكنكم تغيير كل جواب.
review-answers = أجوبتكم
review-change = تغيير
review-remove = حذف
review-private-why = تُخفي هذه الشاشة أجوبتكم الشخصية وما ينتج عنها. أظهروها لمراجعة كل شيء.
review-private-show = إظهار أجوبتي
review-private-hide = إخفاء أجوبتي
review-private-hidden = جواب مخفي
review-private-before = أجوبتكم الشخصية ما زالت مخفية. راجعوها قبل الإرسال.
review-outcome = النتيجة
review-bring = ما عليكم إحضاره أو إرساله
review-next = ما يحدث بعد ذلك
review-send-title = الإرسال إلى البلدية
review-send-lead = بالضغط على «إرسال» تؤكدون أن أجوبتكم صحيحة وترسلونها. الجهة المستلمة: { $town }.
review-send = إرسال
review-sending = جارٍ الإرسال. لا تغادروا هذه الصفحة.
review-failed-title = لم يُرسَل طلبكم
review-failed-kept = أجوبتكم ما زالت هنا.
review-failed-request = رقم الحادث، أعطوه لأحد الموظفين: { $request }

error-unreachable = حاسوب البلدية لا يجيب. انتظروا قليلًا ثم حاولوا مرة أخرى.
error-no-connection = جهازكم غير متصل بالإنترنت. انتظروا عودة الاتصال ثم حاولوا مرة أخرى.
error-busy = تصل إلى البلدية طلبات كثيرة في الوقت نفسه. انتظروا دقيقة ثم حاولوا مرة أخرى.
error-timed-out = تأخر حاسوب البلدية في الإجابة. انتظروا دقيقة ثم حاولوا مرة أخرى. لن يُحسب طلبكم إلا مرة واحدة.
error-body-interrupted = انقطع الاتصال أثناء الإرسال. حاولوا مرة أخرى.
error-store-unavailable = لا يستطيع حاسوب البلدية حفظ أي شيء الآن. انتظروا بضع دقائق ثم حاولوا مرة أخرى.
error-internal = حاسوب البلدية معطّل. انتظروا بضع دقائق ثم حاولوا مرة أخرى. وإذا لم ينجح ذلك، فتحدّثوا إلى أحد الموظفين.
error-procedure-failed = أخطأ برنامج الإجراء. ليس هذا خطأكم. حاولوا مرة أخرى. وإذا لم ينجح ذلك، فتحدّثوا إلى أحد الموظفين.

error-dossier-refused = بعض الأجوبة لم تعد مناسبة. اقرؤوها مرة أخرى، وغيّروا ما لم يعد صحيحًا، ثم أرسلوا مرة أخرى.
error-body-too-large = أجوبتكم طويلة جدًا. اختصروا أطولها، ثم أرسلوا مرة أخرى.
error-file-lost = الملف { $file } لم يعد في ذاكرة هذا الجهاز. اختاروا «تغيير» لهذه الوثيقة وأضيفوه مرة أخرى.
error-no-such-document = لم يصل الملف { $file } إلى البلدية. حاولوا مرة أخرى. وإذا لم ينجح ذلك، فاختاروا «تغيير» لهذه الوثيقة وأضيفوه مرة أخرى.
error-document-hash = تلف الملف { $file } أثناء الإرسال. حاولوا مرة أخرى. وإذا لم ينجح ذلك، فاختاروا «تغيير» لهذه الوثيقة وأضيفوه مرة أخرى.
error-document-kind = لا تقبل البلدية هذا النوع من الملفات: { $file }. اختاروا «تغيير» لهذه الوثيقة وأضيفوا صورة (JPEG أو PNG) أو ملف PDF.
error-document-not-as-named = محتوى الملف { $file } ليس كما يقول اسمه. اختاروا «تغيير» لهذه الوثيقة وأضيفوا الملف الصحيح.
error-document-empty = الملف { $file } فارغ. اختاروا «تغيير» لهذه الوثيقة وأضيفوا ملفًا آخر.
error-document-too-large = الملف { $file } كبير جدًا على حاسوب البلدية. اختاروا «تغيير» لهذه الوثيقة وأضيفوا ملفًا أصغر.
error-documents-too-many = في طلبكم ملفات كثيرة جدًا. اختاروا «تغيير» لإحدى الوثائق واحذفوا الملفات الزائدة.
error-token-expired = استغرق إرسال الوثائق وقتًا طويلًا. حاولوا مرة أخرى: ستُرسَل من جديد.
error-token-unknown = لم يتعرّف حاسوب البلدية على وثائقكم. حاولوا مرة أخرى: ستُرسَل من جديد.

error-unknown-procedure = لم تعد البلدية تقدم هذا الإجراء هنا. اسألوا أحد الموظفين كيف تقومون به.
error-unknown-package = تغيّر الإجراء وأنتم تجيبون. لم يعد بإمكان البلدية استلام هذه الأجوبة. اختاروا «محو ومغادرة»، ثم ابدؤوا من جديد.
error-began-too-long-ago = بدأتم هذا الإجراء منذ وقت طويل جدًا: ربما تغيّرت القواعد. اختاروا «محو ومغادرة»، ثم ابدؤوا من جديد.
error-key-reused = وصل إرسال أول إلى البلدية من قبل. اطلبوا من أحد الموظفين أن يبحث عن طلبكم.
error-unknown = رفض حاسوب البلدية الطلب. حاولوا مرة أخرى. وإذا لم ينجح ذلك، فتحدّثوا إلى أحد الموظفين.

## الإيصال

sent-title = تم إرسال طلبكم
sent-lead = { $town }: استُلم الطلب في { $date }.
sent-reference = رقمكم
sent-reference-keep = احتفظوا بهذا الرقم: به يمكن العثور على طلبكم.
sent-reference-listen = الاستماع إلى الرقم
sent-reference-no-voice = ليس في هذا الجهاز صوت بهذه اللغة.
sent-procedure = الإجراء
sent-next = ما يحدث بعد ذلك
sent-bring = للإحضار أو للإرسال
sent-erased = تمحو البلدية طلبكم في { $date }.
sent-contact = هل لديكم سؤال؟
sent-print = طباعة الإيصال
sent-cannot-print = لم تخرج الورقة؟
sent-leave-why = عندما تغادرون، امحوا هذه الصفحة: لا ينبغي أن يرى أحد غيركم رقمكم.

print-title = لم تخرج الورقة؟
print-lead = تم إرسال طلبكم فعلًا. لستم بحاجة إلى الورقة: الرقم يكفي.
print-write = اكتبوا هذا الرقم.
print-photo = أو صوّروا الشاشة بهاتفكم.
print-save = أو احفظوا صورة للشاشة (لقطة شاشة).
print-desk = أو اطلبوا من الاستقبال طباعة الإيصال.

## مخرج: طريق آخر هو الصحيح

exit-nothing-sent = لم يُرسَل شيء إلى البلدية.
exit-contacts = إلى من تتوجهون
exit-urgent-contacts = اتصلوا الآن
exit-phone = الهاتف: { $value }
exit-sms = رسالة قصيرة: { $value }
exit-web = على الإنترنت: { $value }

## المساعدة

help-title = مساعدة
help-person = التحدث إلى شخص
help-person-here = يمكن لموظف في الاستقبال أن يريكم كيف تفعلون. لكنه لا يجيب بدلًا منكم.
help-person-home = يمكنكم الاتصال بالبلدية أو الذهاب إليها.
help-telephone = الهاتف
help-address = العنوان
help-how = كيف تفعلون
help-how-question = كل صفحة تطرح سؤالًا واحدًا، فيه أحيانًا عدة خانات. أجيبوا، ثم اختاروا «متابعة».
help-how-back = «رجوع» يعود إلى الصفحة السابقة. أجوبتكم تبقى.
help-how-mistake = يمكنكم أن تخطئوا: كل شيء يُصحَّح قبل الإرسال.
help-how-language = يمكنكم تغيير اللغة والحجم والألوان في أي وقت، في كل صفحة.
help-how-touch = بالإصبع: المسوا جوابًا لاختياره، أو خانة للكتابة فيها.
help-how-keyboard = إذا كانت لديكم لوحة مفاتيح: مفتاح Tab يتقدم، وShift مع Tab يرجع، وEnter يتابع، والمسافة تضع العلامة.
help-how-erase = «محو ومغادرة» يمحو كل شيء فورًا.

## صفحات الطوارئ

not-found-title = هذه الصفحة غير موجودة
not-found-lead = ربما العنوان غير كامل، أو لم يعد الإجراء متاحًا هنا.

failed-title = هذا الإجراء لا يجيب
failed-lead = ليس هذا خطأكم. أجوبتكم ما زالت هنا، ولم يُرسَل شيء.
failed-out-of-time = استغرق برنامج الإجراء وقتًا طويلًا فتم إيقافه.
failed-broken = أخطأ برنامج الإجراء فتم إيقافه.
failed-ways = يمكنكم أن تحاولوا مرة أخرى، أو أن ترجعوا إلى السؤال السابق، أو أن تقوموا بالإجراء في استقبال البلدية.
failed-back = الرجوع إلى السؤال السابق

offline-title = حاسوب البلدية لا يجيب
offline-lead = ربما انقطع الاتصال. أجوبتكم ما زالت هنا.
offline-ways = انتظروا قليلًا ثم حاولوا مرة أخرى. يمكنكم أيضًا الذهاب إلى استقبال البلدية.
offline-device-title = جهازكم غير متصل بالإنترنت

idle-title = هل ما زلتم هنا؟
idle-left = { $seconds ->
    [zero] سيُمحى كل شيء الآن.
    [one] سيُمحى كل شيء بعد ثانية.
    [two] سيُمحى كل شيء بعد ثانيتين.
    [few] سيُمحى كل شيء بعد { $seconds } ثوان.
    [many] سيُمحى كل شيء بعد { $seconds } ثانية.
   *[other] سيُمحى كل شيء بعد { $seconds } ثانية.
}
idle-left-minutes = { $minutes ->
    [zero] سيُمحى كل شيء الآن.
    [one] لا داعي للعجلة. سيُمحى كل شيء بعد دقيقة.
    [two] لا داعي للعجلة. سيُمحى كل شيء بعد دقيقتين.
    [few] لا داعي للعجلة. سيُمحى كل شيء بعد { $minutes } دقائق.
    [many] لا داعي للعجلة. سيُمحى كل شيء بعد { $minutes } دقيقة.
   *[other] لا داعي للعجلة. سيُمحى كل شيء بعد { $minutes } دقيقة.
}
idle-lead = لكي تبقى أجوبتكم، اضغطوا على الزر أو على أي مفتاح. يمكنكم فعل ذلك كلما أردتم.
idle-stay = أنا هنا

ended-title = تم محو كل شيء
ended-lead = لا يبقى شيء عنكم على هذه الشاشة.
ended-lead-home = لا يبقى شيء عنكم في هذه النافذة.
ended-begin = البدء من جديد
