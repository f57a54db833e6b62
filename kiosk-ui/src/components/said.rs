//! Words together with the language that they are in, where that is not the page's: voices and eyes need to know.

use procedure::{Arg, Locale, Text};
use yew::{AttrValue, Html, html};

use crate::state::WordsContext;

/// Words, and their language unless it is the page's.
#[derive(Clone, Debug, PartialEq)]
pub struct Said {
    /// The words.
    pub text: AttrValue,
    lang: Option<Locale>,
    /// Whether only what stands isolated in the words is in that language, as a name within a sentence.
    inside: bool,
}

impl Said {
    /// A text of the procedure.
    #[must_use]
    pub fn text(words: &WordsContext, text: &Text) -> Self {
        Self { text: words.text(text).into(), lang: words.foreign(text), inside: false }
    }

    /// An argument, such as an answer in words.
    #[must_use]
    pub fn arg(words: &WordsContext, arg: &Arg) -> Self {
        Self { text: words.arg(arg).into(), lang: words.foreign_arg(arg), inside: false }
    }

    /// These words put into a sentence of the page's language, between signs that isolate their direction.
    #[must_use]
    pub fn within(self, sentence: impl FnOnce(String) -> String) -> Self {
        Self { text: sentence(self.text.to_string()).into(), lang: self.lang, inside: true }
    }

    /// Whether they are in the language of the page.
    #[must_use]
    pub fn is_ours(&self) -> bool {
        self.lang.is_none()
    }

    /// The words as they stand in the page.
    #[must_use]
    pub fn view(&self) -> Html {
        let Some(locale) = &self.lang else { return html! { { &self.text } } };
        let isolated = || {
            let (before, rest) = self.text.split_once('\u{2068}')?;
            let (part, after) = rest.rsplit_once('\u{2069}')?;
            Some((before, part, after))
        };
        match isolated().filter(|_| self.inside) {
            Some((before, part, after)) => html! { <>{ before }{ in_language(locale, part) }{ after }</> },
            None => in_language(locale, &self.text),
        }
    }
}

impl<T: Into<AttrValue>> From<T> for Said {
    fn from(text: T) -> Self {
        Self { text: text.into(), lang: None, inside: false }
    }
}

/// Words in another language than the page's, isolated, since they may run the other way.
#[must_use]
pub fn in_language(locale: &Locale, words: &str) -> Html {
    let (lang, dir) = (locale.as_str().to_owned(), if locale.is_right_to_left() { "rtl" } else { "ltr" });
    html! { <bdi {lang} {dir}>{ words.to_owned() }</bdi> }
}
