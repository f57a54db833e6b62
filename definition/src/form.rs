//! The compact form: what is asked, in which order, under which conditions. Fields and computed values are known by number, in the
//! order in which they stand in the form.

use procedure::{ContactKind, Id, Mark, field::document::FileKind};
use serde::{Deserialize, Serialize};

use crate::{Expression, Pattern};

/// A declarative procedure.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Definition {
    /// The description document, as `describe` gives it.
    pub manifest: String,
    /// Computed values, by number; none needs itself, however long the way.
    pub values: Vec<Computed>,
    /// The fields' steps and groups in the order of the way.
    pub items: Vec<Item>,
    /// What it comes to.
    pub finish: Finish,
    /// Patterns of texts, by number.
    pub patterns: Vec<Pattern>,
}

/// A value that follows from answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Computed {
    /// Its name in expressions and texts.
    pub id: Id,
    /// What it is.
    pub is: Expression,
    /// The group whose item it belongs to, by number: such a value is another one for each item.
    pub group: Option<u16>,
}

/// One thing on the way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Item {
    /// The answers from here on stand under the heading `section-<id>`.
    Section(Id),
    /// A step.
    Ask(Ask),
    /// A way out.
    Exit(Exit),
    /// Steps asked once for each item.
    Group(Group),
}

/// A step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ask {
    /// Its name.
    pub id: Id,
    /// Asked only then.
    pub when: Option<Expression>,
    /// What its title, lead, why and find say of answers.
    pub says: Saying,
    /// Whether it has a lead.
    pub lead: bool,
    /// Whether it says why it is asked.
    pub why: bool,
    /// Whether it says where the answer can be found.
    pub find: bool,
    /// The picture of the paper on which it stands, by name; `step-<id>-picture` says what it shows.
    pub picture: Option<(String, Option<Mark>)>,
    /// Its fields, at least one.
    pub fields: Vec<FieldForm>,
    /// What its answer is refused for.
    pub checks: Vec<Check>,
}

/// A field of a step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldForm {
    /// Its name.
    pub id: Id,
    /// There only then.
    pub when: Option<Expression>,
    /// What its label and hint say of answers.
    pub says: Saying,
    /// Whether it has a hint.
    pub hint: bool,
    /// Whether it may be left blank.
    pub optional: bool,
    /// Whether "I do not know" is an answer.
    pub unknown: bool,
    /// Whether it tells something about a person.
    pub private: bool,
    /// The HTML autofill token.
    pub purpose: Option<Id>,
    /// What kind of answer it takes.
    pub kind: KindForm,
}

/// The kinds of field, as [`procedure::field::Kind`], with bounds that may depend on answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum KindForm {
    /// One line of `min` to `max` characters.
    ShortText { min: u16, max: u16, digits: bool },
    /// Several lines of at most `max` characters.
    LongText { max: u16 },
    /// A whole number.
    WholeNumber { min: Option<Expression>, max: Option<Expression> },
    /// Money, in cents.
    Amount { min: Option<Expression>, max: Option<Expression> },
    /// A date.
    Date { partial: bool, past: bool, min: Option<Expression>, max: Option<Expression> },
    /// Yes or no.
    YesNo,
    /// One of several.
    OneOf { options: Vec<OptionForm>, alphabetical: bool },
    /// Several of several.
    SeveralOf { options: Vec<OptionForm>, min: u16, max: Option<u16> },
    /// An e-mail address.
    Email,
    /// A telephone number.
    Telephone,
    /// A postal address.
    Address,
    /// A commune.
    Commune,
    /// Files, or the word that they will be brought.
    Document { kinds: Vec<FileKind>, at_most: u16, bring: bool },
    /// A place.
    Place,
    /// A consent.
    Consent,
}

/// One choice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OptionForm {
    /// Its name.
    pub id: Id,
    /// Offered only then.
    pub when: Option<Expression>,
    /// Whether a sentence stands below its label.
    pub hint: bool,
    /// The picture beside its label.
    pub picture: Option<Id>,
    /// Whether it stands alone.
    pub exclusive: bool,
}

/// What an answer is refused for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Check {
    /// The problem: words `problem-<code>`.
    pub code: Id,
    /// The answer is refused then.
    pub when: Expression,
    /// The field at which the problem stands; none: the step as a whole.
    pub at: Option<Id>,
    /// The part of that field.
    pub part: Option<Id>,
    /// What its words say of answers.
    pub says: Saying,
}

/// A way out: words `exit-<id>` and `exit-<id>-text`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exit {
    /// Its name.
    pub id: Id,
    /// Taken only then.
    pub when: Option<Expression>,
    /// Whether life or limb is at stake.
    pub urgent: bool,
    /// Where to go instead.
    pub contacts: Vec<Contact>,
    /// What its words say of answers.
    pub says: Saying,
}

/// Somebody to turn to: words `contact-<id>`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// How.
    pub kind: ContactKind,
    /// Who.
    pub id: Id,
    /// The number or address.
    pub value: String,
}

/// Steps asked once for each item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Group {
    /// Its name.
    pub id: Id,
    /// Asked only then.
    pub when: Option<Expression>,
    /// How many items at most.
    pub at_most: u16,
    /// How many items, when an earlier answer says it; else the person is asked at `another-<id>` whether there is another.
    pub times: Option<Expression>,
    /// Whether the step `another-<id>` says why.
    pub another_why: bool,
    /// The items' steps and exits; no group.
    pub items: Vec<Item>,
}

/// What the answers come to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finish {
    /// Computed lines.
    pub outcome: Vec<Line>,
    /// What to bring: words `bring-<id>`.
    pub bring: Vec<Listed>,
    /// What comes next: words `next-<id>`.
    pub next: Vec<Listed>,
    /// The first whose condition holds receives the dossier; else the procedure's usual service.
    pub services: Vec<(Expression, Id)>,
}

/// A computed line: words `outcome-<id>`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// Its name.
    pub id: Id,
    /// There only then.
    pub when: Option<Expression>,
    /// What it comes to.
    pub value: End,
    /// Whether that is for the person alone.
    pub private: bool,
}

/// What stands in a computed line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum End {
    /// A value; the line is left out when there is none.
    Value(Asked),
    /// Words of the procedure.
    Words(Id),
}

/// Something to bring or to come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listed {
    /// Its name.
    pub id: Id,
    /// There only then.
    pub when: Option<Expression>,
    /// What its words say of answers.
    pub says: Saying,
}

/// What a text says of answers: the arguments by name.
pub type Saying = Vec<(Id, Asked)>;

/// A value for people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asked {
    /// What it is.
    pub is: Expression,
    /// How it is shown.
    pub shown: Shown,
}

/// How a value is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Shown {
    /// As words that somebody typed.
    Text,
    /// As a whole number.
    Number,
    /// As money.
    Amount,
    /// As a date.
    Date,
    /// As yes or no.
    Flag,
    /// As the label of a choice of this field.
    Choice(Id),
}

impl Definition {
    /// Every item with the group that it stands in, by number, in the order of the way.
    pub fn each_item(&self, mut see: impl FnMut(&Item, Option<u16>)) {
        let mut group = 0;
        for item in &self.items {
            see(item, None);
            if let Item::Group(inside) = item {
                inside.items.iter().for_each(|item| see(item, Some(group)));
                group += 1;
            }
        }
    }
}
