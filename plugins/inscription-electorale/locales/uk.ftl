# Registration on the electoral roll: Ukrainian.

## The procedure

procedure-title = Записатися до списку виборців (liste électorale)
procedure-summary = Подайте заяву, щоб голосувати у своїй комуні: уперше або після переїзду.
procedure-keywords = голосувати, голосування, вибори, виборець, список виборців, картка виборця, виборча дільниця, запис, реєстрація, переїзд, зміна адреси, 18 років, вибори президента, муніципальні вибори, європейські вибори, громадянин Європейського Союзу, voter, élection, liste électorale, carte électorale
procedure-before-identity = Документ, що посвідчує особу
procedure-before-proof-of-address = Нещодавній документ із вашою адресою: рахунок, квитанція за оренду (quittance de loyer) або страховка житла
procedure-after = Мерія розглядає вашу заяву й відповідає письмово. Якщо ви були в іншому списку, попередній запис припиняється сам.
procedure-purpose = Мерія ставить ці запитання, щоб записати вас до свого списку виборців і перевірити, чи можете ви тут голосувати.
procedure-legal-basis = Громадяни Франції зобов’язані бути у списку виборців. Правила є у Виборчому кодексі (code électoral, статті L. 2 – L. 40 та LO 227-1 – LO 227-5), а для європейських виборів — у законі від 7 липня 1977 року.
procedure-recipients = Ваші відповіді читає відділ виборів мерії. Він передає їх до Insee — національного інституту статистики, який веде реєстр усіх виборців.
procedure-rights = Ви можете побачити й виправити свої дані: у мерії або в Insee. Закон не дозволяє відмовитися від їх внесення до реєстру виборців. Якщо ви не згодні, можете написати до CNIL (Національна комісія з питань інформатики та свобод).
service-elections = Відділ виборів

## Sections of the review

section-situation = Ваша ситуація
section-commune = Ваша комуна
section-person = Ваші особисті дані
section-documents = Ваші документи
section-end = Зв’язок і декларація

## Nationality

step-citizenship = Яке у вас громадянство?
step-citizenship-lead = Якщо у вас кілька громадянств і одне з них французьке, виберіть «Французьке».
step-citizenship-why = Від громадянства залежить, на яких виборах ви можете голосувати у Франції.
field-citizenship = Громадянство
option-citizenship-french = Французьке
option-citizenship-european = Іншої країни Європейського Союзу
option-citizenship-european-hint = Ви можете голосувати на муніципальних та європейських виборах.
option-citizenship-other = Інше громадянство

exit-not-a-voter = Із цим громадянством записатися не можна
exit-not-a-voter-text = У Франції на політичних виборах голосують громадяни Франції та Європейського Союзу. Якщо колись ви отримаєте французьке громадянство, вас запишуть автоматично.

## Already on the roll

step-already = Ви вже є у списку виборців комуни, де хочете голосувати?
step-already-lead = Якщо ви у списку іншої комуни, відповідайте «Ні».
step-already-why = Якщо ви вже там, із правильною адресою, подавати заяву не потрібно.
step-already-find = Подивіться у своїй картці виборця (carte électorale) або перевірте на elections.interieur.gouv.fr. Запис часто автоматичний у 18 років, а з 2019 року — також для тих, хто отримує французьке громадянство.
step-already-picture = Картка виборця. Назва комуни — вгорі ліворуч.
field-already = Уже у списку цієї комуни
option-already-no = Ні
option-already-moved = Так, але моя адреса в комуні змінилася
option-already-yes = Так, і моя адреса не змінилася
option-already-not-sure = Не знаю
option-already-not-sure-hint = Продовжуйте: мерія перевірить.

exit-already-registered = Вам не треба нічого робити
exit-already-registered-text = Ви вже в потрібному списку, із правильною адресою. Перевірити свій запис і виборчу дільницю можна на elections.interieur.gouv.fr.

## Age

step-birth = Яка ваша дата народження?
step-birth-why = Вам має виповнитися 18 років не пізніше ніж напередодні голосування. Ми рахуємо ваш вік на цей день.
step-birth-picture = Посвідчення особи. Дата народження — праворуч від фотографії, під іменами.
field-birth-date = Дата народження

exit-too-young = Вам іще зарано голосувати
exit-too-young-text = Вам має виповнитися 18 років не пізніше ніж напередодні голосування. Якщо в 16 років ви стали на громадянський облік (recensement), вас запишуть автоматично. Якщо ні, поверніться подати цю заяву, коли вам буде 18.
exit-too-young-european = Вам іще зарано голосувати
exit-too-young-european-text = Вам має виповнитися 18 років не пізніше ніж напередодні голосування. Поверніться подати цю заяву, коли вам буде 18: автоматично вас не запишуть.

## After the last day

step-late = Чи стосується вас одна з цих ситуацій?
step-late-lead = Останній день запису перед наступними виборами минув. Деякі люди ще можуть записатися.
step-late-why = Закон дає більше часу тільки цим людям.
field-late-reason = Причина запізнення
option-late-reason-work-move = Мій переїзд через роботу стався після цього останнього дня
option-late-reason-work-move-hint = Це стосується і родини, яка живе з вами.
option-late-reason-civil-servant = Я держслужбовець (fonctionnaire), і моє переведення або вихід на пенсію були після цього останнього дня
option-late-reason-civil-servant-hint = Це стосується і родини, яка живе з вами.
option-late-reason-soldier = Моя військова служба закінчилася після цього останнього дня
option-late-reason-new-french = Мені надали французьке громадянство після цього останнього дня
option-late-reason-right-back = Мені повернули право голосу після цього останнього дня
option-late-reason-none = Жодна з цих ситуацій
option-late-reason-none-hint = Продовжуйте: запис діятиме на наступних виборах.

## The commune

step-voting-commune = У якій комуні ви хочете голосувати?
step-voting-commune-lead = Ви можете бути у списку лише однієї комуни.
step-voting-commune-why = Кожна комуна має свій список виборців. Щоб голосувати в ній, потрібен зв’язок із нею.
field-voting-commune = Комуна, де ви хочете голосувати

exit-new-caledonia = Нова Каледонія має власні списки
exit-new-caledonia-text = Там інші списки й дати. Зверніться до мерії комуни, де хочете голосувати.

step-living = Чи живете ви в цій комуні?
step-living-why = Від вашого зв’язку з комуною залежить, які документи показати.
field-living = Житло в комуні
option-living-home = Так, тут моє основне житло
option-living-home-hint = У вас є документи на ваше ім’я з цією адресою. Будинок для літніх людей теж підходить.
option-living-parents = Так, живу в батьків
option-living-hosted = Так, живу в іншої людини
option-living-hosted-hint = Наприклад, у друзів або родичів.
option-living-second = Так, але моє основне житло в іншому місці
option-living-second-hint = Ви справді живете тут частину року. Відпустки й роботи недостатньо.
option-living-elsewhere = Ні, або тільки у відпустці
option-living-elsewhere-hint = У вас є інший зв’язок: батьки, місцевий податок або підприємство.
option-living-no-home = Я не маю постійного житла
option-living-no-home-hint = Вашу пошту отримує організація в комуні.
option-living-other = Інша ситуація
option-living-other-hint = За кордоном, в армії, на судні або у в’язниці.

exit-other-situation = Для вашої ситуації є особливі правила
exit-other-situation-text = Якщо ви живете за кордоном, вас може записати ваше консульство. Якщо ви в армії, на судні або у в’язниці, можна вибрати з кількох комун: працівник мерії може пошукати разом із вами.

step-since = Відколи ви живете в цій комуні?
step-since-lead = Достатньо місяця й року.
step-since-why = Якщо ваше основне житло в іншому місці, треба жити в комуні щонайменше шість місяців.
field-living-since = Початок проживання в комуні
field-living-since-hint = Якщо ви не знаєте дня, залиште клітинку порожньою. Наприклад: місяць 3, рік 2019
problem-since-before-birth = Ця дата раніша за ваше народження. Виправте її або поверніться виправити дату народження.

step-duty = Ви держслужбовець (fonctionnaire), зобов’язаний жити в цій комуні?
step-duty-lead = Ви живете тут менше шести місяців. Цей обов’язок — єдиний виняток.
step-duty-why = Закон дозволяє таким службовцям записатися без очікування.
field-duty = Держслужбовець, зобов’язаний жити в комуні

exit-six-months = Для цієї комуни ще зарано
exit-six-months-text = Потрібен зв’язок із комуною щонайменше шість місяців. Записатися тут можна буде з { $from }. Уже зараз ви можете записатися там, де ваше основне житло.
exit-six-months-shelter = Для цієї комуни ще зарано
exit-six-months-shelter-text = Треба отримувати пошту в комуні щонайменше шість місяців. Записатися тут можна буде з { $from }.

step-shelter-since = Відколи організація в комуні отримує вашу пошту?
step-shelter-since-lead = Це ваша поштова адреса (domiciliation): у центрі соціальної допомоги або в асоціації. Достатньо місяця й року.
step-shelter-since-why = Без постійного житла потрібен такий зв’язок із комуною щонайменше шість місяців.
field-shelter-since = Відколи діє поштова адреса (domiciliation)
field-shelter-since-hint = Якщо ви не знаєте дня, залиште клітинку порожньою. Наприклад: місяць 3, рік 2019

step-tie = Який у вас зв’язок із цією комуною?
step-tie-why = Якщо ви не живете в комуні, закон приймає тільки ці зв’язки.
field-tie = Зв’язок із комуною
option-tie-parent = Тут живе мій батько або моя мати
option-tie-parent-hint = Діє, доки вам не виповниться 26 років. Це основне житло вашого батька чи матері, або вони живуть тут шість місяців.
option-tie-tax = Плачу тут місцевий податок два роки поспіль
option-tie-tax-hint = Податок на нерухомість (taxe foncière), податок на житло (taxe d’habitation) або внесок підприємств (cotisation foncière des entreprises).
option-tie-spouse-tax = Мій чоловік або моя дружина платить тут місцевий податок два роки поспіль
option-tie-company = Керую тут підприємством два роки поспіль
option-tie-company-hint = Ви ним керуєте або володієте більшістю. Воно платить тут місцевий податок два роки поспіль.
option-tie-none = Жодного з цих зв’язків

exit-no-tie = Ви не можете голосувати в цій комуні
exit-no-tie-text = Треба жити в ній або мати один із названих зв’язків. Ви можете записатися в комуні, де живете.

step-address = Яка ваша адреса?
step-address-lead = Вкажіть свою адресу в комуні.
step-address-why = Адресу вносять до списку виборців. На цю адресу мерія вам пише.
step-usual-address = Яка ваша звичайна адреса?
step-usual-address-lead = Вкажіть адресу, де зазвичай живете, навіть якщо це інша комуна.
step-usual-address-why = Адресу вносять до списку виборців. На цю адресу мерія вам пише.
step-shelter-address = Яка адреса організації, що отримує вашу пошту?
step-shelter-address-lead = Це адреса центру соціальної допомоги або асоціації.
step-shelter-address-why = Адресу вносять до списку виборців. На цю адресу мерія вам пише.
field-address = Адреса
problem-address-abroad = Ця адреса не у Франції. Якщо вона у Франції, залиште поле «Країна» порожнім. Якщо ні, вкажіть адресу у Франції або поверніться змінити відповідь про житло.

## The person

step-name = Як вас звати?
step-name-why = У день голосування прізвище у списку має бути таким самим, як у вашому документі, що посвідчує особу.
step-name-picture = Посвідчення особи. Прізвище та імена — праворуч від фотографії, вгорі.
field-birth-name = Прізвище при народженні
field-birth-name-hint = Те, що у вашому актовому записі про народження (acte de naissance).
field-used-name = Прізвище, яким ви користуєтеся (nom d’usage)
field-used-name-hint = Якщо ви носите інше прізвище, наприклад чоловіка або дружини.
field-given-names = Усі ваші імена
field-given-names-hint = У тому порядку, що в актовому записі про народження.

step-sex = Яка ваша стать за документами?
step-sex-why = Цього вимагає офіційний бланк. Так вас не сплутають із людиною з таким самим прізвищем.
field-sex = Стать за документами
option-sex-female = Жіноча
option-sex-male = Чоловіча

step-birth-place = Яке ваше місце народження?
step-birth-place-why = Разом із прізвищем та датою народження воно допомагає знайти вас у реєстрі виборців.
step-birth-place-find = Воно вказане у вашому документі, що посвідчує особу.
step-birth-place-picture = Посвідчення особи. Місце народження — праворуч від фотографії, внизу.
field-birth-town = Комуна або місто народження
field-birth-land = Департамент або країна народження
field-birth-land-hint = Наприклад: Finistère або Алжир.

step-elections = На яких виборах ви хочете голосувати у Франції?
step-elections-lead = Є два окремі списки. Можна вибрати обидва.
step-elections-why = Громадяни Європейського Союзу самі вибирають свій список. Нічого не відбувається автоматично.
field-elections = Вибрані вибори
option-elections-municipal = Муніципальні вибори
option-elections-municipal-hint = До муніципальної ради комуни.
option-elections-european = Європейські вибори
option-elections-european-hint = До Європейського парламенту. Голосувати ще й в іншій країні ви не зможете.

step-nationality = Громадянство якої країни ви маєте?
step-nationality-why = У списку виборців указують громадянство людей з інших країн Європейського Союзу.
field-nationality = Країна громадянства
option-nationality-de = Німеччина
option-nationality-at = Австрія
option-nationality-be = Бельгія
option-nationality-bg = Болгарія
option-nationality-cy = Кіпр
option-nationality-hr = Хорватія
option-nationality-dk = Данія
option-nationality-es = Іспанія
option-nationality-ee = Естонія
option-nationality-fi = Фінляндія
option-nationality-gr = Греція
option-nationality-hu = Угорщина
option-nationality-ie = Ірландія
option-nationality-it = Італія
option-nationality-lv = Латвія
option-nationality-lt = Литва
option-nationality-lu = Люксембург
option-nationality-mt = Мальта
option-nationality-nl = Нідерланди
option-nationality-pl = Польща
option-nationality-pt = Португалія
option-nationality-ro = Румунія
option-nationality-sk = Словаччина
option-nationality-si = Словенія
option-nationality-se = Швеція
option-nationality-cz = Чехія

step-home-roll = Де ви були у списку виборців у своїй країні?
step-home-roll-lead = Якщо вас ніколи не було у списку, залиште поле порожнім.
step-home-roll-why = Франція повідомляє вашу країну, щоб ви голосували на європейських виборах лише один раз.
field-home-roll = Остання комуна або виборчий округ у вашій країні

## Documents

step-identity-kind = Чи є у вас французьке посвідчення особи або паспорт?
step-identity-kind-lead = Їхній термін дії міг закінчитися менше п’яти років тому.
step-identity-kind-why = Ці документи підтверджують і особу, і громадянство.
field-identity-kind = Документ, що посвідчує особу
option-identity-kind-card = Так, один із двох
option-identity-kind-other = Ні, немає жодного

step-identity-document = Покажіть посвідчення особи або паспорт
step-identity-document-lead = Посвідчення особи покажіть з обох боків. У паспорті покажіть сторінку з вашим фото.
step-identity-document-why = Мерія має перевірити вашу особу й громадянство.
field-identity-document = Посвідчення особи або паспорт

step-nationality-document = Покажіть доказ французького громадянства
step-nationality-document-lead = Підходить актовий запис про народження (acte de naissance), виданий менше ніж три місяці тому. Або: довідка про громадянство (certificat de nationalité), декрет чи декларація про громадянство.
step-nationality-document-why = Без посвідчення особи й паспорта потрібні два документи. Це перший.
field-nationality-document = Доказ громадянства

step-photo-document = Покажіть офіційний документ із вашим фото
step-photo-document-lead = Наприклад, водійське посвідчення або картка Vitale (carte Vitale) з фото.
step-photo-document-why = Це другий документ, щоб перевірити вашу особу.
field-photo-document = Документ із фото

step-european-identity = Покажіть документ, що посвідчує вашу особу
step-european-identity-lead = Посвідчення особи, паспорт або посвідка на проживання (titre de séjour). Документ має бути дійсним.
step-european-identity-why = Мерія має перевірити вашу особу й громадянство.
field-european-identity = Дійсний документ, що посвідчує особу

step-home-proof = Покажіть нещодавній документ із вашою адресою
step-home-proof-lead = Йому менше трьох місяців. На ньому ваше прізвище та ваша адреса в комуні.
step-home-proof-why = Цей документ підтверджує, що ви живете в комуні.
step-home-proof-find = Рахунок за воду, електрику, газ або стаціонарний телефон. Або страховка житла, друкована квитанція за оренду (quittance de loyer), розрахунковий листок про зарплату (bulletin de salaire) чи пенсію. У будинку для літніх людей: довідка від дирекції.
field-home-proof = Документ із вашою адресою

step-host-letter = Покажіть лист від людини, у якої ви живете
step-host-letter-lead = Вона пише, що ви в неї живете, і підписує.
step-host-letter-why = Рахунки не на ваше ім’я. Цей лист частково їх замінює.
field-host-letter = Лист від людини, у якої ви живете

step-host-proof = Покажіть нещодавній документ з адресою цієї людини
step-host-proof-lead = Йому менше трьох місяців, і він на її ім’я.
step-host-proof-why = Цей документ підтверджує, що ця людина живе в комуні.
step-host-proof-find = Рахунок за воду, електрику, газ або стаціонарний телефон, страховка житла чи друкована квитанція за оренду.
field-host-proof = Адреса людини, у якої ви живете

step-own-paper = Покажіть документ на ваше ім’я з цією адресою
step-own-paper-lead = Наприклад, розрахунковий листок про зарплату (bulletin de salaire), довідка до картки Vitale (attestation de carte Vitale) або банківська виписка.
step-own-paper-why = Цей документ підтверджує, що ви справді живете в цієї людини.
field-own-paper = Документ на ваше ім’я

step-duty-proof = Покажіть доказ вашої роботи
step-duty-proof-lead = Ваше службове посвідчення або довідка від вашої установи.
step-duty-proof-why = Вона підтверджує, що ви зобов’язані жити в комуні.
field-duty-proof = Доказ роботи

step-parent-proof = Покажіть нещодавній документ з адресою батька або матері
step-parent-proof-lead = Йому менше трьох місяців, і він на ім’я вашого батька або матері.
step-parent-proof-why = Цей документ підтверджує, що ваш батько або мати живе в комуні.
step-parent-proof-find = Рахунок за воду, електрику, газ або стаціонарний телефон, страховка житла чи друкована квитанція за оренду.
field-parent-proof = Адреса вашого батька або матері

step-family-link = Покажіть доказ зв’язку з батьком або матір’ю
step-family-link-lead = Сімейна книжка (livret de famille) або актовий запис про народження (acte de naissance) з іменами ваших батьків.
step-family-link-why = Цей документ підтверджує, що ця людина — ваш батько або мати.
field-family-link = Зв’язок із батьком або матір’ю

step-tax-notice = Покажіть повідомлення про місцевий податок (avis d’impôt) за останні два роки
step-tax-notice-lead = Довідка податкової служби за ці два роки теж підходить.
step-tax-notice-why = Ці повідомлення підтверджують, що податок сплачують у комуні два роки поспіль.
field-tax-notice = Повідомлення про місцевий податок, два роки

step-marriage-proof = Покажіть доказ шлюбу
step-marriage-proof-lead = Сімейна книжка (livret de famille) або актовий запис про шлюб (acte de mariage).
step-marriage-proof-why = Зв’язок через податок діє для людини, з якою ви в шлюбі.
field-marriage-proof = Доказ шлюбу

step-company-role = Покажіть доказ вашої ролі на підприємстві
step-company-role-lead = Документ показує, що ви керуєте підприємством або володієте більшістю в ньому два роки поспіль.
step-company-role-why = Закон вимагає цієї ролі протягом двох років поспіль.
step-company-role-find = Наприклад, статут або рішення про ваше призначення.
field-company-role = Роль на підприємстві

step-shelter-proof = Покажіть доказ поштової адреси (domiciliation)
step-shelter-proof-lead = Довідка від організації або ваше посвідчення особи, якщо на ньому її адреса вже шість місяців.
step-shelter-proof-why = Цей документ підтверджує ваш зв’язок із комуною.
field-shelter-proof = Доказ поштової адреси (domiciliation)

step-late-proof = Покажіть доказ вашої ситуації
step-late-proof-lead = Документ показує, що змінилося і коли.
step-late-proof-why = Мерія має перевірити, що вам належить цей додатковий час.
step-late-proof-find = Наприклад, довідка від роботодавця, рішення про переведення, декрет про громадянство або рішення суду.
field-late-proof = Доказ причини запізнення

## The end

step-contact = Як мерія може швидко зв’язатися з вами?
step-contact-lead = Ці відповіді необов’язкові. Без них мерія пише вам на вашу адресу.
step-contact-why = Якщо бракує документа, мерія може повідомити вас до останнього дня.
field-email = Електронна адреса
field-email-hint = Наприклад: nom@exemple.fr
field-telephone = Номер телефону

step-declaration = Що ви заявляєте?
step-declaration-lead = Прочитайте все й поставте позначку, якщо це правда.
step-declaration-why = Мерія спирається на вашу декларацію. За неправдиву декларацію закон карає: до одного року в’язниці та 15 000 євро штрафу.
field-truth = Заява та правдиві відповіді
consent-truth = Прошу записати мене, щоб голосувати в цій комуні. Мої відповіді правдиві. Жоден суддя не позбавив мене права голосу.
field-right-at-home = Право голосу у вашій країні
consent-right-at-home = Мене не позбавлено права голосу в країні мого громадянства.
field-only-in-france = Голосування лише в одній країні
consent-only-in-france = На європейських виборах голосуватиму тільки у Франції.

## The summary

outcome-president-2027 = Вибори президента, перший тур
outcome-last-day = Останній день, щоб записатися
outcome-last-chance = Останній день у вашій ситуації
outcome-age = Ваш вік у день першого туру
outcome-vote = Ви зможете голосувати
vote-both = В обох турах, якщо мерія прийме вашу заяву.
vote-second = Тільки у другому турі, бо 18 років вам виповниться між турами.
vote-later = На подальших виборах. Для найближчих останній день минув.
vote-undated = На майбутніх виборах. Дату ще не призначено: записатися можна весь рік.

bring-identity-document = Ваше посвідчення особи або паспорт
bring-nationality-document = Доказ вашого французького громадянства
bring-photo-document = Офіційний документ із вашим фото
bring-european-identity = Ваш дійсний документ, що посвідчує особу
bring-home-proof = Документ із вашою адресою, якому менше трьох місяців
bring-host-letter = Підписаний лист від людини, у якої ви живете
bring-host-proof = Нещодавній документ з адресою цієї людини
bring-own-paper = Документ на ваше ім’я з цією адресою
bring-duty-proof = Ваше службове посвідчення або довідка від вашої установи
bring-parent-proof = Нещодавній документ з адресою вашого батька або матері
bring-family-link = Сімейна книжка (livret de famille) або актовий запис про народження (acte de naissance)
bring-tax-notice = Повідомлення про місцевий податок за останні два роки
bring-marriage-proof = Сімейна книжка (livret de famille) або актовий запис про шлюб (acte de mariage)
bring-company-role = Доказ вашої ролі на підприємстві
bring-shelter-proof = Довідка від організації, яка отримує вашу пошту
bring-late-proof = Доказ вашої ситуації, з датою

next-sign = Підпишіть заяву в мерії не пізніше { $until }. Без вашого підпису її не враховують.
next-decision = Мерія ухвалює рішення за п’ять днів і пише вам. Якщо вона відмовить, у листі буде пояснення, як оскаржити рішення.
next-old-roll = Якщо ви були у списку іншої комуни, той запис припиняється сам.
next-check = Перед голосуванням перевірте свій запис на elections.interieur.gouv.fr.

## Where else to go

contact-town-hall = Мерія, відділ виборів
contact-information-line = Allô Service Public, довідки про державні послуги
contact-check-registration = Перевірити свій запис
contact-service-public = Правила, пояснені державною службою
