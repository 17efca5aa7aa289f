//! What only a browser can show: the store on IndexedDB, the client's line to a worker, the page's services.
//!
//! ```sh
//! CHROMEDRIVER=/usr/bin/chromedriver WASM_BINDGEN_TEST_WEBDRIVER_JSON=$PWD/tests/wasm/webdriver.json \
//! CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER=wasm-bindgen-test-runner \
//!     cargo test --target wasm32-unknown-unknown --test wasm
//! ```
//!
//! A geckodriver on the path would be taken first: `CHROMEDRIVER` is what decides. The full disk is shown over
//! WebDriver, in the journeys.

#![cfg(target_arch = "wasm32")]
#![expect(clippy::unwrap_used, reason = "a test may stop where it stands")]

use wasm_bindgen_test::wasm_bindgen_test_configure;

mod client;
#[path = "../contract/mod.rs"]
mod contract;
mod helper;
mod page;
mod script;
mod store;

wasm_bindgen_test_configure!(run_in_browser);
