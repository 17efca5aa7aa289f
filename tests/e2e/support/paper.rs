//! What comes out of the printer.

use std::path::Path;
use std::process::Command;

use serde_json::json;
use thirtyfour::support::base64_decode;

use super::{Browser, Profile};

/// A paper as the printer gets it.
pub(crate) struct Paper {
    /// Its words, pages one after the other.
    pub(crate) words: String,
    /// The size of its first page, as `pdfinfo` says it.
    pub(crate) size: String,
    /// How many pages it has.
    pub(crate) pages: usize,
}

impl Browser {
    /// Every paper made for the person as it prints in its full version, and the extract that they may have.
    pub(crate) async fn full_papers(&self, profile: &Profile, case: &str) -> Vec<Paper> {
        let mut papers = Vec::new();
        for paper in ["agreement", "next-meeting", "read-back", "plan", "report"] {
            papers.push(self.full_paper(profile, case, paper).await);
        }
        self.go_in(case, "extract").await;
        papers.push(self.print(profile, "extract.pdf").await);
        papers
    }

    /// A paper as it prints in its full version.
    pub(crate) async fn full_paper(&self, profile: &Profile, case: &str, paper: &str) -> Paper {
        self.go_in(case, &format!("paper/{paper}")).await;
        self.choose("paper-version-full").await;
        self.print(profile, &format!("{paper}.pdf")).await
    }

    /// Prints what shows.
    pub(crate) async fn print(&self, profile: &Profile, name: &str) -> Paper {
        let how = json!({ "preferCSSPageSize": true, "printBackground": false });
        let printed = self.chrome("Page.printToPDF", how).await;
        let data = printed["data"].as_str().expect("a paper");
        let path = profile.put(name, &base64_decode(data).expect("base64"));
        let facts = output("pdfinfo", &[&path]);
        let fact =
            |name: &str| facts.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default().trim().to_owned();
        Paper {
            words: output("pdftotext", &[Path::new("-layout"), &path, Path::new("-")]),
            size: fact("Page size:"),
            pages: fact("Pages:").parse().expect("a number of pages"),
        }
    }
}

impl Paper {
    /// The words with every run of blanks as one, so that line ends do not matter.
    pub(crate) fn line(&self) -> String {
        self.words.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Checks that all of this stands on it.
    pub(crate) fn says(&self, all: &[&str]) {
        let line = self.line();
        all.iter().for_each(|words| assert!(line.contains(words), "{words:?} is not on the paper:\n{}", self.words));
    }

    /// Checks that none of this stands on it.
    pub(crate) fn says_none_of(&self, all: &[&str]) {
        let line = self.line();
        all.iter().for_each(|words| assert!(!line.contains(words), "{words:?} is on the paper:\n{}", self.words));
    }

    /// Checks that it is A4.
    pub(crate) fn is_a4(&self) {
        assert!(self.size.contains("A4"), "not A4: {}", self.size);
    }
}

fn output(program: &str, arguments: &[&Path]) -> String {
    let run = Command::new(program).args(arguments).output();
    let run = run.unwrap_or_else(|error| panic!("{program} (of poppler-utils): {error}"));
    assert!(run.status.success(), "{program}: {}", String::from_utf8_lossy(&run.stderr));
    String::from_utf8_lossy(&run.stdout).into_owned()
}
