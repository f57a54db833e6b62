//! What a faulty procedure can say that makes no sense; the person gets an apology, the author a finding.

use std::{collections::BTreeSet, fmt};

use crate::{Step, StepKey};

/// A reply that no journey can take.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Misbehaviour {
    /// A step without a field: nothing could be answered.
    NothingToAnswer(StepKey),
    /// Two fields of one step have the same id.
    SameFieldTwice(StepKey),
    /// A choice between nothing.
    NoChoices(StepKey),
    /// The step has been answered already on this way.
    AskedTwice(StepKey),
    /// More steps than [`crate::replay::MAX_STEPS`].
    NeverEnds,
    /// Problems before anything was answered.
    RefusedNothing,
    /// A refusal that names no problem.
    RefusedWithoutProblem,
}

impl fmt::Display for Misbehaviour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let at = |key: &StepKey| match key.repeat {
            Some(item) => format!("step {} (item {item})", key.step),
            None => format!("step {}", key.step),
        };
        match self {
            Self::NothingToAnswer(key) => write!(f, "{} has no field", at(key)),
            Self::SameFieldTwice(key) => write!(f, "{} has two fields of the same id", at(key)),
            Self::NoChoices(key) => write!(f, "{} has a choice without options", at(key)),
            Self::AskedTwice(key) => write!(f, "{} is asked twice on one way", at(key)),
            Self::NeverEnds => write!(f, "more than {} steps are asked", crate::replay::MAX_STEPS),
            Self::RefusedNothing => f.write_str("problems are reported before anything was answered"),
            Self::RefusedWithoutProblem => f.write_str("an answer is refused without naming a problem"),
        }
    }
}

impl std::error::Error for Misbehaviour {}

/// Whether a step can be shown and answered at all.
pub(super) fn check(step: &Step) -> Result<(), Misbehaviour> {
    use crate::field::Kind;

    if step.fields.is_empty() {
        return Err(Misbehaviour::NothingToAnswer(step.key()));
    }
    let ids: BTreeSet<_> = step.fields.iter().map(|field| &field.id).collect();
    if ids.len() != step.fields.len() {
        return Err(Misbehaviour::SameFieldTwice(step.key()));
    }
    let no_choice = |kind: &Kind| match kind {
        Kind::OneOf(one) => one.options.is_empty(),
        Kind::SeveralOf(several) => several.options.is_empty(),
        _ => false,
    };
    if step.fields.iter().any(|field| no_choice(&field.kind)) {
        return Err(Misbehaviour::NoChoices(step.key()));
    }
    Ok(())
}
