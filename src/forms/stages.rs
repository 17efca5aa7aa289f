//! The stages after the first meeting: what each asks, as data. One screen shows them all.

use super::doings::{DOCUMENTS, LETTERS, MEETINGS, NOTES, SERVICES};
use super::goals::{GOALS, STEPS_DONE};
use super::{
    RecordKind, Shown, Spec, assessment, closure, evaluation, goal, indicator, need, plan, resource, round, strength,
};

/// A stage of the work on one page.
#[derive(Debug)]
pub struct StageForm {
    /// Stands in addresses. Its message is `stage-<id>`, with `.lead`.
    pub id: &'static str,
    /// Its parts, in their order.
    pub sections: &'static [Section],
}

/// A part of a stage. Its message is `section-<id>`, with `.lead`.
#[derive(Debug)]
pub struct Section {
    /// Part of the message and of the part's place on the page.
    pub id: &'static str,
    /// What it holds.
    pub body: Body,
}

/// What a part of a stage holds.
#[derive(Debug)]
pub enum Body {
    /// Questions that are asked once a round.
    Questions(&'static [Spec]),
    /// A list of records.
    Records(&'static List),
    /// What is drawn from the record.
    Shown(Shown),
}

impl Section {
    /// What it asks itself, in no list.
    pub fn questions(&self) -> &'static [Spec] {
        match self.body {
            Body::Questions(questions) => questions,
            Body::Records(_) | Body::Shown(_) => &[],
        }
    }
}

/// A list of records of one kind.
#[derive(Debug)]
pub struct List {
    /// The kind.
    pub kind: &'static RecordKind,
    /// Asked when a record is opened.
    pub asked: &'static [Spec],
    /// Asked on demand.
    pub later: &'static [Spec],
    /// What the worker ticks beside it, on demand.
    pub checklists: &'static [Spec],
    /// What a closed card says beside its title.
    pub told: &'static [Spec],
    /// Of that, whose choice says little without its label: a place in an order, what two people say of the same. A yes and
    /// a no always stand under theirs. It is said of the list, because every program would carry one more word a question.
    pub labelled: &'static [Spec],
    /// What a card is called by, one beside the other: the two ends of a tie. Empty: its first words.
    pub called: &'static [Spec],
    /// Whether a card is called by its day and time rather than by its words.
    pub is_by_day: bool,
    /// Answered by one tap, without opening the record.
    pub tap: Option<&'static Spec>,
    /// The choice of the tap that asks for another record of the kind: a meeting that was moved has a new day.
    pub again: Option<&'static str>,
    /// Of what is asked, what a closed card asks by one more tap, as soon as it is asked at all: whether all are safe, once
    /// both have met.
    pub tap_then: Option<&'static Spec>,
    /// What a new record is given: today.
    pub today: Option<&'static Spec>,
    /// What a new record is given: the name that the person wants to be called.
    pub person: Option<&'static Spec>,
    /// The day on which somebody last made sure of what a record says; a year on it counts as not checked.
    pub checked: Option<&'static Spec>,
    /// The link to the record that it stands under.
    pub under: Option<&'static Spec>,
    /// The lists under each record.
    pub within: &'static [List],
    /// In which order they stand.
    pub order: Order,
    /// Whose records they are.
    pub reach: Reach,
    /// Whether records are added and removed here, or only worked on.
    pub is_open: bool,
    /// Whether each record is a paper of its own.
    pub is_on_paper: bool,
}

/// In which order the records of a list stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// As they were added.
    AsAdded,
    /// Where somebody put them; those that nobody put anywhere last, as they were added.
    ByHand,
    /// The last added first.
    NewestFirst,
    /// By what they were called when the list was opened; what was added since, first.
    ByName,
}

/// Whose records a list shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// Those of this round.
    Round,
    /// Those of the whole case: they stay true when the work begins again.
    Case,
    /// Those of the whole case but the one that this round has first: it stands whole on the same screen.
    Others,
}

pub(super) const fn list(kind: &'static RecordKind, asked: &'static [Spec], later: &'static [Spec]) -> List {
    List {
        kind,
        asked,
        later,
        checklists: &[],
        told: &[],
        labelled: &[],
        called: &[],
        is_by_day: false,
        tap: None,
        again: None,
        tap_then: None,
        today: None,
        person: None,
        checked: None,
        under: None,
        within: &[],
        order: Order::AsAdded,
        reach: Reach::Round,
        is_open: true,
        is_on_paper: false,
    }
}

impl List {
    /// Beside the title of a closed card stands this.
    pub(super) const fn told(mut self, questions: &'static [Spec]) -> Self {
        self.told = questions;
        self
    }

    /// Of what is told, this says little without its label.
    pub(super) const fn labelled(mut self, questions: &'static [Spec]) -> Self {
        self.labelled = questions;
        self
    }

    pub(super) const fn ticking(mut self, questions: &'static [Spec]) -> Self {
        self.checklists = questions;
        self
    }

    pub(super) const fn by_day(mut self) -> Self {
        self.is_by_day = true;
        self
    }

    pub(super) const fn called(mut self, questions: &'static [Spec]) -> Self {
        self.called = questions;
        self
    }

    pub(super) const fn by_hand(mut self) -> Self {
        self.order = Order::ByHand;
        self
    }

    pub(super) const fn tap(mut self, question: &'static Spec) -> Self {
        self.tap = Some(question);
        self
    }

    pub(super) const fn again(mut self, choice: &'static str) -> Self {
        self.again = Some(choice);
        self
    }

    pub(super) const fn tap_then(mut self, question: &'static Spec) -> Self {
        self.tap_then = Some(question);
        self
    }

    pub(super) const fn today(mut self, question: &'static Spec) -> Self {
        self.today = Some(question);
        self
    }

    pub(super) const fn person(mut self, question: &'static Spec) -> Self {
        self.person = Some(question);
        self
    }

    pub(super) const fn under(mut self, question: &'static Spec) -> Self {
        self.under = Some(question);
        self
    }

    pub(super) const fn within(mut self, lists: &'static [List]) -> Self {
        self.within = lists;
        self
    }

    pub(super) const fn checked(mut self, question: &'static Spec) -> Self {
        self.checked = Some(question);
        self
    }

    pub(super) const fn by_name(mut self) -> Self {
        self.order = Order::ByName;
        self
    }

    pub(super) const fn newest_first(mut self) -> Self {
        self.order = Order::NewestFirst;
        self
    }

    pub(super) const fn of_case(mut self) -> Self {
        self.reach = Reach::Case;
        self
    }

    pub(super) const fn others(mut self) -> Self {
        self.reach = Reach::Others;
        self
    }

    pub(super) const fn closed(mut self) -> Self {
        self.is_open = false;
        self
    }

    pub(super) const fn on_paper(mut self) -> Self {
        self.is_on_paper = true;
        self
    }
}

pub(super) const fn section(id: &'static str, body: Body) -> Section {
    Section { id, body }
}

/// What is missing or hard.
pub static NEEDS: List =
    list(&need::NEED, &[need::STATEMENT.spec, need::DOMAIN.spec], &[need::CAUSE.spec, need::OUTLOOK.spec])
        .told(&[need::DOMAIN.spec])
        .of_case();
static STRENGTHS: List =
    list(&strength::STRENGTH, &[strength::WHAT.spec], &[strength::ASKED.spec, strength::SOURCE.spec]).of_case();
static RESOURCES: List = list(
    &resource::RESOURCE,
    &[resource::WHAT.spec, resource::WHO.spec, resource::STATE.spec, resource::TAKES.spec],
    &[resource::OF.spec],
)
.told(&[resource::WHO.spec, resource::STATE.spec, resource::OF.spec])
.of_case();

static GOALS_REACHED: List = list(&goal::GOAL, &[goal::PERSON_REACHED.spec, goal::WORKER_REACHED.spec], &[])
    .told(&[goal::PERSON_REACHED.spec, goal::WORKER_REACHED.spec, goal::AGAINST.spec])
    .labelled(&[goal::PERSON_REACHED.spec, goal::WORKER_REACHED.spec])
    .within(&[list(&indicator::INDICATOR, &[indicator::RESULT.spec, indicator::REACHED.spec], &[])
        .told(&[indicator::NOW.spec, indicator::TARGET.spec, indicator::RESULT.spec, indicator::REACHED.spec])
        .under(&indicator::GOAL_OF.spec)
        .closed()])
    .closed();
static EVALUATIONS: List = list(
    &evaluation::EVALUATION,
    &[
        evaluation::OF.spec,
        evaluation::PERSON_CHANGE.spec,
        evaluation::PERSON_VIEW.spec,
        evaluation::PERSON_BLOCKED.spec,
        evaluation::WORKER_CHANGE.spec,
        evaluation::WORKER_VIEW.spec,
        evaluation::WORKER_BLOCKED.spec,
        evaluation::COURSE.spec,
        evaluation::OUTCOME.spec,
    ],
    &[evaluation::WHY.spec, evaluation::RESOURCES.spec, evaluation::WORTH.spec, evaluation::DAY.spec],
)
.by_day()
.told(&[evaluation::OF.spec, evaluation::COURSE.spec, evaluation::OUTCOME.spec])
.today(&evaluation::DAY.spec)
.newest_first();

/// The stages after the first meeting, in the order of the way.
pub static STAGE_FORMS: &[StageForm] = &[
    StageForm {
        id: "assessment",
        sections: &[
            section("changed", Body::Questions(&[round::CHANGED.spec])),
            section("needs", Body::Records(&NEEDS)),
            section("alone", Body::Questions(&[assessment::ALONE.spec, assessment::LEVEL.spec, assessment::HARD.spec])),
            section("strengths", Body::Records(&STRENGTHS)),
            section("resources", Body::Records(&RESOURCES)),
        ],
    },
    StageForm {
        id: "plan",
        sections: &[
            section("safety-first", Body::Shown(Shown::SafetyFirst)),
            section("earlier-plan", Body::Shown(Shown::EarlierPlan)),
            section("goals", Body::Records(&GOALS)),
            section("lanes", Body::Shown(Shown::Lanes)),
            section("still-missing", Body::Shown(Shown::StillMissing)),
            section("unused", Body::Shown(Shown::Unused)),
            section("order", Body::Questions(&[plan::ORDER.spec])),
            section("review", Body::Questions(&[plan::REVIEW.spec, plan::REVIEW_HOW.spec, plan::UNTIL.spec])),
            section("agreed", Body::Questions(&[plan::MANNER.spec, plan::SIGNATURE.spec, plan::WITNESS.spec])),
            section("plan-paper", Body::Shown(Shown::PlanPaper)),
        ],
    },
    StageForm {
        id: "doing",
        sections: &[
            section("notes", Body::Records(&NOTES)),
            section("missing-now", Body::Shown(Shown::StillMissing)),
            section("steps", Body::Records(&STEPS_DONE)),
            section("meetings", Body::Records(&MEETINGS)),
            section("services", Body::Records(&SERVICES)),
            section("letters", Body::Records(&LETTERS)),
            section("documents", Body::Records(&DOCUMENTS)),
        ],
    },
    StageForm {
        id: "evaluation",
        sections: &[
            section("reached", Body::Records(&GOALS_REACHED)),
            section("delivered", Body::Shown(Shown::Delivered)),
            section("attracted", Body::Shown(Shown::Attracted)),
            section("evaluations", Body::Records(&EVALUATIONS)),
            section("views", Body::Shown(Shown::Views)),
            section("own-sums", Body::Shown(Shown::OwnSums)),
            section("outcome", Body::Shown(Shown::Outcome)),
        ],
    },
    StageForm {
        id: "closure",
        sections: &[
            section(
                "how",
                Body::Questions(&[
                    closure::HOW.spec,
                    closure::REASON.spec,
                    closure::ATTEMPTS.spec,
                    closure::SAFETY.spec,
                    closure::SAFETY_ACTION.spec,
                    closure::CONCLUSION.spec,
                    closure::CONTINUES.spec,
                    closure::RETURN.spec,
                ]),
            ),
            section("report", Body::Shown(Shown::Report)),
            section(
                "consensus",
                Body::Questions(&[
                    closure::PERSON_AGREES.spec,
                    closure::PERSON_WORDS.spec,
                    closure::WORKER_AGREES.spec,
                    closure::MANNER.spec,
                    closure::SIGNATURE.spec,
                    closure::WITNESS.spec,
                    closure::KEEP_UNTIL.spec,
                    closure::KEEP_WHY.spec,
                ]),
            ),
            section("closing", Body::Shown(Shown::Closing)),
        ],
    },
];

/// The stage with this id.
pub fn stage_form(id: &str) -> Option<&'static StageForm> {
    STAGE_FORMS.iter().find(|form| form.id == id)
}
