//! Printing: the compact form as CEL, so that parsing it again gives the same.

use definition::{Definition, Expression, Loop, Operator};

use super::spelled;

/// The text of an expression of this definition; `fields` and `groups` are the names by number.
#[must_use]
pub fn print(expression: &Expression, names: &Names<'_>) -> String {
    Printer { names, depth: 0 }.text(expression, 0)
}

/// The names by number.
#[derive(Debug)]
pub struct Names<'d> {
    definition: &'d Definition,
    fields: Vec<&'d procedure::Id>,
    groups: Vec<&'d procedure::Id>,
}

impl<'d> Names<'d> {
    /// The names of a definition.
    #[must_use]
    pub fn of(definition: &'d Definition) -> Self {
        let mut names = Self { definition, fields: Vec::new(), groups: Vec::new() };
        names.items(&definition.items);
        names
    }

    fn has(&self, name: &str) -> bool {
        let values = self.definition.values.iter().map(|value| &value.id);
        self.fields.iter().chain(&self.groups).copied().chain(values).any(|id| *id == *name)
    }

    fn items(&mut self, items: &'d [definition::Item]) {
        for item in items {
            match item {
                definition::Item::Ask(ask) => self.fields.extend(ask.fields.iter().map(|field| &field.id)),
                definition::Item::Group(group) => {
                    self.groups.push(&group.id);
                    self.items(&group.items);
                }
                _ => {}
            }
        }
    }
}

/// How tightly what stands around holds its parts.
mod tight {
    pub(super) const CHOOSE: u8 = 1;
    pub(super) const OR: u8 = 2;
    pub(super) const AND: u8 = 3;
    pub(super) const RELATION: u8 = 4;
    pub(super) const PLUS: u8 = 5;
    pub(super) const TIMES: u8 = 6;
    pub(super) const UNARY: u8 = 7;
    pub(super) const MEMBER: u8 = 8;
}

struct Printer<'n, 'd> {
    names: &'n Names<'d>,
    depth: usize,
}

impl Printer<'_, '_> {
    /// The text, in parentheses when what is around holds tighter.
    fn text(&mut self, expression: &Expression, around: u8) -> String {
        let (text, own) = self.bare(expression);
        if own < around { format!("({text})") } else { text }
    }

    fn bare(&mut self, expression: &Expression) -> (String, u8) {
        let name = |id: Option<&&procedure::Id>| id.map_or_else(|| "missing".to_owned(), |id| spelled(id));
        let value = |number: &u16| {
            let value = self.names.definition.values.get(usize::from(*number));
            value.map_or_else(|| "missing".to_owned(), |value| spelled(&value.id))
        };
        let text = match expression {
            Expression::Flag(flag) => flag.to_string(),
            Expression::Number(number) if *number < 0 => return (number.to_string(), tight::UNARY),
            Expression::Number(number) => number.to_string(),
            Expression::Amount(cents) => {
                let sign = if *cents < 0 { "-" } else { "" };
                let (euros, rest) = (cents.unsigned_abs() / 100, cents.unsigned_abs() % 100);
                match (sign, rest) {
                    ("", 0) => format!("euros({euros})"),
                    _ => format!("euros(\"{sign}{euros}.{rest:02}\")"),
                }
            }
            Expression::Text(text) => quoted(text),
            Expression::Date(date) => format!("date(\"{date}\")"),
            Expression::Today => "today".to_owned(),
            Expression::Field(number) => name(self.names.fields.get(usize::from(*number))),
            Expression::Value(number) => value(number),
            Expression::Group(number) => name(self.names.groups.get(usize::from(*number))),
            Expression::Member(depth) => self.member(*depth),
            Expression::MemberField(depth, number) => {
                format!("{}.{}", self.member(*depth), name(self.names.fields.get(usize::from(*number))))
            }
            Expression::MemberValue(depth, number) => format!("{}.{}", self.member(*depth), value(number)),
            Expression::Part(whole, part) => format!("{}.{part}", self.text(whole, tight::MEMBER)),
            Expression::Not(inner) => return (format!("!{}", self.text(inner, tight::UNARY)), tight::UNARY),
            // Two of them would be a decrement to some eyes, and a minus before a number is a number.
            Expression::Negative(inner) => return (format!("-({})", self.text(inner, 0)), tight::UNARY),
            Expression::Both(operator, left, right) => return self.both(*operator, left, right),
            Expression::Choose(condition, yes, no) => {
                let (condition, yes) = (self.text(condition, tight::OR), self.text(yes, tight::OR));
                return (format!("{condition} ? {yes} : {}", self.text(no, tight::CHOOSE)), tight::CHOOSE);
            }
            Expression::List(members) => {
                let members: Vec<String> = members.iter().map(|member| self.text(member, 0)).collect();
                format!("[{}]", members.join(", "))
            }
            Expression::Call(function, arguments) => {
                let mut texts: Vec<String> = Vec::new();
                let method = function.is_method();
                for (at, argument) in arguments.iter().enumerate() {
                    texts.push(self.text(argument, if method && at == 0 { tight::MEMBER } else { 0 }));
                }
                match (method, texts.split_first()) {
                    (true, Some((first, rest))) => format!("{first}.{}({})", function.name(), rest.join(", ")),
                    _ => format!("{}({})", function.name(), texts.join(", ")),
                }
            }
            Expression::Matches(text, pattern) => {
                let written = self.names.definition.patterns.get(usize::from(*pattern));
                let written = quoted(written.map_or("", |pattern| pattern.written.as_str()));
                format!("{}.matches({written})", self.text(text, tight::MEMBER))
            }
            Expression::Over(what, list, asked) => {
                let list = self.text(list, tight::MEMBER);
                self.depth += 1;
                let (member, asked) = (self.member(0), self.text(asked, 0));
                self.depth -= 1;
                format!("{list}.{}({member}, {asked})", loop_name(*what))
            }
        };
        (text, tight::MEMBER)
    }

    /// The name of the member of a loop: `x`, in a loop within it `y`, then `z`. Where a field has that name, no field ends in `_`.
    fn member(&self, depth: u8) -> String {
        let at = self.depth.saturating_sub(1 + usize::from(depth));
        let name = ["x", "y", "z"].get(at).copied().unwrap_or("w");
        if self.names.has(name) { format!("{name}_") } else { name.to_owned() }
    }

    fn both(&mut self, operator: Operator, left: &Expression, right: &Expression) -> (String, u8) {
        let (sign, own) = match operator {
            Operator::Or => ("||", tight::OR),
            Operator::And => ("&&", tight::AND),
            Operator::Equal => ("==", tight::RELATION),
            Operator::Unequal => ("!=", tight::RELATION),
            Operator::Less => ("<", tight::RELATION),
            Operator::LessOrEqual => ("<=", tight::RELATION),
            Operator::Greater => (">", tight::RELATION),
            Operator::GreaterOrEqual => (">=", tight::RELATION),
            Operator::In => ("in", tight::RELATION),
            Operator::Plus => ("+", tight::PLUS),
            Operator::Minus => ("-", tight::PLUS),
            Operator::Times => ("*", tight::TIMES),
            Operator::By => ("/", tight::TIMES),
            Operator::Rest => ("%", tight::TIMES),
        };
        (format!("{} {sign} {}", self.text(left, own), self.text(right, own + 1)), own)
    }
}

fn loop_name(what: Loop) -> &'static str {
    match what {
        Loop::All => "all",
        Loop::Exists => "exists",
        Loop::ExistsOne => "exists_one",
        Loop::Filter => "filter",
        Loop::Map => "map",
    }
}

/// A text as CEL writes it; control characters that have no name of their own are left out.
#[must_use]
pub fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' | '\\' => quoted.extend(['\\', letter]),
            '\n' => quoted.push_str("\\n"),
            '\r' => quoted.push_str("\\r"),
            '\t' => quoted.push_str("\\t"),
            letter if letter.is_control() => {}
            letter => quoted.push(letter),
        }
    }
    quoted.push('"');
    quoted
}
