# Words of the procedure "signalement", in simple Modern Standard Arabic.

## The procedure

procedure-title = الإبلاغ عن مشكلة في الشارع
procedure-summary = أخبروا البلدية عن حفرة أو مصباح مطفأ أو نفايات متروكة أو أي مشكلة أخرى في مكان عام.
procedure-keywords = بلاغ, إبلاغ, تبليغ, مشكلة, شارع, طريق, حفرة, رصيف, مكسور, تالف, لافتة, إشارة مرور, مقعد, ألعاب, مصباح, إنارة, ضوء, ظلام, قمامة, نفايات, أزبال, سيارة مهجورة, شجرة, غصن, تسرب, ماء, صرف صحي, مجاري, كتابة على الجدران, حيوان ميت, كلب ضائع, خطر, شكوى
procedure-before-place = العنوان، أو علامة معروفة قرب المشكلة: موقف حافلة أو مدرسة أو متجر
procedure-before-photo = صورة، إن كانت لديكم
procedure-before-plate = للمركبة المهجورة: رقم لوحتها
procedure-after = تتلقى البلدية بلاغكم وترسله إلى الفريق المسؤول. إذا تركتم بريدًا إلكترونيًا أو رقم هاتف، يمكنها أن تجيبكم.
procedure-purpose = تستعمل البلدية أجوبتكم لتجد المشكلة وتصلحها، ولتجيبكم إذا طلبتم ذلك.
procedure-legal-basis = مهمة للمصلحة العامة: يسهر رئيس البلدية على سلامة الشوارع ونظافتها (المادة L. 2212-2 من القانون الفرنسي العام للجماعات المحلية).
procedure-recipients = موظفو البلدية المسؤولون عن المشكلة. وإذا كانت من اختصاص جهة عامة أخرى أو شركة الماء أو الكهرباء، ترسل البلدية البلاغ إليها.
procedure-rights = يمكنكم أن تطلبوا الاطلاع على بياناتكم أو تصحيحها أو الحد من استعمالها، أو أن تعترضوا على استعمالها. اكتبوا إلى البلدية واذكروا رقم الإيصال. ويمكنكم أيضًا تقديم شكوى إلى الهيئة الفرنسية لحماية البيانات (CNIL).

section-problem = المشكلة
section-where = أين ومتى
section-photos = الصور
section-answer = جواب البلدية

## Danger first

step-danger = هل يوجد شخص في خطر الآن؟
step-danger-lead = إذا كان هناك خطر فلا تنتظروا: اتصلوا بالرقم 112. إذا كنتم لا تستطيعون السمع أو الكلام، أرسلوا رسالة نصية إلى الرقم 114.
step-danger-why = لا تقرأ البلدية هذا البلاغ فورًا. أما فرق الإنقاذ فتجيب ليلًا ونهارًا.
field-danger = الخطر
option-danger-people = نعم، هناك شخص مصاب أو مهدد
option-danger-people-hint = حادث، حريق، اعتداء، جدار أو شجرة على وشك السقوط، حفرة مفتوحة في الأرض
option-danger-gas = نعم، أشم رائحة غاز
option-danger-electricity = نعم، هناك أسلاك كهرباء على الأرض أو مكشوفة
option-danger-none = لا، لا أحد في خطر

exit-urgent = اتصلوا بالنجدة الآن
exit-urgent-text = ابتعدوا عن الخطر. الاتصال مجاني، ليلًا ونهارًا. قولوا أين أنتم، وماذا يحدث، وهل هناك مصابون.
exit-gas = ابتعدوا ثم اتصلوا بطوارئ الغاز
exit-gas-text = لا تدخنوا، ولا تشغلوا شيئًا، ولا تستعملوا الهاتف قرب الرائحة. الاتصال مجاني، ليلًا ونهارًا.
exit-electricity = لا تلمسوا شيئًا واتصلوا بالنجدة
exit-electricity-text = ابقوا بعيدين عن الأسلاك وامنعوا الآخرين من الاقتراب.

contact-emergency = كل حالات الطوارئ، في أوروبا كلها
contact-fire = رجال الإطفاء: حريق، حادث، شخص في خطر
contact-medical = الإسعاف الطبي (Samu)
contact-police = الشرطة أو الدرك: اعتداء، سرقة، تهديد
contact-deaf = برسالة نصية، إذا كنتم لا تستطيعون السمع أو الكلام
contact-deaf-web = برسائل مكتوبة أو بمكالمة مرئية أو بلغة الإشارة الفرنسية
contact-gas = طوارئ الغاز (GRDF)
contact-power = إصلاح الكهرباء (غالبًا Enedis): الرقم مكتوب على فاتورة الكهرباء
contact-homeless = الرقم 115، للأشخاص الذين ينامون في الشارع
contact-noise-web = المركز الفرنسي للمعلومات عن الضوضاء
contact-front-desk = استقبال البلدية
contact-police-station = مركز الشرطة أو الدرك
contact-water-service = مصلحة الماء: رقمها مكتوب على الفاتورة

## The kind of problem

step-kind = ما هي المشكلة؟
step-kind-why = لكل مشكلة فريق: الطرق أو النظافة أو الحدائق أو الشرطة البلدية. جوابكم ينبه الفريق المناسب.
field-kind = المشكلة
option-kind-road = طريق أو رصيف تالف
option-kind-equipment = لافتة أو إشارة مرور أو مقعد أو لعبة تالفة
option-kind-lighting = إنارة الشارع
option-kind-waste = نفايات متروكة في مكان عام
option-kind-vehicle = مركبة مهجورة
option-kind-tree = شجرة أو غصن
option-kind-water = ماء أو صرف صحي
option-kind-graffiti = كتابة أو رسم أو ملصق على جدار
option-kind-animal = حيوان ميت أو ضائع
option-kind-other = شيء آخر

step-road-damage = ما هو التالف؟
step-road-damage-why = يأتي الفريق بالأدوات المناسبة.
field-road-damage = الشيء التالف
option-road-damage-pothole = حفرة أو نتوء في الطريق
option-road-damage-pavement = رصيف تالف
option-road-damage-marking = ممر مشاة أو خط على الأرض شبه ممحو
option-road-damage-open-hole = غطاء أو شبكة مفقودة: الحفرة مفتوحة
option-road-damage-something-else = ضرر آخر

step-equipment = ما الذي تلف أو توقف عن العمل؟
step-equipment-why = يأتي الفريق بالأدوات المناسبة. إصلاح إشارة المرور يأتي قبل إصلاح المقعد.
field-equipment = الشيء التالف
option-equipment-sign = لافتة
option-equipment-traffic-light = إشارة مرور ضوئية
option-equipment-bench = مقعد أو سلة مهملات أو مظلة موقف الحافلات
option-equipment-playground = لعبة أطفال
option-equipment-barrier = حاجز أو عمود
option-equipment-something-else = شيء آخر

step-lamp-fault = ما هي مشكلة الإنارة؟
step-lamp-fault-why = مصباح واحد مطفأ أو شارع كله مظلم: العطل والإصلاح مختلفان.
field-lamp-fault = عطل الإنارة
option-lamp-fault-one-off = مصباح واحد لا يضيء
option-lamp-fault-several-off = عدة مصابيح لا تضيء
option-lamp-fault-flickering = مصباح يومض
option-lamp-fault-day-on = مصباح يبقى مضاءً في النهار
option-lamp-fault-broken = عمود إنارة مكسور أو مائل، دون أسلاك ظاهرة
option-lamp-fault-wires = أسلاك الكهرباء ظاهرة

step-lamp-number = ما الرقم المكتوب على عمود الإنارة؟
step-lamp-number-lead = إذا لم تجدوا رقمًا، تابعوا دون إجابة.
step-lamp-number-why = بهذا الرقم يجد الفريق المصباح الصحيح، حتى في النهار حين تكون كل المصابيح مطفأة.
step-lamp-number-find = ابحثوا عن لوحة صغيرة أو ملصق على العمود، على مستوى العين. بعض الأعمدة ليس عليها رقم.
step-lamp-number-picture = عمود إنارة. الرقم على لوحة صغيرة في وسط العمود.
field-lamp-number = رقم عمود الإنارة
field-lamp-number-hint = مثلًا: A 042

step-waste-kind = ما هي النفايات التي ترونها؟
step-waste-kind-lead = لا تلمسوها ولا تفتحوها.
step-waste-kind-why = يأتي فريق النظافة بالشاحنة المناسبة. المواد الخطرة تحتاج إلى فريق مدرَّب.
field-waste-kind = النفايات
option-waste-kind-bags = أكياس أو قمامة منزلية
option-waste-kind-bulky = أثاث أو فراش أو أجهزة كبيرة
option-waste-kind-rubble = أنقاض أو بقايا بناء
option-waste-kind-green = أغصان أو عشب مقطوع
option-waste-kind-hazardous = مواد خطرة
option-waste-kind-hazardous-hint = طلاء، زيت، بطارية، أسبستوس، حقن، قارورة غاز
option-waste-kind-something-else = شيء آخر

step-vehicle-state = كيف هي حالة المركبة؟
step-vehicle-state-why = القاعدة تختلف: المركبة المحطمة تعامل مثل النفايات، والمركبة السليمة تخضع لقانون السير.
field-vehicle-state = حالة المركبة
option-vehicle-state-wreck = لا يمكنها أن تسير
option-vehicle-state-wreck-hint = هي محروقة، أو تنقصها عجلات أو أبواب أو زجاج أو المحرك
option-vehicle-state-not-moving = تبدو سليمة لكنها لا تتحرك أبدًا
option-vehicle-state-in-the-way = هي متوقفة بشكل سيئ أو تعيق المرور

step-plate = ما هو رقم لوحة المركبة؟
step-plate-lead = إذا لم تبق للمركبة لوحة، تابعوا دون جواب.
step-plate-why = بهذا الرقم فقط تستطيع البلدية أن تجد صاحب المركبة وتطلب منه نقلها.
step-plate-find = اللوحة في مقدمة المركبة وفي مؤخرتها.
step-plate-picture = سيارة من الخلف. اللوحة في الأسفل، في الوسط.
field-plate = رقم اللوحة
field-plate-hint = مثلًا: AB-123-CD

step-tree-place = أين الشجرة؟
step-tree-place-why = تعتني البلدية بالأشجار العامة. أما الشجرة الخاصة فلا تتدخل فيها إلا إذا هددت الشارع.
field-tree-place = مكان الشجرة
option-tree-place-street = في شارع أو ساحة أو حديقة عامة
option-tree-place-overhanging = في أرض خاصة، فوق الشارع
option-tree-place-overhanging-hint = الأغصان تمتد فوق الشارع، أو قد تسقط الشجرة عليه
option-tree-place-private = في أرض خاصة، بعيدًا عن الشارع

step-water-kind = ما هي مشكلة الماء؟
step-water-kind-why = حسب الحالة تنبه البلدية فريق الماء أو الصرف الصحي أو الطرق.
field-water-kind = مشكلة الماء
option-water-kind-leak = ماء يسيل على الطريق أو الرصيف
option-water-kind-drain = بالوعة أو مجرى مسدود
option-water-kind-smell = رائحة مجارٍ
option-water-kind-home = تسرب ماء داخل مسكن أو عمارة

step-graffiti-place = على ماذا توجد الكتابة؟
step-graffiti-place-why = على جدار خاص تحتاج البلدية عادة إلى موافقة المالك.
field-graffiti-place = مكان الكتابة
option-graffiti-place-public = مبنى عام أو مقعد أو لافتة أو الأرض
option-graffiti-place-private = جدار أو باب أو متجر خاص
option-graffiti-place-unknown = لا أعرف

step-hateful = هل الرسالة عنصرية أو معادية لليهود أو تدعو إلى العنف؟
step-hateful-lead = لا تنسخوا الرسالة.
step-hateful-why = على رئيس البلدية أن يزيل الرسائل العنصرية أو التي تدعو إلى القتل، حتى على جدار خاص.
field-hateful = رسالة عنصرية أو عنيفة

step-animal-state = كيف هي حالة الحيوان؟
step-animal-state-lead = لا تلمسوه.
step-animal-state-why = الحيوان الميت والحيوان الضائع ليسا من اختصاص الفريق نفسه.
field-animal-state = حالة الحيوان
option-animal-state-dead = هو ميت
option-animal-state-stray = هو ضائع أو وحيد أو مصاب
option-animal-state-dangerous = هو يهاجم شخصًا أو يهدده

step-other-kind = ما هو الموضوع؟
step-other-kind-why = بعض المشاكل ليست من اختصاص البلدية. في هذه الحالة نخبركم بمن يستطيع مساعدتكم.
field-other-kind = مشكلة أخرى
option-other-kind-street = مشكلة أخرى في مكان عام
option-other-kind-noise = ضوضاء أو خلاف مع جار
option-other-kind-inside = مشكلة داخل مسكن أو في أرض خاصة
option-other-kind-person-outside = شخص ينام في الشارع

step-description = ماذا ترون؟
step-description-lead = كلمات قليلة تكفي. لا تذكروا اسم أي شخص.
step-description-why = دون هذا الوصف لا يعرف الفريق ما عليه فعله.
field-description = الوصف
field-description-hint = مثلًا: سقط جدار المقبرة على الطريق

step-passage = هل يمكن المرور؟
step-passage-why = تعالج البلدية الممر المغلق أو الصعب قبل المشاكل الأخرى.
field-passage = المرور
option-passage-free = نعم، دون صعوبة
option-passage-walkers = بصعوبة مشيًا أو بكرسي متحرك أو بعربة أطفال
option-passage-vehicles = لا، أو على المركبات أن تسلك طريقًا آخر

## Ways out: other people can help

exit-private-land = لا تستطيع البلدية أن تتدخل في هذا المكان
exit-private-land-text = تحدثوا أولًا مع المالك أو مدير العمارة أو المؤجر. إذا لم تتفقوا، يمكن لموفِّق العدالة (conciliateur de justice) أن يساعدكم. هذا مجاني. تخبركم البلدية أين تجدونه.
exit-noise = للضوضاء أو الخلاف، هناك من يساعدكم
exit-noise-text = تحدثوا أولًا مع جاركم إن أمكن. إذا استمرت المشكلة، اكتبوا إلى رئيس البلدية أو قابلوا موفِّق العدالة (conciliateur de justice): هذا مجاني. في الليل، إذا كانت الضوضاء قوية، اتصلوا بمركز الشرطة أو الدرك.
exit-parking = للمركبة المتوقفة بشكل سيئ، اتصلوا بالشرطة البلدية
exit-parking-text = يجب أن يأتي شرطي ليرى المركبة. اطلبوا رقم الشرطة البلدية من استقبال البلدية. إذا لم توجد شرطة بلدية، اتصلوا بمركز الشرطة أو الدرك. اتصلوا بالرقم 17 في الحالات العاجلة فقط.
exit-home-water = تسرب ماء في مسكن: أغلقوا الماء أولًا
exit-home-water-text = أغلقوا صنبور الماء الرئيسي إن استطعتم. أخبروا المالك أو مدير العمارة أو سباكًا. إذا كان التسرب قبل العداد، اتصلوا بمصلحة الماء: رقمها مكتوب على الفاتورة.
exit-sleeping-outside = لشخص ينام في الشارع، اتصلوا بالرقم 115
exit-sleeping-outside-text = الاتصال مجاني، ليلًا ونهارًا. قولوا أين هو الشخص. إذا كان مريضًا أو مصابًا أو لا يجيب، اتصلوا فورًا بالرقم 15.

## Where and when

step-place = أين توجد المشكلة؟
step-place-why = يجب أن يجد الفريق المكان من دونكم.
step-place-find = انظروا إلى اسم الشارع أو رقم أقرب منزل أو موقف حافلة أو متجر.
field-place = مكان المشكلة

step-seen = متى رأيتم المشكلة لأول مرة؟
step-seen-lead = الشهر أو السنة تكفي. إذا كنتم لا تعرفون، تابعوا دون جواب.
step-seen-why = هكذا تعرف البلدية هل المشكلة جديدة. وللمركبات يحسب القانون عدد الأيام.
field-seen-on = تاريخ أول رؤية
field-seen-on-hint = إذا كنتم لا تعرفون اليوم، فاتركوا خانته فارغة. مثلًا: الشهر 3، السنة 2026

## Photos

step-photos = هل تريدون إضافة صور؟
step-photos-lead = أظهروا المشكلة وما حولها. تجنبوا الوجوه ولوحات السيارات وداخل البيوت.
step-photos-why = الصورة تبين حجم المشكلة وتساعد على معرفة المكان. لا نحتاج إلى رؤية أشخاص.
step-photos-find = أمام جهاز البلدية، يمكنكم تصوير شاشة هاتفكم. ويمكنكم أيضًا عرض الصور في الاستقبال.
field-photos = صور المشكلة
field-photos-hint = صورة من قريب وصورة من بعيد تكفيان في أغلب الأحيان.

## Being answered

step-reply = هل تريدون جوابًا من البلدية؟
step-reply-why = لتجيبكم، تحتاج البلدية إلى بريد إلكتروني أو رقم هاتف. وهي تقرأ أيضًا البلاغات دون اسم.
field-reply = جواب البلدية
option-reply-anonymous = لا، أبقى مجهول الهوية
option-reply-anonymous-hint = عندها لا تستطيع البلدية أن تجيبكم ولا أن تسألكم
option-reply-answer = نعم، أترك بريدًا إلكترونيًا أو رقم هاتف

step-contact = كيف يمكن للبلدية أن تتصل بكم؟
step-contact-lead = واحد من الاثنين يكفي. لا نطلب اسمكم.
step-contact-why = تستعمله البلدية لهذا البلاغ فقط: لتجيبكم أو لتطلب توضيحًا.
field-email = عنوان البريد الإلكتروني
field-email-hint = مثلًا: nom@exemple.fr
field-telephone = رقم الهاتف
field-telephone-hint = مثلًا: ⁦06 12 34 56 78⁩
problem-contact-missing = اكتبوا بريدًا إلكترونيًا أو رقم هاتف. للبقاء دون اسم، عودوا إلى السؤال السابق.
problem-plate-not-recognised = هذا الرقم لا يشبه رقم لوحة. انسخوا الحروف والأرقام، أو امسحوا كل شيء إذا لم توجد لوحة.

## The end: what was worked out, and what follows

outcome-service = الفريق الذي تم تنبيهه
service-roads = فريق الطرق
service-lighting = فريق إنارة الشوارع
service-cleaning = فريق النظافة
service-green = فريق الحدائق والأشجار
service-water = فريق الماء والصرف الصحي
service-police = الشرطة البلدية
service-hygiene = فريق الصحة والحيوانات
service-front-desk = استقبال البلدية، وهو يجد الفريق المناسب
outcome-urgency = ترتيب المعالجة
outcome-urgency-first = بالأولوية
outcome-urgency-usual = حسب ترتيب الوصول
outcome-seen-days = عدد الأيام منذ رأيتم المشكلة، على الأقل
outcome-parking = قاعدة الأيام السبعة
outcome-parking-reached = بقيت المركبة أكثر من 7 أيام: هذه مدة طويلة جدًا حسب قانون السير
outcome-parking-not-yet = رأيتموها منذ 7 أيام أو أقل: تحسب البلدية الأيام في المكان، وقد تكون مدتها المحلية أقصر
outcome-parking-unknown = على البلدية أن تحسب الأيام في المكان
outcome-reply = الجواب
outcome-reply-anonymous = لا جواب: أنتم مجهولو الهوية
outcome-reply-answer = بالبريد الإلكتروني أو بالهاتف

bring-photos = صوركم، مع رقم الإيصال

next-sent-on = ترسل البلدية بلاغكم إلى الفريق المختص. إذا كانت المشكلة من اختصاص المحافظة أو الدولة أو جهة أخرى، ترسله إليها.
next-no-promise = لا يحدد القانون مدة للإصلاح. المشاكل التي تغلق ممرًا تأتي قبل غيرها.
next-anonymous = لن تتلقوا جوابًا. احتفظوا برقم الإيصال إذا أردتم الحديث عن الموضوع في الاستقبال.
next-answer = قد تكتب البلدية إليكم أو تتصل بكم، لتجيبكم أو لتطلب توضيحًا.
next-worse = إذا أصبح الوضع خطيرًا فلا تنتظروا: اتصلوا بالرقم 112، أو أرسلوا رسالة نصية إلى الرقم 114.
next-do-not-touch = لا تلمسوا شيئًا. أبعدوا الأطفال والحيوانات.
next-dead-birds = إذا رأيتم عدة طيور ميتة، اتصلوا أيضًا بالبلدية: قد يكون ذلك مرضًا.
next-heavy-leak = إذا كان الماء يسيل بقوة، اتصلوا أيضًا بمصلحة الماء: رقمها مكتوب على فاتورة الماء.
next-vehicle = يأتي موظف ليتحقق في المكان. تطلب البلدية أولًا من صاحب المركبة أن ينقلها: قد يستغرق ذلك عدة أسابيع.
next-plate-unknown = لا تعرفون رقم اللوحة: يذهب موظف ليقرأه في المكان.
next-tree-owner = تطلب البلدية أولًا من المالك أن يقطع ما يمتد فوق الشارع أو يهدده.
next-wall-owner = على جدار خاص تطلب البلدية عادة موافقة المالك قبل التنظيف.
