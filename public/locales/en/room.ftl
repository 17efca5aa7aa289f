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

case-resting = From time to time
workload-words = { $carried } of { $limit } carried
workload-over = More than one can carry
system-title = What many meet
system-lead = The same wall in several cases, counted without names. Small numbers stay hidden.
system-about = About
system-cases = Cases
system-few = fewer than five
system-none = Nothing has been noted in any advocacy diary.
pack-title = Share what your agency knows
pack-lead = A plain file without anything of a client: profile, services and specialists, benefits and entitlements, for colleagues who set up their own Waymark. Your own name is left out.
pack-save = Save the agency pack
pack-file = Bring an agency pack in
pack-file-hint = A file that ends in .json.
pack-read = The pack has been taken over
pack-read-lead = What was there before stays in the history. An entry that is here already was not added twice.

prospects-title = Not yet cases
prospects-lead = First name or code and one line, no more. After thirty days you are asked: keep or erase?
prospects-days =
    { $days ->
        [one] noted { $days } day ago
       *[other] noted { $days } days ago
    }
prospects-keep-or-erase = Keep or erase?
prospects-begin = Begin a case
prospects-erase = Erase it wholly
prospects-called = First name or code, no more
