//! The same procedure once more, from zero: a dossier is accepted only if it leads to the very review that the person saw.

use std::time::{Duration, Instant};

use procedure::{
    Advance, Answer, Fault, Review, Step, StepKey, Value,
    api::Submission,
    code,
    field::{Kind, document},
    replay::{Reason, ReplayError, replay as walk},
};

use super::communes::Communes;
use crate::{
    hash,
    sandbox::{Program, SandboxError},
};

/// A dossier of 300 steps takes about 50 ms; a procedure that is slow at every step may not keep a processor for minutes.
const MOST: Duration = Duration::from_secs(10);

/// What a replay found.
#[derive(Debug)]
pub(super) struct Replayed {
    /// The review, when the answers lead to one.
    pub(super) review: Option<Review>,
    /// Why the dossier cannot be accepted, as far as the answers alone can tell.
    pub(super) reasons: Vec<Reason>,
    /// The documents that the answers name.
    pub(super) documents: Vec<NamedDocument>,
}

/// A document that an answer names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct NamedDocument {
    pub(super) step: StepKey,
    pub(super) field: procedure::Id,
    pub(super) file: Value,
}

/// Walks a submission's answers through the program.
pub(super) fn replay(
    program: &Program,
    submission: &Submission,
    communes: &Communes,
) -> Result<Replayed, SandboxError> {
    let mut steps: Vec<Step> = Vec::new();
    let began = Instant::now();
    let walked = walk(submission.context.today, &submission.answers, |request| {
        if began.elapsed() > MOST {
            return Err(SandboxError::OutOfTime { call: "replay" });
        }
        let advance = program.advance(request)?;
        if let Advance::Ask(step) = &advance {
            steps.push(step.clone());
        }
        Ok(advance)
    });
    let (review, mut reasons) = match walked {
        Ok(review) => (Some(review), Vec::new()),
        Err(ReplayError::Reasons(reasons)) => (None, reasons),
        Err(ReplayError::Procedure(error)) => return Err(error),
    };
    if review.as_ref().is_some_and(|review| hash::of(&review.bytes()) != submission.review) {
        reasons.push(Reason::AnotherReview);
    }
    // The last step may be one that was asked and not answered.
    let answered: Vec<(&Step, &Answer)> = steps.iter().zip(&submission.answers).collect();
    reasons.extend(answered.iter().filter_map(|(step, answer)| unknown_communes(step, answer, communes)));
    let documents = answered.iter().flat_map(|(step, answer)| named_documents(step, answer)).collect();
    Ok(Replayed { review, reasons, documents })
}

fn unknown_communes(step: &Step, answer: &Answer, communes: &Communes) -> Option<Reason> {
    let unknown = step.fields.iter().filter(|field| {
        let value = answer.values.get(&field.id);
        let known = value.filter(|value| !procedure::field::is_unknown(value));
        matches!(field.kind, Kind::Commune) && known.is_some_and(|value| !communes.has(value))
    });
    let problems: Vec<_> = unknown.map(|field| Fault::new(code::COMMUNE_UNKNOWN).on(&field.id)).collect();
    (!problems.is_empty()).then(|| Reason::Refused { step: step.key(), problems })
}

fn named_documents(step: &Step, answer: &Answer) -> Vec<NamedDocument> {
    let fields = step.fields.iter().filter(|field| matches!(field.kind, Kind::Document(_)));
    fields
        .flat_map(|field| {
            let files = answer.values.get(&field.id).and_then(Value::as_list).unwrap_or_default();
            files.iter().filter(|file| document::File::of(file).is_some()).map(|file| NamedDocument {
                step: step.key(),
                field: field.id.clone(),
                file: file.clone(),
            })
        })
        .collect()
}
