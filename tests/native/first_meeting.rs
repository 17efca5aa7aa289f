//! What follows from the answers of a first meeting.

use chrono::NaiveDate;
use waymark::forms::{
    Ask, FIRST_MEETING, FOUR_TAPS, READ_BACK, arrival, case as case_form, client, consent, ending, meeting, safety,
    six, terms,
};
use waymark::journal::{Change, DateAnswer, Part, RecordId, RoundId, Value};
use waymark::process::{
    CardDue, CardFace, DueKind, Follow, PromptState, SafeContact, Stage, StageState, add_passage, conflicts,
    current_round, first_open_prompt, fold_for_search, gaps, matches, pad_pieces, passages_placed, prompt_state,
    prompts, read_back, safe_contact, waymarks, what_follows,
};
use waymark::vault::Unicode;

use crate::first_meeting_told::{Told, texts};

fn told() -> Told {
    Told::nothing()
}

fn march(day: u32) -> Value {
    Value::Date(DateAnswer { year: Some(2026), month: Some(3), day: Some(day), ..DateAnswer::default() })
}

/// Twelve prompts and four taps, all answered.
pub(crate) fn whole_meeting() -> Told {
    Told::nothing()
        .note(&case_form::CODE.spec, "K-17")
        .choose(&safety::PRIVATE.spec, "yes")
        .tick(&safety::NOW.spec, "none")
        .yes(&consent::LIMITS_TOLD.spec)
        .choose(&consent::MAY_WRITE.spec, "yes")
        .note(&client::CALLED.spec, "Amina")
        .tick(&client::REACH.spec, "call")
        .note(&client::REACH_AT.spec, "+49 151 000")
        .note(&client::REACH_WHEN.spec, "mornings")
        .note(&six::PAD.spec, "They want the flat back. I have nowhere to go with the children.")
        .say(&six::SITUATION.spec, "I have nowhere to go with the children.")
        .tick(&six::WHO_KIND.spec, "organisation")
        .say(&six::WHO.spec, "the housing office")
        .say(&six::DURING.spec, "They want the flat back.")
        .say(&six::TRIED.spec, "I wrote to them twice")
        .say(&six::WISH.spec, "We stay in our flat")
        .say(&six::HOPE.spec, "Someone who goes there with me")
        .say(&six::LIFE.spec, "The children sleep through the night")
        .choose(&six::PERSON_VIEW.spec, "yes")
        .choose(&six::WORKER_VIEW.spec, "yes")
        .note(&terms::CAN.spec, "I can go to the office with you")
        .note(&terms::CANNOT.spec, "I cannot promise that you keep the flat")
        .note(&terms::MINE.spec, "I ask for an appointment")
        .say(&terms::THEIRS.spec, "I bring the letters")
        .choose(&consent::EXPLAINED.spec, "understood")
        .choose(&terms::DECISION.spec, "yes")
        .choose(&consent::MANNER.spec, "spoken")
        .choose(&terms::NEXT.spec, "date")
        .put(&meeting::DAY.spec, Part::Whole, march(9))
        .put(&meeting::TIME.spec, Part::Whole, Value::Time("10:30".into()))
        .note(&meeting::PLACE.spec, "Room 4, Harbour Street 12")
        .choose(&arrival::ROUTE.spec, "self")
        .choose(&arrival::WILL.spec, "own")
        .choose(&arrival::FIT.spec, "fits")
        .tick(&arrival::TIES.spec, "none")
}

/// The day on which all of this is told.
pub(crate) fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, 2).unwrap()
}

fn follows(told: &Told) -> Follow {
    what_follows(&told.case, told.round(), today())
}

#[test]
fn nothing_of_later_is_shown_as_open() {
    let places: Vec<_> = prompts().map(|prompt| prompt.id).chain(["referral", "ending"]).collect();
    let fresh = told();
    assert!(gaps(&fresh.case, fresh.round()).iter().all(|gap| places.contains(&gap.prompt)));
    let done = whole_meeting();
    let all = |round: RoundId| prompts().map(move |prompt| (prompt.id, round));
    for (id, round) in all(done.round()) {
        let prompt = prompts().find(|prompt| prompt.id == id).unwrap();
        assert_eq!(prompt_state(&done.case, round, prompt), PromptState::Done, "{id}");
    }
    assert_eq!(gaps(&done.case, done.round()), []);
    assert_eq!(first_open_prompt(&done.case, done.round()), None);
    assert_eq!(follows(&done), Follow::Assess);
}

#[test]
fn a_case_begins_at_the_first_meeting_and_leaves_it_done() {
    let first = |told: &Told| {
        let first = waymarks(&told.case, told.round())[0];
        (first.stage, first.state)
    };
    assert_eq!(first(&told()), (Stage::FirstMeeting, StageState::Here));
    assert_eq!(first(&told().tick(&safety::NOW.spec, "none")), (Stage::FirstMeeting, StageState::Here));
    assert_eq!(first(&whole_meeting()), (Stage::FirstMeeting, StageState::Done));
}

#[test]
fn a_prompt_is_open_then_begun_then_done() {
    let state = |told: &Told| prompt_state(&told.case, told.round(), &FIRST_MEETING[0]);
    assert_eq!(state(&told()), PromptState::Open);
    let begun = told().choose(&safety::PRIVATE.spec, "yes");
    assert_eq!(state(&begun), PromptState::Begun);
    assert_eq!(state(&begun.tick(&safety::NOW.spec, "none")), PromptState::Done);
}

#[test]
fn a_prompt_that_requires_nothing_is_done_by_any_answer() {
    let story = FIRST_MEETING.iter().find(|prompt| prompt.id == "story").unwrap();
    let state = |told: &Told| prompt_state(&told.case, told.round(), story);
    assert_eq!(state(&told()), PromptState::Open);
    assert_eq!(state(&told().note(&six::PAD.spec, "It began in spring")), PromptState::Done);
    assert_eq!(state(&told().say(&six::SITUATION.spec, "It began in spring")), PromptState::Done);
}

#[test]
fn what_is_not_asked_is_not_missed() {
    let together = FIRST_MEETING.last().unwrap();
    let state = |told: &Told| prompt_state(&told.case, told.round(), together);
    assert_eq!(state(&told().choose(&terms::DECISION.spec, "yes")), PromptState::Begun);
    assert_eq!(state(&told().choose(&terms::DECISION.spec, "no")), PromptState::Done);
}

#[test]
fn a_meeting_without_notes_leaves_the_story_and_the_six_questions_alone() {
    let unwritten = told().choose(&consent::MAY_WRITE.spec, "no");
    let open = prompts().filter(|prompt| prompt_state(&unwritten.case, unwritten.round(), prompt) != PromptState::Done);
    let open: Vec<_> = open.map(|prompt| prompt.id).collect();
    assert_eq!(open, ["safety", "limits", "contact", "together", "taps"]);
}

#[test]
fn a_passage_about_who_can_stand_there_before_anything_is_chosen() {
    let is_shown = |told: &Told| {
        let record = six::SIX.first_id(told.case.id(), told.round());
        waymark::forms::is_shown(&told.case, told.round(), record, &six::WHO.spec)
    };
    assert!(is_shown(&told()));
    assert!(is_shown(&told().say(&six::WHO.spec, "the landlord")));
    assert!(is_shown(&told().tick(&six::WHO_KIND.spec, "person")));
    assert!(!is_shown(&told().tick(&six::WHO_KIND.spec, "not_said")));
}

#[test]
fn what_cannot_wait_comes_before_everything() {
    let urgent = whole_meeting().tick(&safety::NOW.spec, "bed").choose(&terms::DECISION.spec, "no");
    assert_eq!(follows(&urgent), Follow::Safety);
}

#[test]
fn what_is_not_ours_to_do_leads_to_a_referral() {
    assert_eq!(follows(&whole_meeting().choose(&arrival::FIT.spec, "area")), Follow::Refer);
}

#[test]
fn whoever_does_not_want_is_led_to_a_kind_ending_and_asked_nothing_more() {
    let unwilling = told().tick(&safety::NOW.spec, "none").choose(&terms::DECISION.spec, "no");
    assert_eq!(follows(&unwilling), Follow::End);
    let ended = unwilling.choose(&ending::WHY.spec, "not_wanted").note(&ending::RETURN.spec, "Any Tuesday");
    assert_eq!(follows(&ended), Follow::Taps);
}

#[test]
fn a_yes_leads_to_consent_and_the_next_day() {
    let agreed = told().tick(&safety::NOW.spec, "none").choose(&terms::DECISION.spec, "yes");
    assert_eq!(follows(&agreed), Follow::Agree);
}

#[test]
fn otherwise_the_first_open_prompt_follows() {
    assert_eq!(follows(&told()), Follow::GoOn);
    assert_eq!(first_open_prompt(&told().case, told().round()), Some(0));
    let looked = told().choose(&safety::PRIVATE.spec, "yes").tick(&safety::NOW.spec, "none");
    assert_eq!(first_open_prompt(&looked.case, looked.round()), Some(1));
}

#[test]
fn the_taps_follow_when_the_meeting_is_over() {
    let taps = FOUR_TAPS.questions.len();
    assert_eq!(taps, 4);
    let told = whole_meeting().put(&arrival::ROUTE.spec, Part::Whole, Value::Cleared);
    assert_eq!(follows(&told), Follow::Taps);
}

/// Words that any tidying would change.
const WILD: &str = "  «Ich… ёлка» \u{301}\u{200f}א \"не  надо\"\n\tthen — he said: \u{1F6AA}  ";

#[test]
fn the_read_back_keeps_the_persons_words_byte_for_byte() {
    let told = told().put(&six::WISH.spec, Part::Said, Value::text(WILD, "ru")).note(&six::WISH.spec, "wants the door");
    let passages = read_back(&told.case, told.round());
    assert_eq!(passages.len(), 1);
    assert_eq!((passages[0].words, passages[0].lang, passages[0].question.id), (WILD, "ru", "six.wish"));
}

#[test]
fn the_read_back_stands_in_the_order_of_the_six_questions_whatever_came_first() {
    let backwards = READ_BACK.iter().rev().fold(told(), |told, question| told.say(question, question.id));
    let ids: Vec<_> = read_back(&backwards.case, backwards.round()).iter().map(|passage| passage.question.id).collect();
    assert_eq!(ids, READ_BACK.iter().map(|question| question.id).collect::<Vec<_>>());
}

#[test]
fn the_read_back_is_never_the_workers_notes() {
    let noted = told().note(&six::PAD.spec, "pad").note(&six::WISH.spec, "wants to go home");
    assert_eq!(read_back(&noted.case, noted.round()), []);
}

#[test]
fn whom_the_person_would_rather_not_name_is_not_read_out() {
    let told = told().say(&six::WHO.spec, "my uncle").tick(&six::WHO_KIND.spec, "not_said");
    assert_eq!(read_back(&told.case, told.round()), []);
}

#[test]
fn a_passage_is_added_on_a_line_of_its_own_and_never_twice() {
    assert_eq!(add_passage(None, " I fell. "), "I fell.");
    assert_eq!(add_passage(Some("I fell."), "He laughed."), "I fell.\nHe laughed.");
    assert_eq!(add_passage(Some("I fell.\nHe laughed."), "I fell."), "I fell.\nHe laughed.");
    assert_eq!(add_passage(Some("I fell.\nHe laughed."), "fell"), "I fell.\nHe laughed.\nfell");
    assert_eq!(add_passage(Some("I fell."), "  "), "I fell.");
    assert_eq!(add_passage(Some("  "), "I fell."), "I fell.");
    let two_lines = add_passage(Some("Before."), "I fell.\nHe laughed.");
    assert_eq!(add_passage(Some(&two_lines), "I fell.\nHe laughed."), "Before.\nI fell.\nHe laughed.");
}

#[test]
fn what_stands_under_a_question_is_found_in_the_pad() {
    let pad = "Весной — ёлка. Он пришёл.\nI fell. He laughed.";
    let told = told().say(&six::DURING.spec, "Он пришёл.\nI fell.").say(&six::AFTER.spec, "never in the pad");
    let placed = passages_placed(&told.case, told.round(), pad);
    let found: Vec<_> = placed.iter().map(|found| (found.question.id, pad.get(found.place.clone()).unwrap())).collect();
    assert_eq!(found, [("six.during", "Он пришёл."), ("six.during", "I fell.")]);
}

#[test]
fn the_pieces_of_the_pad_are_the_pad() {
    let pad = "Весной — ёлка. Он пришёл и ушёл.\nI fell.";
    let told = told().say(&six::DURING.spec, "Он пришёл и ушёл.").say(&six::AFTER.spec, "ушёл.\nI fell.");
    let pieces = pad_pieces(pad, &passages_placed(&told.case, told.round(), pad));
    assert_eq!(pieces.iter().map(|piece| piece.words).collect::<String>(), pad);
    let both = pieces.iter().find(|piece| piece.words == "ушёл.").unwrap();
    assert_eq!(both.questions.iter().map(|question| question.id).collect::<Vec<_>>(), ["six.during", "six.after"]);
    assert_eq!(pad_pieces(pad, &[]).len(), 1);
}

#[test]
fn nobody_calls_before_it_was_asked_whether_a_call_is_safe() {
    let contact = safe_contact(&told().case).line(&texts("en"));
    assert_eq!(contact, "Not asked yet: do not call, write or visit");
    assert!(safe_contact(&told().case).is_careful());
}

#[test]
fn not_at_all_stands_above_every_number_that_was_once_written_down() {
    let told = told()
        .tick(&client::REACH.spec, "call")
        .note(&client::REACH_AT.spec, "+49 151 000")
        .tick(&client::REACH.spec, "not_at_all");
    assert_eq!(safe_contact(&told.case), SafeContact::NotAtAll);
    assert!(!safe_contact(&told.case).line(&texts("en")).contains("151"));
}

#[test]
fn safe_contact_says_how_when_and_who_else_sees_it() {
    let told = told()
        .tick(&client::REACH.spec, "call")
        .tick(&client::REACH.spec, "through")
        .note(&client::REACH_AT.spec, "+49 151 000")
        .note(&client::REACH_WHEN.spec, "mornings")
        .note(&client::REACH_SAY.spec, "the library")
        .note(&client::REACH_SEEN.spec, "her mother")
        .note(&client::LANGUAGE.spec, "Dari")
        .yes(&client::INTERPRETER.spec)
        .tick(&client::SUPPORT.spec, "reading")
        .tick(&client::SUPPORT.spec, "hearing");
    let line = safe_contact(&told.case).line(&texts("en"));
    let expected = "By a call · Through someone you trust · +49 151 000 · When: mornings · \
                    What may be said: the library · Who else sees it: her mother · Language: Dari · \
                    Interpreter: Yes · Help wanted with: Reading or writing, Hearing";
    assert_eq!(line, expected);
    assert!(safe_contact(&told.case).is_careful());
}

#[test]
fn a_card_shows_the_code_unless_the_worker_chose_the_name() {
    let named = || whole_meeting().note(&case_form::NAME.spec, "Amina K.");
    let face = |told: Told| CardFace::of(&told.case);
    assert_eq!(face(named()).shown(), "K-17");
    assert_eq!(face(named().choose(&case_form::SHOWN.spec, "name")).shown(), "Amina K.");
    assert_eq!(face(whole_meeting().choose(&case_form::SHOWN.spec, "name")).shown(), "K-17");
}

#[test]
fn a_card_shows_the_next_meeting_until_there_is_none() {
    let next = |told: Told| CardFace::of(&told.case).dues;
    let day = "2026-03-09".parse().unwrap();
    let first = CardDue { kind: DueKind::Meeting, day, time: Some("10:30".into()), words: String::new() };
    assert_eq!(next(whole_meeting()), [first]);
    assert_eq!(next(whole_meeting().choose(&terms::NEXT.spec, "none")), []);
    assert_eq!(next(whole_meeting().choose(&ending::WHY.spec, "not_wanted")), []);
    let kept = || whole_meeting().choose(&meeting::OUTCOME.spec, "kept");
    assert_eq!(next(kept()), []);
    let later = RecordId::from_bytes([9; 16]);
    let again = kept().put_in(later, &meeting::MEETING, &meeting::DAY.spec, Part::Whole, march(16));
    assert_eq!(next(again).iter().map(|next| next.day.to_string()).collect::<Vec<_>>(), ["2026-03-16"]);
}

#[test]
fn a_card_says_when_the_case_has_ended() {
    assert!(!CardFace::of(&whole_meeting().case).has_ended);
    assert!(CardFace::of(&whole_meeting().choose(&ending::WHY.spec, "only_asking").case).has_ended);
}

#[test]
fn an_empty_case_has_an_empty_card() {
    assert_eq!(CardFace::of(&told().case), CardFace::default());
}

#[test]
fn the_round_is_the_last_that_has_a_record() {
    let told = told().tick(&safety::NOW.spec, "none");
    assert_eq!(current_round(&told.case), told.case.first_round());
    let round = told.case.first_round().next();
    let record = RecordId::once_a_round(told.case.id(), "safety", round);
    let told = told.change(&Change::Add { record, kind: "safety".into(), round });
    assert_eq!(current_round(&told.case), round);
}

#[test]
fn search_is_blind_to_accents_case_and_yo() {
    for (known, query) in [
        ("Алёна Ёлкина", "алена елкина"),
        ("Алена Елкина", "АЛЁНА"),
        ("José Núñez", "jose nunez"),
        ("Jose Nunez", "JOSÉ"),
        ("Élodie Lefèvre", "elodie lefevre"),
        ("ﬁrst", "first"),
        ("İpek", "ipek"),
        ("ΟΔΟΣ ΑΘΗΝΑΣ", "οδός αθηνάς"),
    ] {
        let face = CardFace { name: known.into(), ..CardFace::default() };
        assert!(matches(&face, query, Unicode::OWN.nfkd), "{known} by {query}");
    }
    assert_eq!(fold_for_search("Ёж ÀÉ", Unicode::OWN.nfkd), "еж ae");
}

#[test]
fn search_wants_every_word_in_code_or_name() {
    let face = CardFace { code: "K-17".into(), name: "Amina".into(), ..CardFace::default() };
    for query in ["", "  ", "amina", "k-17 ami", "ami 17"] {
        assert!(matches(&face, query, Unicode::OWN.nfkd), "{query}");
    }
    for query in ["amina x", "18", "k-17amina"] {
        assert!(!matches(&face, query, Unicode::OWN.nfkd), "{query}");
    }
}

#[test]
fn two_answers_that_nobody_settled_are_counted() {
    let one = told().note(&client::CALLED.spec, "Amina");
    assert_eq!(conflicts(&one.case), 0);
    let record = client::CLIENT.first_id(one.case.id(), one.round());
    let given = one.case.record(record).unwrap();
    assert_eq!(given.get(client::CALLED), Some("Amina"));
    let mut merged = one.case.clone();
    let elsewhere = crate::first_meeting_told::elsewhere(&client::CALLED.spec, "Mina");
    elsewhere.into_iter().for_each(|line| {
        merged.apply(line).unwrap();
    });
    assert_eq!(conflicts(&merged), 1);
}
