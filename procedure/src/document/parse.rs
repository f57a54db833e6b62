//! JSON text to a [`Value`], strictly: no member twice, no fractions, no depth beyond [`MAX_DEPTH`](super::MAX_DEPTH).
//!
//! serde_json reads text type by type, and its code for that was measured at a third of a package and a seventh of the browser's
//! app, which every person downloads before the first question. Here one small reader makes a tree, and types are taken from it.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use super::MAX_DEPTH;
use crate::Value;

/// Why a text is no JSON of ours, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BadJson {
    why: Why,
    /// The byte at which it shows, from 0.
    at: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Why {
    Syntax,
    Twice,
    NotWhole,
    TooDeep,
    Trailing,
}

impl fmt::Display for BadJson {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let why = match self.why {
            Why::Syntax => "not JSON",
            Why::Twice => "the same member twice",
            Why::NotWhole => "a number with a fraction, or too large",
            Why::TooDeep => "nested too deep",
            Why::Trailing => "trailing text",
        };
        write!(f, "{why}, at byte {}", self.at)
    }
}

impl std::error::Error for BadJson {}

/// The value that `text` is. A member that is `null` counts as absent; a list has no `null`.
///
/// # Errors
/// [`BadJson`], with the place.
pub fn parse(text: &str) -> Result<Value, BadJson> {
    let mut reader = Reader { text, rest: text.as_bytes() };
    let value = reader.value(0)?.ok_or_else(|| reader.bad(Why::Syntax))?;
    reader.blanks();
    if reader.rest.is_empty() { Ok(value) } else { Err(reader.bad(Why::Trailing)) }
}

/// What is left to read; `rest` is always a suffix of `text`.
struct Reader<'a> {
    text: &'a str,
    rest: &'a [u8],
}

impl Reader<'_> {
    /// A value, or `None` for `null`.
    fn value(&mut self, depth: usize) -> Result<Option<Value>, BadJson> {
        if depth > MAX_DEPTH {
            return Err(self.bad(Why::TooDeep));
        }
        self.blanks();
        match self.rest.first() {
            Some(b'"') => self.string().map(|text| Some(Value::Text(text))),
            Some(b'[') => self.list(depth).map(Some),
            Some(b'{') => self.record(depth).map(Some),
            Some(b't') => self.word(b"true", Some(Value::Flag(true))),
            Some(b'f') => self.word(b"false", Some(Value::Flag(false))),
            Some(b'n') => self.word(b"null", None),
            _ => self.number().map(Some),
        }
    }

    fn bad(&self, why: Why) -> BadJson {
        BadJson { why, at: self.text.len() - self.rest.len() }
    }

    fn blanks(&mut self) {
        while let [b' ' | b'\n' | b'\r' | b'\t', rest @ ..] = self.rest {
            self.rest = rest;
        }
    }

    fn eat(&mut self, byte: u8) -> bool {
        self.blanks();
        let found = self.rest.first() == Some(&byte);
        if found {
            self.rest = &self.rest[1..];
        }
        found
    }

    fn expect(&mut self, byte: u8) -> Result<(), BadJson> {
        if self.eat(byte) { Ok(()) } else { Err(self.bad(Why::Syntax)) }
    }

    fn word(&mut self, word: &[u8], value: Option<Value>) -> Result<Option<Value>, BadJson> {
        self.rest = self.rest.strip_prefix(word).ok_or_else(|| self.bad(Why::Syntax))?;
        Ok(value)
    }

    fn number(&mut self) -> Result<Value, BadJson> {
        let negative = self.rest.first() == Some(&b'-');
        if negative {
            self.rest = &self.rest[1..];
        }
        let digits = self.rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
        let (number, rest) = self.rest.split_at(digits);
        if digits == 0 || (digits > 1 && number[0] == b'0') {
            return Err(self.bad(Why::Syntax));
        }
        if matches!(rest.first(), Some(b'.' | b'e' | b'E')) {
            return Err(self.bad(Why::NotWhole));
        }
        // Counted downwards, since the least number has no positive twin.
        let less = |value: i64, digit: &u8| value.checked_mul(10)?.checked_sub(i64::from(digit - b'0'));
        let value = number.iter().try_fold(0_i64, less);
        let value = if negative { value } else { value.and_then(i64::checked_neg) };
        let value = value.ok_or_else(|| self.bad(Why::NotWhole))?;
        self.rest = rest;
        Ok(Value::Number(value))
    }

    fn list(&mut self, depth: usize) -> Result<Value, BadJson> {
        self.expect(b'[')?;
        let mut list = Vec::new();
        if self.eat(b']') {
            return Ok(Value::List(list));
        }
        loop {
            list.push(self.value(depth + 1)?.ok_or_else(|| self.bad(Why::Syntax))?);
            if !self.eat(b',') {
                self.expect(b']')?;
                return Ok(Value::List(list));
            }
        }
    }

    fn record(&mut self, depth: usize) -> Result<Value, BadJson> {
        self.expect(b'{')?;
        let mut parts = BTreeMap::new();
        // Members that are `null` count as absent, but may not come twice either.
        let mut absent = BTreeSet::new();
        if !self.eat(b'}') {
            loop {
                self.blanks();
                let name = self.string()?;
                self.expect(b':')?;
                let twice = match self.value(depth + 1)? {
                    Some(value) => absent.contains(&name) || parts.insert(name, value).is_some(),
                    None => parts.contains_key(&name) || !absent.insert(name),
                };
                if twice {
                    return Err(self.bad(Why::Twice));
                }
                if !self.eat(b',') {
                    self.expect(b'}')?;
                    break;
                }
            }
        }
        Ok(Value::Record(parts))
    }

    fn string(&mut self) -> Result<String, BadJson> {
        self.expect(b'"')?;
        let mut string = String::new();
        loop {
            let plain = self.rest.iter().take_while(|byte| !matches!(byte, b'"' | b'\\' | 0..=0x1f)).count();
            let start = self.text.len() - self.rest.len();
            // Both ends are ASCII or the end of the text, so the slice never cuts a letter.
            string.push_str(self.text.get(start..start + plain).unwrap_or_default());
            let Some((end, rest)) = self.rest[plain..].split_first() else {
                return Err(self.bad(Why::Syntax));
            };
            self.rest = rest;
            match end {
                b'"' => return Ok(string),
                b'\\' => match self.escape() {
                    Some(letter) => string.push(letter),
                    None => return Err(self.bad(Why::Syntax)),
                },
                _ => return Err(self.bad(Why::Syntax)),
            }
        }
    }

    fn escape(&mut self) -> Option<char> {
        let (kind, rest) = self.rest.split_first()?;
        self.rest = rest;
        match kind {
            b'"' | b'\\' | b'/' => Some(char::from(*kind)),
            b'b' => Some('\u{8}'),
            b'f' => Some('\u{c}'),
            b'n' => Some('\n'),
            b'r' => Some('\r'),
            b't' => Some('\t'),
            b'u' => {
                let first = self.hex()?;
                if !(0xd800..0xdc00).contains(&first) {
                    return char::from_u32(first);
                }
                self.rest = self.rest.strip_prefix(b"\\u")?;
                let second = self.hex()?.checked_sub(0xdc00).filter(|low| *low < 0x400)?;
                char::from_u32(0x10000 + ((first - 0xd800) << 10) + second)
            }
            _ => None,
        }
    }

    fn hex(&mut self) -> Option<u32> {
        let (digits, rest) = self.rest.split_at_checked(4)?;
        self.rest = rest;
        digits.iter().try_fold(0, |number, digit| Some(number * 16 + char::from(*digit).to_digit(16)?))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn check(text: &str, why: Why) {
        assert_eq!(parse(text).map_err(|bad| bad.why), Err(why), "{text}");
    }

    #[test]
    fn refuses_what_is_not_ours() {
        for text in [
            "",
            "{",
            "[1,]",
            "{\"a\":1,}",
            "01",
            "-",
            "tru",
            "nul",
            "null",
            "[null]",
            "\"\t\"",
            r#""\x""#,
            r#""\ud800""#,
            "{a:1}",
            "'a'",
        ] {
            check(text, Why::Syntax);
        }
        for text in ["1.5", "1e3", "9223372036854775808", "[0.1]"] {
            check(text, Why::NotWhole);
        }
        for text in [
            r#"{"a":1,"a":2}"#,
            r#"{"a":null,"a":2}"#,
            r#"{"a":2,"a":null}"#,
            r#"{"a":null,"a":null}"#,
            r#"{"b":{"a":1,"\u0061":2}}"#,
        ] {
            check(text, Why::Twice);
        }
        check("1 x", Why::Trailing);
        check(&format!("{}{}", "[".repeat(MAX_DEPTH + 2), "]".repeat(MAX_DEPTH + 2)), Why::TooDeep);
        assert_eq!(parse(r#"{"a":null}"#), Ok(Value::record([])));
        assert_eq!(parse("-9223372036854775808"), Ok(Value::Number(i64::MIN)));
        assert_eq!(parse(r#""\ud83d\ude00\u00e9\n""#), Ok(Value::text("😀é\n")));
    }

    fn values() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            any::<bool>().prop_map(Value::Flag),
            any::<i64>().prop_map(Value::Number),
            ".{0,12}".prop_map(Value::Text)
        ];
        leaf.prop_recursive(4, 40, 5, |inner| {
            let list = prop::collection::vec(inner.clone(), 0..5).prop_map(Value::List);
            prop_oneof![list, prop::collection::btree_map(".{0,6}", inner, 0..5).prop_map(Value::Record)]
        })
    }

    proptest! {
        /// serde_json writes and reads the same texts: it is the judge.
        #[test]
        fn reads_what_serde_json_writes(value in values()) {
            for text in [serde_json::to_string(&value).expect("writes"), serde_json::to_string_pretty(&value).expect("writes")] {
                prop_assert_eq!(parse(&text), Ok(value.clone()));
            }
        }

        #[test]
        fn agrees_with_serde_json_about_any_text(text in "[\\[\\]{}:,\"a0-9. \\\\n-]{0,20}") {
            if let Ok(read) = parse(&text) {
                let theirs: serde_json::Value = serde_json::from_str(&text).expect("JSON");
                if !text.contains("null") {
                    prop_assert_eq!(serde_json::to_value(&read).expect("writes"), theirs);
                }
            }
        }
    }
}
