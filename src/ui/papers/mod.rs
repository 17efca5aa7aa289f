//! Papers on the screen, to be printed, and sealed once both agree.
//!
//! Ids that the journeys use: `paper-version`, `print`, `seal`, `kit-which`; of an extract: `extract-for`,
//! `extract-whose`, `extract-all`, `extract-ground`, `extract-gap`, `extract-reason`, `extract-parts`, `extract-opener`,
//! `extract-opener-key`, `extract-key`, `extract-make`, `extract-plain`, `extract-plain-now`, `extract-done`,
//! `extract-note`, `extract-noted`, and `extract-passphrase` and the like as in `secrets`; of one that came from somebody:
//! `extract-in`, `extract-close`. Of a copy for supervision: `supervision-for`, `supervision-parts`,
//! `supervision-maybe`, `supervision-plain`, `supervision-plain-now`, `supervision-done`, `supervision-note`,
//! `supervision-noted`; of a passage
//! `passage-<key>` and, with the same beginning, `-change`, `-words`, `-first`, `-leave`.

pub mod kit_screen;
pub mod paper_screen;
pub mod sheet_view;
pub mod seal;
pub mod report_screen;
pub mod extracting;
pub mod offer_note;
pub mod extract_out;
pub mod extract_screen;
pub mod extract_in;
pub mod supervising;
pub mod supervision_passages;
pub mod supervision_out;
pub mod supervision_screen;

pub use extract_in::ExtractIn;
pub use extract_screen::ExtractScreen;
pub use kit_screen::KitScreen;
pub use paper_screen::{ChooseVersion, LeftOut, PaperScreen};
pub use report_screen::ReportScreen;
pub use sheet_view::SheetView;
pub use supervision_screen::SupervisionScreen;
