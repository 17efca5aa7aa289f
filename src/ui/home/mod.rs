//! The day's board and a new case.
//!
//! Ids that the journeys use: `begin-case`, `reveal-names`, `new-code`, `new-name`, `new-begin`, and `case-<id>` for
//! each case's link.

pub mod board;
pub mod new_case;

pub use board::HomeScreen;
pub use new_case::NewCaseScreen;
