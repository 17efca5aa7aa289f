//! The frame that all questions share: label, hint, error, and the ids that tie them to the field.

use leptos::prelude::*;

/// What a field is described by, for `aria-describedby`: the ids of its hint and its error, when they show.
#[derive(Clone, Debug)]
pub(crate) struct Described {
    id: String,
    hint: MaybeProp<String>,
    error: MaybeProp<String>,
}

impl Described {
    /// The parts of the field `id`.
    pub(crate) fn new(id: &str, hint: MaybeProp<String>, error: MaybeProp<String>) -> Self {
        Self { id: id.to_owned(), hint, error }
    }

    /// The value of `aria-describedby`, or nothing.
    pub(crate) fn by(&self) -> Option<String> {
        let hint = self.hint.get().map(|_| format!("{}-hint", self.id));
        let error = self.error.get().map(|_| format!("{}-error", self.id));
        let ids: Vec<String> = hint.into_iter().chain(error).collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    /// The value of `aria-invalid`, or nothing.
    pub(crate) fn invalid(&self) -> Option<&'static str> {
        self.error.get().map(|_| "true")
    }
}

/// The class of a field: its component's name, its variants, and the common ones.
pub(crate) fn field_class(component: &'static str, large: bool, error: MaybeProp<String>) -> impl Fn() -> String {
    move || {
        let large = if large { " field--large" } else { "" };
        let invalid = error.get().map_or(String::new(), |_| format!(" field--invalid {component}--invalid"));
        format!("field {component}{large}{invalid}")
    }
}

/// The hint and the error below a label.
pub(crate) fn field_notes(id: &str, hint: MaybeProp<String>, error: MaybeProp<String>) -> impl IntoView + use<> {
    let hint_id = format!("{id}-hint");
    let error_id = format!("{id}-error");
    view! {
        {move || hint.get().map(|text| view! { <p class="field__hint" id=hint_id.clone()>{text}</p> })}
        {move || error.get().map(|text| view! { <p class="field__error" id=error_id.clone()>{text}</p> })}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_is_described_by_what_shows_below_its_label() {
        let _owner = Owner::new_root(None);
        let (none, text) = (MaybeProp::default, || MaybeProp::from("words"));
        assert_eq!(Described::new("name", none(), none()).by(), None);
        assert_eq!(Described::new("name", text(), none()).by().as_deref(), Some("name-hint"));
        assert_eq!(Described::new("name", text(), text()).by().as_deref(), Some("name-hint name-error"));
    }
}
