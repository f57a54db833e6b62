//! The example file: every setting with its meaning and default, made from the settings themselves.

use schemars::schema_for;
use serde_json::Value as Json;
use toml::{Table, Value};

use super::{Config, variable};

/// The text of `parvis.example.toml`.
#[must_use]
pub fn example() -> String {
    let schema = schema_for!(Config).to_value();
    let defaults = Table::try_from(Config::default()).unwrap_or_default();
    let mut text = String::from(
        "# Every setting of `parvis serve`, with its default. Leave out what you do not change.\n\
         # An environment variable stands above this file, an argument (`--set town.name=Rennes`) above both.\n",
    );
    section(&mut text, &schema, &schema, &defaults, "");
    text
}

fn section(text: &mut String, root: &Json, schema: &Json, values: &Table, path: &str) {
    let (tables, plain): (Vec<_>, Vec<_>) = values.iter().partition(|(_, value)| value.is_table());
    for (key, value) in plain {
        let full = format!("{path}{key}");
        text.push('\n');
        comment(text, &described(root, &schema["properties"][key]));
        comment(text, &format!("Environment: {}", variable(&full)));
        text.push_str(&format!("#{key} = {value}\n"));
    }
    for (key, value) in tables {
        let inner = &schema["properties"][key];
        let Value::Table(values) = value else { continue };
        text.push('\n');
        comment(text, &described(root, inner));
        text.push_str(&format!("[{path}{key}]\n"));
        section(text, root, resolved(root, inner), values, &format!("{path}{key}."));
    }
}

fn described(root: &Json, schema: &Json) -> String {
    let own = schema["description"].as_str();
    own.or_else(|| resolved(root, schema)["description"].as_str()).unwrap_or_default().replace('\n', " ")
}

fn resolved<'a>(root: &'a Json, schema: &'a Json) -> &'a Json {
    let name = schema["$ref"].as_str().and_then(|path| path.strip_prefix("#/$defs/"));
    name.map_or(schema, |name| &root["$defs"][name])
}

/// A comment in lines of at most 100 characters.
fn comment(text: &mut String, words: &str) {
    let mut line = String::from("#");
    for word in words.split_whitespace() {
        if line.chars().count() + word.chars().count() >= 100 {
            text.push_str(&line);
            text.push('\n');
            line = String::from("#");
        }
        line.push(' ');
        line.push_str(word);
    }
    text.push_str(&line);
    text.push('\n');
}
