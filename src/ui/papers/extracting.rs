//! An extract that is being prepared: for whom, by what, of which parts.

use leptos::prelude::*;

use crate::browser::clock;
use crate::browser::intl::DateStyle;
use crate::documents::{self, Document, Extract};
use crate::forms::{RECIPIENTS, Recipient, extract_part};
use crate::i18n::Speech;
use crate::journal::{Case, RecordId};
use crate::process::{self, Allowed, Ground};
use crate::ui::state::{App, Journal};

/// What has been chosen so far.
#[derive(Clone, Copy)]
pub struct Extracting {
    pub(super) journal: Journal,
    /// Its place among [`RECIPIENTS`].
    pub(super) place: RwSignal<usize>,
    /// Whose own copy it is: another client's or a child's, or that of the person whom the case is about.
    pub(super) whose: RwSignal<Option<RecordId>>,
    /// The parts, by their ids.
    pub(super) parts: RwSignal<Vec<String>>,
    /// The record of the consent, or of the ground without one, by its id.
    pub(super) ground: RwSignal<Option<String>>,
    /// Why, where nothing allows it.
    pub(super) reason: RwSignal<String>,
}

impl Extracting {
    /// For the person themself, with what they usually want.
    pub(super) fn new(journal: Journal) -> Self {
        let extracting = Self {
            journal,
            place: RwSignal::new(0),
            whose: RwSignal::new(None),
            parts: RwSignal::default(),
            ground: RwSignal::new(None),
            reason: RwSignal::default(),
        };
        extracting.choose(RECIPIENTS[0].id);
        extracting
    }

    pub(super) fn recipient(self) -> &'static Recipient {
        &RECIPIENTS[self.place.get().min(RECIPIENTS.len() - 1)]
    }

    /// Another recipient begins with their own parts.
    pub(super) fn choose(self, id: &str) {
        let Some(place) = RECIPIENTS.iter().position(|recipient| recipient.id == id) else { return };
        self.place.set(place);
        self.whose.set(None);
        self.reason.set(String::new());
        self.share_by(None);
    }

    /// By another consent, or none, the parts begin anew with what it covers.
    pub(super) fn share_by(self, ground: Option<String>) {
        self.ground.set(ground);
        let begin = |covered: Option<&[&str]>| process::parts_to_begin_with(untrack(|| self.recipient()), covered);
        let parts = untrack(|| self.with_covered(begin));
        self.parts.set(parts.into_iter().map(str::to_owned).collect());
    }

    fn with_covered<T>(self, read: impl FnOnce(Option<&[&str]>) -> T) -> T {
        let ground = self.chosen_ground().map(|(ground, _)| ground);
        self.journal.case.with(|case| read(process::covered(case, ground, clock::today()).as_deref()))
    }

    /// The chosen parts that the consent does not cover.
    pub(super) fn beyond(self) -> Vec<String> {
        let is_beyond = |part: &String, covered: &[&str]| !covered.contains(&part.as_str());
        self.with_covered(|covered| {
            let Some(covered) = covered else { return Vec::new() };
            self.parts.get().into_iter().filter(|part| is_beyond(part, covered)).collect()
        })
    }

    /// Whether nothing needs a reason.
    pub(super) fn needs_no_reason(self) -> bool {
        self.allowed() == Allowed::Yes && self.beyond().is_empty()
    }

    /// Why it is shared: the ground without consent, or the words that were asked for; empty where a consent covers it.
    pub(super) fn why(self, app: App) -> String {
        if !self.needs_no_reason() {
            return self.reason.get();
        }
        let ground = self.chosen_ground().map(|(ground, _)| ground);
        self.journal.case.with(|case| app.texts.with(|texts| process::ground_in_words(case, ground, texts)))
    }

    /// Whoever has a copy of their own beside the person, by their ids, with what they are called.
    pub(super) fn others(self, app: App) -> Vec<(String, String)> {
        let others = self.journal.case.with(|case| app.texts.with(|texts| process::with_own_copy(case, texts)));
        others.into_iter().map(|(id, called)| (id.to_string(), called)).collect()
    }

    /// What the other one is called whose own copy it is.
    pub(super) fn called(self, app: App) -> Option<String> {
        let whose = self.whose.get()?.to_string();
        self.others(app).into_iter().find(|(id, _)| *id == whose).map(|(_, called)| called)
    }

    /// By what it is shared, as chosen, with whom that is about.
    pub(super) fn chosen_ground(self) -> Option<(Ground, String)> {
        let chosen = self.ground.get()?;
        self.journal.case.with(process::grounds).into_iter().find(|(ground, _)| id_of(*ground).to_string() == chosen)
    }

    /// Whether it may be shared; the person themself needs nobody's consent.
    pub(super) fn allowed(self) -> Allowed {
        if self.recipient().is_the_person() {
            return Allowed::Yes;
        }
        let ground = self.chosen_ground().map(|(ground, _)| ground);
        self.journal.case.with(|case| process::allowed(case, ground, clock::today()))
    }

    /// The extract and the document that it is read as, in the language of the screen.
    pub(super) fn made(self, app: App) -> (Extract, Document) {
        app.with_speech(DateStyle::Long, |speech| {
            let extract = self.journal.case.with(|case| self.extract(case, speech));
            let document = extract.document(speech);
            (extract, document)
        })
    }

    fn extract(self, case: &Case, speech: &Speech<'_>) -> Extract {
        if let Some(whose) = self.whose.get() {
            return documents::others_copy(case, speech, whose, clock::today());
        }
        let parts = self.parts.get();
        let known: Vec<&str> = parts.iter().filter_map(|part| extract_part(part)).map(|part| part.id).collect();
        documents::extract(case, speech, self.recipient(), &known, clock::today())
    }
}

/// The record that a ground stands in.
pub(super) fn id_of(ground: Ground) -> RecordId {
    match ground {
        Ground::Consent(id) | Ground::Exception(id) => id,
    }
}
