//! A new kind of field: files of its own, and a line in each place that knows all kinds.
use std::path::PathBuf;

use anyhow::{Result, bail};

use super::name::Name;
use super::{Files, read, templates};
use crate::tree::Tree;

/// Lines to put after a line that is there today.
struct Insertion {
    file: &'static str,
    after: &'static str,
    lines: &'static str,
}

/// Each follows the last kind of a list, or a kind that is plain text too.
const INSERTIONS: [Insertion; 13] = [
    Insertion { file: "procedure/src/field/mod.rs", after: "pub mod yes_no;", lines: "pub mod {{kind}};" },
    Insertion {
        file: "procedure/src/field/mod.rs",
        after: "    Consent(consent::Consent),",
        lines: "    /// The kind `{{name}}`.\n    {{Type}},",
    },
    Insertion {
        file: "procedure/src/field/mod.rs",
        after: "            Self::Consent(kind) => kind.read(entry),",
        lines: "            Self::{{Type}} => {{kind}}::read(entry),",
    },
    Insertion {
        file: "procedure/src/field/mod.rs",
        after: "            Self::Consent(kind) => kind.show(answer),",
        lines: "            Self::{{Type}} => vec![Arg::Text(answer.as_text().unwrap_or_default().to_owned())],",
    },
    Insertion {
        file: "procedure/src/field/mod.rs",
        after: "            Self::Consent(_) => code::MISSING_CONSENT,",
        lines: "            Self::{{Type}} => code::MISSING_TEXT,",
    },
    Insertion {
        file: "procedure/src/field/mod.rs",
        after: "            Self::Consent(_) => \"consent\",",
        lines: "            Self::{{Type}} => \"{{name}}\",",
    },
    Insertion {
        file: "procedure/src/field/mod.rs",
        after: "            \"consent\" => Self::Consent(from_value(settings)?),",
        lines: "            \"{{name}}\" => Self::{{Type}},",
    },
    Insertion {
        file: "procedure/tests/golden/documents.rs",
        after: "        Kind::Place,",
        lines: "        Kind::{{Type}},",
    },
    Insertion { file: "kiosk-ui/src/fields/mod.rs", after: "pub mod yes_no;", lines: "pub mod {{kind}};" },
    Insertion {
        file: "kiosk-ui/src/fields/mod.rs",
        after: "        Kind::Consent(kind) => consent::view(&input, kind),",
        lines: "        Kind::{{Type}} => {{kind}}::view(&input),",
    },
    Insertion { file: "kiosk-ui/src/fields/tests.rs", after: "        \"place\",", lines: "        \"{{kind}}\"," },
    Insertion {
        file: "plugins/sdk/src/fields.rs",
        after: "    place: Kind = Kind::Place;",
        lines: "    /// The kind `{{name}}`.\n    {{kind}}: Kind = Kind::{{Type}};",
    },
    Insertion {
        file: "plugins/sdk/src/testing/tries.rs",
        after: "        Kind::Consent(_) => vec![true.into()],",
        lines: "        Kind::{{Type}} => vec![\"example\".into()],",
    },
];
/// Authors name the builder by the sdk; the list there is one line or several.
const BUILDERS: (&str, &str) = ("plugins/sdk/src/lib.rs", "pub use fields::{");

/// The files of the kind, new and changed.
pub(super) fn files(tree: &Tree, name: &Name) -> Result<Files> {
    let kind = name.snake();
    let rule = format!("procedure/src/field/{kind}.rs");
    if tree.root.join(&rule).exists() {
        bail!("{rule} is there already; choose another name, or go on with what is there");
    }
    let mut files = Files::new();
    for (path, text) in templates(tree, "field", name)? {
        let path = match path.to_string_lossy().as_ref() {
            "rule.rs" => PathBuf::from(&rule),
            "input.rs" => PathBuf::from(format!("kiosk-ui/src/fields/{kind}/mod.rs")),
            "examples.json" => PathBuf::from(format!("kiosk-ui/src/fields/{kind}/examples.json")),
            words => {
                let locale = words.trim_start_matches("locales/").trim_end_matches(".ftl");
                let path = format!("locales/{locale}/fields.ftl");
                let whole = read(&tree.root, &path)? + &text;
                files.insert(PathBuf::from(path), whole);
                continue;
            }
        };
        files.insert(path, text);
    }
    for Insertion { file, after, lines } in &INSERTIONS {
        change(tree, &mut files, file, |text| insert(text, after, &name.fill(lines)))?;
    }
    let (file, list) = BUILDERS;
    change(tree, &mut files, file, |text| {
        text.contains(list).then(|| text.replacen(list, &format!("{list}{kind}, "), 1))
    })?;
    Ok(files)
}

fn change(tree: &Tree, files: &mut Files, file: &str, change: impl FnOnce(&str) -> Option<String>) -> Result<()> {
    let path = PathBuf::from(file);
    let text = match files.remove(&path) {
        Some(text) => text,
        None => read(&tree.root, file)?,
    };
    let Some(changed) = change(&text) else {
        bail!("{file} has changed: the line after which a kind is added is gone; correct xtask/src/new/field.rs");
    };
    files.insert(path, changed);
    Ok(())
}

/// The text with `lines` after the one line that is `after`.
fn insert(text: &str, after: &str, lines: &str) -> Option<String> {
    let mut found = text.match_indices(after).filter(|(at, _)| {
        let starts = *at == 0 || text[..*at].ends_with('\n');
        starts && text[at + after.len()..].starts_with('\n')
    });
    let (at, _) = found.next()?;
    let end = at + after.len();
    found.next().is_none().then(|| format!("{}\n{lines}{}", &text[..end], &text[end..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_of_a_kind_is_written_and_no_placeholder_is_left() {
        let files = files(&Tree::find().unwrap(), &Name::read("licence-plate").unwrap()).unwrap();
        for (path, text) in &files {
            assert!(
                !text.contains("{{kind}}") && !text.contains("{{name}}") && !text.contains("{{Type}}"),
                "{}",
                path.display()
            );
        }
        let has = |path: &str, text: &str| files.get(&PathBuf::from(path)).is_some_and(|file| file.contains(text));
        assert!(has("procedure/src/field/licence_plate.rs", "//!"));
        assert!(has("procedure/src/field/mod.rs", "Self::LicencePlate => licence_plate::read(entry),"));
        assert!(has("kiosk-ui/src/fields/licence_plate/mod.rs", "field-licence-plate-hint"));
        assert!(has("kiosk-ui/src/fields/licence_plate/examples.json", "\"licence-plate\""));
        assert!(has("plugins/sdk/src/fields.rs", "licence_plate: Kind = Kind::LicencePlate;"));
        assert!(has("plugins/sdk/src/lib.rs", "licence_plate, "));
        for locale in ["fr", "fr-simple", "en", "ar"] {
            assert!(has(&format!("locales/{locale}/fields.ftl"), "\nfield-licence-plate-hint = "), "{locale}");
        }
    }

    #[test]
    fn a_kind_that_is_there_is_refused() {
        assert!(files(&Tree::find().unwrap(), &Name::read("yes-no").unwrap()).is_err());
    }

    #[test]
    fn lines_are_put_after_a_whole_line_that_stands_there_once() {
        assert_eq!(insert("a\nb\nc\n", "b", "x").as_deref(), Some("a\nb\nx\nc\n"));
        for text in ["a\nc\n", "b\nb\n", "ab\n", "b c\n"] {
            assert_eq!(insert(text, "b", "x"), None, "{text}");
        }
    }
}
