//! Walks every way through the procedure: each ends, has words in every locale, and no word is left unused.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

use parvis_sdk::{Advance, Answer, Procedure, Request, Step, Value, Values, reply};
use procedure::{Id, field::Kind, mentions::Mentions};

use super::day;
use crate::Signalement;

const TODAY: &str = "2026-11-22";

/// What the walk met.
#[derive(Default)]
struct Met {
    messages: BTreeSet<Id>,
    exits: BTreeSet<Id>,
    summaries: usize,
    longest: usize,
}

#[test]
fn every_way_ends_soon() {
    let met = walk_everything();
    assert!(met.summaries > 1_000, "only {} ways end with a summary", met.summaries);
    assert!(met.longest <= 11, "a way asks {} steps", met.longest);
    let exits: Vec<&str> = met.exits.iter().map(Id::as_str).collect();
    let expected =
        ["electricity", "gas", "home-water", "noise", "parking", "private-land", "sleeping-outside", "urgent"];
    assert_eq!(exits, expected);
}

#[test]
fn every_message_met_has_words_in_every_locale_and_none_is_left_over() {
    let mut used = walk_everything().messages;
    Signalement.describe().mentions(&mut used);
    let used: BTreeSet<String> = used.into_iter().map(|id| id.to_string()).collect();
    for locale in ["fr", "fr-simple", "en", "ar"] {
        let words = words(locale);
        let known: BTreeSet<String> = words.keys().cloned().collect();
        assert_eq!(known, used, "{locale}");
        for (id, text) in words {
            assert!(!text.is_empty(), "{locale}: {id} is empty");
        }
    }
}

fn walk_everything() -> Met {
    let mut met = Met::default();
    walk_on(&mut Vec::new(), &mut met);
    met
}

/// Gives every answer worth trying to the step after `answers`, and goes on behind each that is taken.
fn walk_on(answers: &mut Vec<Answer>, met: &mut Met) {
    met.longest = met.longest.max(answers.len());
    let advance = reply(&Signalement, &Request::new(day(TODAY), answers.clone()));
    advance.mentions(&mut met.messages);
    match advance {
        Advance::Ask(step) => {
            for values in tries(&step) {
                answers.push(Answer { step: step.id.clone(), repeat: None, values });
                walk_on(answers, met);
                answers.pop();
            }
        }
        Advance::Exit(exit) => {
            met.exits.insert(exit.id);
        }
        Advance::Finished(_) => met.summaries += 1,
        Advance::Invalid(_) => {}
    }
}

/// The answers worth trying: every combination of what is worth trying for each field.
fn tries(step: &Step) -> Vec<Values> {
    let mut all = vec![Values::new()];
    for field in &step.fields {
        let mut grown = Vec::new();
        for values in &all {
            if field.optional {
                grown.push(values.clone());
            }
            for entry in entries(&field.kind) {
                let value = field.kind.read(&entry).expect("an entry that its kind takes");
                let mut with = values.clone();
                with.insert(field.id.clone(), value);
                grown.push(with);
            }
        }
        all = grown;
    }
    all
}

fn entries(kind: &Kind) -> Vec<Value> {
    match kind {
        Kind::OneOf(one) => one.options.iter().map(|choice| Value::text(choice.id.as_str())).collect(),
        Kind::YesNo => vec![Value::Flag(true), Value::Flag(false)],
        Kind::Date(_) => ["2026-11-20", "2026-10-01", "2026"].map(Value::text).to_vec(),
        Kind::ShortText(_) => ["AB-123-CD", "rouge"].map(Value::text).to_vec(),
        Kind::LongText(_) => vec![Value::text("Le mur est tombé")],
        Kind::Email => vec![Value::text("camille@example.org")],
        Kind::Telephone => vec![Value::text("06 12 34 56 78")],
        Kind::Place => vec![Value::record([("near", Value::text("devant l’école"))])],
        Kind::Document(_) => vec![procedure::field::document::bringing()],
        other => panic!("no entry to try for {}", other.name()),
    }
}

/// Id and text of every message of a locale; each stands on one line.
fn words(locale: &str) -> BTreeMap<String, String> {
    let path = format!("{}/locales/{locale}.ftl", env!("CARGO_MANIFEST_DIR"));
    let text = fs::read_to_string(&path).expect("the words");
    let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines
        .map(|line| line.split_once(" = ").unwrap_or_else(|| panic!("{path}: not one message on one line: {line}")))
        .map(|(id, text)| (id.to_owned(), text.trim().to_owned()))
        .collect()
}
