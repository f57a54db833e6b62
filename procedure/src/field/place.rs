//! A place: `{street, locality?}` for an address, `{near}` for a point told in words, or both; no map is needed.

use super::{short_text::within, tidy};
use crate::{Arg, Fault, Value, code};

/// The parts, in the order in which they are asked.
pub const PARTS: [&str; 3] = ["street", "near", "locality"];

const MAX_PART: u16 = 300;

#[inline(never)]
pub(super) fn read(entry: &Value) -> Result<Value, Fault> {
    let Value::Record(typed) = entry else { return Err(Fault::new(code::ANSWER_SHAPE)) };
    if typed.iter().any(|(name, value)| !PARTS.contains(&name.as_str()) || value.as_text().is_none()) {
        return Err(Fault::new(code::ANSWER_SHAPE));
    }
    let mut kept = Vec::new();
    for name in PARTS {
        let text = tidy(entry.part_text(name));
        within(&text, 0, MAX_PART).map_err(|fault| Fault { part: Some(name.into()), ..fault })?;
        if !text.is_empty() {
            kept.push((name, Value::Text(text)));
        }
    }
    if kept.iter().all(|(name, _)| *name == "locality") {
        return Err(Fault::new(code::MISSING_PLACE).at("street"));
    }
    Ok(Value::record(kept))
}

pub(super) fn show(answer: &Value) -> Vec<Arg> {
    let lines = PARTS.into_iter().map(|name| answer.part_text(name)).filter(|line| !line.is_empty());
    lines.map(|line| Arg::Text(line.to_owned())).collect()
}
