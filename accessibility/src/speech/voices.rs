//! Which voice says a sentence: the first that speaks its language.

use std::fmt;

/// The kinds of voices, the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Backend {
    /// The host's: sentences that people recorded, and a program that says the rest. Which of them says a sentence, the host knows.
    HostVoice,
    /// A voice of the browser.
    BrowserVoice,
}

/// One voice that there is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Voice {
    /// Its kind.
    pub backend: Backend,
    /// The language that it speaks (`fr`).
    pub language: String,
}

impl Voice {
    /// Whether it speaks the language of this locale; a way of writing or a country makes no difference to who needs it.
    #[must_use]
    pub fn speaks(&self, locale: &str) -> bool {
        is_same_language(&self.language, locale)
    }
}

/// Nobody here speaks this language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unspeakable {
    /// The locale that was asked for.
    pub locale: String,
}

impl fmt::Display for Unspeakable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no voice speaks {}", self.locale)
    }
}

impl std::error::Error for Unspeakable {}

/// The best voice for a locale.
///
/// # Errors
/// When there is none: words of one language are never said by a voice of another.
pub fn choose(voices: &[Voice], locale: &str) -> Result<Backend, Unspeakable> {
    let fit = voices.iter().filter(|voice| voice.speaks(locale)).map(|voice| voice.backend);
    fit.min().ok_or_else(|| Unspeakable { locale: locale.to_owned() })
}

/// Whether two locales are of one language, such as `fr` and `fr-simple`.
pub(super) fn is_same_language(one: &str, other: &str) -> bool {
    language(one).eq_ignore_ascii_case(language(other))
}

fn language(locale: &str) -> &str {
    locale.split(['-', '_']).next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_voice_that_speaks_the_language_is_taken_and_no_other_one() {
        let voice = |backend, language: &str| Voice { backend, language: language.to_owned() };
        let voices = [
            voice(Backend::BrowserVoice, "fr-FR"),
            voice(Backend::HostVoice, "fr"),
            voice(Backend::BrowserVoice, "ps"),
        ];
        let check = |locale: &str, expected: Option<Backend>| {
            assert_eq!(choose(&voices, locale).ok(), expected, "{locale}");
        };
        check("fr", Some(Backend::HostVoice));
        check("fr-simple", Some(Backend::HostVoice));
        check("ps", Some(Backend::BrowserVoice));
        check("ar", None);
        check("frr", None);
        assert_eq!(choose(&[], "ar").map_err(|error| error.to_string()), Err("no voice speaks ar".to_owned()));
    }
}
