//! The device's clock and calendar.

use chrono::{DateTime, FixedOffset, Local, NaiveDate, Utc};

/// Today, where the device is.
pub fn today() -> NaiveDate {
    Local::now().date_naive()
}

/// Now, with the device's offset from UTC.
pub fn now() -> DateTime<FixedOffset> {
    Local::now().fixed_offset()
}

/// Milliseconds since 1970. The clock may be set while the page runs, forward or back.
pub fn now_ms() -> i64 {
    Utc::now().timestamp_millis()
}
