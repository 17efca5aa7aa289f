//! A file on its way in: read, looked at, taken in, perhaps taken back.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::opener::Opener;
use crate::documents::{Extract, ExtractError};
use crate::journal::CaseId;
use crate::protocol::{Card, Failure, Fate, Preview, PreviewCase, Request, Response};
use crate::ui::secrets::of_page;
use crate::ui::state::App;

/// How far it has come.
#[derive(Debug, Clone, PartialEq)]
pub enum Stand {
    /// No file yet.
    Nothing,
    /// It was read; nothing has changed here.
    Staged(Preview),
    /// It is an extract: it shows, and goes with the screen.
    Extract(Extract),
    /// It came in.
    In(Arrived),
    /// It was taken back.
    Undone,
}

/// What came in, and what stood on the desk before.
#[derive(Debug, Clone, PartialEq)]
pub struct Arrived {
    /// What the file brought.
    pub(super) preview: Preview,
    /// Parts of questions where two answers now stand against each other.
    pub(super) conflicts: u32,
    before: Vec<Card>,
    revived: Vec<CaseId>,
}

/// The import of the screen, and the last one since unlocking.
#[derive(Clone, Copy)]
pub struct Bring {
    /// How far it has come.
    pub(super) stand: RwSignal<Stand>,
    /// Whether the file's agency profile comes in too.
    pub(super) with_workspace: RwSignal<bool>,
    /// Cases erased here that should come back, by their ids.
    pub(super) revive: RwSignal<Vec<String>>,
    /// What came in last and can be taken back.
    pub(super) last: RwSignal<Option<Arrived>>,
    /// How often the screen was left: what was being read for a visit that is over is shown to nobody.
    visits: RwSignal<u32>,
}

impl Bring {
    /// The page's own: what came in can be taken back by whoever returns to the screen.
    pub(super) fn of(app: App) -> Self {
        of_page(app, || Self {
            stand: RwSignal::new(Stand::Nothing),
            with_workspace: RwSignal::new(false),
            revive: RwSignal::default(),
            last: RwSignal::new(None),
            visits: RwSignal::new(0),
        })
    }

    /// No file any more, and nothing ticked.
    pub(super) fn clear(self) {
        self.stand.set(Stand::Nothing);
        self.with_workspace.set(false);
        self.revive.set(Vec::new());
    }

    /// The screen is left: a file that nobody took in is forgotten.
    pub(super) fn leave(self, app: App) {
        if self.stand.with_untracked(|stand| matches!(stand, Stand::Staged(_))) {
            spawn_local(refuse(app));
        }
        self.visits.update(|visits| *visits = visits.wrapping_add(1));
        self.clear();
    }

    /// Reads a file; nothing changes in the cases.
    pub(super) async fn stage(self, app: App, opener: Opener) -> Result<(), Failure> {
        let visit = self.visits.get_untracked();
        let (file, key) = opener.take().await?;
        let read = app.ask(Request::StageImport { file, key }).await?;
        if visit != self.visits.get_untracked() {
            refuse(app).await;
            return Ok(());
        }
        self.stand.set(match read {
            Response::Staged(preview) => Stand::Staged(preview),
            Response::Extract(values) => Stand::Extract(Extract::read(&values).map_err(failure)?),
            _ => return Err(Failure::Misunderstood),
        });
        Ok(())
    }

    /// Takes the file in, with what was ticked.
    pub(super) async fn accept(self, app: App, preview: Preview) -> Result<(), Failure> {
        let before = cards(app);
        let with_workspace = self.with_workspace.get_untracked();
        let revived: Vec<CaseId> = self.revive.get_untracked().iter().filter_map(|id| id.parse().ok()).collect();
        let came = app.ask(Request::AcceptImport { with_workspace, revive: revived.clone() }).await?;
        let Response::Imported { cards, conflicts } = came else { return Err(Failure::Misunderstood) };
        cards.into_iter().for_each(|card| app.take_card(card));
        read_anew(app, &preview).await?;
        let arrived = Arrived { preview, conflicts, before, revived };
        self.last.set(Some(arrived.clone()));
        self.stand.set(Stand::In(arrived));
        Ok(())
    }

    /// Takes the last import back; the cases of the file are as they were, and all others stay as they are now.
    pub(super) async fn undo(self, app: App) -> Result<(), Failure> {
        let Some(arrived) = self.last.get_untracked() else { return Ok(()) };
        app.ask(Request::UndoImport).await?;
        app.desk.update(|desk| desk.iter_mut().for_each(|desk| arrived.put_back(&mut desk.cards)));
        read_anew(app, &arrived.preview).await?;
        self.last.set(None);
        self.stand.set(Stand::Undone);
        Ok(())
    }
}

impl Arrived {
    /// Gives the cases that the file changed the cards that they had before; those that it brought lose theirs.
    fn put_back(&self, cards: &mut Vec<Card>) {
        let came = |card: &Card| self.preview.cases.iter().any(|case| case.case == card.case && self.came(case));
        cards.retain(|card| !came(card));
        cards.extend(self.before.iter().filter(|card| came(card)).cloned());
    }

    /// How many cases the file changed or brought.
    pub(super) fn count(&self) -> usize {
        self.preview.cases.iter().filter(|case| self.came(case)).count()
    }

    /// Whether the file changed or brought this case.
    fn came(&self, case: &PreviewCase) -> bool {
        match case.fate {
            Fate::New | Fate::Joined => true,
            Fate::Same => false,
            Fate::Erased | Fate::Damaged => self.revived.contains(&case.case),
        }
    }

    /// The cases in which answers may stand against each other now.
    pub(super) fn differing(&self) -> Vec<CaseId> {
        let cases = self.preview.cases.iter();
        cases.filter(|case| case.fate == Fate::Joined && case.conflicts > 0).map(|case| case.case).collect()
    }
}

/// Has the vault forget the file that waits. If this does not reach it, locking does.
async fn refuse(app: App) {
    _ = app.ask(Request::RefuseImport).await;
}

fn failure(error: ExtractError) -> Failure {
    match error {
        ExtractError::NotOurs => Failure::NotOurs,
        ExtractError::Newer => Failure::NewerFile,
        ExtractError::Damaged => Failure::CutFile,
        ExtractError::TooLarge => Failure::DemandingFile,
    }
}

fn cards(app: App) -> Vec<Card> {
    app.desk.with_untracked(|desk| desk.as_ref().map(|desk| desk.cards.clone()).unwrap_or_default())
}

/// What the page holds open of these cases is older than what is stored now; the workspace is read at once, a case
/// when somebody goes there.
async fn read_anew(app: App, preview: &Preview) -> Result<(), Failure> {
    let workspace = app.desk.with_untracked(|desk| desk.as_ref().map(|desk| desk.workspace)).ok_or(Failure::Locked)?;
    app.journals.update(|open| {
        open.retain(|id, _| *id != workspace && !preview.cases.iter().any(|case| case.case == *id));
    });
    app.open_journal(workspace).await.map(drop)
}

#[cfg(test)]
mod tests {
    use super::{Arrived, Card, CaseId, Fate, Preview, PreviewCase};
    use crate::process::CardFace;

    fn id(number: u8) -> CaseId {
        CaseId::from_bytes([number; 16])
    }

    fn card(number: u8, events: u64) -> Card {
        Card { case: id(number), face: CardFace::default(), events, changed: 0 }
    }

    fn brought(number: u8, fate: Fate) -> PreviewCase {
        let (face, case) = (CardFace::default(), id(number));
        PreviewCase { case, face, fate, new_events: 1, new_files: 0, conflicts: 0 }
    }

    #[test]
    fn taking_a_file_back_changes_the_cards_of_its_cases_and_no_others() {
        let cases = vec![brought(1, Fate::New), brought(2, Fate::Joined), brought(3, Fate::Same)];
        let preview = Preview { made: 0, has_workspace: false, cases };
        let before = vec![card(2, 1), card(3, 1), card(4, 1)];
        let arrived = Arrived { preview, conflicts: 0, before, revived: Vec::new() };
        // Since then the third and the fourth were worked on, and a fifth was begun.
        let mut cards = vec![card(1, 5), card(2, 6), card(3, 7), card(4, 8), card(5, 1)];
        arrived.put_back(&mut cards);
        cards.sort_by_key(|card| card.case);
        assert_eq!(cards, [card(2, 1), card(3, 7), card(4, 8), card(5, 1)]);
    }
}
