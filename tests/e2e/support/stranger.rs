//! Somebody else's server, which must see nothing of the page.

use std::io::Read;
use std::net::{TcpListener, UdpSocket};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

/// Listens for connections and for datagrams, and notes whatever comes. A connection over which nothing comes is not
/// noted: a browser opens one ahead of a frame or a hint, before its policy refuses to ask anything of it.
pub(crate) struct Stranger {
    /// The port of the connections.
    pub(crate) port: u16,
    /// The port of the datagrams.
    pub(crate) udp_port: u16,
    seen: Arc<Mutex<Vec<String>>>,
}

impl Stranger {
    /// Listens on two free ports until the test ends.
    pub(crate) fn listen() -> Self {
        let seen = Arc::new(Mutex::new(Vec::new()));
        let connections = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let datagrams = UdpSocket::bind("127.0.0.1:0").expect("a free port");
        let port = connections.local_addr().expect("an address").port();
        let udp_port = datagrams.local_addr().expect("an address").port();
        note_connections(connections, Arc::clone(&seen));
        note_datagrams(datagrams, Arc::clone(&seen));
        Self { port, udp_port, seen }
    }

    /// Everything that came, as far as it can be read.
    pub(crate) fn seen(&self) -> Vec<String> {
        self.seen.lock().expect("nobody panics with the log").clone()
    }

    /// The same, and forgets it.
    pub(crate) fn take(&self) -> Vec<String> {
        std::mem::take(&mut *self.seen.lock().expect("nobody panics with the log"))
    }
}

fn note_connections(listener: TcpListener, seen: Arc<Mutex<Vec<String>>>) {
    thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let seen = Arc::clone(&seen);
            thread::spawn(move || {
                _ = stream.set_read_timeout(Some(Duration::from_millis(100)));
                let mut bytes = [0; 300];
                let length = stream.read(&mut bytes).unwrap_or_default();
                let words = String::from_utf8_lossy(&bytes[..length]).into_owned();
                let is_something = !words.is_empty();
                seen.lock().expect("nobody panics with the log").extend(is_something.then_some(words));
            });
        }
    });
}

fn note_datagrams(socket: UdpSocket, seen: Arc<Mutex<Vec<String>>>) {
    thread::spawn(move || {
        let mut bytes = [0; 300];
        while let Ok((length, _)) = socket.recv_from(&mut bytes) {
            seen.lock().expect("nobody panics with the log").push(format!("datagram of {length} bytes"));
        }
    });
}
