//! The grid as people read it: a file for each locale that the accessibility page loads on demand, and one page for who reads the sources.
use std::collections::BTreeMap;
use std::fmt::Write as _;

use anyhow::{Context, Result};
use locales::{Words, pack};
use procedure::{Arg, Args, Id, Locale, PartialDate};
use serde::Serialize;
use serde_json::{Value, json};

use super::criteria::{Criterion, Judge, Standard};
use super::{Line, State, Test};
use crate::build::asset::write_compressed;
use crate::tree::{Tree, walk};

/// So much of the hash tells one build from another.
const SHOWN_DIGITS: usize = 12;

/// A criterion as the UI reads it.
#[derive(Serialize)]
struct Row {
    number: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    level: Option<String>,
    title: String,
    state: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<String>,
    /// Those that ran on these sources and passed, where they say something: their places in the list of tests.
    tests: Vec<usize>,
}

/// Write all of it. `ran`: the day of the tests, if there are results of this build at all.
pub(super) fn write(
    tree: &Tree,
    build: &str,
    ran: Option<PartialDate>,
    judged: &[(&Standard, Vec<Line<'_>>)],
) -> Result<()> {
    let folder = tree.made().join("ui");
    std::fs::create_dir_all(&folder)?;
    let build = &build[..SHOWN_DIGITS];
    let tests = listed_tests(judged);
    for locale in pack::locales() {
        let words = Words::core(&locale, &pack::core(&locale));
        let with = |id: &str, args: [(&'static str, Arg); 2]| {
            words.common_with(id, &args.map(|(name, arg)| (Id::from_static(name), arg)).into())
        };
        let grid = json!({
            "build": build,
            "ran": ran.map(|day| with("grid-ran", [("day", Arg::Date(day)), ("build", Arg::Text(build.to_owned()))])),
            "standards": judged.iter().map(|(standard, lines)| said(standard, lines, &tests, &words)).collect::<Vec<_>>(),
            "tests": tests.iter().map(|test| json!({ "names": test.names, "file": test.file })).collect::<Vec<_>>(),
        });
        let bytes = serde_json::to_vec(&grid)?;
        write_compressed(&folder.join(format!("grid.{locale}.json")), &bytes)?;
    }
    let file = tree.made().join("grid.md");
    std::fs::write(&file, listed(build, ran.is_some(), judged))
        .with_context(|| format!("cannot write {}", file.display()))
}

/// Take away what an earlier build was told.
pub(super) fn forget(tree: &Tree) -> Result<()> {
    for file in walk(&tree.made().join("ui"))? {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        if name.starts_with("grid.") && name.contains(".json") {
            std::fs::remove_file(&file).with_context(|| format!("cannot remove {}", file.display()))?;
        }
    }
    Ok(())
}

/// One standard in the words of a locale. Titles are those of the lists, which are French.
fn said(standard: &Standard, lines: &[Line<'_>], tests: &[&Test], words: &Words) -> Value {
    let states = State::ALL.map(|state| {
        let count = lines.iter().filter(|line| line.state == state).count();
        let args = [("count", count), ("all", lines.len())];
        let args: Args = args
            .map(|(name, number)| (Id::from_static(name), Arg::Number(i64::try_from(number).unwrap_or(i64::MAX))))
            .into();
        (count > 0).then(|| words.common_with(&format!("grid-count-{}", state.name()), &args))
    });
    let row = |line: &Line<'_>| {
        let Criterion { number, level, title, .. } = line.criterion;
        Row {
            number: number.clone(),
            level: level.clone(),
            title: title.clone(),
            state: words.common(&format!("grid-{}", line.state.name())),
            note: note(line.criterion).map(|id| words.common(&id)),
            tests: shown(line).filter_map(|own| tests.iter().position(|test| test.place == own.place)).collect(),
        }
    };
    let mut rest = lines;
    let themes: Vec<Value> = standard
        .themes
        .iter()
        .map(|theme| {
            let (own, others) = rest.split_at(theme.criteria.len());
            rest = others;
            json!({ "title": theme.title, "rows": own.iter().map(row).collect::<Vec<_>>() })
        })
        .collect();
    json!({ "name": standard.name, "counts": states.into_iter().flatten().collect::<Vec<_>>(), "themes": themes })
}

/// The tests that a line shows: some that passed beside one that did not would look like a proof.
fn shown<'l>(line: &'l Line<'_>) -> impl Iterator<Item = &'l Test> {
    let tests: &[Test] = if line.state == State::Untested { &[] } else { &line.tests };
    tests.iter().filter(|test| test.passed)
}

/// Every test that any line shows, once, by file and line.
fn listed_tests<'l>(judged: &'l [(&Standard, Vec<Line<'_>>)]) -> Vec<&'l Test> {
    let lines = judged.iter().flat_map(|(_, lines)| lines);
    let by_place: BTreeMap<&str, &Test> = lines.flat_map(shown).map(|test| (test.place.as_str(), test)).collect();
    let mut tests: Vec<&Test> = by_place.into_values().collect();
    tests.sort_by_key(|test| place(&test.file));
    tests
}

/// Line 9 comes before line 10.
fn place(file: &str) -> (&str, u32) {
    let (name, line) = file.rsplit_once(':').unwrap_or((file, ""));
    (name, line.parse().unwrap_or_default())
}

/// The message that says why nobody judges, or what a person does.
fn note(criterion: &Criterion) -> Option<String> {
    match &criterion.judge {
        Judge::Nobody(why) => Some(format!("grid-none-{why}")),
        Judge::Person(what) => Some(format!("grid-person-{what}")),
        Judge::Tests => None,
    }
}

/// Messages that the lists name and French has not.
pub(super) fn without_words(standards: &[Standard]) -> Vec<String> {
    let source = Locale::source();
    let words = Words::core(&source, &pack::core(&source));
    let lines = standards.iter().flat_map(Standard::criteria);
    let missing = lines.filter_map(|line| Some((line, note(line).filter(|id| !words.has_common(id))?)));
    missing
        .map(|(line, id)| format!("accessibility/criteria/: {} names `{id}`, which has no words", line.number))
        .collect()
}

/// One page in Markdown, with every test and whether it passed.
fn listed(build: &str, ran: bool, judged: &[(&Standard, Vec<Line<'_>>)]) -> String {
    let source = Locale::source();
    let words = Words::core(&source, &pack::core(&source));
    let mut page = format!("# Grille de conformité\n\nBuild {build}{}\n", if ran { "" } else { ", not tested" });
    for (standard, lines) in judged {
        let _ = write!(page, "\n## {}\n\n| | | | |\n|---|---|---|---|\n", standard.name);
        for line in lines {
            let Criterion { number, level, title, .. } = line.criterion;
            let tests = line.tests.iter().map(|test| {
                format!("{} `{}` {}", if test.passed { "✓" } else { "✗" }, test.file, test.names.join("; "))
            });
            let reasons: Vec<String> =
                note(line.criterion).map(|id| words.common(&id)).into_iter().chain(tests).collect();
            let level = level.as_deref().unwrap_or_default();
            let _ = writeln!(page, "| {number} {level} | {title} | {} | {} |", line.state.name(), reasons.join("<br>"));
        }
    }
    page
}
