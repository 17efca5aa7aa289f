//! A case told for supervision, a case conference or teaching (Part 4, 35; Part 5, 14): names become roles, days are
//! counted from the first contact. A story can be recognised without any name, so nothing here promises that it is
//! not: what was found is shown, what may be a name is pointed out, and the worker reads all of it.
//!
//! Read in this order.

mod folding;
mod tokens;
mod days;
mod written_days;
mod numbers;
mod sought;
mod cast;
mod finder;
mod teller;
mod copy;

pub use copy::{Passage, PassageChange, Supervision, SupervisionChoice, supervision};
pub use finder::Piece;
