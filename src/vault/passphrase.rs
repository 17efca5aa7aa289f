//! Passphrases: how they are read, and how one is suggested.

use zeroize::Zeroizing;

use super::random::random_below;
use super::{Clock, Helper, Store, VaultService};
use crate::protocol::Failure;

/// The least that a passphrase has, in characters after normalising.
const LEAST: usize = 12;
/// How many words a suggested one has.
const WORDS: usize = 5;
/// The shortest list that five words are drawn from: 1,024 words make 50 bits.
const LEAST_LIST: usize = 1024;

/// A passphrase as it is hashed: NFKC, trimmed, inner white space folded to one space, so that keyboards of other
/// systems and a second space do not lock anyone out.
fn normalise(typed: &str, nfkc: fn(&str) -> String) -> Zeroizing<String> {
    let composed = Zeroizing::new(nfkc(typed));
    let words: Vec<_> = composed.split_whitespace().collect();
    Zeroizing::new(words.join(" "))
}

impl<S: Store, H: Helper, C: Clock> VaultService<S, H, C> {
    /// A passphrase as it is hashed.
    pub(super) fn normalise(&self, typed: &str) -> Zeroizing<String> {
        normalise(typed, self.unicode.nfkc)
    }

    /// A passphrase that is being chosen.
    pub(super) fn read_new_passphrase(&self, typed: String) -> Result<Zeroizing<String>, Failure> {
        let passphrase = self.normalise(&Zeroizing::new(typed));
        if is_long_enough(&passphrase) { Ok(passphrase) } else { Err(Failure::ShortPassphrase) }
    }
}

/// Whether a normalised passphrase is long enough to be chosen.
pub(super) fn is_long_enough(passphrase: &str) -> bool {
    passphrase.chars().count() >= LEAST
}

/// Five words of a list, a word a line, joined by spaces as they will be typed.
///
/// # Errors
/// [`Failure::Misunderstood`] for a list of fewer than 1,024 words.
pub(super) fn suggest(list: &str) -> Result<String, Failure> {
    let list: Vec<&str> = list.lines().map(str::trim).filter(|word| !word.is_empty()).collect();
    let end = u32::try_from(list.len()).ok().filter(|_| list.len() >= LEAST_LIST).ok_or(Failure::Misunderstood)?;
    let mut words: Vec<&str> = Vec::with_capacity(WORDS);
    for _ in 0..WORDS {
        words.extend(list.get(random_below(end)? as usize));
    }
    Ok(words.join(" "))
}
