//! Going about with the keyboard alone. What has the focus must show.

use serde_json::json;
use thirtyfour::prelude::*;

use super::Browser;

impl Browser {
    /// Goes to an element with the Tab key alone; the focus must show.
    pub(crate) async fn tab_to(&self, css: &str) {
        self.find(css).await;
        let is_there = "return document.activeElement.matches(arguments[0]);";
        for _ in 0..120 {
            if self.run::<bool>(is_there, vec![json!(css)]).await {
                return;
            }
            let tab = self.driver.action_chain().key_down(Key::Tab).key_up(Key::Tab);
            tab.perform().await.expect("a key can be pressed");
        }
        panic!("{css} cannot be reached with the Tab key\n{}", self.describe().await);
    }

    /// Presses Enter on an element.
    pub(crate) async fn enter(&self, css: &str) {
        self.tab_to(css).await;
        self.keys(Key::Enter.value().to_string()).await;
    }

    /// Ticks a radio or a box with the space bar.
    pub(crate) async fn tick(&self, css: &str) {
        self.tab_to(css).await;
        self.keys(Key::Space.value().to_string()).await;
        let is_ticked = "return document.querySelector(arguments[0]).checked;";
        self.until(&format!("{css} to be ticked"), is_ticked, vec![json!(css)]).await;
    }

    /// Types into a field.
    pub(crate) async fn type_at(&self, css: &str, words: &str) {
        self.tab_to(css).await;
        self.keys(words).await;
        self.until_value(css, words).await;
    }

    /// On to the next prompt; its heading then has the focus.
    pub(crate) async fn onward(&self, end: &str) {
        self.enter("#next a").await;
        self.until_place(end).await;
        self.until("the heading to have the focus", "return document.activeElement.id === 'title';", vec![]).await;
    }
}
