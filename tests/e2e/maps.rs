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
    browser.press("#map-card [id$='-done']").await;
    browser.until_gone("#map-card").await;
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
    paper.says(&["Genogram", "Rosa", "Josef", "Pavel", "What the signs mean", "As it was on"]);
    browser.choose("map-paper-a3").await;
    let large = browser.print(profile, "genogram-large.pdf").await;
    assert!(
        large.pages == 1 && large.size.starts_with("119") && large.size.contains("A3"),
        "A3, lying: {}",
        large.size
    );
    browser.choose("map-out-look-nameless").await;
    browser
        .until("the names to go", "return !document.querySelector('.map-sheet').innerHTML.includes('Rosa');", vec![])
        .await;
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

#[tokio::test(flavor = "multi_thread")]
async fn two_days_stand_side_by_side_and_say_what_changed() {
    let profile = Profile::new();
    let (_site, browser, case) = with_a_case(&profile).await;
    browser.go_in(&case, "ecomap").await;
    for (name, tie) in AROUND {
        browser.add_system(name, tie).await;
    }
    let line = "return [...document.querySelectorAll('#map .map-line')].find((e) => e.getAttribute('aria-label').includes('Choir')).id;";
    let line: String = browser.run(line, vec![]).await;
    browser.run::<()>("document.getElementById(arguments[0]).focus();", vec![json!(line)]).await;
    browser.keys(Key::Enter.value().to_string()).await;
    let bond = line.trim_start_matches("map-").to_owned();
    browser.more(&bond).await;
    browser.write_day(&format!("bond-since-{bond}"), ["1", "3", "2025"]).await;
    browser.press(&format!("#record-{bond}-done")).await;
    browser.press(".map-choosing > details:first-child > summary").await;
    browser.press("#map-compare").await;
    browser.write_day("map-earlier-at", ["1", "1", "2024"]).await;
    browser.find("#map-before").await;
    // Marks that keep directions of writing apart stand around what varies.
    let says = "return document.getElementById('map-changes').innerText.replace(/[\\u2066-\\u2069]/g, '').includes('Strong: 1 more');";
    browser.until("one strong tie more", says, vec![]).await;
    browser.find("#map .map-mark--came").await;
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
    let landlord = browser.on_map("Landlord").await;
    browser.run::<()>("document.getElementById(arguments[0]).focus();", vec![json!(landlord)]).await;
    browser.keys(Key::Enter.value().to_string()).await;
    let person = landlord.trim_start_matches("map-").to_owned();
    browser.more(&person).await;
    browser.choose(&format!("person-marks-{person}")).await;
    browser.press(&format!("#record-{person}-done")).await;
    browser.until_saved().await;
    browser.press("#map-out").await;
    browser.find(".map-sheet svg").await;
    let paper = browser.print(&profile, "ecomap.pdf").await;
    paper.says(&["School", "Choir"]);
    paper.says_none_of(&["Landlord"]);
    browser.choose("map-out-look").await;
    browser.print(&profile, "ecomap-marked.pdf").await.says(&["Landlord"]);
    browser.close().await;
}
