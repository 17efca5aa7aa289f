# Words of the whole page: bar, board, case, fields, papers' buttons.

app-name = Waymark
skip-to-content = Skip to the content
yes = Yes
no = No
back-home = All cases
back-case = Back to the case
error-title = Something needs another look
failed-title = Waymark cannot start
failed-again = Try again

## The bar

menu-emergency = Emergency numbers
menu-emergency-about = Emergency numbers. Or press F2.
menu-lock = Lock
menu-lock-about = Lock now. Or press Shift three times.
menu-more = More
menu-carry = Carry cases away
menu-bring-in = Bring a file in
menu-agency = Your agency
menu-settings = Settings
menu-leave = Leave this device
menu-kit = The first meeting on paper
    .lead = Blank, for when there is no power or no device. Print it now, type it in later.
status-writing = Saving…
status-saved = Saved { $time }

## The board

home-title = Cases
home-begin = Begin a case
home-empty = No cases yet. Begin one when someone sits down with you.
home-show-names = Show names
home-hide-names = Hide names
home-damaged = Some records of a case were removed or damaged from outside
home-damaged-do = Everything that can still be opened is shown. Bring in your last file to get the rest back.
home-rescued =
    { $count ->
        [one] { $count } answer was still being written when the page closed. It is saved.
       *[other] { $count } answers were still being written when the page closed. They are saved.
    }
home-rescued-do = Look in the case, where you were writing.
home-recovery = Your recovery code has not been checked yet
home-recovery-do = Type it back once, so that you know it is right.
home-weak = This device has little memory
home-weak-do = The passphrase of your vault is easier to guess here than elsewhere. Choose a long one.

## A new case

new-title = Begin a case
new-lead = A code is enough. It should tell a stranger nothing.
new-begin = Begin the first meeting
new-code-missing = Give the case a code, so that you find it again.

## A case

case-label = Case
case-no-code = Case without a code
case-changed = last change { $when }
case-ended = Ended
case-next = Next
case-opening = Opening the case…
case-unopened = This case cannot be opened
case-overview = Overview
case-names = Code and name
waymarks = The way of this case
names-title = Code and name
names-lead = This is what lists and the top of the page show. The browser’s own title never shows it.
overview-prompts = The first meeting, step by step
overview-open = Still open
overview-open-lead = Nothing here stops you. Come back to it, or say why it stays open.
overview-papers = Papers and next steps
overview-go-on = Go on
overview-whole = All on one page
gap-give-reason = Leave it open, with a reason
gap-keep-reason = Keep this reason
earlier-answers = Answers to questions of another version
referral-title = Referring on, and going along
referral-lead = Not just an address: agree it together, fill in what is needed, go along if it helps, and check that help was received.
referral-link = Refer to someone else
referral-others = Other referrals
    .lead = If one service says no, write what came of it and add the next one. Referrals from before you began again stand here too.
ending-title = A kind ending
ending-lead = They do not want this, or do not need it now. Say goodbye well and leave the door open.
ending-link = End kindly
six-link = Note pad and six questions

## Differences between two copies

differences-some = Two copies answered something differently
differences-see = See both answers and pick
differences-title = Two answers to one question
differences-lead = Both were written, and both are kept. Pick the one that is right; the other stays in the history.
differences-none = There is nothing to pick. All answers agree.
difference-title = There are two answers here
difference-keep = Keep this one
difference-keep-about = Keep this answer: { $words }
difference-signature = A signature
difference-empty = No answer

## The first meeting

mode = How to show it
mode-guided = One at a time
mode-whole = All on one page
place-of-all = { $place } of { $all }
prompt-next = Next
prompt-back = Back
prompt-onward = Steps
prompt-to-taps = Finish: four taps for you
taps-done = Done
read-back-to-pad = To the note pad
together-part-can = What I can do, and what I cannot
together-part-each = My part and yours
together-part-yes = Yes or no
together-part-next = When we meet again

## The pad and the six questions

six-title = Note pad and six questions
six-lead = Write in the pad in any order. Select a passage and tap the question it belongs under. Ask only what is missing.
six-to-read-back = Read it back
pad-show = Your note pad
pad-put = Put a passage under a question
pad-put-how = Select words in the pad, then tap where they belong:
pad-put-done = The passage is there now, in the person’s own words.
pad-nothing-selected = Select some words in the pad first.
pad-marks = What is already under a question

## Emergency

emergency-numbers = Emergency numbers
emergency-none = No emergency numbers were given yet.
emergency-add = Add them to your agency’s profile

## Fields

field-own-words = Word for word, as it was said.
field-add-note = My own note
field-note = My note beside it
field-still-read = The person or a court may still read this.
field-take-back = Take the answer back
field-or = or
field-sign-again = Sign again
field-no-such-day = There is no such day: the day or the month is not right. What was written is kept.
date-day = Day
date-month = Month
date-year = Year
date-is-about = About then
date-unknown = Nobody knows

## Papers

paper-agreement-link = What we agreed
paper-next-link = When we meet again
paper-read-back-link = In their words
paper-version = Which version?
paper-print = Print
paper-seal = We both agree: keep it as it is
paper-sealed = Agreed and kept as it was shown, { $when }
