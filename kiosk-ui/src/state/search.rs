//! Finding a procedure by words as people type them: without accents, with a letter wrong, half finished.

use std::collections::BTreeMap;

use procedure::{LifeEvent, api::CatalogueEntry};

use super::Search;

/// The words of a catalogue, each taken apart once: thousands of procedures share most of theirs, and a search runs at every key.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Index {
    /// Every word of every procedure, once.
    words: Vec<String>,
    /// The procedures, in the order of the catalogue.
    entries: Vec<Known>,
}

/// What a search must know of a procedure.
#[derive(Debug, PartialEq, Eq)]
struct Known {
    /// Its words, as places in [`Index::words`].
    words: Vec<usize>,
    /// Its place in the order of titles.
    rank: usize,
    life_events: Vec<LifeEvent>,
}

impl Index {
    /// The index of these procedures.
    #[must_use]
    pub fn of(procedures: &[CatalogueEntry]) -> Self {
        let mut by_title: Vec<usize> = (0..procedures.len()).collect();
        by_title.sort_by_cached_key(|at| in_order(&procedures[*at].title));
        let mut ranks = vec![0; procedures.len()];
        for (rank, at) in by_title.into_iter().enumerate() {
            ranks[at] = rank;
        }
        let mut places = BTreeMap::new();
        let mut known = |(entry, rank): (&CatalogueEntry, usize)| {
            let texts = [&entry.title, &entry.keywords, &entry.summary];
            let mut place = |word: String| {
                let next = places.len();
                *places.entry(word).or_insert(next)
            };
            let words = texts.into_iter().flat_map(|text| tokens(text)).map(&mut place).collect();
            Known { words, rank, life_events: entry.description.life_events.clone() }
        };
        let entries = procedures.iter().zip(ranks).map(&mut known).collect();
        let mut words = vec![String::new(); places.len()];
        for (word, place) in places {
            words[place] = word;
        }
        Self { words, entries }
    }

    /// The places in the catalogue of what is found, best first; those that are as good as each other by their titles.
    #[must_use]
    pub fn find(&self, search: &Search) -> Vec<usize> {
        let of_event = |known: &Known| search.life_event.is_none_or(|event| known.life_events.contains(&event));
        let wanted: Vec<Wanted> = tokens(&search.words).iter().map(|word| Wanted::new(word, &self.words)).collect();
        let score = |(at, known): (usize, &Known)| {
            of_event(known).then(|| distance(known, &wanted)).flatten().map(|distance| (distance, known.rank, at))
        };
        let mut found: Vec<_> = self.entries.iter().enumerate().filter_map(score).collect();
        found.sort_unstable();
        found.into_iter().map(|(_, _, at)| at).collect()
    }
}

/// The moments of life for which there is a procedure.
pub fn life_events(procedures: &[CatalogueEntry]) -> impl Iterator<Item = LifeEvent> {
    let served = |event: &LifeEvent| procedures.iter().any(|entry| entry.description.life_events.contains(event));
    LifeEvent::ALL.into_iter().filter(served)
}

/// A word that somebody typed.
struct Wanted {
    /// "de", "my", "في" say nothing about what somebody looks for.
    is_short: bool,
    /// How far it is from each word of the index.
    distances: Vec<Option<u32>>,
}

impl Wanted {
    fn new(word: &str, words: &[String]) -> Self {
        Self {
            is_short: word.chars().count() <= 2,
            distances: words.iter().map(|other| word_distance(word, other)).collect(),
        }
    }
}

/// How far a procedure is from what is wanted; `None` when it is something else. Nothing wanted is near everything.
fn distance(known: &Known, wanted: &[Wanted]) -> Option<u32> {
    if wanted.is_empty() {
        return Some(0);
    }
    let mut sum = 0;
    let (mut met, mut missed) = (0, 0);
    for word in wanted {
        match known.words.iter().filter_map(|at| word.distances[*at]).min() {
            Some(distance) => {
                sum += distance;
                met += usize::from(!word.is_short);
            }
            None if word.is_short => {}
            None => missed += 1,
        }
    }
    let nothing_wanted = wanted.iter().all(|word| word.is_short);
    (nothing_wanted || (met > 0 && met >= missed)).then(|| sum + 10 * u32::try_from(missed).unwrap_or(u32::MAX / 10))
}

/// 0 for the word itself, 1 for its beginning, 2 and more for slips; `None` for another word.
fn word_distance(typed: &str, word: &str) -> Option<u32> {
    if typed == word {
        return Some(0);
    }
    let length = typed.chars().count();
    if length >= 2 && word.starts_with(typed) {
        return Some(1);
    }
    let slips = match length {
        0..=3 => return None,
        4..=7 => 1,
        _ => 2,
    };
    // A half-finished word with a slip is compared with as many letters of the other.
    let beginning: String = word.chars().take(length).collect();
    let nearest = slip_count(typed, word).min(slip_count(typed, &beginning) + 1);
    (nearest <= slips + 1 && slip_count(typed, word).min(slip_count(typed, &beginning)) <= slips).then_some(1 + nearest)
}

/// Letters wrong, missing, too many, or swapped with the next: the optimal string alignment distance.
fn slip_count(a: &str, b: &str) -> u32 {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    if a.len().abs_diff(b.len()) > 2 {
        return 3;
    }
    let mut before: Vec<u32> = Vec::new();
    let mut above: Vec<u32> = (0..).take(b.len() + 1).collect();
    for (i, letter) in a.iter().enumerate() {
        let mut row = vec![above[0] + 1];
        for (j, other) in b.iter().enumerate() {
            let mut best = (above[j] + u32::from(letter != other)).min(above[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *letter == b[j - 1] && a[i - 1] == *other {
                best = best.min(before[j - 1] + 1);
            }
            row.push(best);
        }
        before = std::mem::replace(&mut above, row);
    }
    above[b.len()]
}

/// What a title is sorted by, as people of its language look for it: letters without case and accents, in the order of the alphabet,
/// which is that of their code points in the scripts that Parvis speaks; marks between words count for nothing.
fn in_order(title: &str) -> String {
    let words = title.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ").chars().flat_map(fold).collect()
}

/// The words of a text, each as it is compared.
fn tokens(text: &str) -> Vec<String> {
    let folded: String = text.chars().flat_map(fold).collect();
    let words = folded.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(|word| without_article(word).to_owned()).collect()
}

/// The Arabic article is written as part of the word and left out as often as not.
fn without_article(word: &str) -> &str {
    word.strip_prefix("ال").filter(|rest| rest.chars().count() > 2).unwrap_or(word)
}

/// A letter without case, accents, vowel signs, and in one of its several spellings.
fn fold(letter: char) -> impl Iterator<Item = char> {
    let plain = match letter.to_lowercase().next().unwrap_or(letter) {
        'à' | 'â' | 'ä' | 'á' | 'ã' | 'å' => "a",
        'ç' => "c",
        'é' | 'è' | 'ê' | 'ë' => "e",
        'î' | 'ï' | 'í' | 'ì' => "i",
        'ñ' => "n",
        'ô' | 'ö' | 'ó' | 'ò' | 'õ' => "o",
        'ù' | 'û' | 'ü' | 'ú' => "u",
        'ÿ' => "y",
        'œ' => "oe",
        'æ' => "ae",
        'أ' | 'إ' | 'آ' | 'ٱ' => "ا",
        'ى' => "ي",
        'ة' => "ه",
        'ؤ' => "و",
        'ئ' => "ي",
        '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{652}' | '\u{670}' | '\u{640}' => "",
        other => return Folded::One(Some(other)),
    };
    Folded::Many(plain.chars())
}

enum Folded {
    One(Option<char>),
    Many(std::str::Chars<'static>),
}

impl Iterator for Folded {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        match self {
            Self::One(letter) => letter.take(),
            Self::Many(letters) => letters.next(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::tests::{catalogue, entry};

    fn check(words: &str, expected: &str) {
        let catalogue = catalogue();
        let found = Index::of(&catalogue.procedures).find(&Search { words: words.to_owned(), life_event: None });
        let ids: Vec<_> = found.into_iter().map(|at| catalogue.procedures[at].description.id.as_str()).collect();
        assert_eq!(ids.join(" "), expected, "{words:?}");
    }

    #[test]
    fn words_find_with_and_without_accents_half_finished_and_misspelt() {
        for words in [
            "naissance",
            "NAISSANCE",
            "naiss",
            "naisance",
            "naissnace",
            "extrait d’acte",
            "état civil",
            "etat civil",
            "acte de naisssance",
        ] {
            check(words, "acte-de-naissance");
        }
        for words in ["nid de poule", "nid-de-poule", "trou", "lampadère", "poubele"] {
            check(words, "signalement");
        }
    }

    #[test]
    fn arabic_words_find_with_and_without_article_and_vowel_signs() {
        for words in ["ولادة", "الولادة", "وِلادة", "ولاده"] {
            check(words, "acte-de-naissance");
        }
    }

    #[test]
    fn nothing_typed_finds_all_and_nonsense_nothing() {
        check("", "acte-de-naissance signalement");
        check("de la", "acte-de-naissance signalement");
        check("xylophone", "");
        check("zz", "acte-de-naissance signalement");
    }

    #[test]
    fn titles_stand_in_the_order_of_the_alphabet() {
        let check = |titles: &[&str]| {
            let entries: Vec<_> = titles
                .iter()
                .rev()
                .map(|title| CatalogueEntry { title: (*title).to_owned(), ..entry("signalement") })
                .collect();
            let found = Index::of(&entries).find(&Search::default());
            let found: Vec<_> = found.into_iter().map(|at| entries[at].title.as_str()).collect();
            assert_eq!(found, titles);
        };
        check(&[
            "Acte de naissance",
            "École : inscrire un enfant",
            "élections",
            "Œuvre d’art",
            "Signaler",
            "« Voter »",
        ]);
        check(&["أخبار", "الإجراءات", "بلدية", "تصويت", "شهادة ميلاد"]);
    }

    #[test]
    fn a_moment_of_life_narrows_the_list() {
        let catalogue = catalogue();
        let search = Search { words: String::new(), life_event: Some(LifeEvent::Street) };
        let found = Index::of(&catalogue.procedures).find(&search);
        let found: Vec<_> = found.into_iter().map(|at| &catalogue.procedures[at]).collect();
        assert_eq!(found, [&entry("signalement")]);
        let events: Vec<_> = life_events(&catalogue.procedures).map(LifeEvent::name).collect();
        assert_eq!(events.join(" "), "papers birth street");
    }

    #[test]
    fn slips_are_counted_as_people_make_them() {
        for (a, b, expected) in [
            ("", "", 0),
            ("abc", "abc", 0),
            ("abc", "acb", 1),
            ("abc", "ab", 1),
            ("abc", "xbc", 1),
            ("abcd", "badc", 2),
        ] {
            assert_eq!(slip_count(a, b), expected, "{a} {b}");
        }
    }
}
