//! Steps: one question on one page, with the fields that answer it.

use serde::{Deserialize, Serialize};

use crate::{Id, Picture, StepKey, Text, field::Kind};

/// One page: one question, answered by one field or by several that belong together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Step {
    /// Its name in answers and in the history.
    pub id: Id,
    /// The item of a repeated group that this step asks about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repeat: Option<Repeat>,
    /// The heading under which its answers stand in the review.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub section: Option<Text>,
    /// The question; the page's only first-level heading.
    pub title: Text,
    /// One or two sentences below the question.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lead: Option<Text>,
    /// Why this is asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<Text>,
    /// Where the answer can be found.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub find: Option<Text>,
    /// The paper on which it stands, as a picture.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture: Option<Picture>,
    /// The fields, at least one.
    pub fields: Vec<Field>,
    /// How far the person is, as far as the procedure can tell.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub progress: Option<Progress>,
}

impl Step {
    /// Which answer belongs to this step.
    #[must_use]
    pub fn key(&self) -> StepKey {
        StepKey { step: self.id.clone(), repeat: self.repeat.as_ref().map(|repeat| repeat.index) }
    }
}

/// Which item of which repeated group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Repeat {
    /// The group, such as `child`.
    pub group: Id,
    /// The item, from 1.
    pub index: u16,
    /// How many items there may be.
    pub at_most: u16,
}

/// An estimate of the way: steps answered and steps to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Progress {
    /// Steps answered before this one.
    pub done: u16,
    /// Steps after this one, if the answers go on as most people's do.
    pub left: u16,
}

/// One input of a step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Field {
    /// Its name in answers and problems.
    pub id: Id,
    /// Its short name: beside the input when a step has several, in the review, in the summary of problems.
    pub label: Text,
    /// What form the answer has, or an example.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hint: Option<Text>,
    /// Whether it may be left blank.
    #[serde(default, skip_serializing_if = "is_false")]
    pub optional: bool,
    /// Whether "I do not know" is an answer to it: see [`crate::field::unknown`].
    #[serde(default, skip_serializing_if = "is_false")]
    pub unknown: bool,
    /// Whether it tells something about a person, and so is never said aloud in a room nor shown unasked.
    #[serde(default, skip_serializing_if = "is_false")]
    pub private: bool,
    /// The HTML autofill token (WCAG 1.3.5), such as `family-name`; used on a person's own device only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub purpose: Option<Id>,
    /// What kind of answer it takes.
    pub kind: Kind,
}

fn is_false(flag: &bool) -> bool {
    !*flag
}
