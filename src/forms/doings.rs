//! The lists of the doing: what happens from day to day.

use super::stages::{List, list};
use super::{document, letter, meeting, note, service};

pub(super) static NOTES: List = list(
    &note::NOTE,
    &[note::TAP.spec, note::TEXT.spec, note::SAFETY.spec],
    &[note::DAY.spec, note::WITH.spec, note::STEP_OF.spec, note::NEXT.spec],
)
.told(&[note::DAY.spec, note::TAP.spec, note::WITH.spec, note::SAFETY.spec, note::STEP_OF.spec, note::NEXT.spec])
.today(&note::DAY.spec)
.person(&note::WITH.spec)
.newest_first()
.of_case();
pub(super) static MEETINGS: List =
    list(&meeting::MEETING, &[meeting::DAY.spec, meeting::TIME.spec, meeting::PLACE.spec, meeting::SAFETY.spec], &[])
        .by_day()
        .told(&[meeting::PLACE.spec])
        .tap(&meeting::OUTCOME.spec)
        .again("moved")
        .tap_then(&meeting::SAFETY.spec)
        .newest_first()
        .of_case();
pub(super) static SERVICES: List = list(
    &service::SERVICE,
    &[service::KIND.spec, service::WHAT.spec],
    &[
        service::DAY.spec,
        service::BY.spec,
        service::STEP_OF.spec,
        service::AMOUNT.spec,
        service::HOURS.spec,
        service::COST.spec,
    ],
)
.told(&[
    service::DAY.spec,
    service::KIND.spec,
    service::BY.spec,
    service::STEP_OF.spec,
    service::AMOUNT.spec,
    service::HOURS.spec,
    service::COST.spec,
])
.today(&service::DAY.spec)
.newest_first()
.of_case();
pub(super) static LETTERS: List = list(
    &letter::LETTER,
    &[
        letter::TO.spec,
        letter::ADDRESS.spec,
        letter::ABOUT.spec,
        letter::KIND.spec,
        letter::SENDER.spec,
        letter::WORDS.spec,
        letter::DAY.spec,
        letter::SIGNATURE.spec,
    ],
    &[letter::SENT.spec, letter::ANSWERED_ON.spec, letter::OBJECT_BY.spec, letter::OBJECTION.spec],
)
.told(&[
    letter::TO.spec,
    letter::KIND.spec,
    letter::DAY.spec,
    letter::SENT.spec,
    letter::ANSWERED_ON.spec,
    letter::OBJECT_BY.spec,
    letter::OBJECTION.spec,
])
.tap(&letter::ANSWER.spec)
.today(&letter::DAY.spec)
.newest_first()
.of_case()
.on_paper();
pub(super) static DOCUMENTS: List =
    list(&document::DOCUMENT, &[document::FILE.spec, document::WHAT.spec], &[document::DAY.spec])
        .told(&[document::DAY.spec])
        .today(&document::DAY.spec)
        .newest_first()
        .of_case();
