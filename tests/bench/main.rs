//! Drawing a family of two hundred people, against cytoscape's breadthfirst layout of the same graph in the same run of
//! the same browser. `scripts/bench` builds the page for release and runs it.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a measurement that cannot go on has failed")]
#![allow(clippy::print_stdout, reason = "what is measured is printed")]
#![allow(dead_code, unused_imports, reason = "the moves of the journeys, of which few are wanted here")]
#![allow(missing_docs, reason = "a test's name is its sentence")]

#[path = "../e2e/support/mod.rs"]
mod support;
mod family;

use std::time::Duration;

use family::Family;
use serde_json::{Value, json};
use support::{Browser, Profile, Site};

/// How many people there are.
const PEOPLE: usize = 200;
/// How often each is measured.
const ROUNDS: usize = 9;
/// What was prepared comes to rest before it is measured.
const REST: Duration = Duration::from_millis(300);
/// At most this part of cytoscape's work (issue 5).
const BUDGET: f64 = 0.25;

/// One measurement, in milliseconds.
struct Time {
    /// What the page's thread did: script, style, layout, painting. Waiting for the next of sixty frames a second is nobody's
    /// work, and takes longer than a map does.
    work: f64,
    /// What went by on the clock, that wait among it.
    clock: f64,
}

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
    browser.chrome("Performance.enable", json!({})).await;
    let (ours, reached) = ours(&browser, &case).await;
    let theirs = theirs(&browser, &family).await;
    println!(
        "bench: layout and first paint of {PEOPLE} people, median of {ROUNDS}, milliseconds of work (by the clock)"
    );
    row("waymark genogram", &ours);
    row("  until all can be reached", &reached);
    row("cytoscape breadthfirst", &theirs);
    let part = |of: fn(&Time) -> f64| median(&ours, of) / median(&theirs, of);
    let (ratio, clock) = (part(|time| time.work), part(|time| time.clock));
    println!("bench: {:<28}{ratio:>8.2} ({clock:.2})   (budget {BUDGET})", "ratio");
    browser.close().await;
    assert!(ratio <= BUDGET, "{ratio:.2} of cytoscape's work, of which {BUDGET} was allowed");
}

fn row(what: &str, times: &[Time]) {
    let works: Vec<_> = times.iter().map(|time| time.work).collect();
    let (work, clock) = (median(times, |time| time.work), median(times, |time| time.clock));
    println!("bench: {what:<28}{work:>8.1} ({clock:.1})   {works:.0?}");
}

/// From the case's first screen to the map's first paint: laying out all, building, painting everybody's figure and line,
/// and the names in sight. And from there until all other words are there too, and everybody can be reached by pointer
/// and keys.
async fn ours(browser: &Browser, case: &str) -> (Vec<Time>, Vec<Time>) {
    let mut times = (Vec::new(), Vec::new());
    browser.run::<()>(HELD, vec![]).await;
    for _ in 0..ROUNDS {
        browser.go_in(case, "").await;
        browser.settle().await;
        tokio::time::sleep(REST).await;
        let draw = format!(
            "{MOMENTS}
            await frame(); await frame();
            window.start = performance.now();
            location.hash = '#/case/{case}/genogram';
            while (!document.querySelector('#map .map-words--name')) await frame();
            window.held = [];
            await painted();
            return performance.now() - window.start;"
        );
        let reach = format!(
            "{MOMENTS}
            const count = (what) => document.querySelectorAll('#map ' + what).length;
            const held = window.held;
            window.held = null;
            held.forEach((call) => requestAnimationFrame(call));
            while (count('.map-node') < {PEOPLE} || count('.map-words--name') < {PEOPLE}) await frame();
            await painted();
            return performance.now() - window.start;"
        );
        let first = measured(browser, &draw, vec![]).await;
        let rest = measured(browser, &reach, vec![]).await;
        times.1.push(Time { work: first.work + rest.work, ..rest });
        times.0.push(first);
    }
    times
}

/// Frames that a page asks for wait while `window.held` is a list: what comes after the first paint is not measured with
/// it.
const HELD: &str = "const frame = window.requestAnimationFrame.bind(window);
    window.held = null;
    window.requestAnimationFrame = (call) => frame((at) => window.held ? window.held.push(call) : call(at));";

/// The next frame, and the moment after the present one is painted.
const MOMENTS: &str = "const frame = () => new Promise((done) => requestAnimationFrame(done));
    const painted = () => new Promise((done) => { const c = new MessageChannel(); c.port1.onmessage = done; c.port2.postMessage(0); });";

/// Runs a script that gives the time by the clock, and reads how long the thread worked meanwhile.
async fn measured(browser: &Browser, script: &str, arguments: Vec<Value>) -> Time {
    let before = worked(browser).await;
    let clock = browser.run_async(script, arguments).await;
    Time { work: worked(browser).await - before, clock }
}

/// How long the page's thread has worked since it began, in milliseconds.
async fn worked(browser: &Browser) -> f64 {
    let found = browser.chrome("Performance.getMetrics", json!({})).await;
    let all = found["metrics"].as_array().expect("figures");
    let work = all.iter().find(|figure| figure["name"] == "TaskDuration").expect("the time of all tasks");
    work["value"].as_f64().expect("seconds") * 1_000.0
}

/// From an empty box to cytoscape's first paint, in a window of its own.
async fn theirs(browser: &Browser, family: &Family) -> Vec<Time> {
    browser.driver.goto("about:blank").await.expect("an empty page");
    let path = std::env::var("WAYMARK_CYTOSCAPE").expect("WAYMARK_CYTOSCAPE: the script of cytoscape");
    let source = std::fs::read_to_string(path).expect("cytoscape can be read");
    browser.run::<()>(HELD, vec![]).await;
    browser.chrome("Runtime.evaluate", json!({ "expression": source })).await;
    let prepare = "window.box = document.createElement('div');
        window.box.style.cssText = 'inline-size: 960px; block-size: 610px';
        document.body.replaceChildren(window.box);
        window.elements = JSON.parse(arguments[0]);
        window.held = null;";
    let draw = format!(
        "{MOMENTS}
        await frame(); await frame();
        const start = performance.now();
        window.drawn = window.cytoscape({{
            container: window.box,
            elements: window.elements,
            style: [{{ selector: 'node', style: {{ label: 'data(name)', shape: 'ellipse' }} }}],
            layout: {{ name: 'breadthfirst', directed: true }},
        }});
        await new Promise((done) => window.drawn.one('render', done));
        window.held = [];
        await painted();
        return performance.now() - start;"
    );
    let mut times = Vec::new();
    for _ in 0..ROUNDS {
        browser.run::<()>(prepare, vec![json!(family.as_graph())]).await;
        tokio::time::sleep(REST).await;
        times.push(measured(browser, &draw, vec![]).await);
        browser.run::<()>("window.drawn.destroy();", vec![]).await;
    }
    times
}

fn median(times: &[Time], of: fn(&Time) -> f64) -> f64 {
    let mut sorted: Vec<_> = times.iter().map(of).collect();
    sorted.sort_by(f64::total_cmp);
    sorted[sorted.len() / 2]
}
