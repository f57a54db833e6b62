# The same words in Arabic. On the left the name of the message: do not change it. On the right the text.

procedure-title = استعارة طاولات من البلدية
procedure-summary = اطلبوا طاولات وكراسي لحفلة أو لاجتماع.
procedure-keywords = طاولة، كرسي، إعارة، معدات، حفلة، وجبة
procedure-audience = سكان البلدة وجمعياتها.
procedure-before-guests = عدد الأشخاص الذين تنتظرونهم
procedure-after = يجيبكم القسم خلال خمسة أيام.
procedure-purpose = تستعمل البلدية أجوبتكم لتحضير الإعارة.
procedure-legal-basis = مهمة للمصلحة العامة (المادة 6، الفقرة 1، البند هـ، من اللائحة العامة لحماية البيانات).
procedure-recipients = موظفو قسم المعدات.
procedure-rights = يمكنكم أن تطلبوا الاطلاع على بياناتكم أو تصحيحها أو محوها. اكتبوا إلى البلدية واذكروا رقم الإيصال.
service-equipment = قسم المعدات

section-loan = الإعارة
section-you = أنتم

step-borrower = لمن تستعيرون؟
step-borrower-why = الإعارة مجانية للجمعيات.
field-borrower = المستعير
option-borrower-family = لعائلتي أو لجيراني
option-borrower-club = لجمعية
option-borrower-business = لشركة

exit-business = البلدية لا تعير الشركات
exit-business-text = توجد متاجر تؤجر الطاولات. يعطيكم قسم المعدات أسماءها.
contact-equipment = قسم المعدات

step-club = ما اسم الجمعية؟
step-club-why = يتحقق القسم من أن الجمعية مصرّح بها.
field-club-name = اسم الجمعية

step-day = في أي يوم تريدون الطاولات؟
step-day-why = ينظر القسم هل الطاولات متوفرة.
field-day = يوم الإعارة
problem-closed-on-sunday = القسم مغلق يوم الأحد. اختاروا يومًا آخر.

step-tables = كم طاولة تريدون؟
field-tables = عدد الطاولات
field-tables-hint = الطاولة لستة أشخاص. ومعها ستة كراسي.

step-name = ما اسمكم؟
step-name-why = يحضّر القسم الطاولات باسمكم.
field-given-name = الاسم الشخصي
field-family-name = اسم العائلة

step-telephone = على أي رقم يمكننا أن نتصل بكم؟
step-telephone-why = يتصل بكم القسم للاتفاق على الساعة.
field-telephone = رقم الهاتف

outcome-price = ثمن الإعارة
bring-declaration = وصل التصريح بالجمعية
next-call = يتصل بكم القسم قبل { $day }.
