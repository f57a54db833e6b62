//! A commune: `{code, name, listVersion}`, chosen from the reference list. That the code is in the list, the host checks.

use super::tidy;
use crate::{Arg, Fault, Value, code};

#[inline(never)]
pub(super) fn read(entry: &Value) -> Result<Value, Fault> {
    let unknown = || Fault::new(code::COMMUNE_UNKNOWN);
    let Value::Record(parts) = entry else { return Err(unknown()) };
    if parts.len() != 3 {
        return Err(unknown());
    }
    let (insee, name, version) =
        (entry.part_text("code"), tidy(entry.part_text("name")), entry.part_text("listVersion"));
    let good_version = !version.is_empty()
        && version.len() <= 20
        && version.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'.' || b == b'-');
    if !is_code(insee) || name.is_empty() || name.chars().count() > 60 || !good_version {
        return Err(unknown());
    }
    Ok(Value::record([
        ("code", Value::text(insee)),
        ("listVersion", Value::text(version)),
        ("name", Value::Text(name)),
    ]))
}

/// The shape of an INSEE code: five characters, digits but for `2A` and `2B` (Corsica).
#[must_use]
pub fn is_code(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.len() == 5
        && bytes[0].is_ascii_digit()
        && (bytes[1].is_ascii_digit() || (bytes[0] == b'2' && matches!(bytes[1], b'A' | b'B')))
        && bytes[2..].iter().all(u8::is_ascii_digit)
}

pub(super) fn show(answer: &Value) -> Vec<Arg> {
    // A department's number helps to tell communes of the same name apart: three digits overseas, two elsewhere.
    let insee = answer.part_text("code");
    let department = if insee.starts_with("97") || insee.starts_with("98") { insee.get(..3) } else { insee.get(..2) };
    vec![Arg::Text(format!("{} ({})", answer.part_text("name"), department.unwrap_or_default()))]
}
