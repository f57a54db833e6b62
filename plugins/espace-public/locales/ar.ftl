### استعمال الفضاء العام: الكلمات باللغة العربية الفصحى المبسّطة، بصيغة الجمع للجميع.

## الإجراء

procedure-title = طلب استعمال الفضاء العام
procedure-summary = اطلبوا إذن البلدية لنقل أثاث أو حاوية أشغال أو شرفة مقهى أو حفل أو سوق أغراض مستعملة أو تصوير أو شاحنة طعام.
procedure-keywords = فضاء عام, شارع, ساحة, رصيف, موقف سيارات, نقل الأثاث, سقالة, حاوية, أشغال, شرفة مقهى, حفل, حفل الجيران, تظاهرة, سوق أغراض مستعملة, تصوير, فيلم, شاحنة طعام, إذن, رسوم, occupation du domaine public, vide-grenier, food truck
procedure-audience = السكان والجمعيات والشركات.
procedure-before-dates = التواريخ والمكان الدقيق
procedure-before-size = المساحة بالمتر المربع، أو الطول إذا كانت شاحنة
procedure-before-insurance = تأمينكم ورسم بسيط، إلا لنقل الأثاث
procedure-after = تدرس البلدية طلبكم وتجيبكم كتابة. انتظروا هذا الإذن قبل أن تستقروا في المكان.
procedure-purpose = تُستعمل أجوبتكم للبتّ في طلبكم ولتحضير الإذن المكتوب ولحساب السعر.
procedure-legal-basis = لا يجوز لأحد أن يشغل الفضاء العام من دون إذن: المادة ⁦L. 2122-1⁩ من القانون الفرنسي للأملاك العامة. ويعطي رئيس البلدية هذا الإذن: المادة ⁦L. 2213-6⁩ من القانون الفرنسي للجماعات المحلية.
procedure-recipients = يقرأ طلبكم موظفو مصلحة الفضاء العام والشرطة البلدية. وإذا كانت التظاهرة كبيرة، تقرؤه أيضًا الولاية (préfecture) والإطفاء.
procedure-rights = يمكنكم أن تطلبوا من البلدية الاطلاع على بياناتكم أو تصحيحها أو تقييد استعمالها. إذا لم يرضكم الجواب، يمكنكم أن تكتبوا إلى الهيئة الفرنسية لحماية البيانات (Cnil).
service-public-space = مصلحة الفضاء العام

## أجزاء المراجعة

section-use = الاستعمال
section-where = المكان والتواريخ
section-people = الجمهور والسلامة
section-applicant = صاحب الطلب
section-papers = الأوراق والالتزامات

## الاستعمال

step-kind = ماذا تريدون أن تفعلوا في الفضاء العام؟
step-kind-why = تختلف المدة والسعر والأوراق حسب الاستعمال.
field-kind = الاستعمال
option-kind-moving = حجز مواقف لنقل أثاث أو توصيل
option-kind-works = وضع حاوية أشغال أو سقالة أو مواد بناء
option-kind-terrace = إقامة شرفة مقهى أو عرض بضاعة أمام محل
option-kind-event = تنظيم حفل أو تظاهرة
option-kind-event-hint = حفل الجيران أو حفل موسيقي أو لقاء رياضي
option-kind-sale = تنظيم سوق أغراض مستعملة (vide-grenier)
option-kind-food-truck = بيع وجبات في شاحنة
option-kind-filming = تصوير فيلم أو أخذ صور بمعدات
option-kind-protest = مظاهرة أو مسيرة من أجل قضية
option-kind-other = شيء آخر

exit-protest = المظاهرة تُعلَن ولا تحتاج إلى إذن
exit-protest-text = أعلنوها قبل موعدها بمدة بين 15 و3 أيام. يُقدَّم الإعلان إلى الولاية (préfecture)، أو إلى البلدية في البلديات الصغيرة. اذكروا الهدف والمكان والساعة والمسار وأسماء المنظّمين.
contact-prefecture = الولاية (préfecture) أو نيابة الولاية (sous-préfecture)
contact-front-desk = مكتب استقبال البلدية

exit-other-use = تكلّموا عن مشروعكم مع مصلحة الفضاء العام
exit-other-use-text = قد تكون لمشروعكم قواعد خاصة. يخبركم موظف هل يلزم إذن وأي أوراق تحضّرون.
contact-public-space = مصلحة الفضاء العام في هذه البلدية

step-ground = على أي أرض تريدون أن تستقروا؟
step-ground-why = يقرّر رئيس البلدية في شوارع المدينة أو القرية وساحاتها. في أماكن أخرى يقرّر غيره.
field-ground = الأرض
option-ground-town = شارع أو رصيف أو ساحة أو حديقة للبلدية
option-ground-town-hint = وكذلك طريق المقاطعة أو الدولة بين لوحتي دخول المدينة وخروجها
option-ground-road = طريق خارج المدينة أو القرية
option-ground-road-hint = طريق المقاطعة أو الدولة بعد لوحة الخروج
option-ground-state = شاطئ أو رصيف ميناء أو غابة أو محطة قطار
option-ground-private = أرض خاصة
option-ground-private-hint = فناء أو حديقة أو موقف سيارات متجر
option-ground-unknown = لا أعرف

exit-private-sale = على أرض خاصة، أعلنوا البيع لرئيس البلدية
exit-private-sale-text = تلزم موافقة المالك، ولا يلزم مكان عام. أرسلوا إلى رئيس البلدية إعلان البيع (vente au déballage) قبل 15 يومًا على الأقل مع وثيقة هويتكم.
contact-sale-form = الاستمارة 13939 على الموقع الرسمي Service Public، صفحة «vente au déballage»

exit-private-land = على أرض خاصة، اسألوا المالك
exit-private-land-text = لا تعطي البلدية إذنًا لأرض خاصة. إذا كنتم تستقبلون جمهورًا أو تُحدثون ضجيجًا أو تتجاوزون إلى الرصيف، فأخبروها مع ذلك.
contact-owner = مالك الأرض

exit-road-outside = خارج المدينة تتبع الطريق مصلحة أخرى
exit-road-outside-text = اطلبوا من المقاطعة لطريق المقاطعة، ومن إدارة طرق الدولة للطريق الوطنية. إذا كانت طريقًا صغيرة للبلدية، فتكلّموا مع البلدية.
contact-department = المقاطعة، مصلحة الطرق
contact-national-roads = إدارة طرق الدولة (direction interdépartementale des routes)

exit-state-land = هذا المكان يتبع الدولة أو هيئة أخرى
exit-state-land-text = اطلبوا ممن يدير المكان: مثلًا الولاية (préfecture) للشاطئ، أو الميناء لرصيفه. تستطيع البلدية أن تخبركم بمن يدير غابة أو محطة قطار.
contact-state-manager = الجهة التي تدير المكان

step-anchored = هل تحفرون الأرض أو تثبّتون شيئًا فيها؟
step-anchored-lead = مثلًا عمودًا أو مرساة أو أرضية مثبّتة.
step-anchored-why = الشيء الموضوع والشيء المثبّت في الأرض لا يحتاجان إلى الإذن نفسه.
field-anchored = التثبيت في الأرض

exit-anchored = للتثبيت في الأرض، اطلبوا إذن طريق (permission de voirie)
exit-anchored-text = يجب أن تتحقق مصلحة الطرق من الأسلاك والأنابيب تحت الأرض. اطلبوا منها الاستمارة 14023. من دون تثبيت يمكنكم أن ترجعوا وتجيبوا بـ«لا».
contact-roads = مصلحة الطرق في هذه البلدية

## المكان والتواريخ

step-place = أين تريدون أن تستقروا؟
step-place-lead = اكتبوا العنوان، أو صفوا المكان بعلامة قريبة.
step-place-why = تتحقق البلدية من أن المشاة والإطفاء والحافلات يستطيعون المرور.
field-place = المكان
field-place-hint = مثلًا: أمام الرقم 12 من جهة المخبز

step-first-day = ما اليوم الأول؟
step-first-day-lead = المدة اللازمة قبل هذا الاستعمال، بالأيام: { $notice }. أول يوم ممكن: { $earliest }.
step-first-day-why = تحتاج البلدية إلى هذه المدة لطلب الآراء وكتابة الإذن ووضع اللوحات.
field-first-day = اليوم الأول، مع التركيب
problem-too-soon = هذا مبكر جدًا: أول يوم ممكن هو { $earliest }. إذا كنتم لا تستطيعون الانتظار، فتكلّموا مع مصلحة الفضاء العام.

step-last-day = ما اليوم الأخير؟
step-last-day-lead = في طلب واحد، آخر يوم ممكن هو { $latest }. لما بعده قدّموا طلبًا آخر.
step-last-day-why = يتوقف السعر والإذن على عدد الأيام.
field-last-day = اليوم الأخير، مع إخلاء المكان

step-metres = ما طول الرصيف الذي يجب حجزه؟
step-metres-lead = احسبوا 5 أمتار لكل سيارة. تأخذ شاحنة نقل الأثاث غالبًا 10 أمتار.
step-metres-why = تحضّر البلدية العدد المناسب من اللوحات.
field-metres = الطول بالمتر

step-surface = ما المساحة التي تريدون شغلها؟
step-surface-lead = اضربوا الطول في العرض. يكفي رقم تقريبي لحفل.
step-surface-why = يتوقف السعر على المساحة. وتتحقق البلدية من أن كل شيء يتسع له المكان.
field-surface = المساحة بالمتر المربع

step-electricity = هل تريدون كهرباء من البلدية؟
step-electricity-why = يتغيّر سعر اليوم مع الكهرباء.
field-electricity = الكهرباء

step-passage = هل يبقى ممر للمشاة؟
step-passage-lead = يجب أن يبقى ⁦1,40⁩ متر فارغًا لكرسي متحرك أو عربة أطفال.
step-passage-why = يجب أن يستطيع الجميع المرور على الرصيف من دون النزول إلى الطريق.
field-passage = ممر المشاة
option-passage-free = نعم، ⁦1,40⁩ متر أو أكثر
option-passage-detour = لا، يجب أن يمر المشاة من مكان آخر
option-passage-unsure = لا أعرف
problem-terrace-passage = يجب أن تترك الشرفة دائمًا ⁦1,40⁩ متر. صغّروها وغيّروا جوابكم، أو اختاروا «لا أعرف»: سيأتي موظف للقياس.

step-street = هل تستطيع السيارات المرور؟
step-street-why = لإغلاق شارع يجب أن يكتب رئيس البلدية قرارًا ويخبر الإطفاء والحافلات.
field-street = المرور
option-street-open = نعم، كالعادة
option-street-narrow = نعم، لكن بمكان أقل
option-street-closed = لا، يجب إغلاق الشارع

## الجمهور والسلامة

step-people = كم شخصًا تنتظرون في الوقت نفسه؟
step-people-lead = احسبوا الجمهور والمنظّمين عندما يكون العدد أكبر.
step-people-why = تتوقف قواعد السلامة على هذا العدد.
field-people = عدد الأشخاص

exit-very-large = لتجمّع كبير جدًا، اذهبوا أولًا إلى الولاية (préfecture)
exit-very-large-text = ابتداءً من ⁦5,000⁩ شخص في الوقت نفسه، يلزم ملف سلامة. خذوا موعدًا مع الولاية والبلدية قبل عدة أشهر.

step-extras = ماذا سيكون في المكان؟
step-extras-lead = ضعوا علامة أمام كل ما هو مقرّر.
step-extras-why = بعض الأنشطة تحتاج إلى إذن آخر أو زيارة سلامة.
field-extras = الأنشطة
option-extras-alcohol = بيع مشروبات فيها كحول
option-extras-food = بيع وجبات أو حلويات
option-extras-stage = منصة أو خيمة أو مدرّج
option-extras-fireworks = ألعاب نارية
option-extras-race = سباق على الطريق
option-extras-race-hint = مشيًا أو بالدراجة أو بمحرك
option-extras-none = لا شيء من هذا

step-sellers = من سيبيع؟
step-sellers-why = يجب أن يحفظ المنظّم سجلًا للبائعين. تختلف القواعد للأفراد.
field-sellers = البائعون
option-sellers-people = أفراد فقط
option-sellers-traders = تجار فقط
option-sellers-mixed = أفراد وتجار

## صاحب الطلب

step-applicant = لمن تقدّمون الطلب؟
step-applicant-why = يُعطى الإذن باسم. ويتوقف عليه السعر والأوراق.
field-applicant = صاحب الطلب
option-applicant-person = لنفسي
option-applicant-association = لجمعية
option-applicant-company = لشركة أو محل أو حرفي
option-applicant-public = لمدرسة أو مصلحة عمومية أخرى

step-general-interest = هل الجمعية غير ربحية ومفيدة للجميع؟
step-general-interest-lead = غير ربحية: لا يكسب أحد مالًا لنفسه. مفيدة للجميع: مثل الرياضة أو الثقافة أو المساعدة أو حفل الحي.
step-general-interest-why = يسمح القانون عندئذ للبلدية بألا تطلب مالًا.
field-general-interest = المصلحة العامة

step-bars = كم مرة باعت الجمعية مشروبات فيها كحول هذه السنة؟
step-bars-lead = احسبوا المرات التي أذنت بها البلدية، من دون هذه المرة.
step-bars-why = يسمح القانون بخمس مرات في السنة لكل جمعية.
field-bars = المرات المأذون بها هذه السنة
problem-bars-used-up = استعملت الجمعية مراتها الخمس. ارجعوا وأزيلوا الكحول: تبقى المشروبات من دون كحول ممكنة. قد يكون لنادٍ رياضي حق في أكثر: اسألوا البلدية.

step-organisation = ما اسم الهيئة؟
step-organisation-lead = لا نطلب مستخرج Kbis: الرقم يكفي.
step-organisation-why = بواسطة الرقم تتحقق البلدية بنفسها من وجود الهيئة.
step-organisation-find = رقم Siren مكتوب في الفواتير. رقم RNA (السجل الوطني للجمعيات) مكتوب في وصل الولاية.
field-organisation = اسم الهيئة
field-siren = رقم Siren أو Siret
field-siren-hint = 9 أو 14 رقمًا
field-rna = رقم RNA
field-rna-hint = حرف W و9 أرقام، مثلًا ⁦W353001234⁩. اتركوه فارغًا إذا لم يوجد.
problem-siren-wrong = عدد أرقام هذا الرقم غير صحيح. في Siren تسعة أرقام، وفي Siret أربعة عشر رقمًا.
problem-rna-wrong = هذا ليس رقم RNA. اكتبوا حرف W ثم 9 أرقام، أو اتركوه فارغًا.

step-your-name = ما اسمكم؟
step-your-name-why = يحمل الإذن اسم المسؤول في المكان.
field-family-name = اسم عائلتكم
field-given-name = اسمكم الشخصي

step-address = إلى أي عنوان نرسل الإذن والفاتورة؟
step-address-why = الإذن ورقة رسمية. ترسل الخزينة العمومية الفاتورة إلى هذا العنوان.
field-address = العنوان

step-contact = كيف نتصل بكم، حتى في اليوم نفسه؟
step-contact-lead = يكفي واحد منهما.
step-contact-why = عند الخطر أو الإزعاج يجب أن يستطيع موظف أن يتصل بكم.
field-telephone = رقم الهاتف
field-telephone-hint = مثلًا: ⁦06 12 34 56 78⁩
field-email = عنوان البريد الإلكتروني
field-email-hint = مثلًا: ⁦nom@exemple.fr⁩
problem-contact-missing = اكتبوا رقم هاتف أو عنوان بريد إلكتروني.

## الأوراق والالتزامات

step-plan = قدّموا رسمًا لما ستضعونه
step-plan-lead = يكفي رسم باليد. أظهروا القياسات والممرات وطريق الإطفاء.
step-plan-why = تتحقق البلدية من أن الجميع يستطيعون المرور.
field-plan = الرسم

step-insurance = قدّموا تأمين المسؤولية المدنية
step-insurance-lead = هي شهادة من شركة تأمينكم، صالحة في التواريخ المختارة.
step-insurance-why = تدفع إذا أُصيب شخص أو انكسر شيء.
field-insurance = شهادة التأمين

step-identity = قدّموا وثيقة هويتكم
step-identity-lead = بطاقة هوية أو جواز سفر أو تصريح إقامة. تكفي صورة مقروءة.
step-identity-why = يطلبها القانون لإعلان هذا البيع.
field-identity = وثيقة الهوية

step-trader-card = قدّموا بطاقة التاجر المتنقل
step-trader-card-lead = إذا كنتم لا تبيعون إلا في بلدية شركتكم، فاكتبوا ذلك على ورقة وقدّموها.
step-trader-card-why = يطلبها القانون للبيع في الشارع خارج بلديتكم.
field-trader-card = بطاقة التاجر المتنقل (carte de commerçant ambulant)

step-receipt = قدّموا وصل الجمعية
step-receipt-lead = هو الورقة من الولاية أو المحكمة عند تأسيس الجمعية.
step-receipt-why = من دون رقم RNA تُظهر هذه الورقة أن الجمعية موجودة.
field-receipt = وصل الجمعية (récépissé)

step-declaration = بماذا تلتزمون؟
step-declaration-lead = اقرؤوا كل جملة. ضعوا علامة إذا كنتم موافقين.
step-declaration-why = لا يصلح الإذن إلا إذا احتُرمت هذه القواعد. يمكن للبلدية أن تسحبه.
field-truth = صحة الأجوبة
consent-truth = أجوبتي صحيحة.
field-safety = السلامة والنظافة
consent-safety = أترك المشاة والإطفاء يمرّون، وأعيد المكان نظيفًا.
field-sale-rules = قواعد السوق
consent-sale-rules = أحفظ سجل البائعين. ولا يزيد البيع على شهرين في السنة في هذا المكان.

## الملخص

outcome-first-day = اليوم الأول
outcome-days = عدد الأيام
outcome-file-fee = رسوم الملف
outcome-use-fee = سعر المكان
outcome-total = المجموع
outcome-price = الدفع
outcome-price-exempt = مجانًا، إذا أكدت البلدية المصلحة العامة
outcome-price-estimate = عند وصول الفاتورة: تحدّد البلدية السعر الدقيق في الإذن
outcome-crowd-day = آخر يوم لإعلان السلامة

bring-plan = رسم لما ستضعونه
bring-insurance = شهادة تأمينكم
bring-identity = وثيقة هويتكم
bring-trader-card = بطاقة التاجر المتنقل
bring-receipt = وصل الجمعية

next-checked = يتحقق موظف من المكان والتواريخ والسلامة. قد يتصل بكم أو يأتي للقياس.
next-ground-unknown = تبحث البلدية عن صاحب الأرض. إذا لم تكن لها، فستخبركم ممن تطلبون.
next-answer = تجيبكم البلدية كتابة. من دون جواب خلال شهرين فالطلب مرفوض: لا تستقروا أبدًا من دون إذن.
next-selection = لنشاط بيع يجب أحيانًا أن تنشر البلدية إعلانًا وتختار بين عدة مرشحين.
next-signs = يجب أن تكون اللوحات في مكانها قبل عدة أيام. تخبركم البلدية بمن يضعها. خذوا صورة عندما توضع.
next-works = اجعلوا الحاوية أو السقالة ظاهرة ليلًا ونهارًا. علّقوا الإذن في المكان.
next-street = يكتب رئيس البلدية قرارًا بشأن المرور. أخبروا الجيران واتركوا طريقًا للإطفاء.
next-passage = يبحث معكم موظف عن ممر آمن للمشاة.
next-crowd = ابتداءً من ⁦1,500⁩ شخص، قدّموا أيضًا إعلان سلامة. ترسله البلدية إلى الولاية.
next-alcohol = يصلح الطلب أيضًا لبيع الخمر أو الجعة أو عصير التفاح المخمّر. تجيبكم البلدية عن الكحول في الرسالة نفسها.
next-food = للوجبات اتبعوا قواعد النظافة: البرودة ونظافة اليدين وحماية الطعام.
next-stage = لمنصة أو مدرّج أو خيمة كبيرة، قد تلزم زيارة سلامة قبل الافتتاح.
next-fireworks = تُعلَن الألعاب النارية الكبيرة لرئيس البلدية وللوالي (préfet) قبل شهر.
next-race = يُعلَن السباق على الطريق أيضًا للبلدية أو للولاية، قبل شهرين عادة.
next-register = اطلبوا توقيع رئيس البلدية أو الشرطة على سجل البائعين قبل البيع. سلّموه إلى الولاية خلال ثمانية أيام بعده.
next-two-sales = يوقّع كل فرد أنه يبيع أغراضه الخاصة وأنه باع مرتين على الأكثر هذه السنة.
next-filming = أخبروا الجيران. تحتاج الطائرة المسيّرة أيضًا إلى إعلان للطيران المدني وللولاية.
next-pay = تصلكم فاتورة. إذا أُلغي المشروع، فأخبروا البلدية فورًا.
next-clean = أعيدوا المكان نظيفًا. المسؤول يدفع ثمن الإصلاحات.

## متابعة الطلب

status-received = وصل طلبكم
status-under-review = تدرس البلدية طلبكم
status-information-asked = تنتظر البلدية منكم معلومة
status-granted = قُبل طلبكم
status-refused = رُفض طلبكم

## الاختصارات

acronym-rna = السجل الوطني للجمعيات
