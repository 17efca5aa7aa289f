//! Papers of a case, word for word.

use chrono::NaiveDate;
use expect_test::{Expect, expect};
use waymark::documents::{Block, Document, Version, agreement, next_meeting, read_back_paper};
use waymark::forms::{consent, six, terms, workspace};
use waymark::i18n::{Speech, Texts};
use waymark::journal::{Case, Part, RoundId, Strokes, Value};

use crate::first_meeting::whole_meeting;
use crate::first_meeting_told::{Told, texts};

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

pub(crate) fn march(day: u32) -> NaiveDate {
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
            # How we work together
            - First we look together at what is needed and at what you already have.
            - Then we write down who does what and by when, in the order that you choose. Later we look together at what has come of it.
            - We stop when you have what you need, or when you want to. You can come back.
            # What you can do at any time
            - You can stop. Nothing bad follows from it.
            - You can read what is written about you and have a copy.
            - You can have mistakes put right, and ask to have things erased.
            - You can complain, to me or to someone else.
            # What you can count on, and when I say no
            - I keep to what we agree, and I tell you soon if I cannot.
            - I ask you before I do anything that concerns you. Only when a life is in danger, a child may come to harm, or the law or a court requires it may I have to act without your yes. If I can, I tell you first.
            - I may say no to what would harm someone, or to what I cannot do well. Then I tell you the reason.
            # What I ask of you
            - Tell me if you cannot come, or if something important changes.
            - You tell me only what you want to tell. What you do tell, tell it as it is.
            - Nobody threatens or hurts anybody here, neither you nor I.
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
            # How we work together
            - First we look together at what is needed and at what you already have.
            - Then we write down who does what and by when, in the order that you choose. Later we look together at what has come of it.
            - We stop when you have what you need, or when you want to. You can come back.
            # What you can do at any time
            - You can stop. Nothing bad follows from it.
            - You can read what is written about you and have a copy.
            - You can have mistakes put right, and ask to have things erased.
            - You can complain, to me or to someone else.
            # What you can count on, and when I say no
            - I keep to what we agree, and I tell you soon if I cannot.
            - I ask you before I do anything that concerns you. Only when a life is in danger, a child may come to harm, or the law or a court requires it may I have to act without your yes. If I can, I tell you first.
            - I may say no to what would harm someone, or to what I cannot do well. Then I tell you the reason.
            # What I ask of you
            - Tell me if you cannot come, or if something important changes.
            - You tell me only what you want to tell. What you do tell, tell it as it is.
            - Nobody threatens or hurts anybody here, neither you nor I.
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
            # Как мы работаем вместе
            - Сначала мы вместе смотрим, что нужно и что у вас уже есть.
            - Потом записываем, кто что делает и к какому дню, в том порядке, который выбираете вы. Позже вместе смотрим, что из этого вышло.
            - Мы заканчиваем, когда у вас есть то, что нужно, или когда вы этого захотите. Вы можете вернуться.
            # Что вы можете в любое время
            - Вы можете остановиться. Ничего плохого за этим не последует.
            - Вы можете прочитать то, что о вас записано, и получить копию.
            - Вы можете исправить ошибки и попросить что-то стереть.
            - Вы можете пожаловаться — мне или кому-то другому.
            # На что вы можете рассчитывать и когда я скажу «нет»
            - Я держу слово. Если что-то не получится, я сразу скажу об этом.
            - Прежде чем сделать что-то, что касается вас, я спрошу вас. Без вашего «да» мне придётся действовать, только если чья-то жизнь в опасности, если может пострадать ребёнок или если этого требует закон или суд. Если смогу, сначала скажу вам.
            - Я могу сказать «нет», если это кому-то повредит или если у меня это хорошо не получится. Тогда я назову причину.
            # О чём я вас прошу
            - Скажите, если не можете прийти или если изменилось что-то важное.
            - Вы говорите только то, что хотите. А то, что говорите, говорите как есть.
            - Здесь никто никому не угрожает и никого не обижает: ни вы, ни я.
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
            # How we work together
            - First we look together at what is needed and at what you already have.
            - Then we write down who does what and by when, in the order that you choose. Later we look together at what has come of it.
            - We stop when you have what you need, or when you want to. You can come back.
            # What you can do at any time
            - You can stop. Nothing bad follows from it.
            - You can read what is written about you and have a copy.
            - You can have mistakes put right, and ask to have things erased.
            - You can complain, to me or to someone else.
            # What you can count on, and when I say no
            - I keep to what we agree, and I tell you soon if I cannot.
            - I ask you before I do anything that concerns you. Only when a life is in danger, a child may come to harm, or the law or a court requires it may I have to act without your yes. If I can, I tell you first.
            - I may say no to what would harm someone, or to what I cannot do well. Then I tell you the reason.
            # What I ask of you
            - Tell me if you cannot come, or if something important changes.
            - You tell me only what you want to tell. What you do tell, tell it as it is.
            - Nobody threatens or hurts anybody here, neither you nor I.
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
