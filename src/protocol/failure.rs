//! Why a request was not carried out.

use serde::{Deserialize, Serialize};

/// Why a request was not carried out. Nothing changed. The words for a person are `failure-…` in the locale files.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
pub enum Failure {
    /// The passphrase does not open the vault.
    #[error("wrong passphrase")]
    WrongPassphrase {
        /// Seconds until the next try.
        wait: u32,
    },
    /// The recovery code has a typing mistake (its check character does not fit).
    #[error("mistyped recovery code")]
    MistypedCode,
    /// The recovery code is well formed and does not open the vault.
    #[error("wrong recovery code")]
    WrongCode {
        /// Seconds until the next try.
        wait: u32,
    },
    /// Too early after a wrong try.
    #[error("wait")]
    Wait {
        /// Seconds left.
        wait: u32,
    },
    /// Fewer than twelve characters.
    #[error("passphrase too short")]
    ShortPassphrase,
    /// There is no vault on this device.
    #[error("no vault")]
    NoVault,
    /// There is one already.
    #[error("a vault exists")]
    VaultExists,
    /// The request needs an unlocked vault.
    #[error("locked")]
    Locked,
    /// No such case here.
    #[error("no such case")]
    NoCase,
    /// A sealed record does not open: it was damaged or exchanged.
    #[error("damaged")]
    Damaged,
    /// This vault was made by a newer version.
    #[error("newer vault")]
    NewerVault,
    /// The device has no room left; nothing was lost.
    #[error("no room")]
    NoRoom,
    /// The device has not the memory to derive the key.
    #[error("no memory")]
    NoMemory,
    /// The browser's database failed or went away.
    #[error("storage")]
    Storage,
    /// Another tab or window holds the vault.
    #[error("taken over")]
    TakenOver,
    /// A file of more than [`super::LARGEST_FILE`].
    #[error("large file")]
    LargeFile,
    /// No such file here: an event names it, and it never came along.
    #[error("no such file")]
    NoFile,
    /// The cases and their files are too many for one exchange file.
    #[error("large parcel")]
    LargeParcel,
    /// The file's passphrase is wrong.
    #[error("wrong file passphrase")]
    WrongFilePassphrase,
    /// The file was made for another key.
    #[error("not for this vault")]
    NotForUs,
    /// The text is not a public key (`age1…`).
    #[error("not a public key")]
    NotAKey,
    /// The file is not one of ours at all.
    #[error("not an exchange file")]
    NotOurs,
    /// The file is cut off or damaged.
    #[error("damaged file")]
    CutFile,
    /// The file was made by a newer version.
    #[error("newer file")]
    NewerFile,
    /// The file asks for more work than is safe to do.
    #[error("file too demanding")]
    DemandingFile,
    /// An extract holds no journal and cannot be compared with one.
    #[error("an extract")]
    Extract,
    /// Its cases have changed since; the import stays.
    #[error("import in use")]
    ImportInUse,
    /// The worker ended or could not start.
    #[error("worker gone")]
    WorkerGone,
    /// Page and worker do not understand each other, or an operation is not one.
    #[error("misunderstood")]
    Misunderstood,
}
