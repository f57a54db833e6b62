//! Locales as BCP 47 tags, and which one stands in where a text is missing.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, de};

/// A BCP 47 tag in its usual case: `fr`, `fr-simple` (easy to read; `simple` is a registered variant), `ar`, `pt-BR`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Locale(
    #[cfg_attr(feature = "schema", schemars(regex(pattern = r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"), length(max = 35)))]
    String,
);

impl Locale {
    /// BCP 47 asks that at least 35 characters be supported; no real tag needs more.
    pub const MAX_LENGTH: usize = 35;

    /// The source of every text, and the last to stand in.
    #[must_use]
    pub fn source() -> Self {
        Self("fr".to_owned())
    }

    /// The tag, as in `lang` attributes and file names.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The language alone: `fr` of `fr-simple`.
    #[must_use]
    pub fn language(&self) -> &str {
        self.0.split('-').next().unwrap_or_default()
    }

    /// Whether this is the easy-to-read register of its language.
    #[must_use]
    pub fn is_simple(&self) -> bool {
        self.0.split('-').skip(1).any(|part| part == "simple")
    }

    /// The same language in the register asked for: `fr` ↔ `fr-simple`.
    #[must_use]
    pub fn with_simple(&self, simple: bool) -> Self {
        match (self.is_simple(), simple) {
            (true, false) => {
                let kept: Vec<&str> = self.0.split('-').filter(|part| *part != "simple").collect();
                Self(kept.join("-"))
            }
            (false, true) => Self(format!("{}-simple", self.0)),
            _ => self.clone(),
        }
    }

    /// Whether the script is written from right to left. The list is that of CLDR's right-to-left scripts, by language.
    #[must_use]
    pub fn is_right_to_left(&self) -> bool {
        matches!(self.language(), "ar" | "fa" | "ps" | "ur" | "ckb" | "he" | "yi" | "dv" | "ug" | "sd")
    }

    /// This locale, then those that stand in for it, `fr` last: a text is never missing on a screen.
    #[must_use]
    pub fn fallbacks(&self) -> Vec<Self> {
        let mut chain = vec![self.clone()];
        for next in [self.with_simple(false), Self::source()] {
            if !chain.contains(&next) {
                chain.push(next);
            }
        }
        chain
    }
}

/// A text that is not a language tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadLocale(String);

impl fmt::Display for BadLocale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} is not a language tag such as fr, fr-simple or pt-BR", self.0)
    }
}

impl std::error::Error for BadLocale {}

impl FromStr for Locale {
    type Err = BadLocale;

    fn from_str(text: &str) -> Result<Self, BadLocale> {
        let mut parts = text.split('-');
        let language = parts.next().unwrap_or_default();
        let good = text.len() <= Self::MAX_LENGTH
            && (2..=3).contains(&language.len())
            && language.bytes().all(|byte| byte.is_ascii_lowercase())
            && parts.all(|part| (2..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric()));
        if good { Ok(Self(text.to_owned())) } else { Err(BadLocale(text.chars().take(Self::MAX_LENGTH).collect())) }
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Locale {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_chain_ends_in_the_source() {
        let chain = |tag: &str| {
            let locale: Locale = tag.parse().expect("a tag");
            locale.fallbacks().iter().map(Locale::to_string).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(chain("fr"), "fr");
        assert_eq!(chain("fr-simple"), "fr-simple fr");
        assert_eq!(chain("en-simple"), "en-simple en fr");
        assert_eq!(chain("ar"), "ar fr");
    }

    #[test]
    fn a_tag_is_a_tag() {
        for bad in ["", "f", "FR", "fr-", "fr-x", "french", "fr/../..", "fr_FR"] {
            assert!(bad.parse::<Locale>().is_err(), "{bad}");
        }
        assert!("pt-BR".parse::<Locale>().is_ok());
    }
}
