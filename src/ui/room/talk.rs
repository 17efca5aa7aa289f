//! A talk and its time (R11): a thin line, no sound; near the end it suggests closing words, and the day's total shows.

use leptos::prelude::*;

use super::talk_end::{AfterTalk, LeftOpen, note_minutes};
use crate::browser::{clock, random};
use crate::forms::interview::{self, INTERVIEW};
use crate::journal::{Part, RecordId, Value};
use crate::process::{self, Talk};
use crate::ui::fields::AloneFirst;
use crate::ui::kit::{Button, ButtonKind, Menu, focus_on};
use crate::ui::state::{App, At, Journal, Session};
use crate::ui::text::{choice, t, t_with};

/// Begins a talk with the person of this case: with one press the kind that is likely where the case stands.
#[component]
pub fn TalkBegin(
    /// The case.
    journal: Journal,
) -> impl IntoView {
    let app = App::here();
    let usual = Memo::new(move |_| journal.case.with(process::usual_talk));
    let begin_usual = move |()| begin(app, journal, usual.get_untracked());
    view! {
        <Show when=move || app.room.session.get().is_none()>
            <Button id="talk-begin" label=t("talk-begin") kind=ButtonKind::Quiet on_press=begin_usual />
            <OtherKinds journal usual />
        </Show>
    }
}

#[component]
fn OtherKinds(journal: Journal, usual: Memo<&'static str>) -> impl IntoView {
    let app = App::here();
    let kind_of = move |kind: &'static str| {
        let label = choice(&interview::KIND.spec, kind);
        let id = format!("talk-begin-{kind}");
        view! { <Button id label kind=ButtonKind::Quiet on_press=move |()| begin(app, journal, kind) /> }
    };
    let others = move || {
        let others = interview::KIND.spec.choices.iter().filter(|kind| **kind != usual.get());
        others.map(|kind| kind_of(kind)).collect_view()
    };
    view! { <Menu label=t("talk-begin-other")>{others}</Menu> }
}

/// The record is there from the first minute on: whatever happens to the page, the talk is not lost.
fn begin(app: App, journal: Journal, kind: &'static str) {
    let Some(bytes) = random::random_bytes() else { return };
    let at = at(journal, RecordId::from_bytes(bytes));
    let planned = app.workspace().with_untracked(|workspace| process::r11_talk_minutes(workspace, kind));
    let lang = app.lang().get_untracked().tag;
    app.begin_talk(journal.id, at.record, planned);
    let changes = vec![
        at.answer(&interview::KIND.spec, Part::Whole, Value::Choice(kind.to_owned())),
        at.answer(&interview::DAY.spec, Part::Whole, Value::Date(clock::today().into())),
        at.answer(&interview::PLANNED.spec, Part::Whole, Value::text(planned.to_string(), lang)),
    ];
    app.write(journal, changes);
    app.look_for_talks();
    // The button that was pressed is gone.
    request_animation_frame(|| focus_on("talk-time"));
}

/// A talk's place among the answers.
pub(super) fn at(journal: Journal, record: RecordId) -> At {
    At { journal, record, kind: &INTERVIEW, round: journal.round() }
}

/// What shows of a talk.
#[derive(Clone, Copy, PartialEq)]
enum Shown {
    Nothing,
    UnderWay(Session),
    Ended(RecordId),
    Left(Talk),
}

/// What there is to see of a talk with the person of this case: its time as long as it goes on, what belongs to its end,
/// or that nobody has ended it.
#[component]
pub fn TalkTime(
    /// The case.
    journal: Journal,
) -> impl IntoView {
    let app = App::here();
    Effect::new(move |_| stop_where_over(app, journal));
    let shown = Memo::new(move |_| shown(app, journal));
    move || match shown.get() {
        Shown::Nothing => ().into_any(),
        Shown::UnderWay(session) => view! { <Line journal session /> }.into_any(),
        Shown::Ended(record) => view! { <AfterTalk journal record /> }.into_any(),
        Shown::Left(talk) => view! { <LeftOpen journal talk /> }.into_any(),
    }
}

/// Its record was ended by hand, or the beginning was undone.
fn stop_where_over(app: App, journal: Journal) {
    let session = app.room.session.get().filter(|session| session.case == journal.id);
    let is_over = session.is_some_and(|session| journal.case.with(|case| process::is_talk_over(case, session.record)));
    if is_over {
        app.room.session.set(None);
    }
}

fn shown(app: App, journal: Journal) -> Shown {
    let session = app.room.session.get();
    if let Some(here) = session.filter(|session| session.case == journal.id) {
        return Shown::UnderWay(here);
    }
    if let Some((_, record)) = app.room.ended.get().filter(|(case, _)| *case == journal.id) {
        return Shown::Ended(record);
    }
    // Before that it may still be found that it goes on.
    let author = app.desk.with(|desk| desk.as_ref().map(|desk| desk.author)).filter(|_| app.room.has_looked.get());
    let talks = author.map(|author| journal.case.with(|case| process::talks_under_way(case, author)));
    talks.and_then(|talks| talks.first().copied()).map_or(Shown::Nothing, Shown::Left)
}

#[component]
fn Line(journal: Journal, session: Session) -> impl IntoView {
    let (app, planned) = (App::here(), session.planned);
    let minutes = app.room.minutes;
    let words = t_with("talk-time", move |args| {
        args.set("minutes", minutes.get());
        args.set("planned", planned);
    });
    let day = t_with("talk-day", move |args| args.set("minutes", app.room.before.get() + minutes.get()));
    let is_closing = move || process::is_closing_time(minutes.get(), planned);
    view! {
        <section class="talk no-print" id="talk-time" tabindex="-1" aria-label=t("talk-label")>
            <progress class="talk__line" max=planned value=minutes aria-label=words></progress>
            <p class="talk__words small">{words} " · " {day}</p>
            <AloneFirst at=at(journal, session.record) id=String::from("alone-first") />
            <p class="talk__words small" role="status">{move || is_closing().then(|| t("talk-closing").get())}</p>
            <Button id="talk-end" label=t("talk-end") kind=ButtonKind::Quiet on_press=move |()| end(app, journal) />
        </section>
    }
}

fn end(app: App, journal: Journal) {
    if let Some((record, minutes)) = app.end_talk() {
        note_minutes(app, journal, record, minutes);
    }
}
