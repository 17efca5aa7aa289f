//! The work that the vault gives to the exchange program.

use chrono::DateTime;
use waymark::journal::{AuthorId, CaseId, EventId, Line, Op, RecordId, RoundId, SessionId, Stamp};
use waymark::protocol::FileLock;
use waymark::vault::JobError;
use waymark::vault::exchange::{ExchangeJob, Manifest, OpeningKey, Parcel, ParcelCase, perform};

fn text(job: ExchangeJob) -> String {
    String::from_utf8(perform(job).unwrap()).unwrap()
}

fn parcel() -> Parcel {
    let at = DateTime::parse_from_rfc3339("2026-11-21T14:02:00+02:00").unwrap();
    let id = CaseId::from_bytes([7; 16]);
    let stamp = Stamp {
        id: EventId::from_bytes([1; 16]),
        case: id,
        author: AuthorId::from_bytes([2; 16]),
        session: SessionId::from_bytes([3; 16]),
        lamport: 1,
        at,
    };
    let op =
        Op::Add { record: RecordId::from_bytes([4; 16]), kind: "need".into(), round: RoundId::from_bytes([5; 16]) };
    let cases = vec![ParcelCase { id, lines: vec![Line::write(stamp.on(op)).unwrap()], files: vec![] }];
    Parcel::whole(Manifest::whole(at, Some("here".into()), &cases), cases)
}

fn seal(lock: FileLock) -> Vec<u8> {
    // As it goes to the program: by way of a message.
    let sent = postcard::to_allocvec(&ExchangeJob::Seal { parcel: parcel(), lock }).unwrap();
    perform(postcard::from_bytes(&sent).unwrap()).unwrap()
}

fn open(file: &[u8], key: OpeningKey) -> Result<Parcel, JobError> {
    let opened = perform(ExchangeJob::Open { file: file.to_vec(), key })?;
    Ok(postcard::from_bytes(&opened).unwrap())
}

#[test]
fn what_was_sealed_to_a_passphrase_opens_by_it_and_by_nothing_else() {
    let file = seal(FileLock::Passphrase("four boats".into()));
    assert_eq!(open(&file, OpeningKey::Passphrase("four boats".into())), Ok(parcel()));
    assert_eq!(open(&file, OpeningKey::Passphrase("five boats".into())), Err(JobError::WrongPassphrase));
    assert_eq!(open(&file, OpeningKey::Identity(Some(text(ExchangeJob::NewIdentity)))), Err(JobError::WrongPassphrase));
}

#[test]
fn what_was_sealed_to_a_public_key_opens_by_its_identity_and_by_nothing_else() {
    let identity = text(ExchangeJob::NewIdentity);
    let public = text(ExchangeJob::PublicKeyOf { identity: identity.clone() });
    let file = seal(FileLock::PublicKey(public));
    assert_eq!(open(&file, OpeningKey::Identity(Some(identity))), Ok(parcel()));
    assert_eq!(open(&file, OpeningKey::Identity(Some(text(ExchangeJob::NewIdentity)))), Err(JobError::WrongKey));
    assert_eq!(open(&file, OpeningKey::Identity(None)), Err(JobError::WrongKey));
    assert_eq!(open(&file, OpeningKey::Passphrase("four boats".into())), Err(JobError::WrongKey));
}

#[test]
fn what_is_no_file_and_what_is_no_key_is_said_to_be_none() {
    assert_eq!(open(b"nothing", OpeningKey::Identity(None)), Err(JobError::NotOurs));
    let lock = FileLock::PublicKey("age1nobody".into());
    assert_eq!(perform(ExchangeJob::Seal { parcel: parcel(), lock }), Err(JobError::NotAKey));
    assert_eq!(perform(ExchangeJob::PublicKeyOf { identity: "nobody".into() }), Err(JobError::NotAKey));
}
