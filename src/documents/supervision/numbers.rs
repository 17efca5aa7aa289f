//! What tells who somebody is without any word: numbers of telephones, of papers and accounts, addresses of mail and of
//! pages, and times of day.

use super::tokens::{Looked, Token};

/// So many digits with small gaps between them are a telephone or the like.
const CALLED: usize = 6;
/// So many in one word are the number of something.
const LONG: usize = 5;
/// With letters among them, so many.
const MIXED: usize = 4;

/// Something that is found by how it is written: how many words it takes, and the message that stands in its place.
pub(super) type Numbered = (usize, &'static str);

/// The address or the time that begins with this word, if one does.
pub(super) fn written_at(looked: &Looked<'_>, at: usize) -> Option<Numbered> {
    mail(looked, at).or_else(|| page(looked, at)).or_else(|| time(looked, at))
}

/// How many words follow each other with nothing but these signs between, from this one on.
fn run(looked: &Looked<'_>, at: usize, is_within: impl Fn(&str) -> bool) -> usize {
    let gaps = (at..).map_while(|at| looked.gap(at));
    1 + gaps.take_while(|gap| is_within(gap)).count()
}

fn mail(looked: &Looked<'_>, at: usize) -> Option<Numbered> {
    let count = run(looked, at, |gap| [".", "-", "_", "+", "@"].contains(&gap));
    let has_at = (at..at + count - 1).any(|at| looked.gap(at) == Some("@"));
    has_at.then_some((count, "retold-mail"))
}

fn page(looked: &Looked<'_>, at: usize) -> Option<Numbered> {
    let is_one = ["http", "https", "www"].contains(&looked.plain(at));
    let is_sign = |sign: char| ":/.-_?=&%#+~".contains(sign);
    let count = run(looked, at, |gap| gap.chars().all(is_sign));
    (is_one && count > 1).then_some((count, "retold-link"))
}

fn time(looked: &Looked<'_>, at: usize) -> Option<Numbered> {
    let is_hour = |digits: &str| digits.len() <= 2 && digits.parse::<u8>().is_ok_and(|hour| hour < 25);
    let is_minute = |digits: &str| digits.len() == 2 && digits.parse::<u8>().is_ok_and(|minute| minute < 60);
    if looked.gap(at) == Some(":") && looked.digits(at).is_some_and(is_hour) {
        return looked.digits(at + 1).is_some_and(is_minute).then_some((2, "retold-time"));
    }
    let (hour, minute) = looked.plain(at).split_once('h')?;
    let is_whole = !hour.is_empty() && is_hour(hour) && (minute.is_empty() || is_minute(minute));
    is_whole.then_some((1, "retold-time"))
}

/// The number that begins with this word, if it is a long one. Days are looked for first.
pub(super) fn digits_at(looked: &Looked<'_>, at: usize) -> Option<Numbered> {
    let count = |token: &Token| token.plain.chars().filter(|letter| letter.is_numeric()).count();
    let token = looked.tokens.get(at)?;
    let own = count(token);
    if looked.digits(at).is_none() {
        return (own >= MIXED).then_some((1, "retold-number"));
    }
    let is_sign = |sign: char| " \u{a0}\u{202f}-–./()".contains(sign);
    let words = run(looked, at, |gap| gap.chars().count() <= 3 && gap.chars().all(is_sign));
    let words = looked.tokens.iter().skip(at).take(words).take_while(|token| count(token) == token.plain.len()).count();
    let all: usize = looked.tokens.iter().skip(at).take(words).map(count).sum();
    match all {
        CALLED.. if words > 1 => Some((words, "retold-phone")),
        _ if own >= LONG => Some((1, "retold-number")),
        _ => None,
    }
}
