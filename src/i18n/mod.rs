//! Languages and their texts. Every word on the screen or on paper comes from `public/locales/<language>/*.ftl`.

mod lang;
mod audience;
mod texts;
mod speech;
mod addressed;

pub use addressed::Addressed;
pub use audience::Audience;
pub use fluent_bundle::FluentArgs as Args;
pub use lang::{LANGUAGES, Lang};
pub use speech::Speech;
pub use texts::{DOOR_FILES, FILES, Texts, TextsError};
