//! Parvis' own words are as easy as `parvis check` asks of a procedure's: those of `locales/`, and of the page that says that the app did not
//! come. The same rules judge them, in the register of each locale.
//!
//! A procedure is read from its first screen to its last; of Parvis people meet one page and not the others. So each page explains its words
//! itself, each of its paragraphs that is long enough has a score, and what things are called is compared over all pages.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use parvis_sdk::testing::message::{self, Message};
use procedure::Finding;

use super::reading::{self, BRAND, Screens};

/// What cannot be said otherwise: how its id begins, the findings that are then no faults, and why.
const EXCUSED: [(&str, &[&str], &str); 8] = [
    ("field-amount-decimal-sign", &["unspeakable"], "a sign between digits: the voice says the whole amount"),
    ("field-document-kind-separator", &["unspeakable"], "a sign between two names, where a voice pauses"),
    ("number-group", &["unspeakable"], "a sign between digits: the voice says the whole number"),
    ("speech-capital", &["words-rare"], "signs have the names that they have"),
    ("speech-colon", &["unspeakable"], "a sign between two texts, where the voice pauses"),
    ("speech-pause", &["unspeakable"], "a sign between two texts, where the voice pauses"),
    ("speech-said-otherwise", &["acronym-unexplained", "hard-to-read", "words-rare"], "a table for the voice, no text"),
    ("speech-sign-", &["words-rare"], "signs have the names that they have"),
];

type Messages = BTreeMap<String, Message>;

#[test]
fn the_words_of_parvis_are_easy() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let locales = locales::folder::read(&root.join("locales")).expect("the locales");
    assert_eq!(locales.len(), locales::pack::locales().len(), "every locale is judged");
    let mut findings = Vec::new();
    for (locale, files) in &locales {
        let (mut all, mut texts) = (Messages::new(), String::new());
        let read: Vec<_> = files.iter().map(|file| (file, message::read(&file.text).0)).collect();
        let brand = read.iter().flat_map(|(_, messages)| messages).find(|message| message.name == BRAND);
        for (file, messages) in &read {
            for (page, mut messages) in pages(messages) {
                let screens = screens(page, &messages);
                messages.extend(brand.map(|brand| (BRAND.to_owned(), brand.clone())));
                reading::check(locale, (&file.name, &file.text), &messages, &screens, &mut findings);
                all.extend(messages);
            }
            texts.push_str(&file.text);
        }
        assert!(all.len() > 500, "only {} messages of {locale} were found", all.len());
        let mut mixed = Vec::new();
        reading::check(locale, (&format!("locales/{locale}"), &texts), &all, &Screens::new(), &mut mixed);
        findings.extend(mixed.into_iter().filter(|finding| finding.code == "terms-mixed"));
    }
    let page = fs::read_to_string(root.join("kiosk-ui/index.html")).expect("the page");
    let apologies = apologies(&page);
    assert_eq!(apologies.keys().copied().collect::<Vec<_>>(), ["ar", "en", "fr"]);
    for (locale, messages) in &apologies {
        let screens = screens("apology", messages);
        reading::check(locale, ("kiosk-ui/index.html", ""), messages, &screens, &mut findings);
    }
    let mut excuses = BTreeSet::new();
    findings.retain(|finding| {
        let excuse = excuse(finding);
        excuses.extend(excuse);
        excuse.is_none()
    });
    assert!(findings.is_empty(), "{}", findings.iter().map(|finding| format!("\n{finding}")).collect::<String>());
    assert_eq!(excuses.len(), EXCUSED.len(), "an excuse that nothing needs goes: {excuses:?} are needed");
}

/// How the id begins that excuses a finding; findings name the id first.
fn excuse(finding: &Finding) -> Option<&'static str> {
    let excused = EXCUSED
        .iter()
        .find(|(begin, codes, _)| codes.contains(&finding.code.as_str()) && finding.detail.starts_with(begin));
    excused.map(|(begin, ..)| *begin)
}

/// The messages of each page; the first part of an id names it.
fn pages(messages: &[Message]) -> BTreeMap<&str, Messages> {
    let mut pages: BTreeMap<&str, Messages> = BTreeMap::new();
    for message in messages {
        let page = message.name.split('-').next().unwrap_or(&message.name);
        pages.entry(page).or_default().insert(message.name.clone(), message.clone());
    }
    pages
}

/// What is read at once: a page, and each of its paragraphs.
fn screens(page: &str, messages: &Messages) -> Screens {
    let first = |message: &Message| message.prose.first().cloned().unwrap_or_default();
    let mut screens: Screens =
        messages.iter().map(|(id, message)| (id.clone(), (message.line, first(message)))).collect();
    let whole = messages.values().map(|message| first(message) + "\n").collect();
    let line = messages.values().map(|message| message.line).min().unwrap_or(1);
    screens.insert(page.to_owned(), (line, whole));
    screens
}

/// The paragraphs of the page without the app, by their language.
fn apologies(page: &str) -> BTreeMap<&str, Messages> {
    let mut apologies: BTreeMap<&str, Messages> = BTreeMap::new();
    let mut locale = None;
    for (line, text) in page.lines().enumerate() {
        locale = text.strip_prefix("<div lang=\"").and_then(|rest| rest.split('"').next()).or(locale);
        let paragraph = text.starts_with("<h1") || text.starts_with("<p>");
        let (Some(locale), true) = (locale, paragraph) else { continue };
        let prose = text.split('<').filter_map(|part| part.split_once('>')).map(|(_, words)| words).collect();
        let name = format!("apology-{}", line + 1);
        let message = Message { name: name.clone(), line: line + 1, prose: vec![prose], ..Message::default() };
        apologies.entry(locale).or_default().insert(name, message);
    }
    apologies
}
