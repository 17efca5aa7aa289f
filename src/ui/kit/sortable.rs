//! Putting an item of a list elsewhere: by dragging its handle, or by two buttons.

use leptos::prelude::*;

use super::focus::focus_on;
use crate::browser::dragging;

/// A list whose items can be put in another order.
#[derive(Clone, Copy)]
pub struct Sortable {
    /// The id of the list's element, of which the items are the children.
    pub list: StoredValue<String>,
    /// How many items there are.
    pub count: Signal<usize>,
    /// Hears from where to where an item goes, from zero.
    pub on_move: Callback<(usize, usize)>,
    /// Where the item that is dragged would go, if one is.
    pub over: RwSignal<Option<usize>>,
}

/// The words of the buttons.
#[derive(Clone, Copy)]
pub struct MoverWords {
    /// Up.
    pub up: Signal<String>,
    /// Down.
    pub down: Signal<String>,
}

/// Handle and buttons of one item.
#[component]
pub fn Mover(
    /// The list.
    sortable: Sortable,
    /// The item's place now.
    #[prop(into)]
    place: Signal<usize>,
    /// What the buttons are called.
    words: MoverWords,
    /// The item's name, for a screen reader.
    #[prop(into)]
    about: Signal<String>,
    /// From which the buttons' ids are made.
    #[prop(into)]
    id: String,
) -> impl IntoView {
    let last = move || place.get() + 1 >= sortable.count.get();
    let (up, down) = (format!("{id}-up"), format!("{id}-down"));
    view! {
        <div class="mover">
            <Handle sortable place />
            <Arrow sortable id=up label=words.up about shape="M6 14l6-6 6 6" asleep=Signal::derive(move || place.get() == 0)
                to=Signal::derive(move || place.get().saturating_sub(1)) place />
            <Arrow sortable id=down label=words.down about shape="M6 10l6 6 6-6" asleep=Signal::derive(last)
                to=Signal::derive(move || place.get() + 1) place />
        </div>
    }
}

#[component]
fn Arrow(
    sortable: Sortable,
    id: String,
    label: Signal<String>,
    about: Signal<String>,
    shape: &'static str,
    asleep: Signal<bool>,
    to: Signal<usize>,
    place: Signal<usize>,
) -> impl IntoView {
    let goes_to = StoredValue::new(None::<usize>);
    let press = move |_| {
        if !asleep.get_untracked() {
            let to = to.get_untracked();
            goes_to.set_value(Some(to));
            sortable.on_move.run((place.get_untracked(), to));
        }
    };
    let own = id.clone();
    Effect::new(move |_| {
        // The item's element moves once the order is written, and a moved element loses the focus.
        let now = place.get();
        if goes_to.get_value() == Some(now) {
            goes_to.set_value(None);
            let own = own.clone();
            request_animation_frame(move || focus_on(&own));
        }
    });
    view! {
        <button type="button" class="mover__arrow" id=id aria-disabled=move || asleep.get().then_some("true") on:click=press>
            <svg viewBox="0 0 24 24" aria-hidden="true"><path d=shape /></svg>
            <span class="visually-hidden">{label} " " {about}</span>
        </button>
    }
}

/// For a finger or a mouse; whoever uses keys has the buttons.
#[component]
fn Handle(sortable: Sortable, place: Signal<usize>) -> impl IntoView {
    let is_dragged = RwSignal::new(false);
    let over = move |height: f64| {
        let list = sortable.list.get_value();
        sortable.over.set(dragging::place_at(&list, place.get_untracked(), height));
    };
    let drop = move || {
        is_dragged.set(false);
        let to = sortable.over.get_untracked();
        sortable.over.set(None);
        to.filter(|to| *to != place.get_untracked()).into_iter().for_each(|to| {
            sortable.on_move.run((place.get_untracked(), to));
        });
    };
    view! {
        <div
            class=move || if is_dragged.get() { "mover__handle mover__handle--dragged" } else { "mover__handle" }
            aria-hidden="true"
            on:pointerdown=move |event| {
                event.prevent_default();
                dragging::follow(&event);
                is_dragged.set(true);
            }
            on:pointermove=move |event| if is_dragged.get_untracked() { over(f64::from(event.client_y())) }
            on:pointerup=move |_| if is_dragged.get_untracked() { drop() }
            on:pointercancel=move |_| {
                is_dragged.set(false);
                sortable.over.set(None);
            }
        >
            <svg viewBox="0 0 24 24"><path d="M9 6v.1M15 6v.1M9 12v.1M15 12v.1M9 18v.1M15 18v.1" /></svg>
        </div>
    }
}
