//! Looking at the page and touching it. Everything waits for what it needs, and says what was there when it did not
//! come.

use std::future::Future;
use std::time::{Duration, Instant};

use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use thirtyfour::prelude::*;

use super::Browser;

/// How long a condition may take. The slowest thing is a key derivation while another test derives one too.
const PATIENCE: Duration = Duration::from_secs(30);
/// How often a condition is looked at.
const PAUSE: Duration = Duration::from_millis(40);

/// Gives an element that shows, in sight, once it can be pressed and has stood still for two frames: what the page moves
/// after one, its focus first of all, moves nothing from under a press any more. A window in the background has no frames.
const STANDS_STILL: &str = "
    const [css, done] = arguments;
    const e = [...document.querySelectorAll(css)].find((e) => e.checkVisibility({ visibilityProperty: true }));
    if (!e || e.getAttribute('aria-disabled') === 'true') return done(null);
    e.scrollIntoView({ behavior: 'instant', block: 'center', inline: 'center' });
    const place = () => JSON.stringify(e.getBoundingClientRect());
    const frame = () => new Promise((go) => { requestAnimationFrame(go); setTimeout(go, 100); });
    const before = place();
    frame().then(frame).then(() => done(e.isConnected && place() === before ? e : null));";

impl Browser {
    /// Runs a script's body in the page and gives what it returns.
    pub(crate) async fn run<T: DeserializeOwned>(&self, script: &str, arguments: Vec<Value>) -> T {
        let answer = self.driver.execute(script, arguments).await;
        let answer = answer.unwrap_or_else(|error| panic!("{script}: {error}"));
        answer.convert().unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// Runs a script's body that may wait, and gives what its promise gives.
    pub(crate) async fn run_async<T: DeserializeOwned>(&self, script: &str, arguments: Vec<Value>) -> T {
        let body = format!(
            "const done = arguments[arguments.length - 1]; (async (...arguments) => {{ {script} }})(...arguments)\
             .then(done, (error) => done('failed: ' + error));"
        );
        let answer = self.driver.execute_async(body, arguments).await;
        let answer = answer.unwrap_or_else(|error| panic!("{script}: {error}"));
        let shown = answer.json().to_string();
        answer.convert().unwrap_or_else(|error| panic!("{script}: {error}: {shown}"))
    }

    /// Waits until a script's body returns something true. The page may be loading meanwhile.
    pub(crate) async fn until(&self, what: &str, script: &str, arguments: Vec<Value>) {
        self.wait(what, || async {
            let answer = self.driver.execute(script, arguments.clone()).await.ok()?;
            is_true(answer.json()).then_some(())
        })
        .await;
    }

    /// Waits until something is there.
    pub(crate) async fn wait<T, F: Future<Output = Option<T>>>(&self, what: &str, mut look: impl FnMut() -> F) -> T {
        let started = Instant::now();
        loop {
            if let Some(found) = look().await {
                return found;
            }
            if started.elapsed() > PATIENCE {
                panic!("waited in vain for {what}\n{}", self.describe().await);
            }
            tokio::time::sleep(PAUSE).await;
        }
    }

    /// Waits for an element that shows.
    pub(crate) async fn find(&self, css: &str) -> WebElement {
        let script = "const found = [...document.querySelectorAll(arguments[0])];
            return found.find((e) => e.checkVisibility({ visibilityProperty: true })) || null;";
        self.wait(css, || async {
            let answer = self.driver.execute(script, vec![json!(css)]).await.ok()?;
            answer.element().ok()
        })
        .await
    }

    /// Presses an element once it can be pressed.
    pub(crate) async fn press(&self, css: &str) {
        self.wait(&format!("{css} to be pressed"), || async { self.standing_still(css).await?.click().await.ok() })
            .await;
    }

    /// Presses an element with the mouse and lifts it only after a while, at the same place.
    pub(crate) async fn press_slowly(&self, css: &str, held: Duration) {
        let element = self.wait(&format!("{css} to stand still"), || self.standing_still(css)).await;
        let press = self.driver.action_chain().move_to_element_center(&element).click_and_hold();
        press.perform().await.expect("a mouse can press");
        tokio::time::sleep(held).await;
        self.driver.action_chain().release().perform().await.expect("a mouse can be lifted");
    }

    async fn standing_still(&self, css: &str) -> Option<WebElement> {
        self.driver.execute_async(STANDS_STILL, vec![json!(css)]).await.ok()?.element().ok()
    }

    /// Chooses the radio or tick with this id, by its label, as a finger does.
    pub(crate) async fn choose(&self, id: &str) {
        let is_chosen = "const e = document.getElementById(arguments[0]); return !!e && e.checked;";
        self.find(&format!("label:has(#{id})")).await;
        self.wait(&format!("{id} to be chosen"), || async {
            if !self.run::<bool>(is_chosen, vec![json!(id)]).await {
                self.press(&format!("label:has(#{id})")).await;
            }
            self.run::<bool>(is_chosen, vec![json!(id)]).await.then_some(())
        })
        .await;
    }

    /// Types at the end of a field.
    pub(crate) async fn write(&self, css: &str, words: &str) {
        let field = self.find(css).await;
        field.scroll_into_view().await.expect("a field can be scrolled to");
        field.send_keys(words).await.unwrap_or_else(|error| panic!("{css}: {error}"));
    }

    /// Types into a field in place of what stands there.
    pub(crate) async fn rewrite(&self, css: &str, words: &str) {
        self.write(css, &format!("{}a", Key::Control.value())).await;
        self.write(css, &Key::Delete.value().to_string()).await;
        self.write(css, words).await;
    }

    /// What stands in a field.
    pub(crate) async fn value(&self, css: &str) -> String {
        self.find(css).await;
        self.run("return document.querySelector(arguments[0]).value;", vec![json!(css)]).await
    }

    /// Waits until a field holds these words.
    pub(crate) async fn until_value(&self, css: &str, words: &str) {
        let script = "return document.querySelector(arguments[0])?.value === arguments[1];";
        self.until(&format!("{css} to hold {words:?}"), script, vec![json!(css), json!(words)]).await;
    }

    /// The words of an element.
    pub(crate) async fn words(&self, css: &str) -> String {
        self.find(css).await.text().await.unwrap_or_else(|error| panic!("{css}: {error}"))
    }

    /// Waits until the page shows these words.
    pub(crate) async fn until_shown(&self, words: &str) {
        let script = "return document.body.innerText.includes(arguments[0]);";
        self.until(&format!("the words {words:?}"), script, vec![json!(words)]).await;
    }

    /// Whether the page shows these words now.
    pub(crate) async fn shows(&self, words: &str) -> bool {
        self.run("return document.body.innerText.includes(arguments[0]);", vec![json!(words)]).await
    }

    /// Whether an element is on the page now.
    pub(crate) async fn has(&self, css: &str) -> bool {
        self.run("return !!document.querySelector(arguments[0]);", vec![json!(css)]).await
    }

    /// Waits until no such element is on the page.
    pub(crate) async fn until_gone(&self, css: &str) {
        let script = "return !document.querySelector(arguments[0]);";
        self.until(&format!("no {css}"), script, vec![json!(css)]).await;
    }

    /// The fragment of the address.
    pub(crate) async fn place(&self) -> String {
        self.run("return location.hash;", vec![]).await
    }

    /// Waits until the address ends so.
    pub(crate) async fn until_place(&self, end: &str) {
        self.until(&format!("the place {end}"), "return location.hash.endsWith(arguments[0]);", vec![json!(end)]).await;
    }

    /// What the page looks like to whoever reads a failed test.
    pub(crate) async fn describe(&self) -> String {
        let script = "return location.hash + ' · ' + document.title + '\\n' + document.body.innerText.slice(0, 2000);";
        let page = self.driver.execute(script, vec![]).await;
        let page =
            page.map_or_else(|error| error.to_string(), |page| page.json().as_str().unwrap_or_default().to_owned());
        format!("{page}\nconsole:\n{}", self.console().join("\n"))
    }
}

fn is_true(value: &Value) -> bool {
    !matches!(value, Value::Null | Value::Bool(false)) && *value != json!("") && *value != json!(0)
}
