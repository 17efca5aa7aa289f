//! Any of several answers.

use leptos::prelude::*;

use super::choices::{Choice, ChoiceLine, line_id};
use super::field::{Described, field_class, field_notes};
use crate::sorting::sort_by_key;

/// Checkboxes in a fieldset, with at most one answer that excludes all others ("none of these").
#[component]
pub fn Ticks(
    /// The field's id.
    #[prop(into)]
    id: String,
    /// The question.
    #[prop(into)]
    legend: Signal<String>,
    /// The answers, in order.
    options: Vec<Choice>,
    /// The ids of the ticked answers.
    #[prop(into)]
    chosen: Signal<Vec<String>>,
    /// Hears the ids of all ticked answers, in the order of the list, after each change.
    #[prop(into)]
    on_change: Callback<Vec<String>>,
    /// The answer that excludes all others.
    #[prop(optional, into)]
    exclusive: Option<Choice>,
    /// The word before the excluding answer ("or").
    #[prop(optional, into)]
    or: MaybeProp<String>,
    /// Help below the question.
    #[prop(optional, into)]
    hint: MaybeProp<String>,
    /// What is wrong, if anything.
    #[prop(optional, into)]
    error: MaybeProp<String>,
    /// The question as a heading, for a page that asks one thing.
    #[prop(optional)]
    large: bool,
) -> impl IntoView {
    let described = Described::new(&id, hint, error);
    let ticked = TickedSet::new(chosen, &options, exclusive.as_ref());
    let name = id.clone();
    let line = move |position: usize, choice: Choice| {
        let own = choice.id.clone();
        let toggled = choice.id.clone();
        let checked = Signal::derive(move || ticked.now.with(|now| now.contains(&own)));
        let on_change = Callback::new(move |on| on_change.run(ticked.toggle(&toggled, on)));
        let input_id = line_id(&name, position, &choice.id);
        view! { <ChoiceLine kind="checkbox" input_id name=name.clone() choice checked on_change /> }
    };
    let last = exclusive.map(|choice| {
        view! {
            <p class="ticks__or">{or}</p>
            {line(options.len(), choice)}
        }
    });
    let lines = options.into_iter().enumerate().map(|(position, choice)| line(position, choice)).collect_view();
    view! {
        <fieldset class=field_class("ticks", large, error) aria-describedby=move || described.by()>
            <legend class="field__label">{legend}</legend>
            {field_notes(&id, hint, error)}
            <div class="ticks__list">{lines} {last}</div>
        </fieldset>
    }
}

/// What is ticked on the screen. It runs ahead of the stored value, so that two quick ticks do not lose the first.
#[derive(Clone, Copy)]
struct TickedSet {
    now: RwSignal<Vec<String>>,
    order: StoredValue<Vec<String>>,
    exclusive: StoredValue<Option<String>>,
}

impl TickedSet {
    fn new(chosen: Signal<Vec<String>>, options: &[Choice], exclusive: Option<&Choice>) -> Self {
        let now = RwSignal::new(Vec::new());
        Effect::new(move |_| now.set(chosen.get()));
        let order = options.iter().chain(exclusive).map(|choice| choice.id.clone()).collect();
        Self {
            now,
            order: StoredValue::new(order),
            exclusive: StoredValue::new(exclusive.map(|choice| choice.id.clone())),
        }
    }

    /// Ticks or unticks one answer and gives all that are ticked then. Ticked ids that the list does not know (from a
    /// newer version) stay.
    fn toggle(self, id: &str, on: bool) -> Vec<String> {
        let exclusive = self.exclusive.get_value();
        let alone = exclusive.as_deref() == Some(id);
        let mut ticked = self.now.get_untracked();
        ticked.retain(|other| other != id && !(on && (alone || exclusive.as_ref() == Some(other))));
        if on {
            ticked.push(id.to_owned());
        }
        self.order.with_value(|order| sort_by_key(&mut ticked, |id| order.iter().position(|known| known == id)));
        self.now.set(ticked.clone());
        ticked
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A list of a, b, c with "none" that excludes them, and `ticked` of it ticked.
    fn list(ticked: &[&str]) -> TickedSet {
        let owned = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>();
        TickedSet {
            now: RwSignal::new(owned(ticked)),
            order: StoredValue::new(owned(&["a", "b", "c", "none"])),
            exclusive: StoredValue::new(Some("none".to_owned())),
        }
    }

    #[test]
    fn ticks_are_told_in_the_order_of_the_list() {
        let _owner = Owner::new_root(None);
        assert_eq!(list(&["c"]).toggle("a", true), ["a", "c"]);
    }

    #[test]
    fn the_excluding_answer_and_the_others_clear_each_other() {
        let _owner = Owner::new_root(None);
        assert_eq!(list(&["a", "c"]).toggle("none", true), ["none"]);
        assert_eq!(list(&["none"]).toggle("b", true), ["b"]);
    }

    #[test]
    fn two_quick_ticks_are_both_told() {
        let _owner = Owner::new_root(None);
        let list = list(&[]);
        list.toggle("a", true);
        assert_eq!(list.toggle("b", true), ["a", "b"]);
    }

    #[test]
    fn an_answer_that_the_list_does_not_know_stays() {
        let _owner = Owner::new_root(None);
        assert_eq!(list(&["newer", "a"]).toggle("a", false), ["newer"]);
    }
}
