### الصفحات التي تُقرأ جانبًا: إمكانية الوصول والإشعار القانوني والبيانات الشخصية.

accessibility-title = إمكانية الوصول
accessibility-lead = يجب أن تخدم هذه الخدمة الجميع. تقول هذه الصفحة بصدق أين وصلنا.
accessibility-state-title = أين وصلنا
accessibility-state = هذه الخدمة مطابقة جزئيًا للقواعد الفرنسية لإمكانية الوصول (RGAA 4.1). فحصتها أدوات آلية. ولم يفحصها بعد أشخاص ذوو إعاقة.
accessibility-works-title = ما يعمل
accessibility-works-keyboard = يمكن فعل كل شيء بلوحة المفاتيح وحدها أو بلمس الشاشة.
accessibility-works-reader = الصفحات والأخطاء معدّة ليقرأها قارئ الشاشة.
accessibility-works-sight = يكبر النص حتى أربع مرات. وهناك أربع مجموعات من الألوان، كلها قوية التباين.
accessibility-works-words = الكلمات موجودة أيضًا بالفرنسية السهلة القراءة.
accessibility-gaps-title = ما ينقص بعد
accessibility-gaps-review = لم يراجع النصوصَ السهلة القراءة أشخاصٌ ذوو إعاقة ذهنية.
accessibility-gaps-sign = لا توجد ترجمة بلغة الإشارة.
accessibility-gaps-voice = لا تقرأ الشاشة بعدُ كل الصفحات بصوت عال.
accessibility-gaps-files = تبقى الوثائق التي تضيفونها كما أعددتموها.
accessibility-report-title = هل يمنعكم شيء؟
accessibility-report = قولوا ذلك في استقبال البلدية أو بالهاتف. على البلدية أن تجيبكم وأن تعرض عليكم طريقة أخرى.
accessibility-appeal-title = إذا لم تجب البلدية
accessibility-appeal = يمكنكم أن تكتبوا إلى المدافع عن الحقوق (Défenseur des droits): Libre réponse 71120, 75342 Paris CEDEX 07. هذا مجاني ودون طابع بريدي. الهاتف: 09 69 39 00 00.

legal-title = إشعار قانوني
legal-publisher-title = من ينشر هذه الخدمة
legal-publisher = { $town }، { $address }. الهاتف: { $telephone }.
legal-software-title = البرنامج
legal-software = تعمل هذه الخدمة ببرنامج Parvis، وهو برنامج حر منشور برخصة EUPL 1.2.
legal-pictures-title = الصور
legal-pictures = الصور بجانب الكلمات من OpenMoji (openmoji.org)، برخصة CC BY-SA 4.0. وقد بسّطناها وجمعنا بعضها مع بعض.
legal-hosting-title = الاستضافة
legal-hosting = تستضيف حواسيب البلدية هذه الخدمة. وهي لا تطلب شيئًا من أي موقع آخر.
legal-no-commitment-title = قيمة ما ترسلونه
legal-no-commitment = يثبت الإيصال أن البلدية استلمت طلبكم، وفي أي يوم. أما القرار فيأتي بعد ذلك.

personal-data-title = البيانات الشخصية
personal-data-lead = هذه الصفحة للخدمة كلها. ويقول كل إجراء أيضًا، قبل السؤال الأول، لماذا يسألكم.
personal-data-who-title = من المسؤول
personal-data-who = { $town }، { $address }.
personal-data-device-title = على هذه الشاشة
personal-data-device-kiosk = لا يُحفظ شيء. «محو ومغادرة» يمحو كل شيء. وإذا لم يلمس أحد الشاشة لبعض الوقت، تمحو كل شيء من نفسها.
personal-data-device-home = تبقى أجوبتكم في هذه النافذة من متصفحكم، لكي تستطيعوا إعادة تحميل الصفحة. وتختفي عندما تغلقون النافذة أو تختارون «محو ومغادرة».
personal-data-device-cookies = لا تستعمل هذه الخدمة أي ملفات تعريف ارتباط ولا تقيس زيارتكم.
personal-data-sent-title = ما ترسلونه
personal-data-sent = لا يقرأ طلبكم إلا الموظفون المكلفون بالإجراء. ويُمحى في التاريخ المكتوب على إيصالكم.
personal-data-rights-title = حقوقكم
personal-data-rights = يمكنكم أن تطلبوا الاطلاع على بياناتكم أو تصحيحها أو محوها أو الحد من استعمالها.
personal-data-contact = اكتبوا إلى: { $contact }
personal-data-appeal = إذا لم تكونوا موافقين، يمكنكم أن تكتبوا إلى الهيئة الفرنسية لحماية البيانات (Cnil): 3 place de Fontenoy, TSA 80715, 75334 Paris CEDEX 07.
