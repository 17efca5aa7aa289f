//! What the rules ask for, and a reason for leaving it open. Nothing refuses.

use leptos::prelude::*;

use crate::browser::clock;
use crate::forms::{Ask, reason};
use crate::journal::{Change, Part, Record, RecordId, Value};
use crate::process::{self, Gap, Stage};
use crate::ui::fields::{Guidance, TextBinding};
use crate::ui::kit::{ActionLink, Button, ButtonKind, Disclosure, TextField};
use crate::ui::route::{Route, Spot};
use crate::ui::state::{App, At, Journal};
use crate::ui::text::{t, t_attribute, t_id};

/// Every gap that a rule finds, once the meeting has begun.
#[component]
pub fn OpenItems(
    /// The case.
    journal: Journal,
    /// Only what is closed at this stage.
    #[prop(optional_no_strip)]
    stage: Option<Stage>,
) -> impl IntoView {
    let gaps = Memo::new(move |_| {
        let today = clock::today();
        let gaps = journal.case.with(|case| process::gaps_on(case, process::current_round(case), today)).into_iter();
        gaps.filter(|gap| stage.is_none_or(|stage| gap.stage() == Some(stage))).collect::<Vec<_>>()
    });
    view! {
        <Show when=move || gaps.with(|gaps| !gaps.is_empty())>
            <section class="stack" id="open-items">
                <h2>{t("overview-open")}</h2>
                <p class="small">{t("overview-open-lead")}</p>
                <ul class="gap-list">
                    <For each=move || gaps.get() key=Clone::clone let:gap>
                        <GapItem journal gap />
                    </For>
                </ul>
                <Guidance questions=reason::REASON.questions />
            </section>
        </Show>
    }
}

#[component]
fn GapItem(journal: Journal, gap: Gap) -> impl IntoView {
    let [message, about, remedy] = [(); 3].map(|()| gap.message());
    let (key, reason) = (gap.key, gap.reason);
    let href = Route::Case(journal.id, Spot::of_prompt(gap.prompt)).href();
    view! {
        <li class="gap" id=message.clone()>
            <p><ActionLink href label=t_id(message.clone()) /></p>
            <p class="small">{t_attribute(remedy, "do")}</p>
            {match reason {
                Some(given) => view! { <p class="small">{t("gap-reason")} {t("label-end")} <q translate="no">{given}</q></p> }.into_any(),
                None => view! { <Reason journal key about /> }.into_any(),
            }}
        </li>
    }
}

/// A reason for leaving this open. What is typed is kept like any answer, and counts once it is said that it does.
#[component]
fn Reason(journal: Journal, key: &'static str, about: String) -> impl IntoView {
    let app = App::here();
    let at = reason_of(journal, key);
    let binding = TextBinding::new(at, &reason::WHY.spec, reason::WHY.spec.first_part());
    let begun = at.read(|record| record.and_then(begun));
    let value = Signal::derive(move || begun.get().unwrap_or_default());
    let words = RwSignal::new(value.get_untracked());
    let (id, is_begun) = (format!("{about}-reason"), !words.with_untracked(String::is_empty));
    let (hear, on_leave) = (binding.on_input(), binding.on_leave());
    let on_input = Callback::new(move |text: String| {
        words.set(text.clone());
        hear.run(text);
    });
    let keep = move |()| {
        if !words.with_untracked(|words| words.trim().is_empty()) {
            app.leave_all();
            app.write(journal, vec![counts(app, at, key)]);
        }
    };
    view! {
        <Disclosure summary=t("gap-give-reason") open=is_begun>
            <TextField id label=t("reason-why") value on_input on_leave />
            <Button label=t("gap-keep-reason") about=t_id(about) kind=ButtonKind::Second on_press=keep />
        </Disclosure>
    }
}

/// One reason a gap: its record is derived from the gap's key, so that two copies meet in it.
fn reason_of(journal: Journal, key: &str) -> At {
    let round = journal.round();
    let record = RecordId::once_a_round(journal.id, &format!("reason {key}"), round);
    At { journal, record, kind: &reason::REASON, round }
}

/// Words that do not count yet. Those that counted for something else before are not offered again.
fn begun(record: Record<'_>) -> Option<String> {
    record.get(reason::WHY).filter(|_| record.get(reason::RULE).is_none()).map(str::to_owned)
}

fn counts(app: App, at: At, key: &str) -> Change {
    at.answer(&reason::RULE.spec, Part::Whole, Value::text(key, app.lang().get_untracked().tag))
}
