//! In which language words are marked as written, so that a voice reads them rightly and a paper says it.

use super::{Answers, current_round};
use crate::forms::client;
use crate::journal::{Case, Part};

/// A language that none of our names says: the tag for "undetermined" (BCP 47).
const ANOTHER: &str = "und";

/// The tag of what is written into a part of an answer, given the screen's language. The person's own words are in the
/// language that was chosen for them (1-23; their words and language are kept as they are); everything else, and their
/// words too as long as nobody chose, in the screen's.
pub fn tagged_in<'a>(case: &'a Case, part: &Part, screen: &'a str) -> &'a str {
    if *part != Part::Said {
        return screen;
    }
    let answers = Answers { case, round: current_round(case) };
    match answers.get(client::WORDS_IN).filter(|_| answers.asks(&client::WORDS_IN.spec)) {
        None => screen,
        Some("other") => ANOTHER,
        Some(tag) => tag,
    }
}
