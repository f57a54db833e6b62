### How dates, numbers and amounts are written.

# In the genitive, as after a day. A month alone says “during March 1950”, which needs the same case.
month-1 = січня
month-2 = лютого
month-3 = березня
month-4 = квітня
month-5 = травня
month-6 = червня
month-7 = липня
month-8 = серпня
month-9 = вересня
month-10 = жовтня
month-11 = листопада
month-12 = грудня

date-full = { $day } { $month } { $year } року
date-month = протягом { $month } { $year } року
date-year = { $year } рік

number-group = {"\u00A0"}
amount-whole = { $euros } €
amount-cents = { $euros },{ $cents } €
