# The room in which both sit: the screen turned to the person, a talk and its time, a cover.

cover-words = Press any key to go on.
talk-begin = Begin a talk
talk-label = The talk
talk-time = { $minutes } of { $planned } minutes
talk-day = today { $minutes } minutes in all
talk-closing = It is time for closing words.
talk-end = End the talk
together-on = Turn the screen to the person
together-away = Step away
together-leave = Back to the worker
together-leave-title = Back to the worker’s side
together-check = Turn back
together-stay = Stay here
together-title = This is yours
together-lead = You can read and write here. Nothing else of this device shows.
together-questions = The questions
together-others = Something else
