//! Whether the words are easy to read: `accessibility::reading` judges, and what it says becomes findings.
//!
//! Faults are told for each sentence, scores for each screen: a single message is too short for a score.

use std::collections::{BTreeMap, BTreeSet};

use accessibility::{
    foreign::is_other_script,
    reading::{self, Code, Fault, Glossary, Register},
};
use parvis_sdk::testing::message::Message;
use procedure::Finding;

use super::words::ACRONYM;
use crate::words::number;

/// The name of Parvis, on every page.
pub(super) const BRAND: &str = "brand";

/// What belongs to the screen of a step or a way out, behind its name.
const PARTS: [&str; 4] = ["-lead", "-why", "-find", "-text"];

/// What is read at once, by its name: the line on which it begins, and its words.
pub(super) type Screens = BTreeMap<String, (usize, String)>;

/// The easy-to-read and the standard words are judged in these languages in full; see `accessibility/README.md`.
pub(super) fn check(
    locale: &str,
    (file, text): (&str, &str),
    messages: &BTreeMap<String, Message>,
    screens: &Screens,
    findings: &mut Vec<Finding>,
) {
    let judge = Judge {
        locale,
        file,
        glossary: glossary(locale, text, messages),
        reviewed: reading::reviewed_by(text).is_some(),
    };
    unspeakable(locale, file, messages, findings);
    let mut rare = BTreeSet::new();
    for (id, message) in messages.iter().filter(|(id, _)| *id != "procedure-keywords") {
        for prose in &message.prose {
            for fault in judge.faults(prose).into_iter().filter(|fault| speaks(id, locale, fault.code)) {
                // Once for each word: whoever explains it does so for every message.
                if fault.code == Code::WordRare && !rare.insert(prose[fault.at.clone()].to_lowercase()) {
                    continue;
                }
                findings.push(judge.finding(id, message.line, &fault));
            }
        }
    }
    for (id, (line, prose)) in screens {
        let scored = judge.faults(prose).into_iter().filter(|fault| of_screen(fault.code));
        findings.extend(scored.map(|fault| judge.finding(id, *line, &fault)));
    }
    let whole: Vec<(&String, &Message, &String)> =
        messages.iter().filter_map(|(id, message)| Some((id, message, message.prose.first()?))).collect();
    let joined = whole.iter().map(|(_, _, prose)| prose.as_str()).collect::<Vec<_>>().join("\n");
    for fault in judge.faults(&joined).into_iter().filter(|fault| fault.code == Code::TermsMixed) {
        let mut end = 0;
        let at = whole.iter().find(|(_, _, prose)| {
            end += prose.len() + 1;
            fault.at.start < end
        });
        findings.extend(at.map(|(id, message, _)| judge.finding(id, message.line, &fault)));
    }
}

/// What a voice cannot say: signs without a word, and letters that its language does not have. Words of a language with Latin letters stand
/// in texts of other scripts too, and are said by a French voice.
fn unspeakable(locale: &str, file: &str, messages: &BTreeMap<String, Message>, findings: &mut Vec<Finding>) {
    let is_latin = |letter: char| letter < '\u{250}' || ('\u{1e00}'..='\u{1eff}').contains(&letter);
    for (id, message) in messages {
        for prose in message.prose.iter().filter(|prose| !prose.trim().is_empty()) {
            let letters: Vec<char> = prose.chars().filter(|letter| letter.is_alphanumeric()).collect();
            let foreign = || letters.iter().find(|letter| letter.is_alphabetic() && !is_latin(**letter));
            let (what, cure) = if letters.is_empty() {
                (format!("{id}: a voice says nothing of {:?}", prose.trim()), "say in words what the signs mean")
            } else if !is_other_script(locale)
                && let Some(letter) = foreign()
            {
                (
                    format!("{id}: no voice of this language says {letter:?}"),
                    "write it with the letters of the language, too",
                )
            } else {
                continue;
            };
            findings.push(Finding::warning("unspeakable", file, what).at(number(message.line), 1).cure(cure));
            break;
        }
    }
}

struct Judge<'a> {
    locale: &'a str,
    file: &'a str,
    glossary: Glossary,
    reviewed: bool,
}

impl Judge<'_> {
    fn faults(&self, prose: &str) -> Vec<Fault> {
        let mut faults = reading::judge(prose, self.locale, Register::of(self.locale), &self.glossary).faults;
        faults.retain(|fault| fault.code != Code::EasyClaim || !self.reviewed);
        faults
    }

    fn finding(&self, id: &str, line: usize, fault: &Fault) -> Finding {
        let (file, what) = (self.file, format!("{id}: {}", fault.detail));
        let finding = match fault.code {
            Code::Passive => Finding::warning("passive", file, what).cure("begin with who does it"),
            Code::WordRare => Finding::warning("words-rare", file, what)
                .cure("say it in common words, or explain it once: « X, c’est … », or in brackets behind it"),
            Code::TermsMixed => Finding::warning("terms-mixed", file, what).cure("one word for one thing, from the first page to the last"),
            Code::SightNeeded => Finding::warning("sight-needed", file, what).cure("name it as it is written there: « Continuer »"),
            Code::Acronym => Finding::warning("acronym-unexplained", file, what)
                .cure(format!("write it out, or explain it: `{ACRONYM}… = …`")),
            Code::EasyClaim => Finding::error("falc-unreviewed", file, what)
                .cure("leave it out; or let people with an intellectual disability check the file, and begin it with `### reviewed-by: NAME, YYYY-MM-DD`"),
            Code::SentenceLong | Code::Commas | Code::Clauses => {
                Finding::warning("hard-to-read", file, what).cure("one idea in a sentence: make two of it")
            }
            Code::NegationTwice | Code::NeQue => {
                Finding::warning("hard-to-read", file, what).cure("say what is, or what to do, without a negation")
            }
            Code::NumberLarge | Code::Percentage | Code::RomanNumeral => {
                Finding::warning("hard-to-read", file, what).cure("say it as people say it: « la moitié », « beaucoup »")
            }
            Code::MeanLong | Code::EaseLow | Code::LixHigh => {
                Finding::warning("hard-to-read", file, what).cure("use shorter words, and make more sentences")
            }
        };
        finding.at(number(line), 1)
    }
}

/// Faults that a whole screen has.
fn of_screen(code: Code) -> bool {
    matches!(code, Code::MeanLong | Code::EaseLow | Code::LixHigh)
}

/// Whether a fault of one message is told. An address has no sentences, and a law has the name that it has.
fn speaks(id: &str, locale: &str, code: Code) -> bool {
    let names = matches!(code, Code::Acronym | Code::EasyClaim | Code::SightNeeded);
    let is_law = id.starts_with("procedure-legal-basis") && Register::of(locale) == Register::Standard;
    let is_address = id.starts_with("contact-");
    !of_screen(code) && code != Code::TermsMixed && (names || !(is_law || is_address))
}

/// What these words explain: abbreviations and words; and what people came with, since they looked for it. The name of who speaks is no word
/// of the language.
fn glossary(locale: &str, text: &str, messages: &BTreeMap<String, Message>) -> Glossary {
    let mut words = BTreeSet::new();
    let each = |prose: &str| -> Vec<String> {
        prose.split(|letter: char| !letter.is_alphanumeric()).map(str::to_lowercase).collect()
    };
    for (id, message) in messages {
        words.extend(id.strip_prefix(ACRONYM).map(str::to_lowercase));
        for prose in &message.prose {
            words.extend(reading::explained(prose, locale));
            if id.starts_with(ACRONYM) || matches!(id.as_str(), "procedure-title" | "procedure-keywords" | BRAND) {
                words.extend(each(prose));
            }
        }
    }
    Glossary { words, terms: reading::same_meaning(text) }
}

/// The words of each screen of a procedure together. Labels and choices are no sentences, and left out.
pub(super) fn screens(messages: &BTreeMap<String, Message>) -> Screens {
    let mut screens = Screens::new();
    for (id, message) in messages {
        let screen = match id.split('-').next() {
            Some("procedure") if id != "procedure-keywords" && !id.starts_with("procedure-legal-basis") => "procedure",
            Some("step" | "exit") => PARTS.iter().find_map(|part| id.strip_suffix(part)).unwrap_or(id),
            _ => continue,
        };
        let (line, prose) = screens.entry(screen.to_owned()).or_insert((message.line, String::new()));
        *line = message.line.min(*line);
        prose.extend(message.prose.first().map(String::as_str));
        prose.push('\n');
    }
    screens
}
