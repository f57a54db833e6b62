# Appointment at the town hall: simple Modern Standard Arabic.

## The procedure

procedure-title = طلب موعد في دار البلدية
procedure-summary = قولوا لماذا تأتون ومتى تكونون متفرغين. تقترح عليكم دار البلدية يومًا وساعة.
procedure-keywords = موعد, دار البلدية, بلدية, شباك, بطاقة الهوية, جواز سفر, وثائق, الحالة المدنية, اعتراف بطفل, تغيير الاسم, دفتر العائلة, زواج, باكس, تعمير, رخصة بناء, أشغال, مساعدة اجتماعية, rendez-vous, passeport, carte d'identité
procedure-audience = كل من يريد أن تستقبله إحدى مصالح دار البلدية.
procedure-before-pre-request = لبطاقة الهوية أو جواز السفر: رقم طلبكم المسبق على الإنترنت، إن كان لديكم
procedure-before-calendar = الأيام التي تكونون فيها متفرغين في الأسابيع القادمة
procedure-after = هذا ليس موعدًا بعد. تبحث دار البلدية عن وقت متاح، ثم تجيبكم باليوم والساعة والمكان.
procedure-purpose = تستعمل دار البلدية أجوبتكم لتقترح عليكم موعدًا مع المصلحة المناسبة، ولتحضير استقبالكم.
procedure-legal-basis = مهمة من المصلحة العامة: استقبال السكان (المادة 6، الفقرة 1، البند e من اللائحة العامة لحماية البيانات). وفيما يخص احتياجاتكم عند الاستقبال، تطلب دار البلدية موافقتكم (المادة 9، الفقرة 2، البند a).
procedure-recipients = موظفو المصلحة التي تطلبونها وموظفو الاستقبال. ولا يقرأ احتياجاتكم إلا من يحضّر الموعد.
procedure-rights = يمكنكم أن تطلبوا الاطلاع على بياناتكم أو تصحيحها أو تقييد استعمالها، أو أن تعترضوا عليه. ويمكنكم في أي وقت سحب موافقتكم المتعلقة باحتياجاتكم. اكتبوا إلى دار البلدية مع رقم الإيصال. ويمكنكم أيضًا تقديم شكوى إلى الهيئة الفرنسية لحماية البيانات (CNIL).
service-front-desk = استقبال دار البلدية
service-identity-papers = مصلحة وثائق الهوية
service-civil-status = مصلحة الحالة المدنية
service-planning-office = مصلحة التعمير
service-social-action = المركز البلدي للعمل الاجتماعي

## Sections of the review

section-matter = طلبكم
section-people = الشخص
section-when = أوقات فراغكم
section-welcome = استقبالكم
section-contact = الرد عليكم

## The matter

step-matter = لماذا تريدون موعدًا؟
step-matter-lead = إذا كانت لديكم عدة مواضيع، فقدموا طلبًا لكل موضوع.
step-matter-why = لكل موضوع مصلحته ووثائقه ومدة موعده.
field-matter = موضوع الموعد
option-matter-identity = بطاقة هوية أو جواز سفر
option-matter-civil = الحالة المدنية
option-matter-civil-hint = الاعتراف بطفل، تغيير الاسم أو اللقب، دفتر العائلة
option-matter-union = زواج أو عقد شراكة مدنية (Pacs)
option-matter-union-hint = عقد Pacs هو عقد للعيش المشترك بين شخصين.
option-matter-planning = التعمير والبناء
option-matter-planning-hint = أشغال، بناء، أرض، مشروع أحد الجيران
option-matter-social = مساعدة اجتماعية
option-matter-social-hint = صعوبة مالية أو سكنية، عنوان للبريد، شيخوخة، إعاقة
option-matter-other = موضوع آخر

## Identity papers

step-papers = ما هي الوثيقة المطلوبة؟
step-papers-why = تستقبل دار البلدية طلبات بطاقات الهوية وجوازات السفر. أما الوثائق الأخرى فتُطلب في مكان آخر.
field-papers = الوثيقة
option-papers-new = طلب بطاقة هوية أو جواز سفر
option-papers-collect = استلام بطاقة أو جواز سفر جاهز
option-papers-driving = رخصة سياقة أو بطاقة تسجيل مركبة
option-papers-residence = تصريح إقامة
exit-driving = هذه الوثائق تُطلب على الإنترنت
exit-driving-text = لم تعد دار البلدية تستقبل هذه الطلبات. تُقدَّم على موقع France Titres. إذا احتجتم إلى مساعدة في استعمال الإنترنت، يمكن لموظف من France Services أن يرافقكم مجانًا.
exit-residence = تصريح الإقامة من اختصاص الولاية (préfecture)
exit-residence-text = تُقدَّم معظم الطلبات على الإنترنت. يمكن للولاية (préfecture) أن تساعدكم في الشباك إذا لم يعمل الموقع معكم.
contact-france-titres = France Titres: رخصة السياقة وتسجيل المركبات
contact-france-services = France Services: مساعدة قرب مسكنكم
contact-foreigners-online = طلبات تصريح الإقامة على الإنترنت
contact-prefecture = الولاية (préfecture) في مقاطعتكم
step-pre-request = هل قدمتم طلبًا مسبقًا على الإنترنت؟
step-pre-request-lead = ليس إلزاميًا، وهو مجاني. يلزم طلب لكل شخص.
step-pre-request-why = بهذا الطلب لا تملؤون استمارة في الشباك، ويكون الموعد أقصر.
step-pre-request-find = يُقدَّم على ants.gouv.fr، موقع France Titres. تتلقون رقمًا: احتفظوا به.
field-pre-request = الطلب المسبق على الإنترنت
option-pre-request-done = نعم، لدي الرقم
option-pre-request-later = ليس بعد، سأقدمه قبل الموعد
option-pre-request-paper = لا، أفضل استمارة ورقية
option-pre-request-paper-hint = تعطيكم دار البلدية الاستمارة في الشباك.
step-departure = هل ستسافرون قريبًا بهذه الوثيقة؟
step-departure-lead = إذا لم تسافروا، فواصلوا دون جواب.
step-departure-why = يلزم وقت للحصول على موعد ثم لصنع الوثيقة. تراعي دار البلدية تاريخ سفركم.
field-departure = تاريخ السفر
exit-temporary-passport = سفركم قريب جدًا بالنسبة إلى هذا الموعد
exit-temporary-passport-text = ابحثوا عن موعد أقرب في دار بلدية أخرى: يمكنكم الذهاب إلى أي دار بلدية مجهزة. في حالة طارئة خطيرة، يمكن للولاية (préfecture) أن تصدر جواز سفر مؤقتًا. بعد سفركم يمكنكم العودة إلى هنا.
contact-other-town-halls = البحث عن موعد في دار بلدية أخرى
contact-delays = France Titres: المدد عبر الهاتف

step-age-group = الشخص { $item }: كم عمره؟
step-age-group-why = العمر يغيّر الوثائق المطلوبة وثمن جواز السفر.
field-age-group = العمر
option-age-group-adult = 18 سنة أو أكثر
option-age-group-teen-15 = من 15 إلى 17 سنة
option-age-group-teen-12 = من 12 إلى 14 سنة
option-age-group-child = أقل من 12 سنة
step-wanted = الشخص { $item }: ماذا يطلب؟
step-wanted-why = يمكن طلب الوثيقتين في الموعد نفسه.
field-wanted = الوثيقة المطلوبة
option-wanted-card = بطاقة هوية
option-wanted-passport = جواز سفر
option-wanted-both = الاثنان معًا
step-reason = الشخص { $item }: لأي سبب؟
step-reason-why = السبب يغيّر الوثائق المطلوبة والثمن.
field-card-reason = السبب بالنسبة إلى بطاقة الهوية
option-card-reason-first = أول بطاقة
option-card-reason-renewal = بطاقة منتهية الصلاحية أو تنتهي قريبًا
option-card-reason-change = تغيير الاسم أو العنوان، أو بطاقة تالفة
option-card-reason-lost = بطاقة ضائعة
option-card-reason-stolen = بطاقة مسروقة
field-passport-reason = السبب بالنسبة إلى جواز السفر
option-passport-reason-first = أول جواز سفر
option-passport-reason-renewal = جواز منتهي الصلاحية أو ينتهي قريبًا
option-passport-reason-change = تغيير الاسم أو العنوان، أو جواز تالف أو ممتلئ
option-passport-reason-lost = جواز ضائع
option-passport-reason-stolen = جواز مسروق
step-still-has = الشخص { $item }: هل لا يزال لديه بطاقة هوية أو جواز سفر؟
step-still-has-lead = يمكن أن تكون صلاحيته منتهية منذ أقل من خمس سنوات. الوثيقة الضائعة أو المسروقة لا تُحتسب.
step-still-has-why = هذه الوثيقة تثبت الهوية والجنسية. بدونها تلزم عادة شهادة ميلاد.
field-still-has = بطاقة هوية أو جواز سفر لا يزال موجودًا
step-child-home = الشخص { $item }: أين يعيش الطفل؟
step-child-home-why = عندما يكون الوالدان منفصلين، أو مع وصي، تلزم وثيقة إضافية.
field-child-home = مكان عيش الطفل
option-child-home-together = مع الوالدين معًا، أو مع الوالد الوحيد المعروف
option-child-home-one-parent = عند أحد الوالدين، والوالدان منفصلان
option-child-home-alternating = عند كل والد بالتناوب
option-child-home-guardian = مع شخص آخر هو الوصي عليه
step-another-person = هل هناك شخص آخر؟
step-another-person-why = تخصص دار البلدية وقتًا أطول عندما تأتون معًا.
field-another-person = شخص آخر

## Civil status

step-civil = ماذا تريدون أن تفعلوا في مصلحة الحالة المدنية؟
step-civil-why = بعض الإجراءات لا تحتاج إلى موعد. وفي غيرها تختلف الوثائق.
field-civil = إجراء الحالة المدنية
option-civil-birth = التصريح بولادة
option-civil-death = التصريح بوفاة
option-civil-record = طلب شهادة ميلاد أو زواج أو وفاة
option-civil-recognition = الاعتراف بطفل
option-civil-recognition-hint = لزوجين غير متزوجين، قبل الولادة أو بعدها
option-civil-first-name = تغيير الاسم الشخصي
option-civil-last-name = تغيير اللقب العائلي
option-civil-last-name-hint = لأخذ لقب الوالد الآخر، أو اللقبين معًا
option-civil-family-book = الحصول على دفتر العائلة أو تحديثه
option-civil-other = شيء آخر
exit-birth = تعالوا دون موعد، خلال خمسة أيام
exit-birth-text = يُصرَّح بالولادة في دار بلدية مكان الولادة، خلال الأيام الخمسة التالية. أحضروا شهادة القابلة أو الطبيب ووثائق هويتكم. في بعض مستشفيات الولادة يحضر موظف من دار البلدية: اسألوا هناك.
exit-death = تعالوا دون موعد، في أقرب وقت
exit-death-text = يُصرَّح بالوفاة خلال 24 ساعة في دار بلدية مكان الوفاة، دون احتساب أيام الأحد والعطل الرسمية. يمكن لمؤسسة دفن الموتى أن تقوم بذلك عنكم. أحضروا الشهادة الطبية ووثيقة عن هوية الشخص.
exit-record = لا تحتاجون إلى موعد
exit-record-text = تُطلب الشهادة مجانًا من دار بلدية مكان الحدث: على الإنترنت أو بالبريد أو في الاستقبال. ولشهادة الميلاد يوجد هنا أيضًا إجراء خاص بها.
contact-civil-desk = مصلحة الحالة المدنية، في استقبال دار البلدية
contact-undertaker = مؤسسة دفن الموتى التي تختارونها
contact-record-online = طلب شهادة على الإنترنت

## Wedding and civil partnership

step-union = ما هو مشروعكم؟
step-union-why = وثائق الزواج تختلف عن وثائق عقد Pacs.
field-union = المشروع
option-union-wedding = إيداع ملف زواج
option-union-pacs = إبرام عقد Pacs
option-union-pacs-change = تعديل عقد Pacs أُبرم هنا أو إنهاؤه
step-wedding-tie = ما صلتكم بهذه البلدية؟
step-wedding-tie-why = لا يسمح القانون بالزواج إلا في بلدية يسكن فيها أحدكما أو أحد والديكما.
field-wedding-tie = الصلة بالبلدية
option-wedding-tie-home = يسكن فيها أحدنا منذ شهر على الأقل
option-wedding-tie-parent = يسكن فيها والد أحدنا أو والدته
option-wedding-tie-none = لا شيء من ذلك
exit-wedding-elsewhere = يجب أن يتم الزواج في بلدية أخرى
exit-wedding-elsewhere-text = توجهوا إلى دار البلدية التي يسكن فيها أحدكما منذ شهر، أو إلى دار بلدية أحد والديكما.
contact-own-town-hall = دار البلدية في مكان سكنكم
step-pacs-home = هل ستسكنان معًا في هذه البلدية؟
step-pacs-home-why = يُسجَّل عقد Pacs في دار بلدية سكنكما المشترك.
field-pacs-home = السكن المشترك هنا
exit-pacs-elsewhere = يُسجَّل عقد Pacs في مكان آخر
exit-pacs-elsewhere-text = اذهبا إلى دار البلدية التي ستسكنان فيها معًا. يمكنكما أيضًا اختيار موثق في أي مكان في فرنسا. التسجيل في دار البلدية مجاني.
contact-notary = البحث عن موثق
step-abroad = هل وُلد أحدكما خارج فرنسا، أو يحمل جنسية أخرى؟
step-abroad-why = عندئذ تأتي شهادة الميلاد من بلد آخر. وقد تلزم ترجمتها، وهذا يأخذ وقتًا.
field-abroad = ولادة خارج فرنسا أو جنسية أخرى

## Planning

step-planning = عمّ تريدون الحديث مع مصلحة التعمير؟
step-planning-why = تحضّر المصلحة القواعد والخرائط قبل استقبالكم.
field-planning = الموضوع
option-planning-before-works = مشروع أشغال، قبل تقديم الطلب
option-planning-file = طلب قُدِّم من قبل، أو ملف للإيداع
option-planning-look-up = الاطلاع على مشروع مرخص لأحد الجيران
option-planning-other = شيء آخر
step-land = أين تقع الأرض؟
step-land-lead = إذا كنتم لا تعرفون رقم القطعة، يبحث عنه موظف بواسطة العنوان.
step-land-why = تختلف القواعد من شارع إلى آخر.
step-land-find = رقم القطعة مكتوب في عقد الملكية الذي أعطاكم إياه الموثّق، أو على cadastre.gouv.fr.
step-land-picture = عقد ملكية. القسم ورقم القطعة في جدول، على اليسار.
field-land = عنوان الأرض
field-parcel = رقم القطعة
field-parcel-hint = مثلًا: B 123

## Social help: danger first

step-danger = هل هناك شخص في خطر الآن؟
step-danger-lead = يستغرق الموعد عدة أيام. إذا كان هناك خطر فلا تنتظروا.
step-danger-why = تجيب جهات الإغاثة ليلًا ونهارًا. نعطيكم الرقم المناسب.
field-danger = خطر
option-danger-none = لا، لا أحد في خطر
option-danger-now = نعم، هناك شخص مصاب أو مريض جدًا
option-danger-home = نعم، هناك شخص يتعرض للعنف
option-danger-child = نعم، هناك طفل في خطر
option-danger-outside = نعم، هناك شخص ينام في الخارج هذه الليلة
option-danger-despair = نعم، هناك شخص يريد أن يموت
exit-danger-now = اتصلوا بالإغاثة الآن
exit-danger-now-text = المكالمة مجانية، ليلًا ونهارًا. قولوا أين أنتم وماذا يحدث. بعد ذلك يمكنكم العودة إلى هنا لطلب الموعد.
exit-danger-home = اتصلوا الآن، سيصدقونكم
exit-danger-home-text = إذا كان الخطر حاضرًا فاتصلوا بالرقم 17، أو أرسلوا رسالة نصية إلى 114 دون كلام. الرقم 3919 يستمع إلى النساء ضحايا العنف ومحيطهن. وهو مجاني ليلًا ونهارًا، ولا يظهر في الفاتورة.
exit-danger-child = اتصلوا بالرقم 119 الآن
exit-danger-child-text = الرقم 119 مخصص للأطفال في خطر. وهو مجاني ليلًا ونهارًا، للطفل وللكبار. إذا كان الخطر مباشرًا فاتصلوا بالرقم 17.
exit-danger-outside = اتصلوا بالرقم 115 الآن
exit-danger-outside-text = الرقم 115 يبحث عن مكان للمبيت. المكالمة مجانية ليلًا ونهارًا. يمكنكم الاتصال لأنفسكم أو لشخص آخر. غدًا عودوا إلى هنا لطلب موعد.
exit-danger-despair = اتصلوا بالرقم 3114 الآن
exit-danger-despair-text = الرقم 3114 يستمع إلى من يريد أن يموت وإلى أقاربه. المكالمة مجانية ليلًا ونهارًا. إذا كانت الحياة في خطر فاتصلوا بالرقم 15.
contact-emergency = جميع حالات الطوارئ
contact-deaf = برسالة نصية، إذا كنتم لا تستطيعون السمع أو الكلام
contact-police = الشرطة أو الدرك
contact-women = مساعدة النساء ضحايا العنف
contact-children = الأطفال في خطر
contact-homeless = الرقم 115، لمن ينامون في الخارج
contact-despair = الوقاية من الانتحار
contact-medical = الإسعاف (Samu): طوارئ طبية
step-social = ما الذي تحتاجون إليه؟
step-social-lead = اختاروا موضوعًا واحدًا فقط. ستحكون الباقي خلال الموعد.
step-social-why = ليستقبلكم العامل الاجتماعي المناسب.
field-social = الحاجة
option-social-money = صعوبة مالية أو دين أو فاتورة
option-social-housing = السكن
option-social-address = عنوان لاستلام البريد
option-social-address-hint = لمن ليس له سكن ثابت
option-social-age = مساعدة شخص مسن
option-social-disability = مساعدة متعلقة بإعاقة
option-social-other = حاجة أخرى

## Anything else, and how many come

step-about = عمّ تريدون الحديث؟
step-about-lead = تكفي بضع كلمات. لا تكتبوا شيئًا سريًا، ولا شيئًا عن صحتكم.
step-about-why = هكذا يجد الاستقبال المصلحة المناسبة.
field-about = الموضوع بإيجاز
step-people-coming = كم شخصًا سيحضر؟
step-people-coming-why = تختار دار البلدية قاعة تتسع لكم.
field-people-coming = عدد الأشخاص
field-people-coming-hint = احسبوا أنفسكم أيضًا. 6 أشخاص على الأكثر.

## When

step-dates = بين أي تاريخين يمكنكم الحضور؟
step-dates-lead = لا يُحجز أي وقت الآن. ستجيبكم دار البلدية باقتراح.
step-dates-why = تبحث دار البلدية عن وقت في هذه الفترة فقط.
field-earliest-day = أول يوم ممكن
field-latest-day = آخر يوم ممكن
field-latest-day-hint = إذا لم يكن هناك حد، فاتركوه فارغًا.
problem-dates-turned = اليوم الأخير قبل اليوم الأول. صححوا أحد التاريخين.
problem-after-departure = في هذا التاريخ ستكونون مسافرين. اختاروا يومًا قبل سفركم، أو عودوا لتغيير تاريخ السفر.
step-moments = في أي أيام وأوقات تكونون متفرغين؟
step-moments-lead = كلما اخترتم أكثر، أجابت دار البلدية أسرع.
step-moments-why = حتى لا تقترح عليكم دار البلدية وقتًا تعملون فيه.
field-days = الأيام
option-days-any = كل الأيام تناسبني
option-days-monday = الاثنين
option-days-tuesday = الثلاثاء
option-days-wednesday = الأربعاء
option-days-thursday = الخميس
option-days-friday = الجمعة
option-days-saturday = صباح السبت
field-half-days = أوقات اليوم
option-half-days-morning = صباحًا قبل الظهر
option-half-days-midday = بين الظهر والساعة الثانية
option-half-days-afternoon = بعد الظهر
problem-saturday-morning = يوم السبت لا تستقبل دار البلدية إلا صباحًا. اختاروا الصباح أيضًا، أو يومًا آخر.
problem-no-such-day = لا يقع أي من هذه الأيام بين التاريخين. اختاروا أيامًا أخرى، أو عودوا لتغيير التاريخين.

## Being received

step-help = هل تحتاجون إلى مساعدة ليكون استقبالكم جيدًا؟
step-help-lead = مثلًا: لغة الإشارة، مترجم، كرسي متحرك، حلقة للسماعات الطبية. إذا لم تريدوا قول شيء فأجيبوا بـ«لا»: ستُستقبلون بالطريقة نفسها.
step-help-why = تحضّر دار البلدية المساعدة قبل قدومكم. ولا تسأل عن أي سبب طبي.
field-help = مساعدة عند الاستقبال
step-help-kinds = ما المساعدة التي تحتاجون إليها؟
step-help-kinds-lead = يمكنكم اختيار عدة أجوبة.
step-help-kinds-why = لكل مساعدة تحضيرها: يُحجز مترجم أو تُختار قاعة.
field-help-kinds = المساعدة المطلوبة
option-help-kinds-sign-language = مترجم لغة الإشارة الفرنسية
option-help-kinds-interpreter = مترجم إلى لغة أخرى
option-help-kinds-loop = حلقة مغناطيسية للسماعات الطبية
option-help-kinds-wheelchair = مدخل لكرسي متحرك أو لعربة أطفال
option-help-kinds-seat = مقعد وانتظار قصير
option-help-kinds-easy-words = كلمات بسيطة ووقت أطول
option-help-kinds-other = مساعدة أخرى
step-help-details = هل يمكنكم توضيح هذه المساعدة؟
step-help-details-why = لا تستطيع دار البلدية تحضير المساعدة دون هذا التوضيح.
field-spoken-language = لغة المترجم
field-other-help = مساعدة أخرى بإيجاز
field-other-help-hint = قولوا ما ينبغي تحضيره، لا مرضكم.
step-help-consent = هل يمكن لدار البلدية تسجيل هذه الحاجة؟
step-help-consent-lead = إذا لم تريدوا ذلك، فعودوا وأجيبوا بـ«لا» عن سؤال المساعدة.
step-help-consent-why = قد تدل هذه الحاجة على صحتكم. يطلب القانون موافقتكم على تسجيلها.
field-help-consent = الموافقة على تسجيل الحاجة
consent-help-consent = أوافق على أن تسجل دار البلدية هذه الحاجة، لتحضير هذا الموعد فقط.

## Who, and how to answer

step-name = باسم مَن يكون الموعد؟
step-name-why = يناديكم الاستقبال بهذا الاسم.
field-given-name = الاسم
field-family-name = اللقب
step-contact = كيف يمكن لدار البلدية أن تجيبكم؟
step-contact-lead = يكفي جواب واحد: الهاتف أو البريد الإلكتروني أو البريد العادي.
step-contact-why = ترسل لكم دار البلدية اليوم والساعة والمكان. وتخبركم إذا تغير شيء.
field-telephone = رقم الهاتف
field-telephone-hint = مثلًا: ⁦06 12 34 56 78⁩. ويمكن لدار البلدية أيضًا إرسال رسالة نصية إلى الهاتف المحمول.
field-email = عنوان البريد الإلكتروني
field-email-hint = مثلًا: nom@exemple.fr
field-post = عنوان البريد
problem-contact-missing = لا تستطيع دار البلدية أن تجيبكم بعد. أعطوا رقم هاتف أو بريدًا إلكترونيًا أو عنوانًا.
problem-post-too-slow = آخر يوم لديكم قريب جدًا بالنسبة إلى رسالة. أعطوا أيضًا هاتفًا أو بريدًا إلكترونيًا، أو عودوا لتغيير التاريخين.

## The summary

outcome-matter = الموضوع
outcome-people = عدد الأشخاص المنتظرين
outcome-stamps = الطوابع الضريبية المطلوبة، على الأكثر
outcome-earliest = ابتداءً من
outcome-latest = في موعد أقصاه
bring-pre-request = رقم الطلب المسبق لكل شخص
bring-old-papers = بطاقات الهوية وجوازات السفر التي لا تزال لديكم، حتى المنتهية
bring-birth-record = شهادة ميلاد لا يزيد عمرها عن 3 أشهر، إلا إذا كانت بلدية الميلاد ترسلها بنفسها: تحققوا على ants.gouv.fr
bring-photo = صورة هوية مطابقة للمعايير لا يزيد عمرها عن 6 أشهر، لكل وثيقة
bring-home-proof = إثبات عنوان لا يزيد عمره عن سنة. إذا كان شخص يؤويكم: رسالته ووثيقة هويته وإثبات عنوانه
bring-stamps = طوابع ضريبية، { $stamps } على الأكثر: على timbres.impots.gouv.fr أو عند بائع التبغ
bring-loss-form = التصريح بالضياع أو بالسرقة. في حالة الضياع يمكن ملؤه في الشباك
bring-theft-receipt = وصل الشرطة أو الدرك بشأن السرقة
bring-change-proof = وثيقة تثبت تغيير الاسم أو العنوان، مثل شهادة زواج
bring-parent-identity = وثيقة هوية الوالد أو الوصي الذي يرافق الطفل
bring-custody = قرار القاضي أو اتفاق الوالدين بشأن مكان عيش الطفل
bring-second-home-proof = إثبات عنوان الوالد الآخر ونسخة من وثيقة هويته
bring-guardian = القرار الذي يعيّن الوصي
bring-collect-old = الرسالة التي تخبر بأن الوثيقة جاهزة، والوثيقة القديمة
bring-identity = وثيقة هوية
bring-recognition = إثبات عنوان لا يزيد عمره عن 3 أشهر، وشهادة ميلاد الطفل أو دفتر العائلة إن وُجد
bring-name-records = نسخة من شهادة ميلادكم لا يزيد عمرها عن 3 أشهر وإثبات عنوان حديث
bring-name-reasons = وثائق تبين سبب تغيير الاسم: رسائل أو شهادات أو دبلومات
bring-name-form = استمارة تغيير اللقب (cerfa 16229)، إن كانت لديكم
bring-family-records = دفتر العائلة إن وُجد، والشهادات التي تغيرت
bring-couple-identity = وثيقتا هويتكما، الأصل والنسخة
bring-couple-records = شهادتا ميلادكما، لا يزيد عمرهما عن 3 أشهر
bring-couple-home = إثبات عنوان كل منكما. وإذا كانت الصلة أحد الوالدين: إثبات عنوانه أيضًا
bring-witnesses = قائمة الشهود، من اثنين إلى أربعة، مع نسخة من وثائق هويتهم
bring-pacs-forms = تصريح عقد Pacs ‏(cerfa 15725) والاتفاقية (cerfa 15726 أو نصكما الخاص)، موقعين منكما معًا
bring-pacs-number = وصل عقد Pacs أو رقم تسجيله
bring-couple-abroad = لشهادة من بلد آخر: الشهادة التي لا يزيد عمرها عن 6 أشهر وترجمتها. تخبركم دار البلدية إن لزمت شهادة العرف
bring-land = صورة للأرض أو للمنزل
bring-plans = مخططاتكم أو رسم مع القياسات، ورقم الملف إن وُجد
bring-income = وثائق عن دخلكم ومصاريفكم في الأشهر الثلاثة الأخيرة
bring-letters = الرسائل أو الفواتير التي تريدون الحديث عنها
next-not-booked = انتظروا جواب دار البلدية: هذا ليس موعدًا بعد. ستقترح عليكم يومًا وساعة ومكانًا.
next-pre-request = قبل الموعد، قدموا الطلب المسبق على ants.gouv.fr، طلبًا لكل شخص.
next-pre-request-paper = في الشباك يعطيكم موظف الاستمارة الورقية. تعالوا قبل الموعد بعشر دقائق.
next-come-in-person = يجب أن يحضر كل من يطلب وثيقة بنفسه، مع الوثائق الأصلية.
next-come-with-child = الطفل، حتى الرضيع، يحضر مع أحد والديه أو الوصي عليه.
next-theft-first = قبل الموعد، بلغوا الشرطة أو الدرك عن السرقة.
next-travel = سفركم يوم { $departure }. قد يكون في دار بلدية أخرى مجهزة موعد أقرب: ابحثوا على rendezvouspasseport.ants.gouv.fr.
next-collect = يحضر البالغ بنفسه. ولجواز السفر يحضر الطفل البالغ 12 سنة أو أكثر أيضًا، مع أحد والديه.
next-couple = احضرا معًا إلى الموعد.
next-interpreter = تبحث دار البلدية عن وقت يكون فيه المترجم متاحًا. قد يستغرق ذلك بضعة أيام إضافية.
next-danger = إذا صار الوضع خطيرًا فلا تنتظروا الموعد: اتصلوا بالرقم 112، أو أرسلوا رسالة نصية إلى 114.
next-cancel = إذا لم يعد بإمكانكم الحضور فأخبروا دار البلدية: سيستفيد شخص آخر من الوقت.

## Abbreviations

acronym-cnil = الهيئة الفرنسية لحماية البيانات
