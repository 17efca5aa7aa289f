# Time and honesty in a case: what runs out, what clashes, letters, erasing, and the sums over all cases.
# The person may read along: "I" is the worker, "you" is the person, unless a comment says otherwise.

## Consents that end

section-ended-consents = What no longer holds, or not for long
    .lead = From then on nothing new is shared. Here is who already holds what.
section-service-day = Was it on another day?
consent-allowed = Holds
consent-ends-soon = Ends soon
consent-ran-out = Has run out
consent-over = Has run out and stays so
consent-taken-back = Taken back
consent-last-day = Last day: { $day }
consent-renew = Do you want to allow it again? Then we agree on a new day below. If not, it ends here.
consent-leave-over = Let it end here
consent-nobody-holds = Nobody holds anything from this.
consent-holders = Who already holds what. Shall I tell them?
consent-end-work = End consent to our work today
consent-work-ended = You ended your consent to our work on { $day }
consent-work-ended-lead = What you allowed to be shared is separate: each sharing stays or ends by itself, above.
consent-work-ended-once = You ended your consent to our work
consent-renew-work = I want us to go on after all
work-ended = Consent to the work ended on { $day }
work-ended-once = Consent to the work has ended
work-ended-left = Nothing new is begun, and steps and meetings from before are no longer due. Ask whether those who hold something should be told, and bring the case to a good end. Danger to life, a child at risk, law and court stay as they are.
work-ended-holders = Who holds what
consent-renewed = When did you say yes to our work again?
    .short = Said yes again on
hand-no-more = The person is given nothing more to fill in. If they want the work again, note it with the consents.
due-consent-end = Consent to share ends

# The worker reads the next four alone.
gap-r3-expired = A consent to share has run out.
    .do = Ask whether they allow it again. Until then nothing new is shared.
gap-r3-after = Something was shared after the consent had ended.
    .do = Say why. If it was danger, law or court, note it as sharing without consent.

## Goals that clash

goal-handling = How will you two handle it?
    .short = How we handle it
    .hint = For example: which comes first, or what would do for both.

## Goals side by side

section-lanes = What runs side by side
    .lead = Everything on one line of days.
lanes-goal = Goal
lanes-step = Step
lanes-day = Day
lanes-state = How it stands
lanes-waits = Waits for
lanes-no-step = No step yet
lanes-no-day = no day yet
lanes-today = today
lanes-as-table = The same as a table
lanes-done = Done
lanes-partly = Partly done
lanes-not-done = Not done
lanes-dropped = Not needed any more
lanes-late = Overdue
lanes-to-come = To come

## What help took. Never demanded.

service-hours = How many hours did it take?
    .short = Hours
    .hint = Only if you want to add it up.
service-cost = What did it cost?
    .short = Cost
    .hint = In the local currency. Only if you want to add it up.

## Letters

section-letters = Letters
    .lead = To offices and others: we write here, print, and note the answer.
kind-letter = Letter
    .add = Write a letter
    .none = No letter yet.
letter-about = What is it about?
    .short = About
    .hint = This line stands above the text.
letter-to = Who is it to?
    .short = To
letter-address = What is their address?
    .short = Address
letter-kind = What kind of letter is it?
    .short = Kind
    .c-appeal = An appeal against a decision
    .c-petition = An official request
    .c-complaint = A complaint
    .c-request = A simple request
    .c-other = Another letter
letter-sender = Who sends it?
    .short = From
    .c-person = You do
    .c-worker = I do, for you
letter-words = What should it say?
    .short = Text
    .hint = It is printed just as it stands here.
letter-day = What date should it carry?
    .short = Date
letter-signature = Sign here, or by hand on the paper
    .short = Signature
letter-sent = When was it sent?
    .short = Sent
letter-answer = What did they answer?
    .short = Answer
    .c-received = They have it
    .c-granted = They said yes
    .c-partly = They said yes in part
    .c-refused = They said no
letter-answered-on = When did the answer come?
    .short = Answered
letter-object-by = By when can you appeal?
    .short = Appeal by
letter-objection = Do you want to appeal?
    .short = Appeal
    .c-sent = Yes, it is sent
    .c-not-wanted = No, you do not want to
due-objection = Last day to appeal
moment-letter = Letter
record-to-paper = On paper
paper-letter-link = Letter
paper-letter-title = Letter
paper-letter-signature = Signature

## Erasing a case. The worker reads it alone.

erased-what = What was it?
    .short = What
    .c-case = A case
    .c-prospect = A note, not yet a case
erased-why = Why is it erased?
    .short = Why
    .c-time-over = The time for keeping it is over
    .c-person-asked = The person asked for it
    .c-elsewhere = It is kept elsewhere now
    .c-mistake = It was entered by mistake
    .c-no-case = It did not become a case
erase-title = Erase this case
erase-lead = The person can ask for it at any time. What stays is a line that says when and why, without code or name.
erase-what = The whole case is erased on this device. This cannot be undone.
erase-copies = Files that you carried away and backups of this device keep their copy: erase them too.
erase-sure = I need nothing of this case any more
erase-now = Erase the case
erase-not = Keep it and go back
erasures-title = What was erased
erasures-hint = When and why, without names; to be printed
erasures-lead = Every case that was erased on this device, and when. No code and no name is kept.
erasures-none = Nothing has been erased here.
erasures-day = Day
erasures-what = What
erasures-why = Why
erasures-by = By
erasures-mark = Mark
erasures-unsaid = not noted
keeping-title =
    { $count ->
        [one] The time for keeping { $count } closed case is over
       *[other] The time for keeping { $count } closed cases is over
    }
keeping-lead = Erase what nobody needs any more, or keep it longer.
keeping-erase = Erase
keeping-longer = Keep longer
keeping-keep = Keep until this day
keeping-not = Not now
keeping-no-day = Choose a day that is still to come.
keeping-open =
    { $count ->
        [one] { $count } closed case has no day until which it is kept
       *[other] { $count } closed cases have no day until which they are kept
    }
keeping-open-lead = Say until when, so that you are asked in time.
keeping-say = Say until when

## Sums over all cases. The worker reads them alone.

programme-title = What our work adds up to
programme-lead = All cases on this device together, without names. Nobody has to answer any of this: only what was answered is counted. What fewer than five cases say stays hidden.
programme-none = There are no answers to add up yet.
programme-about = What
programme-number = How many
programme-few = too few to show
programme-effect = What it brought
    .lead = Outcomes chosen, goals, and what people say themselves.
programme-efficiency = What was given
    .lead = What was planned beside what was given, and the hours.
programme-cost = What it cost
    .lead = In the local currency, as far as it was noted.
programme-of-evaluation-outcome = How it goes on
programme-of-evaluation-person-change = People say of their life
programme-of-feedback-heard = People were heard
programme-goals-reached = Goals reached
programme-goals-partly = Goals reached in part
programme-goals-not-reached = Goals not reached
programme-goals-no-longer = Goals no longer wanted
programme-planned = Services planned
programme-delivered = Planned services given
programme-besides = Services given besides the plan
programme-hours = Hours
programme-hours-a-goal = Hours for each goal reached
programme-money = Cost
programme-money-a-goal = Cost for each goal reached
