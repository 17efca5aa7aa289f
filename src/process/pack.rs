//! The agency pack: the profile as a plain file, without anything of a client.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::forms::{self, Ask, workspace};
use crate::journal::{Case, Cell, Change, Part, Value};

/// The format that this build writes.
const FORMAT: u16 = 1;

/// What stands in the file.
#[derive(Serialize, Deserialize)]
struct Pack {
    waymark_agency: u16,
    profile: BTreeMap<String, String>,
}

/// A file that is no agency pack.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an agency pack; choose the file that another Waymark saved as one")]
pub struct PackError;

/// The profile of a workspace as the bytes of a plain file.
pub fn write_pack(workspace: &Case) -> Vec<u8> {
    let record = workspace.record(workspace::PROFILE.first_id(workspace.id(), workspace.first_round()));
    let answer = |question: &forms::Spec| Some((question.id.to_owned(), record?.noted(question)?.to_owned()));
    let profile = workspace::PROFILE.questions.iter().filter(|question| is_shared(question.id)).filter_map(answer);
    let pack = Pack { waymark_agency: FORMAT, profile: profile.collect() };
    serde_json::to_vec_pretty(&pack).unwrap_or_default()
}

/// What a pack changes in a profile: each answer that it brings takes the place of the one that stands there. The worker's
/// own name stays.
///
/// # Errors
/// [`PackError`] for bytes that are no pack.
pub fn read_pack(workspace: &Case, bytes: &[u8], lang: &str) -> Result<Vec<Change>, PackError> {
    let pack: Pack = serde_json::from_slice(bytes).map_err(|_| PackError)?;
    let round = workspace.first_round();
    let record = workspace::PROFILE.first_id(workspace.id(), round);
    let known = workspace::PROFILE.questions.iter().filter(|question| is_shared(question.id));
    let brought = known.filter_map(|question| Some((question.id, pack.profile.get(question.id)?)));
    let change = |(question, words): (&str, &String)| Change::Answer {
        cell: Cell { record, question: question.to_owned(), part: Part::Whole },
        kind: workspace::PROFILE.id.to_owned(),
        round,
        value: Value::text(words, lang),
    };
    Ok(brought.map(change).collect())
}

fn is_shared(question: &str) -> bool {
    question != workspace::WORKER.spec.id
}
