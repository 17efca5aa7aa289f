//! Where somebody or something that is noted already can be chosen instead of typed: from the agency's directory and
//! entitlements, and from the people of the case. Choosing writes the name as it was; what is stored stays words, so that
//! a case tells of itself wherever it goes.

use super::{
    claim, disclosure, entitlement, exception, handover, interview, letter, monitoring, note, referral, resource,
    service, sharing, six, step, team,
};

/// From where a name can be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Offer {
    /// The agency's directory.
    Directory,
    /// What may be due to people here.
    Entitlements,
    /// Everybody of the case: whom a trouble is with.
    Anybody,
    /// Whoever may be contacted: nobody who is marked "never contact".
    Reachable,
    /// Whoever can be planned with or told something: nobody who is marked at all.
    Trusted,
}

/// The questions that offer something, by their ids, and from where.
pub static OFFERS: &[(&str, &[Offer])] = &[
    (six::WHO.spec.id, &[Offer::Anybody]),
    (letter::TO.spec.id, &[Offer::Trusted, Offer::Directory]),
    (note::WITH.spec.id, &[Offer::Reachable, Offer::Directory]),
    (interview::PRESENT.spec.id, &[Offer::Reachable]),
    (service::BY.spec.id, &[Offer::Trusted, Offer::Directory]),
    (referral::TO.spec.id, &[Offer::Trusted, Offer::Directory]),
    (resource::WHAT.spec.id, &[Offer::Trusted, Offer::Directory]),
    (resource::WHO.spec.id, &[Offer::Trusted]),
    (step::WHOM.spec.id, &[Offer::Trusted, Offer::Directory]),
    (step::PERSON_OF.spec.id, &[Offer::Trusted]),
    (monitoring::SERVICE.spec.id, &[Offer::Directory]),
    (sharing::WITH.spec.id, &[Offer::Trusted, Offer::Directory]),
    (disclosure::TO.spec.id, &[Offer::Trusted, Offer::Directory]),
    (exception::TO.spec.id, &[Offer::Directory]),
    (handover::TO.spec.id, &[Offer::Directory]),
    (team::MEMBER.spec.id, &[Offer::Directory]),
    (claim::WHAT.spec.id, &[Offer::Entitlements]),
    (claim::OFFICE.spec.id, &[Offer::Directory]),
    (entitlement::OFFICE.spec.id, &[Offer::Directory]),
];

/// From where an answer to the question with this id can be taken.
pub fn offers(question: &str) -> &'static [Offer] {
    OFFERS.iter().find(|(id, _)| *id == question).map_or(&[], |(_, offers)| *offers)
}
