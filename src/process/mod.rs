//! What follows from the answers: stages, rules, what is open. Pure; today's date is an argument.
//!
//! A gate never prevents recording what happened, printing, or leaving a stage. It says what is open and takes a
//! reason (casework.md Part 2).
//!
//! Read in this order.

mod answers;
mod audience;
mod rounds;
mod title;
mod unneeded;
mod marked;
mod children;

mod conflicts;
mod contact;
mod passages;
mod prompts;
mod read_back;

mod consents;
mod work_end;
mod rules;
mod due;
mod stage;
mod follow;

mod cannot_wait;
mod delivered;
mod answering;
mod monitored;
mod kin;
mod rivals;
mod lanes;
mod listed;
mod places;
mod allowed;
mod alone;
mod clients;
mod seen_alone;
mod links;
mod tagged;
mod taken_along;
mod moment;
mod told;
mod timeline;
mod levels;
mod scales;
mod score;
mod standing_up;
mod still_missing;
mod turned;
mod turned_work;
mod unused;
mod mutual;
mod views;
mod written;
mod report;
mod resting;
mod sealing;

mod demo;
mod sums;
mod card;
mod talks;
mod pack;
mod caseload;
mod programme;
mod own_sums;
mod keeping;
mod search;
mod namesakes;
mod offered;
mod heeded;
mod known;
mod beside;

pub use allowed::{
    Allowed, Disclosed, Ground, allowed, covered, disclosed, ground_in_words, grounds, parts_to_begin_with,
};
pub use alone::{
    Filled, Place, Sitting, begin_sitting, complete_sitting, end_sitting, has_child_to_add, items_of, leave_unsaid,
    open_sitting, other_clients, others_to_hand_to, place_of, sittings, with_own_copy,
};
pub use answering::{Answering, answering, role, taking_over};
pub(crate) use answers::Answers;
pub use answers::may_write;
pub use audience::{audience, offers_child_words};
pub use beside::{
    cannot_be_reconciled, house_words, is_colleague_offered, is_said_beside, keep_closed_until, next_review,
    referral_begun, said_beside,
};
pub use cannot_wait::{Urgent, cannot_wait, has_safety_plan};
pub use card::{CardDue, CardFace, CaseName};
pub use caseload::{Caseload, gaps_met, r10_caseload};
pub use children::{children, is_client_alone, is_too_young};
pub use clients::{client_called, clients, clients_to_hand_to};
pub use conflicts::conflicts;
pub use consents::{Consent, Holding, consents, disclosures};
pub use contact::{SafeContact, Ways, safe_contact};
pub use delivered::{Delivered, delivered};
pub use demo::{demo_case, demo_directory};
pub(crate) use due::open_meetings;
pub use due::{Due, DueKind, dues};
pub use follow::{Follow, meeting_follows, what_follows};
pub use heeded::{heeded, is_heeded, marks_told};
pub use keeping::{
    Erasure, erasures, is_kept_without_a_day, is_time_over, is_to_be_asked, keep_longer, kept_until, longer,
};
pub use kin::{Kin, Newcomer, Relation, add_kin, add_system, begin_tie, only_partner};
pub use known::{by_name, is_sought, is_unchecked, known, unchecked};
pub use lanes::{AXIS, Lane, Lanes, Stand, StandState, lanes};
pub use levels::{LevelChange, level_changes};
pub use links::{link_options, open_link_options};
pub use listed::{card_title, facts, listed, new_record};
pub use marked::{Marked, is_marked, is_never_printed, is_somebody, may_be_turned};
pub use moment::{Known, Moment, MomentKind, Shown, When, Words};
pub use monitored::{Monitored, has_monitored, monitored};
pub use mutual::{Coming, mutual, rights};
pub use namesakes::{NamesIn, Namesake, namesakes};
pub use offered::{Offered, may_be_offered, offered};
pub use own_sums::own_sums;
pub use pack::{PackError, read_pack, write_pack};
pub use passages::{Piece, Placed, add_passage, pad_pieces, passages_placed};
pub use places::put_at;
pub use programme::{About, Element, Sum, programme};
use prompts::is_open;
pub use prompts::{PromptState, first_open_prompt, prompt_state, prompts};
pub use read_back::{Passage, read_back, read_back_openly};
pub use report::{report_part, safe_report_part};
pub use resting::is_resting;
pub use rivals::{Rival, rivals};
pub use rounds::{begin_again, begins_with_a_meeting, current_round, has_ended, round_before, rounds};
pub use rules::{
    Gap, Rule, gaps, gaps_on, place_of_safety, r1_safety_first, r2_refer_or_end_kindly, r3_consent_that_ended,
    r3_each_has_consent, r3_told_before_agreed_after, r3_why_a_guardian_is_not_asked, r3_withdrawn_and_compelled,
    r4_summed_up_and_agreed, r5_the_order_is_theirs, r6_steps_say_who_what_when, r7_what_is_missing_is_found,
    r8_looked_back_together, r9_ends_with_what_belongs_to_it, r12_a_colleague_is_offered_with_reasons,
    r12_whoever_goes_on_answers_for_it, r13a_decided_only_what_must_be, r13b_shared_with_a_ground,
};
pub use scales::{ScaleHint, scale_hints};
pub use score::{Weighed, score_begun, score_of, t_score};
pub use sealing::{Kept, Sealing, has_changed_since, sealed_at, sealing};
pub use search::{Decompose, Query, fold_for_search, matches, searchable_text};
pub use seen_alone::is_alone_first;
pub use stage::{Stage, StageState, Waymark, outcome, stage, waymarks};
pub use standing_up::{StandingUp, advocacy_begun, standing_up};
pub use still_missing::still_missing;
pub use sums::CaseSums;
pub use tagged::tagged_in;
pub use taken_along::{goals_to_take_along, take_along};
pub use talks::{Talk, is_closing_time, is_talk_over, r11_talk_minutes, talk_minutes_on, talks_under_way, usual_talk};
pub use timeline::{moment_kinds, timeline};
pub use title::{called, chosen, is_blank, linked, title, who_helps};
pub use turned::{TurnedAround, TurnedPlace, TurnedStep, turned_around, turned_from, turned_step, turned_way};
pub use turned_work::{
    TurnedLook, put_turned_goal, turned_feedback, turned_feedback_told, turned_goals, turned_looks, turned_scales,
};
pub use unneeded::{take_out_unneeded, unneeded};
pub use unused::unused;
pub use views::{Views, attracted, has_views, views};
pub use work_end::{WorkEnd, end_work, renew_work, work_end};
pub use written::{Written, answer_in_words, written};
