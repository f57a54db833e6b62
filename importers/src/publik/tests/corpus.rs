//! Real forms, where they are: how much of them comes over.

use std::{env, fs, path::Path};

use super::*;
use crate::report::{Came, Element};

/// The files of a folder, by name.
fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<(String, Vec<u8>)> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .filter_map(|entry| entry.ok())
        .filter_map(|entry| Some((entry.file_name().into_string().ok()?, fs::read(entry.path()).ok()?)))
        .collect();
    files.sort();
    files
}

/// What Publik exports, folder by folder.
const FOLDERS: [&str; 9] = [
    "forms",
    "blocks",
    "carddefs",
    "datasources",
    "workflows",
    "wscalls",
    "mail-templates",
    "category",
    "data_source_category",
];

#[test]
fn real_forms_come_over() {
    let Some(folder) = env::var_os("PARVIS_CORPORA") else {
        eprintln!("PASSED OVER: real_forms_come_over needs the folder of real forms in PARVIS_CORPORA");
        return;
    };
    let folder = Path::new(&folder).join("publik/teleservices_package");
    let all = FOLDERS.map(|kind| (kind, files(&folder.join(kind))));
    let beside: BTreeMap<String, &[u8]> =
        all.iter().flat_map(|(_, files)| files).map(|(name, bytes)| (name.clone(), bytes.as_slice())).collect();
    let (mut conditions, mut fields, mut imports, mut compile) = ((0, 0), (0, 0), 0, 0);
    let mut end = 0;
    let show = env::var_os("PARVIS_CORPORA_SHOW").is_some();
    for (kind, files) in &all {
        for (name, bytes) in files {
            let input = Input { name, bytes, translations: BTreeMap::new(), beside: beside.clone() };
            let imported = match import(System::Publik, &input) {
                Ok(imported) => imported,
                Err(findings) => {
                    assert!(!FOLDERS[..3].contains(kind), "{name}: {}", findings[0]);
                    assert_eq!(findings[0].code.as_str(), "import-no-form", "{name}");
                    continue;
                }
            };
            imports += 1;
            for (sum, element) in [(&mut conditions, Element::Condition), (&mut fields, Element::Field)] {
                let (whole, count) = imported.report.count(element);
                *sum = (sum.0 + whole, sum.1 + count);
            }
            match compiled(&imported) {
                Ok(compiled) => {
                    compile += 1;
                    if ends(&compiled) {
                        end += 1;
                    } else {
                        eprintln!("{name}: no way comes to an end");
                    }
                }
                Err(findings) => eprintln!("{name}: {}", findings[0]),
            }
            if show {
                let words: String = imported.words["fr"].iter().map(|(id, text)| format!("{id} = {text}\n")).collect();
                eprintln!("=== {name}\n{}\n{words}\n{}", yaml(&imported), imported.report.text());
            } else {
                for line in imported.report.lines.iter().filter(|line| {
                    line.came != Came::Whole && matches!(line.element, Element::Condition | Element::Field)
                }) {
                    eprintln!("{name}: {:?} {}: {}", line.element, line.place, line.why);
                }
            }
        }
    }
    eprintln!(
        "publik: {imports} files, {compile} compile, {end} are walked to the end; conditions {conditions:?}, fields {fields:?}"
    );
    assert!(imports >= 51, "{imports}");
    assert_eq!(compile, imports, "every import compiles once its author has completed it");
    assert!(end * 100 >= imports * 90, "{end} of {imports}");
    assert!(conditions.0 * 100 >= conditions.1 * 90, "{conditions:?}");
    assert!(fields.0 * 100 >= fields.1 * 95, "{fields:?}");
}
