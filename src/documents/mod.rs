//! Case → paper. What the person takes along is plain at the age of twelve, in the second person, without jargon; no
//! sentence is built around anybody's words. Pure.
//!
//! Before anything leaves, somebody asks whether it is safe to have paper at all. The default is the safe version: no
//! agency, no address, nobody else's name, no signature, nothing of what happened (Part 5, 5 and 14). Words that were
//! written freely into the agreement or a letter stand in both as they were written, so both read it before it is
//! printed. What names somebody who is marked stands in neither, but in the text of a letter.
//!
//! Read in this order.

mod document;
mod version;

mod discreet;
mod signing;
mod writer;

mod agreement;
mod next_meeting;
mod read_back_paper;

mod plan_paper;
mod report_paper;
mod letter_paper;
mod chronology;

mod withheld;
mod extract;
mod others_copy;
mod extract_read;
mod html;
mod supervision;

mod feedback_sheet;
mod first_meeting_kit;
mod recovery_sheet;

pub use agreement::agreement;
pub use chronology::chronology;
pub use document::{Block, Document};
pub use extract::{Extract, extract};
pub use extract_read::{ExtractError, LARGEST_EXTRACT};
pub use feedback_sheet::feedback_sheet;
pub use first_meeting_kit::first_meeting_kit;
pub use html::html;
pub use letter_paper::letter_paper;
pub use next_meeting::next_meeting;
pub use others_copy::others_copy;
pub use plan_paper::plan_paper;
pub use read_back_paper::read_back_paper;
pub use recovery_sheet::recovery_sheet;
pub use report_paper::report_paper;
pub use supervision::{Passage, PassageChange, Piece, Supervision, SupervisionChoice, supervision};
pub use version::Version;
