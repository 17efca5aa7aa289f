//! What is asked: every question declared as data, one file a kind of record.
//!
//! Ids of questions and choices are stored for ever. Adding a question is one line here and its texts in the locale
//! files: the question's id with `-` for `.` is the message, its attributes are `.hint`, `.short` (a heading for
//! paper and lists) and `.c-…` for each choice. `tests/native/registry.rs` walks the registry.
//!
//! Read in this order.

mod ask;
mod kind;
mod question;

pub mod arrival;
pub mod case;
pub mod client;
pub mod consent;
pub mod ending;
pub mod meeting;
pub mod reason;
pub mod referral;
pub mod safety;
pub mod six;
pub mod terms;
pub mod workspace;

pub mod assessment;
pub mod need;
pub mod resource;
pub mod strength;

pub mod person;
pub mod couple;
pub mod child;
pub mod bond;
pub mod place;
pub mod notation;

pub mod goal;
pub mod indicator;
pub mod plan;
pub mod step;

pub mod document;
pub mod letter;
pub mod note;
pub mod opening;
pub mod service;

pub mod evaluation;

pub mod closure;
pub mod report;
pub mod round;

pub mod advocacy;
pub mod alone;
pub mod apart;
pub mod background;
pub mod claim;
pub mod compelled;
pub mod decision;
pub mod directory;
pub mod disclosure;
pub mod entitlement;
pub mod exception;
pub mod feedback;
pub mod handover;
pub mod interview;
pub mod level;
pub mod minor;
pub mod monitoring;
pub mod participant;
pub mod prospect;
pub mod risk;
pub mod safety_plan;
pub mod scale;
pub mod sharing;
pub mod team;

mod extracts;
mod own_copy;
mod supervised;
mod path;
mod registry;
mod shown;
mod stages;
mod goals;
mod doings;
mod pages;
mod people;
mod offers;
mod sets;

pub use ask::{Ask, is_answered, is_shown, is_shown_in};
pub use extracts::{Asks, EXTRACT_PARTS, ExtractPart, RECIPIENTS, Recipient, extract_part};
pub use kind::{RecordKind, Span};
pub use offers::{OFFERS, Offer, offers};
pub use own_copy::OTHERS_COPY;
pub use pages::{PAGE_IDS, PAGES, page};
pub use path::{FIRST_MEETING, FOUR_TAPS, PASSAGE_TARGETS, PROMPT_IDS, Prompt, READ_BACK, Reading};
pub use people::{BONDS, CHILDREN, COUPLES, PEOPLE};
pub use question::{
    ANSWERED, AnswerKind, Day, File, Kind, Link, LongText, ManyOf, Number, OneOf, Question, ShowIf, Signature, Spec,
    Text, TimeOfDay, UNANSWERED, YesNo, choice_attribute,
};
pub use registry::{KINDS, ONCE_A_CASE, first_id, kind, kinds_of, question};
pub use sets::{AloneItem, AloneSet, SETS, alone_set};
pub use shown::Shown;
pub use stages::{Body, List, NEEDS, Order, Reach, STAGE_FORMS, Section, StageForm, stage_form};
pub use supervised::{NAMING, OWN_LINES, PLACES, SUPERVISED_PARTS, SupervisedPart, TITLES};
