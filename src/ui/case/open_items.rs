//! What the rules ask for, and a reason for leaving it open. Nothing refuses.

use leptos::prelude::*;

use crate::browser::clock;
use crate::forms::reason;
use crate::journal::{Part, RecordId, Value};
use crate::process::{self, Gap, Stage};
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
                Some(given) => view! { <p class="small">{t("gap-reason")} ": " <q translate="no">{given}</q></p> }.into_any(),
                None => view! { <Reason journal key about /> }.into_any(),
            }}
        </li>
    }
}

/// A reason for leaving this open.
#[component]
fn Reason(journal: Journal, key: &'static str, about: String) -> impl IntoView {
    let app = App::here();
    let words = RwSignal::new(String::new());
    let id = format!("{about}-reason");
    let keep = move |()| {
        let text = words.get_untracked();
        if !text.trim().is_empty() {
            app.write(journal, changes(app, journal, key, text));
        }
    };
    view! {
        <Disclosure summary=t("gap-give-reason")>
            <TextField id label=t("reason-why") value=words on_input=Callback::new(move |text| words.set(text)) />
            <Button label=t("gap-keep-reason") about=t_id(about) kind=ButtonKind::Second on_press=keep />
        </Disclosure>
    }
}

/// One reason a gap: its record is derived from the gap's key, so that two copies meet in it.
fn changes(app: App, journal: Journal, key: &'static str, text: String) -> Vec<crate::journal::Change> {
    let round = journal.round();
    let record = RecordId::once_a_round(journal.id, &format!("reason {key}"), round);
    let at = At { journal, record, kind: &reason::REASON, round };
    let lang = app.lang().get_untracked().tag;
    vec![
        at.answer(&reason::RULE.spec, Part::Whole, Value::text(key, lang)),
        at.answer(&reason::WHY.spec, Part::Whole, Value::text(text, lang)),
    ]
}
