//! How hard a passphrase of one's own is to guess, in words and as a bar.

use std::rc::Rc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::NewPassphrase;
use crate::browser::StrengthClient;
use crate::ui::state::{App, Phase};
use crate::ui::text::t_id;

/// The text for each score, from guessed at once to very hard.
const WORDS: [&str; 5] = [
    "passphrase-strength-none",
    "passphrase-strength-weak",
    "passphrase-strength-some",
    "passphrase-strength-good",
    "passphrase-strength-strong",
];

/// Measures what is typed as it is typed. The program that does it runs as long as this shows; where it could not be
/// started, the meter stays away. It is not asked for once the vault is open: the network is closed then.
#[component]
pub(super) fn StrengthMeter(chosen: NewPassphrase, words_id: String) -> impl IntoView {
    let is_closed = App::here().phase.get_untracked() == Phase::Open;
    (!is_closed).then(|| view! { <Meter chosen words_id /> })
}

#[component]
fn Meter(chosen: NewPassphrase, words_id: String) -> impl IntoView {
    measure_with(StoredValue::new_local(Rc::new(StrengthClient::start())), chosen);
    let words_id = StoredValue::new(words_id);
    let meter = move |score: u8| {
        let words = t_id(WORDS.get(usize::from(score)).copied().unwrap_or_default());
        view! {
            <meter class="strength__bar" min="0" max="4" low="2" high="3" optimum="4" value=score aria-labelledby=words_id.get_value()></meter>
            <p class="strength__words" id=words_id.get_value()>{words}</p>
        }
    };
    view! { <div class="strength" role="status">{move || chosen.score.get().map(meter)}</div> }
}

/// Answers come in the order of the questions, so that the last one stands.
fn measure_with(client: StoredValue<Rc<StrengthClient>, LocalStorage>, chosen: NewPassphrase) {
    Effect::new(move |_| {
        let typed = chosen.own.get();
        let client = client.get_value();
        chosen.score.set(None);
        chosen.flaw.set(None);
        if typed.is_empty() {
            return;
        }
        spawn_local(async move {
            let strength = client.measure(&typed, &[]).await;
            _ = chosen.score.try_set(strength.map(|strength| strength.score));
        });
    });
}
