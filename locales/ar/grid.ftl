### جدول معايير إمكانية الوصول

grid-tested = تحققت منه اختبارات في هذا الإصدار
grid-untested = لم يُتحقق منه في هذا الإصدار
grid-person = يحتاج إلى حكم شخص
grid-none = لا ينطبق
grid-count-tested = المعايير التي تحققت منها اختبارات في هذا الإصدار: { $count } من { $all }.
grid-count-untested = المعايير التي لم يُتحقق منها في هذا الإصدار: { $count } من { $all }.
grid-count-person = المعايير التي تحتاج إلى حكم شخص: { $count } من { $all }. لم يصدر هذا الحكم بعد.
grid-count-none = المعايير التي لا تنطبق: { $count } من { $all }.
grid-ran = أُجريت هذه الاختبارات في { $day } على الإصدار { $build }.

grid-none-biometrics = لا يتعرّف Parvis على أحد من جسده.
grid-none-captcha = لا يطلب Parvis من أحد أن يثبت أنه إنسان (CAPTCHA).
grid-none-complex-table = الجداول كلها بسيطة.
grid-none-conversion = لا يحوّل Parvis أي وثيقة.
grid-none-cryptic = لا يكتب Parvis رسومًا بالحروف ولا رموزًا.
grid-none-download = لا يقدّم Parvis أي وثيقة للتنزيل.
grid-none-film = لا يوجد فيلم ولا صوت مسجّل.
grid-none-flash = لا شيء يومض.
grid-none-frame = لا توجد إطارات.
grid-none-hover = لا شيء يظهر عند المرور أو التركيز.
grid-none-informative-image = الرسوم للزينة فقط، والكلمات تقول كل شيء.
grid-none-layout-table = لا يُستخدم أي جدول لترتيب الصفحة.
grid-none-list-box = لا توجد قوائم منسدلة.
grid-none-motion = لا شيء يتطلب تحريك الجهاز.
grid-none-quotation = لا يقتبس Parvis أي نص.
grid-none-site-map = لا توجد خريطة للموقع.
grid-none-sound = لا يقول أي صوت شيئًا غير ما على الشاشة.

grid-person-code = يقرأ شخص يعرف الشيفرة الصفحات بأداة تحقق.
grid-person-device = يقيس شخص الجهاز في مكانه: الصوت والمقبس وحجم الحروف والارتفاع.
grid-person-look = ينظر شخص إلى كل شاشة، وبالأبيض والأسود أيضًا.
grid-person-navigation = يبحث شخص عن عدة صفحات بطرق مختلفة.
grid-person-whole = يجري شخص التدقيق الكامل من بداية الإجراء إلى نهايته.
grid-person-without-styles = يقرأ شخص كل شاشة بدون تنسيق.
grid-person-words = يقرأ شخص هذه الكلمات في كل شاشة ويقول هل هي صحيحة.
