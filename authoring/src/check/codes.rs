//! The codes of findings: every one that the sources name stands on the page about them, and the page names no other.

#![cfg(test)]

use std::{collections::BTreeSet, fs, path::Path};

const PAGE: &str = include_str!("../../../docs/findings.md");

/// What `procedure` finds for the file as well as for a package.
const STATUSES: &str = include_str!("../../../procedure/src/status.rs");

/// The codes in the sources: the first text in a call that makes a finding.
fn in_sources(folder: &Path, codes: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            in_sources(&path, codes);
        } else if path.file_name().is_some_and(|name| name != "tests.rs" && name != "codes.rs") {
            in_text(&fs::read_to_string(&path).expect("reads"), codes);
        }
    }
}

fn in_text(text: &str, codes: &mut BTreeSet<String>) {
    for call in ["fault(", "error(", "warning(", "warn(", "code: "] {
        for rest in text.split(call).skip(1) {
            let before_text: String = rest.chars().take_while(|letter| *letter != '"').collect();
            let plain = before_text.chars().all(|letter| letter.is_alphanumeric() || " \n,.&_".contains(letter));
            let code: String = rest.chars().skip(before_text.chars().count() + 1).take_while(|l| *l != '"').collect();
            if plain && before_text.len() < 60 && code.parse::<procedure::Id>().is_ok() {
                codes.insert(code);
            }
        }
    }
}

#[test]
fn every_code_is_on_the_page() {
    let mut codes = BTreeSet::new();
    in_sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut codes);
    in_text(STATUSES, &mut codes);
    assert!(codes.contains("status-endless"), "{codes:?}");
    assert!(codes.len() > 40, "{codes:?}");
    let missing: Vec<&String> = codes.iter().filter(|code| !PAGE.contains(&format!("`{code}`"))).collect();
    assert!(missing.is_empty(), "docs/findings.md does not tell of {missing:?}");
}
