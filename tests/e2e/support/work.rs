//! The work after the first meeting, told and written down: assessment, plan, doing, looking back.

use serde_json::json;

use super::{Browser, Profile};

/// What is said and done after the first meeting, in any language.
pub(crate) struct Work {
    /// What is hard.
    pub(crate) need: &'static str,
    /// What is managed alone.
    pub(crate) alone: &'static str,
    /// A strength.
    pub(crate) strength: &'static str,
    /// Who helps.
    pub(crate) resource: &'static str,
    /// Two goals, in the order in which they are added.
    pub(crate) goals: [&'static str; 2],
    /// A step of each: of the person, and of the worker.
    pub(crate) steps: [&'static str; 2],
    /// How both see it.
    pub(crate) sign: &'static str,
    /// A note of a contact.
    pub(crate) note: &'static str,
    /// A service.
    pub(crate) service: &'static str,
    /// Both views when they look back.
    pub(crate) views: [&'static str; 2],
    /// Who goes on with what.
    pub(crate) continues: &'static str,
    /// How to come back.
    pub(crate) comes_back: &'static str,
    /// What is added to the final report by hand.
    pub(crate) added: &'static str,
}

/// In English.
pub(crate) const WORK: Work = Work {
    need: "A home that is safe until the summer",
    alone: "The children, the cooking, my shifts",
    strength: "I do not give up",
    resource: "My sister on Fridays",
    goals: ["I sleep through the night", "We stay until the school year ends"],
    steps: ["Bring the lease and the letters", "Call the tenants' office"],
    sign: "Nights slept through in a week",
    note: "She came with a bag of letters and we sorted them",
    service: "Wrote to the landlord for time",
    views: ["It is quiet at home again", "She does it herself now"],
    continues: "The tenants' office keeps the papers",
    comes_back: "Any Tuesday, without a date",
    added: "Added by hand: the school was told",
};

/// In Russian.
pub(crate) const RUSSIAN_WORK: Work = Work {
    need: "Дом, в котором можно остаться до лета",
    alone: "Дети, готовка, мои смены",
    strength: "Я не сдаюсь",
    resource: "Сестра по пятницам",
    goals: ["Я сплю по ночам", "Мы остаёмся до конца учебного года"],
    steps: ["Принести договор и письма", "Позвонить юристу"],
    sign: "Сколько ночей в неделю без пробуждений",
    note: "Пришла с пакетом писем, разобрали вместе",
    service: "Написали хозяину, попросили время",
    views: ["Дома снова тихо", "Она справляется сама"],
    continues: "Документы остаются у юриста",
    comes_back: "В любой вторник без записи",
    added: "Дописано от руки: школа знает",
};

/// The last day that a test could be run on and the one after it.
const FAR: [&str; 3] = ["14", "5", "2099"];

impl Browser {
    /// Adds a record to a list and gives its id; it is open to be written in. `list` is the kind, or the kind and the
    /// record above.
    pub(crate) async fn add(&self, list: &str) -> String {
        let ids = "return [...document.querySelectorAll('#records-' + CSS.escape(arguments[0]) + ' > .record')].map((e) => e.id);";
        let before: Vec<String> = self.run(ids, vec![json!(list)]).await;
        self.press(&format!("[id='add-{list}']")).await;
        let added = self
            .wait(&format!("a new {list}"), || async {
                let now: Vec<String> = self.run(ids, vec![json!(list)]).await;
                now.into_iter().find(|id| !before.contains(id))
            })
            .await;
        added.trim_start_matches("record-").to_owned()
    }

    /// Opens a record.
    pub(crate) async fn open_record(&self, id: &str) {
        self.press(&format!("#record-{id}-open")).await;
        self.find(&format!("#record-{id}-done")).await;
    }

    /// Closes a record that is open.
    pub(crate) async fn close_record(&self, id: &str) {
        self.until_written().await;
        self.press(&format!("#record-{id}-done")).await;
        self.until_gone(&format!("#record-{id}-done")).await;
    }

    /// Closes the card of what was chosen on a map.
    pub(crate) async fn close_map_card(&self) {
        self.until_written().await;
        self.press("#map-card [id$='-done']").await;
        self.until_gone("#map-card").await;
    }

    /// Opens what is asked on demand in an open record.
    pub(crate) async fn more(&self, id: &str) {
        self.press(&format!("#record-{id} > .record__body > .disclosure > summary")).await;
    }

    /// Writes a day into a field.
    pub(crate) async fn write_day(&self, field: &str, [day, month, year]: [&str; 3]) {
        self.rewrite(&format!("#{field}"), day).await;
        self.rewrite(&format!("#{field}-month"), month).await;
        self.rewrite(&format!("#{field}-year"), year).await;
        // The day is one once the last part is left.
        self.write(&format!("#{field}-year"), "\t").await;
    }

    /// A need, what is managed alone, a strength and help.
    pub(crate) async fn assess(&self, case: &str, work: &Work) {
        self.go_in(case, "assessment").await;
        let need = self.add("need").await;
        self.write(&format!("#need-statement-{need}"), work.need).await;
        self.choose(&format!("need-domain-{need}")).await;
        self.close_record(&need).await;
        self.write("#assessment-alone", work.alone).await;
        self.choose("assessment-level-some_help").await;
        let strength = self.add("strength").await;
        self.write(&format!("#strength-what-{strength}"), work.strength).await;
        self.close_record(&strength).await;
        let resource = self.add("resource").await;
        self.write(&format!("#resource-what-{resource}"), work.resource).await;
        self.choose(&format!("resource-state-{resource}")).await;
        self.close_record(&resource).await;
        self.until_saved().await;
    }

    /// A goal with one step, done by the person or by the worker; gives the goal's id.
    pub(crate) async fn goal_with_step(&self, goal: &str, step: &str, who: &str) -> String {
        let goal_id = self.add("goal").await;
        self.write(&format!("#goal-statement-{goal_id}"), goal).await;
        self.close_record(&goal_id).await;
        let step_id = self.add(&format!("step-{goal_id}")).await;
        self.write(&format!("#step-what-{step_id}"), step).await;
        let who = if who == "client" { String::new() } else { format!("-{who}") };
        self.choose(&format!("step-who-{step_id}{who}")).await;
        self.write_day(&format!("step-by-{step_id}"), FAR).await;
        self.close_record(&step_id).await;
        goal_id
    }

    /// Two goals with a step each, a sign, the order, the day to look at it, and yes, spoken. Gives the goals' ids.
    pub(crate) async fn plan(&self, case: &str, work: &Work) -> [String; 2] {
        self.go_in(case, "plan").await;
        let first = self.goal_with_step(work.goals[0], work.steps[0], "client").await;
        let second = self.goal_with_step(work.goals[1], work.steps[1], "worker").await;
        let sign = self.add(&format!("indicator-{first}")).await;
        self.write(&format!("#indicator-what-{sign}"), work.sign).await;
        self.close_record(&sign).await;
        self.choose("plan-order").await;
        self.write_day("plan-review", FAR).await;
        self.choose("plan-manner-spoken").await;
        self.until_saved().await;
        [first, second]
    }

    /// Every step of the plan has this result, by a tap.
    pub(crate) async fn tap_all_steps(&self, case: &str, result: &str) {
        self.go_in(case, "doing").await;
        let taps = "return [...document.querySelectorAll('#section-steps .taps')].map((e) => e.id);";
        self.until("steps", &format!("return (() => {{ {taps} }})().length > 0;"), vec![]).await;
        let ids: Vec<String> = self.run(taps, vec![]).await;
        for id in ids {
            self.choose(&format!("{id}-{result}")).await;
        }
        self.until_saved().await;
    }

    /// A note and a service, each as quickly as can be.
    pub(crate) async fn do_the_work(&self, case: &str, work: &Work) {
        self.go_in(case, "note").await;
        self.write("textarea[id^='note-text-']", work.note).await;
        self.until_saved().await;
        self.go_in(case, "doing").await;
        let service = self.add("service").await;
        self.choose(&format!("service-kind-{service}-documents")).await;
        self.write(&format!("#service-what-{service}"), work.service).await;
        self.close_record(&service).await;
        self.until_saved().await;
    }

    /// A file of the case.
    pub(crate) async fn keep_file(&self, case: &str, profile: &Profile, name: &str, bytes: &[u8]) {
        self.go_in(case, "doing").await;
        let document = self.add("document").await;
        self.give_file(&format!("#document-file-{document}"), &profile.put(name, bytes)).await;
        self.find(".kept-file").await;
        self.close_record(&document).await;
        self.until_saved().await;
    }

    /// Both say the same of every goal.
    pub(crate) async fn goals_are(&self, case: &str, view: &str) {
        self.go_in(case, "evaluation").await;
        let goals = "return [...document.querySelectorAll('#records-goal > .record')].map((e) => e.id.slice(7));";
        self.until("goals", &format!("return (() => {{ {goals} }})().length > 0;"), vec![]).await;
        let ids: Vec<String> = self.run(goals, vec![]).await;
        for id in ids {
            self.open_record(&id).await;
            let choice = if view == "reached" { String::new() } else { format!("-{view}") };
            self.choose(&format!("goal-person-reached-{id}{choice}")).await;
            self.choose(&format!("goal-worker-reached-{id}{choice}")).await;
            self.close_record(&id).await;
        }
        self.until_saved().await;
    }

    /// Looks back on a part of the way or on the whole plan, on course or off it, and both choose how it goes on.
    pub(crate) async fn look_back(&self, case: &str, work: &Work, of: &str, course: &str, outcome: &str) {
        self.go_in(case, "evaluation").await;
        let look = self.add("evaluation").await;
        let field = |question: &str, choice: &str, first: &str| {
            let end = if choice == first { String::new() } else { format!("-{choice}") };
            format!("evaluation-{question}-{look}{end}")
        };
        self.choose(&field("of", of, "stage")).await;
        self.write(&format!("#evaluation-person-view-{look}"), work.views[0]).await;
        self.choose(&field("person-blocked", "waiting", "refused")).await;
        self.write(&format!("#evaluation-worker-view-{look}"), work.views[1]).await;
        self.choose(&field("course", course, "on")).await;
        self.choose(&field("outcome", outcome, "stay")).await;
        self.close_record(&look).await;
        self.until_saved().await;
    }

    /// The work comes to its end as agreed; the report is edited, kept, and the case closed.
    pub(crate) async fn complete(&self, case: &str, work: &Work) {
        self.go_in(case, "closure").await;
        self.choose("closure-how").await;
        self.write("#closure-continues", work.continues).await;
        self.write("#closure-return", work.comes_back).await;
        self.choose("closure-person-agrees").await;
        self.choose("closure-worker-agrees").await;
        self.choose("closure-manner-spoken").await;
        self.until_saved().await;
        self.go_in(case, "report").await;
        self.write("#report-done", &format!("\n{}", work.added)).await;
        self.write("#report-result", "\t").await;
        self.until_saved().await;
        self.seal(case, "report").await;
        self.go_in(case, "closure").await;
        self.press("#close-case").await;
        self.find("#reopen").await;
        self.until_saved().await;
    }

    /// Keeps a paper as it shows, in its full version.
    pub(crate) async fn seal(&self, case: &str, paper: &str) {
        self.go_in(case, &format!("paper/{paper}")).await;
        self.choose("paper-version-full").await;
        self.press("#seal").await;
        self.find("#sealed").await;
        self.until_saved().await;
    }
}
