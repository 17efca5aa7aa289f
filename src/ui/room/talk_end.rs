//! The end of a talk: its length can be mended, and safety is asked again by one tap (R1). A talk that nobody has ended
//! asks what became of it.

use leptos::prelude::*;

use super::talk::at;
use crate::browser::{clock, intl};
use crate::forms::{self, interview};
use crate::journal::{Part, RecordId, Value};
use crate::process::Talk;
use crate::ui::fields::{OneChoice, TextBinding};
use crate::ui::kit::{Button, ButtonKind, Buttons, Choices, LinkButton, TextField, TextWidth, focus_on};
use crate::ui::route::{Route, Spot};
use crate::ui::state::{App, At, Journal};
use crate::ui::text::{asked, t, t_with};

/// Notes how long a talk was, and asks what belongs to its end.
pub(super) fn note_minutes(app: App, journal: Journal, record: RecordId, minutes: i64) {
    let value = Value::text(minutes.to_string(), app.lang().get_untracked().tag);
    app.write(journal, vec![at(journal, record).answer(&interview::MINUTES.spec, Part::Whole, value)]);
    app.look_for_talks();
    show_end(app, journal, record);
}

/// The button that was pressed is gone.
fn show_end(app: App, journal: Journal, record: RecordId) {
    app.room.ended.set(Some((journal.id, record)));
    request_animation_frame(|| focus_on("talk-ended"));
}

/// What belongs to the end of a talk: how long it really was, and whether everyone is safe. The rest of the record is there
/// on demand (1-28).
#[component]
pub(super) fn AfterTalk(journal: Journal, record: RecordId) -> impl IntoView {
    let app = App::here();
    let at = at(journal, record);
    let done = move |()| {
        app.room.ended.set(None);
        app.look_for_talks();
        request_animation_frame(|| focus_on("talk-begin"));
    };
    view! {
        <section class="talk no-print" id="talk-ended" tabindex="-1" aria-label=t("talk-ended")>
            <div class="talk__after card stack stack--close">
                <p><strong>{t("talk-ended")}</strong></p>
                <Minutes at />
                <Safety at />
                <Buttons>
                    <Button id="talk-done" label=t("record-done") on_press=done />
                    {write_link(journal)}
                </Buttons>
            </div>
        </section>
    }
}

fn write_link(journal: Journal) -> Option<impl IntoView> {
    let href = Route::Case(journal.id, Spot::Page(forms::page("interviews")?)).href();
    Some(view! { <LinkButton href label=t("talk-write") kind=ButtonKind::Quiet /> })
}

#[component]
fn Minutes(at: At) -> impl IntoView {
    let binding = TextBinding::new(at, &interview::MINUTES.spec, Part::Whole);
    view! {
        <TextField
            id="talk-minutes"
            label=asked(&interview::MINUTES.spec)
            value=binding.words()
            on_input=binding.on_input()
            on_leave=binding.on_leave()
            width=TextWidth::Short
            inputmode="numeric"
        />
    }
}

#[component]
fn Safety(at: At) -> impl IntoView {
    let question = &interview::SAFETY.spec;
    let OneChoice { options, chosen, on_choose } = OneChoice::of(at, question);
    view! {
        <Choices
            id="talk-safety"
            legend=asked(question)
            options
            chosen
            on_choose
            clear=t("field-take-back")
            inline=true
        />
    }
}

/// A talk that was begun and has no end, because nobody was there to end it.
#[component]
pub(super) fn LeftOpen(journal: Journal, talk: Talk) -> impl IntoView {
    let app = App::here();
    let began = talk.began.timestamp_millis();
    let since = t_with("talk-left-since", move |args| args.set("when", intl::moment_here(app.lang().get().tag, began)));
    let is_of_today = talk.began.date_naive() == clock::today();
    let earlier = move |()| show_end(app, journal, talk.record);
    view! {
        <section class="talk no-print" id="talk-left" aria-label=t("talk-left")>
            <div class="talk__after card stack stack--close">
                <p><strong>{t("talk-left")}</strong></p>
                <p>{since}</p>
                <Buttons>
                    <Button id="talk-ended-earlier" label=t("talk-ended-earlier") on_press=earlier />
                    {is_of_today.then(|| view! { <StillHere journal talk /> })}
                </Buttons>
            </div>
        </section>
    }
}

/// Only what began today can go on, or end at this minute.
#[component]
fn StillHere(journal: Journal, talk: Talk) -> impl IntoView {
    let app = App::here();
    let minutes = talk.minutes_by(clock::now_ms());
    let now = t_with("talk-end-now", move |args| args.set("minutes", minutes));
    let go_on = move |()| {
        app.resume_talk(journal.id, &talk);
        app.look_for_talks();
        request_animation_frame(|| focus_on("talk-time"));
    };
    view! {
        <Button id="talk-end-now" label=now on_press=move |()| note_minutes(app, journal, talk.record, minutes) />
        <Button id="talk-go-on" label=t("talk-go-on") on_press=go_on />
    }
}
