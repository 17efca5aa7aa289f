//! The ids of all questions and choices, as they are stored for ever.

use expect_test::expect_file;
use waymark::forms::Spec;

use crate::registry::questions;

#[test]
fn ids_are_stored_for_ever() {
    let line = |question: &Spec| {
        let own = if question.has_own_words { "+said" } else { "" };
        format!("{} {:?}{own} {}", question.id, question.kind, question.choices.join(" ")).trim_end().to_owned()
    };
    let all: Vec<_> = questions().map(line).collect();
    expect_file!["../data/question-ids.txt"].assert_eq(&(all.join("\n") + "\n"));
}
