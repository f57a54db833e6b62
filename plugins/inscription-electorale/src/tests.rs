//! The journeys go as written, their words exist everywhere, and no words stand there that nobody meets.

use std::{collections::BTreeSet, fs, path::Path};

use parvis_sdk::{Advance, Answer, Arg, Request, Text, Value, reply, testing};

use crate::InscriptionElectorale;

const FOLDER: &str = env!("CARGO_MANIFEST_DIR");

fn read(path: impl AsRef<Path>) -> String {
    fs::read_to_string(Path::new(FOLDER).join(path)).expect("a file of the procedure's folder")
}

#[test]
fn journeys_go_as_written_in_words_that_exist() {
    testing::check(&InscriptionElectorale, FOLDER);
}

#[test]
fn every_word_of_the_source_is_met_in_some_journey() {
    let mut met = BTreeSet::new();
    for entry in fs::read_dir(Path::new(FOLDER).join("journeys")).expect("a folder of journeys") {
        let journey = read(entry.expect("a file").path());
        met.extend(testing::play(&InscriptionElectorale, &journey).expect("a journey that goes as written"));
    }
    let source = read("locales/fr.ftl");
    let ids = source.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once(" = "));
    // The description's words are met before any journey begins.
    let words = ids.map(|(id, _)| id).filter(|id| !id.starts_with("procedure-"));
    let dead: Vec<&str> = words.filter(|id| !met.iter().any(|met| met == id)).collect();
    assert_eq!(dead, Vec::<&str>::new());
}

#[test]
fn the_words_say_the_days_that_the_procedure_gives_them() {
    for locale in ["fr", "fr-simple", "en", "ar"] {
        let words = read(format!("locales/{locale}.ftl"));
        for (id, argument) in [
            ("exit-six-months-text", "{ $from }"),
            ("exit-six-months-shelter-text", "{ $from }"),
            ("next-sign", "{ $until }"),
        ] {
            let message = words.lines().find(|line| line.split(" = ").next() == Some(id)).expect(id);
            assert!(message.contains(argument), "{locale}: {message}");
        }
    }
}

/// The answers of the shortest way; the identity card is to be brought, the proof of home was photographed.
fn shortest_way() -> Vec<Answer> {
    let record = |parts: &[(&'static str, &'static str)]| {
        Value::record(parts.iter().map(|(name, text)| (*name, Value::text(*text))))
    };
    let photo = Value::record([
        ("kind", Value::text("jpeg")),
        ("name", Value::text("facture.jpg")),
        ("sha256", Value::Text("a".repeat(64))),
        ("size", Value::Number(9)),
    ]);
    let steps: [(&'static str, Vec<(&'static str, Value)>); super::SHORTEST] = [
        ("citizenship", vec![("citizenship", "french".into())]),
        ("already", vec![("already", "no".into())]),
        ("birth", vec![("birth-date", "1991-03-27".into())]),
        (
            "voting-commune",
            vec![("voting-commune", record(&[("code", "35238"), ("name", "Rennes"), ("listVersion", "2026")]))],
        ),
        ("living", vec![("living", "home".into())]),
        (
            "address",
            vec![("address", record(&[("street", "1 rue Neuve"), ("postcode", "35000"), ("locality", "Rennes")]))],
        ),
        ("name", vec![("birth-name", "Le Goff".into()), ("given-names", "Maëlle".into())]),
        ("sex", vec![("sex", "female".into())]),
        ("birth-place", vec![("birth-town", "Quimper".into()), ("birth-land", "Finistère".into())]),
        ("identity-kind", vec![("identity-kind", "card".into())]),
        ("identity-document", vec![("identity-document", Value::record([("bring", true.into())]))]),
        ("home-proof", vec![("home-proof", Value::List(vec![photo]))]),
        ("contact", vec![]),
        ("declaration", vec![("truth", true.into())]),
    ];
    let answer = |(step, values): (&'static str, Vec<(&'static str, Value)>)| Answer {
        step: step.into(),
        repeat: None,
        values: values.into_iter().map(|(field, value)| (field.into(), value)).collect(),
    };
    steps.into_iter().map(answer).collect()
}

fn advance(answers: Vec<Answer>) -> Advance {
    reply(&InscriptionElectorale, &Request::new("2026-11-22".parse().expect("a date"), answers))
}

#[test]
fn the_summary_names_what_to_bring_and_the_last_day_to_sign() {
    let Advance::Finished(summary) = advance(shortest_way()) else { panic!("the way ends") };
    assert_eq!(summary.bring, [Text::new("bring-identity-document")]);
    let last_day = Arg::Date("2027-03-12".parse().expect("a date"));
    let sign = Text::new("next-sign").with("until", last_day);
    assert_eq!(summary.next, [sign, Text::new("next-decision"), Text::new("next-old-roll"), Text::new("next-check")]);
}

#[test]
fn the_steps_left_count_down_to_none() {
    let answers = shortest_way();
    for done in 0..answers.len() {
        let Advance::Ask(step) = advance(answers[..done].to_vec()) else { panic!("step {done} is asked") };
        let progress = step.progress.expect("an estimate");
        assert_eq!((usize::from(progress.done), usize::from(progress.left)), (done, super::SHORTEST - 1 - done));
    }
}
