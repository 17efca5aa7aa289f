//! Who is named in the other cases: read one after the other while the overview of a case stands there and nobody waits.
//!
//! The vault could search for each name, but it would read every case for each, and whatever is written meanwhile would
//! wait for that. So each case is asked for once, a short request each, and again only if something was written in it
//! since. Kept are names as they are compared, in memory alone: a lock forgets them.

use std::collections::HashMap;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::timing::sleep;
use crate::browser::unicode;
use crate::journal::CaseId;
use crate::process::NamesIn;
use crate::protocol::{Card, Failure};
use crate::ui::state::{App, Journal};

/// How long the page has for itself before the first case is read, in milliseconds.
const FIRST_PAINT: u32 = 1_000;

/// How long everything else has for itself between two cases, in milliseconds.
const BETWEEN: u32 = 60;

/// The names of the cases that were read, until the page is loaded anew.
#[derive(Clone, Copy)]
pub struct NamesElsewhere(RwSignal<Read>);

/// What was read: each case as it was when its card said that it had changed last.
#[derive(Default)]
pub(super) struct Read(HashMap<CaseId, (i64, NamesIn)>);

impl Read {
    /// The names in the case of a card, as they were when it was read last.
    pub(super) fn of(&self, card: &Card) -> Option<&NamesIn> {
        self.0.get(&card.case).map(|(_, names)| names)
    }

    fn is_current(&self, card: &Card) -> bool {
        self.0.get(&card.case).is_some_and(|(changed, _)| *changed == card.changed)
    }
}

impl Default for NamesElsewhere {
    fn default() -> Self {
        Self(RwSignal::new(Read::default()))
    }
}

impl NamesElsewhere {
    /// Those of the desk; none where there is no desk.
    pub(super) fn here() -> Self {
        use_context::<Self>().unwrap_or_default()
    }

    /// Looks at what was read so far, and again when more is.
    pub(super) fn with<T>(self, look: impl FnOnce(&Read) -> T) -> T {
        self.0.with(look)
    }

    /// Reads what was not read yet, as long as it is wanted; nothing for a case in which nobody has a whole name.
    pub(super) fn read_while(self, app: App, journal: Journal, is_wanted: impl Fn() -> bool + 'static) {
        spawn_local(async move {
            sleep(FIRST_PAINT).await;
            let is_named = || journal.case.with_untracked(|case| !NamesIn::of(case, unicode::nfkd).is_empty());
            if !is_wanted() || !is_named() {
                return;
            }
            self.forget_erased(app);
            while let Some((case, changed)) = self.next(app, journal.id).filter(|_| is_wanted()) {
                if self.read(app, case, changed).await.is_err() {
                    return;
                }
                sleep(BETWEEN).await;
            }
        });
    }

    fn next(self, app: App, here: CaseId) -> Option<(CaseId, i64)> {
        app.desk.with_untracked(|desk| {
            let mut cards = desk.as_ref()?.cards.iter().filter(|card| card.case != here);
            let card = self.0.with_untracked(|read| cards.find(|card| !read.is_current(card)))?;
            Some((card.case, card.changed))
        })
    }

    /// Of a case that is gone no name stays.
    fn forget_erased(self, app: App) {
        app.desk.with_untracked(|desk| {
            let is_here = |case: &CaseId| desk.iter().flat_map(|desk| &desk.cards).any(|card| card.case == *case);
            self.0.update(|read| read.0.retain(|case, _| is_here(case)));
        });
    }

    /// A damaged case is told of where it is opened; nobody is known of it here.
    async fn read(self, app: App, case: CaseId, changed: i64) -> Result<(), Failure> {
        let names = match app.read_case(case, |case| NamesIn::of(case, unicode::nfkd)).await {
            Err(Failure::Damaged) => NamesIn::default(),
            read => read?,
        };
        self.0.update(|read| {
            read.0.insert(case, (changed, names));
        });
        Ok(())
    }
}
