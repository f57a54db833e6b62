//! From runs of words to utterances: one language each, a variant for loudspeakers, and marks as a voice needs them.

use std::ops::Range;

use crate::foreign::{is_other_script, runs};

use super::{
    super::{
        Kind, Utterance, page::Run, plain, sentence::sentences, spelling, voices::is_same_language, walk::has_words,
    },
    Reader,
};

/// The language of the offices whose names are quoted in every other one.
const FRENCH: &str = "fr";

/// A secret shorter than this turns up in other words by chance.
const SHORTEST_SECRET: usize = 2;

impl Reader<'_> {
    /// What is in the language of the words has their locale too: a way of writing is no other language.
    fn own(&self, sentence: Vec<Run>) -> Vec<Run> {
        let locale = self.words.locale();
        let one = |run: Run| {
            if is_same_language(&run.locale, locale) { Run { locale: locale.to_owned(), ..run } } else { run }
        };
        sentence.into_iter().map(one).collect()
    }

    pub(super) fn word(&self, id: &str) -> Run {
        Run { text: self.words.say(id, &[]), locale: self.words.locale().to_owned(), private: false }
    }

    pub(super) fn space(&self) -> Run {
        Run { text: " ".to_owned(), locale: self.words.locale().to_owned(), private: false }
    }

    /// The sentences of a text, each in one language.
    pub(super) fn push(&self, place: usize, kind: Kind, runs: &[Run], all: &mut Vec<Utterance>) {
        for sentence in sentences(runs) {
            for part in by_language(with_end(&foreign(self.own(sentence)))) {
                let locale = part[0].locale.clone();
                let own = locale == self.words.locale();
                let ear = |text: &str| if own { spelling::for_ear(self.words, text) } else { text.to_owned() };
                let whole: String = part.iter().map(|run| run.text.as_str()).collect();
                let masked = self.masked(&part).map(|masked| capital(&ear(led(&masked))));
                let text = ear(led(&whole));
                let text = if own { capital(&text) } else { text };
                all.push(Utterance { text, masked, locale, place: Some(place), kind });
            }
        }
    }

    /// The words for a loudspeaker, when there is something in them that is for the person alone.
    pub(super) fn masked(&self, part: &[Run]) -> Option<String> {
        let instead = plain(&self.words.say("speech-private", &[]));
        let mut masked = String::new();
        let mut found = false;
        for run in part {
            if run.private && has_words(std::slice::from_ref(run)) {
                found = true;
                masked.push_str(&instead);
                // What ends the sentence stays.
                masked.extend(run.text.chars().rev().take_while(|last| matches!(last, '.' | ' ')).collect::<Vec<_>>());
            } else {
                masked.push_str(&run.text);
            }
        }
        for secret in self.secrets {
            let (secret, mut from) = (plain(secret), 0);
            while let Some(at) = whole_word(&masked, &secret, from) {
                from = at.start + instead.len();
                masked.replace_range(at, &instead);
                found = true;
            }
        }
        found.then_some(masked)
    }
}

/// The words, spaces and marks tidied.
pub(super) fn text(runs: &[Run]) -> String {
    plain(&runs.iter().map(|run| run.text.as_str()).collect::<String>())
}

/// Without spaces at the end.
pub(super) fn trimmed(runs: &[Run]) -> Vec<Run> {
    let mut runs = runs.to_vec();
    while runs.last().is_some_and(|run| run.text.trim().is_empty()) {
        runs.pop();
    }
    if let Some(last) = runs.last_mut() {
        last.text.truncate(last.text.trim_end().len());
    }
    runs
}

/// With a full stop, unless the words end by themselves: a voice drops its tone there and rests.
fn with_end(sentence: &[Run]) -> Vec<Run> {
    let mut runs = trimmed(sentence);
    if let Some(last) = runs.last_mut()
        && !ends_itself(&last.text)
        && !last.text.ends_with([',', ';'])
    {
        last.text.push('.');
    }
    runs
}

/// With French names in texts of another script as runs of their own: no other voice could say them.
fn foreign(sentence: Vec<Run>) -> Vec<Run> {
    let parts = |run: Run| -> Vec<Run> {
        if !is_other_script(&run.locale) {
            return vec![run];
        }
        let part = |(french, text): (bool, &str)| {
            let locale = if french { FRENCH.to_owned() } else { run.locale.clone() };
            Run { text: text.to_owned(), locale, private: run.private }
        };
        runs(&run.text).into_iter().map(part).collect()
    };
    sentence.into_iter().flat_map(parts).collect()
}

/// Whether nothing need be put after these words to end them.
pub(super) fn ends_itself(words: &str) -> bool {
    words.trim_end().ends_with(['.', '?', '!', '…', '؟', ':'])
}

/// With a capital at the start.
pub(super) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// Without the marks that tied these words to those before them in another language.
fn led(text: &str) -> &str {
    text.trim().trim_start_matches([',', '،', ';', ':', '.', '–', ')', ' '])
}

/// A sentence in parts of one language each; what has no words of its own stays with what stands before it.
fn by_language(sentence: Vec<Run>) -> Vec<Vec<Run>> {
    let mut parts: Vec<Vec<Run>> = Vec::new();
    for run in sentence {
        let alone = has_words(std::slice::from_ref(&run));
        match parts.last_mut() {
            Some(part) if !alone || part[0].locale == run.locale => {
                let locale = part[0].locale.clone();
                part.push(Run { locale, ..run });
            }
            _ => parts.push(vec![run]),
        }
    }
    parts.retain(|part| has_words(part));
    parts
}

/// Where `word` stands in `text`, from `start` on, with nothing of a word around it.
fn whole_word(text: &str, word: &str, start: usize) -> Option<Range<usize>> {
    if word.chars().count() < SHORTEST_SECRET {
        return None;
    }
    let mut from = start;
    while let Some(found) = text.get(from..)?.find(word) {
        let range = from + found..from + found + word.len();
        let before = text[..range.start].chars().next_back().is_some_and(char::is_alphanumeric);
        let after = text[range.end..].chars().next().is_some_and(char::is_alphanumeric);
        if !before && !after {
            return Some(range);
        }
        from = range.end;
    }
    None
}
