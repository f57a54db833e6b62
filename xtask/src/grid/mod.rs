//! `cargo xtask grid`: every criterion of RGAA and EN 301 549 with who says that it is kept. Nothing here is written by hand but what
//! is not applicable and what asks for a person; that a test says it, is said only when that test ran on these sources and passed.
pub(crate) mod covers;
pub(crate) mod criteria;
mod page;
pub(crate) mod results;

use anyhow::{Result, bail};

use crate::terminal::{answer, say};
use crate::tree::Tree;
use covers::Covers;
use criteria::{Criterion, Judge, Standard};
use results::Results;

/// A criterion, judged.
#[derive(Debug)]
struct Line<'c> {
    criterion: &'c Criterion,
    state: State,
    /// The tests that cover it, or a part of what a person judges.
    tests: Vec<Test>,
}

/// How it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum State {
    /// Every test that covers it ran on these sources and passed.
    Tested,
    /// At least one of them did not, or did not pass.
    Untested,
    Person,
    NotApplicable,
}

impl State {
    const ALL: [Self; 4] = [Self::Tested, Self::Untested, Self::Person, Self::NotApplicable];

    /// As files and messages call it.
    fn name(self) -> &'static str {
        match self {
            Self::Tested => "tested",
            Self::Untested => "untested",
            Self::Person => "person",
            Self::NotApplicable => "none",
        }
    }
}

#[derive(Debug)]
struct Test {
    place: String,
    /// What it is called, in words; several names, where one line makes several tests.
    names: Vec<String>,
    /// File and line.
    file: String,
    /// Whether it ran on these sources and passed.
    passed: bool,
}

/// After a build: the grid of what was built, or none. A fault in it keeps nobody from building.
pub(crate) fn refresh(tree: &Tree) {
    if let Err(error) = grid(tree) {
        say(format!("No grid of criteria: {error:#}"));
    }
}

/// Make the grid from the last run of the tests, and say how it stands.
pub(crate) fn grid(tree: &Tree) -> Result<()> {
    // Of what was said of another build nothing is left that could be taken for this one.
    page::forget(tree)?;
    let standards = criteria::read(tree)?;
    let covers = covers::read(tree, &standards)?;
    let faults = faults(&standards, &covers);
    if !faults.is_empty() {
        bail!("the grid cannot be made:\n  {}", faults.join("\n  "));
    }
    let build = results::build(tree)?;
    let results = Results::of_this_build(tree, &build);
    let judged: Vec<_> =
        standards.iter().map(|standard| (standard, judge(standard, &covers, results.as_ref()))).collect();
    page::write(tree, &build, results.as_ref().and(Results::day(tree)), &judged)?;
    if results.is_none() {
        say("No results of this build: `cargo xtask test` makes them");
    }
    for (standard, lines) in &judged {
        let count = |state| lines.iter().filter(|line| line.state == state).count();
        let [tested, untested, person, none] = State::ALL.map(count);
        answer(format!(
            "{}: {} criteria; {tested} tested in this build, {untested} not tested in this build, {person} need a person, {none} not applicable",
            standard.name,
            lines.len()
        ));
    }
    Ok(())
}

/// What tidy says: annotations that mean nothing, and criteria that nothing covers.
pub(crate) fn check(tree: &Tree) -> Result<Vec<String>> {
    let standards = criteria::read(tree)?;
    let mut all = faults(&standards, &covers::read(tree, &standards)?);
    all.extend(page::without_words(&standards));
    Ok(all)
}

fn faults(standards: &[Standard], covers: &Covers) -> Vec<String> {
    let mut faults = covers.faults.clone();
    for standard in standards {
        for line in standard.criteria().filter(|line| line.judge == Judge::Tests) {
            let name = format!("{} {}", standard.tag, line.number);
            if !covers.tests.contains_key(&name) {
                faults.push(format!(
                    "accessibility/criteria/: no test covers {name}; write `// covers: {name}` above one, or say who judges it"
                ));
            }
        }
    }
    faults
}

/// Every criterion of a standard, with what the results say of its tests. No results: nothing was tested.
fn judge<'c>(standard: &'c Standard, covers: &Covers, results: Option<&Results>) -> Vec<Line<'c>> {
    let line = |criterion: &'c Criterion| {
        let places = covers.tests.get(&format!("{} {}", standard.tag, criterion.number)).into_iter().flatten();
        let test = |place: &String| Test {
            place: place.clone(),
            names: names(place, results),
            file: covers.files.get(place).unwrap_or(place).clone(),
            passed: results.is_some_and(|results| results.passed.get(place) == Some(&true)),
        };
        let tests: Vec<Test> = places.map(test).collect();
        let state = match criterion.judge {
            Judge::Nobody(_) => State::NotApplicable,
            Judge::Person(_) => State::Person,
            Judge::Tests if !tests.is_empty() && tests.iter().all(|test| test.passed) => State::Tested,
            Judge::Tests => State::Untested,
        };
        Line { criterion, state, tests }
    };
    standard.criteria().map(line).collect()
}

/// A test's sentences: what the browser tests call themselves, or the name of the function.
fn names(place: &str, results: Option<&Results>) -> Vec<String> {
    let said = results.and_then(|results| results.names.get(place));
    let function = || vec![place.rsplit("::").next().unwrap_or(place).replace('_', " ")];
    said.map_or_else(function, |names| names.iter().cloned().collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use criteria::tests::small;

    fn covered(places: &[&str]) -> Covers {
        let places = places.iter().map(|place| (*place).to_owned()).collect();
        Covers { tests: [("SMALL 1.1".to_owned(), places)].into(), ..Covers::default() }
    }

    #[track_caller]
    fn check(places: &[&str], ran: Option<&[(&str, bool)]>, expected: State) {
        let results = ran.map(|ran| Results {
            build: "this".to_owned(),
            passed: ran.iter().map(|(place, passed)| ((*place).to_owned(), *passed)).collect(),
            ..Results::default()
        });
        let standard = small();
        let lines = judge(&standard, &covered(places), results.as_ref());
        let states: Vec<State> = lines.iter().map(|line| line.state).collect();
        assert_eq!(states, [expected, State::Person, State::NotApplicable], "{places:?} {ran:?}");
    }

    #[test]
    fn tested_is_what_all_tests_say_that_ran_on_these_sources() {
        check(&["a"], Some(&[("a", true), ("b", false)]), State::Tested);
        check(&["a", "b"], Some(&[("a", true), ("b", true)]), State::Tested);
    }

    #[test]
    fn a_missing_test_a_failed_one_and_no_results_of_this_build_are_not_tested() {
        check(&["a", "b"], Some(&[("a", true)]), State::Untested);
        check(&["a", "b"], Some(&[("a", true), ("b", false)]), State::Untested);
        check(&["a"], None, State::Untested);
        check(&[], Some(&[("a", true)]), State::Untested);
    }

    #[test]
    fn a_criterion_that_nothing_covers_is_a_fault() {
        assert_eq!(faults(&[small()], &covered(&["a"])), Vec::<String>::new());
        assert!(faults(&[small()], &Covers::default())[0].contains("no test covers SMALL 1.1"));
    }
}
