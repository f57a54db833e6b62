### How dates, numbers and amounts are written.

month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre

date-full = { $day } de { $month } de { $year }
date-month = { $month } de { $year }
date-year = { $year }

number-group = {"\u202F"}
amount-whole = { $euros } €
amount-cents = { $euros },{ $cents } €
