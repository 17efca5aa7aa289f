//! The clients of a case by name: to whom the device is given or the screen turned (Part 5, 7).

use super::{others_to_hand_to, work_end};
use crate::forms::{Ask, client, participant};
use crate::i18n::Texts;
use crate::journal::{Case, RecordId, RoundId};

/// The clients of a case, each as they are called: the person that it is about first (`None`), then the others who have not
/// taken their yes back.
pub fn clients(case: &Case, texts: &Texts) -> Vec<(Option<RecordId>, String)> {
    let others = others_to_hand_to(case).into_iter().map(|other| Some(other.id()));
    [None].into_iter().chain(others).map(|whose| (whose, client_called(case, whose, texts))).collect()
}

/// Those of them who can be given a page: not the person who ended their consent to the work.
pub fn clients_to_hand_to(case: &Case, round: RoundId, texts: &Texts) -> Vec<(Option<RecordId>, String)> {
    let has_ended = work_end(case, round).is_some();
    clients(case, texts).into_iter().filter(|(whose, _)| whose.is_some() || !has_ended).collect()
}

/// What a client is called: another one, or the person that the case is about. Who has no name yet, by what they are.
pub fn client_called(case: &Case, whose: Option<RecordId>, texts: &Texts) -> String {
    let (kind, question) = match whose {
        Some(_) => (&participant::PARTICIPANT, &participant::CALLED.spec),
        None => (&client::CLIENT, &client::CALLED.spec),
    };
    let record = case.record(whose.unwrap_or_else(|| kind.first_id(case.id(), case.first_round())));
    let name = record.and_then(|record| record.noted(question).map(str::to_owned));
    name.unwrap_or_else(|| texts.get(&kind.message()))
}
