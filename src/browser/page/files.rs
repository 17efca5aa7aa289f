//! Files into the page and out of it.

use gloo_timers::callback::Timeout;
use js_sys::{Array, Promise, Uint8Array};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, File, HtmlAnchorElement, HtmlInputElement, Url};

use super::window::{document, element};

/// How long the browser may take to begin a download, in milliseconds.
const DOWNLOAD_BEGINS_WITHIN: u32 = 60_000;

/// A file that somebody chose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PickedFile {
    /// Its name, without a folder.
    pub name: String,
    /// Its media type, as the browser takes it to be; may be empty.
    pub media_type: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// A file could not be given or read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the file could not be read or written; choose it again")]
pub struct FileError;

/// Gives a file to the browser to download. Its name must say nothing about a person.
pub fn download(name: &str, media_type: &str, bytes: &[u8]) -> Result<(), FileError> {
    let address = address(media_type, bytes).ok_or(FileError)?;
    let anchor: HtmlAnchorElement = create("a").ok_or(FileError)?;
    anchor.set_href(&address);
    anchor.set_download(name);
    anchor.click();
    Timeout::new(DOWNLOAD_BEGINS_WITHIN, move || _ = Url::revoke_object_url(&address)).forget();
    Ok(())
}

/// The file that is chosen in the file input with this id; `None` if none is.
pub async fn chosen(id: &str) -> Result<Option<PickedFile>, FileError> {
    match element::<HtmlInputElement>(id).and_then(|input| input.files()?.get(0)) {
        Some(file) => read(&file).await.map(Some),
        None => Ok(None),
    }
}

async fn read(file: &File) -> Result<PickedFile, FileError> {
    let promise: Promise = file.array_buffer().unchecked_into();
    let buffer = JsFuture::from(promise).await.map_err(|_| FileError)?;
    Ok(PickedFile { name: file.name(), media_type: file.type_(), bytes: Uint8Array::new(&buffer).to_vec() })
}

/// Whether the browser shows a file of this media type as a picture. Drawings that could carry scripts are none.
pub fn is_picture(media_type: &str) -> bool {
    matches!(media_type, "image/jpeg" | "image/png" | "image/webp" | "image/gif" | "image/avif")
}

/// Forgets an address in memory.
pub fn forget(address: &str) {
    // Fails only for what is no address of ours.
    _ = Url::revoke_object_url(address);
}

/// An address in memory at which the bytes can be had, until it is forgotten.
pub fn address(media_type: &str, bytes: &[u8]) -> Option<String> {
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let parts = Array::of1(&Uint8Array::from(bytes));
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &options).ok()?;
    Url::create_object_url_with_blob(&blob).ok()
}

fn create<T: JsCast>(name: &str) -> Option<T> {
    document()?.create_element(name).ok()?.dyn_into().ok()
}
