//! The sets of questions that the person can be left alone with. Nothing of the worker's, nothing about risk, nothing that
//! names anybody else: `tests/native/alone.rs` walks them.

use super::{Spec, feedback, level, six, strength};

/// Questions for a page that the person fills in alone. Its message is `set-<id>`, with `.lead`.
#[derive(Debug)]
pub struct AloneSet {
    /// A choice of [`SET`](super::alone::SET).
    pub id: &'static str,
    /// What is asked, one at a time.
    pub items: &'static [AloneItem],
}

/// One question of a set.
#[derive(Debug, PartialEq, Eq)]
pub struct AloneItem {
    /// One of [`ITEMS`](super::alone::ITEMS).
    pub id: &'static str,
    /// The question that holds the answer, in the person's own words where it asks for them.
    pub question: Spec,
    /// The message that asks it, where it is not the question's own; `.short` names it in lists.
    pub asks: Option<&'static str>,
    /// What else is so of the answer's record: a question of the same kind and its choice.
    pub given: &'static [(Spec, &'static str)],
    /// The day of the answer's record.
    pub day: Option<Spec>,
    /// Items of one set that share a name here stand in one record of a sitting; without one, the record is the round's own.
    pub record: Option<&'static str>,
}

impl AloneItem {
    /// The message that asks it.
    pub fn message(&self) -> String {
        self.asks.map_or_else(|| self.question.message(), str::to_owned)
    }
}

/// All sets.
pub static SETS: &[AloneSet] = &[
    AloneSet {
        id: "strengths",
        items: &[
            strength("survival", "fill-survival", &[(strength::ASKED.spec, "survival"), FILLED]),
            strength("support", "fill-support", &[(strength::ASKED.spec, "support"), FILLED]),
            strength("exception", "fill-exception", &[(strength::ASKED.spec, "exception"), FILLED]),
            strength("possibility", "fill-possibility", &[(strength::ASKED.spec, "possibility"), FILLED]),
            strength("esteem", "fill-esteem", &[(strength::ASKED.spec, "esteem"), FILLED]),
            strength("change", "fill-change", &[(strength::ASKED.spec, "change"), FILLED]),
            strength("perspective", "fill-perspective", &[(strength::ASKED.spec, "perspective"), FILLED]),
            strength("meaning", "fill-meaning", &[(strength::ASKED.spec, "meaning"), FILLED]),
        ],
    },
    AloneSet {
        id: "levels",
        items: &[
            level("social", "fill-social", &[(level::DOMAIN.spec, "social"), BY_PERSON, BY_PAGE]),
            level("emotional", "fill-emotional", &[(level::DOMAIN.spec, "emotional"), BY_PERSON, BY_PAGE]),
            level("physical", "fill-physical", &[(level::DOMAIN.spec, "physical"), BY_PERSON, BY_PAGE]),
            level("psychological", "fill-psychological", &[(level::DOMAIN.spec, "psychological"), BY_PERSON, BY_PAGE]),
        ],
    },
    AloneSet {
        id: "hopes",
        items: &[
            once("situation", six::SITUATION.spec),
            once("tried", six::TRIED.spec),
            once("helps", six::HELPS.spec),
            once("wish", six::WISH.spec),
            once("hope", six::HOPE.spec),
            once("life", six::LIFE.spec),
        ],
    },
    AloneSet {
        id: "feedback",
        items: &[
            feedback("heard", feedback::HEARD.spec),
            feedback("helped", feedback::HELPED.spec),
            feedback("different", feedback::DIFFERENT.spec),
        ],
    },
];

/// The set with this id.
pub fn alone_set(id: &str) -> Option<&'static AloneSet> {
    SETS.iter().find(|set| set.id == id)
}

const FILLED: (Spec, &str) = (strength::SOURCE.spec, "questionnaire");
const BY_PERSON: (Spec, &str) = (level::BY.spec, "person");
const BY_PAGE: (Spec, &str) = (level::SOURCE.spec, "questionnaire");

const fn strength(id: &'static str, asks: &'static str, given: &'static [(Spec, &'static str)]) -> AloneItem {
    AloneItem { id, question: strength::WHAT.spec, asks: Some(asks), given, day: None, record: Some(id) }
}

const fn level(id: &'static str, asks: &'static str, given: &'static [(Spec, &'static str)]) -> AloneItem {
    let day = Some(level::DAY.spec);
    AloneItem { id, question: level::GRADE.spec, asks: Some(asks), given, day, record: Some(id) }
}

const fn once(id: &'static str, question: Spec) -> AloneItem {
    AloneItem { id, question, asks: None, given: &[], day: None, record: None }
}

const fn feedback(id: &'static str, question: Spec) -> AloneItem {
    let given = &[(feedback::SOURCE.spec, "questionnaire")];
    AloneItem { id, question, asks: None, given, day: Some(feedback::DAY.spec), record: Some("feedback") }
}
