//! History for reading: who wrote, when, and what stood there before. Nothing here is stored.

use super::record::answer;
use super::{Answer, AuthorId, Case, Event, Line, Part, Record, SessionId};
use crate::sorting::sort_by_key;

/// What one person wrote in one session with nobody else's events in between.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sitting<'a> {
    /// Who.
    pub author: AuthorId,
    /// In which session.
    pub session: SessionId,
    /// The events, as they happened; never empty. The first and the last say from when to when.
    pub lines: Vec<&'a Line>,
}

impl Case {
    /// The whole history, grouped for reading.
    pub fn sittings(&self) -> Vec<Sitting<'_>> {
        let mut sittings: Vec<Sitting<'_>> = Vec::new();
        for line in self.history() {
            let Event { author, session, .. } = *line.event();
            match sittings.last_mut() {
                Some(last) if (last.author, last.session) == (author, session) => last.lines.push(line),
                _ => sittings.push(Sitting { author, session, lines: vec![line] }),
            }
        }
        sittings
    }

    /// What stood there before an event: the events that it replaced, as far as they are here, earliest first.
    pub fn before(&self, event: &Event) -> Vec<&Line> {
        let mut lines: Vec<_> = event.op.replaces().iter().filter_map(|id| self.line(*id)).collect();
        sort_by_key(&mut lines, |line| line.event().order());
        lines
    }
}

impl<'a> Record<'a> {
    /// Every answer ever given to a part of a question, replaced or not, earliest first.
    pub fn past(&self, question: &str, part: &Part) -> Vec<Answer<'a>> {
        let ids = self.traces.cells.get(question).and_then(|parts| parts.get(part));
        let mut answers: Vec<_> = ids.into_iter().flatten().filter_map(|id| self.case.line(*id)).map(answer).collect();
        sort_by_key(&mut answers, |answer| answer.event.order());
        answers
    }
}
