//! What the page needs of the browser, a file a service.

mod listener;
mod window;

pub mod clock;
pub mod dom;
pub mod dragging;
pub mod files;
pub mod focus;
pub mod hiding;
pub mod idle;
pub mod intl;
pub mod keyboard;
pub mod measure;
pub mod network;
pub mod picture;
pub mod place;
pub mod pressing;
pub mod print;
pub mod random;
pub mod reload;
pub mod selection;
pub mod settings;
pub mod storage;
pub mod tabs;
pub mod task;
pub mod texts;
pub mod timing;
pub mod turned;

pub(in crate::browser) mod renewal;

pub use listener::Listener;
