//! Talks outlast the page: a lock loads it anew, and afterwards they are found again in their records (Part 5, 6).

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::App;
use crate::browser::clock;
use crate::browser::timing::sleep;
use crate::journal::{AuthorId, CaseId};
use crate::process::{self, Talk};
use crate::protocol::Desk;
use crate::sorting::sort_by_key;

/// How long ago a case was written in last that can hold anything of today, or a talk that still goes on, in milliseconds:
/// a day and a night.
const LATELY: i64 = 36 * 60 * 60_000;

/// How many cases are looked through at most, the last written in first: more than anybody meets in a day. After many were
/// brought in, all of them were written in lately.
const MOST: usize = 40;

/// How long noting a talk may take before the day is summed up, in milliseconds.
const NOTING_TAKES: u32 = 5_000;

/// How long the looking stands back after each case, in milliseconds: the worker is already at work.
const STANDS_BACK: u32 = 20;

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
    async fn talks_in(self, author: AuthorId, cases: Vec<CaseId>) -> (i64, Vec<(CaseId, Talk)>) {
        let today = clock::today();
        let (mut minutes, mut open) = (0_i64, Vec::new());
        for case in cases {
            let read = |case: &crate::journal::Case| {
                (process::talk_minutes_on(case, author, today), process::talks_under_way(case, author))
            };
            if let Ok((of_case, talks)) = self.read_case(case, read).await {
                minutes = minutes.saturating_add(of_case);
                open.extend(talks.into_iter().map(|talk| (case, talk)));
            }
            sleep(STANDS_BACK).await;
        }
        (minutes, open)
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

fn written_lately(desk: &Desk) -> (AuthorId, Vec<CaseId>) {
    let since = clock::now_ms() - LATELY;
    let mut cards: Vec<_> = desk.cards.iter().filter(|card| card.changed >= since).collect();
    sort_by_key(&mut cards, |card| std::cmp::Reverse(card.changed));
    (desk.author, cards.into_iter().take(MOST).map(|card| card.case).collect())
}
