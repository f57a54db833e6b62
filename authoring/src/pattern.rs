//! Compiling regular expressions to the tables that packages carry.

use std::collections::HashMap;

use definition::Pattern;
use regex_automata::{
    Anchored,
    dfa::{Automaton, dense},
    util::{primitives::StateID, start, syntax},
};

/// Enough for a few hundred states while they are made.
const MAX_BYTES: usize = 4 * 1024 * 1024;

/// The table of a regular expression, which is found anywhere in a text unless it says `^` or `$`.
///
/// # Errors
/// In words, when it is none, or needs a larger table than a package may carry.
pub fn compile(written: &str) -> Result<Pattern, String> {
    let dfa = dense::Builder::new()
        .configure(
            dense::Config::new()
                .minimize(true)
                .start_kind(regex_automata::dfa::StartKind::Unanchored)
                .dfa_size_limit(Some(MAX_BYTES))
                .determinize_size_limit(Some(MAX_BYTES)),
        )
        .syntax(syntax::Config::new().unicode(true).utf8(true))
        .build(written)
        .map_err(|error| match std::error::Error::source(&error) {
            Some(source) => format!("this is no pattern: {source}"),
            None => format!("this pattern cannot be used: {error}"),
        })?;
    let unusable = |_| "this pattern cannot be used".to_owned();
    let begin = dfa.start_state(&start::Config::new().anchored(Anchored::No)).map_err(unusable)?;
    let classes: Vec<u8> = (0..=255_u8).map(|byte| dfa.byte_classes().get(byte)).collect();
    let width = usize::from(classes.iter().copied().max().unwrap_or(0)) + 1;
    let sample: Vec<u8> = (0..width)
        .map(|class| (0..=255_u8).find(|byte| usize::from(classes[usize::from(*byte)]) == class).unwrap_or(0))
        .collect();

    let mut table = Table { numbers: HashMap::new(), states: Vec::new() };
    let mut pattern =
        Pattern { written: written.to_owned(), classes: runs(&classes), width: 0, next: Vec::new(), ends: Vec::new() };
    pattern.width = u16::try_from(width).map_err(|_| "this pattern cannot be used".to_owned())?;
    if dfa.is_match_state(begin) {
        // It is found in every text.
        pattern.next = vec![Pattern::MATCHED; width];
        pattern.ends = vec![true];
        return Ok(pattern);
    }
    table.number(begin)?;
    let mut at = 0;
    while let Some(&state) = table.states.get(at) {
        for byte in &sample {
            let next = dfa.next_state(state, *byte);
            pattern.next.push(if dfa.is_match_state(next) {
                Pattern::MATCHED
            } else if dfa.is_dead_state(next) || dfa.is_quit_state(next) {
                Pattern::DEAD
            } else {
                table.number(next)?
            });
        }
        pattern.ends.push(dfa.is_match_state(dfa.next_eoi_state(state)));
        at += 1;
    }
    Ok(pattern)
}

/// The states that were met, by their number in the table.
struct Table {
    numbers: HashMap<StateID, u16>,
    states: Vec<StateID>,
}

impl Table {
    fn number(&mut self, state: StateID) -> Result<u16, String> {
        if let Some(number) = self.numbers.get(&state) {
            return Ok(*number);
        }
        if self.states.len() >= Pattern::MAX_STATES {
            return Err(format!("this pattern needs more than {} states; write a shorter one", Pattern::MAX_STATES));
        }
        let number = u16::try_from(self.states.len()).unwrap_or(Pattern::DEAD);
        self.numbers.insert(state, number);
        self.states.push(state);
        Ok(number)
    }
}

/// Runs of bytes of one class: the last byte of each, and the class.
fn runs(classes: &[u8]) -> Vec<(u8, u8)> {
    let mut runs: Vec<(u8, u8)> = Vec::new();
    for (byte, class) in (0..=255_u8).zip(classes) {
        match runs.last_mut() {
            Some((last, of)) if of == class => *last = byte,
            _ => runs.push((byte, *class)),
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_says_what_the_expression_says() {
        for (written, good, bad) in [
            ("^[0-9]{5}$", vec!["35000", "00000"], vec!["", "3500", "350000", "3500a", "３5000"]),
            ("[0-9]{2}", vec!["12", "a12b", "123"], vec!["", "1", "1a2"]),
            ("^(?i)[a-zé ]+$", vec!["Zoé", "ÉTÉ", "a b"], vec!["", "a1", "ß1"]),
            ("", vec!["", "x"], vec![]),
            ("^$", vec![""], vec!["x"]),
            (r"^\d{2}/\d{2}|x$", vec!["12/34", "12/34y", "ax"], vec!["1/34", "xy"]),
            ("^.{2,3}$", vec!["éé", "€€€"], vec!["é", "éééé"]),
        ] {
            let pattern = compile(written).expect(written);
            for text in good {
                assert!(pattern.matches(text), "{written} {text}");
            }
            for text in bad {
                assert!(!pattern.matches(text), "{written} {text}");
            }
        }
    }

    #[test]
    fn what_is_no_pattern_or_too_large_says_so() {
        for bad in ["[", "(?=a)", r"(a)\1", "[0-9]{1,5000}[a-z]{1,5000}", "(", "*"] {
            assert!(compile(bad).is_err(), "{bad}");
        }
    }
}
