//! Ids: short kebab-case names that are the same in WIT, Rust, Fluent, URLs and JSON.

use std::{borrow::Cow, fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, de};

/// A kebab-case name: `a-z`, `0-9` and single hyphens, beginning with a letter, at most [`Id::MAX_LENGTH`] characters.
///
/// ```
/// assert!("birth-date".parse::<procedure::Id>().is_ok());
/// assert!("Birth date".parse::<procedure::Id>().is_err());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Id(
    #[cfg_attr(feature = "schema", schemars(regex(pattern = r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"), length(max = 80)))]
    Cow<'static, str>,
);

impl Id {
    /// Long enough for `option-<field>-<option>` with two long names, short enough for a log line.
    pub const MAX_LENGTH: usize = 80;

    /// An id that stands in source code, where a test would see a wrong one at once.
    ///
    /// # Panics
    /// When `name` is not kebab-case; in a `const`, that is an error of compilation.
    #[must_use]
    pub const fn from_static(name: &'static str) -> Self {
        assert!(is_kebab(name.as_bytes()), "an id is kebab-case: a-z, 0-9 and single hyphens, a letter first");
        Self(Cow::Borrowed(name))
    }

    /// The id `prefix-name`, as message ids are made.
    #[must_use]
    pub fn joined(prefix: &str, name: &str) -> Self {
        Self(Cow::Owned(format!("{prefix}-{name}")))
    }

    /// The name itself.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A text that cannot be an id, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadId(String);

impl fmt::Display for BadId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} is not an id: a-z, 0-9 and single hyphens, a letter first, {} at most", self.0, Id::MAX_LENGTH)
    }
}

impl std::error::Error for BadId {}

impl FromStr for Id {
    type Err = BadId;

    fn from_str(text: &str) -> Result<Self, BadId> {
        if is_kebab(text.as_bytes()) {
            Ok(Self(Cow::Owned(text.to_owned())))
        } else {
            Err(BadId(text.chars().take(Self::MAX_LENGTH).collect()))
        }
    }
}

impl From<&'static str> for Id {
    /// For ids in source code; see [`Id::from_static`].
    fn from(name: &'static str) -> Self {
        Self::from_static(name)
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::borrow::Borrow<str> for Id {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl PartialEq<str> for Id {
    fn eq(&self, other: &str) -> bool {
        self.0 == *other
    }
}

impl PartialEq<&str> for Id {
    fn eq(&self, other: &&str) -> bool {
        self.0 == **other
    }
}

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
    }
}

const fn is_kebab(bytes: &[u8]) -> bool {
    if bytes.is_empty() || bytes.len() > Id::MAX_LENGTH || !bytes[0].is_ascii_lowercase() {
        return false;
    }
    let mut at = 1;
    while at < bytes.len() {
        let byte = bytes[at];
        let lonely_hyphen = byte == b'-' && at + 1 < bytes.len() && bytes[at - 1] != b'-';
        if !(byte.is_ascii_lowercase() || byte.is_ascii_digit() || lonely_hyphen) {
            return false;
        }
        at += 1;
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_kebab_case_is_an_id() {
        for good in ["a", "birth-date", "a1-2b", "x9"] {
            assert!(good.parse::<Id>().is_ok(), "{good}");
        }
        let long = "a".repeat(Id::MAX_LENGTH + 1);
        for bad in ["", "-a", "a-", "a--b", "A", "é", "a_b", "1a", "a b", &long] {
            assert!(bad.parse::<Id>().is_err(), "{bad}");
        }
    }
}
