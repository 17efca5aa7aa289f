//! The vault's helpers, with workers of a few lines in their place, and what the vault asks of the browser.

use wasm_bindgen_test::wasm_bindgen_test;
use waymark::browser::BrowserHelper;
use waymark::browser::unicode::{nfkc, nfkd};
use waymark::vault::exchange::ExchangeJob;
use waymark::vault::{Derivation, Helper, Job, JobError, Unicode};

use crate::script;

/// Puts workers in the helpers' place that answer with the name they were started by, if they were sent this.
fn install(sent: &[u8]) {
    let answer = |name: &str| postcard::to_allocvec(&Ok::<_, JobError>(name.as_bytes().to_vec())).unwrap();
    let answers = format!("{{ kdf: {:?}, exchange: {:?} }}", answer("kdf"), answer("exchange"));
    let program = format!(
        "onmessage = ({{ data }}) => {{
            if ('' + data !== '' + {sent:?}) throw 1;
            postMessage(new Uint8Array({answers}[name]));
        }}"
    );
    let program = serde_json::to_string(&program).unwrap();
    script::run(&format!(
        "self.waymarkSpawnHelper = async (name) => new Worker(URL.createObjectURL(new Blob([{program}])), {{ name }})"
    ));
}

fn derivation() -> Derivation {
    Derivation { passphrase: "correct horse battery".to_owned(), salt: vec![9; 16], memory: 19 * 1024, passes: 2 }
}

#[wasm_bindgen_test]
async fn keys_are_derived_by_the_vaults_own_program() {
    install(&postcard::to_allocvec(&derivation()).unwrap());
    assert_eq!(BrowserHelper.run(Job::DeriveKey(derivation())).await, Ok(b"kdf".to_vec()));
}

#[wasm_bindgen_test]
async fn files_are_made_by_the_exchange_program() {
    install(&postcard::to_allocvec(&ExchangeJob::NewIdentity).unwrap());
    assert_eq!(BrowserHelper.run(Job::Exchange(ExchangeJob::NewIdentity)).await, Ok(b"exchange".to_vec()));
}

#[wasm_bindgen_test]
async fn a_helper_that_cannot_start_is_gone() {
    script::run("self.waymarkSpawnHelper = () => Promise.reject(new Error())");
    assert_eq!(BrowserHelper.run(Job::DeriveKey(derivation())).await, Err(JobError::Gone));
}

#[wasm_bindgen_test]
fn the_browser_composes_and_decomposes_as_our_own_tables_do() {
    for text in [
        "",
        "и\u{306} е\u{308}",
        "ﬁ ① ½ ㎏ ｱ\u{ff9e}",
        "e\u{327}\u{301}",
        "한글 \u{1112}\u{1161}\u{11ab}",
        "𝐱 🙂 \u{212b}",
    ] {
        assert_eq!(nfkc(text), (Unicode::OWN.nfkc)(text), "{text}");
        assert_eq!(nfkd(text), (Unicode::OWN.nfkd)(text), "{text}");
    }
}
