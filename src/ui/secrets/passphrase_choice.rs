//! Choosing a passphrase: five drawn words, or one's own.

use leptos::prelude::*;

use super::new_passphrase::Flaw;
use super::strength_meter::StrengthMeter;
use super::{FailureNotice, NewPassphrase, Source, Work, words};
use crate::ui::kit::{Button, ButtonKind, Choice, Choices, SecretField, TextField, focus_on};
use crate::ui::state::App;
use crate::ui::text::t;

/// The id of the choice of one's own.
const OWN: &str = "own";
/// The id of the choice of drawn words.
const DRAWN: &str = "drawn";

/// Both ways to a passphrase. A button of the page takes it with [`NewPassphrase::take`].
#[component]
pub fn PassphraseChoice(
    /// What is chosen.
    chosen: NewPassphrase,
    /// What the ids of the fields begin with.
    #[prop(default = "")]
    prefix: &'static str,
    /// What the vault has against it, if anything.
    #[prop(optional, into)]
    error: MaybeProp<String>,
) -> impl IntoView {
    let options = vec![
        Choice::new(DRAWN, t("passphrase-drawn")).hint(t("passphrase-drawn-hint")),
        Choice::new(OWN, t("passphrase-own")).hint(t("passphrase-own-hint")),
    ];
    let source = Signal::derive(move || match chosen.source.get() {
        Source::Drawn => Some(DRAWN.to_owned()),
        Source::Own => Some(OWN.to_owned()),
    });
    let choose = move |id: Option<String>| {
        chosen.flaw.set(None);
        chosen.source.set(if id.as_deref() == Some(OWN) { Source::Own } else { Source::Drawn });
    };
    go_to_flaw(chosen, prefix);
    view! {
        <Choices id=format!("{prefix}passphrase-kind") legend=t("passphrase-kind") options chosen=source on_choose=choose />
        {move || match chosen.source.get() {
            Source::Drawn => view! { <DrawnWords chosen prefix /> }.into_any(),
            Source::Own => view! { <OwnPassphrase chosen prefix error /> }.into_any(),
        }}
    }
}

/// The words, large enough to be copied by hand, and a field to type them once.
#[component]
fn DrawnWords(chosen: NewPassphrase, prefix: &'static str) -> impl IntoView {
    let app = App::here();
    let work = Work::new();
    let draw = move || {
        work.run(async move {
            let drawn = words::draw(app).await?;
            _ = chosen.drawn.try_set(drawn);
            Ok(())
        });
    };
    if chosen.drawn.with_untracked(String::is_empty) {
        draw();
    }
    let error = flaw_text(chosen, &[Flaw::NotTheWords]);
    view! {
        <FailureNotice failure=work.failure />
        <p class="passphrase" id=format!("{prefix}generated-words") translate="no">
            {move || chosen.drawn.with(|drawn| drawn.split(' ').map(word).collect_view())}
        </p>
        <Button
            id=format!("{prefix}another-words")
            label=t("passphrase-another")
            kind=ButtonKind::Quiet
            busy=work.busy
            on_press=move |()| draw()
        />
        <TextField
            id=format!("{prefix}generated-typed")
            label=t("passphrase-type-back")
            hint=t("passphrase-type-back-hint")
            value=chosen.typed_back
            error
            on_input=move |text| chosen.typed_back.set(text)
        />
    }
}

fn word(word: &str) -> impl IntoView + use<> {
    view! { <span class="passphrase__word">{word.to_owned()}</span>" " }
}

/// One's own passphrase, twice, with the meter.
#[component]
fn OwnPassphrase(chosen: NewPassphrase, prefix: &'static str, error: MaybeProp<String>) -> impl IntoView {
    let guessable = flaw_text(chosen, &[Flaw::Guessable]);
    let different = flaw_text(chosen, &[Flaw::NotTheSame]);
    let first_error = Signal::derive(move || guessable.get().or_else(|| error.get()));
    view! {
        <SecretField
            id=format!("{prefix}passphrase")
            label=t("passphrase-new")
            hint=t("passphrase-new-hint")
            error=first_error
            show=t("passphrase-show")
            hide=t("passphrase-hide")
            autocomplete="new-password"
            on_input=move |text| chosen.own.set(text)
        />
        <StrengthMeter chosen words_id=format!("{prefix}strength-words") />
        <SecretField
            id=format!("{prefix}passphrase-again")
            label=t("passphrase-again")
            error=different
            show=t("passphrase-show")
            hide=t("passphrase-hide")
            autocomplete="new-password"
            on_input=move |text| chosen.again.set(text)
        />
    }
}

/// The words for the flaw that a field shows.
fn flaw_text(chosen: NewPassphrase, shown: &'static [Flaw]) -> Signal<Option<String>> {
    let texts = [
        (Flaw::NotTheWords, t("passphrase-not-the-words")),
        (Flaw::Guessable, t("passphrase-guessable")),
        (Flaw::NotTheSame, t("passphrase-not-the-same")),
    ];
    Signal::derive(move || {
        let flaw = chosen.flaw.get().filter(|flaw| shown.contains(flaw))?;
        texts.iter().find(|(known, _)| *known == flaw).map(|(_, text)| text.get())
    })
}

/// Moves the focus to the field that has to be corrected.
fn go_to_flaw(chosen: NewPassphrase, prefix: &'static str) {
    Effect::new(move |_| {
        let field = match chosen.flaw.get() {
            None => return,
            Some(Flaw::NotTheWords) => "generated-typed",
            Some(Flaw::Guessable) => "passphrase",
            Some(Flaw::NotTheSame) => "passphrase-again",
        };
        focus_on(&format!("{prefix}{field}"));
    });
}
