//! Carrying cases away in an encrypted file, bringing a file in, and leaving this device.
//!
//! # Ids in the page
//! | id | what |
//! |---|---|
//! | `carry-safe`, `carry-safe-no` | whether it is safe to have a file |
//! | `carry-which`, `carry-which-chosen` | all cases, or chosen ones |
//! | `carry-reveal` | shows names beside the codes |
//! | `carry-cases`, `carry-cases-{case}` | the cases; the first has the bare id |
//! | `carry-workspace` | whether the agency's profile goes along |
//! | `carry-opener`, `carry-opener-key` | who can open it: whoever knows a passphrase, or the owner of a key |
//! | `export-key` | the colleague's public key |
//! | `export` | makes the file and hands it to the browser |
//! | `export-done` | says that the file was made, with its name |
//! | `verify-file`, `verify-opener`, `verify-opener-key`, `verify-passphrase`, `verify` | reading a file back |
//! | `verified` | says that it holds what is here |
//! | `import-file`, `import-opener`, `import-opener-key`, `import-passphrase`, `import-read` | choosing and reading a file |
//! | `import-preview` | the table of what would come in |
//! | `import-workspace`, `import-revive`, `import-revive-{case}` | what comes in only if it is ticked |
//! | `import-accept`, `import-refuse`, `import-undo` | takes it in; leaves it; takes it back |
//! | `import-again` | another file after one was taken back |
//! | `import-done` | says what came in |
//! | `leave-next`, `leave-skip` | on to the next step; on without a file |
//! | `erase-confirm`, `erase` | the tick, and the button that erases everything |
//! | `erased-why`, `erased-why-{reason}`, `erase-case-sure`, `erase-case` | why one case is erased, the tick, the button |
//!
//! The file's passphrase has the ids of `secrets` with `export-` before them: `export-passphrase` and so on.
//!
//! Read in this order.

pub mod opener;
pub mod cases;
pub mod parcel;
pub mod export_form;
pub mod verify;
pub mod export;
pub mod bring;
pub mod preview;
pub mod arrived;
pub mod bring_in;
pub mod erase;
pub mod erase_case;
pub mod erasures;
pub mod leave;

pub use bring_in::BringInScreen;
pub use erase_case::EraseCaseScreen;
pub use erasures::ErasuresScreen;
pub use export::CarryScreen;
pub use leave::LeaveScreen;
