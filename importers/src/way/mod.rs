//! A form whose pages lead to each other, as one straight way with conditions. Each page comes after every page that leads to it, and is
//! there under the condition by which it would have been reached.

mod cel;
mod diagram;
mod graph;

#[cfg(test)]
mod tests;

pub(crate) use graph::{Graph, Link, Way, walk};

/// A condition, over variables.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Cond {
    /// Holds on every way.
    Always,
    /// Holds on none.
    Never,
    /// All of them hold.
    All(Vec<Cond>),
    /// One of them holds.
    Any(Vec<Cond>),
    /// It does not hold, or nothing was answered.
    Not(Box<Cond>),
    /// The variable has one of these values, by number.
    Is(usize, Vec<usize>),
}

/// What an answer may be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Values {
    /// No and yes.
    YesNo,
    /// One of these options, by id.
    Choice(Vec<String>),
    /// Whether this expression does not hold or does.
    Statement(String),
}

/// What a condition looks at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Variable {
    /// The field, as it is named in expressions.
    pub(crate) name: String,
    /// The page on which it is asked.
    pub(crate) page: usize,
    /// Which question of the page it is.
    pub(crate) index: usize,
    /// What it may be.
    pub(crate) values: Values,
    /// Whether it may be left blank.
    pub(crate) optional: bool,
}

/// Every variable of a form, each once.
#[derive(Debug, Default)]
pub(crate) struct Variables {
    pub(crate) list: Vec<Variable>,
}

impl Variables {
    /// The number of a variable.
    pub(crate) fn number(&mut self, variable: Variable) -> usize {
        self.list.iter().position(|known| *known == variable).unwrap_or_else(|| {
            self.list.push(variable);
            self.list.len() - 1
        })
    }
}

impl Variable {
    /// How many values it has, blank apart.
    fn count(&self) -> usize {
        match &self.values {
            Values::Choice(options) => options.len(),
            Values::YesNo | Values::Statement(_) => 2,
        }
    }
}

impl Cond {
    /// A yes or a statement that holds.
    pub(crate) fn yes(variable: usize) -> Self {
        Self::Is(variable, vec![1])
    }

    /// The opposite.
    pub(crate) fn not(self) -> Self {
        match self {
            Self::Always => Self::Never,
            Self::Never => Self::Always,
            other => Self::Not(Box::new(other)),
        }
    }

    /// Every variable that it looks at.
    pub(crate) fn variables(&self, found: &mut Vec<usize>) {
        match self {
            Self::Always | Self::Never => {}
            Self::All(parts) | Self::Any(parts) => parts.iter().for_each(|part| part.variables(found)),
            Self::Not(part) => part.variables(found),
            Self::Is(variable, _) => found.push(*variable),
        }
    }
}
