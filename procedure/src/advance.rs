//! What goes into a procedure and what comes out: request, next step, problems, exit, summary.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{Answer, CONTRACT, Date, Id, Problem, Step, Text, Value};

/// Everything that a procedure may know when it decides what comes next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Request {
    /// The contract's version, see [`CONTRACT`].
    pub contract: String,
    /// The day on which the journey began, in the town's time zone.
    pub today: Date,
    /// The steps answered so far, in order; only the last is new.
    pub answers: Vec<Answer>,
    /// What the host filled in with the citizen's consent, by need, such as `identity.family-name`.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub given: BTreeMap<String, Value>,
}

impl Request {
    /// A request of this contract version, with nothing given.
    #[must_use]
    pub fn new(today: Date, answers: Vec<Answer>) -> Self {
        Self { contract: CONTRACT.to_owned(), today, answers, given: BTreeMap::new() }
    }
}

/// What a procedure says to a request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(
    not(target_arch = "wasm32"),
    expect(
        clippy::large_enum_variant,
        reason = "one is made for a page; a box would stand in the way of everybody who reads it"
    )
)]
pub enum Advance {
    /// The last answer is fine; this comes next.
    Ask(Step),
    /// The last answer must be corrected.
    Invalid(Vec<Problem>),
    /// This procedure is not the right way for this person; nothing will be sent.
    Exit(Exit),
    /// Everything has been asked.
    Finished(Summary),
}

/// A way out: where to go instead, and how.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Exit {
    /// Its name.
    pub id: Id,
    /// What the person reads first; the page's only first-level heading.
    pub title: Text,
    /// Why, and what to do.
    pub text: Text,
    /// Whether life or limb is at stake: the contacts come first and large.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub urgent: bool,
    /// Where to go, best first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contacts: Vec<Contact>,
}

/// Somebody to turn to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Contact {
    /// How one gets there.
    pub kind: ContactKind,
    /// Who answers there.
    pub label: Text,
    /// The number, the address on the web, or (for an office) nothing beyond the label.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub value: String,
}

/// How one turns to somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ContactKind {
    /// A call.
    Phone,
    /// A text message.
    Sms,
    /// A page on the web; shown as text at a kiosk, which never leaves Parvis.
    Web,
    /// A desk, described by the label.
    Office,
}

/// What the answers come to; shown for review before anything is sent.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Summary {
    /// What follows from the answers: computed values, what will be asked for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub outcome: Vec<OutcomeLine>,
    /// What the person must still bring or send.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub bring: Vec<Text>,
    /// What happens after sending.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub next: Vec<Text>,
    /// The service that receives the dossier, when it is not the procedure's usual one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service: Option<Id>,
}

/// One line of what follows from the answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OutcomeLine {
    /// What it is.
    pub label: Text,
    /// What it comes to.
    pub value: crate::Arg,
    /// Whether what it comes to is for the person alone, as a private answer is. Where the procedure does not say, it is as soon as any
    /// answer was private: one may be told from the other. See [`crate::Review`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private: Option<bool>,
}
