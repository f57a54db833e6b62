### Таблиця критеріїв доступності: що перевірив тест, що має оцінити людина, що нас не стосується.

grid-tested = Перевірено тестами в цій версії
grid-untested = Не перевірено в цій версії
grid-person = Має оцінити людина
grid-none = Не застосовується
grid-count-tested = Критерії, які перевірено тестами в цій версії: { $count } з { $all }.
grid-count-untested = Критерії, які не перевірено в цій версії: { $count } з { $all }.
grid-count-person = Критерії, які має оцінити людина: { $count } з { $all }. Цієї оцінки ще не було.
grid-count-none = Критерії, які не застосовуються: { $count } з { $all }.
grid-ran = Ці тести виконано { $day } на версії { $build }.

## Чому критерій не застосовується

grid-none-biometrics = Parvis не впізнає людей за їхнім тілом.
grid-none-captcha = У Parvis немає перевірки «Я не робот» (CAPTCHA).
grid-none-complex-table = У Parvis тільки прості таблиці.
grid-none-conversion = Parvis не перетворює документів.
grid-none-cryptic = Parvis нічого не пише малюнками з літер або кодом.
grid-none-download = Parvis не дає документів для завантаження.
grid-none-film = У Parvis немає ні фільмів, ні записаного звуку.
grid-none-flash = Ніщо не блимає.
grid-none-frame = У Parvis немає сторінок усередині сторінки (фреймів).
grid-none-hover = Ніщо не з’являється під час наведення або фокуса.
grid-none-informative-image = Малюнки тільки прикрашають, слова кажуть усе.
grid-none-layout-table = Жодна таблиця не служить для оформлення сторінки.
grid-none-list-box = У Parvis немає випадних списків.
grid-none-motion = Рухати пристрій ніколи не потрібно.
grid-none-quotation = Parvis не цитує текстів.
grid-none-site-map = У Parvis немає карти сайту.
grid-none-sound = Жоден звук не каже того, чого немає на екрані.

## Що робить людина

grid-person-code = Людина, яка знає код, перевіряє сторінки валідатором.
grid-person-device = Людина вимірює пристрій там, де він стоїть: звук, роз’єм, розмір літер, висоту.
grid-person-look = Людина дивиться на кожен екран, також у чорно-білому вигляді.
grid-person-navigation = Людина шукає кілька сторінок різними шляхами.
grid-person-whole = Людина проводить повний аудит, від початку до кінця однієї послуги.
grid-person-without-styles = Людина читає кожен екран без стилів оформлення.
grid-person-words = Людина читає ці слова на кожному екрані й каже, чи вони правильні.
