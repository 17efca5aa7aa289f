//! The days chosen on the maps of a case, and whether names may stand on its papers: kept while the page runs, so that
//! whoever looks something up finds them again. In memory only: they stand in no address and on no disk.

use chrono::NaiveDate;
use leptos::prelude::*;

use super::board::Days;
use crate::diagram::Names;
use crate::journal::CaseId;

/// Both days, the later first; the earlier only while they are compared.
#[derive(Clone, Copy)]
pub struct Times {
    pub(super) after: Days,
    pub(super) before: Days,
    pub(super) is_compared: RwSignal<bool>,
}

/// Of which day, as known when.
type Day = (Option<NaiveDate>, Option<NaiveDate>);

/// What was chosen last.
#[derive(Debug, Clone, Copy)]
struct Chosen {
    case: CaseId,
    after: Day,
    before: Day,
    is_compared: bool,
}

/// The days of the case whose maps were looked at last; both of its maps have the same.
#[derive(Clone, Copy)]
pub struct KeptDays(StoredValue<Option<Chosen>>);

impl Default for KeptDays {
    fn default() -> Self {
        Self(StoredValue::new(None))
    }
}

impl KeptDays {
    /// The days as they were left on this case's maps, else today; what is chosen from now on is kept.
    pub(super) fn times(self, case: CaseId) -> Times {
        let kept = self.0.get_value().filter(|chosen| chosen.case == case);
        let days = |day: Option<Day>| {
            let (at, known) = day.unwrap_or_default();
            let days = Days::today();
            days.at.set(at);
            days.known.set(known);
            days
        };
        let times = Times {
            after: days(kept.map(|chosen| chosen.after)),
            before: days(kept.map(|chosen| chosen.before)),
            is_compared: RwSignal::new(kept.is_some_and(|chosen| chosen.is_compared)),
        };
        Effect::new(move |_| self.0.set_value(Some(times.chosen(case))));
        times
    }
}

/// Whether names stand on the maps' papers and files, of the case for which that was chosen last. Of every other case
/// they do not: what is safe is one person's answer.
#[derive(Clone, Copy)]
pub struct KeptNames(StoredValue<Option<(CaseId, Names)>>);

impl Default for KeptNames {
    fn default() -> Self {
        Self(StoredValue::new(None))
    }
}

impl KeptNames {
    pub(super) fn here() -> Self {
        use_context().unwrap_or_default()
    }

    /// A paper of this case begins with names if they were chosen, else without.
    pub(super) fn begin(self, case: CaseId, names: RwSignal<Names>) {
        let kept = self.0.get_value().filter(|(of, _)| *of == case);
        names.set(kept.map_or(Names::Left, |(_, names)| names));
    }

    /// The same, and what is chosen from now on is kept.
    pub(super) fn follow(self, case: CaseId, names: RwSignal<Names>) {
        self.begin(case, names);
        Effect::new(move |_| self.0.set_value(Some((case, names.get()))));
    }
}

impl Times {
    fn chosen(self, case: CaseId) -> Chosen {
        let day = |days: Days| (days.at.get(), days.known.get());
        Chosen { case, after: day(self.after), before: day(self.before), is_compared: self.is_compared.get() }
    }
}
