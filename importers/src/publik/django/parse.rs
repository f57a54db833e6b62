//! Reading a Django condition: `a == "x" and not b|length > 2`. Parentheses and lists, which Python conditions have, are read too.

/// Longer conditions are written by machines; they would only cost time.
const MAX_LENGTH: usize = 4000;
/// Nobody nests deeper, and it bounds the recursion.
const MAX_DEPTH: usize = 40;

/// A condition.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::publik) enum Expr {
    Or(Vec<Expr>),
    And(Vec<Expr>),
    Not(Box<Expr>),
    Compare(Comparison, Operand, Operand),
    /// Something that is there, not empty, not zero.
    Truth(Operand),
}

/// How two things are compared; `not in`, `!=` and `is not` are the opposite of these.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::publik) enum Comparison {
    Equal,
    Less,
    LessOrEqual,
    More,
    MoreOrEqual,
    In,
}

/// A variable or a literal, through filters.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::publik) struct Operand {
    pub(in crate::publik) base: Base,
    pub(in crate::publik) filters: Vec<(String, Option<Base>)>,
}

#[derive(Clone, Debug, PartialEq)]
pub(in crate::publik) enum Base {
    Text(String),
    Number(String),
    Name(String),
    List(Vec<Operand>),
}

#[derive(Clone, Debug, PartialEq)]
enum Token {
    Text(String),
    Number(String),
    Name(String),
    Sign(&'static str),
}

const SIGNS: [&str; 15] = ["==", "!=", "<=", ">=", "<", ">", "|", ":", "(", ")", "[", "]", ",", "+", "-"];

/// Reads a condition.
///
/// # Errors
/// What could not be understood, for the report.
pub(in crate::publik) fn condition(text: &str) -> Result<Expr, String> {
    let text = unwrapped(text);
    let mut parser = Parser { tokens: tokens(text)?, at: 0, depth: 0 };
    let expr = parser.or()?;
    parser.end()?;
    Ok(expr)
}

/// Reads what stands between `{{` and `}}`.
///
/// # Errors
/// What could not be understood, for the report.
pub(in crate::publik) fn operand(text: &str) -> Result<Operand, String> {
    let mut parser = Parser { tokens: tokens(text)?, at: 0, depth: 0 };
    let operand = parser.operand()?;
    parser.end()?;
    Ok(operand)
}

/// Some write a condition as they would in a text: `{{ a == "x" }}` or `{% if a %}`.
fn unwrapped(text: &str) -> &str {
    let text = text.trim();
    let inner = text.strip_prefix("{{").and_then(|text| text.strip_suffix("}}"));
    let tag = || text.strip_prefix("{% if ")?.split_once("%}").map(|(condition, _)| condition);
    inner.or_else(tag).unwrap_or(text).trim()
}

fn tokens(text: &str) -> Result<Vec<Token>, String> {
    if text.len() > MAX_LENGTH {
        return Err(format!("it is longer than {MAX_LENGTH} characters"));
    }
    let mut tokens = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let read = if first == '"' || first == '\'' {
            let (value, read) = quoted(rest, first)?;
            tokens.push(Token::Text(value));
            read
        } else if first.is_ascii_digit() {
            let read = rest.find(|c: char| !(c.is_ascii_digit() || c == '.')).unwrap_or(rest.len());
            tokens.push(Token::Number(rest[..read].to_owned()));
            read
        } else if first.is_alphabetic() || first == '_' {
            let read = rest.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == '.')).unwrap_or(rest.len());
            tokens.push(Token::Name(rest[..read].to_owned()));
            read
        } else if let Some(sign) = SIGNS.into_iter().find(|sign| rest.starts_with(*sign)) {
            tokens.push(Token::Sign(sign));
            sign.len()
        } else {
            return Err(format!("`{first}` is not understood"));
        };
        rest = rest[read..].trim_start();
    }
    Ok(tokens)
}

/// A text between quotes, and how many bytes it took.
fn quoted(rest: &str, quote: char) -> Result<(String, usize), String> {
    let mut value = String::new();
    let mut letters = rest.char_indices().skip(1);
    while let Some((at, letter)) = letters.next() {
        match letter {
            '\\' => value.extend(letters.next().map(|(_, letter)| letter)),
            _ if letter == quote => return Ok((value, at + quote.len_utf8())),
            _ => value.push(letter),
        }
    }
    Err("a text has no closing quote".to_owned())
}

struct Parser {
    tokens: Vec<Token>,
    at: usize,
    depth: usize,
}

impl Parser {
    fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.at)
    }

    fn word(&mut self, word: &str) -> bool {
        let there = matches!(self.peek(), Some(Token::Name(name)) if name == word);
        self.at += usize::from(there);
        there
    }

    fn sign(&mut self, wanted: &str) -> bool {
        let there = matches!(self.peek(), Some(Token::Sign(sign)) if *sign == wanted);
        self.at += usize::from(there);
        there
    }

    fn end(&self) -> Result<(), String> {
        match self.peek() {
            None => Ok(()),
            Some(token) => Err(format!("{} is not expected there", told(token))),
        }
    }

    fn deeper<T>(&mut self, read: impl FnOnce(&mut Self) -> Result<T, String>) -> Result<T, String> {
        if self.depth == MAX_DEPTH {
            return Err("it is nested too deeply".to_owned());
        }
        self.depth += 1;
        let read = read(self);
        self.depth -= 1;
        read
    }

    fn or(&mut self) -> Result<Expr, String> {
        let mut parts = vec![self.and()?];
        while self.word("or") {
            parts.push(self.and()?);
        }
        Ok(if parts.len() == 1 { parts.remove(0) } else { Expr::Or(parts) })
    }

    fn and(&mut self) -> Result<Expr, String> {
        let mut parts = vec![self.not()?];
        while self.word("and") {
            parts.push(self.not()?);
        }
        Ok(if parts.len() == 1 { parts.remove(0) } else { Expr::And(parts) })
    }

    fn not(&mut self) -> Result<Expr, String> {
        if self.word("not") {
            return self.deeper(Self::not).map(|expr| Expr::Not(Box::new(expr)));
        }
        self.comparison()
    }

    fn comparison(&mut self) -> Result<Expr, String> {
        let start = self.at;
        if self.sign("(") {
            let inner = self.deeper(Self::or)?;
            if !self.sign(")") {
                return Err("a parenthesis is not closed".to_owned());
            }
            if !self.compares() {
                return Ok(inner);
            }
            // `(a) == b`: the parenthesis held a value.
            self.at = start;
        }
        let left = self.operand()?;
        let Some((comparison, opposite)) = self.comparator() else { return Ok(Expr::Truth(left)) };
        let right = self.operand()?;
        if self.compares() {
            return Err("comparisons in a row are not understood".to_owned());
        }
        let expr = Expr::Compare(comparison, left, right);
        Ok(if opposite { Expr::Not(Box::new(expr)) } else { expr })
    }

    fn compares(&mut self) -> bool {
        let at = self.at;
        let there = self.comparator().is_some();
        self.at = at;
        there
    }

    fn comparator(&mut self) -> Option<(Comparison, bool)> {
        let found = match self.peek()? {
            Token::Sign("==") => (Comparison::Equal, false),
            Token::Sign("!=") => (Comparison::Equal, true),
            Token::Sign("<") => (Comparison::Less, false),
            Token::Sign("<=") => (Comparison::LessOrEqual, false),
            Token::Sign(">") => (Comparison::More, false),
            Token::Sign(">=") => (Comparison::MoreOrEqual, false),
            Token::Name(name) if name == "in" => (Comparison::In, false),
            Token::Name(name) if name == "is" => {
                self.at += 1;
                return Some((Comparison::Equal, self.word("not")));
            }
            Token::Name(name) if name == "not" => {
                self.at += 1;
                return self.word("in").then_some((Comparison::In, true));
            }
            _ => return None,
        };
        self.at += 1;
        Some(found)
    }

    fn operand(&mut self) -> Result<Operand, String> {
        let mut operand = if self.sign("(") {
            let inner = self.deeper(Self::operand)?;
            if !self.sign(")") {
                return Err("a parenthesis is not closed".to_owned());
            }
            inner
        } else {
            Operand { base: self.base()?, filters: Vec::new() }
        };
        while self.sign("|") {
            let Some(Token::Name(name)) = self.peek().cloned() else { return Err("a filter has no name".to_owned()) };
            self.at += 1;
            let argument = if self.sign(":") { Some(self.base()?) } else { None };
            operand.filters.push((name, argument));
        }
        Ok(operand)
    }

    fn base(&mut self) -> Result<Base, String> {
        let Some(token) = self.peek().cloned() else { return Err("it ends too early".to_owned()) };
        self.at += 1;
        match token {
            Token::Text(text) => Ok(Base::Text(text)),
            Token::Number(number) => Ok(Base::Number(number)),
            Token::Sign(sign @ ("-" | "+")) => match self.deeper(Self::base)? {
                Base::Number(number) => Ok(Base::Number(if sign == "-" { format!("-{number}") } else { number })),
                _ => Err("arithmetic is not understood".to_owned()),
            },
            Token::Sign("[") => self.deeper(|parser| parser.list("]")).map(Base::List),
            Token::Name(name) if !["and", "or", "in", "not", "is"].contains(&name.as_str()) => Ok(Base::Name(name)),
            other => Err(format!("{} is not expected there", told(&other))),
        }
    }

    fn list(&mut self, close: &'static str) -> Result<Vec<Operand>, String> {
        let mut members = Vec::new();
        while !self.sign(close) {
            members.push(self.operand()?);
            if !self.sign(",") && !matches!(self.peek(), Some(Token::Sign(sign)) if *sign == close) {
                return Err("a list is not closed".to_owned());
            }
        }
        Ok(members)
    }
}

fn told(token: &Token) -> String {
    match token {
        Token::Text(text) => format!("`\"{text}\"`"),
        Token::Number(text) | Token::Name(text) => format!("`{text}`"),
        Token::Sign(sign) => format!("`{sign}`"),
    }
}
