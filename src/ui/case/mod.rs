//! One case: its waymarks, what is open, and the places within it.
//!
//! Ids that the journeys use: `go-on`, `whole-page`, `gap-…` with `gap-…-reason`, `safe-contact`.

pub mod contact;
pub mod frame;
pub mod overview;
pub mod open_items;
pub mod differences;
pub mod earlier;
pub mod single_record;
pub mod waymarks;

pub use contact::contact_words;
pub use frame::CaseScreen;
pub use waymarks::stage_name;
