//! Operators and functions, and answers as values.

use std::{borrow::Cow, cmp::Ordering};

use procedure::{Date, Value};

use crate::{Expression, Function, Operator, Val, evaluate::Evaluation};

/// An answer as a value. Texts that are dates are told from others by what uses them, see [`date`].
pub(crate) fn read(answer: &Value) -> Val<'_> {
    match answer {
        Value::Flag(flag) => Val::Flag(*flag),
        Value::Number(number) => Val::Number(*number),
        Value::Text(text) => Val::Text(Cow::Borrowed(text)),
        // A list of texts is several choices; one of records is a document.
        Value::List(list) if list.iter().all(|member| member.as_text().is_some()) => {
            Val::List(list.iter().map(read).collect())
        }
        Value::List(_) | Value::Record(_) => Val::Answer(answer),
    }
}

/// An answer of parts in one line, as it stands in a sentence.
pub(crate) fn told(answer: &Value) -> String {
    if let Some(name) = answer.part("name").and_then(Value::as_text) {
        return name.to_owned();
    }
    let parts = ["street", "extra", "near", "postcode", "locality", "country"].map(|part| answer.part_text(part));
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The members of a list.
pub(crate) fn members(value: Val<'_>) -> Option<Vec<Val<'_>>> {
    if let Val::List(members) = value { Some(members) } else { None }
}

/// Two values taken together; `&&` and `||` are not for here.
pub(crate) fn combine<'a>(operator: Operator, left: Val<'a>, right: Val<'a>) -> Option<Val<'a>> {
    let flag = |flag: bool| Some(Val::Flag(flag));
    match operator {
        Operator::Equal => flag(same(&left, &right)),
        Operator::Unequal => flag(!same(&left, &right)),
        Operator::Less => flag(order(&left, &right)? == Ordering::Less),
        Operator::LessOrEqual => flag(order(&left, &right)? != Ordering::Greater),
        Operator::Greater => flag(order(&left, &right)? == Ordering::Greater),
        Operator::GreaterOrEqual => flag(order(&left, &right)? != Ordering::Less),
        Operator::In => flag(members(right)?.iter().any(|member| same(member, &left))),
        Operator::Plus => match (left, right) {
            (Val::Text(left), Val::Text(right)) => Some(Val::Text(Cow::Owned(left.into_owned() + &right))),
            (left, right) => calculate(left, right, i64::checked_add),
        },
        Operator::Minus => calculate(left, right, i64::checked_sub),
        Operator::Times => calculate(left, right, i64::checked_mul),
        Operator::By => calculate(left, right, i64::checked_div),
        Operator::Rest => calculate(left, right, i64::checked_rem),
        Operator::Or | Operator::And => None,
    }
}

fn calculate<'a>(left: Val<'a>, right: Val<'a>, how: fn(i64, i64) -> Option<i64>) -> Option<Val<'a>> {
    let (Val::Number(left), Val::Number(right)) = (left, right) else { return None };
    how(left, right).map(Val::Number)
}

/// Whether two values are the same; a date and the text of its answer are.
fn same(left: &Val<'_>, right: &Val<'_>) -> bool {
    match (left, right) {
        (Val::Date(known), other) | (other, Val::Date(known)) => match other {
            Val::Date(other) => known == other,
            Val::Text(text) => text.parse() == Ok(*known),
            _ => false,
        },
        _ => left == right,
    }
}

fn order(left: &Val<'_>, right: &Val<'_>) -> Option<Ordering> {
    match (left, right) {
        (Val::Number(left), Val::Number(right)) => Some(left.cmp(right)),
        (Val::Date(_), _) | (_, Val::Date(_)) => Some(date(left)?.cmp(&date(right)?)),
        // Answers to two date fields, as they are written: years, months and days from left to right.
        (Val::Text(left), Val::Text(right)) => Some(left.cmp(right)),
        _ => None,
    }
}

/// The whole date that a value is.
fn date(value: &Val<'_>) -> Option<Date> {
    match value {
        Val::Date(date) => date.whole(),
        Val::Text(text) => text.parse().ok(),
        _ => None,
    }
}

/// What a function makes of these.
pub(crate) fn call<'s, 'a: 's>(
    evaluation: &mut Evaluation<'s, 'a>,
    function: Function,
    arguments: &'s [Expression],
) -> Option<Val<'a>> {
    let first = arguments.first()?;
    if function == Function::Answered {
        return Some(Val::Flag(evaluation.value(first).is_some()));
    }
    let one = evaluation.value(first)?;
    let number = |number: i64| Some(Val::Number(number));
    let day = |date: Date| Some(Val::Date(date.into()));
    // What takes one.
    match function {
        Function::Size => {
            return match &one {
                Val::Text(text) => number(i64::try_from(text.chars().count()).ok()?),
                Val::List(members) => number(i64::try_from(members.len()).ok()?),
                _ => None,
            };
        }
        Function::Sum => {
            let each = members(one)?
                .into_iter()
                .map(|member| if let Val::Number(number) = member { Some(number) } else { None });
            return each.sum_checked().and_then(number);
        }
        Function::Year => return number(date(&one)?.year().into()),
        Function::Month => return number(date(&one)?.month().into()),
        Function::Day => return number(date(&one)?.day().into()),
        Function::Weekday => return number(date(&one)?.weekday().into()),
        Function::Age => return number(date(&one)?.age_on(evaluation.scope.today)),
        Function::Earliest | Function::Latest => {
            let partial = match &one {
                Val::Date(date) => *date,
                Val::Text(text) => text.parse().ok()?,
                _ => return None,
            };
            return day(if function == Function::Earliest { partial.earliest() } else { partial.latest() });
        }
        Function::Files | Function::WillBring => {
            let Val::Answer(answer) = one else {
                // A list of no files at all reads as an empty list.
                return if function == Function::Files { number(0) } else { Some(Val::Flag(false)) };
            };
            let files = answer.as_list().map_or(0, <[Value]>::len);
            return match function {
                Function::Files => number(i64::try_from(files).ok()?),
                _ => Some(Val::Flag(answer.part("bring") == Some(&Value::Flag(true)))),
            };
        }
        Function::Number => {
            let Val::Text(text) = one else { return None };
            return number(text.parse().ok()?);
        }
        _ => {}
    }
    let two = evaluation.value(arguments.get(1)?)?;
    match function {
        Function::Min | Function::Max => {
            let wanted = if function == Function::Min { Ordering::Less } else { Ordering::Greater };
            Some(if order(&one, &two)? == wanted { one } else { two })
        }
        Function::AgeOn => number(date(&one)?.age_on(date(&two)?)),
        Function::DaysBetween => number(date(&one)?.days_until(date(&two)?)),
        Function::MonthsBetween => number(months_between(date(&one)?, date(&two)?)),
        Function::AddDays | Function::AddMonths | Function::AddYears => {
            let (from, Val::Number(count)) = (date(&one)?, two) else { return None };
            let small = i32::try_from(count).ok()?;
            day(match function {
                Function::AddDays => from.plus_days(count),
                Function::AddMonths => from.plus_months(small),
                _ => from.plus_years(small),
            })
        }
        Function::Contains | Function::StartsWith | Function::EndsWith => {
            let (Val::Text(whole), Val::Text(part)) = (one, two) else { return None };
            Some(Val::Flag(match function {
                Function::Contains => whole.contains(&*part),
                Function::StartsWith => whole.starts_with(&*part),
                _ => whole.ends_with(&*part),
            }))
        }
        _ => None,
    }
}

/// Whole months from one day to another.
fn months_between(from: Date, to: Date) -> i64 {
    let months = |date: Date| i64::from(date.year()) * 12 + i64::from(date.month());
    let (early, late, sign) = if from <= to { (from, to, 1) } else { (to, from, -1) };
    let unfinished = i64::from(late.day() < early.day());
    sign * (months(late) - months(early) - unfinished)
}

/// A sum that is missing when a member is, or when it is too large.
trait SumChecked: Iterator<Item = Option<i64>> + Sized {
    fn sum_checked(mut self) -> Option<i64> {
        self.try_fold(0_i64, |sum, next| sum.checked_add(next?))
    }
}

impl<I: Iterator<Item = Option<i64>>> SumChecked for I {}
