# Every question, by its id with - for . and _.
#   value    the question, as it is asked. The person reads along unless the question is the worker's alone.
#   .short   its heading on paper and in lists
#   .hint    what helps to answer it
#   .c-…     its choices
# "I" is the worker, "you" is the person. In what the worker fills in alone, "you" is the worker.

## The kinds of record

kind-case = The case
kind-terms = What we agreed
kind-consent = Consent
kind-client = The person
kind-six = The six questions
kind-opening = Checklist for the first conversation
kind-meeting = Meeting
    .add = Agree a meeting
    .none = No meeting is agreed yet.
kind-arrival = After the meeting
kind-referral = Referral
    .add = Add another referral
    .none = No other referral.
kind-ending = Ending
kind-reason = Left open
kind-profile = Your agency
kind-erased = Erased case

## The case. The worker fills it in alone.

case-code = Code of the case
    .short = Code
    .hint = It should tell a stranger nothing: no initials, no date of birth.
case-name = Name, if you want one here
    .short = Name
    .hint = You can leave it empty and work with the code.
case-shown = What should lists and titles show?
    .short = Shown in lists
    .c-code = The code
    .c-name = The name

## Safety first

safety-private = Can we talk here without being heard?
    .short = Can we talk here?
    .c-yes = Yes
    .c-not-here = No, not here
    .c-unsure = Not sure
safety-now = What cannot wait until tomorrow?
    .short = Cannot wait
    .hint = Choose everything that is so. You can point instead of saying it aloud.
    .c-danger = Someone is in danger now
    .c-dying = Thoughts of dying, or of hurting oneself
    .c-dependant = A child, or someone who needs care, is not safe
    .c-bed = No safe place to sleep tonight
    .c-food = Nothing to eat
    .c-medicine = Medicine that is needed is missing
    .c-none = None of these
safety-action = What do we do about it today?
    .short = What we do today
    .hint = Help first, write afterwards. Who does what, and by when?

## What each can and will do

terms-can = What I can do
    .short = What I can do
    .hint = Only what is certain.
terms-cannot = What I cannot do
    .short = What I cannot do
    .hint = Better said now than found out later.
terms-mine = My part until we meet again
    .short = My part
terms-theirs = Your part until we meet again
    .short = Your part
    .hint = Small and possible. Nothing is also an answer.
terms-decision = Do we go on together?
    .short = Going on together
    .c-yes = Yes
    .c-time = I want time to think about it
    .c-no = No, not now
terms-next = Do we agree a day to meet again?
    .short = Meeting again
    .c-date = Yes, a day
    .c-none = No day for now
terms-no-date = What comes first, before we can agree a day?
    .short = No day yet

## What was explained, and consent

consent-words = For whom are the words here?
    .short = Words for
    .hint = For a child they are shorter and simpler. The papers to take along change too.
    .c-adult = For a grown-up
    .c-child = For a child
consent-limits-told = Did I tell you these things before your story?
    .short = Told beforehand
    .c-yes = Yes
    .c-no = Not yet
consent-may-write = May I write while we talk?
    .short = May I write?
    .hint = No is a good answer too. Then we talk, and I note only what we agree at the end.
    .c-yes = Yes, you may write
    .c-no = No, please do not write
consent-explained = I want to check that I explained it well. Is it clear what we agree?
    .short = Clear what we agree
    .c-understood = Yes, it is clear
    .c-again = It was explained again, and now it is clear
consent-quote = What would you like to say about it?
    .short = What you said about it
    .hint = Only if you want to.
consent-manner = How do you say yes?
    .short = How you said yes
    .c-signature = I sign
    .c-mark = I make my mark
    .c-spoken = I say it, and it is noted
consent-signature = Your signature
    .short = Your signature
consent-witness = Who heard it, or what mark was made?
    .short = Heard by, or mark

## The person, and how to reach them safely

client-called = What should I call you?
    .short = Name to use
    .hint = Whatever you want to be called. It need not be the name in your papers.
client-reach = How can I reach you safely?
    .short = Safe contact
    .c-call = By a call
    .c-message = By a message
    .c-email = By e-mail
    .c-letter = By letter
    .c-visit = By a visit
    .c-through = Through someone you trust
    .c-not-at-all = Not at all
client-reach-at = Which number or address?
    .short = Number or address
client-reach-when = When is it safe?
    .short = When
client-reach-say = What may I say to whoever answers?
    .short = What may be said
client-reach-seen = Who else could see or hear it?
    .short = Who else sees it
client-language = Which language do you like to speak?
    .short = Language
client-words-in = In which language are your words written here?
    .short = Your words in
    .hint = Leave it open if it is the language of this page.
    .c-en = English
    .c-ru = Russian
    .c-es = Spanish
    .c-fr = French
    .c-other = Another
client-interpreter = Do you want an interpreter?
    .short = Interpreter
    .c-yes = Yes
    .c-no = No
client-support = Do you want help with any of these?
    .short = Help wanted with
    .c-reading = Reading or writing
    .c-hearing = Hearing
    .c-seeing = Seeing
    .c-understanding = Understanding what is said
    .c-moving = Getting about
    .c-none = None of these

## The note pad and the six questions

six-pad = Note pad
    .short = Note pad
    .hint = Words as they come, in any order. Mark a passage and tap the question it belongs under.
six-situation = How would you describe what is going on?
    .short = How you describe it
six-who-kind = Who or what is this trouble with?
    .short = Who or what it is with
    .hint = Choose everything that fits.
    .c-person = A person
    .c-group = Several people: a family, neighbours, a class
    .c-organisation = An office or another organisation
    .c-circumstances = No one: things that happened, or the way things are
    .c-not-said = I would rather not say
six-who = Who or what is it?
    .short = Who or what it is with
    .hint = “My neighbour” is enough. No one has to be named.
six-before = What was it like before?
    .short = Before
six-during = What happened then?
    .short = When it happened
six-after = What has happened since?
    .short = Since then
six-tried = What have you already tried?
    .short = What you have tried
    .hint = Small things count too, and people you asked for help.
six-helps = Who or what helps you?
    .short = Who or what helps you
    .hint = People, places, things you are good at, a thought that keeps you going.
six-wish = How would you like it to be solved?
    .short = How you would like it solved
six-hope = What do you hope for from me, and from us here?
    .short = What you hope for from us
six-life = When it is solved, what will your life be like?
    .short = Your life when it is solved
    .hint = What would you notice first in the morning?
six-person-view = Did I understand you rightly?
    .short = Is it right, to you?
    .hint = “Not quite” helps us both.
    .c-yes = Yes
    .c-not-quite = Not quite
six-person-correction = What is different?
    .short = What is different, to you
six-worker-view = Do I see it as you do?
    .short = Is it right, to me?
    .c-yes = Yes
    .c-not-quite = Not quite
six-worker-correction = What do I see differently?
    .short = What I see differently
    .hint = Both views stand side by side. Neither takes the place of the other.

## When both meet

meeting-day = Which day do we meet?
    .short = Day
meeting-time = At what time?
    .short = Time
meeting-place = Where?
    .short = Place

## After the meeting. The worker's alone.

arrival-route = How did they come?
    .short = How they came
    .c-self = By themselves
    .c-recommended = Someone recommended it
    .c-outreach = You went to them
    .c-service = Another service sent word
    .c-transferred = From another agency that could not help
arrival-will = Whose wish was it?
    .short = Whose wish
    .c-own = Their own
    .c-encouraged = Someone encouraged them
    .c-looking = For now they only want to ask or look
    .c-compelled = Someone requires it
arrival-fit = Is it yours to do?
    .short = Fit and area
    .c-fits = Yes, it fits what you do and where
    .c-scope = No, it is outside what you do
    .c-area = No, they are outside your area
    .c-unable = No, you or your agency cannot do it now
arrival-ties = Your own limits and ties
    .short = Limits and ties
    .hint = A colleague can take over. Tell the person the reason and ask what they think of it.
    .c-none = None
    .c-knows = You know the person or the family
    .c-community = You belong to the same circle or community
    .c-feelings = It touches you more than is good for the work
    .c-competence = It asks for more than you have learned

## A referral that helps to connect

referral-ground = On what grounds?
    .short = Grounds
    .c-scope = It is outside what we do here
    .c-area = It is outside our area
    .c-unable = We cannot do it well enough now
referral-to = To whom?
    .short = To
    .hint = A person there, rather than a building.
referral-purpose = What do you want their help with?
    .short = What for
referral-help = How do I help you to get there?
    .short = Help to get there
    .hint = An address alone is rarely enough.
    .c-agreed = I spoke with them and they expect you
    .c-filled-in = We filled in the papers together
    .c-went-along = I went with you
    .c-received = I checked that you got the help
referral-check = When do I ask whether you got the help?
    .short = Ask again on
referral-result = What came of it?
    .short = What came of it

## A kind ending with the door open

ending-why = How does it end for now?
    .short = How it ended
    .c-not-wanted = You do not want to go on, and that is respected
    .c-referred = Others go on with you
    .c-only-asking = You wanted to ask something, and have the answer
ending-said = What would you like to say about it?
    .short = What you said about it
ending-given = What did I give you to take along?
    .short = To take along
    .hint = Information, numbers, names of places that help.
ending-return = How do you come back, if you want to?
    .short = How to come back

## Left open, with a reason. The worker's alone.

reason-rule = What it concerns
    .short = What it concerns
reason-why = What is the reason for leaving it open?
    .short = Left open, with a reason

## The agency. The worker fills it in alone.

profile-name = Name of your agency
    .short = Agency
profile-area = Area you serve
    .short = Area
    .hint = A town, a district, a group of people.
profile-does = What you do
    .short = What you do
    .hint = In words that you would say to someone who asks for help.
profile-numbers = Emergency numbers
    .short = Emergency numbers
    .hint = One per line: what it is, then the number. They also show on the lock screen: help must not wait for a passphrase.
profile-role = What are you called here?
    .short = Role
    .hint = Social worker, case manager, curator…
profile-worker = Your name, for papers
    .short = Worker

## What an erased case leaves

erased-case = Case
    .short = Case
erased-when = Erased on
    .short = Erased on
