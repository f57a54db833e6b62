//! What authors of declarative procedures call, with the program that ships: findings with places, exit codes, and packages that come
//! out as they went in.

use std::{fs, path::Path, process::Output};

use crate::support::{command, root};

fn run(arguments: &[&str], folder: &Path) -> (i32, String, String) {
    let Output { status, stdout, stderr } =
        command().current_dir(folder).args(arguments).output().expect("parvis runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    (status.code().expect("no signal"), text(stdout), text(stderr))
}

/// The bundled procedures that are declarative.
fn declarative() -> Vec<String> {
    let folders = fs::read_dir(root().join("plugins")).expect("plugins");
    let folders = folders.map(|entry| entry.expect("an entry").path());
    let mut ids: Vec<String> = folders
        .filter(|path| path.join("procedure.yaml").is_file())
        .map(|path| path.file_name().expect("a name").to_string_lossy().into_owned())
        .collect();
    ids.sort();
    assert!(ids.len() >= 5, "{ids:?}");
    ids
}

#[test]
fn the_bundled_declarative_procedures_have_no_findings_and_their_journeys_exercise_every_step() {
    for id in declarative() {
        let (code, out, error) = run(&["check", &format!("plugins/{id}")], root());
        assert_eq!(code, 0, "{id}: {out}{error}");
        let told: Vec<&str> = out.lines().collect();
        assert_eq!(told.len(), 3, "{id}: {out}");
        let steps = told[1].split(" steps").next().and_then(|text| text.rsplit("exercise ").next()).expect("a count");
        let (met, all) = steps.split_once(" of ").expect("two counts");
        assert_eq!(met, all, "{id}: {out}");
    }
}

#[test]
fn what_explain_writes_builds_to_the_same_bytes() {
    let folder = tempfile::tempdir().expect("a folder");
    for id in declarative() {
        let source = root().join("plugins").join(&id);
        let built = |from: &str, to: &str| {
            let (code, out, error) = run(&["build", from, "--out", to], folder.path());
            assert_eq!(code, 0, "{id}: {out}{error}");
            fs::read(folder.path().join(to)).expect("a package")
        };
        let first = built(source.to_str().expect("UTF-8"), &format!("{id}.parvis"));
        let (code, out, error) =
            run(&["explain", &format!("{id}.parvis"), "--out", &format!("{id}-again")], folder.path());
        assert_eq!(code, 0, "{id}: {out}{error}");
        assert_eq!(built(&format!("{id}-again"), &format!("{id}-again.parvis")), first, "{id}");
    }
}

#[test]
fn findings_have_places_and_every_fault_its_exit_code() {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |name: &str, text: &str| {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().expect("a parent")).expect("makes");
        fs::write(path, text).expect("writes");
    };
    write("broken/procedure.yaml", "procedure: Broken\nsteps:\n  - ask: a\n    when: b ==\n");
    let (code, out, error) = run(&["build", "broken"], folder.path());
    assert_eq!(code, 1, "{out}{error}");
    assert!(out.contains("broken/procedure.yaml:1:12: error:") && out.contains("(name-shape)"), "{out}");
    assert!(out.contains("procedure.yaml:4:") && out.contains("(expression-syntax)"), "{out}");
    assert!(!folder.path().join("Broken.parvis").exists());

    let (code, out, _) = run(&["build", "broken", "--format", "json"], folder.path());
    let list: serde_json::Value = serde_json::from_str(&out).expect("JSON");
    assert_eq!((code, list[0]["severity"].as_str(), list[0]["line"].is_number()), (1, Some("error"), true));
    let (code, out, _) = run(&["check", "broken", "--format", "sarif"], folder.path());
    let sarif: serde_json::Value = serde_json::from_str(&out).expect("JSON");
    assert_eq!((code, sarif["version"].as_str()), (1, Some("2.1.0")));
    let place = &sarif["runs"][0]["results"][0]["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"].as_str(), Some("broken/procedure.yaml"));
    assert!(place["region"]["startLine"].is_number());

    let (code, _, error) = run(&["build", "nothing"], folder.path());
    assert!(code == 66 && error.contains("nothing/procedure.yaml"), "{code} {error}");
    write("text/procedure.yaml", "&a *a");
    assert_eq!(run(&["build", "text"], folder.path()).0, 1);
    fs::write(folder.path().join("text/procedure.yaml"), [0xff, 0xfe, b'a']).expect("writes");
    let (code, out, _) = run(&["build", "text"], folder.path());
    assert!(code == 1 && out.contains("(text-encoding)"), "{out}");

    let source = root().join("plugins/rendez-vous");
    let source = source.to_str().expect("UTF-8");
    let (code, _, error) = run(&["build", source, "--out", "no/such/folder/x.parvis"], folder.path());
    assert!(code == 73 && error.contains("no/such/folder"), "{code} {error}");
    let (code, out, error) = run(&["check", source, "--graph", "g.svg"], folder.path());
    assert_eq!(code, 0, "{out}{error}");
    let picture = fs::read_to_string(folder.path().join("g.svg")).expect("a picture");
    assert!(
        picture.starts_with("<svg") && picture.contains(">rendez-vous</text>") || picture.contains("review"),
        "{picture}"
    );
}

#[test]
fn translations_of_a_french_text_that_changed_are_stale_until_somebody_confirms_them() {
    let folder = tempfile::tempdir().expect("a folder");
    assert_eq!(run(&["new", "salle"], folder.path()).0, 0);
    let stale = || {
        let (code, out, error) = run(&["check", "salle"], folder.path());
        assert_eq!(code, 0, "{out}{error}");
        out.matches("(translation-stale)").count()
    };
    assert_eq!(stale(), 0);
    let file = folder.path().join("salle/procedure.yaml");
    let text = fs::read_to_string(&file).expect("reads");
    fs::write(&file, text.replace("Nombre de tables", "Tables")).expect("writes");
    assert!(stale() >= 3);
    let (code, out, error) = run(&["locales", "salle"], folder.path());
    assert!(code == 0 && out.contains("stale: field-tables"), "{out}{error}");
    let (code, out, error) = run(&["locales", "salle", "--confirm"], folder.path());
    assert!(code == 0 && out.contains("en: field-tables still says the same"), "{out}{error}");
    assert_eq!(stale(), 0);
    let (code, _, error) = run(&["locales", "nowhere"], folder.path());
    assert!(code == 66 && error.contains("nowhere"), "{code} {error}");
    // A procedure in Rust has words and no file.
    let rust = root().join("plugins/signalement");
    let (code, out, error) = run(&["locales", rust.to_str().expect("UTF-8")], folder.path());
    assert!(code == 0 && out.contains("fr-simple"), "{out}{error}");
}

#[test]
fn a_form_is_imported_into_a_folder_that_says_what_is_left_to_do() {
    let folder = tempfile::tempdir().expect("a folder");
    let form = r#"{ "titleEn": "Bin", "titleFr": "Bac", "layout": [1],
        "elements": [{ "id": 1, "type": "textField", "properties": { "titleEn": "Which bin?", "titleFr": "Quel bac ?",
        "validation": { "required": true }, "subElements": [], "choices": [], "descriptionEn": "", "descriptionFr": "" } }] }"#;
    fs::write(folder.path().join("form.json"), form).expect("writes");
    let import = |file: &str, out: &str| run(&["import", "--from", "gcforms", file, "--out", out], folder.path());
    let (code, out, error) = import("form.json", "bin");
    assert_eq!(code, 0, "{out}{error}");
    assert!(out.contains("fields: 1 of 1"), "{out}");
    for file in ["procedure.yaml", "locales/fr.ftl", "locales/en.ftl", "IMPORT.md"] {
        assert!(folder.path().join("bin").join(file).is_file(), "{file}");
    }
    let (code, _, error) = import("form.json", "bin");
    assert!(code == 73 && error.contains("bin"), "{code} {error}");
    fs::write(folder.path().join("form.json"), "{").expect("writes");
    let (code, out, _) = import("form.json", "other");
    assert!(code == 1 && out.contains("form.json") && !folder.path().join("other").exists(), "{code} {out}");
    assert_eq!(import("nothing.json", "other").0, 66);
}
