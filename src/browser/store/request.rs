//! Opening and deleting by hand, where rexie would make what is not there.

use futures_channel::oneshot::{self, Sender};
use std::cell::Cell;
use std::rc::Rc;

use wasm_bindgen::{JsCast, prelude::Closure};
use web_sys::{Event, IdbDatabase, IdbFactory, IdbOpenDbRequest};

use super::database::VERSION;
use crate::vault::StoreError;

/// A handler that the browser calls.
pub(super) type Handler = Closure<dyn FnMut(Event)>;

/// Opens a database at [`VERSION`] if it is there at that version: `None` if it is missing or of an older version.
/// It closes itself when another connection upgrades or deletes the database.
pub(super) async fn open_existing(factory: &IdbFactory, name: &str) -> Result<Option<IdbDatabase>, StoreError> {
    let request = factory.open_with_u32(name, VERSION).map_err(|_| StoreError::Closed)?;
    let is_missing = Rc::new(Cell::new(false));
    let on_upgrade = abort_upgrade(&request, &is_missing);
    let opened = settled(&request).await;
    request.set_onupgradeneeded(None);
    drop(on_upgrade);
    match opened {
        Ok(()) => opened_database(&request).map(Some),
        Err(_) if is_missing.get() => Ok(None),
        Err(error) => Err(error),
    }
}

/// Deletes a database; waits until every other connection to it has closed.
pub(super) async fn delete(factory: &IdbFactory, name: &str) -> Result<(), StoreError> {
    let request = factory.delete_database(name).map_err(|_| StoreError::Failed)?;
    settled(&request).await.map_err(|_| StoreError::Failed)
}

/// An aborted upgrade leaves no new database behind.
fn abort_upgrade(request: &IdbOpenDbRequest, is_missing: &Rc<Cell<bool>>) -> Handler {
    let (target, is_missing) = (request.clone(), Rc::clone(is_missing));
    let handler = Handler::new(move |_| {
        is_missing.set(true);
        // Nothing can be done about an upgrade that cannot be aborted; the request then fails in another way.
        _ = target.transaction().map(|upgrade| upgrade.abort());
    });
    request.set_onupgradeneeded(Some(handler.as_ref().unchecked_ref()));
    handler
}

/// Waits for success or error of a request.
async fn settled(request: &IdbOpenDbRequest) -> Result<(), StoreError> {
    let (sender, receiver) = oneshot::channel();
    let sender: Waiting = Rc::new(Cell::new(Some(sender)));
    let on_success = sending(&sender, Ok(()));
    let on_error = sending(&sender, Err(StoreError::Closed));
    request.set_onsuccess(Some(on_success.as_ref().unchecked_ref()));
    request.set_onerror(Some(on_error.as_ref().unchecked_ref()));
    let outcome = receiver.await.unwrap_or(Err(StoreError::Closed));
    request.set_onsuccess(None);
    request.set_onerror(None);
    outcome
}

/// Who waits for a request, until it is told.
type Waiting = Rc<Cell<Option<Sender<Result<(), StoreError>>>>>;

/// A handler that reports an outcome, once.
fn sending(sender: &Waiting, outcome: Result<(), StoreError>) -> Handler {
    let sender = Rc::clone(sender);
    Handler::new(move |event: Event| {
        // An aborted opening is no error of the page's.
        event.prevent_default();
        // Nobody waits any more if this fails.
        _ = sender.take().map(|sender| sender.send(outcome));
    })
}

fn opened_database(request: &IdbOpenDbRequest) -> Result<IdbDatabase, StoreError> {
    let database: IdbDatabase = request.result().and_then(JsCast::dyn_into).map_err(|_| StoreError::Closed)?;
    close_for_others(&database);
    Ok(database)
}

/// Another tab that upgrades or deletes must not wait for this one.
fn close_for_others(database: &IdbDatabase) {
    let target = database.clone();
    let on_version_change = Handler::new(move |_| target.close());
    database.set_onversionchange(Some(on_version_change.as_ref().unchecked_ref()));
    // Lives as long as the connection, which JavaScript owns.
    on_version_change.forget();
}
