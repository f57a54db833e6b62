//! Texts with Django templates in them as patterns of Fluent: what is known takes its place, an answer becomes an argument.

use super::{
    django::{Holds, Translator, Value, operand},
    scope::{Known, Shape},
};
use crate::shared;

/// A text as a pattern, and what of it could not be said.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Rendered {
    /// Empty when nothing is left to say.
    pub(super) pattern: String,
    pub(super) losses: Vec<String>,
}

/// A part of a `{% if %}`: whether its words count, and whether an earlier part did for certain.
struct Branch {
    shown: bool,
    decided: bool,
}

/// Renders a plain text with templates. `may` says whether an answer may be told in it.
pub(super) fn render(text: &str, translator: &mut Translator<'_>, may: &dyn Fn(&Known) -> bool) -> Rendered {
    let mut out = String::new();
    let mut losses = Vec::new();
    let mut branches: Vec<Branch> = Vec::new();
    let mut rest = text;
    while let Some((before, open, inside, after)) = next(rest) {
        let shown = branches.iter().all(|branch| branch.shown);
        if shown {
            out.push_str(&shared::escaped(before));
        }
        rest = after;
        match open {
            "{{" if shown => match said(inside, translator, may) {
                Ok(pattern) => out.push_str(&pattern),
                Err(why) => losses.push(format!("“{{{{{inside}}}}}” is left out: {why}")),
            },
            "{%" => tag(inside, translator, &mut branches, &mut losses),
            _ => {}
        }
    }
    if branches.iter().all(|branch| branch.shown) {
        out.push_str(&shared::escaped(rest));
    }
    // A link whose target is empty leads nowhere.
    let out = super::html::tidy(&out.replace(" ()", ""));
    let says = out.chars().any(char::is_alphanumeric);
    Rendered { pattern: if says { shared::lines(&out) } else { String::new() }, losses }
}

/// The next template: what stands before it, how it opens, what is in it, what follows.
fn next(text: &str) -> Option<(&str, &'static str, &str, &str)> {
    let (at, open, close) = [("{{", "}}"), ("{%", "%}"), ("{#", "#}")]
        .into_iter()
        .filter_map(|(open, close)| text.find(open).map(|at| (at, open, close)))
        .min_by_key(|(at, ..)| *at)?;
    let inside = &text[at + 2..];
    let end = inside.find(close)?;
    Some((&text[..at], open, &inside[..end], &inside[end + 2..]))
}

fn said(inside: &str, translator: &mut Translator<'_>, may: &dyn Fn(&Known) -> bool) -> Result<String, String> {
    let value = operand(inside.trim()).and_then(|operand| translator.value(&operand))?;
    match value {
        Value::Nothing => Ok(String::new()),
        Value::Bool(flag) => Ok(if flag { "oui" } else { "non" }.to_owned()),
        Value::Int(number) => Ok(number.to_string()),
        Value::Decimal(number) => Ok(number.to_string().replace('.', ",")),
        Value::Text(text) => Ok(shared::escaped(&text)),
        Value::Fields(fields) => match &fields.known[..] {
            [known] if matches!(known.shape, Shape::Choices(_) | Shape::Document | Shape::Group(_)) => {
                Err("no text can say such an answer".to_owned())
            }
            [known] if !may(known) => Err("it is private, or only asked later".to_owned()),
            [known] => Ok(format!("{{ ${} }}", known.name.replace('_', "-"))),
            _ => Err("several fields share that name".to_owned()),
        },
        Value::Number(_) | Value::Date(_) | Value::Condition(_) => {
            Err("a text can say an answer, not compute".to_owned())
        }
        Value::List(_) | Value::Filled | Value::Members { .. } => Err("no text can say a list".to_owned()),
    }
}

fn tag(inside: &str, translator: &mut Translator<'_>, branches: &mut Vec<Branch>, losses: &mut Vec<String>) {
    let (name, rest) = inside.trim().split_once(char::is_whitespace).unwrap_or((inside.trim(), ""));
    let mut asked = |condition: &str| match translator.holds(condition) {
        Ok((Holds::Always, _)) => Some(true),
        Ok((Holds::Never, _)) => Some(false),
        Ok((Holds::When(_), _)) => {
            losses.push(format!("“{}” is always said, since a text has no conditions", condition.trim()));
            None
        }
        Err(why) => {
            losses.push(format!("“{}” is always said: {why}", condition.trim()));
            None
        }
    };
    match name {
        "if" => {
            let holds = asked(rest);
            branches.push(Branch { shown: holds != Some(false), decided: holds == Some(true) });
        }
        "elif" | "else" => {
            let holds = if name == "elif" { asked(rest) } else { Some(true) };
            if let Some(branch) = branches.last_mut() {
                branch.shown = !branch.decided && holds != Some(false);
                branch.decided |= holds == Some(true);
            }
        }
        "endif" => {
            branches.pop();
        }
        "endwith" | "endfor" | "comment" | "endcomment" | "spaceless" | "endspaceless" | "autoescape"
        | "endautoescape" | "load" => {}
        _ => losses.push(format!("“{{%{inside}%}}” is left out: a text does not compute")),
    }
}
