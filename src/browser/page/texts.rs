//! Fetching the texts, which are the page's own files.

use js_sys::Promise;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

use super::window::window;

/// A file of texts could not be had.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the page's texts could not be fetched; reload the page")]
pub struct TextsError;

/// One file under `locales/<language>/`, relative to the page.
pub async fn fetch_file(language: &str, file: &str) -> Result<String, TextsError> {
    text(ask(language, file)).await
}

/// All these files of a language, asked for at once: each `<name>.ftl` as its name and its text, in this order.
pub async fn fetch_language(language: &str, names: &[&str]) -> Result<Vec<(String, String)>, TextsError> {
    let asked: Vec<(&str, Option<Promise>)> =
        names.iter().map(|name| (*name, ask(language, &format!("{name}.ftl")))).collect();
    let mut files = Vec::with_capacity(asked.len());
    for (name, answer) in asked {
        files.push((name.to_owned(), text(answer).await?));
    }
    Ok(files)
}

/// Begins to fetch.
fn ask(language: &str, file: &str) -> Option<Promise> {
    Some(window()?.fetch_with_str(&format!("locales/{language}/{file}")).unchecked_into())
}

async fn text(answer: Option<Promise>) -> Result<String, TextsError> {
    let response = JsFuture::from(answer.ok_or(TextsError)?).await.map_err(|_| TextsError)?;
    let response: Response = response.dyn_into().map_err(|_| TextsError)?;
    let body = response.ok().then(|| response.text().ok()).flatten().ok_or(TextsError)?;
    let text = JsFuture::from(body.unchecked_into::<Promise>()).await.map_err(|_| TextsError)?;
    text.as_string().ok_or(TextsError)
}
