//! Words as names are compared: blind to case and accents, and to the endings that a name takes on in a sentence.

use crate::process::{Decompose, fold_for_search};

/// From this length on a name is found with an ending in any case; a shorter one only where it has its capital.
const SURE: usize = 5;
/// A shorter name of a language without cases is compared as it is.
const SHORT: usize = 4;
/// The longest ending: `Karls`, «Белого», «Марининой».
const ENDING: usize = 3;
const RUSSIAN_ENDING: usize = 4;
/// The letters of which Russian endings are made, as they are compared: й is и.
const OF_ENDINGS: [char; 14] = ['а', 'е', 'и', 'о', 'у', 'ы', 'ь', 'ю', 'я', 'м', 'х', 'г', 'в', 'н'];
/// Letters in which a Russian name can end that changes.
const LAST: [char; 7] = ['а', 'я', 'о', 'е', 'и', 'ь', 'ы'];
/// Vowels that fall out: «Павел», «Павла».
const FLEETING: [char; 2] = ['е', 'о'];

/// A word that is sought, with the stems on which its forms are built.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct NameWord {
    plain: String,
    stems: Vec<String>,
    length: usize,
    is_russian: bool,
}

/// A word as it is compared.
pub(super) fn folded(word: &str, decompose: Decompose) -> String {
    if word.is_ascii() { word.to_ascii_lowercase() } else { fold_for_search(word, decompose) }
}

impl NameWord {
    /// Of a word that is folded already.
    pub(super) fn of(plain: String) -> Self {
        let letters: Vec<char> = plain.chars().collect();
        let is_russian = letters.iter().any(|letter| is_cyrillic(*letter));
        let stems = if is_russian { russian_stems(&letters) } else { latin_stems(&letters) };
        Self { plain, stems, length: letters.len(), is_russian }
    }

    /// A word that has one form only.
    pub(super) fn fixed(plain: String) -> Self {
        Self { stems: Vec::new(), ..Self::of(plain) }
    }

    /// Whether it is too short for its beginning to tell anything.
    pub(super) fn is_short(&self) -> bool {
        self.length < SHORT
    }

    /// The word as it is compared.
    pub(super) fn plain(&self) -> &str {
        &self.plain
    }

    /// Whether a folded word is this name, as it is or in one of its forms.
    pub(super) fn is_in(&self, said: &str, has_capital: bool) -> bool {
        if said == self.plain {
            return true;
        }
        let may_end = has_capital || self.length >= SURE;
        may_end && self.stems.iter().any(|stem| self.ends_well(said, stem))
    }

    /// Whether a folded word is this everyday one. A name that only begins like it is not: "Courtney" is no court.
    pub(super) fn is_everyday(&self, said: &str) -> bool {
        let is_many = || said.strip_prefix(self.plain.as_str()).is_some_and(|ending| ["s", "es"].contains(&ending));
        // With these letters in its ending it is a surname that was made of it.
        let is_surname =
            || self.stems.iter().any(|stem| said.strip_prefix(stem).is_some_and(|end| end.contains(['в', 'н'])));
        let is_inflected = || !self.is_short() && self.is_in(said, true) && !is_surname();
        said == self.plain || if self.is_russian { is_inflected() } else { is_many() }
    }

    fn ends_well(&self, said: &str, stem: &str) -> bool {
        let Some(ending) = said.strip_prefix(stem) else { return false };
        let count = ending.chars().count();
        if !self.is_russian {
            return (1..=ENDING).contains(&count) && ending.chars().all(char::is_alphabetic);
        }
        // What is left of a short name is in many words.
        let longest = match self.length {
            ..SHORT => ENDING - 1,
            SHORT => ENDING,
            _ => RUSSIAN_ENDING,
        };
        (1..=longest).contains(&count) && ending.chars().all(|letter| OF_ENDINGS.contains(&letter))
    }
}

fn is_cyrillic(letter: char) -> bool {
    ('\u{400}'..='\u{52f}').contains(&letter)
}

fn russian_stems(letters: &[char]) -> Vec<String> {
    let count = letters.len();
    let text = |letters: &[char]| letters.iter().collect::<String>();
    let [.., before, last] = letters else { return Vec::new() };
    if count < SHORT - 1 {
        return Vec::new();
    }
    if !LAST.contains(last) {
        let kept: Vec<char> = letters.iter().take(count - 2).chain([last]).copied().collect();
        let falls_out = count >= SHORT && FLEETING.contains(before);
        return [text(letters)].into_iter().chain(falls_out.then(|| text(&kept))).collect();
    }
    let one_less = text(&letters[..count - 1]);
    // «Белый», «Достоевский», «Белая»; not «Мария».
    let is_adjective = count >= SURE && matches!((before, last), ('ы' | 'и' | 'о', 'и') | ('а' | 'я', 'я'));
    [one_less].into_iter().chain(is_adjective.then(|| text(&letters[..count - 2]))).collect()
}

/// A name is found with what Spanish, French or English put to it: a plural, «Rosita», «Pedrito».
fn latin_stems(letters: &[char]) -> Vec<String> {
    let count = letters.len();
    if count < SHORT {
        return Vec::new();
    }
    let shorter = matches!(letters.last(), Some('a' | 'o')).then(|| letters[..count - 1].iter().collect());
    [letters.iter().collect()].into_iter().chain(shorter).collect()
}
