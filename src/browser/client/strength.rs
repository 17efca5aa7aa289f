//! How hard a passphrase of the worker's own is to guess: a program of its own, because its word lists are large.
//!
//! It is started while somebody chooses a passphrase, before the network is closed, and ended after use.

use std::cell::RefCell;
use std::rc::Rc;

use futures_channel::oneshot::{self, Sender};
use serde::{Deserialize, Serialize};
use wasm_bindgen::{JsCast, prelude::Closure};
use web_sys::{Event, MessageEvent, Worker};

use super::programs;
use crate::browser::{message, scope};

/// A passphrase to be measured.
#[derive(Serialize, Deserialize)]
struct Measured {
    passphrase: String,
    /// Words that a guesser would try first: the agency's name, the worker's.
    disliked: Vec<String>,
}

/// How hard a passphrase is to guess.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Strength {
    /// 0 (guessed at once) to 4 (very hard), as zxcvbn counts.
    pub score: u8,
    /// The decimal logarithm of the number of guesses.
    pub guesses_log10: f64,
}

type Answer = Sender<Option<Strength>>;

/// The running meter. Dropping it ends its worker.
pub struct StrengthClient {
    worker: Option<Worker>,
    waiting: Rc<RefCell<Vec<Answer>>>,
    _on_message: Closure<dyn FnMut(MessageEvent)>,
    _on_error: Closure<dyn FnMut(Event)>,
}

impl StrengthClient {
    /// Starts the strength program.
    pub fn start() -> Self {
        let waiting = Rc::new(RefCell::new(Vec::new()));
        let worker = programs::start("startStrength");
        let (on_message, on_error) = (on_message(&waiting), on_error(&waiting));
        if let Some(worker) = &worker {
            worker.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
            worker.set_onerror(Some(on_error.as_ref().unchecked_ref()));
        }
        Self { worker, waiting, _on_message: on_message, _on_error: on_error }
    }

    /// Measures; `None` if the program could not start. Answers come in the order of the questions.
    pub async fn measure(&self, passphrase: &str, disliked: &[&str]) -> Option<Strength> {
        let disliked = disliked.iter().map(ToString::to_string).collect();
        let measured = Measured { passphrase: passphrase.to_owned(), disliked };
        message::send(self.worker.as_ref()?, &measured).ok()?;
        let (sender, receiver) = oneshot::channel();
        self.waiting.borrow_mut().push(sender);
        receiver.await.ok().flatten()
    }
}

impl Drop for StrengthClient {
    fn drop(&mut self) {
        if let Some(worker) = self.worker.take() {
            worker.set_onmessage(None);
            worker.set_onerror(None);
            worker.terminate();
        }
    }
}

fn on_message(waiting: &Rc<RefCell<Vec<Answer>>>) -> Closure<dyn FnMut(MessageEvent)> {
    let waiting = Rc::clone(waiting);
    Closure::new(move |event: MessageEvent| {
        let mut waiting = waiting.borrow_mut();
        if !waiting.is_empty() {
            // Whoever asked may be gone.
            _ = waiting.remove(0).send(message::decode(&event).ok());
        }
    })
}

fn on_error(waiting: &Rc<RefCell<Vec<Answer>>>) -> Closure<dyn FnMut(Event)> {
    let waiting = Rc::clone(waiting);
    Closure::new(move |event: Event| {
        event.prevent_default();
        // A dropped sender answers with nothing.
        waiting.borrow_mut().clear();
    })
}

/// Runs the strength program: measures what it is asked, by `measure(passphrase, disliked)`.
pub fn run_strength(measure: impl Fn(&str, &[&str]) -> Strength + 'static) {
    let Some(scope) = scope::scope() else { return };
    let answering = scope.clone();
    scope::on_message(&scope, move |event| {
        // What is no question gets no answer.
        let Ok(asked) = message::decode::<Measured>(&event) else { return };
        let disliked: Vec<&str> = asked.disliked.iter().map(String::as_str).collect();
        if let Ok(bytes) = message::encode(&measure(&asked.passphrase, &disliked)) {
            scope::post(&answering, &bytes);
        }
    });
}
