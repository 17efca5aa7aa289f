//! What follows from the answers: stages, rules, what is open. Pure; today's date is an argument.
//!
//! A gate never prevents recording what happened, printing, or leaving a stage. It says what is open and takes a
//! reason (casework.md Part 2).
//!
//! Read in this order.

mod answers;

mod card;
mod conflicts;
mod contact;
mod passages;
mod prompts;
mod read_back;
mod rules;
mod search;
mod waymarks;

mod follow;

pub(crate) use answers::Answers;
pub use answers::{current_round, may_write};
pub use card::{CardFace, NextMeeting, Stage};
pub use conflicts::conflicts;
pub use contact::{SafeContact, Ways, safe_contact};
pub use follow::{Follow, what_follows};
pub use passages::{Piece, Placed, add_passage, pad_pieces, passages_placed};
use prompts::is_open;
pub use prompts::{PromptState, first_open_prompt, prompt_state, prompts};
pub use read_back::{Passage, read_back};
pub use rules::{
    Gap, Rule, gaps, r1_safety_first, r2_refer_or_end_kindly, r3_told_before_agreed_after, r4_summed_up_and_agreed,
};
pub use search::{Decompose, Query, fold_for_search, matches, searchable_text};
pub use waymarks::{StageState, waymarks};
