//! What follows from the answers: stages, rules, what is open. Pure; today's date is an argument.

mod card;

pub use card::{CardFace, NextMeeting, Stage};
