//! One word for one thing: of words that mean the same, a text uses one.

use super::{
    Code, Judge,
    split::{Sentence, Word, find},
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
    let language = judge.language.tag;
    let ours = TERMS.iter().filter(|(tag, _)| *tag == language).flat_map(|(_, groups)| groups.iter());
    let ours = ours.map(|group| group.to_vec());
    let own: Vec<Vec<&str>> =
        judge.glossary.terms.iter().map(|group| group.iter().map(String::as_str).collect()).collect();
    for group in ours.chain(own) {
        let mut met: Vec<(&str, std::ops::Range<usize>)> = Vec::new();
        for term in group {
            let place = sentences.iter().find_map(|sentence| {
                let first = find_either(&sentence.words, term)?;
                Some(first.at.clone())
            });
            met.extend(place.map(|place| (term, place)));
        }
        if met.len() > 1 {
            met.sort_by_key(|(_, place)| place.start);
            let named = met.iter().map(|(term, _)| format!("“{term}”")).collect::<Vec<_>>().join(" and ");
            let at = met[1].1.clone();
            judge.fault(Code::TermsMixed, at, format!("{named}: if they are one thing, say one word"));
        }
    }
}

/// The word or the first of the words, in the singular or the plural.
fn find_either<'a, 'b>(words: &'b [Word<'a>], term: &str) -> Option<&'b Word<'a>> {
    let plural = term.split(' ').map(|word| format!("{word}s")).collect::<Vec<_>>().join(" ");
    let place = find(words, term).or_else(|| find(words, &plural))?;
    words.get(place)
}
