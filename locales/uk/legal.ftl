### Сторінки, які читають окремо: доступність, правова інформація, персональні дані.

accessibility-title = Доступність
accessibility-lead = Цей сервіс має служити всім. На цій сторінці ми чесно розповідаємо, що вже зроблено.
accessibility-state-title = Що вже зроблено
accessibility-state = Цей сервіс частково відповідає французьким правилам доступності (RGAA 4.1). Його перевірили автоматичні засоби. Люди з інвалідністю його ще не перевіряли.
accessibility-works-title = Що працює
accessibility-works-keyboard = Усе можна зробити самою клавіатурою або дотиком до екрана.
accessibility-works-reader = Програма екранного доступу може читати сторінки й повідомлення про помилки.
accessibility-works-sight = Текст можна збільшити до чотирьох разів. Є чотири набори кольорів, усі дуже контрастні.
accessibility-works-words = Тексти є також простою французькою мовою.
accessibility-gaps-title = Чого ще бракує
accessibility-gaps-review = Прості тексти ще не перевіряли люди з інтелектуальною інвалідністю.
accessibility-gaps-sign = Немає перекладу жестовою мовою.
accessibility-gaps-voice = Екран поки що читає вголос не всі сторінки.
accessibility-gaps-files = Документи, які ви додаєте, залишаються такими, якими ви їх зробили.
accessibility-report-title = Щось вам заважає?
accessibility-report = Скажіть про це на рецепції мерії або телефоном. Мерія повинна відповісти й запропонувати вам інший спосіб.
accessibility-appeal-title = Якщо мерія не відповідає
accessibility-appeal = Ви можете написати Захисникові прав (Défenseur des droits): Libre réponse 71120, 75342 Paris CEDEX 07. Це безкоштовно, марка не потрібна. Телефон: 09 69 39 00 00.

legal-title = Правова інформація
legal-publisher-title = Хто надає цей сервіс
legal-publisher = { $town }, { $address }. Телефон: { $telephone }.
legal-software-title = Програма
legal-software = Цей сервіс працює на Parvis — вільній програмі з ліцензією EUPL 1.2.
legal-hosting-title = Де розміщено сервіс
legal-hosting = Сервіс розміщено на комп’ютерах мерії. Він нічого не запитує в інших сайтів.
legal-no-commitment-title = Що означає ваше надсилання
legal-no-commitment = Квитанція підтверджує, що мерія отримала вашу заяву, і якого дня. Рішення ухвалюють пізніше.

personal-data-title = Персональні дані
personal-data-lead = Ця сторінка стосується всього сервісу. Кожна послуга ще перед першим запитанням пояснює, навіщо їй ваші відповіді.
personal-data-who-title = Хто за це відповідає
personal-data-who = { $town }, { $address }.
personal-data-device-title = На цьому екрані
personal-data-device-kiosk = Нічого не зберігається. Кнопка «Видалити й вийти» видаляє все. Якщо якийсь час ніхто не торкається екрана, він сам усе видаляє.
personal-data-device-home = Ваші відповіді зберігаються в цьому вікні браузера, щоб ви могли перезавантажити сторінку. Вони зникають, коли ви закриваєте вікно або вибираєте «Видалити й вийти».
personal-data-device-cookies = Цей сервіс не використовує файлів cookie й не вимірює ваших відвідувань.
personal-data-sent-title = Що ви надсилаєте
personal-data-sent = Вашу заяву читають тільки працівники, які відповідають за цю послугу. Її видаляють у день, указаний у вашій квитанції.
personal-data-rights-title = Ваші права
personal-data-rights = Ви можете попросити показати ваші дані, виправити їх, видалити або обмежити їх використання.
personal-data-contact = Пишіть на адресу: { $contact }
personal-data-appeal = Якщо ви не згодні, можете написати до Cnil — Національної комісії з питань інформатики та свобод (Commission nationale de l’informatique et des libertés). Її адреса: 3 place de Fontenoy, TSA 80715, 75334 Paris CEDEX 07.
