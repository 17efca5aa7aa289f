//! The files of the house.

use std::path::Path;
use std::{fs, io};

/// A file's path from the root, with `/`, and its text.
#[derive(Clone, Debug)]
pub(super) struct File {
    pub path: String,
    pub text: String,
}

impl File {
    pub(super) fn new(path: &str, text: &str) -> Self {
        Self { path: path.into(), text: text.into() }
    }

    /// The module of the house that the file belongs to: `vault` for `src/vault/keys.rs` and `src/bin/vault.rs` is
    /// `bin`. Nothing for what is not in `src/`.
    pub(super) fn module(&self) -> Option<&str> {
        let rest = self.path.strip_prefix("src/")?;
        Some(rest.split_once('/').map_or_else(|| rest.trim_end_matches(".rs"), |(folder, _)| folder))
    }
}

/// Every file under `folder` (from the root) whose name ends so, in order. Generated files are not the house's.
pub(super) fn files(folder: &str, ending: &str) -> Vec<File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    walk(root, &root.join(folder), &mut found).unwrap();
    found.retain(|path| path.ends_with(ending) && path != "style/waymark.css");
    found.sort();
    found.into_iter().filter_map(|path| read(root, path)).collect()
}

/// One file, which must be there.
pub(super) fn file(path: &str) -> File {
    read(Path::new(env!("CARGO_MANIFEST_DIR")), path.into()).unwrap()
}

/// All of the library and its programs.
pub(super) fn sources() -> Vec<File> {
    files("src", ".rs")
}

/// The sources of some modules.
pub(super) fn modules(names: &[&str]) -> Vec<File> {
    sources().into_iter().filter(|file| file.module().is_some_and(|module| names.contains(&module))).collect()
}

fn read(root: &Path, path: String) -> Option<File> {
    let text = fs::read_to_string(root.join(&path)).ok()?;
    Some(File { path, text })
}

fn walk(root: &Path, folder: &Path, found: &mut Vec<String>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            walk(root, &path, found)?;
        } else if let Some(path) = path.strip_prefix(root).ok().and_then(Path::to_str) {
            found.push(path.replace('\\', "/"));
        }
    }
    Ok(())
}
