//! Plain components, with no knowledge of casework.

pub(crate) mod attributes;
pub mod button;
pub mod choices;
mod field;
pub mod notice;
mod owned_text;
pub mod page;
pub mod path;
pub mod text_area;
pub mod text_field;
pub mod ticks;

pub use attributes::SpellingHelp;
pub use button::{ActionLink, Button, ButtonKind, Buttons, LinkButton};
pub use choices::{Choice, Choices};
pub use notice::{Notice, NoticeKind};
pub use page::{Page, Shell};
pub use path::{Path, PathStage, StageState};
pub use text_area::TextArea;
pub use text_field::{TextField, TextWidth};
pub use ticks::Ticks;
