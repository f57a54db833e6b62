//! Reads the request document, and nothing else, in as few bytes of WebAssembly as it takes.
//!
//! serde's derived reading was measured at a third of a whole package, and every person downloads it before the first question. A
//! request comes from Parvis itself, in one shape.

use procedure::{Answer, Request, Value, Values, document};

/// The request, when the text is one.
pub(crate) fn read(text: &str) -> Option<Request> {
    let document = document::parse(text).ok()?;
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
        assert!(read(&with("1")).is_some());
        assert!(read(&with("1.5")).is_none());
        assert!(read(&(with("1") + " x")).is_none());
    }
}
