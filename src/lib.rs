//! Waymark walks a social worker and a client through a case, sealed in the browser, with no server.
//!
//! # Code map
//!
//! A module may use only those above it in this list (`tests/native/house.rs` reads the `use` lines):
//!
//! | module | what it is |
//! |---|---|
//! | [`sorting`] | one sort for all kinds of things, because the page pays for each |
//! | [`journal`] | what happened: typed answers, records, rounds, events; folding events into a case, history |
//! | [`forms`] | what is asked: every question declared as data |
//! | [`i18n`] | locales and their texts |
//! | [`process`] | what follows from the answers: stages, rules R1–R13b, what is open |
//! | [`documents`] | case → paper: headings, paragraphs, tables, signature lines |
//! | [`diagram`] | case → map: ecomap and genogram as figures, lines and words; the same as a table; saved as SVG |
//! | [`protocol`] | what page and worker say to each other |
//! | [`vault`] | keys, sealed records, journal storage, cards, drafts, files, search, exchange files, over the port `Store` |
//! | [`browser`] | the only module that names the browser: IndexedDB, worker, clock, files, settings |
//! | [`ui`] | Leptos: routes, state, kit, screens |
//!
//! Five programs stand on the library. The page is two: the door (`src/main.rs`: start and lock screens) and the desk
//! (`src/bin/desk.rs`: the rest). Three run in web workers: the vault (`src/bin/vault.rs`), exchange files, which only the
//! vault starts (`src/bin/exchange.rs`), and the passphrase meter (`src/bin/strength.rs`).
//!
//! # Invariants
//!
//! 1. `journal`, `forms`, `process`, `documents`, `diagram` are pure: no I/O, clock, randomness or async.
//! 2. Only `browser` names the browser crates; only `vault` names cipher, KDF and age crates.
//! 3. A raw key never leaves `vault`, is never `Clone`, never `Serialize`, never in a message.
//! 4. `ui` renders and sends requests: no rule of casework, no question, no label text is written in it.
//! 5. A stored shape changes by adding a version, never by editing one. Everything ever written opens for ever:
//!    `tests/data` keeps a frozen file of each version.
//! 6. No network request except for the page's own files. The content security policy enforces it, an end-to-end
//!    test proves it.

pub mod sorting;
pub mod journal;
pub mod forms;
pub mod i18n;
pub mod process;
pub mod documents;
pub mod diagram;
pub mod protocol;
pub mod vault;
pub mod browser;
pub mod ui;
