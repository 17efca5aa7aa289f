//! A parent's copy where a child stands in the case too (Part 5, 7): what names the child in passing is in it, what the child
//! said or may have said is not.

use waymark::forms::{client, interview, letter, minor, need, note, risk, safety};

use crate::extract::{all_parts, everything, of};
use crate::first_meeting_told::Told;
use crate::told_work::{choice, noted, said, tick};

/// A mother, whose case it is, and her child of the same family name.
fn with_child() -> Told {
    Told::nothing()
        .note(&client::CALLED.spec, "Amina Leitner")
        .at(1, &minor::CALLED.spec, noted("Lena Leitner"))
        .at(1, &minor::CONSENTS.spec, choice("guardian"))
        .at(1, &minor::ASKED.spec, choice("yes"))
        .at(1, &note::WITH.spec, noted("Amina Leitner"))
        .at(1, &note::TEXT.spec, noted("Lena was ill, so she came late"))
        .at(2, &note::TEXT.spec, noted("She rang about the heating"))
        .at(3, &note::WITH.spec, noted("Ms Berg, the teacher"))
        .at(3, &note::TEXT.spec, noted("Lena told her of the cellar"))
        .at(4, &note::WITH.spec, noted("Lena and Amina"))
        .at(4, &note::TEXT.spec, noted("Both wept"))
        .at(1, &letter::ABOUT.spec, noted("A place at school for Lena"))
        .at(1, &need::STATEMENT.spec, said("That Lena sleeps"))
        .at(1, &risk::WHAT.spec, said("She loses the flat"))
        .at(2, &risk::WHAT.spec, said("What happens to Lena at home"))
        .at(1, &safety::ACTION.spec, noted("Lena sleeps at her aunt's"))
        .at(1, &safety::NOW.spec, tick("danger"))
        .at(1, &interview::KIND.spec, choice("individual"))
        .at(1, &interview::PRESENT.spec, noted("Amina Leitner"))
        .at(1, &interview::PROCESS.spec, noted("How Lena does at school"))
        .at(2, &interview::KIND.spec, choice("individual"))
        .at(2, &interview::PROCESS.spec, noted("Nobody knows whose"))
        .at(3, &interview::KIND.spec, choice("family"))
        .at(3, &interview::PRESENT.spec, noted("Everybody"))
        .at(3, &interview::PROCESS.spec, noted("What each wants"))
}

#[test]
fn a_parents_copy_keeps_what_names_a_child_in_passing_and_lacks_what_the_child_may_have_said() {
    let told = with_child();
    let all = everything(&told, "person", "en");
    for own in ["so she came late", "the heating", "A place at school", "That Lena sleeps", "the flat", "How Lena does"]
    {
        assert!(all.contains(own), "{own}: {all}");
    }
    for hidden in ["cellar", "Both wept", "Lena at home", "her aunt's", "Nobody knows whose", "What each wants"] {
        assert!(!all.contains(hidden), "{hidden}: {all}");
    }
    assert!(of(&told, "person", &all_parts(), "en").left_out() > 6, "the worker is told");
    let of_small = everything(&told.at(1, &minor::AGREES.spec, choice("too_young")), "person", "en");
    assert!(of_small.contains("Nobody knows whose"), "a small child had no talk of their own: {of_small}");
}

#[test]
fn a_child_whose_guardian_must_not_be_asked_or_who_says_yes_alone_is_protected_as_another_client_is() {
    let not_safe = with_child().at(1, &minor::ASKED.spec, choice("not_safe"));
    let alone = with_child().at(1, &minor::CONSENTS.spec, choice("child"));
    for told in [not_safe, alone] {
        let all = everything(&told, "person", "en");
        assert!(!all.contains("so she came late") && !all.contains("A place at school"), "{all}");
        assert!(all.contains("the heating"), "{all}");
    }
}

#[test]
fn a_child_whom_the_case_is_about_reads_what_names_them() {
    let told = with_child().note(&client::CALLED.spec, "Lena Leitner");
    let all = everything(&told, "person", "en");
    for own in ["so she came late", "of the cellar", "Both wept", "Lena at home", "her aunt's", "Nobody knows whose"] {
        assert!(all.contains(own), "{own}: {all}");
    }
}

#[test]
fn whoever_works_on_a_childs_protection_reads_of_the_danger() {
    for recipient in ["colleague", "court"] {
        let all = everything(&with_child(), recipient, "en");
        assert!(all.contains("Lena at home"), "{recipient}: {all}");
    }
}
