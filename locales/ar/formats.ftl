### How dates, numbers and amounts are written: Gregorian calendar and Latin digits, as a French town hall reads them.

month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر

date-full = { $day } { $month } { $year }
date-month = { $month } { $year }
date-year = { $year }

number-group = ,
amount-whole = { $euros } يورو
amount-cents = { $euros }.{ $cents } يورو
