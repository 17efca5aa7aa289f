//! The vault's desk in the worker: answers requests strictly in order, one at a time.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use web_sys::DedicatedWorkerGlobalScope;

use super::{BrowserClock, BrowserHelper, lock};
use crate::browser::store::VaultStore;
use crate::browser::unicode::UNICODE;
use crate::browser::{message, scope};
use crate::protocol::{Asked, BUILD, Failure, Request, Response, Said};
use crate::vault::VaultService;

type Vault = VaultService<VaultStore, BrowserHelper, BrowserClock>;

/// Starts answering.
pub(super) fn serve(scope: DedicatedWorkerGlobalScope) {
    let host = Rc::new(Host::new(scope.clone()));
    let hearing = Rc::clone(&host);
    scope::on_message(&scope, move |event| {
        // What is not a request has no number to answer to.
        if let Ok(asked) = message::decode(&event) {
            hearing.hear(asked);
        }
    });
    host.say(&Said::Ready { build: BUILD.to_owned() });
}

struct Host {
    scope: DedicatedWorkerGlobalScope,
    waiting: RefCell<VecDeque<Asked>>,
    /// `None` while a request is being answered, and for ever once another tab took over: its keys are dropped.
    vault: RefCell<Option<Vault>>,
    is_answering: Cell<bool>,
    is_taken_over: Cell<bool>,
    holds_lock: Cell<bool>,
}

impl Host {
    fn new(scope: DedicatedWorkerGlobalScope) -> Self {
        let vault = VaultService::new(VaultStore::on_this_device(), BrowserHelper, BrowserClock, UNICODE);
        Self {
            scope,
            waiting: RefCell::default(),
            vault: RefCell::new(Some(vault)),
            is_answering: Cell::new(false),
            is_taken_over: Cell::new(false),
            holds_lock: Cell::new(false),
        }
    }

    fn say(&self, said: &Said) {
        if let Ok(bytes) = message::encode(said) {
            scope::post(&self.scope, &bytes);
        }
    }

    fn hear(self: &Rc<Self>, asked: Asked) {
        self.waiting.borrow_mut().push_back(asked);
        if !self.is_answering.replace(true) {
            spawn_local(Rc::clone(self).answer_all());
        }
    }

    async fn answer_all(self: Rc<Self>) {
        while let Some(asked) = self.next() {
            if matches!(asked.request, Request::End) {
                return self.end();
            }
            let number = asked.number;
            let response = self.answer(asked).await;
            self.say(&Said::Answer { number, response });
        }
        self.is_answering.set(false);
    }

    /// Lets go of the keys, and of the program.
    fn end(&self) {
        self.vault.replace(None);
        self.scope.close();
    }

    fn next(&self) -> Option<Asked> {
        self.waiting.borrow_mut().pop_front()
    }

    async fn answer(self: &Rc<Self>, asked: Asked) -> Result<Response, Failure> {
        let mut vault = self.vault.take().ok_or(Failure::TakenOver)?;
        if self.begins_demo(&asked.request) {
            vault = VaultService::demo(VaultStore::in_memory(), BrowserHelper, BrowserClock, UNICODE);
        }
        let response = vault.answer(asked.request).await;
        if opens_the_device(&response) {
            self.hold_lock().await;
        }
        if !self.is_taken_over.get() {
            self.vault.replace(Some(vault));
        }
        response
    }

    /// A demo takes the place of a locked vault, never of an unlocked one: that refuses it.
    fn begins_demo(&self, request: &Request) -> bool {
        matches!(request, Request::OpenDemo) && !self.holds_lock.get()
    }

    /// From here on this tab is the writer, until another unlocks.
    async fn hold_lock(self: &Rc<Self>) {
        if self.holds_lock.replace(true) {
            return;
        }
        let host = Rc::clone(self);
        lock::take(move || host.give_way()).await;
    }

    /// The keys go at once, or with the answer that is being worked out.
    fn give_way(&self) {
        self.is_taken_over.set(true);
        self.vault.replace(None);
        self.say(&Said::TakenOver);
    }
}

/// Whether the vault of this device has just been opened. A demo is nobody else's business: another tab keeps its vault.
fn opens_the_device(response: &Result<Response, Failure>) -> bool {
    match response {
        Ok(Response::Created { desk, .. } | Response::Unlocked(desk)) => !desk.is_demo,
        _ => false,
    }
}
