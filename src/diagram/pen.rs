//! The pens with which everything is drawn. Page and paper give each its look.

/// A pen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Pen {
    /// A thin line.
    Thin,
    /// A middling line: figures.
    Plain,
    /// A thick line: what is strong.
    Thick,
    /// A thin line, dashed.
    Dashed,
    /// A thin line, dotted.
    Dotted,
    /// The ring of a household: dashed, quiet.
    Ring,
    /// Filled with the colour of lines.
    Full,
    /// Filled with the colour of the ground, with a middling edge.
    Empty,
    /// Filled with the colour of the ground, with a thick edge.
    Framed,
    /// Filled with the colour of the ground, without an edge: what lies below does not shine through.
    Blank,
}

impl Pen {
    /// Its name in style sheets.
    pub const fn class(self) -> &'static str {
        match self {
            Self::Thin => "map-ink--thin",
            Self::Plain => "map-ink--plain",
            Self::Thick => "map-ink--thick",
            Self::Dashed => "map-ink--dashed",
            Self::Dotted => "map-ink--dotted",
            Self::Ring => "map-ink--ring",
            Self::Full => "map-ink--full",
            Self::Empty => "map-ink--empty",
            Self::Framed => "map-ink--framed",
            Self::Blank => "map-ink--blank",
        }
    }
}
