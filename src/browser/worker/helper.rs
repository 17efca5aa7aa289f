//! Work in short-lived workers, whose memory goes away with them.

use std::cell::Cell;
use std::rc::Rc;

use futures_channel::oneshot;
use js_sys::{Function, Promise, Reflect};
use serde::de::DeserializeOwned;
use wasm_bindgen::{JsCast, JsValue, prelude::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{DedicatedWorkerGlobalScope, Event, MessageEvent, Worker};

use crate::browser::message;
use crate::browser::scope;
use crate::vault::{Helper, Job, JobError};

/// A second instance of the vault program, for one key derivation. `boot.js` knows both by these names.
pub(super) const KDF: &str = "kdf";

/// The exchange program.
const EXCHANGE: &str = "exchange";

/// What a helper answers.
type Outcome = Result<Vec<u8>, JobError>;

/// Starts a helper worker for each job and ends it when the answer is in.
#[derive(Debug, Clone, Copy, Default)]
pub struct BrowserHelper;

impl Helper for BrowserHelper {
    async fn run(&self, job: Job) -> Outcome {
        let program = if matches!(job, Job::DeriveKey(_)) { KDF } else { EXCHANGE };
        let worker = Ending(spawn(program).await.ok_or(JobError::Gone)?);
        let (sender, receiver) = oneshot::channel();
        let sender = Rc::new(Cell::new(Some(sender)));
        let (_on_message, _on_error) = (hear(&worker.0, &sender), hear_the_end(&worker.0, &sender));
        let sent = match job {
            Job::DeriveKey(derivation) => message::send(&worker.0, &derivation),
            Job::Exchange(job) => message::send(&worker.0, &job),
        };
        sent.map_err(|_| JobError::Gone)?;
        receiver.await.unwrap_or(Err(JobError::Gone))
    }
}

/// A worker that is ended when this is dropped, with the passphrase in its memory.
struct Ending(Worker);

impl Drop for Ending {
    fn drop(&mut self) {
        self.0.set_onmessage(None);
        self.0.set_onerror(None);
        self.0.terminate();
    }
}

/// The bootstrap starts it, and gives a promise of it. The vault's worker has no `Worker` any more, not even to compare a
/// type with.
async fn spawn(program: &str) -> Option<Worker> {
    let global = js_sys::global();
    let spawn: Function = Reflect::get(&global, &JsValue::from_str("waymarkSpawnHelper")).ok()?.dyn_into().ok()?;
    let promise: Promise = spawn.call1(&global, &JsValue::from_str(program)).ok()?.dyn_into().ok()?;
    JsFuture::from(promise).await.ok().map(JsCast::unchecked_into)
}

type Waiting = Rc<Cell<Option<oneshot::Sender<Outcome>>>>;

fn hear(worker: &Worker, waiting: &Waiting) -> Closure<dyn FnMut(MessageEvent)> {
    let waiting = Rc::clone(waiting);
    let handler = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        let outcome = message::decode(&event).unwrap_or(Err(JobError::Gone));
        _ = waiting.take().map(|sender| sender.send(outcome));
    });
    worker.set_onmessage(Some(handler.as_ref().unchecked_ref()));
    handler
}

fn hear_the_end(worker: &Worker, waiting: &Waiting) -> Closure<dyn FnMut(Event)> {
    let waiting = Rc::clone(waiting);
    let handler = Closure::<dyn FnMut(Event)>::new(move |event: Event| {
        event.prevent_default();
        // A helper that could not get its memory dies of it: on a small device that is what happened.
        _ = waiting.take().map(|sender| sender.send(Err(JobError::NoMemory)));
    });
    worker.set_onerror(Some(handler.as_ref().unchecked_ref()));
    handler
}

/// The helper's own side: one job, one answer, the end.
pub(super) fn serve<J: DeserializeOwned + 'static>(scope: DedicatedWorkerGlobalScope, perform: fn(J) -> Outcome) {
    let answering = scope.clone();
    scope::on_message(&scope, move |event| {
        let outcome: Outcome = message::decode(&event).map_err(|_| JobError::Gone).and_then(perform);
        if let Ok(bytes) = message::encode(&outcome) {
            scope::post(&answering, &bytes);
        }
        answering.close();
    });
}
