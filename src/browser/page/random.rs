//! Randomness for the ids of new records. Keys are drawn in the vault, never here.

use super::window::window;

/// Sixteen random bytes; `None` only where the browser has none to give.
pub fn random_bytes() -> Option<[u8; 16]> {
    let mut bytes = [0; 16];
    window()?.crypto().ok()?.get_random_values_with_u8_array(&mut bytes).ok()?;
    Some(bytes)
}
