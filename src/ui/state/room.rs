//! The room in which both sit: whose side the screen is turned to, a talk under way, a cover over what nobody reads.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::App;
use crate::browser::clock::now_ms;
use crate::browser::timing::sleep;
use crate::browser::turned::{self, Side};
use crate::journal::{CaseId, RecordId};
use crate::process::Talk;

/// How often the clock of a talk is looked at, in milliseconds.
const LOOK_EVERY: u32 = 5_000;

/// A minute in milliseconds.
const MINUTE: i64 = 60_000;

/// What is so of the room.
#[derive(Clone, Copy)]
pub struct Room {
    /// The case whose person the screen is turned to. Then nothing shows that is not theirs, and only the passphrase
    /// turns it back.
    pub together: RwSignal<Option<CaseId>>,
    /// Whether the person has the device alone, to fill in a page: then that page shows and nothing else.
    pub is_alone: RwSignal<bool>,
    /// Whom of the case's other clients it is turned to, by [`mark_of_client`]; nobody where it is the person that the case
    /// is about.
    pub other: RwSignal<Option<String>>,
    /// A talk under way.
    pub session: RwSignal<Option<Session>>,
    /// How long it has been going on, in minutes.
    pub minutes: RwSignal<i64>,
    /// Minutes of today's talks that have ended, over all cases.
    pub before: RwSignal<i64>,
    /// A talk that has just ended, with its case: what belongs to its end is asked once.
    pub ended: RwSignal<Option<(CaseId, RecordId)>>,
    /// A case with a talk whose time has passed and that nobody has ended.
    pub left: RwSignal<Option<CaseId>>,
    /// Whether talks that were begun before the page was loaded have been looked for.
    pub has_looked: RwSignal<bool>,
    /// Nobody was there for a while: a cover lies over the page, and one key takes it off.
    pub is_covered: RwSignal<bool>,
    /// The emergency numbers lie over what is turned to the person or covered.
    pub has_numbers: RwSignal<bool>,
    /// The page is being locked: nothing shows any more, though the last words may still be on their way to the disk.
    pub is_locking: RwSignal<bool>,
}

/// A talk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Session {
    /// With whom.
    pub case: CaseId,
    /// Its record, which is there from its first minute on.
    pub record: RecordId,
    /// Since when, in milliseconds since 1970.
    pub since: i64,
    /// How long it should last, in minutes.
    pub planned: i64,
}

impl Room {
    pub(super) fn new() -> Self {
        Self {
            together: RwSignal::new(None),
            is_alone: RwSignal::new(false),
            other: RwSignal::new(None),
            session: RwSignal::new(None),
            minutes: RwSignal::new(0),
            before: RwSignal::new(0),
            ended: RwSignal::new(None),
            left: RwSignal::new(None),
            has_looked: RwSignal::new(false),
            is_covered: RwSignal::new(false),
            has_numbers: RwSignal::new(false),
            is_locking: RwSignal::new(false),
        }
    }

    /// Whether a talk is under way whose time has not passed: then nobody there means covered, not locked.
    pub fn is_in_talk(self) -> bool {
        let session = self.session.get_untracked();
        session.is_some_and(|session| minutes_since(session.since) < session.planned)
    }
}

impl App {
    /// Turns the screen to the person of this case: both look at it.
    pub fn turn(self, case: CaseId) {
        self.turn_to(case, None, Side::Together);
    }

    /// Turns the screen to another client of this case: it shows what is theirs and nothing else (Part 5, 7).
    pub fn turn_to_other(self, case: CaseId, other: RecordId) {
        self.turn_to(case, Some(mark_of_client(other)), Side::Together);
    }

    /// Leaves the person of this case alone with the page that was begun for them.
    pub fn hand_over_to(self, case: CaseId) {
        self.turn_to(case, None, Side::Alone);
    }

    /// Turns the screen back to the worker.
    pub fn turn_back(self) {
        turned::forget();
        self.room.is_alone.set(false);
        self.room.together.set(None);
        self.room.other.set(None);
    }

    /// After unlocking: as it was turned before, to the person of the same case, wherever the address leads by now: the
    /// worker has typed the passphrase, but the person may hold the device (Part 5, 6). It is the worker's only where it
    /// was, or where that case is no longer here.
    pub(super) fn turn_again(self) {
        let kept = turned::kept();
        let case_of = |mark: &str| {
            let is_marked = |case: &CaseId| mark_of(*case) == *mark;
            self.desk.with_untracked(|desk| desk.as_ref()?.cards.iter().map(|card| card.case).find(is_marked))
        };
        let found = kept.and_then(|(side, marks)| {
            let (of_case, other) = marks.split_once(' ').map_or((&*marks, None), |(case, other)| (case, Some(other)));
            Some((side, case_of(of_case)?, other.map(str::to_owned)))
        });
        match found {
            Some((side, case, other)) => self.turn_to(case, other, side),
            None => turned::forget(),
        }
    }

    fn turn_to(self, case: CaseId, other: Option<String>, side: Side) {
        let marks: Vec<_> = [mark_of(case)].into_iter().chain(other.clone()).collect();
        turned::keep(side, &marks.join(" "));
        self.room.other.set(other);
        self.room.is_alone.set(side == Side::Alone);
        self.room.together.set(Some(case));
    }

    /// Begins a talk of so many minutes, which this record will hold.
    pub fn begin_talk(self, case: CaseId, record: RecordId, planned: i64) {
        self.time(Session { case, record, since: now_ms(), planned });
    }

    /// A talk that was begun goes on.
    pub fn resume_talk(self, case: CaseId, talk: &Talk) {
        let (record, since, planned) = (talk.record, talk.began.timestamp_millis(), talk.planned);
        self.time(Session { case, record, since, planned });
    }

    fn time(self, session: Session) {
        self.room.ended.set(None);
        self.room.minutes.set(minutes_since(session.since));
        self.room.session.set(Some(session));
        spawn_local(async move {
            while self.room.session.get_untracked() == Some(session) {
                self.room.minutes.set(minutes_since(session.since));
                sleep(LOOK_EVERY).await;
            }
        });
    }

    /// Ends the talk under way; gives its record and how long it was, in minutes.
    pub fn end_talk(self) -> Option<(RecordId, i64)> {
        let session = self.room.session.get_untracked()?;
        self.room.session.set(None);
        self.room.ended.set(Some((session.case, session.record)));
        Some((session.record, minutes_since(session.since)))
    }

    /// Nothing goes on in a case that is gone.
    pub(super) fn forget_talks_of(self, case: CaseId) {
        let Room { session, ended, left, .. } = self.room;
        session.update(|session| *session = session.filter(|session| session.case != case));
        ended.update(|ended| *ended = ended.filter(|(of, _)| *of != case));
        left.update(|left| *left = left.filter(|of| *of != case));
        self.services.update_value(|services| drop(services.talks.remove(&case)));
    }
}

/// What stands for a case where its id must not.
fn mark_of(case: CaseId) -> String {
    RecordId::once_a_case(case, "turned").to_string()
}

/// What stands for another client where their id must not.
pub fn mark_of_client(other: RecordId) -> String {
    RecordId::part_of(other, "turned").to_string()
}

fn minutes_since(since: i64) -> i64 {
    (now_ms() - since).max(0) / MINUTE
}
