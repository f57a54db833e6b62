### How dates, numbers and amounts are written.

# In the genitive, as after a day.
month-1 = января
month-2 = февраля
month-3 = марта
month-4 = апреля
month-5 = мая
month-6 = июня
month-7 = июля
month-8 = августа
month-9 = сентября
month-10 = октября
month-11 = ноября
month-12 = декабря
# In the nominative, as without a day.
month-alone-1 = январь
month-alone-2 = февраль
month-alone-3 = март
month-alone-4 = апрель
month-alone-5 = май
month-alone-6 = июнь
month-alone-7 = июль
month-alone-8 = август
month-alone-9 = сентябрь
month-alone-10 = октябрь
month-alone-11 = ноябрь
month-alone-12 = декабрь

date-full = { $day } { $month } { $year } года
date-month = { $month } { $year } года
date-year = { $year } год

number-group = {"\u00A0"}
amount-whole = { $euros } €
amount-cents = { $euros },{ $cents } €
