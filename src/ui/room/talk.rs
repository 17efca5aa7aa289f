//! A talk and its time (R11): a thin line, no sound; near the end it suggests closing words, and the day's total shows.

use leptos::prelude::*;

use crate::browser::{clock, random};
use crate::forms::interview;
use crate::journal::{Part, RecordId, Value};
use crate::process::{self, Stage};
use crate::ui::kit::{Button, ButtonKind};
use crate::ui::state::{App, At, Journal};
use crate::ui::text::{t, t_with};

/// Begins a talk with the person of this case.
#[component]
pub fn TalkBegin(
    /// The case.
    journal: Journal,
) -> impl IntoView {
    let app = App::here();
    let begin = move |()| {
        let is_first = journal.case.with_untracked(is_first);
        let planned = app.workspace().with_untracked(|workspace| process::r11_talk_minutes(workspace, is_first));
        app.begin_talk(journal.id, planned);
    };
    view! {
        <Show when=move || app.room.session.get().is_none()>
            <Button id="talk-begin" label=t("talk-begin") kind=ButtonKind::Quiet on_press=begin />
        </Show>
    }
}

/// A first meeting lasts longer.
fn is_first(case: &crate::journal::Case) -> bool {
    process::stage(case, process::current_round(case)) == Stage::FirstMeeting
}

/// The line, as long as a talk with the person of this case goes on.
#[component]
pub fn TalkTime(
    /// The case.
    journal: Journal,
) -> impl IntoView {
    let app = App::here();
    let session = Memo::new(move |_| app.room.session.get().filter(|session| session.case == journal.id));
    move || session.get().map(|session| view! { <Line journal planned=session.planned /> })
}

#[component]
fn Line(journal: Journal, planned: i64) -> impl IntoView {
    let app = App::here();
    let minutes = app.room.minutes;
    let words = t_with("talk-time", move |args| {
        args.set("minutes", minutes.get());
        args.set("planned", planned);
    });
    let day = t_with("talk-day", move |args| args.set("minutes", app.room.before.get() + minutes.get()));
    let is_closing = move || process::is_closing_time(minutes.get(), planned);
    let end = move |()| note_talk(app, journal, app.end_talk());
    view! {
        <section class="talk no-print" id="talk-time" aria-label=t("talk-label")>
            <progress class="talk__line" max=planned value=minutes aria-label=words></progress>
            <p class="talk__words small">{words} " · " {day}</p>
            <p class="talk__words small" role="status">{move || is_closing().then(|| t("talk-closing").get())}</p>
            <Button id="talk-end" label=t("talk-end") kind=ButtonKind::Quiet on_press=end />
        </section>
    }
}

/// A talk that was timed is noted with its length; the rest of the record is there on demand.
fn note_talk(app: App, journal: Journal, minutes: i64) {
    let Some(bytes) = random::random_bytes() else { return };
    let at = At { journal, record: RecordId::from_bytes(bytes), kind: &interview::INTERVIEW, round: journal.round() };
    let kind = if journal.case.with_untracked(is_first) { "first" } else { "individual" };
    let lang = app.lang().get_untracked().tag;
    let changes = vec![
        at.answer(&interview::KIND.spec, Part::Whole, Value::Choice(kind.to_owned())),
        at.answer(&interview::DAY.spec, Part::Whole, Value::Date(clock::today().into())),
        at.answer(&interview::MINUTES.spec, Part::Whole, Value::text(minutes.to_string(), lang)),
    ];
    app.write(journal, changes);
}
