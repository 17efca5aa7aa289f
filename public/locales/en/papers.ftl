# Papers. "I" is the worker, "you" is the person who takes the paper along: plain enough at the age of twelve.
# The safe version names no agency, no address and nobody else.

date-about = about { $day }

# A month and a year, the day unknown.
date-of-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
    } { $year }

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

## A copy for supervision or teaching

retold-title = Copy for supervision or teaching
retold-lead = A part of this case to talk over with a supervisor, at a case conference or with students. Names become roles, and days are counted from the first contact.
retold-warn = A story can be recognised without any name
retold-warn-more = Waymark looks for the names that it knows from this case. Others may still be in the text, and someone who knows the person may recognise them. Read every passage before it leaves.
retold-not-kept = What you change on this page changes nothing in the case. It is gone when you leave the page or lock.
retold-for = What is it for?
retold-for-supervision = Supervision
retold-for-conference = A case conference
retold-for-teaching = Teaching
retold-parts = What does it tell?
retold-parts-hint = Addresses, numbers, files and signatures are never in it. Nor is anyone who is marked, nor a line of abuse.
retold-part-situation = What it is about, in the person’s own words
retold-part-assessment = Needs, strengths and worries
retold-part-people = People, and how they are connected
retold-part-plan = Goals, steps and plan
retold-part-done = What was done
retold-part-evaluation = Looking back
retold-part-own = Your own notes, which the person does not see
retold-allowed = What the person said must not be shared
retold-allowed-none = Nothing is written about what must not be shared.
retold-allowed-ask = A copy without names needs no consent of its own. If you can, tell the person that you talk their case over with others.
retold-maybe = These words may be names. Which should be replaced?
retold-maybe-hint = They have a capital letter in the middle of a sentence. Those that you tick are replaced everywhere.
retold-maybe-word = (may be a name)
retold-check = Check each passage
retold-check-lead = What was replaced is in brackets. A dashed frame shows a word that may be a name.
retold-change = Change the words
retold-words = The words in the copy
retold-words-hint = Names that Waymark knows are replaced again.
retold-change-done = Done
retold-first-words = Take back my changes
retold-leave-out = Leave it out
retold-put-back = Put it back
retold-is-out = This passage is left out.
retold-empty = Nothing is written in these parts yet.
retold-done = If the copy has left this device, you can note it.
retold-reason = A copy in which names were replaced by roles
retold-paper = A case for discussion
retold-is = This is a part of a case, told so that it can be talked over. Names were replaced by roles in brackets, and days are counted from the first contact.
retold-reader = The person may still be recognised. If you think you know who it is, say so before you read on. Do not copy this or pass it on, and destroy it afterwards.
retold-who = Who
retold-age-then = Age at the first contact
retold-age = { $from } to { $until }
retold-age-old = { $from } or older
retold-day = day { $count }
retold-week = week { $count }
retold-days-before =
    { $count ->
        [one] { $count } day before
       *[other] { $count } days before
    }
retold-weeks-before =
    { $count ->
        [one] { $count } week before
       *[other] { $count } weeks before
    }
retold-months-before =
    { $count ->
        [one] about { $count } month before
       *[other] about { $count } months before
    }
retold-years-before =
    { $count ->
        [one] about { $count } year before
       *[other] about { $count } years before
    }
retold-years-after =
    { $count ->
        [one] about { $count } year after
       *[other] about { $count } years after
    }
retold-same-year = in the year of the first contact
retold-some-day = a day
retold-time = a time of day
retold-phone = phone number
retold-number = number
retold-mail = e-mail address
retold-link = web address
retold-client = client
retold-case = the case
retold-person = Person
retold-organisation = Organisation
retold-group = Group
retold-animal = Animal
retold-parent = parent
retold-child = child
retold-sibling = brother or sister
retold-partner = partner
retold-former-partner = former partner
retold-other-client = other client
retold-minor = child
retold-worker = worker
retold-colleague = colleague
retold-agency = agency
retold-service = service
retold-name = name
retold-shared-name = family name
retold-place = place
# Twelve months in all four languages, in the order of the year, with a comma after each month: days written in any of them are found.
retold-months = january jan janvier enero январь, february feb février febrero февраль, march mar mars marzo март, april apr avril abril апрель, may mai mayo май мая мае, june jun juin junio июнь, july jul juillet julio июль, august aug août agosto август, september sep sept septembre septiembre сентябрь, october oct octobre octubre октябрь, november nov novembre noviembre ноябрь, december dec décembre diciembre декабрь
# Words that are no names although somebody may write them with a capital, in small letters, with a blank between.
retold-no-names = the a an and or of with from to for at in on by my our your his her their this that it he she we they mother mum mummy mom mama father dad daddy papa parent son daughter child children kid brother sister sibling grandmother grandma granny grandfather grandpa granddad grandson granddaughter grandchild aunt auntie uncle cousin niece nephew wife husband spouse partner ex former boyfriend girlfriend friend neighbour neighbor landlord landlady tenant owner teacher doctor gp nurse midwife lawyer solicitor judge guardian psychologist psychiatrist counsellor counselor therapist social worker case manager colleague supervisor boss employer police officer court school kindergarten nursery college university hospital clinic surgery office centre center service agency organisation organization charity shelter team group family household person client people man woman boy girl baby little big old older young younger elder step foster half great mr mrs ms miss mx dr sir madam street road lane avenue square house flat town city village council job housing health care advice monday tuesday wednesday thursday friday saturday sunday christmas easter ramadan ok tv cv id pc sms
# Words that are names and other words too: only with a capital they are taken for a name.
retold-names-and-words = will may mark hope rose grace joy dawn art bill jack rob sue pat grant rich faith ivy lily daisy summer autumn april june august penny star stone gray brown green white black young hill wood church baker cook smith king day long little
