//! The recovery code: 130 random bits on paper.
//!
//! Twenty-six characters of Crockford's base 32 (no I, L, O, U) of five bits each and one that checks them, shown in
//! nine groups of three. The check character is one Reed–Solomon symbol over GF(32): any one wrong character and any
//! two exchanged ones are noticed, with no character outside the alphabet.

use zeroize::Zeroizing;

use super::random::{NoRandomness, random_bytes};

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const SYMBOLS: usize = 26;
const GROUP: usize = 3;

/// A recovery code; wiped when it goes.
pub(super) struct RecoveryCode(Zeroizing<[u8; SYMBOLS]>);

/// The text has another number of characters, one outside the alphabet, or a check character that does not fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("mistyped recovery code")]
pub(super) struct MistypedError;

impl RecoveryCode {
    /// A new one.
    pub(super) fn make() -> Result<Self, NoRandomness> {
        let drawn: Zeroizing<[u8; SYMBOLS]> = Zeroizing::new(random_bytes()?);
        Ok(Self(Zeroizing::new(drawn.map(|byte| byte & 31))))
    }

    /// Reads what was typed: lower case, spaces and dashes are taken, O for 0, I and L for 1.
    ///
    /// # Errors
    /// [`MistypedError`].
    pub(super) fn read(typed: &str) -> Result<Self, MistypedError> {
        let is_said = |c: &char| !c.is_whitespace() && !matches!(c, '-' | '–' | '—' | '‑');
        let symbols: Option<Zeroizing<Vec<u8>>> =
            typed.chars().filter(is_said).map(symbol).collect::<Option<Vec<_>>>().map(Zeroizing::new);
        let symbols = symbols.ok_or(MistypedError)?;
        let (check, data) = symbols.split_last().ok_or(MistypedError)?;
        let data = <[u8; SYMBOLS]>::try_from(data).map_err(|_| MistypedError)?;
        if parity(&data) == *check { Ok(Self(Zeroizing::new(data))) } else { Err(MistypedError) }
    }

    /// The code for paper, in groups.
    pub(super) fn show(&self) -> String {
        let symbols: Vec<u8> = self.0.iter().copied().chain([parity(&self.0)]).collect();
        let letter = |symbol: &u8| char::from(ALPHABET[usize::from(symbol & 31)]);
        let groups: Vec<String> = symbols.chunks(GROUP).map(|group| group.iter().map(letter).collect()).collect();
        groups.join("-")
    }

    /// The secret that the key is derived from: a symbol a byte.
    pub(super) fn secret(&self) -> &[u8] {
        &*self.0
    }
}

fn symbol(typed: char) -> Option<u8> {
    let letter = match typed.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    ALPHABET.iter().position(|known| char::from(*known) == letter).and_then(|at| u8::try_from(at).ok())
}

/// The code's symbols as a polynomial, at the field's generator: the powers differ for every place up to 31.
fn parity(symbols: &[u8; SYMBOLS]) -> u8 {
    symbols.iter().fold(0, |sum, symbol| times_generator(sum ^ symbol))
}

/// Times x in the polynomials over GF(2) modulo x⁵ + x² + 1, which is primitive.
fn times_generator(value: u8) -> u8 {
    let shifted = value << 1;
    if shifted & 32 == 0 { shifted } else { shifted ^ 0b10_0101 }
}
