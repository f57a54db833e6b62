//! Finding a procedure by words as people type them: without accents, with a letter wrong, half finished.

use std::collections::BTreeMap;

use procedure::{LifeEvent, api::CatalogueEntry};

use super::Search;

/// The procedures found, best first; those that are as good as each other by their titles.
#[must_use]
pub fn find<'a>(procedures: &'a [CatalogueEntry], search: &Search) -> Vec<&'a CatalogueEntry> {
    let of_event =
        |entry: &&CatalogueEntry| search.life_event.is_none_or(|event| entry.description.life_events.contains(&event));
    // Thousands of procedures share most of their words: each is compared once.
    let mut wanted: Vec<Wanted> = tokens(&search.words).into_iter().map(Wanted::new).collect();
    let score = |entry| Some((distance(entry, &mut wanted)?, entry));
    let mut found: Vec<_> = procedures.iter().filter(of_event).filter_map(score).collect();
    found.sort_by_cached_key(|(distance, entry)| (*distance, in_order(&entry.title)));
    found.into_iter().map(|(_, entry)| entry).collect()
}

/// The moments of life for which there is a procedure.
pub fn life_events(procedures: &[CatalogueEntry]) -> impl Iterator<Item = LifeEvent> {
    let served = |event: &LifeEvent| procedures.iter().any(|entry| entry.description.life_events.contains(event));
    LifeEvent::ALL.into_iter().filter(served)
}

/// A word that somebody typed, and how far it is from the words met so far.
struct Wanted {
    word: String,
    met: BTreeMap<String, Option<u32>>,
}

impl Wanted {
    fn new(word: String) -> Self {
        Self { word, met: BTreeMap::new() }
    }

    /// "de", "my", "في" say nothing about what somebody looks for.
    fn is_short(&self) -> bool {
        self.word.chars().count() <= 2
    }

    fn distance(&mut self, other: &str) -> Option<u32> {
        if let Some(known) = self.met.get(other) {
            return *known;
        }
        let distance = word_distance(&self.word, other);
        self.met.insert(other.to_owned(), distance);
        distance
    }
}

/// How far an entry is from what is wanted; `None` when it is something else. Nothing wanted is near everything.
fn distance(entry: &CatalogueEntry, wanted: &mut [Wanted]) -> Option<u32> {
    if wanted.is_empty() {
        return Some(0);
    }
    let known: Vec<String> =
        [&entry.title, &entry.keywords, &entry.summary].into_iter().flat_map(|text| tokens(text)).collect();
    let mut sum = 0;
    let (mut met, mut missed) = (0, 0);
    for word in &mut *wanted {
        match known.iter().filter_map(|other| word.distance(other)).min() {
            Some(distance) => {
                sum += distance;
                met += usize::from(!word.is_short());
            }
            None if word.is_short() => {}
            None => missed += 1,
        }
    }
    let nothing_wanted = wanted.iter().all(Wanted::is_short);
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
        let found = find(&catalogue.procedures, &Search { words: words.to_owned(), life_event: None });
        let ids: Vec<_> = found.iter().map(|entry| entry.description.id.as_str()).collect();
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
            let found: Vec<_> =
                find(&entries, &Search::default()).into_iter().map(|entry| entry.title.as_str()).collect();
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
        let found = find(&catalogue.procedures, &search);
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
