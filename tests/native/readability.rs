//! How easily the texts that face the person can be read: LIX, the mean sentence in words plus the words of more than
//! six letters in a hundred (Björnsson). Below 30 a book for children, above 50 a paper of an office. It needs no list
//! of syllables, so that one measure serves all languages.

use std::collections::BTreeMap;

use waymark::i18n::{Audience, LANGUAGES, Texts};

use crate::children::{said, stems};
use crate::first_meeting_told::texts;
use crate::registry_words::shared;

/// What a twelve-year-old can read.
const EASY: f64 = 45.0;
/// What a ten-year-old can read.
const EASY_FOR_A_CHILD: f64 = 30.0;
/// A text of fewer words says nothing about how sentences are built.
const FEW_WORDS: usize = 6;

/// What is counted in a text.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
struct Count {
    sentences: usize,
    words: usize,
    long: usize,
    letters: usize,
}

impl Count {
    fn of(text: &str) -> Self {
        let ends = ['.', '!', '?', '…', ':', ';', '\n'];
        let is_letter = |letter: char| letter.is_alphabetic();
        let words = text.split(|letter: char| !is_letter(letter) && letter != '-');
        let lengths: Vec<_> = words.map(|word| word.chars().filter(|letter| is_letter(*letter)).count()).collect();
        let lengths: Vec<_> = lengths.into_iter().filter(|length| *length > 0).collect();
        Self {
            sentences: text.split(ends).filter(|sentence| sentence.chars().any(is_letter)).count(),
            words: lengths.len(),
            long: lengths.iter().filter(|length| **length > 6).count(),
            letters: lengths.iter().sum(),
        }
    }

    fn and(self, other: Self) -> Self {
        Self {
            sentences: self.sentences + other.sentences,
            words: self.words + other.words,
            long: self.long + other.long,
            letters: self.letters + other.letters,
        }
    }

    fn sentence(self) -> f64 {
        self.words as f64 / self.sentences as f64
    }

    fn word(self) -> f64 {
        self.letters as f64 / self.words as f64
    }

    fn lix(self) -> f64 {
        self.sentence() + 100.0 * self.long as f64 / self.words as f64
    }
}

/// The sentences that face the person: questions, prompts, leads and hints, what is said before the story, and their
/// rights. Names of lists and choices are no sentences.
fn faced(texts: &Texts) -> BTreeMap<String, String> {
    let is_sentence = |attribute: &Option<String>| {
        attribute.as_deref().is_none_or(|attribute| ["lead", "hint", "none"].contains(&attribute))
    };
    let declared = shared().into_iter().filter(|(message, attribute)| {
        is_sentence(attribute) && (attribute.is_some() || !message.starts_with("kind-"))
    });
    let limits = ["limits-1", "limits-2", "limits-3", "limits-4", "limits-stop"];
    let rights =
        ["stop", "refuse", "see", "correct", "complain"].map(|right| format!("paper-agreement-rights-{right}"));
    let said = limits.map(str::to_owned).into_iter().chain(rights).map(|message| (message, None));
    let words = declared.chain(said).filter_map(|(message, attribute)| {
        let words = match &attribute {
            None => texts.find(&message),
            Some(attribute) => texts.attribute(&message, attribute),
        };
        let name = attribute.map_or_else(|| message.clone(), |attribute| format!("{message}.{attribute}"));
        words.map(|words| (name, words))
    });
    words.collect()
}

#[test]
#[expect(clippy::print_stdout, reason = "the measure is for reading: cargo test readability -- --nocapture")]
fn what_faces_the_person_is_as_easy_as_a_twelve_year_old_reads() {
    for lang in LANGUAGES {
        let faced = faced(&texts(lang.tag));
        let all = faced.values().map(|text| Count::of(text)).fold(Count::default(), Count::and);
        println!(
            "{}: {} texts, {:.1} words a sentence, {:.1} letters a word, LIX {:.1}",
            lang.tag,
            faced.len(),
            all.sentence(),
            all.word(),
            all.lix()
        );
        let counted = faced.iter().map(|(name, text)| (name, text, Count::of(text)));
        let mut counted: Vec<_> = counted.filter(|(.., count)| count.words >= FEW_WORDS).collect();
        counted.sort_by(|one, other| other.2.lix().total_cmp(&one.2.lix()));
        counted.iter().take(10).for_each(|(name, text, count)| println!("  {:5.1}  {name}: {text}", count.lix()));
        assert!(faced.len() > 200, "{}: only {} texts were found", lang.tag, faced.len());
        assert!(all.lix() <= EASY, "{}: LIX {:.1} is harder than {EASY}", lang.tag, all.lix());
    }
}

#[test]
#[expect(clippy::print_stdout, reason = "the measure is for reading: cargo test readability -- --nocapture")]
fn what_a_child_hears_is_easier_than_what_a_grown_up_hears_in_the_same_place() {
    for lang in LANGUAGES {
        let texts = texts(lang.tag);
        let sentences: Vec<_> = stems(lang.tag).into_iter().filter(|name| is_sentence_of(name)).collect();
        let all = |to: Audience| {
            let counted = sentences.iter().map(|name| Count::of(&said(&texts, to, name)));
            counted.fold(Count::default(), Count::and)
        };
        let (child, adult) = (all(Audience::Child), all(Audience::Adult));
        for (who, count) in [("a child", child), ("a grown-up", adult)] {
            println!(
                "{} to {who}: {} texts, {:.1} words a sentence, {:.1} letters a word, LIX {:.1}",
                lang.tag,
                sentences.len(),
                count.sentence(),
                count.word(),
                count.lix()
            );
        }
        assert!(child.lix() < adult.lix(), "{}: LIX {:.1} and {:.1}", lang.tag, child.lix(), adult.lix());
        assert!(child.lix() <= EASY_FOR_A_CHILD, "{}: LIX {:.1}", lang.tag, child.lix());
        assert!(child.sentence() < adult.sentence(), "{}: a child's sentences are shorter", lang.tag);
    }
}

/// Questions, leads and sentences; headings of lists say nothing of how sentences are built.
fn is_sentence_of(name: &str) -> bool {
    !name.ends_with(".short") && !name.contains(".c-")
}

#[test]
fn the_measure_counts_sentences_words_and_long_words() {
    for (text, sentences, words, long) in [
        ("What brings you here?", 1, 4, 0),
        ("You decide. Nobody else does!", 2, 5, 0),
        ("I cannot do it alone: please go on…", 2, 8, 0),
        ("«Почему вы обратились?» Расскажите.", 2, 4, 2),
        ("L’évaluation, aujourd’hui", 1, 4, 2),
        ("12 · 50", 0, 0, 0),
    ] {
        let count = Count::of(text);
        assert_eq!((count.sentences, count.words, count.long), (sentences, words, long), "{text}");
    }
    assert!((Count::of("What brings you here?").lix() - 4.0).abs() < 1e-9);
}

#[test]
fn the_measure_tells_an_office_from_a_person() {
    for (easy, hard) in [
        (
            "You can stop at any time. Nothing bad follows.",
            "The beneficiary acknowledges that participation in the aforementioned intervention is conditional upon \
             fulfilment of all administrative requirements established by the competent authority",
        ),
        (
            "Вы можете остановиться. Плохого не будет.",
            "Получатель социальных услуг подтверждает ознакомление с установленными требованиями осуществления \
             индивидуальной программы предоставления вышеперечисленных услуг",
        ),
    ] {
        assert!(Count::of(easy).lix() <= EASY, "{easy}");
        assert!(Count::of(hard).lix() > EASY, "{hard}");
    }
}
