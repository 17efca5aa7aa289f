# What the agency knows: services and specialists, what may be due to people. The worker reads it alone.

## Services and specialists

directory-title = Services and specialists
    .lead = Who else can help: noted once, then chosen in every case. Write nothing here about the people you work with.
directory-hint = Who else can help, how to reach them, whom to ask for
kind-directory = Service or specialist
    .add = Add a service or specialist
    .none = Nobody is noted yet.
directory-name = What is it called?
    .short = Name
directory-sort = What is it?
    .short = What it is
    .c-service = Service
    .c-specialist = Specialist
    .c-office = Benefit office
directory-special = What kind of specialist?
    .short = Specialist for
    .c-lawyer = Lawyer
    .c-psychologist = Psychologist
    .c-grief = Grief counsellor
    .c-family = Family counsellor
    .c-addiction = Addiction counsellor
    .c-health = Doctor or nurse
    .c-children = Specialist for children
    .c-money = Debt adviser
    .c-other = Another specialist
directory-offers = What does it offer?
    .short = Offers
directory-for-whom = For whom?
    .short = For whom
directory-area = Which area does it serve?
    .short = Area
directory-reach = How do people reach it?
    .short = How to reach it
    .hint = Number, address, the way there.
directory-hours = When is somebody there?
    .short = Hours
directory-person = Whom do you ask for there?
    .short = Ask for
    .hint = A person there, rather than a building.
directory-costs = What does it cost or ask for?
    .short = Costs and conditions
    .hint = Money, a letter, papers, a waiting time.
directory-checked = When was all this last checked?
    .short = Checked

## What may be due to people

entitlements-title = Benefits and entitlements
    .lead = What people here may be entitled to, and how they get it. An office decides; this list promises nothing.
entitlements-hint = What may be due to people, and how they get it
kind-entitlement = Entitlement
    .add = Add an entitlement
    .none = Nothing is noted yet.
entitlement-name = What is it called?
    .short = Name
entitlement-for-whom = For whom?
    .short = For whom
entitlement-how = How do people get it?
    .short = How to get it
entitlement-papers = Which papers are needed?
    .short = Papers
entitlement-deadline = By when must people apply, and how long does it take?
    .short = Deadline
entitlement-office = Which office decides?
    .short = Office
entitlement-checked = When was all this last checked?
    .short = Checked

known-search = Search
known-search-hint = Any words: a name, a place, a kind of help.
known-not-found = Nothing noted here matches.
known-unchecked = Not checked for a year
known-check = I checked it today
known-unchecked-some =
    { $count ->
        [one] One entry has not been checked for a year
       *[other] { $count } entries have not been checked for a year
    }
known-unchecked-do = Numbers and hours change. Call before you send somebody there.

## Chosen instead of typed

offered-choose = choose what is noted
offered-none = Not from the list
offered-add = Put into my note

## What the agency says beside a question

beside-agency = What your agency says of itself
refer-on = Begin the referral
stand-up-begin = Write it in the diary
stand-up-counts = The diary keeps what you do about it. What many people come up against is counted there, without names.
stand-up-there = It is in the diary: go there
review-usual = Your agency has a usual time between two looks at a plan.
review-take = Set it for { $day }
keep-usual = Say until when it is kept, so that you are asked in time. This day is a suggestion; check what the law and your agency ask.
not-reconciled = What you ask and what they ask cannot be brought together
    .lead = Say so openly. Help them on to someone who can, or end kindly and leave the door open.
colleague-offered = Would a colleague be better?
    .lead = Your limits are no failing. Tell the person what worries you and ask what they think of it; they have a say.
colleague-offered-go = To offering a colleague

## Marks where one would call or write: whose they are stands first, as it was written.

heed-never-contact = { $who }: never to be contacted. Is this meant?
heed-danger = { $who }: may be a danger. Is it safe that they hear of it?
