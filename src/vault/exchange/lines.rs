//! Event lines between two programs: as the text that they are, because their bytes are what counts.

use serde::{Deserialize, Deserializer, Serializer, de};

use crate::journal::Line;

pub(super) fn serialize<S: Serializer>(lines: &[Line], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(lines.iter().map(Line::raw))
}

pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Line>, D::Error> {
    let lines = Vec::<&str>::deserialize(deserializer)?;
    lines.into_iter().map(Line::read).collect::<Result<_, _>>().map_err(de::Error::custom)
}
