//! Reading a map: real letters cover nobody, fingers and wheel look closer, in any colours every line is seen,
//! the browser's own print command prints the map, and chosen days are found again.

use serde_json::json;
use thirtyfour::prelude::*;

use crate::support::{Browser, Profile, Site};

/// Three generations, with more of them than fit a window.
const FAMILY: [(&str, Option<(&str, &str)>); 16] = [
    ("Mara", None),
    ("Anna-Katharina Löwenstein", Some(("Mara", "parent"))),
    ("Josef", Some(("Mara", "parent"))),
    ("Rosa", Some(("Anna-Katharina Löwenstein", "parent"))),
    ("Bartholomew", Some(("Anna-Katharina Löwenstein", "parent"))),
    ("Wilhelmina", Some(("Josef", "parent"))),
    ("Old Tomás", Some(("Josef", "parent"))),
    ("Pavel", Some(("Mara", "partner"))),
    ("Ludmila Petrovna", Some(("Pavel", "parent"))),
    ("Lena", Some(("Mara", "child"))),
    ("Maximilian", Some(("Mara", "child"))),
    ("Theodora", Some(("Mara", "child"))),
    ("Li", Some(("Mara", "child"))),
    ("Konstantin", Some(("Theodora", "partner"))),
    ("Emil", Some(("Rosa", "child"))),
    ("Frederika", Some(("Josef", "child"))),
];

/// What is around them, and what the tie is like.
const AROUND: [(&str, &str); 5] = [
    ("Centre for family advice and mediation", "ordinary"),
    ("Landlord", "stressful"),
    ("Choir", "strong"),
    ("Job centre", "tenuous"),
    ("Court", "broken"),
];

/// Words over other words, or over the figure of somebody else, as the browser has set them. A figure lies five units
/// within the frame that shows who has the focus, and of a round one only what lies within the circle counts. Words are
/// whose room they stand in.
const COVERED: &str = "
    const map = document.getElementById('map');
    const shrunk = (box, by) => ({ l: box.left + by, r: box.right - by, t: box.top + by * 2, b: box.bottom - by * 2 });
    const figures = [...map.querySelectorAll('.map-node')].map((own) => {
        const frame = own.querySelector('.map-node__focus');
        const [box, units] = [frame.getBoundingClientRect(), frame.getBBox()];
        const air = 5 * box.width / units.width;
        const around = { left: box.left + air, right: box.right - air, top: box.top + air, bottom: box.bottom - air };
        return { own, box: shrunk(around, 1), x: box.x + box.width / 2, y: box.y + box.height / 2, r: box.width / 2 - air };
    });
    const owner = (text) => {
        const { x, y, width, height } = text.getBBox();
        const middle = new DOMPoint(x + width / 2, y + height / 2);
        return figures.find((f) => f.own.querySelector('.map-node__words').isPointInFill(middle))?.own;
    };
    const words = [...map.querySelectorAll('text')].filter((e) => e.textContent.trim()).map((e) =>
        ({ box: shrunk(e.getBoundingClientRect(), 1), text: e.textContent, own: owner(e) }));
    const cover = (a, b) => a.l < b.r && b.l < a.r && a.t < b.b && b.t < a.b;
    const inCircle = (box, f) => Math.hypot(
        Math.max(box.l, Math.min(f.x, box.r)) - f.x, Math.max(box.t, Math.min(f.y, box.b)) - f.y) < f.r;
    const found = [];
    words.forEach((a, at) => {
        words.slice(at + 1).forEach((b) => cover(a.box, b.box) && found.push(a.text + ' / ' + b.text));
        figures.forEach((f) => f.own !== a.own && cover(a.box, f.box) && inCircle(a.box, f)
            && found.push(a.text + ' on ' + f.own.getAttribute('aria-label')));
    });
    return words.length && words.some((one) => one.own) ? found : ['no words at all'];";

/// Begins a script: whether a colour stands out from the ground of the map as graphics must (WCAG 1.4.11).
const DIFFERS: &str = "
    const bright = (colour) => {
        const [r, g, b, a = 1] = colour.match(/[\\d.]+/g).map(Number);
        const part = (v) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4);
        return { light: 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b), a };
    };
    const ground = bright(getComputedStyle(document.querySelector('.map-pane')).backgroundColor).light;
    const differs = (colour) => {
        if (!colour.startsWith('rgb')) return false;
        const { light, a } = bright(colour);
        // A colour of the system may let the ground through.
        const seen = a * light + (1 - a) * ground;
        return (Math.max(seen, ground) + 0.05) / (Math.min(seen, ground) + 0.05) >= 3;
    };";

async fn with_a_case(profile: &Profile) -> (Site, Browser, String) {
    let site = Site::start();
    let browser = Browser::start(profile, "en").await;
    browser.open(&site).await;
    browser.make_vault().await;
    let case = browser.begin_case("M-2", "").await;
    (site, browser, case)
}

async fn with_an_ecomap(profile: &Profile) -> (Site, Browser, String) {
    let (site, browser, case) = with_a_case(profile).await;
    browser.go_in(&case, "ecomap").await;
    for (name, tie) in AROUND {
        browser.add_system(name, tie).await;
    }
    (site, browser, case)
}

impl Browser {
    async fn covers_nothing(&self, what: &str) {
        self.press("#map-whole").await;
        for _ in 0..6 {
            let covered: Vec<String> = self.run(COVERED, vec![]).await;
            assert!(covered.is_empty(), "{what}: {covered:?}");
            self.press("#map-larger").await;
        }
    }

    /// Where the figure of somebody is in the window.
    async fn figure(&self, id: &str) -> (f64, f64) {
        let script = "const box = document.getElementById(arguments[0]).querySelector('.map-node__focus').getBoundingClientRect();
            return [box.x + box.width / 2, box.y + box.height / 2];";
        self.run(script, vec![json!(id)]).await
    }

    /// The line that begins at somebody.
    async fn line_of(&self, name: &str) -> String {
        let script = "return [...document.querySelectorAll('#map .map-line')].find((e) => e.getAttribute('aria-label').includes(arguments[0])).id.replace('map-', '');";
        self.run(script, vec![json!(name)]).await
    }

    /// Opens what is on the map by the keyboard.
    async fn open_on_map(&self, id: &str) {
        self.run::<()>("document.getElementById(arguments[0]).focus();", vec![json!(format!("map-{id}"))]).await;
        self.keys(Key::Enter.value().to_string()).await;
        self.find("#map-card").await;
    }

    async fn touch(&self, kind: &str, points: &[(f64, f64)]) {
        let points: Vec<_> = points.iter().zip(0..).map(|((x, y), id)| json!({ "x": x, "y": y, "id": id })).collect();
        self.chrome("Input.dispatchTouchEvent", json!({ "type": kind, "touchPoints": points })).await;
    }

    async fn colours(&self, scheme: &str, forced: &str) {
        let features = json!([
            { "name": "forced-colors", "value": forced },
            { "name": "prefers-color-scheme", "value": scheme },
        ]);
        self.chrome("Emulation.setEmulatedMedia", json!({ "media": "", "features": features })).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn real_letters_cover_nobody_on_the_maps_of_a_large_family_and_of_the_example() {
    let profile = Profile::new();
    let (_site, browser, case) = with_a_case(&profile).await;
    browser.go_in(&case, "genogram").await;
    for (name, of) in FAMILY {
        browser.add_kin(name, of).await;
    }
    browser.covers_nothing("the genogram").await;
    browser.go_in(&case, "ecomap").await;
    for (name, tie) in AROUND {
        browser.add_system(name, tie).await;
    }
    browser.covers_nothing("the ecomap").await;
    browser.close().await;
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    browser.press("#see-example").await;
    browser.find(".next-step").await;
    let case = browser.case_here().await;
    for map in ["ecomap", "genogram"] {
        browser.go_in(&case, map).await;
        browser.find("#map .map-node").await;
        browser.covers_nothing(map).await;
    }
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_map_is_looked_at_closer_with_the_wheel_and_two_fingers_and_moved_with_one() {
    let profile = Profile::new();
    let (_site, browser, _case) = with_an_ecomap(&profile).await;
    browser.run::<()>("document.getElementById('map').scrollIntoView({ block: 'center' });", vec![]).await;
    browser.press("#map-whole").await;
    let (choir, court) = (browser.on_map("Choir").await, browser.on_map("Court").await);
    let apart = async || {
        let (one, two) = (browser.figure(&choir).await, browser.figure(&court).await);
        (one.0 - two.0).hypot(one.1 - two.1)
    };
    let middle: (f64, f64) = browser
        .run("const box = document.getElementById('map').getBoundingClientRect(); return [box.x + box.width / 2, box.y + box.height / 2];", vec![])
        .await;
    let whole = apart().await;
    let wheel = |keys: u8| {
        let (x, y) = middle;
        json!({ "type": "mouseWheel", "x": x, "y": y, "deltaX": 0, "deltaY": -100, "modifiers": keys })
    };
    browser.chrome("Input.dispatchMouseEvent", wheel(2)).await;
    let larger = wait_for(&browser, "the wheel to enlarge the map", &apart, |now| now > whole * 1.1).await;
    browser.chrome("Emulation.setTouchEmulationEnabled", json!({ "enabled": true, "maxTouchPoints": 2 })).await;
    let (x, y) = middle;
    browser.touch("touchStart", &[(x - 20.0, y - 4.0), (x + 20.0, y - 4.0)]).await;
    browser.touch("touchMove", &[(x - 40.0, y - 4.0), (x + 40.0, y - 4.0)]).await;
    browser.touch("touchMove", &[(x - 60.0, y - 4.0), (x + 60.0, y - 4.0)]).await;
    browser.touch("touchEnd", &[]).await;
    let pinched = wait_for(&browser, "two fingers to enlarge it", &apart, |now| now > larger * 1.5).await;
    let before = browser.figure(&choir).await;
    browser.touch("touchStart", &[(x, y)]).await;
    browser.touch("touchMove", &[(x + 30.0, y + 10.0)]).await;
    browser.touch("touchMove", &[(x + 60.0, y + 20.0)]).await;
    browser.touch("touchEnd", &[]).await;
    let moved = async || browser.figure(&choir).await.0 - before.0;
    let by = wait_for(&browser, "one finger to move it", &moved, |by| by > 40.0).await;
    assert!(by < 80.0, "it goes with the finger: {by}");
    assert!((apart().await - pinched).abs() < 1.0, "and keeps its size");
    browser.close().await;
}

async fn wait_for(browser: &Browser, what: &str, now: &impl AsyncFn() -> f64, is: impl Fn(f64) -> bool) -> f64 {
    browser.wait(what, || async { Some(now().await).filter(|now| is(*now)) }).await
}

#[tokio::test(flavor = "multi_thread")]
async fn forced_colours_leave_every_line_and_mark_to_be_seen() {
    let profile = Profile::new();
    let (_site, browser, _case) = with_an_ecomap(&profile).await;
    browser.press(".map-choosing > details:first-child > summary").await;
    browser.press("#map-compare").await;
    browser.write_day("map-earlier-known", ["1", "1", "2020"]).await;
    browser.find("#map .map-mark--came").await;
    let unseen = "
        const all = (css) => [...document.querySelectorAll('#map ' + css)].map((e) => [css, getComputedStyle(e)]);
        const strokes = [...all('.map-ink:not(.map-ink--blank)'), ...all('.map-mark__frame')];
        const fills = [...all('.map-ink--full'), ...all('.map-words'), ...all('.map-mark__ground')];
        const found = [...strokes.filter(([, style]) => !differs(style.stroke)).map(([css, style]) => css + ' ' + style.stroke),
            ...fills.filter(([, style]) => !differs(style.fill)).map(([css, style]) => css + ' ' + style.fill)];
        return strokes.length > 5 && fills.length > 10 ? found : ['nothing drawn'];";
    for scheme in ["light", "dark"] {
        browser.colours(scheme, "active").await;
        browser.settle().await;
        let found: Vec<String> = browser.run(&[DIFFERS, unseen].concat(), vec![]).await;
        assert!(found.is_empty(), "{scheme}: {found:?}");
    }
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_line_that_is_chosen_or_has_the_focus_stands_out_in_light_dark_and_forced_colours() {
    let profile = Profile::new();
    let (_site, browser, _case) = with_an_ecomap(&profile).await;
    let (chosen, focused) = (browser.line_of("Court").await, browser.line_of("Choir").await);
    browser.open_on_map(&chosen).await;
    browser.until("the card to have the focus", "return document.activeElement.id === 'map-card';", vec![]).await;
    browser.run::<()>("document.getElementById(arguments[0]).focus();", vec![json!(format!("map-{focused}"))]).await;
    let is_by_key = "return document.activeElement.matches('.map-line:focus-visible');";
    browser.until("a line to have the focus", is_by_key, vec![]).await;
    // The edge is what stands out; within it the line lies on the ground as ever. Its width says which is which.
    let faint = "
        const [chosen, focused] = arguments[0].map((id) => {
            const part = (css) => getComputedStyle(document.querySelector('#map-' + id + ' > ' + css));
            const [edge, within] = [part('.map-line__hit'), part('.map-line__within')];
            const width = parseFloat(edge.strokeWidth) - parseFloat(within.strokeWidth);
            const stands = differs(edge.stroke) && Number(edge.strokeOpacity) === 1;
            const lies = within.stroke.startsWith('rgb') && bright(within.stroke).light === ground;
            return { width, is_seen: stands && lies, says: edge.stroke + ' around ' + within.stroke };
        });
        const found = [chosen, focused].filter((line) => !line.is_seen || line.width < 4).map((line) => line.says);
        return focused.width > chosen.width ? found : [...found, 'both are alike'];";
    for (scheme, forced) in [("light", "none"), ("dark", "none"), ("light", "active"), ("dark", "active")] {
        browser.colours(scheme, forced).await;
        browser.settle().await;
        let found: Vec<String> = browser.run(&[DIFFERS, faint].concat(), vec![json!([chosen, focused])]).await;
        assert!(found.is_empty(), "{scheme}, forced colours {forced}: {found:?}");
    }
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_browsers_own_print_command_prints_the_map_for_other_eyes() {
    let profile = Profile::new();
    let (_site, browser, _case) = with_an_ecomap(&profile).await;
    let landlord = browser.on_map("Landlord").await.replace("map-", "");
    browser.open_on_map(&landlord).await;
    browser.more(&landlord).await;
    browser.choose(&format!("person-marks-{landlord}")).await;
    browser.press(&format!("#record-{landlord}-done")).await;
    let tie = browser.line_of("Court").await;
    browser.open_on_map(&tie).await;
    browser.choose(&format!("bond-kind-{tie}-emotional_abuse")).await;
    browser.more(&tie).await;
    browser.write(&format!("#bond-told-{tie}"), "the neighbour").await;
    browser.press(&format!("#record-{tie}-done")).await;
    browser.until_saved().await;
    let paper = browser.print(&profile, "by-itself.pdf").await;
    assert_eq!(paper.pages, 1, "one page: {}", paper.words);
    assert!(paper.size.starts_with("841") && paper.size.contains("A4"), "A4, lying: {}", paper.size);
    paper.says(&["Ecomap", "What the signs mean", "As it was on"]);
    paper.says_none_of(&["Choir", "Job centre", "Landlord", "violence", "neighbour", "Add someone"]);
    // What the worker sees on the screen is not what goes on paper.
    browser.press(".map-choosing > details:nth-child(2) > summary").await;
    browser.choose("map-look-abuse").await;
    browser.until_shown("Does violence with words and threats").await;
    let again = browser.print(&profile, "by-itself-again.pdf").await;
    again.says_none_of(&["Landlord", "violence", "neighbour"]);
    browser.press("#map-out").await;
    browser.choose("map-out-look-abuse").await;
    browser.with_names_on_paper("Choir").await;
    let chosen = browser.print(&profile, "chosen.pdf").await;
    chosen.says(&["violence", "As told by", "the neighbour"]);
    chosen.says_none_of(&["Landlord"]);
    browser.press("#map-save-svg").await;
    browser.press("#map-save-svg-now").await;
    let path = profile.downloads().join("map.svg");
    let file = browser
        .wait("the file", || async { std::fs::read_to_string(&path).ok().filter(|file| file.ends_with("</svg>\n")) })
        .await;
    assert!(file.contains("Choir") && !file.contains("Landlord"), "whoever is marked is in no file");
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn chosen_days_are_found_again_and_a_phone_goes_from_one_day_to_the_other_by_one_tap() {
    let profile = Profile::new();
    let (_site, browser, case) = with_an_ecomap(&profile).await;
    browser.press(".map-choosing > details:first-child > summary").await;
    browser.press("#map-compare").await;
    browser.write_day("map-earlier-at", ["1", "1", "2024"]).await;
    browser.find("#map-before").await;
    let place = browser.place().await;
    assert!(!place.contains("2024"), "days stand in no address: {place}");
    browser.go_in(&case, "people").await;
    browser.find("#people-people").await;
    browser.go_in(&case, "genogram").await;
    browser.find("#map-before").await;
    browser.go_in(&case, "ecomap").await;
    browser.find("#map-before").await;
    browser.press(".map-choosing > details:first-child > summary").await;
    browser.until_value("#map-earlier-at-year", "2024").await;
    browser.set_size(360, 740, 1).await;
    browser.settle().await;
    let shown = "return ['map-before', 'map'].filter((id) => document.getElementById(id).checkVisibility({ visibilityProperty: true }));";
    let sides: Vec<String> = browser.run(shown, vec![]).await;
    assert_eq!(sides, ["map"]);
    browser.choose("map-side-before").await;
    let sides: Vec<String> = browser.run(shown, vec![]).await;
    assert_eq!(sides, ["map-before"]);
    let is_first = "return document.getElementById('map-changes').getBoundingClientRect().top < document.getElementById('map-before').getBoundingClientRect().top
        && document.documentElement.scrollWidth <= 360;";
    assert!(browser.run::<bool>(is_first, vec![]).await, "the words come first, and nothing is wider than the phone");
    browser.set_size(1280, 900, 1).await;
    browser.settle().await;
    let sides: Vec<String> = browser.run(shown, vec![]).await;
    assert_eq!(sides.len(), 2, "where both have room both show");
    assert!(!browser.run::<bool>("return document.getElementById('map-side-before').checkVisibility();", vec![]).await);
    browser.close().await;
}
