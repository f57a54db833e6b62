### طلب شهادة ميلاد فرنسية: الكلمات باللغة العربية الفصحى المبسّطة.

## الإجراء

procedure-title = طلب شهادة ميلاد فرنسية
procedure-summary = اطلب مجانًا نسخة أو مستخرجًا من شهادة ميلاد محفوظة في هذه البلدية.
procedure-keywords = شهادة ميلاد, عقد ميلاد, عقد ازدياد, رسم ولادة, وثيقة ميلاد, مستخرج, نسخة كاملة, نسب, الحالة المدنية, أوراق, ميلاد, ولادة, مولود, طفل, جواز سفر, بطاقة هوية, زواج, ميراث, موثق, دفتر العائلة, acte de naissance, extrait de naissance
procedure-before-birth = اسم العائلة عند الولادة والأسماء الشخصية وتاريخ ميلاد الشخص
procedure-before-parents = أسماء والديه، إذا كان يجب أن تظهر في الوثيقة
procedure-before-identity = وثيقة هويتك، إلا إذا طلبت مستخرجًا من دون أسماء الوالدين
procedure-before-proof = لشخص آخر: ورقة تثبت صلتك به، مثل دفتر العائلة (livret de famille)
procedure-after = تتحقق البلدية من طلبك وتحضّر الوثيقة. تصلك بالبريد أو تأتي لاستلامها.
procedure-purpose = تُستعمل أجوبتك للتحقق من حقك وللعثور على الشهادة ولتسليمك الوثيقة.
procedure-legal-basis = يكلّف القانون البلدية بتسليم هذه الوثائق: المادة 101-1 من القانون المدني الفرنسي والمرسوم رقم 2017-890 المؤرخ في 6 مايو 2017.
procedure-recipients = لا يقرأ طلبك إلا موظفو الحالة المدنية في هذه البلدية.
procedure-rights = يمكنك أن تطلب من البلدية الاطلاع على بياناتك أو تصحيحها أو تقييد استعمالها. إذا لم يرضك الجواب، يمكنك أن تكتب إلى الهيئة الفرنسية لحماية البيانات (Cnil).

## أجزاء المراجعة

section-need = حاجتك
section-person = صاحب الشهادة
section-document = الوثيقة
section-names = الاسم في الشهادة
section-parents = الوالدان
section-delivery = الاستلام
section-proofs = أوراقك

## الغرض من الشهادة

step-use = لماذا تحتاج إلى شهادة الميلاد؟
step-use-lead = في بعض الحالات لا حاجة إلى طلبها.
step-use-why = تستطيع بعض المصالح أن تتحقق من الولادة مباشرة لدى البلدية. قد يغنيك جوابك عن هذا الطلب. ويساعدنا أيضًا على اقتراح الوثيقة المناسبة.
field-use = الغرض من الشهادة
option-use-official-in-france = إجراء رسمي في فرنسا
option-use-official-in-france-hint = جواز سفر أو بطاقة هوية أو زواج أو عقد شراكة مدنية (Pacs) أو موثّق
option-use-abroad = إجراء في بلد آخر
option-use-other = غرض آخر، أو أفضّل ألا أقول

step-paper-asked = هل طُلبت منك الشهادة على ورق؟
step-paper-asked-lead = إذا كنت لا تعرف، فأجب بـ«لا».
step-paper-asked-why = في هذه الحالات تستطيع المصلحة غالبًا أن تتحقق من الولادة بنفسها. عندئذ لا تحتاج إلى الشهادة الورقية.
field-paper-asked = طلب الشهادة على ورق

exit-no-need = على الأرجح لا تحتاج إلى طلب أي شيء
exit-no-need-text = اسأل أولًا المصلحة التي تعالج ملفك: هل تتحقق من الولادة بنفسها؟ إذا أرادت الشهادة على ورق، فارجع إلى السؤال وأجب بـ«نعم».
contact-your-service = المصلحة أو البلدية أو الموثّق الذي يعالج ملفك

## مكان الولادة

step-birth-place = أين وُلد الشخص؟
step-birth-place-lead = المقصود هو صاحب الشهادة: أنت أو شخص آخر.
step-birth-place-why = بلدية مكان الولادة هي التي تحفظ الشهادة. لا تستطيع أي بلدية أن تنسخ إلا الشهادات التي تحفظها.
step-birth-place-find = مكان الولادة مكتوب في بطاقة الهوية وجواز السفر ودفتر العائلة (livret de famille).
field-birth-place = مكان الولادة
option-birth-place-here = في هذه البلدية
option-birth-place-elsewhere-in-france = في بلدية أخرى في فرنسا
option-birth-place-elsewhere-in-france-hint = في فرنسا الأوروبية أو في أقاليم ما وراء البحار
option-birth-place-abroad = في بلد آخر
option-birth-place-abroad-hint = وكذلك في إقليم لم يعد فرنسيًا، مثل الجزائر قبل عام 1962
option-birth-place-unknown = لا أعرف

exit-born-elsewhere = توجّه إلى بلدية مكان الولادة
exit-born-elsewhere-text = الشهادة ليست في هذه البلدية. يمكنك طلبها في المكان أو بالبريد أو على الموقع الرسمي. الطلب مجاني دائمًا: لا تستعمل موقعًا يطلب منك مالًا.
contact-birth-town-hall = بلدية مكان الولادة
contact-service-public = الموقع الرسمي Service Public، صفحة «acte de naissance»

exit-birth-place-unknown = ابحث أولًا عن مكان الولادة
exit-birth-place-unknown-text = من دون المكان لا يستطيع أحد أن يجد الشهادة. انظر في بطاقة هوية أو جواز سفر أو دفتر عائلة. يمكن لموظف أن يساعدك في البحث.
contact-civil-registry-desk = مكتب استقبال الحالة المدنية (état civil) في هذه البلدية

step-abroad-status = ما وضع الشخص المولود في بلد آخر؟
step-abroad-status-why = يختلف مكان حفظ الشهادة حسب وضع الشخص. جوابك يبيّن لك أين تذهب.
field-abroad-status = وضع الشخص
option-abroad-status-french = يحمل الجنسية الفرنسية
option-abroad-status-french-hint = منذ الولادة أو بعدها
option-abroad-status-protected = تحميه فرنسا
option-abroad-status-protected-hint = لاجئ أو عديم الجنسية أو تحت الحماية الفرعية
option-abroad-status-foreign = يحمل جنسية أخرى
option-abroad-status-foreign-hint = وليس تحت حماية فرنسا

exit-french-born-abroad = توجّه إلى المصلحة المركزية للحالة المدنية في مدينة نانت
exit-french-born-abroad-text = تحفظ هذه المصلحة (Service central d’état civil) شهادات الفرنسيين المولودين في بلد آخر. قدّم الطلب على الإنترنت أو بالبريد. الطلب مجاني.
contact-central-registry-web = الموقع الرسمي Service Public، صفحة «acte de naissance» ثم «né à l’étranger»
contact-central-registry-post = Service central d’état civil, 11 rue de la Maison Blanche, 44941 Nantes Cedex 9

exit-protected-born-abroad = توجّه إلى مكتب حماية اللاجئين (Ofpra)
exit-protected-born-abroad-text = هذا هو المكتب الفرنسي لحماية اللاجئين وعديمي الجنسية. يصدر الوثيقة التي تحلّ محل شهادة الميلاد. قدّم الطلب على موقعه.
contact-ofpra-web = موقع مكتب حماية اللاجئين (Ofpra)
contact-ofpra-post = Ofpra, 201 rue Carnot, 94136 Fontenay-sous-Bois Cedex

exit-foreign-born-abroad = توجّه إلى بلد الولادة
exit-foreign-born-abroad-text = الحالة المدنية في بلد الولادة هي التي تحفظ الشهادة. تخبرك قنصليته أو سفارته بطريقة الحصول عليها. إذا كانت الوثيقة لمصلحة فرنسية، فاسألها أيضًا هل تلزم ترجمة.
contact-consulate = قنصلية بلد الولادة أو سفارته في فرنسا

## الشخص وحقه

step-for-whom = شهادة ميلاد مَن تريد؟
step-for-whom-why = تتحدث الشهادة عن الحياة الخاصة. يخصّص القانون بعض الوثائق لصاحب الشهادة وعائلته القريبة ومن يمثّله.
field-for-whom = صاحب الشهادة
option-for-whom-myself = شهادتي أنا
option-for-whom-my-child = شهادة ابني أو ابنتي أو حفيد لي
option-for-whom-my-parent = شهادة أبي أو أمي أو أحد أجدادي
option-for-whom-my-spouse = شهادة زوجي أو زوجتي أو شريكي في عقد الشراكة المدنية (Pacs)
option-for-whom-my-spouse-hint = إذا كنتما معًا من دون زواج أو عقد شراكة، فاختر «شهادة شخص آخر»
option-for-whom-represented = شهادة شخص أمثّله
option-for-whom-represented-hint = بتوكيل مكتوب أو بقرار من المحكمة أو بصفتي محاميًا
option-for-whom-heir = شهادة شخص متوفى أنا من ورثته
option-for-whom-someone-else = شهادة شخص آخر
option-for-whom-someone-else-hint = أخ أو أخت أو عم أو خالة أو صديق أو بحث عن العائلة

step-birth-date = ما تاريخ الميلاد؟
step-birth-date-lead = لشخص آخر، تكفي السنة إذا كنت لا تعرف الباقي.
step-birth-date-why = يساعد التاريخ على العثور على الشهادة. ويبيّن أيضًا هل الشهادة قديمة إلى درجة أنها مفتوحة للجميع.
step-birth-date-find = التاريخ مكتوب في بطاقة الهوية وجواز السفر ودفتر العائلة.
field-birth-date = تاريخ الميلاد
problem-before-civil-registers = تبدأ سجلات الحالة المدنية الفرنسية عام 1792. تحقق من السنة. إذا كانت الولادة أقدم، فاسأل أرشيف المقاطعة (archives départementales).
problem-too-old-for-myself = عمرك بحسب هذا التاريخ: { $age }. تحقق من سنة الميلاد.
problem-too-young-for-myself = عمرك بحسب هذا التاريخ: { $age }. تحقق من السنة. إذا كانت الشهادة لطفلك، فارجع واختر «شهادة ابني أو ابنتي».
problem-too-young-for-tie = بحسب هذا التاريخ، عمر هذا الشخص أقل من 15 سنة. تحقق من السنة، أو ارجع واختر شخصًا آخر.

step-emancipated = هل أنت قاصر حصلت على الترشيد؟
step-emancipated-lead = القاصر المرشَّد له حقوق البالغ قبل سن 18. يقرر ذلك قاضٍ أو يحدث بالزواج.
step-emancipated-why = قبل سن 18 يجب أن تكون مرشَّدًا لتطلب وحدك نسخة كاملة أو مستخرجًا مع أسماء الوالدين.
field-emancipated = الترشيد

step-deceased = هل توفي الشخص؟
step-deceased-why = تُفتح الشهادة للجميع بعد 25 سنة من الوفاة، حتى لو مرّ على الولادة أقل من 75 سنة.
field-deceased = وفاة الشخص
option-deceased-yes = نعم
option-deceased-no = لا
option-deceased-unknown = لا أعرف

step-death-date = ما تاريخ الوفاة؟
step-death-date-lead = تكفي السنة إذا كنت لا تعرف الباقي.
step-death-date-why = يبيّن هذا التاريخ هل الشهادة مفتوحة الآن للجميع.
step-death-date-find = التاريخ مكتوب في شهادة الوفاة وفي دفتر العائلة.
field-death-date = تاريخ الوفاة
problem-death-before-birth = هذا التاريخ قبل تاريخ الميلاد ({ $birth }). صحّحه، أو ارجع لتصحيح تاريخ الميلاد.

## الوثيقة

step-kind = أي وثيقة تريد؟
step-kind-lead = إذا قالت لك مصلحة أي وثيقة تُحضر، فاختر تلك الوثيقة.
step-kind-why = تُظهر كل وثيقة قدرًا مختلفًا من الحياة الخاصة. اختر الوثيقة التي تكفي.
field-kind = الوثيقة
option-kind-full-copy = نسخة كاملة
option-kind-full-copy-hint = بالفرنسية «copie intégrale»: كل ما هو مكتوب في الشهادة، مع الوالدين والتغييرات المسجّلة بعد ذلك
option-kind-extract-with-parents = مستخرج مع أسماء الوالدين
option-kind-extract-with-parents-hint = بالفرنسية «extrait avec filiation»: أهم ما في الشهادة، مع أسماء الوالدين
option-kind-extract-without-parents = مستخرج من دون أسماء الوالدين
option-kind-extract-without-parents-hint = بالفرنسية «extrait sans filiation»: أهم ما في الشهادة، من دون أسماء الوالدين
option-kind-multilingual-extract = مستخرج بعدة لغات
option-kind-multilingual-extract-hint = بالفرنسية «extrait plurilingue»: أهم ما في الشهادة، مع أسماء الوالدين، بعدة لغات

step-extract-only = هل تريد مستخرجًا من دون أسماء الوالدين؟
step-extract-only-lead = هذه هي الوثيقة الوحيدة التي يمكنك الحصول عليها من هذه الشهادة. تُظهر أهم المعلومات من دون أسماء الوالدين.
step-extract-only-why = يخصّص القانون الوثائق الأخرى لصاحب الشهادة وعائلته القريبة ومن يمثّله، ما دامت الشهادة غير قديمة بما يكفي.
field-extract-only = مستخرج من دون أسماء الوالدين

exit-not-open-yet = هذه الشهادة ليست مفتوحة للجميع بعد
exit-not-open-yet-text = ستكون النسخة الكاملة مفتوحة للجميع ابتداءً من هذا التاريخ: { $date }. قبل ذلك يمكن لصاحب الشهادة أو لعائلته القريبة طلبها، أو إعطاؤك توكيلًا مكتوبًا.

step-extract-only-minor = هل تريد مستخرجًا من دون أسماء الوالدين؟
step-extract-only-minor-lead = قبل سن 18 هذه هي الوثيقة الوحيدة التي يمكنك طلبها وحدك. تُظهر أهم المعلومات من دون أسماء الوالدين.
step-extract-only-minor-why = أما الوثائق الأخرى فيطلبها لك أحد الوالدين أو الأجداد أو الوصي.
field-extract-only-minor = مستخرج من دون أسماء الوالدين

exit-ask-an-adult = يمكن لأحد والديك أن يطلب الوثيقة لك
exit-ask-an-adult-text = يمكن لأبيك أو أمك أو أحد أجدادك أو وصيّك أن يقدّم هذا الطلب بدلًا منك. يمكنك أن تبقى معه وتساعده.

step-copies = كم نسخة تريد؟
step-copies-lead = نسخة واحدة تكفي في أغلب الأحيان.
step-copies-why = تحضّر البلدية العدد المناسب من الوثائق. ذلك مجاني.
field-copies = عدد النسخ
field-copies-hint = من 1 إلى 5

## الأسماء

step-your-name = ما اسمك في شهادة الميلاد؟
step-your-name-lead = اكتب اسمك عند الولادة، حتى لو كنت تستعمل اسمًا آخر اليوم.
step-your-name-why = الشهادة محفوظة تحت الاسم المعطى عند الولادة.
step-person-name = ما اسم الشخص في الشهادة؟
step-person-name-lead = اكتب اسمه عند الولادة، حتى لو كان يستعمل اسمًا آخر.
step-person-name-why = الشهادة محفوظة تحت الاسم المعطى عند الولادة.
field-birth-name = اسم العائلة عند الولادة
field-given-names = الأسماء الشخصية
field-given-names-hint = كل الأسماء الشخصية التي تعرفها، بالترتيب

step-parents-known = هل تعرف الوالدين المكتوبين في الشهادة؟
step-parents-known-why = لهذه الوثيقة يجب أن يذكر الطلب أسماء الوالدين. يدل ذلك على أنك تعرف الشخص.
step-parents-known-find = أسماء الوالدين مكتوبة في دفتر العائلة وفي شهادة قديمة.
field-parents-known = الوالدان المكتوبان في الشهادة
option-parents-known-known = نعم، أعرف واحدًا منهما على الأقل
option-parents-known-none = لا يوجد أي والد مكتوب في الشهادة
option-parents-known-unknown = لا، لا أعرفهما

exit-parents-unknown = تلزم أسماء الوالدين لهذه الوثيقة
exit-parents-unknown-text = ارجع واختر المستخرج من دون أسماء الوالدين: لا تلزم له هذه الأسماء. يمكنك أيضًا أن تبحث عنها ثم تبدأ من جديد.

step-parent-name =
    { $item ->
        [1] ما اسم أحد الوالدين المكتوبين في الشهادة؟
       *[other] ما اسم الوالد الآخر أو الوالدة الأخرى؟
    }
step-parent-name-lead = اكتب اسم العائلة عند الولادة والاسم الشخصي المستعمل كل يوم.
step-parent-name-why = يطلب القانون هذه الأسماء لهذه الوثيقة. تقارنها البلدية بالشهادة.
field-parent-birth-name = اسم عائلة الوالد أو الوالدة عند الولادة
field-parent-given-name = الاسم الشخصي للوالد أو الوالدة
step-another-parent = هل يوجد والد آخر أو والدة أخرى في الشهادة؟
step-another-parent-why = يطلب القانون أسماء كل الوالدين المكتوبين في الشهادة.
field-another-parent = والد آخر أو والدة أخرى
problem-same-parent-twice = كتبت هذا الاسم من قبل. اكتب اسم الوالد الآخر، أو ارجع وأجب بـ«لا».

## الاستلام

step-delivery = كيف تريد استلام الوثيقة؟
step-delivery-why = لا تطلب البلدية عنوانًا إلا لإرسال الوثيقة بالبريد.
field-delivery = استلام الوثيقة
option-delivery-by-post = بالبريد
option-delivery-by-post-hint = عادة خلال بضعة أيام
option-delivery-at-counter = آتي لاستلامها في البلدية

step-requester-name = ما اسمك؟
step-requester-name-why = يُستعمل اسمك للتحقق من حقك ولتسليمك الوثيقة.
field-requester-family-name = اسم عائلتك
field-requester-given-name = اسمك الشخصي

step-post-address = إلى أي عنوان نرسل الوثيقة؟
step-post-address-why = يُستعمل هذا العنوان للإرسال فقط.
field-post-address = عنوان الإرسال
field-post-name = الاسم على صندوق البريد
field-post-name-hint = فقط إذا كان مختلفًا عن اسمك عند الولادة

step-contact = كيف نتصل بك إذا نقصت معلومة؟
step-contact-lead = يمكنك أن تترك هذا فارغًا. تحتفظ برقم طلبك لتسأل البلدية.
step-contact-why = تتصل بك البلدية بشأن هذا الطلب فقط.
field-contact-email = عنوان البريد الإلكتروني
field-contact-telephone = رقم الهاتف

## الأوراق

step-identity-document = قدّم وثيقة هويتك
step-identity-document-lead = بطاقة هوية أو جواز سفر أو رخصة قيادة أو تصريح إقامة. تكفي صورة مقروءة.
step-identity-document-why = تتحقق البلدية من أن هذه الوثيقة الخاصة تصل إلى الشخص الصحيح.
field-identity-document = وثيقة الهوية

step-emancipation-proof = أثبت أنك مرشَّد
step-emancipation-proof-lead = مثلًا بقرار القاضي أو دفتر العائلة.
step-emancipation-proof-why = قبل سن 18 تعطيك هذه الورقة الحق في طلب الوثيقة.
field-emancipation-proof = إثبات الترشيد

step-family-proof = أثبت صلتك العائلية
step-family-proof-lead = مثلًا بدفتر العائلة أو بشهادة ميلادك.
step-family-proof-why = يعطي القانون هذا الحق للوالدين والأجداد والأبناء والأحفاد.
field-family-proof = إثبات الصلة العائلية

step-union-proof = أثبت زواجك أو عقد الشراكة المدنية
step-union-proof-lead = مثلًا بدفتر العائلة أو عقد الزواج أو وصل عقد الشراكة (Pacs).
step-union-proof-why = يعطي القانون هذا الحق للزوج والزوجة والشريك في عقد الشراكة المدنية.
field-union-proof = إثبات الزواج أو عقد الشراكة

step-mandate-proof = أثبت أنك تمثّل الشخص
step-mandate-proof-lead = مثلًا بتوكيل مكتوب وموقّع أو بقرار القاضي أو ببطاقة المحامي.
step-mandate-proof-why = تُظهر هذه الورقة أنك تتصرف باسم الشخص.
field-mandate-proof = إثبات تمثيل الشخص

step-heir-proof = أثبت أنك من الورثة
step-heir-proof-lead = مثلًا بوثيقة إثبات الورثة (acte de notoriété) أو شهادة من الموثّق أو دفتر العائلة.
step-heir-proof-why = يفتح القانون للورثة المستخرج مع أسماء الوالدين.
field-heir-proof = إثبات الإرث

step-death-proof = أثبت تاريخ الوفاة
step-death-proof-lead = مثلًا بشهادة الوفاة أو دفتر العائلة.
step-death-proof-why = الشهادة مفتوحة للجميع لأن الوفاة حدثت قبل أكثر من 25 سنة.
field-death-proof = إثبات الوفاة

## الملخص

outcome-document = الوثيقة المطلوبة
outcome-copies = عدد النسخ
outcome-price = السعر
outcome-price-value = مجانًا
outcome-right = سبب حقك فيها
outcome-right-anyone = هذا المستخرج مفتوح للجميع
outcome-right-myself = هذه شهادتك
outcome-right-family = أنت من العائلة القريبة
outcome-right-spouse = يجمعكما زواج أو عقد شراكة مدنية
outcome-right-represented = أنت تمثّل الشخص
outcome-right-heir = أنت من ورثة الشخص
outcome-right-old = عمر الشهادة أكثر من 75 سنة
outcome-right-death = حدثت الوفاة قبل أكثر من 25 سنة
outcome-open-since = الشهادة مفتوحة للجميع منذ

bring-identity-document = وثيقة هويتك
bring-emancipation-proof = الورقة التي تثبت أنك مرشَّد
bring-family-proof = الورقة التي تثبت صلتك العائلية
bring-union-proof = الورقة التي تثبت زواجك أو عقد الشراكة المدنية
bring-mandate-proof = الورقة التي تثبت أنك تمثّل الشخص
bring-heir-proof = الورقة التي تثبت أنك من الورثة
bring-death-proof = الورقة التي تثبت تاريخ الوفاة

next-checked = تتحقق البلدية من طلبك وتبحث عن الشهادة.
next-year-search = من دون التاريخ الكامل قد يطول البحث.
next-reproduction = قد تسلّمك البلدية صورة بسيطة من دون توقيع ولا ختم.
next-multilingual-form = إذا كانت الوثيقة لبلد من الاتحاد الأوروبي، فاطلب أيضًا من البلدية استمارة متعددة اللغات: قد تغنيك عن ترجمة.
next-by-post = تصلك الوثيقة بالبريد، عادة خلال بضعة أيام.
next-at-counter = تعال لاستلام الوثيقة من مكتب الحالة المدنية (état civil)، ومعك رقم طلبك.
