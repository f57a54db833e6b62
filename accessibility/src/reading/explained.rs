//! Which words a text explains where it says them: « La commune, c'est une ville. », "CNIL, the data protection authority", in brackets.

use std::collections::BTreeSet;

use super::split::{Sentence, Word};

/// What is explained is a name of so many words at most: « projet d'accueil individualisé ».
const NAME: usize = 5;

/// What may begin an explanation behind a comma or a form of "to be".
const ARTICLES: [&str; 10] = ["a", "an", "the", "l", "la", "le", "les", "un", "une", "des"];

/// The words that are explained, in small letters.
pub(super) fn words(text: &str, sentences: &[Sentence<'_>]) -> BTreeSet<String> {
    let mut explained = BTreeSet::new();
    for sentence in sentences {
        brackets(text, sentence, &mut explained);
        let words = &sentence.words;
        for at in 0..words.len() {
            let end = words.get(at + 1).map_or(sentence.at.end, |next| next.at.start);
            let sign = text[words[at].at.end..end].trim();
            let next = |place: usize| words.get(at + place).map_or("", |word| word.lower.as_str());
            let article =
                |place: usize| ARTICLES.contains(&next(place)) && !words.get(at + place + 1).is_some_and(is_capitals);
            let named = match sign {
                ":" => !next(1).is_empty(),
                "," => next(1) == "c" || article(1),
                "" => {
                    matches!((next(1), next(2)), ("veut", "dire") | ("stands", "for") | ("means", _))
                        || (matches!(next(1), "est" | "is" | "sont" | "are") && article(2))
                }
                sign => sign.starts_with('('),
            };
            if named {
                explained.extend(words[(at + 1).saturating_sub(NAME)..=at].iter().map(|word| word.lower.clone()));
            }
            // « X veut dire : … », « On dit aussi : … »: what follows is a name too.
            if matches!((words[at].lower.as_str(), next(1)), ("veut", "dire") | ("dit", "aussi") | ("also", "called")) {
                explained.extend(words[at + 1..].iter().map(|word| word.lower.clone()));
            }
        }
    }
    explained
}

/// What stands in brackets says in other words what stands before them.
fn brackets(text: &str, sentence: &Sentence<'_>, explained: &mut BTreeSet<String>) {
    let mut open = 0_usize;
    let mut from = sentence.at.start;
    for word in &sentence.words {
        for letter in text[from..word.at.start].chars() {
            match letter {
                '(' => open += 1,
                ')' => open = open.saturating_sub(1),
                _ => {}
            }
        }
        from = word.at.end;
        if open > 0 {
            explained.insert(word.lower.clone());
        }
    }
}

fn is_capitals(word: &Word<'_>) -> bool {
    word.text.chars().count() > 1 && word.text.chars().all(char::is_uppercase)
}
