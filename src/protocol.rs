//! What page and vault worker say to each other.
//!
//! Every request gets one response, an answer or a [`Failure`]. A message is one byte array: postcard of
//! [`Asked`] or [`Said`]. Event lines and operations travel as the JSON text that they are, because their bytes are
//! what is stored. No key and no passphrase ever comes back.

pub(crate) mod bytes;
mod failure;
mod preview;

use serde::{Deserialize, Serialize};

pub use failure::Failure;
pub use preview::{Fate, Preview, PreviewCase};

use crate::journal::{AuthorId, CaseId};

/// The build that both programs must be of; another one reloads the page past the cache.
pub const BUILD: &str = match option_env!("WAYMARK_BUILD") {
    Some(build) => build,
    None => "dev",
};

/// The most bytes of a file that is kept with a case: 50 MiB.
pub const LARGEST_FILE: usize = 50 << 20;

/// A request and the number its answer will carry.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct Asked {
    /// Drawn by the page, counting up.
    pub number: u32,
    /// What is asked.
    pub request: Request,
}

/// What the worker says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Said {
    /// The program runs; said once.
    Ready {
        /// Its [`BUILD`].
        build: String,
    },
    /// The answer to a request.
    Answer {
        /// The request's number.
        number: u32,
        /// The answer.
        response: Result<Response, Failure>,
    },
    /// Another tab or window took over the vault; this one has stopped.
    TakenOver,
}

/// What the page can ask. It may hold a passphrase, so it cannot be printed.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub enum Request {
    /// Is there a vault on this device? → [`Response::Seen`]
    Look,
    /// Five words drawn at random from a list, a word a line. → [`Response::Words`]
    SuggestPassphrase {
        /// The list, in the language of the screen.
        list: String,
    },
    /// A vault in memory to look around in, made and unlocked at once; it ends with the worker, and the device keeps
    /// nothing of it. It is no way into a vault of one's own: making, unlocking and recovering one and changing its
    /// passphrase are refused in it as misunderstood, and so is this in an unlocked vault. → [`Response::Unlocked`]
    OpenDemo,
    /// Makes a vault and leaves it unlocked. → [`Response::Created`]
    CreateVault {
        /// At least twelve characters.
        passphrase: String,
    },
    /// → [`Response::Unlocked`]
    UnlockVault {
        /// The passphrase.
        passphrase: String,
    },
    /// Unlocks by the recovery code and sets a new passphrase. → [`Response::Unlocked`]
    RecoverVault {
        /// The code, however it is grouped or cased.
        code: String,
        /// The new passphrase.
        passphrase: String,
    },
    /// Whether this is the passphrase in force, of a vault that is open: who leaves the person's screen knows it. Wrong
    /// tries cost as on the lock screen. → [`Response::Done`]
    CheckPassphrase {
        /// As typed.
        passphrase: String,
    },
    /// From the lock screen. → [`Response::Unlocked`]
    ChangePassphrase {
        /// The one in force.
        old: String,
        /// The new one.
        new: String,
    },
    /// A new recovery code; the old one opens nothing from then on. → [`Response::RecoveryCode`]
    RenewRecoveryCode,
    /// The same code typed back. → [`Response::Done`], and the vault notes that it was verified
    VerifyRecoveryCode {
        /// As typed.
        code: String,
    },
    /// Emergency numbers for the lock screen, as lines of text: the one thing kept unsealed, because help must never
    /// stand behind a passphrase. → [`Response::Done`]
    ShowOnLockScreen {
        /// Empty shows none.
        numbers: String,
    },
    /// The id of a case to be; it comes into being with its first [`Request::Append`]. → [`Response::Begun`]
    BeginCase,
    /// All event lines of a case or of the workspace. → [`Response::Opened`]
    OpenJournal {
        /// The case, or the workspace.
        journal: CaseId,
    },
    /// The cases in whose text as it stands every word is found, blind to case, accents and ё or е; no word means all.
    /// → [`Response::Found`]
    Search {
        /// The words, as typed.
        query: String,
    },
    /// Writes operations, all or none. → [`Response::Appended`]
    Append {
        /// The case, or the workspace.
        journal: CaseId,
        /// [`crate::journal::Op`]s as JSON.
        ops: Vec<String>,
        /// The draft that they make an end of, if any.
        draft: Option<u32>,
    },
    /// Keeps the text of a field while it is typed in. → [`Response::Kept`]
    KeepDraft {
        /// The page's number for the field; the same field keeps its number until its text became an event.
        draft: u32,
        /// The case, or the workspace.
        journal: CaseId,
        /// The operations that the text would be, as JSON.
        ops: Vec<String>,
    },
    /// Forgets a draft whose text went back to what it was. → [`Response::Done`]
    DropDraft {
        /// The draft.
        draft: u32,
    },
    /// Seals a file beside the events of a case, begun or there already. The event that names it
    /// ([`crate::journal::Value::File`]) is written afterwards; until the vault is locked the file waits for it, and
    /// what was never named goes with the next file of the case. The same bytes again write nothing.
    /// → [`Response::FileKept`]
    PutFile {
        /// The case; the workspace has no files.
        case: CaseId,
        /// At most [`LARGEST_FILE`].
        #[serde(with = "bytes")]
        bytes: Vec<u8>,
    },
    /// A file of a case. → [`Response::FileBytes`]
    ReadFile {
        /// The case.
        case: CaseId,
        /// As the event has it.
        sha256: String,
    },
    /// This vault's public key, for a colleague who wants to send it a case. → [`Response::Words`]
    MyPublicKey,
    /// A file with whole cases in it. → [`Response::File`]
    Export {
        /// The cases; empty means all.
        cases: Vec<CaseId>,
        /// Whether agency profile and directory go along.
        with_workspace: bool,
        /// Who can open it.
        lock: FileLock,
    },
    /// A file with an extract in it, sealed as other files are; the vault only sees to the passphrase.
    /// → [`Response::FileBytes`]
    SealExtract {
        /// [`crate::vault::exchange::ExtractFiles`], as it goes to the exchange program.
        #[serde(with = "bytes")]
        extract: Vec<u8>,
        /// Who can open it.
        lock: FileLock,
    },
    /// Reads a file back and compares it with what is here: proof that it can be opened. → [`Response::Verified`]
    VerifyFile {
        /// The file.
        #[serde(with = "bytes")]
        file: Vec<u8>,
        /// What opens it.
        key: FileKey,
    },
    /// Reads a file wholly and says what would come in; changes nothing in the cases. → [`Response::Staged`], or
    /// [`Response::Extract`], of which nothing is kept
    StageImport {
        /// The file.
        #[serde(with = "bytes")]
        file: Vec<u8>,
        /// What opens it.
        key: FileKey,
    },
    /// Makes a staged file part of the vault. → [`Response::Imported`]
    AcceptImport {
        /// Whether its agency profile comes in too.
        with_workspace: bool,
        /// Cases erased here on purpose, or damaged here, that should come in all the same.
        revive: Vec<CaseId>,
    },
    /// Forgets a staged file. → [`Response::Done`]
    RefuseImport,
    /// Takes the last import back, while none of its cases has changed. → [`Response::Done`]
    UndoImport,
    /// Erases a case: key, records, files and card; a mark remains. → [`Response::Done`]
    EraseCase {
        /// The case.
        case: CaseId,
    },
    /// Erases everything on this device. → [`Response::Done`]
    EraseVault,
    /// Ends the program once everything before this is done. No answer comes.
    End,
}

/// Who can open an exported file.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub enum FileLock {
    /// Whoever knows it.
    Passphrase(String),
    /// Whoever has the other half of this public key (`age1…`).
    PublicKey(String),
}

/// What opens a file.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub enum FileKey {
    /// The passphrase chosen when it was made.
    Passphrase(String),
    /// This vault's own key: it was made for us.
    Mine,
}

/// What the worker answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Response {
    /// Nothing to say.
    Done,
    /// What is on this device.
    Seen {
        /// Whether there is a vault.
        vault: bool,
        /// The emergency numbers that the lock screen shows.
        numbers: String,
        /// Seconds to wait before another passphrase is tried.
        wait: u32,
    },
    /// Words to show: a passphrase, a public key.
    Words(String),
    /// The vault is made and unlocked.
    Created {
        /// To be printed or written down, grouped for reading.
        recovery_code: String,
        /// As after unlocking.
        desk: Desk,
    },
    /// The vault is unlocked.
    Unlocked(Desk),
    /// A new recovery code.
    RecoveryCode(String),
    /// The id of a case to be.
    Begun(CaseId),
    /// The event lines, in the order of history.
    Opened(Vec<String>),
    /// Cases that were found; none of them is damaged.
    Found(Vec<CaseId>),
    /// The operations as events, in a finished strict transaction.
    Appended {
        /// Their lines.
        lines: Vec<String>,
        /// The case's card as it is now; `None` for the workspace.
        card: Option<Box<Card>>,
        /// The wall clock, in milliseconds since 1970.
        at: i64,
    },
    /// The draft is in a finished strict transaction.
    Kept {
        /// The wall clock, in milliseconds since 1970.
        at: i64,
    },
    /// The file is in a finished strict transaction.
    FileKept {
        /// Its length in bytes.
        size: u64,
        /// SHA-256 of its bytes, in lower-case hexadecimal.
        sha256: String,
    },
    /// A file of a case, all of it.
    FileBytes(#[serde(with = "bytes")] Vec<u8>),
    /// A file to be downloaded.
    File {
        /// A neutral name.
        name: String,
        /// The bytes.
        #[serde(with = "bytes")]
        bytes: Vec<u8>,
    },
    /// The file opens and holds what is here.
    Verified {
        /// How many of its cases are here just as they are in it.
        cases: u32,
    },
    /// What a file would bring.
    Staged(Preview),
    /// The file is an extract: what [`crate::documents::Extract::read`] takes, as it came. Nobody has checked it.
    Extract(#[serde(with = "bytes")] Vec<u8>),
    /// It came in.
    Imported {
        /// The cards as they are now.
        cards: Vec<Card>,
        /// Parts of questions where two answers now stand against each other.
        conflicts: u32,
    },
}

/// What the page shows after unlocking.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Desk {
    /// The workspace's journal.
    pub workspace: CaseId,
    /// Who works here.
    pub author: AuthorId,
    /// All cards.
    pub cards: Vec<Card>,
    /// Whether the recovery code was ever typed back.
    pub is_recovery_verified: bool,
    /// Drafts that a crash left and that became answers now.
    pub rescued: u32,
    /// The key derivation ran with less memory than wanted, because this device has no more.
    pub is_weak_device: bool,
    /// Signs that something was removed or put back behind the vault's back.
    pub damaged: Vec<CaseId>,
    /// It is the vault of [`Request::OpenDemo`]: nothing in it will be here tomorrow.
    pub is_demo: bool,
}

/// What the door gives the desk after unlocking; it stays within the page.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Arrival {
    /// What the vault told.
    pub desk: Desk,
    /// The vault has just been made: its first profile is asked for.
    pub is_new: bool,
}

/// What lists, the day's board and search know of a case without opening it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Card {
    /// The case.
    pub case: CaseId,
    /// What is derived from its answers.
    pub face: crate::process::CardFace,
    /// How many events it has.
    pub events: u64,
    /// When the last one was written here, in milliseconds since 1970.
    pub changed: i64,
}
