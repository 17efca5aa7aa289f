//! For whom the words of a round are: a child hears them shorter and informally (Part 5, 7 and 16).

use super::Answers;
use crate::forms::{consent, minor, participant};
use crate::i18n::Audience;
use crate::journal::{Case, RoundId};

/// Who sits there in this round; a grown-up while nobody chose.
pub fn audience(case: &Case, round: RoundId) -> Audience {
    match (Answers { case, round }).get(consent::WORDS) {
        Some("child") => Audience::Child,
        _ => Audience::Adult,
    }
}

/// Whether the choice belongs beside every text that is theirs: a child is in the case, several people come, of whom one may
/// be a child, or somebody chose already. Elsewhere it is one line that opens.
pub fn offers_child_words(case: &Case, round: RoundId) -> bool {
    let has_any = |kind: &str| !case.records_of(kind).is_empty();
    let has_chosen = || (Answers { case, round }).has(&consent::WORDS.spec);
    has_any(minor::MINOR.id) || has_any(participant::PARTICIPANT.id) || has_chosen()
}
