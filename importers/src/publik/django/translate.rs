//! From a condition of Publik to one in CEL.

use super::{
    atoms, filters,
    parse::{self, Base, Comparison, Expr, Operand},
    value::{Cond, Fields, Truth, Value},
};
use crate::publik::scope::{Known, Names, Scope, Shape};

/// Endings that ask for the same answer in another form.
const ENDINGS: [&str; 4] = ["_raw", "_display", "_live", "_identifier"];
/// Whether an agent types for somebody, or somebody comes through another system: never so here.
const NEVER: [&str; 5] = [
    "is_in_backoffice",
    "form_submission_backoffice",
    "form_backoffice_submission",
    "form_submission_context_orig_formdef_id",
    "is_in_user_inspect",
];

/// A form asks for the same thing on a few alternative pages; a condition over more fields would grow without end.
const MOST_OF_A_NAME: usize = 12;

/// When something holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::publik) enum Holds {
    Always,
    Never,
    When(String),
}

/// What there is to say about a translation, and what it speaks of.
#[derive(Debug, Default)]
pub(in crate::publik) struct Told {
    /// For the report.
    pub(in crate::publik) remarks: Vec<String>,
    /// The fields it needs.
    pub(in crate::publik) needs: Vec<Known>,
}

/// Translates what is written at one place of a form.
pub(in crate::publik) struct Translator<'s> {
    scope: &'s Scope,
    /// The repeated block whose item is at hand.
    item: Option<&'s Names>,
    pub(in crate::publik) told: Told,
}

impl<'s> Translator<'s> {
    pub(in crate::publik) fn new(scope: &'s Scope, item: Option<&'s Names>) -> Self {
        Self { scope, item, told: Told::default() }
    }

    /// What it may speak of.
    pub(in crate::publik) fn scope(&self) -> &'s Scope {
        self.scope
    }

    /// When a condition holds, and when it does not.
    ///
    /// # Errors
    /// Why it cannot be said in CEL.
    pub(in crate::publik) fn holds(&mut self, condition: &str) -> Result<(Holds, Holds), String> {
        let truth = parse::condition(condition).and_then(|expr| self.truth(&expr))?;
        Ok((held(truth.clone()), held(truth.opposite())))
    }

    fn truth(&mut self, expr: &Expr) -> Result<Truth, String> {
        match expr {
            Expr::Not(inner) => self.truth(inner).map(Truth::opposite),
            Expr::And(parts) => self.joined(parts, false),
            Expr::Or(parts) => self.joined(parts, true),
            Expr::Truth(operand) => {
                let value = self.value(operand)?;
                atoms::truth(&value)
            }
            Expr::Compare(comparison, left, right) => {
                let (left, right) = (self.value(left)?, self.value(right)?);
                self.compare(*comparison, &left, &right)
            }
        }
    }

    /// What one side decides alone, it decides although the other cannot be translated.
    fn joined(&mut self, parts: &[Expr], decides: bool) -> Result<Truth, String> {
        let (mut known, mut lost) = (Vec::new(), None);
        for part in parts {
            match self.truth(part) {
                Ok(Truth::Known(value)) if value == decides => return Ok(Truth::Known(decides)),
                Ok(truth) => known.push(truth),
                Err(why) => lost = lost.or(Some(why)),
            }
        }
        match lost {
            Some(why) => Err(why),
            None => Ok(if decides { Truth::any(known) } else { Truth::all(known) }),
        }
    }

    fn compare(&mut self, comparison: Comparison, left: &Value, right: &Value) -> Result<Truth, String> {
        let truth = atoms::compare(comparison, left, right)?;
        if truth == Truth::Known(false) {
            for (value, other) in [(left, right), (right, left)] {
                let chooses = |known: &Known| matches!(known.shape, Shape::Choice(_) | Shape::Choices(_));
                if let (Value::Fields(fields), Value::Text(text)) = (value, other)
                    && fields.known.iter().any(chooses)
                {
                    self.told.remarks.push(format!("no choice is “{text}”, so it never holds, as in Publik"));
                }
            }
        }
        Ok(truth)
    }

    /// What an operand comes to.
    ///
    /// # Errors
    /// Why it cannot be said in CEL.
    pub(in crate::publik) fn value(&mut self, operand: &Operand) -> Result<Value, String> {
        let mut value = self.base(&operand.base)?;
        for (name, argument) in &operand.filters {
            let argument = argument.as_ref().map(|base| self.base(base)).transpose()?;
            value = filters::apply(value, name, argument)?;
        }
        Ok(value)
    }

    fn base(&mut self, base: &Base) -> Result<Value, String> {
        match base {
            Base::Text(text) => Ok(Value::Text(text.clone())),
            Base::Number(number) => atoms::number(number).ok_or_else(|| format!("`{number}` is no number")),
            Base::List(members) => {
                members.iter().map(|member| self.value(member)).collect::<Result<_, _>>().map(Value::List)
            }
            Base::Name(name) => self.variable(name),
        }
    }

    fn variable(&mut self, name: &str) -> Result<Value, String> {
        let name = name.replace('.', "_");
        match name.as_str() {
            "True" | "true" => return Ok(Value::Bool(true)),
            "False" | "false" => return Ok(Value::Bool(false)),
            "None" | "null" => return Ok(Value::Nothing),
            "today" | "now" => return Ok(Value::Date(super::value::Part::free("today"))),
            _ if NEVER.contains(&name.as_str()) => {
                self.told
                    .remarks
                    .push("people fill in Parvis themselves, never an agent in the back office".to_owned());
                return Ok(Value::Bool(false));
            }
            _ => {}
        }
        if let Some(option) = name.strip_prefix("form_option_") {
            return Ok(self.option(option));
        }
        if let Some(source) = name.strip_prefix("data_source_") {
            if self.scope.filled.contains(source) {
                self.told.remarks.push(format!("the form's settings hold entries of the list `{source}`"));
                return Ok(Value::Filled);
            }
            let entries = self.scope.sources.get(source);
            return entries
                .map(|entries| Value::List(vec![Value::Nothing; *entries]))
                .ok_or_else(|| format!("the list `{source}` comes from elsewhere"));
        }
        let fields = &self.scope.fields;
        let inside = |name| self.item.and_then(|item| answers(item, name));
        let found = if let Some(rest) = name.strip_prefix("block_var_") {
            inside(rest)
        } else if let Some(rest) = name.strip_prefix("form_var_").or_else(|| name.strip_prefix("form_live_var_")) {
            if let Some(text) = self.scope.constants.get(rest) {
                return Ok(if text.is_empty() { Value::Nothing } else { Value::Text(text.clone()) });
            }
            answers(fields, rest).or_else(|| inside(rest))
        } else {
            return Err(told_outside(&name));
        };
        match found {
            Some(Value::Fields(fields)) if fields.known.len() > MOST_OF_A_NAME => {
                Err(format!("more than {MOST_OF_A_NAME} fields share the name `{name}`"))
            }
            Some(value) => {
                if let Value::Fields(fields) = &value {
                    self.told.needs.extend(fields.known.iter().cloned());
                }
                Ok(value)
            }
            None if self.scope.never.iter().any(|never| asks_for(&name, never)) => {
                self.told.remarks.push(format!("`{name}` is never asked, so it is empty, as in Publik"));
                Ok(Value::Nothing)
            }
            None if self.scope.lost.keys().any(|lost| asks_for(&name, lost)) => {
                let why = self.scope.lost.iter().find(|(lost, _)| asks_for(&name, lost)).map(|(_, why)| why.as_str());
                Err(format!("`{name}` is not known here: {}", why.unwrap_or_default()))
            }
            None if self.scope.fields.keys().any(|known| name.contains(&format!("_{known}_"))) => {
                Err(format!("`{name}` is a part of an answer that is not known here"))
            }
            None => {
                self.told.remarks.push(format!("the form has no field `{name}`, so it is empty, as in Publik"));
                Ok(Value::Nothing)
            }
        }
    }

    fn option(&mut self, option: &str) -> Value {
        let value = self.scope.options.get(option).or_else(|| {
            ENDINGS.iter().filter_map(|end| option.strip_suffix(end)).find_map(|option| self.scope.options.get(option))
        });
        let value = value.map_or("", |value| value.trim());
        let said = if value.is_empty() { "empty".to_owned() } else { format!("“{value}”") };
        self.told.remarks.push(format!("the setting `{option}` is {said} in this file"));
        match value {
            "" => Value::Nothing,
            "true" | "True" => Value::Bool(true),
            "false" | "False" => Value::Bool(false),
            text => Value::Text(text.to_owned()),
        }
    }
}

/// Whether a variable asks for this field, in whatever form.
fn asks_for(variable: &str, field: &str) -> bool {
    let rest = ["form_var_", "form_live_var_", "block_var_"].iter().find_map(|start| variable.strip_prefix(start));
    let rest = rest.and_then(|rest| rest.strip_prefix(field));
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('_'))
}

/// The fields of a name, which may have an ending.
fn answers(fields: &Names, name: &str) -> Option<Value> {
    let all =
        |known: &Vec<Known>, raw| Value::Fields(Fields { known: known.clone(), raw, folded: false, default: None });
    if let Some(known) = fields.get(name) {
        return Some(all(known, false));
    }
    for end in ENDINGS {
        if let Some(known) = name.strip_suffix(end).and_then(|name| fields.get(name)) {
            return Some(all(known, end == "_raw"));
        }
    }
    for end in ["_year", "_month", "_day"] {
        if let Some([known]) = name.strip_suffix(end).and_then(|name| fields.get(name)).map(Vec::as_slice)
            && known.shape == Shape::Date
        {
            let function = end.trim_start_matches('_');
            let cel = format!("{function}({})", known.name);
            return Some(Value::Number(super::value::Part { cel, needs: vec![known.clone()] }));
        }
    }
    inlined(fields, name)
}

/// `form_var_block_0_x` and `form_var_block_var_x`, where the block has one item and stands open in the form.
fn inlined(fields: &Names, name: &str) -> Option<Value> {
    let (block, field) = name.split_once("_0_").or_else(|| name.split_once("_var_"))?;
    let field = field.strip_prefix("var_").unwrap_or(field);
    let known = fields.get(&format!("{block}.{field}"))?;
    Some(Value::Fields(Fields { known: known.clone(), raw: false, folded: false, default: None }))
}

fn told_outside(name: &str) -> String {
    if name.contains("user") {
        return format!("`{name}` asks for an account, and Parvis has none");
    }
    format!("`{name}` is a setting of that Publik, or of another of its programs")
}

fn held(truth: Truth) -> Holds {
    match truth {
        Truth::Known(true) => Holds::Always,
        Truth::Known(false) => Holds::Never,
        Truth::When(cond) => Holds::When(Cond::cel(&cond).to_owned()),
    }
}
