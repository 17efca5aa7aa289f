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
