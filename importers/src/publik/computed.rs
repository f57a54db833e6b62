//! Computed values of w.c.s.: templates that are not text but a value.

use super::{
    django::{self, Holds, Translator, literal, operand},
    form::Field,
    library::Library,
    scope::{Known, Scope, Shape},
};

/// What a computed field is.
#[derive(Debug)]
pub(super) enum Value {
    /// Another name for answers that there are.
    Same(Vec<Known>),
    /// Always the same text.
    Text(String),
    /// Choices, as id and text.
    List(Vec<(String, String)>),
    /// A value of its own, in CEL.
    New(String, Shape),
}

/// What a computed field comes to.
///
/// # Errors
/// Why it cannot be said in CEL.
pub(super) fn value(
    field: &Field<'_, '_>,
    library: &Library<'_>,
    translator: &mut Translator<'_>,
) -> Result<Value, String> {
    let template = field.text("value_template");
    let template = template.trim();
    if let Some(list) = list(template, translator.scope(), library) {
        return Ok(Value::List(list));
    }
    if !template.contains("{{") && !template.contains("{%") {
        return Ok(Value::Text(template.to_owned()));
    }
    if let Some(inside) =
        template.strip_prefix("{{").and_then(|rest| rest.strip_suffix("}}")).filter(|inside| !inside.contains("}}"))
    {
        return Ok(match operand(inside.trim()).and_then(|operand| translator.value(&operand))? {
            django::Value::Fields(fields) if fields.default.is_none() && !fields.folded => Value::Same(fields.known),
            django::Value::Number(part) => Value::New(part.cel, Shape::Number),
            django::Value::Date(part) => Value::New(part.cel, Shape::Date),
            django::Value::Condition(cond) => Value::New(cond.cel().to_owned(), Shape::YesNo),
            django::Value::Nothing => Value::Text(String::new()),
            django::Value::Int(number) => Value::Text(number.to_string()),
            django::Value::Text(text) => Value::Text(text),
            _ => return Err("there is no such value here".to_owned()),
        });
    }
    choice(template, translator)
}

/// Choices that a template names: `{{ form_var_x|json_dumps }}`, or the first of several that there is.
pub(super) fn list(template: &str, scope: &Scope, library: &Library<'_>) -> Option<Vec<(String, String)>> {
    let template = template.trim();
    let inner = template.strip_prefix("{{").and_then(|rest| rest.strip_suffix("}}"));
    let first = || template.strip_prefix("{%")?.strip_suffix("%}")?.trim().strip_prefix("firstof ");
    let mut names = inner.map(str::trim).or_else(first)?.split_whitespace();
    names.find_map(|name| {
        let mut parts = name.split('|');
        let variable = parts.next()?.replace('.', "_");
        if !parts.all(|filter| ["json_dumps", "unlazy_filter", "unlazy", "safe"].contains(&filter)) {
            return None;
        }
        let known = scope.lists.get(&variable).cloned();
        known.or_else(|| variable.strip_prefix("data_source_").and_then(|slug| library.choices(slug)))
    })
}

/// `{% if … %}a{% elif … %}b{% else %}c{% endif %}`
fn choice(template: &str, translator: &mut Translator<'_>) -> Result<Value, String> {
    let lost = || "only a single value or one `{% if %}` can be computed".to_owned();
    let mut rest = template.strip_prefix("{%").ok_or_else(lost)?;
    let (mut cel, mut ends) = (String::new(), 0);
    loop {
        let (tag, after) = rest.split_once("%}").ok_or_else(lost)?;
        let (words, next) = after.split_once("{%").ok_or_else(lost)?;
        if words.contains("{{") {
            return Err(lost());
        }
        let (name, condition) = tag.trim().split_once(char::is_whitespace).unwrap_or((tag.trim(), ""));
        let words = literal(words.trim());
        match name {
            "if" | "elif" => match translator.holds(condition)? {
                // The opposite is what holds when an answer is missing, and so decides in either case.
                (Holds::When(_), Holds::When(no)) => {
                    cel.push_str(&format!("!({no}) ? {words} : ("));
                    ends += 1;
                }
                (Holds::Never, _) => {}
                _ => {
                    cel.push_str(&words);
                    break;
                }
            },
            "else" => {
                cel.push_str(&words);
                break;
            }
            _ => return Err(lost()),
        }
        if next.trim_start().starts_with("endif") {
            cel.push_str("\"\"");
            break;
        }
        rest = next;
    }
    cel.push_str(&")".repeat(ends));
    if !template.trim_end().ends_with("%}") {
        return Err(lost());
    }
    Ok(Value::New(cel, Shape::Text))
}

/// Why a field is not asked although it is one: Publik shows what it computed, and nobody can change it.
pub(super) fn locked(field: &Field<'_, '_>) -> Option<String> {
    let (kind, value) = field.typed("prefill")?;
    let locked =
        field.member("prefill").is_some_and(|prefill| super::xml::text(prefill, "locked").eq_ignore_ascii_case("true"));
    let computed = kind == "string" && (value.contains("{{") || value.contains("{%"));
    (locked && computed)
        .then(|| format!("Publik computes it and nobody can change it: `{value}`; write it as an outcome"))
}
