### Що каже голос термінала, крім того, що написано. Кожне повідомлення чують, його не читають.

## Що це за річ і в якому вона стані: говориться після назви, з малої літери

# Між назвою і тим, що йде за нею.
speech-pause = {", "}
# Між запитанням і відповіддю.
speech-colon = {": "}
speech-heading = Заголовок:
speech-image = Зображення:
speech-button = кнопка
speech-link = посилання
speech-file = кнопка для вибору файлу
speech-choice = варіант { $position } з { $total }
speech-chosen = вибрано
speech-not-chosen = не вибрано
speech-box = поле для позначки
speech-box-of = поле для позначки { $position } з { $total }
speech-ticked = позначено
speech-not-ticked = не позначено
# Для кнопки, яка залишається натиснутою.
speech-pressed = увімкнено
speech-not-pressed = вимкнено
# Для кнопки, яка показує пояснення.
speech-open = відкрито
speech-closed = закрито
# Для того у списку, що вибрано зараз.
speech-current = це вибрано зараз
speech-field = поле для введення
speech-field-long = велике поле для введення
speech-empty = порожньо
speech-holds = ви написали:
# $unit: у чому рахують, наприклад «євро».
speech-unit = одиниця виміру: { $unit }
speech-wrong = треба виправити

## Те, що не для інших

# Замість відповіді, коли говорить динамік.
speech-private = відповідь приховано
speech-private-why = Інші люди можуть почути. Я не промовляю ваші особисті відповіді. Щоб їх прослухати, під’єднайте навушники.

## Сторінка

speech-top = Угорі сторінки є ще ось що.
speech-bottom = Унизу сторінки є ще ось що.
# $page: назва сторінки.
speech-where = Ви на сторінці: { $page }.
speech-where-errors = На цій сторінці треба дещо виправити.
speech-where-here = Ви тут.
speech-lit-group = Група: { $count }.
speech-lit-leave = Вийти з групи.
speech-receipt-before = Ось що написано у квитанції.
speech-receipt-after = Квитанцію надіслано на принтер. Ось що в ній написано.
speech-receipt-end = Кінець квитанції.

## Сам голос

speech-start = Голос увімкнено. Він читає те, що на екрані.
speech-start-keys = Клавіша Таб веде далі. Клавіша Ентер вибирає.
# Для тих, хто користується п’ятьма клавішами.
speech-start-pad = Стрілки ведуть далі або назад. Середня клавіша вибирає.
# Клавіші голосу.
speech-voice-keys = F2 повторює. F3 каже, де ви. F4 читає всю сторінку знову. F6 сповільнює голос, F7 пришвидшує. F8 робить голос тихішим, F9 гучнішим. Клавіша Ескейп робить паузу.
# Те саме на цифрових клавішах.
speech-voice-pad = Клавіша 0 повторює. Зірочка каже, де ви. Мінус читає всю сторінку знову. Клавіша 7 сповільнює голос, клавіша 9 пришвидшує. Клавіша 1 робить голос тихішим, клавіша 3 гучнішим. Скісна риска робить паузу.
speech-curtain-up = Екран знову видно.
# Говориться кожною мовою, для тих, хто не зрозумів інших.
speech-language-how = Щоб чути цю мову, виберіть «{ language-name }» угорі сторінки.
speech-language = Тепер мова: { language-name }.
speech-paused = Пауза.
# $level: 1, 2, 3…; $total: найбільша.
speech-volume = Гучність { $level } з { $total }.
speech-rate = Швидкість { $level } з { $total }.

## Що пише людина

speech-letter-hidden = одна літера
speech-deleted = видалено: { $letter }
speech-capital = велика { $letter }
speech-sign-space = пробіл
speech-sign-at = собачка
speech-sign-dot = крапка
speech-sign-hyphen = дефіс
speech-sign-underscore = нижнє підкреслення
speech-sign-plus = плюс
speech-sign-slash = скісна риска
speech-sign-apostrophe = апостроф
speech-sign-comma = кома
speech-sign-colon = двокрапка

## Числа

speech-minus = мінус { $number }
speech-amount = { $euros ->
    [one] { $euros } євро
    [few] { $euros } євро
    [many] { $euros } євро
   *[other] { $euros } євро
}
# $cents: дві цифри.
speech-amount-cents = { $euros ->
    [one] { $euros } євро { $cents }
    [few] { $euros } євро { $cents }
    [many] { $euros } євро { $cents }
   *[other] { $euros } євро { $cents }
}
# 2, якщо номер телефону диктують по дві цифри, 1, якщо по одній.
speech-telephone-digits = 2
# Що пишуть коротко і як це вимовляють.
speech-said-otherwise = № = номер; МБ = мегабайтів; кБ = кілобайтів; RGPD = ер же пе де; SMS = ес ем ес; PDF = пе де еф; JPEG = джейпег; PNG = пе ен ге; @ = собачка; € = євро; % = відсотків
