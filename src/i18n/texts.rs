//! The texts of one language, in memory.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};

use super::{Audience, Lang};
use crate::forms::{Spec, choice_attribute};

/// The files that every language has, without their ending.
pub const FILES: &[&str] = &[
    "app", "vault", "forms", "meeting", "papers", "work", "stages", "pages", "room", "guidance", "maps", "people",
    "reports", "time", "known", "demo", "child",
];

/// Those that the page needs up to the open vault: what the lock screen says must not wait for the rest.
pub const DOOR_FILES: &[&str] = &["app", "vault"];

/// A locale file that is not Fluent.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a locale file has a mistake: {0}")]
pub struct TextsError(pub String);

/// The texts of one language.
pub struct Texts {
    lang: &'static Lang,
    bundle: FluentBundle<FluentResource>,
}

impl Texts {
    /// Reads the files of a language.
    ///
    /// # Errors
    /// [`TextsError`] with the first mistake.
    pub fn read(lang: &'static Lang, files: impl IntoIterator<Item = String>) -> Result<Self, TextsError> {
        let mut bundle = FluentBundle::new_concurrent(vec![lang.identifier()]);
        for file in files {
            let resource = FluentResource::try_new(file).map_err(|(_, errors)| mistake(&errors))?;
            bundle.add_resource(resource).map_err(|errors| mistake(&errors))?;
        }
        Ok(Self { lang, bundle })
    }

    /// The language.
    pub fn lang(&self) -> &'static Lang {
        self.lang
    }

    /// A text by its id. A missing one shows its id: a test holds that none is missing.
    pub fn get(&self, id: &str) -> String {
        self.find(id).unwrap_or_else(|| id.to_owned())
    }

    /// A text with what varies in it.
    pub fn get_with(&self, id: &str, args: &FluentArgs<'_>) -> String {
        self.format(id, None, Some(args)).unwrap_or_else(|| id.to_owned())
    }

    /// A text, if it is there.
    pub fn find(&self, id: &str) -> Option<String> {
        self.format(id, None, None)
    }

    /// An attribute with what varies in it, if it is there.
    pub fn attribute_with(&self, id: &str, attribute: &str, args: &FluentArgs<'_>) -> Option<String> {
        self.format(id, Some(attribute), Some(args))
    }

    /// An attribute of a text, if it is there.
    pub fn attribute(&self, id: &str, attribute: &str) -> Option<String> {
        self.format(id, Some(attribute), None)
    }

    /// A text as whoever hears it is spoken to: the words that are theirs alone where there are any, else everybody's.
    pub fn get_to(&self, to: Audience, id: &str) -> String {
        to.own(id).and_then(|own| self.find(&own)).unwrap_or_else(|| self.get(id))
    }

    /// The same of an attribute, if it is there.
    pub fn attribute_to(&self, to: Audience, id: &str, attribute: &str) -> Option<String> {
        to.own(id).and_then(|own| self.attribute(&own, attribute)).or_else(|| self.attribute(id, attribute))
    }

    /// The question's heading on paper and in lists: its short form, if it has one.
    pub fn heading(&self, question: &Spec) -> String {
        self.heading_to(Audience::Adult, question)
    }

    /// The same, as somebody is spoken to.
    pub fn heading_to(&self, to: Audience, question: &Spec) -> String {
        let message = question.message();
        self.attribute_to(to, &message, "short").unwrap_or_else(|| self.get_to(to, &message))
    }

    /// The words of a choice; of one that a newer version knows, its id.
    pub fn choice(&self, question: &Spec, choice: &str) -> String {
        self.choice_to(Audience::Adult, question, choice)
    }

    /// The same, as somebody is spoken to.
    pub fn choice_to(&self, to: Audience, question: &Spec, choice: &str) -> String {
        let words = self.attribute_to(to, &question.message(), &choice_attribute(choice));
        words.unwrap_or_else(|| choice.to_owned())
    }

    fn format(&self, id: &str, attribute: Option<&str>, args: Option<&FluentArgs<'_>>) -> Option<String> {
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(attribute) => message.get_attribute(attribute)?.value(),
        };
        Some(self.bundle.format_pattern(pattern, args, &mut Vec::new()).into_owned())
    }
}

fn mistake(errors: &[impl std::fmt::Debug]) -> TextsError {
    TextsError(errors.first().map(|error| format!("{error:?}")).unwrap_or_default())
}
