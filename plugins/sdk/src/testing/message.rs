//! A message of a Fluent file: what it can say, and what it takes.

use std::collections::BTreeSet;

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey},
    parser,
};

/// One message or term of one locale.
#[derive(Clone, Debug, Default)]
pub struct Message {
    /// Its name; a term's with its hyphen, which no message id begins with.
    pub name: String,
    /// The line of the file on which it begins, from 1.
    pub line: usize,
    /// What it says, once for each variant; an argument stands as one word.
    pub prose: Vec<String>,
    /// The arguments that it takes.
    pub args: BTreeSet<String>,
    /// The messages and terms that it contains.
    pub contains: BTreeSet<String>,
    /// The arguments that it chooses variants by, each with the names of its variants.
    pub variants: Vec<(String, BTreeSet<String>)>,
}

/// A part of a file that is no Fluent: its line, from 1, and why.
pub type Broken = (usize, String);

/// The messages of a Fluent text in their order, and what is no Fluent in it.
#[must_use]
pub fn read(text: &str) -> (Vec<Message>, Vec<Broken>) {
    let mut broken = Vec::new();
    let resource = parser::parse(text).unwrap_or_else(|(resource, errors)| {
        let line = |at: usize| text.get(..at).unwrap_or(text).lines().count().max(1);
        broken.extend(errors.into_iter().map(|error| (line(error.pos.start), error.to_string())));
        resource
    });
    let mut messages = Vec::new();
    for entry in resource.body {
        let (name, value) = match entry {
            Entry::Message(message) => (message.id.name.to_owned(), message.value),
            Entry::Term(term) => (format!("-{}", term.id.name), Some(term.value)),
            _ => continue,
        };
        let begins = |line: &str| line.strip_prefix(&*name).is_some_and(|rest| rest.trim_start().starts_with('='));
        let line = text.lines().position(begins).map_or(1, |line| line + 1);
        let mut message = Message { name, line, ..Message::default() };
        if let Some(pattern) = &value {
            message.prose = message.pattern(pattern);
        }
        messages.push(message);
    }
    (messages, broken)
}

impl Message {
    /// Reads a pattern and gives what it can say.
    fn pattern(&mut self, pattern: &Pattern<&str>) -> Vec<String> {
        let mut said = vec![String::new()];
        for element in &pattern.elements {
            let parts = match element {
                PatternElement::TextElement { value } => vec![(*value).to_owned()],
                PatternElement::Placeable { expression } => self.expression(expression),
            };
            said = said.iter().flat_map(|before| parts.iter().map(move |part| format!("{before}{part}"))).collect();
        }
        said
    }

    fn expression(&mut self, expression: &Expression<&str>) -> Vec<String> {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                if let InlineExpression::VariableReference { id } = selector {
                    let name = |key: &VariantKey<&str>| match key {
                        VariantKey::Identifier { name } => (*name).to_owned(),
                        VariantKey::NumberLiteral { value } => (*value).to_owned(),
                    };
                    self.variants
                        .push((id.name.to_owned(), variants.iter().map(|variant| name(&variant.key)).collect()));
                }
                variants.iter().flat_map(|variant| self.pattern(&variant.value)).collect()
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) -> Vec<String> {
        match inline {
            InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
                return vec![(*value).to_owned()];
            }
            InlineExpression::Placeable { expression } => return self.expression(expression),
            InlineExpression::VariableReference { id } => drop(self.args.insert(id.name.to_owned())),
            InlineExpression::MessageReference { id, .. } => drop(self.contains.insert(id.name.to_owned())),
            InlineExpression::TermReference { id, .. } => drop(self.contains.insert(format!("-{}", id.name))),
            InlineExpression::FunctionReference { arguments, .. } => {
                for argument in &arguments.positional {
                    self.inline(argument);
                }
            }
        }
        vec!["0".to_owned()]
    }
}
