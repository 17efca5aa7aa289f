//! All that happened, by day.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::browser::clock;
use crate::browser::intl::{self, DateStyle};
use crate::i18n::Texts;
use crate::process::{self, Moment, MomentKind};
use crate::ui::kit::{Page, Select};
use crate::ui::route::{Route, Spot};
use crate::ui::state::{App, Journal};
use crate::ui::text::t;

/// One moment, in words.
#[derive(Clone, PartialEq)]
struct Told {
    day: NaiveDate,
    what: String,
    choice: Option<String>,
    words: Option<String>,
}

/// The timeline of a case.
#[component]
pub fn TimelineScreen(
    /// The case.
    journal: Journal,
) -> impl IntoView {
    let back = Route::Case(journal.id, Spot::Overview).href();
    let only = RwSignal::new(None::<String>);
    let moments = told(journal, only);
    let days =
        move || by_day(moments.get()).into_iter().map(|(day, moments)| view! { <Day day moments /> }).collect_view();
    view! {
        <Page title=t("timeline-title") lead=t("timeline-lead") back back_label=t("back-case")>
            <OnlyKind journal only />
            <Show when=move || moments.with(Vec::is_empty)>
                <p>{t("timeline-none")}</p>
            </Show>
            <ol class="timeline" role="list">{days}</ol>
        </Page>
    }
}

fn told(journal: Journal, only: RwSignal<Option<String>>) -> Memo<Vec<Told>> {
    let app = App::here();
    Memo::new(move |_| {
        let only = only.get();
        app.texts.with(|texts| {
            journal.case.with(|case| {
                let all = process::timeline(case).into_iter();
                let wanted = all.filter(|moment| only.as_ref().is_none_or(|only| moment.kind.message() == *only));
                wanted.map(|moment| in_words(&moment, texts)).collect::<Vec<_>>()
            })
        })
    })
}

fn in_words(moment: &Moment<'_>, texts: &Texts) -> Told {
    Told {
        day: moment.day,
        what: texts.get(&moment.kind.message()),
        choice: moment.choice.map(|(question, choice)| texts.choice(question, choice)),
        words: moment.words.map(str::to_owned),
    }
}

fn by_day(moments: Vec<Told>) -> Vec<(NaiveDate, Vec<Told>)> {
    let mut days: Vec<(NaiveDate, Vec<Told>)> = Vec::new();
    for moment in moments {
        match days.last_mut() {
            Some((day, of_day)) if *day == moment.day => of_day.push(moment),
            _ => days.push((moment.day, vec![moment])),
        }
    }
    days
}

#[component]
fn Day(day: NaiveDate, moments: Vec<Told>) -> impl IntoView {
    let app = App::here();
    let is_to_come = day > clock::today();
    let items = moments.into_iter().map(|moment| view! { <Item moment /> }).collect_view();
    view! {
        <li class=if is_to_come { "timeline__day timeline__day--to-come" } else { "timeline__day" }>
            <h2 class="timeline__date">
                {move || intl::date(app.lang().get().tag, day, DateStyle::Long)}
                {is_to_come.then(|| view! { " " <span class="tag tag--open">{t("timeline-to-come")}</span> })}
            </h2>
            <ul class="timeline__moments" role="list">{items}</ul>
        </li>
    }
}

#[component]
fn Item(moment: Told) -> impl IntoView {
    let Told { what, choice, words, .. } = moment;
    view! {
        <li class="timeline__moment">
            <p class="timeline__what">
                {what} {choice.map(|choice| view! { " · " <span>{choice}</span> })}
            </p>
            {words.map(|words| view! { <p class="timeline__words" translate="no" dir="auto">{words}</p> })}
        </li>
    }
}

/// Only moments of one kind.
#[component]
fn OnlyKind(journal: Journal, only: RwSignal<Option<String>>) -> impl IntoView {
    let app = App::here();
    let options = Memo::new(move |_| {
        let there: Vec<MomentKind> =
            journal.case.with(|case| process::timeline(case).into_iter().map(|moment| moment.kind).collect());
        let kinds = process::moment_kinds().filter(|kind| there.contains(kind)).map(MomentKind::message);
        app.texts.with(|texts| kinds.map(|message| (message.clone(), texts.get(&message))).collect::<Vec<_>>())
    });
    view! {
        <Select
            id="timeline-only"
            label=t("timeline-only")
            options
            chosen=only
            none=t("timeline-everything")
            on_choose=Callback::new(move |kind| only.set(kind))
        />
    }
}
