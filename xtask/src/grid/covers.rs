//! What tests say of themselves: `// covers: RGAA 11.10, 11.11; EN 5.1.3.15` above a test, in Rust, in the browser tests and
//! in the checks by ear.
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::{Context, Result};

use super::criteria::{Judge, Standard};
use crate::tree::{Tree, walk};

/// What a screen reader's journey checks by ear; each check has a name there.
pub(super) const CHECKS: &str = "tests/orca/checks.mjs";
const MARK: &str = "// covers: ";
/// A test that holds every page against all page rules covers what these rules come from.
const PAGE_RULES: &str = "the page rules";
/// Where tests live. What tools write is not ours.
const FOLDERS: [&str; 11] = [
    "accessibility",
    "authoring",
    "definition",
    "host",
    "interpreter",
    "kiosk-ui",
    "locales",
    "package",
    "procedure",
    "tests",
    "xtask",
];

/// A test, as results name it: `accessibility::speech::tests::…`, or `tests/browser/fitting.spec.js:47`,
/// or `tests/orca/checks.mjs: what is heard`.
pub(super) type Place = String;

/// Tests by the criterion that they cover, which is named as in `RGAA 1.1`.
#[derive(Debug, Default)]
pub(super) struct Covers {
    pub tests: BTreeMap<String, BTreeSet<Place>>,
    /// File and line of each test.
    pub files: BTreeMap<Place, String>,
    /// Annotations that say nothing, each with its file and line.
    pub faults: Vec<String>,
}

/// Every annotation of the tree.
pub(super) fn read(tree: &Tree, standards: &[Standard]) -> Result<Covers> {
    let mut covers = Covers::default();
    for folder in FOLDERS {
        for file in walk(&tree.root.join(folder))? {
            let name = tree.relative(&file).display().to_string();
            if name.ends_with(".rs") || name.ends_with(".spec.js") || name == CHECKS {
                let text = std::fs::read_to_string(&file).with_context(|| format!("{name} is no UTF-8"))?;
                covers.take(&name, &text, standards);
            }
        }
    }
    Ok(covers)
}

impl Covers {
    fn take(&mut self, file: &str, text: &str, standards: &[Standard]) {
        let lines: Vec<&str> = text.lines().collect();
        for (at, line) in lines.iter().enumerate() {
            let Some(list) = line.trim_start().strip_prefix(MARK) else { continue };
            let place = match file {
                CHECKS => check_by_ear(&lines, at),
                file if file.ends_with(".rs") => rust_test(file, &lines, at),
                file => browser_test(file, &lines, at),
            };
            let Some((place, line)) = place else {
                self.faults.push(format!("{file}:{}: no test stands below this `covers`", at + 1));
                continue;
            };
            self.files.insert(place.clone(), format!("{file}:{line}"));
            for criterion in criteria(list) {
                match criterion.and_then(|name| known(&name, standards)) {
                    Ok(names) => names.into_iter().for_each(|name| {
                        self.tests.entry(name).or_default().insert(place.clone());
                    }),
                    Err(fault) => self.faults.push(format!("{file}:{}: {fault}", at + 1)),
                }
            }
        }
    }
}

/// The criteria that a list names, the standard said once for all that follow: `RGAA 1.1, 1.2; EN 9.1.1.1`.
fn criteria(list: &str) -> Vec<Result<String, String>> {
    let mut standard = "";
    let one = |part: &'_ str| part.trim().trim_end_matches('.').to_owned();
    let mut found = Vec::new();
    for part in list.split([',', ';']).map(one) {
        if part == PAGE_RULES {
            found.push(Ok(part));
        } else if let Some((tag, number)) = part.split_once(' ') {
            standard = list.split([' ', ',', ';']).find(|word| *word == tag).unwrap_or_default();
            found.push(Ok(format!("{tag} {number}")));
        } else if standard.is_empty() {
            found.push(Err(format!("`{part}` names no standard; write `RGAA {part}` or `EN {part}`")));
        } else {
            found.push(Ok(format!("{standard} {part}")));
        }
    }
    found
}

/// The names that a list's part stands for; who covers what cannot be covered is told so.
fn known(name: &str, standards: &[Standard]) -> Result<Vec<String>, String> {
    let find = |name: &str| {
        let (tag, number) = name.split_once(' ')?;
        standards.iter().find(|standard| standard.tag == tag)?.criteria().find(|line| line.number == number)
    };
    if name == PAGE_RULES {
        // A rule may ask for what this UI has not, such as frames: it watches that none comes in unnamed.
        let sources = accessibility::page_rules::rules().map(|rule| rule.source);
        let names: BTreeSet<String> = sources.flat_map(of_source).collect();
        let applies = |name: &String| find(name).is_some_and(|line| !matches!(line.judge, Judge::Nobody(_)));
        return Ok(names.into_iter().filter(applies).collect());
    }
    match find(name) {
        None => Err(format!("`{name}` is no criterion of accessibility/criteria/")),
        Some(line) if matches!(line.judge, Judge::Nobody(_)) => {
            Err(format!("`{name}` is called not applicable in accessibility/criteria/; one of the two is wrong"))
        }
        Some(_) => Ok(vec![name.to_owned()]),
    }
}

/// The criteria in the source of a page rule: `WCAG 2.4.2 (A), RGAA 8.5` also asks what EN 301 549 calls 9.2.4.2.
fn of_source(source: &str) -> Vec<String> {
    let mut standard = "";
    let mut found = Vec::new();
    for word in source.split([' ', ',', ';']).filter(|word| !word.is_empty()) {
        match word.chars().all(|letter| letter.is_ascii_digit() || letter == '.') {
            true if standard == "WCAG" => found.push(format!("EN 9.{word}")),
            true if standard == "RGAA" => found.push(format!("RGAA {word}")),
            true => {}
            false if word.starts_with('(') => {}
            false => standard = word,
        }
    }
    found
}

/// The name that the compiler gives to the test below line `at`, its program first; and its line.
fn rust_test(file: &str, lines: &[&str], at: usize) -> Option<(Place, usize)> {
    let below = &lines[at + 1..];
    let head = |line: &&&str| {
        let line = line.trim();
        line.is_empty() || line.starts_with("//") || line.starts_with("#[")
    };
    let end = below.iter().take_while(head).count();
    let attributes = &below[..end];
    if !attributes.iter().any(|line| line.trim().starts_with("#[") && line.contains("test")) {
        return None;
    }
    let name = below.get(end)?.split("fn ").nth(1)?.split('(').next()?;
    let mut path = modules(file)?;
    if lines[at].starts_with(' ') {
        // Inside `mod tests {` of the file itself.
        let module = lines[..at].iter().rev().find(|line| line.contains("mod ") && line.ends_with('{'))?;
        path.push(module.split("mod ").nth(1)?.trim_end_matches(" {").to_owned());
    }
    path.push(name.to_owned());
    Some((path.join("::"), at + end + 2))
}

/// The program that cargo makes of a file's crate, and the file's modules in it.
fn modules(file: &str) -> Option<Vec<String>> {
    let path = Path::new(file).with_extension("");
    let parts: Vec<&str> = path.iter().filter_map(|part| part.to_str()).collect();
    let (program, rest) = match (parts.as_slice(), parts.iter().position(|part| *part == "src")) {
        (["tests", "it", rest @ ..], _) => ("it", rest),
        (_, Some(at)) => (*parts.get(at.checked_sub(1)?)?, &parts[at + 1..]),
        ([_, "tests", program], None) => (*program, &[][..]),
        _ => return None,
    };
    let inner = rest.iter().filter(|part| !matches!(**part, "mod" | "lib" | "main"));
    Some(std::iter::once(program.replace('-', "_")).chain(inner.map(|part| (*part).to_owned())).collect())
}

/// File and line of the test below line `at`, as Playwright reports them.
fn browser_test(file: &str, lines: &[&str], at: usize) -> Option<(Place, usize)> {
    let below = lines[at + 1..].iter().position(|line| !line.trim_start().starts_with("//"))?;
    let is_test = lines[at + 1 + below].trim_start().starts_with("test(");
    let line = at + below + 2;
    is_test.then(|| (format!("{file}:{line}"), line))
}

/// The name of the check by ear below line `at`, as its results name it.
fn check_by_ear(lines: &[&str], at: usize) -> Option<(Place, usize)> {
    let below = lines[at + 1..].iter().position(|line| !line.starts_with("//"))?;
    let name = lines[at + 1 + below].strip_prefix("hears('")?.split('\'').next()?;
    Some((format!("{CHECKS}: {name}"), at + below + 2))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grid::criteria::tests::small;

    fn check(file: &str, text: &str) -> (Vec<(String, String)>, Vec<String>) {
        let mut covers = Covers::default();
        covers.take(file, text, &[small()]);
        let pairs =
            covers.tests.iter().flat_map(|(name, places)| places.iter().map(|place| (name.clone(), place.clone())));
        (pairs.collect(), covers.faults)
    }

    #[test]
    fn a_test_is_named_as_its_runner_names_it() {
        let inside = "#[cfg(test)]\nmod tests {\n    // covers: SMALL 1.1\n    #[test]\n    fn it_works() {}\n}\n";
        let beside = "// covers: SMALL 1.1\n// More.\n#[tokio::test]\nasync fn it_works() {}\n";
        for (file, text, place) in [
            ("kiosk-ui/src/state/mod.rs", inside, "kiosk_ui::state::tests::it_works"),
            ("accessibility/src/speech/tests/a.rs", beside, "accessibility::speech::tests::a::it_works"),
            ("tests/it/api/dossiers.rs", beside, "it::api::dossiers::it_works"),
            ("locales/tests/cldr.rs", beside, "cldr::it_works"),
            (
                "tests/browser/a.spec.js",
                "\n  // covers: SMALL 1.1\n  test('it works', () => {});\n",
                "tests/browser/a.spec.js:3",
            ),
            (CHECKS, "// covers: SMALL 1.1\nhears('a sound', () => true);\n", "tests/orca/checks.mjs: a sound"),
        ] {
            assert_eq!(check(file, text), (vec![("SMALL 1.1".to_owned(), place.to_owned())], vec![]), "{file}");
        }
    }

    #[test]
    fn a_test_stands_where_its_function_begins() {
        let mut covers = Covers::default();
        covers.take("a/src/lib.rs", "\n// covers: SMALL 1.1\n// More.\n#[test]\nfn it_works() {}\n", &[small()]);
        covers.take("b.spec.js", "// covers: SMALL 1.1\ntest('it works', () => {});\n", &[small()]);
        let files: Vec<&str> = covers.files.values().map(String::as_str).collect();
        assert_eq!(files, ["a/src/lib.rs:5", "b.spec.js:2"]);
    }

    #[test]
    fn the_standard_is_said_once_and_a_person_may_be_helped() {
        let (pairs, faults) = check("a/src/lib.rs", "// covers: SMALL 1.1, 1.2\n#[test]\nfn t() {}\n");
        assert_eq!((pairs.len(), faults), (2, vec![]));
    }

    #[test]
    fn what_is_unknown_not_applicable_without_a_standard_or_above_no_test_is_a_fault() {
        for (list, below, fault) in [
            ("SMALL 1.3", "#[test]\nfn t() {}", "no criterion"),
            ("OTHER 1.1", "#[test]\nfn t() {}", "no criterion"),
            ("SMALL 1.10", "#[test]\nfn t() {}", "not applicable"),
            ("1.1", "#[test]\nfn t() {}", "names no standard"),
            ("SMALL 1.1", "fn t() {}", "no test stands below"),
        ] {
            let (pairs, faults) = check("a/src/lib.rs", &format!("// covers: {list}\n{below}\n"));
            assert!(pairs.is_empty() && faults.len() == 1 && faults[0].contains(fault), "{list}: {faults:?}");
        }
    }

    #[test]
    fn a_page_rule_names_criteria_of_both_standards() {
        let source = "WCAG 1.3.1 (A), 2.4.9 (AAA), RGAA 9.2, 12.6, ACT 2779a5; heard with Orca 43";
        assert_eq!(of_source(source), ["EN 9.1.3.1", "EN 9.2.4.9", "RGAA 9.2", "RGAA 12.6"]);
    }
}
