//! Leptos: routes, state, kit, screens. Renders and sends requests; no rule of casework, no question and no word of
//! text is written here.
//!
//! Read in this order.

pub mod route;
pub mod state;
pub mod text;
pub mod kit;
pub mod fields;
