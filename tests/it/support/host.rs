//! A host that really listens: `parvis serve` as a process of its own, in folders of its own.

use std::{
    fs,
    io::{BufRead, BufReader},
    net::TcpListener,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::{
        Arc, Mutex,
        atomic::{AtomicI64, Ordering},
        mpsc,
    },
    thread,
    time::{Duration, Instant},
};

use ::host::{
    clock::{Clock, Timestamp},
    config::Config,
    sandbox::Compiler,
};

use super::{
    client::{self, Reply},
    plugin::Plugin,
};

/// The commune that every test may use.
pub(crate) const COMMUNES: &str = "# communes 1.0.0\n35238\tRennes\t35000,35200,35700\n";

/// Folders for a host, and what to change about it.
pub(crate) struct Setup {
    folder: Arc<tempfile::TempDir>,
    settings: Vec<String>,
}

/// A running host; stopped when it is dropped.
pub(crate) struct Host {
    /// None when it runs inside this program.
    child: Option<Child>,
    address: String,
    log: Arc<Mutex<Vec<String>>>,
    folder: Arc<tempfile::TempDir>,
}

impl Setup {
    /// A host with a small UI and these packages.
    pub(crate) fn with(packages: &[(&str, Vec<u8>)]) -> Self {
        let folder = Arc::new(tempfile::tempdir().expect("a folder"));
        let ui = folder.path().join("ui");
        fs::create_dir_all(ui.join("assets")).expect("creates");
        fs::create_dir_all(folder.path().join("packages")).expect("creates");
        let style = format!("body {{ color: CanvasText; }} /* {} */", "long ".repeat(200));
        for (name, text) in [
            ("index.html", "<!DOCTYPE html><html lang=\"fr\"><title>Parvis</title></html>"),
            ("robots.txt", "User-agent: *\nDisallow: /\n"),
            ("assets/communes.0123456789abcdef.txt", COMMUNES),
            ("assets/style.0123456789abcdef.css", &style),
            ("assets/app.0123456789abcdef.wasm", "\0asm"),
        ] {
            fs::write(ui.join(name), text).expect("writes");
        }
        let setup = Self { folder, settings: Vec::new() };
        for (name, bytes) in packages {
            setup.add_package(name, bytes);
        }
        setup
    }

    /// A host that offers the canteen.
    pub(crate) fn canteen() -> Self {
        Self::with(&[("canteen", Plugin::canteen().package())])
    }

    /// The same with another setting.
    pub(crate) fn set(mut self, setting: &str) -> Self {
        self.settings.push(setting.to_owned());
        self
    }

    pub(crate) fn add_package(&self, name: &str, bytes: &[u8]) {
        fs::write(self.folder.path().join("packages").join(format!("{name}.parvis")), bytes).expect("writes");
    }

    pub(crate) fn replace_communes(&self, list: &str) {
        fs::write(self.folder.path().join("ui/assets/communes.0123456789abcdef.txt"), list).expect("writes");
    }

    pub(crate) fn remove_package(&self, name: &str) {
        fs::remove_file(self.folder.path().join("packages").join(format!("{name}.parvis"))).expect("removes");
    }

    pub(crate) fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// Starts it, and waits until it listens.
    pub(crate) fn start(&self) -> Host {
        let at = |name: &str| self.folder.path().join(name);
        let mut command = super::command();
        command.arg("serve").arg("--ui").arg(at("ui")).arg("--packages").arg(at("packages"));
        command.arg("--data").arg(at("data")).args(["--listen", "127.0.0.1:0"]);
        // What is made for a test is signed by nobody, unless the test is about signatures.
        command.args(["--set", "allow-unsigned=true"]);
        for setting in &self.settings {
            command.args(["--set", setting]);
        }
        let mut child = command.stderr(Stdio::piped()).stdout(Stdio::null()).spawn().expect("parvis starts");
        let log = Arc::new(Mutex::new(Vec::new()));
        let (sender, address) = mpsc::channel();
        let lines = BufReader::new(child.stderr.take().expect("piped")).lines();
        let kept = Arc::clone(&log);
        thread::spawn(move || {
            for line in lines.map_while(Result::ok) {
                if let Some(address) = serde_json::from_str::<serde_json::Value>(&line).ok().and_then(address_in) {
                    let _sent = sender.send(address);
                }
                kept.lock().expect("a log").push(line);
            }
        });
        let address = address.recv_timeout(Duration::from_secs(60));
        let address = address.unwrap_or_else(|_| panic!("the host does not listen: {:#?}", log.lock().expect("a log")));
        Host { child: Some(child), address, log, folder: Arc::clone(&self.folder) }
    }
}

impl Setup {
    /// Starts it inside this program, on whatever day `now` says (in seconds since 1970); it ends with the program.
    pub(crate) fn start_with_clock(&self, now: Arc<AtomicI64>) -> Host {
        let at = |name: &str| self.folder.path().join(name).display().to_string();
        let mut settings: Vec<(String, String)> =
            ["ui", "packages", "data"].iter().map(|name| ((*name).to_owned(), at(name))).collect();
        settings.push(("allow-unsigned".to_owned(), "true".to_owned()));
        settings.extend(
            self.settings.iter().filter_map(|pair| pair.split_once('=')).map(|(k, v)| (k.to_owned(), v.to_owned())),
        );
        let config = Config::read(None, [], &settings).expect("settings");
        let moment = move || Timestamp::from_second(now.load(Ordering::Relaxed)).expect("a moment");
        let clock = Clock::with(&config.town.time_zone, moment).expect("a zone");
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = format!("http://{}", listener.local_addr().expect("an address"));
        let compiler = Compiler::new(super::parvis().to_owned());
        thread::spawn(move || {
            let runtime = tokio::runtime::Runtime::new().expect("threads");
            runtime.block_on(::host::serve::run(&config, clock, compiler, listener)).expect("serves");
        });
        let host = Host { child: None, address, log: Arc::default(), folder: Arc::clone(&self.folder) };
        // The listener takes connections from the start; the answer comes when everything is ready.
        host.assert_well();
        host
    }
}

fn address_in(line: serde_json::Value) -> Option<String> {
    (line["message"] == "listening").then(|| line["address"].as_str().map(str::to_owned))?
}

impl Host {
    /// The address of a path on this host.
    pub(crate) fn url(&self, path: &str) -> String {
        format!("{}{path}", self.address)
    }

    pub(crate) fn address(&self) -> &str {
        &self.address
    }

    pub(crate) fn get(&self, path: &str) -> Reply {
        client::send("GET", &self.url(path), &[], &[])
    }

    pub(crate) fn send(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &[u8]) -> Reply {
        client::send(method, &self.url(path), headers, body)
    }

    /// Asserts that it answers as if nothing had happened.
    #[track_caller]
    pub(crate) fn assert_well(&self) {
        let reply = self.get("/healthz");
        assert_eq!((reply.status, reply.text().as_str()), (200, "ok\n"));
    }

    /// What it has logged so far.
    pub(crate) fn log(&self) -> String {
        self.log.lock().expect("a log").join("\n")
    }

    /// Waits until something stands in the log.
    #[track_caller]
    pub(crate) fn wait_for_log(&self, text: &str) {
        let began = Instant::now();
        while !self.log().contains(text) {
            assert!(began.elapsed() < Duration::from_secs(20), "{text:?} is not in the log:\n{}", self.log());
            thread::sleep(Duration::from_millis(10));
        }
    }

    pub(crate) fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    pub(crate) fn database(&self) -> rusqlite::Connection {
        rusqlite::Connection::open(self.data().join("dossiers.sqlite3")).expect("the database")
    }

    /// How many dossiers are on disk.
    pub(crate) fn dossiers(&self) -> i64 {
        self.database().query_row("SELECT count(*) FROM dossiers", [], |row| row.get(0)).expect("a count")
    }

    pub(crate) fn pid(&self) -> u32 {
        self.child.as_ref().expect("a process").id()
    }

    /// Bytes of memory that it holds.
    pub(crate) fn memory(&self) -> u64 {
        super::memory(&self.pid().to_string())
    }

    /// Ends it as a power cut would.
    pub(crate) fn kill(mut self) {
        let mut child = self.child.take().expect("a process");
        child.kill().expect("kills");
        child.wait().expect("ends");
    }

    /// Asks it to stop, and waits; gives its exit status.
    pub(crate) fn stop(mut self) -> std::process::ExitStatus {
        let sent = Command::new("kill").arg("-TERM").arg(self.pid().to_string()).status().expect("kill runs");
        assert!(sent.success());
        self.child.take().expect("a process").wait().expect("ends")
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        if let Some(child) = &mut self.child {
            let _killed = child.kill();
            let _ended = child.wait();
        }
    }
}

/// Every file below a folder.
pub(crate) fn files(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let paths = entries.map(|entry| entry.expect("an entry").path());
    paths.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}
