# Поля: то, что окружает слова или выбор человека.

value-yes = Да
value-no = Нет
value-none = Нет ответа
value-unknown = Не знаю
value-consented = Согласие дано
value-will-bring = Принесу позже

field-optional = { $label } (необязательно)
field-unknown = Не знаю
field-unknown-of = Не знаю: { $label }
field-unknown-hint = Вы можете продолжить. Мэрия увидит, что вы не знаете ответа.

field-date-day = День
field-date-month = Месяц
field-date-year = Год
field-date-hint = Например: { $day } { $month } { $year }
field-date-partial-hint = Если не знаете день или месяц, оставьте поле пустым. Например: 1938

field-amount-unit = евро
field-amount-decimal-sign = ,
field-amount-hint = Например: 12,50

field-one-of-hint = Выберите один ответ.
field-several-of-hint = Выберите всё, что подходит.
# [one] — это и 21, и 31, поэтому для одного ответа есть [1].
field-several-of-max-hint = { $max ->
    [1] Выберите один ответ.
    [one] Выберите не больше { $max } ответа.
    [few] Выберите не больше { $max } ответов.
    [many] Выберите не больше { $max } ответов.
   *[other] Выберите не больше { $max } ответа.
}
field-several-of-or = или

field-long-text-limit = { $max ->
    [one] Можно написать { $max } символ.
    [few] Можно написать { $max } символа.
    [many] Можно написать { $max } символов.
   *[other] Можно написать { $max } символа.
}
field-long-text-left = { $left ->
    [0] Место закончилось.
    [one] Остался { $left } символ.
    [few] Осталось { $left } символа.
    [many] Осталось { $left } символов.
   *[other] Осталось { $left } символа.
}
field-long-text-over = { $over ->
    [one] Лишний { $over } символ.
    [few] Лишние { $over } символа.
    [many] Лишних { $over } символов.
   *[other] Лишние { $over } символа.
}

field-email-hint = Например: nom@exemple.fr
field-telephone-hint = Например: 06 12 34 56 78. Если номер не французский, начните с + и кода страны.

field-address-street = Номер дома и улица
field-address-extra = Дополнение к адресу
field-address-extra-hint = Корпус, этаж, квартира или имя того, у кого вы живёте
field-address-postcode = Почтовый индекс
field-address-locality = Город или деревня
field-address-country = Страна
field-address-country-hint = Только если это не Франция

field-commune-hint = Введите первые буквы названия по-французски или почтовый индекс. Затем выберите коммуну.
field-commune-search = Название или индекс коммуны
field-commune-loading = Ищем список коммун…
field-commune-found = { $count ->
    [one] Найдена { $count } коммуна
    [few] Найдено { $count } коммуны
    [many] Найдено { $count } коммун
   *[other] Найдено { $count } коммуны
}
field-commune-more = Есть и другие. Чтобы их увидеть, введите больше букв.
field-commune-none = Коммуны с таким названием нет. Проверьте буквы или ищите по почтовому индексу.
field-commune-choices = Выберите коммуну
field-commune-failed = Список коммун не загрузился.
field-commune-retry = Загрузить список ещё раз

field-document-choose = Выбрать файл
field-document-choose-another = Добавить ещё файл
field-document-limits = Принимаем: { $kinds }, не больше { $max } МБ.
field-document-count = { $max ->
    [1] Только один файл.
    [one] Не больше { $max } файла.
    [few] Не больше { $max } файлов.
    [many] Не больше { $max } файлов.
   *[other] Не больше { $max } файла.
}
field-document-photos = { $max ->
    [1] Только одно фото.
    [one] Не больше { $max } фото.
    [few] Не больше { $max } фото.
    [many] Не больше { $max } фото.
   *[other] Не больше { $max } фото.
}
field-document-kind-separator = {", "}
field-document-kind-jpeg = фото JPEG
field-document-kind-png = изображение PNG
field-document-kind-pdf = файл PDF
field-document-added = Добавленные файлы
field-document-file = { $name } ({ $size } КБ)
field-document-remove = Убрать
field-document-sending = Готовим файл…
field-document-bring = Принесу позже
field-document-bring-hint = Вы отдадите этот документ позже, сотруднику мэрии.
field-document-show = Покажу свои фото на стойке информации
field-document-show-hint = На телефоне или на бумаге.
field-document-camera-start = Сделать фото
field-document-camera-another = Сделать ещё фото
field-document-camera-hint = Держите документ ровно перед камерой.
field-document-camera-view = Что видит камера
field-document-camera-take = Снять сейчас
field-document-camera-stop = Выключить камеру
field-document-camera-failed = Камера не работает.
field-document-camera-none = У этого экрана нет камеры.
field-document-photo-name = photo-{ $number }.jpg

field-place-hint = Напишите адрес или скажите, что находится рядом. Достаточно чего-то одного.
field-place-street = Адрес или название улицы
field-place-near = Что рядом?
field-place-near-hint = Например: перед булочной, возле зелёной скамейки
field-place-locality = Район или город
