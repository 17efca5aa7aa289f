//! Between a field that is typed in and the answer that its text becomes.

use leptos::prelude::*;

use crate::forms::Spec;
use crate::journal::{Case, Part, Value};
use crate::process;
use crate::ui::state::{App, At, Draft};

/// A text field's way to its answer: kept as a draft while typed in, an answer when left.
#[derive(Clone)]
pub struct TextBinding {
    app: App,
    at: At,
    question: &'static Spec,
    part: Part,
    draft: StoredValue<Option<Draft>>,
}

impl TextBinding {
    /// Binds a part of a question of a record. What is still being typed when the screen goes away becomes an answer.
    pub fn new(at: At, question: &'static Spec, part: Part) -> Self {
        let app = App::here();
        let draft = StoredValue::new(None);
        on_cleanup(move || {
            if let Some(draft) = draft.try_get_value().flatten() {
                app.leave(draft);
            }
        });
        Self { app, at, question, part, draft }
    }

    /// The words that stand there.
    pub fn words(&self) -> Memo<String> {
        let (question, part) = (self.question, self.part.clone());
        self.at.read(move |record| {
            let value = record.and_then(|record| record.value(question.id, &part).cloned());
            match value {
                Some(Value::Text { text, .. } | Value::Time(text) | Value::Number(text)) => text,
                _ => String::new(),
            }
        })
    }

    /// The language of the words that stand there; of what is not written yet, the one that it will be marked with.
    pub fn lang(&self) -> Memo<String> {
        let (app, at, question, part) = (self.app, self.at, self.question, self.part.clone());
        Memo::new(move |_| {
            app.lang().track();
            at.journal.case.with(|case| {
                match case.record(at.record).and_then(|record| record.value(question.id, &part)) {
                    Some(Value::Text { lang, .. }) => lang.clone(),
                    _ => tag(case, app, &part),
                }
            })
        })
    }

    /// Hears every change.
    pub fn on_input(&self) -> Callback<String> {
        let this = self.clone();
        Callback::new(move |text| this.app.type_text(this.at.journal, this.change(text), this.draft()))
    }

    /// Hears the whole text when the field is left.
    pub fn on_leave(&self) -> Callback<String> {
        let this = self.clone();
        Callback::new(move |text| this.write(text))
    }

    /// Makes a text the answer at once.
    pub fn write(&self, text: String) {
        let draft = self.draft.get_value();
        self.app.write_text(self.at.journal, self.change(text), draft);
    }

    fn change(&self, text: String) -> crate::journal::Change {
        let lang = self.at.journal.case.with_untracked(|case| tag(case, self.app, &self.part));
        let is_blank = text.trim().is_empty();
        let value = if is_blank { Value::Cleared } else { Value::text(text, lang) };
        self.at.answer(self.question, self.part.clone(), value)
    }

    fn draft(&self) -> Draft {
        let known = self.draft.get_value();
        known.unwrap_or_else(|| {
            let draft = self.app.new_draft();
            self.draft.set_value(Some(draft));
            draft
        })
    }
}

fn tag(case: &Case, app: App, part: &Part) -> String {
    process::tagged_in(case, part, app.lang().get_untracked().tag).to_owned()
}
