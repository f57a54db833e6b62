//! What the person reads when the host refuses: every error that somebody at the screen can cause has words of its own.

use std::collections::BTreeSet;

use procedure::{StepKey, replay::Reason};

use super::*;

/// The codes that only a program can cause which is not the app: no button of ours leads to them, so they share the general words.
const OF_PROGRAMS: [&str; 10] = [
    "body-malformed",
    "body-not-text",
    "cross-site",
    "document-hash-shape",
    "key-missing",
    "media-type",
    "method-not-allowed",
    "not-found",
    // Without it another voice speaks, or none.
    "voice-missing",
    "voice-unsayable",
];

/// The codes that the host's description of its API lists.
fn codes() -> BTreeSet<String> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../host/openapi.json");
    let api: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(path).expect(path)).expect("JSON");
    api["x-error-codes"].as_object().expect("codes").keys().cloned().collect()
}

fn refused(code: &str, reasons: Vec<Reason>) -> SendFailure {
    let code = code.parse().expect("a code");
    SendFailure::Refused { code, reasons, file: Some("carte.pdf".to_owned()), request_id: "7f3a".to_owned() }
}

/// Every reason of the host by the code of the words for it.
fn reasons() -> Vec<(&'static str, Reason)> {
    let step = || StepKey { step: Id::from_static("name"), repeat: None };
    let lost = Reason::NoSuchDocument { step: step(), field: Id::from_static("card"), sha256: "00".repeat(32) };
    vec![
        ("unknown-procedure", Reason::UnknownProcedure),
        ("unknown-package", Reason::UnknownPackage),
        ("began-too-long-ago", Reason::BeganTooLongAgo),
        ("began-too-long-ago", Reason::BeganInFuture),
        ("no-such-document", lost),
        ("dossier-refused", Reason::AnotherReview),
        ("dossier-refused", Reason::Refused { step: step(), problems: Vec::new() }),
        ("dossier-refused", Reason::Unfinished { step: step() }),
    ]
}

#[test]
fn every_code_of_the_api_has_words_or_is_one_that_only_programs_cause() {
    let words = words("fr", "acte-de-naissance");
    let programs = BTreeSet::from(OF_PROGRAMS.map(str::to_owned));
    let (known, unknown): (BTreeSet<String>, BTreeSet<String>) =
        codes().into_iter().partition(|code| words.has_common(&format!("error-{code}")));
    assert_eq!(unknown, programs, "a code without words, or a program's code that has some");
    assert!(known.contains("dossier-refused"));
}

#[test]
fn a_refused_dossier_says_what_to_do_about_the_reason() {
    for (code, reason) in reasons() {
        assert_eq!(refused("dossier-refused", vec![reason.clone()]).code(), code, "{reason:?}");
        let among_others = vec![Reason::AnotherReview, reason.clone()];
        assert_eq!(refused("dossier-refused", among_others).code(), code, "{reason:?}");
    }
}

#[test]
fn every_refusal_is_a_page_that_names_the_file_and_keeps_the_page_rules_in_every_locale() {
    let mut failures: Vec<SendFailure> = codes().iter().map(|code| refused(code, Vec::new())).collect();
    failures.extend(reasons().into_iter().map(|(_, reason)| refused("dossier-refused", vec![reason])));
    failures.push(SendFailure::FileLost { file: "carte.pdf".to_owned() });
    let of_a_file = |code: &str| {
        ["file-lost", "no-such-document"].contains(&code)
            || (code.starts_with("document-") && !OF_PROGRAMS.contains(&code))
    };
    let mut found = Vec::new();
    for tag in EVERY.iter() {
        let words = words(tag, "acte-de-naissance");
        for failure in &failures {
            let send = Action::SendPressed { key: "key".to_owned() };
            let state =
                play(started(Place::Kiosk), to_review().into_iter().chain([send, Action::SendFailed(failure.clone())]));
            let (html, findings) = judge(failure.code(), &state, &words);
            found.extend(findings);
            assert_eq!(html.contains("carte.pdf"), of_a_file(failure.code()), "{} in {tag}", failure.code());
        }
    }
    assert_none(&found);
}
