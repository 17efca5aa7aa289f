//! Times, printed and not judged.

use serde_json::json;

use crate::support::meeting::ENGLISH;
use crate::support::{Browser, Profile, Site};

#[tokio::test(flavor = "multi_thread")]
async fn unlocking_opening_saving_and_typing_are_timed() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    let keys = browser.make_vault().await;
    let case = browser.begin_case("S-1", "").await;
    browser.first_meeting(&ENGLISH).await;
    browser.go("#/").await;
    let mut times = [const { Vec::new() }; 3];
    for _ in 0..5 {
        browser.lock().await;
        browser.write("#passphrase", &keys.passphrase).await;
        times[0]
            .push(browser.time("document.getElementById('unlock').click()", "document.getElementById('lock')").await);
        browser.until_home().await;
        let open = format!("location.hash = '#/case/{case}/taps'");
        times[1].push(browser.time(&open, "document.getElementById('arrival-route')").await);
        browser.until_saved_or_quiet().await;
        times[2].push(save(&browser).await);
        browser.go("#/").await;
        browser.until_home().await;
    }
    for (name, times) in ["unlock", "open a case", "save an answer"].into_iter().zip(times) {
        println!("time: {name}: {} ms (median of {times:.0?})", median(times.clone()));
    }
    let long = long_tasks_while_typing(&browser, &case).await;
    println!("time: tasks over 50 ms while typing: {long:?}");
    browser.close().await;
}

fn median(mut times: Vec<f64>) -> i64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2].round() as i64
}

/// From a tap to the word "saved".
async fn save(browser: &Browser) -> f64 {
    let script = "const line = document.querySelector('.status-line');
        const radios = [...document.querySelectorAll('input[name=arrival-will]')];
        const start = performance.now();
        return await new Promise((done) => {
            new MutationObserver(() => /\\d/.test(line.textContent) && done(performance.now() - start))
                .observe(line, { characterData: true, childList: true, subtree: true });
            radios.find((radio) => !radio.checked).click();
        });";
    browser.run_async(script, vec![]).await
}

/// Tasks of the main thread over 50 ms, in milliseconds, while two hundred letters are typed.
async fn long_tasks_while_typing(browser: &Browser, case: &str) -> Vec<f64> {
    browser.go_in(case, "meeting/guided/story").await;
    browser.find("#six-pad").await;
    let watch = "window.longTasks = []; new PerformanceObserver((list) => window.longTasks.push(...list.getEntries().map((task) => task.duration)))
        .observe({ type: 'longtask' });";
    browser.run::<()>(watch, vec![]).await;
    for _ in 0..20 {
        browser.write("#six-pad", "ten more. ").await;
    }
    browser.until_saved().await;
    browser.run("return window.longTasks;", vec![]).await
}

impl Browser {
    /// Milliseconds from an action until an expression holds, by the page's own clock.
    async fn time(&self, action: &str, until: &str) -> f64 {
        let script = format!(
            "const start = performance.now(); {action};
            while (!({until})) await new Promise((done) => requestAnimationFrame(done));
            return performance.now() - start;"
        );
        self.run_async(&script, vec![json!(null)]).await
    }

    async fn until_saved_or_quiet(&self) {
        let script = "return !/…/.test(document.querySelector('.status-line').textContent);";
        self.until("nothing to be written", script, vec![]).await;
    }
}
