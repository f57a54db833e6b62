//! How many tests passed and failed, read from what the test runners say.
use anyhow::{Context, Result};
use serde::Deserialize;

/// A sum of tests.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Counts {
    pub passed: u64,
    pub failed: u64,
}

impl std::ops::Add for Counts {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self { passed: self.passed + other.passed, failed: self.failed + other.failed }
    }
}

impl std::fmt::Display for Counts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)
    }
}

impl Counts {
    /// A runner that failed, or found nothing to run, has failed once whatever it counted: a test that does not compile
    /// is counted by nobody.
    fn judged(self, success: bool) -> Self {
        let silent_failure = self.failed == 0 && (!success || self.passed == 0);
        if silent_failure { Self { failed: 1, ..self } } else { self }
    }
}

/// The sum of cargo's lines `test result: ok. 3 passed; 0 failed; …`.
pub(super) fn cargo(output: &str, success: bool) -> Counts {
    let number_before = |line: &str, word: &str| -> u64 {
        let before = line.split(word).next().unwrap_or_default();
        before.split_whitespace().next_back().and_then(|number| number.parse().ok()).unwrap_or(0)
    };
    output
        .lines()
        .filter(|line| line.starts_with("test result: "))
        .map(|line| Counts { passed: number_before(line, " passed"), failed: number_before(line, " failed") })
        .fold(Counts::default(), |sum, counts| sum + counts)
        .judged(success)
}

/// The sum of Playwright's JSON report. A test that passed only when tried again has passed, since a full machine may make anything
/// late once; it is told by name, and no criterion counts as tested by it.
pub(super) fn playwright(report: &str, success: bool) -> Result<Counts> {
    #[derive(Deserialize)]
    struct Report {
        stats: Stats,
    }
    #[derive(Deserialize)]
    struct Stats {
        expected: u64,
        unexpected: u64,
        flaky: u64,
    }
    let Report { stats } = serde_json::from_str(report)
        .context("Playwright wrote no report; its own lines above say why it could not start")?;
    Ok(Counts { passed: stats.expected + stats.flaky, failed: stats.unexpected }.judged(success))
}

/// The last line of `tests/orca/run.mjs`: `3 passed, 0 failed`.
pub(super) fn listening(output: &str, success: bool) -> Counts {
    let numbers = |line: &str| {
        let (passed, failed) = line.trim().strip_suffix(" failed")?.split_once(" passed, ")?;
        Some(Counts { passed: passed.parse().ok()?, failed: failed.parse().ok()? })
    };
    output.lines().next_back().and_then(numbers).unwrap_or_default().judged(success)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cargos_lines_are_summed() {
        let output = "running 3 tests\ntest result: ok. 31 passed; 0 failed; 0 ignored; 0 measured\n\
                      test result: FAILED. 4 passed; 2 failed; 0 ignored\n";
        assert_eq!(cargo(output, false), Counts { passed: 35, failed: 2 });
    }

    #[test]
    fn a_runner_that_fails_or_runs_nothing_counts_as_a_failure() {
        assert_eq!(cargo("error: could not compile", false), Counts { passed: 0, failed: 1 });
        assert_eq!(cargo("test result: ok. 3 passed; 0 failed;", false), Counts { passed: 3, failed: 1 });
        assert_eq!(cargo("", true), Counts { passed: 0, failed: 1 });
    }

    #[test]
    fn what_was_heard_is_counted_by_the_last_line() {
        let output = "chromium: 2 failed; once more\n150 passed, 2 failed\n310 passed, 0 failed\n";
        assert_eq!(listening(output, true), Counts { passed: 310, failed: 0 });
        assert_eq!(listening("FAILED: no display", false), Counts { passed: 0, failed: 1 });
        assert_eq!(listening("310 passed, 0 failed", false), Counts { passed: 310, failed: 1 });
    }

    #[test]
    fn playwrights_report_is_read_and_a_second_try_passes() {
        let report = r#"{"stats": {"expected": 12, "skipped": 1, "unexpected": 1, "flaky": 2}}"#;
        assert_eq!(playwright(report, false).unwrap(), Counts { passed: 14, failed: 1 });
        assert!(playwright("", false).is_err());
    }
}
