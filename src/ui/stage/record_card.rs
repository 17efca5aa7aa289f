//! One record of a list: what it says, answers by one tap, its place, and all of it when it is opened.

use leptos::prelude::*;

use super::record_body::RecordBody;
use super::record_checked::Checked;
use super::record_list::{Listed, RecordList};
use crate::browser::intl::DateStyle;
use crate::forms::{Order, Spec, is_shown, person};
use crate::i18n::Speech;
use crate::journal::{Part, Record, RecordId, Value};
use crate::process;
use crate::ui::fields::MarkTags;
use crate::ui::kit::{Button, ButtonKind, Choice, Mover, MoverWords, Taps};
use crate::ui::state::{App, At};
use crate::ui::text::{choice, heading, t};

/// A record.
#[component]
pub(super) fn RecordCard(listed: Listed, id: RecordId) -> impl IntoView {
    let Listed { journal, list, ids, opened, sortable, .. } = listed;
    let round = journal.case.with_untracked(|case| case.record(id).and_then(|record| record.round()));
    let at = At { journal, record: id, kind: list.kind, round: round.unwrap_or_else(|| journal.round()) };
    let is_open = Memo::new(move |_| opened.with(|opened| opened.contains(&id)));
    let place = Memo::new(move |_| ids.with(|ids| ids.iter().position(|known| *known == id)).unwrap_or_default());
    let is_under = move || sortable.over.get() == Some(place.get());
    let class = move || if is_under() { "record record--target" } else { "record" };
    view! {
        <li class=class id=format!("record-{id}")>
            <Head listed at place is_open />
            {list.checked.map(|question| view! { <Checked at question title=title_of(listed, at) /> })}
            {list.tap.map(|question| view! { <Tap listed at question id=format!("tap-{id}") /> })}
            {list.tap_then.map(|question| view! { <TapThen listed at question is_open /> })}
            <Show when=move || is_open.get()>
                <RecordBody listed at />
            </Show>
            {list.within.iter().map(|inner| view! {
                <RecordList journal list=inner above=Some(id) depth={listed.depth + 1} />
            }).collect_view()}
        </li>
    }
}

/// What a record is called, or that nothing is written yet.
pub(super) fn title_of(listed: Listed, at: At) -> Signal<String> {
    let title = spoken(at, move |record, speech| process::card_title(record, listed.list, speech));
    let none = t("record-unwritten");
    Signal::derive(move || title.get().flatten().unwrap_or_else(|| none.get()))
}

/// What is said of a record in the language of the screen.
fn spoken<T: PartialEq + Clone + Send + Sync + 'static>(
    at: At,
    say: impl Fn(&Record<'_>, &Speech<'_>) -> T + Send + Sync + 'static,
) -> Memo<Option<T>> {
    let app = App::here();
    Memo::new(move |_| {
        app.with_speech(DateStyle::Medium, |speech| {
            at.journal.case.with(|case| case.record(at.record).map(|record| say(&record, speech)))
        })
    })
}

#[component]
fn Head(listed: Listed, at: At, place: Memo<usize>, is_open: Memo<bool>) -> impl IntoView {
    let Listed { list, sortable, depth, .. } = listed;
    let title = title_of(listed, at);
    let is_sorted = list.order == Order::ByHand && list.is_open;
    let can_move = move || is_sorted && sortable.count.get() > 1;
    let words = MoverWords { up: t("record-up"), down: t("record-down") };
    view! {
        <div class="record__head">
            <Show when=can_move>
                <Mover sortable place words about=title id=format!("record-{}", at.record) />
            </Show>
            <div class="record__said">
                <Title title depth />
                {(list.kind.id == person::PERSON.id).then(|| view! { <MarkTags at /> })}
                <Show when=move || !is_open.get()>
                    <Facts listed at />
                </Show>
            </div>
            <OpenButton listed at title is_open />
        </div>
    }
}

/// A heading below that of the section, or of the record above.
#[component]
fn Title(title: Signal<String>, depth: u8) -> impl IntoView {
    if depth == 0 {
        view! { <h3 class="record__title" translate="no" dir="auto">{title}</h3> }.into_any()
    } else {
        view! { <h4 class="record__title" translate="no" dir="auto">{title}</h4> }.into_any()
    }
}

/// What a closed record tells of itself; an open one shows all of it.
#[component]
fn Facts(listed: Listed, at: At) -> impl IntoView {
    let facts = spoken(at, move |record, speech| process::facts(record, listed.list, speech));
    let title = spoken(at, move |record, speech| process::card_title(record, listed.list, speech));
    let facts = Memo::new(move |_| {
        let (facts, title) = (facts.get().unwrap_or_default(), title.get().flatten());
        facts.into_iter().filter(|fact| title.as_ref() != Some(fact)).collect::<Vec<_>>()
    });
    let items = move || facts.get().into_iter().map(|fact| view! { <li dir="auto">{fact}</li> }).collect_view();
    view! {
        <Show when=move || !facts.with(Vec::is_empty)>
            <ul class="record__facts" role="list">{items}</ul>
        </Show>
    }
}

#[component]
fn OpenButton(listed: Listed, at: At, title: Signal<String>, is_open: Memo<bool>) -> impl IntoView {
    let (open, close) = (t("record-open"), t("record-close"));
    let label = Signal::derive(move || if is_open.get() { close.get() } else { open.get() });
    let toggle = move |()| {
        listed.opened.update(|opened| {
            if opened.contains(&at.record) {
                opened.retain(|id| *id != at.record);
            } else {
                opened.push(at.record);
            }
        });
    };
    let id = format!("record-{}-open", at.record);
    view! { <Button id label about=title kind=ButtonKind::Quiet on_press=toggle /> }
}

/// The answer by one tap. Whatever asks for another record of its kind ("moved to another day") gets one.
#[component]
fn Tap(listed: Listed, at: At, question: &'static Spec, id: String) -> impl IntoView {
    let app = App::here();
    let chosen =
        at.read(move |record| match record.and_then(|record| record.value(question.id, &Part::Whole).cloned()) {
            Some(Value::Choice(choice)) => Some(choice),
            _ => None,
        });
    let options = question.choices.iter().map(|id| Choice::new(*id, choice(question, id))).collect();
    let on_choose = Callback::new(move |choice: Option<String>| {
        let asks_for_another = choice.is_some() && choice.as_deref() == listed.list.again;
        let value = choice.map_or(Value::Cleared, Value::Choice);
        app.write(at.journal, vec![at.answer(question, Part::Whole, value)]);
        if asks_for_another {
            listed.add.run(());
        }
    });
    view! { <Taps id legend=heading(question) options chosen on_choose clear=t("field-take-back") /> }
}

/// What is asked by one more tap once the first makes it a question; an open card asks it among its fields.
#[component]
fn TapThen(listed: Listed, at: At, question: &'static Spec, is_open: Memo<bool>) -> impl IntoView {
    let is_asked = Memo::new(move |_| {
        !is_open.get() && at.journal.case.with(|case| is_shown(case, at.round, at.record, question))
    });
    let id = move || format!("tap-then-{}", at.record);
    view! {
        <Show when=move || is_asked.get()>
            <Tap listed at question id=id() />
        </Show>
    }
}
