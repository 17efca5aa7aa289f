//! The page's line to the vault's worker, with workers of a few lines in the worker's place.

use wasm_bindgen_test::wasm_bindgen_test;
use waymark::browser::{VaultClient, timing};
use waymark::protocol::{Asked, BUILD, Failure, Request, Response, Said};

use crate::script;

/// Bytes as a JavaScript array.
fn bytes(said: &Said) -> String {
    format!("new Uint8Array({:?})", postcard::to_allocvec(said).unwrap())
}

fn ready() -> String {
    bytes(&Said::Ready { build: BUILD.to_owned() })
}

fn answer(number: u32) -> String {
    bytes(&Said::Answer { number, response: Ok(Response::Words(number.to_string())) })
}

/// Puts a worker with this program in the vault's place.
fn install(program: &str) {
    let program = serde_json::to_string(program).unwrap();
    script::run(&format!(
        "self.waymark = {{ startVault: () => new Worker(URL.createObjectURL(new Blob([{program}]))) }}"
    ));
}

#[wasm_bindgen_test]
async fn every_answer_finds_who_asked() {
    let (first, second) = (answer(1), answer(2));
    let answers =
        format!("let n = 0; onmessage = () => {{ if (++n == 2) {{ postMessage({second}); postMessage({first}) }} }}");
    install(&format!("{answers}; postMessage({})", ready()));
    let client = VaultClient::start();
    let other = client.clone();
    let (sender, receiver) = futures_channel::oneshot::channel();
    wasm_bindgen_futures::spawn_local(async move { _ = sender.send(other.ask(Request::Look).await) });
    timing::sleep(0).await;
    assert_eq!(client.ask(Request::Look).await, Ok(Response::Words("2".to_owned())));
    assert_eq!(receiver.await.unwrap(), Ok(Response::Words("1".to_owned())));
}

#[wasm_bindgen_test]
async fn a_request_is_one_array_of_bytes_with_its_number() {
    let expected = postcard::to_allocvec(&Asked { number: 1, request: Request::Look }).unwrap();
    let (right, wrong) = (answer(1), bytes(&Said::Answer { number: 1, response: Err(Failure::Misunderstood) }));
    let is_expected = format!("event.data instanceof Uint8Array && '' + event.data === '' + {expected:?}");
    install(&format!(
        "onmessage = (event) => postMessage({is_expected} ? {right} : {wrong}); postMessage({})",
        ready()
    ));
    assert_eq!(VaultClient::start().ask(Request::Look).await, Ok(Response::Words("1".to_owned())));
}

#[wasm_bindgen_test]
async fn a_worker_that_dies_answers_all_that_is_pending() {
    install(&format!("onmessage = () => {{ throw 1 }}; postMessage({})", ready()));
    let client = VaultClient::start();
    let gone = std::rc::Rc::new(std::cell::Cell::new(false));
    let hearing = std::rc::Rc::clone(&gone);
    client.on_gone(move || hearing.set(true));
    assert_eq!(client.ask(Request::Look).await, Err(Failure::WorkerGone));
    assert_eq!(client.ask(Request::Look).await, Err(Failure::WorkerGone));
    assert!(gone.get());
}

#[wasm_bindgen_test]
async fn a_worker_that_cannot_start_answers_too() {
    script::run("self.waymark = undefined");
    assert_eq!(VaultClient::start().ask(Request::Look).await, Err(Failure::WorkerGone));
}

#[wasm_bindgen_test]
async fn a_worker_that_never_came_up_is_no_reason_to_start_again() {
    install("throw 1");
    let client = VaultClient::start();
    let gone = std::rc::Rc::new(std::cell::Cell::new(false));
    let hearing = std::rc::Rc::clone(&gone);
    client.on_gone(move || hearing.set(true));
    assert_eq!(client.ask(Request::Look).await, Err(Failure::WorkerGone));
    assert!(!gone.get());
}

#[wasm_bindgen_test]
async fn an_ended_vault_answers_what_was_asked_before() {
    install(&format!("onmessage = () => {{}}; postMessage({})", ready()));
    let client = VaultClient::start();
    let ending = client.clone();
    wasm_bindgen_futures::spawn_local(async move {
        timing::sleep(50).await;
        ending.end();
    });
    assert_eq!(client.ask(Request::Look).await, Err(Failure::WorkerGone));
}

#[wasm_bindgen_test]
async fn who_lost_the_vault_to_another_tab_hears_it() {
    install(&format!("postMessage({}); postMessage({})", ready(), bytes(&Said::TakenOver)));
    let client = VaultClient::start();
    let (sender, receiver) = futures_channel::oneshot::channel();
    let sender = std::cell::Cell::new(Some(sender));
    client.on_taken_over(move || _ = sender.take().map(|sender| sender.send(())));
    assert!(receiver.await.is_ok());
}
