//! What every field that holds something about a person carries.

use leptos::attr::{Attribute, custom::custom_attribute};
use leptos::prelude::*;

/// Whether the browser may check spelling. Off unless the person behind the screen switched it on after a warning,
/// because some browsers send what is checked to a server. Provide it as context; without it, spelling is off.
#[derive(Clone, Copy, Debug)]
pub struct SpellingHelp(
    /// True while the browser's spelling check is allowed.
    pub Signal<bool>,
);

/// The attributes that keep what is typed out of the browser's memory, dictionaries and translators, and that let
/// each line run in the direction of its own script. Spread them onto the element: `<input {..about_a_person()}/>`.
pub(crate) fn about_a_person() -> impl Attribute {
    let spelling = use_context::<SpellingHelp>();
    let allowed = move || spelling.is_some_and(|help| help.0.get());
    (
        custom_attribute("autocomplete", "off"),
        custom_attribute("spellcheck", move || allowed().to_string()),
        custom_attribute("translate", "no"),
        custom_attribute("writingsuggestions", "false"),
        custom_attribute("dir", "auto"),
    )
}
