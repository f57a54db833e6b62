//! Rules about one sentence: its length, commas, clauses and negations, and what can only be seen.

use super::{
    Code, Judge,
    split::{Kind, Sentence, find},
};

pub(super) fn check(sentence: &Sentence<'_>, judge: &mut Judge<'_>) {
    length(sentence, judge);
    negations(sentence, judge);
    sight(sentence, judge);
    claim(sentence, judge);
}

fn length(sentence: &Sentence<'_>, judge: &mut Judge<'_>) {
    let gates = judge.gates;
    let counts = [
        (Code::SentenceLong, sentence.words.len(), gates.words, "words"),
        (Code::Commas, commas(&judge.text[sentence.at.clone()]), gates.commas, "commas"),
        (Code::Clauses, clauses(sentence, judge), gates.clauses, "clauses that hang on another"),
    ];
    for (code, count, most, what) in counts {
        if count > most {
            let detail = format!("{count} {what} in one sentence, {most} are easy: {}", judge.cite(sentence));
            judge.fault(code, sentence.at.clone(), detail);
        }
    }
}

/// The commas between words; 12,50 € has none.
fn commas(text: &str) -> usize {
    let digit = |at: usize| text[at + 1..].starts_with(|letter: char| letter.is_ascii_digit());
    text.char_indices().filter(|(at, letter)| matches!(letter, '،' | '，') || (*letter == ',' && !digit(*at))).count()
}

/// The clauses that hang on another, by the words that begin them. The word that a question begins with begins none.
fn clauses(sentence: &Sentence<'_>, judge: &Judge<'_>) -> usize {
    let question =
        judge.text[sentence.at.clone()].trim_end_matches(['»', '”', ' ', '\u{a0}', '\u{202f}']).ends_with('?');
    let words = &sentence.words[usize::from(question).min(sentence.words.len())..];
    let begins = |at: usize| {
        let followed = |second: &str| words.get(at + 1).is_some_and(|word| word.lower == second);
        judge.language.subordinators.iter().any(|subordinator| match subordinator.split_once(' ') {
            Some((first, second)) => words[at].lower == first && followed(second),
            None => words[at].lower == *subordinator,
        })
    };
    (0..words.len()).filter(|at| begins(*at)).count()
}

/// Readers of easy language are not made to count negations, nor to see that « ne … que » is none.
fn negations(sentence: &Sentence<'_>, judge: &mut Judge<'_>) {
    if !judge.is_simple() {
        return;
    }
    let words = &sentence.words;
    let negative = words.iter().filter(|word| judge.language.negations.contains(&word.lower.as_str()));
    let negative: Vec<&str> = negative.map(|word| word.text).collect();
    if negative.len() > 1 {
        let detail = format!("two negations in one sentence ({}): {}", negative.join(", "), judge.cite(sentence));
        judge.fault(Code::NegationTwice, sentence.at.clone(), detail);
    }
    if judge.language.tag == "fr" {
        let full = ["pas", "plus", "jamais", "rien", "personne", "aucun", "aucune", "guère", "ni", "point"];
        for (at, _) in words.iter().enumerate().filter(|(_, word)| matches!(word.lower.as_str(), "ne" | "n")) {
            let next = words.iter().skip(at + 1).take(5);
            let that = next.clone().position(|word| matches!(word.lower.as_str(), "que" | "qu"));
            let denied = next.clone().position(|word| full.contains(&word.lower.as_str()));
            if that.is_some_and(|that| denied.is_none_or(|denied| denied > that)) {
                let detail = format!("« ne … que » reads as a negation, say « seulement »: {}", judge.cite(sentence));
                judge.fault(Code::NeQue, sentence.at.clone(), detail);
            }
        }
    }
}

/// "The green button on the right", without the button's name, says nothing to who cannot see it.
fn sight(sentence: &Sentence<'_>, judge: &mut Judge<'_>) {
    let language = judge.language;
    let control = sentence.words.iter().find(|word| language.controls.contains(&word.lower.as_str()));
    let sight = language.sights.iter().find(|sight| find(&sentence.words, sight).is_some());
    let named = judge.text[sentence.at.clone()].contains(['«', '“', '"', '‘']);
    if let (Some(control), Some(sight), false) = (control, sight, named) {
        let detail =
            format!("“{}” is told by “{sight}” alone, say its name too: {}", control.text, judge.cite(sentence));
        judge.fault(Code::SightNeeded, sentence.at.clone(), detail);
    }
}

fn claim(sentence: &Sentence<'_>, judge: &mut Judge<'_>) {
    let words = &sentence.words;
    let claim = judge.language.claims.iter().find(|claim| find(words, claim).is_some());
    if let Some(claim) = claim
        && words.iter().any(|word| word.kind == Kind::Plain)
    {
        judge.fault(Code::EasyClaim, sentence.at.clone(), format!("the text calls itself “{claim}”"));
    }
}
