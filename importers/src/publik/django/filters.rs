//! The filters of Django and w.c.s. that mean something in an expression.

use super::{
    atoms::{self, plain_pattern},
    convert::{date, integer},
    parse::Comparison,
    value::{Cond, Fields, Part, Truth, Value, literal},
};
use crate::publik::scope::{Choice, Known, Shape};

/// A value through a filter.
///
/// # Errors
/// Why that cannot be said.
pub(super) fn apply(value: Value, name: &str, argument: Option<Value>) -> Result<Value, String> {
    let lost = || Err(format!("the filter `{name}` has no equivalent"));
    let needed = || argument.clone().ok_or_else(|| format!("the filter `{name}` lacks its argument"));
    match name {
        "lower" | "upper" => Ok(folded(value, name == "upper")),
        "strip" | "trim" | "safe" | "unlazy" | "unlazy_filter" | "force_escape" | "escape" | "string" | "striptags"
        | "stringformat" | "unlocalize" | "list" => Ok(value),
        "decimal" | "int" | "integer" | "floatformat" | "round" => numeric(value),
        "length" | "count" => length(value),
        "sum" => sum(value),
        "default" | "default_if_none" => defaulted(value, needed()?),
        "add" => arithmetic(value, "+", &needed()?),
        "subtract" => arithmetic(value, "-", &needed()?),
        "multiply" => arithmetic(value, "*", &needed()?),
        "date" | "parse_date" => dated(value, argument.as_ref()),
        "age_in_years" => aged(&value, argument.as_ref(), "age"),
        "age_in_months" => aged(&value, argument.as_ref(), "months_between"),
        "age_in_days" => aged(&value, argument.as_ref(), "days_between"),
        "add_days" | "add_months" | "add_years" => {
            let by = integer(&needed()?)?;
            let from = date(&value)?;
            let mut needs = from.needs;
            needs.extend(by.needs);
            Ok(Value::Date(Part { cel: format!("{name}({}, {})", from.cel, by.cel), needs }))
        }
        "is_future" => today(&value, ">", "<="),
        "is_past" | "is_in_past" => today(&value, "<", ">="),
        "is_today" => today(&value, "==", "!="),
        "is_empty" => match atoms::truth(&value)?.opposite() {
            Truth::Known(known) => Ok(Value::Bool(known)),
            Truth::When(cond) => Ok(Value::Condition(cond)),
        },
        "startswith" | "endswith" | "contains" | "icontains" => part_of(value, name, &needed()?),
        "split" => split(&value, argument.as_ref()),
        "getlist" => members(&value, &needed()?),
        _ => lost(),
    }
}

fn folded(value: Value, upper: bool) -> Value {
    match value {
        Value::Fields(fields) => Value::Fields(Fields { folded: true, ..fields }),
        Value::Text(text) => Value::Text(if upper { text.to_uppercase() } else { text.to_lowercase() }),
        other => other,
    }
}

fn numeric(value: Value) -> Result<Value, String> {
    match &value {
        Value::Text(text) => Ok(atoms::number(text).unwrap_or(Value::Nothing)),
        // Choices stay what they are: each is compared by the number that its text says.
        Value::Fields(fields) if fields.known.iter().all(|known| matches!(known.shape, Shape::Choice(_))) => Ok(value),
        // So do answers that share a name or have one that stands in for them.
        Value::Fields(fields) if fields.known.len() > 1 || fields.default.is_some() => Ok(value),
        Value::Fields(_) => integer(&value).map(Value::Number),
        _ => Ok(value),
    }
}

fn length(value: Value) -> Result<Value, String> {
    let whole = |length: usize| Value::Int(i64::try_from(length).unwrap_or(i64::MAX));
    match value {
        Value::Text(text) => Ok(whole(text.chars().count())),
        Value::List(members) => Ok(whole(members.len())),
        Value::Nothing => Ok(Value::Int(0)),
        Value::Filled => Ok(Value::Filled),
        Value::Members { group, .. } => {
            Ok(Value::Number(Part { cel: format!("size({})", group.name), needs: vec![group] }))
        }
        Value::Fields(fields) => {
            let [known] = &fields.known[..] else { return Err("several fields share that name".to_owned()) };
            let name = &known.name;
            let size = match known.shape {
                // A group that was not asked has no items, and is not missing.
                Shape::Group(_) => return Ok(Value::Number(Part::free(format!("size({name})")))),
                Shape::Text | Shape::Digits | Shape::Choices(_) => format!("size({name})"),
                // Only whether there is something can be meant.
                Shape::Choice(_) | Shape::Document | Shape::Place => format!("(answered({name}) ? 1 : 0)"),
                _ => return Err(format!("`{name}` has no length")),
            };
            // What was not answered has the length 0, and is not missing.
            let cel =
                if known.sure || size.starts_with('(') { size } else { format!("(answered({name}) ? {size} : 0)") };
            Ok(Value::Number(Part::free(cel)))
        }
        _ => Err("only texts and lists have a length".to_owned()),
    }
}

fn sum(value: Value) -> Result<Value, String> {
    let Value::Members { group, field } = value else { return Err("only members of a list have a sum".to_owned()) };
    let one = format!("item.{}", field.name);
    let one = match field.shape {
        Shape::Number => one,
        Shape::Text | Shape::Digits => format!("number({one})"),
        _ => return Err(format!("`{}` is no number", field.name)),
    };
    Ok(Value::Number(Part { cel: format!("sum({}.map(item, {one}))", group.name), needs: vec![group] }))
}

fn defaulted(value: Value, default: Value) -> Result<Value, String> {
    match value {
        Value::Nothing => Ok(default),
        Value::Text(text) if text.is_empty() => Ok(default),
        Value::Fields(fields) if atoms::constant(&default) => {
            Ok(Value::Fields(Fields { default: Some(Box::new(default)), ..fields }))
        }
        Value::Fields(_) => Err("one answer stands in for another".to_owned()),
        other => Ok(other),
    }
}

fn arithmetic(value: Value, sign: &str, by: &Value) -> Result<Value, String> {
    if let (Value::Text(left), Value::Text(right)) = (&value, by)
        && sign == "+"
        && atoms::number(left).is_none()
    {
        return Ok(Value::Text(format!("{left}{right}")));
    }
    let (left, right) = (integer(&value)?, integer(by)?);
    if let (Ok(a), Ok(b)) = (left.cel.parse::<i64>(), right.cel.parse::<i64>()) {
        let result = match sign {
            "+" => a.checked_add(b),
            "-" => a.checked_sub(b),
            _ => a.checked_mul(b),
        };
        return result.map(Value::Int).ok_or_else(|| "the numbers are too large".to_owned());
    }
    Ok(Value::Number(left.with(sign, right)))
}

/// Formats whose texts have the order of the dates.
const IN_ORDER: [&str; 4] = ["Y-m-d", "Ymd", "Y/m/d", "c"];

fn dated(value: Value, format: Option<&Value>) -> Result<Value, String> {
    let format = match format {
        None => None,
        Some(Value::Text(text)) if text.is_empty() || IN_ORDER.contains(&text.as_str()) => None,
        Some(Value::Text(text)) => Some(text.clone()),
        Some(_) => return Err("the format of a date is not known".to_owned()),
    };
    if value == Value::Nothing {
        return Ok(value);
    }
    let date = date(&value)?;
    Ok(match format.as_deref() {
        None => Value::Date(date),
        Some("Y") => Value::Number(date.map(|cel| format!("year({cel})"))),
        Some("m" | "n") => Value::Number(date.map(|cel| format!("month({cel})"))),
        Some("d" | "j") => Value::Number(date.map(|cel| format!("day({cel})"))),
        // Sunday is 0 in Django and 7 here.
        Some("w") => Value::Number(date.map(|cel| format!("weekday({cel}) % 7"))),
        Some("md") => Value::Number(date.map(|cel| format!("(month({cel}) * 100 + day({cel}))"))),
        Some(other) => return Err(format!("dates are not compared in the format `{other}`")),
    })
}

fn aged(value: &Value, on: Option<&Value>, function: &str) -> Result<Value, String> {
    let born = date(value)?;
    let on = on.map(date).transpose()?;
    let mut needs = born.needs.clone();
    needs.extend(on.iter().flat_map(|on| on.needs.clone()));
    let cel = match (function, on) {
        ("age", None) => format!("age({})", born.cel),
        ("age", Some(on)) => format!("age_on({}, {})", born.cel, on.cel),
        (_, on) => format!("{function}({}, {})", born.cel, on.map_or_else(|| "today".to_owned(), |on| on.cel)),
    };
    Ok(Value::Number(Part { cel, needs }))
}

fn today(value: &Value, yes: &str, no: &str) -> Result<Value, String> {
    let part = date(value)?;
    let cond = |sign| format!("{} {sign} today", part.cel);
    Ok(Value::Condition(Cond::atom(cond(yes), cond(no), &part.needs)))
}

fn part_of(value: Value, name: &str, what: &Value) -> Result<Value, String> {
    let Value::Text(what) = what else { return Err(format!("`{name}` looks for something that is no text")) };
    let (function, anyhow) = match name {
        "startswith" => ("startsWith", false),
        "endswith" => ("endsWith", false),
        "icontains" => ("contains", true),
        _ => ("contains", false),
    };
    let found = |text: &str| match function {
        "startsWith" => text.starts_with(what.as_str()),
        "endsWith" => text.ends_with(what.as_str()),
        _ => text.contains(what.as_str()),
    };
    let Value::Fields(fields) = value else { return Err(format!("`{name}` is asked of something that is no answer")) };
    let fields = Fields { folded: fields.folded || anyhow, ..fields };
    let truth = Truth::any(
        fields.known.iter().map(|known| within(&fields, known, what, function, &found)).collect::<Result<_, _>>()?,
    );
    Ok(match truth {
        Truth::Known(known) => Value::Bool(known),
        Truth::When(cond) => Value::Condition(cond),
    })
}

/// A text inside of an answer.
fn within(
    fields: &Fields,
    known: &Known,
    what: &str,
    function: &str,
    found: &dyn Fn(&str) -> bool,
) -> Result<Truth, String> {
    let name = &known.name;
    let text = |one: &Choice| match atoms::said(fields, one) {
        Value::Text(text) => found(&text),
        _ => false,
    };
    match &known.shape {
        Shape::Choice(choices) => Ok(atoms::choice(known, choices, text)),
        Shape::Choices(choices) => {
            let parts = choices.iter().filter(|one| text(one)).map(|one| {
                let member = format!("{} in {name}", literal(one.id.as_str()));
                Truth::When(Cond::atom(member.clone(), format!("!({member})"), std::slice::from_ref(known)))
            });
            Ok(Truth::any(parts.collect()))
        }
        Shape::Text | Shape::Digits => {
            let cel = if fields.folded {
                let (start, end) = match function {
                    "startsWith" => ("^", ".*"),
                    "endsWith" => (".*", "$"),
                    _ => ("", ""),
                };
                format!("{name}.matches({})", literal(&format!("(?i){start}{}{end}", plain_pattern(what))))
            } else {
                format!("{name}.{function}({})", literal(what))
            };
            Ok(Truth::When(Cond::atom(cel.clone(), format!("!{cel}"), std::slice::from_ref(known))))
        }
        _ => Err(format!("`{name}` is no text")),
    }
}

/// Whether one value is in another: a member of a list, or a part of a text.
pub(super) fn contains(one: &Value, all: &Value) -> Result<Truth, String> {
    match (one, all) {
        (_, Value::Nothing) => Ok(Truth::Known(false)),
        (Value::Text(text), Value::Fields(fields)) => {
            // The exact name of a choice means that choice, although longer ones contain it.
            let exact = fields.known.iter().map(|known| member(fields, known, text)).collect::<Option<Vec<_>>>();
            match exact {
                Some(truths) => Ok(Truth::any(truths)),
                None => {
                    let parts = fields
                        .known
                        .iter()
                        .map(|known| within(fields, known, text, "contains", &|said| said.contains(text.as_str())));
                    Ok(Truth::any(parts.collect::<Result<_, _>>()?))
                }
            }
        }
        (Value::Text(text), Value::Members { group, field }) => {
            let one = Known { name: format!("item.{}", field.name), sure: true, ..field.clone() };
            let fields = Fields { known: vec![one.clone()], raw: false, folded: false, default: None };
            match atoms::compare(Comparison::Equal, &Value::Fields(fields), &Value::Text(text.clone()))? {
                Truth::Known(known) => Ok(Truth::Known(known)),
                Truth::When(cond) => {
                    let exists = format!("{}.exists(item, {})", group.name, cond.cel());
                    Ok(Truth::When(Cond::atom(exists.clone(), format!("!{exists}"), std::slice::from_ref(group))))
                }
            }
        }
        (one, Value::List(members)) => {
            let equal = |member: &Value| atoms::compare(Comparison::Equal, one, member);
            listed(one, members)
                .map_or_else(|| members.iter().map(equal).collect::<Result<Vec<_>, _>>().map(Truth::any), Ok)
        }
        (Value::Fields(fields), Value::Text(text)) => {
            let one = |known: &Known| match &known.shape {
                Shape::Choice(choices) => Ok(atoms::choice(
                    known,
                    choices,
                    |one| matches!(atoms::said(fields, one), Value::Text(said) if text.contains(&said)),
                )),
                _ => Err("an answer is looked for inside of a text".to_owned()),
            };
            Ok(Truth::any(fields.known.iter().map(one).collect::<Result<_, _>>()?))
        }
        (Value::Text(one), Value::Text(all)) => Ok(Truth::Known(all.contains(one.as_str()))),
        _ => Err("it is not clear what is looked for in what".to_owned()),
    }
}

/// One answer among known texts, in one comparison where the answer is a choice or a text.
fn listed(one: &Value, members: &[Value]) -> Option<Truth> {
    let Value::Fields(fields) = one else { return None };
    let [known] = &fields.known[..] else { return None };
    match &known.shape {
        Shape::Choice(choices) if members.iter().all(atoms::constant) => Some(atoms::choice(known, choices, |one| {
            members.iter().any(|member| atoms::holds(Comparison::Equal, &atoms::said(fields, one), member))
        })),
        Shape::Text | Shape::Digits
            if !fields.folded && members.iter().all(|member| matches!(member, Value::Text(_))) =>
        {
            let texts: Vec<String> = members
                .iter()
                .filter_map(|member| if let Value::Text(text) = member { Some(literal(text.trim())) } else { None })
                .collect();
            let cel = format!("{} in [{}]", known.name, texts.join(", "));
            Some(Truth::When(Cond::atom(cel.clone(), format!("!({cel})"), std::slice::from_ref(known))))
        }
        _ => None,
    }
}

fn member(fields: &Fields, known: &Known, text: &str) -> Option<Truth> {
    let (Shape::Choices(choices) | Shape::Choice(choices)) = &known.shape else { return None };
    let found = choices.iter().find(|one| atoms::said(fields, one) == Value::Text(text.to_owned()))?;
    if matches!(known.shape, Shape::Choice(_)) {
        return Some(atoms::choice(known, choices, |one| one.id == found.id));
    }
    let cel = format!("{} in {}", literal(found.id.as_str()), known.name);
    Some(Truth::When(Cond::atom(cel.clone(), format!("!({cel})"), std::slice::from_ref(known))))
}

fn split(value: &Value, sign: Option<&Value>) -> Result<Value, String> {
    let sign = match sign {
        Some(Value::Text(sign)) if !sign.is_empty() => sign.as_str(),
        _ => " ",
    };
    match value {
        Value::Text(text) => Ok(Value::List(text.split(sign).map(|part| Value::Text(part.to_owned())).collect())),
        Value::Nothing => Ok(Value::List(Vec::new())),
        _ => Err("an answer is cut into pieces".to_owned()),
    }
}

fn members(value: &Value, field: &Value) -> Result<Value, String> {
    if let (Value::Fields(fields), Value::Text(name)) = (value, field)
        && let [group] = &fields.known[..]
        && let Shape::Group(inside) = &group.shape
        && let Some([field]) = inside.get(name).map(Vec::as_slice)
    {
        return Ok(Value::Members { group: group.clone(), field: field.clone() });
    }
    Err("it takes members from something that is no repeated block".to_owned())
}
