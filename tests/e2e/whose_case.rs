//! Whose case it is: a child and a guardian, several clients in one case, somebody who has to come (Part 5, 7 and 8).

use crate::support::meeting::ENGLISH;
use crate::support::work::WORK;
use crate::support::{Browser, Profile, Site};

/// The guardian who is the danger: a name and who they are.
const GUARDIAN: [&str; 2] = ["Karl", "stepfather"];
/// What the two others of a case say, and what the worker notes of each alone.
const PRIVATE: [[&str; 2]; 2] = [["SAID-BY-TOM-7", "NOTED-OF-TOM-7"], ["SAID-BY-INES-7", "NOTED-OF-INES-7"]];

impl Browser {
    /// Somebody around the person, with all three marks or with none; gives their id.
    async fn somebody(&self, case: &str, [name, role]: [&str; 2], is_marked: bool) -> String {
        self.go_in(case, "people").await;
        let person = self.add("person").await;
        self.write(&format!("#person-name-{person}"), name).await;
        self.write(&format!("#person-role-{person}"), role).await;
        if is_marked {
            self.more(&person).await;
            for mark in ["", "-never_contact", "-never_print"] {
                self.choose(&format!("person-marks-{person}{mark}")).await;
            }
        }
        self.close_record(&person).await;
        self.until_saved().await;
        person
    }

    /// A child whose guardian may say yes and is not asked, because that would not be safe.
    async fn child(&self, case: &str) -> String {
        self.go_in(case, "page/family").await;
        let child = self.add("minor").await;
        self.write(&format!("#minor-called-{child}"), "Lena").await;
        self.write(&format!("#minor-age-{child}"), "eleven").await;
        self.choose(&format!("minor-consents-{child}")).await;
        self.write(&format!("#minor-guardian-{child}"), GUARDIAN[0]).await;
        self.choose(&format!("minor-asked-{child}-not_safe")).await;
        self.write(&format!("#minor-not-asked-{child}"), "He locks the door from outside").await;
        self.choose(&format!("minor-agrees-{child}")).await;
        self.write(&format!("#minor-said-{child}"), "I want to come on my own").await;
        self.choose(&format!("minor-alone-{child}")).await;
        self.is_sound("a child, open").await;
        self.close_record(&child).await;
        self.until_saved().await;
        child
    }

    /// The names that can be chosen instead of typed for a field.
    async fn offered_for(&self, field: &str) -> Vec<String> {
        self.find(&format!("#{field}-offered")).await;
        let script = format!("return [...document.getElementById('{field}-offered').options].map((e) => e.value);");
        self.run(&script, vec![]).await
    }
}

async fn begun(profile: &Profile, code: &str) -> (Site, Browser, String, String) {
    let site = Site::start();
    let browser = Browser::start(profile, "en").await;
    browser.open(&site).await;
    let keys = browser.make_vault().await;
    let case = browser.begin_case(code, "").await;
    (site, browser, case, keys.passphrase)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_childs_own_yes_and_words_are_kept_and_the_guardian_who_is_the_danger_is_neither_reached_nor_printed() {
    let profile = Profile::new();
    let (_site, browser, case, passphrase) = begun(&profile, "CH-7").await;
    browser.somebody(&case, GUARDIAN, true).await;
    browser.somebody(&case, ["Anna", "grandmother"], false).await;
    let child = browser.child(&case).await;
    let card = browser.words(&format!("#record-{child} .record__facts")).await;
    for told in ["eleven", "The child wants it too", "The guardian is not asked: that would not be safe"] {
        assert!(card.contains(told), "{told}: {card}");
    }
    the_guardian_is_not_offered(&browser, &case).await;
    browser.go_in(&case, "meeting/guided/story").await;
    browser.write("#six-situation", "It began when Karl came to live with us").await;
    browser.go_in(&case, "meeting/guided/hope").await;
    browser.write("#six-hope", "Somebody who talks with my grandmother").await;
    browser.until_saved().await;
    browser.go_in(&case, "paper/read-back").await;
    browser.choose("paper-version-full").await;
    browser.find("#left-out").await;
    let papers = browser.full_papers(&profile, &case).await;
    papers.iter().for_each(|paper| paper.says_none_of(&[GUARDIAN[0], GUARDIAN[1], "locks the door"]));
    papers[2].says(&["Somebody who talks with my grandmother"]);
    browser.go_in(&case, "meeting/guided/hope").await;
    browser.press("#together-on").await;
    browser.until_value("#six-hope", "Somebody who talks with my grandmother").await;
    browser.turned_holds_none_of(&case, &[GUARDIAN[0], GUARDIAN[1], "locks the door"]).await;
    browser.turn_back(&passphrase).await;
    browser.lock().await;
    browser.unlock(&passphrase).await;
    it_is_all_still_there(&browser, &case, &child).await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_childs_no_stands_beside_a_guardians_yes_and_whoever_may_say_yes_decides_what_is_asked() {
    let profile = Profile::new();
    let (_site, browser, case, _) = begun(&profile, "CH-8").await;
    browser.go_in(&case, "page/family").await;
    let child = browser.add("minor").await;
    browser.write(&format!("#minor-called-{child}"), "Pavel").await;
    browser.choose(&format!("minor-consents-{child}-child")).await;
    browser.until_gone(&format!("#minor-guardian-{child}")).await;
    assert!(!browser.has(&format!("#minor-asked-{child}")).await, "who says yes alone has nobody asked for them");
    browser.choose(&format!("minor-consents-{child}-both")).await;
    browser.write(&format!("#minor-guardian-{child}"), "His mother, Vera").await;
    browser.choose(&format!("minor-asked-{child}")).await;
    assert!(!browser.has(&format!("#minor-not-asked-{child}")).await, "she was asked");
    browser.choose(&format!("minor-agrees-{child}-no")).await;
    browser.write(&format!("#minor-said-{child}"), "Nobody asked me").await;
    browser.close_record(&child).await;
    browser.until_saved().await;
    let card = browser.words(&format!("#record-{child} .record__said")).await;
    for told in ["Pavel", "The child does not want it", "The guardian was asked"] {
        assert!(card.contains(told), "{told}: {card}");
    }
    browser.go_in(&case, "history").await;
    browser.until_shown("Nobody asked me").await;
    browser.close().await;
}

/// Whoever can be planned with, or is written to, is chosen among the others.
async fn the_guardian_is_not_offered(browser: &Browser, case: &str) {
    browser.go_in(case, "plan").await;
    let goal = browser.add("goal").await;
    browser.write(&format!("#goal-statement-{goal}"), "I sleep at my grandmother's").await;
    browser.close_record(&goal).await;
    let step = browser.add(&format!("step-{goal}")).await;
    browser.write(&format!("#step-what-{step}"), "Ask whether there is room").await;
    browser.choose(&format!("step-who-{step}-others")).await;
    let offered = browser.offered_for(&format!("step-whom-{step}")).await;
    assert!(offered.contains(&"Anna".to_owned()) && !offered.contains(&GUARDIAN[0].to_owned()), "{offered:?}");
    browser.close_record(&step).await;
    browser.go_in(case, "doing").await;
    let note = browser.add("note").await;
    browser.more(&note).await;
    let offered = browser.offered_for(&format!("note-with-{note}")).await;
    assert!(offered.contains(&"Anna".to_owned()) && !offered.contains(&GUARDIAN[0].to_owned()), "{offered:?}");
    browser.press(&format!("#record-{note}-remove")).await;
    browser.until_saved().await;
}

async fn it_is_all_still_there(browser: &Browser, case: &str, child: &str) {
    browser.go_in(case, "page/family").await;
    browser.open_record(child).await;
    browser.until_value(&format!("#minor-said-{child}"), "I want to come on my own").await;
    browser.until_value(&format!("#minor-not-asked-{child}"), "He locks the door from outside").await;
    for chosen in ["asked", "agrees", "consents"] {
        let end = if chosen == "asked" { "-not_safe" } else { "" };
        let script = format!("return document.getElementById('minor-{chosen}-{child}{end}')?.checked;");
        browser.until(&format!("{chosen} as it was"), &script, vec![]).await;
    }
}

/// Another client of the case: seen alone, told, a yes of their own, and what they say; gives their id.
async fn another(browser: &Browser, case: &str, name: &str, manner: &str, [said, noted]: [&str; 2]) -> String {
    browser.go_in(case, "page/family").await;
    let other = browser.add("participant").await;
    browser.write(&format!("#participant-called-{other}"), name).await;
    browser.choose(&format!("participant-alone-{other}")).await;
    browser.choose(&format!("participant-told-{other}")).await;
    browser.choose(&format!("participant-manner-{other}{manner}")).await;
    browser.write(&format!("#participant-said-{other}"), said).await;
    browser.write(&format!("#participant-private-{other}"), noted).await;
    browser.close_record(&other).await;
    browser.until_saved().await;
    other
}

/// A talk with one of them alone, and what is feared for them.
async fn talk_and_risk(browser: &Browser, case: &str, name: &str, said: &str) {
    browser.go_in(case, "page/interviews").await;
    let talk = browser.add("interview").await;
    browser.choose(&format!("interview-kind-{talk}")).await;
    browser.write(&format!("#interview-purpose-{talk}"), said).await;
    browser.write(&format!("#interview-present-{talk}"), name).await;
    browser.close_record(&talk).await;
    browser.go_in(case, "page/safety").await;
    let risk = browser.add("risk").await;
    browser.write(&format!("#risk-what-{risk}"), said).await;
    browser.write(&format!("#risk-whom-{risk}"), name).await;
    browser.close_record(&risk).await;
    browser.until_saved().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn several_clients_of_one_case_each_have_a_yes_and_a_talk_of_their_own_and_nothing_of_it_is_on_anothers_paper() {
    let profile = Profile::new();
    let (_site, browser, case, passphrase) = begun(&profile, "SEV-7").await;
    browser.first_meeting(&ENGLISH).await;
    browser.go_in(&case, "plan").await;
    browser.goal_with_step(WORK.goals[0], WORK.steps[0], "client").await;
    let tom = another(&browser, &case, "Tom", "", PRIVATE[0]).await;
    let ines = another(&browser, &case, "Ines", "-spoken", PRIVATE[1]).await;
    let all = browser.all_of_it().await;
    assert!(!all.contains("TOM-7") && !all.contains("INES-7"), "closed, a card holds nothing that was said");
    for (other, yes) in [(&tom, "They signed"), (&ines, "They said it, and it is noted")] {
        let card = browser.words(&format!("#record-{other} .record__facts")).await;
        assert_eq!(card, yes, "each has a yes of their own");
    }
    browser.open_record(&ines).await;
    browser.is_sound("another client, open").await;
    let all = browser.all_of_it().await;
    assert!(PRIVATE[1].iter().all(|words| all.contains(words)) && !all.contains("TOM-7"), "one at a time");
    for (name, words) in [("Tom", PRIVATE[0][0]), ("Ines", PRIVATE[1][0])] {
        talk_and_risk(&browser, &case, name, words).await;
    }
    let papers = browser.full_papers(&profile, &case).await;
    papers.iter().for_each(|paper| paper.says_none_of(&["TOM-7", "INES-7"]));
    for (paper, own) in [(0, ENGLISH.can), (2, ENGLISH.wish), (3, WORK.goals[0]), (5, ENGLISH.wish)] {
        papers[paper].says(&[own]);
    }
    browser.go_in(&case, "meeting/guided/wish").await;
    browser.press("#together-on").await;
    browser.press("#turn-own").await;
    browser.until_value("#six-wish", ENGLISH.wish).await;
    browser.turned_holds_none_of(&case, &["TOM-7", "INES-7"]).await;
    browser.turn_back(&passphrase).await;
    browser.close().await;
}

/// What belongs to having to come, and what the person says of it, each with the field it stands in.
const HAS_TO_COME: [(&str, &str); 6] = [
    ("by", "The court of Westgate"),
    ("must", "Six talks until the summer"),
    ("may", "What we talk about, and with whom"),
    ("reported", "The days on which you came, nothing else"),
    ("refusing", "The court decides anew"),
    ("said", "I come because I must"),
];

#[tokio::test(flavor = "multi_thread")]
async fn whoever_has_to_come_has_it_on_paper_what_is_compulsory_what_is_theirs_and_what_is_reported() {
    let profile = Profile::new();
    let (_site, browser, case, _) = begun(&profile, "CO-7").await;
    browser.first_meeting(&ENGLISH).await;
    browser.go_in(&case, "").await;
    browser.until_gone("#gap-r3-compelled").await;
    browser.go_in(&case, "taps").await;
    browser.choose("arrival-will-compelled").await;
    browser.until_saved().await;
    browser.go_in(&case, "").await;
    browser.press("#gap-r3-compelled a").await;
    browser.until_place("/page/family").await;
    for (field, words) in HAS_TO_COME.iter().filter(|(field, _)| *field != "reported") {
        browser.write(&format!("#compelled-{field}"), words).await;
    }
    browser.until_saved().await;
    browser.go_in(&case, "").await;
    browser.find("#gap-r3-compelled").await;
    browser.go_in(&case, "page/family").await;
    browser.write("#compelled-reported", HAS_TO_COME[3].1).await;
    browser.is_sound("who has to come, filled in").await;
    browser.until_saved().await;
    browser.go_in(&case, "").await;
    browser.until_gone("#gap-r3-compelled").await;
    let paper = browser.full_paper(&profile, &case, "agreement").await;
    paper.says(&HAS_TO_COME.map(|(_, words)| words));
    paper.says(&["You can say no. We talked about what follows from it."]);
    paper.says_none_of(&["Nothing bad follows from it"]);
    browser.choose("paper-version-safe").await;
    let safe = browser.print(&profile, "agreement-safe.pdf").await;
    safe.says(&[ENGLISH.can]);
    safe.says_none_of(&HAS_TO_COME.map(|(_, words)| words));
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_court_that_sent_somebody_gets_what_was_done_and_none_of_the_story_and_it_is_noted_that_it_did() {
    let profile = Profile::new();
    let (_site, browser, case, _) = begun(&profile, "CO-8").await;
    browser.first_meeting(&ENGLISH).await;
    browser.go_in(&case, "doing").await;
    let service = browser.add("service").await;
    browser.choose(&format!("service-kind-{service}")).await;
    browser.write(&format!("#service-what-{service}"), "Came on the fifth, for an hour").await;
    browser.close_record(&service).await;
    browser.go_in(&case, "extract").await;
    browser.choose("extract-for-court").await;
    browser.find("#extract-gap").await;
    browser.is_sound("an extract for a court").await;
    browser.write("#extract-reason", "Ordered; it stands on the agreement").await;
    browser.press("#extract-plain").await;
    browser.press("#extract-plain-now").await;
    browser.find("#extract-done").await;
    let file = profile.downloads().join("papers.html");
    browser.wait("the plain file", || async { file.is_file().then_some(()) }).await;
    let words = std::fs::read_to_string(&file).expect("a file");
    assert!(words.contains("Came on the fifth, for an hour"), "{words}");
    let story = [ENGLISH.situation, ENGLISH.wish, ENGLISH.hope, ENGLISH.life, ENGLISH.called, ENGLISH.number];
    story.iter().for_each(|told| assert!(!words.contains(told), "{told}: {words}"));
    browser.press("#extract-note").await;
    browser.find("#extract-noted").await;
    browser.until_saved().await;
    browser.go_in(&case, "page/sharing").await;
    let card = browser.words("#records-disclosure > .record").await;
    assert!(card.contains("A court"), "{card}");
    let shared: String =
        browser.run("return document.querySelector('#records-disclosure > .record').id.slice(7);", vec![]).await;
    browser.open_record(&shared).await;
    browser.until_value(&format!("#disclosure-reason-{shared}"), "Ordered; it stands on the agreement").await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_took_their_yes_back_is_handed_no_page_any_more() {
    let profile = Profile::new();
    let (_site, browser, case, _) = begun(&profile, "BACK-7").await;
    let tom = another(&browser, &case, "Tom", "", PRIVATE[0]).await;
    let ines = another(&browser, &case, "Ines", "-spoken", PRIVATE[1]).await;
    browser.go_in(&case, "alone").await;
    browser.find(&format!("label:has(#hand-for-{tom})")).await;
    browser.go_in(&case, "page/family").await;
    browser.open_record(&tom).await;
    browser.write_day(&format!("participant-withdrawn-{tom}"), ["3", "2", "2026"]).await;
    browser.close_record(&tom).await;
    browser.until_saved().await;
    let card = browser.words(&format!("#record-{tom} .record__facts")).await;
    assert!(card.contains("Took it back"), "{card}");
    browser.go_in(&case, "alone").await;
    browser.find(&format!("label:has(#hand-for-{ines})")).await;
    assert!(!browser.has(&format!("#hand-for-{tom}")).await, "Tom took his yes back");
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn why_a_guardian_is_not_asked_is_open_until_it_is_noted_and_says_who_may_still_read_it() {
    let profile = Profile::new();
    let (_site, browser, case, _) = begun(&profile, "GUARD-7").await;
    browser.go_in(&case, "page/family").await;
    let child = browser.add("minor").await;
    browser.write(&format!("#minor-called-{child}"), "Lea").await;
    browser.choose(&format!("minor-consents-{child}")).await;
    browser.choose(&format!("minor-asked-{child}-not_safe")).await;
    browser.close_record(&child).await;
    browser.until_saved().await;
    browser.go_in(&case, "").await;
    browser.find("#gap-r3-not-asked").await;
    browser.go_in(&case, "page/family").await;
    browser.open_record(&child).await;
    browser.find(&format!("#minor-not-asked-{child}")).await;
    let hint = format!("return document.getElementById('minor-not-asked-{child}-hint')?.innerText ?? '';");
    let hint: String = browser.run(&hint, vec![]).await;
    assert!(hint.contains("The person or a court may still read this."), "{hint}");
    browser.write(&format!("#minor-not-asked-{child}"), "He would take it out on her\t").await;
    browser.close_record(&child).await;
    browser.until_saved().await;
    browser.go_in(&case, "").await;
    browser.until_gone("#gap-r3-not-asked").await;
    browser.close().await;
}
