//! A headless Chromium with a driver of its own. It ends with the value, whatever happens to the test.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use thirtyfour::extensions::cdp::ChromeDevTools;
use thirtyfour::prelude::*;

use super::Profile;

/// One browser window under the control of a test.
pub(crate) struct Browser {
    /// The session.
    pub(crate) driver: WebDriver,
    chromedriver: Child,
    data: PathBuf,
}

impl Browser {
    /// Starts on these folders, set up for a reader of this language.
    pub(crate) async fn start(profile: &Profile, language: &str) -> Self {
        Self::start_with(profile, language, &[]).await
    }

    /// The same, with further arguments for Chromium.
    pub(crate) async fn start_with(profile: &Profile, language: &str, further: &[&str]) -> Self {
        let (chromedriver, port) = start_chromedriver(language);
        let url = format!("http://127.0.0.1:{port}");
        let driver = WebDriver::new(url, capabilities(profile, language, further)).await.expect("Chromium starts");
        driver.set_script_timeout(Duration::from_secs(60)).await.expect("a timeout can be set");
        Self { driver, chromedriver, data: profile.data() }
    }

    /// Closes as a person would; everything is on the disk afterwards.
    pub(crate) async fn close(mut self) {
        let closed = self.driver.clone().quit().await;
        closed.expect("the browser closes");
        self.wait_until_gone().await;
        end(&mut self.chromedriver);
    }

    /// Ends the browser from one moment to the next, as a power cut would.
    pub(crate) async fn kill(mut self) {
        kill_processes(&self.data);
        self.wait_until_gone().await;
        _ = self.driver.clone().leak();
        end(&mut self.chromedriver);
    }

    /// A command of Chrome's own.
    pub(crate) async fn chrome(&self, command: &str, parameters: Value) -> Value {
        let tools = ChromeDevTools::new(self.driver.handle.clone());
        let answer = tools.execute_cdp_with_params(command, parameters).await;
        answer.unwrap_or_else(|error| panic!("{command}: {error}"))
    }

    /// The browser's own folder.
    pub(crate) fn data(&self) -> &std::path::Path {
        &self.data
    }

    /// What the browser's console said so far, a line each: for whoever reads a failed test.
    pub(crate) fn console(&self) -> Vec<String> {
        let path = format!("{}session/{}/se/log", self.driver.server_url().path(), self.driver.session_id());
        let entries = post(self.driver.server_url().authority(), &path, r#"{"type":"browser"}"#);
        let entries = entries["value"].as_array().cloned().unwrap_or_default();
        entries.iter().filter_map(|entry| entry["message"].as_str().map(ToOwned::to_owned)).collect()
    }

    async fn wait_until_gone(&self) {
        let started = Instant::now();
        while !processes_of(&self.data).is_empty() {
            assert!(started.elapsed() < Duration::from_secs(20), "the browser does not end");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // After `close` there is nothing left; after a failed test there is.
        _ = self.driver.clone().leak();
        kill_processes(&self.data);
        end(&mut self.chromedriver);
    }
}

/// Starts the driver. It takes a free port for IPv4 and the same one for IPv6, and ends where somebody has that: then it
/// is started again, and takes another.
fn start_chromedriver(language: &str) -> (Child, u16) {
    let started = (0..5).find_map(|_| try_chromedriver(language));
    started.expect("the driver says its port")
}

/// Starts the driver on a port that it chooses, which it says in a line of its output; `None` where it ends instead.
fn try_chromedriver(language: &str) -> Option<(Child, u16)> {
    let program = std::env::var("CHROMEDRIVER").unwrap_or_else(|_| "/usr/bin/chromedriver".to_owned());
    let mut command = Command::new(&program);
    command.arg("--port=0").env("LANGUAGE", language).env("LANG", "C.UTF-8");
    command.stdout(Stdio::piped()).stderr(Stdio::null()).stdin(Stdio::null());
    let mut child = command.spawn().unwrap_or_else(|error| panic!("{program}: {error}"));
    let mut lines = BufReader::new(child.stdout.take().expect("a pipe")).lines();
    let Some(port) = lines.by_ref().map_while(Result::ok).find_map(|line| port_in(&line)) else {
        end(&mut child);
        return None;
    };
    // Reads on, so that a full pipe never stops the driver.
    std::thread::spawn(move || lines.for_each(drop));
    Some((child, port))
}

fn port_in(line: &str) -> Option<u16> {
    let (_, port) = line.split_once("successfully on port ")?;
    port.trim_end_matches('.').parse().ok()
}

fn capabilities(profile: &Profile, language: &str, further: &[&str]) -> Capabilities {
    let data = format!("--user-data-dir={}", profile.data().display());
    let lang = format!("--lang={language}");
    let accept = format!("--accept-lang={language}");
    let arguments = [
        "--headless=new",
        "--no-sandbox",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        "--no-default-browser-check",
        "--disable-quic",
        "--password-store=basic",
        "--window-size=1280,900",
        "--force-device-scale-factor=1",
        &data,
        &lang,
        &accept,
    ];
    let arguments: Vec<_> = arguments.iter().chain(further).collect();
    let preferences = json!({
        "download.default_directory": profile.downloads(),
        "download.prompt_for_download": false,
        "intl.accept_languages": language,
        "intl.selected_languages": language,
    });
    let options = json!({ "args": arguments, "prefs": preferences });
    let mut capabilities = Capabilities::new();
    capabilities.insert("browserName".to_owned(), json!("chrome"));
    capabilities.insert("goog:chromeOptions".to_owned(), options);
    capabilities.insert("goog:loggingPrefs".to_owned(), json!({ "browser": "ALL" }));
    capabilities
}

/// The answer to a request that the library has no command for; nothing if there is none.
fn post(host: &str, path: &str, body: &str) -> Value {
    let request = format!(
        "POST {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    );
    let mut answer = Vec::new();
    // The driver may keep the line open: what came within a second is the answer.
    _ = TcpStream::connect(host).and_then(|mut stream| {
        stream.set_read_timeout(Some(Duration::from_secs(1)))?;
        stream.write_all(request.as_bytes())?;
        stream.read_to_end(&mut answer)
    });
    let answer = String::from_utf8_lossy(&answer);
    let body = answer.split_once("\r\n\r\n").map_or("", |(_, body)| body);
    serde_json::from_str(body).unwrap_or_default()
}

/// The processes that run on this folder. Ours alone: no other browser has it.
fn processes_of(data: &std::path::Path) -> Vec<u32> {
    let own = format!("--user-data-dir={}", data.display());
    let processes = fs::read_dir("/proc").into_iter().flatten().flatten();
    let ids = processes.filter_map(|entry| entry.file_name().to_str()?.parse().ok());
    ids.filter(|id| runs_with(*id, own.as_bytes())).collect()
}

fn runs_with(id: u32, argument: &[u8]) -> bool {
    let line = fs::read(format!("/proc/{id}/cmdline")).unwrap_or_default();
    line.split(|byte| *byte == 0 || *byte == b' ').any(|word| word == argument)
}

fn kill_processes(data: &std::path::Path) {
    let ids: Vec<String> = processes_of(data).iter().map(ToString::to_string).collect();
    if !ids.is_empty() {
        // A process that has ended by itself meanwhile is no failure.
        _ = Command::new("kill").arg("-9").args(ids).stderr(Stdio::null()).status();
    }
}

fn end(child: &mut Child) {
    _ = child.kill();
    _ = child.wait();
}
