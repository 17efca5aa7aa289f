//! The vault program's side: what runs in the web worker.

mod lock;
