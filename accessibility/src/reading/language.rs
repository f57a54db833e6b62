//! What the rules know of a language; the tables are in files named after them.

use super::{english::ENGLISH, french::FRENCH};

/// The words that decide something in one language, in small letters with a straight apostrophe.
pub(super) struct Language {
    /// Its tag.
    pub(super) tag: &'static str,
    /// What stands before an apostrophe and is a word of its own.
    pub(super) elided: &'static [&'static str],
    /// Abbreviations whose full stop ends no sentence.
    pub(super) abbreviations: &'static [&'static str],
    /// Words that begin a clause which hangs on another.
    pub(super) subordinators: &'static [&'static str],
    /// Words that negate; two of them in a sentence make readers count.
    pub(super) negations: &'static [&'static str],
    /// Things that people act on: telling them by colour or place alone leaves out who cannot see them.
    pub(super) controls: &'static [&'static str],
    /// Colours and places.
    pub(super) sights: &'static [&'static str],
    /// How a text says of itself that it is easy to read, as the European rules mean it.
    pub(super) claims: &'static [&'static str],
    /// Words that say of the number before them that it is money.
    pub(super) money: &'static [&'static str],
    /// Its words join to themselves what other languages say in words of their own, so that long ones are not hard.
    pub(super) joins: bool,
}

/// A language of which only what needs no dictionary is judged.
const ANY: Language = Language {
    tag: "",
    elided: &[],
    abbreviations: &[],
    subordinators: &[],
    negations: &[],
    controls: &[],
    sights: &[],
    claims: &["falc"],
    money: &["€", "eur"],
    joins: false,
};

impl Language {
    /// The language of a locale.
    pub(super) fn of(locale: &str) -> &'static Self {
        match locale.split('-').next() {
            Some("fr") => &FRENCH,
            Some("en") => &ENGLISH,
            // Turkish, Azeri, Finnish, Hungarian, Estonian, Basque, Georgian.
            Some("tr" | "az" | "fi" | "hu" | "et" | "eu" | "ka") => &Self { joins: true, ..ANY },
            _ => &ANY,
        }
    }
}
