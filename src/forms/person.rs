//! People, groups and organisations of a case: typed once, they stand on both maps, in contacts, referrals and the plan.
//!
//! A person may be a role without a name ("ex-partner"). What is sensitive is asked on demand only (Part 5, 5 and 11).

use super::question::{day, long_text, many_of, one_of, text, yes_no};
use super::{Day, LongText, ManyOf, OneOf, Question, RecordKind, Span, Text, YesNo};

/// What they are called; may stay empty.
pub const NAME: Question<Text> = text("person.name").cites(&["2-14", "2-15"]);
/// Who they are to the person: "mother", "ex-partner"; enough where a name is not wanted.
pub const ROLE: Question<Text> = text("person.role").cites(&["2-14", "0-17"]);
/// A person, or more than one.
pub const SORT: Question<OneOf> =
    one_of("person.sort", &["person", "group", "organisation", "system", "animal"]).cites(&["0-17", "2-15"]);
/// The part of life that they belong to, in the field's usual order around an ecomap.
pub const SECTOR: Question<OneOf> = one_of(
    "person.sector",
    &[
        "extended_family",
        "friends",
        "neighbours",
        "faith",
        "culture",
        "recreation",
        "school",
        "childcare",
        "work",
        "income",
        "housing",
        "transport",
        "health",
        "services",
        "legal",
        "other",
    ],
)
.cites(&["0-25", "2-15"]);
/// The figure on a genogram, chosen with the person it stands for; never inferred.
pub const SHAPE: Question<OneOf> = one_of(
    "person.shape",
    &["square", "circle", "diamond", "square_in_circle", "circle_in_square", "rounded", "unknown"],
)
.show_if(&SORT.spec, &["person", "animal", super::UNANSWERED])
.cites(&["2-14"]);
/// Whether the map is about them: the client, or one of several.
pub const INDEX: Question<YesNo> = yes_no("person.index").cites(&["2-14"]);
/// Whether they live with the person.
pub const HOUSEHOLD: Question<OneOf> = one_of("person.household", &["yes", "part", "no"]).cites(&["1-26", "2-15"]);
/// Since when they live there.
pub const HOUSEHOLD_SINCE: Question<Day> =
    day("person.household_since").show_if(&HOUSEHOLD.spec, &["yes", "part"]).cites(&["1-26"]);
/// Until when they lived there.
pub const HOUSEHOLD_UNTIL: Question<Day> = day("person.household_until").cites(&["1-26"]);
/// Born.
pub const BORN: Question<Day> = day("person.born").cites(&["1-23", "2-14"]);
/// Whether they live.
pub const LIFE: Question<OneOf> = one_of("person.life", &["alive", "died", "not_known"]).cites(&["2-14"]);
/// Died.
pub const DIED: Question<Day> = day("person.died").show_if(&LIFE.spec, &["died"]).cites(&["2-14"]);
/// A child that is expected, or was lost.
pub const PREGNANCY: Question<OneOf> =
    one_of("person.pregnancy", &["expected", "miscarriage", "abortion", "stillborn"]).cites(&["2-14"]);
/// What is to be heeded everywhere (Part 5, 5).
pub const MARKS: Question<ManyOf> =
    many_of("person.marks", &["danger", "never_contact", "never_print"]).worker_only().cites(&["1-29"]);
/// How to reach them.
pub const CONTACT: Question<Text> = text("person.contact").cites(&["2-25"]);
/// How to reach them safely: when, what may be said, who else sees it (Part 5, 4).
pub const CONTACT_SAFELY: Question<LongText> = long_text("person.contact_safely").cites(&["2-25"]);
/// What that is sensitive is needed of them (Part 5, 11). What is not said to be needed is neither asked nor drawn.
pub const NEEDED: Question<ManyOf> =
    many_of("person.needed", &["origin", "health"]).worker_only().cites(&["1-23", "1-24"]);
/// What for.
pub const REASON: Question<Text> = text("person.reason")
    .worker_only()
    .required()
    .show_if(&NEEDED.spec, &["origin", "health"])
    .cites(&["1-23", "1-24"]);
/// A mark of [`HEALTH`] that nobody has confirmed: the worker's guess.
pub const SUSPECTED: &str = "substance_suspected";
/// Health, where the work needs it.
pub const HEALTH: Question<ManyOf> = many_of(
    "person.health",
    &[
        "physical",
        "psychological",
        "recovering",
        "substance",
        SUSPECTED,
        "substance_recovering",
        "smoker",
        "obesity",
        "language",
    ],
)
.show_if(&NEEDED.spec, &["health"])
.cites(&["1-24"]);
/// What they do, what they live on.
pub const WORK: Question<Text> = text("person.work").cites(&["1-23"]);
/// Where they live.
pub const LIVES: Question<Text> = text("person.lives").cites(&["1-26"]);
/// Where they come from.
pub const ORIGIN: Question<Text> = text("person.origin").show_if(&NEEDED.spec, &["origin"]).cites(&["1-23"]);
/// When they moved to this country or region.
pub const MOVED: Question<Day> = day("person.moved").show_if(&NEEDED.spec, &["origin"]).cites(&["1-23"]);
/// The part they play, their ways of talking with the others, what they are like (2-14).
pub const PART: Question<LongText> = long_text("person.part").own_words().cites(&["2-14"]);
/// What not everybody in the family knows.
pub const SECRET: Question<LongText> = long_text("person.secret").worker_only().cites(&["2-14"]);
/// As told by whom.
pub const TOLD: Question<Text> = text("person.told").cites(&["1-27"]);
/// Anything else.
pub const NOTE: Question<LongText> = long_text("person.note").cites(&["2-14"]);

/// A person, a group, an organisation, or a part of life that has no name of its own.
pub static PERSON: RecordKind = RecordKind {
    id: "person",
    span: Span::Many,
    questions: &[
        NAME.spec,
        ROLE.spec,
        SORT.spec,
        SECTOR.spec,
        SHAPE.spec,
        INDEX.spec,
        HOUSEHOLD.spec,
        HOUSEHOLD_SINCE.spec,
        HOUSEHOLD_UNTIL.spec,
        BORN.spec,
        LIFE.spec,
        DIED.spec,
        PREGNANCY.spec,
        MARKS.spec,
        CONTACT.spec,
        CONTACT_SAFELY.spec,
        NEEDED.spec,
        REASON.spec,
        HEALTH.spec,
        WORK.spec,
        LIVES.spec,
        ORIGIN.spec,
        MOVED.spec,
        PART.spec,
        SECRET.spec,
        TOLD.spec,
        NOTE.spec,
    ],
};
