//! The release build on a plain static host, which can be stopped and started again and notes what it is asked for.

use std::net::{SocketAddr, TcpListener};
use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::Request;
use axum::middleware::{self, Next};
use tokio::runtime::Runtime;
use tower_http::services::ServeDir;

/// A host for the page alone.
pub(crate) struct Site {
    address: SocketAddr,
    asked: Arc<Mutex<Vec<String>>>,
    running: Option<Runtime>,
}

impl Site {
    /// Serves the build on a free port.
    pub(crate) fn start() -> Self {
        let mut site = Self { address: SocketAddr::from(([127, 0, 0, 1], 0)), asked: Arc::default(), running: None };
        site.start_again();
        site
    }

    /// Serves again, on the same port.
    pub(crate) fn start_again(&mut self) {
        let listener = TcpListener::bind(self.address).expect("the port is free");
        listener.set_nonblocking(true).expect("a listener can be non-blocking");
        self.address = listener.local_addr().expect("a bound listener has an address");
        let runtime = Runtime::new().expect("a runtime");
        let pages = pages(Arc::clone(&self.asked));
        runtime.spawn(async move {
            let listener = tokio::net::TcpListener::from_std(listener).expect("a listener");
            axum::serve(listener, pages).await
        });
        self.running = Some(runtime);
    }

    /// Stops: every connection ends with the runtime that held it.
    pub(crate) fn stop(&mut self) {
        if let Some(runtime) = self.running.take() {
            runtime.shutdown_background();
        }
    }

    /// The page's address.
    pub(crate) fn url(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// The page's origin.
    pub(crate) fn origin(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The paths, with their queries, that were asked for so far.
    pub(crate) fn asked(&self) -> Vec<String> {
        self.asked.lock().expect("nobody panics with the log").clone()
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.stop();
    }
}

/// The folder of the build under test.
pub(crate) fn dist() -> PathBuf {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let dist = std::env::var_os("WAYMARK_DIST").map_or_else(|| root.join("dist"), PathBuf::from);
    assert!(dist.join("index.html").is_file(), "no build in {}: run scripts/build first", dist.display());
    dist
}

fn pages(asked: Arc<Mutex<Vec<String>>>) -> Router {
    let note = middleware::from_fn(move |request: Request, next: Next| {
        let path = request.uri().path_and_query().map(ToString::to_string).unwrap_or_default();
        asked.lock().expect("nobody panics with the log").push(path);
        next.run(request)
    });
    Router::new().fallback_service(ServeDir::new(dist())).layer(note)
}
