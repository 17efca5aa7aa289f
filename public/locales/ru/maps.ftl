# Каждый вопрос о людях и о том, что между ними, под своим кодом, с - вместо . и _; и слова на картах.
#   значение сам вопрос, как он задаётся. Человек читает вместе со специалистом: «я» — специалист, «вы» — человек.
#   .short   заголовок на бумаге и в списках
#   .hint    что помогает ответить
#   .c-…     варианты

## Виды записей: заголовок одной записи. .add добавляет ещё одну, .none говорит, что пока ни одной нет.

kind-person = Человек, группа или организация
    .add = Добавить
    .none = Пока никого нет. Начните с тех, с кем вы живёте.
kind-couple = Пара
    .add = Добавить пару
    .none = Пар пока не записано.
kind-child = Ребёнок и родители
    .add = Добавить, чей это ребёнок
    .none = Пока не записано, кто чей ребёнок.
kind-bond = Связь
    .add = Добавить связь
    .none = Связей пока не записано. Кто рядом? На кого уходят силы?
kind-place = Место на карте
    .add = Передвинуть на карте
    .none = Вручную никого не передвигали.

## Люди, группы, организации

person-name = Как зовут?
    .short = Имя
    .hint = Достаточно имени без фамилии. Можно оставить пустым.
person-role = Кем приходится вам?
    .short = Кем приходится
    .hint = «Мама», «бывший муж», «учительница»: этого хватит, если имя называть не хочется.
person-sort = Это один человек или несколько?
    .short = Кто это
    .c-person = Человек
    .c-group = Группа людей
    .c-organisation = Учреждение, школа, другая организация
    .c-system = Часть жизни без своего названия
    .c-animal = Животное
person-sector = К какой части жизни это относится?
    .short = Часть жизни
    .c-extended-family = Родня
    .c-friends = Друзья
    .c-neighbours = Соседи
    .c-faith = Вера
    .c-culture = Культура и землячество
    .c-recreation = Отдых и увлечения
    .c-school = Учёба
    .c-childcare = Присмотр за детьми
    .c-work = Работа
    .c-income = Деньги и пособия
    .c-housing = Жильё
    .c-transport = Транспорт
    .c-health = Здоровье и лечение
    .c-services = Социальные службы
    .c-legal = Закон, полиция, суд
    .c-other = Другое
person-shape = Какой фигурой обозначить?
    .short = Фигура
    .hint = Выбирает сам человек или вы за него. Я не угадываю.
    .c-square = Квадрат: мужчина или мальчик
    .c-circle = Круг: женщина или девочка
    .c-diamond = Ромб: не уточняем
    .c-square-in-circle = Квадрат в круге: трансгендерный мужчина
    .c-circle-in-square = Круг в квадрате: трансгендерная женщина
    .c-rounded = Квадрат со скруглёнными углами: небинарный человек
    .c-unknown = Знак вопроса: неизвестно
person-index = Карта об этом человеке?
    .short = Карта об этом человеке
    .c-yes = Да
    .c-no = Нет
person-household = Живёт вместе с вами?
    .short = Живёт с вами
    .c-yes = Да
    .c-part = Часть времени
    .c-no = Нет
person-household-since = С каких пор живёт с вами?
    .short = Живёт с вами с
person-household-until = До какого времени жили вместе?
    .short = Жили вместе до
person-born = Дата рождения
    .short = Дата рождения
    .hint = Достаточно года.
person-life = Жив ли этот человек?
    .short = В живых
    .c-alive = Да
    .c-died = Нет в живых
    .c-not-known = Никто не знает
person-died = Когда этого человека не стало?
    .short = Дата смерти
person-pregnancy = Это ребёнок, которого ждут или которого потеряли?
    .short = Ожидание или утрата
    .hint = Только если вы хотите видеть это на карте. Когда ребёнок должен родиться или когда случилась утрата, пишется в поле «Дата рождения».
    .c-expected = Ребёнка ждут
    .c-miscarriage = Выкидыш
    .c-abortion = Беременность прервана
    .c-stillborn = Родился мёртвым
person-marks = Есть ли здесь то, что мне нужно учитывать?
    .short = Учитывать
    .hint = Кто отмечен, того нет ни на бумаге, ни на экране, который видите вы или другие.
    .c-danger = Может представлять опасность
    .c-never-contact = Никогда не связываться
    .c-never-print = Никогда не печатать
person-contact = Как связаться?
    .short = Контакты
person-contact-safely = Как связаться безопасно?
    .short = Безопасная связь
    .hint = Когда, что можно сказать, кто ещё это увидит. Или не связываться вовсе.
person-needed = Что из этого нужно для нашей работы?
    .short = Что нужно
    .hint = Эти вопросы скрыты, пока не сказано, для чего они нужны.
    .c-origin = Откуда человек родом
    .c-health = Здоровье
person-reason = Для чего это нужно?
    .short = Для чего нужно
unneeded-kept = Записано раньше, но не отмечено как нужное
unneeded-do = Этого нет ни на картах, ни в списках, ни в выписках. Если это нужно для работы, отметьте выше и напишите зачем. Если нет — уберите; в истории оно останется.
unneeded-take-out = Убрать
person-health = Есть ли в здоровье то, что здесь важно?
    .short = Здоровье
    .hint = Только то, что нужно для нашей работы.
    .c-physical = Физическая болезнь
    .c-psychological = Психическая болезнь
    .c-recovering = Поправляется
    .c-substance = Алкоголь или наркотики
    .c-substance-suspected = Возможно, алкоголь или наркотики
    .c-substance-recovering = Не употребляет или бросает
    .c-smoker = Курит
    .c-obesity = Вес, который вредит здоровью
    .c-language = Не говорит на здешнем языке
person-work = Чем занимается и на что живёт?
    .short = Занятие и доход
person-lives = Где живёт?
    .short = Живёт
person-origin = Откуда родом?
    .short = Откуда родом
person-moved = Когда сюда приехал этот человек?
    .short = Время приезда
person-part = Какую роль играет в семье и как разговаривает с остальными?
    .short = Роль в семье
person-secret = Есть ли то, о чём знают не все?
    .short = Знают не все
    .hint = Это остаётся только здесь: ни на карте, ни на бумаге этого не будет.
person-told = Кто это рассказал?
    .short = Со слов
person-note = Что ещё важно об этом человеке?
    .short = Заметка

## Пары

couple-one = Кто первый из двоих?
    .short = Первый в паре
couple-two = Кто второй?
    .short = Второй в паре
couple-status = Кто они друг другу сейчас?
    .short = Сейчас
    .c-married = В браке
    .c-together = Живут вместе
    .c-committed = Пара, живут отдельно
    .c-separated = Разошлись
    .c-divorced = В разводе
    .c-widowed = Один из двоих умер
    .c-affair = Связь на стороне
    .c-secret-affair = Тайная связь на стороне
    .c-parents = Общий ребёнок, но не пара
couple-together = С каких пор они пара?
    .short = Вместе с
couple-married = Когда поженились?
    .short = Свадьба
couple-separated = Когда разошлись?
    .short = Разошлись
couple-divorced = Когда развелись?
    .short = Развод
couple-again = Когда снова сошлись?
    .short = Снова вместе
couple-ended = Когда расстались, если не были в браке?
    .short = Расстались
couple-custody = С кем живут дети?
    .short = Дети живут
    .c-one = С тем, кто назван первым
    .c-two = С тем, кто назван вторым
    .c-both = С обоими
    .c-others = С другими людьми
couple-told = Кто это рассказал?
    .short = Со слов
couple-note = Что ещё важно об этих двоих?
    .short = Заметка

## Дети и родители

child-child = О чьих родителях речь?
    .short = Ребёнок
child-parent = Кто родитель?
    .short = Родитель
child-other-parent = Кто второй родитель?
    .short = Второй родитель
child-way = Кто они ребёнку?
    .short = Родство
    .c-biological = Родители по рождению
    .c-adopted = Усыновители
    .c-foster = Приёмная семья
    .c-step = Отчим, мачеха
    .c-raised = Растят ребёнка
child-since = С какого времени?
    .short = С
child-until = До какого времени?
    .short = До
child-twin = Кто близнец?
    .short = Близнец
    .hint = Если их трое, каждый называет одного из остальных.
child-twin-kind = Какие это близнецы?
    .short = Близнецы
    .c-identical = Однояйцевые
    .c-fraternal = Двойняшки, разнояйцевые
    .c-not-known = Неизвестно
child-told = Кто это рассказал?
    .short = Со слов
child-note = Что ещё важно?
    .short = Заметка

## Связи

bond-from = О ком речь?
    .short = Кто
bond-to = С кем связь?
    .short = С кем
    .hint = Если никого не назвать, это связь со всеми, кто живёт вместе.
bond-kind = Какая это связь?
    .short = Связь
    .c-strong = Сильная
    .c-ordinary = Обычная
    .c-tenuous = Слабая, ненадёжная
    .c-stressful = Напряжённая
    .c-strong-stressful = Сильная и напряжённая
    .c-broken = Прервана
    .c-close = Близкая
    .c-fused = Слитная: трудно отделить одного от другого
    .c-distant = Отстранённая
    .c-hostile = Враждебная
    .c-close-hostile = Близкая и враждебная
    .c-fused-hostile = Слитная и враждебная
    .c-cutoff = Разрыв
    .c-repaired = Был разрыв, отношения восстановились
    .c-focused = Всё внимание на другом
    .c-caretaker = Заботится о другом
    .c-spiritual = Духовная связь
    .c-physical-abuse = Физическое насилие
    .c-emotional-abuse = Насилие словами и угрозами
    .c-sexual-abuse = Сексуальное насилие
bond-direction = В какую сторону?
    .short = Направление
    .c-forth = От первого ко второму
    .c-back = От второго к первому
    .c-both = В обе стороны
bond-intensity = Насколько сильно?
    .short = Насколько
    .c-1 = Немного
    .c-2 = Заметно
    .c-3 = Очень
bond-flows = Что передаётся от одного к другому?
    .short = Что даёт
    .c-money = Деньги
    .c-care = Забота и поддержка
    .c-practical = Помощь делом
    .c-information = Сведения и советы
    .c-pressure = Давление
bond-need = С какой потребностью это связано?
    .short = Потребность
bond-meets = Насколько хватает того, что нужно?
    .short = Насколько хватает
    .c-not-at-all = Совсем нет
    .c-a-little = Немного
    .c-partly = Отчасти
    .c-mostly = Почти полностью
    .c-fully = Полностью
bond-since = С какого времени?
    .short = С
bond-until = До какого времени?
    .short = До
bond-told = Кто это рассказал?
    .short = Со слов
bond-note = Что ещё важно?
    .short = Заметка

## Места на карте

place-map = На какой карте?
    .short = Карта
    .c-ecomap = Экокарта
    .c-genogram = Генограмма
place-of = Кого передвинули?
    .short = Кто
place-x = Как далеко в сторону?
    .short = В сторону
place-y = Как далеко вниз?
    .short = Вниз

## Карты

map-ecomap = Экокарта
    .lead = Кто и что вокруг вас и что вы даёте друг другу.
map-genogram = Генограмма
    .lead = Ваша семья в нескольких поколениях.
map-at = Как было на { $day }
map-known = Что было известно на { $day }
map-told = Со слов: { $who }
map-legend = Что означают знаки
map-household = Живут вместе
map-needs = Чего ещё не хватает
map-nameless = Без имени

## Что фигуры и линии говорят тем, кто их не видит. Части стоят подряд через запятую.

map-age = { $age ->
    [one] { $age } год
    [few] { $age } года
   *[other] { $age } лет
}
map-index = карта об этом человеке
map-in-household = живёт вместе с семьёй
map-in-household-partly = часть времени живёт вместе с семьёй
map-born = дата рождения: { $day }
map-died = дата смерти: { $day }
map-has-died = нет в живых
map-moved = место выбрано вручную
map-between = { $from } и { $to }
map-goes-forth = направление: { $from } → { $to }
map-goes-both = в обе стороны
map-child-of = { $child }; родители: { $parents }
map-twins = близнецы
map-twins-identical = однояйцевые близнецы
map-twins-fraternal = двойняшки
map-since = с { $day }
map-until = до { $day }
map-meets = { $need }: { $level }
map-looked = { $level } ({ $day })
map-under = { $what }: { $words }
map-unsaid = Пока не указано
map-unsaid-status = кто они друг другу, пока не указано
map-unsaid-way = кем приходятся ребёнку, пока не указано
map-unsaid-kind = какая это связь, пока не указано

## Столбцы таблиц, о которых нет вопроса.

map-head-age = Возраст
map-head-kin = Кровные родственники
map-head-change = По сравнению с другим днём

## Годы возле пары, коротко.

map-year-married = бр. { $year }
map-year-together = вм. { $year }
map-year-separated = разош. { $year }
map-year-divorced = разв. { $year }
map-year-again = снова { $year }
map-year-ended = до { $year }

## Условные знаки, которые не ответы.

map-sign-index = О ком эта карта
map-sign-died = Нет в живых
map-sign-household = Живут вместе
map-sign-twins = Близнецы
map-sign-identical = Однояйцевые близнецы
map-sign-flow = Что передаётся от одного к другому
map-sign-meets = Насколько хватает того, что нужно
map-sign-looks = Насколько хватало того, что нужно: отметка за отметкой, последняя справа
map-sign-kin = Пара — кровные родственники
map-sign-separated-unmarried = Разошлись, в браке не были
map-sign-custody = Черта ближе к тому, с кем дети не живут
map-sign-custody-both = Черта посередине: дети живут с обоими
map-sign-mark = Учитывать
map-sign-unsaid = Что означает линия, пока не указано

## Что изменилось между двумя датами.

map-changes = Что изменилось
    .none = Между этими датами ничего не изменилось.
map-came = Появилось: { $what }
map-went = Больше нет: { $what }
map-turned = { $was }. Теперь: { $is }
map-need-came = Теперь не хватает: { $what }
map-need-went = Уже не среди того, чего не хватает: { $what }
map-tally-more = { $what }: { $count ->
    [one] на { $count } больше
    [few] на { $count } больше
   *[other] на { $count } больше
}
map-tally-less = { $what }: { $count ->
    [one] на { $count } меньше
    [few] на { $count } меньше
   *[other] на { $count } меньше
}

## Отметки на двух картах рядом.

map-marks = Что означают отметки сравнения
map-mark-came = Появилось
map-mark-went = Больше нет
map-mark-turned = Изменилось
