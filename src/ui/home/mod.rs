//! The day's board and a new case.
//!
//! Ids that the journeys use: `begin-case`, `search`, `reveal-names`, `new-code`, `new-name`, `new-begin`, `keep-longer-<id>`,
//! `to-be-asked`, `time-over`, `no-day`, `keep-until-<id>`, `keep-why-<id>`, `keep-now-<id>`, and `case-<id>` for each case's link.

pub mod board;
pub mod case_item;
pub mod finding;
pub mod new_case;
pub mod keep_longer;
pub mod keeping;
pub mod reminders;
pub mod prospects;
pub mod sums;
pub mod system;
pub mod workload;

pub use board::HomeScreen;
pub use new_case::NewCaseScreen;
pub use prospects::ProspectsScreen;
pub use system::SystemScreen;
