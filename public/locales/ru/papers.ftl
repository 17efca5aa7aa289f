# Бумаги. «Я» — специалист, «вы» — человек, который берёт бумагу с собой; понятно и в двенадцать лет.
# Безопасный вариант не называет ни организации, ни адреса, ни других людей.

date-about = примерно { $day }

paper-version-safe = Безопасный вариант
    .hint = Без организации, адреса и других людей. Его может найти кто угодно.
paper-version-full = Полный вариант
    .hint = С организацией, именами и местом. Только там, где его безопасно хранить.
paper-ask-first = Безопасно ли вам взять с собой бумагу или снимок, или лучше ничего?
paper-check = То, что записано своими словами, стоит здесь как есть. Прочитайте это вместе, прежде чем печатать.
paper-left-out =
    { $count ->
        [one] Здесь пропущен { $count } отрывок: в нём назван или подразумевается человек, которого не должно быть на бумаге.
        [few] Здесь пропущены { $count } отрывка: в них назван или подразумевается человек, которого не должно быть на бумаге.
       *[other] Здесь пропущено { $count } отрывков: в них назван или подразумевается человек, которого не должно быть на бумаге.
    }
paper-left-out-do = В печать это не пойдёт. Если это нужно, напишите другими словами или скажите вслух.

paper-voice = На этой бумаге «вы» — тот, для кого она сделана, а «я» — тот, с кем вы говорили.
paper-day = День
paper-name = Имя
paper-code = Код
paper-agency = Организация
paper-worker = К кому обращаться
paper-numbers = Если что-то не может ждать
paper-contact = Как с нами связаться
paper-stands-in = Кто меня заменяет

## О чём мы договорились

paper-agreement-title = О чём мы договорились
paper-agreement-us = Как мы работаем дальше
paper-agreement-told = Что вам сказали
paper-agreement-told-limits = Вы услышали, что записывается, кто это видит и когда нельзя сохранить тайну.
paper-agreement-told-clear = Вы сказали, что вам ясно.
paper-agreement-meet = Когда мы встретимся снова
paper-agreement-compelled = Вы обязаны приходить
paper-agreement-consent = О вашем согласии
paper-agreement-rights = Что вы можете в любое время
paper-agreement-rights-stop = Вы можете остановиться. Ничего плохого за этим не последует.
paper-agreement-rights-refuse = Вы можете сказать «нет». Мы говорили о том, что за этим последует.
paper-agreement-rights-see = Вы можете прочитать то, что о вас записано, и получить копию.
paper-agreement-rights-correct = Вы можете исправить ошибки и попросить что-то стереть.
paper-agreement-rights-complain = Вы можете пожаловаться — мне или кому-то другому.
paper-agreement-course = Как мы работаем вместе
paper-agreement-course-first = Сначала мы вместе смотрим, что нужно и что у вас уже есть.
paper-agreement-course-then = Потом записываем, кто что делает и к какому дню, в том порядке, который выбираете вы. Позже вместе смотрим, что из этого вышло.
paper-agreement-course-end = Мы заканчиваем, когда у вас есть то, что нужно, или когда вы этого захотите. Вы можете вернуться.
paper-agreement-course-required = Мы заканчиваем, когда сделано то, ради чего вы обязаны приходить. Что ещё делать вместе, решаете вы.
paper-agreement-mine = На что вы можете рассчитывать и когда я скажу «нет»
paper-agreement-mine-promise = Я держу слово. Если что-то не получится, я сразу скажу об этом.
paper-agreement-mine-ask = Прежде чем сделать что-то, что касается вас, я спрошу вас. Без вашего «да» мне придётся действовать, только если чья-то жизнь в опасности, если может пострадать ребёнок или если этого требует закон или суд. Если смогу, сначала скажу вам.
paper-agreement-mine-refuse = Я могу сказать «нет», если это кому-то повредит или если у меня это хорошо не получится. Тогда я назову причину.
paper-agreement-theirs = О чём я вас прошу
paper-agreement-theirs-tell = Скажите, если не можете прийти или если изменилось что-то важное.
paper-agreement-theirs-true = Вы говорите только то, что хотите. А то, что говорите, говорите как есть.
paper-agreement-theirs-safe = Здесь никто никому не угрожает и никого не обижает: ни вы, ни я.
paper-agreement-yes = Как вы сказали «да»
paper-signature-you = Вы
paper-signature-me = Я, со своей стороны

## Когда мы встретимся снова

paper-next-title = Когда мы встретимся снова
paper-next-as-agreed = Там, где договорились.
paper-next-none = День пока не назначен.
paper-next-first = Что должно быть сначала
paper-next-change = Если не сможете прийти, ничего страшного. Дайте знать так, как мы договорились, и мы найдём другой день.
paper-next-notes = Для записей

## Вашими словами

paper-words-title = Вашими словами
paper-words-lead = Это сказали вы, слово в слово.
paper-words-none = Пока ничего не записано.
paper-words-right = Верно ли это?

## Первая встреча на бумаге

paper-kit-title = Первая встреча
paper-kit-lead = Если нет света или устройства, или если при разговоре лучше обойтись без него. Потом внесите всё в том же порядке.
paper-kit-numbers = Экстренные телефоны
paper-kit-apart = Только для вас
paper-kit-apart-lead = Храните этот лист отдельно. Не оставляйте его человеку.

## Отзыв на бумаге, который специалист не читает

paper-private-link = Конфиденциальный отзыв на бумаге
paper-private-how = Распечатайте и отдайте вместе с конвертом. Заранее впишите, кто и когда это прочтёт. Вы этого не читаете, и здесь ничего не хранится.
paper-private-title = Ваше мнение
paper-private-lead = Здесь можно сказать, как вам с нами. Имя писать не нужно.
paper-private-danger = Если вам грозит опасность, скажите кому-нибудь прямо сейчас. Не ждите, пока это прочтут.
paper-private-number = Телефон, где помогут
paper-private-who = Кто это читает
paper-private-not-me = Тот, кто с вами говорит, это не читает. Лист получит тот, кто отвечает за его работу.
paper-private-reader = Имя того, кто прочтёт
paper-private-when = Прочтёт не позже
paper-private-questions = Три вопроса
paper-private-answer = Можно ли рассказать о ваших словах тому, кто с вами говорит?
paper-private-then = А потом
paper-private-envelope = Положите лист в конверт и заклейте его. Отдайте или пошлите тому, кто назван выше.
paper-kit-which = Какая бумага?

## Выписка

extract-prepare = Подготовить выписку
extract-lead = Часть записей для одного получателя, без истории. То, что видите только вы, никогда в неё не попадает.
extract-for = Для кого она?
extract-for-person = Для самого человека
extract-for-colleague = Для коллеги в другой организации
extract-for-doctor = Для врача
extract-for-lawyer = Для юриста
extract-for-court = Для суда
extract-for-other = Для кого-то ещё
extract-for-unknown = Кто-то, кого эта версия не знает
extract-parts = Что войдёт?
extract-parts-hint = Сверьте с тем, что разрешает согласие, и с тем, что передавать нельзя.
extract-all = Отметить всё
extract-whose = Чья это копия?
extract-whose-hint = Другим — то, что сказали и на что согласились они сами, и разговоры только с ними. Ничего о ком-то ещё.
extract-whose-person = Того, чей это случай
extract-part-contact = Имя и как связаться
extract-part-situation = О чём речь
extract-part-wishes = Чего человек хочет
extract-part-needs = Чего не хватает и как идут дела
extract-part-strengths = Сильные стороны и помощь
extract-part-health = Здоровье
extract-part-agreement = О чём мы договорились
extract-part-plan = План
extract-part-services = Что сделано
extract-part-results = Что из этого вышло
extract-part-safety = План безопасности
extract-part-risk = Тревога за безопасность
extract-part-notes = Записи о встречах и звонках
extract-part-interviews = Разговоры
extract-part-sharings = Кому что можно сообщать и что уже сообщено
extract-part-letters = Письма
extract-part-feedback = Отзывы
extract-part-monitoring = Доходит ли помощь и подходит ли она
extract-part-entitlements = Что может полагаться
extract-part-consent = Ваше «да» или «нет» и что обязательно
extract-part-beginning = Записи первой встречи
extract-part-life = Подробнее о вас
extract-part-behind = Что за этим стоит и откуда это известно
extract-part-details = Цели, шаги и помощь подробно и что достигнуто
extract-part-scales = Цели на шкале
extract-part-meetings = Встречи
extract-part-looks = Когда мы спрашивали о безопасности
extract-part-referrals = К кому ещё вас направили
extract-part-decisions = Решено вместо вас
extract-part-advocacy = Чего мы для вас добивались
extract-part-team = Кто с вами работает и как они это видят
extract-part-review = Что получилось, подробно
extract-part-ending = Как и почему всё закончилось или началось снова
extract-part-files = Файлы, которые хранятся
extract-part-alone = Страницы, заполненные наедине
extract-part-words = Что человек сказал сам
extract-ground = На каком основании вы передаёте эти сведения?
extract-ground-none = Без согласия
extract-part-beyond = На эту часть согласия нет.
extract-gap-beyond = Не на все выбранные части есть согласие.
extract-gap-withdrawn = Это согласие отозвано.
extract-gap-ended = Срок этого согласия истёк.
extract-gap-none = Согласия делиться сведениями с этим получателем нет.
extract-gap-do = Можно продолжать. Назовите причину: она сохранится вместе с записью о передаче.
extract-gap-exception = Передача без согласия, с указанием основания
extract-reads = Как это выглядит для получателя
extract-title = Выписка
extract-is = Это выписка из записей, сделанная для одного получателя. Это не все записи, и истории в ней нет.
extract-correct = Что здесь неверно или чего не хватает?
extract-empty = В этих частях пока ничего не записано.
extract-sealed = Зашифрованным файлом
extract-sealed-how = Откроет его только тот, кого вы выберете ниже. Если выберете парольную фразу, сообщите её получателю другим путём, не вместе с файлом.
extract-plain = Сохранить обычный файл для чтения
extract-done = Выписка покинула это устройство.
extract-note = Отметить передачу
extract-noted = Передача отмечена.
extract-in = Выписка для чтения
extract-in-made = Когда составлена:
extract-in-not-kept = Выписка — не случай. Ничего из неё не сохранено.
extract-in-gone = Здесь её можно прочитать и напечатать. Когда вы уйдёте с этой страницы или запрёте сейф, в Waymark её больше не будет. Сам файл останется там, где он лежит.
extract-in-close = Закрыть выписку
