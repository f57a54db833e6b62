//! Rules about files: how they start, how long they are, and what may stand in which folder.
use std::path::Path;

use anyhow::{Context, Result};

use crate::tree::{Tree, walk};

/// Longer files are no longer read, only searched. Tests apart.
const MOST_LINES: usize = 400;
/// What the tree consists of. Folders that tools fill are not ours to judge.
const FOLDERS: [&str; 14] = [
    "accessibility",
    "authoring",
    "definition",
    "fuzz",
    "host",
    "importers",
    "interpreter",
    "kiosk-ui",
    "locales",
    "package",
    "plugins",
    "procedure",
    "tests",
    "xtask",
];

/// What people read first. The paths in them lead somewhere.
const PAGES: [&str; 6] = [
    "README.md",
    "ARCHITECTURE.md",
    "CONTRIBUTING.md",
    "accessibility/README.md",
    "plugins/README.md",
    "plugins/sdk/README.md",
];

/// A text that only one folder may contain: the folder is where everybody looks for it.
struct Home {
    text: &'static str,
    /// The crate that the rule is about.
    within: &'static str,
    home: &'static str,
}

const HOMES: [Home; 3] = [
    Home { text: "web_sys::", within: "kiosk-ui/src/", home: "kiosk-ui/src/browser/" },
    Home { text: "wasmtime::", within: "host/src/", home: "host/src/sandbox/" },
    Home { text: "StatusCode", within: "host/src/", home: "host/src/api/" },
];

/// Everything that breaks a rule in the tree's own files.
pub(super) fn check(tree: &Tree) -> Result<Vec<String>> {
    let mut faults = Vec::new();
    for folder in FOLDERS {
        for file in walk(&tree.root.join(folder))? {
            let place = tree.relative(&file).display().to_string();
            let extension = file.extension().unwrap_or_default().to_string_lossy().into_owned();
            let check = match &*extension {
                "rs" | "c" | "h" => code,
                "css" => css,
                _ => continue,
            };
            let text = std::fs::read_to_string(&file).with_context(|| format!("{place} is no UTF-8"))?;
            faults.extend(check(&place, &text));
        }
    }
    for page in PAGES {
        if let Ok(text) = std::fs::read_to_string(tree.root.join(page)) {
            faults.extend(paths(page, &text, &tree.root));
        }
    }
    Ok(faults)
}

/// Rust, and the C of a procedure.
fn code(place: &str, text: &str) -> Vec<String> {
    let mut faults = Vec::new();
    if !text.starts_with("//!") {
        faults.push(format!("{place}:1: start with one `//!` sentence that says what lives here"));
    }
    let test = place.contains("/tests/") || place.starts_with("tests/") || place.ends_with("tests.rs");
    let shipped = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or(text);
    let lines = shipped.lines().count();
    if lines > MOST_LINES && !test {
        faults.push(format!("{place}: {lines} lines, more than {MOST_LINES}; split it by what its parts are about"));
    }
    for (number, line) in shipped.lines().enumerate() {
        let line = line.split("//").next().unwrap_or(line);
        let at = number + 1;
        for Home { text, within, home } in &HOMES {
            if place.starts_with(within) && !place.starts_with(home) && line.contains(text) {
                faults.push(format!("{place}:{at}: `{text}` belongs in {home} only; call something from there"));
            }
        }
        if place.starts_with("kiosk-ui/") && (line.contains(" style=\"") || line.contains(" style={")) {
            faults.push(format!("{place}:{at}: no inline style, the content policy blocks it; use a class"));
        }
        // `accessibility` and what authors' texts are judged by are made of words; the sdk's test helper types what people type; what is
        // imported becomes a draft, whose words are Fluent messages that the importers write.
        let folders = ["accessibility/", "authoring/", "importers/", "locales/", "plugins/sdk/src/testing/", "xtask/"];
        let speaks = folders.iter().any(|folder| place.starts_with(folder));
        if !test && !speaks && has_french(line) {
            faults.push(format!("{place}:{at}: words for people stand in Fluent files; name a message id instead"));
        }
    }
    faults
}

/// Whether a string literal of this line has a letter of French that no identifier and no id has.
fn has_french(line: &str) -> bool {
    line.split('"')
        .skip(1)
        .step_by(2)
        .any(|literal| literal.contains(|c: char| "àâçéèêëîïôùûüÿœÀÂÇÉÈÊËÎÏÔÙÛÜŸŒ".contains(c)))
}

/// Physical sides turn wrong in right-to-left languages.
fn css(place: &str, text: &str) -> Vec<String> {
    let mut faults = Vec::new();
    for (number, line) in text.lines().enumerate() {
        for declaration in line.split(['{', ';']) {
            let Some((property, value)) = declaration.split_once(':') else { continue };
            let (property, value) = (property.trim(), value.trim().trim_end_matches('}').trim());
            let side = |name: &str| name == "left" || name == "right";
            let physical = (!property.starts_with("--") && property.split('-').any(side))
                || (["text-align", "text-align-last", "float", "clear"].contains(&property) && side(value))
                || (["margin", "padding", "inset", "scroll-margin", "scroll-padding"].contains(&property)
                    && lopsided(value));
            if physical {
                faults.push(format!(
                    "{place}:{}: `{property}: {value}` turns wrong in Arabic; use its logical form (`inline-start`, `start`)",
                    number + 1
                ));
            }
        }
    }
    faults
}

/// Whether a value for four sides has another one for the right than for the left.
fn lopsided(value: &str) -> bool {
    let mut depth = 0_i32;
    let outside = |letter: char| {
        depth += i32::from(letter == '(') - i32::from(letter == ')');
        depth == 0 && letter == ' '
    };
    let sides: Vec<&str> = value.split(outside).filter(|part| !part.is_empty()).collect();
    matches!(sides[..], [_, right, _, left] if right != left)
}

/// Every path in backticks that looks like one of ours must exist.
fn paths(page: &str, text: &str, root: &Path) -> Vec<String> {
    text.split('`')
        .skip(1)
        .step_by(2)
        .filter(|quoted| {
            let first = quoted.split('/').next().unwrap_or_default();
            quoted.contains('/') && FOLDERS.contains(&first) && !quoted.contains(['<', '*', ' ', '{'])
        })
        .filter(|path| !root.join(path).exists())
        .map(|path| format!("{page}: `{path}` is not there; correct the page"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_rule_about_code_is_broken_once() {
        let long = format!("//! x\n{}", "fn a() {}\n".repeat(400));
        let cases = [
            ("host/src/a.rs", "fn main() {}", "//!"),
            ("host/src/a.rs", &*long, "401 lines"),
            ("host/src/a.rs", "//! x\nuse wasmtime::Engine;", "host/src/sandbox/"),
            ("host/src/a.rs", "//! x\nuse axum::http::StatusCode;", "host/src/api/"),
            ("kiosk-ui/src/screens/a.rs", "//! x\nuse web_sys::Window;", "kiosk-ui/src/browser/"),
            ("kiosk-ui/src/a.rs", "//! x\nhtml! { <p style=\"color:red\"/> }", "inline style"),
            ("host/src/a.rs", "//! x\nlet a = \"Démarche\";", "Fluent"),
            ("plugins/a/src/a.c", "int main(void) {}", "//!"),
            ("plugins/a/src/a.c", &*long, "401 lines"),
            ("plugins/a/src/a.h", "//! x\nstatic const char TITLE[] = \"Démarche\";", "Fluent"),
        ];
        for (place, text, expected) in cases {
            let faults = code(place, text);
            assert!(faults.len() == 1 && faults[0].contains(expected), "{expected}: {faults:?}");
        }
    }

    #[test]
    fn what_keeps_the_rules_is_left_alone() {
        for (place, text) in [
            ("host/src/sandbox/a.rs", "//! x\nuse wasmtime::Engine;"),
            ("kiosk-ui/src/browser/a.rs", "//! x\nuse web_sys::Window;"),
            ("host/src/a.rs", "//! x\n// Démarche \"é\"\nlet a = \"id\";"),
            ("host/src/tests.rs", "//! x\nlet a = \"é\";"),
        ] {
            assert_eq!(code(place, text), Vec::<String>::new());
        }
    }

    #[test]
    fn physical_sides_are_refused_and_logical_ones_are_not() {
        for bad in [
            "a { left: 0 }",
            "a { margin-left: 1px; }",
            "a{border-right-color:red}",
            "  text-align: left;",
            "float: right;",
            "a { border-top-left-radius: 2px }",
            "a { margin: 0 1px 0 calc(1px + 2px); }",
        ] {
            assert_eq!(css("a.css", bad).len(), 1, "{bad}");
        }
        let good = "a { inset-inline-start: 0; margin-inline: 1px; text-align: start; border-start-start-radius: 2px; padding: 0 var(--a, 1px) 2px var(--a, 1px) }";
        assert_eq!(css("a.css", good), Vec::<String>::new());
    }

    #[test]
    fn a_path_that_is_not_there_is_named() {
        let root = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(root.path().join("host/src")).unwrap();
        let text = "See `host/src`, `host/gone.rs`, `plugins/<id>/src` and `a/b`.";
        assert_eq!(paths("README.md", text, root.path()), ["README.md: `host/gone.rs` is not there; correct the page"]);
    }
}
