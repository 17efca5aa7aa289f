//! One person always answers for a case (2-1), and both sides of a service stand side by side (2-35, 2-36).

use waymark::documents::{Version, agreement, plan_paper};
use waymark::forms::{arrival, compelled, handover, monitoring, step, team, workspace};
use waymark::journal::Change;
use waymark::process::{Answering, Monitored, answering, gaps, gaps_on, has_monitored, monitored, role};

use crate::documents::{agency, shown, speech};
use crate::first_meeting::{today, whole_meeting};
use crate::first_meeting_told::{Told, texts};
use crate::told_work::{choice, link, noted, nth, on, open, running, said};

/// Both agreed that this colleague goes on.
fn goes_on(told: Told, number: u8, to: &str) -> Told {
    told.at(number, &handover::TOLD.spec, noted("I am moving"))
        .at(number, &handover::OPINION.spec, said("If it is her"))
        .at(number, &handover::RESULT.spec, choice("colleague"))
        .at(number, &handover::TO.spec, noted(to))
}

fn named(told: Told, name: &str) -> Told {
    told.once(&team::RESPONSIBLE.spec, noted(name))
}

fn who(told: &Told) -> (Option<String>, Option<String>) {
    let Answering { name, next, .. } = answering(&told.case, &agency().case);
    (name, next)
}

fn names(name: &str, next: Option<&str>) -> (Option<String>, Option<String>) {
    (Some(name.into()), next.map(Into::into))
}

fn is_open(told: &Told) -> bool {
    gaps_on(&told.case, told.round(), today()).iter().any(|gap| gap.key == "r12-answers")
}

#[test]
fn the_worker_answers_as_long_as_nobody_else_is_named() {
    assert_eq!(who(&running()), names("Maria Sol", None));
    assert_eq!(who(&named(running(), "Nora")), names("Nora", None));
    assert_eq!(who(&named(running(), "Nora").once(&team::RESPONSIBLE.spec, open())), names("Maria Sol", None));
    let of_nobody = answering(&running().case, &Told::nothing().case);
    assert_eq!((of_nobody.name, of_nobody.is_named), (None, false));
}

#[test]
fn whoever_answers_is_called_on_papers_what_they_are_called_in_the_house() {
    let paper = |agency: &Told, told: &Told, version| {
        let texts = texts("en");
        shown(&plan_paper(&told.case, told.round(), &agency.case, &speech(&texts), version))
    };
    let manager = agency().note(&workspace::ROLE.spec, " Case manager ");
    assert_eq!(role(&manager.case), Some("Case manager"));
    let full = paper(&manager, &running(), Version::Full);
    assert!(full.contains("Case manager = Maria Sol") && !full.contains("Your contact"), "{full}");
    assert!(paper(&manager, &named(running(), "Nora"), Version::Full).contains("Case manager = Nora"));
    assert!(!paper(&manager, &running(), Version::Safe).contains("Case manager"));
    let silent = agency().note(&workspace::ROLE.spec, "  ");
    assert_eq!((role(&silent.case), role(&agency().case)), (None, None));
    assert!(paper(&silent, &running(), Version::Full).contains("Your contact = Maria Sol"));
}

#[test]
fn a_colleague_who_goes_on_answers_once_they_are_named_and_until_then_it_is_open() {
    let agreed = || goes_on(named(running(), "Ada"), 1, "Nora");
    assert_eq!((who(&agreed()), is_open(&agreed())), (names("Ada", Some("Nora")), true));
    let handed = named(agreed(), "Nora");
    assert_eq!((who(&handed), is_open(&handed)), (names("Nora", None), false));
    let back = goes_on(handed, 2, "Ada");
    assert_eq!(who(&back), names("Nora", Some("Ada")));
}

#[test]
fn another_name_written_later_or_another_decision_settles_it_as_well() {
    let agreed = || goes_on(named(running(), "Ada"), 1, "Nora");
    assert_eq!(who(&named(agreed(), "Ines")), names("Ines", None));
    assert_eq!(who(&agreed().at(1, &handover::RESULT.spec, choice("stays"))), names("Ada", None));
    assert_eq!(who(&agreed().at(1, &handover::TO.spec, open())), names("Ada", None));
    assert_eq!(who(&agreed().change(&Change::Remove(nth(&handover::HANDOVER, 1)))), names("Ada", None));
    let kept_on = agreed().at(2, &handover::RESULT.spec, choice("boundaries"));
    assert_eq!(who(&kept_on), names("Ada", None), "the last decision counts");
}

#[test]
fn who_answers_is_asked_where_a_case_is_open_and_leads_to_the_page_of_the_team() {
    let agreed = goes_on(running(), 1, "Nora");
    let all = gaps_on(&agreed.case, agreed.round(), today());
    let gap = all.iter().find(|gap| gap.key == "r12-answers").unwrap();
    assert_eq!((gap.prompt, gap.stage()), ("page/team", None));
    assert!(gaps(&agreed.case, agreed.round()).iter().all(|gap| gap.key != "r12-answers"), "no card needs it");
    assert!(!is_open(&running()));
}

#[test]
fn a_full_paper_says_who_answers_and_a_safe_one_names_nobody() {
    let texts = texts("en");
    let plan =
        |told: &Told, version| shown(&plan_paper(&told.case, told.round(), &agency().case, &speech(&texts), version));
    assert!(plan(&running(), Version::Full).contains("Your contact = Maria Sol"));
    let handed = named(running(), "Nora");
    let full = plan(&handed, Version::Full);
    assert!(full.contains("Your contact = Nora") && !full.contains("Maria Sol"), "{full}");
    assert!(!plan(&handed, Version::Safe).contains("Nora"));
}

fn has_to_come() -> Told {
    whole_meeting()
        .once(&arrival::WILL.spec, choice("compelled"))
        .once(&compelled::BY.spec, noted("The court of Westgate"))
        .once(&compelled::MUST.spec, noted("Six talks"))
        .once(&compelled::MAY.spec, noted("What you talk about"))
        .once(&compelled::REPORTED.spec, noted("The days you came"))
        .once(&compelled::REFUSING.spec, noted("The court decides again"))
        .once(&compelled::SAID.spec, said("I come because I must"))
}

#[test]
fn whoever_has_to_come_reads_on_the_full_agreement_what_that_means() {
    let texts = texts("en");
    let paper =
        |told: &Told, version| shown(&agreement(&told.case, told.round(), &agency().case, &speech(&texts), version));
    let section = "# You have to come\nRequired by = The court of Westgate\nCompulsory = Six talks\n\
        Your choice = What you talk about\nI must report = The days you came\n\
        If you refuse = The court decides again\n> I come because I must (en)\n";
    let full = paper(&has_to_come(), Version::Full);
    assert!(full.contains(section), "{full}");
    let safe = paper(&has_to_come(), Version::Safe);
    assert!(!safe.contains("Westgate") && !safe.contains("You have to come"), "{safe}");
    assert!(!paper(&whole_meeting(), Version::Full).contains("You have to come"));
}

#[test]
fn no_paper_promises_whoever_has_to_come_that_nothing_follows_from_stopping() {
    let texts = texts("en");
    let papers = |told: &Told, version| {
        let (case, round, agency) = (&told.case, told.round(), agency());
        let speech = speech(&texts);
        [
            agreement(case, round, &agency.case, &speech, version),
            plan_paper(case, round, &agency.case, &speech, version),
        ]
        .map(|paper| shown(&paper))
    };
    let compelled = || whole_meeting().once(&arrival::WILL.spec, choice("compelled"));
    let said = || whole_meeting().once(&compelled::MUST.spec, noted("Six talks"));
    for version in [Version::Safe, Version::Full] {
        for paper in papers(&compelled(), version).into_iter().chain(papers(&said(), version)) {
            assert!(!paper.contains("Nothing bad follows") && paper.contains("- You can say no."), "{paper}");
        }
        for paper in papers(&whole_meeting(), version) {
            assert!(paper.contains("- You can stop. Nothing bad follows from it."), "{paper}");
        }
    }
}

/// A look at a planned step or at a service by its name, as one of both says it.
fn look(told: Told, number: u8, by: &str, [received, needed, suitable]: [&str; 3], day: &str) -> Told {
    told.at(number, &monitoring::BY.spec, choice(by))
        .at(number, &monitoring::RECEIVED.spec, choice(received))
        .at(number, &monitoring::NEEDED.spec, choice(needed))
        .at(number, &monitoring::SUITABLE.spec, choice(suitable))
        .at(number, &monitoring::DAY.spec, on(day))
}

fn planned() -> Told {
    running().at(7, &step::WHAT.spec, noted("Meals on wheels")).at(7, &step::WHO.spec, choice("others")).at(
        7,
        &step::SERVICE.spec,
        choice("providing"),
    )
}

fn rows(told: &Told) -> Vec<Monitored> {
    let texts = texts("en");
    monitored(&told.case, told.round(), &speech(&texts))
}

fn row(about: &str, [person, provider, differ]: [&[&str]; 3]) -> Monitored {
    let words = |all: &[&str]| all.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
    Monitored { about: about.into(), person: words(person), provider: words(provider), differ: words(differ) }
}

#[test]
fn a_planned_service_that_nobody_was_asked_about_stands_there_unasked() {
    assert_eq!(rows(&running()), []);
    assert!(!has_monitored(&running().case, running().round()));
    assert_eq!(rows(&planned()), [row("Meals on wheels", [&[], &[], &[]])]);
    assert!(has_monitored(&planned().case, planned().round()));
}

#[test]
fn what_the_person_and_the_provider_do_not_say_alike_is_named() {
    let one = look(planned(), 1, "person", ["partly", "yes", "no"], "2026-04-01").at(
        1,
        &monitoring::STEP_OF.spec,
        link(&step::STEP, 7),
    );
    assert_eq!(rows(&one)[0].differ, [""; 0], "one side alone is no difference");
    let both = look(one, 2, "provider", ["yes", "yes", "yes"], "2026-04-02").at(
        2,
        &monitoring::STEP_OF.spec,
        link(&step::STEP, 7),
    );
    let person: &[&str] = &["It comes in part", "Needed", "It does not fit"];
    let provider: &[&str] = &["It comes", "Needed", "It fits"];
    assert_eq!(rows(&both), [row("Meals on wheels", [person, provider, &["It comes", "Fits"]])]);
}

#[test]
fn the_latest_answers_count_by_their_day_however_they_were_typed_in() {
    let named = |told: Told, number| told.at(number, &monitoring::SERVICE.spec, noted("Legal aid"));
    let late = named(look(running(), 1, "person", ["yes", "yes", "yes"], "2026-05-01"), 1);
    let early = named(look(late, 2, "person", ["no", "yes", "yes"], "2026-04-01"), 2);
    assert_eq!(rows(&early), [row("Legal aid", [&["It comes", "Needed", "It fits"], &[], &[]])]);
}
