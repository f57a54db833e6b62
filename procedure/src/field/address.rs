//! A postal address: `{street, extra?, postcode, locality, country?}`. Without a country it is in France.

use super::{latin_digits, short_text::within, tidy};
use crate::{Arg, Fault, Value, code};

/// The parts, in the order in which they are asked and written on an envelope.
pub const PARTS: [&str; 5] = ["street", "extra", "postcode", "locality", "country"];

/// Afnor XP Z10-011 allows 38 characters a line; foreign addresses are longer.
const MAX_PART: u16 = 100;

#[inline(never)]
pub(super) fn read(entry: &Value) -> Result<Value, Fault> {
    check(entry).map_err(|faults| faults.into_iter().next().unwrap_or_else(|| Fault::new(code::ANSWER_SHAPE)))
}

/// The same, or everything that is wrong, in the order of the parts: nobody should hear of the street, mend it, and only then hear of the
/// postcode.
#[inline(never)]
pub(super) fn check(entry: &Value) -> Result<Value, Vec<Fault>> {
    let Value::Record(typed) = entry else { return Err(vec![Fault::new(code::ANSWER_SHAPE)]) };
    if typed.iter().any(|(name, value)| !PARTS.contains(&name.as_str()) || value.as_text().is_none()) {
        return Err(vec![Fault::new(code::ANSWER_SHAPE)]);
    }
    let part = |name: &str| tidy(entry.part_text(name));
    let at_home = part("country").is_empty();
    let (mut kept, mut faults) = (Vec::new(), Vec::new());
    for name in PARTS {
        let mut text = part(name);
        if name == "postcode" {
            text = latin_digits(&text);
            if at_home {
                text = text.replace(' ', "");
            }
        }
        let french = text.len() == 5 && text.bytes().all(|byte| byte.is_ascii_digit());
        let fault = match name {
            "street" if text.is_empty() => Some(Fault::new(code::ADDRESS_STREET_MISSING)),
            "locality" if text.is_empty() => Some(Fault::new(code::ADDRESS_LOCALITY_MISSING)),
            "postcode" if at_home && text.is_empty() => Some(Fault::new(code::ADDRESS_POSTCODE_MISSING)),
            "postcode" if at_home && !french => Some(Fault::new(code::ADDRESS_POSTCODE_SHAPE)),
            _ => within(&text, 0, MAX_PART).err(),
        };
        match fault {
            Some(fault) => faults.push(fault.at(name)),
            None if text.is_empty() => {}
            None => kept.push((name, Value::Text(text))),
        }
    }
    if faults.is_empty() { Ok(Value::record(kept)) } else { Err(faults) }
}

pub(super) fn show(answer: &Value) -> Vec<Arg> {
    let town = format!("{} {}", answer.part_text("postcode"), answer.part_text("locality"));
    let lines = [answer.part_text("street"), answer.part_text("extra"), town.trim(), answer.part_text("country")];
    lines.into_iter().filter(|line| !line.is_empty()).map(|line| Arg::Text(line.to_owned())).collect()
}

#[cfg(test)]
mod tests {
    use crate::{Step, Values};

    #[test]
    fn every_line_that_is_wrong_is_told_at_once_in_the_order_of_an_envelope() {
        let step: Step = serde_json::from_str(
            r#"{"id":"home","title":{"id":"step-home"},"fields":[
                {"id":"home","label":{"id":"field-home"},"kind":{"type":"address"}},
                {"id":"garden","label":{"id":"field-garden"},"kind":{"type":"yes-no"}}]}"#,
        )
        .expect("a step");
        let told = |entries: &str| -> Vec<String> {
            let entries: Values = serde_json::from_str(entries).expect("entries");
            let problems = step.read(&entries).expect_err("something is wrong");
            let line = |part: Option<_>| part.map(|part| format!(" {part}")).unwrap_or_default();
            problems.into_iter().map(|problem| format!("{}{}", problem.code, line(problem.part))).collect()
        };
        let long = "rue ".repeat(30);
        assert_eq!(
            told(&format!(r#"{{"home":{{"extra":"{long}","postcode":"3500"}}}}"#)),
            [
                "address-street-missing street",
                "text-too-long extra",
                "address-postcode-shape postcode",
                "address-locality-missing locality",
                "missing-yes-no",
            ]
        );
        assert_eq!(told(r#"{"home":{"street":" "},"garden":true}"#), ["missing-address"]);
        assert_eq!(told(r#"{"home":"1 rue Basse","garden":true}"#), ["answer-shape"]);
    }
}
