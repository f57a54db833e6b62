# Canteen and care around school: simple Modern Standard Arabic.

## The procedure

procedure-title = تسجيل الأطفال في المطعم المدرسي وفي رعاية الصباح والمساء
procedure-summary = اختاروا أيام الوجبات والرعاية لكل طفل. ترون الثمن قبل الإرسال.
procedure-keywords = مطعم مدرسي, وجبات, غداء, مدرسة, رعاية بعد المدرسة, رعاية الصباح, حضانة, تسجيل, أطفال, ثمن, تعريفة, حساسية, وجبة بدون لحم, cantine, périscolaire
procedure-audience = آباء وأوصياء الأطفال المسجلين في مدرسة عمومية بالبلدية.
procedure-before-insurance = شهادة التأمين المدرسي لكل طفل
procedure-before-income = لثمن مخفض: معدلكم العائلي (quotient familial)، أو آخر إشعار ضريبي
procedure-before-care-plan = في حالة حساسية أو مرض: خطة الاستقبال الفردية للطفل
procedure-after = تتحقق دار البلدية من طلبكم، ثم تؤكد التسجيل والثمن. تدفعون كل شهر ما تم حجزه.
procedure-purpose = تستعمل دار البلدية أجوبتكم لتسجيل أطفالكم وحساب الثمن وتقديم الوجبة المناسبة والاتصال بكم عند الحاجة.
procedure-legal-basis = مهمة من المصلحة العامة: الإطعام المدرسي والرعاية حول أوقات المدرسة (قانون التعليم الفرنسي، المواد L. 131-13 وL. 551-1 وR. 531-52 وR. 531-53). الصور والمعلومات الصحية تحتاج إلى موافقتكم.
procedure-recipients = مصلحة الحياة المدرسية. يرى فريق المطعم والرعاية ما يحتاجه عملهم فقط: الأسماء والأيام والوجبات والأشخاص الذين يُتصل بهم. ولا يرون دخلكم.
procedure-rights = يمكنكم أن تطلبوا الاطلاع على بياناتكم أو تصحيحها أو تقييد استعمالها، أو أن تعترضوا عليه. ويمكنكم في أي وقت سحب موافقتكم على الصور. اكتبوا إلى دار البلدية مع رقم الإيصال. ويمكنكم أيضًا تقديم شكوى إلى الهيئة الفرنسية لحماية البيانات (CNIL).
service-school-life = مصلحة الحياة المدرسية

## Sections of the review

section-begin = التسجيل
section-children = الطفل
section-price = الثمن
section-family = عائلتكم
section-safety = السلامة
section-pickup = الشخص الذي يأتي
section-end = الختام

## The right door

step-school-kind = أين يدرس أطفالكم؟
step-school-kind-why = لا تنظم دار البلدية المطعم والرعاية إلا في مدارسها العمومية.
field-school-kind = المدرسة
option-school-kind-public-school = في مدرسة عمومية بالبلدية، أولية أو ابتدائية
option-school-kind-public-school-hint = من الروض الأول إلى السنة CM2
option-school-kind-private-school = في مدرسة خاصة
option-school-kind-other-town = في مدرسة ببلدية أخرى
option-school-kind-college = في الإعدادية أو الثانوية
exit-private-school = المدرسة الخاصة تنظم مطعمها بنفسها
exit-private-school-text = اطلبوا التسجيل من إدارة المدرسة. واسألوها أيضًا إن كانت البلدية تساعد في ثمن الوجبات.
contact-school-office = إدارة المدرسة
exit-other-town = يتم التسجيل في البلدية الأخرى
exit-other-town-text = تسجل كل بلدية أطفال مدارسها، حتى من يسكن في مكان آخر. اسألوا دار بلدية المدرسة.
contact-other-town-hall = دار البلدية في مكان المدرسة
exit-college = الإعدادية أو الثانوية تسجل بنفسها
exit-college-text = مطعم الإعدادية تابع للمقاطعة، ومطعم الثانوية تابع للجهة. اسألوا إدارة المؤسسة. إذا كان لديكم أيضًا طفل في مدرسة بالبلدية فابدؤوا من جديد من أجله.
contact-college-office = إدارة الإعدادية أو الثانوية
step-authority = ما صلتكم بالأطفال؟
step-authority-why = يجب أن يقوم بالتسجيل والدفع شخص مسؤول عن الطفل.
field-authority = الصلة بالأطفال
option-authority-parent = الأب أو الأم
option-authority-guardian = الوصي عليهم
option-authority-carer = أسرة حاضنة أو مصلحة تستقبلهم
option-authority-none = شخص آخر
exit-no-authority = يجب أن يقوم بالتسجيل مسؤول عن الطفل
exit-no-authority-text = اطلبوا من الأب أو الأم أو الوصي تقديم الطلب. يمكنكم تحضيره معًا. إذا لم يستطع أحد ذلك، يستمع إليكم موظف في دار البلدية.
contact-school-life-desk = مصلحة الحياة المدرسية، في دار البلدية
step-first-day = في أي يوم يبدأ التسجيل؟
step-first-day-lead = أعطوا يومًا دراسيًا، بعد أسبوع على الأقل: الاثنين أو الثلاثاء أو الخميس أو الجمعة.
step-first-day-why = يطلب المطبخ الوجبات قبل عدة أيام.
field-first-day = اليوم الأول
problem-no-school-that-day = لا دراسة في ذلك اليوم. اختاروا الاثنين أو الثلاثاء أو الخميس أو الجمعة.
problem-summer-holidays = المدرسة مغلقة في يوليو وأغسطس. اختاروا يومًا في سبتمبر أو بعده.

## Each child

step-child-name = الطفل { $item }: ما اسمه؟
step-child-name-why = ينادي الفريق الطفل باسمه.
field-child-given-name = اسم الطفل
field-child-family-name = لقب الطفل
step-child-birth = الطفل { $item }: ما تاريخ ميلاده؟
step-child-birth-why = العمر يحدد القسم وعدد الكبار الذين يراقبون الأطفال.
field-child-birth = تاريخ ميلاد الطفل
problem-too-young = في ذلك اليوم يكون عمر الطفل أقل من سنتين. تبدأ المدرسة لاحقًا. تحققوا من تاريخ الميلاد ومن اليوم الأول.
problem-too-old = في هذا العمر يكون الطفل في الإعدادية. تحققوا من السنة. إن كان كذلك فالإعدادية هي التي تسجله.
problem-child-twice = هذا الطفل موجود في القائمة بالاسم والتاريخ نفسيهما. صححوا التاريخ. إذا كُتب مرتين، فعودوا إلى السؤال عن طفل آخر وأجيبوا بـ«لا».
step-class = الطفل { $item }: في أي قسم هو أو سيكون؟
step-class-lead = أعطوا القسم في اليوم الأول المختار. نعرض أقسام هذا العمر.
step-class-why = قائمة المطعم تُعدّ حسب القسم.
field-class = القسم
option-class-first-nursery = الروض الأول
option-class-middle-nursery = الروض الثاني
option-class-last-nursery = الروض الثالث
option-class-cp = السنة الابتدائية الأولى (CP)
option-class-ce1 = السنة الابتدائية الثانية (CE1)
option-class-ce2 = السنة الابتدائية الثالثة (CE2)
option-class-cm1 = السنة الابتدائية الرابعة (CM1)
option-class-cm2 = السنة الابتدائية الخامسة (CM2)
option-class-other-class = قسم آخر، أو لا أعرف
step-school = الطفل { $item }: في أي مدرسة؟
step-school-why = لكل مدرسة مطعمها.
field-school = مدرسة الطفل
option-school-prevert = المدرسة الأولية جاك بريفير
option-school-curie = المدرسة الابتدائية ماري كوري
option-school-moulin = المدرسة الأولية والابتدائية جان مولان
option-school-unknown = لا أعرف بعد
step-lunch-days = الطفل { $item }: في أي أيام يأكل في المطعم؟
step-lunch-days-why = يحضّر المطبخ وجبة لكل طفل مسجل. يمكنكم تغيير الأيام لاحقًا.
field-lunch-days = أيام المطعم
option-lunch-days-monday = الاثنين
option-lunch-days-tuesday = الثلاثاء
option-lunch-days-thursday = الخميس
option-lunch-days-friday = الجمعة
option-lunch-days-changing = أيام تتغير كل أسبوع
option-lunch-days-none = لا يأكل في المطعم
step-meals-a-week = الطفل { $item }: كم وجبة في الأسبوع عادة؟
step-meals-a-week-why = بهذا العدد نحسب ثمن الشهر.
field-meals-a-week = عدد الوجبات في الأسبوع
step-care = الطفل { $item }: في أي أيام يأتي إلى رعاية الصباح والمساء؟
step-care-why = يجب أن يكون هناك عدد كافٍ من الكبار لرعاية الأطفال.
field-mornings = الصباح، قبل المدرسة
option-mornings-monday = الاثنين
option-mornings-tuesday = الثلاثاء
option-mornings-thursday = الخميس
option-mornings-friday = الجمعة
option-mornings-none = لا يأتي صباحًا
field-evenings = المساء، بعد المدرسة
option-evenings-monday = الاثنين
option-evenings-tuesday = الثلاثاء
option-evenings-thursday = الخميس
option-evenings-friday = الجمعة
option-evenings-none = لا يأتي مساءً
problem-nothing-chosen = ليس لهذا الطفل وجبات ولا رعاية. اختاروا صباحًا أو مساءً واحدًا على الأقل، أو عودوا لاختيار أيام المطعم.
step-care-plan = الطفل { $item }: هل لديه خطة استقبال فردية؟
step-care-plan-lead = تسمى PAI. تُعدّ مع الطبيب بسبب حساسية أو مرض. لا تذكروا المرض هنا.
step-care-plan-why = بدون هذه الوثيقة لا يستطيع المطعم تكييف الوجبة دون خطر على الطفل.
step-care-plan-find = اطلبوها من مديرة المدرسة أو مديرها. يعدّها طبيب المدرسة معكم.
field-care-plan = خطة الاستقبال الفردية
option-care-plan-none = لا
option-care-plan-kitchen = نعم، يكيّف المطعم الوجبة
option-care-plan-basket = نعم، يحضر الطفل وجبته
option-care-plan-basket-hint = تدفعون عندئذ ثمن المراقبة فقط.
option-care-plan-without-meal = نعم، لكنها لا تغيّر الوجبة
option-care-plan-waiting = ليس بعد، طلبناها أو سنطلبها
step-care-plan-paper = الطفل { $item }: أظهروا خطة الاستقبال الفردية
step-care-plan-paper-lead = أظهروا الوثيقة الموقعة لهذه السنة الدراسية. يمكنكم أيضًا إحضارها إلى دار البلدية.
step-care-plan-paper-why = يجب أن يعرف الكبار في المطعم والرعاية ما ينبغي فعله.
field-care-plan-paper = خطة الاستقبال الموقعة
step-diet = الطفل { $item }: أي وجبة تختارون؟
step-diet-lead = لا حاجة إلى ذكر السبب.
step-diet-why = يعدّ المطبخ الوجبات من كل نوع.
field-diet = الوجبة
option-diet-standard = الوجبة المعتادة
option-diet-no-meat = الوجبة بدون لحم
step-leaves-alone = الطفل { $item }: هل يمكنه العودة وحده بعد رعاية المساء؟
step-leaves-alone-why = بدون موافقتكم يُبقي الفريق الطفل حتى يأتي شخص بالغ.
field-leaves-alone = العودة وحده مساءً
step-another-child = هل تريدون تسجيل طفل آخر؟
step-another-child-why = يكفي طلب واحد لجميع أطفالكم.
field-another-child = طفل آخر

## The price

step-price-by = كيف تريدون أن يُحسب الثمن؟
step-price-by-lead = يتوقف الثمن على دخل الأسرة. إذا لم تريدوا ذكره، تدفعون أعلى ثمن.
step-price-by-why = تطلب البلدية أقل من الأسر التي لديها دخل أقل. ولا تستطيع ذلك دون معرفة الدخل.
field-price-by = حساب الثمن
option-price-by-number = حسب معدلي العائلي (quotient familial) ورقم المستفيد
option-price-by-number-hint = تتحقق دار البلدية بنفسها لدى صندوق الإعانات العائلية (CAF أو MSA). لا حاجة إلى إظهار شيء.
option-price-by-known = حسب معدلي العائلي وشهادة
option-price-by-known-hint = تأتي الشهادة من صندوق الإعانات العائلية (CAF أو MSA).
option-price-by-tax = حسب إشعاري الضريبي
option-price-by-tax-hint = نحن نحسب معدلكم.
option-price-by-full = دون ذكر دخلي، بأعلى ثمن
step-known-quotient = ما هو معدلكم العائلي؟
step-known-quotient-why = المعدل يحدد فئة ثمنكم.
step-known-quotient-find = انظروا إلى حسابكم على caf.fr أو msa.fr، أو إلى رسالة من الصندوق.
step-known-quotient-picture = شهادة المعدل العائلي. المعدل في إطار في وسط الصفحة.
field-known-quotient = المعدل العائلي للشهر
field-known-quotient-hint = مثلًا: 742
step-family-fund-number = ما هو رقم المستفيد الخاص بكم؟
step-family-fund-number-lead = إذا كنتم لا تعرفونه، ستُظهرون شهادة المعدل العائلي.
step-family-fund-number-why = بهذا الرقم تتحقق البلدية بنفسها من معدلكم.
step-family-fund-number-find = الرقم مكتوب في كل رسائل الصندوق، وفي حسابكم على caf.fr أو msa.fr.
step-family-fund-number-picture = شهادة المعدل العائلي. رقم المستفيد في الأعلى، على اليسار.
field-family-fund-number = رقم المستفيد
field-family-fund-number-hint = من 7 إلى 13 رقمًا، دون الحرف
step-quotient-paper = أظهروا شهادة المعدل العائلي
step-quotient-paper-lead = لا يزيد عمرها عن ثلاثة أشهر. يمكنكم أيضًا إحضارها إلى دار البلدية.
step-quotient-paper-why = تتحقق دار البلدية من المعدل قبل منح ثمن مخفض.
field-quotient-paper = شهادة المعدل العائلي
step-tax-income = ماذا يقول آخر إشعار ضريبي لديكم؟
step-tax-income-lead = أعطوا «revenu fiscal de référence» وعدد الحصص (parts). مثلًا 2,5 هي 2 و«نصف حصة».
step-tax-income-why = الدخل مقسومًا على 12 شهرًا وعلى عدد الحصص يعطي معدلكم.
step-tax-income-find = العددان في الصفحة الأولى من الإشعار، أو على impots.gouv.fr.
step-tax-income-picture = الصفحة الأولى من إشعار الضريبة. الرقمان في وسط الصفحة، أحدهما تحت الآخر.
field-tax-income = الدخل المرجعي للسنة (revenu fiscal de référence)
field-tax-income-hint = مثلًا: ⁦24,600⁩. إذا كنتما زوجين ولكما إشعاران فاجمعوا الدخلين.
field-parts = عدد الحصص قبل الفاصلة
field-parts-hint = مثلًا: 2. مع إشعارين اجمعوا الحصص.
field-parts-rest = بعد الفاصلة
option-parts-rest-zero = لا شيء
option-parts-rest-quarter = ربع حصة (⁦,25⁩)
option-parts-rest-half = نصف حصة (⁦,5⁩)
option-parts-rest-three-quarters = ثلاثة أرباع حصة (⁦,75⁩)
step-income-of-a-year = هل هذا الدخل للسنة كلها؟
step-income-of-a-year-why = العدد صغير. ربما هو دخل شهر واحد، فيكون الثمن خاطئًا.
field-income-of-a-year = دخل السنة كلها
problem-income-of-a-month = عودوا إلى السؤال السابق وأعطوا دخل السنة كلها. هو مكتوب على الإشعار الضريبي.
step-tax-paper = أظهروا آخر إشعار ضريبي
step-tax-paper-lead = تكفي الصفحة الأولى. مع إشعارين أظهروهما معًا. يمكنكم أيضًا إحضارهما إلى دار البلدية.
step-tax-paper-why = تتحقق دار البلدية من العددين، فقط لأنكم تطلبون ثمنًا حسب الدخل.
field-tax-paper = الإشعار الضريبي

## The family

step-your-name = ما اسمكم؟
step-your-name-why = تكون الفاتورة بهذا الاسم.
field-your-given-name = الاسم
field-your-family-name = اللقب
step-address = ما عنوانكم؟
step-address-why = ترسل دار البلدية الفاتورة إلى هذا العنوان.
field-address = العنوان
step-reach = كيف نتصل بكم؟
step-reach-lead = رقم الهاتف ضروري. البريد الإلكتروني اختياري.
step-reach-why = إذا مرض طفلكم أو أصيب، يتصل بكم الفريق فورًا.
field-telephone = رقم الهاتف
field-telephone-hint = مثلًا: ⁦06 12 34 56 78⁩
field-email = عنوان البريد الإلكتروني
field-email-hint = للتأكيد والفواتير. مثلًا: nom@exemple.fr
step-other-parent = هل هناك والد آخر مسؤول عن الأطفال؟
step-other-parent-why = يمكن للوالدين معًا أخذ الطفل وتلقي المعلومات.
field-other-parent = الوالد الآخر
option-other-parent-together = نعم، نعيش معًا
option-other-parent-apart = نعم، نعيش منفصلين
option-other-parent-none = لا
step-other-parent-reach = كيف نتصل بالوالد الآخر؟
step-other-parent-reach-why = يتصل به الفريق إذا لم تجيبوا.
field-other-parent-name = اسم الوالد الآخر ولقبه
field-other-parent-telephone = هاتف الوالد الآخر
problem-other-parent-same-telephone = هذا رقمكم. أعطوا رقم الوالد الآخر، أو اتركوه فارغًا.

## Safety

step-emergency = بمن نتصل إذا لم يجب أي والد؟
step-emergency-lead = أعطوا شخصًا آخر يستطيع الحضور بسرعة. اسألوه أولًا إن كان موافقًا.
step-emergency-why = عند وقوع حادث يتصل الفريق أولًا بالإغاثة، ثم بكم، ثم بهذا الشخص.
field-emergency-name = اسم هذا الشخص ولقبه
field-emergency-telephone = هاتف هذا الشخص
problem-emergency-same-telephone = هذا رقم أحد الوالدين. أعطوا رقم شخص آخر، مثل جدة أو جار أو صديقة.
step-pickup-wanted = هل يمكن لأشخاص آخرين أخذ أطفالكم؟
step-pickup-wanted-lead = أنتم والوالد الآخر يمكنكم ذلك دائمًا.
step-pickup-wanted-why = لا يسلّم الفريق الطفل إلا لشخص سميتموه.
field-pickup-wanted = أشخاص آخرون مسموح لهم
step-pickup-person = الشخص { $item }: من يمكنه أخذ أطفالكم؟
step-pickup-person-lead = أخبروا هذا الشخص: عليه أن يُظهر وثيقة هويته.
step-pickup-person-why = يتحقق الفريق من الاسم قبل تسليم الطفل.
field-pickup-name = اسم الشخص ولقبه
field-pickup-telephone = هاتف الشخص
field-pickup-minor = عمر هذا الشخص أقل من 18 سنة
field-pickup-minor-hint = مثلًا أخ أكبر أو أخت كبرى
step-another-pickup = هل هناك شخص آخر؟
step-another-pickup-why = يمكن أن تضم القائمة خمسة أشخاص.
field-another-pickup = شخص آخر
step-insurance = أظهروا شهادة التأمين المدرسي
step-insurance-lead = لعدة أطفال أظهروا جميع الشهادات. يمكنكم أيضًا إحضارها إلى دار البلدية.
step-insurance-why = التأمين مطلوب للمطعم والرعاية. وهو يدفع إذا آذى طفلكم أحدًا أو أصيب.
step-insurance-find = غالبًا يغطي تأمين السكن المدرسة: اطلبوا الشهادة من شركة التأمين.
field-insurance = شهادة التأمين

## To finish

step-photos = هل توافقون على تصوير أطفالكم؟
step-photos-lead = هذا اختياري. جوابكم لا يغيّر شيئًا في التسجيل. للرفض، واصلوا دون وضع علامة.
step-photos-why = يعرض الفريق أحيانًا الأنشطة في نشرة البلدية. ولا يفعل ذلك دون موافقتكم.
field-photos = الموافقة على الصور
consent-photos = أوافق على تصوير أطفالي في الرعاية، وعلى نشر الصور في نشرة البلدية وعلى موقعها خلال هذه السنة الدراسية.
step-declaration = بماذا تصرّحون؟
step-declaration-lead = اقرؤوا كل شيء، ثم ضعوا علامة إذا كنتم موافقين.
step-declaration-why = تعتمد دار البلدية على أجوبتكم لحساب الثمن ورعاية أطفالكم.
field-truth = أجوبة صحيحة
consent-truth = أجوبتي صحيحة. أخبر دار البلدية إذا تغير شيء.
field-rules = نظام المطعم والرعاية
consent-rules = أقبل نظام المطعم والرعاية المعلّق في المدرسة وفي دار البلدية.

## The summary

outcome-children = عدد الأطفال
outcome-first-day = ابتداءً من
outcome-quotient = المعدل العائلي
outcome-bracket = فئة الثمن، من 1 (الأدنى) إلى 4
outcome-meal-price = ثمن الوجبة
outcome-basket-price = ثمن وقت الغداء مع وجبة من البيت
outcome-meals-cost = المطعم، في الشهر، تقريبًا
outcome-care-cost = الرعاية، في الشهر، تقريبًا
outcome-total-cost = المجموع في الشهر، تقريبًا
bring-insurance = شهادة التأمين المدرسي لكل طفل
bring-care-plan-paper = خطة الاستقبال الفردية موقعة
bring-quotient-paper = شهادة المعدل العائلي التي لا يزيد عمرها عن ثلاثة أشهر
bring-tax-paper = آخر إشعار ضريبي
next-confirmation = تؤكد لكم دار البلدية التسجيل. انتظروا جوابها قبل اليوم الأول.
next-estimate = ثمن الشهر متوسط. تحسب الفاتورة الأيام المحجوزة وتتغير مع العطل.
next-care-plan-waiting = ما دامت خطة الاستقبال غير موقعة، لا يستطيع المطعم تكييف الوجبات. اتصلوا بالمصلحة قبل اليوم الأول.
next-basket = أحضروا الوجبة في حقيبة حافظة للبرودة عليها اسم الطفل.
next-changing-days = للأيام المتغيرة، أخبروا دار البلدية كل أسبوع بالأيام التي يأكل فيها الطفل.
next-pickup-identity = في المساء، يُظهر من يأخذ الطفل وثيقة هويته.
next-pickup-minor = لشخص عمره أقل من 18 سنة، قد تطلب منكم دار البلدية رسالة موقعة.
next-parents-apart = إذا كان كل والد يدفع أسابيعه، يقدّم الوالد الآخر طلبًا أيضًا. أخبروا المصلحة.
next-full-price = لا يزال بإمكانكم طلب ثمن حسب الدخل: أحضروا إشعاركم الضريبي أو معدلكم.
next-money-trouble = إذا صعب عليكم الدفع، فتحدثوا بسرعة مع المركز البلدي للعمل الاجتماعي.
next-change = إذا تغيرت أيامكم أو هاتفكم أو وضعكم، فأخبروا المصلحة.

## Abbreviations

acronym-cnil = الهيئة الفرنسية لحماية البيانات
acronym-pai = خطة الاستقبال الفردية
acronym-caf = صندوق الإعانات العائلية
acronym-msa = الضمان الاجتماعي الفلاحي
acronym-cp = السنة الأولى من الابتدائي
acronym-ce = السنتان الثانية والثالثة من الابتدائي
acronym-cm = السنتان الرابعة والخامسة من الابتدائي
