//! A kind of field stands in four places: its rule, its input with examples, its builder for authors, its words.
use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{Context, Result};

use crate::build::words;
use crate::tree::{Tree, files};

const RULES: &str = "procedure/src/field";
const INPUTS: &str = "kiosk-ui/src/fields";
const BUILDERS: &str = "plugins/sdk/src/fields.rs";
/// What every input folder has: the code, and examples that the tests and the gallery draw.
const INPUT_FILES: [&str; 2] = ["mod.rs", "examples.json"];

/// Every kind that lacks one of its places, and every message that an input says and nobody wrote.
pub(super) fn check(tree: &Tree) -> Result<Vec<String>> {
    let texts = words::read(&tree.root.join("locales"))?;
    let ids: BTreeSet<String> =
        words::entries(texts.get(words::SOURCE).map_or(&[][..], Vec::as_slice))?.into_keys().collect();
    parity(&tree.root, &ids)
}

fn parity(root: &Path, ids: &BTreeSet<String>) -> Result<Vec<String>> {
    let read = |path: &str| std::fs::read_to_string(root.join(path)).with_context(|| format!("cannot read {path}"));
    let mut faults = Vec::new();
    let (cases, builders) = (read(&format!("{RULES}/mod.rs"))?, read(BUILDERS)?);
    let rules = names(&root.join(RULES), |path| path.extension().is_some_and(|extension| extension == "rs"))?;
    let inputs = names(&root.join(INPUTS), Path::is_dir)?;
    for kind in rules.union(&inputs) {
        let mut lacks =
            |what: String| faults.push(format!("field kind `{kind}` lacks {what}; CONTRIBUTING.md lists its places"));
        if !rules.contains(kind) {
            lacks(format!("its rule {RULES}/{kind}.rs"));
        }
        let case = pascal(kind);
        if !cases.lines().any(|line| line.trim().strip_prefix(&case).is_some_and(|rest| rest.starts_with(['(', ',']))) {
            lacks(format!("its case `{case}` in {RULES}/mod.rs"));
        }
        for file in INPUT_FILES {
            if !root.join(INPUTS).join(kind).join(file).is_file() {
                lacks(format!("{INPUTS}/{kind}/{file}"));
            }
        }
        let built = |line: &str| line.starts_with(&format!("{kind}: ")) || line.starts_with(&format!("pub fn {kind}("));
        if !builders.lines().any(|line| built(line.trim())) {
            lacks(format!("its builder `{kind}` in {BUILDERS}"));
        }
        for file in files(&root.join(INPUTS).join(kind), "rs")? {
            for id in messages(&std::fs::read_to_string(&file)?, kind).difference(ids) {
                lacks(format!("the message `{id}` in locales/{}/fields.ftl", words::SOURCE));
            }
        }
    }
    Ok(faults)
}

/// The entries of a folder that are kinds, by name.
fn names(folder: &Path, is_kind: impl Fn(&Path) -> bool) -> Result<BTreeSet<String>> {
    let mut names = BTreeSet::new();
    for entry in std::fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))? {
        let path = entry?.path();
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        if is_kind(&path) && !["mod", "tests"].contains(&&*name) {
            names.insert(name);
        }
    }
    Ok(names)
}

/// The ids of messages that a code of this kind names: `"field-<kind>-…"`. Ids of inputs in the page have their dashes elsewhere.
fn messages(code: &str, kind: &str) -> BTreeSet<String> {
    let code = code.split("#[cfg(test)]").next().unwrap_or(code);
    let prefix = format!("field-{}-", kind.replace('_', "-"));
    let is_id = |text: &&str| text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    code.split('"')
        .skip(1)
        .step_by(2)
        .filter(|text| text.starts_with(&prefix) && text.len() > prefix.len() && !text.ends_with('-'))
        .filter(is_id)
        .map(str::to_owned)
        .collect()
}

fn pascal(kind: &str) -> String {
    kind.split('_').map(|part| part[..1].to_uppercase() + &part[1..]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A tree with one kind, of which a file was changed; no text: the file is not there.
    fn check(changed: &str, text: Option<&str>) -> Vec<String> {
        let root = tempfile::tempdir().unwrap();
        let files = [
            ("procedure/src/field/mod.rs", "pub enum Kind {\n    /// Yes or no.\n    YesNo,\n}\n"),
            ("procedure/src/field/yes_no.rs", "//! x\n"),
            ("kiosk-ui/src/fields/mod.rs", "//! x\n"),
            ("kiosk-ui/src/fields/yes_no/mod.rs", "//! x\nlet hint = \"field-yes-no-hint\";\n"),
            ("kiosk-ui/src/fields/yes_no/examples.json", "[]"),
            ("plugins/sdk/src/fields.rs", "    yes_no: Kind = Kind::YesNo;\n"),
        ];
        for (path, usual) in files {
            let path = root.path().join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            let text = if path.ends_with(changed) { text } else { Some(usual) };
            if let Some(text) = text {
                std::fs::write(path, text).unwrap();
            }
        }
        parity(root.path(), &BTreeSet::from(["field-yes-no-hint".to_owned()])).unwrap()
    }

    #[test]
    fn a_kind_that_has_all_its_places_passes() {
        assert_eq!(check("none", None), Vec::<String>::new());
        assert_eq!(check("plugins/sdk/src/fields.rs", Some("pub fn yes_no(")), Vec::<String>::new());
    }

    #[test]
    fn each_place_is_missed_once() {
        let cases = [
            ("procedure/src/field/yes_no.rs", None, "its rule"),
            ("procedure/src/field/mod.rs", Some("YesNoMaybe,"), "its case `YesNo`"),
            ("yes_no/mod.rs", None, "yes_no/mod.rs"),
            ("yes_no/examples.json", None, "examples.json"),
            ("plugins/sdk/src/fields.rs", Some("pub fn yes_nobody("), "its builder `yes_no`"),
            ("yes_no/mod.rs", Some("say(\"field-yes-no-hint\") say(\"field-yes-no-why\")"), "`field-yes-no-why`"),
        ];
        for (changed, text, expected) in cases {
            let faults = check(changed, text);
            assert!(faults.len() == 1 && faults[0].contains(expected), "{expected}: {faults:?}");
        }
    }
}
