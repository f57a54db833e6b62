### ما يقوله صوت الجهاز بالإضافة إلى ما هو مكتوب. كل رسالة تُسمع ولا تُقرأ.

## ما هو الشيء وكيف هو: يقال بعد اسمه

# بين الاسم وما بعده.
speech-pause = {"، "}
# بين السؤال وجوابه.
speech-colon = {": "}
speech-heading = عنوان:
speech-image = صورة:
speech-button = زر
speech-link = رابط
speech-file = زر لاختيار ملف
speech-choice = الخيار { $position } من { $total }
speech-chosen = محدد
speech-not-chosen = غير محدد
speech-box = خانة اختيار
speech-box-of = الخانة { $position } من { $total }
speech-ticked = محددة
speech-not-ticked = غير محددة
# لزر يبقى مضغوطا.
speech-pressed = مفعل
speech-not-pressed = غير مفعل
# لزر يعرض شرحا.
speech-open = مفتوح
speech-closed = مغلق
# لما هو مختار الآن من القائمة.
speech-current = هذا هو الخيار الحالي
speech-field = خانة للكتابة
speech-field-long = خانة كبيرة للكتابة
speech-empty = فارغة
speech-holds = كتبتم:
# $unit: ما يُعد به، مثل «يورو».
speech-unit = بوحدة { $unit }
speech-wrong = يجب التصحيح

## ما ليس للآخرين

# بدل الجواب، في مكبر الصوت.
speech-private = جواب مخفي
speech-private-why = قد يسمع أشخاص آخرون. لا أقول أجوبتكم الشخصية. لسماعها، صلوا سماعات الرأس.

## الصفحة

speech-top = في أعلى الصفحة يوجد أيضًا ما يلي.
speech-bottom = في أسفل الصفحة يوجد أيضًا ما يلي.
# $page: عنوان الصفحة.
speech-where = أنتم في الصفحة: { $page }.
speech-where-errors = يوجد في هذه الصفحة ما يجب تصحيحه.
speech-where-here = أنتم هنا.
speech-lit-group = مجموعة من { $count }:
speech-lit-leave = الخروج من المجموعة.
speech-receipt-before = هذا ما هو مكتوب في الإيصال.
speech-receipt-after = أُرسل الإيصال إلى الطابعة. هذا ما هو مكتوب فيه.
speech-receipt-end = نهاية الإيصال.

## الصوت نفسه

speech-start = الصوت يعمل. وهو يقرأ ما على الشاشة.
speech-start-keys = مفتاح Tab ينتقل إلى ما بعده. مفتاح Enter يختار.
# لمن يستعمل خمسة مفاتيح.
speech-start-pad = تنتقل الأسهم إلى ما بعد أو ما قبل. المفتاح الأوسط يختار.
# مفاتيح الصوت.
speech-voice-keys = يكرّر F2. يقول F3 أين أنتم. يعيد F4 قراءة الصفحة كلها. يتكلم F6 أبطأ، و F7 أسرع. يتكلم F8 أخفض، و F9 أعلى. يوقف مفتاح Escape الصوت مؤقتًا.
# نفسها على لوحة الأرقام.
speech-voice-pad = يكرّر 0. تقول النجمة أين أنتم. يعيد مفتاح الطرح قراءة الصفحة كلها. يتكلم 7 أبطأ، و 9 أسرع. يتكلم 1 أخفض، و 3 أعلى. توقف الشرطة المائلة الصوت مؤقتًا.
speech-curtain-up = الشاشة مرئية من جديد.
# يقال بكل لغة لمن لم يفهم اللغات الأخرى.
speech-language-how = لسماع هذه اللغة، اختاروا «{ language-name }» في أعلى الصفحة.
speech-language = اللغة الآن: { language-name }.
speech-paused = توقف مؤقت.
# $level: 1، 2، 3…؛ $total: الأعلى.
speech-volume = مستوى الصوت { $level } من { $total }.
speech-rate = السرعة { $level } من { $total }.

## ما يكتبه الشخص

speech-letter-hidden = حرف واحد
speech-deleted = حُذف: { $letter }
speech-capital = { $letter } كبير
speech-sign-space = مسافة
speech-sign-at = آت
speech-sign-dot = نقطة
speech-sign-hyphen = شرطة
speech-sign-underscore = شرطة سفلية
speech-sign-plus = زائد
speech-sign-slash = شرطة مائلة
speech-sign-apostrophe = فاصلة عليا
speech-sign-comma = فاصلة
speech-sign-colon = نقطتان

## الأرقام

speech-minus = ناقص { $number }
speech-amount = { $euros } يورو
# $cents: رقمان.
speech-amount-cents = { $euros } يورو و { $cents } سنتا
# 2 إذا كان الناس يملون رقم الهاتف رقمين رقمين، و1 إذا كانوا يملونه رقما رقما.
speech-telephone-digits = 1
# ما يكتب مختصرا، وكيف يقال.
speech-said-otherwise = @ = آت; € = يورو; % = في المئة; PDF = بي دي إف; JPEG = جيبيغ; PNG = بي إن جي
