# The list of people, the screens of the maps, the signs to choose from, and the way out.

people-title = Люди и карты
people-lead = Все и всё, что важно, — записано один раз. По этому рисуются обе карты.
people-people = Люди, группы и организации
people-ties = Связи
people-couples = Пары
people-children = Дети и родители

## The screens of the maps

map-role = карта
map-view = Карта или таблица
map-view-map = Карта
map-view-table = Таблица
map-empty = Здесь пока никого нет. Добавьте первого.
map-help = Карту можно двигать мышью, пальцем или стрелками; двумя пальцами или колесом с Ctrl она становится крупнее. Нажмите на человека или линию, чтобы прочитать о них и дописать. Кто стоит неудачно, того можно перетащить или подвинуть стрелкой с Alt.
map-larger = Крупнее
map-smaller = Мельче
map-whole = Всё целиком
map-card = Выбранное на карте
map-put-back = Вернуть на прежнее место
map-move-hint = Чтобы переставить, нажмите одну из этих кнопок, перетащите на карте или нажмите там стрелку вместе с Alt.
map-move = Передвинуть на карте
map-move-left = Левее
map-move-up = Выше
map-move-down = Ниже
map-move-right = Правее
map-went-left = Левее: { $count ->
    [one] { $count } шаг
    [few] { $count } шага
   *[other] { $count } шагов
}. Теперь { $across } % от левого края, { $down } % от верхнего.
map-went-up = Выше: { $count ->
    [one] { $count } шаг
    [few] { $count } шага
   *[other] { $count } шагов
}. Теперь { $across } % от левого края, { $down } % от верхнего.
map-went-down = Ниже: { $count ->
    [one] { $count } шаг
    [few] { $count } шага
   *[other] { $count } шагов
}. Теперь { $across } % от левого края, { $down } % от верхнего.
map-went-right = Правее: { $count ->
    [one] { $count } шаг
    [few] { $count } шага
   *[other] { $count } шагов
}. Теперь { $across } % от левого края, { $down } % от верхнего.
map-add = Добавить кого‑то или что‑то
map-add-name = Кто или что это?
map-add-tie-kind = Какая это связь?
map-add-no-sector = Не указано
map-add-whom = С кем из них связан этот человек?
map-add-nobody = Пока ни с кем
map-add-kin = Кем ему или ей приходится?
map-kin-partner = Партнёр, супруг или супруга
map-kin-child = Ребёнок
map-kin-parent = Отец или мать
map-add-done = Поместить на карту
map-add-not = Отменить
map-add-tie = Добавить связь отсюда
map-table-person = Люди, группы и организации
map-table-couple = Пары
map-table-child = Дети и родители
map-table-bond = Связи
map-table-need = Чего ещё не хватает

## Other days

map-days = Другой день или два дня рядом
map-day-at = Как было на дату
map-day-at-hint = Жизнь, какой она была тогда. Если пусто — сегодня. У имён, фигур, здоровья и потребностей дат нет: они показаны такими, как о них известно.
map-day-known = Как было известно на дату
map-day-known-hint = Только то, что было записано к тому дню. Если пусто — всё, что известно сейчас.
map-day-today = Вернуться к сегодняшнему дню
map-compare = Сравнить с другим днём
map-compare-not = Закончить сравнение
map-compare-with = Другой день
map-side = Какой день показан

## What shows, and in which signs

map-look-title = Что показывать
map-look = Показывать
map-look-marked = Людей с пометкой
map-look-marked-hint = Те, кто может быть опасен, с кем нельзя связываться и кого нельзя печатать. Видно и то, что о здоровье только предполагается. Не показывайте их, когда смотрит кто-то ещё.
map-look-marked-paper = Те, кто может быть опасен или с кем нельзя связываться. Кого нельзя печатать, тех на бумаге и в файле не будет, что бы вы ни выбрали.
map-look-abuse = Линии насилия
map-look-nameless = Без имён, только кто это
map-look-nameless-hint = О том, чего не хватает, видна только сторона жизни, а слова, в которых кто-то назван, не показываются.
map-look-names = Имена
map-look-names-hint = Без них видно только, кто это, а о том, чего не хватает, — только сторона жизни. С именами — только там, где это безопасно хранить. Выбор действует для этого случая, пока вы не заблокируете Waymark.
map-look-more = Занятие, место, время приезда, роль в семье
map-look-more-hint = Словами и в таблице; короткое — и на карте. Без имён — только время приезда. То, о чём знают не все, не показывается никогда.
map-signs = Знаки
kind-notation = Знаки на картах
notation-strong = Как рисовать сильную связь?
    .short = Сильная связь
    .c-thick = Одна толстая линия
    .c-several = Три линии, средняя толстая
notation-tenuous = Как рисовать слабую связь?
    .short = Слабая связь
    .c-dashed = Штрихами
    .c-dotted = Точками
notation-stressful = Как рисовать напряжённую связь?
    .short = Напряжённая связь
    .c-hatched = Линия с поперечными чёрточками
    .c-zigzag = Зигзаг
notation-index = Как отметить того, о ком карта?
    .short = О ком карта
    .c-double = Двойной контур
    .c-thick = Толстый контур
notation-adopted = Как рисовать линию усыновлённого ребёнка?
    .short = Усыновлённый ребёнок
    .c-pair = Сплошная рядом со штриховой
    .c-dashed = Штриховая линия

## On paper and in files

map-out = Напечатать или сохранить
map-out-close = Закрыть лист
map-out-title = На бумаге или в файле
map-paper = Размер бумаги
map-paper-a-four = A4
map-paper-a-three = A3
map-save-svg = Сохранить как рисунок (SVG)
map-save-png = Сохранить как картинку (PNG)

## The timeline's days

timeline-from = С
timeline-until = По
timeline-days = Только за некоторые дни
timeline-none-then = За эти дни ничего не записано.
timeline-paper-code = Случай
timeline-paper-day = Напечатано
timeline-paper-kind = Показано только
timeline-on-paper = На бумаге
timeline-version = В безопасном варианте — дни, виды записей и чем всё кончилось: без слов, без мест, ничего о страхах и о безопасности.
timeline-written = Записано { $day }
timeline-unnoted = Договорились; состоялась ли она, не отмечено
timeline-left-out =
    { $count ->
        [one] На этой бумаге нет { $count } записи.
        [few] На этой бумаге нет { $count } записей.
       *[other] На этой бумаге нет { $count } записей.
    }
moment-begun = Начало работы
moment-first-meeting = Первая встреча
moment-consent = Дано согласие работать вместе
moment-consent-withdrawn = Согласие работать вместе отозвано
moment-consent-renewed = Согласие работать вместе дано снова
moment-ending = Завершено на первой встрече
moment-risk = Тревога
moment-interview = Разговор
moment-plan = План согласован
moment-letter-sent = Письмо отправлено
moment-letter-answered = Пришёл ответ на письмо
moment-claim = Что может полагаться
moment-advocacy = Заступились за человека
moment-disclosure = Сообщено другим

## Means

section-still-missing = Чего пока не хватает
    .lead = Шаги, для которых чего-то ещё нет, и что мы с этим делаем.
section-missing-now = Что ещё нужно для шагов
    .lead = Для этих шагов чего-то ещё нет. Вот что мы с этим делаем.
missing-undecided = Мы ещё не решили, что с этим делать.
missing-to-step = К шагу
section-unused = На что ещё можно опереться
    .lead = Сильные стороны, помощь и люди, которых ещё нет ни в одном шаге. В шаге их можно указать под строкой «Подробнее».
unused-strength = Сильная сторона:
unused-resource = Помощь:
unused-person = Человек:
step-uses = Какую помощь мы здесь используем?
    .short = Использует
step-strength = На какую вашу сильную сторону он опирается?
    .short = Опирается на
step-person = Кто рядом с вами поможет?
    .short = Вместе с

## То же имя в двух случаях. Только для специалиста.

namesakes-title = Человек с таким именем есть в другом случае
namesakes-do = Это может быть и кто-то другой. Ничего не связывается само: подумайте, что каждому можно знать о другом.
