//! The lock of the translations: from which French text each of them was made, so that a later change of that text is noticed.
//!
//! It lies beside the words and is written when a person says that the translations are right. A translation is stale when its French
//! has changed since, and it has not. Whoever changes both has translated anew: that is not noted until the lock is written again, and
//! until then a further change of the French could not be told from the first one, so an old lock is a finding of its own.

#[cfg(test)]
mod tests;

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
};

use procedure::{Finding, Locale};
use sha2::{Digest, Sha256};

use crate::{
    compile::Source,
    source,
    words::{Lexicon, SOURCE, WordsFile, number},
};

/// The lock, in the folder of the words. It is no Fluent file, so no package carries it.
pub const FILE: &str = "translated.lock";

const HEAD: &str = "\
# Which French text each translation was made from: locale, message, hash of the French, hash of the translation.
# `parvis locales FOLDER --confirm` writes this file. Keep it with the words; it is in no package.
";

/// What was noted of each translation, by locale and message.
#[derive(Debug)]
pub struct Lock {
    file: String,
    noted: BTreeMap<(String, String), Hashes>,
}

#[derive(Debug, PartialEq, Eq)]
struct Hashes {
    source: String,
    translation: String,
}

/// How far a locale is translated: the messages of French, each in one of the lists or else as it was noted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// How many messages are there.
    pub present: usize,
    /// Those that are not.
    pub missing: Vec<String>,
    /// Those whose French changed after they were translated.
    pub stale: Vec<String>,
    /// Those that are there and were translated since the lock was written.
    pub unnoted: Vec<String>,
    /// Plural forms that their language needs and they lack: the message, and the form.
    pub forms: Vec<(String, String)>,
    /// Letters for which Parvis brings no font.
    pub letters: BTreeSet<char>,
}

/// Parvis' own words with their lock, as a procedure's are read.
#[must_use]
pub fn of_parvis() -> Source {
    let words = |locale: Locale| {
        let text = locales::pack::source(&locale)?.to_owned();
        Some((locale.to_string(), WordsFile { file: format!("locales/{locale}"), text }))
    };
    let lock = WordsFile { file: format!("locales/{FILE}"), text: locales::pack::LOCK.to_owned() };
    let words = locales::pack::locales().into_iter().filter_map(words).collect();
    Source { words, lock: Some(lock), ..Source::default() }
}

/// The words that an author wrote, with their lock: those of the Fluent files and the French ones of the procedure's file.
#[must_use]
pub fn lexicon(source: &Source) -> (Lexicon, Vec<Finding>) {
    let mut findings = Vec::new();
    let mut lexicon = Lexicon::read(&source.words, &mut findings);
    lexicon.watch(source.lock.as_ref(), &mut findings);
    if !source.text.is_empty() {
        let (procedure, faults) = source::read(&source.file, &source.text);
        findings.extend(faults);
        if let Some(procedure) = procedure {
            lexicon.add_inline(&source.file, &procedure, &mut findings);
        }
    }
    (lexicon, findings)
}

/// The text of the lock when a person says that every translation says what its French says now.
#[must_use]
pub fn confirm(lexicon: &Lexicon) -> String {
    let mut text = HEAD.to_owned();
    let french = lexicon.entries(SOURCE);
    for locale in lexicon.locales().filter(|locale| *locale != SOURCE) {
        for (id, translation) in &lexicon.entries(locale) {
            if let Some(original) = french.get(id) {
                let _infallible = writeln!(text, "{locale} {id} {} {}", hash(original), hash(translation));
            }
        }
    }
    text
}

/// How far each translation is.
#[must_use]
pub fn standing(lexicon: &Lexicon) -> BTreeMap<String, Standing> {
    let french = lexicon.entries(SOURCE);
    let locale = |locale: &str| {
        let mut standing = shown(lexicon, locale);
        let translations = lexicon.entries(locale);
        for (id, original) in &french {
            let Some(translation) = translations.get(id) else {
                standing.missing.push(id.clone());
                continue;
            };
            standing.present += 1;
            let noted = lexicon.lock().and_then(|lock| lock.noted.get(&(locale.to_owned(), id.clone())));
            match noted {
                Some(noted) if noted.translation == hash(translation) => {
                    if noted.source != hash(original) {
                        standing.stale.push(id.clone());
                    }
                }
                _ => standing.unnoted.push(id.clone()),
            }
        }
        (locale.to_owned(), standing)
    };
    lexicon.locales().filter(|locale| *locale != SOURCE).map(locale).collect()
}

/// The French itself: how many messages there are, and what it asks for as every language does.
#[must_use]
pub fn of_source(lexicon: &Lexicon) -> Standing {
    Standing { present: lexicon.entries(SOURCE).len(), ..shown(lexicon, SOURCE) }
}

/// What the words of a locale lack to be shown: plural forms, and letters in our fonts.
fn shown(lexicon: &Lexicon, locale: &str) -> Standing {
    let mut standing = Standing::default();
    let messages = lexicon.book(locale).into_iter().flat_map(|(_, messages)| messages.values());
    for message in messages {
        let forms = crate::check::plurals(locale, message).into_iter();
        standing.forms.extend(forms.map(|(_, form)| (message.name.clone(), form)));
        let letters = message.prose.iter().flat_map(|prose| prose.chars());
        standing.letters.extend(letters.filter(|letter| locales::letters::is_without_font(*letter)));
    }
    standing
}

/// Translations whose French changed after they were made; and a lock that has become old.
pub(crate) fn check(lexicon: &Lexicon, findings: &mut Vec<Finding>) {
    let Some(lock) = lexicon.lock() else { return };
    let mut unnoted = 0;
    for (locale, standing) in standing(lexicon) {
        unnoted += standing.unnoted.len();
        let Some((file, messages)) = lexicon.book(&locale) else { continue };
        for id in &standing.stale {
            let line = messages.get(id).map_or(1, |message| number(message.line));
            let what = format!("{id} was translated from another French text than there is now");
            let cure = "mend the translation; or, if it still says the same, run `parvis locales FOLDER --confirm`";
            findings.push(Finding::warning("translation-stale", file, what).at(line, 1).cure(cure));
        }
    }
    if unnoted > 0 {
        let what = format!("{unnoted} texts were translated since: later changes of their French would not be noticed");
        let cure = "read what is stale, then run `parvis locales FOLDER --confirm`";
        findings.push(Finding::warning("lock-outdated", &lock.file, what).at(1, 1).cure(cure));
    }
}

impl Lock {
    /// Reads a lock; a line that is none is a finding, and its translation is as if it had never been noted.
    #[must_use]
    pub fn read(WordsFile { file, text }: &WordsFile, findings: &mut Vec<Finding>) -> Self {
        let mut noted = BTreeMap::new();
        for (at, line) in text.lines().enumerate() {
            if line.starts_with('#') || line.trim().is_empty() {
                continue;
            }
            let mut fault = |what: String| {
                let cure =
                    "take the line from an earlier version of the file; or remove it once the translation was read";
                findings.push(Finding::warning("lock-unreadable", file, what).at(number(at + 1), 1).cure(cure));
            };
            match parse(line) {
                Some(((locale, id), _)) if noted.contains_key(&(locale.clone(), id.clone())) => {
                    fault(format!("{id} in {locale} stands in the lock twice"));
                }
                Some((key, hashes)) => drop(noted.insert(key, hashes)),
                None => fault("this is not a locale, a message and two hashes".to_owned()),
            }
        }
        Self { file: file.clone(), noted }
    }
}

fn parse(line: &str) -> Option<((String, String), Hashes)> {
    let parts: Vec<&str> = line.split(' ').collect();
    let [locale, id, source, translation] = parts[..] else { return None };
    let is_hash = |text: &str| text.len() == HASH && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
    let good = locale.parse::<Locale>().is_ok() && !id.is_empty() && is_hash(source) && is_hash(translation);
    let hashes = Hashes { source: source.to_owned(), translation: translation.to_owned() };
    good.then(|| ((locale.to_owned(), id.to_owned()), hashes))
}

/// Digits of a hash. Two texts meet in the same one once in 2^48 changes: no procedure lives so long.
const HASH: usize = 12;

/// The hash of a message with its attributes. How lines are broken, and which spaces do not break, is typography and no change of what
/// is said.
fn hash(entry: &str) -> String {
    let text = entry.split_whitespace().collect::<Vec<_>>().join(" ");
    let digits = Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    digits[..HASH].to_owned()
}
