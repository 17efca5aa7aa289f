# Время и честность в случае: что заканчивается, что мешает друг другу, письма, стирание и итоги по всем случаям.
# Человек может читать вместе со специалистом: «я» — специалист, «вы» — человек, если не сказано иначе.

## Согласия, которые заканчиваются

section-ended-consents = Что уже не действует или скоро закончится
    .lead = С этого дня ничего нового не сообщают. Здесь видно, кто что уже знает.
section-service-day = Это было в другой день?
consent-allowed = Действует
consent-ends-soon = Скоро закончится
consent-ran-out = Срок закончился
consent-over = Срок закончился, так и оставили
consent-taken-back = Взято назад
consent-last-day = Последний день: { $day }
consent-renew = Хотите разрешить снова? Тогда ниже договоримся о новом дне. Если нет, так и останется.
consent-leave-over = Так и оставить
consent-nobody-holds = По этому согласию никому ничего не сообщали.
consent-holders = Кто что уже знает. Сказать им об этом?
consent-end-work = С сегодняшнего дня нет согласия на нашу работу
consent-work-ended = Вы больше не согласны на нашу работу: { $day }
consent-work-ended-lead = Что можно сообщать другим — отдельное дело: каждое разрешение остаётся или заканчивается само по себе, выше.
due-consent-end = Заканчивается согласие сообщать

# Следующее специалист читает один.
gap-r3-expired = Срок согласия сообщать закончился.
    .do = Спросите, разрешает ли человек снова. До этого ничего нового не сообщайте.
gap-r3-after = Что-то сообщили уже после того, как согласие закончилось.
    .do = Напишите, почему. Если была опасность, закон или суд, запишите это как сообщение без согласия.

## Цели, которые мешают друг другу

goal-handling = Как вы вдвоём с этим поступите?
    .short = Как поступаем
    .hint = Например: что сначала или что подошло бы обеим целям.

## Цели рядом

section-lanes = Всё рядом во времени
    .lead = Что идёт одновременно, на одной линии дней.
lanes-goal = Цель
lanes-step = Шаг
lanes-day = День
lanes-state = Как дела
lanes-waits = Ждёт шага
lanes-no-step = Пока ни одного шага
lanes-no-day = день не назначен
lanes-today = сегодня
lanes-as-table = То же таблицей
lanes-done = Сделано
lanes-partly = Сделано частично
lanes-not-done = Не сделано
lanes-dropped = Больше не нужно
lanes-late = Срок прошёл
lanes-to-come = Впереди

## Сколько ушло. Никогда не требуется.

service-hours = Сколько часов на это ушло?
    .short = Часы
    .hint = Только если хотите подсчитать.
service-cost = Сколько это стоило?
    .short = Стоимость
    .hint = В здешних деньгах. Только если хотите подсчитать.

## Письма

section-letters = Письма
    .lead = В учреждения и другим: пишем здесь, печатаем, ждём ответа.
kind-letter = Письмо
    .add = Написать письмо
    .none = Писем пока нет.
letter-about = О чём это письмо?
    .short = О чём
    .hint = Эта строка стоит над текстом.
letter-to = Кому оно?
    .short = Кому
letter-address = Где они находятся?
    .short = Адрес
letter-kind = Что это за письмо?
    .short = Вид
    .c-appeal = Несогласие с решением
    .c-petition = Официальное ходатайство
    .c-complaint = Жалоба
    .c-request = Простая просьба
    .c-other = Другое письмо
letter-sender = От кого оно?
    .short = От кого
    .c-person = От вас
    .c-worker = От меня, за вас
letter-words = Что в нём написать?
    .short = Текст
    .hint = Напечатается так, как здесь стоит.
letter-day = Какой день на нём поставить?
    .short = День
letter-signature = Подпишите здесь или от руки на бумаге
    .short = Подпись
letter-sent = Когда его отправили?
    .short = Отправлено
letter-answer = Что ответили?
    .short = Ответ
    .c-received = Письмо у них
    .c-granted = Да
    .c-partly = Частично
    .c-refused = Отказ
letter-answered-on = Когда пришёл ответ?
    .short = Когда ответили
letter-object-by = До какого дня можно возразить?
    .short = Возразить до
letter-objection = Вы возражаете?
    .short = Возражение
    .c-sent = Да, отправлено
    .c-not-wanted = Нет, не хотите
due-objection = Последний день, чтобы возразить
moment-letter = Письмо
record-to-paper = На бумаге
paper-letter-link = Письмо
paper-letter-title = Письмо
paper-letter-signature = Подпись

## Стереть случай. Специалист читает один.

erased-what = Что это было?
    .short = Что
    .c-case = Случай
    .c-prospect = Заметка, ещё не случай
erased-why = Почему это стирают?
    .short = Почему
    .c-time-over = Срок хранения закончился
    .c-person-asked = Человек об этом попросил
    .c-elsewhere = Теперь хранится в другом месте
    .c-mistake = Записано по ошибке
    .c-no-case = Случаем это не стало
erase-title = Стереть этот случай
erase-lead = Человек может попросить об этом в любое время. Останется одна строка: когда и почему, без кода и имени.
erase-what = Весь случай будет стёрт на этом устройстве. Вернуть его нельзя.
erase-copies = В файлах, которые вы взяли с собой, и в резервных копиях устройства он остаётся: сотрите и там.
erase-sure = Мне больше ничего из этого случая не нужно
erase-now = Стереть случай
erase-not = Оставить и вернуться
erasures-title = Что стёрто
erasures-hint = Когда и почему, без имён; можно напечатать
erasures-lead = Все случаи, стёртые на этом устройстве, и когда. Ни код, ни имя не хранятся.
erasures-none = Здесь пока ничего не стирали.
erasures-day = День
erasures-what = Что
erasures-why = Почему
erasures-by = Кто
erasures-mark = Знак
erasures-unsaid = не записано
keeping-title =
    { $count ->
        [one] Закончился срок хранения { $count } закрытого случая
        [few] Закончился срок хранения { $count } закрытых случаев
        [many] Закончился срок хранения { $count } закрытых случаев
       *[other] Закончился срок хранения { $count } закрытого случая
    }
keeping-lead = Сотрите то, что никому больше не нужно, или храните дольше.
keeping-erase = Стереть
keeping-longer = Хранить ещё год

## Итоги по всем случаям. Специалист читает один.

programme-title = Что даёт наша работа
programme-lead = Все случаи на этом устройстве вместе, без имён. Отвечать никто не обязан: считается только то, на что ответили. То, о чём говорят меньше пяти случаев, скрыто.
programme-none = Пока нет ответов, которые можно сложить.
programme-about = Что
programme-number = Сколько
programme-few = слишком мало, чтобы показать
programme-effect = Что это дало
    .lead = Выбранные итоги, цели и то, что говорят сами люди.
programme-efficiency = Что сделано
    .lead = Что планировали рядом с тем, что сделали, и часы.
programme-cost = Чего это стоило
    .lead = В здешних деньгах, насколько это записано.
programme-of-evaluation-outcome = Как дальше
programme-of-evaluation-person-change = Люди о своей жизни
programme-of-feedback-heard = Людей услышали
programme-goals-reached = Цели достигнуты
programme-goals-partly = Цели достигнуты частично
programme-goals-not-reached = Цели не достигнуты
programme-goals-no-longer = Цели больше не нужны
programme-planned = Услуги по плану
programme-delivered = Из них оказано
programme-besides = Услуги сверх плана
programme-hours = Часы
programme-hours-a-goal = Часов на каждую достигнутую цель
programme-money = Стоимость
programme-money-a-goal = Стоимость каждой достигнутой цели
