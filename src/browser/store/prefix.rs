//! The range of keys that begin with a prefix.

use js_sys::JsString;
use wasm_bindgen::JsValue;
use web_sys::IdbKeyRange;

use crate::vault::StoreError;

/// The range of all keys that begin with `prefix`; `None` means every key.
pub(super) fn range(prefix: &str) -> Result<Option<IdbKeyRange>, StoreError> {
    let Some(end) = end(prefix) else { return Ok(None) };
    let end = JsString::from_char_code(&end);
    IdbKeyRange::bound_with_lower_open_and_upper_open(&JsValue::from_str(prefix), &end, false, true)
        .map(Some)
        .map_err(|_| StoreError::Failed)
}

/// The least string that comes after every string with the prefix. IndexedDB orders by code units, so it is the prefix
/// with its last code unit raised by one; `None` if there is no such string.
fn end(prefix: &str) -> Option<Vec<u16>> {
    let mut units: Vec<u16> = prefix.encode_utf16().collect();
    while let Some(last) = units.pop() {
        if last < u16::MAX {
            units.push(last + 1);
            return Some(units);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::end;

    #[test]
    fn the_end_of_a_prefix_is_its_next_sibling() {
        assert_eq!(end("case/"), Some("case0".encode_utf16().collect()));
        assert_eq!(end("a\u{ffff}"), Some(vec![u16::from(b'b')]));
        assert_eq!(end("\u{d7ff}"), Some(vec![0xd800]));
    }

    #[test]
    fn every_key_begins_with_nothing() {
        assert_eq!(end(""), None);
    }
}
