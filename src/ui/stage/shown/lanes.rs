//! Goals side by side on one axis of time (3-4): on a phone the lanes stand one under the other, all on the same axis.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::browser::clock;
use crate::browser::intl::{self, DateStyle};
use crate::i18n::Speech;
use crate::process::{self, AXIS, StandState};
use crate::ui::kit::{Disclosure, Table};
use crate::ui::state::{App, Journal};
use crate::ui::text::{t, t_id};

/// The lanes in words, as they are shown.
#[derive(Clone, PartialEq)]
struct Told {
    days: [NaiveDate; 2],
    today: i64,
    lanes: Vec<ToldLane>,
    rows: Vec<Vec<String>>,
}

#[derive(Clone, PartialEq)]
struct ToldLane {
    goal: String,
    height: usize,
    steps: Vec<ToldStep>,
}

#[derive(Clone, PartialEq)]
struct ToldStep {
    place: Option<i64>,
    row: usize,
    state: StandState,
    words: String,
    day: String,
    waits: Option<String>,
}

/// The lanes of the plan, and the same as a table.
#[component]
pub(super) fn Lanes(journal: Journal) -> impl IntoView {
    let app = App::here();
    let told = Memo::new(move |_| told(app, journal));
    let columns = ["lanes-goal", "lanes-step", "lanes-day", "lanes-state", "lanes-waits"].map(t);
    let head = Signal::derive(move || columns.iter().map(Get::get).collect::<Vec<_>>());
    let rows = Signal::derive(move || told.get().map(|told| told.rows).unwrap_or_default());
    view! {
        {move || told.get().map(|told| view! { <Axis told /> })}
        <Disclosure summary=t("lanes-as-table")>
            <Table caption=t("section-lanes") head rows />
        </Disclosure>
    }
}

fn told(app: App, journal: Journal) -> Option<Told> {
    app.with_speech(DateStyle::Medium, |speech| {
        journal.case.with(|case| {
            let lanes = process::lanes(case, process::current_round(case), clock::today())?;
            let told = lanes.lanes.iter().map(|lane| told_lane(lane, speech)).collect();
            Some(Told { days: [lanes.first, lanes.last], today: lanes.today, lanes: told, rows: lanes.rows(speech) })
        })
    })
}

fn told_lane(lane: &process::Lane<'_>, speech: &Speech<'_>) -> ToldLane {
    let step = |stand: &process::Stand<'_>| ToldStep {
        place: stand.place,
        row: stand.row,
        state: stand.state,
        words: process::title(&stand.step).unwrap_or_default().to_owned(),
        day: stand.day.map_or_else(|| speech.text("lanes-no-day"), speech.day),
        waits: stand.waits(),
    };
    ToldLane {
        goal: process::title(&lane.goal).unwrap_or_default().to_owned(),
        height: lane.rows,
        steps: lane.steps.iter().map(step).collect(),
    }
}

#[component]
fn Axis(told: Told) -> impl IntoView {
    let app = App::here();
    let Told { days: [first, last], today, lanes, .. } = told;
    let written = move |day: NaiveDate| intl::date(app.lang().get().tag, day, DateStyle::Medium);
    let lanes = lanes.into_iter().map(move |lane| view! { <LaneView lane today /> }).collect_view();
    view! {
        <div class="lanes" id="lanes">
            <p class="lanes__days">
                <span>{move || written(first)}</span>
                <span>{move || written(last)}</span>
            </p>
            <p class="lanes__key small">
                <span class="lanes__today-sign">{t("lanes-today")} {t("label-end")} {move || written(clock::today())}</span>
            </p>
            <ol class="lanes__list" role="list">{lanes}</ol>
        </div>
    }
}

#[component]
fn LaneView(lane: ToldLane, today: i64) -> impl IntoView {
    let ToldLane { goal, height, steps } = lane;
    let is_empty = steps.is_empty();
    let strip = (!is_empty).then(|| view! { <Strip steps=steps.clone() height today /> });
    let items = steps.into_iter().map(|step| view! { <StepItem step /> }).collect_view();
    view! {
        <li class="lanes__lane">
            <h3 class="lanes__goal" translate="no" dir="auto">{goal}</h3>
            {strip}
            <ol class="lanes__steps">{items}</ol>
            {is_empty.then(|| view! { <p><span class="tag tag--due">{t("lanes-no-step")}</span></p> })}
        </li>
    }
}

/// The height of a row of the drawing, in pixels at the size of the page.
const ROW: usize = 28;

/// The drawing says nothing that the list below it does not say in words.
#[component]
fn Strip(steps: Vec<ToldStep>, height: usize, today: i64) -> impl IntoView {
    let height = height * ROW;
    let line = percent(today);
    let mark = |(number, step): (usize, ToldStep)| {
        let place = step.place?;
        let middle = step.row * ROW + ROW / 2;
        let class = format!("lanes__mark lanes__mark--{}", step.state.id());
        // Nested, because only a whole drawing stands at a part of the width.
        Some(view! {
            <svg class=class x=percent(place) y=middle overflow="visible">
                <path d=shape(step.state) />
                <text class="lanes__number" x="11" y="5">{number + 1}</text>
            </svg>
        })
    };
    let marks = steps.into_iter().enumerate().filter_map(mark).collect_view();
    view! {
        <div class="lanes__strip">
            <svg class="lanes__drawing" width="100%" height=height aria-hidden="true" focusable="false">
                <line class="lanes__axis" x1="0" x2="100%" y1=height y2=height />
                <line class="lanes__today" x1=line.clone() x2=line y1="0" y2=height />
                {marks}
            </svg>
        </div>
    }
}

/// A place on the axis as a part of the drawing's width.
fn percent(place: i64) -> String {
    format!("{}.{}%", place * 100 / AXIS, place * 1_000 / AXIS % 10)
}

/// Each state has a shape of its own, so that no colour is needed to tell them apart.
const fn shape(state: StandState) -> &'static str {
    match state {
        StandState::Done | StandState::ToCome => "M-6 0a6 6 0 1 0 12 0a6 6 0 1 0 -12 0z",
        StandState::Partly => "M-6 0a6 6 0 1 0 12 0a6 6 0 1 0 -12 0zM0 -6v12",
        StandState::NotDone => "M-5 -5L5 5M5 -5L-5 5",
        StandState::Dropped => "M-6 0H6",
        StandState::Late => "M0 -7L7 0L0 7L-7 0z",
    }
}

#[component]
fn StepItem(step: ToldStep) -> impl IntoView {
    let ToldStep { state, words, day, waits, .. } = step;
    let class = if state == StandState::Late { "tag tag--due" } else { "tag tag--later" };
    let waits = waits.map(|first| {
        view! {
            <p class="lanes__waits small">
                <span class="tag tag--open">{t("lanes-waits")}</span> " " <span translate="no" dir="auto">{first}</span>
            </p>
        }
    });
    view! {
        <li class="lanes__step">
            <span translate="no" dir="auto">{words}</span> " "
            <span class="small">{day}</span> " " <span class=class>{t_id(format!("lanes-{}", state.id()))}</span>
            {waits}
        </li>
    }
}
