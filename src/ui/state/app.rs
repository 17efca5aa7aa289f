//! The signals that every screen may read.

use std::collections::HashMap;
use std::sync::Arc;

use leptos::prelude::*;

use super::queue::Queue;
use super::sweeping::Added;
use super::talks::TalksOf;
use super::{Journal, Room, Status};
use crate::browser::idle::Idle;
use crate::browser::tabs::Tabs;
use crate::browser::{Listener, VaultClient};
use crate::i18n::{Audience, Lang, Texts};
use crate::journal::CaseId;
use crate::protocol::{Card, Desk, Failure, Request, Response};
use crate::ui::route::Route;

/// Where the page is with its vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// Nothing is known yet.
    Starting,
    /// There is no vault on this device.
    NoVault,
    /// There is one, and it is locked.
    Locked,
    /// It is open.
    Open,
    /// The vault could not be reached; the reason is in [`App::failure`].
    Failed,
}

/// The state in context.
#[derive(Clone, Copy)]
pub struct App {
    /// Where the page is with its vault.
    pub phase: RwSignal<Phase>,
    /// The place, as the address has it.
    pub route: RwSignal<Route>,
    /// The screen's texts.
    pub texts: RwSignal<Arc<Texts>>,
    /// For whom they are worded where this stands: within a case, for whoever sits in front of it.
    pub to: Signal<Audience>,
    /// What the vault told when it was opened; cards are kept up to date.
    pub desk: RwSignal<Option<Desk>>,
    /// The workspace and the open case.
    pub journals: RwSignal<HashMap<CaseId, Journal>>,
    /// Whether the last words are on the disk.
    pub status: RwSignal<Status>,
    /// Whether anything was written that can be taken back.
    pub can_undo: RwSignal<bool>,
    /// The room in which both sit.
    pub room: Room,
    /// The emergency numbers that show without a passphrase.
    pub lock_screen_numbers: RwSignal<String>,
    /// The vault has just been made: its first profile is asked for.
    pub is_new: RwSignal<bool>,
    /// Another tab holds the vault now; this one has stopped.
    pub is_taken_over: RwSignal<bool>,
    /// What went wrong last, until it is put aside.
    pub failure: RwSignal<Option<Failure>>,
    /// What is no signal.
    pub services: StoredValue<Services, LocalStorage>,
}

/// What is no signal: the worker, the queue, languages already fetched.
pub struct Services {
    /// The worker's client.
    pub vault: VaultClient,
    /// What waits to be written.
    pub queue: Queue,
    /// Records that the screens now shown have added.
    pub added: Vec<Added>,
    /// The talks of the cases that were looked through for them.
    pub talks: HashMap<CaseId, TalksOf>,
    /// Languages in memory.
    pub languages: HashMap<&'static str, Arc<Texts>>,
    /// The files of a language that this program needs.
    pub files: &'static [&'static str],
    /// The page itself as an owner of signals, for those that outlive the screen that made them.
    pub owner: Owner,
    /// What locks the page: nobody there, another tab, a key.
    pub watches: Option<Watches>,
}

impl Services {
    /// Locking is for the whole device: every tab of this page hears it.
    pub(super) fn lock_other_tabs(&self) {
        if let Some((_, Some(tabs), _)) = &self.watches {
            tabs.lock_others();
        }
    }
}

/// What locks the page; each ends when it is dropped.
pub type Watches = (Option<Idle>, Option<Tabs>, Option<Listener>);

impl App {
    /// The state, from the context: every component stands below the root, which provides it.
    pub fn here() -> Self {
        expect_context::<Self>()
    }

    /// A state at the start.
    pub fn new(texts: Texts, files: &'static [&'static str], vault: VaultClient) -> Self {
        let texts = Arc::new(texts);
        let languages = HashMap::from([(texts.lang().tag, texts.clone())]);
        let owner = Owner::current().unwrap_or_default();
        let services = Services {
            vault,
            queue: Queue::default(),
            added: Vec::new(),
            talks: HashMap::new(),
            languages,
            files,
            owner,
            watches: None,
        };
        Self {
            phase: RwSignal::new(Phase::Starting),
            route: RwSignal::new(Route::default()),
            texts: RwSignal::new(texts),
            to: Signal::stored(Audience::Adult),
            desk: RwSignal::new(None),
            journals: RwSignal::new(HashMap::new()),
            status: RwSignal::new(Status::Quiet),
            can_undo: RwSignal::new(false),
            room: Room::new(),
            lock_screen_numbers: RwSignal::new(String::new()),
            is_new: RwSignal::new(false),
            is_taken_over: RwSignal::new(false),
            failure: RwSignal::new(None),
            services: StoredValue::new_local(services),
        }
    }

    /// The screen's language.
    pub fn lang(&self) -> Signal<&'static Lang> {
        let texts = self.texts;
        Signal::derive(move || texts.with(|texts| texts.lang()))
    }

    /// For whom the words here are; a grown-up where the place that said it is gone.
    pub fn spoken_to(&self) -> Audience {
        self.to.try_get().unwrap_or_default()
    }

    /// Asks the vault.
    ///
    /// # Errors
    /// The vault's [`Failure`].
    pub async fn ask(self, request: Request) -> Result<Response, Failure> {
        let vault = self.services.with_value(|services| services.vault.clone());
        vault.ask(request).await
    }

    /// Puts a card in its place among the others.
    pub fn take_card(self, card: Card) {
        self.desk.update(|desk| {
            let Some(desk) = desk else { return };
            desk.cards.retain(|known| known.case != card.case);
            desk.cards.push(card);
        });
    }
}
