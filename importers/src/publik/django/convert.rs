//! Values as whole numbers and as dates.

use super::{
    atoms,
    value::{Part, Value},
};
use crate::publik::scope::Shape;

/// A value as a whole number.
pub(super) fn integer(value: &Value) -> Result<Part, String> {
    match value {
        Value::Int(number) => Ok(Part::free(number.to_string())),
        Value::Number(part) => Ok(part.clone()),
        Value::Text(text) => match atoms::number(text) {
            Some(Value::Int(number)) => Ok(Part::free(number.to_string())),
            Some(_) => Err(format!("{text} is no whole number")),
            None => Err(format!("“{text}” is no number")),
        },
        Value::Decimal(number) => Err(format!("{number} is no whole number")),
        Value::Fields(fields) => {
            let [known] = &fields.known[..] else { return Err("several fields share that name".to_owned()) };
            let cel = match known.shape {
                Shape::Number => known.name.clone(),
                Shape::Text | Shape::Digits => format!("number({})", known.name),
                _ => return Err(format!("`{}` is no number", known.name)),
            };
            match fields.default.as_deref() {
                Some(default) if !known.sure => {
                    let default = integer(default)?;
                    Ok(Part::free(format!("(answered({}) ? {cel} : {})", known.name, default.cel)))
                }
                _ => Ok(Part { cel, needs: vec![known.clone()] }),
            }
        }
        _ => Err("it is no number".to_owned()),
    }
}

/// A value as a date.
pub(super) fn date(value: &Value) -> Result<Part, String> {
    match value {
        Value::Date(part) => Ok(part.clone()),
        Value::Text(text) => day(text).map(Part::free).ok_or_else(|| format!("“{text}” is no date")),
        Value::Fields(fields) => match &fields.known[..] {
            [known] if known.shape == Shape::Date && fields.default.is_none() => {
                Ok(Part { cel: known.name.clone(), needs: vec![known.clone()] })
            }
            [known] => Err(format!("`{}` is no date", known.name)),
            _ => Err("several fields share that name".to_owned()),
        },
        _ => Err("it is no date".to_owned()),
    }
}

/// `2026-09-01` or `01/09/2026` in CEL.
fn day(text: &str) -> Option<String> {
    let parts: Vec<&str> = text.trim().split(['-', '/']).collect();
    let [first, month, last] = parts[..] else { return None };
    let (year, day) = if first.len() == 4 { (first, last) } else { (last, first) };
    let digits =
        |part: &str, most: usize| (1..=most).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    let range = |part: &str, most: u8| part.parse::<u8>().is_ok_and(|number| (1..=most).contains(&number));
    if year.len() != 4
        || !digits(year, 4)
        || !digits(month, 2)
        || !digits(day, 2)
        || !range(month, 12)
        || !range(day, 31)
    {
        return None;
    }
    Some(format!("date(\"{year}-{month:0>2}-{day:0>2}\")"))
}
