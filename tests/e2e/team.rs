//! Who works on a case: one person always answers for it (2-1), others have roles (2-2, 2-44); supervision and visits
//! alone are the worker's.

use crate::support::meeting::ENGLISH;
use crate::support::{Browser, Profile, Site};

const WORKER: &str = "Ada Stern";
const COLLEAGUE: &str = "Nora Falk";

/// A vault whose worker has a name, and a case after its first meeting.
async fn begun(profile: &Profile) -> (Site, Browser, String, String) {
    let site = Site::start();
    let browser = Browser::start(profile, "en").await;
    browser.open(&site).await;
    let keys = browser.make_vault().await;
    browser.go("#/agency").await;
    browser.write("#profile-worker", WORKER).await;
    browser.write("#profile-minutes", "\t").await;
    browser.until_saved().await;
    let case = browser.begin_case("T-7", "").await;
    browser.first_meeting(&ENGLISH).await;
    (site, browser, case, keys.passphrase)
}

impl Browser {
    /// Waits until this person alone answers for the case, of the two.
    async fn until_answers(&self, name: &str, other: &str) {
        let script = "const words = document.getElementById('answering')?.innerText || '';
            return words.includes(arguments[0]) && !words.includes(arguments[1]);";
        self.until(&format!("{name} to answer for it"), script, vec![name.into(), other.into()]).await;
    }

    /// Both agree that a colleague goes on.
    async fn agree_that_a_colleague_goes_on(&self, case: &str) {
        self.go_in(case, "page/team").await;
        let offer = self.add("handover").await;
        self.write(&format!("#handover-told-{offer}"), "I am moving to another town").await;
        self.choose(&format!("handover-why-{offer}-load")).await;
        self.write(&format!("#handover-opinion-{offer}"), "If she knows the papers").await;
        self.choose(&format!("handover-result-{offer}-colleague")).await;
        self.write(&format!("#handover-to-{offer}"), COLLEAGUE).await;
        self.is_sound("a colleague is offered, open").await;
        self.close_record(&offer).await;
        self.until_saved().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_person_always_answers_for_a_case_and_handing_it_over_leaves_neither_none_nor_two() {
    let profile = Profile::new();
    let (_site, browser, case, _) = begun(&profile).await;
    browser.go_in(&case, "page/team").await;
    browser.until_answers(WORKER, COLLEAGUE).await;
    browser.full_paper(&profile, &case, "agreement").await.says(&[WORKER]);
    browser.agree_that_a_colleague_goes_on(&case).await;
    browser.until_answers(WORKER, COLLEAGUE).await;
    browser.go_in(&case, "").await;
    browser.press("#gap-r12-answers a").await;
    browser.until_place("/page/team").await;
    browser.press("#hand-over-case").await;
    browser.until_answers(COLLEAGUE, WORKER).await;
    browser.until_value("#team-responsible", COLLEAGUE).await;
    browser.until_gone("#hand-over-case").await;
    browser.press("#undo").await;
    browser.until_answers(WORKER, COLLEAGUE).await;
    browser.press("#hand-over-case").await;
    browser.until_answers(COLLEAGUE, WORKER).await;
    browser.until_saved().await;
    browser.go_in(&case, "").await;
    browser.until_gone("#gap-r12-answers").await;
    for paper in ["agreement", "plan"] {
        let paper = browser.full_paper(&profile, &case, paper).await;
        paper.says(&[COLLEAGUE]);
        paper.says_none_of(&[WORKER]);
    }
    browser.choose("paper-version-safe").await;
    browser.print(&profile, "safe.pdf").await.says_none_of(&[COLLEAGUE, WORKER]);
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn others_of_the_team_have_roles_and_a_substitute_stands_on_the_paper_and_none_of_them_answers_for_it() {
    let profile = Profile::new();
    let (_site, browser, case, _) = begun(&profile).await;
    browser.go_in(&case, "page/team").await;
    browser.write("#team-substitute", "Ines Roth").await;
    let mut members = Vec::new();
    for (name, role, shown) in [("Jon Weir", "-lawyer", "Lawyer"), ("Lia Moor", "", "Direct help")] {
        let member = browser.add("member").await;
        browser.write(&format!("#member-name-{member}"), name).await;
        browser.choose(&format!("member-role-{member}{role}")).await;
        browser.write(&format!("#member-view-{member}"), "VIEW-OF-ONE-7").await;
        browser.is_sound("somebody of the team, open").await;
        browser.close_record(&member).await;
        members.push((member, name, shown));
    }
    for (member, name, shown) in &members {
        let card = browser.words(&format!("#record-{member} .record__said")).await;
        assert!(card.contains(name) && card.contains(shown), "{card}");
    }
    browser.until_answers(WORKER, "Jon Weir").await;
    browser.until_saved().await;
    let paper = browser.full_paper(&profile, &case, "agreement").await;
    paper.says(&[WORKER, "Ines Roth"]);
    paper.says_none_of(&["VIEW-OF-ONE-7", "Jon Weir"]);
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn supervision_and_a_visit_alone_are_the_workers_and_being_back_is_one_tap() {
    let profile = Profile::new();
    let (_site, browser, case, passphrase) = begun(&profile).await;
    browser.go_in(&case, "page/team").await;
    let note = browser.add("supervision").await;
    browser.write(&format!("#supervision-note-{note}"), "SUPERVISED-7").await;
    browser.is_sound("a supervision, open").await;
    browser.close_record(&note).await;
    let visit = browser.add("visit").await;
    browser.write(&format!("#visit-where-{visit}"), "WHERE-TO-7").await;
    browser.write(&format!("#visit-knows-{visit}"), "KNOWS-OF-IT-7").await;
    browser.write(&format!("#visit-back-by-{visit}"), "0430PM").await;
    browser.is_sound("a visit alone, open").await;
    browser.close_record(&visit).await;
    let card = browser.words(&format!("#record-{visit} .record__facts")).await;
    assert!(card.contains("KNOWS-OF-IT-7") && card.contains("16:30"), "who knows, and back by when: {card}");
    browser.choose(&format!("tap-{visit}-safe")).await;
    browser.until_saved().await;
    browser.go_in(&case, "").await;
    browser.go_in(&case, "page/team").await;
    let is_back = format!("return document.getElementById('tap-{visit}-safe')?.checked;");
    browser.until("being back to be kept", &is_back, vec![]).await;
    browser.open_record(&note).await;
    browser.until_value(&format!("#supervision-note-{note}"), "SUPERVISED-7").await;
    let hidden = ["SUPERVISED-7", "WHERE-TO-7", "KNOWS-OF-IT-7"];
    let papers = browser.full_papers(&profile, &case).await;
    papers.iter().for_each(|paper| paper.says_none_of(&hidden));
    papers[0].says(&[ENGLISH.can, WORKER]);
    browser.go_in(&case, "meeting/guided/wish").await;
    browser.press("#together-on").await;
    browser.turned_holds_none_of(&case, &hidden).await;
    browser.turn_back(&passphrase).await;
    browser.close().await;
}
