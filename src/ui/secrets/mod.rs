//! What the vault's screens share: choosing a passphrase, keeping a recovery code, and asking the vault with words for
//! what went wrong.
//!
//! # Ids in the page
//! | id | what |
//! |---|---|
//! | `{prefix}passphrase-kind`, `{prefix}passphrase-kind-own` | the radios: words drawn by the device, or one's own |
//! | `{prefix}generated-words` | the five words |
//! | `{prefix}another-words` | draws other words |
//! | `{prefix}generated-typed` | the words typed once |
//! | `{prefix}passphrase`, `{prefix}passphrase-again` | one's own, twice |
//! | `{prefix}strength-words` | how hard it is to guess, in words |
//! | `recovery-code` | the code |
//! | `recovery-print`, `recovery-written` | prints its sheet; goes on to typing it back |
//! | `recovery-typed`, `recovery-check` | the code typed back; checks it |
//! | `recovery-show`, `recovery-later` | shows the code again; leaves typing it back for later |
//!
//! `{prefix}` is empty at the start, `new-` on the lock screen, `export-` for a file, `extract-` for an extract. The ids of
//! [`FileOpenerFields`] are its screen's own.
//!
//! Read in this order.

pub mod work;
pub mod failure_notice;
pub mod waiting;
pub mod of_page;
pub mod words;
pub mod new_passphrase;
pub mod strength_meter;
pub mod passphrase_choice;
pub mod file_opener;
pub mod recovery_sheet;
pub mod recovery_steps;

pub use failure_notice::{FailureNotice, field_error};
pub use file_opener::{FileOpener, FileOpenerFields, FileOpenerIds, said_of_lock};
pub use new_passphrase::{NewPassphrase, Source};
pub use of_page::of_page;
pub use passphrase_choice::PassphraseChoice;
pub use recovery_steps::{RecoveryCheck, RecoverySteps};
pub use waiting::Waiting;
pub use words::learn_words;
pub use work::Work;
