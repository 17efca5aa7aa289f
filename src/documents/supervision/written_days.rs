//! Days that are written out in a text: `12.03.2025`, `2025-03-12`, "12 March 2025", «12 марта», "12 de marzo", a bare year.

use super::folding::{NameWord, folded};
use super::tokens::Looked;
use crate::journal::DateAnswer;
use crate::process::Decompose;

/// Between the day and the month of a written date stand at most so many small words: "12 de marzo", "the 12th of March".
const SMALL: usize = 1;
/// A small word is no longer.
const SMALL_LETTERS: usize = 3;

/// The names of the months, in every language that is written here.
pub(super) struct Months(Vec<Vec<NameWord>>);

/// A day in a text: how many words it takes, and what is known of it.
pub(super) type Written = (usize, DateAnswer);

impl Months {
    /// Twelve groups parted by commas, each the names of one month.
    pub(super) fn read(listed: &str, decompose: Decompose) -> Self {
        let name = |name: &str| {
            let name = NameWord::of(folded(name, decompose));
            if name.is_short() { NameWord::fixed(name.plain().to_owned()) } else { name }
        };
        let names = |group: &str| -> Vec<NameWord> { group.split_whitespace().map(name).collect() };
        Self(listed.split(',').map(names).collect())
    }

    /// The day that begins with this word, if one does.
    pub(super) fn day_at(&self, looked: &Looked<'_>, at: usize) -> Option<Written> {
        in_numbers(looked, at)
            .or_else(|| self.day_first(looked, at))
            .or_else(|| self.month_first(looked, at))
            .or_else(|| Some((1, DateAnswer { year: Some(year(looked, at)?), ..DateAnswer::default() })))
    }

    fn month(&self, looked: &Looked<'_>, at: usize) -> Option<u32> {
        let token = looked.tokens.get(at)?;
        let is_named = |names: &Vec<NameWord>| names.iter().any(|name| name.is_in(&token.plain, true));
        u32::try_from(self.0.iter().position(is_named)? + 1).ok()
    }

    fn day_first(&self, looked: &Looked<'_>, at: usize) -> Option<Written> {
        let day = day_of_month(looked, at)?;
        let (named, month) = self.next_month(looked, at + 1)?;
        let (end, year) = year_after(looked, named + 1);
        Some((end - at, DateAnswer { year, month: Some(month), day: Some(day), ..DateAnswer::default() }))
    }

    fn next_month(&self, looked: &Looked<'_>, at: usize) -> Option<(usize, u32)> {
        let reach = (at..=at + SMALL).take_while(|place| (at..*place).all(|small| is_small(looked, small)));
        reach.filter_map(|place| Some((place, self.month(looked, place)?))).next()
    }

    fn month_first(&self, looked: &Looked<'_>, at: usize) -> Option<Written> {
        let month = Some(self.month(looked, at)?);
        // Where the month stands first it has its capital: "may 5 times" is no day.
        let is_named = looked.tokens.get(at).is_some_and(|token| token.has_capital);
        let is_near = is_named && looked.gap(at).is_some_and(|gap| gap.trim().is_empty());
        let day = day_of_month(looked, at + 1).filter(|_| is_near);
        let (end, year) = year_after(looked, if day.is_some() { at + 2 } else { at + 1 });
        (day.is_some() || year.is_some())
            .then_some((end - at, DateAnswer { year, month, day, ..DateAnswer::default() }))
    }
}

fn is_small(looked: &Looked<'_>, at: usize) -> bool {
    looked.tokens.get(at).is_some_and(|token| token.plain.chars().count() <= SMALL_LETTERS)
}

/// A year that follows, perhaps after a small word, and where the date ends.
fn year_after(looked: &Looked<'_>, at: usize) -> (usize, Option<i32>) {
    if let Some(year) = year(looked, at) {
        return (at + 1, Some(year));
    }
    match year(looked, at + 1).filter(|_| is_small(looked, at) && looked.digits(at).is_none()) {
        Some(year) => (at + 2, Some(year)),
        None => (at, None),
    }
}

/// A number that can be a year of somebody's life.
fn year(looked: &Looked<'_>, at: usize) -> Option<i32> {
    let digits = looked.digits(at).filter(|digits| digits.len() == 4)?;
    digits.parse().ok().filter(|year| (1900..2100).contains(year))
}

/// `12`, `12th`, `1er`.
fn day_of_month(looked: &Looked<'_>, at: usize) -> Option<u32> {
    let plain = looked.plain(at);
    let digits: String = plain.chars().take_while(char::is_ascii_digit).collect();
    let is_short = plain.chars().count() <= digits.len() + 2 && digits.len() <= 2;
    digits.parse().ok().filter(|day| is_short && (1..=31).contains(day))
}

/// Two or three numbers with the same sign between them.
fn in_numbers(looked: &Looked<'_>, at: usize) -> Option<Written> {
    let sign = looked.gap(at).filter(|gap| [".", "/", "-"].contains(gap))?;
    let number = |at: usize| looked.digits(at)?.parse::<u32>().ok();
    let (one, two) = (number(at)?, number(at + 1)?);
    let third = number(at + 2).filter(|_| looked.gap(at + 1) == Some(sign));
    match third {
        Some(three) if looked.plain(at).len() == 4 => whole(3, one, two, three),
        Some(three) => whole(3, century(three, looked.plain(at + 2)), two, one).or_else(|| {
            // Where the month stands first.
            whole(3, century(three, looked.plain(at + 2)), one, two)
        }),
        None => {
            let is_closed = sign == "/" || looked.gap(at + 1).is_none_or(|gap| gap.starts_with('.'));
            let is_day = (1..=31).contains(&one) && (1..=12).contains(&two) && looked.plain(at + 1).len() == 2;
            let date = DateAnswer { month: Some(two), day: Some(one), ..DateAnswer::default() };
            (is_closed && is_day).then_some((2, date))
        }
    }
}

fn century(year: u32, written: &str) -> u32 {
    if written.len() == 2 { 2000 + year } else { year }
}

fn whole(count: usize, year: u32, month: u32, day: u32) -> Option<Written> {
    let year = i32::try_from(year).ok().filter(|year| (1900..2100).contains(year));
    let date = DateAnswer { year, month: Some(month), day: Some(day), ..DateAnswer::default() };
    (year.is_some() && date.is_possible()).then_some((count, date))
}
