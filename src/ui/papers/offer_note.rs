//! What went out is noted in the case, if the worker wants it.

use leptos::prelude::*;

use crate::browser::{clock, random};
use crate::journal::RecordId;
use crate::process::{self, Disclosed};
use crate::ui::kit::Button;
use crate::ui::state::{App, Journal};
use crate::ui::text::t;

/// The button that notes it, and once it is pressed that it is noted.
#[component]
pub(super) fn OfferNote(
    /// Begins the ids of its elements.
    id: &'static str,
    /// The case.
    journal: Journal,
    /// What went, to whom, on what ground.
    shared: Disclosed,
) -> impl IntoView {
    let app = App::here();
    let is_noted = RwSignal::new(false);
    let shared = StoredValue::new(shared);
    let press = move |()| is_noted.set(shared.with_value(|shared| note(app, journal, shared)).is_some());
    view! {
        <Show
            when=move || is_noted.get()
            fallback=move || view! { <Button id=format!("{id}-note") label=t("extract-note") on_press=press /> }
        >
            <p id=format!("{id}-noted") role="status">{t("extract-noted")}</p>
        </Show>
    }
}

fn note(app: App, journal: Journal, shared: &Disclosed) -> Option<()> {
    let record = RecordId::from_bytes(random::random_bytes()?);
    app.write(journal, process::disclosed(journal.round(), record, shared, clock::today()));
    Some(())
}
