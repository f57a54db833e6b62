//! The names that expressions can use.

use procedure::Id;

use super::Type;

/// Words that mean something else in expressions, and so are no names: CEL keeps most of them.
pub const RESERVED: [&str; 22] = [
    "as",
    "break",
    "const",
    "continue",
    "else",
    "false",
    "for",
    "function",
    "if",
    "import",
    "in",
    "let",
    "loop",
    "namespace",
    "null",
    "package",
    "return",
    "today",
    "true",
    "var",
    "void",
    "while",
];

/// Fields, values and groups, by number.
#[derive(Clone, Debug, Default)]
pub struct Symbols {
    /// The fields, in the order of the way.
    pub fields: Vec<FieldSymbol>,
    /// The computed values.
    pub values: Vec<ValueSymbol>,
    /// The groups, in the order of the way.
    pub groups: Vec<GroupSymbol>,
}

/// A field.
#[derive(Clone, Debug)]
pub struct FieldSymbol {
    /// Its name.
    pub id: Id,
    /// What its answer is.
    pub ty: Type,
    /// Its choices.
    pub options: Vec<Id>,
    /// Its group, by number.
    pub group: Option<u16>,
    /// Its step's place on the way: what stands before it can be used there.
    pub order: u32,
    /// Whether it tells something about a person.
    pub private: bool,
}

/// A computed value.
#[derive(Clone, Debug)]
pub struct ValueSymbol {
    /// Its name.
    pub id: Id,
    /// What it is.
    pub ty: Type,
    /// Its group, by number.
    pub group: Option<u16>,
    /// The place on the way from which on everything that it needs may be known.
    pub order: u32,
    /// Whether something private is in it.
    pub private: bool,
    /// How many operations it costs at most.
    pub cost: u64,
}

/// A group.
#[derive(Clone, Debug)]
pub struct GroupSymbol {
    /// Its name.
    pub id: Id,
    /// How many items it has at most.
    pub at_most: u16,
    /// The place on the way after its last step.
    pub order: u32,
}

impl Symbols {
    /// The number of the field of this name.
    #[must_use]
    pub fn field(&self, id: &str) -> Option<u16> {
        number(self.fields.iter().position(|field| field.id == *id))
    }

    /// The number of the value of this name.
    #[must_use]
    pub fn value(&self, id: &str) -> Option<u16> {
        number(self.values.iter().position(|value| value.id == *id))
    }

    /// The number of the group of this name.
    #[must_use]
    pub fn group(&self, id: &str) -> Option<u16> {
        number(self.groups.iter().position(|group| group.id == *id))
    }

    /// Every name, as it is written in expressions.
    pub fn names(&self) -> impl Iterator<Item = String> {
        let fields = self.fields.iter().map(|field| &field.id);
        let values = self.values.iter().map(|value| &value.id);
        let groups = self.groups.iter().map(|group| &group.id);
        fields.chain(values).chain(groups).map(spelled)
    }
}

fn number(at: Option<usize>) -> Option<u16> {
    at.and_then(|at| u16::try_from(at).ok())
}

/// A name as it is written in expressions, where a hyphen is a minus.
#[must_use]
pub fn spelled(id: &Id) -> String {
    id.as_str().replace('-', "_")
}
