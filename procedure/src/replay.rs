//! Replay: a dossier's answers walked again from zero, through the same procedure, before anything is stored.

use serde::{Deserialize, Serialize};

use crate::{Advance, Answer, Date, Id, Problem, Request, Review, Step, StepKey, Values};

/// More steps than any procedure that a person finishes; a procedure that asks on and on is stopped here.
pub const MAX_STEPS: usize = 300;

/// Why a dossier was not accepted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub enum Reason {
    /// The procedure asks another step at this place.
    AnotherStep {
        /// The step that was answered.
        answered: StepKey,
        /// The step that the procedure asks, if it asks any.
        asked: Option<StepKey>,
    },
    /// The procedure, or the check of a field's kind, refuses this answer.
    Refused {
        /// The step.
        step: StepKey,
        /// What is wrong with it.
        problems: Vec<Problem>,
    },
    /// The answers stop before the end.
    Unfinished {
        /// The step that is asked next.
        step: StepKey,
    },
    /// The answers lead to a way out; there is nothing to send.
    LedToExit {
        /// The way out.
        exit: Id,
    },
    /// More answers than [`MAX_STEPS`].
    TooLong,
    /// The host has no such procedure.
    UnknownProcedure,
    /// The host has no such package of this procedure, or has had none for too long.
    UnknownPackage,
    /// The journey would have begun in the future.
    BeganInFuture,
    /// The journey began longer ago than the host allows.
    BeganTooLongAgo,
    /// It was practice: nothing of it may be sent.
    Practice,
    /// The answers give another review than the one that the person saw.
    AnotherReview,
    /// A document of the answers was not uploaded in this journey, or is not what the answer says.
    NoSuchDocument {
        /// The step.
        step: StepKey,
        /// The field.
        field: Id,
        /// The SHA-256 that the answer names.
        sha256: String,
    },
}

/// Why a replay did not give a review.
#[derive(Debug)]
pub enum ReplayError<E> {
    /// The procedure failed to answer.
    Procedure(E),
    /// The answers are not accepted.
    Reasons(Vec<Reason>),
}

/// Walks `answers` from zero and gives the review that the person must have seen.
///
/// Every answer is checked by its field's kind and must be in canonical shape already; then by the procedure. As many reasons as
/// can be known are given: after the first step that differs, nothing more can.
///
/// # Errors
/// [`ReplayError::Procedure`] when `advance` fails, otherwise [`ReplayError::Reasons`].
pub fn replay<E>(
    today: Date,
    answers: &[Answer],
    mut advance: impl FnMut(&Request) -> Result<Advance, E>,
) -> Result<Review, ReplayError<E>> {
    if answers.len() > MAX_STEPS {
        return Err(ReplayError::Reasons(vec![Reason::TooLong]));
    }
    let mut request = Request::new(today, Vec::with_capacity(answers.len()));
    let mut walked: Vec<Step> = Vec::with_capacity(answers.len());
    let mut reasons = Vec::new();
    let stop = |mut reasons: Vec<Reason>, last: Reason| {
        reasons.push(last);
        Err(ReplayError::Reasons(reasons))
    };
    loop {
        let next = answers.get(walked.len());
        match (advance(&request).map_err(ReplayError::Procedure)?, next) {
            (Advance::Ask(step), Some(answer)) if step.key() == answer.key() => {
                if let Err(problems) = canonical(&step, &answer.values) {
                    reasons.push(Reason::Refused { step: step.key(), problems });
                }
                request.answers.push(answer.clone());
                walked.push(step);
            }
            (Advance::Ask(step), Some(answer)) => {
                return stop(reasons, Reason::AnotherStep { answered: answer.key(), asked: Some(step.key()) });
            }
            (Advance::Ask(step), None) => return stop(reasons, Reason::Unfinished { step: step.key() }),
            (Advance::Invalid(problems), _) => {
                let step =
                    walked.last().map_or_else(|| StepKey { step: Id::from_static("start"), repeat: None }, Step::key);
                return stop(reasons, Reason::Refused { step, problems });
            }
            (Advance::Exit(exit), _) => return stop(reasons, Reason::LedToExit { exit: exit.id }),
            (Advance::Finished(_), Some(answer)) => {
                return stop(reasons, Reason::AnotherStep { answered: answer.key(), asked: None });
            }
            (Advance::Finished(_), None) if !reasons.is_empty() => return Err(ReplayError::Reasons(reasons)),
            (Advance::Finished(summary), None) => {
                let answered = walked.iter().zip(answers.iter().map(|answer| &answer.values));
                return Ok(Review::new(answered, summary));
            }
        }
    }
}

/// Whether these values are exactly what the step's fields make of them.
fn canonical(step: &Step, values: &Values) -> Result<(), Vec<Problem>> {
    let read = step.read(values)?;
    let differing = step.fields.iter().filter(|field| read.get(&field.id) != values.get(&field.id));
    let problems: Vec<Problem> =
        differing.map(|field| crate::Fault::new(crate::code::ANSWER_SHAPE).on(&field.id)).collect();
    if problems.is_empty() { Ok(()) } else { Err(problems) }
}
