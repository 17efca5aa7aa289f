//! An extract that somebody sent: it reads as it was made, in its own language, and nothing in it is believed.

use proptest::prelude::*;
use serde_json::{Value, json};
use waymark::documents::{Block, Document, Extract, ExtractError, LARGEST_EXTRACT, html};
use waymark::forms::{EXTRACT_PARTS, RECIPIENTS, six};
use waymark::i18n::LANGUAGES;
use waymark::protocol::FileLock;
use waymark::vault::JobError;

use crate::documents::speech;
use crate::documents_work::whole_plan;
use crate::extract::{all_parts, of, sealed_to};
use crate::first_meeting_told::{Told, texts};

fn read(values: &Value) -> Result<Extract, ExtractError> {
    Extract::read(values.to_string().as_bytes())
}

fn shown_in(extract: &Extract, lang: &str) -> Document {
    extract.document(&speech(&texts(lang)))
}

/// The values of a sound extract with a few answers.
fn values() -> Value {
    let told = whole_plan().say(&six::WISH.spec, "To sleep at home");
    serde_json::from_str(&of(&told, "lawyer", &["wishes", "plan"], "en").json()).unwrap()
}

#[test]
fn what_went_out_reads_the_same_where_it_came_in() {
    for recipient in RECIPIENTS {
        for lang in LANGUAGES {
            let made = of(&whole_plan(), recipient.id, &all_parts(), lang.tag);
            let came = Extract::read(made.json().as_bytes()).unwrap();
            assert_eq!(shown_in(&came, lang.tag), shown_in(&made, lang.tag), "{} in {}", recipient.id, lang.tag);
            assert_eq!(came.json(), made.json());
        }
    }
}

#[test]
fn whatever_ours_calls_its_parts_and_answers_is_a_heading_that_is_read() {
    for lang in LANGUAGES {
        let texts = texts(lang.tag);
        let (speech, sound) = (speech(&texts), values());
        let titles = EXTRACT_PARTS.iter().map(|part| speech.text(&format!("extract-part-{}", part.id)));
        let asked = EXTRACT_PARTS.iter().flat_map(|part| part.asks).flat_map(|(_, questions)| *questions);
        for heading in titles.chain(asked.map(|question| speech.heading(question))) {
            let mut named = sound.clone();
            named["parts"][0]["title"] = json!(heading);
            named["parts"][0]["records"][0]["answers"][0]["heading"] = json!(heading);
            assert!(read(&named).is_ok(), "{heading:?}");
        }
    }
}

#[test]
fn an_extract_in_another_language_keeps_its_own_words_and_is_tagged_with_it() {
    let made = of(&whole_plan(), "doctor", &all_parts(), "en");
    let (own, foreign) =
        (shown_in(&made, "en"), shown_in(&read(&serde_json::from_str(&made.json()).unwrap()).unwrap(), "ru"));
    assert_eq!((foreign.lang.as_str(), foreign.title.as_str()), ("ru", "Выписка"));
    let Some(Block::InLang { lang, blocks }) = foreign.blocks.last() else { panic!("{foreign:?}") };
    assert_eq!((lang.as_str(), blocks.as_slice()), ("en", &own.blocks[own.blocks.len() - blocks.len()..]));
    assert!(html(&foreign).contains("<div lang=\"en\"><h2>"), "{}", html(&foreign));
    let Block::Facts(head) = &foreign.blocks[1] else { panic!("{foreign:?}") };
    assert_eq!(head[0].1, "Для врача");
}

#[test]
fn a_reader_and_parts_that_only_a_newer_version_knows_are_shown_as_far_as_they_go() {
    let mut newer = values();
    newer["recipient"] = json!("school");
    newer["mood"] = json!([1]);
    newer["parts"][0]["part"] = json!("dreams");
    newer["parts"][0]["title"] = json!("What they dream");
    let newer = read(&newer).unwrap();
    assert_eq!(newer.reader(&speech(&texts("en"))), "Someone this version does not know");
    assert_eq!(newer.told()[0], "What they dream");
}

#[test]
fn what_is_wrong_in_an_extract_is_found_before_any_of_it_shows() {
    use ExtractError::{Damaged, Newer, NotOurs, TooLarge};
    let long = "long ".repeat(400);
    let answer = json!({ "question": "q", "heading": "h", "words": "w", "is_said": false });
    let changes: &[(&str, Value, ExtractError)] = &[
        ("/is", json!("somebody-else's"), NotOurs),
        ("/format", json!(2), Newer),
        ("/format", json!(70_000), Newer),
        ("/format", json!(0), Damaged),
        ("/format", json!(-1), Damaged),
        ("/format", json!("1"), Damaged),
        ("/recipient", json!(7), Damaged),
        ("/lang", json!(""), Damaged),
        ("/lang", json!("e n"), Damaged),
        ("/lang", json!("en\" onclick=\"x"), Damaged),
        ("/lang", json!("en-"), Damaged),
        ("/lang", json!("12"), Damaged),
        ("/lang", json!("en-aaaaaaaa-bbbbbbbb-cccccccc-dddddddd"), Damaged),
        ("/made", json!("2026-02-30"), Damaged),
        ("/made", json!("+50000-01-01"), Damaged),
        ("/made", json!("0000-01-01"), Damaged),
        ("/made", json!(5), Damaged),
        ("/parts", json!("none"), Damaged),
        ("/parts", json!(vec![json!({ "part": "p", "title": "t", "records": [] }); 101]), TooLarge),
        ("/parts/0/title", json!(" "), Damaged),
        ("/parts/0/title", json!(long), Damaged),
        ("/parts/0/title", json!("one\nand another"), Damaged),
        ("/parts/0/title", json!("\u{1b}[2J"), Damaged),
        ("/parts/0/records", json!(vec![json!({ "kind": "k", "answers": [] }); 30_001]), TooLarge),
        ("/parts/0/records/0/answers", json!(vec![answer; 30_001]), TooLarge),
        ("/parts/0/records/0/answers/0/heading", json!(""), Damaged),
        ("/parts/0/records/0/answers/0/words", json!(null), Damaged),
        ("/parts/0/records/0/answers/0/lang", json!("русский"), Damaged),
        ("/parts/0/records/0/answers/0/is_said", json!("yes"), Damaged),
    ];
    assert!(read(&values()).is_ok(), "as it is, it reads");
    for (at, value, error) in changes {
        let mut changed = values();
        *changed.pointer_mut(at).unwrap_or_else(|| panic!("{at}")) = value.clone();
        assert_eq!(read(&changed), Err(*error), "{at}: {}", value.to_string().chars().take(60).collect::<String>());
    }
}

#[test]
fn what_is_no_extract_at_all_is_said_to_be_none() {
    let whole = values().to_string();
    for (bytes, error) in [
        (&b""[..], ExtractError::Damaged),
        (b"\xff\xfe{}", ExtractError::Damaged),
        (b"<html>", ExtractError::Damaged),
        (&whole.as_bytes()[..whole.len() - 9], ExtractError::Damaged),
        (b"{}", ExtractError::NotOurs),
        (b"{\"is\":\"waymark-extract\"}", ExtractError::Damaged),
        (b"{\"is\":\"waymark-extract\",\"format\":2,\"chapters\":{}}", ExtractError::Newer),
    ] {
        assert_eq!(Extract::read(bytes), Err(error), "{}", String::from_utf8_lossy(bytes));
    }
    let padded = whole + &" ".repeat(LARGEST_EXTRACT);
    assert_eq!(Extract::read(padded.as_bytes()), Err(ExtractError::TooLarge));
    let deep = format!("{{\"is\":\"waymark-extract\",\"format\":1,\"parts\":{}", "[".repeat(100_000));
    assert_eq!(Extract::read(deep.as_bytes()), Err(ExtractError::Damaged));
}

#[test]
fn an_extract_too_large_to_be_read_again_is_not_made() {
    let lock = || FileLock::Passphrase("four boats under an iron moon".to_owned());
    assert_eq!(sealed_to(lock(), &" ".repeat(LARGEST_EXTRACT + 1)), Err(JobError::TooLarge));
}

/// What shows of an extract with these words in every place.
fn with_words(words: &str) -> Extract {
    let told = Told::nothing().say(&six::WISH.spec, words).say(&six::HOPE.spec, words);
    of(&told, "person", &["wishes"], "en")
}

proptest! {
    // Each reads the texts anew.
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn whatever_somebody_said_comes_through_as_it_was_said_and_never_as_markup(words in any::<String>()) {
        let made = with_words(&words);
        let came = Extract::read(made.json().as_bytes()).unwrap();
        prop_assert_eq!(&came, &made);
        let paper = shown_in(&came, "ru");
        prop_assert_eq!(paper.blocks.len(), shown_in(&made, "ru").blocks.len());
        let page = html(&paper);
        let known = ["!doctype", "html", "meta", "title", "h1", "h2", "p", "dl", "dt", "dd", "div", "blockquote", "br", "hr"];
        for tag in page.split('<').skip(1) {
            let name: String = tag.trim_start_matches('/').chars().take_while(|c| !" >".contains(*c)).collect();
            prop_assert!(known.contains(&name.as_str()), "<{} in {}", name, page);
        }
    }

    #[test]
    fn a_file_with_a_byte_changed_reads_or_does_not_and_never_ends_the_program(at in 0usize..2_000, byte in any::<u8>()) {
        let mut bytes = values().to_string().into_bytes();
        let at = at % bytes.len();
        bytes[at] = byte;
        if let Ok(read) = Extract::read(&bytes) {
            let again = Extract::read(read.json().as_bytes());
            prop_assert_eq!(again, Ok(read));
        }
    }
}
