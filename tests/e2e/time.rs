//! Time and honesty: consent that has run out, a closed case whose time is over, a letter and its answer, goals side by
//! side, a chronology as proof of dates.

use serde_json::json;

use crate::support::work::WORK;
use crate::support::{Browser, Profile, Site};

/// A day that has passed, and one that no test will see.
const PAST: [&str; 3] = ["3", "2", "2024"];
const FAR: [&str; 3] = ["14", "5", "2099"];

impl Browser {
    /// Chooses another record in a field that links to one.
    async fn link(&self, field: &str, record: &str) {
        let script = "const e = document.getElementById(arguments[0]); e.value = arguments[1];
            e.dispatchEvent(new Event('change', { bubbles: true }));";
        self.find(&format!("#{field}")).await;
        self.run::<()>(script, vec![json!(field), json!(record)]).await;
    }

    /// A consent for the school that has run out, and something that goes to it today.
    async fn share_after_the_end(&self) -> [String; 2] {
        let consent = self.add("sharing").await;
        self.write(&format!("#sharing-with-{consent}"), "The school").await;
        self.write(&format!("#sharing-what-{consent}"), "That we work together").await;
        self.write_day(&format!("sharing-until-{consent}"), PAST).await;
        self.choose(&format!("sharing-manner-{consent}-spoken")).await;
        self.close_record(&consent).await;
        let shared = self.add("disclosure").await;
        self.write(&format!("#disclosure-what-{shared}"), "A call on Monday").await;
        self.write(&format!("#disclosure-to-{shared}"), "Ms Lind").await;
        self.link(&format!("disclosure-under-{shared}"), &consent).await;
        self.close_record(&shared).await;
        self.until_saved().await;
        [consent, shared]
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_consent_that_has_run_out_is_said_and_asks_for_a_reason_and_names_who_holds_what() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    browser.make_vault().await;
    let case = browser.begin_case("S-2", "").await;
    browser.go_in(&case, "page/sharing").await;
    let [consent, shared] = browser.share_after_the_end().await;
    let said = browser.words("#section-ended-consents").await;
    for words in ["The school", "Has run out", "Ms Lind", "A call on Monday"] {
        assert!(said.contains(words), "{words}: {said}");
    }
    browser.go_in(&case, "").await;
    for key in ["expired", "tell", "after"] {
        browser.find(&format!("#gap-r3-{key}")).await;
    }
    browser.find("#dues a[href$='/page/sharing']").await;
    browser.press("#gap-r3-after summary").await;
    browser.write("#gap-r3-after-reason", "She asked me to on the phone").await;
    browser.press("#gap-r3-after button").await;
    browser.until_shown("She asked me to on the phone").await;
    browser.go_in(&case, "page/sharing").await;
    browser.press(&format!("#consent-{consent}-over")).await;
    browser.choose(&format!("told-{shared}-told")).await;
    browser.until_saved().await;
    browser.go_in(&case, "").await;
    browser.until_gone("#gap-r3-expired").await;
    browser.until_gone("#gap-r3-tell").await;
    browser.go_in(&case, "page/sharing").await;
    browser.press("#end-service-consent").await;
    browser.until_shown("You ended your consent to our work on").await;
    browser.until_gone("#end-service-consent").await;
    assert!(browser.words("#section-service-consent").await.contains("Ms Lind"), "who holds something is named");
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reason_noted_with_what_was_shared_is_not_asked_for_again() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    browser.make_vault().await;
    let case = browser.begin_case("S-3", "").await;
    browser.go_in(&case, "page/sharing").await;
    let [_, shared] = browser.share_after_the_end().await;
    browser.go_in(&case, "").await;
    browser.find("#gap-r3-after").await;
    browser.go_in(&case, "page/sharing").await;
    browser.open_record(&shared).await;
    browser.more(&shared).await;
    browser.write(&format!("#disclosure-reason-{shared}"), "She asked me to on the phone").await;
    browser.close_record(&shared).await;
    browser.until_saved().await;
    browser.go_in(&case, "").await;
    browser.find("#gap-r3-expired").await;
    browser.until_gone("#gap-r3-after").await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_closed_case_whose_time_is_over_is_kept_longer_or_erased_and_leaves_a_record_without_a_name() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    let keys = browser.make_vault().await;
    let case = browser.begin_case("E-9", "Mara Lindqvist").await;
    browser.go_in(&case, "closure").await;
    browser.choose("closure-how-otherwise").await;
    browser.choose("closure-reason-moved").await;
    browser.write_day("closure-keep-until", PAST).await;
    browser.until_saved().await;
    browser.go("#/").await;
    assert!(!browser.has("#time-over").await, "an open case is kept");
    browser.go_in(&case, "closure").await;
    browser.press("#close-case").await;
    browser.find("#reopen").await;
    browser.until_saved().await;
    browser.go("#/").await;
    assert!(browser.words("#time-over").await.contains("E-9"));
    assert!(!browser.words("#time-over").await.contains("Mara"), "by code");
    browser.press(&format!("#keep-longer-{case}")).await;
    let until = format!("keep-until-{case}");
    assert!(!browser.value(&format!("#{until}-year")).await.is_empty(), "a day is offered");
    browser.write_day(&until, PAST).await;
    browser.press(&format!("#keep-now-{case}")).await;
    browser.until_shown("Choose a day that is still to come").await;
    browser.write_day(&until, ["1", "7", "2099"]).await;
    browser.write(&format!("#keep-why-{case}"), "The court asks for it").await;
    browser.press(&format!("#keep-now-{case}")).await;
    browser.until_gone("#time-over").await;
    browser.until_saved().await;
    browser.go_in(&case, "closure").await;
    browser.until_value("#closure-keep-until-year", "2099").await;
    browser.until_value("#closure-keep-why", "The court asks for it").await;
    browser.write_day("closure-keep-until", PAST).await;
    browser.until_saved().await;
    browser.go("#/").await;
    browser.press("#time-over a[href$='/erase']").await;
    browser.until_place("/erase").await;
    browser.choose("erase-case-sure").await;
    browser.press("#erase-case").await;
    browser.until_place("#/erasures").await;
    browser.until_shown("The time for keeping it is over").await;
    let paper = browser.print(&profile, "erasures.pdf").await;
    paper.says(&["What was erased", "The time for keeping it is over"]);
    paper.says_none_of(&["E-9", "Mara"]);
    browser.lock().await;
    browser.unlock(&keys.passphrase).await;
    browser.go("#/erasures").await;
    browser.until_shown("The time for keeping it is over").await;
    assert!(!browser.shows("E-9").await && !browser.shows("Mara").await);
    browser.go("#/").await;
    browser.until_home().await;
    assert!(!browser.has(".case-list__link").await, "nothing of it is left on the board");
    browser.close().await;
}

/// A letter to an office in the person's own name.
async fn write_letter(browser: &Browser, case: &str) -> String {
    browser.go_in(case, "doing").await;
    let letter = browser.add("letter").await;
    browser.write(&format!("#letter-to-{letter}"), "Housing office").await;
    browser.write(&format!("#letter-address-{letter}"), "Town Street 1").await;
    browser.write(&format!("#letter-about-{letter}"), "Your notice of the first of March").await;
    browser.choose(&format!("letter-kind-{letter}")).await;
    browser.choose(&format!("letter-sender-{letter}")).await;
    browser.write(&format!("#letter-words-{letter}"), "I do not agree. We have paid on time for six years.").await;
    browser.write(&format!("#letter-to-{letter}"), "\t").await;
    browser.until_saved().await;
    letter
}

#[tokio::test(flavor = "multi_thread")]
async fn a_letter_is_written_printed_and_answered_and_the_last_day_to_object_is_due() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    browser.make_vault().await;
    let case = browser.begin_case("L-4", "").await;
    browser.go_in(&case, "meeting/guided/contact").await;
    browser.write("#client-called", "Mara").await;
    browser.write("#client-called", "\t").await;
    let letter = write_letter(&browser, &case).await;
    browser.press(&format!("#record-{letter} a[href*='/paper/letter/']")).await;
    browser.find(".sheet").await;
    browser.is_sound("the paper of a letter").await;
    let text = ["Housing office", "Your notice of the first of March", "We have paid on time for six years."];
    let safe = browser.print(&profile, "letter-safe.pdf").await;
    safe.is_a4();
    safe.says(&text);
    safe.says_none_of(&["Mara", "Town Street 1"]);
    browser.choose("paper-version-full").await;
    let full = browser.print(&profile, "letter.pdf").await;
    full.says(&text);
    full.says(&["Mara", "Town Street 1"]);
    assert_eq!(full.pages, 1);
    browser.go_in(&case, "doing").await;
    browser.choose(&format!("tap-{letter}-refused")).await;
    browser.open_record(&letter).await;
    browser.more(&letter).await;
    browser.write_day(&format!("letter-object-by-{letter}"), FAR).await;
    browser.close_record(&letter).await;
    browser.until_saved().await;
    browser.go_in(&case, "").await;
    assert!(browser.words("#dues").await.contains("Last day to appeal"));
    browser.go_in(&case, "timeline").await;
    browser.until_shown("Your notice of the first of March").await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn goals_stand_side_by_side_in_time_and_two_that_clash_both_say_so() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    browser.make_vault().await;
    let case = browser.begin_case("G-2", "").await;
    let [first, second] = browser.plan(&case, &WORK).await;
    let third = browser.add("goal").await;
    browser.write(&format!("#goal-statement-{third}"), "Work that fits the school hours").await;
    browser.close_record(&third).await;
    browser.until_saved().await;
    let lanes = browser.words("#lanes").await;
    for words in WORK.goals.iter().chain(&WORK.steps).chain(&["Work that fits the school hours", "No step yet"]) {
        assert!(lanes.contains(words), "{words}: {lanes}");
    }
    browser.press("#section-lanes summary").await;
    assert!(browser.words("#section-lanes table").await.contains(WORK.steps[1]));
    browser.open_record(&second).await;
    browser.more(&second).await;
    assert!(!browser.has(&format!("#goal-handling-{second}")).await, "nothing clashes yet");
    browser.link(&format!("goal-against-{second}"), &first).await;
    browser.write(&format!("#goal-handling-{second}"), "Sleep comes first").await;
    browser.close_record(&second).await;
    browser.until_saved().await;
    for (goal, other) in [(&first, WORK.goals[1]), (&second, WORK.goals[0])] {
        let card = browser.words(&format!("#record-{goal} .record__head")).await;
        assert!(card.contains(other) && card.contains("Sleep comes first"), "{card}");
    }
    browser.set_size(320, 640, 1).await;
    let fits = "return document.documentElement.scrollWidth <= document.documentElement.clientWidth;";
    browser.until("nothing to scroll sideways", fits, vec![]).await;
    browser.find("#lanes .lanes__drawing").await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_blank_note_left_by_a_lock_does_not_hide_an_agreed_contact() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    let keys = browser.make_vault().await;
    let case = browser.begin_case("N-4", "").await;
    browser.go_in(&case, "note").await;
    browser.write("textarea[id^='note-text-']", "She rang from the office").await;
    let note = browser.run::<String>("return document.querySelector('textarea').id.slice(10);", vec![]).await;
    browser.press("main .disclosure > summary").await;
    browser.write_day(&format!("note-next-{note}"), ["1", "12", "2099"]).await;
    browser.until_saved().await;
    browser.go_in(&case, "").await;
    browser.until_shown("2099").await;
    browser.go_in(&case, "note").await;
    browser.find("textarea[id^='note-text-']").await;
    browser.until_saved().await;
    browser.lock().await;
    browser.unlock(&keys.passphrase).await;
    browser.go_in(&case, "").await;
    browser.until_shown("2099").await;
    browser.go_in(&case, "doing").await;
    browser.until_shown("She rang from the office").await;
    let notes = "return document.querySelectorAll('#records-note > .record').length;";
    browser.wait("one note", || async { (browser.run::<usize>(notes, vec![]).await == 1).then_some(()) }).await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reason_that_was_begun_for_something_open_is_still_there_after_a_lock_and_counts_once_it_is_kept() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    let keys = browser.make_vault().await;
    let case = browser.begin_case("N-5", "").await;
    browser.begin_exception(&case).await;
    browser.press("#gap-r13b-reference summary").await;
    browser.write("#gap-r13b-reference-reason", "The officer gave").await;
    browser.lock().await;
    browser.unlock(&keys.passphrase).await;
    browser.go_in(&case, "").await;
    browser.until_value("#gap-r13b-reference-reason", "The officer gave").await;
    browser.write("#gap-r13b-reference-reason", " no number").await;
    browser.press("#gap-r13b-reference .button--second").await;
    browser.until_gone("#gap-r13b-reference-reason").await;
    browser.until_shown("The officer gave no number").await;
    browser.close().await;
}

/// Somebody who must never be printed, a note of them, and what else happened in a case, each on its day.
async fn live_through(browser: &Browser, case: &str) {
    browser.go_in(case, "people").await;
    let person = browser.add("person").await;
    browser.write(&format!("#person-name-{person}"), "Igor Vance").await;
    browser.more(&person).await;
    browser.choose(&format!("person-marks-{person}-never_print")).await;
    browser.close_record(&person).await;
    browser.go_in(case, "page/interviews").await;
    let talk = browser.add("interview").await;
    browser.choose(&format!("interview-kind-{talk}")).await;
    browser.write(&format!("#interview-purpose-{talk}"), "To see how the week went").await;
    browser.more(&talk).await;
    browser.write_day(&format!("interview-day-{talk}"), ["20", "3", "2026"]).await;
    browser.close_record(&talk).await;
    browser.go_in(case, "doing").await;
    for (words, day) in [("She brought the letters", "10"), ("Igor Vance rang the bell", "11")] {
        let note = browser.add("note").await;
        browser.write(&format!("#note-text-{note}"), words).await;
        browser.more(&note).await;
        browser.write_day(&format!("note-day-{note}"), [day, "3", "2026"]).await;
        browser.close_record(&note).await;
    }
    let service = browser.add("service").await;
    browser.choose(&format!("service-kind-{service}-documents")).await;
    browser.write(&format!("#service-what-{service}"), "Wrote to the landlord").await;
    browser.more(&service).await;
    browser.write_day(&format!("service-day-{service}"), ["12", "4", "2026"]).await;
    browser.close_record(&service).await;
    let letter = browser.add("letter").await;
    browser.write(&format!("#letter-about-{letter}"), "The rent of that year").await;
    browser.more(&letter).await;
    browser.write(&format!("#letter-sent-{letter}-year"), "2025").await;
    browser.write(&format!("#letter-sent-{letter}-year"), "\t").await;
    browser.close_record(&letter).await;
    browser.until_saved().await;
}

impl Browser {
    /// Waits until the timeline no longer tells of something.
    async fn until_untold(&self, words: &str) {
        let script = "return !document.querySelector('.timeline').innerText.includes(arguments[0]);";
        self.until(&format!("no {words:?} on the timeline"), script, vec![json!(words)]).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_chronology_is_narrowed_to_a_kind_and_to_days_and_printed_without_whoever_must_not_stand_on_it() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    browser.make_vault().await;
    let case = browser.begin_case("C-7", "").await;
    live_through(&browser, &case).await;
    browser.go_in(&case, "timeline").await;
    let all = browser.words(".timeline").await;
    for words in ["Case begun", "Igor Vance rang the bell", "Wrote to the landlord", "To see how the week went", "2025"]
    {
        assert!(all.contains(words), "{words}: {all}");
    }
    assert!(browser.words("#left-out").await.contains("left out"), "the worker knows what the paper lacks");

    browser.pick("#timeline-only", "Note").await;
    browser.until_untold("Wrote to the landlord").await;
    assert!(browser.words(".timeline").await.contains("Igor Vance"), "the worker sees it");
    let notes = browser.print(&profile, "notes.pdf").await;
    notes.is_a4();
    notes.says(&["Timeline", "C-7", "Shows only", "Note", "March 10, 2026", "entry is not on this paper."]);
    let words = ["Igor", "Vance", "Wrote to the landlord", "To see how the week went", "Case begun"];
    notes.says_none_of(&words);
    notes.says_none_of(&["She brought the letters"]);

    browser.press("#timeline-paper .disclosure > summary").await;
    browser.is_sound("the timeline, its way to paper open").await;
    browser.choose("paper-version-full").await;
    let full = browser.print(&profile, "notes-full.pdf").await;
    full.says(&["Shows only", "She brought the letters", "entry is not on this paper."]);
    full.says_none_of(&words);

    browser.pick("#timeline-only", "Everything").await;
    browser.until_shown("Wrote to the landlord").await;
    browser.press("main .disclosure > summary").await;
    browser.write_day("timeline-from", ["10", "3", "2026"]).await;
    browser.write_day("timeline-until", ["20", "3", "2026"]).await;
    browser.until_untold("Wrote to the landlord").await;
    let dates = browser.words(".timeline").await;
    let (first, last) = ("March 10, 2026", "March 20, 2026");
    assert!(dates.contains(first) && dates.contains(last), "{dates}");
    let march = browser.print(&profile, "march.pdf").await;
    march.says(&["C-7", &format!("From {first}"), &format!("Until {last}"), "entry is not on this paper."]);
    march.says(&["She brought the letters", "Conversation", "To see how the week went"]);
    march.says_none_of(&["Igor", "March 11, 2026", "Wrote to the landlord", "The rent of that year", "Shows only"]);

    browser.write_day("timeline-from", ["1", "6", "2025"]).await;
    browser.write_day("timeline-until", ["30", "6", "2025"]).await;
    browser.until_untold("She brought the letters").await;
    let partly = browser.print(&profile, "partly.pdf").await;
    partly.says(&["Letter sent", "The rent of that year", "Written down on", "June 1, 2025"]);
    partly.says_none_of(&["She brought the letters", "not on this paper"]);
    browser.close().await;
}
