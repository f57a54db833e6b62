//! Whether a text is easy to read: its scores, and what makes it hard, each at its place.
//!
//! French and English are judged in full. Of every other language only what needs no dictionary is: sentences, long words, numbers and
//! abbreviations. README.md has the rules, their sources and what they cannot see.

mod common;
mod english;
mod explained;
mod french;
mod language;
mod numbers;
mod scores;
mod sentences;
mod split;
mod terms;
mod verbs;
mod words;

#[cfg(test)]
mod tests;

use std::{collections::BTreeSet, fmt, ops::Range};

use language::Language;
pub use scores::{Ease, LIX, Scores, decides};
use split::Sentence;
pub use terms::TERMS;

/// Judges a text. The same text always gets the same report; the work grows with the text's length.
///
/// Lines are sentences of their own, so the words of a whole screen are judged together by joining them with line breaks. A text of
/// fewer than [`FEWEST_WORDS`] words is not judged by its scores.
#[must_use]
pub fn judge(text: &str, locale: &str, register: Register, glossary: &Glossary) -> Report {
    let language = Language::of(locale);
    let gates = register.gates();
    let sentences = split::sentences(text, language);
    let scores = Scores::of(&sentences, language);
    let explained = explained::words(text, &sentences);
    let mut judge = Judge { text, register, gates, language, glossary, explained, faults: Vec::new() };
    scores::check(&scores, &mut judge);
    for sentence in &sentences {
        sentences::check(sentence, &mut judge);
        verbs::check(sentence, &mut judge);
        numbers::check(sentence, &mut judge);
        words::check(sentence, &mut judge);
    }
    terms::check(&sentences, &mut judge);
    let mut faults = judge.faults;
    faults.sort_by_key(|fault| (fault.at.start, fault.at.end, fault.code));
    Report { scores, faults }
}

/// The words that a text explains where it says them, in small letters; for the glossary of the texts around it.
#[must_use]
pub fn explained(text: &str, locale: &str) -> BTreeSet<String> {
    explained::words(text, &split::sentences(text, Language::of(locale)))
}

/// Fewer words than this have scores that say nothing: one long name decides them.
pub const FEWEST_WORDS: usize = 30;

/// How easy a text must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Register {
    /// Plain language, for everybody.
    Standard,
    /// Easy to read, for people who read with difficulty.
    Simple,
}

/// What a register allows.
#[derive(Clone, Copy, Debug)]
pub struct Gates {
    /// Words in a sentence; a word and its elided article are two.
    pub words: usize,
    /// Words in a sentence, on average.
    pub mean: f64,
    /// Commas in a sentence.
    pub commas: usize,
    /// Clauses that hang on another (who, which, when, if …), in a sentence.
    pub clauses: usize,
    /// The least score by Kandel and Moles, or by Flesch.
    pub ease: f64,
    /// The greatest LIX.
    pub lix: f64,
}

impl Register {
    /// The register of a locale: `fr-simple` is easy to read.
    #[must_use]
    pub fn of(locale: &str) -> Self {
        if locale.split('-').any(|part| part == "simple") { Self::Simple } else { Self::Standard }
    }

    /// What it allows. README.md says where each number comes from.
    #[must_use]
    pub fn gates(self) -> Gates {
        match self {
            Self::Simple => Gates { words: 15, mean: 15.0, commas: 2, clauses: 2, ease: 80.0, lix: 45.0 },
            Self::Standard => Gates { words: 25, mean: 20.0, commas: 6, clauses: 4, ease: 60.0, lix: 60.0 },
        }
    }
}

/// What readers of a text are told elsewhere.
#[derive(Clone, Debug, Default)]
pub struct Glossary {
    /// Words that something explains, or that the reader came with, in small letters.
    pub words: BTreeSet<String>,
    /// Words of one meaning, of which a text uses one only, besides [`TERMS`]; in small letters.
    pub terms: Vec<Vec<String>>,
}

/// What was found in a text.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// How long and how heavy it is.
    pub scores: Scores,
    /// What makes it hard, in the order of the text.
    pub faults: Vec<Fault>,
}

/// Something that makes a text hard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// What kind of fault it is.
    pub code: Code,
    /// Its place in the text, in bytes.
    pub at: Range<usize>,
    /// What is wrong, in English, for authors.
    pub detail: String,
}

/// The kinds of faults.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Code {
    /// A sentence has too many words.
    SentenceLong,
    /// Sentences have too many words on average.
    MeanLong,
    /// A sentence has too many commas.
    Commas,
    /// A sentence has too many clauses.
    Clauses,
    /// The score by Kandel and Moles, or by Flesch, is too low.
    EaseLow,
    /// The LIX is too high: long sentences of long words.
    LixHigh,
    /// Who does it is not said first.
    Passive,
    /// Two negations in one sentence.
    NegationTwice,
    /// French « ne … que », which reads as a negation.
    NeQue,
    /// A number above 9999 that is no amount of money.
    NumberLarge,
    /// A percentage.
    Percentage,
    /// A Roman numeral.
    RomanNumeral,
    /// An abbreviation that nothing explains.
    Acronym,
    /// A word that most readers rarely meet.
    WordRare,
    /// Two words for one thing.
    TermsMixed,
    /// Something to act on is told by its colour or place alone.
    SightNeeded,
    /// The text says of itself that it follows the European rules for easy-to-read information.
    EasyClaim,
}

impl fmt::Display for Code {
    /// As ids are written: `sentence-long`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::SentenceLong => "sentence-long",
            Self::MeanLong => "mean-long",
            Self::Commas => "commas",
            Self::Clauses => "clauses",
            Self::EaseLow => "ease-low",
            Self::LixHigh => "lix-high",
            Self::Passive => "passive",
            Self::NegationTwice => "negation-twice",
            Self::NeQue => "ne-que",
            Self::NumberLarge => "number-large",
            Self::Percentage => "percentage",
            Self::RomanNumeral => "roman-numeral",
            Self::Acronym => "acronym",
            Self::WordRare => "word-rare",
            Self::TermsMixed => "terms-mixed",
            Self::SightNeeded => "sight-needed",
            Self::EasyClaim => "easy-claim",
        })
    }
}

/// Who has checked an easy-to-read text, and when, from a comment of its Fluent file: `### reviewed-by: NAME, DATE`.
///
/// The European rules let a text be called easy to read only when people with an intellectual disability have read it.
#[must_use]
pub fn reviewed_by(fluent: &str) -> Option<&str> {
    let mut dated = comments(fluent, "reviewed-by:").filter(|review| {
        review.rsplit_once(',').is_some_and(|(name, date)| {
            let date = date.trim();
            let form = date.bytes().map(|byte| if byte.is_ascii_digit() { b'0' } else { byte });
            !name.trim().is_empty() && form.eq(*b"0000-00-00")
        })
    });
    dated.next()
}

/// Words that mean the same in these texts, from comments of their Fluent file: `### same-meaning: dossier, demande`.
#[must_use]
pub fn same_meaning(fluent: &str) -> Vec<Vec<String>> {
    let terms =
        |row: &str| row.split(',').map(|term| term.trim().to_lowercase()).filter(|term| !term.is_empty()).collect();
    comments(fluent, "same-meaning:").map(terms).collect()
}

/// What comments of a Fluent text say under a name.
fn comments<'a>(fluent: &'a str, name: &'static str) -> impl Iterator<Item = &'a str> {
    let comments =
        fluent.lines().filter_map(|line| line.strip_prefix('#')).map(|line| line.trim_start_matches('#').trim());
    comments.filter_map(move |comment| comment.strip_prefix(name)).map(str::trim)
}

/// What the rules share while they judge.
struct Judge<'a> {
    text: &'a str,
    register: Register,
    gates: Gates,
    language: &'static Language,
    glossary: &'a Glossary,
    explained: BTreeSet<String>,
    faults: Vec<Fault>,
}

impl Judge<'_> {
    fn fault(&mut self, code: Code, at: Range<usize>, detail: impl Into<String>) {
        self.faults.push(Fault { code, at, detail: detail.into() });
    }

    fn is_simple(&self) -> bool {
        self.register == Register::Simple
    }

    /// The sentence as it is cited: in one line.
    fn cite(&self, sentence: &Sentence<'_>) -> String {
        self.text[sentence.at.clone()].split_whitespace().collect::<Vec<_>>().join(" ")
    }
}
