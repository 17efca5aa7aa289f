//! Leptos: routes, state, kit, screens. Renders and sends requests; no rule of casework, no question and no word of
//! text is written here.
//!
//! Two programs show it: the [`door`], small, up to the open vault, and the [`desk`] behind it.
//!
//! Read in this order.

pub mod route;
pub mod state;
pub mod text;
pub mod kit;
pub mod fields;
pub mod secrets;
pub mod start;
pub mod lock;
pub mod settings;
pub mod carry;
pub mod home;
pub mod case;
pub mod meeting;
pub mod stage;
pub mod papers;
pub mod room;
pub mod maps;
mod begin;
pub mod frame;
mod presence;
pub mod door;
pub mod desk;
