//! What the page knows while it runs: a small `Copy` struct of signals in context, and the queue that writes.
//!
//! Read in this order.

mod app;
mod failure;
mod journal;
mod room;
mod talks;
mod status;
mod queue;
mod writer;
mod sweeping;
mod language;
mod vault;
mod erasing;

pub use app::{App, Phase, Services, Watches};
pub use failure::{explain, explain_failure};
pub use journal::{At, Journal};
pub use language::fetch;
pub use queue::Draft;
pub use room::{Room, Session, mark_of_client};
pub use status::Status;
