//! What an author writes: `procedure.yaml` as types, with the place of everything that can be wrong. The texts in it are French, and
//! Fluent; texts that are absent stand in `locales/fr.ftl`.
//!
//! Reading, writing and compiling go over the same types, and so do the importers, which write such a file.

mod kinds;
mod read;
mod texts;
mod write;

#[cfg(test)]
mod tests;

use procedure::{ContactKind, Id, LegalBasis, LifeEvent, Mark};

use crate::yaml::{Place, Placed};
pub use kinds::{Bound, Choice, Kind};
pub use read::{cents, read};
pub use texts::Expected;
pub use write::write;

/// A French text that may stand in the file.
pub type Words = Option<Placed<String>>;

/// A condition or value in CEL.
pub type Cel = Placed<String>;

/// A procedure.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Procedure {
    /// `procedure`
    pub id: Placed<String>,
    /// `version`
    pub version: Placed<String>,
    /// `title`: message `procedure-title`
    pub title: Words,
    /// `summary`: message `procedure-summary`
    pub summary: Words,
    /// `keywords`: message `procedure-keywords`
    pub keywords: Words,
    /// `audience`: message `procedure-audience`, which may be absent
    pub audience: Words,
    /// `after`: message `procedure-after`
    pub after: Words,
    /// `picture`: the name of the picture beside the title
    pub picture: Option<Placed<Id>>,
    /// `life-events`
    pub life_events: Vec<LifeEvent>,
    /// `minutes`
    pub minutes: Option<u16>,
    /// `fee`, in cents
    pub fee: i64,
    /// `service`
    pub service: Option<Placed<Id>>,
    /// `service-name`: message `service-<service>`
    pub service_name: Words,
    /// `before`: what to have at hand
    pub before: Vec<Named>,
    /// `data`
    pub data: Data,
    /// `values`
    pub values: Vec<Computed>,
    /// `steps`
    pub steps: Vec<Item>,
    /// `finish`
    pub finish: Finish,
    /// `statuses`: where a dossier can be, from its arrival to its end
    pub statuses: Vec<Status>,
}

/// What becomes of the data.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Data {
    /// Where it stands.
    pub place: Placed<()>,
    /// `purpose`: message `procedure-purpose`
    pub purpose: Words,
    /// `basis`
    pub basis: Option<LegalBasis>,
    /// `law`: message `procedure-legal-basis`
    pub law: Words,
    /// `recipients`: message `procedure-recipients`
    pub recipients: Words,
    /// `rights`: message `procedure-rights`
    pub rights: Words,
    /// `keep-days`
    pub keep_days: Option<u32>,
}

/// Something with a name and a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// Its name.
    pub id: Placed<Id>,
    /// Its text.
    pub label: Words,
}

/// A computed value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Computed {
    /// `value`
    pub id: Placed<Id>,
    /// `is`
    pub is: Cel,
}

/// One thing on the way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Item {
    /// `section` and `title`: message `section-<id>`
    Section(Named),
    /// `ask`
    Ask(Box<Ask>),
    /// `exit`
    Exit(Exit),
    /// `repeat`
    Group(Group),
}

/// A step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ask {
    /// `ask`
    pub id: Placed<Id>,
    /// `when`
    pub when: Option<Cel>,
    /// `question`: message `step-<id>`
    pub question: Words,
    /// `lead`: message `step-<id>-lead`
    pub lead: Words,
    /// `why`: message `step-<id>-why`
    pub why: Words,
    /// `find`, or its `text`: message `step-<id>-find`
    pub find: Words,
    /// `find`, its `picture`
    pub picture: Option<Picture>,
    /// `fields`
    pub fields: Vec<Field>,
    /// `checks`
    pub checks: Vec<Check>,
}

/// The picture of the paper on which an answer stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// `picture`: a file of `pictures/`
    pub name: Placed<String>,
    /// `shows`: message `step-<id>-picture`
    pub shows: Words,
    /// `mark`: `x`, `y`, `width`, `height`, in hundredths
    pub mark: Option<Placed<Mark>>,
}

/// A field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// `field`
    pub id: Placed<Id>,
    /// `when`
    pub when: Option<Cel>,
    /// `label`: message `field-<id>`
    pub label: Words,
    /// `hint`: message `field-<id>-hint`
    pub hint: Words,
    /// `sentence`, of a consent: message `consent-<id>`
    pub sentence: Words,
    /// `optional`
    pub optional: bool,
    /// `unknown`
    pub unknown: bool,
    /// `private`
    pub private: bool,
    /// `purpose`
    pub purpose: Option<Placed<Id>>,
    /// `kind` and its settings
    pub kind: Kind,
}

/// What an answer is refused for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// `refuse`: the code of the problem
    pub code: Placed<Id>,
    /// `when`
    pub when: Cel,
    /// `at`: a field of the step
    pub at: Option<Placed<Id>>,
    /// `part`: a part of that field
    pub part: Option<Placed<Id>>,
    /// `says`: message `problem-<code>`
    pub says: Words,
}

/// A way out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exit {
    /// `exit`
    pub id: Placed<Id>,
    /// `when`
    pub when: Option<Cel>,
    /// `urgent`
    pub urgent: bool,
    /// `title`: message `exit-<id>`
    pub title: Words,
    /// `text`: message `exit-<id>-text`
    pub text: Words,
    /// `contacts`
    pub contacts: Vec<Contact>,
}

/// Somebody to turn to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// `contact`
    pub id: Placed<Id>,
    /// `label`: message `contact-<id>`
    pub label: Words,
    /// `phone`, `sms`, `web`, or else `office`
    pub kind: ContactKind,
    /// The number or address.
    pub value: String,
}

/// Steps asked once for each item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// `repeat`
    pub id: Placed<Id>,
    /// `when`
    pub when: Option<Cel>,
    /// `at-most`
    pub at_most: u16,
    /// `times`
    pub times: Option<Cel>,
    /// `another`: message `step-another-<id>`
    pub another: Words,
    /// `another-why`: message `step-another-<id>-why`
    pub another_why: Words,
    /// `another-label`: message `field-another-<id>`
    pub another_label: Words,
    /// `values`, one for each item
    pub values: Vec<Computed>,
    /// `steps`
    pub steps: Vec<Item>,
}

/// What it comes to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Finish {
    /// `outcome`
    pub outcome: Vec<Line>,
    /// `bring`
    pub bring: Vec<Listed>,
    /// `next`
    pub next: Vec<Listed>,
    /// `services`
    pub services: Vec<Route>,
}

/// A computed line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// `outcome`
    pub id: Placed<Id>,
    /// `when`
    pub when: Option<Cel>,
    /// `label`: message `outcome-<id>`
    pub label: Words,
    /// `is`, or `words` and `text`
    pub value: LineValue,
    /// `private`
    pub private: bool,
}

/// What a computed line says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LineValue {
    /// `is`
    Is(Cel),
    /// `words`, the message, and `text`, what it says
    Words(Placed<Id>, Words),
}

/// Something to bring or to come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// `bring` or `next`
    pub id: Placed<Id>,
    /// `when`
    pub when: Option<Cel>,
    /// `text`: message `bring-<id>` or `next-<id>`
    pub text: Words,
}

/// A service that receives the dossier under a condition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    /// `service`
    pub service: Placed<Id>,
    /// `when`
    pub when: Cel,
    /// `name`: message `service-<service>`
    pub name: Words,
}

/// A status of a dossier.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Status {
    /// `status`
    pub id: Placed<Id>,
    /// `label`: message `status-<id>`
    pub label: Words,
    /// `ends`: nothing more happens
    pub ends: bool,
}

impl Item {
    /// Where it begins.
    #[must_use]
    pub fn place(&self) -> Place {
        match self {
            Self::Section(section) => section.id.place,
            Self::Ask(ask) => ask.id.place,
            Self::Exit(exit) => exit.id.place,
            Self::Group(group) => group.id.place,
        }
    }
}
