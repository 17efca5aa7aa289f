//! Nothing leaves the page: no request but for its own files, whatever is tried from inside.

use std::collections::BTreeSet;
use std::time::Duration;

use serde_json::json;

use crate::support::devtools::DevTools;
use crate::support::meeting::ENGLISH;
use crate::support::site::dist;
use crate::support::stranger::Stranger;
use crate::support::{Browser, Profile, Site};

/// Ways out of a page. `at` is the stranger's address; each gives a promise or a value, or throws.
const FROM_THE_PAGE: &[(&str, &str)] = &[
    ("fetch", "fetch(at + 'fetch', { mode: 'no-cors' })"),
    ("XMLHttpRequest", "new Promise((done) => { const x = new XMLHttpRequest(); x.onloadend = done; x.open('GET', at + 'xhr'); x.send(); })"),
    ("WebSocket", "new Promise((done) => { const s = new WebSocket(at.replace('http', 'ws')); s.onopen = s.onerror = done; })"),
    ("EventSource", "new Promise((done) => { const s = new EventSource(at); s.onopen = s.onerror = done; })"),
    ("import", "import(at + 'import.js')"),
    ("sendBeacon", "navigator.sendBeacon(at + 'beacon', 'words')"),
    ("RTCPeerConnection", "(async () => { const c = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:' + udp }] });
        c.createDataChannel('x'); await c.setLocalDescription(await c.createOffer()); await new Promise((done) => setTimeout(done, 1000)); })()"),
    ("image", "new Promise((done) => { const i = new Image(); i.onload = i.onerror = done; i.src = at + 'image'; })"),
    ("script", "new Promise((done) => { const s = document.createElement('script'); s.onload = s.onerror = done; s.src = at + 'script.js'; document.head.append(s); })"),
    ("style", "new Promise((done) => { const l = document.createElement('link'); l.rel = 'stylesheet'; l.onload = l.onerror = done; l.href = at + 'style.css'; document.head.append(l); })"),
    ("prefetch", "(() => { const l = document.createElement('link'); l.rel = 'prefetch'; l.href = at + 'prefetch'; document.head.append(l); })()"),
    ("font", "new FontFace('away', 'url(' + at + 'font)').load()"),
    ("background", "(() => { document.body.style.backgroundImage = 'url(' + at + 'background)'; })()"),
    ("frame", "(() => { const f = document.createElement('iframe'); f.src = at + 'frame'; document.body.append(f); })()"),
    ("object", "(() => { const o = document.createElement('object'); o.data = at + 'object'; document.body.append(o); })()"),
    ("video", "(() => { const v = document.createElement('video'); v.src = at + 'video'; document.body.append(v); v.load(); })()"),
    ("form", "(() => { const f = document.createElement('form'); f.action = at + 'form'; f.method = 'post'; document.body.append(f); f.submit(); })()"),
    ("ping", "(() => { const a = document.createElement('a'); a.href = '#/'; a.ping = at + 'ping'; document.body.append(a); a.click(); })()"),
    ("open", "open(at + 'open')"),
    ("Worker", "new Worker(at + 'worker.js')"),
    ("markup", "(() => { document.body.insertAdjacentHTML('beforeend', '<img src=\"' + at + 'markup\">'); })()"),
    // What a script can hint at, markup cannot.
    ("markup with a hint", "(() => { document.body.insertAdjacentHTML('beforeend', '<link rel=\"preconnect\" href=\"' + at + '\">'); })()"),
    ("markup with a way on", "(() => { document.body.insertAdjacentHTML('beforeend', '<meta http-equiv=\"refresh\" content=\"0;url=' + at + 'meta\">'); })()"),
];

/// Ways out of a worker.
const FROM_THE_WORKER: &[(&str, &str)] = &[
    ("fetch", "fetch(at + 'fetch', { mode: 'no-cors' })"),
    (
        "XMLHttpRequest",
        "new Promise((done) => { const x = new XMLHttpRequest(); x.onloadend = done; x.open('GET', at + 'xhr'); x.send(); })",
    ),
    (
        "WebSocket",
        "new Promise((done) => { const s = new WebSocket(at.replace('http', 'ws')); s.onopen = s.onerror = done; })",
    ),
    ("EventSource", "new Promise((done) => { const s = new EventSource(at); s.onopen = s.onerror = done; })"),
    ("WebTransport", "new WebTransport(at.replace('http:', 'https:')).ready"),
    ("import", "import(at + 'import.js')"),
    ("importScripts", "importScripts(at + 'scripts.js')"),
    ("font", "new FontFace('away', 'url(' + at + 'font)').load()"),
    ("Worker", "new Worker(at + 'worker.js')"),
    ("cache", "caches.open('x').then((cache) => cache.add(at + 'cache'))"),
];

#[tokio::test(flavor = "multi_thread")]
async fn no_way_out_of_the_page_or_its_worker_reaches_anybody() {
    let (site, stranger) = (Site::start(), Stranger::listen());
    let mut reached = Vec::new();
    for is_open in [false, true] {
        // A browser each: it may keep the page that it left, frozen, and the worker found there would answer nothing.
        let profile = Profile::new();
        let browser = Browser::start(&profile, "en").await;
        the_stranger_can_be_reached(&browser, &site, &stranger).await;
        stranger.take();
        browser.open(&site).await;
        browser.find("#make-vault").await;
        if is_open {
            browser.make_vault().await;
        }
        reached.extend(try_every_way(&browser, &site, &stranger).await);
        browser.close().await;
    }
    assert_eq!(reached, Vec::<String>::new());
}

/// Tries every way out of the page and of its vault, and gives those that reached the stranger.
async fn try_every_way(browser: &Browser, site: &Site, stranger: &Stranger) -> Vec<String> {
    let mut tools = DevTools::connect(browser);
    let (page, vault) = tools.attach_to_vault(&site.url());
    let mut reached = Vec::new();
    for (session, place, ways) in [(&page, "page", FROM_THE_PAGE), (&vault, "worker", FROM_THE_WORKER)] {
        for (name, way) in ways {
            let outcome = tools.evaluate(session, &attempt(way, stranger));
            println!("{place}, {name}: {outcome}");
            // There is no condition for what must not come: on one machine this is more than enough.
            tokio::time::sleep(Duration::from_millis(150)).await;
            reached.extend(stranger.take().into_iter().map(|seen| format!("{place}, {name}: {seen}")));
        }
    }
    reached
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_does_not_go_to_another_address() {
    let (site, profile, stranger) = (Site::start(), Profile::new(), Stranger::listen());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    browser.make_vault().await;
    let at = format!("http://127.0.0.1:{}/", stranger.port);
    let asked = site.asked().len();
    for way in [
        "location = arguments[0] + 'assigned';",
        "location.replace(arguments[0] + 'replaced');",
        "const a = document.createElement('a'); a.href = arguments[0] + 'pressed'; document.body.append(a); a.click();",
        "history.pushState(null, '', '#/'); location.search = 'words-of-somebody';",
    ] {
        // The driver may find its page gone in mid-script.
        _ = browser.driver.execute(way, vec![json!(at)]).await;
        tokio::time::sleep(Duration::from_millis(500)).await;
        assert_eq!((stranger.seen(), site.asked().len()), (Vec::new(), asked), "{way}");
    }
    browser.until_home().await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_asks_its_host_for_its_own_files_and_for_nothing_once_it_is_open() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    let keys = browser.make_vault().await;
    let kept = "return !!(await navigator.serviceWorker.ready).active;";
    assert!(browser.run_async::<bool>(kept, vec![]).await);
    let at_the_start = site.asked();
    let asked: BTreeSet<String> =
        at_the_start.iter().map(|path| path.split('?').next().unwrap_or_default().to_owned()).collect();
    let strange: Vec<_> =
        asked.iter().filter(|path| *path != "/" && !dist().join(path.trim_start_matches('/')).is_file()).collect();
    assert!(strange.is_empty(), "not files of the page: {strange:?}");
    assert!(
        at_the_start.iter().all(|path| path.split_once('?').is_none_or(|(_, query)| query.len() < 20)),
        "{at_the_start:?}"
    );

    let case = browser.begin_case("N-1", "").await;
    browser.first_meeting(&ENGLISH).await;
    for language in ["ru", "es", "fr", "en"] {
        browser.speak(language).await;
    }
    browser.go_in(&case, "paper/agreement").await;
    browser.export(&profile).await;
    assert_eq!(site.asked(), at_the_start, "an open page asks for nothing");
    browser.lock().await;
    browser.unlock(&keys.passphrase).await;
    browser.close().await;
}

/// A page without our policy reaches the stranger: the others' silence means something.
async fn the_stranger_can_be_reached(browser: &Browser, site: &Site, stranger: &Stranger) {
    let at = format!("http://127.0.0.1:{}/control", stranger.port);
    browser.driver.goto(format!("{}manifest.webmanifest", site.url())).await.expect("a page without a policy");
    let asking = "try { await fetch(arguments[0], { mode: 'no-cors' }) } catch {} return true;";
    browser.run_async::<bool>(asking, vec![json!(at)]).await;
    browser.wait("the stranger to see something", || async { (!stranger.seen().is_empty()).then_some(()) }).await;
}

/// The way as an expression that always gives a word within two seconds.
fn attempt(way: &str, stranger: &Stranger) -> String {
    let (at, udp) = (format!("http://127.0.0.1:{}/", stranger.port), stranger.udp_port);
    format!(
        "(async () => {{ const at = '{at}', udp = {udp}; const late = new Promise((done) => setTimeout(done, 2000, 'no answer'));
            try {{ return await Promise.race([(async () => {{ await {way}; return 'done'; }})(), late]); }}
            catch (error) {{ return 'refused: ' + error.name; }} }})()"
    )
}
