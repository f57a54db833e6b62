//! Conditions of XGov: a list of comparisons joined by *and* and *or*, groups of them, references to other conditions; or, in old
//! forms, an expression.

use std::collections::HashMap;

use serde_json::Value;

use super::expression;
use crate::{
    json::Look,
    shared::{euros, quoted},
    way::{Cond, Values, Variable, Variables},
};

/// What an answer is, for conditions.
#[derive(Clone, Debug)]
pub(super) enum Answer {
    YesNo,
    /// One of these values of the form, each with its option.
    Choice(Vec<(String, String)>),
    /// Several of them.
    Several(Vec<(String, String)>),
    /// A single box with this value, which must be ticked.
    Consent(String),
    Whole,
    Amount,
    Date,
    /// A month of a year.
    Month,
    Text,
    /// Nothing that a condition can look at.
    Other,
}

/// A field of the form.
#[derive(Clone, Debug)]
pub(super) struct Known {
    pub(super) section: String,
    pub(super) name: String,
    pub(super) in_cel: String,
    pub(super) page: usize,
    pub(super) index: usize,
    pub(super) answer: Answer,
    pub(super) optional: bool,
    pub(super) in_group: bool,
}

/// A comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    Is,
    IsNot,
    Less,
    AtMost,
    More,
    AtLeast,
}

/// What is compared with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Literal {
    Text(String),
    /// So many days, months or years from today.
    FromToday(i64, &'static str),
}

/// Everything that conditions look at.
#[derive(Debug, Default)]
pub(super) struct Conditions<'a> {
    pub(super) fields: Vec<Known>,
    pub(super) variables: Variables,
    pub(super) by_name: HashMap<&'a str, &'a Value>,
    /// Ids that are being looked up, so that a circle of references ends.
    open: Vec<String>,
}

/// References may refer; further than this nobody refers.
const DEEPEST: usize = 20;

impl<'a> Conditions<'a> {
    /// The condition of this name.
    pub(super) fn named(&mut self, name: &str) -> Result<Cond, String> {
        let Some(value) = self.by_name.get(name).copied() else {
            return Err(format!("there is no condition `{name}`"));
        };
        if self.open.iter().any(|open| open == name) || self.open.len() > DEEPEST {
            return Err(format!("the condition `{name}` refers to itself"));
        }
        self.open.push(name.to_owned());
        let cond = self.value(value);
        self.open.pop();
        cond
    }

    /// What stands at `value` of a condition.
    pub(super) fn value(&mut self, value: &Value) -> Result<Cond, String> {
        match value.as_str() {
            Some(text) => expression::read(text, self),
            None if value.at("conditions").items().is_empty() => Err("it compares nothing".to_owned()),
            None => self.joined(value.at("conditions").items(), 0),
        }
    }

    /// *and* binds closer than *or*.
    fn joined(&mut self, parts: &[Value], depth: usize) -> Result<Cond, String> {
        if depth > DEEPEST {
            return Err("its groups are too deep".to_owned());
        }
        let mut any: Vec<Vec<Cond>> = Vec::new();
        for part in parts {
            let inside = part.at("conditions").items();
            let word = part.at("coordinator").text();
            let word =
                if word.is_empty() { inside.first().map_or("", |first| first.at("coordinator").text()) } else { word };
            let cond = if !inside.is_empty() {
                self.joined(inside, depth + 1)?
            } else if part.at("conditionName").is_string() {
                self.named(part.at("conditionName").text())?
            } else {
                self.compared(part)?
            };
            match any.last_mut().filter(|_| !word.eq_ignore_ascii_case("or")) {
                Some(all) => all.push(cond),
                None => any.push(vec![cond]),
            }
        }
        let one = |mut all: Vec<Cond>| if all.len() == 1 { all.remove(0) } else { Cond::All(all) };
        let mut any: Vec<Cond> = any.into_iter().map(one).collect();
        Ok(if any.len() == 1 { any.remove(0) } else { Cond::Any(any) })
    }

    fn compared(&mut self, part: &Value) -> Result<Cond, String> {
        let field = match part.at("field") {
            Value::String(name) => name.as_str(),
            field => field.at("name").text(),
        };
        let (operator, value) = (part.at("operator").text(), part.at("value"));
        let known = self.find(field)?;
        let text = if value.is_object() { value.at("value").written() } else { value.written() };
        let literal = Literal::Text(text.clone());
        let from_today = value.at("timePeriod").whole();
        if let Some(period) = from_today {
            return self.relative(&known, operator, period, value);
        }
        match operator.trim().to_lowercase().as_str() {
            "is" | "equals" => self.compare(&known, Sign::Is, &literal),
            "is not" | "does not equal" => self.compare(&known, Sign::IsNot, &literal),
            "is before" | "is less than" => self.compare(&known, Sign::Less, &literal),
            "is after" | "is more than" => self.compare(&known, Sign::More, &literal),
            "is at least" => self.compare(&known, Sign::AtLeast, &literal),
            "is at most" => self.compare(&known, Sign::AtMost, &literal),
            "contains" => self.contains(&known, &text),
            "does not contain" => Ok(self.contains(&known, &text)?.not()),
            "is longer than" => self.length(&known, Sign::More, &text),
            "is shorter than" => self.length(&known, Sign::Less, &text),
            "has length" => self.length(&known, Sign::Is, &text),
            other => Err(format!("the comparison `{other}` is not known")),
        }
    }

    fn relative(&mut self, known: &Known, operator: &str, period: i64, value: &Value) -> Result<Cond, String> {
        let past = value.at("direction").text() == "in the past";
        let unit = match value.at("timeUnit").text() {
            "years" => "years",
            "months" => "months",
            "days" => "days",
            other => return Err(format!("it counts {other}, and Parvis has dates without a time of day")),
        };
        let sign = match (operator, past) {
            ("is at least", true) | ("is at most", false) => Sign::AtMost,
            ("is at most", true) | ("is at least", false) => Sign::AtLeast,
            ("is less than", true) | ("is more than", false) => Sign::More,
            ("is more than", true) | ("is less than", false) => Sign::Less,
            (other, _) => return Err(format!("the comparison `{other}` is not known")),
        };
        let period = if past { period.checked_neg().unwrap_or(0) } else { period };
        self.compare(known, sign, &Literal::FromToday(period, unit))
    }

    /// The field that a condition names: with its section, or alone.
    pub(super) fn find(&self, reference: &str) -> Result<Known, String> {
        let (section, name) = reference.rsplit_once('.').unwrap_or(("", reference));
        let in_section = self.fields.iter().find(|field| field.section == section && field.name == name);
        let known = in_section.or_else(|| self.fields.iter().find(|field| field.name == name));
        let known = known.ok_or_else(|| format!("there is no field `{reference}`"))?;
        if known.in_group {
            return Err(format!("`{reference}` is asked once for each item of a group"));
        }
        Ok(known.clone())
    }

    /// A field compared with a value.
    pub(super) fn compare(&mut self, known: &Known, sign: Sign, literal: &Literal) -> Result<Cond, String> {
        let text = match literal {
            Literal::Text(text) => text.trim(),
            Literal::FromToday(..) => "",
        };
        let unfit = || Err(format!("`{}` cannot be compared with `{text}`", known.name));
        match &known.answer {
            Answer::YesNo => {
                let value = match text.to_lowercase().as_str() {
                    "true" | "yes" => 1,
                    "false" | "no" => 0,
                    _ => return unfit(),
                };
                self.one_of(known, Values::YesNo, vec![value], sign)
            }
            Answer::Choice(options) => {
                let number = text.parse::<i64>().ok();
                let fits = |value: &str| match sign {
                    Sign::Is | Sign::IsNot => value.trim() == text,
                    _ => value
                        .trim()
                        .parse::<i64>()
                        .ok()
                        .zip(number)
                        .is_some_and(|(value, number)| sign.holds(value, number)),
                };
                let values: Vec<usize> = (0..options.len()).filter(|place| fits(&options[*place].0)).collect();
                if values.is_empty() && matches!(sign, Sign::Is | Sign::IsNot) {
                    return Err(format!("`{}` has no choice `{text}`", known.name));
                }
                let ids = options.iter().map(|(_, id)| id.clone()).collect();
                self.one_of(known, Values::Choice(ids), values, sign)
            }
            Answer::Several(_) | Answer::Consent(_) if matches!(sign, Sign::Is | Sign::IsNot) => {
                let cond = self.contains(known, text)?;
                Ok(if sign == Sign::IsNot { cond.not() } else { cond })
            }
            Answer::Whole | Answer::Amount => {
                let number = match &known.answer {
                    Answer::Whole => text.parse::<i64>().ok().map(|number| number.to_string()),
                    _ => euros(text),
                };
                match number {
                    Some(number) => Ok(self.statement(known, &known.in_cel.clone(), sign, &number)),
                    None => unfit(),
                }
            }
            Answer::Date | Answer::Month => {
                let date = match literal {
                    Literal::FromToday(count, unit) => format!("add_{unit}(today, {count})"),
                    Literal::Text(_) if text.get(..10).is_some_and(|day| day.parse::<procedure::Date>().is_ok()) => {
                        format!("date(\"{}\")", &text[..10])
                    }
                    Literal::Text(_) => return unfit(),
                };
                let month = matches!(known.answer, Answer::Month);
                let field = if month { format!("earliest({})", known.in_cel) } else { known.in_cel.clone() };
                Ok(self.statement(known, &field, sign, &date))
            }
            Answer::Text if matches!(sign, Sign::Is | Sign::IsNot) => {
                Ok(self.statement(known, &known.in_cel.clone(), sign, &quoted(text)))
            }
            _ => unfit(),
        }
    }

    /// Several choices with this one among them.
    pub(super) fn contains(&mut self, known: &Known, text: &str) -> Result<Cond, String> {
        match &known.answer {
            Answer::Several(options) => {
                let option = options.iter().find(|(value, _)| value.trim() == text.trim());
                let (_, id) = option.ok_or_else(|| format!("`{}` has no choice `{text}`", known.name))?;
                let statement = format!("\"{id}\" in {}", known.in_cel);
                Ok(Cond::yes(self.variable(known, Values::Statement(statement))))
            }
            Answer::Consent(value) if value.trim() == text.trim() => Ok(Cond::yes(self.variable(known, Values::YesNo))),
            Answer::Choice(_) => self.compare(known, Sign::Is, &Literal::Text(text.to_owned())),
            Answer::Text => {
                let statement = format!("{}.contains({})", known.in_cel, quoted(text));
                Ok(Cond::yes(self.variable(known, Values::Statement(statement))))
            }
            _ => Err(format!("`{}` has no choices", known.name)),
        }
    }

    /// The length of a text.
    pub(super) fn length(&mut self, known: &Known, sign: Sign, text: &str) -> Result<Cond, String> {
        match (&known.answer, text.trim().parse::<u32>()) {
            (Answer::Text, Ok(length)) => {
                Ok(self.statement(known, &format!("size({})", known.in_cel), sign, &length.to_string()))
            }
            _ => Err(format!("the length of `{}` cannot be compared with `{text}`", known.name)),
        }
    }

    fn one_of(&mut self, known: &Known, values: Values, fitting: Vec<usize>, sign: Sign) -> Result<Cond, String> {
        let cond = if fitting.is_empty() { Cond::Never } else { Cond::Is(self.variable(known, values), fitting) };
        Ok(if sign == Sign::IsNot { cond.not() } else { cond })
    }

    /// A statement and its opposite are one variable, so that two ways that part by it meet without a condition.
    fn statement(&mut self, known: &Known, field: &str, sign: Sign, with: &str) -> Cond {
        let (written, holds) = match sign {
            Sign::Is | Sign::IsNot => ("==", 1),
            Sign::AtLeast => (">=", 1),
            Sign::Less => (">=", 0),
            Sign::More => (">", 1),
            Sign::AtMost => (">", 0),
        };
        let cond = Cond::Is(self.variable(known, Values::Statement(format!("{field} {written} {with}"))), vec![holds]);
        if sign == Sign::IsNot { cond.not() } else { cond }
    }

    /// The variable of a field.
    pub(super) fn variable(&mut self, known: &Known, values: Values) -> usize {
        let Known { in_cel, page, index, optional, .. } = known;
        self.variables.number(Variable {
            name: in_cel.clone(),
            page: *page,
            index: *index,
            values,
            optional: *optional,
        })
    }
}

impl Sign {
    fn holds(self, a: i64, b: i64) -> bool {
        match self {
            Self::Is => a == b,
            Self::IsNot => a != b,
            Self::Less => a < b,
            Self::AtMost => a <= b,
            Self::More => a > b,
            Self::AtLeast => a >= b,
        }
    }

    /// The same comparison with its sides changed.
    pub(super) fn turned(self) -> Self {
        match self {
            Self::Less => Self::More,
            Self::More => Self::Less,
            Self::AtMost => Self::AtLeast,
            Self::AtLeast => Self::AtMost,
            same => same,
        }
    }
}
