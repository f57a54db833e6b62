//! The types of expressions.

use std::fmt;

/// What an expression comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Type {
    /// Yes or no.
    Flag,
    /// A whole number.
    Number,
    /// Money.
    Amount,
    /// Words.
    Text,
    /// A whole date.
    Date,
    /// A date whose day, or day and month, may be missing.
    Partial,
    /// A choice of the field of this number.
    Choice(u16),
    /// Several of a kind; of an empty list nobody knows which.
    List(Option<Box<Type>>),
    /// An answer with these parts.
    Parts(&'static [&'static str]),
    /// Files.
    Document,
    /// An item of the group of this number.
    Item(u16),
    /// Nothing can be said of it, since a fault was found in it: no further fault is.
    Unknown,
}

impl Type {
    /// A list of this.
    #[must_use]
    pub fn list(self) -> Self {
        Self::List(Some(Box::new(self)))
    }

    /// Whether this can stand where the other is wanted.
    #[must_use]
    pub fn fits(&self, wanted: &Self) -> bool {
        match (self, wanted) {
            (Self::Unknown, _) | (_, Self::Unknown) => true,
            (Self::Choice(_), Self::Text) | (Self::Date, Self::Partial) => true,
            (Self::List(Some(one)), Self::List(Some(other))) => one.fits(other),
            (Self::List(_), Self::List(_)) => true,
            _ => self == wanted,
        }
    }

    /// Whether two of them can be compared for being the same.
    #[must_use]
    pub fn compares(&self, other: &Self) -> bool {
        self.fits(other) || other.fits(self)
    }
}

impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Flag => f.write_str("yes or no"),
            Self::Number => f.write_str("a whole number"),
            Self::Amount => f.write_str("an amount"),
            Self::Text => f.write_str("a text"),
            Self::Date => f.write_str("a date"),
            Self::Partial => f.write_str("a date with parts that may be missing"),
            Self::Choice(_) => f.write_str("a choice"),
            Self::List(Some(of)) => write!(f, "a list, each of it {of}"),
            Self::List(None) => f.write_str("an empty list"),
            Self::Parts(parts) => write!(f, "an answer with the parts {}", parts.join(", ")),
            Self::Document => f.write_str("a document"),
            Self::Item(_) => f.write_str("an item of a group"),
            Self::Unknown => f.write_str("unknown"),
        }
    }
}
