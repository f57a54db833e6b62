//! Every bundled procedure, run without an engine: what lies in `plugins/` is the list, so none is left out.
//!
//! Those in Rust are linked in, declarative ones run as their definitions. One in another language needs an engine, which is not here: its
//! replies are those that the tests with the engine wrote down.

use std::path::{Path, PathBuf};

use authoring::{compile::compile, explore::Native, folder};
use package::Package;
use parvis_sdk::testing::Subject;
use procedure::Description;

use super::*;

/// Shows each procedure, and its words by locale.
pub(super) fn each(mut show: impl FnMut(&dyn Subject, &dyn Fn(&str) -> WordsContext)) {
    for folder in folders() {
        let id = folder.file_name().expect("a name").to_string_lossy().into_owned();
        if folder.join(folder::FILE).is_file() {
            let (source, _) = folder::read(&folder).expect("a folder");
            let compiled = compile(&source).expect("a procedure without faults");
            let packs = compiled.lexicon.pack();
            let subject = Native::of(&compiled.definition, &compiled.description);
            show(&subject, &|tag| words_from(tag, &[&packs[tag]]));
        } else {
            show(&*programmed(&id), &|tag| words(tag, &id));
        }
    }
}

/// The locales that somebody wrote this procedure's words in.
pub(super) fn written_in(id: &str) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../plugins").join(id).join("locales");
    let files = folder.read_dir().expect("locales").map(|file| file.expect("a file").path());
    let words = files.filter(|file| file.extension().is_some_and(|end| end == "ftl"));
    let mut tags: Vec<String> =
        words.map(|file| file.file_stem().expect("a name").to_string_lossy().into_owned()).collect();
    tags.sort();
    assert!(LOCALES.iter().all(|tag| tags.iter().any(|there| there == tag)), "{id}: {tags:?}");
    tags
}

/// The messages of a procedure's steps and ways out. A program tells of a step only when it is asked, but its words are there before:
/// of each that a procedure has, the checks of authors know that it mentions it.
pub(super) fn messages_of(id: &str) -> Vec<String> {
    let mut messages: Vec<String> = pack::entries(&[&own_words("fr", id)]).into_keys().collect();
    messages.retain(|message| message.starts_with("step-") || message.starts_with("exit-"));
    assert!(messages.len() > 10, "{id}: {messages:?}");
    messages
}

/// The folders of the bundled procedures.
fn folders() -> Vec<PathBuf> {
    let plugins = Path::new(env!("CARGO_MANIFEST_DIR")).join("../plugins").read_dir().expect("plugins");
    let mut folders: Vec<PathBuf> = plugins.map(|entry| entry.expect("an entry").path()).collect();
    folders.retain(|folder| folder.join("journeys").is_dir());
    folders.sort();
    assert!(folders.len() >= 9, "{folders:?}");
    folders
}

/// A procedure in Rust must be linked in, so it is named here.
fn programmed(id: &str) -> Box<dyn Subject> {
    match id {
        "acte-de-naissance" => Box::new(acte_de_naissance::ActeDeNaissance),
        "inscription-electorale" => Box::new(inscription_electorale::InscriptionElectorale),
        "signalement" => Box::new(signalement::Signalement),
        _ => Box::new(Recorded::of(id)),
    }
}

/// The package of a bundled procedure, as the build made it.
pub(super) fn package_of(id: &str) -> Package {
    let package = made(&format!("packages/{id}.parvis"), "cargo xtask build");
    Package::read(&package).unwrap_or_else(|findings| panic!("{findings:?}"))
}

fn made(name: &str, cure: &str) -> Vec<u8> {
    // …/target/release/deps/kiosk_ui-0123456789abcdef
    let program = std::env::current_exe().expect("this program has a path");
    let folder = program.ancestors().nth(3).expect("it lies in the target folder").join("parvis");
    std::fs::read(folder.join(name)).unwrap_or_else(|_| panic!("{name} is missing: {cure}"))
}

/// A procedure whose replies somebody wrote down.
struct Recorded {
    description: Description,
    replies: BTreeMap<String, String>,
}

#[derive(serde::Deserialize)]
struct Call {
    procedure: String,
    request: String,
    answer: String,
}

impl Recorded {
    fn of(id: &str) -> Self {
        let calls = made("advances.jsonl", "cargo test -p tests");
        let calls = calls.split(|byte| *byte == b'\n').filter(|line| !line.is_empty());
        let calls = calls.map(|line| serde_json::from_slice::<Call>(line).expect("a call"));
        let replies: BTreeMap<_, _> =
            calls.filter(|call| call.procedure == id).map(|call| (call.request, call.answer)).collect();
        assert!(!replies.is_empty(), "{id} is neither linked in nor written down: name it in `programmed`");
        Self { description: package_of(id).description, replies }
    }
}

impl Subject for Recorded {
    fn describe(&self) -> Description {
        self.description.clone()
    }

    fn advance(&self, request: &str) -> Result<String, String> {
        self.replies.get(request).cloned().ok_or_else(|| format!("no reply was written down to {request}"))
    }
}
