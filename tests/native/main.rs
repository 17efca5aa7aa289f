//! The native tests: everything that needs no browser.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]
#![allow(missing_docs, reason = "a test's name is its sentence")]

mod budget;
mod documents;
mod documents_blank;
mod documents_safe;
mod documents_work;
mod dues;
mod exchange_age;
mod exchange_files;
mod exchange_frozen;
mod exchange_job;
mod exchange_parcel;
mod exchange_seal;
mod exchange_vectors;
mod first_meeting;
mod first_meeting_told;
mod house;
mod journal_change;
mod journal_history;
mod journal_merge;
mod journal_newer;
mod journal_replica;
mod journal_shapes;
mod places;
mod registry;
mod registry_stages;
mod registry_words;
mod report;
mod rules;
mod rules_again;
mod rules_ending;
mod rules_plan;
mod sealing;
mod stages;
mod taken_along;
mod timeline;
mod told_work;
mod undo;
mod vault_argon2;
mod vault_cases;
mod vault_cost;
mod vault_demo;
mod vault_desk;
mod vault_drafts;
mod vault_faults;
mod vault_files;
mod vault_files_carried;
mod vault_frozen;
mod vault_import;
mod vault_repair;
mod vault_search;
mod vault_store;
mod vault_tamper;
mod vault_unlock;
