//! Place is the address: a route in the fragment. It never reaches a server's log and holds no name and no search.

use std::fmt;
use std::str::FromStr;

use crate::forms;
use crate::journal::{CaseId, RecordId};
use crate::process::Stage;

/// Where the worker is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Route {
    /// The day's board: all cases.
    #[default]
    Home,
    /// A new case's code and name.
    NewCase,
    /// A case and where in it.
    Case(CaseId, Spot),
    /// The emergency numbers; also from the lock screen.
    Emergency,
    /// Carrying cases away in a file.
    Carry,
    /// Bringing a file in.
    BringIn,
    /// Language, look, lock times, recovery code.
    Settings,
    /// The first meeting on blank paper.
    Kit,
    /// Those who may need help and have not asked for it.
    Prospects,
    /// What many cases meet.
    System,
    /// The agency profile.
    Agency,
    /// Services, specialists and offices.
    Directory,
    /// What may be due to people here.
    Entitlements,
    /// Leaving this device.
    Leave,
    /// What was erased, and when.
    Erasures,
}

/// A place within a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Spot {
    /// The waymarks and what is open.
    Overview,
    /// One prompt of the first meeting at a time; the position counts from zero.
    Guided(usize),
    /// One question of a prompt, on a screen that is turned to the person: the prompt, and the question's place in it.
    Asked(usize, usize),
    /// The whole first meeting on one page.
    Whole,
    /// The pad and the six questions.
    Six,
    /// The four taps.
    Taps,
    /// A referral.
    Referral,
    /// A kind ending.
    Ending,
    /// A paper.
    Paper(Paper),
    /// Answers that stand against each other.
    Differences,
    /// Code, name and what lists show.
    Names,
    /// A stage on one page.
    Stage(Stage),
    /// A page on demand, by its place among [`forms::PAGES`].
    Page(usize),
    /// A note of an everyday contact.
    Note,
    /// The final report, to be edited.
    Report,
    /// All that happened.
    Timeline,
    /// Every answer ever given.
    History,
    /// Papers that were agreed.
    Kept,
    /// Everybody who matters, and the ways to the maps.
    People,
    /// What is around the household.
    Ecomap,
    /// The family over the generations.
    Genogram,
    /// Erasing the case.
    Erase,
    /// An extract for somebody.
    Extract,
    /// A copy for supervision or teaching.
    Supervision,
    /// Handing a page over for the person to fill in alone, and what came of it.
    Alone,
    /// A place on such a page: 0 before the first question.
    AloneAt(usize),
}

impl Spot {
    /// Where a prompt, or a kind of record that a rule asks for, is answered.
    pub fn of_prompt(id: &str) -> Self {
        if let Some(page) = id.strip_prefix("page/").and_then(forms::page) {
            return Self::Page(page);
        }
        let place = forms::PROMPT_IDS.iter().position(|prompt| *prompt == id);
        let fixed = || SPOTS.iter().find(|(word, _)| *word == id).map_or(Self::Taps, |(_, spot)| *spot);
        place.map_or_else(fixed, Self::Guided)
    }
}

/// A paper that can be printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Paper {
    /// The preliminary agreement.
    Agreement,
    /// When and where we meet again.
    NextMeeting,
    /// What was read back.
    ReadBack,
    /// The plan.
    Plan,
    /// The final report.
    Report,
    /// A letter of the case.
    Letter(RecordId),
    /// The sheet for feedback that the worker does not read.
    Feedback,
}

/// The parts of an address that are fixed words.
const WORDS: &[(&str, Route)] = &[
    ("", Route::Home),
    ("new", Route::NewCase),
    ("emergency", Route::Emergency),
    ("carry", Route::Carry),
    ("bring-in", Route::BringIn),
    ("settings", Route::Settings),
    ("paper", Route::Kit),
    ("prospects", Route::Prospects),
    ("system", Route::System),
    ("agency", Route::Agency),
    ("directory", Route::Directory),
    ("entitlements", Route::Entitlements),
    ("leave", Route::Leave),
    ("erasures", Route::Erasures),
];

const SPOTS: &[(&str, Spot)] = &[
    ("", Spot::Overview),
    ("meeting/whole", Spot::Whole),
    ("six", Spot::Six),
    ("taps", Spot::Taps),
    ("referral", Spot::Referral),
    ("ending", Spot::Ending),
    ("paper/agreement", Spot::Paper(Paper::Agreement)),
    ("paper/next-meeting", Spot::Paper(Paper::NextMeeting)),
    ("paper/read-back", Spot::Paper(Paper::ReadBack)),
    ("paper/plan", Spot::Paper(Paper::Plan)),
    ("paper/report", Spot::Paper(Paper::Report)),
    ("paper/feedback", Spot::Paper(Paper::Feedback)),
    ("first-meeting", Spot::Stage(Stage::FirstMeeting)),
    ("assessment", Spot::Stage(Stage::Assessment)),
    ("plan", Spot::Stage(Stage::Plan)),
    ("doing", Spot::Stage(Stage::Doing)),
    ("evaluation", Spot::Stage(Stage::Evaluation)),
    ("closure", Spot::Stage(Stage::Closure)),
    ("note", Spot::Note),
    ("report", Spot::Report),
    ("timeline", Spot::Timeline),
    ("history", Spot::History),
    ("kept", Spot::Kept),
    ("people", Spot::People),
    ("ecomap", Spot::Ecomap),
    ("genogram", Spot::Genogram),
    ("alone", Spot::Alone),
    ("extract", Spot::Extract),
    ("supervision", Spot::Supervision),
    ("differences", Spot::Differences),
    ("names", Spot::Names),
    ("erase", Spot::Erase),
];

/// What the address of a prompt begins with.
const GUIDED: &str = "meeting/guided/";

/// What the address of a letter begins with.
const LETTER: &str = "paper/letter/";

impl Route {
    /// The address, as a link's `href`.
    pub fn href(self) -> String {
        format!("#/{self}")
    }

    /// The case it is in, if it is in one.
    pub fn case(self) -> Option<CaseId> {
        match self {
            Self::Case(case, _) => Some(case),
            _ => None,
        }
    }

    /// Reads the page's fragment; whatever is not a route leads home.
    pub fn of_fragment(fragment: &str) -> Self {
        fragment.trim_start_matches('#').trim_start_matches('/').parse().unwrap_or_default()
    }
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Case(case, Spot::Overview) => write!(f, "case/{case}"),
            Self::Case(case, spot) => write!(f, "case/{case}/{spot}"),
            fixed => f.write_str(WORDS.iter().find(|(_, route)| route == fixed).map_or("", |(word, _)| word)),
        }
    }
}

impl fmt::Display for Spot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Guided(position) => write!(f, "{GUIDED}{}", prompt_id(*position)),
            Self::Asked(position, at) => write!(f, "{GUIDED}{}/{at}", prompt_id(*position)),
            Self::Paper(Paper::Letter(letter)) => write!(f, "{LETTER}{letter}"),
            Self::AloneAt(place) => write!(f, "alone/{place}"),
            Self::Page(place) => write!(f, "page/{}", forms::PAGE_IDS.get(*place).unwrap_or(&"")),
            fixed => f.write_str(SPOTS.iter().find(|(_, spot)| spot == fixed).map_or("", |(word, _)| word)),
        }
    }
}

fn prompt_id(position: usize) -> &'static str {
    forms::PROMPT_IDS.get(position).unwrap_or(&"")
}

/// A prompt, or a question of it.
fn in_prompt(address: &str) -> Option<Spot> {
    let position = |prompt: &str| forms::PROMPT_IDS.iter().position(|known| *known == prompt);
    match address.split_once('/') {
        None => position(address).map(Spot::Guided),
        Some((prompt, at)) => Some(Spot::Asked(position(prompt)?, at.parse().ok()?)),
    }
}

/// Not an address of this page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no such place")]
pub struct NoSuchPlace;

impl FromStr for Route {
    type Err = NoSuchPlace;

    fn from_str(address: &str) -> Result<Self, NoSuchPlace> {
        let Some(rest) = address.strip_prefix("case/") else {
            return WORDS.iter().find(|(word, _)| *word == address).map(|(_, route)| *route).ok_or(NoSuchPlace);
        };
        let (case, spot) = rest.split_once('/').unwrap_or((rest, ""));
        Ok(Self::Case(case.parse().map_err(|_| NoSuchPlace)?, spot.parse()?))
    }
}

impl FromStr for Spot {
    type Err = NoSuchPlace;

    fn from_str(address: &str) -> Result<Self, NoSuchPlace> {
        if let Some(prompt) = address.strip_prefix(GUIDED) {
            return in_prompt(prompt).ok_or(NoSuchPlace);
        }
        if let Some(letter) = address.strip_prefix(LETTER) {
            return letter.parse().map(|letter| Self::Paper(Paper::Letter(letter))).map_err(|_| NoSuchPlace);
        }
        if let Some(page) = address.strip_prefix("page/") {
            return forms::page(page).map(Self::Page).ok_or(NoSuchPlace);
        }
        if let Some(place) = address.strip_prefix("alone/") {
            return place.parse().map(Self::AloneAt).map_err(|_| NoSuchPlace);
        }
        SPOTS.iter().find(|(word, _)| *word == address).map(|(_, spot)| *spot).ok_or(NoSuchPlace)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn every_route() -> Vec<Route> {
        let case = CaseId::from_bytes([7; 16]);
        let guided = (0..forms::FIRST_MEETING.len()).map(Spot::Guided);
        let asked = (0..forms::FIRST_MEETING.len()).map(|prompt| Spot::Asked(prompt, prompt + 3));
        let pages = (0..forms::PAGES.len()).map(Spot::Page);
        let letter = [Spot::Paper(Paper::Letter(RecordId::from_bytes([9; 16])))];
        let alone = (0..9).map(Spot::AloneAt);
        let spots = SPOTS
            .iter()
            .map(|(_, spot)| *spot)
            .chain(guided)
            .chain(asked)
            .chain(pages)
            .chain(letter)
            .chain(alone)
            .map(|spot| Route::Case(case, spot));
        WORDS.iter().map(|(_, route)| *route).chain(spots).collect()
    }

    const NO_SPOT: &str = "#/case/07070707070707070707070707070707/no";
    const NO_QUESTION: &str = "#/case/07070707070707070707070707070707/meeting/guided/contact/one";

    #[test]
    fn every_route_comes_back_from_its_address() {
        for route in every_route() {
            assert_eq!(Route::of_fragment(&route.href()), route);
        }
    }

    #[test]
    fn an_unknown_address_leads_home() {
        for address in ["#/nowhere", "#/case/short", "#/case/../x", "x", NO_SPOT, NO_QUESTION] {
            assert_eq!(Route::of_fragment(address), Route::Home);
        }
    }
}
