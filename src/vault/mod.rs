//! Keys, sealing, the journal on disk, cards, drafts, exchange files. Pure over the ports [`Store`] and [`Helper`];
//! runs natively in tests.

pub mod exchange;
mod job;
mod store;

pub use job::{Helper, Job, JobError};
pub use store::{Commit, Expectation, Store, StoreError, Table, Write};
