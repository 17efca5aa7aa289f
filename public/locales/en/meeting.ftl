# The first meeting: its prompts, what the rules say, the waymarks, the contact line.
# The person sits beside the screen: "I" is the worker, "you" is the person.

## The twelve prompts. .title is short, for lists; .lead is what to say or do.

prompt-safety = Are you safe?
    .title = Safety first
    .lead = Before anything else: can we talk here, and is there something that cannot wait until tomorrow? Help comes first. Writing can wait.
prompt-limits = Before you tell me your story
    .title = What stays between us
    .lead = Please hear these few things first. Ask me whatever you want to know about them.
prompt-contact = Your name, and how to reach you safely
    .title = Name and safe contact
    .lead = Tell me what you want to be called and what is safe for you. If nothing is safe, I will not call or write, and we agree now when we meet.
prompt-story = What brings you here?
    .title = Your story
    .lead = Tell it in your own way, in any order. I listen. Nobody has to tell what hurts to tell.
prompt-who = Who or what is this trouble with?
    .title = Who or what
    .lead = A person, several people, an office, or simply the way things are. You may also leave it unsaid.
prompt-how = Before, then, and since
    .title = Before, then, since
    .lead = Only what is still missing from your story. Leave out whatever you would rather not tell.
prompt-tried = What you have tried, and what helps
    .title = Tried, and what helps
    .lead = You have got as far as this. What have you done so far, and who or what gives you strength?
prompt-wish = How would you like it solved?
    .title = Your wish
    .lead = Not what others think best. What would be right for you?
prompt-hope = What do you hope for from us?
    .title = Your hope
    .lead = Say it just as it is. Then I can tell you honestly what I can do.
prompt-life = What will life be like when it is solved?
    .title = Life afterwards
    .lead = Picture an ordinary day then. What do you see yourself doing?
prompt-read-back = Is this right?
    .title = Is this right?
    .lead = These are your own words. Listen, and tell me what is not quite right.
prompt-together = What we do now
    .title = What we agree
    .lead = What I can do and what I cannot, my part and yours, whether we go on, and when we meet again. You decide.

## Afterwards, by the worker alone

prompt-taps = Four taps for you alone
    .title = After the meeting
    .lead = These are not asked in the meeting, and no paper for the person shows them.

## Before the story

limits-title = Before you tell me your story
limits-1 = I tell you my name and what I do here, so that you know who is listening.
limits-2 = I write down only what we need to work together. You may read it and have mistakes put right.
limits-3 = I tell you who can read it. Nobody else sees it unless you agree.
limits-4 = I cannot keep it to myself when a life is in danger, when a child may come to harm, or when the law or a court requires it. If I can, I tell you first.
limits-stop = You can stop at any time.

## The state of a prompt

prompt-state-open = Open
prompt-state-begun = Begun
prompt-state-done = Done

## The rules: what each is for. A rule asks; it never refuses.

rule-r1 = Safety first
    .lead = If someone is in danger, help comes before anything is written.
rule-r2 = Helped on, or kindly ended
    .lead = Nobody is sent away with an address alone, and nobody who says no loses the way back.
rule-r3 = Told before, agreed after
    .lead = What is written, who sees it and when it cannot be kept secret comes before the story; consent comes at the end.
rule-r4 = A first meeting comes to an end
    .lead = Summed up, confirmed by both, agreed, with a day to meet again.

## What is open under a rule, and what to do

gap-r1-look = Nobody has asked about safety yet.
    .do = Ask whether you can talk here, and what cannot wait.
gap-r1-action = Something cannot wait, and what is done about it is not noted.
    .do = Help first. Then note who does what today.
gap-r2-referral = It is not yours to do, and there is no referral yet.
    .do = Begin a referral: on what grounds, to whom, and how you help them get there.
gap-r2-ground = The referral does not say on what grounds.
    .do = Choose the grounds.
gap-r2-to = The referral does not say to whom.
    .do = Name the person or place.
gap-r2-help = The referral only points the way.
    .do = Agree it with them, fill in papers together, go along, or check that help was received.
gap-r2-ending = They do not want to go on, and the ending is not noted.
    .do = Say goodbye kindly: what you gave them, and how they can come back.
gap-r2-return = The ending does not say how they can come back.
    .do = Note where, and to whom, they can come back.
gap-r3-limits = The person has not heard what is written, who sees it and when it cannot be kept secret.
    .do = Say it now, in the four sentences.
gap-r3-order = The story was written down before the person had heard what is written and who sees it.
    .do = Say it now, and ask whether what is written may stay.
gap-r3-no-notes = The person does not want anything written, and a story is written down.
    .do = Ask whether it may stay. If not, clear it.
gap-r3-explained = It is not noted whether it was clear what you agree.
    .do = Check that you explained it well.
gap-r3-consent = They said yes, but it is not noted how.
    .do = Ask for a signature or a mark, or note that it was spoken and who heard it.
gap-r4-summary = Nothing is there to read back yet.
    .do = Put the person’s own words under the questions.
gap-r4-person = The person has not said whether the summary is right.
    .do = Read it back and ask.
gap-r4-worker = You have not said whether you see it that way too.
    .do = Choose yes or not quite.
gap-r4-decision = It is open whether you go on together.
    .do = Ask, and give them time if they want it.
gap-r4-next = There is no day to meet again, and nothing says what comes first.
    .do = Agree a day, or note what has to come first.
gap-reason = Left open, with a reason

## What follows

follow-safety = Safety first
    .lead = Something cannot wait. Do that now; the rest keeps.
follow-refer = Help them on to someone else
    .lead = It is not yours to do. Find who can, and go the first step with them.
follow-end = End kindly
    .lead = They do not want to go on. Give them what is useful and leave the door open.
follow-agree = Agree and print
    .lead = They said yes. Note how, agree the day and give them their paper.
follow-go-on = Go on
    .lead = This is still open.
follow-taps = Four taps for you alone
    .lead = The meeting is over. What is left is yours to note.
follow-done = The first meeting is complete
    .lead = Everything is noted.

## The read-back

read-back-empty = Nothing stands under the questions yet.
read-back-held-back =
    { $count ->
        [one] { $count } passage is not shown here: it names someone kept off this screen.
       *[other] { $count } passages are not shown here: they name someone kept off this screen.
    }
    .lead = Go back to the note pad and put passages under the questions, or simply ask.

## The line beside every number and date

contact-line = Safe contact
contact-not-at-all = Do not call, write or visit
contact-unknown = Not asked yet: do not call, write or visit
