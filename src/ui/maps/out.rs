//! A map on paper and in a file: for other eyes than the worker's, unless somebody chooses otherwise. Whoever must never
//! be printed is on none, whatever is chosen.
//!
//! Before anything leaves, somebody asks whether it is safe to have it, and the default is the safe version (Part 5, 14):
//! a map out of the house says who people are and not what they are called. Names are one tick away, which holds for this
//! case until the page is locked, since what is safe was asked about one person's life. The browser's own print command
//! follows the same tick, and not what the worker looks at.

use leptos::{ev, prelude::*};

use super::board::{Board, Days, Looks, day_lines, speak};
use super::drawing::{Legend, WholeNeeds, still};
use super::kept::KeptNames;
use super::looks::LookTicks;
use crate::browser::{files, measure, picture, print};
use crate::diagram::{self, Eyes, Said, Scene};
use crate::protocol::Failure;
use crate::ui::case::contact_words;
use crate::ui::kit::{Button, ButtonKind, Buttons, Choice, Dialog, Notice, NoticeKind, Segmented, Sheet};
use crate::ui::secrets::{FailureNotice, Work};
use crate::ui::state::App;
use crate::ui::text::t;

/// The kind of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum File {
    Svg,
    Png,
}

/// The way out: a button, then what goes out and how it will look.
#[component]
pub(super) fn Out(board: Board, days: Days) -> impl IntoView {
    let is_open = RwSignal::new(false);
    let label = Signal::derive(move || if is_open.get() { "map-out-close" } else { "map-out" });
    let app = App::here();
    let words = Signal::derive(move || app.texts.with(|texts| texts.get(label.get())));
    view! {
        <div class="no-print">
            <Button id="map-out" label=words on_press=move |()| is_open.update(|open| *open = !*open) />
        </div>
        <Show when=move || is_open.get() fallback=move || view! { <Printed board days /> }>
            <Paper board days />
        </Show>
    }
}

/// What the browser's own print command finds: the map as the paper would have it before anybody chooses otherwise. It
/// is drawn when the printer asks for it.
#[component]
fn Printed(board: Board, days: Days) -> impl IntoView {
    let is_printing = RwSignal::new(false);
    let asked = window_event_listener(ev::beforeprint, move |_| is_printing.set(true));
    let done = window_event_listener(ev::afterprint, move |_| is_printing.set(false));
    on_cleanup(move || {
        asked.remove();
        done.remove();
    });
    view! {
        <Show when=move || is_printing.get()>
            <PrintedMap board days />
        </Show>
    }
}

#[component]
fn PrintedMap(board: Board, days: Days) -> impl IntoView {
    let looks = Looks::of(Eyes::Shared);
    KeptNames::here().begin(board.journal.id, looks.names);
    let scene = board.scene(days, looks);
    let said = board.said(days, looks, scene);
    view! { <div class="map-sheet map-sheet--a4 print-only"><PaperView scene said days board /></div> }
}

#[component]
fn Paper(board: Board, days: Days) -> impl IntoView {
    let looks = Looks::of(Eyes::Shared);
    KeptNames::here().follow(board.journal.id, looks.names);
    let scene = board.scene(days, looks);
    let said = board.said(days, looks, scene);
    let contact = contact_words(board.journal);
    let size = RwSignal::new("a4".to_owned());
    let class = move || format!("map-sheet map-sheet--{}", size.get());
    view! {
        <section class="map-out stack">
            <div class="no-print stack">
                <h2>{t("map-out-title")}</h2>
                <Notice kind=NoticeKind::Info title=t("paper-ask-first")>
                    <p>{t("contact-line")} {t("label-end")} {contact}</p>
                </Notice>
                <LookTicks looks marked=Eyes::Paper id="map-out-look" />
                <SizeChoice size />
                <Buttons>
                    <Button id="print" kind=ButtonKind::Main label=t("paper-print") on_press=move |()| print::print() />
                    <Save scene said days file=File::Svg />
                    <Save scene said days file=File::Png />
                </Buttons>
            </div>
            <div class=class><PaperView scene said days board /></div>
        </section>
    }
}

#[component]
fn SizeChoice(size: RwSignal<String>) -> impl IntoView {
    let options = vec![Choice::new("a4", t("map-paper-a-four")), Choice::new("a3", t("map-paper-a-three"))];
    let on_choose = Callback::new(move |id| size.set(id));
    view! { <Segmented id="map-paper" legend=t("map-paper") options chosen=size on_choose /> }
}

/// The paper as the printer will have it.
#[component]
fn PaperView(scene: Memo<Scene>, said: Memo<Said>, days: Days, board: Board) -> impl IntoView {
    let app = App::here();
    let head = Signal::derive(move || heading(app, scene, days));
    let scene = Memo::new(move |_| scene.with(Scene::without_words_below));
    let view_box = move || scene.with(|scene| format!("0 0 {:.1} {:.1}", scene.size.width, scene.size.height));
    view! {
        <Sheet title=t(board.map.message())>
            <p class="map-sheet__days" dir="auto">{head}</p>
            <svg class="map-sheet__map" viewBox=view_box role="img" aria-label=t(board.map.message())>
                {move || scene.with(still)}
            </svg>
            <WholeNeeds said />
            <Legend said title=t("map-legend") />
        </Sheet>
    }
}

/// Day and teller, in one line.
fn heading(app: App, scene: Memo<Scene>, days: Days) -> String {
    let sheet = speak(app, |speech| scene.with(|scene| diagram::Sheet::of(scene, day_lines(days, speech), speech)));
    sheet.heading.into_iter().skip(1).collect::<Vec<_>>().join(" · ")
}

/// A file, once it is understood that anybody can open it.
#[component]
fn Save(scene: Memo<Scene>, said: Memo<Said>, days: Days, file: File) -> impl IntoView {
    let app = App::here();
    let (asks, work) = (RwSignal::new(false), Work::new());
    let (id, label) = match file {
        File::Svg => ("map-save-svg", t("map-save-svg")),
        File::Png => ("map-save-png", t("map-save-png")),
    };
    let close = move || asks.set(false);
    let save = move |()| {
        close();
        work.run(save(app, scene, said, days, file));
    };
    view! {
        <Button id label on_press=move |()| asks.set(true) />
        <FailureNotice failure=work.failure />
        <Dialog id=format!("{id}-ask") title=t("file-plain-title") open=asks on_close=move |()| close()>
            <p>{t("file-plain")}</p>
            <Buttons>
                <Button id=format!("{id}-now") label=t("file-plain-save") kind=ButtonKind::Main on_press=save />
                <Button label=t("file-plain-not") kind=ButtonKind::Quiet on_press=move |()| close() />
            </Buttons>
        </Dialog>
    }
}

/// Under a name that says nothing.
async fn save(app: App, scene: Memo<Scene>, said: Memo<Said>, days: Days, file: File) -> Result<(), Failure> {
    let svg = untrack(|| {
        speak(app, |speech| {
            scene.with(|scene| {
                let sheet = diagram::Sheet::of(scene, day_lines(days, speech), speech);
                said.with(|said| diagram::svg(scene, said, &sheet, speech, &*measure::measure()))
            })
        })
    });
    let saved = match file {
        File::Svg => files::download("map.svg", "image/svg+xml", svg.as_bytes()),
        File::Png => match picture::png(&svg).await {
            Ok(bytes) => files::download("map.png", "image/png", &bytes),
            Err(error) => Err(error),
        },
    };
    saved.map_err(|_| Failure::Storage)
}
