### تسجيل طفل في المدرسة: الكلمات باللغة العربية الفصحى المبسّطة، بصيغة الجمع للجميع.

## الإجراء

procedure-title = تسجيل طفل في المدرسة
procedure-summary = سجّلوا طفلًا أو عدة أطفال في الروضة أو المدرسة الابتدائية العمومية. التسجيل مجاني.
procedure-keywords = مدرسة, تسجيل, تسجيل مدرسي, روضة, ابتدائي, دخول مدرسي, طفل, تلميذ, قسم, صف, تغيير المدرسة, انتقال, école, inscription scolaire, maternelle, élémentaire, CP, CE1, CE2, CM1, CM2
procedure-audience = الوالدان ومن يتكفّل بطفل عمره من 2 إلى 11 سنة.
procedure-before-identity = وثيقة هوية لكم وللطفل، أو دفتر العائلة (livret de famille)، إن وُجدت
procedure-before-address = ورقة عليها عنوانكم، إن وُجدت
procedure-after = ترسل لكم البلدية شهادة تسجيل عليها اسم المدرسة. ثم تقدّمونها لإدارة المدرسة.
procedure-purpose = تُستعمل أجوبتكم لتسجيل الطفل في القائمة المدرسية ولاختيار مدرسته.
procedure-legal-basis = يكلّف القانون رئيس البلدية بتسجيل كل الأطفال من 3 إلى 16 سنة الذين يعيشون في البلدية: المواد ⁦L. 131-1⁩ و⁦L. 131-5⁩ و⁦L. 131-6⁩ و⁦D. 131-3-1⁩ من قانون التعليم الفرنسي.
procedure-recipients = يقرأ أجوبتكم موظفو مصلحة التعليم في البلدية وإدارة المدرسة.
procedure-rights = يمكنكم أن تطلبوا من البلدية الاطلاع على بياناتكم أو تصحيحها أو تقييد استعمالها. إذا لم يرضكم الجواب، يمكنكم أن تكتبوا إلى الهيئة الفرنسية لحماية البيانات (CNIL).
service-education = مصلحة التعليم

## أجزاء المراجعة

section-situation = وضعكم
section-home = سكنكم
section-children = الطفل
section-you = أنتم
section-papers = أوراقكم

## الوضع

step-school-year = متى يبدأ الطفل المدرسة؟
step-school-year-why = يتوقف القسم على عمر الطفل في تلك السنة.
field-school-year = بداية المدرسة
option-school-year-now = في أقرب وقت، خلال السنة الدراسية الحالية
option-school-year-now-hint = مثلًا بعد تغيير السكن أو الوصول إلى فرنسا
option-school-year-next = في الدخول المدرسي القادم، في سبتمبر

step-role = ما صلتكم بالطفل؟
step-role-lead = إذا كان هناك عدة أطفال، فجوابكم يخصّهم جميعًا.
step-role-why = يستطيع المسؤول عن الطفل أن يسجّله. يكفي أحد الوالدين لتقديم الطلب.
field-role = الصلة بالطفل
option-role-both = أحد الوالدين، مع والد آخر أو والدة أخرى
option-role-both-hint = تقرّران معًا، سواء كنتما معًا أو منفصلين
option-role-alone = الوالد الوحيد، أو الوالد الوحيد الذي يقرّر
option-role-alone-hint = مثلًا بعد قرار من المحكمة أو وفاة
option-role-guardian = الوصي أو العائلة الحاضنة أو مصلحة تتكفّل بالطفل
option-role-guardian-hint = بقرار من المحكمة أو من المقاطعة
option-role-entrusted = شخص عهد إليه الوالدان بالطفل، أو يعتني به كل يوم
option-role-entrusted-hint = مثلًا أحد الأجداد أو خالة تعيش مع الطفل
option-role-other = شخص آخر

exit-no-authority = يجب أن يقدّم الطلب المسؤولُ عن الطفل
exit-no-authority-text = يستطيع أحد الوالدين أو من يتكفّل بالطفل أن يسجّله. يمكنكم أن تبقوا معه وتساعدوه. إذا لم يستطع أحد ذلك، فتكلّموا مع مصلحة التعليم.
contact-education-desk = مصلحة التعليم في هذه البلدية
contact-service-public = الموقع الرسمي Service Public، صفحة «inscription à l’école»

step-opposed = هل يرفض الوالد الآخر هذا التسجيل؟
step-opposed-lead = إذا كنتم لا تعرفون، فأجيبوا بـ«لا».
step-opposed-why = يفترض القانون أن الوالدين متفقان. إذا علمت البلدية بغير ذلك، فلا يكفي اتفاق واحد منهما.
field-opposed = رفض الوالد الآخر

exit-disagreement = يلزم أولًا اتفاق مع الوالد الآخر
exit-disagreement-text = حاولوا أن تتكلّموا معه، وحدكم أو مع وسيط. وإلا فإن قاضي شؤون العائلة يقرّر. إذا كان الطفل من دون مدرسة في هذه الأثناء، فتكلّموا مع مصلحة التعليم: للطفل الحق في المدرسة.
contact-family-judge = الموقع الرسمي للعدالة، للعثور على قاضي شؤون العائلة (juge aux affaires familiales)
contact-law-advice = مركز point-justice لنصيحة قانونية مجانية: تخبركم البلدية بمكانه

step-identity-kind = بأي أوراق تثبتون هوية الطفل وهويتكم؟
step-identity-kind-lead = لا نسأل عن الجنسية ولا عن تصريح الإقامة.
step-identity-kind-why = تتحقق البلدية من اسم الطفل وعمره ومن المسؤول عنه. إذا لم تكن لديكم أوراق، فيكفي تصريح بالشرف.
field-identity-kind = أوراق الهوية
option-identity-kind-family-book = دفتر العائلة (livret de famille)
option-identity-kind-family-book-hint = يُظهر الطفل ووالديه
option-identity-kind-separate = أوراق أخرى
option-identity-kind-separate-hint = بطاقة هوية أو جواز سفر أو شهادة ميلاد
option-identity-kind-none = ليس لديّ أي من هذه الأوراق

## السكن

step-home = أين تعيشون مع الطفل؟
step-home-why = يذهب الطفل إلى مدرسة البلدية التي يعيش فيها. نوع السكن لا يغيّر هذا الحق.
field-home = السكن
option-home-town = في هذه البلدية
option-home-unsettled = في هذه البلدية، من دون سكن ثابت
option-home-unsettled-hint = فندق أو مأوى أو عند شخص أو مقطورة أو مخيّم أو غير ذلك
option-home-elsewhere = في بلدية أخرى

step-address = ما عنوانكم؟
step-address-lead = إذا لم يكن لديكم سكن ثابت، فاكتبوا العنوان الذي تنامون فيه أو الذي يستقبل بريدكم.
step-address-why = يدل العنوان على مدرسة المنطقة. وترسل البلدية الشهادة إلى هذا العنوان.
field-address = العنوان
problem-address-abroad = هذا العنوان ليس في فرنسا. اكتبوا العنوان الذي يعيش فيه الطفل أو سيعيش فيه في فرنسا.

## الأطفال

step-child-name =
    { $item ->
        [1] ما اسم الطفل؟
       *[other] ما اسم الطفل الآخر؟
    }
step-child-name-why = سيُكتب هذا الاسم في شهادة التسجيل.
step-child-name-picture = دفتر عائلة مفتوح. اسم الطفل في الصفحة اليمنى.
field-child-family-name = اسم عائلة الطفل
field-child-given-names = الأسماء الشخصية للطفل
field-child-given-names-hint = بترتيب شهادة الميلاد
problem-same-child-twice = كتبتم هذا الطفل من قبل. اكتبوا الطفل الآخر. إذا لم يوجد، فارجعوا وأجيبوا بـ«لا» عن السؤال «هل تريدون تسجيل طفل آخر؟».
step-another-child = هل تريدون تسجيل طفل آخر؟
step-another-child-why = يمكنكم تسجيل ستة أطفال على الأكثر في الطلب نفسه.
field-another-child = طفل آخر

step-child-birth = ما تاريخ ميلاد الطفل؟
step-child-birth-why = المدرسة إلزامية منذ سبتمبر من السنة التي يبلغ فيها الطفل 3 سنوات. يتوقف القسم على سنة الميلاد.
field-child-birth = تاريخ الميلاد
field-child-birth-place = مكان الميلاد
field-child-birth-place-hint = المدينة والبلد. يجب أن يذكرهما تصريحكم بالشرف.

exit-too-young = هذا الطفل ما زال صغيرًا على المدرسة
exit-too-young-text = تقبل المدرسة الأطفال الذين يبلغون سنتين في يوم الدخول المدرسي أو قبله، نحو { $opening }. يمكن لمصلحة في البلدية أن تساعدكم على إيجاد حضانة. لتسجيل طفل آخر، ارجعوا.
contact-early-childhood = مصلحة الطفولة الصغيرة في هذه البلدية

step-finished = هل أنهى الطفل قسم CM2؟
step-finished-lead = قسم CM2 هو آخر قسم في المدرسة الابتدائية.
step-finished-why = بعد هذا القسم يذهب الطفل إلى الإعدادية (collège).
field-finished = إنهاء قسم CM2

exit-college = هذا الطفل في عمر الإعدادية
exit-college-text = عمر الطفل في سنة الدخول المدرسي: { $rank }. تسجّله الإعدادية (collège) أو إدارة التعليم في المقاطعة، وليس البلدية. إذا كان عليه أن يبقى في الابتدائية، فتكلّموا مع مصلحة التعليم. لتسجيل طفل آخر، ارجعوا.
contact-college = أقرب إعدادية (collège) إلى سكنكم
contact-academy = إدارة التعليم في المقاطعة (direction des services départementaux de l’éducation nationale)

step-early = هل تريدون طلب مكان قبل سن 3 سنوات؟
step-early-lead = في هذا العمر ليست المدرسة إلزامية، والأماكن قليلة.
step-early-why = لا تقبل البلدية الأطفال في عمر سنتين إلا إذا بقيت أماكن.
field-early = مكان قبل سن 3 سنوات

exit-early-not-wanted = يمكنكم تسجيل الطفل في السنة القادمة
exit-early-not-wanted-text = تصبح المدرسة إلزامية في سبتمبر من السنة التي يبلغ فيها 3 سنوات. قدّموا هذا الطلب قبل ذلك ببضعة أشهر. لتسجيل طفل آخر، ارجعوا.

step-before-school = أين يذهب الطفل إلى المدرسة اليوم؟
step-before-school-lead =
    { $rank ->
        [2] القسم المتوقع حسب العمر: الروضة، قسم toute petite section.
        [3] القسم المتوقع حسب العمر: الروضة، السنة الأولى (petite section).
        [4] القسم المتوقع حسب العمر: الروضة، السنة الثانية (moyenne section).
        [5] القسم المتوقع حسب العمر: الروضة، السنة الثالثة (grande section).
        [6] القسم المتوقع حسب العمر: الابتدائي، السنة الأولى (CP).
        [7] القسم المتوقع حسب العمر: الابتدائي، السنة الثانية (CE1).
        [8] القسم المتوقع حسب العمر: الابتدائي، السنة الثالثة (CE2).
        [9] القسم المتوقع حسب العمر: الابتدائي، السنة الرابعة (CM1).
       *[other] القسم المتوقع حسب العمر: الابتدائي، السنة الخامسة (CM2).
    }
step-before-school-why = يمكن للمدرسة أن تختار قسمًا آخر حسب مسار الطفل. وعلى المدرسة القديمة أن تحضّر شهادة مغادرة.
field-before-school = المدرسة اليوم
option-before-school-none = لا يذهب إلى المدرسة بعد
option-before-school-here = في مدرسة في هذه البلدية
option-before-school-elsewhere = في مدرسة في بلدية أخرى
option-before-school-abroad = في بلد آخر، أو هو يصل إلى فرنسا
option-before-school-family = يتعلّم في البيت

step-french = هل يتكلّم الطفل الفرنسية؟
step-french-why = للطفل الذي يتعلّم الفرنسية حق في مساعدة في المدرسة. جوابكم لا يغيّر تسجيله.
field-french = الفرنسية
option-french-speaks = نعم
option-french-learns = ليس بعد، أو قليلًا

step-school = أي مدرسة تريدون؟
step-school-lead = تجد البلدية مدرسة منطقتكم بواسطة عنوانكم.
step-school-why = الأماكن أولًا لأطفال المنطقة. لمدرسة أخرى تلزم موافقة من البلدية (dérogation).
field-school = المدرسة
option-school-sector = مدرسة منطقتي
option-school-other = مدرسة أخرى في البلدية

step-reasons = لماذا تطلبون هذه المدرسة؟
step-reasons-lead = ضعوا علامة أمام كل سبب صحيح. لا تذكروا اسم مرض.
step-reasons-why = تنظر البلدية في هذه الأسباب وفي الأماكن الفارغة. بعض الأسباب تعطي حقوقًا إذا كنتم تسكنون في بلدية أخرى.
field-wanted-school = اسم المدرسة
field-wanted-school-hint = إذا كنتم تعرفونه
field-reasons = الأسباب
option-reasons-sibling = أخ أو أخت في هذه المدرسة
option-reasons-work = عمل الوالدين، من دون مطعم مدرسي أو حضانة قرب سكننا
option-reasons-care = علاج منتظم قرب هذه المدرسة
option-reasons-continues = الطفل في هذه المدرسة من قبل
option-reasons-season = عمل موسمي في هذه البلدية
option-reasons-minder = الشخص الذي يرعى الطفل يسكن قرب هذه المدرسة
option-reasons-two-homes = يعيش الطفل أيضًا عند والده الآخر قرب هذه المدرسة
option-reasons-other = سبب آخر

step-reason-proof = قدّموا ورقة تشرح هذا السبب
step-reason-proof-lead = للعمل: شهادة من صاحب العمل أو العقد. للعلاج: شهادة من الطبيب من دون اسم المرض.
step-reason-proof-why = يجب إثبات هذه الأسباب. من دون هذه الورقة يُسجَّل الطفل مع ذلك في مدرسة منطقته أو في بلديته.
field-reason-proof = إثبات السبب

## أنتم

step-your-name = ما اسمكم؟
step-your-name-why = تسجّل البلدية من هو المسؤول عن الطفل. وتكون الشهادة باسمكم.
field-family-name = اسم عائلتكم
field-given-name = اسمكم الشخصي

step-other-parent = ما اسم الوالد الآخر أو الوالدة الأخرى؟
step-other-parent-why = للوالدين الحقوق نفسها: تخبرهما المدرسة معًا.
field-other-family-name = اسم عائلة الوالد الآخر
field-other-given-name = الاسم الشخصي للوالد الآخر

step-contact = كيف تتصل بكم البلدية؟
step-contact-lead = هذا اختياري. من دون جواب تكتب لكم البلدية إلى عنوانكم.
step-contact-why = إذا نقص شيء، فالمكالمة أسرع من الرسالة.
field-email = عنوان البريد الإلكتروني
field-email-hint = مثلًا: ⁦nom@exemple.fr⁩
field-telephone = رقم الهاتف
field-telephone-hint = مثلًا: ⁦06 12 34 56 78⁩

## الأوراق

step-family-book = قدّموا دفتر العائلة
step-family-book-lead = صفحات الوالدين وصفحة كل طفل. تكفي صورة مقروءة.
step-family-book-why = يُظهر اسم الطفل وعمره والمسؤول عنه.
field-family-book = دفتر العائلة (livret de famille)

step-child-identity = قدّموا وثيقة هوية لكل طفل
step-child-identity-lead = بطاقة هوية أو جواز سفر أو شهادة ميلاد، من فرنسا أو من بلد آخر. تكفي صورة مقروءة.
step-child-identity-why = تُظهر اسم الطفل وعمره.
field-child-identity = هوية الأطفال

step-adult-identity = قدّموا وثيقة هويتكم
step-adult-identity-lead = بطاقة هوية أو جواز سفر أو رخصة قيادة أو ورقة رسمية أخرى عليها اسمكم.
step-adult-identity-why = تتحقق البلدية من صاحب الطلب.
field-adult-identity = وثيقة هويتكم

step-address-kind = كيف تثبتون عنوانكم؟
step-address-kind-lead = يكفي تصريح بالشرف. يمكن للبلدية أن تتحقق، لكن الطفل يُسجَّل من دون انتظار.
step-address-kind-why = يسمح القانون بكل الوسائل.
field-address-kind = إثبات العنوان
option-address-kind-paper = بورقة
option-address-kind-paper-hint = فاتورة أو وصل إيجار أو شهادة ممن تسكنون عنده أو ممن يستقبل بريدكم
option-address-kind-honour = بتصريح بالشرف

step-address-proof = قدّموا ورقة عليها عنوانكم
step-address-proof-lead = فاتورة أو وصل إيجار أو تأمين السكن أو شهادة ممن تسكنون عنده أو ممن يستقبل بريدكم.
step-address-proof-why = تُظهر المنطقة التي تسكنون فيها.
field-address-proof = ورقة عليها عنوانكم

step-declaration = بماذا تصرّحون؟
step-declaration-lead = اقرؤوا كل شيء، ثم ضعوا علامة إذا كان صحيحًا.
step-declaration-why = تعتمد البلدية على كلامكم. يعاقب القانون على التصريح الكاذب.
field-truth = صحة الأجوبة
consent-truth = أجوبتي صحيحة وأنا مسؤول عن الطفل أو مسؤولة عنه.
field-honour-identity = الهوية بالشرف
consent-honour-identity = أصرّح بشرفي أن اسمي صحيح، وكذلك أسماء الأطفال وتواريخ ميلادهم وأماكنه.
field-honour-address = العنوان بالشرف
consent-honour-address = أصرّح بشرفي أنني أسكن في هذا العنوان مع الطفل.

## الملخص

outcome-opening = الدخول المدرسي نحو
outcome-children = عدد الأطفال
outcome-level-tps = في قسم toute petite section (سنتان)
outcome-level-ps = في قسم petite section (3 سنوات)
outcome-level-ms = في قسم moyenne section (4 سنوات)
outcome-level-gs = في قسم grande section (5 سنوات)
outcome-level-cp = في قسم CP (6 سنوات)
outcome-level-ce1 = في قسم CE1 (7 سنوات)
outcome-level-ce2 = في قسم CE2 (8 سنوات)
outcome-level-cm1 = في قسم CM1 (9 سنوات)
outcome-level-cm2 = في قسم CM2 (10 سنوات)
outcome-price = السعر
outcome-price-free = المدرسة العمومية مجانية

bring-family-book = دفتر العائلة (livret de famille)
bring-child-identity = وثيقة هوية لكل طفل
bring-adult-identity = وثيقة هويتكم
bring-address-proof = ورقة عليها عنوانكم
bring-reason-proof = الورقة التي تشرح السبب

next-certificate = تسجّل البلدية الطفل وترسل لكم شهادة التسجيل مع اسم المدرسة.
next-outside = تبدي بلديتكم رأيها أيضًا. إذا كان الجواب «لا»، فللطفل مكان في بلديتكم.
next-derogation = تجيب البلدية كتابةً عن طلبكم لمدرسة أخرى. في انتظار ذلك، للطفل مكانه في مدرسة المنطقة.
next-head = بعد ذلك خذوا موعدًا مع إدارة المدرسة ومعكم هذه الشهادة. المدرسة هي التي تختار القسم.
next-early = لطفل عمره أقل من 3 سنوات، المكان غير مضمون. تجيبكم البلدية حسب الأماكن الفارغة.
next-leaving-certificate = اطلبوا من المدرسة القديمة شهادة مغادرة (certificat de radiation). ثم سلّموها إلى المدرسة الجديدة.
next-welcome = في المدرسة يمكن للطفل الذي يتعلّم الفرنسية أن يلتحق بمجموعة خاصة اسمها UPE2A.
next-court = إذا وُجد قرار من المحكمة أو من المقاطعة، فقدّموا نسخة منه إلى إدارة المدرسة.
next-vaccines = تطلب إدارة المدرسة إثبات التطعيمات الإلزامية. إذا نقص تطعيم، فالطفل مقبول ولكم ثلاثة أشهر.
next-wait-not = يجب أن يستطيع كل طفل عمره 3 سنوات أو أكثر الذهاب إلى المدرسة. إذا نقصت ورقة، فالمدرسة تقبله مؤقتًا.
next-support = إذا كان الطفل مريضًا أو ذا إعاقة، فتكلّموا بحرية مع إدارة المدرسة. يمكن لدار الأشخاص ذوي الإعاقة في المقاطعة (MDPH) أن تقدّم مساعدة.
next-canteen = للمطعم المدرسي والرعاية بعد الدوام، قدّموا طلبًا آخر إلى البلدية.

## الاختصارات

acronym-cp = القسم الأول في المدرسة الابتدائية (cours préparatoire)
acronym-ce = القسمان الثاني والثالث في المدرسة الابتدائية (cours élémentaire)
acronym-cm = القسمان الأخيران في المدرسة الابتدائية (cours moyen)
acronym-upe = مجموعة في المدرسة لتعلّم الفرنسية
acronym-mdph = دار الأشخاص ذوي الإعاقة في المقاطعة
