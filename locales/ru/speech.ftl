### Что говорит голос терминала кроме того, что написано. Каждое сообщение слышат, его не читают.

## Что это за вещь и в каком она состоянии: говорится после названия, с маленькой буквы

# Между названием и тем, что следует за ним.
speech-pause = {", "}
# Между вопросом и ответом.
speech-colon = {": "}
speech-heading = Заголовок:
speech-image = Изображение:
speech-button = кнопка
speech-link = ссылка
speech-file = кнопка для выбора файла
speech-choice = вариант { $position } из { $total }
speech-chosen = выбрано
speech-not-chosen = не выбрано
speech-box = поле для отметки
speech-box-of = поле для отметки { $position } из { $total }
speech-ticked = отмечено
speech-not-ticked = не отмечено
# Для кнопки, которая остаётся нажатой.
speech-pressed = включено
speech-not-pressed = выключено
# Для кнопки, которая показывает объяснение.
speech-open = открыто
speech-closed = закрыто
# Для того в списке, что выбрано сейчас.
speech-current = это выбрано сейчас
speech-field = поле для ввода
speech-field-long = большое поле для ввода
speech-empty = пусто
speech-holds = вы написали:
# $unit: в чём считают, например «евро».
speech-unit = единица измерения: { $unit }
speech-wrong = нужно исправить

## То, что не для других

# Вместо ответа, когда говорит динамик.
speech-private = ответ скрыт
speech-private-why = Другие люди могут услышать. Я не произношу ваши личные ответы. Чтобы их прослушать, подключите наушники.

## Страница

speech-top = Вверху страницы есть ещё вот что.
speech-bottom = Внизу страницы есть ещё вот что.
# $page: название страницы.
speech-where = Вы на странице: { $page }.
speech-where-errors = На этой странице нужно кое-что исправить.
speech-where-here = Вы здесь.
speech-lit-group = Группа: { $count }.
speech-lit-leave = Выйти из группы.
speech-receipt-before = Вот что написано в квитанции.
speech-receipt-after = Квитанция отправлена на принтер. Вот что в ней написано.
speech-receipt-end = Конец квитанции.

## Сам голос

speech-start = Голос включён. Он читает то, что на экране.
speech-start-keys = Клавиша Таб ведёт дальше. Клавиша Энтер выбирает.
# Для тех, кто пользуется пятью клавишами.
speech-start-pad = Стрелки ведут дальше или назад. Средняя клавиша выбирает.
# Клавиши голоса.
speech-voice-keys = F2 повторяет. F3 говорит, где вы. F4 читает всю страницу заново. F6 замедляет голос, F7 ускоряет. F8 делает голос тише, F9 громче. Клавиша Эскейп делает паузу.
# То же на цифровых клавишах.
speech-voice-pad = Клавиша 0 повторяет. Звёздочка говорит, где вы. Минус читает всю страницу заново. Клавиша 7 замедляет голос, клавиша 9 ускоряет. Клавиша 1 делает голос тише, клавиша 3 громче. Косая черта делает паузу.
speech-curtain-up = Экран снова виден.
# Говорится на каждом языке, для тех, кто не понял другие.
speech-language-how = Чтобы слышать этот язык, выберите «{ language-name }» вверху страницы.
speech-language = Теперь язык: { language-name }.
speech-paused = Пауза.
# $level: 1, 2, 3…; $total: самая большая.
speech-volume = Громкость { $level } из { $total }.
speech-rate = Скорость { $level } из { $total }.

## Что пишет человек

speech-letter-hidden = одна буква
speech-deleted = удалено: { $letter }
speech-capital = заглавная { $letter }
speech-sign-space = пробел
speech-sign-at = собака
speech-sign-dot = точка
speech-sign-hyphen = дефис
speech-sign-underscore = нижнее подчёркивание
speech-sign-plus = плюс
speech-sign-slash = косая черта
speech-sign-apostrophe = апостроф
speech-sign-comma = запятая
speech-sign-colon = двоеточие

## Числа

speech-minus = минус { $number }
speech-amount = { $euros ->
    [one] { $euros } евро
    [few] { $euros } евро
    [many] { $euros } евро
   *[other] { $euros } евро
}
# $cents: две цифры.
speech-amount-cents = { $euros ->
    [one] { $euros } евро { $cents }
    [few] { $euros } евро { $cents }
    [many] { $euros } евро { $cents }
   *[other] { $euros } евро { $cents }
}
# 2, если номер телефона диктуют по две цифры, 1, если по одной.
speech-telephone-digits = 2
# Что пишут коротко и как это произносят.
speech-said-otherwise = № = номер; МБ = мегабайт; КБ = килобайт; RGPD = эр жэ пэ дэ; SMS = эс эм эс; PDF = пэ дэ эф; JPEG = джейпег; PNG = пэ эн гэ; @ = собака; € = евро; % = процентов
