//! The stages after the first meeting, each shown as `forms` declares it: questions, lists of records, and what is drawn
//! from the record.
//!
//! Ids that the journeys use: `section-<id>`, `add-<kind>`, `record-<id>` with `-open`, `-remove`, `-checked`, `-up` and `-down`,
//! `tap-<id>`, `tap-then-<id>`,
//! `begin-again`, `close-case`, `reopen`, `take-along-<id>`, `safety-first-<id>`, `safety-plan-there`,
//! `scale-hint-<id>`; at a step for which somebody stands up, `stand-up-<id>` and then `stood-up-<id>`.

pub mod adding;
pub mod record_list;
pub mod record_checked;
pub mod record_card;
pub mod record_body;
pub mod record_sheet;
pub mod section;
pub mod shown;
pub mod stage_screen;
pub mod note_screen;
pub mod page_screen;

pub use adding::{add, swept};
pub use note_screen::NoteScreen;
pub use page_screen::PageScreen;
pub use record_list::RecordList;
pub use record_sheet::RecordSheet;
pub use stage_screen::StageScreen;
