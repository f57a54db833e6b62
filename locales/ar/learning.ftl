# Practice: the same pages with a made-up person; nothing is ever sent.
practice-begin = التدرّب أولًا
practice-go-on = متابعة التدريب
practice-band = أنتم في تدريب.
practice-nothing-sent = لا يُرسَل شيء ولا يُحفَظ شيء.
practice-stop = إيقاف التدريب
practice-answer = جواب للتدريب
practice-answer-show = عرض جواب للتدريب
practice-write = كتابة هذا الجواب بدلًا مني
practice-written = كُتب الجواب.
practice-end-title = نهاية التدريب
practice-end-lead = في الإجراء الحقيقي يكون زر «إرسال» هنا. اليوم لا يُرسَل شيء.
practice-end = إنهاء التدريب

practised-title = انتهى التدريب
practised-lead = أحسنتم. لم يُرسَل شيء، ومُحيت الأجوبة.
practised-now = والآن
practised-begin-why = يمكنكم القيام بالإجراء الحقيقي بأجوبتكم.
practised-print-why = يمكنكم طباعة صفحة تشرح كيف تقومون بذلك وحدكم في المرة القادمة.
practised-again-why = يمكنكم التدرّب مرة أخرى بمساعدة أقل.
practised-begin = بدء الإجراء الحقيقي
practised-again = التدرّب مرة أخرى
practised-others = عرض الإجراءات الأخرى

# The page to print, which says how to do it alone.
sheet-open = طباعة صفحة «كيف أقوم بذلك وحدي»
sheet-title = كيف أقوم بذلك وحدي
sheet-title-of = { $title }: كيف أقوم بذلك وحدي
sheet-lead = احتفظوا بهذه الصفحة. ستساعدكم في المرة القادمة.
sheet-print = طباعة هذه الصفحة
sheet-no-paper = لا توجد طابعة؟ التقطوا صورة للشاشة، أو اطلبوا المساعدة من البلدية.
sheet-address = العنوان على الإنترنت
sheet-steps = ما نسألكم عنه، بالترتيب
sheet-steps-differ = تتغير بعض الأسئلة حسب أجوبتكم.
sheet-good = من المفيد أن تعرفوا
sheet-good-why = تحت كل سؤال يمكنكم أن تقرؤوا لماذا نطرحه.
sheet-good-back = يمكنكم دائمًا الرجوع إلى الوراء.
sheet-good-send = لا يُرسَل شيء قبل زر «إرسال» في النهاية.
sheet-good-number = في النهاية، اكتبوا رقم طلبكم.
sheet-help = من يمكنه مساعدتكم
sheet-help-ask = اسألوا البلدية. من حقكم أن تطلبوا المساعدة.
