//! Which tests ran and passed, stamped with the sources that they ran on: results of another build say nothing about this one.
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::time::UNIX_EPOCH;

use anyhow::{Context, Result};
use procedure::PartialDate;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use time::OffsetDateTime;

use super::covers::CHECKS;
use crate::process::Program;
use crate::tree::{Tree, hash};

/// What one run of all tests left.
#[derive(Debug, Default, Deserialize, Serialize)]
pub(crate) struct Results {
    /// The sources, see [`build`].
    pub build: String,
    /// Whether each test passed, by its place. A test that was skipped is not among them.
    pub passed: BTreeMap<String, bool>,
    /// What a browser test calls itself, by its place; several, where one line makes several tests.
    #[serde(default)]
    pub names: BTreeMap<String, BTreeSet<String>>,
}

/// The hash of every file that git keeps or would keep: what was built from them is this build.
pub(crate) fn build(tree: &Tree) -> Result<String> {
    let listed = Program::new("git")
        .args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
        .directory(&tree.root)
        .quiet("asking git for its files")?;
    let mut all = String::new();
    for name in listed.split('\0').filter(|name| !name.is_empty()) {
        // A file that is removed and not committed yet is no part of the build.
        let Ok(bytes) = std::fs::read(tree.root.join(name)) else { continue };
        all.push_str(&format!("{name} {}\n", hash(&bytes)));
    }
    Ok(hash(all.as_bytes()))
}

impl Results {
    /// Those of the last run, when it ran on these very sources.
    pub(crate) fn of_this_build(tree: &Tree, build: &str) -> Option<Self> {
        let text = std::fs::read(file(tree)).ok()?;
        serde_json::from_slice(&text).ok().filter(|results: &Self| results.build == build)
    }

    /// The day on which they ran: that of their file.
    pub(crate) fn day(tree: &Tree) -> Option<PartialDate> {
        let written = std::fs::metadata(file(tree)).and_then(|data| data.modified()).ok()?;
        let seconds = written.duration_since(UNIX_EPOCH).ok()?.as_secs();
        let day = OffsetDateTime::from_unix_timestamp(i64::try_from(seconds).ok()?).ok()?.date();
        format!("{:04}-{:02}-{:02}", day.year(), u8::from(day.month()), day.day()).parse().ok()
    }

    pub(crate) fn keep(&self, tree: &Tree) -> Result<()> {
        let file = file(tree);
        std::fs::write(&file, serde_json::to_vec(self)?).with_context(|| format!("cannot write {}", file.display()))
    }

    /// No run is under way or was finished.
    pub(crate) fn forget(tree: &Tree) {
        let _ = std::fs::remove_file(file(tree));
    }

    /// A test that ran several times, in two browsers or for each locale, has passed when all of them have.
    fn note(&mut self, place: String, passed: bool) {
        *self.passed.entry(place).or_insert(true) &= passed;
    }

    /// Takes the lines of `cargo test`: which program runs, and `test name ... ok`.
    pub(crate) fn take_cargo(&mut self, output: &str) {
        let mut program = String::new();
        for line in output.lines() {
            if let Some(running) = line.trim_start().strip_prefix("Running ") {
                // `Running unittests src/lib.rs (target/release/deps/kiosk_ui-0123456789abcdef)`
                let path = running.rsplit('(').next().unwrap_or_default().trim_end_matches(')');
                let name = path.rsplit('/').next().unwrap_or_default();
                program = name.rsplit_once('-').map_or(name, |(name, _)| name).to_owned();
            } else if line.trim_start().starts_with("Doc-tests ") {
                program = "doc-tests".to_owned();
            } else if let Some((name, how)) = line.strip_prefix("test ").and_then(|line| line.rsplit_once(" ... ")) {
                let name = name.trim_end_matches(" - should panic");
                if how == "ok" || how.starts_with("FAILED") {
                    self.note(format!("{program}::{name}"), how == "ok");
                }
            }
        }
    }

    /// Takes Playwright's report: each test by its file and line. One that passed only when tried again shows nothing of any criterion;
    /// these are given back.
    pub(crate) fn take_playwright(&mut self, report: &str) -> Result<Vec<String>> {
        let report: Value = serde_json::from_str(report).context("no report of Playwright")?;
        let mut shaky = Vec::new();
        let mut suites: Vec<&Value> = list(&report, "suites").collect();
        while let Some(suite) = suites.pop() {
            suites.extend(list(suite, "suites"));
            for spec in list(suite, "specs") {
                let place = format!("tests/browser/{}:{}", spec["file"].as_str().unwrap_or_default(), spec["line"]);
                for test in list(spec, "tests").filter(|test| test["status"] != "skipped") {
                    self.note(place.clone(), test["status"] == "expected");
                    self.names.entry(place.clone()).or_default().extend(spec["title"].as_str().map(str::to_owned));
                    if test["status"] == "flaky" {
                        shaky.push(format!("{place}, {}", test["projectName"].as_str().unwrap_or_default()));
                    }
                }
            }
        }
        Ok(shaky)
    }

    /// Takes what the screen reader's journey says of its checks in one browser: `{ "name": true }`.
    pub(crate) fn take_heard(&mut self, report: &str) -> Result<()> {
        let report: BTreeMap<String, bool> = serde_json::from_str(report).context("no results of the listening")?;
        for (name, passed) in report {
            self.note(format!("{CHECKS}: {name}"), passed);
        }
        Ok(())
    }
}

fn list<'v>(value: &'v Value, name: &str) -> impl Iterator<Item = &'v Value> {
    value[name].as_array().into_iter().flatten()
}

fn file(tree: &Tree) -> PathBuf {
    tree.made().join("tests.json")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(results: &Results, expected: &[(&str, bool)]) {
        let seen: Vec<(&str, bool)> = results.passed.iter().map(|(place, passed)| (place.as_str(), *passed)).collect();
        assert_eq!(seen, expected);
    }

    #[test]
    fn cargos_lines_say_which_test_of_which_program_passed() {
        let mut results = Results::default();
        results.take_cargo(
            "     Running unittests src/lib.rs (target/release/deps/kiosk_ui-0a1b)\nrunning 3 tests\n\
             test state::tests::a ... ok\ntest b ... FAILED\ntest c ... ignored, needs a screen\n\
             test d - should panic ... ok\n     Running it/main.rs (target/release/deps/it-0a1b)\ntest a ... ok\n\
             test result: ok. 1 passed; 0 failed\n   Doc-tests sdk\ntest src/lib.rs - (line 3) ... ok\n",
        );
        check(
            &results,
            &[
                ("doc-tests::src/lib.rs - (line 3)", true),
                ("it::a", true),
                ("kiosk_ui::b", false),
                ("kiosk_ui::d", true),
                ("kiosk_ui::state::tests::a", true),
            ],
        );
    }

    #[test]
    fn a_browser_test_has_passed_when_it_has_in_each_browser_and_skipped_is_not_passed() {
        let spec = |line: u32, statuses: &[&str]| {
            let tests: Vec<Value> = statuses.iter().map(|status| serde_json::json!({ "status": status })).collect();
            serde_json::json!({ "file": "a.spec.js", "title": "It works", "line": line, "tests": tests })
        };
        let specs = [
            spec(1, &["expected", "expected"]),
            spec(2, &["expected", "unexpected"]),
            spec(3, &["skipped"]),
            spec(4, &["skipped", "expected"]),
            spec(5, &["flaky"]),
        ];
        let report = serde_json::json!({ "suites": [{ "suites": [{ "specs": specs }] }] });
        let mut results = Results::default();
        results.take_playwright(&report.to_string()).unwrap();
        let at = |line: u32| format!("tests/browser/a.spec.js:{line}");
        let (one, two, four, five) = (at(1), at(2), at(4), at(5));
        check(&results, &[(&one, true), (&two, false), (&four, true), (&five, false)]);
        assert_eq!((results.names[&one].len(), results.names.contains_key(&at(3))), (1, false));
    }

    #[test]
    fn a_check_by_ear_has_passed_when_it_has_in_each_browser() {
        let mut results = Results::default();
        results.take_heard(r#"{"a": true, "b": true}"#).unwrap();
        results.take_heard(r#"{"a": true, "b": false}"#).unwrap();
        let at = |name: &str| format!("tests/orca/checks.mjs: {name}");
        let (a, b) = (at("a"), at("b"));
        check(&results, &[(&a, true), (&b, false)]);
        assert!(results.take_heard("").is_err());
    }

    #[test]
    fn results_of_other_sources_are_none() {
        let folder = tempfile::tempdir().unwrap();
        let tree = Tree { root: folder.path().to_owned(), target: folder.path().to_owned() };
        std::fs::create_dir_all(tree.made()).unwrap();
        Results { build: "one".to_owned(), ..Results::default() }.keep(&tree).unwrap();
        assert!(Results::of_this_build(&tree, "one").is_some());
        assert!(Results::day(&tree).is_some_and(|day| day.year() > 2025));
        assert!(Results::of_this_build(&tree, "two").is_none());
        Results::forget(&tree);
        assert!(Results::of_this_build(&tree, "one").is_none());
        assert!(Results::day(&tree).is_none());
    }
}
