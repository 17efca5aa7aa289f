//! One case: its waymarks, what is open, and the places within it.
//!
//! Ids that the journeys use: `go-on`, `whole-page`, `gap-…` with `gap-…-reason`, `safe-contact`.

pub mod contact;
pub mod frame;
pub mod overview;
pub mod dues;
pub mod namesakes;
pub mod names_elsewhere;
pub mod work_end;
pub mod first_meeting;
pub mod open_items;
pub mod differences;
pub mod earlier;
pub mod timeline;
pub mod history;
pub mod kept;
pub mod single_record;
pub mod waymarks;

pub use contact::contact_words;
pub use dues::When;
pub use frame::CaseScreen;
pub use names_elsewhere::NamesElsewhere;
pub use open_items::OpenItems;
pub use waymarks::{Waymarks, stage_name};
pub use work_end::work_end_words;
