### How dates, numbers and amounts are written.

# In the genitive, as after a day. A month alone says “during March 1950”, which needs the same case.
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

date-full = { $day } { $month } { $year } года
date-month = в течение { $month } { $year } года
date-year = { $year } год

number-group = {"\u00A0"}
amount-whole = { $euros } €
amount-cents = { $euros },{ $cents } €
