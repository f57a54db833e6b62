//! Words that show their ids, so that a test sees what was asked for; and the clauses of EN 301 549.

use super::{Given, Lexicon, Utterance, html, page::Page, reading::Reader};

mod en_301_549;
mod pages;

/// Says each message by its id, shortened, with what it was given.
pub(super) struct Ids;

impl Lexicon for Ids {
    fn locale(&self) -> &'static str {
        "fr"
    }

    fn say(&self, id: &str, args: &[(&'static str, Given<'_>)]) -> String {
        match id {
            "speech-pause" => ", ".to_owned(),
            "speech-colon" => " : ".to_owned(),
            "speech-telephone-digits" => "2".to_owned(),
            "speech-said-otherwise" => "n° = numéro".to_owned(),
            "speech-holds" => "holds:".to_owned(),
            _ => {
                let name = id.strip_prefix("speech-").unwrap_or(id);
                let name = name.strip_prefix("sign-").unwrap_or(name);
                let args = args.iter().map(|(_, given)| match given {
                    Given::Text(text) => format!(" {text}"),
                    Given::Number(number) => format!(" {number}"),
                });
                name.to_owned() + &args.collect::<String>()
            }
        }
    }
}

pub(super) const READER: Reader<'_> = Reader { words: &Ids, secrets: &[] };

/// A French page with this inside its main part.
pub(super) fn page(main: &str) -> Page {
    html::page(&format!(
        "<html lang=\"fr\"><head><title>Titre – Parvis</title></head><body><main>{main}</main></body></html>"
    ))
}

/// One sentence a line; where it is for the person alone, what a loudspeaker says follows a bar; another language stands before it.
pub(super) fn lines(utterances: &[Utterance]) -> Vec<String> {
    let one = |said: &Utterance| {
        let locale = if said.locale == "fr" { String::new() } else { format!("[{}] ", said.locale) };
        let masked = said.masked.as_ref().map(|masked| format!(" | {masked}")).unwrap_or_default();
        locale + &said.text + &masked
    };
    utterances.iter().map(one).collect()
}
