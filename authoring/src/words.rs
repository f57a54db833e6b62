//! The words of a procedure by locale: those of the Fluent files, and the French ones that stand in the file of the procedure.

use std::collections::{BTreeMap, BTreeSet};

use parvis_sdk::testing::message::{self, Message};
use procedure::{Finding, Locale};

use crate::{lock::Lock, source::Procedure};

/// The messages of every locale.
#[derive(Debug, Default)]
pub struct Lexicon {
    locales: BTreeMap<String, Book>,
    /// The French texts of the procedure's file, as Fluent.
    inline: String,
    /// What the translations were made from.
    lock: Option<Lock>,
}

/// The messages of one locale.
#[derive(Debug, Default)]
struct Book {
    file: String,
    text: String,
    messages: BTreeMap<String, Message>,
}

/// A file beside the words, such as a locale's Fluent file.
#[derive(Clone, Debug, Default)]
pub struct WordsFile {
    /// Its name, for findings.
    pub file: String,
    /// What is in it.
    pub text: String,
}

pub const SOURCE: &str = "fr";

impl Lexicon {
    /// Reads every file; what is wrong with them is added to the findings.
    #[must_use]
    pub fn read(files: &BTreeMap<String, WordsFile>, findings: &mut Vec<Finding>) -> Self {
        let mut lexicon = Self::default();
        for (tag, WordsFile { file, text }) in files {
            if let Err(why) = tag.parse::<Locale>() {
                let cure = "name the file after its language, such as `en.ftl` or `fr-simple.ftl`";
                findings.push(Finding::error("words-locale", file, why.to_string()).cure(cure));
                continue;
            }
            let (messages, broken) = message::read(text);
            for (line, why) in broken {
                let cure = "a message is `id = text`; its further lines are indented; a brace is written {\"{\"}";
                findings.push(Finding::error("words-unreadable", file, why).at(number(line), 1).cure(cure));
            }
            let mut book = Book { file: file.clone(), text: text.clone(), messages: BTreeMap::new() };
            for message in messages {
                let (name, line) = (message.name.clone(), number(message.line));
                if message.prose.iter().all(|prose| prose.trim().is_empty()) {
                    let what = format!("the message {name} says nothing");
                    findings.push(
                        Finding::error("message-empty", file, what).at(line, 1).cure("write its text, or remove it"),
                    );
                }
                if book.messages.insert(name.clone(), message).is_some() {
                    let what = format!("the message {name} stands in the file twice");
                    findings.push(Finding::error("message-twice", file, what).at(line, 1).cure("remove one of them"));
                }
            }
            lexicon.locales.insert(tag.clone(), book);
        }
        lexicon
            .locales
            .entry(SOURCE.to_owned())
            .or_insert_with(|| Book { file: "locales/fr.ftl".to_owned(), ..Book::default() });
        lexicon
    }

    /// Adds the French texts of a procedure's file.
    pub fn add_inline(&mut self, file: &str, procedure: &Procedure, findings: &mut Vec<Finding>) {
        let Some(french) = self.locales.get_mut(SOURCE) else { return };
        let mut known: BTreeMap<String, String> = BTreeMap::new();
        for expected in procedure.texts() {
            let Some(text) = expected.inline else { continue };
            let mut fault = |code: &'static str, what: String, cure: &str| {
                findings.push(Finding::error(code, file, what).at(text.place.line, text.place.column).cure(cure));
            };
            if french.messages.contains_key(&expected.id) && !known.contains_key(&expected.id) {
                let what = format!("the text {} stands here and in {}", expected.id, french.file);
                fault("text-twice", what, "remove one of them");
                continue;
            }
            match known.get(&expected.id) {
                // A contact or a problem may be named at several places; its words are the same or stand once.
                Some(earlier) if *earlier == text.what => continue,
                Some(_) => {
                    let what = format!("{} has another text above", expected.id);
                    fault("text-twice", what, "write the text once, or give one of the two another name");
                    continue;
                }
                None => {}
            }
            let entry = fluent(&expected.id, &text.what);
            let (messages, broken) = message::read(&entry);
            match (messages.into_iter().next(), broken.first()) {
                (Some(mut message), None) => {
                    message.line = text.place.line as usize;
                    self.inline.push_str(&entry);
                    french.messages.insert(expected.id.clone(), message);
                    known.insert(expected.id, text.what.clone());
                }
                (_, why) => {
                    let why = why.map_or("", |(_, why)| why.as_str());
                    let cure = "an argument is `{ $name }`; a brace itself is written {\"{\"}";
                    fault("words-unreadable", format!("this text is no Fluent: {why}"), cure);
                }
            }
        }
    }

    /// Compares the translations from now on with their lock.
    pub fn watch(&mut self, lock: Option<&WordsFile>, findings: &mut Vec<Finding>) {
        self.lock = lock.map(|file| Lock::read(file, findings));
    }

    /// What the translations were made from, if that was ever noted.
    #[must_use]
    pub fn lock(&self) -> Option<&Lock> {
        self.lock.as_ref()
    }

    /// Whether French has a message.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.locales.get(SOURCE).is_some_and(|french| french.messages.contains_key(id))
    }

    /// The arguments that a message takes in any locale, with those of the messages that it contains, and the first place of each.
    #[must_use]
    pub fn args(&self, id: &str) -> BTreeMap<String, (String, u32)> {
        let mut args = BTreeMap::new();
        for book in self.locales.values() {
            let (mut seen, mut open) = (BTreeSet::new(), vec![id.to_owned()]);
            while let Some(id) = open.pop() {
                let Some(message) = book.messages.get(&id).filter(|_| seen.insert(id.clone())) else { continue };
                open.extend(message.contains.iter().cloned());
                for arg in &message.args {
                    args.entry(arg.clone()).or_insert_with(|| (book.file.clone(), number(message.line)));
                }
            }
        }
        args
    }

    /// The locales that there are.
    pub fn locales(&self) -> impl Iterator<Item = &str> {
        self.locales.keys().map(String::as_str)
    }

    /// A locale's file and messages.
    #[must_use]
    pub fn book(&self, locale: &str) -> Option<(&str, &BTreeMap<String, Message>)> {
        self.locales.get(locale).map(|book| (book.file.as_str(), &book.messages))
    }

    /// The text of a locale's file, with its comments.
    #[must_use]
    pub fn text(&self, locale: &str) -> &str {
        self.locales.get(locale).map_or("", |book| book.text.as_str())
    }

    /// The words as a package carries them: one text a locale, without comments, in one way of writing.
    #[must_use]
    pub fn pack(&self) -> BTreeMap<String, String> {
        self.locales.keys().map(|locale| (locale.clone(), locales::pack::complete(&self.texts(locale)))).collect()
    }

    /// Each message of a locale as a package carries it.
    #[must_use]
    pub fn entries(&self, locale: &str) -> BTreeMap<String, String> {
        locales::pack::entries(&self.texts(locale))
    }

    fn texts(&self, locale: &str) -> [&str; 2] {
        let text = self.locales.get(locale).map_or("", |book| book.text.as_str());
        [text, if locale == SOURCE { self.inline.as_str() } else { "" }]
    }
}

/// A text as a Fluent message; its further lines are indented.
fn fluent(id: &str, text: &str) -> String {
    let text = text.lines().collect::<Vec<_>>().join("\n    ");
    if text.contains('\n') { format!("{id} =\n    {text}\n") } else { format!("{id} = {text}\n") }
}

pub(crate) fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
