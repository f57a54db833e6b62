//! Every author's journey of every bundled procedure, through the engine that serves: and those that come to a review come to a receipt.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
};

use host::{
    sandbox::{ArtefactCache, Compiler, Limits, Sandbox},
    secret::Secret,
};
use package::Package;
use procedure::{
    Date, Locale, Request, Value,
    api::{Context, Place, Submission},
    document,
    field::document::{File, FileKind, files as files_of},
    script::{self, Played, Script},
};

use crate::support::{
    dossier::{new_key, ticket, upload},
    host::{COMMUNES, Host, Setup},
};

/// The packages that `cargo xtask build` made, by procedure.
pub(crate) fn bundled() -> BTreeMap<String, Vec<u8>> {
    let folder = crate::support::target().join("parvis/packages");
    let missing = "build the bundled procedures first: cargo xtask build";
    let read = |path: PathBuf| {
        let id = path.file_stem().expect("a name").to_string_lossy().into_owned();
        (id, fs::read(&path).expect("reads"))
    };
    let packages: BTreeMap<_, _> =
        crate::support::host::files(&folder).into_iter().filter(|path| is(path, "parvis")).map(read).collect();
    let folders = fs::read_dir(crate::support::root().join("plugins")).expect("plugins");
    let procedures = folders.map(|entry| entry.expect("an entry").path()).filter(|path| path.join("journeys").is_dir());
    let ids: Vec<String> =
        procedures.map(|path| path.file_name().expect("a name").to_string_lossy().into_owned()).collect();
    assert!(
        ids.len() >= 3 && ids.iter().all(|id| packages.contains_key(id)),
        "{missing}; there are {:?}",
        packages.keys()
    );
    packages
}

/// The journeys of a procedure, as they lie in its folder.
fn journeys(procedure: &str) -> BTreeMap<String, Script> {
    let folder = crate::support::root().join("plugins").join(procedure).join("journeys");
    let files = crate::support::host::files(&folder).into_iter().filter(|path| is(path, "json"));
    let read = |path: PathBuf| {
        let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
        let script = document::read_strictly(&fs::read(&path).expect("reads"), 1 << 20);
        (name, script.unwrap_or_else(|error| panic!("{}: {error}", path.display())))
    };
    files.map(read).collect()
}

fn is(path: &Path, extension: &str) -> bool {
    path.extension().is_some_and(|found| found == extension)
}

/// Plays a journey in wasmtime.
fn play(program: &host::sandbox::Program, script: &Script) -> Played {
    let advance = |request: &[u8]| {
        let request = std::str::from_utf8(request).map_err(|error| error.to_string())?;
        program.advance_text(request).map(String::into_bytes).map_err(|error| error.to_string())
    };
    script::play(script, advance).unwrap_or_else(|failure| panic!("{}: {failure}", script.name))
}

pub(crate) fn sandbox(folder: &Path) -> Sandbox {
    let secret = Secret::open(&folder.join("secret")).expect("a secret");
    let cache = ArtefactCache::open(&folder.join("compiled"), secret).expect("a cache");
    Sandbox::new(Limits::default(), cache, Compiler::new(crate::support::parvis().to_owned())).expect("a sandbox")
}

#[test]
fn every_journey_goes_as_written_and_every_call_gives_the_same_bytes_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let sandbox = sandbox(folder.path());
    let mut written = String::new();
    for (id, bytes) in bundled() {
        let package = Package::read(&bytes).unwrap_or_else(|findings| panic!("{id}: {findings:?}"));
        let program = sandbox.prepare(&package.hash, &package.component).expect("it compiles");
        let journeys = journeys(&id);
        assert!(journeys.len() >= 2, "{id} has a simple journey and a corrected one");
        for script in journeys.values() {
            let (once, again) = (play(&program, script), play(&program, script));
            assert_eq!(once.calls, again.calls, "{id}, {}", script.name);
            for (request, answer) in &once.calls {
                let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("UTF-8");
                let call = serde_json::json!({
                    "procedure": id, "journey": script.name, "request": text(request), "answer": text(answer),
                });
                written.push_str(&format!("{call}\n"));
            }
        }
    }
    // The browser tests ask the browser's engine the very same and compare byte by byte.
    fs::write(crate::support::target().join("parvis/advances.jsonl"), written).expect("writes");
}

#[test]
fn a_bundled_package_imports_nothing() {
    for (id, bytes) in bundled() {
        let package = Package::read(&bytes).unwrap_or_else(|findings| panic!("{id}: {findings:?}"));
        assert!(package.warnings.is_empty(), "{id}: {:?}", package.warnings);
        // The reader refuses imports; that it would see them, its own tests show. Here the engine says so too: nothing is linked.
        let folder = tempfile::tempdir().expect("a folder");
        assert!(sandbox(folder.path()).prepare(&package.hash, &package.component).is_ok(), "{id}");
    }
}

#[test]
fn every_journey_that_comes_to_a_review_comes_to_a_receipt() {
    let packages = bundled();
    // The bundled packages carry the signature of the key that was made while building them.
    let keys = crate::support::target().join("parvis/keys");
    let setup = Setup::with(&[]).set(&format!("keys={}", keys.display()));
    for (id, bytes) in &packages {
        setup.add_package(id, bytes);
    }
    setup.replace_communes(&communes(&packages));
    // Each journey is sent at noon of its own day: those of an election to come as those of the past.
    let now = Arc::new(AtomicI64::new(0));
    let host = setup.start_with_clock(Arc::clone(&now));
    let folder = tempfile::tempdir().expect("a folder");
    let sandbox = sandbox(folder.path());
    let mut receipts = 0;
    for (id, bytes) in &packages {
        let package = Package::read(bytes).unwrap_or_else(|findings| panic!("{id}: {findings:?}"));
        let program = sandbox.prepare(&package.hash, &package.component).expect("it compiles");
        let mut finished = 0;
        for script in journeys(id).values() {
            let played = play(&program, script);
            if played.review.is_some() {
                let epoch = Date::new(1970, 1, 1).expect("a day");
                now.store(epoch.days_until(script.today) * 86_400 + 43_200, Ordering::Relaxed);
                send(&host, &package, script, &played);
                finished += 1;
            }
        }
        assert!(finished >= 1, "{id} has a journey that ends at the review");
        receipts += finished;
    }
    assert_eq!(host.dossiers(), receipts);
}

/// Sends what a journey came to, its documents first.
fn send(host: &Host, package: &Package, script: &Script, played: &Played) {
    let mut answers = answers(played);
    let token = ticket(host);
    // Documents of journeys have made-up hashes, which no bytes have; with real ones the review is the same, since it shows names.
    for value in answers.iter_mut().flat_map(|answer| answer.values.values_mut()) {
        give_bytes(host, &token, value);
    }
    let submission = Submission {
        procedure: package.description.id.clone(),
        package: package.hash.clone(),
        context: Context { today: script.today, locale: Locale::source(), place: Place::Home, practice: false },
        answers,
        review: host::hash::of(&played.review.as_ref().expect("a review").bytes()),
    };
    let key = new_key();
    let headers =
        [("Content-Type", "application/json"), ("Idempotency-Key", key.as_str()), ("Upload-Token", token.as_str())];
    let reply = host.send("POST", "/api/dossiers", &headers, &document::write(&submission));
    assert_eq!(reply.status, 201, "{}, {}: {}", package.description.id, script.name, reply.text());
}

/// The answers of the last request: those that led to the review.
fn answers(played: &Played) -> Vec<procedure::Answer> {
    let (last, _) = played.calls.last().expect("a call");
    document::read::<Request>(last, 1 << 20).expect("a request").answers
}

/// Uploads bytes for every document that an answer names, and lets the answer name them.
fn give_bytes(host: &Host, token: &str, value: &mut Value) {
    let files: Vec<(String, FileKind)> = files_of(value)
        .filter_map(|File { name, kind, .. }| {
            let kind = FileKind::ALL.into_iter().find(|known| known.name() == kind)?;
            Some((name.to_owned(), kind))
        })
        .collect();
    if files.is_empty() {
        return;
    }
    let named = files.into_iter().map(|(name, kind)| {
        let start: &[u8] = match kind {
            FileKind::Jpeg => b"\xff\xd8\xff\xe0",
            FileKind::Png => b"\x89PNG\r\n\x1a\n",
            FileKind::Pdf => b"%PDF-1.7",
        };
        let bytes = [start, b"    ", name.as_bytes()].concat();
        let sha256 = host::hash::of(&bytes);
        let reply = upload(host, token, &sha256, kind.media_type(), &bytes);
        assert_eq!(reply.status, 204, "{}", reply.text());
        procedure::field::document::answer(&sha256, &name, kind, bytes.len() as u64)
    });
    *value = Value::List(named.collect());
}

/// A list with every commune that a journey names: the real list is made from npm's data, which these tests do not need.
fn communes(packages: &BTreeMap<String, Vec<u8>>) -> String {
    let mut lines = BTreeMap::new();
    for script in packages.keys().flat_map(|id| journeys(id).into_values()) {
        for value in script
            .play
            .iter()
            .filter_map(|step| if let script::Move::Answer(values) = step { Some(values) } else { None })
            .flat_map(|values| values.values())
        {
            if let (Some(code), Some(name)) = (value.part("code"), value.part("name")) {
                lines.insert(code.as_text().expect("text").to_owned(), name.as_text().expect("text").to_owned());
            }
        }
    }
    let head = COMMUNES.lines().next().expect("a head");
    lines.into_iter().fold(format!("{head}\n"), |list, (code, name)| format!("{list}{code}\t{name}\t\n"))
}
