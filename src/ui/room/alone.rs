//! A page that the person fills in alone: one question at a time, in large type, with nothing of the worker's. They may
//! leave out any of it and stop at any time; the device is left with the passphrase only.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::place;
use crate::forms::{AloneItem, Kind, Spec};
use crate::journal::{CaseId, Change, RecordId, RoundId};
use crate::process;
use crate::ui::fields::{OneChoice, TextBinding};
use crate::ui::kit::{Button, ButtonKind, Buttons, Choices, Page, Progress, TextArea};
use crate::ui::route::{Route, Spot};
use crate::ui::state::{App, At, Journal};
use crate::ui::text::{t, t_id, t_with};

/// How long the last words may take to be written, in milliseconds.
const LAST_WORDS: u32 = 2_000;

/// What is being filled in.
#[derive(Clone, Copy)]
struct Filling {
    journal: Journal,
    sitting: RecordId,
    round: RoundId,
    items: StoredValue<Vec<&'static AloneItem>>,
}

/// The page, at the place that the address has; once it has ended, thanks.
#[component]
pub fn AlonePage(
    /// The case.
    journal: Journal,
    /// The place, as the address has it.
    route: Route,
) -> impl IntoView {
    let place = match route {
        Route::Case(_, Spot::AloneAt(place)) => place,
        _ => 0,
    };
    let open = Memo::new(move |_| journal.case.with(|case| process::open_sitting(case).map(|open| open.record.id())));
    move || match open.get().and_then(|sitting| filling(journal, sitting)) {
        None => view! { <Thanks /> }.into_any(),
        Some(filling) => view! { <AtPlace filling place /> }.into_any(),
    }
}

fn filling(journal: Journal, sitting: RecordId) -> Option<Filling> {
    let (round, items) = journal.case.with_untracked(|case| {
        let open = process::open_sitting(case)?;
        Some((open.record.round()?, process::items_of(&open)))
    })?;
    Some(Filling { journal, sitting, round, items: StoredValue::new(items) })
}

#[component]
fn AtPlace(filling: Filling, place: usize) -> impl IntoView {
    // Coming back after a lock, what was written last has yet to be told apart from the worker's.
    complete(App::here(), filling.journal);
    let item = place.checked_sub(1).and_then(|place| filling.items.with_value(|items| items.get(place).copied()));
    match item {
        None => view! { <Before filling /> }.into_any(),
        Some(item) => view! { <Asked filling place item /> }.into_any(),
    }
}

/// What it is, who reads it, and that nothing has to be answered.
#[component]
fn Before(filling: Filling) -> impl IntoView {
    let app = App::here();
    view! {
        <Page title=t("together-title") lead=t("alone-lead")>
            <ul class="alone__rules">
                <li>{t("alone-rule-leave-out")}</li>
                <li>{t("alone-rule-stop")}</li>
                <li>{t("alone-rule-read")}</li>
                <li>{t("alone-rule-danger")}</li>
            </ul>
            <Buttons>
                <Button
                    id="alone-begin"
                    label=t("alone-begin")
                    kind=ButtonKind::Main
                    on_press=move |()| go_to(app, filling, 1)
                />
                <Stop filling />
            </Buttons>
        </Page>
    }
}

#[component]
fn Asked(filling: Filling, place: usize, item: &'static AloneItem) -> impl IntoView {
    let app = App::here();
    let all = filling.items.with_value(Vec::len);
    let label = t_with("place-of-all", move |args| {
        args.set("place", place);
        args.set("all", all);
    });
    let count = |number: usize| Signal::stored(u32::try_from(number).unwrap_or(u32::MAX));
    let unsaid = move |()| leave_unsaid(app, filling, item, place);
    view! {
        <Page title=t_id(item.message())>
            <Progress label value=count(place) max=count(all) />
            <Answer filling item />
            <Buttons>
                <Button id="alone-next" label=t("prompt-next") kind=ButtonKind::Main on_press=move |()| onward(app, filling, place) />
                <Button id="alone-not-said" label=t("alone-not-say") on_press=unsaid />
                <Button
                    id="alone-back"
                    label=t("prompt-back")
                    kind=ButtonKind::Quiet
                    on_press=move |()| go_to(app, filling, place - 1)
                />
                <Stop filling />
            </Buttons>
        </Page>
    }
}

/// The field, labelled by the heading's words.
#[component]
fn Answer(filling: Filling, item: &'static AloneItem) -> impl IntoView {
    let Filling { journal, sitting, round, .. } = filling;
    let place = journal.case.with_untracked(|case| process::place_of(case, round, sitting, item));
    place.map(|process::Place { record, kind, question }| {
        let at = At { journal, record, kind, round };
        match question.kind {
            Kind::OneOf => view! { <OneAnswer at question /> }.into_any(),
            _ => view! { <Words at question /> }.into_any(),
        }
    })
}

/// Leaving the field writes nothing yet: whether it is said is told by the buttons below.
#[component]
fn Words(at: At, question: &'static Spec) -> impl IntoView {
    let binding = TextBinding::new(at, question, question.first_part());
    view! {
        <TextArea
            id="alone-answer"
            label=t("alone-answer")
            value=binding.words()
            lang=binding.lang()
            rows=8
            on_input=binding.on_input()
        />
    }
}

#[component]
fn OneAnswer(at: At, question: &'static Spec) -> impl IntoView {
    let OneChoice { options, chosen, on_choose } = OneChoice::of(at, question);
    view! {
        <Choices
            id="alone-answer"
            legend=t("alone-answer")
            options
            chosen
            on_choose
            clear=t("field-take-back")
        />
    }
}

#[component]
fn Stop(filling: Filling) -> impl IntoView {
    let app = App::here();
    let stop = move |()| end(app, filling.journal, "stopped");
    view! { <Button id="alone-stop" label=t("alone-stop") kind=ButtonKind::Quiet on_press=stop /> }
}

#[component]
fn Thanks() -> impl IntoView {
    view! {
        <Page title=t("alone-thanks")>
            <p id="alone-end">{t("alone-give-back")}</p>
        </Page>
    }
}

/// To another place of the page; *back* of the browser stays on the question.
fn go_to(app: App, filling: Filling, at: usize) {
    complete(app, filling.journal);
    place::replace(&format!("/{}", Route::Case(filling.journal.id, Spot::AloneAt(at))));
}

fn onward(app: App, filling: Filling, place: usize) {
    // Gone where the page has ended meanwhile.
    let Some(all) = filling.items.try_with_value(Vec::len) else { return };
    if place < all {
        go_to(app, filling, place + 1);
    } else {
        end(app, filling.journal, "finished");
    }
}

/// What is typed and not said yet never becomes an answer.
fn leave_unsaid(app: App, filling: Filling, item: &'static AloneItem, place: usize) {
    app.unsay_all();
    spawn_local(async move {
        app.finish_writing(LAST_WORDS).await;
        let Filling { journal, sitting, round, .. } = filling;
        let changes = journal.case.with_untracked(|case| process::leave_unsaid(case, round, sitting, item));
        app.write(journal, changes);
        app.finish_writing(LAST_WORDS).await;
        onward(app, filling, place);
    });
}

/// A page of this case that is open ends: the worker has the device again.
pub(super) fn close_page(app: App, case: CaseId) {
    let journal = app.journals.with_untracked(|journals| journals.get(&case).copied());
    if let Some(journal) = journal {
        end(app, journal, "stopped");
    }
}

fn end(app: App, journal: Journal, how: &'static str) {
    app.leave_all();
    spawn_local(async move {
        app.finish_writing(LAST_WORDS).await;
        let changes = with_open(journal, |case, round, sitting| {
            let all = process::complete_sitting(case, round, sitting).into_iter();
            all.chain([process::end_sitting(round, sitting, how)]).collect()
        });
        write_any(app, journal, changes);
    });
}

/// Says of each answer so far by whom it is, once it is written.
fn complete(app: App, journal: Journal) {
    app.leave_all();
    spawn_local(async move {
        app.finish_writing(LAST_WORDS).await;
        write_any(app, journal, with_open(journal, process::complete_sitting));
    });
}

fn with_open(
    journal: Journal,
    make: impl FnOnce(&crate::journal::Case, RoundId, RecordId) -> Vec<Change>,
) -> Vec<Change> {
    let changes = journal.case.try_with_untracked(|case| {
        let open = process::open_sitting(case)?;
        Some(make(case, open.record.round()?, open.record.id()))
    });
    changes.flatten().unwrap_or_default()
}

fn write_any(app: App, journal: Journal, changes: Vec<Change>) {
    if !changes.is_empty() {
        app.write(journal, changes);
    }
}
