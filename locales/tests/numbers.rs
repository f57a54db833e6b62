//! Numbers that translators wrote into texts, beside those that Parvis writes itself: one way in each language, of ours and of procedures.

use std::path::Path;

use locales::{Words, pack};
use procedure::Locale;

/// Signs that somewhere stand between thousands.
const BETWEEN: &str = " \u{a0}\u{202f},.'’";
/// Names of standards are no numbers: EN 301 549.
const NAMES: [&str; 2] = ["EN", "EN\u{2066}"];

/// Every number of thousands in a text, with the signs between them.
fn thousands(text: &str) -> Vec<(String, Vec<char>)> {
    let mut found = Vec::new();
    for word in text.split(|letter: char| !letter.is_ascii_digit() && !BETWEEN.contains(letter)) {
        let word = word.trim_matches(|sign| BETWEEN.contains(sign));
        let groups: Vec<&str> = word.split(|sign| BETWEEN.contains(sign)).collect();
        let (first, rest) = groups.split_first().expect("a split has one part");
        if (1..4).contains(&first.len()) && !rest.is_empty() && rest.iter().all(|group| group.len() == 3) {
            found.push((word.to_owned(), word.chars().filter(|sign| BETWEEN.contains(*sign)).collect()));
        }
    }
    found
}

/// What the locale writes between thousands.
fn group(locale: &Locale) -> String {
    Words::core(locale, &pack::core(locale)).common("number-group")
}

/// What is written otherwise.
fn faults(group: &str, text: &str) -> Vec<String> {
    let named = |number: &str| {
        let before = text.split(number).next().unwrap_or_default();
        NAMES.iter().any(|name| before.replace([' ', '\u{a0}'], "").ends_with(name))
    };
    let wrong = |signs: &[char]| signs.iter().any(|sign| sign.to_string() != group);
    let found = thousands(text).into_iter().filter(|(number, signs)| wrong(signs) && !named(number));
    found.map(|(number, _)| format!("{number:?} instead of {group:?} between thousands")).collect()
}

#[test]
fn numbers_in_texts_are_written_as_parvis_writes_them() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let list = |folder: &Path| -> Vec<_> {
        let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
        entries.map(|entry| entry.path()).collect()
    };
    let mut found = Vec::new();
    let mut read = 0;
    for locale in pack::locales() {
        let group = group(&locale);
        let own = list(&root.join(locale.as_str()));
        let procedures = list(&root.join("../plugins"));
        let theirs = procedures.iter().map(|folder| folder.join("locales").join(format!("{locale}.ftl")));
        for file in own.into_iter().chain(theirs) {
            let Ok(text) = std::fs::read_to_string(&file) else { continue };
            read += 1;
            for (at, line) in text.lines().enumerate() {
                let line_faults = faults(&group, line);
                found.extend(line_faults.into_iter().map(|fault| format!("{}:{}: {fault}", file.display(), at + 1)));
            }
        }
    }
    assert!(read > 100, "{read} files");
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn what_another_language_puts_between_thousands_is_a_fault() {
    let count = |tag: &str, text: &str| faults(&group(&tag.parse().expect("a locale")), text).len();
    for (tag, text, expected) in [
        ("en", "For example: 24 600 €.", 1),
        ("en", "For example: €24,600.", 0),
        ("en", "1,234,567 and 1 234 567", 1),
        ("fr", "Par exemple : 24 600 €.", 1),
        ("fr", "Par exemple : 24\u{202f}600 €.", 0),
        ("fr", "La norme EN 301 549, le 02 23 62 10 10, 35000 Rennes, 3,14.", 0),
    ] {
        assert_eq!(count(tag, text), expected, "{tag}: {text}");
    }
}
