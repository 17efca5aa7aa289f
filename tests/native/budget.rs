//! What the page weighs on its way to a phone, as a host sends it: brotli at its best. The release build must stand
//! in the folder that `WAYMARK_DIST` names; `scripts/test` builds it and says so.

use std::path::{Path, PathBuf};
use std::{env, fs};

use waymark::i18n::DOOR_FILES;

/// In bytes; a kB is 1,000 of them. The first is 0.7 of the lightest peer's page.
const LOCK_SCREEN: usize = 250_000;
const WITH_WORKER: usize = 500_000;

/// The build, or nothing where the tests run without one.
#[expect(clippy::print_stderr, reason = "whoever runs the tests alone is told that nothing was weighed")]
fn dist() -> Option<PathBuf> {
    let dist = env::var_os("WAYMARK_DIST").map(PathBuf::from);
    if dist.is_none() {
        eprintln!("not weighed: WAYMARK_DIST names no build (scripts/build makes one, scripts/test weighs it)");
    }
    dist
}

fn brotli_size(path: &Path) -> usize {
    let mut bytes = fs::File::open(path).unwrap();
    let mut compressed = Vec::new();
    let params = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 24, ..Default::default() };
    brotli::BrotliCompress(&mut bytes, &mut compressed, &params).unwrap();
    compressed.len()
}

/// The files of a folder whose names begin and end so; at least one must be there.
fn named(folder: &Path, begin: &str, end: &str) -> Vec<PathBuf> {
    let all = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let is_named = |path: &PathBuf| {
        path.file_name()
            .and_then(|name| name.to_str())
            .is_some_and(|name| name.starts_with(begin) && name.ends_with(end))
    };
    let found: Vec<PathBuf> = all.filter(is_named).collect();
    assert!(!found.is_empty(), "no {begin}*{end} in {}", folder.display());
    found
}

/// What must arrive before a passphrase can be typed, in English.
fn lock_screen(dist: &Path) -> usize {
    let parts = [("index", ".html"), ("boot", ".js"), ("", ".css"), ("main-", ".js"), ("main-", ".wasm")];
    let own = parts.iter().flat_map(|(begin, end)| named(dist, begin, end));
    let texts = DOOR_FILES.iter().map(|name| dist.join(format!("locales/en/{name}.ftl")));
    own.chain(texts).map(|path| brotli_size(&path)).sum()
}

fn worker(dist: &Path) -> usize {
    ["vault.js", "vault_bg.wasm"].iter().map(|name| brotli_size(&dist.join(name))).sum()
}

#[test]
fn the_lock_screen_is_light() {
    let Some(dist) = dist() else { return };
    let weight = lock_screen(&dist);
    assert!(weight <= LOCK_SCREEN, "{weight} bytes, more than {LOCK_SCREEN}");
}

#[test]
fn the_lock_screen_with_the_worker_is_light() {
    let Some(dist) = dist() else { return };
    let weight = lock_screen(&dist) + worker(&dist);
    assert!(weight <= WITH_WORKER, "{weight} bytes, more than {WITH_WORKER}");
}

#[test]
fn what_is_not_on_the_way_to_the_lock_screen_is_a_program_of_its_own() {
    let Some(dist) = dist() else { return };
    for program in ["desk", "exchange", "strength"] {
        assert!(dist.join(format!("{program}_bg.wasm")).is_file(), "{program}");
    }
}

/// In neither sum: it is fetched behind the running vault, so that files can be made with the host gone.
#[test]
fn what_makes_files_is_linked_into_the_exchange_program_alone() {
    let Some(dist) = dist() else { return };
    let names_age = |program: &str| {
        let bytes = fs::read(dist.join(program)).unwrap();
        bytes.windows(18).any(|window| window == b"age-encryption.org")
    };
    assert!(names_age("exchange_bg.wasm"));
    assert!(!names_age("vault_bg.wasm"));
}
