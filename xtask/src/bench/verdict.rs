//! Measures against targets: read from the benches, judged here, so that none of them judges itself.
use std::collections::BTreeMap;

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// What one bench measured.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Measure {
    /// What it is about: the heading that it stands under.
    part: String,
    name: String,
    unit: String,
    median: f64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    p99: Option<f64>,
    /// How many samples.
    count: u64,
    /// What must not be passed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    target: Option<f64>,
    /// Which number is held against the target.
    #[serde(default)]
    judged: Statistic,
    /// What a sum is made of.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    files: BTreeMap<String, u64>,
}

#[derive(Clone, Copy, Debug, Default, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
enum Statistic {
    #[default]
    Median,
    P99,
}

/// How a measure stands to its target.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Verdict {
    target: f64,
    /// The number over the target: below one is reached.
    ratio: f64,
    reached: bool,
}

/// The measures in the last line of a bench's output: what its runner says stands before.
pub(super) fn read(output: &str) -> Result<Vec<Measure>> {
    let line = output.lines().rfind(|line| line.starts_with('[')).context("no line of it is a list")?;
    let measures: Vec<Measure> = serde_json::from_str(line)?;
    anyhow::ensure!(!measures.is_empty(), "the list is empty");
    Ok(measures)
}

impl Measure {
    fn verdict(&self) -> Option<Verdict> {
        let target = self.target?;
        let number = match self.judged {
            Statistic::Median => self.median,
            // A bench that promises a p99 and gives none has not reached it.
            Statistic::P99 => self.p99.unwrap_or(f64::INFINITY),
        };
        Some(Verdict { target, ratio: number / target, reached: number <= target })
    }

    /// The measure as it stands in the file, with its verdict.
    pub(super) fn judged(&self) -> Result<Value> {
        let mut value = serde_json::to_value(self)?;
        if let Some(verdict) = self.verdict() {
            value["ratio"] = verdict.ratio.into();
            value["reached"] = verdict.reached.into();
        }
        Ok(value)
    }

    fn line(&self) -> String {
        let p99 = self.p99.map(number).unwrap_or_default();
        let verdict = self.verdict().map_or_else(String::new, |verdict| {
            let which = match self.judged {
                Statistic::Median => "",
                Statistic::P99 => " p99",
            };
            let target = format!("{}{which}", number(verdict.target));
            format!("{target:>10} {:>6.2}  {}", verdict.ratio, if verdict.reached { "reached" } else { "MISSED" })
        });
        let line = format!("  {:<58} {:>10} {p99:>10} {:<5} {verdict}", self.name, number(self.median), self.unit);
        line.trim_end().to_owned()
    }
}

/// The table: one line a measure, under the heading of its part.
pub(super) fn table(measures: &[Measure]) -> Vec<String> {
    let mut lines =
        vec![format!("  {:<58} {:>10} {:>10} {:<5} {:>10} {:>6}", "", "median", "p99", "unit", "target", "ratio")];
    let mut part = "";
    for measure in measures {
        if measure.part != part {
            part = &measure.part;
            lines.push(part.to_owned());
        }
        lines.push(measure.line());
    }
    let judged: Vec<Verdict> = measures.iter().filter_map(Measure::verdict).collect();
    let reached = judged.iter().filter(|verdict| verdict.reached).count();
    lines.push(format!("{reached} of {} targets reached", judged.len()));
    lines
}

/// Three digits that matter, or all of a large number.
fn number(number: f64) -> String {
    if number >= 100.0 { format!("{number:.0}") } else { format!("{number:.1}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn measure(json: &str) -> Measure {
        read(&format!("   Running benches\n[{json}]\n")).unwrap().remove(0)
    }

    #[test]
    fn the_number_that_the_target_is_about_is_judged() {
        let with = |judged: &str| {
            let measure = measure(&format!(
                r#"{{"part": "a", "name": "b", "unit": "ms", "median": 40, "p99": 60, "count": 9, "target": 50{judged}}}"#
            ));
            measure.verdict().unwrap()
        };
        assert_eq!(with(""), Verdict { target: 50.0, ratio: 0.8, reached: true });
        assert_eq!(with(r#", "judged": "p99""#), Verdict { target: 50.0, ratio: 1.2, reached: false });
    }

    #[test]
    fn exactly_the_target_is_reached_and_a_missing_p99_never() {
        let bytes = r#"{"part": "a", "name": "b", "unit": "bytes", "median": 50, "count": 1, "target": 50"#;
        assert!(measure(&format!("{bytes}}}")).verdict().unwrap().reached);
        assert!(!measure(&format!(r#"{bytes}, "judged": "p99"}}"#)).verdict().unwrap().reached);
    }

    #[test]
    fn the_table_counts_what_is_reached_and_leaves_what_has_no_target() {
        let measures = [
            measure(r#"{"part": "a", "name": "small", "unit": "bytes", "median": 9, "count": 1, "target": 10}"#),
            measure(r#"{"part": "a", "name": "large", "unit": "bytes", "median": 11, "count": 1, "target": 10}"#),
            measure(r#"{"part": "b", "name": "free", "unit": "1/s", "median": 1, "count": 1}"#),
        ];
        let table = table(&measures);
        assert_eq!(table.last().unwrap(), "1 of 2 targets reached");
        assert!(table.iter().any(|line| line.contains("large") && line.ends_with("MISSED")), "{table:#?}");
        assert!(table.iter().any(|line| line.contains("free") && line.ends_with("1/s")), "{table:#?}");
    }

    #[test]
    fn output_without_measures_is_an_error() {
        for output in ["", "error: could not compile", "[]", "[{\"name\": 1}]"] {
            assert!(read(output).is_err(), "{output}");
        }
    }
}
