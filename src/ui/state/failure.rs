//! The words for what went wrong: what happened, and what to do.

use crate::i18n::{Args, Texts};
use crate::protocol::Failure;

/// What happened, and what to do, for a failure.
pub fn explain(texts: &Texts, failure: &Failure) -> (String, String) {
    let id = message(failure);
    let mut args = Args::new();
    args.set("seconds", wait(failure));
    (texts.get_with(&id, &args), texts.attribute_with(&id, "do", &args).unwrap_or_default())
}

/// The same in one paragraph.
pub fn explain_failure(texts: &Texts, failure: &Failure) -> String {
    let (happened, remedy) = explain(texts, failure);
    format!("{happened} {remedy}").trim().to_owned()
}

/// `failure-wrong-passphrase` for [`Failure::WrongPassphrase`]: the variant's own name.
fn message(failure: &Failure) -> String {
    let debug = format!("{failure:?}");
    let name = debug.split([' ', '(', '{']).next().unwrap_or_default();
    let mut id = String::from("failure");
    for letter in name.chars() {
        if letter.is_ascii_uppercase() {
            id.push('-');
        }
        id.push(letter.to_ascii_lowercase());
    }
    id
}

fn wait(failure: &Failure) -> u32 {
    match failure {
        Failure::WrongPassphrase { wait } | Failure::WrongCode { wait } | Failure::Wait { wait } => *wait,
        _ => 0,
    }
}
