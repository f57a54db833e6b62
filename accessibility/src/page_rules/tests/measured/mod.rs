//! What the rules find on pages with one fault each and on pages without any: no miss, no false alarm.
//!
//! Each example has a trait for which the ACT rules of the W3C, or techniques of WCAG, know a verdict; the words are ours.

use std::collections::BTreeSet;

use crate::page_rules::check_by_standards;

mod bad;
mod good;
mod good_acts;

/// How many examples there are at least: a list that shrinks proves less.
const ENOUGH: usize = 400;

/// A part becomes a page that is right otherwise.
fn page(example: &str) -> String {
    if example.starts_with("<html") {
        format!("<!doctype html>{example}")
    } else {
        format!("<!doctype html><html lang=\"fr\"><title>Essai de lecture</title><body>{example}</body></html>")
    }
}

fn good() -> impl Iterator<Item = &'static (&'static str, &'static str)> {
    good::PAGES.iter().chain(good_acts::PAGES)
}

fn found(example: &str) -> BTreeSet<&'static str> {
    check_by_standards(&page(example)).into_iter().map(|finding| finding.rule).collect()
}

#[test]
fn every_fault_is_found_and_nothing_else() {
    let mut wrong = Vec::new();
    for (rule, example) in bad::PAGES {
        let found = found(example);
        if found != BTreeSet::from([*rule]) {
            wrong.push(format!("{rule}, found {found:?}: {example}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), bad::PAGES.len(), wrong.join("\n"));
}

#[test]
fn nothing_is_found_where_nothing_is_wrong() {
    let mut wrong = Vec::new();
    for (about, example) in good() {
        let found = found(example);
        if !found.is_empty() {
            wrong.push(format!("{about}, found {found:?}: {example}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), good().count(), wrong.join("\n"));
}

#[test]
fn the_examples_are_many_and_each_stands_once() {
    let pages: Vec<&str> = bad::PAGES.iter().chain(good()).map(|(_, example)| *example).collect();
    assert!(pages.len() >= ENOUGH, "{}", pages.len());
    assert_eq!(pages.iter().collect::<BTreeSet<_>>().len(), pages.len());
}

#[test]
fn every_rule_of_the_standards_has_a_page_that_breaks_it() {
    let shown: BTreeSet<&str> = bad::PAGES.iter().map(|(rule, _)| *rule).collect();
    let rules: BTreeSet<&str> = crate::page_rules::rules().filter(|rule| !rule.house).map(|rule| rule.id).collect();
    assert_eq!(rules.difference(&shown).collect::<Vec<_>>(), Vec::<&&str>::new());
}
