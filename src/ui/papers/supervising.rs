//! A copy for supervision that is being prepared: which parts, which words are names too, what was changed. All of it is
//! the screen's alone, and gone with it.

use leptos::prelude::*;

use crate::browser::intl::DateStyle;
use crate::browser::unicode;
use crate::documents::{self, Document, Passage, PassageChange, Supervision, SupervisionChoice};
use crate::forms::SUPERVISED_PARTS;
use crate::ui::state::{App, Journal};

/// What it can be for; their messages are `retold-for-<id>`.
pub(super) const PURPOSES: [&str; 3] = ["supervision", "conference", "teaching"];

/// The copy, and as it is read.
pub(super) type Made = Memo<(Supervision, Document)>;

/// What has been chosen so far.
#[derive(Clone, Copy)]
pub struct Supervising {
    pub(super) journal: Journal,
    pub(super) choice: RwSignal<SupervisionChoice>,
    /// One of [`PURPOSES`].
    pub(super) purpose: RwSignal<String>,
}

impl Supervising {
    /// With the usual parts.
    pub(super) fn new(journal: Journal) -> Self {
        let usual = SUPERVISED_PARTS.iter().filter(|part| part.is_usual);
        let parts = usual.map(|part| part.id.to_owned()).collect();
        let choice = RwSignal::new(SupervisionChoice { parts, ..SupervisionChoice::default() });
        Self { journal, choice, purpose: RwSignal::new(PURPOSES[0].to_owned()) }
    }

    /// The copy as it is chosen now, in the language of the screen.
    pub(super) fn made(self, app: App) -> Made {
        let workspace = app.workspace();
        Memo::new(move |_| {
            app.with_speech(DateStyle::Long, |speech| {
                let copy = self.choice.with(|choice| {
                    self.journal.case.with(|case| {
                        workspace
                            .with(|workspace| documents::supervision(case, workspace, speech, choice, unicode::nfkd))
                    })
                });
                let document = copy.document(speech);
                (copy, document)
            })
        })
    }

    /// Other words for a passage; `None` takes its first words again.
    pub(super) fn say(self, key: &str, words: Option<String>) {
        self.change(key, |change| change.words = words);
    }

    /// Leaves a passage out, or puts it back.
    pub(super) fn leave_out(self, key: &str, is_out: bool) {
        self.change(key, |change| change.is_out = is_out);
    }

    fn change(self, key: &str, change: impl FnOnce(&mut PassageChange)) {
        self.choice.update(|choice| {
            let mut own = PassageChange { key: key.to_owned(), words: None, is_out: false };
            match choice.changes.iter_mut().find(|known| known.key == key) {
                Some(known) => change(known),
                None => {
                    change(&mut own);
                    choice.changes.push(own);
                }
            }
        });
    }
}

/// A passage of the copy, if it is still told.
pub(super) fn passage_of(made: Made, key: &str) -> Option<Passage> {
    made.with(|(copy, _)| copy.passages().find(|passage| passage.key == key).cloned())
}
