//! Single comparisons in CEL, one for each shape of answer.

use std::cmp::Ordering;

use super::{
    parse::Comparison,
    value::{Cond, Fields, Part, Truth, Value, literal},
};
use crate::publik::scope::{Choice, Known, Shape};

/// Whether a value is there, not empty, not zero.
pub(super) fn truth(value: &Value) -> Result<Truth, String> {
    Ok(match value {
        Value::Nothing => Truth::Known(false),
        Value::Bool(known) => Truth::Known(*known),
        Value::Int(number) => Truth::Known(*number != 0),
        Value::Decimal(number) => Truth::Known(*number != 0.0),
        Value::Text(text) => Truth::Known(!text.is_empty()),
        Value::List(members) => Truth::Known(!members.is_empty()),
        Value::Filled => Truth::Known(true),
        Value::Condition(cond) => Truth::When(cond.clone()),
        Value::Number(part) => Truth::When(compared(part, "!=", "==", &Part::free("0"))),
        Value::Date(_) => Truth::Known(true),
        Value::Members { group, .. } => size_over(group, 0),
        Value::Fields(fields) => {
            if fields.default.as_deref().map(truth).transpose()? == Some(Truth::Known(true)) {
                return Ok(Truth::Known(true));
            }
            Truth::any(fields.known.iter().map(there).collect())
        }
    })
}

/// Whether an answer is there and is not no, zero or nothing.
fn there(known: &Known) -> Truth {
    let name = &known.name;
    match known.shape {
        Shape::Choice(ref choices) if choices.len() == 1 => choice(known, choices, |_| true),
        Shape::YesNo => Truth::When(Cond::atom(name.clone(), format!("!{name}"), std::slice::from_ref(known))),
        Shape::Group(_) => size_over(known, 0),
        Shape::Number => {
            let needs = std::slice::from_ref(known);
            Truth::When(Cond::atom(format!("{name} != 0"), format!("{name} == 0"), needs))
        }
        _ if known.computed => Truth::Known(true),
        _ => Truth::When(Cond::answered(known)),
    }
}

fn size_over(group: &Known, least: i64) -> Truth {
    let name = &group.name;
    let needs = std::slice::from_ref(group);
    Truth::When(Cond::atom(format!("size({name}) > {least}"), format!("size({name}) <= {least}"), needs))
}

/// Compares two values.
pub(super) fn compare(comparison: Comparison, left: &Value, right: &Value) -> Result<Truth, String> {
    let (left, right) = (&spaced(left), &spaced(right));
    if comparison == Comparison::In {
        return super::filters::contains(left, right);
    }
    if comparison == Comparison::Equal {
        for (value, other) in [(left, right), (right, left)] {
            match (value, other) {
                (Value::Nothing, Value::Nothing) => return Ok(Truth::Known(true)),
                // `x == ""` and `x == None` ask whether nothing was answered; a box that is not ticked is an answer.
                (Value::Nothing, Value::Fields(fields)) => return Ok(absent(fields)),
                (Value::Text(text), Value::Fields(fields)) if text.is_empty() => return Ok(absent(fields)),
                (Value::Bool(wanted), Value::Condition(cond)) => {
                    let truth = Truth::When(cond.clone());
                    return Ok(if *wanted { truth } else { truth.opposite() });
                }
                _ => {}
            }
        }
    }
    match (left, right) {
        (Value::Filled, other) => filled(comparison, other),
        (other, Value::Filled) => filled(turned(comparison), other),
        (Value::Fields(fields), other) if constant(other) => {
            each(fields, |known| known_to(fields, known, comparison, other))
        }
        (other, Value::Fields(fields)) if constant(other) => {
            each(fields, |known| known_to(fields, known, turned(comparison), other))
        }
        (left, right) if constant(left) && constant(right) => Ok(Truth::Known(holds(comparison, left, right))),
        (left, right) => parts(comparison, left, right),
    }
}

/// Answers and choices have single spaces here, so what they are compared with has too.
fn spaced(value: &Value) -> Value {
    match value {
        Value::Text(text) => Value::Text(text.split_whitespace().collect::<Vec<_>>().join(" ")),
        Value::List(members) => Value::List(members.iter().map(spaced).collect()),
        other => other.clone(),
    }
}

/// One or more, compared with a number.
fn filled(comparison: Comparison, other: &Value) -> Result<Truth, String> {
    let known = match (comparison, other) {
        (Comparison::More, Value::Int(..=0)) | (Comparison::MoreOrEqual, Value::Int(..=1)) => true,
        (Comparison::Equal | Comparison::LessOrEqual, Value::Int(..=0)) | (Comparison::Less, Value::Int(..=1)) => false,
        _ => return Err("all that is known of the list is that it is not empty".to_owned()),
    };
    Ok(Truth::Known(known))
}

fn absent(fields: &Fields) -> Truth {
    if fields.default.is_some() {
        return Truth::Known(false);
    }
    Truth::any(fields.known.iter().map(|known| Truth::When(Cond::answered(known))).collect()).opposite()
}

/// One of the fields that share a name; where an answer is missing, what stands in for it.
fn each(fields: &Fields, of: impl Fn(&Known) -> Result<Truth, String>) -> Result<Truth, String> {
    fields.known.iter().map(of).collect::<Result<Vec<_>, _>>().map(Truth::any)
}

/// A field compared with something known.
fn known_to(fields: &Fields, known: &Known, comparison: Comparison, other: &Value) -> Result<Truth, String> {
    let truth = shape_to(fields, known, comparison, other)?;
    match &fields.default {
        Some(default) if !known.sure && holds(comparison, default, other) => {
            Ok(Truth::any(vec![truth, Truth::When(Cond::answered(known)).opposite()]))
        }
        _ => Ok(truth),
    }
}

fn shape_to(fields: &Fields, known: &Known, comparison: Comparison, other: &Value) -> Result<Truth, String> {
    if fields.raw && known.stands_in {
        return Err(format!("the choices of `{}` are not known, nor what Publik stores for them", known.name));
    }
    match &known.shape {
        Shape::Choice(choices) => Ok(choice(known, choices, |one| holds(comparison, &said(fields, one), other))),
        Shape::Choices(choices) => several(fields, known, choices, comparison, other),
        Shape::YesNo => Ok(yes_no(known, comparison, other)),
        Shape::Text | Shape::Digits => text(fields, known, comparison, other),
        Shape::Number | Shape::Date => parts(comparison, &Value::Fields(alone(fields, known)), other),
        Shape::Document | Shape::Place | Shape::Group(_) => {
            Err(format!("`{}` cannot be compared with a text or number", known.name))
        }
    }
}

/// These fields, as if there were one.
pub(super) fn alone(fields: &Fields, known: &Known) -> Fields {
    Fields { known: vec![known.clone()], ..fields.clone() }
}

/// What Publik would compare of a choice.
pub(super) fn said(fields: &Fields, one: &Choice) -> Value {
    let text = if fields.raw { &one.raw } else { &one.text };
    Value::Text(if fields.folded { text.to_lowercase() } else { text.clone() })
}

/// A choice among those for which something holds.
pub(super) fn choice(known: &Known, choices: &[Choice], fits: impl Fn(&Choice) -> bool) -> Truth {
    if let ([only], false) = (choices, known.computed) {
        // One choice alone is asked as yes or no.
        let (name, no) = (&known.name, Truth::Known(false));
        return if fits(only) {
            Truth::When(Cond::atom(name.clone(), format!("!{name}"), std::slice::from_ref(known)))
        } else {
            no
        };
    }
    let fitting: Vec<String> = choices.iter().filter(|one| fits(one)).map(|one| literal(one.id.as_str())).collect();
    let (name, needs) = (&known.name, std::slice::from_ref(known));
    Truth::When(match &fitting[..] {
        [] => return Truth::Known(false),
        all if all.len() == choices.len() && !known.computed => Cond::answered(known),
        [one] => Cond::atom(format!("{name} == {one}"), format!("{name} != {one}"), needs),
        some => {
            let list = some.join(", ");
            Cond::atom(format!("{name} in [{list}]"), format!("!({name} in [{list}])"), needs)
        }
    })
}

/// Several choices compared with the text that Publik would show: all of them, and no other.
fn several(
    fields: &Fields,
    known: &Known,
    choices: &[Choice],
    comparison: Comparison,
    other: &Value,
) -> Result<Truth, String> {
    let (Comparison::Equal, Value::Text(text)) = (comparison, other) else {
        return Err(format!("`{}` holds several choices, which have no order", known.name));
    };
    let find = |text: &str| choices.iter().find(|one| said(fields, one) == Value::Text(text.to_owned()));
    let wanted: Option<Vec<&Choice>> = match find(text) {
        Some(one) => Some(vec![one]),
        None => text.split(", ").map(find).collect(),
    };
    let Some(wanted) = wanted else { return Ok(Truth::Known(false)) };
    let name = &known.name;
    let mut yes = vec![format!("size({name}) == {}", wanted.len())];
    yes.extend(wanted.iter().map(|one| format!("{} in {name}", literal(one.id.as_str()))));
    let yes = yes.join(" && ");
    Ok(Truth::When(Cond::atom(format!("({yes})"), format!("!({yes})"), std::slice::from_ref(known))))
}

fn yes_no(known: &Known, comparison: Comparison, other: &Value) -> Truth {
    let wanted = match other {
        Value::Bool(wanted) => *wanted,
        Value::Int(number) => *number != 0,
        Value::Text(text) => match text.to_lowercase().as_str() {
            "true" | "oui" | "yes" | "1" => true,
            "false" | "non" | "no" | "0" => false,
            _ => return Truth::Known(false),
        },
        _ => return Truth::Known(false),
    };
    if comparison != Comparison::Equal {
        return Truth::Known(false);
    }
    let (yes, no) = (known.name.clone(), format!("!{}", known.name));
    let (yes, no) = if wanted { (yes, no) } else { (no, yes) };
    Truth::When(Cond::atom(yes, no, std::slice::from_ref(known)))
}

fn text(fields: &Fields, known: &Known, comparison: Comparison, other: &Value) -> Result<Truth, String> {
    let name = &known.name;
    let needs = std::slice::from_ref(known);
    match (comparison, other) {
        (Comparison::Equal, Value::Text(text)) if fields.folded => {
            let matches = format!("{name}.matches({})", literal(&format!("(?i)^{}$", plain_pattern(text))));
            Ok(Truth::When(Cond::atom(matches.clone(), format!("!{matches}"), needs)))
        }
        (Comparison::Equal, Value::Text(text)) => {
            let text = literal(text);
            Ok(Truth::When(Cond::atom(format!("{name} == {text}"), format!("{name} != {text}"), needs)))
        }
        (_, Value::Int(_) | Value::Decimal(_)) => parts(comparison, &Value::Fields(alone(fields, known)), other),
        (_, Value::Text(text)) if number(text).is_some() => {
            parts(comparison, &Value::Fields(alone(fields, known)), other)
        }
        (_, Value::Bool(_)) => Ok(Truth::Known(false)),
        _ => Err(format!("`{name}` is a text, which has no order")),
    }
}

/// Two expressions, as numbers or else as dates.
fn parts(comparison: Comparison, left: &Value, right: &Value) -> Result<Truth, String> {
    let right = &rounded(comparison, right);
    if *right == Value::Nothing || *left == Value::Nothing {
        return Ok(Truth::Known(false));
    }
    let (left, right) = match (super::convert::date(left), super::convert::date(right)) {
        (Ok(left), Ok(right)) => (left, right),
        _ => match (texts(comparison, left, right), super::convert::integer(left), super::convert::integer(right)) {
            (Some(truth), _, _) => return Ok(truth),
            (_, Ok(left), Ok(right)) => (left, right),
            (_, Err(why), _) | (_, _, Err(why)) => return Err(why),
        },
    };
    let (yes, no) = signs(comparison);
    Ok(Truth::When(compared(&left, yes, no, &right)))
}

/// Two answers that are texts.
fn texts(comparison: Comparison, left: &Value, right: &Value) -> Option<Truth> {
    let (Value::Fields(left), Value::Fields(right)) = (left, right) else { return None };
    let ([left], [right]) = (&left.known[..], &right.known[..]) else { return None };
    let text = |known: &Known| matches!(known.shape, Shape::Text | Shape::Digits);
    if comparison != Comparison::Equal || !text(left) || !text(right) {
        return None;
    }
    let part = |known: &Known| Part { cel: known.name.clone(), needs: vec![known.clone()] };
    Some(Truth::When(compared(&part(left), "==", "!=", &part(right))))
}

/// Where whole numbers begin or end that compare with a decimal as it does.
fn rounded(comparison: Comparison, value: &Value) -> Value {
    let Value::Decimal(decimal) = value else { return value.clone() };
    #[expect(clippy::cast_possible_truncation, reason = "the text it came from is short; what is too large saturates")]
    match comparison {
        Comparison::Less | Comparison::MoreOrEqual => Value::Int(decimal.ceil() as i64),
        Comparison::More | Comparison::LessOrEqual => Value::Int(decimal.floor() as i64),
        Comparison::Equal | Comparison::In => Value::Nothing,
    }
}

fn compared(left: &Part, yes: &str, no: &str, right: &Part) -> Cond {
    let mut needs = left.needs.clone();
    needs.extend(right.needs.iter().cloned());
    Cond::atom(format!("{} {yes} {}", left.cel, right.cel), format!("{} {no} {}", left.cel, right.cel), &needs)
}

fn signs(comparison: Comparison) -> (&'static str, &'static str) {
    match comparison {
        Comparison::Equal | Comparison::In => ("==", "!="),
        Comparison::Less => ("<", ">="),
        Comparison::LessOrEqual => ("<=", ">"),
        Comparison::More => (">", "<="),
        Comparison::MoreOrEqual => (">=", "<"),
    }
}

fn turned(comparison: Comparison) -> Comparison {
    match comparison {
        Comparison::Less => Comparison::More,
        Comparison::LessOrEqual => Comparison::MoreOrEqual,
        Comparison::More => Comparison::Less,
        Comparison::MoreOrEqual => Comparison::LessOrEqual,
        same => same,
    }
}

/// Whether a value is known before anybody answers.
pub(super) fn constant(value: &Value) -> bool {
    !matches!(value, Value::Fields(_) | Value::Number(_) | Value::Date(_) | Value::Condition(_) | Value::Members { .. })
}

/// Compares what is known.
pub(super) fn holds(comparison: Comparison, left: &Value, right: &Value) -> bool {
    let order = match (left, right) {
        (Value::Text(left), Value::Text(right)) if comparison == Comparison::Equal => {
            Some(left.trim().cmp(right.trim()))
        }
        (left, right) => match (as_number(left), as_number(right)) {
            (Some(left), Some(right)) => left.partial_cmp(&right),
            _ => (left == right).then_some(Ordering::Equal),
        },
    };
    match (comparison, order) {
        (_, None) => false,
        (Comparison::Equal | Comparison::In, Some(order)) => order.is_eq(),
        (Comparison::Less, Some(order)) => order.is_lt(),
        (Comparison::LessOrEqual, Some(order)) => order.is_le(),
        (Comparison::More, Some(order)) => order.is_gt(),
        (Comparison::MoreOrEqual, Some(order)) => order.is_ge(),
    }
}

#[expect(clippy::cast_precision_loss, reason = "numbers that people write in conditions are small")]
fn as_number(value: &Value) -> Option<f64> {
    match value {
        Value::Int(number) => Some(*number as f64),
        Value::Decimal(number) => Some(*number),
        Value::Bool(value) => Some(f64::from(u8::from(*value))),
        Value::Text(text) => number(text).as_ref().and_then(as_number),
        _ => None,
    }
}

/// A number as it is written, with a point or a comma.
pub(super) fn number(text: &str) -> Option<Value> {
    let text = text.trim();
    if let Ok(whole) = text.parse() {
        return Some(Value::Int(whole));
    }
    let shape = text.chars().all(|letter| letter.is_ascii_digit() || ".,-".contains(letter));
    let number: f64 = if shape { text.replace(',', ".").parse().ok()? } else { return None };
    #[expect(clippy::cast_possible_truncation, reason = "it is checked to be whole and small")]
    Some(if number.fract() == 0.0 && number.abs() < 1e15 { Value::Int(number as i64) } else { Value::Decimal(number) })
}

/// A text as a pattern that matches itself alone.
pub(super) fn plain_pattern(text: &str) -> String {
    let mut pattern = String::new();
    for letter in text.chars() {
        if r"\.+*?()|[]{}^$".contains(letter) {
            pattern.push('\\');
        }
        pattern.push(letter);
    }
    pattern
}
