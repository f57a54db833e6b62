//! The rules of who may have what, as tables; the journeys, and what holds on every way.

use parvis_sdk::{Date, PartialDate, Procedure, testing};

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

fn day(text: &str) -> Date {
    text.parse().expect("a date")
}

fn partial(text: &str) -> PartialDate {
    text.parse().expect("a date, perhaps partial")
}

#[test]
fn papers_are_asked_only_where_a_document_is_restricted() {
    let ways = testing::check(&ActeDeNaissance, env!("CARGO_MANIFEST_DIR"));
    assert!(ways.longest <= 22, "{ways}");
    for end in &ways.ends {
        let Some(summary) = end.summary() else { continue };
        let restricted = end.said("kind").is_some_and(|said| said.choice("kind") != "extract-without-parents");
        let open = summary.outcome.iter().any(|line| line.label.id == "outcome-open-since");
        let answers = &end.answers;
        assert_eq!(end.said("identity-document").is_some(), restricted && !open, "{answers:?}");
        assert_eq!(end.said("parents-known").is_some(), restricted && !open, "{answers:?}");
        assert_eq!(end.said("post-address").is_some(), end.chose("delivery", "by-post"), "{answers:?}");
        assert_eq!(end.said("your-name").is_some(), end.chose("for-whom", "myself"), "{answers:?}");
    }
}

#[test]
fn requests_are_kept_for_a_year_and_cost_nothing() {
    let description = ActeDeNaissance.describe();
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
    let person = Person { relation: Relation::MyChild, birth, death: None, death_unknown: false, right: Right::Family };
    let kind = if restricted { Kind::FullCopy } else { Kind::WithoutParents };
    let destination = Destination::France;
    let outcome = Outcome { person, kind, destination, by_post, restricted, to_bring: to_bring.to_vec() };
    let summary = outcome::summary(&outcome).expect("a summary");
    let brings: Vec<&str> = summary.bring.iter().map(|text| text.id.as_str()).collect();
    assert_eq!(brings, expected, "by post: {by_post}, to bring: {to_bring:?}");
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
