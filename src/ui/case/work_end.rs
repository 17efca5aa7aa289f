//! That consent to the work has ended, and what may still be done (Part 5, 9).

use leptos::prelude::*;

use crate::browser::intl::DateStyle;
use crate::i18n::Args;
use crate::process;
use crate::ui::kit::{ActionLink, Notice, NoticeKind};
use crate::ui::route::{Route, Spot};
use crate::ui::state::{App, Journal};
use crate::ui::text::t;

/// That consent to the work ended, by the first message with its day, by the second where nobody knows the day; nothing
/// while it holds.
pub fn work_end_words(journal: Journal, [on_a_day, once]: [&'static str; 2]) -> Memo<Option<String>> {
    let app = App::here();
    Memo::new(move |_| {
        let end = journal.case.with(|case| process::work_end(case, process::current_round(case)).map(|end| end.on))?;
        Some(app.with_speech(DateStyle::Long, |speech| match speech.date(&end) {
            Some(day) => speech.texts.get_with(on_a_day, &Args::from_iter([("day", day)])),
            None => speech.text(once),
        }))
    })
}

/// Above what follows: what ended when, and the ways to what is left to do. Nothing once the case has ended too.
#[component]
pub(super) fn WorkEnded(journal: Journal) -> impl IntoView {
    let ended = work_end_words(journal, ["work-ended", "work-ended-once"]);
    let is_shown = Memo::new(move |_| {
        let is_open = |case: &_| !process::has_ended(case, process::current_round(case));
        ended.with(Option::is_some) && journal.case.with(is_open)
    });
    let title = Signal::derive(move || ended.get().unwrap_or_default());
    view! {
        <Show when=move || is_shown.get()>
            <div id="work-ended">
                <Notice kind=NoticeKind::Info title>
                    <p>{t("work-ended-left")}</p>
                    <ActionLink
                        href=Route::Case(journal.id, Spot::of_prompt("page/sharing")).href()
                        label=t("work-ended-holders")
                    />
                </Notice>
            </div>
        </Show>
    }
}
