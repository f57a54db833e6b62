//! The scores, held against those of textstat, which others use too; `reference.py` makes the numbers again.

use serde::Deserialize;

use crate::reading::{Glossary, Register, judge};

#[derive(Deserialize)]
struct Fixture {
    texts: Vec<Reference>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Reference {
    locale: String,
    kind: String,
    text: String,
    words: usize,
    sentences: usize,
    long_words: usize,
    syllables: usize,
    ease: f64,
    lix: f64,
}

/// Syllables of French are counted by the same patterns of hyphenation: only the rounding of the fixture is left.
const FRENCH: f64 = 0.01;
/// Of English textstat looks up how each word is spoken. We count groups of vowels: one syllable more or less in fifty words is 1.7
/// points, and these texts differ by less than 5.5.
const ENGLISH: f64 = 5.5;

fn references() -> Vec<Reference> {
    let fixture: Fixture = serde_json::from_str(include_str!("textstat.json")).expect("the fixture reads");
    fixture.texts
}

#[test]
fn words_sentences_and_lix_are_those_of_textstat() {
    for reference in references() {
        let scores = judge(&reference.text, &reference.locale, Register::Standard, &Glossary::default()).scores;
        let counted = (scores.words, scores.sentences, scores.long_words);
        assert_eq!(counted, (reference.words, reference.sentences, reference.long_words), "{}", reference.text);
        assert!((scores.lix() - reference.lix).abs() < 0.1, "{} {}", scores.lix(), reference.text);
    }
}

#[test]
fn ease_is_within_some_points_of_textstat() {
    for reference in references() {
        let scores = judge(&reference.text, &reference.locale, Register::Standard, &Glossary::default()).scores;
        let ease = scores.ease(&reference.locale).expect("there is a formula").score();
        let tolerance = if reference.locale == "fr" { FRENCH } else { ENGLISH };
        let syllables = scores.syllables;
        let told = format!(
            "{ease:.1}, textstat {}; {syllables:?} syllables, {}: {}",
            reference.ease, reference.syllables, reference.text
        );
        assert!((ease - reference.ease).abs() < tolerance, "{told}");
    }
}

#[test]
fn easy_texts_pass_where_texts_of_law_do_not() {
    for reference in references() {
        let ease = |register: Register| {
            let scores = judge(&reference.text, &reference.locale, register, &Glossary::default()).scores;
            let score = scores.ease(&reference.locale).expect("there is a formula").score();
            score >= register.gates().ease
        };
        let expected = match &*reference.kind {
            "easy" => (true, true),
            "plain" => (true, ease(Register::Simple)),
            _ => (false, false),
        };
        assert_eq!((ease(Register::Standard), ease(Register::Simple)), expected, "{}", reference.text);
    }
}
