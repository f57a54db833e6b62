# Words of the procedure "composteur", in simple Modern Standard Arabic.

## The procedure

procedure-title = طلب صندوق لصنع السماد
procedure-summary = احصلوا على صندوق تتحول فيه قشور الخضر ونفايات الحديقة إلى سماد، في بيتكم أو مع جيرانكم.
procedure-keywords = سماد, صندوق السماد, كومبوست, تسميد, قشور, بقايا الطعام, نفايات المطبخ, نفايات عضوية, نفايات خضراء, حديقة, تربة, قمامة, فرز, عمارة, جيران, composteur
procedure-before-garden = مساحة حديقتكم بالتقريب، أو عدد الأسر في حديقة مشتركة
procedure-after = تتلقى البلدية طلبكم. تراسلكم مصلحة النفايات أو تتصل بكم لتحديد يوم.
procedure-purpose = تستعمل البلدية أجوبتكم لتختار الصندوق، وتتأكد من أنكم تسكنون هنا، وتقترح عليكم يومًا.
procedure-legal-basis = مهمة للمصلحة العامة: تساعد الجماعة المحلية سكانها على فرز النفايات العضوية (المادة L. 541-21-1 من القانون الفرنسي للبيئة).
procedure-recipients = الموظفون المسؤولون عن النفايات. وإذا كانت هيئة مشتركة بين البلديات تتولى ذلك، ترسل البلدية الطلب إليها.
procedure-rights = يمكنكم أن تطلبوا الاطلاع على بياناتكم أو تصحيحها أو الحد من استعمالها، أو أن تعترضوا على استعمالها. اكتبوا إلى البلدية واذكروا رقم الإيصال. ويمكنكم أيضًا تقديم شكوى إلى الهيئة الفرنسية لحماية البيانات (CNIL).

service-waste = مصلحة النفايات

section-composter = صندوق السماد
section-you = أنتم

## Where it will stand

step-ground = أين تريدون وضع الصندوق؟
step-ground-lead = يوضع الصندوق على التربة مباشرة، لتصعد إليه الديدان ويتسرب منه الماء.
step-ground-why = تختلف المعدات بين حديقة واحدة وعدة أسر.
field-ground = المكان
option-ground-own = في حديقتي
option-ground-shared = مع جيراني
option-ground-shared-hint = قرب عمارة، أو في ساحة فيها نباتات، أو في حديقة مشتركة
option-ground-none = ليس لي مكان على التربة

exit-no-ground = يلزم مكان على التربة
exit-no-ground-text = من دون حديقة أو ساحة فيها نباتات، يمكنكم استعمال صندوق سماد في الحي أو حاوية للنفايات العضوية. تخبركم مصلحة النفايات بأقرب مكان.
contact-waste-service = مصلحة النفايات: اسألوا عنها في استقبال البلدية

step-garden = ما هي مساحة حديقتكم؟
step-garden-why = الحديقة الكبيرة تعطي أوراقًا وعشبًا أكثر، فتحتاج إلى صندوق أكبر.
field-garden = مساحة الحديقة
field-garden-hint = بالمتر المربع، بالتقريب. مثلًا: 200

step-shared-garden = ما هو هذا المكان، وكم أسرة ستستعمله؟
step-shared-garden-lead = الأسرة هي مسكن واحد مع كل من يعيش فيه.
step-shared-garden-why = يأتي موظف ليرى المكان معكم. وعدد الأسر يحدد حجم الصناديق.
field-site = اسم المكان
field-site-hint = مثلًا: Résidence des Lilas
field-households = عدد الأسر
field-households-hint = الأسر التي تريد إحضار القشور. مثلًا: 12. إذا كنتم لا تعرفون، يحسبها موظف معكم.

## Who asks

step-name = ما هو اسمكم؟
step-name-why = يُسلَّم الصندوق إلى الشخص الذي طلبه.
field-family-name = اسم العائلة
field-given-name = الاسم الشخصي

step-address = أين تسكنون؟
step-address-why = المعدات مخصصة للسكان.
field-address = عنوانكم

step-contact = كيف يمكن للمصلحة أن تتصل بكم؟
step-contact-lead = يكفي واحد من الاثنين.
step-contact-why = تستعمله المصلحة لتحديد يوم معكم فقط.
field-email = عنوان البريد الإلكتروني
field-email-hint = مثلًا: nom@exemple.fr
field-telephone = رقم الهاتف
field-telephone-hint = مثلًا: ⁦06 12 34 56 78⁩
problem-contact-missing = اكتبوا بريدًا إلكترونيًا أو رقم هاتف: من دون أحدهما لا تستطيع المصلحة تحديد يوم معكم.

## The end: what was worked out, and what follows

outcome-equipment = المعدات المقررة
outcome-equipment-small = صندوق سعته 300 لتر تقريبًا
outcome-equipment-large = صندوق سعته 600 لتر تقريبًا
outcome-equipment-shared = ثلاثة صناديق: للنفايات الجديدة، وللسماد الذي ينضج، ولقطع الخشب

bring-proof = وثيقة حديثة عليها عنوانكم، يوم تستلمون الصندوق
bring-agreement = موافقة مكتوبة من مالك الأرض: الملاك المشتركون أو المؤجر أو البلدية

next-handing-over = تقترح عليكم مصلحة النفايات يومًا لاستلام الصندوق.
next-one-each = تحصل كل أسرة على صندوق واحد فقط. إذا انتقلتم خارج المنطقة، تعيدونه.
next-visit = يقترح عليكم موظف يومًا ليرى المكان معكم: { $site }.
next-keeper = اختاروا من بين الجيران شخصًا واحدًا على الأقل يعتني بالسماد. تدربه المصلحة.
