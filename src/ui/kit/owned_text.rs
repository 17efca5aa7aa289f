//! A focused field owns its text: what comes in is written only into a field that nobody is writing in.

use leptos::prelude::*;

/// The text of one field, between the value that comes in and the element that a person types into.
#[derive(Clone, Copy)]
pub(crate) struct OwnedText {
    value: Signal<String>,
    focused: RwSignal<bool>,
    touched: StoredValue<bool>,
    /// The value that stood when typed text was handed over. While it still stands, the typed text is on its way to
    /// be stored and must not be overwritten by what was there before.
    handed_over: StoredValue<Option<String>>,
}

impl OwnedText {
    /// Ties a field to the value that it shows. `read` and `write` reach into the element once it stands.
    pub(crate) fn new(
        value: Signal<String>,
        read: impl Fn() -> Option<String> + 'static,
        write: impl Fn(&str) + 'static,
    ) -> Self {
        let text = Self {
            value,
            focused: RwSignal::new(false),
            touched: StoredValue::new(false),
            handed_over: StoredValue::new(None),
        };
        Effect::new(move |_| {
            let shown = read();
            let value = value.get();
            if !text.focused.get() && text.yields_to(&value) && shown.is_some_and(|shown| shown != value) {
                write(&value);
            }
        });
        text
    }

    fn yields_to(self, value: &str) -> bool {
        let waiting = self.handed_over.get_value().is_some_and(|before| before == value);
        if !waiting {
            self.handed_over.set_value(None);
        }
        !waiting
    }

    /// The field got focus.
    pub(crate) fn enter(self) {
        self.focused.set(true);
    }

    /// Something was typed.
    pub(crate) fn touch(self) {
        self.touched.set_value(true);
    }

    /// The field lost focus. False where the field is gone: a browser also tells of it when it takes a focused field
    /// off the page, and then there is nobody left to tell.
    #[must_use]
    pub(crate) fn leave(self) -> bool {
        let Some(touched) = self.touched.try_get_value() else { return false };
        if touched {
            self.touched.set_value(false);
            self.handed_over.set_value(self.value.try_get_untracked());
        }
        self.focused.set(false);
        true
    }
}

/// Runs a callback that may not be there.
pub(crate) fn tell<T: 'static>(callback: Option<Callback<T>>, value: T) {
    if let Some(callback) = callback {
        callback.run(value);
    }
}
