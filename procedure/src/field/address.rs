//! A postal address: `{street, extra?, postcode, locality, country?}`. Without a country it is in France.

use super::{latin_digits, short_text::within, tidy};
use crate::{Arg, Fault, Value, code};

/// The parts, in the order in which they are asked and written on an envelope.
pub const PARTS: [&str; 5] = ["street", "extra", "postcode", "locality", "country"];

/// Afnor XP Z10-011 allows 38 characters a line; foreign addresses are longer.
const MAX_PART: u16 = 100;

#[inline(never)]
pub(super) fn read(entry: &Value) -> Result<Value, Fault> {
    let Value::Record(typed) = entry else { return Err(Fault::new(code::ANSWER_SHAPE)) };
    if typed.iter().any(|(name, value)| !PARTS.contains(&name.as_str()) || value.as_text().is_none()) {
        return Err(Fault::new(code::ANSWER_SHAPE));
    }
    let part = |name: &str| tidy(entry.part_text(name));
    let country = part("country");
    let at_home = country.is_empty();
    let mut postcode = latin_digits(&part("postcode"));
    if at_home {
        postcode = postcode.replace(' ', "");
    }
    let needed = |text: &str, code: &'static str, name: &'static str| {
        if text.is_empty() { Err(Fault::new(code).at(name)) } else { Ok(()) }
    };
    needed(&part("street"), code::ADDRESS_STREET_MISSING, "street")?;
    if at_home {
        needed(&postcode, code::ADDRESS_POSTCODE_MISSING, "postcode")?;
        if postcode.len() != 5 || !postcode.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(Fault::new(code::ADDRESS_POSTCODE_SHAPE).at("postcode"));
        }
    }
    needed(&part("locality"), code::ADDRESS_LOCALITY_MISSING, "locality")?;
    let mut kept = Vec::new();
    for name in PARTS {
        let text = if name == "postcode" { postcode.clone() } else { part(name) };
        within(&text, 0, MAX_PART).map_err(|fault| Fault { part: Some(name.into()), ..fault })?;
        if !text.is_empty() {
            kept.push((name, Value::Text(text)));
        }
    }
    Ok(Value::record(kept))
}

pub(super) fn show(answer: &Value) -> Vec<Arg> {
    let town = format!("{} {}", answer.part_text("postcode"), answer.part_text("locality"));
    let lines = [answer.part_text("street"), answer.part_text("extra"), town.trim(), answer.part_text("country")];
    lines.into_iter().filter(|line| !line.is_empty()).map(|line| Arg::Text(line.to_owned())).collect()
}
