//! Consents that have ended or end soon, and consent to the work: each taken back by itself and in one step, with who
//! already holds what (Part 5, 9).

use leptos::prelude::*;

use crate::browser::clock;
use crate::browser::intl::{self, DateStyle};
use crate::forms::{Ask, disclosure, sharing};
use crate::journal::{Change, Part, Record, RecordId, Value};
use crate::process::{self, Holding};
use crate::ui::case::work_end_words;
use crate::ui::kit::{ActionLink, Button, ButtonKind, Buttons, Choice, Notice, NoticeKind, Taps};
use crate::ui::route::{Route, Spot};
use crate::ui::state::{App, At, Journal};
use crate::ui::text::{choice, heading, t, t_with};

/// A consent to share, as it is shown.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Ended {
    record: RecordId,
    with: String,
    until: Option<chrono::NaiveDate>,
    holding: Holding,
    held: Vec<Held>,
}

/// Something that somebody holds.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Held {
    record: RecordId,
    what: String,
    to: String,
    day: Option<chrono::NaiveDate>,
}

impl Held {
    fn of(record: &Record<'_>) -> Self {
        Self {
            record: record.id(),
            what: record.get(disclosure::WHAT).unwrap_or_default().to_owned(),
            to: record.get(disclosure::TO).unwrap_or_default().to_owned(),
            day: record.get(disclosure::DAY).and_then(|day| day.day()),
        }
    }
}

/// Consents to share that no longer hold, or not for long.
#[component]
pub(super) fn EndedConsents(journal: Journal) -> impl IntoView {
    let today = clock::today();
    let ended = Memo::new(move |_| {
        journal.case.with(|case| {
            let all = process::consents(case, today).into_iter();
            let shown = all.filter(|consent| consent.holding.is_noteworthy()).map(|consent| Ended {
                record: consent.record.id(),
                with: consent.record.get(sharing::WITH).unwrap_or_default().to_owned(),
                until: consent.until,
                holding: consent.holding,
                held: consent.held.iter().map(Held::of).collect(),
            });
            shown.collect::<Vec<_>>()
        })
    });
    view! {
        <ul class="consents" role="list">
            <For each=move || ended.get() key=Clone::clone let:ended>
                <EndedConsent journal ended />
            </For>
        </ul>
    }
}

#[component]
fn EndedConsent(journal: Journal, ended: Ended) -> impl IntoView {
    let app = App::here();
    let Ended { record, with, until, holding, held } = ended;
    let locale = move || app.lang().get().tag;
    let day = until.map(|until| {
        t_with("consent-last-day", move |args| args.set("day", intl::date(locale(), until, DateStyle::Long)))
    });
    let class = if holding == Holding::Over { "tag tag--done" } else { "tag tag--due" };
    let leave = move |()| app.write_and_focus(journal, state_of(journal, record, "over"), format!("consent-{record}"));
    view! {
        <li class="consents__consent" id=format!("consent-{record}") tabindex="-1">
            <h3 class="consents__with" translate="no" dir="auto">{with}</h3>
            <p><span class=class>{t(holding.message())}</span> " " {day}</p>
            {(holding == Holding::RanOut).then(|| view! {
                <p class="small">{t("consent-renew")}</p>
                <Buttons>
                    <Button id=format!("consent-{record}-over") label=t("consent-leave-over") kind=ButtonKind::Second on_press=leave />
                </Buttons>
            })}
            {holding.has_ended().then(|| view! { <HeldList journal held /> })}
        </li>
    }
}

fn state_of(journal: Journal, record: RecordId, state: &str) -> Change {
    let at = At { journal, record, kind: &sharing::SHARING, round: journal.round() };
    at.answer(&sharing::STATE.spec, Part::Whole, Value::Choice(state.to_owned()))
}

/// Who holds what, each with "tell them" by one tap.
#[component]
fn HeldList(journal: Journal, held: Vec<Held>) -> impl IntoView {
    if held.is_empty() {
        return view! { <p class="small">{t("consent-nobody-holds")}</p> }.into_any();
    }
    let items = held.into_iter().map(move |held| view! { <HeldItem journal held /> }).collect_view();
    view! {
        <p class="small">{t("consent-holders")}</p>
        <ul class="consents__held" role="list">{items}</ul>
    }
    .into_any()
}

#[component]
fn HeldItem(journal: Journal, held: Held) -> impl IntoView {
    let app = App::here();
    let Held { record, what, to, day } = held;
    let question = &disclosure::TOLD.spec;
    let at = At { journal, record, kind: &disclosure::DISCLOSURE, round: journal.round() };
    let chosen = at.read(move |record| record.and_then(|record| record.get(disclosure::TOLD)).map(str::to_owned));
    let options = question.choices.iter().map(|id| Choice::new(*id, choice(question, id))).collect();
    let on_choose = Callback::new(move |choice: Option<String>| {
        let value = choice.map_or(Value::Cleared, Value::Choice);
        app.write(journal, vec![at.answer(question, Part::Whole, value)]);
    });
    let day = move || day.map(|day| intl::date(app.lang().get().tag, day, DateStyle::Medium));
    view! {
        <li class="consents__holder">
            <p>
                <span translate="no" dir="auto">{to}</span> {t("label-end")} <span translate="no" dir="auto">{what}</span>
                " " <span class="small">{day}</span>
            </p>
            <Taps id=format!("told-{record}") legend=heading(question) options chosen on_choose clear=t("field-take-back") />
        </li>
    }
}

/// Consent to the work: taken back in one step; what may be shared stays as it is, and who holds something is named.
#[component]
pub(super) fn ServiceConsent(journal: Journal) -> impl IntoView {
    let ended = work_end_words(journal, ["consent-work-ended", "consent-work-ended-once"]);
    let has_ended = Memo::new(move |_| ended.with(Option::is_some));
    move || match has_ended.get() {
        false => view! { <EndConsent journal /> }.into_any(),
        true => view! { <ConsentEnded journal ended /> }.into_any(),
    }
}

#[component]
fn EndConsent(journal: Journal) -> impl IntoView {
    let app = App::here();
    let end = move |()| {
        let changes = journal.case.with_untracked(|case| process::end_work(case, journal.round(), clock::today()));
        app.write_all_and_focus(journal, changes, String::from("service-consent-ended"));
    };
    view! {
        <Buttons>
            <Button id="end-service-consent" label=t("consent-end-work") kind=ButtonKind::Second on_press=end />
        </Buttons>
    }
}

#[component]
fn ConsentEnded(journal: Journal, ended: Memo<Option<String>>) -> impl IntoView {
    let app = App::here();
    let title = Signal::derive(move || ended.get().unwrap_or_default());
    let renew = move |()| {
        let changes = journal.case.with_untracked(|case| process::renew_work(case, journal.round(), clock::today()));
        app.write_all_and_focus(journal, changes, String::from("end-service-consent"));
    };
    let held = Memo::new(move |_| {
        journal.case.with(|case| process::disclosures(case).iter().map(Held::of).collect::<Vec<_>>())
    });
    view! {
        <div id="service-consent-ended" tabindex="-1">
            <Notice kind=NoticeKind::Due title>
                <p>{t("consent-work-ended-lead")}</p>
                <ActionLink href=Route::Case(journal.id, Spot::Stage(process::Stage::Closure)).href() label=t("outcome-to-closure") />
                <Buttons>
                    <Button id="renew-service-consent" label=t("consent-renew-work") kind=ButtonKind::Second on_press=renew />
                </Buttons>
            </Notice>
        </div>
        {move || view! { <HeldList journal held=held.get() /> }}
    }
}
