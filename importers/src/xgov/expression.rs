//! Conditions of old forms, which are expressions: `section.field == true and not (other > 3)`.

use super::conditions::{Conditions, Literal, Sign};
use crate::way::{Cond, Values};

/// Reads an expression.
pub(super) fn read(text: &str, conditions: &mut Conditions<'_>) -> Result<Cond, String> {
    let tokens = tokens(text)?;
    let mut reader = Reader { tokens, place: 0, depth: 0, conditions };
    let cond = reader.any()?;
    match reader.tokens.get(reader.place) {
        None => Ok(cond),
        Some(token) => Err(format!("{token:?} was not expected")),
    }
}

/// Parentheses deeper than this nobody writes.
const DEEPEST: usize = 40;

#[derive(Clone, Debug, PartialEq, Eq)]
enum Token {
    Name(String),
    Text(String),
    Number(String),
    Sign(Sign),
    And,
    Or,
    Not,
    In,
    Open,
    Close,
    Comma,
}

/// What stands at a side of a comparison.
enum Side {
    Field(String),
    Length(String),
    Literal(Literal),
}

fn tokens(text: &str) -> Result<Vec<Token>, String> {
    let mut tokens = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let (token, length) = match first {
            '\'' | '"' => {
                let end = rest[1..].find(first).ok_or("a text has no end")?;
                (Token::Text(rest[1..=end].to_owned()), end + 2)
            }
            '0'..='9' => {
                let end = rest.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(rest.len());
                (Token::Number(rest[..end].to_owned()), end)
            }
            c if c.is_alphabetic() || c == '_' || c == '$' => {
                let end = rest.find(|c: char| !c.is_alphanumeric() && !"_$.-".contains(c)).unwrap_or(rest.len());
                let word = &rest[..end];
                let token = match word {
                    "and" | "AND" => Token::And,
                    "or" | "OR" => Token::Or,
                    "not" | "NOT" => Token::Not,
                    "in" => Token::In,
                    name => Token::Name(name.to_owned()),
                };
                (token, end)
            }
            _ => {
                let signs = [
                    ("===", Token::Sign(Sign::Is)),
                    ("!==", Token::Sign(Sign::IsNot)),
                    ("==", Token::Sign(Sign::Is)),
                    ("!=", Token::Sign(Sign::IsNot)),
                    (">=", Token::Sign(Sign::AtLeast)),
                    ("<=", Token::Sign(Sign::AtMost)),
                    ("&&", Token::And),
                    ("||", Token::Or),
                    (">", Token::Sign(Sign::More)),
                    ("<", Token::Sign(Sign::Less)),
                    ("!", Token::Not),
                    ("(", Token::Open),
                    (")", Token::Close),
                    (",", Token::Comma),
                ];
                let digits = rest.strip_prefix('-').unwrap_or_default();
                let digits = digits.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(digits.len());
                if digits > 0 {
                    (Token::Number(rest[..=digits].to_owned()), digits + 1)
                } else {
                    let sign = signs.into_iter().find(|(sign, _)| rest.starts_with(sign));
                    let (sign, token) = sign.ok_or_else(|| format!("`{first}` was not expected"))?;
                    (token, sign.len())
                }
            }
        };
        tokens.push(token);
        rest = rest[length..].trim_start();
    }
    Ok(tokens)
}

struct Reader<'r, 'a> {
    tokens: Vec<Token>,
    place: usize,
    depth: usize,
    conditions: &'r mut Conditions<'a>,
}

impl Reader<'_, '_> {
    fn take(&mut self, token: &Token) -> bool {
        let there = self.tokens.get(self.place) == Some(token);
        self.place += usize::from(there);
        there
    }

    fn any(&mut self) -> Result<Cond, String> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err("it is nested too deeply".to_owned());
        }
        let mut parts = vec![self.all()?];
        while self.take(&Token::Or) {
            parts.push(self.all()?);
        }
        self.depth -= 1;
        Ok(if parts.len() == 1 { parts.remove(0) } else { Cond::Any(parts) })
    }

    fn all(&mut self) -> Result<Cond, String> {
        let mut parts = vec![self.one()?];
        while self.take(&Token::And) {
            parts.push(self.one()?);
        }
        Ok(if parts.len() == 1 { parts.remove(0) } else { Cond::All(parts) })
    }

    fn one(&mut self) -> Result<Cond, String> {
        let mut not = false;
        while self.take(&Token::Not) {
            not = !not;
        }
        let cond = if self.take(&Token::Open) {
            let cond = self.any()?;
            if !self.take(&Token::Close) {
                return Err("a parenthesis is not closed".to_owned());
            }
            cond
        } else {
            self.comparison()?
        };
        Ok(if not { cond.not() } else { cond })
    }

    fn comparison(&mut self) -> Result<Cond, String> {
        let left = self.side()?;
        if self.take(&Token::In) {
            let (Side::Literal(Literal::Text(text)), Side::Field(field)) = (left, self.side()?) else {
                return Err("`in` stands between a text and a field".to_owned());
            };
            let known = self.conditions.find(&field)?;
            return self.conditions.contains(&known, &text);
        }
        let Some(Token::Sign(sign)) = self.tokens.get(self.place).cloned() else { return self.alone(&left) };
        self.place += 1;
        let right = self.side()?;
        match (left, right) {
            (Side::Field(field), Side::Literal(literal)) => self.compare(&field, sign, &literal),
            (Side::Literal(literal), Side::Field(field)) => self.compare(&field, sign.turned(), &literal),
            (Side::Length(field), Side::Literal(Literal::Text(text))) => {
                let known = self.conditions.find(&field)?;
                self.conditions.length(&known, sign, &text)
            }
            _ => Err("it compares two answers".to_owned()),
        }
    }

    fn compare(&mut self, field: &str, sign: Sign, literal: &Literal) -> Result<Cond, String> {
        let known = self.conditions.find(field)?;
        self.conditions.compare(&known, sign, literal)
    }

    /// A yes-or-no question alone is its yes.
    fn alone(&mut self, side: &Side) -> Result<Cond, String> {
        match side {
            Side::Field(field) => {
                let known = self.conditions.find(field)?;
                match known.answer {
                    super::conditions::Answer::YesNo => Ok(Cond::yes(self.conditions.variable(&known, Values::YesNo))),
                    _ => Err(format!("`{field}` is no question of yes or no")),
                }
            }
            Side::Literal(Literal::Text(word)) if word == "true" => Ok(Cond::Always),
            Side::Literal(Literal::Text(word)) if word == "false" => Ok(Cond::Never),
            _ => Err("it says nothing that holds or does not".to_owned()),
        }
    }

    fn side(&mut self) -> Result<Side, String> {
        let token = self.tokens.get(self.place).cloned().ok_or("something is missing at its end")?;
        self.place += 1;
        match token {
            Token::Text(text) | Token::Number(text) => Ok(Side::Literal(Literal::Text(text))),
            Token::Name(name) if self.take(&Token::Open) => self.call(&name),
            Token::Name(name) if name == "true" || name == "false" => Ok(Side::Literal(Literal::Text(name))),
            Token::Name(name) => Ok(Side::Field(name)),
            other => Err(format!("{other:?} was not expected")),
        }
    }

    fn call(&mut self, name: &str) -> Result<Side, String> {
        let mut given = Vec::new();
        while !self.take(&Token::Close) {
            match self.tokens.get(self.place).cloned() {
                Some(Token::Name(text) | Token::Text(text) | Token::Number(text)) => given.push(text),
                Some(Token::Comma) => {}
                _ => return Err(format!("what `{name}` is given is not known")),
            }
            self.place += 1;
        }
        match (name, given.as_slice()) {
            ("length", [field]) => Ok(Side::Length(field.clone())),
            ("dateForComparison", [count, unit]) => {
                let unit = ["days", "months", "years"].into_iter().find(|known| known == unit);
                let count = count.parse().map_err(|_| "it counts no whole days".to_owned())?;
                Ok(Side::Literal(Literal::FromToday(count, unit.ok_or("it counts hours, and Parvis has dates alone")?)))
            }
            _ => Err(format!("the function `{name}` is not known")),
        }
    }
}
