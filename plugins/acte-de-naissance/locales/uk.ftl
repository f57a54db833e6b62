### Замовити актовий запис про народження: слова для людини, українською.

## Послуга

procedure-title = Замовити актовий запис про народження (acte de naissance)
procedure-summary = Безкоштовно замовте копію актового запису (французького свідоцтва про народження) або витяг із нього. Запис має зберігатися в цій мерії.
procedure-keywords = свідоцтво про народження, актовий запис, акт про народження, довідка про народження, витяг, повна копія, походження, батьки, багатомовний, цивільний стан, рацс, документи, народження, народився, народилася, немовля, дитина, паспорт, посвідчення особи, шлюб, одруження, Pacs, спадок, спадщина, нотаріус, родовід, генеалогія, сімейна книжка, acte de naissance, extrait de naissance, copie intégrale, filiation, état civil, livret de famille
procedure-before-birth = Прізвище при народженні, імена й дата народження особи
procedure-before-parents = Прізвища та імена її батьків, якщо вони мають бути в документі
procedure-before-identity = Ваш документ, що посвідчує особу, крім випадку витягу без даних про батьків
procedure-before-proof = Для іншої особи: документ, який показує ваш зв’язок із нею, наприклад сімейна книжка (livret de famille)
procedure-after = Мерія перевіряє вашу заяву й готує документ. Ви отримуєте його поштою або приходите по нього.
procedure-purpose = Ваші відповіді потрібні, щоб перевірити ваше право, знайти актовий запис і видати вам документ.
procedure-legal-basis = Закон доручає мерії видавати ці документи: стаття 101-1 Цивільного кодексу Франції (Code civil) і декрет № 2017-890 від 6 травня 2017 року.
procedure-recipients = Вашу заяву читають тільки працівники відділу цивільного стану цієї мерії.
procedure-rights = Ви можете попросити мерію показати ваші дані, виправити їх або обмежити їх використання. Якщо ви не згодні, можете написати до CNIL (Національна комісія з питань інформатики та свобод).
service-civil-registry = Відділ цивільного стану (état civil)

## Частини перевірки

section-need = Ваша потреба
section-person = Особа, про яку запис
section-document = Документ
section-names = Прізвище в записі
section-parents = Її батьки
section-parent = Один з батьків
section-delivery = Отримання
section-proofs = Ваші документи

## Для чого потрібен запис

step-use = Для чого вам потрібен актовий запис про народження?
step-use-lead = Для деяких справ замовляти його не потрібно.
step-use-why = Деякі служби можуть перевірити народження безпосередньо в мерії. Можливо, вам не доведеться подавати заяву. Відповідь також допомагає запропонувати потрібний документ.
field-use = Для чого потрібен запис
option-use-official-in-france = Для офіційної справи у Франції
option-use-official-in-france-hint = Паспорт, посвідчення особи, шлюб, цивільне партнерство (Pacs) або нотаріус
option-use-abroad = Для справи в іншій країні
option-use-other = Для іншого, або не хочу казати

step-paper-asked = Від вас вимагали актовий запис на папері?
step-paper-asked-lead = Якщо не знаєте, відповідайте «Ні».
step-paper-asked-why = У таких справах служба часто може сама перевірити народження. Тоді паперовий документ не потрібен.
field-paper-asked = Потрібен документ на папері

exit-no-need = Мабуть, вам не треба нічого замовляти
exit-no-need-text = Спершу запитайте у служби, яка веде вашу справу, чи перевіряє вона народження сама. Якщо їй потрібен документ на папері, поверніться до запитання й виберіть «Так».
contact-your-service = Служба, мерія або нотаріус, які ведуть вашу справу

## Місце народження

step-birth-place = Де народилася особа?
step-birth-place-lead = Ідеться про особу, якої стосується запис: про вас або когось іншого.
step-birth-place-why = Актовий запис зберігає мерія місця народження. Мерія може робити копії тільки тих записів, які вона зберігає.
step-birth-place-find = Місце народження вказано в посвідченні особи, паспорті та сімейній книжці (livret de famille).
step-birth-place-picture = Посвідчення особи. Місце народження — праворуч від фотографії, внизу.
field-birth-place = Місце народження
option-birth-place-here = У комуні цієї мерії
option-birth-place-elsewhere-in-france = В іншій комуні Франції
option-birth-place-elsewhere-in-france-hint = У європейській частині Франції або в заморських територіях
option-birth-place-abroad = В іншій країні
option-birth-place-abroad-hint = Також на території, яка вже не французька, як-от Алжир до 1962 року
option-birth-place-unknown = Не знаю

exit-born-elsewhere = Зверніться до мерії місця народження
exit-born-elsewhere-text = Цього запису в нашій мерії немає. Замовити його можна на місці, поштою або на офіційному сайті. Це завжди безкоштовно: не користуйтеся сайтом, який просить гроші.
contact-birth-town-hall = Мерія комуни, де народилася особа
contact-service-public = Офіційний сайт Service Public, розділ «acte de naissance»

exit-birth-place-unknown = Спершу з’ясуйте місце народження
exit-birth-place-unknown-text = Без нього ніхто не зможе знайти запис. Подивіться в посвідченні особи, паспорті або сімейній книжці. Працівник мерії може допомогти вам шукати.
contact-civil-registry-desk = Рецепція відділу цивільного стану (état civil) у цій мерії

step-abroad-status = Який статус має особа, що народилася в іншій країні?
step-abroad-status-why = Залежно від статусу запис зберігається в різних місцях. Відповідь покаже вам, куди звернутися.
field-abroad-status = Статус особи
option-abroad-status-french = Має французьке громадянство
option-abroad-status-french-hint = Від народження або набуте пізніше
option-abroad-status-protected = Перебуває під захистом Франції
option-abroad-status-protected-hint = Біженець, особа без громадянства або особа з додатковим захистом (protection subsidiaire)
option-abroad-status-foreign = Має інше громадянство
option-abroad-status-foreign-hint = Без захисту Франції

exit-french-born-abroad = Зверніться до Центральної служби цивільного стану в Нанті
exit-french-born-abroad-text = Ця служба (Service central d’état civil) зберігає записи про громадян Франції, що народилися в іншій країні. Подайте заяву онлайн або поштою. Це безкоштовно.
contact-central-registry-web = Офіційний сайт Service Public, розділ «acte de naissance», потім «né à l’étranger»
contact-central-registry-post = Service central d’état civil, 11 rue de la Maison Blanche, 44941 Nantes Cedex 9

exit-protected-born-abroad = Зверніться до Ofpra
exit-protected-born-abroad-text = Французьке бюро із захисту біженців та осіб без громадянства (Ofpra) видає документ, який замінює актовий запис про народження. Подайте заяву на його сайті.
contact-ofpra-web = Сайт Ofpra
contact-ofpra-post = Ofpra, 201 rue Carnot, 94136 Fontenay-sous-Bois Cedex

exit-foreign-born-abroad = Зверніться до країни народження
exit-foreign-born-abroad-text = Запис зберігає орган реєстрації країни народження. Її консульство або посольство підкаже, як отримати документ. Якщо він потрібен французькій службі, запитайте в неї також, чи потрібен переклад.
contact-consulate = Консульство або посольство країни народження у Франції

## Особа та її право

step-for-whom = Чий актовий запис про народження вам потрібен?
step-for-whom-why = Запис стосується приватного життя. Деякі документи закон дозволяє видавати тільки самій особі, її близькій родині та представникам.
field-for-whom = Чий запис
option-for-whom-myself = Мій
option-for-whom-my-child = Моєї дитини, онука або онуки
option-for-whom-my-parent = Мого батька, моєї матері, дідуся або бабусі
option-for-whom-my-spouse = Мого чоловіка, моєї дружини або партнера за Pacs
option-for-whom-my-spouse-hint = Якщо ви пара без шлюбу й без Pacs, виберіть «Іншої людини»
option-for-whom-represented = Людини, яку я представляю
option-for-whom-represented-hint = За письмовою довіреністю, за рішенням суду або як адвокат
option-for-whom-heir = Померлої людини, від якої я успадковую
option-for-whom-someone-else = Іншої людини
option-for-whom-someone-else-hint = Брат, сестра, дядько, тітка, друг, дослідження родоводу

step-birth-date = Яка дата народження?
step-birth-date-lead = Для іншої людини достатньо року, якщо решти не знаєте.
step-birth-date-why = За датою можна знайти запис. Вона також показує, чи запис уже настільки давній, що відкритий для всіх.
step-birth-date-find = Дату вказано в посвідченні особи, паспорті та сімейній книжці (livret de famille).
step-birth-date-picture = Посвідчення особи. Дата народження — праворуч від фотографії, під іменами.
field-birth-date = Дата народження
problem-before-civil-registers = Французька реєстрація цивільного стану починається з 1792 року. Перевірте рік. Якщо народження давніше, зверніться до архіву департаменту (archives départementales).
problem-too-old-for-myself = Ваш вік за цією датою: { $age }. Перевірте рік народження.
problem-too-young-for-myself = Ваш вік за цією датою: { $age }. Перевірте рік. Якщо документ для вашої дитини, поверніться назад і виберіть «Моєї дитини».
problem-too-young-for-tie = За цією датою людині менше 15 років. Перевірте рік або поверніться назад і виберіть іншу відповідь на запитання «Чий актовий запис».

step-emancipated = Ви емансипована неповнолітня особа (mineur émancipé)?
step-emancipated-lead = Емансипована особа має права дорослого до 18 років. Так вирішив суддя, або вона взяла шлюб.
step-emancipated-why = До 18 років сама замовити повну копію або витяг із даними про батьків може тільки емансипована особа.
field-emancipated = Емансипація

step-deceased = Ця людина померла?
step-deceased-why = Запис стає відкритим для всіх через 25 років після смерті, навіть якщо від народження минуло менше 75 років.
field-deceased = Людина померла
option-deceased-yes = Так
option-deceased-no = Ні
option-deceased-unknown = Не знаю

step-death-date = Яка дата смерті?
step-death-date-lead = Достатньо року, якщо решти не знаєте.
step-death-date-why = Ця дата показує, чи запис уже відкритий для всіх.
step-death-date-find = Дату вказано в актовому записі про смерть (acte de décès) і в сімейній книжці (livret de famille).
step-death-date-picture = Розгорнута сімейна книжка. Дата смерті — на правій сторінці, внизу.
field-death-date = Дата смерті
problem-death-before-birth = Ця дата раніша за народження ({ $birth }). Виправте її або поверніться назад і виправте дату народження.

## Документ

step-kind = Який документ вам потрібен?
step-kind-lead = Якщо вам сказали, який документ принести, виберіть саме його.
step-kind-why = Кожен документ показує більше або менше з приватного життя. Виберіть той, якого достатньо.
field-kind = Документ
option-kind-full-copy = Повна копія (copie intégrale)
option-kind-full-copy-hint = Усе, що є в записі: народження, батьки та зміни, внесені пізніше
option-kind-extract-with-parents = Витяг із даними про батьків (avec filiation)
option-kind-extract-with-parents-hint = Головне із запису, з іменами батьків
option-kind-extract-without-parents = Витяг без даних про батьків (sans filiation)
option-kind-extract-without-parents-hint = Головне із запису, без імен батьків
option-kind-multilingual-extract = Багатомовний витяг (extrait plurilingue)
option-kind-multilingual-extract-hint = Головне із запису, з іменами батьків, кількома мовами

step-extract-only = Потрібен витяг без даних про батьків?
step-extract-only-lead = Це єдиний документ, який ви можете отримати за цим записом. У ньому є головне, але без імен батьків.
step-extract-only-why = Запис ще недостатньо давній. Інші документи закон поки що дозволяє видавати тільки самій особі, її близькій родині та представникам.
field-extract-only = Витяг без даних про батьків

exit-not-open-yet = Цей запис ще не відкритий для всіх
exit-not-open-yet-text = Повна копія буде доступна всім, починаючи з цієї дати: { $date }. До того її може замовити сама особа чи її близька родина або дати вам письмову довіреність.

step-extract-only-minor = Потрібен витяг без даних про батьків?
step-extract-only-minor-lead = До 18 років це єдиний документ, який ви можете замовити самі. У ньому є головне із запису, але без імен батьків.
step-extract-only-minor-why = Інші документи для вас замовляє хтось із батьків, дідусь, бабуся або опікун.
field-extract-only-minor = Витяг без даних про батьків

exit-ask-an-adult = Документ для вас може замовити хтось із батьків
exit-ask-an-adult-text = Ваш батько, мати, дідусь, бабуся або опікун може подати цю заяву замість вас. Ви можете бути поруч і допомагати.

step-copies = Скільки примірників вам потрібно?
step-copies-lead = Найчастіше достатньо одного примірника.
step-copies-why = Мерія підготує потрібну кількість документів. Це безкоштовно.
field-copies = Кількість примірників
field-copies-hint = Від 1 до 5

## Прізвища та імена

step-your-name = Яке ваше прізвище в актовому записі про народження?
step-your-name-lead = Напишіть прізвище при народженні, навіть якщо зараз ви користуєтеся іншим.
step-your-name-why = Записи впорядковано за прізвищем при народженні.
step-your-name-picture = Посвідчення особи. Прізвище та імена — праворуч від фотографії, вгорі.
step-person-name = Яке прізвище цієї особи в актовому записі?
step-person-name-lead = Напишіть прізвище при народженні, навіть якщо особа користується чи користувалася іншим.
step-person-name-why = Записи впорядковано за прізвищем при народженні.
step-person-name-picture = Посвідчення особи. Прізвище та імена — праворуч від фотографії, вгорі.
field-birth-name = Прізвище при народженні
field-given-names = Імена
field-given-names-hint = Усі імена, які ви знаєте, по порядку

step-parents-known = Чи знаєте ви батьків, указаних у записі?
step-parents-known-why = Для цього документа в заяві треба вказати прізвища та імена батьків. Це показує, що ви знаєте цю особу.
step-parents-known-find = Імена батьків указано в сімейній книжці (livret de famille) та в давніших копіях запису.
step-parents-known-picture = Розгорнута сімейна книжка. Імена батьків — на лівій сторінці.
field-parents-known = Батьки, указані в записі
option-parents-known-known = Так, принаймні одного з них
option-parents-known-none = У записі не вказано нікого з батьків
option-parents-known-unknown = Ні, я їх не знаю

exit-parents-unknown = Для цього документа потрібні імена батьків
exit-parents-unknown-text = Поверніться назад і виберіть витяг без даних про батьків: для нього імена батьків не потрібні. Можна також дізнатися їх і почати знову.

step-parent-name =
    { $item ->
        [1] Як звати одного з батьків, указаних у записі?
       *[other] Як звати другого з батьків?
    }
step-parent-name-lead = Напишіть прізвище при народженні та ім’я, яким користуються щодня.
step-parent-name-why = Для цього документа закон вимагає цих даних. Мерія порівнює їх із записом.
field-parent-birth-name = Прізвище одного з батьків при народженні
field-parent-given-name = Ім’я одного з батьків
step-another-parent = Чи вказано в записі ще когось із батьків?
step-another-parent-why = Закон вимагає прізвищ та імен усіх батьків, указаних у записі.
field-another-parent = Ще хтось із батьків
problem-same-parent-twice = Цю людину ви вже вказали. Напишіть, як звати другого з батьків. Якщо такого запису немає, поверніться назад і на запитання «Чи вказано в записі ще когось із батьків?» відповідайте «Ні».

## Отримання

step-delivery = Як ви хочете отримати документ?
step-delivery-why = Мерія просить адресу тільки для надсилання поштою.
field-delivery = Отримання документа
option-delivery-by-post = Поштою
option-delivery-by-post-hint = Зазвичай за кілька днів
option-delivery-at-counter = Заберу в мерії

step-requester-name = Як вас звати?
step-requester-name-why = Ваше прізвище та ім’я потрібні, щоб перевірити ваше право й видати вам документ.
field-requester-family-name = Ваше прізвище
field-requester-given-name = Ваше ім’я

step-post-address = На яку адресу надіслати документ?
step-post-address-why = Ця адреса потрібна тільки для надсилання.
field-post-address = Адреса надсилання
field-post-name = Прізвище на поштовій скриньці
field-post-name-hint = Тільки якщо воно інше, ніж ваше прізвище при народженні

step-contact = Як зв’язатися з вами, якщо чогось бракує?
step-contact-lead = Можна нічого не писати. За номером заяви ви завжди зможете поставити мерії запитання.
step-contact-why = Мерія звертатиметься до вас тільки щодо цієї заяви.
field-contact-email = Електронна адреса
field-contact-telephone = Номер телефону

## Документи

step-identity-document = Покажіть документ, що посвідчує вашу особу
step-identity-document-lead = Посвідчення особи, паспорт, водійське посвідчення або посвідка на проживання (titre de séjour). Достатньо чіткого фото.
step-identity-document-why = Мерія перевіряє, що цей приватний документ отримає саме та людина.
field-identity-document = Документ, що посвідчує особу

step-emancipation-proof = Покажіть доказ емансипації
step-emancipation-proof-lead = Наприклад, рішення судді або сімейна книжка (livret de famille).
step-emancipation-proof-why = До 18 років цей документ дає вам право подати заяву.
field-emancipation-proof = Доказ емансипації

step-family-proof = Покажіть доказ родинного зв’язку
step-family-proof-lead = Наприклад, сімейна книжка (livret de famille) або ваш власний актовий запис про народження.
step-family-proof-why = Закон дає це право батькам, дідусям і бабусям, дітям та онукам.
field-family-proof = Доказ родинного зв’язку

step-union-proof = Покажіть доказ шлюбу або Pacs
step-union-proof-lead = Наприклад, сімейна книжка (livret de famille), актовий запис про шлюб (acte de mariage) або підтвердження Pacs (récépissé).
step-union-proof-why = Закон дає це право чоловікові, дружині та партнерові за Pacs.
field-union-proof = Доказ шлюбу або Pacs

step-mandate-proof = Покажіть, що ви представляєте цю особу
step-mandate-proof-lead = Наприклад, письмова підписана довіреність, рішення судді або ваше посвідчення адвоката.
step-mandate-proof-why = Цей документ показує, що ви дієте від імені особи.
field-mandate-proof = Доказ представництва

step-heir-proof = Покажіть, що ви спадкоємець цієї особи
step-heir-proof-lead = Наприклад, нотаріальний акт про спадкоємців (acte de notoriété), довідка нотаріуса або сімейна книжка (livret de famille).
step-heir-proof-why = Закон дозволяє спадкоємцям отримати витяг із даними про батьків.
field-heir-proof = Доказ спадкування

step-death-proof = Покажіть дату смерті
step-death-proof-lead = Наприклад, актовий запис про смерть (acte de décès) або сімейна книжка (livret de famille).
step-death-proof-why = Запис відкритий для всіх, бо після смерті минуло понад 25 років.
field-death-proof = Доказ смерті

## Підсумок

outcome-document = Замовлений документ
outcome-price = Ціна
outcome-price-value = Безкоштовно
outcome-right = Чому ви маєте на це право
outcome-right-anyone = Цей витяг доступний усім
outcome-right-myself = Це запис про вас
outcome-right-family = Ви належите до близької родини
outcome-right-spouse = Вас поєднує шлюб або Pacs
outcome-right-represented = Ви представляєте особу
outcome-right-heir = Ви спадкоємець особи
outcome-right-old = Запису понад 75 років
outcome-right-death = Після смерті минуло понад 25 років
outcome-open-since = Запис відкритий для всіх, починаючи з

bring-identity-document = Документ, що посвідчує вашу особу
bring-emancipation-proof = Документ, який підтверджує вашу емансипацію
bring-family-proof = Документ, який підтверджує родинний зв’язок
bring-union-proof = Документ, який підтверджує ваш шлюб або Pacs
bring-mandate-proof = Документ, який підтверджує, що ви представляєте особу
bring-heir-proof = Документ, який підтверджує, що ви спадкоємець
bring-death-proof = Документ, який показує дату смерті

next-checked = Мерія перевіряє вашу заяву й шукає запис.
next-year-search = Без повної дати пошук може тривати довше.
next-death-unknown = Ви не знаєте, коли людина померла. Мерія може прочитати це в акті про народження. Якщо минуло понад 25 років, ви можете попросити повну копію.
next-reproduction = Мерія може видати вам просту копію, без підпису й печатки.
next-multilingual-form = Для країни Європейського Союзу попросіть у мерії також багатомовний бланк (formulaire multilingue): з ним переклад може не знадобитися.
next-by-post = Ви отримаєте документ поштою, зазвичай за кілька днів.
next-at-counter = Прийдіть по документ до відділу цивільного стану (état civil) з номером заяви.
