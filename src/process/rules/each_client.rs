//! R3 for everybody of a case (Part 5, 7): each other client has heard what is written, has said yes and was seen alone
//! first; of each child it is known who may consent, whether a guardian was asked, what whoever may consent answered, what
//! the child wants, and whether they were seen alone (4-8).

use super::gap::Since;
use super::{Gap, Rule};
use crate::forms::{self, Ask, Spec, minor, participant};
use crate::journal::{Case, Record, RoundId};
use crate::process::others_to_hand_to;
use crate::process::timeline::first_written;

/// What is asked of each other client. Whoever took their yes back is asked nothing any more.
const CLIENT: [(&Spec, &str); 3] = [
    (&participant::TOLD.spec, "r3-client-told"),
    (&participant::MANNER.spec, "r3-client-consent"),
    (&participant::ALONE.spec, "r3-client-alone"),
];
/// What is asked of each child. A no is an answer, of whoever may consent as of the child.
const CHILD: [(&Spec, &str); 5] = [
    (&minor::CONSENTS.spec, "r3-child-consents"),
    (&minor::ASKED.spec, "r3-child-asked"),
    (&minor::MANNER.spec, "r3-child-consent"),
    (&minor::AGREES.spec, "r3-child-agrees"),
    (&minor::ALONE.spec, "r3-child-alone"),
];

/// What is open of any other client and of any child. They are the case's, whatever the round. A reason holds for those
/// who were there when it was given.
pub fn r3_each_has_consent(case: &Case, round: RoundId) -> Vec<Gap> {
    let (clients, children) = (others_to_hand_to(case), case.records_of(minor::MINOR.id));
    open_of(round, &clients, &CLIENT).chain(open_of(round, &children, &CHILD)).collect()
}

fn open_of(round: RoundId, all: &[Record<'_>], asked: &[(&Spec, &'static str)]) -> impl Iterator<Item = Gap> {
    asked.iter().filter_map(move |(question, key)| {
        let open = all.iter().filter(|record| is_open(record, round, question));
        let last = open.filter_map(first_written).map(|(written, _)| written).max()?;
        Some(Gap::new(Rule::R3, key, "page/family").since(Since::Event(last)))
    })
}

/// Not told, and a guardian not asked yet, are answers and leave it open all the same.
fn is_open(record: &Record<'_>, round: RoundId, question: &Spec) -> bool {
    let is_put_off = match question.id {
        id if id == participant::TOLD.spec.id => record.get(participant::TOLD) == Some(false),
        id if id == minor::ASKED.spec.id => record.get(minor::ASKED) == Some("not_yet"),
        _ => false,
    };
    let is_shown = |question: &Spec| forms::is_shown(record.case(), round, record.id(), question);
    // Where asking a guardian is not safe, nobody is pressed for an answer of theirs.
    let is_spared = question.id == minor::MANNER.spec.id
        && is_shown(&minor::ASKED.spec)
        && record.get(minor::ASKED) == Some("not_safe");
    is_shown(question) && !is_spared && (is_put_off || !forms::is_answered(record, question))
}
