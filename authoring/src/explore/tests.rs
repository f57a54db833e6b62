//! What exploring sees.

use procedure::{Id, document, script::Script};

use super::{Bound, search};
use crate::compile::{Source, compile};

/// The page about the file of a procedure; the head of its example is a whole one.
const PAGE: &str = include_str!("../../../docs/procedure-file.md");

const STEPS: &str = r#"
steps:
  - ask: words
    question: Quels mots ?
    fields:
      - field: first
        label: Premier mot
        kind: short-text
      - field: second
        label: Second mot
        kind: short-text
    checks:
      - refuse: longer
        when: first + " et la suite" == second
        says: Le second mot est le premier, et plus.
"#;

const JOURNEY: &str = r#"{"procedure": "salle", "name": "a rare answer is refused", "today": "2026-11-22", "play": [
    {"expectStep": "words"}, {"answer": {"first": "Ici", "second": "Ici et la suite"}},
    {"expectProblem": {"code": "longer"}}]}"#;

#[test]
fn what_a_journey_shows_was_seen() {
    let head = PAGE.split("```yaml\n").nth(1).and_then(|rest| rest.split("\nsteps:").next()).expect("a head");
    let source = Source { file: "procedure.yaml".to_owned(), text: format!("{head}\n{STEPS}"), ..Source::default() };
    let compiled = compile(&source).expect("a procedure");
    let journey: Script = document::read_strictly(JOURNEY.as_bytes(), 10_000).expect("a journey");
    let met = |journeys: &[Script]| {
        let seen = search(&compiled.definition, &compiled.description, journeys, &Bound::default());
        seen.problems.contains(&(Id::from_static("words"), Id::from_static("longer")))
    };
    assert!(!met(&[]));
    assert!(met(&[journey]));
}
