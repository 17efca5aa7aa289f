# Бумаги этапов после первой встречи. «Я» — специалист, «вы» — человек; понятно и в двенадцать лет.

paper-plan-link = Наш план
paper-plan-title = Наш план
paper-plan-goals = Чего вы хотите
paper-plan-you = Что делаете вы
paper-plan-me = Что делаю я
paper-plan-others = Что делают другие
paper-plan-nobody = Кто это сделает, ещё не решено
paper-plan-signs = Как мы увидим, что становится лучше
paper-plan-review = Когда мы вместе вернёмся к плану

paper-report-link = Итоговый отчёт
paper-report-title = Итоговый отчёт
paper-seal-report = Сохранить отчёт как есть
paper-changed-since = С тех пор что-то изменено
paper-seal-when = Сохранить как есть можно, когда записано, как вы говорите «да».
paper-seal-report-when = Сохранить как есть можно, когда обе стороны согласны завершить работу или когда записана причина, по которой она заканчивается.
