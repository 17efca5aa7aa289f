# Every question of the stages after the first meeting, by its id with - for . and _.
#   value    the question, as it is asked. The person reads along: "I" is the worker, "you" is the person.
#   .short   its heading on paper and in lists
#   .hint    what helps to answer it
#   .c-…     its choices

## The kinds of record: one of them, as a heading. .add adds one, .none says that there is none yet.

kind-need = Need
    .add = Add a need
    .none = Nothing is noted yet. Only what you spoke of goes here.
kind-assessment = Managing alone
kind-strength = Strength
    .add = Add a strength
    .none = No strength is noted yet. There is always one: ask how they got this far.
kind-resource = Help at hand
    .add = Add someone or something that helps
    .none = Nobody and nothing is noted yet.
kind-goal = Goal
    .add = Add a goal
    .none = No goal yet. Ask: what should be different, and how would you notice?
    .none-here = No goal yet. Goals are made with the plan.
kind-step = Step
    .add = Add a step
    .none = No step yet.
    .none-here = No step yet. Steps are made with the plan.
kind-indicator = Sign
    .add = Add a sign
    .none = No sign yet of how you will both see it.
    .none-here = No sign was agreed.
kind-plan = Plan
kind-note = Note
    .add = Write a note
    .none = No notes yet.
kind-service = Service
    .add = Note a service
    .none = No service is noted yet.
kind-document = File
    .add = Add a file or photo
    .none = No files yet.
kind-evaluation = Look back
    .add = Look back together
    .none = You have not looked back together yet.
kind-closure = Ending
kind-report = Final report
kind-round = Beginning again

## Needs

need-statement = What is hard for you, or missing?
    .short = Need
need-domain = Which part of life is it mostly about?
    .short = Part of life
    .c-social = Living with others: home, work, money, family
    .c-emotional = Feelings
    .c-physical = Body and health
    .c-psychological = Thinking, memory, worries
need-cause = Where does it come from, do you think?
    .short = Where it comes from
need-outlook = What may come, if nothing changes? And if something does?
    .short = What may come

## Managing alone

assessment-alone = What do you manage by yourself?
    .short = What you manage by yourself
    .hint = Begin here. Small things count.
assessment-level = How far does that carry you, just now?
    .short = Managing, just now
    .c-alone = I manage by myself
    .c-some-help = I manage, with some help now and then
    .c-much-help = I need help with much of it
    .c-not-now = Just now I cannot do it without help
assessment-hard = Where is it hard just now to manage by yourself?
    .short = Where it is hard just now

## Strengths

strength-what = What are you good at, and what has carried you so far?
    .short = Strength
    .hint = How have you managed until now? What would a friend say about you?

## Help at hand

resource-what = Who or what helps, or could help?
    .short = Help
    .hint = A person, an office, money, a skill, a place.
resource-who = Which of the people, groups or places on your list is it?
    .short = Who it is
    .hint = Choose it, and it is the same one on the map and in the plan.
resource-state = Is it there now, or could it be?
    .short = There now?
    .c-real = It is there now
    .c-potential = It could be
resource-of = Is it your own, or around you?
    .short = Whose
    .c-own = My own
    .c-around = Around me
resource-takes = What would it take?
    .short = What it would take

## Goals

goal-statement = What do you want to be different?
    .short = Goal
    .hint = Something near enough to be worth starting.
goal-term = Is it far off, or on the way there?
    .short = How far
    .c-long = Far off: this is where we want to get to
    .c-intermediate = On the way: it leads to another goal
goal-towards = Which goal does it lead to?
    .short = Leads to
goal-need = Which need does it meet?
    .short = Meets
goal-methods = How do we work on it?
    .short = How we work on it
goal-by = By when can it be reached?
    .short = By
goal-goes-on = Which earlier goal does it go on with?
    .short = Goes on with
goal-person-reached = How far have we come, do you think?
    .short = You say
    .c-reached = We are there
    .c-partly = Part of the way
    .c-not-reached = Not there
    .c-no-longer = I no longer want it
goal-worker-reached = How far have we come, as I see it?
    .short = I say
    .c-reached = We are there
    .c-partly = Part of the way
    .c-not-reached = Not there
    .c-no-longer = No longer wanted

## Steps

step-goal = Which goal does it lead to?
    .short = Goal
step-what = What is to be done?
    .short = Step
step-who = Who does it?
    .short = Who
    .c-client = You
    .c-worker = I
    .c-others = Someone else
step-whom = Who is that?
    .short = Name
step-by = By when?
    .short = By
step-service = Is it one of these services?
    .short = Service
    .c-informing = Finding out and explaining
    .c-providing = Giving or getting something
    .c-documents = Papers, appeals, letters to offices
    .c-teaching = Practising how to deal with offices
    .c-accompanying = Going along
step-means = Is everything it needs in place?
    .short = What it needs
    .c-there = Yes
    .c-missing = No, something is missing
step-gap = What do we do about what is missing?
    .short = What is missing
    .c-find = Find it
    .c-create = Make it ourselves
    .c-advocate = Stand up for it
step-done-when = How will we see that it is done?
    .short = Done when
    .hint = Leave it empty if the step says it.
step-after = Which step comes first?
    .short = After
step-result = What came of it?
    .short = Result
    .c-done = Done
    .c-partly = Partly
    .c-not-done = Not done
    .c-dropped = Not needed any more
step-result-note = What is there to say about it?
    .short = About the result

## Signs

indicator-goal = Which goal does it belong to?
    .short = Goal
indicator-what = How will we both see that it gets better?
    .short = Sign
    .hint = Something that can be seen or counted: nights slept, letters answered.
indicator-now = How is it now?
    .short = Now
indicator-target = How should it be?
    .short = Aim
indicator-result = How did it come out?
    .short = Came out
indicator-reached = Is that what we aimed at?
    .short = As aimed
    .c-yes = Yes
    .c-partly = Partly
    .c-no = No

## The plan as a whole

plan-order = Who put the goals in this order?
    .short = Order of the goals
    .hint = What matters most to you comes first. Drag a goal, or use its arrows.
    .c-person = You did
    .c-together = We did, together
    .c-worker = I did, so far alone
plan-review = When do we look at it together?
    .short = We look at it on
plan-review-how = How do we see whether it goes well?
    .short = How we see it
plan-until = Until when does the plan run?
    .short = Runs until
plan-manner = How do you say yes to this plan?
    .short = How you said yes
    .c-signature = I sign
    .c-mark = I make my mark
    .c-spoken = I say it, and it is noted
plan-signature = Your signature
    .short = Your signature
plan-witness = Who heard it, or what mark was made?
    .short = Heard by, or mark

## Notes

note-tap = With one tap
    .short = In short
    .c-no-answer = No answer
    .c-kept = Came as agreed
    .c-small-help = Gave a little help
note-text = What happened?
    .short = Note
    .hint = One text is enough. The day is filled in.
note-safety = Is everyone safe?
    .short = Safety
    .c-no-worry = Nothing worries us
    .c-look = Something worries us: look again
note-day = When was it?
    .short = Day
note-with = With whom?
    .short = With
    .hint = Leave it empty if it was with the person.
note-step = Was it about a step?
    .short = Step
note-next = When are we in touch again?
    .short = In touch again

## Services

service-kind = What kind of help was it?
    .short = Kind
    .c-informing = Finding out and explaining
    .c-providing = Giving or getting something
    .c-documents = Papers, appeals, letters to offices
    .c-teaching = Practising how to deal with offices
    .c-accompanying = Going along
    .c-small = A little help
service-what = What was done?
    .short = Service
service-day = When was it?
    .short = Day
service-by = Who did it?
    .short = By
    .hint = Leave it empty if it was me.
service-step = Which step was it?
    .short = Step
service-amount = How much was it?
    .short = How much
    .hint = Hours, money, things.

## Meetings agreed

meeting-outcome = What became of it?
    .short = What became of it
    .c-kept = It took place
    .c-missed = It did not
    .c-moved = Moved to another day
meeting-safety = { note-safety }
    .short = { note-safety.short }
    .c-no-worry = { note-safety.c-no-worry }
    .c-look = { note-safety.c-look }

## Files

document-file = The file or photo
    .short = File
document-what = What is it?
    .short = What it is
document-day = What day is it from?
    .short = Day

## Looking back

evaluation-day = When did we look back?
    .short = Day
evaluation-of = What do we look back on?
    .short = On
    .c-stage = A part of the way
    .c-plan-end = The whole plan: it ends here
evaluation-person-change = Is your life better than before, the same, or worse?
    .short = You say
    .c-better = Better
    .c-same = The same
    .c-worse = Worse
evaluation-person-view = How do you see what we did?
    .short = Your view
evaluation-person-blocked = What got in the way, as you see it?
    .short = In the way, you say
    .c-refused = Help was refused
    .c-absent = There was no such help
    .c-waiting = Waiting
    .c-discrimination = I was treated worse than others
    .c-life-changed = Life changed
    .c-wrong-goal = It was not the right goal
    .c-not-wanted = I did not want it
    .c-worker-part = Something the worker did or left undone
    .c-nothing = Nothing
evaluation-worker-change = Is it better than before, the same, or worse, as I see it?
    .short = I say
    .c-better = Better
    .c-same = The same
    .c-worse = Worse
evaluation-worker-view = How do I see what we did?
    .short = My view
evaluation-worker-blocked = What got in the way, as I see it?
    .short = In the way, I say
    .c-refused = Help was refused
    .c-absent = There was no such help
    .c-waiting = Waiting
    .c-discrimination = You were treated worse than others
    .c-life-changed = Life changed
    .c-wrong-goal = It was not the right goal
    .c-not-wanted = You did not want it
    .c-worker-part = Something I did or left undone
    .c-nothing = Nothing
evaluation-resources = What help came in that was not there before?
    .short = Help that came in
evaluation-course = Are we on course?
    .short = Course
    .c-on = Yes, on course
    .c-off = No, we have come off it
evaluation-outcome = How do we go on?
    .short = How we go on
    .c-stay = As it is: the plan stays
    .c-revise = Look again at what is needed, and plan anew
    .c-close = What was needed is there: we come to an end
    .c-sometimes = The main things are there: in touch from time to time
    .c-others = Someone else goes on from here
evaluation-why = What makes us choose that?
    .short = What made us choose

## The ending

closure-how = How does our work end?
    .short = The work ends
    .c-completed = It is completed
    .c-otherwise = It ends for another reason
closure-reason = For what reason?
    .short = Reason
    .c-wish = It is what you want
    .c-moved = You moved away
    .c-no-contact = We lost touch
    .c-transferred = Someone else has taken over
    .c-not-eligible = The rules do not allow it any longer
    .c-died = The person has died
    .c-order-ended = The order that required it has ended
    .c-agency-ends = The agency ends this work
closure-attempts = How did we try to reach you?
    .short = How we tried to reach you
    .hint = When, in which way, with what answer. Only in ways that are safe.
closure-safety = Are you safe, as far as anyone knows?
    .short = Safe, as far as known
    .c-safe = Yes
    .c-worry = There is a worry
    .c-unknown = Nobody knows
closure-safety-action = What is done about it?
    .short = What is done about it
closure-conclusion = What do we both conclude about the plan?
    .short = What we conclude
closure-continues = Who goes on with what?
    .short = Who goes on with what
closure-return = How can you come back?
    .short = How you can come back
closure-person-agrees = Do you agree that we end here?
    .short = You agree
    .c-yes = Yes
    .c-not-quite = Not quite
    .c-not-asked = It could not be asked
closure-person-words = What would you like to say about it?
    .short = What you say about it
closure-worker-agrees = Do I agree that we end here?
    .short = I agree
    .c-yes = Yes
    .c-not-quite = Not quite
closure-manner = How do you say yes?
    .short = How you said yes
    .c-signature = I sign
    .c-mark = I make my mark
    .c-spoken = I say it, and it is noted
closure-signature = Your signature
    .short = Your signature
closure-witness = Who heard it, or what mark was made?
    .short = Heard by, or mark
closure-closed = When did the work end?
    .short = Ended on

## The final report

report-came = Why you came, and how it was
    .short = Why you came, and how it was
report-goals = What we wanted to reach
    .short = What we wanted to reach
report-done = What was done
    .short = What was done
report-result = What came of it
    .short = What came of it
report-ending = How it ends, and how it goes on
    .short = How it ends, and how it goes on

## Beginning again

round-why = Why does the work begin again?
    .short = Begun again
    .c-revise = After looking back
    .c-reopened = The case was opened again
round-changed = What has changed since?
    .short = What has changed
