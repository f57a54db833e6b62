//! The rules of who may have what, as tables; the journeys; and that no word is missing or idle.

use std::{collections::BTreeSet, fs, path::Path};

use parvis_sdk::{Advance, Answer, Date, Field, PartialDate, Procedure, Request, Value, Values, reply, testing};
use procedure::field::Kind as Kinds;

use crate::{
    ActeDeNaissance,
    outcome::{self, Outcome},
    papers,
    person::Person,
    place::Destination,
    right::{
        Kind, Relation, Right, died_before_birth, may_be_emancipated, open_by_age_from, open_by_death_from, open_from,
    },
};

const FOLDER: &str = env!("CARGO_MANIFEST_DIR");
const LOCALES: [&str; 4] = ["ar", "en", "fr", "fr-simple"];

fn day(text: &str) -> Date {
    text.parse().expect("a date")
}

fn partial(text: &str) -> PartialDate {
    text.parse().expect("a date, perhaps partial")
}

#[test]
fn journeys_go_as_written_and_have_all_their_words() {
    testing::check(&ActeDeNaissance, FOLDER);
}

#[test]
fn every_word_is_met_in_some_journey() {
    let mut idle: BTreeSet<String> = ids("fr").into_iter().collect();
    for entry in fs::read_dir(Path::new(FOLDER).join("journeys")).expect("journeys") {
        let text = fs::read_to_string(entry.expect("an entry").path()).expect("a journey");
        for met in testing::play(&ActeDeNaissance, &text).expect("a journey that goes as written") {
            idle.remove(met.as_str());
        }
    }
    idle.retain(|id| !id.starts_with("procedure-"));
    assert!(idle.is_empty(), "no journey meets these messages: {idle:#?}");
}

#[test]
fn there_are_four_locales_with_the_same_messages_in_the_same_order() {
    let files = fs::read_dir(Path::new(FOLDER).join("locales")).expect("locales");
    let names = files.map(|file| file.expect("an entry").file_name().to_string_lossy().into_owned());
    let found: BTreeSet<String> = names.collect();
    assert_eq!(found, LOCALES.iter().map(|locale| format!("{locale}.ftl")).collect());
    let source = ids("fr");
    for locale in LOCALES {
        assert_eq!(ids(locale), source, "{locale}.ftl");
    }
}

#[test]
fn sentences_in_easy_french_have_at_most_fifteen_words() {
    // Addresses and search words are no sentences.
    let is_prose = |id: &str| !id.starts_with("contact-") && id != "procedure-keywords";
    for line in words("fr-simple").lines() {
        let Some((_, text)) = line.split_once(" = ").filter(|(id, _)| is_prose(id)) else { continue };
        for sentence in text.split(['.', '?', '!']) {
            let words = sentence.split(|letter: char| letter.is_whitespace() || letter == '’');
            let count = words.filter(|word| word.contains(char::is_alphanumeric)).count();
            assert!(count <= 15, "{count} words: {line}");
        }
    }
}

#[test]
fn the_description_names_the_folder_and_the_year_that_requests_are_kept() {
    let description = ActeDeNaissance.describe();
    assert_eq!(Some(description.id.as_str()), Path::new(FOLDER).file_name().and_then(|name| name.to_str()));
    assert_eq!((description.data.retention_days, description.fee), (365, 0));
}

#[test]
fn a_right_follows_from_relation_and_age() {
    let today = day("2026-11-22");
    for (relation, birth, right) in [
        (Relation::Myself, "2008-11-22", Right::Own),
        (Relation::Myself, "2008-11-23", Right::Minor),
        (Relation::Myself, "1940-01-01", Right::Own),
        (Relation::MyChild, "2025-01-01", Right::Family),
        (Relation::MyParent, "1930", Right::Family),
        (Relation::MySpouse, "1990", Right::Union),
        (Relation::Represented, "1990", Right::Mandate),
        (Relation::Heir, "1951-01-01", Right::Heir),
        (Relation::Heir, "1950-12-31", Right::OldCertificate),
        (Relation::SomeoneElse, "1951", Right::Anyone),
        (Relation::SomeoneElse, "1950", Right::OldCertificate),
    ] {
        assert_eq!(Right::by_relation(relation, partial(birth), today), right, "{relation:?} born {birth}");
    }
}

#[test]
fn a_judge_emancipates_from_sixteen() {
    let today = day("2026-11-22");
    assert!(may_be_emancipated(partial("2010-11-22"), today));
    assert!(!may_be_emancipated(partial("2010-11-23"), today));
}

#[test]
fn the_full_copy_is_for_the_circle_and_for_old_certificates() {
    use Kind::{FullCopy, Multilingual, WithParents, WithoutParents};
    let circle = [Right::Own, Right::Emancipated, Right::Family, Right::Union, Right::Mandate];
    for right in circle {
        assert_eq!(right.kinds(false), [FullCopy, WithParents, WithoutParents], "{right:?}");
        assert_eq!(right.kinds(true), [Multilingual, FullCopy, WithParents, WithoutParents], "{right:?}");
    }
    for abroad in [false, true] {
        assert_eq!(Right::Heir.kinds(abroad), [WithParents, WithoutParents]);
        assert_eq!(Right::OldCertificate.kinds(abroad), [FullCopy, WithParents, WithoutParents]);
        assert_eq!(Right::OldDeath.kinds(abroad), [FullCopy, WithParents, WithoutParents]);
        assert_eq!(Right::Minor.kinds(abroad), [WithoutParents]);
        assert_eq!(Right::Anyone.kinds(abroad), [WithoutParents]);
    }
}

#[test]
fn nobody_shows_a_paper_for_what_is_open_to_anyone() {
    let every = [
        Right::Own,
        Right::Emancipated,
        Right::Minor,
        Right::Family,
        Right::Union,
        Right::Mandate,
        Right::Heir,
        Right::OldCertificate,
        Right::OldDeath,
        Right::Anyone,
    ];
    for right in every {
        assert!(papers::needed(right, Kind::WithoutParents).is_empty(), "{right:?}");
        let shows_identity = papers::needed(right, Kind::FullCopy).contains(&"identity-document");
        assert_eq!(shows_identity, right.is_of_the_circle(), "{right:?}");
    }
}

#[test]
fn a_certificate_opens_when_its_register_is_75_years_closed_or_25_years_after_the_death() {
    assert_eq!(open_by_age_from(partial("1950-12-31")), Some(day("2026-01-01")));
    assert_eq!(open_by_age_from(partial("1951-01-01")), Some(day("2027-01-01")));
    assert_eq!(open_by_death_from(partial("2001-11-22")), day("2026-11-22"));
    assert_eq!(open_by_death_from(partial("2001")), day("2026-12-31"));
    assert_eq!(open_by_death_from(partial("2000-02-29")), day("2025-02-28"));
    assert_eq!(open_from(partial("1980"), None), Some(day("2056-01-01")));
    assert_eq!(open_from(partial("1980"), Some(partial("2010-07-14"))), Some(day("2035-07-14")));
    assert_eq!(open_from(partial("1940"), Some(partial("2010-07-14"))), Some(day("2016-01-01")));
}

#[test]
fn a_death_is_before_the_birth_only_when_no_missing_part_can_say_otherwise() {
    for (birth, death, before) in [
        ("1960-05-01", "1960-05-01", false),
        ("1960-05-01", "1960-04-30", true),
        ("1960-05-01", "1960", false),
        ("1960", "1960-02", false),
        ("1960-05", "1960-04", true),
    ] {
        assert_eq!(died_before_birth(partial(birth), partial(death)), before, "born {birth}, died {death}");
    }
}

#[test]
fn who_collects_a_restricted_document_brings_the_identity_document_once() {
    check_bring(true, true, &[], &[]);
    check_bring(true, true, &["identity-document"], &["bring-identity-document"]);
    check_bring(false, true, &[], &["bring-identity-document"]);
    check_bring(false, true, &["identity-document"], &["bring-identity-document"]);
    check_bring(false, true, &["family-proof"], &["bring-identity-document", "bring-family-proof"]);
    check_bring(false, false, &[], &[]);
}

#[track_caller]
fn check_bring(by_post: bool, restricted: bool, to_bring: &[&'static str], expected: &[&str]) {
    let birth = partial("1985-03-27");
    let person = Person { relation: Relation::MyChild, birth, death: None, right: Right::Family };
    let kind = if restricted { Kind::FullCopy } else { Kind::WithoutParents };
    let destination = Destination::France;
    let outcome = Outcome { person, kind, copies: 1, destination, by_post, restricted, to_bring: to_bring.to_vec() };
    let summary = outcome::summary(&outcome).expect("a summary");
    let brings: Vec<&str> = summary.bring.iter().map(|text| text.id.as_str()).collect();
    assert_eq!(brings, expected, "by post: {by_post}, to bring: {to_bring:?}");
}

#[test]
fn every_way_ends_and_asks_for_papers_only_where_a_document_is_restricted() {
    let mut ends = 0;
    walk_everywhere(&mut Vec::new(), &mut |answers, reply| {
        ends += 1;
        assert!(answers.len() <= 22, "{} steps: {answers:?}", answers.len());
        let Advance::Finished(summary) = reply else { return };
        let said = |step: &str| answers.iter().find(|answer| answer.step == *step).map(|answer| &answer.values);
        let chosen = |step: &str| said(step).and_then(|values| values.get(step)).and_then(Value::as_text);
        let restricted = chosen("kind").is_some_and(|kind| kind != "extract-without-parents");
        let open = summary.outcome.iter().any(|line| line.label.id == "outcome-open-since");
        assert_eq!(said("identity-document").is_some(), restricted && !open, "{answers:?}");
        assert_eq!(said("parents-known").is_some(), restricted && !open, "{answers:?}");
        assert_eq!(said("post-address").is_some(), chosen("delivery") == Some("by-post"), "{answers:?}");
        assert_eq!(said("your-name").is_some(), chosen("for-whom") == Some("myself"), "{answers:?}");
    });
    assert!(ends > 500, "only {ends} ways were walked");
}

/// Gives `each` every way to an end, with every choice there is and a few dates.
fn walk_everywhere(answers: &mut Vec<Answer>, each: &mut impl FnMut(&[Answer], &Advance)) {
    let reply = reply(&ActeDeNaissance, &Request::new(day("2026-11-22"), answers.clone()));
    match &reply {
        Advance::Ask(step) => {
            let mut ways = vec![Values::new()];
            for field in step.fields.iter().filter(|field| !field.optional) {
                let with = |values: &Values| {
                    let values = values.clone();
                    let value = move |value| values.clone().into_iter().chain([(field.id.clone(), value)]).collect();
                    some_answers(field).into_iter().map(value).collect::<Vec<Values>>()
                };
                ways = ways.iter().flat_map(with).collect();
            }
            for values in ways {
                let repeat = step.repeat.as_ref().map(|repeat| repeat.index);
                answers.push(Answer { step: step.id.clone(), repeat, values });
                walk_everywhere(answers, each);
                answers.pop();
            }
        }
        // Refused: the person corrects it, which is another way.
        Advance::Invalid(_) => {}
        Advance::Exit(_) | Advance::Finished(_) => each(answers, &reply),
    }
}

/// Answers that make a difference, as the field takes them.
fn some_answers(field: &Field) -> Vec<Value> {
    let tried: Vec<Value> = match &field.kind {
        Kinds::YesNo => vec![Value::Flag(true), Value::Flag(false)],
        Kinds::OneOf(one_of) => one_of.options.iter().map(|option| Value::text(option.id.as_str())).collect(),
        Kinds::Date(_) => ["1948-02-01", "1985-03-27", "2009-11-01", "2020-12-24"].map(Value::text).into(),
        Kinds::WholeNumber(_) => vec![Value::Number(1)],
        Kinds::Document(_) => vec![Value::record([("bring", Value::Flag(true))])],
        Kinds::Address => {
            let parts = [("street", "3 rue des Lilas"), ("postcode", "35000"), ("locality", "Rennes")];
            vec![Value::record(parts.map(|(name, text)| (name, Value::text(text))))]
        }
        _ => vec![Value::text(field.id.as_str())],
    };
    tried.into_iter().filter_map(|value| field.read(Some(&value)).ok().flatten()).collect()
}

#[test]
fn every_choice_is_read_back_as_what_it_means() {
    for (name, relation) in Relation::CHOICES {
        assert_eq!(Relation::of(name), relation);
    }
    for kind in Right::Own.kinds(true) {
        assert_eq!(Kind::of(kind.name()), kind);
    }
    assert_eq!(Relation::of("neighbour"), Relation::SomeoneElse);
    assert_eq!(Kind::of("everything"), Kind::WithoutParents);
}

fn words(locale: &str) -> String {
    fs::read_to_string(Path::new(FOLDER).join("locales").join(format!("{locale}.ftl"))).expect("a locale")
}

/// The ids of a locale's messages, in order: each begins its line.
fn ids(locale: &str) -> Vec<String> {
    let text = words(locale);
    let starts = text.lines().filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()));
    starts.filter_map(|line| line.split_once(" =")).map(|(id, _)| id.to_owned()).collect()
}
