//! Carrying cases away and bringing them in, by the screens and past them.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::{Value, json};
use waymark::forms::six;
use waymark::journal::Line;
use waymark::vault::exchange::{Manifest, Parcel, open_with_passphrase, seal_to_passphrase};

use super::{Browser, Profile};

/// The passphrase of the files.
pub(crate) const FILE_PASSPHRASE: &str = "four boats under an iron moon";

/// The journals of a file: a case's lines by its id.
pub(crate) type Journals = BTreeMap<String, Vec<String>>;

impl Browser {
    /// Makes a file of all cases and gives its bytes.
    pub(crate) async fn export(&self, profile: &Profile) -> Vec<u8> {
        self.go("#/carry").await;
        self.export_here(profile).await
    }

    /// Makes a file of one case and gives its bytes.
    pub(crate) async fn export_one(&self, profile: &Profile, case: &str) -> Vec<u8> {
        self.go("#/carry").await;
        self.choose("carry-which-chosen").await;
        let tick = format!("#carry-cases-{case}, #carry-cases[type=checkbox]");
        let found = self.find(&tick).await;
        let id = found.attr("id").await.expect("an attribute").expect("an id");
        self.choose(&id).await;
        self.export_here(profile).await
    }

    /// Chooses the passphrase, makes the file, and gives its bytes.
    pub(crate) async fn export_here(&self, profile: &Profile) -> Vec<u8> {
        let place = profile.age_files().len();
        self.choose_own_passphrase("export-", FILE_PASSPHRASE).await;
        self.press("#export").await;
        self.find("#export-done").await;
        std::fs::read(profile.downloaded(place).await).expect("the file can be read")
    }

    /// Chooses a file and its passphrase, and has it read.
    pub(crate) async fn read_file(&self, file: &Path, passphrase: &str) {
        self.go("#/bring-in").await;
        self.give_file("#import-file", file).await;
        self.write("#import-passphrase", passphrase).await;
        self.press("#import-read").await;
    }

    /// Chooses a file that was made for the key of this vault, and has it read.
    pub(crate) async fn read_own(&self, file: &Path) {
        self.go("#/bring-in").await;
        self.give_file("#import-file", file).await;
        self.choose("import-opener-key").await;
        self.press("#import-read").await;
    }

    /// Gives a file to a file field.
    pub(crate) async fn give_file(&self, css: &str, file: &Path) {
        let field = self.find(css).await;
        field.send_keys(file.display().to_string()).await.expect("a file can be chosen");
    }

    /// Brings a file in, past its preview.
    pub(crate) async fn import(&self, file: &Path) {
        self.read_file(file, FILE_PASSPHRASE).await;
        self.press("#import-accept").await;
        self.find("#import-done").await;
    }

    /// Erases everything on this device without taking a copy.
    pub(crate) async fn wipe(&self) {
        self.go("#/leave").await;
        self.press("#leave-skip").await;
        self.erase_here().await;
    }

    /// The tick and the button; the page then starts on a device without a vault.
    pub(crate) async fn erase_here(&self) {
        self.choose("erase-confirm").await;
        self.press("#erase").await;
        self.find("#make-vault").await;
    }
}

/// What is in a file.
pub(crate) fn parcel_of(file: &[u8]) -> Parcel {
    let archive = open_with_passphrase(file, FILE_PASSPHRASE).expect("the file opens");
    Parcel::unpack(&archive).expect("the file is whole")
}

/// The journals of the cases in a file, each line as it is stored, in no order.
pub(crate) fn journals_of(file: &[u8]) -> Journals {
    let parcel = parcel_of(file);
    let cases = parcel.cases.iter().filter(|case| Some(case.id) != parcel.manifest.workspace);
    let journal = cases.map(|case| {
        let mut lines: Vec<String> = case.lines.iter().map(|line| line.raw().to_owned()).collect();
        lines.sort();
        (case.id.to_string(), lines)
    });
    journal.collect()
}

/// A parcel as a file that our passphrase opens.
pub(crate) fn sealed(archive: &[u8]) -> Vec<u8> {
    seal_to_passphrase(archive, FILE_PASSPHRASE).expect("there is memory enough")
}

/// The same file as a newer version would write it.
pub(crate) fn of_a_newer_version(file: &[u8]) -> Vec<u8> {
    let parcel = parcel_of(file);
    let newer = Manifest { format: parcel.manifest.format + 1, ..parcel.manifest };
    sealed(&Parcel { manifest: newer, ..parcel }.pack().expect("it can be packed"))
}

/// The same file after somebody elsewhere gave another answer to the question how it should be solved.
pub(crate) fn with_another_wish(file: &[u8], case: &str, words: &str) -> Vec<u8> {
    let mut parcel = parcel_of(file);
    let copy = parcel.cases.iter_mut().find(|copy| copy.id.to_string() == case).expect("the case is in the file");
    copy.lines.push(another_answer(&copy.lines, six::WISH.spec.id, words));
    let manifest = Manifest { cases: parcel.manifest.cases.clone(), ..parcel.manifest.clone() };
    let described = Manifest::whole(manifest.made, manifest.vault.clone(), &parcel.cases);
    sealed(
        &Parcel { manifest: Manifest { workspace: manifest.workspace, ..described }, ..parcel }
            .pack()
            .expect("it can be packed"),
    )
}

/// The last answer to a question with other words and another id, replacing what that answer replaced.
fn another_answer(lines: &[Line], question: &str, words: &str) -> Line {
    let is_answer = |line: &&Line| line.raw().contains(&format!("\"{question}\"")) && line.raw().contains("\"text\"");
    let last = lines.iter().rfind(is_answer).expect("the question was answered");
    let mut event: Value = serde_json::from_str(last.raw()).expect("an event");
    event["id"] = json!("e1".repeat(16));
    set_text(&mut event, words);
    Line::read(&event.to_string()).expect("an event")
}

fn set_text(value: &mut Value, words: &str) {
    match value {
        Value::Object(fields) => {
            for (name, field) in fields {
                if name == "text" && field.is_string() { *field = json!(words) } else { set_text(field, words) }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| set_text(item, words)),
        _ => {}
    }
}
