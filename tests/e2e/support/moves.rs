//! What a worker does again and again: opening the page, making a vault, locking, unlocking.

use serde_json::json;
use thirtyfour::prelude::*;

use super::{Browser, Site};

/// What opens a vault.
#[derive(Debug, Clone)]
pub(crate) struct Keys {
    /// The passphrase.
    pub(crate) passphrase: String,
    /// The recovery code.
    pub(crate) recovery: String,
}

/// A passphrase of one's own that nobody guesses.
pub(crate) const OWN_PASSPHRASE: &str = "a heron stands over grey water";

impl Browser {
    /// Opens the page.
    pub(crate) async fn open(&self, site: &Site) {
        self.driver.goto(site.url()).await.expect("the page opens");
        self.until("the page to start", "return !!document.querySelector('h1');", vec![]).await;
    }

    /// Goes to a place of the page by its address.
    pub(crate) async fn go(&self, place: &str) {
        self.run::<()>("location.hash = arguments[0];", vec![json!(place)]).await;
        self.until_place(place).await;
        self.find("h1").await;
    }

    /// Makes a vault with drawn words and a checked recovery code, leaves the profile empty, and is on the board.
    pub(crate) async fn make_vault(&self) -> Keys {
        let keys = self.make_vault_as_far_as_the_profile().await;
        self.press("#profile-skip").await;
        self.until_home().await;
        keys
    }

    /// The same, as far as the profile.
    pub(crate) async fn make_vault_as_far_as_the_profile(&self) -> Keys {
        self.press("#make-vault").await;
        let passphrase = self.drawn_words("").await;
        self.write("#generated-typed", &passphrase).await;
        self.press("#use-generated").await;
        let recovery = self.words("#recovery-code").await;
        let recovery = recovery.split_whitespace().collect::<Vec<_>>().join("-");
        self.press("#recovery-written").await;
        self.write("#recovery-typed", &recovery).await;
        self.press("#recovery-check").await;
        self.find("#profile-name").await;
        Keys { passphrase, recovery }
    }

    /// The five words that the device drew.
    pub(crate) async fn drawn_words(&self, prefix: &str) -> String {
        let css = format!("#{prefix}generated-words");
        self.wait("five words", || async {
            let shown = self.words(&css).await;
            let words: Vec<&str> = shown.split_whitespace().collect();
            (words.len() == 5).then(|| words.join(" "))
        })
        .await
    }

    /// A passphrase of one's own, typed twice.
    pub(crate) async fn choose_own_passphrase(&self, prefix: &str, words: &str) {
        self.choose(&format!("{prefix}passphrase-kind-own")).await;
        self.write(&format!("#{prefix}passphrase"), words).await;
        self.write(&format!("#{prefix}passphrase-again"), words).await;
        // Once the vault is open the network is closed, and the meter stays away.
        if !["export-", "extract-"].contains(&prefix) {
            let is_strong = "return document.querySelector('.strength__bar')?.value >= 3;";
            self.until("the meter to find it strong", is_strong, vec![]).await;
        }
    }

    /// Waits for the board.
    pub(crate) async fn until_home(&self) {
        self.find("main a[href='#/new']").await;
    }

    /// Waits until everything written is on the disk, as the status line says.
    pub(crate) async fn until_saved(&self) {
        let script = "return /\\d/.test(document.querySelector('.status-line')?.textContent || '');";
        self.until("the status line to say saved", script, vec![]).await;
    }

    /// Waits until nothing is being written: what it brings onto the page has moved what it moves.
    pub(crate) async fn until_written(&self) {
        let script = "return /^$|\\d/.test(document.querySelector('.status-line')?.textContent.trim() || '');";
        self.until("nothing to be written any more", script, vec![]).await;
    }

    /// Locks by the button.
    pub(crate) async fn lock(&self) {
        self.press("#lock").await;
        self.until_locked().await;
    }

    /// Waits for the lock screen.
    pub(crate) async fn until_locked(&self) {
        self.find("#passphrase").await;
        self.find("#unlock").await;
    }

    /// Unlocks by the passphrase and waits until it is open.
    pub(crate) async fn unlock(&self, passphrase: &str) {
        self.until_locked().await;
        self.write("#passphrase", passphrase).await;
        self.press("#unlock").await;
        self.until_open().await;
    }

    /// Waits until the vault is open.
    pub(crate) async fn until_open(&self) {
        self.find("#lock").await;
    }

    /// Goes to a place of a turned screen, which may lead elsewhere.
    pub(crate) async fn turned_to(&self, place: &str) {
        self.run::<()>("location.hash = arguments[0];", vec![json!(place)]).await;
        self.find("main h1").await;
        self.find("#together-leave").await;
    }

    /// Gives the passphrase that turns the screen back.
    pub(crate) async fn turn_back(&self, passphrase: &str) {
        self.press("#together-leave").await;
        self.write("#together-passphrase", passphrase).await;
        self.press("#together-check").await;
        self.until_open().await;
    }

    /// Begins a case and is at the first prompt; gives its id.
    pub(crate) async fn begin_case(&self, code: &str, name: &str) -> String {
        self.go("#/").await;
        self.press("main a[href='#/new']").await;
        self.write("#new-code", code).await;
        self.write("#new-name", name).await;
        self.press("#new-begin").await;
        self.until_place("/meeting/guided/safety").await;
        self.until_saved().await;
        self.case_here().await
    }

    /// The id of the case that the address names.
    pub(crate) async fn case_here(&self) -> String {
        let place = self.place().await;
        place.split('/').nth(2).expect("a case in the address").to_owned()
    }

    /// Goes to a place in a case.
    pub(crate) async fn go_in(&self, case: &str, spot: &str) {
        let end = if spot.is_empty() { String::new() } else { format!("/{spot}") };
        self.go(&format!("#/case/{case}{end}")).await;
        self.find(if spot.is_empty() { ".next-step" } else { ".identity-bar" }).await;
    }

    /// Shows the page in another language, by the bar.
    pub(crate) async fn speak(&self, language: &str) {
        self.press(".shell__bar-end .menu__button").await;
        self.press(&format!("#language-{language}")).await;
        self.until("the language", "return document.documentElement.lang === arguments[0];", vec![json!(language)])
            .await;
    }

    /// Presses keys where the focus is.
    pub(crate) async fn keys(&self, keys: impl Into<TypingData>) {
        let focused = self.driver.active_element().await.expect("something has the focus");
        focused.send_keys(keys).await.expect("keys can be pressed");
    }
}
