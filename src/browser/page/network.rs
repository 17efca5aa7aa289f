//! The network, which is closed once everything is in memory.

use crate::browser::client::programs;

/// From here on the page can ask nothing of any host, its own included, until it is reloaded. To be called at unlock,
/// when every language is fetched and the strength program, if it is wanted, has started.
pub fn close() {
    // Where `boot.js` did not run, nothing here does.
    _ = programs::call("closeNetwork");
}
