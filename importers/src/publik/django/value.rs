//! What an operand comes to, and conditions with their opposites.

use crate::publik::scope::Known;

/// What a variable or literal is, once its filters are applied.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::publik) enum Value {
    /// Nothing, as a variable that is not defined.
    Nothing,
    Bool(bool),
    Int(i64),
    /// A number with decimals, which expressions do not have.
    Decimal(f64),
    Text(String),
    List(Vec<Value>),
    /// A list that is not empty, or the length of one: more of it is not known.
    Filled,
    Fields(Fields),
    Number(Part),
    Date(Part),
    Condition(Cond),
    /// One field of every item of a group.
    Members {
        group: Known,
        field: Known,
    },
}

/// Fields that share a name, as they were answered.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::publik) struct Fields {
    pub(in crate::publik) known: Vec<Known>,
    /// What Publik stores instead of what it shows.
    pub(in crate::publik) raw: bool,
    /// Compared without regard to capitals.
    pub(in crate::publik) folded: bool,
    /// What stands in when there is no answer.
    pub(in crate::publik) default: Option<Box<Value>>,
}

/// An expression that is a number or a date.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::publik) struct Part {
    pub(in crate::publik) cel: String,
    /// The fields without which it is missing.
    pub(in crate::publik) needs: Vec<Known>,
}

/// How tightly an expression binds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Level {
    Or,
    And,
    Atom,
}

#[derive(Clone, Debug, PartialEq)]
struct Side {
    cel: String,
    level: Level,
}

/// A condition and its opposite. Both are needed since in Publik nothing is missing: what has no answer is empty, so `x != "a"` holds
/// without an answer, while a condition of ours without its answers does not hold.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::publik) struct Cond {
    yes: Side,
    no: Side,
}

/// A condition that may be known before anybody answers.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::publik) enum Truth {
    Known(bool),
    When(Cond),
}

impl Side {
    fn joined(sides: Vec<Self>, level: Level) -> Self {
        let mut parts: Vec<Self> = Vec::new();
        for side in sides {
            if !parts.contains(&side) {
                parts.push(side);
            }
        }
        if parts.len() == 1 {
            return parts.remove(0);
        }
        let sign = if level == Level::And { " && " } else { " || " };
        let cel: Vec<String> = parts
            .into_iter()
            .map(|side| if side.level < level { format!("({})", side.cel) } else { side.cel })
            .collect();
        Self { cel: cel.join(sign), level }
    }
}

impl Cond {
    /// A condition, its opposite when every answer is there, and the fields that it needs.
    pub(super) fn atom(yes: String, no: String, needs: &[Known]) -> Self {
        let atom = |cel| Side { cel, level: Level::Atom };
        let mut sides: Vec<Side> = Vec::new();
        for known in needs.iter().filter(|known| !known.sure && !known.computed) {
            sides.push(atom(format!("!answered({})", known.name)));
        }
        sides.push(atom(no));
        Self { yes: atom(yes), no: Side::joined(sides, Level::Or) }
    }

    /// Whether there is an answer.
    pub(super) fn answered(known: &Known) -> Self {
        let name = &known.name;
        Self::atom(format!("answered({name})"), format!("!answered({name})"), &[])
    }

    /// The condition in CEL.
    pub(in crate::publik) fn cel(&self) -> &str {
        &self.yes.cel
    }

    fn opposite(self) -> Self {
        Self { yes: self.no, no: self.yes }
    }

    fn joined(parts: Vec<Self>, yes: Level, no: Level) -> Self {
        let (holding, failing) = parts.into_iter().map(|part| (part.yes, part.no)).unzip();
        Self { yes: Side::joined(holding, yes), no: Side::joined(failing, no) }
    }
}

impl Truth {
    pub(super) fn opposite(self) -> Self {
        match self {
            Self::Known(known) => Self::Known(!known),
            Self::When(cond) => Self::When(cond.opposite()),
        }
    }

    /// All of them.
    pub(in crate::publik) fn all(parts: Vec<Self>) -> Self {
        Self::joined(parts, false)
    }

    /// One of them.
    pub(in crate::publik) fn any(parts: Vec<Self>) -> Self {
        Self::joined(parts, true)
    }

    fn joined(parts: Vec<Self>, decides: bool) -> Self {
        let mut open = Vec::new();
        for part in parts {
            match part {
                Self::Known(known) if known == decides => return Self::Known(decides),
                Self::Known(_) => {}
                Self::When(cond) => open.push(cond),
            }
        }
        match open.len() {
            0 => Self::Known(!decides),
            1 => Self::When(open.remove(0)),
            _ if decides => Self::When(Cond::joined(open, Level::Or, Level::And)),
            _ => Self::When(Cond::joined(open, Level::And, Level::Or)),
        }
    }
}

impl Part {
    /// An expression that needs nothing.
    pub(super) fn free(cel: impl Into<String>) -> Self {
        Self { cel: cel.into(), needs: Vec::new() }
    }

    /// This expression inside of another.
    pub(super) fn map(self, wrap: impl FnOnce(&str) -> String) -> Self {
        Self { cel: wrap(&self.cel), needs: self.needs }
    }

    /// Two expressions joined by an operator.
    pub(super) fn with(self, sign: &str, other: Self) -> Self {
        let mut needs = self.needs;
        needs.extend(other.needs);
        Self { cel: format!("({} {sign} {})", self.cel, other.cel), needs }
    }
}

/// A text as a literal of CEL.
pub(in crate::publik) fn literal(text: &str) -> String {
    let mut out = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            other => out.push(other),
        }
    }
    out.push('"');
    out
}
