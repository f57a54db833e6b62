//! Every language says the same: the same ids, with the same arguments, as the language that texts are written in.
use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use fluent_syntax::ast::Entry;
use fluent_syntax::serializer;
use procedure::Locale;

use crate::build::words::{self, SOURCE, Text};
use crate::tree::{Tree, files};

/// Each message's arguments, by id; attributes as `id.attribute`.
type Messages = BTreeMap<String, BTreeSet<String>>;

/// Forms that a language may have and the source has not: a month alone, where after a day it stands in another case.
const FORMS: [&str; 1] = ["month-alone-"];

/// Everything in which a locale differs from the source.
pub(super) fn check(tree: &Tree) -> Result<Vec<String>> {
    let mut faults = compare("locales", &words::read(&tree.root.join("locales"))?);
    for entry in std::fs::read_dir(tree.root.join("plugins"))? {
        let folder = entry?.path().join("locales");
        let mut locales = BTreeMap::new();
        for file in files(&folder, "ftl")? {
            let locale = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let name = tree.relative(&file).display().to_string();
            locales.insert(locale, vec![Text { name, text: std::fs::read_to_string(&file)? }]);
        }
        if !locales.is_empty() {
            faults.extend(compare(&tree.relative(&folder).display().to_string(), &locales));
        }
    }
    Ok(faults)
}

fn compare(place: &str, locales: &BTreeMap<String, Vec<Text>>) -> Vec<String> {
    let mut faults = Vec::new();
    let mut read = BTreeMap::new();
    for (locale, texts) in locales {
        match words::entries(texts) {
            Ok(entries) => {
                // There, groups of digits with a plain space between them are shown in the opposite order.
                if locale.parse::<Locale>().is_ok_and(|locale| locale.is_right_to_left()) {
                    faults.extend(texts.iter().flat_map(loose_digits));
                }
                if locale.starts_with("fr") {
                    faults.extend(texts.iter().flat_map(loose_signs));
                }
                read.insert(locale.as_str(), messages(entries));
            }
            Err(error) => faults.push(format!("{place}: {error}")),
        }
    }
    let Some(source) = read.get(SOURCE) else {
        faults.push(format!("{place}: `{SOURCE}` cannot be read; it is what the others are compared with"));
        return faults;
    };
    for (locale, messages) in &read {
        for (id, arguments) in source {
            match messages.get(id) {
                None => faults.push(format!("{place}: `{locale}` lacks `{id}`; translate it")),
                // A translation may leave an argument out (a plural that needs none), but not invent one.
                Some(own) => {
                    let invented: Vec<_> = own.difference(arguments).cloned().collect();
                    if !invented.is_empty() {
                        faults.push(format!(
                            "{place}: `{id}` in `{locale}` uses ${}, which `{SOURCE}` does not",
                            invented.join(", $")
                        ));
                    }
                }
            }
        }
        let own = |id: &str| source.contains_key(id) || FORMS.iter().any(|form| id.starts_with(form));
        for id in messages.keys().filter(|id| !own(id)) {
            faults.push(format!("{place}: `{locale}` has `{id}`, which `{SOURCE}` has not; remove it or add it there"));
        }
    }
    faults
}

/// Groups of digits that a browser would show from right to left: « 600 24 » for 24 600.
fn loose_digits(text: &Text) -> Vec<String> {
    let loose = |line: &str| {
        let letters: Vec<char> = line.chars().collect();
        letters.windows(3).any(|three| three[0].is_ascii_digit() && three[1] == ' ' && three[2].is_ascii_digit())
    };
    let lines = text.text.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with('#') && loose(line));
    let cure =
        "isolate the number (U+2066 before, U+2069 behind) and put U+00A0 between its digits, or it is shown backwards";
    lines.map(|(number, _)| format!("{}:{}: {cure}", text.name, number + 1)).collect()
}

/// French signs that a line break would part from their word: a line must neither begin with `?` nor end with `«`.
fn loose_signs(text: &Text) -> Vec<String> {
    let loose = |line: &str| {
        [" ?", " !", " ;", " :", " »", " %", " €", "« "].into_iter().find(|sign| line.contains(sign)).map(str::to_owned)
    };
    let words = |line: &str| !line.trim_start().starts_with('#');
    text.text
        .lines()
        .enumerate()
        .filter(|(_, line)| words(line))
        .filter_map(|(number, line)| {
            let sign = loose(line)?;
            let place = format!("{}:{}", text.name, number + 1);
            Some(format!(
                "{place}: put a no-break space into `{sign}`: U+202F before ? ! ;, U+00A0 before : » % € and after «"
            ))
        })
        .collect()
}

fn messages(entries: BTreeMap<String, Entry<String>>) -> Messages {
    let mut messages = Messages::new();
    for (id, entry) in entries {
        // A term is the translator's own tool: no other language needs it.
        if let Entry::Message(message) = &entry {
            for attribute in &message.attributes {
                messages.insert(format!("{id}.{}", attribute.id.name), BTreeSet::new());
            }
            let text = serializer::serialize(&fluent_syntax::ast::Resource { body: vec![entry] });
            messages.insert(id, arguments(&text));
        }
    }
    messages
}

/// The names after `$`.
fn arguments(text: &str) -> BTreeSet<String> {
    let name =
        |part: &str| part.chars().take_while(|c| c.is_ascii_alphanumeric() || "-_".contains(*c)).collect::<String>();
    text.split('$').skip(1).map(name).filter(|name| !name.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(french: &str, english: &str) -> Vec<String> {
        let text = |text: &str| vec![Text { name: "a.ftl".to_owned(), text: text.to_owned() }];
        compare("locales", &BTreeMap::from([("fr".to_owned(), text(french)), ("en".to_owned(), text(english))]))
    }

    #[test]
    fn each_way_to_differ_is_named() {
        let cases = [
            ("a = A\nb = B\n", "a = A\n", "lacks `b`"),
            ("a = A\n", "a = A\nb = B\n", "has `b`"),
            ("a = A { $x }\n", "a = A { $y }\n", "uses $y"),
            ("a = A\n    .hint = H\n", "a = A\n", "lacks `a.hint`"),
            ("a = A\n", "nonsense\n", "not valid Fluent"),
            ("a = A\u{a0}? « B\u{a0}»\n", "a = A? B\n", "a.ftl:1: put a no-break space into `« `"),
        ];
        for (french, english, expected) in cases {
            let faults = check(french, english);
            assert!(faults.len() == 1 && faults[0].contains(expected), "{expected}: {faults:?}");
        }
    }

    #[test]
    fn a_number_that_would_run_backwards_is_named() {
        let check = |line: &str| loose_digits(&Text { name: "ar.ftl".to_owned(), text: format!("# 1 2\n{line}\n") });
        assert_eq!(check("a = 06 12"), check("b = x 24 600 y"));
        assert!(check("a = 06 12")[0].starts_with("ar.ftl:2: isolate"));
        assert!(check("a = \u{2066}06\u{a0}12\u{2069}, 7 x 9").is_empty());
    }

    #[test]
    fn a_translation_that_says_the_same_passes() {
        assert_eq!(check("a = A { $x }\n-t = T\n", "a = { $x } A\nmonth-alone-3 = M\n"), Vec::<String>::new());
    }
}
