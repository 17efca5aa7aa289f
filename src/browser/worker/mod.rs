//! The vault program's side: what runs in the web worker.

mod clock;
mod helper;
mod host;
mod lock;
mod program;

pub use clock::BrowserClock;
pub use helper::BrowserHelper;
pub use program::run_vault;
