### الصفحات التي تُقرأ جانبا: إمكانية الوصول والإشعار القانوني والبيانات الشخصية.

accessibility-title = إمكانية الوصول
accessibility-lead = يجب أن تخدم هذه الخدمة الجميع. تقول هذه الصفحة بصدق أين وصلنا.
accessibility-state-title = أين وصلنا
accessibility-state = هذه الخدمة مطابقة جزئيا للقواعد الفرنسية لإمكانية الوصول (RGAA 4.1). فحصتها أدوات آلية. ولم يفحصها بعد أشخاص ذوو إعاقة.
accessibility-works-title = ما يعمل
accessibility-works-keyboard = يمكن فعل كل شيء بلوحة المفاتيح وحدها أو بلمس الشاشة.
accessibility-works-reader = الصفحات والأخطاء معدّة ليقرأها قارئ الشاشة.
accessibility-works-sight = يكبر النص حتى أربع مرات. وهناك ثلاث مجموعات من الألوان، كلها قوية التباين.
accessibility-works-words = الكلمات موجودة أيضا بالفرنسية السهلة القراءة.
accessibility-gaps-title = ما ينقص بعد
accessibility-gaps-review = لم يراجع النصوصَ السهلة القراءة أشخاصٌ ذوو إعاقة ذهنية.
accessibility-gaps-sign = لا توجد ترجمة بلغة الإشارة.
accessibility-gaps-voice = لا تقرأ الشاشة بعدُ كل الصفحات بصوت عال.
accessibility-gaps-files = تبقى المستندات التي تضيفها كما أعددتها.
accessibility-report-title = هل يمنعك شيء؟
accessibility-report = قل ذلك في استقبال البلدية أو بالهاتف. على البلدية أن تجيبك وأن تعرض عليك طريقة أخرى.
accessibility-appeal-title = إذا لم تجب البلدية
accessibility-appeal = يمكنك أن تكتب إلى المدافع عن الحقوق (Défenseur des droits): Libre réponse 71120, 75342 Paris CEDEX 07. هذا مجاني ودون طابع بريدي. الهاتف: 09 69 39 00 00.

legal-title = إشعار قانوني
legal-publisher-title = من ينشر هذه الخدمة
legal-publisher = { $town }، { $address }. الهاتف: { $telephone }.
legal-software-title = البرنامج
legal-software = تعمل هذه الخدمة ببرنامج Parvis، وهو برنامج حر منشور برخصة EUPL 1.2.
legal-hosting-title = الاستضافة
legal-hosting = تستضيف حواسيب البلدية هذه الخدمة. وهي لا تطلب شيئا من أي موقع آخر.
legal-no-commitment-title = قيمة ما ترسله
legal-no-commitment = يثبت الإيصال أن البلدية استلمت طلبك، وفي أي يوم. أما القرار فيأتي بعد ذلك.

personal-data-title = البيانات الشخصية
personal-data-lead = هذه الصفحة للخدمة كلها. ويقول كل إجراء أيضا، قبل السؤال الأول، لماذا يسألك.
personal-data-who-title = من المسؤول
personal-data-who = { $town }، { $address }.
personal-data-device-title = على هذه الشاشة
personal-data-device-kiosk = لا يُحفظ شيء. «محو ومغادرة» يمحو كل شيء. وإذا لم يلمس أحد الشاشة لبعض الوقت، تمحو كل شيء من نفسها.
personal-data-device-home = تبقى إجاباتك في هذه النافذة من متصفحك، لكي تستطيع إعادة تحميل الصفحة. وتختفي عندما تغلق النافذة أو تختار «محو ومغادرة».
personal-data-device-cookies = لا تستعمل هذه الخدمة أي ملفات تعريف ارتباط ولا تقيس زيارتك.
personal-data-sent-title = ما ترسله
personal-data-sent = لا يقرأ طلبك إلا الموظفون المكلفون بالإجراء. ويُمحى في التاريخ المكتوب على إيصالك.
personal-data-rights-title = حقوقك
personal-data-rights = يمكنك أن تطلب الاطلاع على بياناتك أو تصحيحها أو محوها أو الحد من استعمالها.
personal-data-contact = اكتب إلى: { $contact }
personal-data-appeal = إذا لم تكن موافقا، يمكنك أن تكتب إلى الهيئة الفرنسية لحماية البيانات (Cnil): 3 place de Fontenoy, TSA 80715, 75334 Paris CEDEX 07.
