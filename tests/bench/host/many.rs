//! A host with 2,000 installed procedures: how soon it serves, what it takes, how soon one more is offered.

use std::{
    fs,
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use host::{
    config::Config,
    registry::{Cores, Pointer, PointerFile, Pointers, Version, Workshop},
    sandbox::Compiler,
    secret::Secret,
};
use package::{
    Package,
    keys::SecretKeyFile,
    signature::{SecretKey, sign},
};
use serde_json::{Value, json};

use crate::{
    Built, Result,
    http::agent,
    measure::{micros, milliseconds, time},
    server::Server,
};

const MANY: usize = 2_000;
/// A town that starts its host anew is back before somebody at a kiosk tries again.
const START_MILLISECONDS: f64 = 3_000.0;
/// From the command to the new procedure's program in a browser.
const FIRST_SERVED_MILLISECONDS: f64 = 1_000.0;
/// What the host with many may take beyond the host with few: their pointers, not their packages.
const BEYOND_KILOBYTES: f64 = 20_000.0;
/// The id in the package that is varied, and a word of its title.
const ID: &str = "signalement";
const WORD: &str = "Signaler";

/// Everything about a host with many procedures.
pub(crate) fn measure(built: &Built, measures: &mut Vec<Value>) -> Result<()> {
    let few = {
        let server = Server::start_with(built, "data-few", true)?;
        server.kilobytes()?
    };
    let data = built.scratch.path().join("data-many");
    let original = fs::read(built.packages.join(format!("{ID}.parvis")))?;
    install(built, &data, &original)?;

    let mut starts = Vec::new();
    for _ in 0..5 {
        let began = Instant::now();
        let server = Server::start_with(built, "data-many", false)?;
        starts.push(began.elapsed());
        drop(server);
    }
    measures.push(milliseconds("many", "start with 2,000 installed", starts, Some(START_MILLISECONDS)));

    let server = Server::start_with(built, "data-many", false)?;
    let started = server.kilobytes()?;
    measures.push(kilobytes("memory after the start, 3 procedures", few, None));
    measures.push(kilobytes("memory after the start, 2,000 installed", started, Some(few + BEYOND_KILOBYTES)));

    let agent = agent();
    let url = server.url("/api/procedures/fr");
    let catalogue = || -> Result<Vec<u8>> {
        Ok(agent
            .get(&url)
            .header("Accept-Encoding", "br")
            .call()?
            .body_mut()
            .with_config()
            .limit(1 << 30)
            .read_to_vec()?)
    };
    let began = Instant::now();
    let bytes = catalogue()?.len();
    measures.push(milliseconds("many", "first catalogue of 2,000 in a locale", vec![began.elapsed()], None));
    measures.push(json!({
        "part": "many", "name": "catalogue of 2,000, as it travels", "unit": "bytes", "median": bytes, "count": 1,
    }));
    let mut again = micros("catalogue of 2,000 over HTTP", time(500, catalogue)?, None);
    again["part"] = "many".into();
    measures.push(again);
    measures.push(kilobytes("memory with one catalogue of 2,000", server.kilobytes()?, None));

    first_served(built, &server, &data, &original, measures)
}

/// The package under another id and title: what is signed over it is made anew.
fn variant(original: &[u8], number: usize, key: &SecretKey) -> Vec<u8> {
    let id = format!("many-{number:06}");
    let word = format!("S{}", letters(number));
    sign(&replaced(&replaced(original, ID, &id), WORD, &word), key)
}

/// Seven letters that differ for each number.
fn letters(mut number: usize) -> String {
    let mut letters = String::new();
    for _ in 0..7 {
        letters.push(char::from(b'a' + u8::try_from(number % 26).unwrap_or_default()));
        number = number / 26 + number % 7;
    }
    letters
}

/// The same bytes with one text in place of another of the same length.
fn replaced(bytes: &[u8], from: &str, to: &str) -> Vec<u8> {
    assert_eq!(from.len(), to.len(), "a package keeps its lengths");
    let (mut replaced, mut at) = (bytes.to_vec(), 0);
    while let Some(found) = replaced[at..].windows(from.len()).position(|window| window == from.as_bytes()) {
        at += found;
        replaced[at..at + to.len()].copy_from_slice(to.as_bytes());
    }
    replaced
}

/// Installs them as `parvis install` leaves them, without checking and compiling the same program 2,000 times.
fn install(built: &Built, data: &std::path::Path, original: &[u8]) -> Result<()> {
    let config = Config { data: data.to_owned(), ..Config::default() };
    host::files::create_private_folder(data)?;
    let workshop = Workshop::open(&config, &Secret::open(&data.join("secret"))?, Compiler::new(built.host.clone()))?;
    let (key, mut cores) = (key(built)?, Cores::default());
    let mut pointers = Pointers::default();
    for number in 0..MANY {
        let bytes = variant(original, number, &key);
        let package = Package::read(&bytes).map_err(|findings| format!("a variant is refused: {findings:?}"))?;
        workshop.keep(&package, &bytes, &mut cores)?;
        let now = Version {
            version: package.description.version.clone(),
            hash: package.hash,
            signed_by: Some(key.public().id()),
            since: "2026-11-22T09:00:00Z".to_owned(),
        };
        pointers.0.insert(package.description.id, Pointer { now, before: Vec::new() });
    }
    Ok(PointerFile::of(data).hold()?.write(&pointers)?)
}

fn key(built: &Built) -> Result<SecretKey> {
    Ok(SecretKeyFile::read(&fs::read_to_string(&built.key)?).map_err(|why| why.to_string())?.key)
}

/// From `parvis install` to the program in a browser's hands, beside 2,000 others: real packages, each signed, checked and compiled.
fn first_served(
    built: &Built,
    server: &Server,
    data: &std::path::Path,
    original: &[u8],
    measures: &mut Vec<Value>,
) -> Result<()> {
    let (mut whole, mut after) = (Vec::new(), Vec::new());
    let agent = agent();
    let key = key(built)?;
    for round in 0..7 {
        // Another title makes another package, which nobody has compiled.
        let word = format!("Z{}", letters(round));
        let bytes = sign(&replaced(original, WORD, &word), &key);
        let hash = host::hash::of(&bytes);
        let file = built.scratch.path().join("next.parvis");
        fs::write(&file, &bytes)?;
        let began = Instant::now();
        let command = if round == 0 { "install" } else { "upgrade" };
        let status = Command::new(&built.host)
            .arg(command)
            .arg(&file)
            .arg("--data")
            .arg(data)
            .arg("--keys")
            .arg(&built.keys)
            .stdout(Stdio::null())
            .status()?;
        if !status.success() {
            return Err(format!("`parvis {command}` failed").into());
        }
        let installed = began.elapsed();
        loop {
            let reply = agent.get(server.url(&format!("/packages/{hash}/module.wasm"))).call();
            if let Ok(mut reply) = reply {
                reply.body_mut().read_to_vec()?;
                break;
            }
            if began.elapsed() > Duration::from_secs(30) {
                return Err("what was installed is not served".into());
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        after.push(began.elapsed() - installed);
        let settings = agent
            .get(server.url("/api/procedures/fr"))
            .call()?
            .body_mut()
            .with_config()
            .limit(1 << 30)
            .read_to_string()?;
        if !settings.contains(&hash) {
            return Err("what was installed is not in the catalogue".into());
        }
        whole.push(began.elapsed());
    }
    measures.push(milliseconds(
        "many",
        "parvis install, to module and catalogue served",
        whole,
        Some(FIRST_SERVED_MILLISECONDS),
    ));
    measures.push(milliseconds("many", "of that: after the command is done, to module served", after, None));
    Ok(())
}

fn kilobytes(name: &str, kilobytes: f64, target: Option<f64>) -> Value {
    let mut measure = json!({ "part": "many", "name": name, "unit": "KB", "median": kilobytes, "count": 1 });
    if let Some(target) = target {
        measure["target"] = target.into();
    }
    measure
}
