//! A passphrase that is being chosen.

use leptos::prelude::*;

/// From this score on a passphrase holds against somebody who has the device and time (zxcvbn counts from 0 to 4).
const LEAST_SCORE: u8 = 3;

/// Where a new passphrase comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// Five words drawn by the device, typed once.
    Drawn,
    /// A person's own, typed twice.
    Own,
}

/// Why a passphrase is not taken yet. How long it must be the vault says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flaw {
    /// What was typed is not what was drawn.
    NotTheWords,
    /// Too easy to guess.
    Guessable,
    /// The second time it was typed differently.
    NotTheSame,
}

/// What a person has drawn or typed so far.
#[derive(Clone, Copy)]
pub struct NewPassphrase {
    /// Where it comes from.
    pub source: RwSignal<Source>,
    pub(super) drawn: RwSignal<String>,
    pub(super) typed_back: RwSignal<String>,
    pub(super) own: RwSignal<String>,
    pub(super) again: RwSignal<String>,
    /// `None` while it is not known.
    pub(super) score: RwSignal<Option<u8>>,
    pub(super) flaw: RwSignal<Option<Flaw>>,
}

impl NewPassphrase {
    /// Nothing chosen; words will be drawn unless the person wants one of their own.
    pub fn new() -> Self {
        Self {
            source: RwSignal::new(Source::Drawn),
            drawn: RwSignal::default(),
            typed_back: RwSignal::default(),
            own: RwSignal::default(),
            again: RwSignal::default(),
            score: RwSignal::new(None),
            flaw: RwSignal::new(None),
        }
    }

    /// The passphrase, if it can be taken; otherwise its field says why not.
    pub fn take(self) -> Option<String> {
        let flaw = self.find_flaw();
        self.flaw.set(flaw);
        let chosen = match self.source.get_untracked() {
            Source::Drawn => self.drawn,
            Source::Own => self.own,
        };
        flaw.is_none().then(|| chosen.get_untracked())
    }

    fn find_flaw(self) -> Option<Flaw> {
        match self.source.get_untracked() {
            Source::Drawn => (!self.is_typed_back()).then_some(Flaw::NotTheWords),
            Source::Own if self.score.get_untracked().is_some_and(|score| score < LEAST_SCORE) => Some(Flaw::Guessable),
            Source::Own => (self.own.get_untracked() != self.again.get_untracked()).then_some(Flaw::NotTheSame),
        }
    }

    /// A phone begins a line with a capital letter and a thumb presses space twice: neither is another passphrase.
    fn is_typed_back(self) -> bool {
        let words = |text: String| text.split_whitespace().map(str::to_lowercase).collect::<Vec<_>>();
        let drawn = words(self.drawn.get_untracked());
        !drawn.is_empty() && drawn == words(self.typed_back.get_untracked())
    }
}

impl Default for NewPassphrase {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(source: Source) -> NewPassphrase {
        let chosen = NewPassphrase::new();
        chosen.source.set(source);
        chosen
    }

    fn with_owner(test: impl FnOnce()) {
        Owner::new().with(test);
    }

    #[test]
    fn drawn_words_are_taken_when_they_were_typed_once() {
        with_owner(|| {
            let words = chosen(Source::Drawn);
            words.drawn.set("lamp river coat moss bell".to_owned());
            words.typed_back.set("lamp river coat moss".to_owned());
            assert_eq!(words.take(), None);
            words.typed_back.set(" Lamp river  coat moss bell ".to_owned());
            assert_eq!(words.take().as_deref(), Some("lamp river coat moss bell"));
        });
    }

    #[test]
    fn nothing_drawn_is_nothing_taken() {
        with_owner(|| assert_eq!(chosen(Source::Drawn).take(), None));
    }

    #[test]
    fn a_passphrase_that_is_easy_to_guess_is_not_taken() {
        with_owner(|| {
            let own = chosen(Source::Own);
            own.own.set("password1234".to_owned());
            own.again.set("password1234".to_owned());
            own.score.set(Some(2));
            assert_eq!(own.take(), None);
            assert_eq!(own.flaw.get_untracked(), Some(Flaw::Guessable));
        });
    }

    #[test]
    fn ones_own_is_taken_when_it_was_typed_the_same_twice() {
        with_owner(|| {
            let own = chosen(Source::Own);
            own.own.set("a heron over grey water".to_owned());
            own.score.set(Some(4));
            assert_eq!(own.take(), None);
            own.again.set("a heron over grey water".to_owned());
            assert_eq!(own.take().as_deref(), Some("a heron over grey water"));
        });
    }
}
