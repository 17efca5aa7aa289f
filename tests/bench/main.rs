//! Drawing a family of two hundred people, against cytoscape's breadthfirst layout of the same graph in the same run of
//! the same browser. `scripts/bench` builds the page for release and runs it.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a measurement that cannot go on has failed")]
#![allow(clippy::print_stdout, reason = "what is measured is printed")]
#![allow(dead_code, unused_imports, reason = "the moves of the journeys, of which few are wanted here")]
#![allow(missing_docs, reason = "a test's name is its sentence")]

#[path = "../e2e/support/mod.rs"]
mod support;
mod family;

use family::{Family, PEOPLE};
use serde_json::json;
use support::{Browser, Profile, Site};

/// How often each is measured.
const ROUNDS: usize = 7;
/// At most this part of cytoscape's time (issue 5).
const BUDGET: f64 = 0.25;

#[tokio::test(flavor = "multi_thread")]
async fn two_hundred_people_are_drawn_in_a_quarter_of_the_time() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    browser.make_vault().await;
    let case = browser.begin_case("B-1", "").await;
    let file = browser.export(&profile).await;
    let family = Family::of(PEOPLE);
    browser.import(&profile.put("family.age", &family.file_with(&file, &case))).await;
    let (ours, reached) = ours(&browser, &case).await;
    let theirs = theirs(&browser, &family).await;
    let ratio = median(&ours) / median(&theirs);
    println!("bench: layout and first paint of {PEOPLE} people, median of {ROUNDS}, milliseconds");
    println!("bench: {:<28}{:>8.1}   {ours:.0?}", "waymark genogram", median(&ours));
    println!("bench: {:<28}{:>8.1}   {reached:.0?}", "  until all can be reached", median(&reached));
    println!("bench: {:<28}{:>8.1}   {theirs:.0?}", "cytoscape breadthfirst", median(&theirs));
    println!("bench: {:<28}{ratio:>8.2}   (budget {BUDGET})", "ratio");
    browser.close().await;
    assert!(ratio <= BUDGET, "{ratio:.2} of cytoscape's time, of which {BUDGET} was allowed");
}

/// From the case's first screen to the map's first paint: laying out all, building, painting everybody's figure and line,
/// and the names in sight. And until all other words are there too, and everybody can be reached by pointer and keys.
async fn ours(browser: &Browser, case: &str) -> (Vec<f64>, Vec<f64>) {
    let mut times = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        browser.go_in(case, "").await;
        browser.settle().await;
        let script = format!(
            "{MOMENTS}
            await frame(); await frame();
            const count = (what) => document.querySelectorAll('#map ' + what).length;
            const start = performance.now();
            location.hash = '#/case/{case}/genogram';
            while (!count('.map-words--name')) await frame();
            await painted();
            const drawn = performance.now() - start;
            while (count('.map-node') < {PEOPLE} || count('.map-words--name') < {PEOPLE}) await frame();
            await painted();
            return [drawn, performance.now() - start];"
        );
        let (drawn, reached): (f64, f64) = browser.run_async(&script, vec![]).await;
        times.0.push(drawn);
        times.1.push(reached);
    }
    times
}

/// The next frame, and the moment after the present one is painted.
const MOMENTS: &str = "const frame = () => new Promise((done) => requestAnimationFrame(done));
    const painted = () => new Promise((done) => { const c = new MessageChannel(); c.port1.onmessage = done; c.port2.postMessage(0); });";

/// From an empty box to cytoscape's first paint, in a window of its own.
async fn theirs(browser: &Browser, family: &Family) -> Vec<f64> {
    browser.driver.goto("about:blank").await.expect("an empty page");
    let path = std::env::var("WAYMARK_CYTOSCAPE").expect("WAYMARK_CYTOSCAPE: the script of cytoscape");
    let source = std::fs::read_to_string(path).expect("cytoscape can be read");
    browser.chrome("Runtime.evaluate", json!({ "expression": source })).await;
    let script = format!(
        "{MOMENTS}
        const box = document.createElement('div');
        box.style.cssText = 'inline-size: 960px; block-size: 610px';
        document.body.replaceChildren(box);
        await frame(); await frame();
        const start = performance.now();
        const drawn = window.cytoscape({{
            container: box,
            elements: JSON.parse(arguments[0]),
            style: [{{ selector: 'node', style: {{ label: 'data(name)', shape: 'ellipse' }} }}],
            layout: {{ name: 'breadthfirst', directed: true }},
        }});
        await new Promise((done) => drawn.one('render', done));
        await painted();
        const time = performance.now() - start;
        drawn.destroy();
        return time;"
    );
    let mut times = Vec::new();
    for _ in 0..ROUNDS {
        times.push(browser.run_async(&script, vec![json!(family.as_graph())]).await);
    }
    times
}

fn median(times: &[f64]) -> f64 {
    let mut sorted = times.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted[sorted.len() / 2]
}
