//! Rules R1–R13b (casework.md Part 2). Each says what is open; none refuses anything.
//!
//! Read in this order.

mod gap;
mod safety_first;
mod refer_or_end;
mod told_before;
mod first_meeting_ends;
mod order_is_theirs;
mod steps_say;
mod means;
mod looked_back;
mod ends_well;
mod hand_over;
mod in_their_place;
mod withdrawn;
mod ran_out;
mod guardian;
mod each_client;
mod gaps;

pub use each_client::r3_each_has_consent;
pub use ends_well::r9_ends_with_what_belongs_to_it;
pub use first_meeting_ends::r4_summed_up_and_agreed;
pub use gap::{Gap, Rule};
pub use gaps::{gaps, gaps_on};
pub use guardian::r3_why_a_guardian_is_not_asked;
pub use hand_over::{r12_a_colleague_is_offered_with_reasons, r12_whoever_goes_on_answers_for_it};
pub use in_their_place::{r13a_decided_only_what_must_be, r13b_shared_with_a_ground};
pub use looked_back::r8_looked_back_together;
pub(super) use looked_back::{is_met, unmet_goals};
pub use means::r7_what_is_missing_is_found;
pub use order_is_theirs::r5_the_order_is_theirs;
pub use ran_out::r3_consent_that_ended;
pub(super) use refer_or_end::is_elsewhere;
pub use refer_or_end::r2_refer_or_end_kindly;
pub(super) use safety_first::{is_urgent, looked_at};
pub use safety_first::{place_of_safety, r1_safety_first};
pub use steps_say::r6_steps_say_who_what_when;
pub use told_before::r3_told_before_agreed_after;
pub use withdrawn::r3_withdrawn_and_compelled;
