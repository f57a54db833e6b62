### Заказать акт о рождении: слова для человека, по-русски.

## Услуга

procedure-title = Заказать акт о рождении (acte de naissance)
procedure-summary = Закажите бесплатно копию акта (французского свидетельства о рождении) или выписку из него. Акт должен храниться в этой мэрии.
procedure-keywords = свидетельство о рождении, акт о рождении, актовая запись, справка о рождении, выписка, полная копия, происхождение, родители, многоязычная, гражданское состояние, загс, документы, рождение, родился, родилась, младенец, ребёнок, паспорт, удостоверение личности, брак, свадьба, Pacs, наследство, нотариус, родословная, генеалогия, семейная книжка, acte de naissance, extrait de naissance, copie intégrale, filiation, état civil, livret de famille
procedure-before-birth = Фамилия при рождении, имена и дата рождения человека
procedure-before-parents = Фамилии и имена его родителей, если они должны быть в документе
procedure-before-identity = Ваш документ, удостоверяющий личность, кроме случая выписки без данных о родителях
procedure-before-proof = Для другого человека: документ о вашей связи с ним, например семейная книжка (livret de famille)
procedure-after = Мэрия проверяет ваше заявление и готовит документ. Вы получаете его по почте или приходите за ним.
procedure-purpose = Ваши ответы нужны, чтобы проверить ваше право, найти акт и выдать вам документ.
procedure-legal-basis = Закон поручает мэрии выдавать эти документы: статья 101-1 Гражданского кодекса Франции (Code civil) и декрет № 2017-890 от 6 мая 2017 года.
procedure-recipients = Ваше заявление читают только сотрудники отдела гражданского состояния этой мэрии.
procedure-rights = Вы можете попросить мэрию показать ваши данные, исправить их или ограничить их использование. Если вы не согласны, можете написать в CNIL (Национальная комиссия по вопросам информатики и свобод).
service-civil-registry = Отдел гражданского состояния (état civil)

## Части проверки

section-need = Что вам нужно
section-person = О ком акт
section-document = Документ
section-names = Фамилия в акте
section-parents = Родители
section-parent = Родитель
section-delivery = Получение
section-proofs = Ваши документы

## Для чего нужен акт

step-use = Для чего вам нужен акт о рождении?
step-use-lead = Для некоторых дел заказывать его не нужно.
step-use-why = Некоторые службы могут проверить рождение прямо в мэрии. Возможно, подавать заявление вам не придётся. Ответ также помогает предложить подходящий документ.
field-use = Для чего нужен акт
option-use-official-in-france = Для официального дела во Франции
option-use-official-in-france-hint = Паспорт, удостоверение личности, брак, гражданское партнёрство (Pacs) или нотариус
option-use-abroad = Для дела в другой стране
option-use-other = Для другого, или не хочу говорить

step-paper-asked = От вас требуют акт на бумаге?
step-paper-asked-lead = Если не знаете, ответьте «Нет».
step-paper-asked-why = В таких делах служба часто может сама проверить рождение. Тогда бумажный документ не нужен.
field-paper-asked = Нужен акт на бумаге

exit-no-need = Скорее всего, заказывать ничего не нужно
exit-no-need-text = Сначала спросите у службы, которая ведёт ваше дело, проверяет ли она рождение сама. Если ей нужен акт на бумаге, вернитесь к вопросу и ответьте «Да».
contact-your-service = Служба, мэрия или нотариус, которые ведут ваше дело

## Место рождения

step-birth-place = Где родился человек?
step-birth-place-lead = Речь о том, чей это акт: о вас или о ком-то другом.
step-birth-place-why = Акт хранит мэрия места рождения. Мэрия может делать копии только тех актов, которые хранит сама.
step-birth-place-find = Место рождения указано в удостоверении личности, паспорте и семейной книжке (livret de famille).
step-birth-place-picture = Удостоверение личности. Место рождения — справа от фотографии, внизу.
field-birth-place = Место рождения
option-birth-place-here = В коммуне этой мэрии
option-birth-place-elsewhere-in-france = В другой коммуне Франции
option-birth-place-elsewhere-in-france-hint = В европейской части Франции или на заморских территориях
option-birth-place-abroad = В другой стране
option-birth-place-abroad-hint = В том числе на территории, которая больше не французская, например в Алжире до 1962 года
option-birth-place-unknown = Не знаю

exit-born-elsewhere = Обратитесь в мэрию места рождения
exit-born-elsewhere-text = В этой мэрии акта нет. Его можно заказать на месте, по почте или на официальном сайте. Это всегда бесплатно: не пользуйтесь сайтом, который просит деньги.
contact-birth-town-hall = Мэрия коммуны, где родился человек
contact-service-public = Официальный сайт Service Public, раздел «acte de naissance»

exit-birth-place-unknown = Сначала узнайте место рождения
exit-birth-place-unknown-text = Без него акт никто не найдёт. Посмотрите в удостоверении личности, паспорте или семейной книжке. Сотрудник мэрии может помочь вам в поисках.
contact-civil-registry-desk = Стойка информации отдела гражданского состояния (état civil) в этой мэрии

step-abroad-status = Какой статус у человека, который родился в другой стране?
step-abroad-status-why = В зависимости от статуса акт хранится в разных местах. Ответ подскажет, куда вам обратиться.
field-abroad-status = Статус человека
option-abroad-status-french = Гражданство Франции
option-abroad-status-french-hint = По рождению или полученное позже
option-abroad-status-protected = Под защитой Франции
option-abroad-status-protected-hint = Беженец, лицо без гражданства или человек с дополнительной защитой (protection subsidiaire)
option-abroad-status-foreign = Другое гражданство
option-abroad-status-foreign-hint = Без защиты Франции

exit-french-born-abroad = Обратитесь в Центральную службу гражданского состояния в Нанте
exit-french-born-abroad-text = Эта служба (Service central d’état civil) хранит акты граждан Франции, которые родились в другой стране. Подайте заявление онлайн или по почте. Это бесплатно.
contact-central-registry-web = Официальный сайт Service Public, раздел «acte de naissance», затем «né à l’étranger»
contact-central-registry-post = Service central d’état civil, 11 rue de la Maison Blanche, 44941 Nantes Cedex 9

exit-protected-born-abroad = Обратитесь в Ofpra
exit-protected-born-abroad-text = Французское бюро по защите беженцев и лиц без гражданства (Ofpra) выдаёт документ, который заменяет акт о рождении. Подайте заявление на его сайте.
contact-ofpra-web = Сайт Ofpra
contact-ofpra-post = Ofpra, 201 rue Carnot, 94136 Fontenay-sous-Bois Cedex

exit-foreign-born-abroad = Обратитесь в страну рождения
exit-foreign-born-abroad-text = Акт хранят органы регистрации страны рождения. Её консульство или посольство подскажет, как получить документ. Если он нужен французской службе, спросите у неё, требуется ли перевод.
contact-consulate = Консульство или посольство страны рождения во Франции

## Человек и его право

step-for-whom = Чей акт о рождении вам нужен?
step-for-whom-why = Акт касается частной жизни. Некоторые документы закон разрешает выдавать только самому человеку, его близким родственникам и представителям.
field-for-whom = Чей акт
option-for-whom-myself = Мой
option-for-whom-my-child = Моего ребёнка, внука или внучки
option-for-whom-my-parent = Моего отца, моей матери, дедушки или бабушки
option-for-whom-my-spouse = Моего мужа, моей жены или партнёра по Pacs
option-for-whom-my-spouse-hint = Если вы пара без брака и без Pacs, выберите «Другого человека»
option-for-whom-represented = Человека, которого я представляю
option-for-whom-represented-hint = По письменной доверенности, по решению суда или как адвокат
option-for-whom-heir = Умершего человека, которому я наследую
option-for-whom-someone-else = Другого человека
option-for-whom-someone-else-hint = Брат, сестра, дядя, тётя, друг, изучение родословной

step-birth-date = Какова дата рождения?
step-birth-date-lead = Для другого человека достаточно года, если остального вы не знаете.
step-birth-date-why = По дате можно найти акт. Она также показывает, настолько ли он давний, чтобы быть открытым для всех.
step-birth-date-find = Дата указана в удостоверении личности, паспорте и семейной книжке (livret de famille).
step-birth-date-picture = Удостоверение личности. Дата рождения — справа от фотографии, под именами.
field-birth-date = Дата рождения
problem-before-civil-registers = Французские акты гражданского состояния ведутся с 1792 года. Проверьте год. Если рождение более раннее, обратитесь в архив департамента (archives départementales).
problem-too-old-for-myself = Ваш возраст по этой дате: { $age }. Проверьте год рождения.
problem-too-young-for-myself = Ваш возраст по этой дате: { $age }. Проверьте год. Если документ нужен для вашего ребёнка, вернитесь назад и выберите «Моего ребёнка».
problem-too-young-for-tie = По этой дате человеку меньше 15 лет. Проверьте год или вернитесь назад и выберите другой ответ на вопрос «Чей акт о рождении».

step-emancipated = Вы эмансипированный несовершеннолетний (mineur émancipé)?
step-emancipated-lead = У такого человека до 18 лет есть права взрослого. Так решил судья, или он вступил в брак.
step-emancipated-why = До 18 лет самостоятельно заказать полную копию или выписку с данными о родителях могут только эмансипированные.
field-emancipated = Эмансипация

step-deceased = Этот человек умер?
step-deceased-why = Акт становится открытым для всех через 25 лет после смерти, даже если со дня рождения прошло меньше 75 лет.
field-deceased = Человек умер
option-deceased-yes = Да
option-deceased-no = Нет
option-deceased-unknown = Не знаю

step-death-date = Какова дата смерти?
step-death-date-lead = Достаточно года, если остального вы не знаете.
step-death-date-why = Эта дата показывает, открыт ли уже акт для всех.
step-death-date-find = Дата указана в акте о смерти (acte de décès) и в семейной книжке (livret de famille).
step-death-date-picture = Раскрытая семейная книжка. Дата смерти — на правой странице, внизу.
field-death-date = Дата смерти
problem-death-before-birth = Эта дата раньше рождения ({ $birth }). Исправьте её или вернитесь назад и исправьте дату рождения.

## Документ

step-kind = Какой документ вам нужен?
step-kind-lead = Если вам сказали, какой документ принести, выберите именно его.
step-kind-why = Каждый документ показывает больше или меньше из частной жизни. Выберите тот, которого достаточно.
field-kind = Документ
option-kind-full-copy = Полная копия (copie intégrale)
option-kind-full-copy-hint = Всё, что есть в акте: рождение, родители и изменения, внесённые позже
option-kind-extract-with-parents = Выписка с данными о родителях (avec filiation)
option-kind-extract-with-parents-hint = Главное из акта, с именами родителей
option-kind-extract-without-parents = Выписка без данных о родителях (sans filiation)
option-kind-extract-without-parents-hint = Главное из акта, без имён родителей
option-kind-multilingual-extract = Многоязычная выписка (extrait plurilingue)
option-kind-multilingual-extract-hint = Главное из акта, с именами родителей, на нескольких языках

step-extract-only = Нужна выписка без данных о родителях?
step-extract-only-lead = Это единственный документ, который вы можете получить по этому акту. В нём есть главное, но нет имён родителей.
step-extract-only-why = Акт ещё недостаточно давний. Остальные документы закон пока разрешает выдавать только самому человеку, его близким родственникам и представителям.
field-extract-only = Выписка без данных о родителях

exit-not-open-yet = Этот акт ещё не открыт для всех
exit-not-open-yet-text = Полная копия станет доступна всем начиная с этой даты: { $date }. До этого её может заказать сам человек или его близкие родственники. Они также могут дать вам письменную доверенность.

step-extract-only-minor = Нужна выписка без данных о родителях?
step-extract-only-minor-lead = До 18 лет это единственный документ, который вы можете заказать самостоятельно. В нём есть главное из акта, но нет имён родителей.
step-extract-only-minor-why = Остальные документы для вас заказывает кто-то из родителей, дедушка, бабушка или опекун.
field-extract-only-minor = Выписка без данных о родителях

exit-ask-an-adult = Документ для вас может заказать кто-то из родителей
exit-ask-an-adult-text = Ваш отец, мать, дедушка, бабушка или опекун может подать это заявление вместо вас. Вы можете быть рядом и помогать.

step-copies = Сколько экземпляров вам нужно?
step-copies-lead = Чаще всего достаточно одного экземпляра.
step-copies-why = Мэрия подготовит нужное количество документов. Это бесплатно.
field-copies = Количество экземпляров
field-copies-hint = От 1 до 5

## Фамилии и имена

step-your-name = Какая у вас фамилия в акте о рождении?
step-your-name-lead = Напишите фамилию при рождении, даже если сейчас вы носите другую.
step-your-name-why = Акты хранятся по фамилии, данной при рождении.
step-your-name-picture = Удостоверение личности. Фамилия и имена — справа от фотографии, вверху.
step-person-name = Какая фамилия у этого человека в акте?
step-person-name-lead = Напишите фамилию при рождении, даже если человек носит или носил другую.
step-person-name-why = Акты хранятся по фамилии, данной при рождении.
step-person-name-picture = Удостоверение личности. Фамилия и имена — справа от фотографии, вверху.
field-birth-name = Фамилия при рождении
field-given-names = Имена
field-given-names-hint = Все имена, которые вы знаете, по порядку

step-parents-known = Вы знаете родителей, указанных в акте?
step-parents-known-why = Для этого документа в заявлении нужны фамилии и имена родителей. Это показывает, что вы знаете человека.
step-parents-known-find = Имена родителей указаны в семейной книжке (livret de famille) и в старой копии акта.
step-parents-known-picture = Раскрытая семейная книжка. Имена родителей — на левой странице.
field-parents-known = Родители, указанные в акте
option-parents-known-known = Да, хотя бы одного из них
option-parents-known-none = В акте не указан никто из родителей
option-parents-known-unknown = Нет, я их не знаю

exit-parents-unknown = Для этого документа нужны имена родителей
exit-parents-unknown-text = Вернитесь назад и выберите выписку без данных о родителях: для неё их имена не нужны. Можно также узнать имена и начать заново.

step-parent-name =
    { $item ->
        [1] Как зовут одного из родителей, указанных в акте?
       *[other] Как зовут второго родителя?
    }
step-parent-name-lead = Напишите фамилию при рождении и имя, которым человек пользуется каждый день.
step-parent-name-why = Для этого документа закон требует такие данные. Мэрия сравнивает их с актом.
field-parent-birth-name = Фамилия родителя при рождении
field-parent-given-name = Имя родителя
step-another-parent = Указан ли в акте ещё один родитель?
step-another-parent-why = Закон требует указать всех родителей, записанных в акте.
field-another-parent = Ещё один родитель
problem-same-parent-twice = Этот родитель уже указан. Укажите второго. Если его нет, вернитесь назад и на вопрос «Указан ли в акте ещё один родитель?» ответьте «Нет».

## Получение

step-delivery = Как вы хотите получить документ?
step-delivery-why = Адрес нужен мэрии только для отправки по почте.
field-delivery = Получение документа
option-delivery-by-post = По почте
option-delivery-by-post-hint = Обычно за несколько дней
option-delivery-at-counter = Заберу в мэрии

step-requester-name = Как вас зовут?
step-requester-name-why = Ваши фамилия и имя нужны, чтобы проверить ваше право и выдать вам документ.
field-requester-family-name = Ваша фамилия
field-requester-given-name = Ваше имя

step-post-address = На какой адрес отправить документ?
step-post-address-why = Этот адрес нужен только для отправки.
field-post-address = Адрес для отправки
field-post-name = Фамилия на почтовом ящике
field-post-name-hint = Только если она не совпадает с вашей фамилией при рождении

step-contact = Как связаться с вами, если чего-то не хватает?
step-contact-lead = Можно ничего не писать. По номеру заявления вы всегда сможете задать мэрии вопрос.
step-contact-why = Мэрия свяжется с вами только по поводу этого заявления.
field-contact-email = Электронный адрес
field-contact-telephone = Номер телефона

## Документы

step-identity-document = Покажите документ, удостоверяющий личность
step-identity-document-lead = Удостоверение личности, паспорт, водительские права или вид на жительство (titre de séjour). Достаточно чёткого фото.
step-identity-document-why = Мэрия проверяет, что этот личный документ получит именно тот, кому он положен.
field-identity-document = Документ, удостоверяющий личность

step-emancipation-proof = Покажите подтверждение эмансипации
step-emancipation-proof-lead = Например, решение судьи или семейная книжка (livret de famille).
step-emancipation-proof-why = До 18 лет этот документ даёт вам право подать заявление.
field-emancipation-proof = Подтверждение эмансипации

step-family-proof = Покажите подтверждение родства
step-family-proof-lead = Например, семейная книжка (livret de famille) или ваш собственный акт о рождении.
step-family-proof-why = Закон даёт это право родителям, бабушкам и дедушкам, детям и внукам.
field-family-proof = Подтверждение родства

step-union-proof = Покажите подтверждение брака или Pacs
step-union-proof-lead = Например, семейная книжка (livret de famille), акт о браке (acte de mariage) или подтверждение регистрации Pacs (récépissé).
step-union-proof-why = Закон даёт это право мужу, жене и партнёру по Pacs.
field-union-proof = Подтверждение брака или Pacs

step-mandate-proof = Покажите, что вы представляете этого человека
step-mandate-proof-lead = Например, подписанная письменная доверенность, решение судьи или ваше удостоверение адвоката.
step-mandate-proof-why = Этот документ показывает, что вы действуете от имени человека.
field-mandate-proof = Подтверждение представительства

step-heir-proof = Покажите, что вы наследник этого человека
step-heir-proof-lead = Например, нотариальный акт о наследниках (acte de notoriété), справка нотариуса или семейная книжка (livret de famille).
step-heir-proof-why = Закон разрешает наследникам получить выписку с данными о родителях.
field-heir-proof = Подтверждение наследования

step-death-proof = Покажите дату смерти
step-death-proof-lead = Например, акт о смерти (acte de décès) или семейная книжка (livret de famille).
step-death-proof-why = Акт открыт для всех, потому что после смерти прошло больше 25 лет.
field-death-proof = Подтверждение смерти

## Итог

outcome-document = Заказанный документ
outcome-price = Цена
outcome-price-value = Бесплатно
outcome-right = Почему у вас есть на это право
outcome-right-anyone = Эта выписка доступна всем
outcome-right-myself = Это ваш акт
outcome-right-family = Вы близкий родственник
outcome-right-spouse = Вас связывает брак или Pacs
outcome-right-represented = Вы представляете этого человека
outcome-right-heir = Вы наследник этого человека
outcome-right-old = Акту больше 75 лет
outcome-right-death = После смерти прошло больше 25 лет
outcome-open-since = Акт открыт для всех начиная с

bring-identity-document = Ваш документ, удостоверяющий личность
bring-emancipation-proof = Документ, который подтверждает вашу эмансипацию
bring-family-proof = Документ, который подтверждает родство
bring-union-proof = Документ, который подтверждает ваш брак или Pacs
bring-mandate-proof = Документ, который подтверждает, что вы представляете человека
bring-heir-proof = Документ, который подтверждает, что вы наследник
bring-death-proof = Документ, который показывает дату смерти

next-checked = Мэрия проверяет ваше заявление и ищет акт.
next-year-search = Без полной даты поиск может занять больше времени.
next-death-unknown = Вы не знаете, когда человек умер. Мэрия может прочитать это в акте о рождении. Если прошло больше 25 лет, вы можете попросить полную копию.
next-reproduction = Мэрия может выдать вам простую копию, без подписи и печати.
next-multilingual-form = Для страны Европейского союза попросите в мэрии также многоязычный бланк (formulaire multilingue): с ним перевод может не понадобиться.
next-by-post = Вы получите документ по почте, обычно за несколько дней.
next-at-counter = Приходите за документом в отдел гражданского состояния (état civil) с номером заявления.
