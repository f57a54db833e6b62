# Поля: те, що оточує слова або вибір людини.

value-yes = Так
value-no = Ні
value-none = Немає відповіді
value-unknown = Не знаю
value-consented = Погоджуюся
value-will-bring = Принесу потім

field-optional = { $label } (необов’язково)
field-unknown = Не знаю
field-unknown-of = Не знаю: { $label }
field-unknown-hint = Ви можете продовжити. Мерія побачить, що ви не знаєте відповіді.

field-date-day = День
field-date-month = Місяць
field-date-year = Рік
field-date-hint = Наприклад: { $day } { $month } { $year }
field-date-partial-hint = Якщо ви не знаєте дня або місяця, залиште клітинку порожньою. Наприклад: 1938

field-amount-unit = євро
field-amount-decimal-sign = ,
field-amount-hint = Наприклад: 12,50

field-one-of-hint = Виберіть одну відповідь.
field-several-of-hint = Виберіть усе, що підходить.
# [one] — це також 21 і 31, тому для однієї відповіді є [1].
field-several-of-max-hint = { $max ->
    [1] Виберіть одну відповідь.
    [one] Виберіть не більше { $max } відповіді.
    [few] Виберіть не більше { $max } відповідей.
    [many] Виберіть не більше { $max } відповідей.
   *[other] Виберіть не більше { $max } відповіді.
}
field-several-of-or = або

field-long-text-limit = { $max ->
    [one] Можна написати { $max } символ.
    [few] Можна написати { $max } символи.
    [many] Можна написати { $max } символів.
   *[other] Можна написати { $max } символу.
}
field-long-text-left = { $left ->
    [0] Місця більше немає.
    [one] Залишився { $left } символ.
    [few] Залишилося { $left } символи.
    [many] Залишилося { $left } символів.
   *[other] Залишилося { $left } символу.
}
field-long-text-over = { $over ->
    [one] Зайвий { $over } символ.
    [few] Зайві { $over } символи.
    [many] Зайвих { $over } символів.
   *[other] Зайвого { $over } символу.
}

field-email-hint = Наприклад: nom@exemple.fr
field-telephone-hint = Наприклад: 06 12 34 56 78. Якщо номер не французький, почніть зі знака + і коду країни.

field-address-street = Номер і вулиця
field-address-extra = Додаткові дані адреси
field-address-extra-hint = Корпус, поверх, квартира або ім’я того, у кого ви живете
field-address-postcode = Поштовий індекс
field-address-locality = Місто або село
field-address-country = Країна
field-address-country-hint = Тільки якщо це не Франція

field-commune-hint = Напишіть перші літери назви французькою або поштовий індекс. Потім виберіть комуну.
field-commune-search = Назва або індекс комуни
field-commune-loading = Шукаємо список комун…
field-commune-found = { $count ->
    [one] Знайдено { $count } комуну
    [few] Знайдено { $count } комуни
    [many] Знайдено { $count } комун
   *[other] Знайдено { $count } комуни
}
field-commune-more = Є й інші. Щоб їх побачити, напишіть більше літер.
field-commune-none = Комуни з такою назвою немає. Перевірте літери або шукайте за поштовим індексом.
field-commune-choices = Виберіть комуну
field-commune-failed = Список комун не завантажився.
field-commune-retry = Завантажити список ще раз

field-document-choose = Вибрати файл
field-document-choose-another = Додати ще один файл
field-document-limits = Приймаємо: { $kinds }, до { $max } МБ.
field-document-count = { $max ->
    [1] Тільки один файл.
    [one] Не більше { $max } файлу.
    [few] Не більше { $max } файлів.
    [many] Не більше { $max } файлів.
   *[other] Не більше { $max } файлу.
}
field-document-photos = { $max ->
    [1] Тільки одне фото.
    [one] Не більше { $max } фото.
    [few] Не більше { $max } фото.
    [many] Не більше { $max } фото.
   *[other] Не більше { $max } фото.
}
field-document-kind-separator = {", "}
field-document-kind-jpeg = фото JPEG
field-document-kind-png = зображення PNG
field-document-kind-pdf = файл PDF
field-document-added = Додані файли
field-document-file = { $name } ({ $size } кБ)
field-document-remove = Прибрати
field-document-sending = Готуємо файл…
field-document-bring = Принесу потім
field-document-bring-hint = Ви віддасте цей документ пізніше, працівникові мерії.
field-document-show = Покажу свої фото на рецепції
field-document-show-hint = На телефоні або на папері.
field-document-camera-start = Зробити фото
field-document-camera-another = Зробити ще одне фото
field-document-camera-hint = Тримайте документ рівно перед камерою.
field-document-camera-view = Що бачить камера
field-document-camera-take = Сфотографувати зараз
field-document-camera-stop = Вимкнути камеру
field-document-camera-failed = Камера не працює.
field-document-camera-none = У цього екрана немає камери.
field-document-photo-name = photo-{ $number }.jpg

field-place-hint = Напишіть адресу або скажіть, що є поруч. Достатньо чогось одного.
field-place-street = Адреса або назва вулиці
field-place-near = Що є поруч?
field-place-near-hint = Наприклад: перед пекарнею, біля зеленої лавки
field-place-locality = Район або місто
