//! For authors' tests: plays the journeys in `journeys/*.json` natively, and asks every message met for its words in every locale.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs, io,
    path::Path,
};

use fluent_syntax::{ast, parser};
use procedure::{
    Id,
    mentions::Mentions,
    script::{self, Script},
};

use crate::Procedure;

/// Plays every journey of a procedure's folder and checks its words; `folder` is `env!("CARGO_MANIFEST_DIR")`.
///
/// ```ignore
/// #[test]
/// fn journeys_go_as_written() {
///     parvis_sdk::testing::check(&ActeDeNaissance, env!("CARGO_MANIFEST_DIR"));
/// }
/// ```
///
/// # Panics
/// With everything that is wrong, at once: journeys that go otherwise, messages without words, locales that differ.
#[track_caller]
pub fn check(procedure: &impl Procedure, folder: &str) {
    let folder = Path::new(folder);
    let mut faults = Vec::new();
    let mut mentioned = BTreeSet::new();
    procedure.describe().mentions(&mut mentioned);
    let journeys = read_folder(&folder.join("journeys"), "json").unwrap_or_default();
    if journeys.is_empty() {
        faults.push(format!("{} has no journeys/*.json", folder.display()));
    }
    for (name, text) in &journeys {
        match play(procedure, text) {
            Ok(met) => mentioned.extend(met),
            Err(why) => faults.push(format!("journeys/{name}.json: {why}")),
        }
    }
    let locales = read_folder(&folder.join("locales"), "ftl").unwrap_or_default();
    if !locales.contains_key("fr") {
        faults.push("locales/fr.ftl is missing: it is the source of every text".to_owned());
    }
    let ids: BTreeMap<&str, BTreeSet<String>> =
        locales.iter().map(|(name, text)| (name.as_str(), messages(text, &mut faults))).collect();
    for (locale, known) in &ids {
        let missing = mentioned.iter().filter(|id| !known.contains(id.as_str()));
        faults.extend(missing.map(|id| format!("locales/{locale}.ftl: the message {id} is missing")));
        let source = ids.get("fr").into_iter().flatten();
        faults.extend(
            source
                .filter(|id| !known.contains(*id))
                .map(|id| format!("locales/{locale}.ftl: {id} stands in fr.ftl only")),
        );
    }
    faults.sort();
    faults.dedup();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Plays one journey and gives the messages that a person would have met.
///
/// # Errors
/// Why the text is no journey, or where it went otherwise.
pub fn play(procedure: &impl Procedure, text: &str) -> Result<BTreeSet<Id>, String> {
    let journey: Script = procedure::document::read(text.as_bytes(), 1 << 20).map_err(|error| error.to_string())?;
    let advance = |request: &[u8]| {
        let request = std::str::from_utf8(request).map_err(|error| error.to_string())?;
        Ok(crate::advance_document(procedure, request).into_bytes())
    };
    script::play(&journey, advance)
        .map(|played| played.mentioned)
        .map_err(|failure| format!("{}: {failure}", journey.name))
}

fn read_folder(folder: &Path, extension: &str) -> io::Result<BTreeMap<String, String>> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if let (Some(stem), true) = (path.file_stem(), path.extension().is_some_and(|found| found == extension)) {
            files.insert(stem.to_string_lossy().into_owned(), fs::read_to_string(&path)?);
        }
    }
    Ok(files)
}

fn messages(text: &str, faults: &mut Vec<String>) -> BTreeSet<String> {
    let resource = parser::parse(text).unwrap_or_else(|(resource, errors)| {
        faults.extend(errors.iter().map(|error| format!("a Fluent file has a fault: {error}")));
        resource
    });
    let id = |entry: ast::Entry<&str>| {
        if let ast::Entry::Message(message) = entry { Some(message.id.name.to_owned()) } else { None }
    };
    resource.body.into_iter().filter_map(id).collect()
}
