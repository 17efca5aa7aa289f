//! A paper, before it has a look.

use crate::journal::{SealedPaper, Strokes};

/// A paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// The language of everything but people's words, as a BCP 47 tag.
    pub lang: String,
    /// What stands above its title: of a letter, who sends it, to whom, and the day.
    pub head: Vec<Block>,
    /// Its title; says nothing that a stranger must not know.
    pub title: String,
    /// What stands on it, from the top.
    pub blocks: Vec<Block>,
    /// How many passages were left out because they name somebody who is marked.
    pub left_out: usize,
}

/// A part of a paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading.
    Heading(String),
    /// A sentence or several of the paper's own.
    Paragraph(String),
    /// The person's own words, byte for byte.
    Quote {
        /// The words.
        words: String,
        /// Their language, as a BCP 47 tag.
        lang: String,
    },
    /// What the worker wrote.
    Noted {
        /// The words.
        words: String,
        /// Their language, as a BCP 47 tag.
        lang: String,
    },
    /// Blocks in another language than the paper's.
    InLang {
        /// The language, as a BCP 47 tag.
        lang: String,
        /// The blocks.
        blocks: Vec<Block>,
    },
    /// Lines of a name and where it is found.
    Address(Vec<String>),
    /// Names and values; an empty value is a line to write on.
    Facts(Vec<(String, String)>),
    /// Rows under the names of their columns; an empty cell is room to write.
    Table {
        /// The columns' names.
        head: Vec<String>,
        /// The rows, a text a column.
        rows: Vec<Vec<String>>,
    },
    /// Sentences of equal rank.
    Bullets(Vec<String>),
    /// Choices, each with a box to tick by hand.
    Ticks(Vec<String>),
    /// So many lines to write on.
    Lines(u8),
    /// A place to sign, or a signature drawn on the screen.
    Signature {
        /// Whose.
        label: String,
        /// The strokes, if it was drawn.
        strokes: Option<Strokes>,
    },
}

impl Document {
    /// The paper as it was shown, to be sealed with what it covers. `document` is the name under which it
    /// is stored for ever; `signer` who agreed, as they are called in the case; `manner` a choice of
    /// [`crate::forms::consent::MANNER`].
    pub fn sealed(&self, document: &str, signer: &str, manner: &str) -> SealedPaper {
        let head = self.head.iter().flat_map(Block::words);
        let words = head.chain([self.title.clone()]).chain(self.blocks.iter().flat_map(Block::words)).collect();
        SealedPaper {
            document: document.to_owned(),
            lang: self.lang.clone(),
            words,
            signer: signer.to_owned(),
            manner: manner.to_owned(),
        }
    }
}

impl Block {
    /// Its words, a paragraph each.
    fn words(&self) -> Vec<String> {
        match self {
            Self::Heading(words) | Self::Paragraph(words) => vec![words.clone()],
            Self::Quote { words, .. } | Self::Noted { words, .. } => vec![words.clone()],
            Self::InLang { blocks, .. } => blocks.iter().flat_map(Self::words).collect(),
            Self::Facts(facts) => facts.iter().map(|(name, value)| format!("{name}: {value}")).collect(),
            Self::Table { head, rows } => [head].into_iter().chain(rows).map(|row| row.join(" | ")).collect(),
            Self::Address(all) | Self::Bullets(all) | Self::Ticks(all) => all.clone(),
            Self::Signature { label, .. } => vec![label.clone()],
            Self::Lines(_) => Vec::new(),
        }
    }
}
