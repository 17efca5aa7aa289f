//! What happened: a case is a set of records, a record is answers to declared questions, every change is an event.
//!
//! Every set, remove, move and settle names the events that it replaces, as the writer saw them. A value that nobody
//! replaces is current; two that differ are a conflict, kept until a person settles it. So the union of two copies'
//! events is their merge: commutative, associative, idempotent. No clock decides anything, no event is ever dropped.
//!
//! Read in this order.

mod case;
mod change;
mod event;
mod history;
mod id;
mod op;
mod record;
mod undo;
mod value;

pub use case::{Case, FoldError};
pub use change::Change;
pub use event::{EVENT_VERSION, Event, Line, LineError, Stamp, read_moment};
pub use history::Sitting;
pub use id::{AuthorId, CaseId, EventId, IdError, RecordId, RoundId, SessionId};
pub use op::{Cell, Newer, Op, Part, SealedPaper};
pub use record::{Answer, Given, Record};
pub use value::{DateAnswer, Strokes, Value};
