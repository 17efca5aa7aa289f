//! Papers on the screen, to be printed, and sealed once both agree.
//!
//! Ids that the journeys use: `paper-version`, `print`, `seal`.

pub mod kit_screen;
pub mod paper_screen;
pub mod sheet_view;
pub mod seal;
pub mod report_screen;

pub use kit_screen::KitScreen;
pub use paper_screen::PaperScreen;
pub use report_screen::ReportScreen;
pub use sheet_view::SheetView;
