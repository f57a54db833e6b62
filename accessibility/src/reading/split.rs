//! A text as sentences and words: the boundaries of Unicode, and what French typography and abbreviations ask besides.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation as _;

use super::language::Language;

/// One sentence; a line is one at least.
#[derive(Debug)]
pub(super) struct Sentence<'a> {
    /// Its place in the text, without the space around it.
    pub(super) at: Range<usize>,
    /// What stands between spaces, without signs around it: « l'école » is one. The formulas count these.
    pub(super) tokens: Vec<Word<'a>>,
    /// Whether it ends as sentences do; a label or a title does not.
    pub(super) ends: bool,
    /// What readers read one by one: « l' » and « école ». Addresses are one word, however long. The gates count these.
    pub(super) words: Vec<Word<'a>>,
}

/// One word.
#[derive(Clone, Debug)]
pub(super) struct Word<'a> {
    /// Its place in the text.
    pub(super) at: Range<usize>,
    /// As it is written.
    pub(super) text: &'a str,
    /// In small letters, with a straight apostrophe.
    pub(super) lower: String,
    /// What it is.
    pub(super) kind: Kind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A word of the language.
    Plain,
    /// A number, perhaps with spaces between its digits.
    Number,
    /// An address of the web or of mail.
    Address,
}

/// What sentences end with, in the scripts of today.
const ENDS: [char; 9] = ['.', '!', '?', '…', '؟', '۔', '।', '。', '？'];
const CLOSING: [char; 6] = ['»', '”', '"', '’', ')', ']'];

/// A longer row of digits is no number that anybody says.
const MOST_DIGITS: usize = 30;

/// The sentences of a text that have words.
pub(super) fn sentences<'a>(text: &'a str, language: &Language) -> Vec<Sentence<'a>> {
    let mut sentences: Vec<Sentence<'a>> = Vec::new();
    let mut open: Option<Range<usize>> = None;
    for piece in text.split_sentence_bound_indices().flat_map(|(start, piece)| before_numbers(start, piece)) {
        open = match open {
            Some(before) if goes_on(&text[before.clone()], &text[piece.clone()], language) => {
                Some(before.start..piece.end)
            }
            Some(before) => {
                sentences.extend(sentence(text, before, language));
                Some(piece)
            }
            None => Some(piece),
        };
    }
    sentences.extend(open.and_then(|last| sentence(text, last, language)));
    sentences
}

/// A piece, cut where a sentence begins with a number, which Unicode leaves open: « Appelez. 3919 écoute. »
fn before_numbers(start: usize, piece: &str) -> Vec<Range<usize>> {
    let mut cuts = Vec::new();
    let mut begin = start;
    let mut ended = false;
    let mut spaces = false;
    for (at, letter) in piece.char_indices() {
        if ended && spaces && letter.is_ascii_digit() {
            cuts.push(begin..start + at);
            begin = start + at;
        }
        spaces = letter.is_whitespace();
        ended = matches!(letter, '.' | '!' | '?' | '…') || (ended && spaces);
    }
    cuts.push(begin..start + piece.len());
    cuts
}

/// Whether the sentence goes on behind what Unicode takes for its end.
fn goes_on(before: &str, after: &str, language: &Language) -> bool {
    let line = before.trim_end_matches([' ', '\t', '\u{a0}', '\u{202f}']);
    if line.ends_with(['\n', '\r', '\u{2028}', '\u{2029}']) || line.trim().is_empty() {
        return false;
    }
    // « Continuer ? » puis: what was asked stands in quotation marks.
    let within = after.trim_start_matches(|letter: char| !letter.is_alphanumeric() && letter != '\n');
    if within.starts_with(char::is_lowercase) || within.is_empty() {
        return !after.starts_with('\n');
    }
    // No abbreviation is longer, and no text may make this look far back.
    let tail: Vec<char> = line.chars().rev().take(12).take_while(|letter| !letter.is_whitespace()).collect();
    let last: String = tail.into_iter().rev().flat_map(char::to_lowercase).collect();
    let last = last.rsplit(['(', '«', '“', '"', '\'', '’']).next().unwrap_or_default();
    let mut letters = last.chars();
    let initial = letters.next().is_some_and(char::is_alphabetic) && letters.eq(['.']);
    initial || language.abbreviations.contains(&last)
}

fn sentence<'a>(text: &'a str, at: Range<usize>, language: &Language) -> Option<Sentence<'a>> {
    let start = at.end - text[at.clone()].trim_start().len();
    let at = start..start + text[start..at.end].trim_end().len();
    let tokens = tokens(text, at.clone());
    let words = tokens.iter().flat_map(|token| elisions(token, language)).collect();
    let last = text[at.clone()].trim_end_matches(|letter: char| letter.is_whitespace() || CLOSING.contains(&letter));
    let ends = last.ends_with(ENDS);
    (!tokens.is_empty()).then_some(Sentence { at, tokens, ends, words })
}

/// What stands between spaces and has letters or digits. Groups of three digits are one number.
fn tokens(text: &str, within: Range<usize>) -> Vec<Word<'_>> {
    let mut tokens: Vec<Word<'_>> = Vec::new();
    let mut start = within.start;
    for chunk in text[within].split(char::is_whitespace) {
        let trimmed = chunk.trim_start_matches(|letter: char| !letter.is_alphanumeric());
        let begin = start + chunk.len() - trimmed.len();
        let trimmed = trimmed.trim_end_matches(|letter: char| !letter.is_alphanumeric());
        let at = begin..begin + trimmed.len();
        start += chunk.len();
        start += text[start..].chars().next().map_or(0, char::len_utf8);
        if trimmed.is_empty() {
            continue;
        }
        match tokens.last_mut() {
            Some(before) if grouped(text, before, &at) => {
                *before = word(text, before.at.start..at.end);
            }
            _ => tokens.push(word(text, at)),
        }
    }
    tokens
}

/// Whether this is the next group of digits of the number before: one space apart, three digits, as in 10 000.
fn grouped(text: &str, before: &Word<'_>, at: &Range<usize>) -> bool {
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let first = before.text.split(char::is_whitespace).next().unwrap_or_default();
    let (head, _) = text[at.clone()].split_once(',').unwrap_or((&text[at.clone()], ""));
    before.kind == Kind::Number
        && before.text.len() < MOST_DIGITS
        && (1..=3).contains(&first.len())
        && before.text.split(char::is_whitespace).all(digits)
        && head.len() == 3
        && digits(head)
        && text[before.at.end..at.start].chars().count() == 1
}

fn word(text: &str, at: Range<usize>) -> Word<'_> {
    let text = &text[at.clone()];
    let lower = text.to_lowercase().replace('’', "'");
    // e.g. has dots within it too, but single letters.
    let mut parts = text.split('.').map(|part| part.starts_with(char::is_alphabetic) && part.chars().nth(1).is_some());
    let dotted = text.contains('.') && parts.all(|long| long);
    let kind = if text.contains('@') || text.contains("://") || lower.starts_with("www.") || dotted {
        Kind::Address
    } else if text.starts_with(|letter: char| letter.is_numeric()) && !text.contains(char::is_alphabetic) {
        Kind::Number
    } else {
        Kind::Plain
    };
    Word { at, text, lower, kind }
}

/// « l'école » as two words, where the language elides.
fn elisions<'a>(token: &Word<'a>, language: &Language) -> Vec<Word<'a>> {
    let mut words = Vec::new();
    let mut rest = token.clone();
    while rest.kind == Kind::Plain
        && let Some(place) = rest.text.find(['\'', '’'])
        && language.elided.contains(&rest.text[..place].to_lowercase().as_str())
    {
        let sign = rest.text[place..].chars().next().map_or(1, char::len_utf8);
        let (elided, after) = (&rest.text[..place], &rest.text[place + sign..]);
        let middle = rest.at.start + place;
        words.push(Word { at: rest.at.start..middle, text: elided, lower: elided.to_lowercase(), kind: Kind::Plain });
        // A quotation mark may follow: l'« adresse ».
        let opened = after.trim_start_matches(|letter: char| !letter.is_alphanumeric());
        let begin = rest.at.end - opened.len();
        rest = Word {
            at: begin..rest.at.end,
            text: opened,
            lower: opened.to_lowercase().replace('’', "'"),
            kind: rest.kind,
        };
    }
    if !rest.text.is_empty() {
        words.push(rest);
    }
    words
}

/// The place of a row of words in others; of a phrase such as « à droite ».
pub(super) fn find(words: &[Word<'_>], phrase: &str) -> Option<usize> {
    let parts: Vec<&str> = phrase.split(' ').collect();
    words.windows(parts.len()).position(|row| row.iter().zip(&parts).all(|(word, part)| word.lower == *part))
}
