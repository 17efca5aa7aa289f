//! The sheet that opens the vault when the passphrase is forgotten.

use super::{Block, Document};
use crate::i18n::Speech;

/// The recovery sheet, to be printed or copied by hand. It names neither worker nor agency.
pub fn recovery_sheet(code: &str, speech: &Speech<'_>) -> Document {
    let text = |message: &str| speech.text(message);
    let keep = ["apart", "whoever", "nobody", "agency"];
    let blocks = vec![
        Block::Paragraph(text("paper-recovery-lead")),
        Block::Facts(vec![(text("paper-recovery-title"), code.to_owned())]),
        Block::Bullets(keep.map(|rule| text(&format!("paper-recovery-{rule}"))).into()),
        Block::Facts(vec![(text("paper-recovery-made"), String::new()), (text("paper-recovery-kept"), String::new())]),
    ];
    Document {
        lang: speech.texts.lang().tag.to_owned(),
        head: Vec::new(),
        title: text("paper-recovery-title"),
        blocks,
        left_out: 0,
    }
}
