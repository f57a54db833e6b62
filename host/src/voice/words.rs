//! Sentences of languages whose vowels nobody writes, made ready for the program of the voice: word by word, from a list of each language.
//!
//! A line of `voice.txt` is a word as it is said, with the signs of its vowels; without them, it is the word as texts have it. A line of
//! several words says how all but its last are said before it: with an ending that only the next word shows, or as one of two words that
//! are written alike. `word = another spelling` is for the few words that signs do not help, such as the names of letters. A letter that is a
//! word too has both lines: it is said by its name where nothing but the end of a sentence or of a part of it follows.

use std::{borrow::Cow, collections::HashMap, sync::LazyLock};

use locales::pack;

use super::arabic;

/// The lists, by their languages.
static LISTS: LazyLock<HashMap<&str, List>> =
    LazyLock::new(|| pack::voices().map(|(language, list)| (language, List::read(list))).collect());

/// The words of a language, as they are written for the voice.
#[derive(Default)]
pub(super) struct List {
    /// By their letters alone, in the order of the list: the first one whose signs go with those of the text is said.
    lines: HashMap<String, Vec<Line>>,
    /// The most words in a line.
    longest: usize,
}

struct Line {
    /// The words with their signs, which those of a text must go with; none for another spelling, which goes with any.
    signs: Option<Vec<String>>,
    /// What is said for each word.
    said: Vec<String>,
}

/// A word as the program reads it, and whether it ends in a vowel; told whether the one before does, if nothing but a space is between.
type Write = fn(&str, bool) -> (String, bool);

/// A sentence as the program says it best.
pub(super) fn spoken<'t>(language: &str, text: &'t str) -> Cow<'t, str> {
    let Some(list) = LISTS.get(language) else { return Cow::Borrowed(text) };
    let write: Write = if language == "ar" { arabic::sounds } else { |word, _| (word.to_owned(), false) };
    Cow::Owned(list.spoken(text, write))
}

impl List {
    /// The words of a list: a word or more on each line, and comments.
    pub(super) fn read(text: &str) -> Self {
        let mut list = Self::default();
        for line in text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()) {
            let words = |text: &str| text.split(' ').map(str::to_owned).collect::<Vec<_>>();
            let (key, line) = match line.split_once(" = ") {
                Some((key, said)) => (key.to_owned(), Line { signs: None, said: vec![said.to_owned()] }),
                None => (letters(line), Line { signs: Some(words(line)), said: words(line) }),
            };
            list.longest = list.longest.max(line.said.len());
            list.lines.entry(key).or_default().push(line);
        }
        list
    }

    /// The text with each word as it is said.
    fn spoken(&self, text: &str, write: Write) -> String {
        let pieces = pieces(text);
        let mut spoken = String::with_capacity(text.len() * 2);
        let (mut at, mut open) = (0, false);
        while let Some(piece) = pieces.get(at) {
            if !piece.starts_with(is_of_words) {
                open &= *piece == " ";
                spoken.push_str(piece);
                at += 1;
                continue;
            }
            // The last word of several is said as the words after it ask for.
            let line = self.named(&pieces[at..]).or_else(|| self.at(&pieces[at..]));
            let words = line.map_or(1, |line| (line.said.len() - 1).max(1));
            for word in 0..words {
                if word > 0 {
                    spoken.push(' ');
                }
                let (said, vowel) = line.map_or(((*piece).to_owned(), false), |line| write(&line.said[word], open));
                spoken.push_str(&said);
                open = vowel;
            }
            at += words * 2 - 1;
        }
        spoken
    }

    /// The other spelling of a word after which nothing goes on: `و` is "and" before a word, and the letter's name alone on a keyboard.
    fn named(&self, pieces: &[&str]) -> Option<&Line> {
        let alone = pieces.get(1).is_none_or(|next| next.starts_with(closes));
        let lines = self.lines.get(&letters(pieces.first()?)).filter(|_| alone)?;
        lines.iter().find(|line| line.signs.is_none())
    }

    /// The line for what the pieces begin with: that of the most words.
    fn at(&self, pieces: &[&str]) -> Option<&Line> {
        (1..=self.longest).rev().find_map(|words| {
            let pieces = pieces.get(..words * 2 - 1)?;
            let mut between = pieces.iter().skip(1).step_by(2);
            between.all(|space| *space == " ").then(|| self.line(pieces.iter().step_by(2).copied()))?
        })
    }

    /// The first line of these words that goes with the signs that they have.
    fn line<'w>(&self, words: impl Iterator<Item = &'w str> + Clone) -> Option<&Line> {
        let key = words.clone().map(letters).collect::<Vec<_>>().join(" ");
        let goes_with = |line: &&Line| {
            let mut pairs = line.signs.iter().flatten().zip(words.clone());
            pairs.all(|(full, word)| has_signs_of(full, word))
        };
        self.lines.get(&key)?.iter().find(goes_with)
    }

    /// The words of a text of which the list does not know how they are said.
    #[cfg(test)]
    pub(super) fn unknown<'t>(&self, text: &'t str) -> Vec<&'t str> {
        let words = pieces(text).into_iter().filter(|piece| piece.starts_with(is_of_words));
        words.filter(|word| self.line(std::iter::once(*word)).is_none()).collect()
    }
}

/// Words, and what is between them.
fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let word = is_of_words(first);
        let end = rest.find(|letter| is_of_words(letter) != word).unwrap_or(rest.len());
        let (piece, after) = rest.split_at(end);
        pieces.push(piece);
        rest = after;
    }
    pieces
}

/// Whether what stands before this sign goes on no further. One that opens, as in `و«`, is the beginning of the next word.
fn closes(sign: char) -> bool {
    matches!(sign, '.' | ',' | ':' | ';' | '!' | '?' | '…' | ')' | '»' | '”' | '،' | '؛' | '؟')
}

/// Whether words have this: the letters and signs of Arabic and Persian, and what parts a Persian word without parting it in two.
fn is_of_words(letter: char) -> bool {
    matches!(letter, '\u{621}'..='\u{652}' | '\u{670}'..='\u{6d3}' | '\u{200c}')
}

/// Whether this is no letter, but how one is said: a vowel, a doubling, or a stroke that lengthens the line.
fn is_sign(letter: char) -> bool {
    matches!(letter, '\u{640}' | '\u{64b}'..='\u{652}' | '\u{670}')
}

/// The words without their signs.
pub(super) fn letters(text: &str) -> String {
    text.replace(is_sign, "").replace('ٱ', "ا")
}

/// Whether every sign of the word is in the full spelling too. That no vowel follows is written in the word alone.
fn has_signs_of(full: &str, word: &str) -> bool {
    let of = |text: &str| {
        let mut letters: Vec<Vec<char>> = Vec::new();
        for letter in text.chars() {
            match letters.last_mut() {
                Some(last) if is_sign(letter) => last.push(letter),
                _ => letters.push(vec![letter]),
            }
        }
        letters
    };
    let kept = |sign: &char| matches!(sign, '\u{640}' | '\u{652}');
    of(full).iter().zip(of(word)).all(|(full, word)| word.iter().skip(1).all(|sign| kept(sign) || full.contains(sign)))
}
