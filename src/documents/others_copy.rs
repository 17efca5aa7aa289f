//! The copy of another client of the case, or of a child of it (Part 5, 7 and 15): whoever has a yes and words of their own
//! in a case can have them on paper too. Nothing of anybody else is in it: of a talk that was theirs alone, and of what
//! they fear, all or nothing; and of the worker's words none that name another client. What is for the worker alone stays
//! so.

use chrono::NaiveDate;

use super::Extract;
use super::extract::Teller;
use super::withheld::{Others, Reader};
use crate::forms::{self, Recipient};
use crate::i18n::Speech;
use crate::journal::{Case, RecordId};
use crate::process::{self, Marked};

/// The own copy of somebody of the case: of another client, or of a child, by their record.
pub fn others_copy(case: &Case, speech: &Speech<'_>, whose: RecordId, made: NaiveDate) -> Extract {
    let (called, rest) = Marked::one_and_others(case, whose);
    let hidden = Marked::of(case).without(&called);
    let reader = Some(Reader { id: whose, called: called.apart_from(&rest) });
    let others = Others::beside_reader(rest);
    let is_hidden = process::is_marked;
    let teller = Teller { case, speech, hidden, is_hidden, others, reader, left_out: 0 };
    teller.extract(Recipient::PERSON, forms::OTHERS_COPY.iter(), made)
}
