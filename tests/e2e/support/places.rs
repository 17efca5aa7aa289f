//! Every screen there is, one after the other.

use waymark::forms::{FIRST_MEETING, PAGES};

/// The addresses of every screen behind the door, with a name for messages.
pub(crate) fn every_place(case: &str) -> Vec<(String, String)> {
    let fixed = [
        "",
        "new",
        "emergency",
        "carry",
        "bring-in",
        "settings",
        "agency",
        "prospects",
        "system",
        "leave",
        "erasures",
        "directory",
        "entitlements",
    ];
    let guided = FIRST_MEETING.iter().map(|prompt| format!("meeting/guided/{}", prompt.id));
    let spots = [
        "",
        "meeting/whole",
        "six",
        "taps",
        "referral",
        "ending",
        "paper/agreement",
        "paper/next-meeting",
        "paper/read-back",
        "paper/plan",
        "paper/report",
        "paper/feedback",
        "extract",
        "supervision",
        "alone",
        "first-meeting",
        "assessment",
        "plan",
        "doing",
        "evaluation",
        "closure",
        "note",
        "report",
        "timeline",
        "history",
        "kept",
        "people",
        "ecomap",
        "genogram",
        "differences",
        "names",
        "erase",
    ];
    let pages = PAGES.iter().map(|page| format!("page/{}", page.id));
    let spots = spots.map(ToOwned::to_owned).into_iter().chain(guided).chain(pages);
    let in_case =
        spots.map(|spot| (format!("case {spot}"), format!("#/case/{case}/{spot}").trim_end_matches('/').to_owned()));
    let fixed = fixed.map(|word| (format!("place {word}"), format!("#/{word}")));
    fixed.into_iter().chain(in_case).collect()
}
