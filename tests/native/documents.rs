//! Papers of a case, word for word.

use chrono::NaiveDate;
use expect_test::{Expect, expect};
use waymark::documents::{Block, Document, Version, agreement, next_meeting, read_back_paper};
use waymark::forms::{consent, meeting, six, terms, workspace};
use waymark::i18n::{Speech, Texts};
use waymark::journal::{Case, Part, RoundId, Strokes, Value};

use crate::first_meeting::whole_meeting;
use crate::first_meeting_told::{Told, texts};
use crate::told_work::{choice, on};

pub(crate) fn agency() -> Told {
    Told::nothing()
        .note(&workspace::NAME.spec, "Lighthouse")
        .note(&workspace::WORKER.spec, "Maria Sol")
        .note(&workspace::NUMBERS.spec, "Police 112\nShelter 0800 55")
}

/// A day as these tests write it.
fn day(day: NaiveDate) -> String {
    day.to_string()
}

fn march(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, day).unwrap()
}

/// The paper of the next meeting on a day before all of them.
pub(crate) fn next_paper(
    case: &Case,
    round: RoundId,
    workspace: &Case,
    speech: &Speech<'_>,
    version: Version,
) -> Document {
    next_meeting(case, round, workspace, speech, version, march(2))
}

pub(crate) fn speech(texts: &Texts) -> Speech<'_> {
    Speech { texts, day: &day }
}

/// The paper as a reader would see it, a line a block or more.
pub(crate) fn shown(document: &Document) -> String {
    let blocks = document.blocks.iter().map(line);
    let title = format!("[{}] {}", document.lang, document.title);
    document.head.iter().map(line).chain([title]).chain(blocks).collect::<Vec<_>>().join("\n") + "\n"
}

fn line(block: &Block) -> String {
    let all =
        |mark: &str, items: &[String]| items.iter().map(|item| format!("{mark} {item}")).collect::<Vec<_>>().join("\n");
    match block {
        Block::Address(lines) => all("@", lines),
        Block::Heading(words) => format!("# {words}"),
        Block::Paragraph(words) => words.clone(),
        Block::Quote { words, lang } => format!("> {words} ({lang})"),
        Block::Noted { words, lang } => format!("~ {words} ({lang})"),
        Block::InLang { lang, blocks } => {
            format!("({lang}\n{}\n)", blocks.iter().map(line).collect::<Vec<_>>().join("\n"))
        }
        Block::Facts(facts) => {
            facts.iter().map(|(name, value)| format!("{name} = {value}")).collect::<Vec<_>>().join("\n")
        }
        Block::Table { head, rows } => {
            [head].into_iter().chain(rows).map(|row| format!("| {} |", row.join(" | "))).collect::<Vec<_>>().join("\n")
        }
        Block::Bullets(items) => all("-", items),
        Block::Ticks(items) => all("[ ]", items),
        Block::Lines(count) => format!("___ x{count}"),
        Block::Signature { label, strokes } => format!("✎ {label} {}", if strokes.is_some() { "(signed)" } else { "" }),
    }
}

pub(crate) fn check(document: &Document, expected: &Expect) {
    expected.assert_eq(&shown(document));
}

#[test]
fn the_agreement_in_its_safe_version() {
    let (told, agency, texts) = (whole_meeting(), agency(), texts("en"));
    let paper = agreement(&told.case, told.round(), &agency.case, &speech(&texts), Version::Safe);
    check(
        &paper,
        &expect![[r#"
        [en] What we agreed
        On this paper, “you” are the person it was made for, and “I” am the person you talked with.
        Day = 2026-03-02
        # What I can do
        ~ I can go to the office with you (en)
        # What I cannot do
        ~ I cannot promise that you keep the flat (en)
        # My part
        ~ I ask for an appointment (en)
        # Your part
        > I bring the letters (en)
        # How we go on
        Going on together = Yes
        # When we meet again
        Day = 2026-03-09
        Time = 10:30
        Place = At the place that we agreed.
        # What you were told
        - You heard what is written down, who sees it, and when it cannot be kept secret.
        - You said that it was clear.
        # What you can do at any time
        - You can stop. Nothing bad follows from it.
        - You can read what is written about you and have a copy.
        - You can have mistakes put right, and ask to have things erased.
        - You can complain, to me or to someone else.
    "#]],
    );
}

#[test]
fn the_agreement_in_its_full_version() {
    let told = whole_meeting()
        .choose(&consent::MANNER.spec, "signature")
        .put(&consent::SIGNATURE.spec, Part::Whole, Value::Signature(Strokes(vec![vec![(1, 1), (9, 9)]])))
        .say(&consent::QUOTE.spec, "You wait for me outside");
    let (agency, texts) = (agency(), texts("en"));
    let paper = agreement(&told.case, told.round(), &agency.case, &speech(&texts), Version::Full);
    check(
        &paper,
        &expect![[r#"
            [en] What we agreed
            On this paper, “you” are the person it was made for, and “I” am the person you talked with.
            Day = 2026-03-02
            Name = Amina
            Agency = Lighthouse
            Your contact = Maria Sol
            # What I can do
            ~ I can go to the office with you (en)
            # What I cannot do
            ~ I cannot promise that you keep the flat (en)
            # My part
            ~ I ask for an appointment (en)
            # Your part
            > I bring the letters (en)
            # How we go on
            Going on together = Yes
            # When we meet again
            Day = 2026-03-09
            Time = 10:30
            Place = Room 4, Harbour Street 12
            # What you were told
            - You heard what is written down, who sees it, and when it cannot be kept secret.
            - You said that it was clear.
            # What you said about it
            > You wait for me outside (en)
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
fn the_agreement_in_russian_keeps_the_language_of_each_word() {
    let told = whole_meeting().put(&terms::THEIRS.spec, Part::Said, Value::text("Принесу письма", "ru"));
    let (agency, texts) = (agency(), texts("ru"));
    let paper = agreement(&told.case, told.round(), &agency.case, &speech(&texts), Version::Safe);
    check(
        &paper,
        &expect![[r#"
        [ru] О чём мы договорились
        На этой бумаге «вы» — тот, для кого она сделана, а «я» — тот, с кем вы говорили.
        День = 2026-03-02
        # Что я могу
        ~ I can go to the office with you (en)
        # Чего я не могу
        ~ I cannot promise that you keep the flat (en)
        # Что делаю я
        ~ I ask for an appointment (en)
        # Что делаете вы
        > Принесу письма (ru)
        # Как мы работаем дальше
        Продолжаем вместе = Да
        # Когда мы встретимся снова
        День = 2026-03-09
        Время = 10:30
        Место = Там, где договорились.
        # Что вам сказали
        - Вы услышали, что записывается, кто это видит и когда нельзя сохранить тайну.
        - Вы сказали, что вам ясно.
        # Что вы можете в любое время
        - Вы можете остановиться. Ничего плохого за этим не последует.
        - Вы можете прочитать то, что о вас записано, и получить копию.
        - Вы можете исправить ошибки и попросить что-то стереть.
        - Вы можете пожаловаться — мне или кому-то другому.
    "#]],
    );
}

#[test]
fn an_agreement_of_nothing_can_be_filled_in_by_hand() {
    let (told, agency, texts) = (Told::nothing(), agency(), texts("en"));
    let paper = agreement(&told.case, told.round(), &agency.case, &speech(&texts), Version::Full);
    check(
        &paper,
        &expect![[r#"
        [en] What we agreed
        On this paper, “you” are the person it was made for, and “I” am the person you talked with.
        Day = 
        Agency = Lighthouse
        Your contact = Maria Sol
        # What I can do
        ___ x2
        # My part
        ___ x2
        # Your part
        ___ x2
        # How we go on
        [ ] Yes
        [ ] I want time to think about it
        [ ] No, not now
        # When we meet again
        ___ x1
        # What you can do at any time
        - You can stop. Nothing bad follows from it.
        - You can read what is written about you and have a copy.
        - You can have mistakes put right, and ask to have things erased.
        - You can complain, to me or to someone else.
        # How you said yes
        ✎ You 
        ✎ I, for my part 
        # If something cannot wait
        - Police 112
        - Shelter 0800 55
    "#]],
    );
}

#[test]
fn the_next_meeting_in_both_versions() {
    let (told, agency, texts) = (whole_meeting(), agency(), texts("en"));
    let paper = |version| next_paper(&told.case, told.round(), &agency.case, &speech(&texts), version);
    check(
        &paper(Version::Safe),
        &expect![[r#"
        [en] When we meet again
        Day = 2026-03-09
        Time = 10:30
        Place = At the place that we agreed.
        If you cannot come, that is all right. Tell me in the way we agreed, and we find another day.
        # To write on
        ___ x3
    "#]],
    );
    check(
        &paper(Version::Full),
        &expect![[r#"
        [en] When we meet again
        Day = 2026-03-09
        Time = 10:30
        Place = Room 4, Harbour Street 12
        If you cannot come, that is all right. Tell me in the way we agreed, and we find another day.
        Name = Amina
        Agency = Lighthouse
        Your contact = Maria Sol
        # If something cannot wait
        - Police 112
        - Shelter 0800 55
        # To write on
        ___ x3
    "#]],
    );
}

#[test]
fn the_next_meeting_is_the_one_that_comes_next_of_all_that_were_agreed() {
    let met = |told: Told, number, day, time| {
        told.at(number, &meeting::DAY.spec, on(day)).at(number, &meeting::TIME.spec, (Part::Whole, Value::Time(time)))
    };
    let told = met(met(whole_meeting(), 7, "2026-03-30", "09:00".into()), 8, "2026-03-20", "15:00".into());
    let (agency, texts) = (agency(), texts("en"));
    let says = |told: &Told, today| {
        let paper = next_meeting(&told.case, told.round(), &agency.case, &speech(&texts), Version::Full, today);
        let shown = shown(&paper);
        ["2026-03-09", "2026-03-20", "2026-03-30"].into_iter().filter(|day| shown.contains(day)).collect::<Vec<_>>()
    };
    assert_eq!(says(&told, march(2)), ["2026-03-09"]);
    assert_eq!(says(&told, march(10)), ["2026-03-20"]);
    assert_eq!(says(&told, march(20)), ["2026-03-20"], "today is still to come");
    let moved = told.at(8, &meeting::OUTCOME.spec, choice("moved"));
    assert_eq!(says(&moved, march(10)), ["2026-03-30"]);
    assert_eq!(says(&moved, march(31)), ["2026-03-09"], "nothing is to come: what the first meeting ended with");
}

#[test]
fn no_next_meeting_says_what_comes_first() {
    let told = whole_meeting().choose(&terms::NEXT.spec, "none").note(&terms::NO_DATE.spec, "The hospital writes");
    let (agency, texts) = (agency(), texts("en"));
    let paper = next_paper(&told.case, told.round(), &agency.case, &speech(&texts), Version::Safe);
    check(
        &paper,
        &expect![[r#"
        [en] When we meet again
        We have not agreed a day yet.
        What comes first
        ~ The hospital writes (en)
        If you cannot come, that is all right. Tell me in the way we agreed, and we find another day.
        # To write on
        ___ x3
    "#]],
    );
}

#[test]
fn the_read_back_in_both_versions() {
    let told = whole_meeting()
        .choose(&six::PERSON_VIEW.spec, "not_quite")
        .say(&six::PERSON_CORRECTION.spec, "It is only the one clerk");
    let (agency, texts) = (agency(), texts("en"));
    let paper = |version| read_back_paper(&told.case, told.round(), &agency.case, &speech(&texts), version);
    check(
        &paper(Version::Safe),
        &expect![[r#"
        [en] In your words
        This is what you said, just as you said it.
        # How you would like it solved
        > We stay in our flat (en)
        # What you hope for from us
        > Someone who goes there with me (en)
        # Your life when it is solved
        > The children sleep through the night (en)
        # Is it right?
        Is it right, to you? = Not quite
        Is it right, to me? = Yes
    "#]],
    );
    check(
        &paper(Version::Full),
        &expect![[r#"
        [en] In your words
        This is what you said, just as you said it.
        # Who or what it is with
        > the housing office (en)
        # When it happened
        > They want the flat back. (en)
        # How you describe it
        > I have nowhere to go with the children. (en)
        # How you would like it solved
        > We stay in our flat (en)
        # What you hope for from us
        > Someone who goes there with me (en)
        # Your life when it is solved
        > The children sleep through the night (en)
        # Is it right?
        Is it right, to you? = Not quite
        Is it right, to me? = Yes
        # What is different, to you
        > It is only the one clerk (en)
    "#]],
    );
}

#[test]
fn a_sealed_paper_holds_every_word_that_was_shown() {
    let (told, agency, texts) = (whole_meeting(), agency(), texts("en"));
    let paper = agreement(&told.case, told.round(), &agency.case, &speech(&texts), Version::Full);
    let sealed = paper.sealed("agreement", "Amina", "spoken");
    assert_eq!((sealed.document.as_str(), sealed.lang.as_str()), ("agreement", "en"));
    assert_eq!((sealed.signer.as_str(), sealed.manner.as_str()), ("Amina", "spoken"));
    for words in ["What we agreed", "I bring the letters", "Place: Room 4, Harbour Street 12", "Agency: Lighthouse"] {
        assert!(sealed.words.iter().any(|line| line == words), "{words}: {:?}", sealed.words);
    }
}
