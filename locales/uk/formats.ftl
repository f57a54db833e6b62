### How dates, numbers and amounts are written.

# In the genitive, as after a day.
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
# In the nominative, as without a day.
month-alone-1 = січень
month-alone-2 = лютий
month-alone-3 = березень
month-alone-4 = квітень
month-alone-5 = травень
month-alone-6 = червень
month-alone-7 = липень
month-alone-8 = серпень
month-alone-9 = вересень
month-alone-10 = жовтень
month-alone-11 = листопад
month-alone-12 = грудень

date-full = { $day } { $month } { $year } року
date-month = { $month } { $year } року
date-year = { $year } рік

number-group = {"\u00A0"}
amount-whole = { $euros } €
amount-cents = { $euros },{ $cents } €
