//! One message between two programs: one array of bytes, postcard, handed over rather than copied.

use js_sys::{Array, ArrayBuffer, Uint8Array};
use serde::{Serialize, de::DeserializeOwned};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{MessageEvent, Worker};

/// A message could not be made, sent or read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("message not understood")]
pub(super) struct MessageError;

/// The bytes of a message.
pub(super) fn encode<T: Serialize>(message: &T) -> Result<Vec<u8>, MessageError> {
    postcard::to_allocvec(message).map_err(|_| MessageError)
}

/// The message of an event.
pub(super) fn decode<T: DeserializeOwned>(event: &MessageEvent) -> Result<T, MessageError> {
    postcard::from_bytes(&bytes(event)?).map_err(|_| MessageError)
}

/// The bytes of an event.
pub(super) fn bytes(event: &MessageEvent) -> Result<Vec<u8>, MessageError> {
    event.data().dyn_into::<Uint8Array>().map(|array| array.to_vec()).map_err(|_| MessageError)
}

/// Sends a message to a worker.
pub(super) fn send<T: Serialize>(worker: &Worker, message: &T) -> Result<(), MessageError> {
    let (array, transfer) = parcel(&encode(message)?);
    worker.post_message_with_transfer(&array, &transfer).map_err(|_| MessageError)
}

/// Bytes as JavaScript sends them, and the list of what is handed over.
pub(super) fn parcel(bytes: &[u8]) -> (JsValue, JsValue) {
    let array = Uint8Array::from(bytes);
    let buffer: ArrayBuffer = array.buffer();
    (array.into(), Array::of1(&buffer).into())
}
