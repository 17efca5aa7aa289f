//! The plan and the final report, word for word.

use expect_test::expect;
use waymark::documents::{Block, Document, Version, plan_paper, report_paper};
use waymark::forms::{Ask, closure, goal, indicator, plan, report, service, step};
use waymark::i18n::Texts;
use waymark::journal::{Part, Strokes, Value};
use waymark::process::put_at;

use crate::documents::{agency, check, shown, speech};
use crate::first_meeting_told::{Told, texts};
use crate::told_work::{choice, closed, link, noted, nth, on, open, planned, running, said};

/// A plan in which everybody does something.
pub(crate) fn whole_plan() -> Told {
    running()
        .at(1, &goal::BY.spec, on("2026-06-30"))
        .at(2, &goal::STATEMENT.spec, noted("sleep through the night"))
        .at(1, &step::DONE_WHEN.spec, noted("they lie on the table"))
        .step(2, 1, "worker")
        .at(2, &step::BY.spec, on("2026-03-11"))
        .step(3, 2, "worker")
        .at(3, &step::BY.spec, on("2026-03-10"))
        .step(4, 2, "others")
        .at(4, &step::WHOM.spec, noted("Dr Wolf"))
        .at(4, &step::BY.spec, open())
        .at(1, &indicator::GOAL_OF.spec, link(&goal::GOAL, 1))
        .at(1, &indicator::WHAT.spec, noted("Nights slept through"))
        .at(1, &indicator::NOW.spec, noted("1"))
        .at(1, &indicator::TARGET.spec, noted("5"))
        .once(&plan::REVIEW_HOW.spec, noted("We look at the letters"))
        .once(&plan::UNTIL.spec, on("2026-07-01"))
        .once(&plan::WITNESS.spec, noted("Maria Sol"))
}

pub(crate) fn plan_of(told: &Told, texts: &Texts, version: Version) -> Document {
    plan_paper(&told.case, told.round(), &agency().case, &speech(texts), version)
}

pub(crate) fn report_of(told: &Told, texts: &Texts, version: Version) -> Document {
    report_paper(&told.case, told.round(), &agency().case, &speech(texts), version)
}

#[test]
fn the_plan_in_its_safe_version() {
    check(
        &plan_of(&whole_plan(), &texts("en"), Version::Safe),
        &expect![[r#"
            [en] Our plan
            On this paper, “you” are the person it was made for, and “I” am the person you talked with.
            # What you want to be different
            > We stay in our flat (en)
            By = 2026-06-30
            ~ sleep through the night (en)
            # What you do
            | Step | By | Done when |
            | step 1 | 2026-03-20 | they lie on the table |
            # What I do
            | Step | By |
            | step 3 | 2026-03-10 |
            | step 2 | 2026-03-11 |
            # What others do
            | Step | By |
            | step 4 |  |
            # How we will see it
            | Sign | Now | Aim |
            | Nights slept through | 1 | 5 |
            # When we look at it together
            We look at it on = 2026-04-06
            Runs until = 2026-07-01
            ~ We look at the letters (en)
            # What you can do at any time
            - You can stop. Nothing bad follows from it.
            - You can read what is written about you and have a copy.
            - You can have mistakes put right, and ask to have things erased.
            - You can complain, to me or to someone else.
        "#]],
    );
}

#[test]
fn a_step_that_names_nobody_stands_on_the_plan_and_one_without_words_does_not() {
    let told = whole_plan()
        .at(5, &step::GOAL_OF.spec, link(&goal::GOAL, 1))
        .at(5, &step::WHAT.spec, noted("ask about the key"))
        .at(6, &step::GOAL_OF.spec, link(&goal::GOAL, 1));
    for version in [Version::Safe, Version::Full] {
        let paper = shown(&plan_of(&told, &texts("en"), version));
        let table = "# Nobody is named for this yet\n| Step | By |\n| ask about the key |  |\n# How";
        assert!(paper.contains(table), "{paper}");
    }
    let named = shown(&plan_of(&told.at(5, &step::WHO.spec, choice("client")), &texts("en"), Version::Safe));
    assert!(!named.contains("Nobody is named") && named.contains("| ask about the key |"), "{named}");
}

#[test]
fn steps_that_were_put_in_order_stand_on_the_plan_in_it_goal_by_goal() {
    let told = whole_plan().step(5, 1, "worker");
    let worker = |told: &Told| {
        let paper = shown(&plan_of(told, &texts("en"), Version::Safe));
        let rows = paper.split("# What I do").nth(1).unwrap().split("# ").next().unwrap().to_owned();
        rows.lines().filter_map(|row| row.split("step ").nth(1)?.chars().next()).collect::<String>()
    };
    assert_eq!(worker(&told), "325", "the earliest first, as long as nobody put them anywhere");
    let moved = {
        let of_the_first = told.case.records_of("step").into_iter();
        let of_the_first: Vec<_> =
            of_the_first.filter(|step| step.get(step::GOAL_OF) == Some(nth(&goal::GOAL, 1))).collect();
        put_at(&of_the_first, nth(&step::STEP, 5), 0)
    };
    assert_eq!(worker(&told.all(&moved)), "523", "by goal, and in a goal as they were put");
}

#[test]
fn the_plan_in_its_full_version() {
    let signature = Value::Signature(Strokes(vec![vec![(1, 1), (9, 9)]]));
    let signed =
        whole_plan().once(&plan::MANNER.spec, choice("signature")).put(&plan::SIGNATURE.spec, Part::Whole, signature);
    check(
        &plan_of(&signed, &texts("en"), Version::Full),
        &expect![[r#"
            [en] Our plan
            On this paper, “you” are the person it was made for, and “I” am the person you talked with.
            Name = Amina
            Agency = Lighthouse
            Your contact = Maria Sol
            # What you want to be different
            > We stay in our flat (en)
            By = 2026-06-30
            ~ sleep through the night (en)
            # What you do
            | Step | By | Done when |
            | step 1 | 2026-03-20 | they lie on the table |
            # What I do
            | Step | By |
            | step 3 | 2026-03-10 |
            | step 2 | 2026-03-11 |
            # What others do
            | Step | By |
            | step 4 (Dr Wolf) |  |
            # How we will see it
            | Sign | Now | Aim |
            | Nights slept through | 1 | 5 |
            # When we look at it together
            We look at it on = 2026-04-06
            Runs until = 2026-07-01
            ~ We look at the letters (en)
            # What you can do at any time
            - You can stop. Nothing bad follows from it.
            - You can read what is written about you and have a copy.
            - You can have mistakes put right, and ask to have things erased.
            - You can complain, to me or to someone else.
            # How you said yes
            How you said yes = I sign
            ✎ You (signed)
            ✎ I, for my part 
            # If something cannot wait
            - Police 112
            - Shelter 0800 55
        "#]],
    );
}

#[test]
fn the_plan_in_russian() {
    check(
        &plan_of(&whole_plan(), &texts("ru"), Version::Full),
        &expect![[r#"
            [ru] Наш план
            На этой бумаге «вы» — тот, для кого она сделана, а «я» — тот, с кем вы говорили.
            Имя = Amina
            Организация = Lighthouse
            К кому обращаться = Maria Sol
            # Чего вы хотите
            > We stay in our flat (en)
            К какому числу = 2026-06-30
            ~ sleep through the night (en)
            # Что делаете вы
            | Шаг | К какому числу | Как увидим, что сделано |
            | step 1 | 2026-03-20 | they lie on the table |
            # Что делаю я
            | Шаг | К какому числу |
            | step 3 | 2026-03-10 |
            | step 2 | 2026-03-11 |
            # Что делают другие
            | Шаг | К какому числу |
            | step 4 (Dr Wolf) |  |
            # Как мы увидим, что становится лучше
            | Признак | Сейчас | Как должно стать |
            | Nights slept through | 1 | 5 |
            # Когда мы вместе вернёмся к плану
            Вернёмся к плану = 2026-04-06
            До какого числа = 2026-07-01
            ~ We look at the letters (en)
            # Что вы можете в любое время
            - Вы можете остановиться. Ничего плохого за этим не последует.
            - Вы можете прочитать то, что о вас записано, и получить копию.
            - Вы можете исправить ошибки и попросить что-то стереть.
            - Вы можете пожаловаться — мне или кому-то другому.
            # Как вы сказали «да»
            Как вы сказали «да» = Словами, и это записано
            Кто слышал, или знак = Maria Sol
            ✎ Вы 
            ✎ Я, со своей стороны 
            # Если что-то не может ждать
            - Police 112
            - Shelter 0800 55
        "#]],
    );
}

#[test]
fn a_plan_without_goals_has_lines_to_write_on() {
    let blank = plan_of(&Told::nothing(), &texts("en"), Version::Safe);
    assert!(blank.blocks.contains(&Block::Lines(3)));
    assert!(!blank.blocks.iter().any(|block| matches!(block, Block::Table { .. })));
}

/// A work that ended well, with a step, a service and what both say of it.
fn whole_work() -> Told {
    closed()
        .at(1, &goal::BY.spec, on("2026-06-30"))
        .at(1, &service::KIND.spec, choice("documents"))
        .at(1, &service::WHAT.spec, noted("A letter to the office"))
        .at(1, &service::DAY.spec, on("2026-03-11"))
        .once(&closure::CONCLUSION.spec, said("It was worth it"))
        .once(&closure::CONTINUES.spec, noted("The school"))
        .once(&closure::RETURN.spec, noted("Any Tuesday"))
        .once(&closure::PERSON_WORDS.spec, said("Thank you for going with me"))
}

#[test]
fn the_report_in_its_full_version() {
    check(
        &report_of(&whole_work(), &texts("en"), Version::Full),
        &expect![[r#"
        [en] Final report
        Ended on = 2026-05-04
        Name = Amina
        Agency = Lighthouse
        Your contact = Maria Sol
        # Why you came, and how it was
        ~ How you describe it: I have nowhere to go with the children.
        How you would like it solved: We stay in our flat
        What you hope for from us: Someone who goes there with me
        Your life when it is solved: The children sleep through the night (en)
        # What we wanted to reach
        ~ – We stay in our flat (By: 2026-06-30) (en)
        # What was done
        ~ – step 1 (You; Done)
        – A letter to the office (Papers, appeals, letters to offices; 2026-03-11) (en)
        # What came of it
        ~ – We stay in our flat (You say: We are there; I say: We are there)
        Your view: It goes
        My view: It goes slowly (en)
        # How it ends, and how it goes on
        ~ The work ends: It is completed
        What we conclude: It was worth it
        Who goes on with what: The school
        How you can come back: Any Tuesday
        What you say about it: Thank you for going with me (en)
        # How you said yes
        How you said yes = I say it, and it is noted
        ✎ You 
        ✎ I, for my part 
    "#]],
    );
}

#[test]
fn the_report_in_its_safe_version() {
    check(
        &report_of(&whole_work(), &texts("en"), Version::Safe),
        &expect![[r#"
        [en] Final report
        Ended on = 2026-05-04
        # What we wanted to reach
        ~ – We stay in our flat (By: 2026-06-30) (en)
        # How it ends, and how it goes on
        ~ The work ends: It is completed
        What we conclude: It was worth it
        Who goes on with what: The school
        How you can come back: Any Tuesday (en)
    "#]],
    );
}

#[test]
fn the_report_in_russian() {
    check(
        &report_of(&whole_work(), &texts("ru"), Version::Full),
        &expect![[r#"
        [ru] Итоговый отчёт
        Когда закончилась работа = 2026-05-04
        Имя = Amina
        Организация = Lighthouse
        К кому обращаться = Maria Sol
        # Что вас привело и как всё было
        ~ Как вы это описываете: I have nowhere to go with the children.
        Как вы хотите это решить: We stay in our flat
        Чего вы ждёте от нас: Someone who goes there with me
        Ваша жизнь, когда это решится: The children sleep through the night (ru)
        # К чему мы хотели прийти
        ~ – We stay in our flat (К какому числу: 2026-06-30) (ru)
        # Что сделано
        ~ – step 1 (Вы; Сделано)
        – A letter to the office (Собрать бумаги, написать обращение или письмо; 2026-03-11) (ru)
        # Что из этого вышло
        ~ – We stay in our flat (По-вашему: Получилось; По-моему: Получилось)
        Ваш взгляд: It goes
        Мой взгляд: It goes slowly (ru)
        # Чем заканчивается и как будет дальше
        ~ Как заканчивается работа: Она доведена до конца
        Общий итог плана: It was worth it
        Кто что продолжает: The school
        Как вернуться: Any Tuesday
        Что вы об этом сказали: Thank you for going with me (ru)
        # Как вы сказали «да»
        Как вы сказали «да» = Словами, и это записано
        ✎ Вы 
        ✎ Я, со своей стороны 
    "#]],
    );
}

#[test]
fn the_report_shows_what_was_edited_in_its_full_version() {
    let edited = whole_work().once(&report::DONE.spec, noted("We went there twice."));
    let paper = shown(&report_of(&edited, &texts("en"), Version::Full));
    assert!(paper.contains("~ We went there twice. (en)") && !paper.contains("A letter to the office"));
}

#[test]
fn the_papers_of_a_case_begun_again_are_those_of_their_round() {
    let again = planned().again("revise").goal(2, "We stay until July");
    let paper = shown(&plan_of(&again, &texts("en"), Version::Full));
    assert!(paper.contains("We stay until July") && !paper.contains("We stay in our flat"));
}
