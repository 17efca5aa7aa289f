//! A case told through the stages after the first meeting.

use chrono::NaiveDate;
use waymark::forms::{
    self, RecordKind, Spec, assessment, closure, evaluation, goal, need, plan, round, step, strength,
};
use waymark::journal::{Change, Part, RecordId, SealedPaper, Value};
use waymark::process::{Kept, begin_again, sealing};

use crate::first_meeting::whole_meeting;
use crate::first_meeting_told::Told;

/// An answer: to which part, and what.
pub(crate) type Answer = (Part, Value);

pub(crate) fn said(words: &str) -> Answer {
    (Part::Said, Value::text(words, "en"))
}

pub(crate) fn noted(words: &str) -> Answer {
    (Part::Whole, Value::text(words, "en"))
}

pub(crate) fn choice(choice: &str) -> Answer {
    (Part::Whole, Value::Choice(choice.into()))
}

pub(crate) fn tick(choice: &str) -> Answer {
    (Part::Choice(choice.into()), Value::Flag(true))
}

/// A day, as `2026-03-09`.
pub(crate) fn on(day: &str) -> Answer {
    (Part::Whole, Value::Date(date(day).into()))
}

pub(crate) fn link(kind: &RecordKind, number: u8) -> Answer {
    (Part::Whole, Value::Link { record: nth(kind, number), journal: None, label: format!("{} {number}", kind.id) })
}

pub(crate) fn open() -> Answer {
    (Part::Whole, Value::Cleared)
}

pub(crate) fn date(day: &str) -> NaiveDate {
    day.parse().unwrap()
}

/// The record of a kind that has this number in these tests.
pub(crate) fn nth(kind: &RecordKind, number: u8) -> RecordId {
    RecordId::once_a_case(Told::nothing().case.id(), &format!("{} {number}", kind.id))
}

impl Told {
    /// An answer in the record of its kind that has this number.
    pub(crate) fn at(self, number: u8, question: &Spec, (part, value): Answer) -> Self {
        let kind = forms::kind(question.kind_id()).unwrap();
        if let Value::Choice(choice) = &value {
            assert!(question.choices.contains(&choice.as_str()), "{choice} is no choice of {}", question.id);
        }
        self.put_in(nth(kind, number), kind, question, part, value)
    }

    /// An answer in the record that is there once a round.
    pub(crate) fn once(self, question: &Spec, (part, value): Answer) -> Self {
        self.put(question, part, value)
    }

    pub(crate) fn all(self, changes: &[Change]) -> Self {
        changes.iter().fold(self, Self::change)
    }

    /// A goal with one step of the person's own.
    pub(crate) fn goal(self, number: u8, words: &str) -> Self {
        self.at(number, &goal::STATEMENT.spec, said(words)).step(number, number, "client")
    }

    /// A step that says who does what by when.
    pub(crate) fn step(self, number: u8, goal: u8, who: &str) -> Self {
        self.at(number, &step::GOAL_OF.spec, link(&goal::GOAL, goal))
            .at(number, &step::WHAT.spec, noted(&format!("step {number}")))
            .at(number, &step::WHO.spec, choice(who))
            .at(number, &step::BY.spec, on("2026-03-20"))
    }

    /// A look back in which both say how they see it and choose how to go on.
    pub(crate) fn look_back(self, number: u8, outcome: &str) -> Self {
        self.at(number, &evaluation::OF.spec, choice("stage"))
            .at(number, &evaluation::PERSON_VIEW.spec, said("It goes"))
            .at(number, &evaluation::WORKER_VIEW.spec, noted("It goes slowly"))
            .at(number, &evaluation::COURSE.spec, choice("on"))
            .at(number, &evaluation::OUTCOME.spec, choice(outcome))
    }

    /// What both say of a goal.
    pub(crate) fn reached(self, number: u8, person: &str, worker: &str) -> Self {
        self.at(number, &goal::PERSON_REACHED.spec, choice(person)).at(
            number,
            &goal::WORKER_REACHED.spec,
            choice(worker),
        )
    }

    /// Keeps a paper as it was shown.
    pub(crate) fn keep(self, kept: Kept) -> Self {
        let sealing = sealing(&self.case, self.round(), kept).unwrap();
        let paper = SealedPaper {
            document: kept.id().into(),
            lang: "en".into(),
            words: vec![format!("the {}", kept.id())],
            signer: sealing.signer,
            manner: sealing.manner,
        };
        self.change(&Change::Seal(sealing.records, paper))
    }

    /// The work begins again in a new round.
    pub(crate) fn again(self, why: &str) -> Self {
        assert!(round::WHY.spec.choices.contains(&why));
        let changes = begin_again(&self.case, why);
        self.all(&changes)
    }
}

/// First meeting and assessment.
pub(crate) fn assessed() -> Told {
    whole_meeting()
        .at(1, &need::STATEMENT.spec, said("We may lose the flat"))
        .at(1, &need::DOMAIN.spec, choice("social"))
        .once(&assessment::ALONE.spec, said("The children, the money"))
        .at(1, &strength::WHAT.spec, said("I do not give up"))
}

/// The same with a plan of one goal and one step that nobody has agreed yet.
pub(crate) fn planned() -> Told {
    assessed().goal(1, "We stay in our flat").once(&plan::REVIEW.spec, on("2026-04-06"))
}

/// The same, agreed: the plan runs.
pub(crate) fn running() -> Told {
    planned().once(&plan::MANNER.spec, choice("spoken"))
}

/// The plan is walked, both find that the goal is reached, and come to an end.
pub(crate) fn ending() -> Told {
    running().at(1, &step::RESULT.spec, choice("done")).reached(1, "reached", "reached").look_back(1, "close")
}

/// The same, closed with all that belongs to it.
pub(crate) fn closed() -> Told {
    ending()
        .once(&closure::HOW.spec, choice("completed"))
        .once(&closure::PERSON_AGREES.spec, choice("yes"))
        .once(&closure::WORKER_AGREES.spec, choice("yes"))
        .once(&closure::MANNER.spec, choice("spoken"))
        .keep(Kept::Report)
        .once(&closure::CLOSED.spec, on("2026-05-04"))
}
