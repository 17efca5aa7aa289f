//! The wall clock of the device.

use chrono::{DateTime, FixedOffset, Local};

use crate::vault::Clock;

/// The device's clock, with its offset from UTC. It may be wrong or jump: nothing is ordered by it.
#[derive(Debug, Clone, Copy, Default)]
pub struct BrowserClock;

impl Clock for BrowserClock {
    fn now(&self) -> DateTime<FixedOffset> {
        Local::now().fixed_offset()
    }
}
