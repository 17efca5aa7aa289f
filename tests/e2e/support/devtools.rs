//! A line to the browser's own debugging port, for what a driver does not reach: the inside of a worker.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use serde_json::{Value, json};

use super::Browser;

/// A socket of the protocol, with what was heard beside the answers.
pub(crate) struct DevTools {
    stream: TcpStream,
    last: u64,
    heard: Vec<Value>,
}

impl DevTools {
    /// Connects to the port that the browser wrote into its folder.
    pub(crate) fn connect(browser: &Browser) -> Self {
        let note = std::fs::read_to_string(browser.data().join("DevToolsActivePort")).expect("a debugging port");
        let (port, path) = note.split_once('\n').expect("a port and a path");
        let mut stream = TcpStream::connect(format!("127.0.0.1:{port}")).expect("the browser listens");
        stream.set_read_timeout(Some(Duration::from_secs(20))).expect("a timeout can be set");
        let hello = format!(
            "GET {} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
             Sec-WebSocket-Key: d2F5bWFyay10ZXN0cy1lMg==\r\nSec-WebSocket-Version: 13\r\n\r\n",
            path.trim()
        );
        stream.write_all(hello.as_bytes()).expect("the browser hears");
        read_head(&mut stream);
        Self { stream, last: 0, heard: Vec::new() }
    }

    /// The sessions of the page whose address begins so, and of its vault worker.
    pub(crate) fn attach_to_vault(&mut self, page: &str) -> (String, String) {
        let (session, workers) = self.attach(page);
        (session, workers.into_iter().next().expect("the vault's worker runs"))
    }

    /// The names of the workers of the page whose address begins so; one that ends while it is asked has none any more.
    pub(crate) fn workers(&mut self, page: &str) -> Vec<String> {
        let (_, workers) = self.attach(page);
        let what = json!({ "expression": "self.name", "returnByValue": true });
        let names = workers.iter().filter_map(|worker| self.ask("Runtime.evaluate", what.clone(), Some(worker)).ok());
        names.map(|name| name["result"]["value"].as_str().unwrap_or_default().to_owned()).collect()
    }

    /// The sessions of a page and of its workers.
    fn attach(&mut self, page: &str) -> (String, Vec<String>) {
        let targets = self.call("Target.getTargets", json!({}), None);
        let is_page = |target: &&Value| {
            target["type"] == "page" && target["url"].as_str().is_some_and(|url| url.starts_with(page))
        };
        let target = targets["targetInfos"].as_array().and_then(|targets| targets.iter().find(is_page).cloned());
        let id = target.expect("the page is open")["targetId"].clone();
        let attached = self.call("Target.attachToTarget", json!({ "targetId": id, "flatten": true }), None);
        let session = attached["sessionId"].as_str().expect("a session").to_owned();
        let watch = json!({ "autoAttach": true, "waitForDebuggerOnStart": false, "flatten": true });
        self.call("Target.setAutoAttach", watch, Some(&session));
        let workers = self.heard.iter().filter(|event| event["params"]["targetInfo"]["type"] == "worker");
        let workers = workers.map(|event| event["params"]["sessionId"].as_str().unwrap_or_default().to_owned());
        (session, workers.collect())
    }

    /// Evaluates an expression there and gives what its promise gives.
    pub(crate) fn evaluate(&mut self, session: &str, expression: &str) -> Value {
        let what = json!({ "expression": expression, "awaitPromise": true, "returnByValue": true });
        let answer = self.call("Runtime.evaluate", what, Some(session));
        assert!(answer["exceptionDetails"].is_null(), "{expression}: {}", answer["exceptionDetails"]);
        answer["result"]["value"].clone()
    }

    fn call(&mut self, method: &str, params: Value, session: Option<&str>) -> Value {
        self.ask(method, params, session).unwrap_or_else(|error| panic!("{method}: {error}"))
    }

    /// The answer, or what the browser has against it: whoever is asked may be gone by then.
    fn ask(&mut self, method: &str, params: Value, session: Option<&str>) -> Result<Value, Value> {
        self.last += 1;
        let id = self.last;
        let mut message = json!({ "id": id, "method": method, "params": params });
        if let Some(session) = session {
            message["sessionId"] = json!(session);
        }
        self.send(message.to_string().as_bytes());
        loop {
            let message: Value = serde_json::from_slice(&self.receive()).expect("a message");
            if message["id"] == id {
                let error = &message["error"];
                return if error.is_null() { Ok(message["result"].clone()) } else { Err(error.clone()) };
            }
            let is_gone = message["method"] == "Target.detachedFromTarget"
                && session.is_some_and(|session| message["params"]["sessionId"] == session);
            self.heard.push(message);
            if is_gone {
                return Err(json!("gone before it answered"));
            }
        }
    }

    /// One text frame; a mask of zeros leaves the bytes as they are.
    fn send(&mut self, bytes: &[u8]) {
        let mut frame = vec![0x81, 0x80 | 127];
        frame.extend((bytes.len() as u64).to_be_bytes());
        frame.extend([0; 4]);
        frame.extend(bytes);
        self.stream.write_all(&frame).expect("the browser hears");
    }

    /// One message, of as many frames as it has.
    fn receive(&mut self) -> Vec<u8> {
        let mut message = Vec::new();
        loop {
            let [first, second] = self.read::<2>();
            let length = match second & 0x7f {
                126 => u64::from(u16::from_be_bytes(self.read())),
                127 => u64::from_be_bytes(self.read()),
                short => u64::from(short),
            };
            let mut part = vec![0; usize::try_from(length).expect("a message that fits")];
            self.stream.read_exact(&mut part).expect("the browser answers");
            // Pings and the like are not part of a message.
            if first & 0x0f <= 2 {
                message.extend(part);
            }
            if first & 0x80 != 0 && first & 0x0f <= 2 {
                return message;
            }
        }
    }

    fn read<const N: usize>(&mut self) -> [u8; N] {
        let mut bytes = [0; N];
        self.stream.read_exact(&mut bytes).expect("the browser answers");
        bytes
    }
}

fn read_head(stream: &mut TcpStream) {
    let mut head = Vec::new();
    let mut byte = [0];
    while !head.ends_with(b"\r\n\r\n") {
        stream.read_exact(&mut byte).expect("the browser answers");
        head.push(byte[0]);
    }
    assert!(head.starts_with(b"HTTP/1.1 101"), "{}", String::from_utf8_lossy(&head));
}
