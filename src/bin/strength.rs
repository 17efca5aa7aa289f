//! The strength program: measures how hard a passphrase is to guess. Its word lists are large, so it is on its own.

use waymark::browser::{Strength, run_strength};
use zxcvbn::zxcvbn;

fn main() {
    run_strength(|passphrase, disliked| {
        let entropy = zxcvbn(passphrase, disliked);
        Strength { score: u8::from(entropy.score()), guesses_log10: entropy.guesses_log10() }
    });
}
