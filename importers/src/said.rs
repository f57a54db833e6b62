//! A text in the languages in which it is said.

use std::collections::BTreeMap;

/// A text by locale.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Said {
    texts: BTreeMap<String, String>,
}

impl Said {
    /// A text in one language.
    pub(crate) fn one(locale: &str, text: impl Into<String>) -> Self {
        Self::default().and(locale, text)
    }

    /// A sentence of ours, in the languages of the forms that were seen.
    pub(crate) fn ours(fr: &str, en: &str, cy: &str) -> Self {
        Self::one("fr", fr).and("en", en).and("cy", cy)
    }

    /// The same, and in another language; an empty text says nothing.
    pub(crate) fn and(mut self, locale: &str, text: impl Into<String>) -> Self {
        let text = text.into();
        if !text.trim().is_empty() {
            self.texts.insert(locale.to_owned(), text.trim().to_owned());
        }
        self
    }

    /// The text in this language.
    pub(crate) fn in_locale(&self, locale: &str) -> Option<&str> {
        self.texts.get(locale).map(String::as_str)
    }

    /// The text, in whatever language there is; English names things best for those who read files.
    pub(crate) fn any(&self) -> &str {
        self.texts.get("en").or_else(|| self.texts.values().next()).map_or("", String::as_str)
    }

    /// Whether it says nothing.
    pub(crate) fn is_empty(&self) -> bool {
        self.texts.is_empty()
    }

    /// Both, one below the other.
    pub(crate) fn below(&mut self, other: &Self) {
        for (locale, text) in &other.texts {
            let mine = self.texts.entry(locale.clone()).or_default();
            if !mine.is_empty() {
                mine.push('\n');
            }
            mine.push_str(text);
        }
    }

    /// Each text and its locale.
    pub(crate) fn texts(&self) -> impl Iterator<Item = (&str, &str)> {
        self.texts.iter().map(|(locale, text)| (locale.as_str(), text.as_str()))
    }

    /// Each text changed.
    pub(crate) fn map(&self, change: impl Fn(&str) -> String) -> Self {
        let texts = self.texts.iter().map(|(locale, text)| (locale.clone(), change(text)));
        Self { texts: texts.filter(|(_, text)| !text.is_empty()).collect() }
    }
}
