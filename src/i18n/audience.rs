//! For whom words are meant. Whoever is ten years old hears them shorter and informally, and no less honestly
//! (casework.md Part 5, 7 and 16).

/// Who hears or reads a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub enum Audience {
    /// A grown-up; every text is written for them first.
    #[default]
    Adult,
    /// A child.
    Child,
}

impl Audience {
    /// The message that is written for them alone, if one may be: it is taken where a language has it.
    pub(super) fn own(self, message: &str) -> Option<String> {
        match self {
            Self::Adult => None,
            Self::Child => Some(format!("{message}-child")),
        }
    }
}
