# Papers. "I" is the worker, "you" is the person who takes the paper along: plain enough at the age of twelve.
# The safe version names no agency, no address and nobody else.

date-about = about { $day }

paper-version-safe = Safe version
    .hint = No agency, no address, no other people. Anybody may find it.
paper-version-full = Full version
    .hint = With your agency, names and place. Only where it is safe to have it.
paper-ask-first = Is it safe for you to have paper, a picture, or nothing?
paper-check = Free text appears here just as it was written. Read it together before you print.
paper-left-out =
    { $count ->
        [one] { $count } passage is left out here: it names, or may be about, someone who must not go on paper.
       *[other] { $count } passages are left out here: they name, or may be about, someone who must not go on paper.
    }
paper-left-out-do = Nothing of them goes to print. If it is needed, write it in other words, or say it.

paper-voice = On this paper, “you” are the person it was made for, and “I” am the person you talked with.
paper-day = Day
paper-name = Name
paper-code = Code
paper-agency = Agency
paper-worker = Your contact
paper-numbers = If something cannot wait
paper-contact = How to reach us
paper-stands-in = Who covers for me

## What we agreed

paper-agreement-title = What we agreed
paper-agreement-us = How we go on
paper-agreement-told = What you were told
paper-agreement-told-limits = You heard what is written down, who sees it, and when it cannot be kept secret.
paper-agreement-told-clear = You said that it was clear.
paper-agreement-meet = When we meet again
paper-agreement-compelled = You have to come
paper-agreement-consent = About your consent
paper-agreement-rights = What you can do at any time
paper-agreement-rights-stop = You can stop. Nothing bad follows from it.
paper-agreement-rights-refuse = You can say no. We talked about what follows from it.
paper-agreement-rights-see = You can read what is written about you and have a copy.
paper-agreement-rights-correct = You can have mistakes put right, and ask to have things erased.
paper-agreement-rights-complain = You can complain, to me or to someone else.
paper-agreement-course = How we work together
paper-agreement-course-first = First we look together at what is needed and at what you already have.
paper-agreement-course-then = Then we write down who does what and by when, in the order that you choose. Later we look together at what has come of it.
paper-agreement-course-end = We stop when you have what you need, or when you want to. You can come back.
paper-agreement-course-required = We stop when what you have to come for is done. What else we do together is for you to decide.
paper-agreement-mine = What you can count on, and when I say no
paper-agreement-mine-promise = I keep to what we agree, and I tell you soon if I cannot.
paper-agreement-mine-ask = I ask you before I do anything that concerns you. Only when a life is in danger, a child may come to harm, or the law or a court requires it may I have to act without your yes. If I can, I tell you first.
paper-agreement-mine-refuse = I may say no to what would harm someone, or to what I cannot do well. Then I tell you the reason.
paper-agreement-theirs = What I ask of you
paper-agreement-theirs-tell = Tell me if you cannot come, or if something important changes.
paper-agreement-theirs-true = You tell me only what you want to tell. What you do tell, tell it as it is.
paper-agreement-theirs-safe = Nobody threatens or hurts anybody here, neither you nor I.
paper-agreement-yes = How you said yes
paper-signature-you = You
paper-signature-me = I, for my part

## When we meet again

paper-next-title = When we meet again
paper-next-as-agreed = At the place that we agreed.
paper-next-none = We have not agreed a day yet.
paper-next-first = What comes first
paper-next-change = If you cannot come, that is all right. Tell me in the way we agreed, and we find another day.
paper-next-notes = To write on

## In your words

paper-words-title = In your words
paper-words-lead = This is what you said, just as you said it.
paper-words-none = Nothing has been written down yet.
paper-words-right = Is it right?

## The first meeting on paper

paper-kit-title = First meeting
paper-kit-lead = For when there is no power or no device, or when none should stand between you. Type it in afterwards, in the same order.
paper-kit-numbers = Emergency numbers
paper-kit-apart = For you alone
paper-kit-apart-lead = Keep this page apart. Do not leave it with the person.

## Feedback on paper that the worker does not read

paper-private-link = Private feedback on paper
paper-private-how = Print it and give it with an envelope. Write in who reads it and when before you hand it over. You do not read it, and nothing of it is kept here.
paper-private-title = Your view
paper-private-lead = You can say here how it is for you. You need not write your name.
paper-private-danger = If you are in danger, tell someone now. Do not wait until this is read.
paper-private-number = A number that helps
paper-private-who = Who reads it
paper-private-not-me = The person you talk with does not read it. It goes to the person who supervises their work.
paper-private-reader = Name of the reader
paper-private-when = Read on or before
paper-private-questions = Three questions
paper-private-answer = May the person you talk with hear what you wrote?
paper-private-then = Then
paper-private-envelope = Put the sheet into the envelope and close it. Hand it in, or post it, to the reader named above.
paper-kit-which = Which paper?

## An extract

extract-prepare = Prepare an extract
extract-lead = A part of the record for one reader, without its history. What is yours alone never goes along.
extract-for = For whom is it?
extract-for-person = The person themselves
extract-for-colleague = A colleague in another agency
extract-for-doctor = A doctor
extract-for-lawyer = A lawyer
extract-for-court = A court
extract-for-other = Someone else
extract-for-unknown = Someone this version does not know
extract-parts = What goes along?
extract-parts-hint = Compare it with what the consent allows, and with what must not be shared.
extract-all = Tick all of it
extract-whose = Whose copy is it?
extract-whose-hint = Others have here what they said and agreed to themselves, and talks that were theirs alone. Nothing of anybody else.
extract-whose-person = Of the person whom the case is about
extract-part-contact = Name and contact
extract-part-situation = What it is about
extract-part-wishes = What they wish for
extract-part-needs = What is missing, and how it goes
extract-part-strengths = Strengths and help
extract-part-health = Health
extract-part-agreement = What we agreed
extract-part-plan = The plan
extract-part-services = What was done
extract-part-results = What came of it
extract-part-safety = Safety plan
extract-part-risk = Worries about safety
extract-part-notes = Notes of contacts
extract-part-interviews = Conversations
extract-part-sharings = Who may know what, and who was told
extract-part-letters = Letters
extract-part-feedback = Feedback
extract-part-monitoring = Whether the help arrives and fits
extract-part-entitlements = What may be due to them
extract-part-consent = Your yes or no, and what is required
extract-part-beginning = Notes of the first meeting
extract-part-life = More about you
extract-part-behind = What lies behind it, and how we know
extract-part-details = Goals, steps and help in full, and what was reached
extract-part-scales = Goals on a scale
extract-part-meetings = Meetings
extract-part-looks = When we looked at safety
extract-part-referrals = Who else you were put in touch with
extract-part-decisions = Decided in your place
extract-part-advocacy = Standing up for you
extract-part-team = Who works with you, and how they see it
extract-part-review = Looking back, in full
extract-part-ending = How and why it ended, or began again
extract-part-files = Files that are kept
extract-part-alone = Pages filled in alone
extract-part-words = What they said themselves
extract-ground = On what grounds is it shared?
extract-ground-none = No consent
extract-part-beyond = No consent covers this part.
extract-gap-beyond = No consent covers every part that is chosen.
extract-gap-withdrawn = This consent was taken back.
extract-gap-ended = This consent has run out.
extract-gap-none = There is no consent to share with this reader.
extract-gap-do = You can go on. Say what the reason is; it is kept with what was shared.
extract-gap-exception = Sharing without consent, for a stated reason
extract-reads = What the reader will see
extract-title = Extract
extract-is = This is an extract from a record, made for one reader. It is not the whole record, and none of its history is in it.
extract-correct = What is wrong, or missing?
extract-empty = Nothing is written in these parts yet.
extract-sealed = As an encrypted file
extract-sealed-how = Only whoever you choose below can open it. If you choose a passphrase, tell the reader by another way than the file.
extract-plain = Save a plain file to read
extract-done = The extract has left this device.
extract-note = Note that it was shared
extract-noted = It is now listed among what was shared.
extract-in = An extract to read
extract-in-made = It was made on:
extract-in-not-kept = This is not a case. Nothing of it was saved.
extract-in-gone = You can read it here, and print it. When you leave this page or lock, Waymark no longer has it. The file itself stays where it is.
extract-in-close = Close the extract
