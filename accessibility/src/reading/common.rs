//! Words that most readers meet often; the lists and where they come from stand in `data/`.

use std::{collections::HashSet, sync::LazyLock};

use super::{english, french, language::Language};

type Words = HashSet<&'static str>;

static FRENCH: LazyLock<Words> = LazyLock::new(|| read(include_str!("data/fr.txt"), french::EVERYDAY));
static ENGLISH: LazyLock<Words> = LazyLock::new(|| read(include_str!("data/en.txt"), english::EVERYDAY));

/// Endings of inflected forms and what stands there in a form that is met more often: « cochez » is as easy as « cocher ».
const FRENCH_ENDINGS: &[(&str, &[&str])] = &[
    ("eraient", &["er"]),
    ("erait", &["er"]),
    ("trices", &["teur"]),
    ("trice", &["teur"]),
    ("eons", &["er"]),
    ("erai", &["er"]),
    ("it", &["ir"]),
    ("issez", &["ir"]),
    ("issent", &["ir"]),
    ("èrent", &["er"]),
    ("aient", &["er", "ir", "re"]),
    ("eront", &["er"]),
    ("erez", &["er"]),
    ("ions", &["er", "ir"]),
    ("ées", &["é", "er"]),
    ("é", &["er"]),
    ("ée", &["é", "er"]),
    ("és", &["é", "er"]),
    ("ez", &["er", "ir", "re", "e"]),
    ("ons", &["er", "ir", "re", "e"]),
    ("ent", &["er", "e", "ir", "re"]),
    ("era", &["er"]),
    ("ant", &["er", "ir", "re"]),
    ("aux", &["al"]),
    ("es", &["", "e", "er"]),
    ("e", &["", "er", "é"]),
    ("s", &["", "e", "es"]),
];
const ENGLISH_ENDINGS: &[(&str, &[&str])] = &[
    ("ies", &["y"]),
    ("ied", &["y"]),
    ("ing", &["", "e"]),
    ("es", &["", "e"]),
    ("ed", &["", "e"]),
    ("ly", &["", "le"]),
    ("er", &["", "e"]),
    ("'s", &[""]),
    ("s", &[""]),
];

/// Whether most readers know the word, in small letters, or a form of it; `told` says what they know besides. In a language without a
/// list every word is known.
pub(super) fn is_known(word: &str, language: &Language, told: impl Fn(&str) -> bool) -> bool {
    let (words, endings): (&Words, &[(&str, &[&str])]) = match language.tag {
        "fr" => (&FRENCH, FRENCH_ENDINGS),
        "en" => (&ENGLISH, ENGLISH_ENDINGS),
        _ => return true,
    };
    let known = |form: &str| words.contains(form) || told(form);
    known(word)
        || endings.iter().any(|(ending, others)| {
            let stem = word.strip_suffix(ending).filter(|stem| stem.chars().count() > 1);
            stem.is_some_and(|stem| others.iter().any(|other| known(&format!("{stem}{other}"))))
        })
}

fn read(list: &'static str, more: &[&'static str]) -> Words {
    list.lines().filter(|line| !line.starts_with('#')).chain(more.iter().copied()).collect()
}
