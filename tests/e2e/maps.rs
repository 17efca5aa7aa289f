//! Seeing the person: a family and what is around it, drawn by mouse, by keys, and by the tables alone; on paper, in
//! files, and on two days.

use serde_json::json;
use thirtyfour::prelude::*;

use crate::support::{Browser, Profile, Site};

/// A family of three generations: who, and what they are to whom.
const FAMILY: [(&str, Option<(&str, &str)>); 6] = [
    ("Mara", None),
    ("Anna", Some(("Mara", "parent"))),
    ("Josef", Some(("Mara", "parent"))),
    ("Rosa", Some(("Anna", "parent"))),
    ("Pavel", Some(("Mara", "partner"))),
    ("Lena", Some(("Mara", "child"))),
];

/// What is around them, and what the tie is like.
const AROUND: [(&str, &str); 4] =
    [("School", "ordinary"), ("Landlord", "stressful"), ("Choir", "strong"), ("Job centre", "tenuous")];

async fn with_a_case(profile: &Profile) -> (Site, Browser, String) {
    let site = Site::start();
    let browser = Browser::start(profile, "en").await;
    browser.open(&site).await;
    browser.make_vault().await;
    let case = browser.begin_case("M-1", "").await;
    (site, browser, case)
}

async fn draw(browser: &Browser, case: &str) {
    browser.go_in(case, "genogram").await;
    for (name, of) in FAMILY {
        browser.add_kin(name, of).await;
    }
    browser.go_in(case, "ecomap").await;
    for (name, tie) in AROUND {
        browser.add_system(name, tie).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_family_and_what_is_around_it_are_drawn_with_the_mouse_and_printed() {
    let profile = Profile::new();
    let (_site, browser, case) = with_a_case(&profile).await;
    draw(&browser, &case).await;
    somebody_is_dragged_and_put_back(&browser).await;
    a_line_is_opened_and_changed(&browser).await;
    browser.go_in(&case, "genogram").await;
    generations_stand_in_rows(&browser).await;
    the_map_is_printed(&browser, &profile).await;
    the_map_is_saved(&browser, &profile).await;
    browser.close().await;
}

async fn somebody_is_dragged_and_put_back(browser: &Browser) {
    let school = browser.on_map("School").await;
    browser.run::<()>("document.getElementById('map').scrollIntoView({ block: 'center' });", vec![]).await;
    let before = browser.middle(&school).await;
    browser.drag(before, (60.0, 40.0)).await;
    let moved = "const e = document.getElementById(arguments[0]); return !!e && !e.hasAttribute('transform')
        && document.querySelector('#undo') !== null;";
    browser.until("the place to be kept", moved, vec![json!(school)]).await;
    browser.press(&format!("[id='{school}']")).await;
    browser.press("#map-put-back").await;
    browser.until_gone("#map-put-back").await;
    browser.close_map_card().await;
}

async fn a_line_is_opened_and_changed(browser: &Browser) {
    let script = "return [...document.querySelectorAll('#map .map-line')].find((e) => e.getAttribute('aria-label').includes('Landlord')).id;";
    let line: String = browser.run(script, vec![]).await;
    browser.run::<()>("document.getElementById(arguments[0]).focus();", vec![json!(line)]).await;
    browser.keys(Key::Enter.value().to_string()).await;
    let bond = line.trim_start_matches("map-").to_owned();
    browser.choose(&format!("bond-kind-{bond}-broken")).await;
    browser.press(&format!("#record-{bond}-done")).await;
    let is_broken = "return document.getElementById(arguments[0]).getAttribute('aria-label').includes('Broken');";
    browser.until("the line to be broken", is_broken, vec![json!(line)]).await;
}

async fn generations_stand_in_rows(browser: &Browser) {
    let mut rows = Vec::new();
    for name in ["Rosa", "Anna", "Mara", "Lena"] {
        let id = browser.on_map(name).await;
        rows.push(browser.middle(&id).await.1);
    }
    assert!(rows.is_sorted_by(|above, below| above < below), "one generation above the other: {rows:?}");
}

async fn the_map_is_printed(browser: &Browser, profile: &Profile) {
    browser.press("#map-out").await;
    browser.find(".map-sheet svg").await;
    let paper = browser.print(profile, "genogram.pdf").await;
    assert_eq!(paper.pages, 1, "one page: {}", paper.words);
    assert!(paper.size.starts_with("841") && paper.size.contains("A4"), "A4, lying: {}", paper.size);
    paper.says(&["Genogram", "What the signs mean", "As it was on"]);
    paper.says_none_of(&["Rosa", "Josef", "Pavel"]);
    let asked = browser.words(".map-out").await;
    assert!(
        asked.contains("Is it safe for you to have paper") && asked.contains("Not asked yet: do not call"),
        "{asked}"
    );
    browser.with_names_on_paper("Rosa").await;
    browser.print(profile, "names.pdf").await.says(&["Genogram", "Rosa", "Josef", "Pavel"]);
    browser.choose("map-paper-a3").await;
    let large = browser.print(profile, "genogram-large.pdf").await;
    assert!(
        large.pages == 1 && large.size.starts_with("119") && large.size.contains("A3"),
        "A3, lying: {}",
        large.size
    );
    // What was chosen holds for the browser's own print command too.
    browser.press("#map-out").await;
    browser.until_gone(".map-out").await;
    browser.print(profile, "by-itself.pdf").await.says(&["Rosa"]);
    browser.press("#map-out").await;
    browser.until_on_paper("Rosa", true).await;
    browser.press("label:has(#map-out-look-names)").await;
    browser.until_on_paper("Rosa", false).await;
    browser.print(profile, "nameless.pdf").await.says_none_of(&["Rosa", "Josef"]);
}

async fn the_map_is_saved(browser: &Browser, profile: &Profile) {
    for kind in ["svg", "png"] {
        browser.press(&format!("#map-save-{kind}")).await;
        browser.press(&format!("#map-save-{kind}-now")).await;
        let path = profile.downloads().join(format!("map.{kind}"));
        let bytes =
            browser.wait("the file", || async { std::fs::read(&path).ok().filter(|bytes| bytes.len() > 500) }).await;
        match kind {
            "svg" => assert!(bytes.starts_with(b"<svg") && !String::from_utf8_lossy(&bytes).contains("Rosa")),
            _ => assert!(bytes.starts_with(b"\x89PNG")),
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_family_and_what_is_around_it_are_drawn_with_the_keyboard_alone() {
    let profile = Profile::new();
    let (_site, browser, case) = with_a_case(&profile).await;
    browser.go_in(&case, "genogram").await;
    for (name, of) in FAMILY {
        browser.enter("#map-add").await;
        browser.until("the name to be asked for", "return document.activeElement.id === 'map-add-name';", vec![]).await;
        browser.keys(name).await;
        if let Some((whom, kin)) = of {
            browser.tab_to("#map-add-whom").await;
            browser.keys(whom).await;
            let first: bool = browser.run("return !!document.querySelector('#map-add-tie');", vec![]).await;
            assert!(first, "what they are to them is asked once it is known to whom");
            browser.tab_to("#map-add-tie").await;
            let steps = ["partner", "child", "parent"].iter().position(|known| *known == kin).unwrap();
            browser.keys(Key::Space.value().to_string()).await;
            for _ in 0..steps {
                browser.keys(Key::Down.value().to_string()).await;
            }
        }
        browser.enter("#map-add-done").await;
        browser.until_on_map(name).await;
        if of.is_none() {
            browser.enter("#map-card [id$='-done']").await;
            browser.until_gone("#map-card").await;
        }
    }
    somebody_is_moved_by_keys(&browser).await;
    browser.close().await;
}

async fn somebody_is_moved_by_keys(browser: &Browser) {
    let lena = browser.on_map("Lena").await;
    browser.tab_to(&format!("[id='{lena}']")).await;
    let place = "return document.getElementById(arguments[0]).querySelector('.map-node__focus').getAttribute('x');";
    let before: String = browser.run(place, vec![json!(lena)]).await;
    browser.keys(format!("{}{}", Key::Alt.value(), Key::Right.value())).await;
    let is_elsewhere = format!("return (() => {{ {place} }})() !== arguments[1];");
    browser.until("Lena to stand elsewhere", &is_elsewhere, vec![json!(lena), json!(before)]).await;
    let has_focus = "return document.activeElement.id === arguments[0];";
    browser.until("Lena to keep the focus", has_focus, vec![json!(lena)]).await;
    browser.keys(Key::Enter.value().to_string()).await;
    browser.find("#map-put-back").await;
    browser.press("#undo").await;
    browser.until_gone("#map-put-back").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_tables_alone_are_enough() {
    let profile = Profile::new();
    let (_site, browser, case) = with_a_case(&profile).await;
    browser.go_in(&case, "ecomap").await;
    browser.choose("map-view-table").await;
    for (name, tie) in AROUND {
        browser.press("#map-add").await;
        browser.write("#map-add-name", name).await;
        browser.choose(&crate::support::mapping::tie_field(tie)).await;
        browser.press("#map-add-done").await;
        browser.until_shown(name).await;
    }
    assert_eq!(browser.table("bond").await.len(), AROUND.len());
    let landlord = "return [...document.querySelectorAll('#map-table-bond tbody tr')].find((row) => row.innerText.includes('Landlord')).querySelector('button').id;";
    let row: String = browser.run(landlord, vec![]).await;
    browser.press(&format!("#{row}")).await;
    let bond = row.trim_start_matches("row-");
    browser.choose(&format!("bond-direction-{bond}")).await;
    browser.press(&format!("#record-{bond}-done")).await;
    browser.until_shown("From the first to the second").await;
    let has_focus = "return document.activeElement.id === arguments[0];";
    browser.until("the row to have the focus again", has_focus, vec![json!(row)]).await;
    browser.close().await;
}

/// What the compared maps are asked: whether all of these words stand in an element. Marks that keep directions of
/// writing apart stand around what varies.
const SAYS: &str =
    "const said = document.querySelector(arguments[0])?.innerText.replace(/[\\u2066-\\u2069]/g, '') ?? '';
    return arguments[1].every((words) => said.includes(words));";

impl Browser {
    /// Opens the tie of somebody on the ecomap and what is asked of it on demand; its id.
    async fn open_tie(&self, name: &str) -> String {
        let script = "return [...document.querySelectorAll('#map .map-line')].find((e) => e.getAttribute('aria-label').includes(arguments[0])).id;";
        let line: String = self.run(script, vec![json!(name)]).await;
        self.run::<()>("document.getElementById(arguments[0]).focus();", vec![json!(line)]).await;
        self.keys(Key::Enter.value().to_string()).await;
        let bond = line.trim_start_matches("map-").to_owned();
        self.more(&bond).await;
        bond
    }

    /// Opens somebody on the map and what is asked of them on demand; their id.
    async fn open_somebody(&self, name: &str) -> String {
        let node = self.on_map(name).await;
        self.run::<()>("document.getElementById(arguments[0]).focus();", vec![json!(node)]).await;
        self.keys(Key::Enter.value().to_string()).await;
        let person = node.trim_start_matches("map-").to_owned();
        self.more(&person).await;
        person
    }

    async fn until_said(&self, css: &str, words: &[&str]) {
        self.until(&format!("{css} to say {words:?}"), SAYS, vec![json!(css), json!(words)]).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_days_stand_side_by_side_and_say_what_changed() {
    let profile = Profile::new();
    let (_site, browser, case) = with_a_case(&profile).await;
    browser.go_in(&case, "ecomap").await;
    for (name, tie) in AROUND {
        browser.add_system(name, tie).await;
    }
    let choir = browser.open_tie("Choir").await;
    browser.write_day(&format!("bond-since-{choir}"), ["1", "3", "2025"]).await;
    browser.close_map_card().await;
    let landlord = browser.open_tie("Landlord").await;
    browser.write_day(&format!("bond-until-{landlord}"), ["1", "6", "2024"]).await;
    browser.close_map_card().await;
    let school = browser.open_somebody("School").await;
    browser.choose(&format!("person-household-{school}-part")).await;
    browser.write_day(&format!("person-household-since-{school}"), ["1", "9", "2024"]).await;
    browser.close_map_card().await;
    browser.press(".map-choosing > details:first-child > summary").await;
    browser.press("#map-compare").await;
    browser.write_day("map-earlier-at", ["1", "1", "2024"]).await;
    browser.find("#map-before").await;
    browser.until_said("#map-changes", &["Strong: 1 more", "Stressful: 1 fewer"]).await;
    browser
        .until_said("#map-changes", &["New: Choir", "No longer: Landlord", "lives in the household part of the time"])
        .await;
    browser.find("#map .map-mark--came").await;
    browser.find("#map .map-mark--turned").await;
    browser.find("#map-before .map-mark--went").await;
    browser.find("#map-before .map-mark--turned").await;
    browser.until_said("#map-marks", &["New", "No longer there", "Changed"]).await;
    browser.is_sound("two days side by side").await;
    the_tables_mark_what_changed(&browser).await;
    what_was_known_before_is_compared(&browser).await;
    browser.close().await;
}

async fn the_tables_mark_what_changed(browser: &Browser) {
    browser.choose("map-view-table").await;
    browser.until_shown("Against the other day").await;
    let rows = browser.table("bond").await;
    for (name, turn) in [("Choir", "New"), ("Landlord", "No longer there")] {
        assert!(rows.iter().any(|row| row.contains(name) && row.ends_with(turn)), "{name}, {turn}: {rows:?}");
    }
    let people = browser.table("person").await;
    let is_changed = |row: &&String| row.contains("School") && row.ends_with("Changed");
    assert_eq!(people.iter().filter(is_changed).count(), 2, "on both days: {people:?}");
    browser.choose("map-view-map").await;
    browser.find("#map-before").await;
}

/// Everything was written today: nothing of it was known in 2020.
async fn what_was_known_before_is_compared(browser: &Browser) {
    browser.write_day("map-earlier-known", ["1", "1", "2020"]).await;
    browser.until_said("#map-changes", &["New: School", "New: Job centre"]).await;
    browser.until_said(".map-view:has(#map-before) .map-view__head", &["As it was on", "As it was known on"]).await;
    let nobody = "return document.querySelectorAll('#map-before .map-node').length === 0
        && document.querySelectorAll('#map .map-mark--came').length > 4;";
    browser.until("nobody to have been known", nobody, vec![]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_missing_stands_below_the_map_and_in_the_table_and_opens_from_there() {
    let profile = Profile::new();
    let site = Site::start();
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    browser.press("#see-example").await;
    browser.find(".next-step").await;
    let case = browser.case_here().await;
    browser.go_in(&case, "ecomap").await;
    browser.find(".map-needs li").await;
    let needs: Vec<String> = browser
        .run("return [...document.querySelectorAll('.map-needs li')].map((e) => e.innerText.trim());", vec![])
        .await;
    browser.choose("map-view-table").await;
    browser.find("#map-table-need").await;
    let rows = browser.table("need").await;
    assert_eq!(rows.len(), needs.len());
    assert!(rows.iter().zip(&needs).all(|(row, need)| row.starts_with(need.as_str())), "{rows:?}, {needs:?}");
    browser.press("#map-table-need tbody tr:first-child button").await;
    browser.find("#map-card [id^='need-domain-']").await;
    browser.choose_look("map-look-nameless").await;
    let is_gone = "return !document.getElementById('map-table-need').innerText.includes(arguments[0]);";
    browser.until("the person’s words to go with the names", is_gone, vec![json!(needs[0])]).await;
    browser.close().await;
}

impl Browser {
    /// Chooses what shows on the screen.
    async fn choose_look(&self, id: &str) {
        self.press(".map-choosing > details:nth-child(2) > summary").await;
        self.choose(id).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_else_is_known_of_people_shows_where_it_is_asked_for() {
    let profile = Profile::new();
    let (_site, browser, case) = with_a_case(&profile).await;
    browser.go_in(&case, "genogram").await;
    for (name, of) in FAMILY {
        browser.add_kin(name, of).await;
    }
    let anna = browser.open_somebody("Anna").await;
    browser.write(&format!("#person-work-{anna}"), "drives a bus").await;
    browser.write(&format!("#person-secret-{anna}"), "was married before").await;
    browser.close_map_card().await;
    let said = "return document.getElementById(arguments[0]).getAttribute('aria-label').includes(arguments[1]);";
    let node = browser.on_map("Anna").await;
    assert!(!browser.run::<bool>(said, vec![json!(node), json!("drives a bus")]).await, "nobody asked for it");
    browser.choose_look("map-look-more").await;
    browser.until("her work in words", said, vec![json!(node), json!("drives a bus")]).await;
    let drawn = "return document.querySelector('#map .map-still').textContent.includes('drives a bus');";
    browser.until("her work on the map", drawn, vec![]).await;
    browser.choose("map-view-table").await;
    browser.until_shown("drives a bus").await;
    let everything: String = browser.run("return document.body.innerHTML;", vec![]).await;
    assert!(!everything.contains("was married before"), "what not everybody knows is on no map");
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_is_marked_stands_on_no_paper() {
    let profile = Profile::new();
    let (_site, browser, case) = with_a_case(&profile).await;
    browser.go_in(&case, "ecomap").await;
    for (name, tie) in AROUND {
        browser.add_system(name, tie).await;
    }
    for (name, mark) in [("Landlord", ""), ("Job centre", "-never_print")] {
        let person = browser.open_somebody(name).await;
        browser.choose(&format!("person-marks-{person}{mark}")).await;
        browser.close_map_card().await;
    }
    browser.until_saved().await;
    browser.press("#map-out").await;
    browser.find(".map-sheet svg").await;
    browser.print(&profile, "ecomap.pdf").await.says_none_of(&["Choir", "Landlord", "Job centre"]);
    browser.with_names_on_paper("School").await;
    let named = browser.print(&profile, "ecomap-named.pdf").await;
    named.says(&["School", "Choir"]);
    named.says_none_of(&["Landlord", "Job centre"]);
    browser.choose("map-out-look").await;
    let chosen = browser.print(&profile, "ecomap-marked.pdf").await;
    chosen.says(&["Landlord"]);
    chosen.says_none_of(&["Job centre"]);
    browser.close().await;
}
