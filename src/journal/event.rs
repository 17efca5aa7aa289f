//! Events and the one encoding they have: a JSON line, sealed, hashed and exported as those bytes.

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Deserializer, Serialize, de};
use serde_json::value::RawValue;

use super::{AuthorId, CaseId, EventId, Newer, Op, SessionId};

/// The version this build writes into its events.
pub const EVENT_VERSION: u16 = 1;

/// One change, as it happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Event {
    /// 128 random bits.
    pub id: EventId,
    /// The case it belongs to.
    pub case: CaseId,
    /// Who wrote it.
    pub author: AuthorId,
    /// In which session.
    pub session: SessionId,
    /// One more than any the writer had seen; orders, then the id.
    pub lamport: u64,
    /// The writer's wall clock. Shown, never used to order.
    pub at: DateTime<FixedOffset>,
    /// The version that wrote it.
    pub version: u16,
    /// The change.
    pub op: Op,
}

impl Event {
    /// What orders events in history: the logical clock, then the id.
    pub fn order(&self) -> (u64, EventId) {
        (self.lamport, self.id)
    }
}

/// What the vault adds to an operation to make it an event.
#[derive(Debug, Clone, Copy)]
pub struct Stamp {
    /// The event's id.
    pub id: EventId,
    /// The case.
    pub case: CaseId,
    /// Who writes.
    pub author: AuthorId,
    /// In which session.
    pub session: SessionId,
    /// The logical time.
    pub lamport: u64,
    /// The wall clock.
    pub at: DateTime<FixedOffset>,
}

impl Stamp {
    /// The event that this stamp makes of an operation.
    pub fn on(self, op: Op) -> Event {
        let Self { id, case, author, session, lamport, at } = self;
        Event { id, case, author, session, lamport, at, version: EVENT_VERSION, op }
    }
}

/// An event and the bytes it is. Unknown operations, questions and choices go through untouched, because the bytes
/// are what is stored and exported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    raw: Box<str>,
    event: Event,
}

/// Why a line is no event.
#[derive(Debug, thiserror::Error)]
pub enum LineError {
    /// Not the JSON of an event.
    #[error("not an event")]
    Malformed(#[source] serde_json::Error),
    /// More than one line.
    #[error("an event is one line")]
    Broken,
}

impl Line {
    /// The line of an event this build wrote.
    ///
    /// # Errors
    /// [`LineError::Malformed`] if the event cannot be written, as [`Op::Newer`] cannot.
    pub fn write(event: Event) -> Result<Self, LineError> {
        let raw = serde_json::to_string(&event).map_err(LineError::Malformed)?.into_boxed_str();
        Ok(Self { raw, event })
    }

    /// Reads a line, whatever version wrote it.
    ///
    /// # Errors
    /// [`LineError`] if it is not one line of JSON with an event's envelope.
    pub fn read(raw: &str) -> Result<Self, LineError> {
        if raw.contains(['\n', '\r']) {
            return Err(LineError::Broken);
        }
        let envelope: Envelope<'_> = serde_json::from_str(raw).map_err(LineError::Malformed)?;
        Ok(Self { raw: raw.into(), event: envelope.open() })
    }

    /// The bytes, as text.
    pub fn raw(&self) -> &str {
        &self.raw
    }

    /// What they say.
    pub fn event(&self) -> &Event {
        &self.event
    }
}

#[derive(Deserialize)]
struct Envelope<'a> {
    id: EventId,
    case: CaseId,
    author: AuthorId,
    session: SessionId,
    lamport: u64,
    #[serde(deserialize_with = "read_moment")]
    at: DateTime<FixedOffset>,
    version: u16,
    #[serde(borrow)]
    op: &'a RawValue,
}

impl Envelope<'_> {
    fn open(self) -> Event {
        let op = serde_json::from_str(self.op.get()).unwrap_or_else(|_| Op::Newer(Newer::read(self.op)));
        let Self { id, case, author, session, lamport, at, version, .. } = self;
        Event { id, case, author, session, lamport, at, version, op }
    }
}

/// RFC 3339, as every version writes it. chrono's own reading takes many other forms too, and weighs more than all of an
/// event.
///
/// # Errors
/// The deserializer's own, for what is no such text.
pub fn read_moment<'de, D: Deserializer<'de>>(deserializer: D) -> Result<DateTime<FixedOffset>, D::Error> {
    let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
    DateTime::parse_from_rfc3339(&text).map_err(de::Error::custom)
}
