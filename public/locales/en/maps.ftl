# Every question about people and what is between them, by its id with - for . and _; and the words on the maps.
#   value    the question, as it is asked. The person reads along: "I" is the worker, "you" is the person.
#   .short   its heading on paper and in lists
#   .hint    what helps to answer it
#   .c-…     its choices

## The kinds of record: one of them, as a heading. .add adds one, .none says that there is none yet.

kind-person = Person, group or place
    .add = Add somebody
    .none = Nobody is noted yet. Begin with those you live with.
kind-couple = Couple
    .add = Add a couple
    .none = No couple is noted yet.
kind-child = Child and parents
    .add = Add a child and parents
    .none = Nobody’s parents are noted yet.
kind-bond = Tie
    .add = Add a tie
    .none = No tie is noted yet. Who is close? Who takes your strength?
kind-place = Place on a map
    .add = Put somebody elsewhere on the map
    .none = Nobody was moved by hand.

## People, groups and organisations

person-name = What are they called?
    .short = Name
    .hint = A first name is enough. It may stay empty.
person-role = Who are they to you?
    .short = Who they are
    .hint = “Mother”, “ex-partner”, “a teacher”: enough where no name is wanted.
person-sort = Is it a person, or more than one?
    .short = What it is
    .c-person = A person
    .c-group = A group of people
    .c-organisation = An office, school or other organisation
    .c-system = A part of life without a name of its own
    .c-animal = An animal
person-sector = Which part of life do they belong to?
    .short = Part of life
    .c-extended-family = Wider family
    .c-friends = Friends
    .c-neighbours = Neighbours
    .c-faith = Faith
    .c-culture = Culture and community
    .c-recreation = Free time
    .c-school = School and training
    .c-childcare = Looking after children
    .c-work = Work
    .c-income = Money and benefits
    .c-housing = Housing
    .c-transport = Getting about
    .c-health = Health care
    .c-services = Social services
    .c-legal = Law, police, courts
    .c-other = Something else
person-shape = Which figure should stand for them?
    .short = Figure
    .hint = They choose, or you choose for them. I don’t guess.
    .c-square = Square: a man or boy
    .c-circle = Circle: a woman or girl
    .c-diamond = Diamond: left open
    .c-square-in-circle = Square in a circle: a trans man
    .c-circle-in-square = Circle in a square: a trans woman
    .c-rounded = Rounded square: non-binary
    .c-unknown = Question mark: not known
person-index = Is the map about them?
    .short = The map is about them
    .c-yes = Yes
    .c-no = No
person-household = Do they live with you?
    .short = Lives with you
    .c-yes = Yes
    .c-part = Part of the time
    .c-no = No
person-household-since = Since when do they live with you?
    .short = Lives with you since
person-household-until = Until when did they live with you?
    .short = Lived with you until
person-born = When were they born?
    .short = Born
    .hint = The year is enough.
person-life = Are they still alive?
    .short = Alive
    .c-alive = Yes
    .c-died = They died
    .c-not-known = Nobody knows
person-died = When did they die?
    .short = Died
person-pregnancy = Is it a child that is expected, or that was lost?
    .short = Expected or lost
    .hint = Only if you want it on the map. When it is due, or when it was lost, goes under “Born”.
    .c-expected = Expected
    .c-miscarriage = Lost in pregnancy
    .c-abortion = Pregnancy that was ended
    .c-stillborn = Stillborn
person-marks = Is there something I must be careful about?
    .short = Take into account
    .hint = Anyone marked here appears on no paper and no screen that you or others see.
    .c-danger = May be a danger
    .c-never-contact = Never to be contacted
    .c-never-print = Never on paper
person-contact = How can they be reached?
    .short = Contact
person-contact-safely = How can they be reached safely?
    .short = Reaching them safely
    .hint = When, what may be said, who else sees it; or not at all.
person-needed = Which of these are needed for our work?
    .short = Needed
    .hint = They stay hidden until someone says what they are needed for.
    .c-origin = Where they come from
    .c-health = Their health
person-reason = What are they needed for?
    .short = Needed for
unneeded-kept = Kept, but not said to be needed
unneeded-do = It stands on no map, in no list and in no extract. If you need it, tick it above and say what for. If not, take it out; the history still holds it.
unneeded-take-out = Take it out
person-health = Is there something about their health that matters here?
    .short = Health
    .hint = Only what we need for the work.
    .c-physical = Physical illness
    .c-psychological = Mental illness
    .c-recovering = Getting over an illness
    .c-substance = Trouble with alcohol or drugs
    .c-substance-suspected = Perhaps trouble with alcohol or drugs
    .c-substance-recovering = Sober, or getting sober
    .c-smoker = Smokes
    .c-obesity = Weight that harms health
    .c-language = Does not share the language here
person-work = What do they do, and what do they live on?
    .short = Work and income
person-lives = Where do they live?
    .short = Lives
person-origin = Where do they come from?
    .short = Comes from
person-moved = When did they come here?
    .short = Came here
person-part = What part do they play in the family, and how do they talk with the others?
    .short = Their part
person-secret = Is there something about them that not everybody knows?
    .short = Not everybody knows
    .hint = It stands only here, on no map and no paper.
person-told = Who told it?
    .short = As told by
person-note = What else matters about them?
    .short = Note

## Couples

couple-one = Who is one of the two?
    .short = One
couple-two = Who is the other?
    .short = The other
couple-status = What are they to each other now?
    .short = Now
    .c-married = Married
    .c-together = Living together
    .c-committed = A couple, living apart
    .c-separated = Separated
    .c-divorced = Divorced
    .c-widowed = Widowed
    .c-affair = An affair
    .c-secret-affair = An affair that is kept secret
    .c-parents = Parents of a child, not a couple
couple-together = Since when are they a couple?
    .short = Together
couple-married = When did they marry?
    .short = Married
couple-separated = When did they part?
    .short = Separated
couple-divorced = When did they divorce?
    .short = Divorced
couple-again = When did they come together again?
    .short = Together again
couple-ended = When did it end, if they were not married?
    .short = Ended
couple-custody = With whom do the children live?
    .short = Children live with
    .c-one = The one named first
    .c-two = The one named second
    .c-both = Both
    .c-others = Others
couple-told = Who told it?
    .short = As told by
couple-note = What else matters about the two?
    .short = Note

## Children and parents

child-child = Whose parents are these?
    .short = Child
child-parent = Who is a parent?
    .short = Parent
child-other-parent = Who is the other parent?
    .short = Other parent
child-way = In which way are they the parents?
    .short = In which way
    .c-biological = By birth
    .c-adopted = By adoption
    .c-foster = As foster parents
    .c-step = As step-parents
    .c-raised = They bring the child up
child-since = Since when?
    .short = Since
child-until = Until when?
    .short = Until
child-twin = Who is the twin?
    .short = Twin
    .hint = Of three, each names one of the others.
child-twin-kind = What kind of twins?
    .short = Twins
    .c-identical = Identical
    .c-fraternal = Not identical
    .c-not-known = Not known
child-told = Who told it?
    .short = As told by
child-note = What else matters about it?
    .short = Note

## Ties

bond-from = Who is it?
    .short = Who
bond-to = With whom is the tie?
    .short = With
    .hint = If you name nobody, it is a tie with the whole household.
bond-kind = What is the tie like?
    .short = Tie
    .c-strong = Strong
    .c-ordinary = Ordinary
    .c-tenuous = Weak or uncertain
    .c-stressful = Stressful
    .c-strong-stressful = Strong and stressful
    .c-broken = Broken
    .c-close = Close
    .c-fused = Very close: hard to tell apart
    .c-distant = Distant
    .c-hostile = Hostile
    .c-close-hostile = Close and hostile
    .c-fused-hostile = Very close and hostile
    .c-cutoff = Cut off
    .c-repaired = Was cut off, is mended
    .c-focused = All attention on the other
    .c-caretaker = Takes care of the other
    .c-spiritual = A spiritual tie
    .c-physical-abuse = Does violence to the body
    .c-emotional-abuse = Does violence with words and threats
    .c-sexual-abuse = Does sexual violence
bond-direction = Which way does it go?
    .short = Direction
    .c-forth = From the first to the second
    .c-back = From the second to the first
    .c-both = Both ways
bond-intensity = How much is it?
    .short = How much
    .c-1 = A little
    .c-2 = Clearly
    .c-3 = Very much
bond-flows = What goes from one to the other?
    .short = What it brings
    .c-money = Money
    .c-care = Care and comfort
    .c-practical = Practical help
    .c-information = Information and advice
    .c-pressure = Pressure
bond-need = Which need does it meet?
    .short = Meets
bond-meets = How far is the need met?
    .short = Need met
    .c-not-at-all = Not at all
    .c-a-little = A little
    .c-partly = In part
    .c-mostly = Mostly
    .c-fully = Fully
bond-since = Since when?
    .short = Since
bond-until = Until when?
    .short = Until
bond-told = Who told it?
    .short = As told by
bond-note = What else matters about it?
    .short = Note

## Places on a map

place-map = Which map is it on?
    .short = Map
    .c-ecomap = Ecomap
    .c-genogram = Genogram
place-of = Who was moved?
    .short = Who
place-x = How far across?
    .short = Across
place-y = How far down?
    .short = Down

## The maps

map-ecomap = Ecomap
    .lead = Who and what is around you, and what goes back and forth.
map-genogram = Genogram
    .lead = Your family over the generations.
map-at = As it was on { $day }
map-known = As it was known on { $day }
map-told = As told by { $who }
map-legend = What the signs mean
map-household = Household
map-needs = Still missing
map-nameless = No name given

## What the figures and lines say to those who do not see them. Pieces stand in a row, a comma between them.

map-age = { $age ->
    [one] { $age } year old
   *[other] { $age } years old
}
map-index = the map is about them
map-in-household = lives in the household
map-in-household-partly = lives in the household part of the time
map-born = born { $day }
map-died = died { $day }
map-has-died = died
map-moved = moved by hand
map-between = { $from } and { $to }
map-goes-forth = from { $from } to { $to }
map-goes-both = goes both ways
map-child-of = { $child } is the child of { $parents }
map-twins = twins
map-twins-identical = identical twins
map-twins-fraternal = twins, not identical
map-since = since { $day }
map-until = until { $day }
map-meets = { $need }: { $level }
map-looked = { $level } ({ $day })
map-under = { $what }: { $words }
map-unsaid = Not said yet
map-unsaid-status = not said yet what they are to each other
map-unsaid-way = not said yet in which way
map-unsaid-kind = not said yet what the tie is like

## Columns of the tables that no question asks for.

map-head-age = Age
map-head-kin = Related by birth
map-head-change = Against the other day

## Years beside a couple, as short as the field writes them.

map-year-married = m. { $year }
map-year-together = tog. { $year }
map-year-separated = sep. { $year }
map-year-divorced = div. { $year }
map-year-again = again { $year }
map-year-ended = until { $year }

## The legend: signs that are not answers.

map-sign-index = The person the map is about
map-sign-died = Has died
map-sign-household = Live together
map-sign-twins = Twins
map-sign-identical = Identical twins
map-sign-flow = What goes from one to the other
map-sign-meets = How far a need is met
map-sign-looks = How far a need was met, look by look; the last on the right
map-sign-kin = Partners who are related by birth
map-sign-separated-unmarried = Separated, were not married
map-sign-custody = The bar stands nearer to the one without the children
map-sign-custody-both = The bar in the middle: the children live with both
map-sign-mark = To be taken into account
map-sign-unsaid = Not said yet what the line stands for

## What changed between two dates.

map-changes = What changed
    .none = Nothing changed between the two dates.
map-came = New: { $what }
map-went = No longer: { $what }
map-turned = { $was }. Now: { $is }
map-need-came = Missing now: { $what }
map-need-went = No longer missing: { $what }
map-tally-more = { $what }: { $count ->
    [one] { $count } more
   *[other] { $count } more
}
map-tally-less = { $what }: { $count ->
    [one] { $count } fewer
   *[other] { $count } fewer
}

## The marks on two maps side by side.

map-marks = What the marks of the comparison mean
map-mark-came = New
map-mark-went = No longer there
map-mark-turned = Changed
