//! Our files and Debian's `age` (package `age`, run by `scripts/test`) open each other, under a pseudo-terminal where
//! a passphrase is asked for.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use tempfile::TempDir;
use waymark::vault::exchange::{
    FileCost, new_identity, open_with_identity, open_with_passphrase, public_key_of, seal_at_cost, seal_to_passphrase,
    seal_to_public_key,
};

use crate::exchange_parcel::parcel;

/// Around age's chunk of 64 KiB.
const SIZES: [usize; 6] = [0, 1, 65_535, 65_536, 65_537, 131_072];
const PASSPHRASE: &str = "корабль lantern five words";

fn plain(size: usize) -> Vec<u8> {
    (0..size).map(|at| (at * 31 + at / 251) as u8).collect()
}

/// Runs a command in a folder on a terminal of its own, and types these lines.
fn on_a_terminal(folder: &Path, command: &str, typed: &str) {
    let mut script = Command::new("script")
        .args(["-qec", command, "/dev/null"])
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    script.stdin.take().unwrap().write_all(typed.as_bytes()).unwrap();
    assert!(script.wait().unwrap().success(), "{command}");
}

fn run(folder: &Path, command: &str) {
    assert!(Command::new("sh").args(["-c", command]).current_dir(folder).status().unwrap().success(), "{command}");
}

#[test]
fn age_opens_our_passphrase_files() {
    let folder = TempDir::new().unwrap();
    for size in SIZES {
        let file = seal_at_cost(&plain(size), PASSPHRASE, FileCost::of(10).unwrap()).unwrap();
        fs::write(folder.path().join("ours.age"), file).unwrap();
        on_a_terminal(folder.path(), "age -d ours.age > opened", &format!("{PASSPHRASE}\n"));
        assert_eq!(fs::read(folder.path().join("opened")).unwrap(), plain(size), "{size}");
    }
}

#[test]
fn we_open_the_passphrase_files_of_age() {
    let folder = TempDir::new().unwrap();
    for size in SIZES {
        fs::write(folder.path().join("plain"), plain(size)).unwrap();
        on_a_terminal(folder.path(), "age -p -o theirs.age plain", &format!("{PASSPHRASE}\n{PASSPHRASE}\n"));
        let file = fs::read(folder.path().join("theirs.age")).unwrap();
        assert_eq!(open_with_passphrase(&file, PASSPHRASE).unwrap(), plain(size), "{size}");
    }
}

#[test]
fn age_opens_our_files_to_a_key() {
    let folder = TempDir::new().unwrap();
    let identity = new_identity();
    fs::write(folder.path().join("identity"), format!("{identity}\n")).unwrap();
    for size in SIZES {
        let file = seal_to_public_key(&plain(size), &public_key_of(&identity).unwrap()).unwrap();
        fs::write(folder.path().join("ours.age"), file).unwrap();
        run(folder.path(), "age -d -i identity ours.age > opened");
        assert_eq!(fs::read(folder.path().join("opened")).unwrap(), plain(size), "{size}");
    }
}

#[test]
fn we_open_the_files_of_age_to_our_key() {
    let folder = TempDir::new().unwrap();
    let identity = new_identity();
    for size in SIZES {
        fs::write(folder.path().join("plain"), plain(size)).unwrap();
        run(folder.path(), &format!("age -r {} -o theirs.age plain", public_key_of(&identity).unwrap()));
        let file = fs::read(folder.path().join("theirs.age")).unwrap();
        assert_eq!(open_with_identity(&file, &identity).unwrap(), plain(size), "{size}");
    }
}

#[test]
fn a_backup_opens_without_waymark() {
    let folder = TempDir::new().unwrap();
    let parcel = parcel(5);
    let file = seal_to_passphrase(&parcel.pack().unwrap(), PASSPHRASE).unwrap();
    fs::write(folder.path().join("backup.age"), file).unwrap();
    on_a_terminal(folder.path(), "age -d -o backup.tar.gz backup.age", &format!("{PASSPHRASE}\n"));
    run(folder.path(), "tar xzf backup.tar.gz");
    let events = fs::read_to_string(folder.path().join(format!("{}/events.ndjson", parcel.cases[0].id))).unwrap();
    let lines: Vec<&str> = parcel.cases[0].lines.iter().map(waymark::journal::Line::raw).collect();
    assert_eq!(events.lines().collect::<Vec<_>>(), lines);
}
