//! The port to the wall clock.

use chrono::{DateTime, FixedOffset};

/// Tells the time. Events carry it to be shown; nothing is ordered by it.
pub trait Clock {
    /// Now, with the offset of where the device is.
    fn now(&self) -> DateTime<FixedOffset>;
}
