//! What a screen knows that outlives it.

use leptos::prelude::*;

use crate::ui::state::App;

/// The page's own value of this type; the first screen to ask for it makes it. Signals in it belong to the page.
pub fn of_page<T: Clone + Send + Sync + 'static>(app: App, make: impl FnOnce() -> T) -> T {
    let page = app.services.with_value(|services| services.owner.clone());
    page.with(|| {
        use_context::<T>().unwrap_or_else(|| {
            let made = make();
            provide_context(made.clone());
            made
        })
    })
}
