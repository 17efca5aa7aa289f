//! A file that is being made: its cases, and who can open it.

use leptos::prelude::*;

use super::cases::Pick;
use crate::browser::files;
use crate::protocol::{Failure, FileLock, Request, Response};
use crate::ui::secrets::FileOpener;
use crate::ui::state::App;

/// What an age file is to the browser.
const MEDIA_TYPE: &str = "application/octet-stream";
/// How long the last words may take to be written before the file is made, in milliseconds.
const LAST_WORDS: u32 = 2_000;

/// What goes into a file and who can open it.
#[derive(Clone, Copy)]
pub struct Parcel {
    /// The cases.
    pub(super) pick: Pick,
    /// Who can open it.
    pub(super) opener: FileOpener,
}

/// A file that was made and handed to the browser.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// Its neutral name.
    pub(super) name: String,
    /// How many cases are in it.
    pub cases: usize,
    /// Whether only the owner of another key can open it.
    pub(super) is_for_key: bool,
}

impl Parcel {
    /// Everything, behind a passphrase.
    pub(super) fn new() -> Self {
        Self { pick: Pick::new(), opener: FileOpener::default() }
    }

    /// Makes the file of what is written by now, and hands it to the browser.
    ///
    /// # Errors
    /// The vault's [`Failure`]; [`Failure::NoRoom`] if the browser does not take the file.
    pub(super) async fn make(self, app: App, lock: FileLock) -> Result<Made, Failure> {
        app.leave_all();
        app.finish_writing(LAST_WORDS).await;
        let cases = untrack(|| self.pick.take()).ok_or(Failure::NoCase)?;
        let count = if cases.is_empty() { all(app) } else { cases.len() };
        let with_workspace = self.pick.with_workspace.get_untracked();
        let is_for_key = matches!(lock, FileLock::PublicKey(_));
        let made = app.ask(Request::Export { cases, with_workspace, lock }).await?;
        let Response::File { name, bytes } = made else { return Err(Failure::Misunderstood) };
        files::download(&name, MEDIA_TYPE, &bytes).map_err(|_| Failure::NoRoom)?;
        Ok(Made { name, cases: count, is_for_key })
    }
}

fn all(app: App) -> usize {
    app.desk.with_untracked(|desk| desk.as_ref().map_or(0, |desk| desk.cards.len()))
}
