//! The picture file of a map shows what its drawing says: everybody at their place, all of it, and nobody else; and its
//! paper every word of what is missing.

use serde_json::json;

use crate::support::dots::Dots;
use crate::support::mapping::LONG_NEED;
use crate::support::{Browser, Profile, Site};

/// A map as it was saved: as a drawing, and as a picture of dots.
struct Saved {
    svg: String,
    dots: Dots,
}

/// Somebody's figure in a drawing: its words, and the point at which its outline begins.
struct Stand {
    words: String,
    x: f64,
    y: f64,
}

impl Saved {
    /// Dots for each unit of the drawing.
    fn scale(&self) -> f64 {
        let (width, height) = size(&self.svg);
        2.0_f64.min(8_000.0 / width.max(height))
    }

    fn shows_all_of_its_drawing(&self, map: &str) {
        let (width, height) = size(&self.svg);
        let scale = self.scale();
        for (side, dots) in [(width, self.dots.width), (height, self.dots.height)] {
            assert!((side * scale - f64::from(dots)).abs() <= 2.0, "{map}: {side} units are {dots} dots");
        }
        let inked = self.dots.inked();
        assert!((0.002..0.4).contains(&inked), "{map}: this much is ink: {inked}");
        assert!(self.dots.has_a_clean_edge(20), "{map}: something is cut off at the edge");
        let stands = stands(&self.svg);
        assert!(stands.len() > 5, "{map}: {} stand on it", stands.len());
        for Stand { words, x, y } in stands {
            assert!(self.dots.has_ink_near(x * scale, y * scale), "{map}: no figure of {words} at {x} {y}");
        }
    }
}

/// Width and height of a drawing, in its units.
fn size(svg: &str) -> (f64, f64) {
    (number(svg, "width=\""), number(svg, "height=\""))
}

/// The number after this mark.
fn number(text: &str, mark: &str) -> f64 {
    let (_, rest) = text.split_once(mark).unwrap_or_else(|| panic!("no {mark} in {text}"));
    let digits = rest.chars().take_while(|sign| sign.is_ascii_digit() || ".-".contains(*sign));
    digits.collect::<String>().parse().unwrap()
}

/// Everybody in a drawing: the groups whose first stroke is a closed outline, which no line's is.
fn stands(svg: &str) -> Vec<Stand> {
    let (_, map) = svg.split_once("<g transform=\"translate(").unwrap();
    let (across, down) = (number(map, ""), number(map, " "));
    let stand = |group: &str| {
        let (words, rest) = group.split_once("</title>")?;
        let (_, outline) = rest.split_once("<path d=\"M")?;
        let is_closed = outline.split_once('"').is_some_and(|(outline, _)| outline.ends_with('Z'));
        let x = number(outline, "");
        let y = number(outline, " ");
        is_closed.then(|| Stand { words: words.to_owned(), x: x + across, y: y + down })
    };
    map.split("<g><title>").skip(1).filter_map(stand).collect()
}

impl Browser {
    /// Saves the open map as both kinds of file.
    async fn saved(&self, profile: &Profile) -> Saved {
        let svg = self.saved_file(profile, "svg").await;
        let png = self.saved_file(profile, "png").await;
        Saved { svg: String::from_utf8(svg).unwrap(), dots: Dots::read(&png) }
    }

    async fn saved_file(&self, profile: &Profile, kind: &str) -> Vec<u8> {
        self.press(&format!("#map-save-{kind}")).await;
        self.press(&format!("#map-save-{kind}-now")).await;
        let path = profile.downloads().join(format!("map.{kind}"));
        let read = || async { std::fs::read(&path).ok().filter(|bytes| bytes.len() > 500) };
        let bytes = self.wait("the file", read).await;
        std::fs::remove_file(&path).unwrap();
        bytes
    }

    async fn open_the_example(&self, site: &Site) -> String {
        self.open(site).await;
        self.press("#see-example").await;
        self.find(".next-step").await;
        self.case_here().await
    }

    /// Marks somebody on the open map; nothing after the question: as one who may be a danger.
    async fn mark(&self, name: &str, mark: &str) {
        let id = self.on_map(name).await;
        self.run::<()>("document.getElementById(arguments[0]).focus();", vec![json!(id)]).await;
        self.keys(thirtyfour::Key::Enter.value().to_string()).await;
        let person = id.trim_start_matches("map-").to_owned();
        self.more(&person).await;
        self.choose(&format!("person-marks-{person}{mark}")).await;
        self.press(&format!("#record-{person}-done")).await;
        self.until_gone(&format!("#record-{person}-done")).await;
    }
}

/// The maps of the example: somebody on each who is named, somebody to be marked, and how many are marked by then who
/// stand on it: Peter is on both.
const MAPS: [(&str, &str, &str, usize); 2] = [("genogram", "Nina", "Peter", 1), ("ecomap", "Nina", "The landlord", 2)];

#[tokio::test(flavor = "multi_thread")]
async fn the_picture_of_a_map_shows_all_that_its_drawing_says_with_names_and_without() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    let case = browser.open_the_example(&site).await;
    for (map, named, ..) in MAPS {
        browser.go_in(&case, map).await;
        browser.press("#map-out").await;
        browser.find(".map-sheet svg").await;
        if map == "genogram" {
            browser.until_on_paper(named, false).await;
        } else {
            // What was chosen for one map of a case holds for the other.
            browser.until_on_paper(named, true).await;
            browser.press("label:has(#map-out-look-names)").await;
            browser.until_on_paper(named, false).await;
        }
        let nameless = browser.saved(&profile).await;
        nameless.shows_all_of_its_drawing(map);
        assert!(!nameless.svg.contains(named), "{map}: {named} is not named");
        browser.with_names_on_paper(named).await;
        let whole = browser.saved(&profile).await;
        whole.shows_all_of_its_drawing(map);
        assert!(whole.svg.contains(named), "{map}: {named} is named");
        assert_eq!(stands(&whole.svg).len(), stands(&nameless.svg).len(), "{map}: everybody stands on it all the same");
        let (with, without) = (whole.dots.ink(), nameless.dots.ink());
        assert!(without < with, "{map}: names are ink: {with} dots with them, {without} without");
    }
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_is_marked_is_in_no_picture_unless_it_is_chosen() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    let case = browser.open_the_example(&site).await;
    for (map, _, marked, count) in MAPS {
        browser.go_in(&case, map).await;
        browser.mark(marked, "").await;
        browser.press("#map-out").await;
        browser.with_names_on_paper("Nina").await;
        browser.until_on_paper(marked, false).await;
        let safe = browser.saved(&profile).await;
        safe.shows_all_of_its_drawing(map);
        assert!(!safe.svg.contains(marked), "{map}: {marked} is nowhere in the drawing");
        browser.choose("map-out-look").await;
        browser.until_on_paper(marked, true).await;
        let all = browser.saved(&profile).await;
        all.shows_all_of_its_drawing(map);
        assert_eq!(stands(&all.svg).len(), stands(&safe.svg).len() + count, "{map}: the marked stand on it too");
        assert!(safe.dots.ink() < all.dots.ink(), "{map}: {marked} is ink");
    }
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_must_never_be_printed_is_in_no_picture_whatever_is_chosen() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    let case = browser.open_the_example(&site).await;
    browser.go_in(&case, "ecomap").await;
    browser.mark("The landlord", "-never_print").await;
    browser.mark("The canteen", "").await;
    browser.press("#map-out").await;
    browser.with_names_on_paper("Nina").await;
    browser.until_on_paper("The canteen", false).await;
    browser.choose("map-out-look").await;
    browser.until_on_paper("The canteen", true).await;
    let all = browser.saved(&profile).await;
    all.shows_all_of_its_drawing("ecomap");
    assert!(!all.svg.contains("The landlord"), "whoever must never be printed is nowhere in the drawing");
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn on_paper_every_word_of_what_is_missing_stands_on_the_one_page_of_the_map() {
    let profile = Profile::new();
    let site = Site::start();
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    browser.make_vault().await;
    let case = browser.begin_case("M-2", "").await;
    browser.write_needs(&case, [LONG_NEED, "Somebody to talk to"]).await;
    browser.go_in(&case, "ecomap").await;
    for (name, tie) in [("School", "ordinary"), ("Landlord", "stressful"), ("Choir", "strong")] {
        browser.add_system(name, tie).await;
    }
    browser.press("#map-out").await;
    browser.with_names_on_paper("School").await;
    browser.find(".map-missing li").await;
    let paper = browser.print(&profile, "missing.pdf").await;
    assert_eq!(paper.pages, 1, "one page: {}", paper.words);
    paper.is_a4();
    // Two columns stand beside each other on the paper: word for word, wherever a line ends.
    let words: Vec<&str> = paper.words.split_whitespace().collect();
    let missing: Vec<&str> = LONG_NEED.split_whitespace().filter(|word| !words.contains(word)).collect();
    assert!(missing.is_empty() && !paper.words.contains('…'), "{missing:?} is not on the paper:\n{}", paper.words);
    browser.close().await;
}
