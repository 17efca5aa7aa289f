//! Files of earlier versions open for ever. A frozen file is never written anew; a new format adds one.

use waymark::journal::{Case, Part, Value};
use waymark::vault::exchange::{Parcel, ParcelKind, open_with_passphrase};

use crate::journal_replica::record_id;

const VERSION_1: &[u8] = include_bytes!("../data/exchange-v1.age");
const PASSPHRASE_1: &str = "lantern корабль meadow frozen since 2026";

#[test]
fn an_exchange_file_of_version_1_opens() {
    let parcel = Parcel::unpack(&open_with_passphrase(VERSION_1, PASSPHRASE_1).unwrap()).unwrap();
    assert_eq!((parcel.manifest.format, parcel.manifest.kind), (1, ParcelKind::Whole));
    assert_eq!(parcel.manifest.made.to_rfc3339(), "2026-03-01T12:00:00+02:00");
    let [first] = <[_; 1]>::try_from(parcel.cases).unwrap();
    let case = Case::fold(first.id, first.lines).unwrap();
    let given = case.record(record_id(0)).unwrap().given("six.story", &Part::Said);
    assert_eq!(given.0.len(), 12);
    assert!(matches!(given.value(), Some(Value::Text { text, lang }) if text.starts_with("Слова 11:") && lang == "ru"));
}
