//! The page's end of the vault.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::{Rc, Weak};

use futures_channel::oneshot::{self, Sender};
use wasm_bindgen::{JsCast, prelude::Closure};
use web_sys::{Event, MessageEvent, Worker};

use super::programs;
use crate::browser::message;
use crate::browser::page::renewal;
use crate::protocol::{Asked, BUILD, Failure, Request, Response, Said};

/// A running vault. Clones speak to the same one; when the last is dropped, the worker ends.
///
/// `Rc` inside: keep it in local storage (`StoredValue::new_local`).
#[derive(Clone)]
pub struct VaultClient(Rc<Line>);

impl VaultClient {
    /// Starts the vault program. Requests may be made at once; they are sent when the program says that it is ready.
    /// A program of another build reloads the page past the cache, once.
    pub fn start() -> Self {
        let line = Rc::new(Line::new(programs::start("startVault")));
        line.listen();
        Self(line)
    }

    /// Asks, and waits for the answer. A worker that died or was ended answers with [`Failure::WorkerGone`].
    pub async fn ask(&self, request: Request) -> Result<Response, Failure> {
        let (sender, receiver) = oneshot::channel();
        self.0.ask(request, sender)?;
        receiver.await.unwrap_or(Err(Failure::WorkerGone))
    }

    /// Hears when another tab took the vault over: this one has stopped.
    pub fn on_taken_over(&self, hear: impl Fn() + 'static) {
        self.0.on_taken_over.replace(Some(Rc::new(hear)));
    }

    /// Hears when a worker that had been ready died by itself: lock and reload. One that never came up only answers
    /// with [`Failure::WorkerGone`], because a reload would not help it.
    pub fn on_gone(&self, hear: impl Fn() + 'static) {
        self.0.on_gone.replace(Some(Rc::new(hear)));
    }

    /// A vault that runs already and has said that it is ready.
    pub(super) fn of(worker: Worker) -> Self {
        let line = Rc::new(Line::new(Some(worker)));
        line.unsent.take();
        line.listen();
        Self(line)
    }

    /// Lets go of the worker without ending it, for another client. This one answers [`Failure::WorkerGone`] from now
    /// on; nothing may be pending.
    pub(super) fn give_away(&self) -> Option<Worker> {
        let worker = self.0.worker.take()?;
        worker.set_onmessage(None);
        worker.set_onerror(None);
        worker.set_onmessageerror(None);
        Some(worker)
    }

    /// Ends the worker, and with it every key.
    pub fn end(&self) {
        self.0.end();
    }

    /// Ends the worker without waiting for it: at once if nothing is left to do, else as soon as it has done what it was
    /// asked for and these. Nobody hears how they went.
    pub fn end_after(&self, last: Vec<Request>) {
        if last.is_empty() && self.0.pending.borrow().is_empty() {
            return self.end();
        }
        for request in last.into_iter().chain([Request::End]) {
            let (sender, _) = oneshot::channel();
            // A worker that is gone has ended.
            _ = self.0.ask(request, sender);
        }
    }
}

type Hearer = RefCell<Option<Rc<dyn Fn()>>>;

/// One worker and what is asked of it.
struct Line {
    /// `None` once it has ended.
    worker: RefCell<Option<Worker>>,
    pending: RefCell<BTreeMap<u32, Sender<Result<Response, Failure>>>>,
    /// What waits for the program to be ready; `None` once it is.
    unsent: RefCell<Option<Vec<Asked>>>,
    last_number: Cell<u32>,
    on_taken_over: Hearer,
    on_gone: Hearer,
    handlers: RefCell<Option<Handlers>>,
}

/// What the browser calls, kept as long as the line.
struct Handlers {
    _message: Closure<dyn FnMut(MessageEvent)>,
    _end: Closure<dyn FnMut(Event)>,
}

impl Line {
    fn new(worker: Option<Worker>) -> Self {
        Self {
            worker: RefCell::new(worker),
            pending: RefCell::default(),
            unsent: RefCell::new(Some(Vec::new())),
            last_number: Cell::new(0),
            on_taken_over: Hearer::default(),
            on_gone: Hearer::default(),
            handlers: RefCell::default(),
        }
    }

    fn listen(self: &Rc<Self>) {
        let (hearing, ending) = (Rc::downgrade(self), Rc::downgrade(self));
        let message = Closure::<dyn FnMut(MessageEvent)>::new(move |event| with(&hearing, |line| line.hear(&event)));
        let end = Closure::<dyn FnMut(Event)>::new(move |event: Event| {
            // What the browser would print could hold what the program worked on.
            event.prevent_default();
            with(&ending, Self::die);
        });
        if let Some(worker) = &*self.worker.borrow() {
            worker.set_onmessage(Some(message.as_ref().unchecked_ref()));
            worker.set_onerror(Some(end.as_ref().unchecked_ref()));
            worker.set_onmessageerror(Some(end.as_ref().unchecked_ref()));
        }
        self.handlers.replace(Some(Handlers { _message: message, _end: end }));
    }

    fn ask(&self, request: Request, sender: Sender<Result<Response, Failure>>) -> Result<(), Failure> {
        let number = self.last_number.get().wrapping_add(1);
        self.last_number.set(number);
        self.pending.borrow_mut().insert(number, sender);
        self.send_or_keep(Asked { number, request })
    }

    fn send_or_keep(&self, asked: Asked) -> Result<(), Failure> {
        match &mut *self.unsent.borrow_mut() {
            Some(unsent) if self.worker.borrow().is_some() => {
                unsent.push(asked);
                Ok(())
            }
            _ => self.send(&asked),
        }
    }

    fn send(&self, asked: &Asked) -> Result<(), Failure> {
        let worker = self.worker.borrow();
        let sent = worker.as_ref().ok_or(Failure::WorkerGone);
        let sent = sent.and_then(|worker| message::send(worker, asked).map_err(|_| Failure::WorkerGone));
        sent.inspect_err(|_| _ = self.pending.borrow_mut().remove(&asked.number))
    }

    fn hear(&self, event: &MessageEvent) {
        match message::decode(event) {
            Ok(Said::Ready { build }) if build == BUILD => self.send_kept(),
            Ok(Said::Ready { .. }) => self.renew(),
            Ok(Said::Answer { number, response }) => self.answer(number, response),
            Ok(Said::TakenOver) => call(&self.on_taken_over),
            Err(_) => self.die(),
        }
    }

    fn send_kept(&self) {
        renewal::succeeded();
        let kept = self.unsent.take().unwrap_or_default();
        // One that cannot be sent has lost its sender above, which answers it.
        kept.iter().for_each(|asked| _ = self.send(asked));
    }

    /// The worker is of another build. If a fresh page did not help either, nothing here can.
    fn renew(&self) {
        if !renewal::renew() {
            self.die();
        }
    }

    fn answer(&self, number: u32, response: Result<Response, Failure>) {
        let sender = self.pending.borrow_mut().remove(&number);
        if let Some(sender) = sender {
            // Whoever asked may be gone.
            _ = sender.send(response);
        }
    }

    fn die(&self) {
        let was_ready = self.unsent.borrow().is_none();
        self.end();
        if was_ready {
            call(&self.on_gone);
        }
    }

    fn end(&self) {
        if let Some(worker) = self.worker.take() {
            worker.set_onmessage(None);
            worker.set_onerror(None);
            worker.set_onmessageerror(None);
            worker.terminate();
        }
        self.unsent.take();
        // A dropped sender answers with `WorkerGone`.
        drop(self.pending.take());
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        self.end();
    }
}

fn with(line: &Weak<Line>, act: impl FnOnce(&Line)) {
    if let Some(line) = line.upgrade() {
        act(&line);
    }
}

/// The hearer is let go of before it is called: it may put another in its place.
fn call(hearer: &Hearer) {
    let hear = hearer.borrow().clone();
    if let Some(hear) = hear {
        hear();
    }
}
