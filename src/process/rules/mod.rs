//! Rules R1–R4 (casework.md Part 2). Each says what is open; none refuses anything.
//!
//! Read in this order.

mod gap;
mod safety_first;
mod refer_or_end;
mod told_before;
mod first_meeting_ends;
mod gaps;

pub use first_meeting_ends::r4_summed_up_and_agreed;
pub use gap::{Gap, Rule};
pub use gaps::gaps;
pub(super) use refer_or_end::is_elsewhere;
pub use refer_or_end::r2_refer_or_end_kindly;
pub use safety_first::r1_safety_first;
pub use told_before::r3_told_before_agreed_after;
