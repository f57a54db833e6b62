//! Numbers that are hard to picture: large ones, percentages, Roman numerals.

use super::{
    Code, Judge,
    split::{Kind, Sentence},
};

/// The largest number that is read at a glance: years are below it.
const LARGEST: u64 = 9_999;

pub(super) fn check(sentence: &Sentence<'_>, judge: &mut Judge<'_>) {
    if !judge.is_simple() {
        return;
    }
    for (at, word) in sentence.tokens.iter().enumerate() {
        let behind = judge.text[word.at.end..sentence.at.end].trim_start();
        let next = sentence.tokens.get(at + 1).map(|word| word.lower.as_str());
        if word.kind == Kind::Number {
            if behind.starts_with('%')
                || (next == Some("pour") && behind.starts_with("pour cent"))
                || next == Some("percent")
            {
                judge.fault(
                    Code::Percentage,
                    word.at.clone(),
                    format!("a percentage, say it in words: {}", judge.cite(sentence)),
                );
            } else if value(word.text).is_some_and(|value| value > LARGEST)
                && !money(behind, next, judge)
                && !name(word.text, behind)
            {
                let detail = format!("{} is hard to picture, say it in words: {}", word.text, judge.cite(sentence));
                judge.fault(Code::NumberLarge, word.at.clone(), detail);
            }
        } else if roman(word.text) {
            let detail = format!("{} is a Roman numeral, write digits: {}", word.text, judge.cite(sentence));
            judge.fault(Code::RomanNumeral, word.at.clone(), detail);
        }
    }
}

/// A whole number, without the spaces of its groups; nothing else has a value.
fn value(text: &str) -> Option<u64> {
    let digits: String = text.split([',', '.']).next()?.chars().filter(|letter| !letter.is_whitespace()).collect();
    digits.parse().ok().filter(|_| !text.starts_with('0'))
}

fn money(behind: &str, next: Option<&str>, judge: &Judge<'_>) -> bool {
    behind.starts_with(['€', '$', '£']) || next.is_some_and(|next| judge.language.money.contains(&next))
}

/// Digits in one row are a name (of a form, of a postal area), unless what they count stands behind them: 10000 habitants.
fn name(text: &str, behind: &str) -> bool {
    text.bytes().all(|digit| digit.is_ascii_digit()) && !behind.starts_with(char::is_lowercase)
}

/// Of I, V and X only: those of centuries and articles. CDI and CM are no numerals to anybody.
fn roman(text: &str) -> bool {
    let numeral = ["ème", "e", "er"].iter().find_map(|end| text.strip_suffix(end)).unwrap_or(text);
    numeral.len() > 1 && numeral.bytes().all(|letter| matches!(letter, b'I' | b'V' | b'X')) && numeral != "XX"
}
