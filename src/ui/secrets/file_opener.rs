//! Who can open a file that is being made: whoever knows a passphrase of its own, or the owner of a public key.

use leptos::prelude::*;

use super::{FailureNotice, NewPassphrase, PassphraseChoice, Work, field_error};
use crate::protocol::{Failure, FileLock};
use crate::ui::kit::{Choice, Choices, TextField, TextWidth};
use crate::ui::text::t;

/// The id of the choice of a passphrase.
const PASSPHRASE: &str = "passphrase";
/// The id of the choice of a public key.
const KEY: &str = "key";

/// What is chosen so far.
#[derive(Clone, Copy)]
pub struct FileOpener {
    is_for_key: RwSignal<bool>,
    passphrase: NewPassphrase,
    key: RwSignal<String>,
}

/// The ids of the fields, one set a screen.
#[derive(Clone, Copy)]
pub struct FileOpenerIds {
    /// That of the choice between passphrase and key.
    pub opener: &'static str,
    /// The public key's.
    pub key: &'static str,
    /// What the ids of the passphrase's fields begin with.
    pub prefix: &'static str,
}

impl Default for FileOpener {
    /// A passphrase, until somebody chooses the key.
    fn default() -> Self {
        Self { is_for_key: RwSignal::new(false), passphrase: NewPassphrase::new(), key: RwSignal::default() }
    }
}

impl FileOpener {
    /// Who can open it; nothing if the passphrase is not right yet, and its field says why. Whether a key is one, the
    /// vault says.
    pub fn take(self) -> Option<FileLock> {
        if self.is_for_key.get_untracked() {
            return Some(FileLock::PublicKey(self.key.get_untracked().trim().to_owned()));
        }
        self.passphrase.take().map(FileLock::Passphrase)
    }
}

/// What is said of a file that was made, by what opens it.
pub fn said_of_lock(is_for_key: bool) -> Signal<String> {
    t(if is_for_key { "carry-made-key" } else { "carry-made-passphrase" })
}

/// The choice, and the fields of what is chosen; below them what went wrong.
#[component]
pub fn FileOpenerFields(
    /// What is chosen.
    opener: FileOpener,
    /// The work that makes the file.
    work: Work,
    /// The fields' ids.
    ids: FileOpenerIds,
) -> impl IntoView {
    let options = vec![
        Choice::new(PASSPHRASE, t("carry-by-passphrase")).hint(t("carry-by-passphrase-hint")),
        Choice::new(KEY, t("carry-by-key")).hint(t("carry-by-key-hint")),
    ];
    let chosen = Signal::derive(move || Some(if opener.is_for_key.get() { KEY } else { PASSPHRASE }.to_owned()));
    let choose = move |id: Option<String>| opener.is_for_key.set(id.as_deref() == Some(KEY));
    let (error, others) = field_error(work, ids.key, |failure| *failure == Failure::NotAKey);
    view! {
        <Choices id=ids.opener legend=t("carry-opener") options chosen on_choose=choose />
        {move || match opener.is_for_key.get() {
            false => view! { <PassphraseChoice chosen=opener.passphrase prefix=ids.prefix /> }.into_any(),
            true => view! { <KeyField id=ids.key key=opener.key error /> }.into_any(),
        }}
        <FailureNotice failure=others />
    }
}

#[component]
fn KeyField(id: &'static str, key: RwSignal<String>, error: Signal<Option<String>>) -> impl IntoView {
    view! {
        <TextField
            id
            label=t("carry-key")
            hint=t("carry-key-hint")
            width=TextWidth::Code
            value=key
            error
            on_input=move |text| key.set(text)
        />
    }
}
