//! Parvis' own words are as easy as it asks of others: every message of `locales/`, in its register.
//!
//! In French and English all rules hold, in every other language those that need no dictionary; no locale is left out.

use std::{collections::BTreeMap, fs, path::Path};

use parvis_sdk::testing::message;

use crate::reading::{Code, Glossary, Register, explained, judge, reviewed_by};

/// Names that are said as they are: the program and its licence.
const NAMES: [&str; 2] = ["parvis", "eupl"];

/// What is judged over a page: one message is too short for a score. The first part of an id names the page.
fn of_page(code: Code) -> bool {
    matches!(code, Code::EaseLow | Code::LixHigh | Code::MeanLong | Code::TermsMixed)
}

/// What begins so is said of single signs by their own names, and is no text.
const SIGNS: [&str; 3] = ["speech-said-otherwise", "speech-sign-", "speech-capital"];

#[test]
fn the_words_of_parvis_are_easy() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../locales");
    let mut told: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut judged = 0;
    for locale in fs::read_dir(folder).expect("the locales").map(|entry| entry.expect("an entry").path()) {
        let tag = locale.file_name().expect("a name").to_string_lossy().into_owned();
        if tag == "src" || !locale.is_dir() {
            continue;
        }
        let texts: Vec<String> = fs::read_dir(&locale)
            .expect("a locale")
            .map(|file| fs::read_to_string(file.expect("a file").path()).expect("reads"))
            .collect();
        let messages: Vec<_> = texts.iter().flat_map(|text| message::read(text).0).collect();
        let reviewed = texts.iter().any(|text| reviewed_by(text).is_some());
        let mut glossary = Glossary::default();
        glossary.words.extend(NAMES.map(str::to_owned));
        for prose in messages.iter().flat_map(|message| &message.prose) {
            glossary.words.extend(explained(prose, &tag));
        }
        let told = told.entry(tag.clone()).or_default();
        let mut tell = |name: &str, prose: &str, asked: &dyn Fn(Code) -> bool| {
            let faults =
                judge(prose, &tag, Register::of(&tag), &glossary).faults.into_iter().filter(|fault| asked(fault.code));
            told.extend(faults.map(|fault| format!("{name}: {}: {}", fault.code, fault.detail)));
        };
        let mut pages: BTreeMap<&str, String> = BTreeMap::new();
        for message in messages.iter().filter(|message| !SIGNS.iter().any(|sign| message.name.starts_with(sign))) {
            for prose in &message.prose {
                tell(&message.name, prose, &|code| !of_page(code) && (code != Code::EasyClaim || !reviewed));
                judged += 1;
            }
            let page = message.name.split('-').next().unwrap_or(&message.name);
            let page = pages.entry(page).or_default();
            page.extend(message.prose.first().map(String::as_str));
            page.push('\n');
        }
        for (name, page) in pages {
            tell(name, &page, &of_page);
        }
    }
    assert!(judged > 1_000, "only {judged} messages were found");
    told.retain(|_, faults| !faults.is_empty());
    assert!(told.is_empty(), "{told:#?}");
}
