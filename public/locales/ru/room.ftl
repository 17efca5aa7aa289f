# Комната, где сидят оба: экран повёрнут к человеку, разговор и его время, заслонка.

cover-words = Нажмите любую клавишу, чтобы продолжить.
talk-begin = Начать разговор
talk-label = Разговор
talk-time = { $minutes } из { $planned } минут
talk-day = за сегодня минут: { $minutes }
talk-closing = Пора подводить итог.
talk-end = Закончить разговор
together-on = Повернуть экран к человеку
together-away = Отойти
together-leave = Вернуться к специалисту
together-leave-title = Вернуться на сторону специалиста
together-check = Вернуться
together-stay = Остаться здесь
together-title = Это ваше
together-lead = Здесь можно читать и писать. Больше ничего с этого устройства не видно.
together-questions = Вопросы
together-others = Другое

case-resting = Время от времени
workload-words = Нагрузка: { $carried } из { $limit }
workload-over = Больше, чем можно нести
system-title = Что встречается у многих
system-lead = Одно и то же препятствие в разных случаях, посчитано без имён. Малые числа скрыты.
system-about = О чём
system-cases = Случаев
system-few = меньше пяти
system-none = Ни в одном дневнике отстаивания пока ничего нет.
pack-title = Поделиться тем, что знает организация
pack-lead = Обычный файл, в котором нет ничего о людях: профиль, службы и специалисты, выплаты и льготы — для коллег, которые настраивают свой Waymark. Ваше имя в него не входит.
pack-save = Сохранить в файл
pack-file = Принять файл коллеги
pack-file-hint = Файл с окончанием .json.
pack-read = Файл принят
pack-read-lead = Прежние ответы остаются в истории. То, что здесь уже было записано, второй раз не добавлено.

prospects-title = Ещё не случаи
prospects-lead = Имя или код и одна строка, не больше. Через тридцать дней вас спросят: хранить или стереть?
prospects-days =
    { $days ->
        [one] записано { $days } день назад
        [few] записано { $days } дня назад
        [many] записано { $days } дней назад
       *[other] записано { $days } дня назад
    }
prospects-keep-or-erase = Хранить или стереть?
prospects-begin = Открыть случай
prospects-erase = Стереть совсем
prospects-called = Имя или код, не больше
