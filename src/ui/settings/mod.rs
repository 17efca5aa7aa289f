//! What a worker sets up: language, look, lock times, keys, the agency's profile, and the emergency
//! numbers that come of it.
//!
//! # Ids in the page
//! | id | what |
//! |---|---|
//! | `screen-language`, `screen-language-ru`, `screen-language-es`, `screen-language-fr` | the radios of the language, English first |
//! | `theme`, `theme-light`, `theme-dark` | the radios of the look; the first leaves it to the device |
//! | `idle-minutes`, `idle-minutes-{n}`, `hidden-seconds`, `hidden-seconds-{n}` | the lock times; the first of each has the bare id |
//! | `lock-now` | locks, for whoever wants to change the passphrase |
//! | `renew-recovery` | makes a new recovery code; its steps have the ids of `secrets` |
//! | `public-key` | this vault's public key |
//! | `persist` | asks the browser to keep the storage |
//! | `build` | the build's id |
//! | `finish`, `profile-skip` | end the first profile; both keep what was filled in |
//! | `emergency-back` | back from the emergency page |
//!
//! The profile's fields have the ids that `fields` gives to their questions.
//!
//! Read in this order.

pub mod language;
pub mod look;
pub mod lock_times;
pub mod keys;
pub mod storage;
pub mod links;
pub mod screen;
pub mod pack;
pub mod profile;
pub mod first_profile;
pub mod agency;
pub mod known;
pub mod number_line;
pub mod numbers;
pub mod emergency;

pub use agency::AgencyScreen;
pub use emergency::{EMERGENCY_KEY, EmergencyScreen, emergency_by_key};
pub use first_profile::FirstProfile;
pub use known::{DirectoryScreen, EntitlementsScreen};
pub use language::LanguageChoice;
pub use numbers::Numbers;
pub use profile::{ProfileFields, numbers_of, publish_numbers};
pub use screen::SettingsScreen;
