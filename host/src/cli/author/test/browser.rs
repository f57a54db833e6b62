//! A real browser that runs a procedure as people's browsers do: a page on a port of this machine gives it one request after the other.

use std::{
    fs, io,
    net::{SocketAddr, TcpListener},
    os::unix::fs::MetadataExt,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::{Arc, mpsc},
    time::{Duration, Instant},
};

use anyhow::{Context, Result};
use axum::{
    Router,
    extract::State,
    http::header,
    response::IntoResponse,
    routing::{get, post},
};
use procedure::MAX_REPLY_BYTES;
use serde::Deserialize;
use serde_json::json;
use tokio::sync::{Mutex, mpsc as queue};

use crate::{cli::packages::Unreadable, files::TemporaryFolder};

/// What Chromium, and the browsers made of it, are called.
const NAMES: [&str; 5] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

/// A full machine may need so long until a browser has started.
const START: Duration = Duration::from_secs(60);

/// The page itself stops a call after one second; this is for a page that is gone.
const CALL: Duration = Duration::from_secs(10);

/// Why there is no browser.
#[derive(Debug, thiserror::Error)]
pub(in crate::cli) enum NoBrowser {
    #[error(
        "no browser was found ({}); install Chromium, name one with `--browser FILE`, or leave it out with `--engine wasmtime`",
        NAMES.join(", ")
    )]
    Nowhere,
    #[error("the browser {path} cannot be started")]
    NotStarted { path: PathBuf, source: io::Error },
    #[error("the browser {path} did not open the page: {said}")]
    Silent { path: PathBuf, said: String },
}

/// A browser with a procedure loaded; ended when it is dropped.
pub(super) struct Browser {
    requests: queue::UnboundedSender<String>,
    replies: mpsc::Receiver<Reply>,
    child: Child,
    // Dropped after the child: it writes there.
    _profile: TemporaryFolder,
    _server: tokio::runtime::Runtime,
}

/// What the worker says, as `worker.js` writes it: a document, or the code of an error.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Reply {
    ok: Option<String>,
    error: String,
}

/// What the page is served from.
struct Stage {
    worker: Vec<u8>,
    module: Vec<u8>,
    requests: Mutex<queue::UnboundedReceiver<String>>,
    replies: mpsc::Sender<Reply>,
}

/// The worker of the UI in this folder, as people's browsers load it.
pub(super) fn worker(ui: &Path) -> Result<Vec<u8>> {
    let assets = ui.join("assets");
    let unreadable = |source| Unreadable { path: assets.clone(), source };
    for entry in fs::read_dir(&assets).map_err(unreadable).context("where is the UI? give its folder with `--ui`")? {
        let path = entry.map_err(unreadable)?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.starts_with("worker.") && name.ends_with(".js") {
            return Ok(fs::read(&path).map_err(|source| Unreadable { path: path.clone(), source })?);
        }
    }
    Err(unreadable(io::Error::other("it has no worker.<hash>.js: it is not of the UI")).into())
}

impl Browser {
    /// Starts a browser (this one, or the first that is found) and has it load the module.
    pub(super) fn start(browser: Option<&Path>, worker: Vec<u8>, module: Vec<u8>) -> Result<Self> {
        let path = browser.map(Path::to_owned).or_else(find).ok_or(NoBrowser::Nowhere)?;
        let (requests, asked) = queue::unbounded_channel();
        let (answered, replies) = mpsc::channel();
        let stage = Stage { worker, module, requests: Mutex::new(asked), replies: answered };
        // Other programs of this machine could guess the port, not this.
        let secret = crate::secret::random_hex::<16>()?;
        let server = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
        let listener = TcpListener::bind(SocketAddr::from(([127, 0, 0, 1], 0)))?;
        let url = format!("http://{}/{secret}/page", listener.local_addr()?);
        listener.set_nonblocking(true)?;
        let router = Router::new().nest(&format!("/{secret}"), router(Arc::new(stage)));
        let listener = server.block_on(async { tokio::net::TcpListener::from_std(listener) })?;
        server.spawn(async move { axum::serve(listener, router).await });

        let profile = TemporaryFolder::new()?;
        let child = command(&path, profile.path(), &url).spawn();
        let child = child.map_err(|source| NoBrowser::NotStarted { path: path.clone(), source })?;
        let mut browser = Self { requests, replies, child, _profile: profile, _server: server };
        browser.wait(path)?;
        Ok(browser)
    }

    /// Waits until the page says that the module is loaded.
    fn wait(&mut self, path: PathBuf) -> Result<()> {
        let began = Instant::now();
        loop {
            let said = match self.replies.recv_timeout(Duration::from_millis(100)) {
                Ok(Reply { ok: Some(_), .. }) => return Ok(()),
                Ok(Reply { error, .. }) => anyhow::bail!("the browser did not load the procedure: {error}"),
                Err(_) => match self.child.try_wait()? {
                    Some(status) => format!("it ended with {status}"),
                    None if began.elapsed() > START => format!("nothing was heard for {} seconds", START.as_secs()),
                    None => continue,
                },
            };
            return Err(NoBrowser::Silent { path, said }.into());
        }
    }

    /// The reply of the procedure to a request.
    pub(super) fn advance(&self, request: &str) -> Result<String, String> {
        let gone = || "the browser has gone".to_owned();
        self.requests.send(request.to_owned()).map_err(|_| gone())?;
        let Reply { ok, error } = self.replies.recv_timeout(CALL).map_err(|_| gone())?;
        ok.ok_or_else(|| format!("the browser stopped the procedure: {error}"))
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // One that has ended by itself cannot be killed, and need not be.
        let _killed = self.child.kill();
        let _status = self.child.wait();
    }
}

fn router(stage: Arc<Stage>) -> Router {
    let file =
        |media_type: &'static str, bytes: Vec<u8>| get(async move || ([(header::CONTENT_TYPE, media_type)], bytes));
    let (page, script) = (include_bytes!("play.html").to_vec(), include_bytes!("play.js").to_vec());
    Router::new()
        .route("/page", file("text/html", page))
        .route("/play.js", file("text/javascript", script))
        .route("/worker.js", file("text/javascript", stage.worker.clone()))
        .route("/module.wasm", file("application/wasm", stage.module.clone()))
        .route("/next", post(next))
        .with_state(stage)
}

/// Takes the reply to the request before, and gives the next request when there is one.
async fn next(State(stage): State<Arc<Stage>>, body: String) -> impl IntoResponse {
    let reply = serde_json::from_str(&body).unwrap_or_else(|error| Reply { ok: None, error: error.to_string() });
    // Nobody listens any more when the test is over.
    let _heard = stage.replies.send(reply);
    let request = stage.requests.lock().await.recv().await;
    json!({ "turn": 1, "request": request, "limit": MAX_REPLY_BYTES }).to_string()
}

fn command(path: &Path, profile: &Path, url: &str) -> Command {
    let mut command = Command::new(path);
    command.args([
        "--headless",
        "--disable-gpu",
        "--no-first-run",
        "--no-default-browser-check",
        "--disable-extensions",
    ]);
    command.args(["--disable-background-networking", "--disable-component-update", "--disable-sync", "--mute-audio"]);
    command.arg(format!("--user-data-dir={}", profile.display()));
    // Chromium refuses to run as root with its sandbox, as in a container; the only page it opens is ours.
    if fs::metadata("/proc/self").is_ok_and(|own| own.uid() == 0) {
        command.arg("--no-sandbox");
    }
    command.arg(url).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command
}

fn find() -> Option<PathBuf> {
    let folders = std::env::var_os("PATH")?;
    let folders: Vec<PathBuf> = std::env::split_paths(&folders).collect();
    NAMES.iter().flat_map(|name| folders.iter().map(move |folder| folder.join(name))).find(|path| path.is_file())
}
