//! What is there when it is needed and out of the way otherwise: the notes beside the questions, levels and sensitive
//! questions, and work that goes on from time to time.

use serde_json::json;

use crate::support::work::WORK;
use crate::support::{Browser, Profile, Site};

/// The line that opens the note beside a question, and what is behind it.
const OPENER: &str = ".prompt .disclosure:has(.guidance) > summary";
/// Says of the note whether it can be read.
const IS_OPEN: &str = "return !!document.querySelector('.prompt .guidance')?.checkVisibility();";
/// The same, the other way round.
const IS_CLOSED: &str = "return document.querySelector('.prompt .guidance')?.checkVisibility() === false;";

/// Whether there are so many notes about this on the screen, open or not.
const NOTES_ABOUT: &str =
    "return [...document.querySelectorAll('.guidance__about')].filter((e) => e.textContent.trim() === arguments[0]).length
    === arguments[1];";

/// Whether these alone are ticked of a question.
const TICKED: &str =
    "const ticked = [...document.querySelectorAll(`[name='${arguments[0]}']`)].filter((e) => e.checked);
    return JSON.stringify(ticked.map((e) => e.id)) === JSON.stringify(arguments[1]);";

async fn begun(profile: &Profile, code: &str) -> (Site, Browser, String) {
    let site = Site::start();
    let browser = Browser::start(profile, "en").await;
    browser.open(&site).await;
    browser.make_vault().await;
    let case = browser.begin_case(code, "").await;
    (site, browser, case)
}

#[tokio::test(flavor = "multi_thread")]
async fn the_note_beside_a_question_opens_by_key_closes_again_and_is_for_the_worker_alone() {
    let profile = Profile::new();
    let (_site, browser, case) = begun(&profile, "G-7").await;
    browser.go_in(&case, "meeting/guided/contact").await;
    browser.find(OPENER).await;
    browser.until("the note to be closed at first", IS_CLOSED, vec![]).await;
    browser.enter(OPENER).await;
    browser.until("the note to be open", IS_OPEN, vec![]).await;
    let note = ["the first thing you can get right", "Give yours first", "Do not take it from a document"];
    for words in note {
        browser.until_shown(words).await;
    }
    browser.enter(OPENER).await;
    browser.until("the note to be closed again", IS_CLOSED, vec![]).await;
    browser.full_paper(&profile, &case, "agreement").await.says_none_of(&note);
    browser.go_in(&case, "meeting/guided/wish").await;
    browser.find(OPENER).await;
    browser.press("#together-on").await;
    browser.find("#together-leave").await;
    browser.find("#six-wish").await;
    assert!(!browser.has(".guidance").await, "the note is turned to the person");
    browser.close().await;
}

/// What the note on a meeting says, of which no question has a note of its own.
const ON_A_MEETING: [&str; 4] =
    ["often the first thing that holds", "How to go about it", "ask what stood in the way", "a lack of will"];

#[tokio::test(flavor = "multi_thread")]
async fn a_record_whose_kind_alone_has_a_note_shows_it_on_demand_once_and_to_the_worker_alone() {
    let profile = Profile::new();
    let (_site, browser, case) = begun(&profile, "K-7").await;
    browser.go_in(&case, "doing").await;
    let meeting = browser.add("meeting").await;
    let opener = format!("#record-{meeting} .disclosure:has(.guidance) > summary");
    browser.find(&opener).await;
    assert!(!browser.shows(ON_A_MEETING[0]).await, "the note is open though nobody asked for it");
    browser.enter(&opener).await;
    for words in ON_A_MEETING {
        browser.until_shown(words).await;
    }
    browser.is_sound("the note on a meeting, open").await;
    browser.notes_about("Meeting", 1).await;
    browser.go_in(&case, "meeting/whole").await;
    for kind in ["The person", "Consent", "Meeting"] {
        browser.notes_about(kind, 1).await;
    }
    browser.go("#/agency").await;
    browser.notes_about("Your agency", 1).await;
    browser.go_in(&case, "meeting/guided/together").await;
    browser.find(OPENER).await;
    browser.notes_about("Meeting", 1).await;
    browser.press("#together-on").await;
    browser.find("#together-leave").await;
    browser.find("#terms-can").await;
    assert!(!browser.has(".guidance").await, "the note on a kind is turned to the person");
    browser.close().await;
}

impl Browser {
    /// Waits until there are so many notes about this on the screen.
    async fn notes_about(&self, about: &str, count: usize) {
        self.until(&format!("{count} notes about {about}"), NOTES_ABOUT, vec![json!(about), json!(count)]).await;
    }

    /// Puts a domain on a level; it is of today where no day is given.
    async fn put_on_level(&self, domain: &str, grade: &str, day: Option<[&str; 3]>) {
        let level = self.add("level").await;
        self.choose(&format!("level-domain-{level}-{domain}")).await;
        self.choose(&format!("level-grade-{level}-{grade}")).await;
        if let Some(day) = day {
            self.more(&level).await;
            self.write_day(&format!("level-day-{level}"), day).await;
        }
        self.close_record(&level).await;
        self.until_saved().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn levels_are_put_in_words_and_again_and_a_sensitive_question_comes_with_its_reason() {
    let profile = Profile::new();
    let (_site, browser, case) = begun(&profile, "B-7").await;
    browser.go_in(&case, "page/background").await;
    browser.find("#background-age").await;
    for hidden in ["#background-reason", "#background-health", "#background-origin"] {
        assert!(!browser.has(hidden).await, "{hidden} is asked though nobody needs it");
    }
    browser.choose("background-needed-health").await;
    browser.write("#background-reason", "For the doctor's letter").await;
    browser.write("#background-health", "Asthma\t").await;
    assert!(!browser.has("#background-origin").await, "only what is needed");
    for domain in ["physical", "functioning"] {
        browser.put_on_level(domain, "very_hard", Some(["3", "2", "2024"])).await;
        browser.put_on_level(domain, "mostly", None).await;
    }
    let row = "const said = [...arguments]; return [...document.querySelectorAll('tr')].some((row) => said.every((words) => row.textContent.includes(words)));";
    for domain in ["Body and health", "Getting through the day"] {
        let told = [domain, "It is hard every day", "It mostly goes well"].map(|words| json!(words)).to_vec();
        browser.until(&format!("how {domain} has changed"), row, told).await;
    }
    browser.go_in(&case, "").await;
    browser.go_in(&case, "page/background").await;
    browser.until_value("#background-reason", "For the doctor's letter").await;
    // What is needed no more stands nowhere, is kept until it is taken out, and comes back with the tick.
    browser.press("label:has(#background-needed-health)").await;
    browser.find("#background-needed-kept").await;
    browser.until_gone("#background-health").await;
    browser.is_sound("something is kept that is not needed").await;
    browser.choose("background-needed-health").await;
    browser.until_value("#background-health", "Asthma").await;
    browser.press("label:has(#background-needed-health)").await;
    browser.press("#background-needed-take-out").await;
    browser.until_gone("#background-needed-kept").await;
    browser.choose("background-needed-health").await;
    browser.until_value("#background-health", "").await;
    browser.until_saved().await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_checklists_beside_a_talk_are_ticked_and_kept_and_are_the_workers_own() {
    let profile = Profile::new();
    let (_site, browser, case) = begun(&profile, "L-7").await;
    browser.go_in(&case, "meeting/guided/limits").await;
    browser.enter(OPENER).await;
    browser.tick("#opening-introduced-agency").await;
    browser.until_saved().await;
    browser.is_sound("the introduction's checklist").await;
    browser.go_in(&case, "meeting/guided/together").await;
    browser.press(OPENER).await;
    browser.choose("opening-tasks-agreement").await;
    browser.until_saved().await;
    browser.go_in(&case, "meeting/guided/limits").await;
    browser.press(OPENER).await;
    browser
        .until(
            "the tick to be kept, and it alone",
            TICKED,
            vec![json!("opening-introduced"), json!(["opening-introduced-agency"])],
        )
        .await;
    browser.go_in(&case, "page/interviews").await;
    let talk = browser.add("interview").await;
    browser.press(&format!("#record-{talk} .disclosure:has(.guidance) > summary")).await;
    browser.choose(&format!("interview-tasks-{talk}-next")).await;
    browser.until_saved().await;
    let words = ["What your agency is there for", "To agree on something", "To know what comes first"];
    browser.full_paper(&profile, &case, "agreement").await.says_none_of(&words);
    browser.go_in(&case, "meeting/guided/limits").await;
    browser.find(OPENER).await;
    browser.press("#together-on").await;
    browser.find("#together-leave").await;
    browser.find("#consent-limits-told").await;
    assert!(!browser.has("#opening-introduced").await, "the worker's list is turned to the person");
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_strength_help_at_hand_and_somebody_become_means_of_a_step_and_are_unused_no_more() {
    let profile = Profile::new();
    let (_site, browser, case) = begun(&profile, "V-7").await;
    browser.assess(&case, &WORK).await;
    browser.go_in(&case, "ecomap").await;
    browser.add_system("Choir", "strong").await;
    browser.go_in(&case, "plan").await;
    browser.unused_are(&[WORK.strength, WORK.resource, "Choir"]).await;
    let goal = browser.goal_with_step(WORK.goals[0], WORK.steps[0], "client").await;
    let step = "return document.querySelector(`#records-step-${arguments[0]} > .record`).id.slice(7);";
    let step: String = browser.run(step, vec![json!(goal)]).await;
    browser.open_record(&step).await;
    browser.more(&step).await;
    for (question, words) in [("strength", WORK.strength), ("uses", WORK.resource), ("person", "Choir")] {
        browser.pick(&format!("#step-{question}-{step}"), words).await;
    }
    browser.until_saved().await;
    browser.unused_are(&[]).await;
    browser.pick(&format!("#step-uses-{step}"), "None chosen").await;
    browser.unused_are(&[WORK.resource]).await;
    // Somebody of the list is the help: one line for both, and a step that names one uses both.
    browser.go_in(&case, "assessment").await;
    browser.find("#records-resource > .record").await;
    let help = "return document.querySelector('#records-resource > .record').id.slice(7);";
    let help: String = browser.run(help, vec![]).await;
    browser.open_record(&help).await;
    browser.pick(&format!("#resource-who-{help}"), "Choir").await;
    browser.close_record(&help).await;
    browser.until_shown("Who it is: Choir").await;
    browser.until_saved().await;
    browser.go_in(&case, "plan").await;
    browser.unused_are(&[]).await;
    // What is asked on demand stands open, because something of it is answered.
    browser.open_record(&step).await;
    browser.pick(&format!("#step-person-{step}"), "None chosen").await;
    browser.unused_are(&[&format!("{} – Choir", WORK.resource)]).await;
    browser.pick(&format!("#step-uses-{step}"), &format!("{} – Choir", WORK.resource)).await;
    browser.unused_are(&[]).await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn where_the_worker_would_put_a_goal_stands_beside_the_persons_order_and_moves_nothing() {
    let profile = Profile::new();
    let (_site, browser, case) = begun(&profile, "O-7").await;
    browser.assess(&case, &WORK).await;
    let [first, second] = browser.plan(&case, &WORK).await;
    browser.open_record(&second).await;
    browser.more(&second).await;
    browser.choose(&format!("goal-suggested-{second}")).await;
    browser.close_record(&second).await;
    browser.until_saved().await;
    browser.go_in(&case, "").await;
    browser.go_in(&case, "plan").await;
    let says = "return document.getElementById('record-' + arguments[0])?.innerText.replace(/\\s+/g, ' ').includes('I would put it');";
    browser.until("the worker's suggestion on the goal's card", says, vec![json!(second)]).await;
    let order = "return [...document.querySelectorAll('#records-goal > .record')].map((e) => e.id.slice(7));";
    let order: Vec<String> = browser.run(order, vec![]).await;
    assert_eq!(order, [first, second], "the person's order stands");
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn work_that_goes_on_from_time_to_time_says_so_asks_for_a_light_check_in_and_comes_back_to_full_work() {
    let profile = Profile::new();
    let (_site, browser, case) = begun(&profile, "S-7").await;
    browser.assess(&case, &WORK).await;
    browser.plan(&case, &WORK).await;
    browser.look_back(&case, &WORK, "plan_end", "on", "sometimes").await;
    browser.board_says("From time to time", true).await;
    browser.board_says("See how it is going", true).await;
    browser.go_in(&case, "").await;
    browser.until_shown("In touch from time to time").await;
    browser.press(".next-step .buttons > a").await;
    browser.until_shown("Is anything hard again?").await;
    let note = browser.new_note("").await;
    browser.write("textarea[id^='note-text-']", "We look again in the spring").await;
    browser.press("main .disclosure > summary").await;
    browser.write_day(&format!("note-next-{note}"), ["3", "2", "2024"]).await;
    browser.until_saved().await;
    browser.board_says("Overdue", true).await;
    browser.board_says("See how it is going", false).await;
    browser.go_in(&case, "note").await;
    let note = browser.new_note(&note).await;
    browser.choose(&format!("note-tap-{note}-kept")).await;
    browser.until_saved().await;
    browser.board_says("Overdue", false).await;
    browser.board_says("See how it is going", true).await;
    browser.go_in(&case, "evaluation").await;
    browser.press("#begin-again").await;
    browser.until_place("/assessment").await;
    browser.until_saved().await;
    browser.board_says("From time to time", false).await;
    browser.board_says("See how it is going", false).await;
    browser.close().await;
}

impl Browser {
    /// Waits until these stand in the list of what no step uses, and nothing else.
    async fn unused_are(&self, expected: &[&str]) {
        let names = "return JSON.stringify([...document.querySelectorAll('#unused > li > :last-child')].map((e) => e.innerText).sort())
            === JSON.stringify(arguments[0].sort());";
        self.until(&format!("{expected:?} to be unused"), names, vec![json!(expected)]).await;
    }

    /// The note that the screen offers, another than this one.
    async fn new_note(&self, other: &str) -> String {
        let id = "return document.querySelector(\"textarea[id^='note-text-']\")?.id.slice(10) ?? '';";
        self.wait("a note to be written", || async {
            let note: String = self.run(id, vec![]).await;
            (!note.is_empty() && note != other).then_some(note)
        })
        .await
    }

    /// Goes to the board and waits until it says these words, or no longer.
    async fn board_says(&self, words: &str, is_said: bool) {
        self.go("#/").await;
        self.find(".case-list__link").await;
        let says = "return document.querySelector('.case-list').innerText.includes(arguments[0]) === arguments[1];";
        self.until(&format!("{words} on the board: {is_said}"), says, vec![json!(words), json!(is_said)]).await;
    }
}
