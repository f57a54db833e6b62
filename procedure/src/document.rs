//! Documents as bytes: JSON read strictly, written in one way.

use std::fmt;

use serde::{
    Deserializer, Serialize,
    de::{self, DeserializeOwned, DeserializeSeed, MapAccess, SeqAccess, Visitor},
};

/// Ours nest to about ten; an attacker's to as many as the stack of a parser takes.
pub const MAX_DEPTH: usize = 32;

/// Bytes that are not a document of ours.
#[derive(Debug)]
pub enum BadDocument {
    /// More bytes than the reader allows.
    TooLarge {
        /// What the reader allows.
        limit: usize,
    },
    /// Not UTF-8.
    NotText,
    /// Not JSON, not the shape, a member twice, a float, too deep. The text quotes names, never values that a person typed.
    Malformed(String),
}

impl fmt::Display for BadDocument {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge { limit } => write!(f, "the document has more than {limit} bytes"),
            Self::NotText => f.write_str("the document is not UTF-8"),
            Self::Malformed(why) => write!(f, "the document is malformed: {why}"),
        }
    }
}

impl std::error::Error for BadDocument {}

/// Reads a document of at most `limit` bytes: no member twice (also in members that are ignored), no floats, no depth beyond
/// [`MAX_DEPTH`].
///
/// # Errors
/// [`BadDocument`]; nothing else can go wrong, and nothing panics.
pub fn read<T: DeserializeOwned>(bytes: &[u8], limit: usize) -> Result<T, BadDocument> {
    if bytes.len() > limit {
        return Err(BadDocument::TooLarge { limit });
    }
    let text = std::str::from_utf8(bytes).map_err(|_| BadDocument::NotText)?;
    let mut parser = serde_json::Deserializer::from_str(text);
    Strict { depth: 0 }.deserialize(&mut parser).and_then(|()| parser.end()).map_err(|error| malformed(&error))?;
    serde_json::from_str(text).map_err(|error| malformed(&error))
}

/// Writes a document: compact JSON; the same value always gives the same bytes.
///
/// # Panics
/// Never: our documents have no maps with keys that are not text, and no type that refuses to be written.
#[must_use]
pub fn write<T: Serialize>(document: &T) -> Vec<u8> {
    serde_json::to_vec(document).unwrap_or_default()
}

/// serde's messages quote the offending value in `invalid value: string "…"`, and a value may be somebody's name.
fn malformed(error: &serde_json::Error) -> BadDocument {
    let text = error.to_string();
    let quotes_a_value = text.contains("invalid type") || text.contains("invalid value") || text.contains(" is not ");
    let what = if quotes_a_value {
        "a value of another type than expected"
    } else {
        text.split(" at line").next().unwrap_or(&text)
    };
    BadDocument::Malformed(format!("{what}, line {} column {}", error.line(), error.column()))
}

/// Walks a document without keeping it.
#[derive(Clone, Copy)]
struct Strict {
    depth: usize,
}

impl Strict {
    fn deeper<E: de::Error>(self) -> Result<Self, E> {
        if self.depth == MAX_DEPTH {
            return Err(E::custom(format_args!("nested deeper than {MAX_DEPTH}")));
        }
        Ok(Self { depth: self.depth + 1 })
    }
}

impl<'de> DeserializeSeed<'de> for Strict {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Strict {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON without floats")
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E: de::Error>(self, _: f64) -> Result<(), E> {
        Err(E::custom("a number with a fraction"))
    }

    fn visit_str<E>(self, _: &str) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        let inner = self.deeper()?;
        while members.next_element_seed(inner)?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        let inner = self.deeper()?;
        let mut names = std::collections::BTreeSet::new();
        while let Some(name) = members.next_key::<String>()? {
            if !names.insert(name) {
                return Err(de::Error::custom("the same member twice"));
            }
            members.next_value_seed(inner)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Problem, Request};

    #[test]
    fn strictness_reaches_members_that_are_ignored() {
        let check = |text: &str, why: &str| {
            let error = read::<Problem>(text.as_bytes(), 10_000).expect_err(text).to_string();
            assert!(error.contains(why), "{text}: {error}");
        };
        check(r#"{"code":"a","code":"b"}"#, "twice");
        check(r#"{"code":"a","new":{"x":1,"x":2}}"#, "twice");
        check(r#"{"code":"a","new":1.5}"#, "fraction");
        check(&format!(r#"{{"code":"a","new":{}{}}}"#, "[".repeat(40), "]".repeat(40)), "deeper");
        check(r#"{"code":"a"} x"#, "trailing");
        check(r#"{"code":3}"#, "another type");
        assert!(read::<Problem>(br#"{"code":"a","new":null}"#, 100).is_ok());
    }

    #[test]
    fn size_and_encoding_come_first() {
        assert!(matches!(read::<Problem>(b"{}", 1), Err(BadDocument::TooLarge { limit: 1 })));
        assert!(matches!(read::<Problem>(b"\"\xff\"", 100), Err(BadDocument::NotText)));
    }

    #[test]
    fn errors_never_quote_what_a_person_typed() {
        let text = r#"{"contract":"1.0","today":"Madame Durand","answers":[]}"#;
        let error = read::<Request>(text.as_bytes(), 1000).expect_err("no date").to_string();
        assert!(!error.contains("Durand"), "{error}");
    }
}
