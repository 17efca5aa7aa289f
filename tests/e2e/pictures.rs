//! Pictures of every screen, for whoever looks after the looks: `cargo test --test e2e -- --ignored pictures`.

use std::cell::Cell;
use std::path::PathBuf;

use crate::support::{Browser, Profile, Site};

#[tokio::test(flavor = "multi_thread")]
#[ignore = "draws, and judges nothing"]
async fn pictures_in_english() {
    pictures("en").await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "draws, and judges nothing"]
async fn pictures_in_russian() {
    pictures("ru").await;
}

async fn pictures(language: &str) {
    let folder = std::env::var_os("WAYMARK_PICTURES").map_or_else(|| PathBuf::from("/tmp/shots"), PathBuf::from);
    std::fs::create_dir_all(&folder).unwrap();
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, language).await;
    let count = Cell::new(0);
    browser
        .walk(&site, &profile, async |browser: &Browser, screen: &str| {
            let name = screen.replace(|sign: char| !sign.is_alphanumeric(), "-");
            count.set(count.get() + 1);
            for (width, look) in [(1280, "light"), (1280, "dark"), (360, "light"), (360, "dark")] {
                browser.set_look(look).await;
                browser.set_size(width, if width == 360 { 740 } else { 900 }, 1).await;
                browser.settle().await;
                let file = format!("{:02}-{name}-{language}-{width}-{look}.png", count.get());
                browser.picture(&folder.join(file)).await;
            }
            browser.set_look("light").await;
            browser.set_size(1280, 900, 1).await;
        })
        .await;
    browser.close().await;
}

impl Browser {
    /// The whole page as a picture.
    async fn picture(&self, path: &std::path::Path) {
        let how = serde_json::json!({ "captureBeyondViewport": true });
        let shot = self.chrome("Page.captureScreenshot", how).await;
        let bytes = thirtyfour::support::base64_decode(shot["data"].as_str().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }
}
