//! One golden document per type: what JSON looks like on the wire, and that the published schema knows it.
//!
//! `UPDATE_EXPECT=1 cargo test -p procedure` writes the files anew; the difference in git is the change of the contract.

mod documents;

use boon::{Compiler, Schemas};
use expect_test::{ExpectFile, expect_file};
use procedure::{Advance, document, schema};
use serde::{Serialize, de::DeserializeOwned};

use documents as made;

const PUBLISHED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/schema/contract-1.0.json");

/// The document is written as the file says, is read back as it was, and is one of this definition of the schema.
#[track_caller]
fn check<T: Serialize + DeserializeOwned + PartialEq + std::fmt::Debug>(
    definition: &str,
    made: &T,
    golden: ExpectFile,
) {
    let written = pretty(made);
    golden.assert_eq(&written);
    let read: T = document::read(written.as_bytes(), 100_000).expect("a document");
    assert_eq!(read, *made);
    assert_eq!(conforms(definition, &written), Ok(()));
}

fn pretty(document: &impl Serialize) -> String {
    serde_json::to_string_pretty(document).expect("a document that can be written") + "\n"
}

fn conforms(definition: &str, text: &str) -> Result<(), String> {
    let published = std::fs::read(PUBLISHED).expect("the schema; UPDATE_EXPECT=1 writes it");
    let published: serde_json::Value = serde_json::from_slice(&published).expect("JSON");
    let document = serde_json::from_str(text).map_err(|error| error.to_string())?;
    let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
    compiler.add_resource("contract.json", published).expect("a resource");
    let at = compiler.compile(&format!("contract.json#/$defs/{definition}"), &mut schemas).expect("a definition");
    schemas.validate(&document, at).map_err(|error| format!("{error:#}"))
}

#[test]
fn the_published_schema_is_that_of_the_types() {
    expect_file![PUBLISHED].assert_eq(&pretty(&schema::contract()));
}

#[test]
fn the_schema_refuses_what_is_no_document() {
    for (definition, text) in [
        ("Receipt", r#"{"reference":"2K4M-7RXC-3H9L","receivedOn":"2026-11-22"}"#),
        ("Receipt", r#"{"reference":"2K4M-7RXC-3H9L","receivedOn":"22/11/2026","erasedOn":"2027-11-22"}"#),
        ("Advance", r#"{"ask":{"id":"Birth date","title":{"id":"step-a"},"fields":[]}}"#),
        ("Advance", r#"{"wait":{}}"#),
        ("Request", r#"{"contract":"1.0","today":"2026-11-22","answers":[{"step":"a","values":{"b":1.5}}]}"#),
        ("Script", r#"{"procedure":"a","name":"n","today":"2026-11-22","play":[{"jump":"b"}]}"#),
    ] {
        assert!(conforms(definition, text).is_err(), "{definition}: {text}");
    }
}

#[test]
fn a_description() {
    check("Description", &made::description(), expect_file!["description.json"]);
}

#[test]
fn a_request() {
    check("Request", &made::request(), expect_file!["request.json"]);
}

#[test]
fn a_step_with_every_kind_of_field() {
    let step = made::step();
    let kinds: std::collections::BTreeSet<&str> = step.fields.iter().map(|field| field.kind.name()).collect();
    let defined = schema::contract().pointer("/$defs/Kind/oneOf").and_then(|cases| cases.as_array()).map(Vec::len);
    assert_eq!(Some(kinds.len()), defined, "a kind of field is missing in the golden step: {kinds:?}");
    check("Step", &step, expect_file!["step.json"]);
}

#[test]
fn an_advance_in_each_of_its_cases() {
    check("Advance", &Advance::Ask(made::small_step()), expect_file!["advance-ask.json"]);
    check("Advance", &Advance::Invalid(made::problems()), expect_file!["advance-invalid.json"]);
    check("Advance", &Advance::Exit(made::exit()), expect_file!["advance-exit.json"]);
    check("Advance", &Advance::Finished(made::summary()), expect_file!["advance-finished.json"]);
}

#[test]
fn a_review() {
    check("Review", &made::review(), expect_file!["review.json"]);
}

#[test]
fn what_travels_to_the_host_and_back() {
    check("Submission", &made::submission(), expect_file!["submission.json"]);
    check("Receipt", &made::receipt(), expect_file!["receipt.json"]);
    check("ProblemDetails", &made::problem_details(), expect_file!["problem-details.json"]);
}

#[test]
fn a_journey_as_a_file() {
    check("Script", &made::script(), expect_file!["script.json"]);
}
