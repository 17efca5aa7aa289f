# Комната, где сидят оба: экран повёрнут к человеку, разговор и его время, заслонка.

cover-words = Нажмите любую клавишу, чтобы продолжить.
talk-begin = Начать разговор
talk-begin-other = Начать разговор другого рода
talk-label = Разговор
talk-time =
    { $planned ->
        [one] { $minutes } из { $planned } минуты
        [few] { $minutes } из { $planned } минут
       *[many] { $minutes } из { $planned } минут
    }
talk-day = за сегодня минут: { $minutes }
talk-alone-first = С кем-то из тех, кто приходит, ещё не говорили наедине. Надёжнее сначала поговорить с каждым отдельно.
talk-closing = Пора подводить итог.
talk-end = Закончить разговор
talk-ended = Разговор закончен
talk-write = Записать, для чего он был и что дальше
talk-left = Один разговор остался незаконченным
talk-left-since = Он начался { $when }.
talk-left-do = Откройте его и укажите, сколько он длился.
talk-go-on = Он ещё идёт
talk-ended-earlier = Он закончился раньше
talk-end-now =
    { $minutes ->
        [one] Закончить сейчас: прошла { $minutes } минута
        [few] Закончить сейчас: прошло { $minutes } минуты
       *[many] Закончить сейчас: прошло { $minutes } минут
    }
together-on = Повернуть экран к человеку
turn-for-whom = К кому повернуть экран?
turn-for-hint = Каждый видит только своё. На повёрнутом экране слова того, о ком это дело. Остальные получают свою страницу.
turn-to = Повернуть экран
own-lead = Это ваша страница. Слов других людей здесь нет, и ваши слова им не покажут.
own-pages = Что вы можете заполнить сами
together-away = Отойти на минуту
together-leave = Вернуть экран специалисту
together-leave-title = Вернуть экран специалисту
together-check = Вернуться
together-stay = Остаться здесь
together-title = Это ваше
together-lead = Здесь можно читать и писать. Больше ничего с этого устройства не видно.
together-questions = Вопросы
together-others = Другое
together-goals = Ваши цели
together-goals-lead = Поставьте первым то, что для вас важнее всего. Порядок решаете вы.
together-looking-back = Что получилось
together-scales = Насколько вы продвинулись к целям
together-feedback = Как вам с нами
together-feedback-lead = Три вопроса. Ответить можно в любое время.
together-feedback-read = Ваш специалист прочитает то, что вы напишете: сейчас вместе с вами или когда вы вернёте устройство. Вы тоже можете это прочитать. Если вам потом будет помогать кто-то другой, он тоже может это прочитать.
together-feedback-paper = Если ваш специалист чего-то видеть не должен, попросите бумажный лист.
together-read-back = Вашими словами
together-ecomap = Кто и что вокруг вас
together-genogram = Ваша семья
together-map-how = Нажмите на человека или линию и прочтите, что там написано. Карту можно двигать пальцем.
together-map-empty = Здесь пока никого нет.
together-place = { $about } · вопрос { $place } из { $all }
together-help = Помощь сразу
together-help-lead = Эти телефоны — для всех и в любое время.
choose-words = Здесь ребёнок?

case-resting = Время от времени
workload-words = Нагрузка: { $carried } из { $limit }
workload-over = Больше, чем по силам одному человеку
system-title = С чем сталкиваются многие
system-lead = Одно и то же препятствие в разных случаях, посчитано без имён. Малые числа скрыты.
system-about = О чём
system-cases = Случаев
system-few = меньше пяти
system-none = Ни в одном дневнике защиты интересов пока ничего не записано.
pack-title = Поделиться тем, что знает организация
pack-lead = Обычный файл, в котором нет ничего о людях: сведения об организации, службы и специалисты, выплаты и льготы — для коллег, которые настраивают свой Waymark. Ваше имя в него не входит.
pack-save = Сохранить в файл
pack-file = Принять файл организации
pack-file-hint = Файл с окончанием .json.
pack-read = Файл принят
pack-read-lead = Прежние ответы остаются в истории. То, что здесь уже было записано, второй раз не добавлено.

prospects-title = Ещё не случаи
prospects-lead = Имя или код и одна строка, не больше. Через тридцать дней вас спросят: оставить или стереть?
prospects-days =
    { $days ->
        [one] записано { $days } день назад
        [few] записано { $days } дня назад
        [many] записано { $days } дней назад
       *[other] записано { $days } дня назад
    }
prospects-keep-or-erase = Оставить или стереть?
prospects-kept = Оставлено: спросим снова { $day }
prospects-keep-on = Оставить ещё на тридцать дней
prospects-asked =
    { $count ->
        [one] Записан { $count } человек, случай не открыт: оставить или стереть?
        [few] Записаны { $count } человека, случаи не открыты: оставить или стереть?
        [many] Записано { $count } человек, случаи не открыты: оставить или стереть?
       *[other] Записано { $count } человека, случаи не открыты: оставить или стереть?
    }
prospects-asked-lead = Прошло тридцать дней. Оставляйте только то, что ещё нужно.
prospects-asked-go = Перейти к этим записям
prospects-begin = Открыть случай
prospects-erase = Стереть совсем
prospects-ask-title = Стереть всё, что записано об этом человеке?
prospects-ask = Запись исчезнет сразу, вернуть её нельзя. Останется одна строка о том, когда это было, без кода и имени.
prospects-keep = Оставить
prospects-called = Имя или код, не больше

## Страница, которую человек заполняет без посторонних. Сначала сторона специалиста.

hand-title = Страница, которую заполняют без вас
hand-lead = Выберите вопросы и передайте устройство. Больше ничего на нём не видно, и вернуться к вам оно может только с вашей парольной фразой.
hand-questions = Вопросы
hand-now = Передать устройство
hand-nothing = На всё это ответы уже есть.
hand-for-first = Сначала выберите, кто будет заполнять.
hand-for-hint = У каждого своя страница. Что написал один, другому никогда не показывается.
hand-child = Ребёнок согласен на помощь. Чтобы и у него была своя страница, добавьте его как участника: расскажите, что записывается и кто это читает, и спросите его самого.
hand-came = Что было заполнено
hand-came-none = Пока ничего не заполнено.
hand-not-said = Отвечать не захотели
hand-nothing-said = Осталось пустым
hand-began = Передано: { $when }.
hand-ended = Закончено: { $when }.
set-strengths = Что даёт вам силы
    .lead = Восемь вопросов о том, что человек умеет и что помогало.
set-levels = Как идут дела
    .lead = Четыре стороны жизни; человек выбирает подходящую фразу.
set-hopes = Чего вы хотите
    .lead = О чём речь, что уже пробовали, чего ждут. Спрашивается только то, чего ещё нет.
set-feedback = Как вам с нами
    .lead = Три вопроса. Ответы увидите и вы, и человек; для того, чего вам видеть не нужно, есть бумажный лист.

## Сторона человека

alone-lead = Эти вопросы для вас. Не спешите.
alone-rule-leave-out = Любой вопрос можно пропустить.
alone-rule-stop = Остановиться можно в любой момент. Ничего плохого от этого не будет.
alone-rule-read = Прочитает это тот, кто дал вам устройство.
alone-rule-danger = Если вам грозит опасность, скажите кому-нибудь прямо сейчас. Не ждите.
alone-begin = Начать
alone-answer = Ваш ответ
alone-not-say = Не хочу отвечать
alone-stop = Закончить здесь
alone-thanks = Спасибо
alone-give-back = Вы закончили. Верните, пожалуйста, устройство.
fill-survival = Как вам удалось всё это выдержать?
    .short = Как удалось выдержать
fill-support = Кто был рядом и что хорошего в вас видел?
    .short = Кто был рядом
fill-exception = Когда было лучше, что было иначе?
    .short = Когда было лучше
fill-possibility = Какой вы хотите видеть свою жизнь?
    .short = Какой жизни хочется
fill-esteem = Что хорошего о вас говорят люди?
    .short = Что хорошего говорят
fill-change = Что должно измениться и что могли бы сделать вы?
    .short = Что должно измениться
fill-perspective = Как вы сами видите то, что сейчас происходит?
    .short = Как вы это видите
fill-meaning = Что для вас важнее всего и что даёт вам силы?
    .short = Что важнее всего
fill-social = Как у вас дела с людьми, дома, на работе, с деньгами?
    .short = Люди, дом, работа, деньги
fill-emotional = Как у вас на душе?
    .short = Чувства
fill-physical = Как ваше самочувствие: сон, еда, здоровье?
    .short = Тело
fill-psychological = Легко ли вам думать, решать, помнить?
    .short = Думать и решать
kind-alone = Страница, заполненная без вас
alone-set = Какие вопросы?
    .short = Вопросы
    .c-strengths = { set-strengths }
    .c-levels = { set-levels }
    .c-hopes = { set-hopes }
    .c-feedback = { set-feedback }
alone-who = Кто заполняет?
    .short = Заполняет
alone-day = Когда?
    .short = День
alone-asked = О чём спрашивали?
    .short = О чём спрашивали
    .c-survival = { fill-survival.short }
    .c-support = { fill-support.short }
    .c-exception = { fill-exception.short }
    .c-possibility = { fill-possibility.short }
    .c-esteem = { fill-esteem.short }
    .c-change = { fill-change.short }
    .c-perspective = { fill-perspective.short }
    .c-meaning = { fill-meaning.short }
    .c-social = { fill-social.short }
    .c-emotional = { fill-emotional.short }
    .c-physical = { fill-physical.short }
    .c-psychological = { fill-psychological.short }
    .c-situation = { six-situation.short }
    .c-tried = { six-tried.short }
    .c-helps = { six-helps.short }
    .c-wish = { six-wish.short }
    .c-hope = { six-hope.short }
    .c-life = { six-life.short }
    .c-heard = { feedback-heard.short }
    .c-helped = { feedback-helped.short }
    .c-different = { feedback-different.short }
alone-not-said = О чём вы не хотите говорить?
    .short = О чём вы не хотите говорить
    .c-survival = { fill-survival.short }
    .c-support = { fill-support.short }
    .c-exception = { fill-exception.short }
    .c-possibility = { fill-possibility.short }
    .c-esteem = { fill-esteem.short }
    .c-change = { fill-change.short }
    .c-perspective = { fill-perspective.short }
    .c-meaning = { fill-meaning.short }
    .c-social = { fill-social.short }
    .c-emotional = { fill-emotional.short }
    .c-physical = { fill-physical.short }
    .c-psychological = { fill-psychological.short }
    .c-situation = { six-situation.short }
    .c-tried = { six-tried.short }
    .c-helps = { six-helps.short }
    .c-wish = { six-wish.short }
    .c-hope = { six-hope.short }
    .c-life = { six-life.short }
    .c-heard = { feedback-heard.short }
    .c-helped = { feedback-helped.short }
    .c-different = { feedback-different.short }
alone-end = Чем закончилось?
    .short = Конец
    .c-finished = Пройдено до конца.
    .c-stopped = Остановлено раньше.
kind-apart = Что другой человек написал без вас
apart-who = Чьи это слова?
    .short = Чьи слова
apart-item = О чём спрашивали?
    .short = Вопрос
    .c-survival = { fill-survival.short }
    .c-support = { fill-support.short }
    .c-exception = { fill-exception.short }
    .c-possibility = { fill-possibility.short }
    .c-esteem = { fill-esteem.short }
    .c-change = { fill-change.short }
    .c-perspective = { fill-perspective.short }
    .c-meaning = { fill-meaning.short }
    .c-social = { fill-social.short }
    .c-emotional = { fill-emotional.short }
    .c-physical = { fill-physical.short }
    .c-psychological = { fill-psychological.short }
    .c-situation = { six-situation.short }
    .c-tried = { six-tried.short }
    .c-helps = { six-helps.short }
    .c-wish = { six-wish.short }
    .c-hope = { six-hope.short }
    .c-life = { six-life.short }
    .c-heard = { feedback-heard.short }
    .c-helped = { feedback-helped.short }
    .c-different = { feedback-different.short }
apart-words = Что вы написали?
    .short = Ответ
apart-grade = { level-grade }
    .short = { level-grade.short }
    .c-well = { level-grade.c-well }
    .c-mostly = { level-grade.c-mostly }
    .c-hard = { level-grade.c-hard }
    .c-very-hard = { level-grade.c-very-hard }
    .c-not-alone = { level-grade.c-not-alone }
apart-heard = { feedback-heard }
    .short = { feedback-heard.short }
    .c-yes = { feedback-heard.c-yes }
    .c-partly = { feedback-heard.c-partly }
    .c-no = { feedback-heard.c-no }
apart-day = { alone-day }
    .short = { alone-day.short }
apart-source = { strength-source }
    .short = { strength-source.short }
    .c-talk = { level-source.c-talk }
    .c-professional = { level-source.c-professional }
    .c-visit = { level-source.c-visit }
    .c-group = { level-source.c-group }
    .c-community = { level-source.c-community }
    .c-questionnaire = { level-source.c-questionnaire }
    .c-papers = { level-source.c-papers }
strength-source = Откуда мы это знаем?
    .short = Откуда знаем
    .c-talk = { level-source.c-talk }
    .c-professional = { level-source.c-professional }
    .c-visit = { level-source.c-visit }
    .c-group = { level-source.c-group }
    .c-community = { level-source.c-community }
    .c-questionnaire = { level-source.c-questionnaire }
    .c-papers = { level-source.c-papers }
feedback-source = Откуда мы это знаем?
    .short = Откуда знаем
    .c-talk = { level-source.c-talk }
    .c-professional = { level-source.c-professional }
    .c-visit = { level-source.c-visit }
    .c-group = { level-source.c-group }
    .c-community = { level-source.c-community }
    .c-questionnaire = { level-source.c-questionnaire }
    .c-papers = { level-source.c-papers }
