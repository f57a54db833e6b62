//! Documents as bytes: JSON read strictly, written in one way.

use std::fmt;

use serde::{Serialize, de::DeserializeOwned};

use crate::Value;

mod parse;
mod tree;

pub use parse::{BadJson, parse};
pub(crate) use tree::BadShape;

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
    read_as(bytes, limit, false)
}

/// The same of what somebody wrote by hand: a member that the type does not know is an error, since it is a slip of the pen. In
/// [documents that grow](read) it is news from a newer version, and passed over.
///
/// # Errors
/// As [`read`].
pub fn read_strictly<T: DeserializeOwned>(bytes: &[u8], limit: usize) -> Result<T, BadDocument> {
    read_as(bytes, limit, true)
}

fn read_as<T: DeserializeOwned>(bytes: &[u8], limit: usize, strict: bool) -> Result<T, BadDocument> {
    if bytes.len() > limit {
        return Err(BadDocument::TooLarge { limit });
    }
    let text = std::str::from_utf8(bytes).map_err(|_| BadDocument::NotText)?;
    let value = parse(text).map_err(|bad| BadDocument::Malformed(bad.to_string()))?;
    T::deserialize(tree::Tree { value, strict }).map_err(|bad| BadDocument::Malformed(bad.to_string()))
}

/// A value as the type that it holds.
pub(crate) fn from_value<T: DeserializeOwned>(value: Value) -> Result<T, BadShape> {
    T::deserialize(tree::Tree { value, strict: false })
}

/// Writes a document: compact JSON; the same value always gives the same bytes.
///
/// # Panics
/// Never: our documents have no maps with keys that are not text, and no type that refuses to be written.
#[must_use]
pub fn write<T: Serialize>(document: &T) -> Vec<u8> {
    serde_json::to_vec(document).unwrap_or_default()
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
        check(&format!(r#"{{"code":"a","new":{}{}}}"#, "[".repeat(40), "]".repeat(40)), "too deep");
        check(r#"{"code":"a"} x"#, "trailing");
        check(r#"{"code":3}"#, "another type");
        assert!(read::<Problem>(br#"{"code":"a","new":null}"#, 100).is_ok());
    }

    #[test]
    fn a_member_that_is_missing_is_none_or_its_default_or_named() {
        #[derive(Debug, PartialEq, serde::Deserialize)]
        struct Inner {
            needed: i64,
        }
        #[derive(Debug, PartialEq, serde::Deserialize)]
        struct Outer {
            may: Option<Inner>,
            #[serde(default)]
            list: Vec<i64>,
            inner: Inner,
        }
        let check = |text: &str, expected: Result<Outer, &str>| {
            let found = read::<Outer>(text.as_bytes(), 1000).map_err(|bad| bad.to_string());
            match expected {
                Ok(expected) => assert_eq!(found, Ok(expected), "{text}"),
                Err(why) => assert!(found.as_ref().is_err_and(|found| found.contains(why)), "{text}: {found:?}"),
            }
        };
        let inner = |needed| Inner { needed };
        check(r#"{"inner":{"needed":1}}"#, Ok(Outer { may: None, list: Vec::new(), inner: inner(1) }));
        check(
            r#"{"list":[2],"new":3,"may":{"needed":4},"inner":{"needed":1}}"#,
            Ok(Outer { may: Some(inner(4)), list: vec![2], inner: inner(1) }),
        );
        check(r#"{"list":[2]}"#, Err("inner: a member that is missing"));
        check(r#"{"inner":{}}"#, Err("inner.needed: a member that is missing"));
        check(r#"{"may":{},"inner":{"needed":1}}"#, Err("may.needed: a member that is missing"));
        assert!(read_strictly::<Outer>(br#"{"inner":{"needed":1}}"#, 1000).is_ok());
        assert!(read_strictly::<Outer>(br#"{"inner":{"needed":1,"neded":1}}"#, 1000).is_err());
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
