# The stages after the first meeting: their parts, what the rules find open, what follows, what is due, what happened.
# The person may read along: "I" is the worker, "you" is the person, unless a comment says otherwise.

## The waymarks. .lead stands at the head of the stage, .onward is the way there from the stage before.

stage-first-meeting = First meeting
    .onward = To the first meeting
stage-assessment = Assessment
    .lead = Only what you touch on together. Begin with what goes well.
    .onward = On to the assessment
stage-plan = Plan
    .lead = What you want to be different, and how we get there: one small step after the other.
    .onward = On to the plan
stage-doing = Doing
    .lead = What happens from day to day. A short note is enough.
    .onward = On to doing
stage-evaluation = Looking back
    .lead = How far have we come? You say how you see it, and so do I.
    .onward = On to looking back
stage-closure = Ending
    .lead = How our work ends, and what holds after it.
    .onward = On to the ending
stage-state-done = Done
stage-state-here = You are here
stage-state-open = Begun
stage-state-later = Later
# $state is one of the four above; $count is how much is still open.
stage-state-with-open = { $state } · { $count } open

## The parts of the stages

section-changed = What has changed
    .lead = We begin again, and everything from before is kept.
section-needs = What is needed
    .lead = Not everything at once: what matters now.
section-alone = What you manage
section-strengths = Strengths
    .lead = What has carried you this far belongs to you.
section-resources = Who and what helps
    .lead = What is there, and what could be there.
section-safety-first = Safety first
    .lead = This comes before the order of the goals. It never stands on the plan that goes home on paper.
safety-first-open = Not noted yet what is done about it
safety-first-plan = There is a safety plan.
safety-first-to = To all about safety
section-earlier-plan = The plan before
    .lead = It is kept as it was. You can take along what you still want.
section-goals = Goals and steps
    .lead = In your order: what matters most to you comes first. Each step says who does it, and by when.
section-order = The order
section-review = When we look at it
section-agreed = How you say yes
section-plan-paper = On paper
    .lead = Read it together. Once we both agree, it is kept as it is.
section-notes = Notes
section-steps = Steps and what came of them
section-meetings = Meetings
section-services = Help given
section-documents = Files and photos
    .lead = They are sealed with the case on this device.
section-reached = How far we have come
section-delivered = Planned and given
section-evaluations = How we both see it
section-own-sums = What it took
    .lead = The hours, the cost and the help that were noted in this case. Nobody has to note them.
decimal-mark = .
section-outcome = How it goes on
section-how = How it ends
section-report = The final report
    .lead = It is put together from the case. You can change every word.
section-consensus = Do we both agree?
section-closing = Closing the case
    .lead = What is still open is listed below. It does not stop you.

## Lists and cards

records-all = Show all { $count }
record-unwritten = Not written yet
record-open = Open
record-close = Close
record-done = Done
record-remove = Take it out
record-more = More about it
record-up = Move up
record-down = Move down
field-none-of-them = None chosen
label-end = :{ " " }
note-lead = One text is enough. Everything else can stay as it is.
check-in-lead = How is it going? Is anything hard again? When do we talk next? A few words are enough.
goal-take-along = Take it along

## Files

file-another = Choose another file
file-keeping = Sealing the file…
file-size = { $size } kB
file-picture = The photo
file-save = Save a copy
file-plain-title = This copy is not encrypted
file-plain = Whoever finds it can open it. Save it only where nobody else looks, and delete it when you no longer need it.
file-plain-save = Save it all the same
file-plain-not = Do not save

## Planned and given

delivered-planned = Planned step
delivered-service = Planned as
delivered-given = Given
delivered-result = Came of it
delivered-none = Nothing yet
delivered-besides = Besides the plan

## How it goes on after looking back

outcome-stay = The plan stays
    .lead = We go on as agreed. Agree the next day to look at it.
outcome-revise = Back to what is needed
    .lead = The plan does not fit any longer, or the goals were not reached. We look again at what is needed. This plan is kept as it is.
outcome-close = We come to an end
    .lead = What was needed is there. We end well, with a report that you can read.
outcome-sometimes = In touch from time to time
    .lead = The main things are there. Agree when we look at it again.
outcome-others = Someone else goes on
    .lead = We find who can, go the first step together, and check that help was received.
outcome-begin-again = Begin again with the assessment
outcome-to-closure = To the ending
outcome-next-review = Agree the next day

## Closing

closing-close = Close the case
closing-no-day = No day is set until which this case is kept. Without one, nobody is asked when it can be erased.
closing-closed = Closed on { $day }
closing-kept = Everything is kept. If you come back, we begin where it makes sense.
closing-reopen = Open the case again
report-to = To the final report
report-title = Final report
report-lead = Each part is put together from the case until someone changes it. Change whatever you would say otherwise.
report-draw-again = Put it together from the case again
report-to-paper = To the paper
plan-to-paper = The plan on paper

## The case at a glance

overview-title = The case at a glance
overview-note = Write a note
overview-record = What happened
dues-title = What is due
due-passed = Overdue
due-meeting = Meeting
due-touch = In touch again
due-check-in = See how it is going
due-step = Step
due-referral = Was help received?
due-review = Look at the plan
due-plan-end = The plan ends
due-claim = What may be due
due-visit = Say that you are back: a visit alone
due-risk = Look at a risk again
due-decision-end = A decision in their place ends

## The timeline

timeline-title = Timeline
timeline-lead = All that happened, the latest first.
timeline-none = Nothing with a day has been noted yet.
timeline-only = Show
timeline-everything = Everything
timeline-to-come = to come
moment-safety = A look at safety
moment-note = Note
moment-service = Help given
moment-meeting = Meeting
moment-document = File
moment-referral = Referral
moment-evaluation = Looked back
moment-round = Begun again
moment-closure = Ended
moment-step = Step
moment-sealed = Agreed and kept

## The history

history-title = History
history-lead = Every answer, who wrote it and when, and what stood there before. Nothing is ever lost from it.
history-more = Show earlier
history-you = you
# $mark is the beginning of a colleague's mark, four letters and digits.
history-other = a colleague ({ $mark })
history-before = Before
history-removed = Taken out
history-moved = Put in another place
history-sealed = Agreed and kept as it was shown
history-on = Ticked
history-off = No longer ticked
menu-undo = Undo
menu-undo-about = the last change

## Papers that were kept

kept-title = Agreed papers
kept-lead = Just as they were shown when both agreed.
kept-none = No paper has been agreed yet.
kept-link = The papers of the plan before

## Finding cases. The worker reads this alone.

home-search = Find a case
home-search-hint = By code, by name, or by words written in it.
home-not-found = No case has these words.
home-late =
    { $count ->
        [one] In { $count } case a date has passed
       *[other] In { $count } cases a date has passed
    }

## The rules from the plan on

rule-r5 = The order is theirs
    .lead = What matters most to the person comes first. That simple things come first is advice, no more.
rule-r6 = Steps that can be taken
    .lead = Each step says who, what and by when.
rule-r7 = Nothing stays missing
    .lead = What a step needs and is not there is found, made, or stood up for.
rule-r8 = Looked back on together
    .lead = Both say how they see it, and both choose how it goes on.
rule-r9 = Ended well
    .lead = Completed or otherwise: nobody is left with a closed door.

## What is open under a rule, and what to do

gap-r1-again = At the last contact something worried.
    .do = Look at safety again, and note what is done about it.
gap-r5-order = The person has had no say yet in the order of the goals.
    .do = Ask what matters most to them, put it first, and note who gave the order.
gap-r6-what = A step does not say what is to be done.
    .do = Write it so that both would know when it is done.
gap-r6-who = A step does not say who does it.
    .do = Choose: the person, you, or someone else.
gap-r6-by = A step does not say by when.
    .do = Agree a day. An approximate one will do.
gap-r7-means = Something that a step needs is missing.
    .do = Choose what to do about it: find it, make it, or stand up for it.
gap-r7-whom = A step is for someone else, and nobody is named.
    .do = Say who it is, or find out who could do it.
gap-r8-both = Only one of you has said how they see it.
    .do = Note both views side by side. They may differ.
gap-r8-outcome = How it goes on is still open.
    .do = Choose one of the five together.
gap-r8-back = The work has come off its course, or goals are not reached, and the plan is to go on.
    .do = Go back to what is needed, or say what speaks for going on.
gap-r9-goals = Goals are not reached, or nobody has said so.
    .do = Look back on each goal together, or end for another reason.
gap-r9-consensus = It is not noted that you both agree to end.
    .do = Ask, and note both answers. Not quite is an answer too.
gap-r9-report = The final report has not been kept yet.
    .do = Read it, change what needs changing, and keep it.
gap-r9-reason = It is not said for what reason the work ends.
    .do = Choose the reason.
gap-r9-attempts = It is not noted how you tried to reach the person.
    .do = Note when and in which way. Only in ways that are safe for them.
gap-r9-safety = It is not noted whether the person is safe.
    .do = Say what is known. That nobody knows is an answer too.
gap-r9-safety-action = There is a worry, and it is not noted what is done about it.
    .do = Note who does what today.
gap-r9-continues = It is not noted who goes on with what.
    .do = Name them, or note that nobody does.
gap-r9-return = It is not noted how the person can come back.
    .do = Note where, and to whom.

## What follows

follow-assess = See what is needed
    .lead = What is hard, what you manage, and who and what helps.
follow-make-plan = Make a plan together
    .lead = What should be different, and the first small steps.
follow-agree-plan = Agree the plan
    .lead = Read it together, say yes, and take it along on paper.
follow-carry-out = Carry it out
    .lead = Note what happens and what came of the steps.
follow-in-touch = In touch from time to time
    .lead = The main things are there. A few words are enough, a year after you last talked or on the day you agreed. If it gets hard again, look back together.
follow-look-back = Look back together
    .lead = How far have we come, and how does it go on?
follow-begin-again = Begin again with what is needed
    .lead = The old plan is kept. What you still want goes along into the new one.
follow-close = Come to a good end
    .lead = How it ends, who goes on with what, and how to come back.
follow-closed = The case is closed
    .lead = Everything is kept. It can be opened again at any time.

## Looking back, side by side

section-attracted = Help that came in
    .lead = What was only possible once, and is there now.
section-views = Side by side
    .lead = You and I may see it differently. Both stand here.
views-about = About
views-person = You say
views-worker = I say
views-differ = we differ
views-change = Your life
views-words = What we did
views-blocked = What got in the way
