//! Reads the request document, and nothing else, in as few bytes of WebAssembly as it takes.
//!
//! serde's derived reading with its texts about floats and wrong types was measured at a third of a whole package, and every person
//! downloads it before the first question. A request comes from Parvis itself, in one shape.

use std::collections::BTreeMap;

use procedure::{Answer, Request, Value, Values};

/// Documents nest to about six; this keeps a faulty host from using up the stack.
const MAX_DEPTH: usize = 32;

/// The request, when the text is one.
pub(crate) fn read(text: &str) -> Option<Request> {
    let mut reader = Reader { rest: text.as_bytes(), text };
    let document = reader.value(0)?;
    reader.blanks();
    if !reader.rest.is_empty() {
        return None;
    }
    let answers = document.part("answers")?.as_list()?.iter().map(answer).collect::<Option<Vec<_>>>()?;
    let mut request = Request::new(document.part_text("today").parse().ok()?, answers);
    request.contract = document.part("contract")?.as_text()?.to_owned();
    if let Some(Value::Record(given)) = document.part("given") {
        request.given.clone_from(given);
    }
    Some(request)
}

fn answer(document: &Value) -> Option<Answer> {
    let Value::Record(parts) = document.part("values")? else { return None };
    let repeat = match document.part("repeat") {
        Some(item) => Some(u16::try_from(item.as_number()?).ok()?),
        None => None,
    };
    let values =
        parts.iter().map(|(name, value)| Some((name.parse().ok()?, value.clone()))).collect::<Option<Values>>()?;
    Some(Answer { step: document.part("step")?.as_text()?.parse().ok()?, repeat, values })
}

/// What is left to read; `rest` is always a suffix of `text`.
struct Reader<'a> {
    text: &'a str,
    rest: &'a [u8],
}

impl Reader<'_> {
    fn value(&mut self, depth: usize) -> Option<Value> {
        if depth > MAX_DEPTH {
            return None;
        }
        self.blanks();
        match self.rest.first()? {
            b'"' => self.string().map(Value::Text),
            b'[' => self.list(depth),
            b'{' => self.record(depth),
            b't' => self.word(b"true", Value::Flag(true)),
            b'f' => self.word(b"false", Value::Flag(false)),
            _ => self.number(),
        }
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

    fn word(&mut self, word: &[u8], value: Value) -> Option<Value> {
        self.rest = self.rest.strip_prefix(word)?;
        Some(value)
    }

    /// A whole number; a fraction or an exponent after it is left over and so refused.
    fn number(&mut self) -> Option<Value> {
        let negative = self.rest.first() == Some(&b'-');
        if negative {
            self.rest = &self.rest[1..];
        }
        let digits = self.rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
        let (number, rest) = self.rest.split_at(digits);
        if digits == 0 || (digits > 1 && number[0] == b'0') {
            return None;
        }
        self.rest = rest;
        let mut value = 0_i64;
        for digit in number {
            // Counted downwards, since the least number has no positive twin.
            value = value.checked_mul(10)?.checked_sub(i64::from(digit - b'0'))?;
        }
        Some(Value::Number(if negative { value } else { value.checked_neg()? }))
    }

    fn list(&mut self, depth: usize) -> Option<Value> {
        self.eat(b'[');
        let mut list = Vec::new();
        if self.eat(b']') {
            return Some(Value::List(list));
        }
        loop {
            list.push(self.value(depth + 1)?);
            if !self.eat(b',') {
                return self.eat(b']').then_some(Value::List(list));
            }
        }
    }

    fn record(&mut self, depth: usize) -> Option<Value> {
        self.eat(b'{');
        let mut parts = BTreeMap::new();
        if self.eat(b'}') {
            return Some(Value::Record(parts));
        }
        loop {
            self.blanks();
            let name = self.string()?;
            if !self.eat(b':') || parts.insert(name, self.value(depth + 1)?).is_some() {
                return None;
            }
            if !self.eat(b',') {
                return self.eat(b'}').then_some(Value::Record(parts));
            }
        }
    }

    fn string(&mut self) -> Option<String> {
        self.rest = self.rest.strip_prefix(b"\"")?;
        let mut string = String::new();
        loop {
            let plain = self.rest.iter().take_while(|byte| !matches!(byte, b'"' | b'\\' | 0..=0x1f)).count();
            let start = self.text.len() - self.rest.len();
            // Both ends are ASCII or the end of the text, so the slice never cuts a letter.
            string.push_str(self.text.get(start..start + plain)?);
            let (end, rest) = self.rest[plain..].split_first()?;
            self.rest = rest;
            match end {
                b'"' => return Some(string),
                b'\\' => string.push(self.escape()?),
                _ => return None,
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
    use procedure::{Date, document};

    use super::*;

    const REQUEST: &str = r#"{ "contract": "1.0", "today": "2026-11-22", "new": [1, {"a": "b"}], "answers": [
        {"step": "child", "repeat": 2, "values": {"name": "Zo\u00e9 \ud83d\ude00 \"\\/\n", "age": -9223372036854775808, "ok": true, "list": []}}
    ], "given": {"identity.family-name": "Durand"} }"#;

    /// serde reads the same documents: it is the judge.
    #[test]
    fn reads_what_serde_reads() {
        let read = read(REQUEST).expect("a request");
        assert_eq!(read, serde_json::from_str::<Request>(REQUEST).expect("a request"));
        let again = String::from_utf8(document::write(&read)).expect("UTF-8");
        assert_eq!(super::read(&again), Some(read));
        let empty = Request::new(Date::new(2026, 11, 22).expect("a date"), Vec::new());
        assert_eq!(super::read(std::str::from_utf8(&document::write(&empty)).expect("UTF-8")), Some(empty));
    }

    #[test]
    fn refuses_what_is_no_request() {
        for end in 0..REQUEST.len() {
            assert!(REQUEST.is_char_boundary(end) && read(&REQUEST[..end]).is_none(), "cut at {end}");
        }
        let with = |value: &str| format!(r#"{{"contract":"1.0","today":"2026-11-22","answers":[],"x":{value}}}"#);
        for good in ["1", "-0", "\"\"", "[]", "{}", "false"] {
            assert!(read(&with(good)).is_some(), "{good}");
        }
        let deep = format!("{}{}", "[".repeat(40), "]".repeat(40));
        for bad in [
            "1.5",
            "1e3",
            "01",
            "-",
            "null",
            r#""\ud800""#,
            r#""\x""#,
            "\"\t\"",
            r#"{"a":1,"a":2}"#,
            "9223372036854775808",
            "[1,]",
            &deep,
        ] {
            assert!(read(&with(bad)).is_none(), "{bad}");
        }
        assert!(read(&(with("1") + " x")).is_none());
    }
}
