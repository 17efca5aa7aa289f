//! The worker's side of the pages that the person fills in alone: which to hand over, and what was filled in.

use leptos::prelude::*;

use crate::browser::intl;
use crate::browser::{clock, random};
use crate::forms::{AloneItem, AloneSet, Ask, SETS, Spec, alone, apart};
use crate::i18n::Texts;
use crate::journal::{Case, RecordId, Value};
use crate::process::{self, Filled, Sitting};
use crate::protocol::Failure;
use crate::ui::case::work_end_words;
use crate::ui::fields::{Guidance, OfferWords};
use crate::ui::kit::{Button, Buttons, Choice, Choices, Disclosure, Notice, NoticeKind, Page};
use crate::ui::route::{Route, Spot};
use crate::ui::secrets::{FailureNotice, Work};
use crate::ui::state::{App, Journal};
use crate::ui::text::{heading, t, t_attribute, t_id, t_with};

/// How long writing what a page asks may take before it is handed over, in milliseconds.
const BEGINNING_TAKES: u32 = 2_000;

/// The sets, and the pages that came of them.
#[component]
pub fn HandOverScreen(
    /// The case.
    journal: Journal,
) -> impl IntoView {
    let back = Route::Case(journal.id, Spot::Overview).href();
    let clients = App::here().texts.with_untracked(|texts| {
        journal.case.with_untracked(|case| process::clients_to_hand_to(case, journal.round(), texts))
    });
    let (is_nobody, has_choice) = (clients.is_empty(), clients.iter().any(|(whose, _)| whose.is_some()));
    let whose = RwSignal::new((!has_choice && !is_nobody).then_some(None));
    let of_others: &'static [Spec] = if has_choice { apart::APART.questions } else { &[] };
    let sets = SETS.iter().filter(move |_| !is_nobody).map(move |set| view! { <Offer journal set whose /> });
    view! {
        <Page title=t("hand-title") lead=t("hand-lead") back back_label=t("back-case")>
            <OfferWords journal />
            <NotAnyMore journal />
            {has_choice.then(|| view! { <ForWhom clients whose /> })}
            <ChildFirst journal />
            <div class="stack">{sets.collect_view()}</div>
            <Guidance questions=alone::ALONE.questions later=of_others />
            <Came journal />
        </Page>
    }
}

/// A child who said yes is no client yet: where the worker makes one of them, and asks.
#[component]
fn ChildFirst(journal: Journal) -> impl IntoView {
    let href = Route::Case(journal.id, Spot::of_prompt("page/family")).href();
    journal.case.with_untracked(process::has_child_to_add).then(|| {
        view! {
            <p class="small" id="hand-child">
                {t("hand-child")} " " <a href=href>{t("page-family")}</a>
            </p>
        }
    })
}

/// The person whose consent to the work has ended is given nothing to fill in any more, and why (Part 5, 9).
#[component]
fn NotAnyMore(journal: Journal) -> impl IntoView {
    let ended = work_end_words(journal, ["work-ended", "work-ended-once"]);
    let title = Signal::derive(move || ended.get().unwrap_or_default());
    view! {
        <Show when=move || ended.with(Option::is_some)>
            <div id="hand-no-more">
                <Notice kind=NoticeKind::Info title>
                    <p>{t("hand-no-more")}</p>
                </Notice>
            </div>
        </Show>
    }
}

/// Whose page it becomes, once that is chosen: another client's, or the person's that the case is about.
type Whose = RwSignal<Option<Option<RecordId>>>;

/// Which of the clients gets the device (Part 5, 7). Nobody is chosen beforehand: what one says would go to another.
#[component]
fn ForWhom(clients: Vec<(Option<RecordId>, String)>, whose: Whose) -> impl IntoView {
    let all = clients;
    let id_of = |whose: Option<RecordId>| whose.map_or_else(|| "own".to_owned(), |whose| whose.to_string());
    let options = all.iter().map(|(whose, called)| Choice::new(id_of(*whose), called.clone())).collect();
    let on_choose = Callback::new(move |chosen: Option<String>| {
        whose.set(all.iter().map(|(whose, _)| *whose).find(|whose| Some(id_of(*whose)) == chosen));
    });
    let chosen = Signal::derive(move || whose.get().map(id_of));
    view! { <Choices id="hand-for" legend=t("alone-who") hint=t("hand-for-hint") options chosen on_choose /> }
}

#[component]
fn Offer(journal: Journal, set: &'static AloneSet, whose: Whose) -> impl IntoView {
    let app = App::here();
    let message = format!("set-{}", set.id);
    let (why_not, work) = (RwSignal::new(None::<&'static str>), Work::new());
    let begin = move |()| match whose.get_untracked() {
        None => why_not.set(Some("hand-for-first")),
        Some(whose) => work.run(begin(app, journal, set, whose, why_not)),
    };
    let questions = set.items.iter().map(|item| view! { <li>{t_id(item.message())}</li> }).collect_view();
    view! {
        <section class="card stack stack--close">
            <h2>{t_id(message.clone())}</h2>
            <p>{t_attribute(message.clone(), "lead")}</p>
            <Disclosure summary=t("hand-questions")>
                <ul>{questions}</ul>
            </Disclosure>
            <FailureNotice failure=work.failure />
            <Buttons>
                <Button
                    id=format!("hand-{}", set.id)
                    label=t("hand-now")
                    about=t_id(message)
                    busy=work.busy
                    on_press=begin
                />
            </Buttons>
            <p class="small" role="status">{move || why_not.get().map(|text| t(text).get())}</p>
        </section>
    }
}

/// Hands the device over, once it stands on the disk what is asked; not where all of it is answered.
pub(super) async fn begin(
    app: App,
    journal: Journal,
    set: &'static AloneSet,
    whose: Option<RecordId>,
    why_not: RwSignal<Option<&'static str>>,
) -> Result<(), Failure> {
    let id = RecordId::from_bytes(random::random_bytes().ok_or(Failure::Misunderstood)?);
    let (round, today) = (journal.round(), clock::today());
    let changes = journal.case.with_untracked(|case| process::begin_sitting(case, round, set, id, whose, today));
    _ = why_not.try_set(changes.is_empty().then_some("hand-nothing"));
    if changes.is_empty() {
        return Ok(());
    }
    app.write(journal, changes);
    app.finish_writing(BEGINNING_TAKES).await;
    if !app.has_written_all() {
        return Err(app.status.get_untracked().failure().unwrap_or(Failure::Storage));
    }
    app.go(Route::Case(journal.id, Spot::AloneAt(0)));
    app.hand_over_to(journal.id);
    Ok(())
}

/// What was filled in, and when.
#[component]
fn Came(journal: Journal) -> impl IntoView {
    let ids = Memo::new(move |_| {
        journal.case.with(|case| process::sittings(case).iter().map(|page| page.record.id()).collect::<Vec<_>>())
    });
    view! {
        <section class="stack" id="hand-came">
            <h2>{t("hand-came")}</h2>
            <Show when=move || ids.with(Vec::is_empty)>
                <p>{t("hand-came-none")}</p>
            </Show>
            <For each=move || ids.get() key=|id| *id let:id>
                <OnePage journal id />
            </For>
        </section>
    }
}

/// What the worker reads of a page.
#[derive(Clone, PartialEq)]
struct Told {
    set: &'static str,
    /// Who filled it in, where the case has several clients.
    by: Option<String>,
    began: String,
    ended: Option<String>,
    end: Option<String>,
    answers: Vec<(String, Option<String>, bool)>,
}

#[component]
fn OnePage(journal: Journal, id: RecordId) -> impl IntoView {
    let app = App::here();
    let told = Memo::new(move |_| {
        let locale = app.lang().get().tag;
        app.texts.with(|texts| journal.case.with(|case| tell(case, id, texts, locale)))
    });
    move || told.get().map(|told| view! { <ToldPage told /> })
}

fn tell(case: &Case, id: RecordId, texts: &Texts, locale: &str) -> Option<Told> {
    let page = process::sittings(case).into_iter().find(|page| page.record.id() == id)?;
    let (began, ended) = page.times();
    let moment = |at: i64| intl::moment_here(locale, at);
    let end = page.record.get(alone::END).map(|end| texts.choice(&alone::END.spec, end));
    let answers = process::items_of(&page).into_iter().map(|item| answer(case, &page, item, texts)).collect();
    let is_one_of_several = page.whose().is_some() || !process::other_clients(case).is_empty();
    Some(Told {
        set: page.set.id,
        by: is_one_of_several.then(|| by(case, &page, texts)),
        began: began.map(moment).unwrap_or_default(),
        ended: ended.map(moment),
        end,
        answers,
    })
}

/// Who filled it in; whoever is no longer in the case, as they were called then.
fn by(case: &Case, page: &Sitting<'_>, texts: &Texts) -> String {
    process::linked(&page.record, &alone::WHO.spec, texts)
        .filter(|name| !name.is_empty())
        .unwrap_or_else(|| process::client_called(case, page.whose(), texts))
}

/// The question, the answer, and whether they would rather not say.
fn answer(case: &Case, page: &Sitting<'_>, item: &'static AloneItem, texts: &Texts) -> (String, Option<String>, bool) {
    let asked = texts.get(&item.message());
    match page.filled(item) {
        Filled::Said { record, question } => {
            let record = case.record(record);
            let value = record.and_then(|record| record.value(question.id, &question.first_part()).cloned());
            let words = value.map(|value| match value {
                Value::Text { text, .. } => text,
                Value::Choice(choice) => texts.choice(question, &choice),
                _ => String::new(),
            });
            (asked, words, false)
        }
        Filled::NotSaid => (asked, None, true),
        Filled::Nothing => (asked, None, false),
    }
}

#[component]
fn ToldPage(told: Told) -> impl IntoView {
    let Told { set, by, began, ended, end, answers } = told;
    let rows = answers.into_iter().map(|(asked, words, is_unsaid)| {
        let none = t(if is_unsaid { "hand-not-said" } else { "hand-nothing-said" });
        let words = match words {
            Some(words) => view! { <dd dir="auto" translate="no">{words}</dd> }.into_any(),
            None => view! { <dd class="small">{none}</dd> }.into_any(),
        };
        view! { <dt>{asked}</dt> {words} }
    });
    view! {
        <section class="card stack stack--close">
            <h3>{t_id(format!("set-{set}"))}</h3>
            {by.map(|name| view! {
                <p class="small">{heading(&alone::WHO.spec)} {t("label-end")} <span dir="auto" translate="no">{name}</span></p>
            })}
            <p class="small">
                {t_with("hand-began", move |args| args.set("when", began.clone()))}
                {ended.map(|when| view! { " " {t_with("hand-ended", move |args| args.set("when", when.clone()))} })}
                {end.map(|end| view! { " " {end} })}
            </p>
            <dl class="said-list">{rows.collect_view()}</dl>
        </section>
    }
}
