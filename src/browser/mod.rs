//! The only module that names the browser: database, workers, clock, files, settings, place.
//!
//! It compiles natively too, so that everything above it can be checked and tested there; none of it may be called
//! outside a browser.

mod message;
mod scope;
mod store;

pub mod unicode;

mod client;
mod worker;

mod page;

pub use client::{Strength, StrengthClient, VaultClient, handover, run_strength};
pub use page::{
    Listener, clock, dom, dragging, files, focus, hiding, idle, intl, keyboard, measure, network, picture, place,
    pressing, print, random, reload, selection, settings, storage, tabs, task, texts, timing, turned,
};
pub use store::IndexedDbStore;
pub use worker::{BrowserClock, BrowserHelper, run_exchange, run_vault};
