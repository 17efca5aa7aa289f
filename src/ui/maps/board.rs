//! What the screen of a map knows: of which day, for whose eyes, what was chosen on it.

use chrono::NaiveDate;
use leptos::prelude::*;

use super::steps::Step;
use crate::browser::intl::DateStyle;
use crate::browser::{clock, measure};
use crate::diagram::{self, Abuse, Asked, Eyes, Map, More, Names, Notation, Said, Scene, known_at};
use crate::i18n::Speech;
use crate::journal::RecordId;
use crate::ui::state::{App, Journal};

/// The screen of a map.
#[derive(Clone, Copy)]
pub struct Board {
    pub(super) journal: Journal,
    pub(super) map: Map,
    /// What is open to be written in.
    pub(super) chosen: RwSignal<Option<RecordId>>,
    /// The id of the element that opened it: on either day's picture or table. Nothing: what was just added.
    opener: StoredValue<Option<String>>,
    pub(super) looks: Looks,
    pub(super) hands: Hands,
    /// The last step by which somebody was moved.
    pub(super) went: RwSignal<Option<Step>>,
}

/// Whose hands are on a map.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hands {
    /// The worker's: whatever is touched opens to be written in, and is moved.
    Worker,
    /// The person's, on a screen that is turned to them: whatever is touched is told in words, and stays where it is.
    Person,
}

/// Of which day a map is.
#[derive(Clone, Copy)]
pub struct Days {
    /// Life as it was then; nothing: today.
    pub(super) at: RwSignal<Option<NaiveDate>>,
    /// As it was known then; nothing: as it is known now.
    pub(super) known: RwSignal<Option<NaiveDate>>,
}

/// Who looks at a map, and what they see.
#[derive(Clone, Copy)]
pub struct Looks {
    pub(super) eyes: RwSignal<Eyes>,
    pub(super) names: RwSignal<Names>,
    pub(super) abuse: RwSignal<Abuse>,
    pub(super) more: RwSignal<More>,
}

impl Days {
    pub(super) fn today() -> Self {
        Self { at: RwSignal::new(None), known: RwSignal::new(None) }
    }

    /// The day whose life is shown.
    pub(super) fn day(self) -> NaiveDate {
        self.at.get().unwrap_or_else(clock::today)
    }
}

impl Looks {
    pub(super) fn of(eyes: Eyes) -> Self {
        Self {
            eyes: RwSignal::new(eyes),
            names: RwSignal::new(Names::Shown),
            abuse: RwSignal::new(Abuse::Left),
            more: RwSignal::new(More::Left),
        }
    }
}

/// The signs that were chosen for this workspace.
fn notation(app: App) -> Notation {
    app.workspace().with(Notation::of)
}

/// The screen's way of writing days.
pub(super) fn speak<T>(app: App, say: impl FnOnce(&Speech<'_>) -> T) -> T {
    app.with_speech(DateStyle::Medium, say)
}

impl Board {
    /// A map of a case, for somebody's hands.
    pub(super) fn new(journal: Journal, map: Map, looks: Looks, hands: Hands) -> Self {
        let (chosen, opener) = (RwSignal::new(None), StoredValue::new(None));
        Self { journal, map, chosen, opener, looks, hands, went: RwSignal::new(None) }
    }

    /// Chooses a record from the element with this id, which gets the focus back.
    pub(super) fn open_from(self, element: String, record: RecordId) {
        self.opener.set_value(Some(element));
        self.chosen.set(Some(record));
    }

    /// Chooses what was just added.
    pub(super) fn open_added(self, record: RecordId) {
        self.opener.set_value(None);
        self.chosen.set(Some(record));
    }

    /// The ids of those that may have the focus once a record is closed, the best first: what opened it; the record on the
    /// later day's picture or in its table; where it is on neither, the picture or the tables.
    pub(super) fn places_after(self, record: RecordId) -> Vec<String> {
        let later = [format!("map-{record}"), format!("row-{record}"), "map".to_owned(), "map-tables".to_owned()];
        self.opener.get_value().into_iter().chain(later).collect()
    }

    /// Asks something of the case as it was on a day.
    pub(super) fn ask<T>(
        self,
        app: App,
        days: Days,
        looks: Looks,
        ask: impl FnOnce(&Asked<'_>, &Speech<'_>) -> T,
    ) -> T {
        let (at, notation) = (days.day(), notation(app));
        let (eyes, names, abuse, more) = (looks.eyes.get(), looks.names.get(), looks.abuse.get(), looks.more.get());
        speak(app, |speech| {
            self.journal.case.with(|case| match days.known.get() {
                None => ask(&Asked { case, now: case, at, eyes, names, abuse, more, notation }, speech),
                Some(day) => {
                    let known = known_at(case, day);
                    ask(&Asked { case: &known, now: case, at, eyes, names, abuse, more, notation }, speech)
                }
            })
        })
    }

    /// What a map of a day says, once somebody wants to hear it.
    pub(super) fn said(self, days: Days, looks: Looks, scene: Memo<Scene>) -> Memo<Said> {
        let app = App::here();
        Memo::new(move |_| {
            scene.with(|scene| self.ask(app, days, looks, |asked, speech| diagram::said(asked, scene, speech)))
        })
    }

    /// The map of a day.
    pub(super) fn scene(self, days: Days, looks: Looks) -> Memo<Scene> {
        let app = App::here();
        Memo::new(move |_| {
            self.ask(app, days, looks, |asked, speech| match self.map {
                Map::Ecomap => diagram::ecomap(asked, speech, &*measure::measure()),
                Map::Genogram => diagram::genogram(asked, speech, &*measure::measure()),
            })
        })
    }
}

/// What a scene says of its days: as it was when, as known when.
pub(super) fn day_lines(days: Days, speech: &Speech<'_>) -> Vec<String> {
    let line = |message: &str, day: NaiveDate| {
        let mut args = crate::i18n::Args::new();
        args.set("day", (speech.day)(day));
        speech.texts.get_with(message, &args)
    };
    let known = days.known.get().map(|day| line("map-known", day));
    std::iter::once(line("map-at", days.day())).chain(known).collect()
}
