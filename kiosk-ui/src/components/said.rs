//! Words together with the language that they are in, where that is not the page's: voices and eyes need to know.

use procedure::{Arg, Args, Locale, Problem, Text};
use yew::{AttrValue, Html, html, html::IntoPropValue};

use super::runs::{with_address, with_numbers, with_runs};
use crate::state::WordsContext;

/// Words, and what is known of their language.
#[derive(Clone, Debug, PartialEq)]
pub struct Said {
    /// The words.
    pub text: AttrValue,
    tongue: Tongue,
}

#[derive(Clone, Debug, PartialEq)]
enum Tongue {
    /// Parvis' own words, and names.
    Plain,
    /// In the page's language, with French names in them.
    Page(Locale),
    /// In another.
    Foreign(Locale),
    /// In the page's language, but what stands isolated in them is not.
    Around(Locale),
}

impl Said {
    fn new(words: &WordsContext, text: String, foreign: Option<Locale>) -> Self {
        let page = || Tongue::Page(words.locale().clone());
        Self { text: text.into(), tongue: foreign.map_or_else(page, Tongue::Foreign) }
    }

    /// A text of the procedure.
    #[must_use]
    pub fn text(words: &WordsContext, text: &Text) -> Self {
        Self::new(words, words.text(text), words.foreign(text))
    }

    /// One of Parvis' own messages.
    #[must_use]
    pub fn own(words: &WordsContext, id: &str) -> Self {
        Self { text: words.common(id).into(), tongue: of_own(words, id) }
    }

    /// The same with arguments.
    #[must_use]
    pub fn own_with(words: &WordsContext, id: &str, args: &Args) -> Self {
        Self { text: words.common_with(id, args).into(), tongue: of_own(words, id) }
    }

    /// The same with the French names in it marked.
    #[must_use]
    pub fn with_names(self, words: &WordsContext) -> Self {
        let tongue = if self.tongue == Tongue::Plain { Tongue::Page(words.locale().clone()) } else { self.tongue };
        Self { tongue, ..self }
    }

    /// An argument, such as an answer in words.
    #[must_use]
    pub fn arg(words: &WordsContext, arg: &Arg) -> Self {
        match arg {
            Arg::Message(id) => Self::text(words, &Text::new(id.clone())),
            _ => words.arg(arg).into(),
        }
    }

    /// What must be corrected.
    #[must_use]
    pub fn problem(words: &WordsContext, problem: &Problem) -> Self {
        Self::new(words, words.problem(problem), words.foreign_problem(problem))
    }

    /// The language of the words, if it is not the page's.
    #[must_use]
    pub fn foreign(&self) -> Option<&Locale> {
        if let Tongue::Foreign(locale) = &self.tongue { Some(locale) } else { None }
    }

    /// These words put into a sentence, between signs that isolate their direction. A sentence that nobody has translated is in its own language
    /// as a whole.
    #[must_use]
    pub fn within<S: Into<Self>>(self, sentence: impl FnOnce(String) -> S) -> Self {
        let around: Self = sentence(self.text.to_string()).into();
        let tongue = match (around.tongue, self.tongue) {
            (Tongue::Foreign(locale), _) => Tongue::Foreign(locale),
            (_, Tongue::Foreign(locale)) => Tongue::Around(locale),
            (_, tongue) => tongue,
        };
        Self { text: around.text, tongue }
    }

    /// The words as they stand in the page.
    pub fn view(&self) -> Html {
        match &self.tongue {
            Tongue::Plain => with_address(&self.text),
            Tongue::Page(locale) => with_runs(&self.text, locale),
            Tongue::Foreign(locale) => in_language(locale, &self.text),
            Tongue::Around(locale) => {
                let (before, rest) = self.text.split_once('\u{2068}').unwrap_or((&self.text, ""));
                let (part, after) = rest.rsplit_once('\u{2069}').unwrap_or((rest, ""));
                html! { <>{ before }{ in_language(locale, part) }{ after }</> }
            }
        }
    }
}

impl IntoPropValue<Said> for String {
    fn into_prop_value(self) -> Said {
        self.into()
    }
}

fn of_own(words: &WordsContext, id: &str) -> Tongue {
    words.foreign_common(id).map_or(Tongue::Plain, Tongue::Foreign)
}

impl<T: Into<AttrValue>> From<T> for Said {
    fn from(text: T) -> Self {
        Self { text: text.into(), tongue: Tongue::Plain }
    }
}

/// Words in another language than the page's, isolated, since they may run the other way.
pub fn in_language(locale: &Locale, words: &str) -> Html {
    let (lang, dir) = (locale.as_str().to_owned(), if locale.is_right_to_left() { "rtl" } else { "ltr" });
    html! { <bdi {lang} {dir}>{ with_numbers(words) }</bdi> }
}
