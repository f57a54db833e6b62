//! Procedures that are not written in Rust: what the sdk checks of its own, of their packages, through the engine that serves.

use std::path::PathBuf;

use host::sandbox::Program;
use package::Package;
use parvis_sdk::testing::{Check, Compiled, Ways};
use procedure::{Advance, Answer, Request, Value, code, document};

use crate::journeys::{bundled, sandbox};

/// Each with its folder; the others have their own tests.
fn procedures() -> Vec<(PathBuf, Package, Program)> {
    let folder = tempfile::tempdir().expect("a folder");
    let sandbox = sandbox(folder.path());
    let prepare = |(id, bytes): (String, Vec<u8>)| {
        let folder = crate::support::root().join("plugins").join(&id);
        if folder.join("Cargo.toml").exists() {
            return None;
        }
        // Declarative ones are walked by `parvis check`, which knows their rules.
        if folder.join("procedure.yaml").is_file() {
            return None;
        }
        let package = Package::read(&bytes).unwrap_or_else(|findings| panic!("{id}: {findings:?}"));
        let program = sandbox.prepare(&package.hash, &package.component).expect("it compiles");
        Some((folder, package, program))
    };
    let found: Vec<_> = bundled().into_iter().filter_map(prepare).collect();
    assert!(!found.is_empty(), "one procedure at least shows that the contract is not Rust's alone");
    found
}

fn composteur() -> Program {
    let found = procedures().into_iter().find(|(folder, ..)| folder.ends_with("composteur"));
    found.expect("composteur").2
}

fn names<'a>(ids: impl IntoIterator<Item = &'a procedure::Id>) -> String {
    ids.into_iter().map(procedure::Id::as_str).collect::<Vec<_>>().join(" ")
}

#[test]
fn journeys_ways_and_words_are_whole_in_every_language() {
    for (folder, package, program) in procedures() {
        let advance = |request: &str| program.advance_text(request).map_err(|error| error.to_string());
        let compiled = Compiled { description: package.description, advance };
        let ways: Ways = Check::of(&compiled, &folder).run();
        assert!(ways.complete && !ways.exits.is_empty() && !ways.refusals.is_empty(), "{}: {ways}", folder.display());
        if folder.ends_with("composteur") {
            assert_eq!(names(&ways.steps), "address contact garden ground name shared-garden");
            assert_eq!((names(&ways.exits).as_str(), names(&ways.refusals).as_str()), ("no-ground", "contact-missing"));
            assert_eq!(ways.longest, 5);
        }
    }
}

/// The code of the problem with which a request is refused, if it is.
fn refusal(program: &Program, request: &str) -> Option<String> {
    let reply = program.advance_text(request).unwrap_or_else(|error| panic!("{request}: {error}"));
    match document::read(reply.as_bytes(), procedure::MAX_REPLY_BYTES).expect("a document") {
        Advance::Invalid(problems) => Some(problems[0].code.to_string()),
        _ => None,
    }
}

#[test]
fn a_reader_by_hand_takes_every_shape_of_json_and_refuses_what_is_none() {
    let program = composteur();
    let whole = r#" { "new" : [ 1 , -0, { "a\u00e9" : null } , [] , {} , "\ud83d\ude00\"\\\/\b" , true ] , "contract":"1.0","answers":[
        {"values":{"ground":"\u006fwn"},"step":"gr\u006fund"} ],"today":"2026-11-22"} "#;
    assert_eq!(refusal(&program, whole), None);
    for cut in 0..whole.trim_end().len() {
        assert_eq!(refusal(&program, &whole[..cut]).as_deref(), Some(code::ANSWER_SHAPE), "cut at {cut}");
    }
    let with = |value: &str| format!(r#"{{"contract":"1.0","today":"2026-11-22","x":{value},"answers":[]}}"#);
    let nested = |depth: usize| with(&format!("{}{}", "[".repeat(depth), "]".repeat(depth)));
    for good in [with("-9223372036854775808"), with("9223372036854775807"), with(r#""\uDBFF\uDFFF""#), nested(32)] {
        assert_eq!(refusal(&program, &good), None, "{good}");
    }
    let bad = [
        "1.5",
        "1e9",
        "01",
        "-",
        "9223372036854775808",
        "-9223372036854775809",
        "+1",
        "tru",
        "nul",
        "[1,]",
        "[,1]",
        "{\"a\"}",
        "{a:1}",
        "{\"a\":1,}",
        "\"\u{1}\"",
        r#""\x""#,
        r#""\u12g4""#,
        r#""\ud800""#,
        r#""\udc00""#,
        r#""\ud800\u0041""#,
        r#""\ud83d \ude00""#,
        r#""\ud83dxxde00""#,
        "",
    ];
    for bad in bad.map(with).into_iter().chain([nested(33), nested(10_000), with("1") + "x"]) {
        assert_eq!(refusal(&program, &bad).as_deref(), Some(code::ANSWER_SHAPE), "{}", &bad[..bad.len().min(200)]);
    }
    for version in ["2.0", "1.9", "1", ""] {
        let bad = format!(r#"{{"contract":"{version}","today":"2026-11-22","answers":[]}}"#);
        assert_eq!(refusal(&program, &bad).as_deref(), Some(code::ANSWER_SHAPE), "{version}");
    }
}

#[test]
fn answers_that_nobody_asked_for_are_refused() {
    let program = composteur();
    let today = "2026-11-22".parse().expect("a day");
    let answer = |step: &'static str, field: &'static str, value: &str| Answer {
        step: step.into(),
        repeat: None,
        values: [(field.into(), Value::text(value))].into(),
    };
    let asked = |answers: &[Answer]| {
        let request = document::write(&Request::new(today, answers.to_vec()));
        refusal(&program, std::str::from_utf8(&request).expect("UTF-8"))
    };
    let ground = answer("ground", "ground", "shared");
    assert_eq!(asked(std::slice::from_ref(&ground)), None);
    let unexpected = Some(code::ANSWER_UNEXPECTED);
    assert_eq!(asked(&[answer("garden", "garden", "20")]).as_deref(), unexpected);
    assert_eq!(asked(&[ground, answer("garden", "garden", "20")]).as_deref(), unexpected);
    let left = answer("ground", "ground", "none");
    assert_eq!(asked(&[left.clone(), left]).as_deref(), unexpected);
}
