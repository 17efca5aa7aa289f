//! The lists that passphrases are drawn from. They are fetched before the network is closed and kept, because files
//! want passphrases too.

use std::collections::HashMap;

use leptos::prelude::*;

use super::of_page;
use crate::browser::texts;
use crate::i18n::LANGUAGES;
use crate::protocol::{Failure, Request, Response};
use crate::ui::state::App;

/// The file beside a language's texts, a word a line.
const FILE: &str = "words.txt";

/// The lists in memory, by language. Belongs to the page, not to the screen that fetched them.
#[derive(Clone, Copy)]
struct Lists(StoredValue<HashMap<&'static str, String>>);

/// Has every list in memory, before the network is closed.
pub async fn learn_words(app: App) {
    for lang in LANGUAGES {
        // A list that cannot be had now is one that nobody draws from until the next unlocking.
        _ = list(app, lang.tag).await;
    }
}

/// Five words in the screen's language, drawn by the vault.
pub(super) async fn draw(app: App) -> Result<String, Failure> {
    let list = list(app, app.lang().get_untracked().tag).await?;
    match app.ask(Request::SuggestPassphrase { list }).await? {
        Response::Words(words) => Ok(words),
        _ => Err(Failure::Misunderstood),
    }
}

async fn list(app: App, tag: &'static str) -> Result<String, Failure> {
    let lists = lists(app);
    if let Some(known) = lists.0.with_value(|lists| lists.get(tag).cloned()) {
        return Ok(known);
    }
    let list = texts::fetch_file(tag, FILE).await.map_err(|_| Failure::Storage)?;
    lists.0.update_value(|lists| _ = lists.insert(tag, list.clone()));
    Ok(list)
}

fn lists(app: App) -> Lists {
    of_page(app, || Lists(StoredValue::new(HashMap::new())))
}
