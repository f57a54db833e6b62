//! The kiosk's own voice, as far as it can be decided without a sound: what is said, in which order, how it is spelled, and when it
//! falls silent.
//!
//! 1. [`walk::read`] makes a [`page::Page`] of any DOM.
//! 2. A [`reading::Reader`] makes utterances of it, one sentence each.
//! 3. A [`player::Player`] says when each is said, and a [`voices::choose`] by which voice.
//!
//! The clauses are those of EN 301 549, 5.1.3; `tests/en_301_549.rs` has a test for each.

pub mod echo;
pub mod headset;
#[cfg(not(target_arch = "wasm32"))]
pub mod html;
pub mod keys;
pub mod notices;
pub mod page;
pub mod player;
pub mod reading;
mod sentence;
pub mod spelling;
#[cfg(test)]
mod tests;
pub mod voices;
pub mod walk;

pub use sentence::plain;
pub use spelling::{spelled, spoken};

/// The words for roles and states: messages whose ids begin with `speech-`, in the language of the page.
pub trait Lexicon {
    /// The locale of these words (BCP 47).
    fn locale(&self) -> &str;
    /// The message with this id.
    fn say(&self, id: &str, args: &[(&'static str, Given<'_>)]) -> String;
}

/// What a message is given to speak of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Given<'a> {
    /// Words.
    Text(&'a str),
    /// A number, which may choose a plural form.
    Number(i64),
}

/// One sentence for a voice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Utterance {
    /// The words.
    pub text: String,
    /// The words for a loudspeaker, when `text` holds what is for the person alone.
    pub masked: Option<String>,
    /// The language of the words (BCP 47).
    pub locale: String,
    /// The number of the element that they are about.
    pub place: Option<usize>,
    /// What kind of sentence it is.
    pub kind: Kind,
}

impl Utterance {
    /// Whether it is for the person alone.
    #[must_use]
    pub fn is_private(&self) -> bool {
        self.masked.is_some()
    }

    /// A sentence of Parvis' own, about no place of the page.
    #[must_use]
    pub fn notice(words: &dyn Lexicon, id: &str, args: &[(&'static str, Given<'_>)]) -> Self {
        let text = plain(&words.say(id, args));
        Self { text, masked: None, locale: words.locale().to_owned(), place: None, kind: Kind::Notice }
    }
}

/// What kind of sentence an utterance is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A heading.
    Heading,
    /// Words of the page.
    Text,
    /// Something to press, choose or fill in.
    Control,
    /// Something to correct.
    Error,
    /// What the voice says of itself or of what has just been done.
    Notice,
}
