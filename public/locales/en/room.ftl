# The room in which both sit: the screen turned to the person, a talk and its time, a cover.

cover-words = Press any key to go on.
talk-begin = Begin a conversation
talk-begin-other = Begin another kind
talk-label = The conversation
talk-time =
    { $planned ->
        [one] { $minutes } of { $planned } minute
       *[other] { $minutes } of { $planned } minutes
    }
talk-day =
    { $minutes ->
        [one] today { $minutes } minute in all
       *[other] today { $minutes } minutes in all
    }
talk-alone-first = Somebody of this case has not been seen alone yet. It is safer to see each of them alone first.
talk-closing = It is time to bring things to a close.
talk-end = End the conversation
talk-ended = The conversation has ended
talk-write = Write what it was for and what comes next
talk-left = A conversation has not been ended
talk-left-since = It began on { $when }.
talk-left-do = Open it, and say how long it was.
talk-go-on = It is still going on
talk-ended-earlier = It ended earlier
talk-end-now =
    { $minutes ->
        [one] It ends now, after { $minutes } minute
       *[other] It ends now, after { $minutes } minutes
    }
together-on = Turn the screen to the person
turn-for-whom = To whom do you turn the screen?
turn-for-hint = Each sees only what is their own. A turned screen shows what the person said whom this case is about. Everybody else gets a page of their own.
turn-to = Turn the screen to them
own-lead = This page is yours. What others said is not on it, and what you say here is not shown to them.
own-pages = Pages you can fill in on your own
together-away = Step away
together-leave = Back to the worker
together-leave-title = Back to the worker’s side
together-check = Turn back
together-stay = Stay here
together-title = This is yours
together-lead = You can read and write here. Nothing else on this device shows.
together-questions = The questions
together-others = Something else
together-goals = Your goals
together-goals-lead = Put first what matters most to you. The order is yours.
together-looking-back = Looking back
together-scales = How far your goals have come
together-feedback = How it is with us
together-feedback-lead = Three questions. You can answer them at any time.
together-feedback-read = Your worker reads what you write: with you now, or when you give the device back. You can read it too. Whoever takes over later may read it.
together-feedback-paper = If your worker should not read something, ask for the paper sheet.
together-read-back = In your words
together-ecomap = Who and what is around you
together-genogram = Your family
together-map-how = Touch someone, or a line, to read what stands there. Drag to look around.
together-map-empty = Nobody stands here yet.
together-place = { $about } · question { $place } of { $all }
together-help = Help at once
together-help-lead = These numbers are here for everyone, at any time.
choose-words = Is a child here?

case-resting = From time to time
workload-words = Caseload: { $carried } of { $limit }
workload-over = More than one person can carry
system-title = What many people come up against
system-lead = The same obstacle in several cases, counted without names. Small numbers stay hidden.
system-about = About
system-cases = Cases
system-few = fewer than five
system-none = Nothing has been noted in any advocacy diary.
pack-title = Share what your agency knows
pack-lead = A plain file with nothing about any client: profile, services and specialists, benefits and entitlements, for colleagues who set up their own Waymark. Your own name is left out.
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
prospects-kept = Kept: it is asked again on { $day }
prospects-keep-on = Keep for thirty more days
prospects-asked =
    { $count ->
        [one] { $count } person is noted and not yet a case: keep or erase?
       *[other] { $count } people are noted and not yet cases: keep or erase?
    }
prospects-asked-lead = Thirty days have passed. Keep only what you still need.
prospects-asked-go = Keep or erase them
prospects-begin = Begin a case
prospects-erase = Erase it completely
prospects-ask-title = Erase what is noted of this person?
prospects-ask = It is gone at once, and nothing brings it back. What stays is a line that says when, without code or name.
prospects-keep = Keep it
prospects-called = First name or code, no more

## A page that the person fills in alone. The worker's side first.

hand-title = A page to fill in alone
hand-lead = Choose what to ask and hand the device over. Nothing else of it shows, and it comes back to you only with your passphrase.
hand-questions = The questions
hand-now = Hand it over
hand-nothing = All of this is answered already.
hand-for-first = Choose first who fills it in.
hand-for-hint = Each has a page of their own. What one writes never shows to another.
hand-child = The child said yes to the help. For a page of their own, add the child to this case as one more person: tell them what is written and who reads it, and ask them.
hand-came = What was filled in
hand-came-none = Nothing has been filled in yet.
hand-not-said = Would rather not say
hand-nothing-said = Left empty
hand-began = Handed over { $when }.
hand-ended = Ended { $when }.
set-strengths = What carries you
    .lead = Eight questions about what they can do and what has helped.
set-levels = How it is going
    .lead = Four parts of life; they choose the sentence that fits.
set-hopes = What you wish for
    .lead = What it is about, what they tried, what they hope for. Only what is still missing is asked.
set-feedback = How it is with us
    .lead = Three questions. You both see the answers; for something you should not see, there is the sheet on paper.

## The person's side

alone-lead = These questions are for you. Take your time.
alone-rule-leave-out = You can leave out any question.
alone-rule-stop = You can stop at any time. Nothing bad follows from it.
alone-rule-read = The person who gave you this will read what you write.
alone-rule-danger = If you are in danger, tell someone now. Do not wait for this page.
alone-begin = Begin
alone-answer = Your answer
alone-not-say = I’d rather not say
alone-stop = Stop here
alone-thanks = Thank you
alone-give-back = You are done. Please give the device back.
fill-survival = How have you managed to get through all this?
    .short = Getting through
fill-support = Who has stood by you, and what did they see in you?
    .short = Who stood by you
fill-exception = When it went better, what was different?
    .short = When it went better
fill-possibility = What do you want your life to be like?
    .short = The life you want
fill-esteem = What good things do people say about you?
    .short = Good things people say
fill-change = What has to change, and what could you do for it?
    .short = What has to change
fill-perspective = How do you see what is going on now?
    .short = How you see it
fill-meaning = What matters most to you, and what gives you strength to go on?
    .short = What matters most
fill-social = How are things with other people, at home, at work, with money?
    .short = People, home, work, money
fill-emotional = How do you feel in yourself?
    .short = Feelings
fill-physical = How is your body: sleep, food, health?
    .short = Body
fill-psychological = How easy is it to think, decide, remember?
    .short = Thinking and deciding
kind-alone = Page filled in alone
alone-set = Which questions?
    .short = Questions
    .c-strengths = { set-strengths }
    .c-levels = { set-levels }
    .c-hopes = { set-hopes }
    .c-feedback = { set-feedback }
alone-who = Who fills it in?
    .short = Filled in by
alone-day = When?
    .short = Day
alone-asked = What was asked?
    .short = Asked
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
alone-not-said = What would you rather not say?
    .short = What you would rather not say
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
alone-end = How did it end?
    .short = End
    .c-finished = Gone through to the end.
    .c-stopped = Stopped before the end.
kind-apart = What another person filled in alone
apart-who = Who said it?
    .short = Said by
apart-item = What was asked?
    .short = Asked
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
apart-words = What did you write?
    .short = Answer
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
strength-source = How do we know?
    .short = From
    .c-talk = { level-source.c-talk }
    .c-professional = { level-source.c-professional }
    .c-visit = { level-source.c-visit }
    .c-group = { level-source.c-group }
    .c-community = { level-source.c-community }
    .c-questionnaire = { level-source.c-questionnaire }
    .c-papers = { level-source.c-papers }
feedback-source = How do we know?
    .short = From
    .c-talk = { level-source.c-talk }
    .c-professional = { level-source.c-professional }
    .c-visit = { level-source.c-visit }
    .c-group = { level-source.c-group }
    .c-community = { level-source.c-community }
    .c-questionnaire = { level-source.c-questionnaire }
    .c-papers = { level-source.c-papers }
