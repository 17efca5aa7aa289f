//! A walk through every screen in every state that has a look of its own.

use serde_json::json;

use super::carrying::FILE_PASSPHRASE;
use super::meeting::{ENGLISH, RUSSIAN, Story};
use super::places::every_place;
use super::work::{RUSSIAN_WORK, WORK};
use super::{Browser, Profile, Site};

/// The code and the name of the case that the walk goes through.
pub(crate) const CODE: &str = "W-17";
/// Stands in no address and in no title.
pub(crate) const NAME: &str = "Mara Lindqvist";

/// Places of a turned screen, one of each kind: the numbers, what is read first, ticks, words, what is read back, a
/// signature, a day with its time, their goals, looking back, how it is with us, both maps, both papers.
const TURNED: [&str; 14] = [
    "meeting/guided/safety",
    "meeting/guided/limits",
    "meeting/guided/contact/1",
    "meeting/guided/wish",
    "meeting/guided/read_back",
    "meeting/guided/together/8",
    "meeting/guided/together/11",
    "plan",
    "evaluation",
    "page/monitoring",
    "ecomap",
    "genogram",
    "paper/read-back",
    "paper/plan",
];

impl Browser {
    /// Goes to every screen, from an empty device on, and calls `look` at each with its name.
    pub(crate) async fn walk(&self, site: &Site, profile: &Profile, look: impl AsyncFn(&Self, &str)) {
        self.open(site).await;
        let language: String = self.run("return document.documentElement.lang;", vec![]).await;
        let story = if language == "ru" { &RUSSIAN } else { &ENGLISH };
        let passphrase = self.walk_the_start(&look).await;
        self.walk_the_door(&passphrase, &look).await;
        let case = self.walk_the_case(profile, story, &look).await;
        self.walk_the_room(&case, &passphrase, &look).await;
        self.walk_the_turned(&case, &passphrase, &look).await;
        self.walk_the_carrying(profile, &case, &look).await;
        self.walk_the_leaving(&look).await;
    }

    async fn walk_the_start(&self, look: &impl AsyncFn(&Self, &str)) -> String {
        self.find("#make-vault").await;
        look(self, "start").await;
        self.press("#have-file").await;
        self.find("#start-back").await;
        look(self, "start, from a file").await;
        self.press("#start-back").await;
        self.press("#make-vault").await;
        self.choose("passphrase-kind-own").await;
        self.write("#passphrase", "too short").await;
        self.find("#strength-words").await;
        look(self, "start, own passphrase").await;
        self.choose("passphrase-kind").await;
        let passphrase = self.drawn_words("").await;
        self.press("#use-generated").await;
        self.find("#generated-typed-error").await;
        look(self, "start, drawn words").await;
        self.write("#generated-typed", &passphrase).await;
        self.press("#use-generated").await;
        let code = self.words("#recovery-code").await.split_whitespace().collect::<Vec<_>>().join("-");
        look(self, "start, recovery code").await;
        self.press("#recovery-written").await;
        self.write("#recovery-typed", "WRONG").await;
        self.press("#recovery-check").await;
        self.find("#recovery-typed-error").await;
        look(self, "start, recovery code typed back").await;
        self.rewrite("#recovery-typed", &code).await;
        self.press("#recovery-check").await;
        self.write("#profile-numbers", "Police 112\nCrisis line 0800 111 0 111").await;
        look(self, "start, profile").await;
        self.press("#finish").await;
        self.until_home().await;
        look(self, "board, empty").await;
        passphrase
    }

    async fn walk_the_door(&self, passphrase: &str, look: &impl AsyncFn(&Self, &str)) {
        self.lock().await;
        look(self, "lock").await;
        self.press("#lock-emergency summary").await;
        self.press("#forgotten").await;
        self.find("#recover").await;
        look(self, "lock, forgotten").await;
        self.press("#lock-back").await;
        self.press("#change").await;
        self.find("#change-now").await;
        look(self, "lock, change").await;
        self.press("#lock-back").await;
        self.go("#/emergency").await;
        self.find("#emergency-back").await;
        look(self, "lock, emergency").await;
        self.go("#/").await;
        self.write("#passphrase", "not the words").await;
        self.press("#unlock").await;
        self.find("#passphrase-error").await;
        look(self, "lock, wrong passphrase").await;
        self.until("the wait to be over", "return !document.querySelector('#unlock[aria-disabled]');", vec![]).await;
        self.rewrite("#passphrase", passphrase).await;
        self.press("#unlock").await;
        self.until_home().await;
    }

    async fn walk_the_case(&self, profile: &Profile, story: &Story, look: &impl AsyncFn(&Self, &str)) -> String {
        self.press("main a[href='#/new']").await;
        self.press("#new-begin").await;
        self.find(".error-summary").await;
        look(self, "new case without a code").await;
        let case = self.begin_case(CODE, NAME).await;
        self.choose("safety-now").await;
        self.find("#safety-action").await;
        look(self, "prompt with something that cannot wait").await;
        self.go_in(&case, "").await;
        look(self, "overview of a case just begun").await;
        self.go_in(&case, "meeting/guided/safety").await;
        self.first_meeting(story).await;
        self.walk_the_work(&case, profile, story, look).await;
        self.walk_the_maps(&case, look).await;
        for (name, place) in every_place(&case) {
            self.go(&place).await;
            self.until_ready().await;
            look(self, &name).await;
        }
        self.go("#/").await;
        self.press("#reveal-names").await;
        look(self, "board with names").await;
        self.press(".shell__bar-end .menu__button").await;
        look(self, "menu of languages").await;
        self.press(".shell__bar-end .menu__button").await;
        case
    }

    /// The stages, empty, with a record open, and with all that belongs there.
    async fn walk_the_work(&self, case: &str, profile: &Profile, story: &Story, look: &impl AsyncFn(&Self, &str)) {
        let work = if story.called == RUSSIAN.called { &RUSSIAN_WORK } else { &WORK };
        self.go_in(case, "evaluation").await;
        look(self, "looking back, nothing there yet").await;
        self.assess(case, work).await;
        let [goal, _] = self.plan(case, work).await;
        self.open_record(&goal).await;
        self.more(&goal).await;
        look(self, "plan, a goal open").await;
        self.do_the_work(case, work).await;
        self.keep_file(case, profile, "scan.png", include_bytes!("../../../public/icons/waymark-192.png")).await;
        let document: String =
            self.run("return document.querySelector('#records-document > .record').id.slice(7);", vec![]).await;
        self.open_record(&document).await;
        self.find(".kept-file__picture").await;
        look(self, "doing, a photo open").await;
        self.press(".kept-file .button").await;
        look(self, "a plain copy is asked for").await;
        self.press("dialog[open] .button--quiet").await;
        self.tap_all_steps(case, "partly").await;
        self.goals_are(case, "partly").await;
        self.look_back(case, work, "stage", "off", "revise").await;
        look(self, "looking back, sent back").await;
        self.go_in(case, "closure").await;
        self.choose("closure-how-otherwise").await;
        self.choose("closure-reason-no_contact").await;
        self.until_saved().await;
    }

    /// Both maps, empty and with people on them, and all that opens on them.
    async fn walk_the_maps(&self, case: &str, look: &impl AsyncFn(&Self, &str)) {
        self.go_in(case, "genogram").await;
        self.find("#map-add").await;
        look(self, "genogram, empty").await;
        for (name, of) in [("Mara", None), ("Anna", Some(("Mara", "parent"))), ("Lena", Some(("Mara", "child")))] {
            self.add_kin(name, of).await;
        }
        self.go_in(case, "ecomap").await;
        for (name, tie) in [("River House", "strong"), ("Mr Lind", "stressful")] {
            self.add_system(name, tie).await;
        }
        self.press("#map-add").await;
        self.find("#map-add-name").await;
        look(self, "ecomap, somebody is added").await;
        self.press("#map-add-not").await;
        let lind = self.on_map("Mr Lind").await;
        self.run::<()>(
            "document.getElementById(arguments[0]).dispatchEvent(new MouseEvent('click', { bubbles: true }));",
            vec![json!(lind)],
        )
        .await;
        self.find("#map-card").await;
        look(self, "ecomap, a card open").await;
        self.press("#map-card [id$='-done']").await;
        self.run::<()>("document.querySelectorAll('.map-choosing summary').forEach((line) => line.click());", vec![])
            .await;
        self.press("#map-compare").await;
        self.write_day("map-earlier-at", ["1", "1", "2020"]).await;
        self.press("#map-out").await;
        self.find(".map-sheet svg").await;
        look(self, "ecomap, compared, and its paper").await;
        self.choose("map-view-table").await;
        self.find(".map-tables").await;
        look(self, "ecomap as tables").await;
    }

    /// The person's side: a page that they fill in alone.
    async fn walk_the_room(&self, case: &str, passphrase: &str, look: &impl AsyncFn(&Self, &str)) {
        self.go_in(case, "alone").await;
        self.press("#hand-levels").await;
        self.find("#alone-begin").await;
        look(self, "alone, before the questions").await;
        self.press("#alone-begin").await;
        self.choose("alone-answer-hard").await;
        look(self, "alone, a question").await;
        self.press("#alone-next").await;
        self.find("#alone-answer").await;
        self.press("#alone-stop").await;
        self.find("#alone-end").await;
        look(self, "alone, thanks").await;
        self.turn_back(passphrase).await;
        self.until_place("/alone").await;
        look(self, "alone, what was filled in").await;
        self.go_in(case, "extract").await;
        self.choose("extract-for-doctor").await;
        self.find("#extract-gap").await;
        look(self, "extract without a consent").await;
    }

    /// A talk under way, the screen turned to the person at every kind of place that it has, and what lies over it.
    async fn walk_the_turned(&self, case: &str, passphrase: &str, look: &impl AsyncFn(&Self, &str)) {
        self.go_in(case, "").await;
        self.press("#talk-begin").await;
        self.find("#talk-time").await;
        look(self, "a talk under way").await;
        self.press("#talk-end").await;
        self.press("#together-on").await;
        self.find("#together-leave").await;
        look(self, "turned, what to look at").await;
        for spot in TURNED {
            self.turned_to(&format!("#/case/{case}/{spot}")).await;
            self.until_ready().await;
            look(self, &format!("turned, {spot}")).await;
        }
        self.press("#numbers-show").await;
        self.find("#numbers-over[open] #numbers-back").await;
        look(self, "turned, the numbers over it").await;
        self.press("#numbers-back").await;
        self.until_gone("#numbers-over[open]").await;
        self.press("#together-leave").await;
        self.find("#together-passphrase").await;
        look(self, "turned, the passphrase is asked").await;
        self.press("#together-stay").await;
        self.until_gone("#together-dialog[open]").await;
        self.turn_back(passphrase).await;
    }

    async fn walk_the_carrying(&self, profile: &Profile, case: &str, look: &impl AsyncFn(&Self, &str)) {
        self.go("#/carry").await;
        self.choose("carry-safe-no").await;
        self.choose("carry-which-chosen").await;
        self.choose("carry-opener-key").await;
        look(self, "carrying one case to a key").await;
        self.go("#/").await;
        let before = self.export(profile).await;
        look(self, "file made").await;
        let file = profile.downloaded(0).await;
        self.give_file("#verify-file", &file).await;
        self.write("#verify-passphrase", FILE_PASSPHRASE).await;
        self.press("#verify").await;
        self.find("#verified .notice").await;
        look(self, "file verified").await;
        self.read_file(&file, "not its passphrase").await;
        self.find("#import-passphrase-error").await;
        look(self, "file with a wrong passphrase").await;
        self.walk_the_extract(profile, case, look).await;
        self.walk_the_differences(profile, case, &before, look).await;
    }

    /// An extract as whoever gets it reads it.
    async fn walk_the_extract(&self, profile: &Profile, case: &str, look: &impl AsyncFn(&Self, &str)) {
        let made = profile.age_files().len();
        self.go_in(case, "extract").await;
        self.choose_own_passphrase("extract-", FILE_PASSPHRASE).await;
        self.press("#extract-make").await;
        self.find("#extract-done").await;
        self.read_file(&profile.downloaded(made).await, FILE_PASSPHRASE).await;
        self.find("#extract-in").await;
        look(self, "an extract that came").await;
    }

    /// The same answer changed twice: here, and in the copy that comes in.
    async fn walk_the_differences(
        &self,
        profile: &Profile,
        case: &str,
        before: &[u8],
        look: &impl AsyncFn(&Self, &str),
    ) {
        let elsewhere = super::carrying::with_another_wish(before, case, "What was written elsewhere");
        let file = profile.put("elsewhere.age", &elsewhere);
        self.go_in(case, "meeting/guided/wish").await;
        self.rewrite("#six-wish", "What was written here").await;
        self.until_saved().await;
        self.read_file(&file, FILE_PASSPHRASE).await;
        self.find("#import-preview").await;
        look(self, "preview").await;
        self.press("#import-accept").await;
        self.find("#import-done").await;
        look(self, "file came in").await;
        self.go_in(case, "differences").await;
        self.find(".difference").await;
        look(self, "differences").await;
        self.go_in(case, "meeting/guided/wish").await;
        self.find(".difference").await;
        look(self, "question with two answers").await;
    }

    async fn walk_the_leaving(&self, look: &impl AsyncFn(&Self, &str)) {
        self.go("#/leave").await;
        self.press("#leave-skip").await;
        self.find("#erase").await;
        look(self, "leaving, the last step").await;
    }

    /// Waits until a place shows what it holds.
    pub(crate) async fn until_ready(&self) {
        let script = "return !!document.querySelector('main h1') && !document.querySelector('.page__waiting, [aria-busy=true]');";
        self.until("the place to be ready", script, vec![]).await;
    }

    /// Makes the window as wide as a device, in CSS pixels; a narrow one is a phone.
    pub(crate) async fn set_size(&self, width: u32, height: u32, scale: u32) {
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": scale, "mobile": width < 640 });
        self.chrome("Emulation.setDeviceMetricsOverride", size).await;
    }
}
