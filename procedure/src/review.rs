//! The review: everything a person said and what follows from it, ready to be put into words; what is seen is what is sent.

use serde::{Deserialize, Serialize};

use crate::{Arg, Id, Repeat, Step, StepKey, Summary, Text, Values};

/// The page that is checked before sending. The browser and the host build it from the same steps and answers, and compare the
/// SHA-256 of [`Review::bytes`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Review {
    /// The answers, under their headings, in the order in which they were asked.
    pub sections: Vec<Section>,
    /// What follows from them; of each computed line, whether it is for the person alone.
    pub summary: Summary,
}

/// Answers under one heading.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Section {
    /// The heading.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<Text>,
    /// The item of a repeated group that these answers are about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repeat: Option<Repeat>,
    /// One row per field.
    pub rows: Vec<Row>,
}

/// One answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Row {
    /// The step to go back to in order to change it.
    pub step: StepKey,
    /// The field.
    pub field: Id,
    /// The field's short name.
    pub label: Text,
    /// See [`crate::Field::private`].
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub private: bool,
    /// The answer, one line each; `value-none` when an optional field was left blank, `value-unknown` when the person does not know.
    pub lines: Vec<Arg>,
}

impl Review {
    /// The review of these steps with their answers.
    #[must_use]
    pub fn new<'a>(answered: impl IntoIterator<Item = (&'a Step, &'a Values)>, mut summary: Summary) -> Self {
        let mut sections: Vec<Section> = Vec::new();
        for (step, values) in answered {
            let rows = step.fields.iter().map(|field| Row {
                step: step.key(),
                field: field.id.clone(),
                label: field.label.clone(),
                private: field.private,
                lines: match values.get(&field.id) {
                    Some(answer) => field.show(answer),
                    None => vec![Arg::Common(Id::from_static("value-none"))],
                },
            });
            match sections.last_mut().filter(|last| last.title == step.section && last.repeat == step.repeat) {
                Some(last) => last.rows.extend(rows),
                None => sections.push(Section {
                    title: step.section.clone(),
                    repeat: step.repeat.clone(),
                    rows: rows.collect(),
                }),
            }
        }
        let private = sections.iter().flat_map(|section| &section.rows).any(|row| row.private);
        for line in &mut summary.outcome {
            line.private.get_or_insert(private);
        }
        Self { sections, summary }
    }

    /// The bytes of which both sides take the hash: compact JSON with members in the order of declaration, maps sorted.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        crate::document::write(self)
    }
}
