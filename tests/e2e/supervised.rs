//! A case is told for supervision: from the example to a copy that was checked, changed, and saved behind its warning.

use serde_json::json;

use crate::support::{Browser, Profile, Site};

/// Somebody whom the case does not know, in the midst of a sentence.
const UNKNOWN: &str = "She was with Ottilie, and I asked Jonas to come";

impl Browser {
    /// The passage of the copy that asks this, by the beginning of its ids.
    async fn passage(&self, question: &str) -> String {
        let script = "return document.querySelector(`[id^='passage-'][id$='-${arguments[0]}-said']`)?.id ?? '';";
        self.wait(&format!("the passage of {question}"), || async {
            let id: String = self.run(script, vec![json!(question)]).await;
            (!id.is_empty()).then_some(id)
        })
        .await
    }

    /// Waits until the copy that will be read holds these words, or does not.
    async fn until_read(&self, words: &str, is_there: bool) {
        let script = "return document.querySelector('.sheet').textContent.includes(arguments[0]) === arguments[1];";
        self.until(&format!("{words:?} to be read: {is_there}"), script, vec![json!(words), json!(is_there)]).await;
    }

    async fn copy_of_the_example(&self, site: &Site) -> String {
        self.open(site).await;
        self.press("#see-example").await;
        self.find(".next-step").await;
        let case = self.case_here().await;
        self.press("main a[href$='/supervision']").await;
        self.until_place("/supervision").await;
        self.find("#supervision-check").await;
        case
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_for_supervision_is_checked_and_changed_and_saved_behind_its_warning_without_a_name() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    let case = browser.copy_of_the_example(&site).await;
    browser.until_read("Who", true).await;
    let situation = browser.passage("six-situation").await;
    browser.press(&format!("#{situation}-change")).await;
    browser.rewrite(&format!("#{situation}-words"), UNKNOWN).await;
    browser.press(&format!("#{situation}-change")).await;
    browser.until_read("She was with Ottilie, and I asked [son] to come", true).await;
    browser.choose("supervision-maybe").await;
    browser.until_read("Ottilie", false).await;
    browser.until_read("She was with [name 1]", true).await;
    let wish = browser.passage("six-wish").await;
    browser.press(&format!("#{wish}-leave")).await;
    browser.until_read("until the school year ends", true).await;
    browser.until_read("That we may stay", false).await;
    browser.is_sound("a copy for supervision, checked").await;

    browser.press("#supervision-plain").await;
    browser.until_shown("This copy is not encrypted").await;
    browser.press("#supervision-plain-now").await;
    browser.find("#supervision-done").await;
    let file = profile.downloads().join("papers.html");
    let page = browser.wait("the plain file", || async { std::fs::read_to_string(&file).ok() }).await;
    for gone in ["Mara", "Jonas", "Lena", "Ottilie", "EXAMPLE", "landlord wants", "That we may stay", &case] {
        assert!(!page.contains(gone), "{gone} in {page}");
    }
    assert!(page.contains("She was with [name 1], and I asked [son] to come"), "{page}");
    browser.press("#supervision-note").await;
    browser.find("#supervision-noted").await;
    browser.go_in(&case, "page/sharing").await;
    browser.until_shown("Supervision").await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_changed_in_a_copy_is_gone_with_the_page_and_changes_nothing_in_the_case() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    let case = browser.copy_of_the_example(&site).await;
    let situation = browser.passage("six-situation").await;
    browser.press(&format!("#{situation}-change")).await;
    browser.rewrite(&format!("#{situation}-words"), "Something else altogether").await;
    browser.press(&format!("#{situation}-change")).await;
    browser.until_read("Something else altogether", true).await;
    browser.press(&format!("#{situation}-first")).await;
    browser.until_read("The landlord wants us out by spring", true).await;
    browser.press(&format!("#{situation}-leave")).await;
    browser.until_read("The landlord wants us out by spring", false).await;
    browser.go_in(&case, "meeting/guided/story").await;
    browser.until_value("#six-situation", "The landlord wants us out by spring.").await;
    browser.go_in(&case, "supervision").await;
    browser.until_read("The landlord wants us out by spring", true).await;
    let paper = browser.print(&profile, "copy.pdf").await;
    paper.is_a4();
    paper.says(&["A case for discussion", "The person may still be recognised"]);
    paper.says_none_of(&["Mara", "Jonas", "Check each passage"]);
    browser.close().await;
}
