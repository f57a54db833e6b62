//! What a condition may speak of: the fields by the names that the form's author gave them, and what each of them became.

use std::{
    collections::{BTreeMap, BTreeSet},
    rc::Rc,
};

use procedure::Id;

/// What an answer is in an expression.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Shape {
    Text,
    /// A text of digits alone.
    Digits,
    Number,
    Date,
    /// Yes or no, and consents.
    YesNo,
    Choice(Rc<[Choice]>),
    Choices(Rc<[Choice]>),
    Document,
    Place,
    /// A repeated block: the fields of each item.
    Group(Rc<Names>),
}

/// One choice, under its id, its text and what Publik stores for it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Choice {
    pub(super) id: Id,
    pub(super) text: String,
    pub(super) raw: String,
}

/// A field, computed value or group that has a name.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Known {
    /// Its name in expressions.
    pub(super) name: String,
    pub(super) shape: Shape,
    /// Everybody who comes there has answered it.
    pub(super) sure: bool,
    /// A private answer may not stand in a question.
    pub(super) private: bool,
    /// Its place on the way, to know what is asked before what.
    pub(super) at: usize,
    /// A text that is typed instead of choices that are not known here.
    pub(super) stands_in: bool,
    /// A computed value: `answered` cannot be asked of it.
    pub(super) computed: bool,
}

/// Fields by the names that their author gave them. Several may share a name in Publik: whichever is asked counts.
pub(super) type Names = BTreeMap<String, Vec<Known>>;

/// Everything that has a name.
#[derive(Debug, Default)]
pub(super) struct Scope {
    /// The fields of the form, and those of blocks that stand open in it, as `block.field`.
    pub(super) fields: Names,
    /// The settings of the form, which its conditions may ask for; a setting without a value is empty.
    pub(super) options: BTreeMap<String, String>,
    /// Names whose answers are not asked here, and why; what they are is not known.
    pub(super) lost: BTreeMap<String, String>,
    /// Names of fields that nobody is ever asked, since their condition never holds.
    pub(super) never: BTreeSet<String>,
    /// Computed fields that always have the same text.
    pub(super) constants: BTreeMap<String, String>,
    /// Variables that are lists of choices, as id and text.
    pub(super) lists: BTreeMap<String, Vec<(String, String)>>,
    /// How many entries the known lists have.
    pub(super) sources: BTreeMap<String, usize>,
    /// Lists from elsewhere of which only that much is known that they have entries.
    pub(super) filled: BTreeSet<String>,
}

impl Known {
    /// A field's name in expressions.
    pub(super) fn name_of(id: &Id) -> String {
        id.as_str().replace('-', "_")
    }
}

impl Scope {
    /// Adds a field under the name that its author gave it.
    pub(super) fn add(&mut self, varname: &str, known: Known) {
        if !varname.is_empty() {
            self.fields.entry(varname.to_owned()).or_default().push(known);
        }
    }
}
