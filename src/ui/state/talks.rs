//! Talks outlast the page: a lock loads it anew, and afterwards they are found again in their records (Part 5, 6).
//!
//! After a lock the cases written in lately are read, one short request after the other, so that nobody waits for all of
//! them. Nothing smaller could say it: cards know no talk, and each word more on them is carried by the vault and kept for
//! every case; a sum beside the records, in the workspace or in the browser, would be wrong as soon as a talk is noted by
//! hand, mended, undone or brought in, and the browser keeps nothing of the work that is not sealed. Since yesterday, and
//! not only since midnight, because a talk that nobody ended in the evening is asked about in the morning. Whatever was read
//! once is read again only where something was written since.

use chrono::NaiveDate;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::App;
use crate::browser::clock;
use crate::journal::{AuthorId, Case, CaseId};
use crate::process::{self, Talk};
use crate::protocol::{Card, Desk, Failure};
use crate::sorting::sort_by_key;

/// How long ago a case was written in last that can hold anything of today, or a talk that still goes on, in milliseconds:
/// a day and a night.
const LATELY: i64 = 36 * 60 * 60_000;

/// How many cases are looked through at most, the last written in first: more than anybody meets in a day. After many were
/// brought in, all of them were written in lately.
const MOST: usize = 40;

/// How long noting a talk may take before the day is summed up, in milliseconds.
const NOTING_TAKES: u32 = 5_000;

impl App {
    /// Looks through the cases written in lately, once all is written: how long today's talks were, and which has no end.
    pub fn look_for_talks(self) {
        spawn_local(async move {
            self.finish_writing(NOTING_TAKES).await;
            let Some((author, cases)) = self.desk.with_untracked(|desk| desk.as_ref().map(written_lately)) else {
                return;
            };
            let (minutes, open) = self.talks_in(author, cases).await;
            self.room.before.set(minutes);
            self.take_up(&open);
            self.room.has_looked.set(true);
        });
    }

    /// What cannot be opened is told of where its case is.
    async fn talks_in(self, author: AuthorId, cases: Vec<(CaseId, AsOf)>) -> (i64, Vec<(CaseId, Talk)>) {
        let (mut minutes, mut open) = (0_i64, Vec::new());
        for (case, as_of) in cases {
            if let Ok(talks) = self.talks_of(author, case, as_of).await {
                minutes = minutes.saturating_add(talks.minutes);
                open.extend(talks.under_way.into_iter().map(|talk| (case, talk)));
            }
        }
        (minutes, open)
    }

    async fn talks_of(self, author: AuthorId, case: CaseId, as_of: AsOf) -> Result<TalksOf, Failure> {
        let known = self.services.with_value(|services| services.talks.get(&case).cloned());
        if let Some(known) = known.filter(|known| known.as_of == as_of) {
            return Ok(known);
        }
        let read = self.read_case(case, |case| TalksOf::read(case, author, as_of)).await?;
        self.services.update_value(|services| drop(services.talks.insert(case, read.clone())));
        Ok(read)
    }

    /// The last talk goes on if its time has not passed. Of any other its own case asks what became of it.
    fn take_up(self, open: &[(CaseId, Talk)]) {
        let last = open.iter().max_by_key(|(_, talk)| talk.began);
        let last = last.filter(|(_, talk)| talk.minutes_by(clock::now_ms()) < talk.planned);
        if let Some((case, talk)) = last.filter(|_| self.room.session.get_untracked().is_none()) {
            self.resume_talk(*case, talk);
        }
        let goes_on = self.room.session.get_untracked().map(|session| session.record);
        let left = open.iter().find(|(_, talk)| Some(talk.record) != goes_on);
        self.room.left.set(left.map(|(case, _)| *case));
    }
}

/// The talks of a case, as they were read.
#[derive(Debug, Clone)]
pub struct TalksOf {
    as_of: AsOf,
    /// How long those of the day were, in minutes.
    minutes: i64,
    /// Those that have no end yet.
    under_way: Vec<Talk>,
}

/// A day, and how a case stood: when it was written in last, in milliseconds since 1970, and how many events it had.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct AsOf {
    day: NaiveDate,
    changed: i64,
    events: u64,
}

impl TalksOf {
    fn read(case: &Case, author: AuthorId, as_of: AsOf) -> Self {
        let minutes = process::talk_minutes_on(case, author, as_of.day);
        Self { as_of, minutes, under_way: process::talks_under_way(case, author) }
    }
}

fn written_lately(desk: &Desk) -> (AuthorId, Vec<(CaseId, AsOf)>) {
    let (since, day) = (clock::now_ms() - LATELY, clock::today());
    let mut cards: Vec<_> = desk.cards.iter().filter(|card| card.changed >= since).collect();
    sort_by_key(&mut cards, |card| std::cmp::Reverse(card.changed));
    let as_of = |card: &Card| (card.case, AsOf { day, changed: card.changed, events: card.events });
    (desk.author, cards.into_iter().take(MOST).map(as_of).collect())
}
