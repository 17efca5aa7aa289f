# The list of people, the screens of the maps, the signs to choose from, and the way out.

people-title = People and maps
people-lead = Everybody and everything that matters, written down once. Both maps are drawn from it.
people-people = People, groups and places
people-ties = Ties
people-couples = Couples
people-children = Children and parents

## The screens of the maps

map-role = map
map-view = Map or table
map-view-map = Map
map-view-table = Table
map-empty = Nobody is on it yet. Add the first one.
map-help = Drag the map or use the arrow keys to look around; with two fingers, or Ctrl and the wheel, it gets larger. Press a person or a line to read and write about it. Anyone badly placed can be dragged elsewhere, or moved with Alt and an arrow key.
map-larger = Larger
map-smaller = Smaller
map-whole = All of it
map-card = What was chosen on the map
map-put-back = Put back where the map had it
map-move-hint = To move them, press one of these, drag them on the map, or press an arrow key there together with Alt.
map-move = Move on the map
map-move-left = Move left
map-move-up = Move up
map-move-down = Move down
map-move-right = Move right
map-went-left = Moved left: { $count ->
    [one] { $count } step
   *[other] { $count } steps
}. Now { $across } % from the left, { $down } % from the top.
map-went-up = Moved up: { $count ->
    [one] { $count } step
   *[other] { $count } steps
}. Now { $across } % from the left, { $down } % from the top.
map-went-down = Moved down: { $count ->
    [one] { $count } step
   *[other] { $count } steps
}. Now { $across } % from the left, { $down } % from the top.
map-went-right = Moved right: { $count ->
    [one] { $count } step
   *[other] { $count } steps
}. Now { $across } % from the left, { $down } % from the top.
map-add = Add someone or something
map-add-name = Who or what is it?
map-add-tie-kind = What is the tie like?
map-add-no-sector = Not said
map-add-whom = Who are they related to?
map-add-nobody = Nobody on the map yet
map-add-kin = What are they to that person?
map-kin-partner = Partner
map-kin-child = Child
map-kin-parent = Parent
map-add-done = Put on the map
map-add-not = Cancel
map-add-tie = Add a tie from here
map-table-person = People, groups and places
map-table-couple = Couples
map-table-child = Children and parents
map-table-bond = Ties
map-table-need = Still missing

## Other days

map-days = Another day, or two days side by side
map-day-at = As it was on
map-day-at-hint = Life as it was then. Left empty, it is today. Names, figures, health and needs have no dates: they show as they are known.
map-day-known = As it was known on
map-day-known-hint = Only what had been written down by then. Left empty, all that is known now.
map-day-today = Back to today
map-compare = Compare with another day
map-compare-not = Stop comparing
map-compare-with = The other day
map-side = Which day shows

## What shows, and in which signs

map-look-title = What shows
map-look = Show
map-look-marked = People who are marked
map-look-marked-hint = People who may be a danger, who must never be contacted or never go on paper. What is only suspected about health shows too. Keep this off when somebody else is looking.
map-look-marked-paper = People who may be a danger or must never be contacted. Whoever is never to go on paper stays off it, whatever you choose.
map-look-abuse = Lines of violence
map-look-nameless = No names, only who they are
map-look-nameless-hint = Of needs only their part of life shows, and words that name somebody are left out.
map-look-names = Names
map-look-names-hint = Without them it says only who people are; of needs only their part of life shows. With names only where it is safe to have it. What you choose holds for this case until you lock.
map-look-more = Work, place, when they came, their part in the family
map-look-more-hint = In words and in the table; what is short also on the map. Without names only when they came. What not everybody knows never shows.
map-signs = Signs
kind-notation = Signs of the maps
notation-strong = How is a strong tie drawn?
    .short = Strong tie
    .c-thick = One thick line
    .c-several = Three lines, the middle one thick
notation-tenuous = How is a weak tie drawn?
    .short = Weak tie
    .c-dashed = Dashes
    .c-dotted = Dots
notation-stressful = How is a stressful tie drawn?
    .short = Stressful tie
    .c-hatched = A line with strokes across
    .c-zigzag = A zigzag
notation-index = How is the person the map is about drawn?
    .short = The person it is about
    .c-double = A double border
    .c-thick = A thick border
notation-adopted = How is an adopted child’s line drawn?
    .short = Adopted child
    .c-pair = A solid line beside a dashed one
    .c-dashed = A dashed line

## On paper and in files

map-out = Print it or save it
map-out-close = Close the paper
map-out-title = On paper or in a file
map-paper = Size of the paper
map-paper-a-four = A4
map-paper-a-three = A3
map-save-svg = Save as a drawing (SVG)
map-save-png = Save as a picture (PNG)

## The timeline's days

timeline-from = From
timeline-until = Until
timeline-days = Only some days
timeline-none-then = Nothing happened in these days that has been written down.
timeline-paper-code = Case
timeline-paper-day = Printed on
timeline-paper-kind = Shows only
timeline-on-paper = On paper
timeline-version = The safe version has days, kinds and what came of it: no words, no places, nothing about fears or safety.
timeline-written = Written down on { $day }
timeline-unnoted = Agreed; nobody noted whether it was held
timeline-left-out =
    { $count ->
        [one] { $count } entry is not on this paper.
       *[other] { $count } entries are not on this paper.
    }
moment-begun = Case begun
moment-first-meeting = First meeting
moment-consent = Consent to the work given
moment-consent-withdrawn = Consent to the work taken back
moment-consent-renewed = Consent to the work given again
moment-ending = Ended at the first meeting
moment-risk = A fear
moment-interview = Conversation
moment-plan = Plan agreed
moment-letter-sent = Letter sent
moment-letter-answered = Letter answered
moment-claim = Something that may be due
moment-advocacy = Stood up for the person
moment-disclosure = Shared with somebody

## Means

section-still-missing = What is still missing
    .lead = Steps for which something is not there yet, and what we do about it.
section-missing-now = What steps still need
    .lead = For these steps something is not there yet. Here is what we do about it.
missing-undecided = We have not decided yet what to do about it.
missing-to-step = To the step
section-unused = What is still there to build on
    .lead = Strengths, help and people that no step uses yet. Under “More about it” a step can take them up.
unused-strength = Strength:
unused-resource = Help:
unused-person = Person:
step-uses = Which help does it use?
    .short = Uses
step-strength = Which strength does it build on?
    .short = Builds on
step-person = Who around you helps with it?
    .short = With

## The same name in two cases. For the worker alone.

namesakes-title = Somebody of this name stands in another case
namesakes-do = It may be somebody else. Nothing is linked: ask yourself what each of them may know of the other.
