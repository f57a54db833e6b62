//! Rules about single words: abbreviations that nothing explains, and words that most readers rarely meet.

use std::collections::BTreeSet;

use super::{
    Code, Judge, common,
    split::{Kind, Sentence, Word},
};

/// Written in capitals, and known to everybody who reads at all; parts of addresses; and what another rule judges.
const KNOWN: &[&str] = &[
    "PDF", "JPEG", "PNG", "SMS", "MO", "KO", "MB", "KB", "МБ", "КБ", "II", "III", "IV", "VI", "XX", "OK", "ID",
    "CEDEX", "TSA", "BP", "FALC",
];

/// An abbreviation has so many letters at most; what is longer is a word that somebody shouts.
const MOST_LETTERS: usize = 8;

pub(super) fn check(sentence: &Sentence<'_>, judge: &mut Judge<'_>) {
    let mut told = BTreeSet::new();
    let quoted = quoted(sentence, judge);
    for word in sentence.words.iter().filter(|word| word.kind == Kind::Plain) {
        if let Some(acronym) = acronym(word)
            && !KNOWN.contains(&acronym)
            && !explained(&acronym.to_lowercase(), judge)
            && !explained(&word.lower, judge)
        {
            judge.fault(Code::Acronym, word.at.clone(), format!("{acronym} is an abbreviation that nothing explains"));
        }
        // A name of an office or a country is said as it is; so is what stands on a button.
        let capital = word.text.starts_with(char::is_uppercase);
        let first = word.at.start == sentence.at.start && sentence.words.len() > 1;
        let shouted = word.text.chars().all(char::is_uppercase);
        let name = (capital && !first) || shouted || is_double_name(word.text) || !word.text.starts_with(latin);
        let within = quoted.iter().any(|(start, end)| (*start..*end).contains(&word.at.start));
        if judge.is_simple() && !name && !within && rare(word, judge) && told.insert(word.lower.clone()) {
            judge.fault(
                Code::WordRare,
                word.at.clone(),
                format!("“{}” is a word that most people rarely meet", word.text),
            );
        }
    }
}

/// `Marie-Curie`: every part has its capital, wherever it stands.
fn is_double_name(word: &str) -> bool {
    word.contains('-') && word.split('-').all(|part| part.starts_with(char::is_uppercase))
}

/// The capitals of a word that is an abbreviation.
fn acronym<'a>(word: &Word<'a>) -> Option<&'a str> {
    if word.text.contains(|letter: char| letter.is_ascii_digit()) {
        return None;
    }
    let parts = word.text.split(|letter: char| !letter.is_alphabetic());
    let mut acronyms = parts.filter(|part| {
        let letters = part.chars().count();
        (2..=MOST_LETTERS).contains(&letters) && part.chars().all(char::is_uppercase)
    });
    acronyms.next()
}

/// Explained here or elsewhere.
fn explained(lower: &str, judge: &Judge<'_>) -> bool {
    judge.explained.contains(lower) || judge.glossary.words.contains(lower)
}

/// A word in another script is one of another language.
fn latin(letter: char) -> bool {
    letter < '\u{250}'
}

fn rare(word: &Word<'_>, judge: &Judge<'_>) -> bool {
    let known = |part: &str| common::is_known(part, judge.language, |form| explained(form, judge));
    let mut parts = word.lower.split(|letter: char| !letter.is_alphanumeric());
    let numbered = word.lower.contains(|letter: char| letter.is_ascii_digit());
    !numbered && !known(&word.lower) && parts.any(|part| part.chars().count() > 2 && !known(part))
}

/// The places between quotation marks of a sentence.
fn quoted(sentence: &Sentence<'_>, judge: &Judge<'_>) -> Vec<(usize, usize)> {
    let mut quoted = Vec::new();
    let mut open = None;
    for (at, letter) in judge.text[sentence.at.clone()].char_indices() {
        let at = sentence.at.start + at;
        match (letter, open) {
            ('«' | '“', _) => open = Some(at),
            ('»' | '”', Some(start)) => {
                quoted.push((start, at));
                open = None;
            }
            _ => {}
        }
    }
    quoted
}
