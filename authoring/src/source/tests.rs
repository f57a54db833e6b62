//! A file that was written is read as the same procedure, and amounts are read as people write them.

use super::{cents, read, write};

const PAGE: &str = include_str!("../../../docs/procedure-file.md");

#[test]
fn what_is_written_is_read_as_it_was() {
    let example = PAGE.split("```yaml\n").nth(1).and_then(|rest| rest.split("```").next()).expect("an example");
    let more = "
  - repeat: child
    when: guests > 2
    at-most: 4
    another: Un autre ?
    another-label: Un autre
    values:
      - value: price
        is: \"age-of * 2\"
    steps:
      - ask: child
        question: \"Qui : son nom ?\"
        find:
          text: Sur sa carte
          picture: card.svg
          shows: \"Une carte : le nom est en haut\"
          mark: { x: 10, y: 20, width: 30, height: 5 }
        fields:
          - field: name
            kind: short-text
            min: 2
            max: 40
            label: Nom
            optional: true
            unknown: true
            private: true
            purpose: given-name
          - field: meals
            kind: several-of
            label: Repas
            min: 0
            max: 2
            options:
              - option: none
                label: Aucun
                picture: no
                alone: true
              - option: noon
                label: Midi
                when: answered(name)
          - field: paper
            kind: document
            label: Papier
            files: [pdf]
            at-most: 1
            bring: true
";
    let text = example.replace("\nfinish:", &format!("{more}\nfinish:"));
    let (procedure, findings) = read("procedure.yaml", &text);
    assert_eq!(findings, []);
    let procedure = procedure.expect("a procedure");
    assert_eq!(procedure.steps.len(), 5);
    let (again, findings) = read("procedure.yaml", &write(&procedure));
    assert_eq!((again, findings), (Some(procedure), Vec::new()));
}

#[test]
fn amounts_are_euros_and_cents() {
    for (text, expected) in [
        ("12", Some(1200)),
        ("12,5", Some(1250)),
        ("12.50 €", Some(1250)),
        ("-3", Some(-300)),
        ("0.05", Some(5)),
        ("1.234", None),
        ("", None),
        ("douze", None),
        ("99999999999999999999", None),
    ] {
        assert_eq!(cents(text), expected, "{text}");
    }
}
