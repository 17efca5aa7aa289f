//! R10: limits of the caseload are the agency's; none set, none shown. A case is light, medium or heavy by the worker's word
//! and its stage (2-45, 2-46). And what many cases meet, counted without names (2-40).

use super::talks::said;
use super::{CardFace, Stage};
use crate::forms::{advocacy, workspace};
use crate::journal::Case;

/// How much a worker carries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Caseload {
    /// The sum over all open cases.
    pub carried: i64,
    /// What the agency says one can carry.
    pub limit: i64,
}

/// The caseload, where the agency has set a limit. Whoever has not asked for help yet is no case (1-14).
pub fn r10_caseload<'a>(workspace: &Case, faces: impl IntoIterator<Item = &'a CardFace>) -> Option<Caseload> {
    let limit = said(workspace, workspace::CASELOAD)?;
    let carried = faces.into_iter().filter(|face| !face.has_ended && face.prospect_since.is_none()).map(weight).sum();
    Some(Caseload { carried, limit })
}

/// One for a light case, two for a medium one, three for a heavy one. Where nobody has said: by its stage, because finding
/// out, planning and finding resources is intensive and watching over is light (2-46).
fn weight(face: &CardFace) -> i64 {
    match face.weight.as_str() {
        "light" => 1,
        "medium" => 2,
        "heavy" => 3,
        _ if face.is_resting => 1,
        _ => match face.stage {
            Stage::FirstMeeting | Stage::Assessment | Stage::Plan => 2,
            Stage::Doing | Stage::Evaluation | Stage::Closure => 1,
        },
    }
}

/// From how many cases on a count is shown: fewer could be known by it (Part 5, 14).
pub(super) const SHOWN_FROM: usize = 5;

/// The gaps met in any case and in how many; `None` where they are too few to be shown.
pub fn gaps_met<'a>(faces: impl IntoIterator<Item = &'a CardFace>) -> Vec<(&'static str, Option<usize>)> {
    let faces: Vec<_> = faces.into_iter().collect();
    let count = |about: &str| faces.iter().filter(|face| face.gaps.iter().any(|gap| gap == about)).count();
    let counted = advocacy::ABOUT.spec.choices.iter().map(|about| (*about, count(about)));
    counted
        .filter(|(_, count)| *count > 0)
        .map(|(about, count)| (about, (count >= SHOWN_FROM).then_some(count)))
        .collect()
}
