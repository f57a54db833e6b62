//! One word for one thing: of words that mean the same, a text uses one.

use std::{collections::HashSet, ops::Range};

use super::{
    Code, Judge,
    split::{Sentence, Word},
};

/// Words of one meaning in texts of public services, by language; a [`Glossary`](super::Glossary) adds those of a town or a procedure.
pub const TERMS: &[(&str, &[&[&str]])] = &[
    (
        "fr",
        &[
            &["courriel", "mail", "e-mail", "mél", "courrier électronique"],
            &["formulaire", "questionnaire", "imprimé"],
            &["pièce justificative", "justificatif"],
            &["récépissé", "accusé de réception"],
        ],
    ),
    (
        "en",
        &[
            &["email", "e-mail", "electronic mail"],
            &["form", "questionnaire"],
            &["receipt", "acknowledgement"],
            &["supporting document", "documentary evidence"],
        ],
    ),
];

pub(super) fn check(sentences: &[Sentence<'_>], judge: &mut Judge<'_>) {
    // Most texts have no such word at all.
    let said: HashSet<&str> =
        sentences.iter().flat_map(|sentence| &sentence.words).map(|word| singular(&word.lower)).collect();
    let glossary = judge.glossary;
    let language = judge.language.tag;
    let ours = TERMS.iter().filter(|(tag, _)| *tag == language).flat_map(|(_, groups)| groups.iter());
    let ours = ours.map(|group| group.to_vec());
    let own = glossary.terms.iter().map(|group| group.iter().map(String::as_str).collect());
    for group in ours.chain(own) {
        let terms = group.into_iter().filter(|term| term.split(' ').all(|word| said.contains(singular(word))));
        let place = |term: &str| sentences.iter().find_map(|sentence| Some(find(&sentence.words, term)?.at.clone()));
        let mut met: Vec<(&str, Range<usize>)> = terms.filter_map(|term| Some((term, place(term)?))).collect();
        if met.len() > 1 {
            met.sort_by_key(|(_, place)| place.start);
            let named = met.iter().map(|(term, _)| format!("“{term}”")).collect::<Vec<_>>().join(" and ");
            let at = met[1].1.clone();
            judge.fault(Code::TermsMixed, at, format!("{named}: if they are one thing, say one word"));
        }
    }
}

/// The first of the words that are these, in the singular or the plural.
fn find<'a, 'b>(words: &'b [Word<'a>], term: &str) -> Option<&'b Word<'a>> {
    let parts: Vec<&str> = term.split(' ').map(singular).collect();
    words
        .windows(parts.len())
        .find(|row| row.iter().zip(&parts).all(|(word, part)| singular(&word.lower) == *part))?
        .first()
}

fn singular(word: &str) -> &str {
    word.strip_suffix('s').unwrap_or(word)
}
