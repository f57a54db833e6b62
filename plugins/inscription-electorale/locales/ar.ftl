# Registration on the electoral roll: simple Modern Standard Arabic.

## The procedure

procedure-title = التسجيل في القائمة الانتخابية
procedure-summary = اطلبوا التصويت في بلديتكم، لأول مرة أو بعد تغيير السكن.
procedure-keywords = تصويت, انتخاب, انتخابات, اقتراع, قائمة انتخابية, لائحة انتخابية, بطاقة الناخب, مكتب التصويت, تسجيل, تغيير العنوان, تغيير السكن, 18 سنة, انتخابات رئاسية, انتخابات بلدية, انتخابات أوروبية, مواطن أوروبي, voter, élection, liste électorale
procedure-before-identity = وثيقة هوية
procedure-before-proof-of-address = وثيقة حديثة عليها عنوانكم: فاتورة أو وصل إيجار أو تأمين السكن
procedure-after = تدرس دار البلدية طلبكم وتجيبكم كتابة. إذا كنتم مسجلين في قائمة أخرى، فإن ذلك التسجيل ينتهي تلقائيًا.
procedure-purpose = تطرح دار البلدية هذه الأسئلة لتسجيلكم في قائمتها الانتخابية وللتأكد من أن لكم حق التصويت فيها.
procedure-legal-basis = التسجيل في قائمة انتخابية واجب على الفرنسيين. القواعد موجودة في قانون الانتخابات الفرنسي (المواد L. 2 إلى L. 40 وLO 227-1 إلى LO 227-5)، وفي قانون 7 يوليو 1977 للانتخابات الأوروبية.
procedure-recipients = تقرأ مصلحة الانتخابات في دار البلدية أجوبتكم. ثم ترسلها إلى المعهد الوطني للإحصاء (Insee)، الذي يحفظ سجل جميع الناخبين.
procedure-rights = يمكنكم الاطلاع على بياناتكم وطلب تصحيحها، في دار البلدية أو لدى المعهد الوطني للإحصاء. لا يسمح القانون برفض حفظها في سجل الناخبين. إذا لم توافقوا، يمكنكم الكتابة إلى الهيئة الفرنسية لحماية البيانات (CNIL).
service-elections = مصلحة الانتخابات

## Sections of the review

section-situation = وضعكم
section-commune = بلديتكم
section-person = هويتكم
section-documents = وثائقكم
section-end = التواصل والتصريح

## Nationality

step-citizenship = ما هي جنسيتكم؟
step-citizenship-lead = إذا كانت لكم عدة جنسيات منها الفرنسية، فاختاروا «فرنسية».
step-citizenship-why = الجنسية تحدد الانتخابات التي يمكنكم التصويت فيها في فرنسا.
field-citizenship = الجنسية
option-citizenship-french = فرنسية
option-citizenship-european = جنسية بلد آخر من الاتحاد الأوروبي
option-citizenship-european-hint = يمكنكم التصويت في الانتخابات البلدية والأوروبية.
option-citizenship-other = جنسية أخرى

exit-not-a-voter = التسجيل غير ممكن بهذه الجنسية
exit-not-a-voter-text = في فرنسا، الانتخابات السياسية مفتوحة للفرنسيين ولمواطني الاتحاد الأوروبي. إذا حصلتم يومًا على الجنسية الفرنسية، فسيكون تسجيلكم تلقائيًا.

## Already on the roll

step-already = هل أنتم مسجلون من قبل في القائمة الانتخابية للبلدية التي تريدون التصويت فيها؟
step-already-lead = إذا كنتم في قائمة بلدية أخرى، فأجيبوا بـ«لا».
step-already-why = إذا كنتم مسجلين فيها بالعنوان الصحيح، فلا حاجة إلى أي طلب.
step-already-find = انظروا إلى بطاقة الناخب، أو تحققوا على الموقع elections.interieur.gouv.fr. التسجيل تلقائي في الغالب عند بلوغ 18 سنة، ومنذ 2019 لمن يحصل على الجنسية الفرنسية.
step-already-picture = بطاقة ناخب. اسم البلدية في الأعلى، على اليسار.
field-already = مسجلون في قائمة هذه البلدية
option-already-no = لا
option-already-moved = نعم، لكن عنواني تغير داخل البلدية
option-already-yes = نعم، ولم يتغير عنواني
option-already-not-sure = لا أعرف
option-already-not-sure-hint = واصلوا: ستتحقق دار البلدية من ذلك.

exit-already-registered = لا حاجة إلى أي إجراء
exit-already-registered-text = أنتم في القائمة الصحيحة وبالعنوان الصحيح. يمكنكم التحقق من تسجيلكم ومن مكتب التصويت على الموقع elections.interieur.gouv.fr.

## Age

step-birth = ما هو تاريخ ميلادكم؟
step-birth-why = يجب أن تبلغوا 18 سنة في اليوم السابق للتصويت أو قبله. نحن نحسب عمركم يوم التصويت.
step-birth-picture = بطاقة هوية. تاريخ الولادة على يمين الصورة، تحت الأسماء الشخصية.
field-birth-date = تاريخ الميلاد

exit-too-young = لم تبلغوا بعد سن التصويت
exit-too-young-text = يجب أن تبلغوا 18 سنة في اليوم السابق للتصويت أو قبله. إذا قمتم بالإحصاء المدني في سن 16، فسيكون التسجيل تلقائيًا. وإلا فعودوا لتقديم هذا الطلب عند بلوغ 18 سنة.
exit-too-young-european = لم تبلغوا بعد سن التصويت
exit-too-young-european-text = يجب أن تبلغوا 18 سنة في اليوم السابق للتصويت أو قبله. عودوا لتقديم هذا الطلب عند بلوغ 18 سنة: لن يكون تسجيلكم تلقائيًا.

## After the last day

step-late = هل أنتم في إحدى هذه الحالات؟
step-late-lead = مضى آخر يوم للتسجيل في الانتخابات المقبلة. لا يزال بعض الأشخاص قادرين على التسجيل.
step-late-why = يمنح القانون مهلة إضافية لهؤلاء الأشخاص فقط.
field-late-reason = سبب التأخر
option-late-reason-work-move = غيرت سكني بسبب عملي بعد ذلك اليوم
option-late-reason-work-move-hint = ينطبق هذا أيضًا على أفراد الأسرة الذين يعيشون معكم.
option-late-reason-civil-servant = أعمل في الإدارة العامة، ونُقلت أو تقاعدت بعد ذلك اليوم
option-late-reason-civil-servant-hint = ينطبق هذا أيضًا على أفراد الأسرة الذين يعيشون معكم.
option-late-reason-soldier = غادرت الجيش بعد ذلك اليوم
option-late-reason-new-french = حصلت على الجنسية الفرنسية بعد ذلك اليوم
option-late-reason-right-back = استعدت حق التصويت بعد ذلك اليوم
option-late-reason-none = لا شيء من هذه الحالات
option-late-reason-none-hint = واصلوا: سيفيدكم التسجيل في الانتخابات التالية.

## The commune

step-voting-commune = في أي بلدية تريدون التصويت؟
step-voting-commune-lead = لا يمكن التسجيل إلا في قائمة بلدية واحدة.
step-voting-commune-why = لكل بلدية قائمتها الانتخابية. للتصويت فيها يجب أن تكون لكم صلة بها.
field-voting-commune = البلدية التي تريدون التصويت فيها

exit-new-caledonia = لكاليدونيا الجديدة قوائمها الخاصة
exit-new-caledonia-text = القوائم والتواريخ هناك مختلفة. اسألوا دار البلدية في المكان الذي تريدون التصويت فيه.

step-living = هل تسكنون في هذه البلدية؟
step-living-why = صلتكم بالبلدية تحدد الوثائق المطلوبة.
field-living = السكن في البلدية
option-living-home = نعم، مسكني الرئيسي هناك
option-living-home-hint = لديكم وثائق باسمكم وبهذا العنوان. دار المسنين مقبولة.
option-living-parents = نعم، أسكن عند والديّ
option-living-hosted = نعم، أسكن عند شخص آخر
option-living-hosted-hint = مثلًا عند أصدقاء أو أقارب.
option-living-second = نعم، لكن مسكني الرئيسي في مكان آخر
option-living-second-hint = تعيشون هناك فعلًا جزءًا من السنة. العطلة أو العمل لا يكفيان.
option-living-elsewhere = لا، أو في العطل فقط
option-living-elsewhere-hint = لكم صلة أخرى: الوالدان أو ضريبة محلية أو شركة.
option-living-no-home = ليس لي سكن ثابت
option-living-no-home-hint = تستلم هيئة في البلدية بريدكم.
option-living-other = وضع آخر
option-living-other-hint = خارج فرنسا، أو في الجيش، أو على قارب، أو في السجن.

exit-other-situation = لوضعكم قواعد خاصة
exit-other-situation-text = إذا كنتم تسكنون خارج فرنسا، يمكن لقنصليتكم أن تسجلكم. في الجيش أو على قارب أو في السجن، يمكنكم الاختيار بين عدة بلديات: يستطيع موظف في دار البلدية أن يبحث معكم.

step-since = منذ متى تسكنون في هذه البلدية؟
step-since-lead = يكفي الشهر والسنة.
step-since-why = إذا كان مسكنكم الرئيسي في مكان آخر، يجب أن تعيشوا في البلدية منذ ستة أشهر على الأقل.
field-living-since = تاريخ الوصول إلى البلدية
field-living-since-hint = إذا كنتم لا تعرفون اليوم، فاتركوا خانته فارغة. مثلًا: الشهر 3، السنة 2019
problem-since-before-birth = هذا التاريخ قبل ميلادكم. صححوه، أو عودوا لتصحيح تاريخ الميلاد.

step-duty = هل تعملون في الإدارة العامة مع إلزامكم بالسكن في هذه البلدية؟
step-duty-lead = تعيشون فيها منذ أقل من ستة أشهر. هذا الإلزام هو الاستثناء الوحيد.
step-duty-why = يسمح القانون لموظفي الدولة في هذه الحالة بالتسجيل دون انتظار.
field-duty = موظف ملزم بالسكن في البلدية

exit-six-months = ما زال الوقت مبكرًا لهذه البلدية
exit-six-months-text = يجب أن تكون لكم صلة بالبلدية منذ ستة أشهر على الأقل. يمكنكم التسجيل هنا ابتداءً من { $from }. ويمكنكم التسجيل الآن في مكان مسكنكم الرئيسي.
exit-six-months-shelter = ما زال الوقت مبكرًا لهذه البلدية
exit-six-months-shelter-text = يجب أن تستلموا بريدكم في البلدية منذ ستة أشهر على الأقل. يمكنكم التسجيل هنا ابتداءً من { $from }.

step-shelter-since = منذ متى تستلم هيئة في البلدية بريدكم؟
step-shelter-since-lead = هو عنوانكم البريدي الرسمي، في مركز اجتماعي أو جمعية. يكفي الشهر والسنة.
step-shelter-since-why = بدون سكن ثابت، يجب أن تكون هذه الصلة بالبلدية منذ ستة أشهر على الأقل.
field-shelter-since = بداية العنوان البريدي
field-shelter-since-hint = إذا كنتم لا تعرفون اليوم، فاتركوا خانته فارغة. مثلًا: الشهر 3، السنة 2019

step-tie = ما هي صلتكم بهذه البلدية؟
step-tie-why = إذا كنتم لا تسكنون في البلدية، فالقانون يقبل هذه الصلات فقط.
field-tie = الصلة بالبلدية
option-tie-parent = أبي أو أمي يسكن فيها
option-tie-parent-hint = هذا صالح حتى بلوغكم 26 سنة. هو المسكن الرئيسي لأحد الوالدين، أو يعيش فيها منذ ستة أشهر.
option-tie-tax = أدفع فيها ضريبة محلية منذ سنتين متتاليتين
option-tie-tax-hint = ضريبة العقار أو ضريبة السكن أو ضريبة عقار الشركات.
option-tie-spouse-tax = زوجي أو زوجتي يدفع فيها ضريبة محلية منذ سنتين متتاليتين
option-tie-company = أدير فيها شركة منذ سنتين متتاليتين
option-tie-company-hint = تسيرون الشركة أو تملكون معظمها. والشركة تدفع فيها ضريبة محلية منذ سنتين متتاليتين.
option-tie-none = لا شيء من هذه الصلات

exit-no-tie = لا يمكنكم التصويت في هذه البلدية
exit-no-tie-text = يجب أن تسكنوا فيها أو أن تكون لكم إحدى الصلات المذكورة. يمكنكم التسجيل في البلدية التي تسكنون فيها.

step-address = ما هو عنوانكم؟
step-address-lead = اكتبوا عنوانكم في البلدية.
step-address-why = يُكتب العنوان في القائمة الانتخابية. وتراسلكم دار البلدية على هذا العنوان.
step-usual-address = ما هو عنوانكم المعتاد؟
step-usual-address-lead = اكتبوا العنوان الذي تسكنون فيه عادة، ولو كان في بلدية أخرى.
step-usual-address-why = يُكتب العنوان في القائمة الانتخابية. وتراسلكم دار البلدية على هذا العنوان.
step-shelter-address = ما هو عنوان الهيئة التي تستلم بريدكم؟
step-shelter-address-lead = هو عنوان المركز الاجتماعي أو الجمعية.
step-shelter-address-why = يُكتب العنوان في القائمة الانتخابية. وتراسلكم دار البلدية على هذا العنوان.
field-address = العنوان
problem-address-abroad = هذا العنوان ليس في فرنسا. إذا كان في فرنسا، فاتركوا خانة «البلد» فارغة. وإلا فاكتبوا عنوانًا في فرنسا، أو عودوا لتغيير جوابكم عن السكن.

## The person

step-name = ما هو اسمكم؟
step-name-why = يوم التصويت يجب أن يكون الاسم في القائمة مطابقًا للاسم في وثيقة هويتكم.
step-name-picture = بطاقة هوية. الاسم العائلي والأسماء الشخصية على يمين الصورة، في الأعلى.
field-birth-name = اسم العائلة عند الميلاد
field-birth-name-hint = الاسم الموجود في شهادة ميلادكم.
field-used-name = الاسم المستعمل
field-used-name-hint = إذا كنتم تحملون اسمًا آخر، مثل اسم الزوج أو الزوجة.
field-given-names = جميع أسمائكم الشخصية
field-given-names-hint = بالترتيب الموجود في شهادة ميلادكم.

step-sex = ما هو جنسكم في سجل الحالة المدنية؟
step-sex-why = تطلبه الاستمارة الرسمية. وهو يساعد على عدم الخلط بينكم وبين شخص يحمل الاسم نفسه.
field-sex = الجنس في الحالة المدنية
option-sex-female = أنثى
option-sex-male = ذكر

step-birth-place = ما هو مكان ميلادكم؟
step-birth-place-why = مع اسمكم وتاريخ ميلادكم، يسمح بالعثور عليكم في سجل الناخبين.
step-birth-place-find = هو مكتوب في وثيقة هويتكم.
step-birth-place-picture = بطاقة هوية. مكان الولادة على يمين الصورة، في الأسفل.
field-birth-town = مدينة أو بلدية الميلاد
field-birth-land = المقاطعة الفرنسية أو بلد الميلاد
field-birth-land-hint = مثلًا: Finistère أو الجزائر.

step-elections = في أي انتخابات تريدون التصويت في فرنسا؟
step-elections-lead = توجد قائمتان منفصلتان. يمكنكم اختيارهما معًا.
step-elections-why = يختار مواطنو الاتحاد الأوروبي قائمتهم. لا شيء تلقائي.
field-elections = الانتخابات المختارة
option-elections-municipal = الانتخابات البلدية
option-elections-municipal-hint = لاختيار المجلس البلدي.
option-elections-european = الانتخابات الأوروبية
option-elections-european-hint = لاختيار البرلمان الأوروبي. لن يمكنكم التصويت أيضًا في بلد آخر.

step-nationality = ما هو البلد الذي تحملون جنسيته؟
step-nationality-why = تذكر القائمة الانتخابية جنسية مواطني الاتحاد الأوروبي.
field-nationality = بلد الجنسية
option-nationality-de = ألمانيا
option-nationality-at = النمسا
option-nationality-be = بلجيكا
option-nationality-bg = بلغاريا
option-nationality-cy = قبرص
option-nationality-hr = كرواتيا
option-nationality-dk = الدنمارك
option-nationality-es = إسبانيا
option-nationality-ee = إستونيا
option-nationality-fi = فنلندا
option-nationality-gr = اليونان
option-nationality-hu = المجر
option-nationality-ie = أيرلندا
option-nationality-it = إيطاليا
option-nationality-lv = لاتفيا
option-nationality-lt = ليتوانيا
option-nationality-lu = لوكسمبورغ
option-nationality-mt = مالطا
option-nationality-nl = هولندا
option-nationality-pl = بولندا
option-nationality-pt = البرتغال
option-nationality-ro = رومانيا
option-nationality-sk = سلوفاكيا
option-nationality-si = سلوفينيا
option-nationality-se = السويد
option-nationality-cz = التشيك

step-home-roll = أين كنتم مسجلين في قائمة انتخابية في بلدكم؟
step-home-roll-lead = إذا لم تكونوا مسجلين هناك قط، فاتركوا الخانة فارغة.
step-home-roll-why = تخبر فرنسا بلدكم، حتى تصوتوا مرة واحدة فقط في الانتخابات الأوروبية.
field-home-roll = آخر مدينة أو دائرة انتخابية في بلدكم

## Documents

step-identity-kind = هل لديكم بطاقة هوية أو جواز سفر فرنسي؟
step-identity-kind-lead = يُقبل ما انتهت صلاحيته منذ أقل من خمس سنوات.
step-identity-kind-why = هذه الوثائق تثبت هويتكم وجنسيتكم معًا.
field-identity-kind = وثيقة الهوية
option-identity-kind-card = نعم، إحداهما
option-identity-kind-other = لا، لا هذه ولا تلك

step-identity-document = أظهروا بطاقة هويتكم أو جواز سفركم
step-identity-document-lead = للبطاقة، أظهروا الوجهين. لجواز السفر، أظهروا الصفحة التي فيها صورتكم.
step-identity-document-why = يجب أن تتحقق دار البلدية من هويتكم وجنسيتكم.
field-identity-document = بطاقة هوية أو جواز سفر

step-nationality-document = أظهروا إثباتًا لجنسيتكم الفرنسية
step-nationality-document-lead = تكفي شهادة ميلاد صدرت منذ أقل من ثلاثة أشهر. وإلا فشهادة جنسية أو مرسوم أو تصريح بالجنسية.
step-nationality-document-why = بدون بطاقة هوية ولا جواز سفر، تلزم وثيقتان. هذه هي الأولى.
field-nationality-document = إثبات الجنسية

step-photo-document = أظهروا وثيقة رسمية عليها صورتكم
step-photo-document-lead = مثل رخصة القيادة أو بطاقة التأمين الصحي (carte Vitale) عليها صورة.
step-photo-document-why = هذه هي الوثيقة الثانية، للتحقق من هويتكم.
field-photo-document = وثيقة عليها صورة

step-european-identity = أظهروا وثيقة هويتكم
step-european-identity-lead = بطاقة هوية أو جواز سفر أو بطاقة إقامة. يجب أن تكون سارية.
step-european-identity-why = يجب أن تتحقق دار البلدية من هويتكم وجنسيتكم.
field-european-identity = وثيقة هوية سارية

step-home-proof = أظهروا وثيقة حديثة عليها عنوانكم
step-home-proof-lead = صدرت منذ أقل من ثلاثة أشهر. عليها اسمكم وعنوانكم في البلدية.
step-home-proof-why = تثبت هذه الوثيقة أنكم تسكنون في البلدية.
step-home-proof-find = فاتورة ماء أو كهرباء أو غاز أو هاتف ثابت، أو تأمين السكن، أو وصل إيجار مطبوع، أو كشف أجر أو معاش. في دار المسنين: شهادة من الإدارة.
field-home-proof = وثيقة عليها عنوانكم

step-host-letter = أظهروا رسالة الشخص الذي تسكنون عنده
step-host-letter-lead = يكتب هذا الشخص أنكم تسكنون عنده، ثم يوقع.
step-host-letter-why = الفواتير ليست باسمكم. هذه الرسالة تعوضها جزئيًا.
field-host-letter = رسالة الشخص الذي تسكنون عنده

step-host-proof = أظهروا وثيقة حديثة عليها عنوان هذا الشخص
step-host-proof-lead = صدرت منذ أقل من ثلاثة أشهر وهي باسمه.
step-host-proof-why = تثبت هذه الوثيقة أن هذا الشخص يسكن في البلدية.
step-host-proof-find = فاتورة ماء أو كهرباء أو غاز أو هاتف ثابت، أو تأمين السكن، أو وصل إيجار مطبوع.
field-host-proof = عنوان الشخص الذي تسكنون عنده

step-own-paper = أظهروا وثيقة باسمكم وبهذا العنوان
step-own-paper-lead = مثل كشف أجر أو شهادة التأمين الصحي أو كشف حساب بنكي.
step-own-paper-why = تؤكد هذه الوثيقة أنكم تسكنون فعلًا عند هذا الشخص.
field-own-paper = وثيقة باسمكم

step-duty-proof = أظهروا إثباتًا لوظيفتكم
step-duty-proof-lead = بطاقتكم المهنية أو شهادة من إدارتكم.
step-duty-proof-why = يثبت أنكم ملزمون بالسكن في البلدية.
field-duty-proof = إثبات الوظيفة

step-parent-proof = أظهروا وثيقة حديثة عليها عنوان أحد الوالدين
step-parent-proof-lead = صدرت منذ أقل من ثلاثة أشهر وهي باسم أبيكم أو أمكم.
step-parent-proof-why = تثبت هذه الوثيقة أن أحد والديكم يسكن في البلدية.
step-parent-proof-find = فاتورة ماء أو كهرباء أو غاز أو هاتف ثابت، أو تأمين السكن، أو وصل إيجار مطبوع.
field-parent-proof = عنوان أحد الوالدين

step-family-link = أظهروا إثباتًا للصلة بأحد والديكم
step-family-link-lead = الدفتر العائلي، أو شهادة ميلاد عليها اسما الوالدين.
step-family-link-why = تثبت هذه الوثيقة أن هذا الشخص أبوكم أو أمكم.
field-family-link = الصلة بأحد الوالدين

step-tax-notice = أظهروا إشعارات الضريبة المحلية لآخر سنتين
step-tax-notice-lead = تُقبل أيضًا شهادة من مصلحة الضرائب عن هاتين السنتين.
step-tax-notice-why = تثبت هذه الإشعارات أن الضريبة تُدفع في البلدية منذ سنتين متتاليتين.
field-tax-notice = إشعارات الضريبة المحلية، سنتان

step-marriage-proof = أظهروا إثباتًا لزواجكم
step-marriage-proof-lead = الدفتر العائلي أو عقد الزواج.
step-marriage-proof-why = الصلة بالضريبة تنفع الزوج أو الزوجة.
field-marriage-proof = إثبات الزواج

step-company-role = أظهروا إثباتًا لدوركم في الشركة
step-company-role-lead = تبين الوثيقة أنكم تسيرونها أو تملكون معظمها منذ سنتين متتاليتين.
step-company-role-why = يشترط القانون هذا الدور لسنتين متتاليتين.
step-company-role-find = مثلًا القانون الأساسي للشركة، أو قرار تعيينكم.
field-company-role = الدور في الشركة

step-shelter-proof = أظهروا إثباتًا لعنوانكم البريدي
step-shelter-proof-lead = شهادة الهيئة، أو بطاقة هويتكم إذا كان عليها عنوان الهيئة منذ ستة أشهر.
step-shelter-proof-why = تثبت هذه الوثيقة صلتكم بالبلدية.
field-shelter-proof = إثبات العنوان البريدي

step-late-proof = أظهروا إثباتًا لوضعكم
step-late-proof-lead = تبين الوثيقة ما تغير وفي أي تاريخ.
step-late-proof-why = يجب أن تتحقق دار البلدية من حقكم في المهلة الإضافية.
step-late-proof-find = مثلًا شهادة من صاحب العمل، أو قرار نقل، أو مرسوم جنسية، أو حكم قضائي.
field-late-proof = إثبات سبب التأخر

## The end

step-contact = كيف يمكن لدار البلدية الاتصال بكم بسرعة؟
step-contact-lead = هذه الأجوبة اختيارية. بدونها تراسلكم دار البلدية على عنوانكم.
step-contact-why = إذا نقصت وثيقة، يمكن لدار البلدية أن تخبركم قبل آخر يوم.
field-email = عنوان البريد الإلكتروني
field-email-hint = مثلًا: nom@exemple.fr
field-telephone = رقم الهاتف

step-declaration = بماذا تصرحون؟
step-declaration-lead = اقرؤوا كل شيء، ثم ضعوا علامة إذا كان صحيحًا.
step-declaration-why = تعتمد دار البلدية على تصريحكم. يعاقب القانون على التصريح الكاذب: السجن سنة على الأكثر وغرامة 15,000 يورو.
field-truth = الطلب وصحة الأجوبة
consent-truth = أطلب التصويت في هذه البلدية. أجوبتي صحيحة. لم يسحب مني أي قاضٍ حق التصويت.
field-right-at-home = حق التصويت في بلدكم
consent-right-at-home = لم أفقد حق التصويت في البلد الذي أحمل جنسيته.
field-only-in-france = التصويت في بلد واحد
consent-only-in-france = في الانتخابات الأوروبية سأصوت في فرنسا فقط.

## The summary

outcome-president-2027 = الانتخابات الرئاسية، الدورة الأولى
outcome-last-day = آخر يوم للتسجيل
outcome-last-chance = آخر يوم في وضعكم
outcome-age = عمركم يوم الدورة الأولى
outcome-vote = يمكنكم التصويت
vote-both = في الدورتين، إذا قبلت دار البلدية طلبكم.
vote-second = في الدورة الثانية فقط، لأنكم تبلغون 18 سنة بين الدورتين.
vote-later = في الانتخابات التالية. أما المقبلة فقد مضى آخر يوم للتسجيل فيها.
vote-undated = في الانتخابات القادمة. لم يحدد أي تاريخ بعد: التسجيل مفتوح طوال السنة.

bring-identity-document = بطاقة هويتكم أو جواز سفركم
bring-nationality-document = إثبات لجنسيتكم الفرنسية
bring-photo-document = وثيقة رسمية عليها صورتكم
bring-european-identity = وثيقة هويتكم السارية
bring-home-proof = وثيقة عليها عنوانكم صدرت منذ أقل من ثلاثة أشهر
bring-host-letter = الرسالة الموقعة من الشخص الذي تسكنون عنده
bring-host-proof = وثيقة حديثة عليها عنوان هذا الشخص
bring-own-paper = وثيقة باسمكم وبهذا العنوان
bring-duty-proof = بطاقتكم المهنية أو شهادة من إدارتكم
bring-parent-proof = وثيقة حديثة عليها عنوان أحد الوالدين
bring-family-link = الدفتر العائلي أو شهادة ميلاد
bring-tax-notice = إشعارات الضريبة المحلية لآخر سنتين
bring-marriage-proof = الدفتر العائلي أو عقد الزواج
bring-company-role = إثبات لدوركم في الشركة
bring-shelter-proof = شهادة الهيئة التي تستلم بريدكم
bring-late-proof = إثبات لوضعكم مع تاريخه

next-sign = وقعوا طلبكم في دار البلدية في موعد أقصاه { $until }. يُحتسب الطلب بعد توقيعه.
next-decision = تقرر دار البلدية خلال خمسة أيام ثم تراسلكم. إذا رفضت، تشرح الرسالة كيفية الاعتراض.
next-old-roll = إذا كنتم في قائمة بلدية أخرى، فإن ذلك التسجيل ينتهي تلقائيًا.
next-check = قبل التصويت، تحققوا من تسجيلكم على الموقع elections.interieur.gouv.fr.

## Where else to go

contact-town-hall = دار البلدية، مصلحة الانتخابات
contact-information-line = هاتف الخدمات العامة «Allô Service Public»، للاستعلامات (بالفرنسية)
contact-check-registration = التحقق من التسجيل
contact-service-public = شرح القواعد من الإدارة
