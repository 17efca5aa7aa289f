//! A browser's folders on the disk: its profile, and where its downloads go. They outlive the browser.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use tempfile::TempDir;

/// The folders of one browser.
pub(crate) struct Profile {
    folder: TempDir,
}

impl Profile {
    /// Empty folders.
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let profile = Self { folder };
        fs::create_dir(profile.data()).expect("a folder for the profile");
        fs::create_dir(profile.downloads()).expect("a folder for downloads");
        profile
    }

    /// The browser's own folder.
    pub(crate) fn data(&self) -> PathBuf {
        self.folder.path().join("profile")
    }

    /// Where downloads go.
    pub(crate) fn downloads(&self) -> PathBuf {
        self.folder.path().join("downloads")
    }

    /// Writes a file beside the profile and gives its path.
    pub(crate) fn put(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.folder.path().join(name);
        fs::write(&path, bytes).expect("a file can be written");
        path
    }

    /// The exchange files that were downloaded so far, in the order of their making.
    pub(crate) fn age_files(&self) -> Vec<PathBuf> {
        let mut files: Vec<PathBuf> = entries(&self.downloads()).into_iter().filter(|path| is_age(path)).collect();
        files.sort_by_key(|path| fs::metadata(path).and_then(|data| data.modified()).ok());
        files
    }

    /// Waits for the exchange file with this place among the downloads, counting from zero.
    pub(crate) async fn downloaded(&self, place: usize) -> PathBuf {
        let started = Instant::now();
        while started.elapsed() < Duration::from_secs(20) {
            let files = self.age_files();
            if let Some(file) = files.get(place) {
                return file.clone();
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("no file was downloaded: {:?}", entries(&self.downloads()));
    }
}

/// Every file below a folder.
pub(crate) fn files_below(folder: &Path) -> Vec<PathBuf> {
    let (folders, mut files): (Vec<_>, Vec<_>) = entries(folder).into_iter().partition(|path| is_folder(path));
    files.extend(folders.iter().flat_map(|folder| files_below(folder)));
    files
}

fn is_folder(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|data| data.is_dir())
}

fn is_age(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "age")
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten();
    entries.flatten().map(|entry| entry.path()).collect()
}
