//! The questions of the agency's profile.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::forms::{Ask, Spec, workspace};
use crate::protocol::{Failure, Request};
use crate::ui::fields::{Guidance, QuestionField};
use crate::ui::kit::{Notice, NoticeKind};
use crate::ui::state::{App, At, Journal};
use crate::ui::text::t;

/// How long the last words may take to be written before the numbers are read, in milliseconds.
const LAST_WORDS: u32 = 2_000;

/// All questions of the profile, written by themselves, and their note; beside the numbers stands who can see them.
#[component]
pub fn ProfileFields(
    /// The workspace's journal.
    journal: Journal,
    /// The first ones only: those that the start asks for.
    #[prop(optional)]
    is_first: bool,
) -> impl IntoView {
    keep_numbers_shown(journal);
    let at = journal.first(&workspace::PROFILE);
    let field = move |question: &'static Spec| {
        let note = (question.id == workspace::NUMBERS.spec.id).then(|| view! { <NumbersNote /> });
        view! { <QuestionField at question /> {note} }
    };
    let is_asked = move |question: &&'static Spec| !is_first || workspace::FIRST.contains(question);
    view! {
        {workspace::PROFILE.questions.iter().filter(is_asked).map(field).collect_view()}
        <Guidance questions=workspace::PROFILE.questions />
    }
}

#[component]
fn NumbersNote() -> impl IntoView {
    view! { <Notice kind=NoticeKind::Due><p>{t("settings-numbers-open")}</p></Notice> }
}

/// The lock screen follows the profile, also when these fields go away while somebody types in them.
fn keep_numbers_shown(journal: Journal) {
    let app = App::here();
    // If the vault refuses, the lock screen goes on showing the numbers that it has.
    let publish = move || spawn_local(async move { _ = publish_numbers(app, journal).await });
    Effect::new(move |_| {
        if numbers_of(journal.first(&workspace::PROFILE)) != app.lock_screen_numbers.get_untracked() {
            publish();
        }
    });
    on_cleanup(publish);
}

/// The emergency numbers as the profile has them; empty if it has none.
pub fn numbers_of(at: At) -> String {
    let read = |record: crate::journal::Record<'_>| record.get(workspace::NUMBERS).map(ToOwned::to_owned);
    at.journal.case.with(|case| case.record(at.record).and_then(read)).unwrap_or_default()
}

/// Puts the profile's emergency numbers on the lock screen, as they stand once everything is written.
///
/// # Errors
/// The vault's [`Failure`]; the lock screen then shows what it showed before.
pub async fn publish_numbers(app: App, journal: Journal) -> Result<(), Failure> {
    app.finish_writing(LAST_WORDS).await;
    let numbers = untrack(|| numbers_of(journal.first(&workspace::PROFILE)));
    if numbers != app.lock_screen_numbers.get_untracked() {
        app.ask(Request::ShowOnLockScreen { numbers: numbers.clone() }).await?;
        app.lock_screen_numbers.set(numbers);
    }
    Ok(())
}
