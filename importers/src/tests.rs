//! Forms of other systems as they really are: every file of a folder is imported and compiled, and what came over is counted.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use authoring::{compile::Compiled, explore, source};
use procedure::Finding;

use crate::{Came, Element, Imported, Input, System, import, sift::compiled};

/// Imports a form from a text.
pub(crate) fn imported(system: System, name: &str, text: &str) -> Result<Imported, Vec<Finding>> {
    import(system, &Input { name, bytes: text.as_bytes(), translations: BTreeMap::new(), beside: BTreeMap::new() })
}

/// Asserts that what was imported compiles without a finding.
#[track_caller]
pub(crate) fn good(imported: &Imported) -> Compiled {
    match compiled(imported) {
        Ok(compiled) => compiled,
        Err(findings) => {
            let findings: Vec<String> = findings.iter().map(ToString::to_string).collect();
            panic!("{}\n{}", findings.join("\n"), source::write(&imported.procedure));
        }
    }
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(files(&path));
        } else if path.extension().is_some_and(|ending| ending == "json") {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// How many came over whole, and how many there are.
fn share(counts: &[(usize, usize)]) -> (usize, usize, f64) {
    let (whole, all) = counts.iter().fold((0, 0), |(whole, all), (w, a)| (whole + w, all + a));
    #[expect(clippy::cast_precision_loss, reason = "some thousands at most")]
    let share = if all == 0 { 1.0 } else { whole as f64 / all as f64 };
    (whole, all, share)
}

fn corpus(system: System, folder: &str, refused: &[&str]) {
    let Some(corpora) = std::env::var_os("PARVIS_CORPORA") else {
        println!("SKIPPED: PARVIS_CORPORA names no folder with forms of other systems");
        return;
    };
    let folder = Path::new(&corpora).join(folder);
    let found = files(&folder);
    assert!(!found.is_empty(), "no forms in {}", folder.display());
    let (mut built, mut walked) = (0_usize, 0_usize);
    let (mut fields, mut conditions, mut wrong, mut losses) = (Vec::new(), Vec::new(), Vec::new(), BTreeMap::new());
    for path in &found {
        let name = path.strip_prefix(&folder).unwrap().display().to_string();
        let bytes = std::fs::read(path).unwrap();
        let input = Input { name: &name, bytes: &bytes, translations: BTreeMap::new(), beside: BTreeMap::new() };
        match import(system, &input) {
            Err(findings) if refused.iter().any(|of| name.ends_with(of)) => {
                println!("refused, as it should be: {}", findings[0])
            }
            Err(findings) => wrong.push(format!("{name}: {}", findings[0])),
            Ok(imported) => {
                fields.push(imported.report.count(Element::Field));
                conditions.push(imported.report.count(Element::Condition));
                for line in imported.report.lines.iter().filter(|line| line.came != Came::Whole) {
                    *losses.entry(format!("{:?}: {}", line.element, line.why)).or_insert(0_usize) += 1;
                }
                match compiled(&imported) {
                    Err(findings) => wrong.extend(findings.iter().map(|finding| format!("{name}: {finding}"))),
                    Ok(compiled) => {
                        let bound = explore::Bound { ways: 60, ways_for_condition: 4 };
                        let seen = explore::search(&compiled.definition, &compiled.description, &[], &bound);
                        built += 1;
                        walked += usize::from(seen.finished);
                        if !seen.finished {
                            println!("not walked to its end: {name}");
                        }
                    }
                }
            }
        }
    }
    for (loss, times) in &losses {
        println!("{times:4} × {loss}");
    }
    let (whole_fields, all_fields, fields) = share(&fields);
    let (whole_conditions, all_conditions, conditions) = share(&conditions);
    println!(
        "{} files; fields {whole_fields} of {all_fields}; conditions {whole_conditions} of {all_conditions}",
        found.len()
    );
    assert!(wrong.is_empty(), "{} findings, such as\n{}", wrong.len(), wrong[..wrong.len().min(40)].join("\n"));
    println!("{walked} of {built} procedures are walked to their end");
    assert!(walked * 10 >= built * 9, "{walked} of {built}");
    assert!(fields >= 0.95, "{fields}");
    assert!(conditions >= 0.90, "{conditions}");
}

#[test]
fn real_forms_of_xgov_come_over() {
    corpus(System::Xgov, "xgov", &[]);
}

#[test]
fn real_forms_of_gc_forms_come_over() {
    // Answers of somebody, and no form.
    corpus(System::Gcforms, "gcforms", &["filterValuesByShownElements.json"]);
}

/// Every text that a small change makes of a form: cut short, without a part, with something else in a place.
pub(crate) fn mutations(text: &str) -> Vec<String> {
    let mut changed: Vec<String> =
        (0..text.len()).step_by(7).filter_map(|end| text.get(..end)).map(str::to_owned).collect();
    for other in
        ["null", "true", "-1", "1e999", "\"\"", "[]", "{}", "\"{ $x }\"", "[[[[[[{}]]]]]]", "18446744073709551616"]
    {
        for (at, _) in text.match_indices(": ").step_by(2) {
            let start = at + 2;
            let end = text[start..].find([',', '\n', '}', ']']).map_or(text.len(), |end| start + end);
            changed.push(format!("{}{other}{}", &text[..start], &text[end..]));
        }
    }
    for (at, _) in text.match_indices('"').step_by(3) {
        changed.push(format!("{}\"x{}", &text[..at], &text[at + 1..]));
    }
    changed
}

/// Nothing that is done to a form makes its import fail otherwise than with findings, and what comes of it compiles.
pub(crate) fn endure(system: System, text: &str) {
    for changed in mutations(text) {
        if let Ok(imported) = imported(system, "form.json", &changed) {
            good(&imported);
        }
    }
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    for broken in ["", "{", "[]", "{}", "null", "3", "\u{feff}{}", "{\"pages\": 3}", &deep] {
        let findings = imported(system, "form.json", broken).unwrap_err();
        assert!(findings.iter().all(|finding| finding.place.starts_with("form.json")), "{findings:?}");
    }
    let huge = vec![b' '; 9 * 1024 * 1024];
    let input = Input { name: "form.json", bytes: &huge, translations: BTreeMap::new(), beside: BTreeMap::new() };
    assert_eq!(import(system, &input).unwrap_err()[0].code.as_str(), "import-too-large");
}
