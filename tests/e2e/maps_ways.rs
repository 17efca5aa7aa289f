//! Every way to a map and back to it: an ecomap by keys, a family by the table, a line by the mouse, the view by keys, the
//! focus after a card; and much of both on one page.

use serde_json::json;
use thirtyfour::prelude::*;

#[allow(dead_code, reason = "the graph is the benchmark's")]
#[path = "../bench/family.rs"]
mod family;

use family::Family;

use crate::support::mapping::kin_field;
use crate::support::{Browser, Profile, Site};

/// What is around them, what the tie is like, and how many steps of a key it is from the first kind.
const AROUND: [(&str, &str, usize); 3] =
    [("Choir", "Strong", 0), ("School", "Ordinary", 1), ("Landlord", "Stressful", 3)];

async fn on_a_map(profile: &Profile, map: &str) -> (Site, Browser, String) {
    let site = Site::start();
    let browser = Browser::start(profile, "en").await;
    browser.open(&site).await;
    browser.make_vault().await;
    let case = browser.begin_case("W-1", "").await;
    browser.go_in(&case, map).await;
    (site, browser, case)
}

#[tokio::test(flavor = "multi_thread")]
async fn an_ecomap_is_drawn_moved_and_looked_at_with_the_keyboard_alone() {
    let profile = Profile::new();
    let (_site, browser, _case) = on_a_map(&profile, "ecomap").await;
    for (name, words, steps) in AROUND {
        browser.enter("#map-add").await;
        browser.until("the name to be asked for", "return document.activeElement.id === 'map-add-name';", vec![]).await;
        browser.keys(name).await;
        browser.tab_to("[name='map-add-tie']").await;
        browser.keys(Key::Space.value().to_string()).await;
        for _ in 0..steps {
            browser.keys(Key::Down.value().to_string()).await;
        }
        browser.enter("#map-add-done").await;
        browser.until_on_map(name).await;
        browser.find_line(name, words).await;
    }
    a_system_is_moved_by_keys(&browser).await;
    the_view_is_moved_and_enlarged_by_keys(&browser).await;
    browser.close().await;
}

async fn a_system_is_moved_by_keys(browser: &Browser) {
    let school = browser.on_map("School").await;
    browser.tab_to(&format!("[id='{school}']")).await;
    let place = "return document.getElementById(arguments[0]).querySelector('.map-node__focus').getAttribute('x');";
    let before: String = browser.run(place, vec![json!(school)]).await;
    browser.keys(format!("{}{}", Key::Alt.value(), Key::Left.value())).await;
    let is_elsewhere = format!("return (() => {{ {place} }})() !== arguments[1];");
    browser.until("the school to stand elsewhere", &is_elsewhere, vec![json!(school), json!(before)]).await;
    let is_heard = "return document.getElementById('map-went').innerText.startsWith('Moved left');";
    browser.until("a screen reader to hear it", is_heard, vec![]).await;
}

async fn the_view_is_moved_and_enlarged_by_keys(browser: &Browser) {
    browser.tab_to("#map").await;
    let [_, _, whole, _] = browser.sight().await;
    browser.keys("+").await;
    let [left, _, near, _] = browser.sight_other_than(whole).await;
    assert!(near < whole, "nearer: {near} of {whole} across");
    browser.keys(Key::Right.value().to_string()).await;
    let moved = browser.wait("the view to move", || async {
        let [at, ..] = browser.sight().await;
        ((at - left).abs() > 1.0).then_some(at)
    });
    assert!(moved.await > left, "what lies on the right comes into sight");
    browser.keys("-").await;
    browser.sight_other_than(near).await;
    browser.keys("0").await;
    browser.wait("all to be in sight", || async { (browser.sight().await[2] >= whole - 1.0).then_some(()) }).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_family_of_three_generations_is_told_in_the_tables_alone() {
    let profile = Profile::new();
    let (_site, browser, _case) = on_a_map(&profile, "genogram").await;
    browser.choose("map-view-table").await;
    let family = [
        ("Mara", None),
        ("Anna", Some(("Mara", "parent"))),
        ("Lena", Some(("Mara", "child"))),
        ("Rosa", Some(("Anna", "parent"))),
    ];
    for (name, of) in family {
        browser.press("#map-add").await;
        browser.write("#map-add-name", name).await;
        if let Some((whom, kin)) = of {
            browser.pick("#map-add-whom", whom).await;
            browser.choose(&kin_field(kin)).await;
        }
        browser.press("#map-add-done").await;
        browser.until_shown(name).await;
        if of.is_none() {
            browser.close_map_card().await;
        }
    }
    let children = browser.table("child").await;
    for (child, parent) in [("Lena", "Mara"), ("Mara", "Anna"), ("Anna", "Rosa")] {
        let is_told = children.iter().any(|row| row.contains(child) && row.contains(parent));
        assert!(is_told, "{child} is the child of {parent}: {children:?}");
    }
    somebody_is_moved_from_the_table(&browser, "Lena").await;
    assert!(!browser.has("#map").await, "nothing was drawn");
    browser.close().await;
}

/// By the buttons of their card, and back to where the map had them.
async fn somebody_is_moved_from_the_table(browser: &Browser, name: &str) {
    let row = "return [...document.querySelectorAll('#map-table-person tbody tr')]
        .find((row) => row.innerText.includes(arguments[0])).querySelector('button').id;";
    let row: String = browser.run(row, vec![json!(name)]).await;
    browser.press(&format!("#{row}")).await;
    browser.find("#map-move-right").await;
    assert!(!browser.has("#map-put-back").await, "nobody moved {name} yet");
    let went = "return document.getElementById('map-went').innerText;";
    let mut heard = Vec::new();
    for _ in 0..2 {
        browser.enter("#map-move-right").await;
        let words = browser.wait("the step to be heard", || async {
            let words: String = browser.run(went, vec![]).await;
            (words.starts_with("Moved right") && !heard.contains(&words)).then_some(words)
        });
        heard.push(words.await);
        browser.find("#map-put-back").await;
        browser.until_saved().await;
        let has_focus = "return document.activeElement.id === 'map-move-right';";
        browser.until("the button to keep the focus", has_focus, vec![]).await;
    }
    browser.press("#map-put-back").await;
    browser.until_gone("#map-put-back").await;
    browser.close_map_card().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_nobody_said_of_a_family_is_told_as_not_said_yet() {
    let profile = Profile::new();
    let (_site, browser, _case) = on_a_map(&profile, "genogram").await;
    browser.choose("map-view-table").await;
    browser.add_relative("Nina", None, "").await;
    browser.add_relative("Igor", Some(("Nina", "partner")), "").await;
    assert_eq!(browser.table("couple").await, ["Nina|Igor|Not said yet"]);
    browser.press("#map-add").await;
    browser.write("#map-add-name", "Bela").await;
    browser.pick("#map-add-whom", "Nina").await;
    browser.choose(&kin_field("child")).await;
    let other = "const list = document.getElementById('map-add-other'); return list.selectedOptions[0].text;";
    let offered: String = browser.run(other, vec![]).await;
    assert_eq!(offered, "Igor", "the only partner is offered where it is seen");
    browser.pick("#map-add-other", "Not said yet").await;
    browser.press("#map-add-done").await;
    browser.until_shown("Bela").await;
    assert_eq!(browser.table("child").await, ["Bela|Nina|Not said yet"]);
    browser.add_relative("Omar", Some(("Bela", "partner")), "Living together").await;
    assert!(browser.table("couple").await.contains(&"Bela|Omar|Living together".to_owned()));
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_line_is_opened_with_the_mouse_where_it_runs() {
    let profile = Profile::new();
    let (_site, browser, _case) = on_a_map(&profile, "ecomap").await;
    browser.add_system("Landlord", "stressful").await;
    let line = browser.find_line("Landlord", "Stressful").await;
    browser.run::<()>("document.getElementById('map').scrollIntoView({ block: 'center' });", vec![]).await;
    let middle = "const path = document.getElementById(arguments[0]).querySelector('path');
        const at = path.getPointAtLength(path.getTotalLength() / 2).matrixTransform(path.getScreenCTM());
        return [at.x, at.y];";
    let (x, y): (f64, f64) = browser.run(middle, vec![json!(line)]).await;
    for kind in ["mousePressed", "mouseReleased"] {
        browser
            .chrome(
                "Input.dispatchMouseEvent",
                json!({ "type": kind, "x": x, "y": y, "button": "left", "buttons": 1, "clickCount": 1 }),
            )
            .await;
    }
    let bond = line.trim_start_matches("map-");
    browser.choose(&format!("bond-kind-{bond}-broken")).await;
    browser.find_line("Landlord", "Broken").await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_card_that_closes_gives_the_focus_back_to_what_opened_it_on_either_day() {
    let profile = Profile::new();
    let (_site, browser, _case) = on_a_map(&profile, "ecomap").await;
    for (name, tie) in [("Choir", "strong"), ("Landlord", "stressful")] {
        browser.add_system(name, tie).await;
    }
    let choir = browser.find_line("Choir", "Strong").await.replace("map-", "");
    let ended = browser.find_line("Landlord", "Stressful").await.replace("map-", "");
    browser.open_by_enter(&format!("map-{ended}")).await;
    browser.more(&ended).await;
    browser.write_day(&format!("bond-until-{ended}"), ["1", "6", "2024"]).await;
    browser.until_gone(&format!("#map-{ended}")).await;
    browser.close_map_card().await;
    browser.until_focus("map").await;
    browser.press(".map-choosing > details:first-child > summary").await;
    browser.press("#map-compare").await;
    browser.write_day("map-earlier-at", ["1", "1", "2024"]).await;
    for id in [format!("map-before-{ended}"), format!("map-before-{choir}"), format!("map-{choir}")] {
        browser.gives_the_focus_back(&id).await;
    }
    browser.choose("map-view-table").await;
    let twice = "const ids = [...document.querySelectorAll('.map-views [id]')].map((e) => e.id);
        return ids.filter((id, at) => ids.indexOf(id) !== at);";
    browser.find(&format!("#row-before-{ended}")).await;
    assert_eq!(browser.run::<Vec<String>>(twice, vec![]).await, Vec::<String>::new(), "ids that stand there twice");
    for id in [format!("row-before-{ended}"), format!("row-before-{choir}"), format!("row-{choir}")] {
        browser.gives_the_focus_back(&id).await;
    }
    the_day_that_a_phone_shows_has_the_focus(&browser, &choir, &ended).await;
    browser.close().await;
}

/// Where one day shows at a time, whichever it is; what opened a card may be on the other by then.
async fn the_day_that_a_phone_shows_has_the_focus(browser: &Browser, both: &str, before: &str) {
    browser.set_size(360, 740, 1).await;
    browser.gives_the_focus_back(&format!("row-{both}")).await;
    for (record, then) in [(both, format!("row-{both}")), (before, "map-tables".to_owned())] {
        browser.choose("map-side-before").await;
        browser.gives_the_focus_back(&format!("row-before-{record}")).await;
        browser.open_by_enter(&format!("row-before-{record}")).await;
        browser.choose("map-side-after").await;
        browser.close_map_card().await;
        browser.until_focus(&then).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn sixty_people_and_forty_systems_are_printed_on_one_page_each_with_all_names() {
    let profile = Profile::new();
    let (_site, browser, case) = on_a_map(&profile, "genogram").await;
    let file = browser.export(&profile).await;
    let family = Family::of(60).with_systems(40);
    browser.import(&profile.put("family.age", &family.file_with(&file, &case))).await;
    for (map, last) in [("genogram", "Name 59"), ("ecomap", "System 39")] {
        browser.go_in(&case, map).await;
        browser.press("#map-out").await;
        browser.with_names_on_paper(last).await;
        for size in ["a4", "a3"] {
            browser.choose(&format!("map-paper-{size}")).await;
            let paper = browser.print(&profile, &format!("{map}-{size}.pdf")).await;
            assert_eq!(paper.pages, 1, "{map} on {size}: {}", paper.words);
            paper.says(&[last, "What the signs mean"]);
        }
    }
    browser.close().await;
}

impl Browser {
    /// Adds somebody while the tables show: what they are to whom, and what is said of it.
    async fn add_relative(&self, name: &str, of: Option<(&str, &str)>, how: &str) {
        self.press("#map-add").await;
        self.write("#map-add-name", name).await;
        if let Some((whom, kin)) = of {
            self.pick("#map-add-whom", whom).await;
            self.choose(&kin_field(kin)).await;
        }
        if !how.is_empty() {
            self.pick("#map-add-how", how).await;
        }
        self.press("#map-add-done").await;
        self.until_shown(name).await;
        if of.is_none() {
            self.close_map_card().await;
        }
    }

    /// Opens the card of an element by the keyboard.
    async fn open_by_enter(&self, id: &str) {
        self.find(&format!("#{id}")).await;
        self.run::<()>("document.getElementById(arguments[0]).focus();", vec![json!(id)]).await;
        self.until_focus(id).await;
        self.keys(Key::Enter.value().to_string()).await;
        self.until_focus("map-card").await;
    }

    /// Opens the card of an element by the keyboard and closes it.
    async fn gives_the_focus_back(&self, id: &str) {
        self.open_by_enter(id).await;
        self.close_map_card().await;
        self.until_focus(id).await;
    }

    async fn until_focus(&self, id: &str) {
        let has_focus = "return document.activeElement.id === arguments[0];";
        self.until(&format!("{id} to have the focus"), has_focus, vec![json!(id)]).await;
    }

    /// The line of somebody that says this.
    async fn find_line(&self, name: &str, words: &str) -> String {
        let script = "return [...document.querySelectorAll('#map .map-line')].find((e) => arguments[0].every((words) => e.getAttribute('aria-label').includes(words)))?.id ?? '';";
        self.wait(&format!("the line of {name}, {words}"), || async {
            let line: String = self.run(script, vec![json!([name, words])]).await;
            (!line.is_empty()).then_some(line)
        })
        .await
    }

    /// The part of the map in sight: from where, and how much.
    async fn sight(&self) -> [f64; 4] {
        self.run("return document.getElementById('map').getAttribute('viewBox').split(' ').map(Number);", vec![]).await
    }

    /// The part in sight once it is not as wide as this.
    async fn sight_other_than(&self, width: f64) -> [f64; 4] {
        self.wait("another view", || async {
            let sight = self.sight().await;
            ((sight[2] - width).abs() > 1.0).then_some(sight)
        })
        .await
    }
}
