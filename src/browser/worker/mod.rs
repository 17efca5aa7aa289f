//! The side of the vault and exchange programs: what runs in web workers.

mod clock;
mod helper;
mod host;
mod lock;
mod program;

pub use clock::BrowserClock;
pub use helper::BrowserHelper;
pub use program::{run_exchange, run_vault};
