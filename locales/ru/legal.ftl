### Страницы, которые читают отдельно: доступность, правовая информация, персональные данные.

accessibility-title = Доступность
accessibility-lead = Этот сервис должен служить всем. На этой странице мы честно говорим, что уже сделано.
accessibility-state-title = Что уже сделано
accessibility-state = Этот сервис частично соответствует французским правилам доступности (RGAA 4.1). Его проверили автоматические средства. Люди с инвалидностью его ещё не проверяли.
accessibility-works-title = Что работает
accessibility-works-keyboard = Всё можно сделать одной клавиатурой или касаясь экрана.
accessibility-works-reader = Программа экранного доступа может читать страницы и сообщения об ошибках.
accessibility-works-sight = Текст можно увеличить до четырёх раз. Есть четыре набора цветов, все очень контрастные.
accessibility-works-words = Тексты есть и на простом французском языке.
accessibility-gaps-title = Чего ещё не хватает
accessibility-gaps-review = Простые тексты ещё не проверяли люди с нарушениями интеллекта.
accessibility-gaps-sign = Нет перевода на жестовый язык.
accessibility-gaps-voice = Экран пока читает вслух не все страницы.
accessibility-gaps-files = Документы, которые вы добавляете, остаются такими, какими вы их сделали.
accessibility-report-title = Вам что-то мешает?
accessibility-report = Скажите об этом в мэрии, на стойке информации, или по телефону. Мэрия обязана ответить и предложить вам другой способ.
accessibility-appeal-title = Если мэрия не отвечает
accessibility-appeal = Вы можете написать Защитнику прав (Défenseur des droits): Libre réponse 71120, 75342 Paris CEDEX 07. Это бесплатно, марка не нужна. Телефон: 09 69 39 00 00.

legal-title = Правовая информация
legal-publisher-title = Кто предоставляет этот сервис
legal-publisher = { $town }, { $address }. Телефон: { $telephone }.
legal-software-title = Программа
legal-software = Этот сервис работает на Parvis — свободной программе с лицензией EUPL 1.2.
legal-hosting-title = Где размещён сервис
legal-hosting = Сервис размещён на компьютерах мэрии. Он ничего не запрашивает у других сайтов.
legal-no-commitment-title = Что даёт отправка
legal-no-commitment = Квитанция подтверждает, что мэрия получила ваше заявление, и в какой день. Решение принимают позже.

personal-data-title = Персональные данные
personal-data-lead = Эта страница относится ко всему сервису. Каждая услуга ещё до первого вопроса объясняет, зачем ей ваши ответы.
personal-data-who-title = Кто за это отвечает
personal-data-who = { $town }, { $address }.
personal-data-device-title = На этом экране
personal-data-device-kiosk = Ничего не сохраняется. Кнопка «Удалить и выйти» удаляет всё. Если экрана какое-то время никто не касается, он сам всё удаляет.
personal-data-device-home = Ваши ответы хранятся в этом окне браузера, чтобы вы могли обновить страницу. Они исчезают, когда вы закрываете окно или выбираете «Удалить и выйти».
personal-data-device-cookies = Этот сервис не использует файлы cookie и не считает ваши посещения.
personal-data-sent-title = Что вы отправляете
personal-data-sent = Ваше заявление читают только сотрудники, которые отвечают за эту услугу. Его удаляют в день, указанный в вашей квитанции.
personal-data-rights-title = Ваши права
personal-data-rights = Вы можете попросить показать ваши данные, исправить их, удалить или ограничить их использование.
personal-data-contact = Пишите по адресу: { $contact }
personal-data-appeal = Если вы не согласны, можете написать в Cnil — Национальную комиссию по вопросам информатики и свобод (Commission nationale de l’informatique et des libertés). Её адрес: 3 place de Fontenoy, TSA 80715, 75334 Paris CEDEX 07.
