//! Where the worker fills in questions, there is a way to their notes.

use super::files::{File, files};

/// What shows a field that an answer is written in.
const FIELDS: [&str; 5] = ["<QuestionField", "<QuestionList", "<Questions ", "TextBinding::new", "OneChoice::of"];

/// Screens without a way to a note, and the reason.
const WITHOUT: &[(&str, &str)] = &[
    ("src/ui/meeting/pad.rs", "stands in a prompt, which has the note"),
    ("src/ui/meeting/six.rs", "stands in a prompt, which has the note"),
    ("src/ui/room/alone.rs", "is turned to the person"),
    ("src/ui/room/asked.rs", "is turned to the person"),
    ("src/ui/room/looking.rs", "is turned to the person"),
    ("src/ui/room/own_page.rs", "is turned to another client"),
    ("src/ui/room/talk_end.rs", "leads to the record that has the note"),
];

/// The fields themselves are no screen.
fn fills_in(file: &File) -> bool {
    !file.path.starts_with("src/ui/fields/") && FIELDS.iter().any(|field| file.text.contains(field))
}

fn is_noted(file: &File) -> bool {
    file.text.contains("<Guidance")
}

#[test]
fn every_screen_that_the_worker_fills_in_has_a_way_to_the_notes() {
    let screens: Vec<_> = files("src/ui", ".rs").into_iter().filter(fills_in).collect();
    assert!(screens.len() > WITHOUT.len());
    let bare: Vec<_> = screens.iter().filter(|file| !is_noted(file)).map(|file| file.path.as_str()).collect();
    assert_eq!(bare, WITHOUT.iter().map(|(path, _)| *path).collect::<Vec<_>>());
}

#[test]
fn a_screen_with_a_field_and_no_note_is_found() {
    let bare = File::new("src/ui/home/new.rs", "view! { <QuestionField at question /> }");
    let noted = File::new("src/ui/home/new.rs", "view! { <QuestionField at question /> <Guidance questions /> }");
    assert!(fills_in(&bare) && !is_noted(&bare) && is_noted(&noted));
    assert!(!fills_in(&File::new("src/ui/fields/new.rs", &bare.text)));
}
