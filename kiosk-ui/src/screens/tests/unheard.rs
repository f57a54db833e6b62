//! What one sees on a page is heard when everything is read.

use std::collections::BTreeSet;

use ::accessibility::speech::{Utterance, html, plain, reading::Reader, spelling};

use super::*;
use crate::speech::SpokenWords;

/// The words and numbers of a text, small letters, one space around each.
fn words_of(text: &str) -> String {
    let text = plain(text).to_lowercase();
    let words: Vec<&str> = text.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    format!(" {} ", words.join(" "))
}

/// What nobody sees, or what a voice says in other words: what is hidden from voices is there twice, what is folded away is not there
/// yet, and an error that was said at the top of the page is called to be corrected beside its field.
const OTHERWISE: &str = "[aria-hidden=true], head, details:not([open]) > :not(summary), [data-speech], .problem .aside";

/// Every other text in the page, and the words in which the rest is said.
fn seen(html: &str) -> Vec<String> {
    let page = scraper::Html::parse_document(html);
    let hidden = scraper::Selector::parse(OTHERWISE).expect("a selector");
    let unseen: BTreeSet<_> =
        page.select(&hidden).flat_map(|element| element.descendants()).map(|node| node.id()).collect();
    let texts = page.tree.nodes().filter(|node| !unseen.contains(&node.id())).filter_map(|node| node.value().as_text());
    let spoken = scraper::Selector::parse("[data-speech]").expect("a selector");
    let spoken = page.select(&spoken).filter_map(|element| element.attr("data-speech").map(str::to_owned));
    texts.map(|text| text.to_string()).chain(spoken).collect()
}

/// The texts of a page that nobody hears who has everything read: whole, word after word, numbers and the shortest words too.
///
/// A text may be said as it stands, or as it is made for the ear: "n°" as a word, a telephone number by pairs, an address with its signs.
pub(super) fn unheard(html: &str, words: &WordsContext) -> Vec<String> {
    let spoken = SpokenWords(words.clone());
    let all = Reader { words: &spoken, secrets: &[] }.everything(&html::page(html));
    let heard: String = all.iter().map(|said: &Utterance| words_of(&said.text)).collect::<String>().replace("  ", " ");
    let is_heard = |text: &str| heard.contains(&words_of(text));
    let said = |text: &str| is_heard(text) || is_heard(&spelling::for_ear(&spoken, &plain(text)));
    seen(html).into_iter().filter(|text| !words_of(text).trim().is_empty() && !said(text)).collect()
}

// covers: EN 5.1.2.2, 5.1.3.1, 5.1.3.3
#[test]
fn every_text_that_is_seen_is_heard_when_everything_is_read() {
    let mut found = Vec::new();
    for tag in EVERY.iter() {
        let words = words(tag, "acte-de-naissance");
        for place in [Place::Home, Place::Kiosk] {
            for (name, state) in screens(place) {
                let missing = unheard(&render(&state, &words), &words).into_iter();
                found.extend(missing.map(|text| format!("{name} in {tag}: {text}")));
            }
        }
    }
    assert_none(&found);
}
