//! What a case shows of itself without being opened.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The waymarks of a case, in the order of the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub enum Stage {
    /// First contact, intake, the six questions, preliminary agreement.
    #[default]
    FirstMeeting,
    /// Needs, strengths, resources.
    Assessment,
    /// Goals and steps.
    Plan,
    /// Carrying the plan out.
    Doing,
    /// What was reached.
    Evaluation,
    /// The final report, the ending.
    Closure,
}

/// The date both agreed to meet again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NextMeeting {
    /// The day.
    pub day: NaiveDate,
    /// The time as `HH:MM`, if one was named.
    pub time: Option<String>,
}

/// What lists, the day's board and search need of a case. At most 400 bytes of text.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CardFace {
    /// The code the worker gave it.
    pub code: String,
    /// The name, if one was wanted.
    pub name: String,
    /// Whether lists show the name rather than the code.
    pub shows_name: bool,
    /// Where the case is.
    pub stage: Stage,
    /// When the next meeting is.
    pub next: Option<NextMeeting>,
    /// Whether the case has ended.
    pub has_ended: bool,
}

impl CardFace {
    /// The face of a case, from its answers.
    pub fn of(case: &crate::journal::Case) -> Self {
        let _ = case;
        Self::default()
    }
}
