//! Checking the copy: words that may be names, and each passage with what was replaced in it.

use leptos::prelude::*;

use super::supervising::{Made, Supervising, passage_of};
use crate::documents::{Passage, Piece};
use crate::ui::kit::{Button, ButtonKind, Buttons, Choice, TextArea, Ticks};
use crate::ui::text::t;

/// Words that may be names: those that the worker ticks are replaced.
#[component]
pub(super) fn MaybeNames(supervising: Supervising, made: Made) -> impl IntoView {
    let words = Memo::new(move |_| made.with(|(copy, _)| copy.maybe.clone()));
    let chosen = Signal::derive(move || supervising.choice.with(|choice| choice.also.clone()));
    let on_change = Callback::new(move |also: Vec<String>| supervising.choice.update(|choice| choice.also = also));
    let ticks = move || {
        let options = words.get().into_iter().map(|(plain, word)| Choice::new(plain, Signal::stored(word))).collect();
        let (legend, hint) = (t("retold-maybe"), t("retold-maybe-hint"));
        view! { <Ticks id="supervision-maybe" legend hint options chosen on_change /> }
    };
    view! { <Show when=move || !words.with(Vec::is_empty)>{ticks}</Show> }
}

/// Each passage of free text, in the order of the copy.
#[component]
pub(super) fn Passages(supervising: Supervising, made: Made) -> impl IntoView {
    let keys =
        Memo::new(move |_| made.with(|(copy, _)| copy.passages().map(|one| one.key.clone()).collect::<Vec<_>>()));
    view! {
        <Show when=move || !keys.with(Vec::is_empty)>
            <section class="stack" id="supervision-check">
                <h2>{t("retold-check")}</h2>
                <p>{t("retold-check-lead")}</p>
                <ul class="passages">
                    <For each=move || keys.get() key=Clone::clone let:key>
                        <PassageCheck supervising made key />
                    </For>
                </ul>
            </section>
        </Show>
    }
}

#[component]
fn PassageCheck(supervising: Supervising, made: Made, key: String) -> impl IntoView {
    let id = format!("passage-{key}");
    let key = StoredValue::new(key);
    let passage = Memo::new(move |_| key.with_value(|key| passage_of(made, key)));
    let of =
        move |read: fn(&Passage) -> bool| Signal::derive(move || passage.with(|one| one.as_ref().is_some_and(read)));
    let heading = move || passage.with(|one| one.as_ref().map_or_else(String::new, |one| one.heading.clone()));
    let one = One { supervising, passage, key, is_open: RwSignal::new(false), is_out: of(|one| one.is_out) };
    view! {
        <li class="passages__one stack stack--close" id=id>
            <h3>{heading}</h3>
            {move || match (one.is_out.get(), one.is_open.get()) {
                (true, _) => view! { <p class="small">{t("retold-is-out")}</p> }.into_any(),
                // What is typed below shifts nothing above the button that ends it.
                (false, true) => view! { <OtherWords one /> }.into_any(),
                (false, false) => view! { <Words passage /> }.into_any(),
            }}
            <Changing one heading=Signal::derive(heading) is_changed=of(|one| one.is_changed) />
        </li>
    }
}

/// A passage that is being checked.
#[derive(Clone, Copy)]
struct One {
    supervising: Supervising,
    passage: Memo<Option<Passage>>,
    key: StoredValue<String>,
    /// Whether its words can be changed just now.
    is_open: RwSignal<bool>,
    is_out: Signal<bool>,
}

/// The words, with what was replaced and what may be a name marked.
#[component]
fn Words(passage: Memo<Option<Passage>>) -> impl IntoView {
    let piece = |piece: Piece| match piece {
        Piece::Kept(words) => words.into_any(),
        Piece::Replaced(words) => view! { <mark>{words}</mark> }.into_any(),
        Piece::Maybe(words) => {
            let may_be = t("retold-maybe-word");
            view! {
                <mark class="passages__maybe">{words} <span class="visually-hidden">{may_be}</span></mark>
            }
            .into_any()
        }
    };
    move || {
        passage.get().map(|Passage { lang, pieces, .. }| {
            let pieces = pieces.into_iter().map(piece).collect_view();
            view! { <p class="passages__words" lang=lang dir="auto" translate="no">{pieces}</p> }
        })
    }
}

/// Changing the words of a passage, leaving it out, and taking both back.
#[component]
fn Changing(one: One, heading: Signal<String>, is_changed: Signal<bool>) -> impl IntoView {
    let One { supervising, key, is_open, is_out, .. } = one;
    let id = move |end: &str| key.with_value(|key| format!("passage-{key}-{end}"));
    let either = |is: Signal<bool>, yes: Signal<String>, no: Signal<String>| {
        Signal::derive(move || if is.get() { yes.get() } else { no.get() })
    };
    let change = either(is_open.into(), t("retold-change-done"), t("retold-change"));
    let leave = either(is_out, t("retold-put-back"), t("retold-leave-out"));
    let first = move |()| key.with_value(|key| supervising.say(key, None));
    let toggle = move |()| is_open.update(|open| *open = !*open);
    let put = move |()| key.with_value(|key| supervising.leave_out(key, !is_out.get_untracked()));
    view! {
        <Buttons>
            <Show when=move || !is_out.get()>
                <Button id=id("change") label=change about=heading on_press=toggle />
            </Show>
            <Button id=id("leave") label=leave about=heading kind=ButtonKind::Quiet on_press=put />
            <Show when=move || is_changed.get() && !is_out.get()>
                <Button id=id("first") label=t("retold-first-words") about=heading kind=ButtonKind::Quiet on_press=first />
            </Show>
        </Buttons>
    }
}

/// The words in a field. What is typed is part of the copy once the field is left.
#[component]
fn OtherWords(one: One) -> impl IntoView {
    let One { supervising, passage, key, .. } = one;
    let words = Signal::derive(move || passage.with(|one| one.as_ref().map_or_else(String::new, Passage::words)));
    let lang = passage.with_untracked(|one| one.as_ref().map(|one| one.lang.clone()));
    let on_leave = Callback::new(move |said: String| {
        // Whoever only read it has changed nothing.
        if said != words.get_untracked() {
            key.with_value(|key| supervising.say(key, Some(said)));
        }
    });
    let id = key.with_value(|key| format!("passage-{key}-words"));
    view! { <TextArea id label=t("retold-words") hint=t("retold-words-hint") value=words lang rows=3 on_leave /> }
}
