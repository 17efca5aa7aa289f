//! What opens a file that is read.

use leptos::prelude::*;

use crate::browser::files;
use crate::protocol::{Failure, FileKey};
use crate::ui::kit::{Choice, Choices, FileInput, SecretField};
use crate::ui::text::t;

/// The id of the choice of this vault's own key.
const KEY: &str = "key";
/// The id of the choice of a passphrase.
const PASSPHRASE: &str = "passphrase";

/// The ids of the fields, one set a screen.
#[derive(Clone, Copy)]
pub struct OpenerIds {
    /// The file's.
    pub(super) file: &'static str,
    /// That of the choice between passphrase and key.
    pub(super) opener: &'static str,
    /// The passphrase's.
    pub(super) passphrase: &'static str,
}

/// A file and what opens it, as far as they are chosen.
#[derive(Clone, Copy)]
pub struct Opener {
    ids: OpenerIds,
    is_chosen: RwSignal<bool>,
    is_ours: RwSignal<bool>,
    passphrase: RwSignal<String>,
}

impl Opener {
    /// Nothing chosen.
    pub(super) fn new(ids: OpenerIds) -> Self {
        Self { ids, is_chosen: RwSignal::new(false), is_ours: RwSignal::new(false), passphrase: RwSignal::default() }
    }

    /// Whether there is enough to read the file.
    pub(super) fn is_ready(self) -> bool {
        self.is_chosen.get() && (self.is_ours.get() || !self.passphrase.with(String::is_empty))
    }

    /// The file's bytes and what opens it.
    ///
    /// # Errors
    /// [`Failure::CutFile`] if the file cannot be read from where it is.
    pub(super) async fn take(self) -> Result<(Vec<u8>, FileKey), Failure> {
        let picked = files::chosen(self.ids.file).await.map_err(|_| Failure::CutFile)?;
        let bytes = picked.ok_or(Failure::CutFile)?.bytes;
        let passphrase = self.passphrase.get_untracked();
        Ok((bytes, if self.is_ours.get_untracked() { FileKey::Mine } else { FileKey::Passphrase(passphrase) }))
    }
}

/// The file, and its passphrase or this vault's own key.
#[component]
pub(super) fn OpenerFields(
    opener: Opener,
    /// What the vault has against the passphrase.
    error: Signal<Option<String>>,
    /// Hears the Enter key in the passphrase.
    #[prop(into)]
    on_enter: Callback<()>,
) -> impl IntoView {
    let ids = opener.ids;
    let options = vec![
        Choice::new(PASSPHRASE, t("bring-by-passphrase")),
        Choice::new(KEY, t("bring-by-key")).hint(t("bring-by-key-hint")),
    ];
    let chosen = Signal::derive(move || Some(if opener.is_ours.get() { KEY } else { PASSPHRASE }.to_owned()));
    let choose = move |id: Option<String>| opener.is_ours.set(id.as_deref() == Some(KEY));
    view! {
        <FileInput id=ids.file label=t("bring-file") hint=t("bring-file-hint") accept=".age" on_choose=move |()| opener.is_chosen.set(true) />
        <Choices id=ids.opener legend=t("bring-opener") options chosen on_choose=choose />
        <Show when=move || !opener.is_ours.get()>
            <SecretField
                id=ids.passphrase
                label=t("bring-passphrase")
                hint=t("bring-passphrase-hint")
                show=t("passphrase-show")
                hide=t("passphrase-hide")
                autocomplete="off"
                error
                on_input=move |text| opener.passphrase.set(text)
                on_enter=on_enter
            />
        </Show>
    }
}

/// What a file's passphrase is to blame for.
pub(super) fn is_about_the_passphrase(failure: &Failure) -> bool {
    *failure == Failure::WrongFilePassphrase
}
