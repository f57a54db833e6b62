### شیوه‌ی نوشتن تاریخ‌ها، عددها و مبلغ‌ها: تقویم میلادی و رقم‌های لاتین، همان‌طور که شهرداری فرانسوی می‌خواند.

month-1 = ژانویه
month-2 = فوریه
month-3 = مارس
month-4 = آوریل
month-5 = مه
month-6 = ژوئن
month-7 = ژوئیه
month-8 = اوت
month-9 = سپتامبر
month-10 = اکتبر
month-11 = نوامبر
month-12 = دسامبر

date-full = { $day } { $month } { $year }
date-month = { $month } { $year }
date-year = { $year }

number-group = ,
amount-whole = { $euros } یورو
amount-cents = { $euros }.{ $cents } یورو
