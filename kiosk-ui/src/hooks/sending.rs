//! Sends a dossier: its documents first, then the answers with the hash of the review that was seen.

use std::collections::BTreeMap;

use procedure::{
    Answer,
    api::{Context, ProblemDetails, Receipt, Submission, UploadTicket},
    field::document::{self, File, FileKind},
    replay::Reason,
};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::{
    browser::{
        api::{self, ApiError},
        files::Shelf,
        hash,
    },
    state::{Action, SendFailure, Sending, StateContext},
};

/// Sends when the state says that sending is under way.
#[hook]
pub fn use_sending(context: &StateContext, shelf: &Shelf) {
    // Files are there for the journey that they were added in: not for the next, and not for one in earnest after practice.
    let journey = context.run.as_ref().map(|run| (run.id().clone(), run.practice().is_some()));
    let files = shelf.clone();
    use_effect_with(journey, move |_| files.clear());
    let underway = context.sending == Sending::Underway;
    let (context, shelf) = (context.clone(), shelf.clone());
    use_effect_with(underway, move |underway| {
        if !underway {
            return;
        }
        spawn_local(async move {
            let action = match send(&context, &shelf).await {
                Ok(receipt) => {
                    shelf.clear();
                    Action::Sent(receipt)
                }
                Err(failure) => Action::SendFailed(failure),
            };
            context.act.emit(action);
        });
    });
}

async fn send(context: &StateContext, shelf: &Shelf) -> Result<Receipt, SendFailure> {
    let nothing_to_send = SendFailure::Unreachable;
    let Some((run, attempt)) = context.run.as_ref().and_then(|run| Some((run, run.attempt()?))) else {
        return Err(nothing_to_send);
    };
    let review = run.reviewing().ok_or(nothing_to_send)?;
    let submission = Submission {
        procedure: run.id().clone(),
        package: run.entry.package.clone(),
        context: Context {
            today: run.journey.today(),
            locale: attempt.locale.clone(),
            place: context.place,
            practice: run.practice().is_some(),
        },
        answers: run.journey.answers(),
        review: hash::sha256(&review.bytes()).await.ok_or(SendFailure::Unreachable)?,
    };
    let ticket = upload(&submission.answers, shelf).await?;
    api::submit(&submission, &attempt.key, ticket.as_ref()).await.map_err(|error| {
        let named = |reason: &Reason| match reason {
            Reason::NoSuchDocument { sha256, .. } => {
                files(&submission.answers).get(sha256.as_str()).map(|file| file.name)
            }
            _ => None,
        };
        let name = if let ApiError::Refused(refusal) = &error { refusal.reasons.iter().find_map(named) } else { None };
        failure(error, name)
    })
}

/// Uploads every file of the answers once; no ticket is asked for when there is none.
async fn upload(answers: &[Answer], shelf: &Shelf) -> Result<Option<UploadTicket>, SendFailure> {
    let files = files(answers);
    if files.is_empty() {
        return Ok(None);
    }
    let ticket = api::upload_ticket().await.map_err(|error| failure(error, None))?;
    for File { sha256, name, kind, .. } in files.into_values() {
        let blob = shelf.get(sha256).ok_or_else(|| SendFailure::FileLost { file: name.to_owned() })?;
        let media_type = FileKind::ALL.into_iter().find(|known| known.name() == kind).map_or("", FileKind::media_type);
        api::upload(&ticket, sha256, media_type, &blob).await.map_err(|error| failure(error, Some(name)))?;
    }
    Ok(Some(ticket))
}

/// The files of the answers, by their SHA-256.
fn files(answers: &[Answer]) -> BTreeMap<&str, File<'_>> {
    let values = answers.iter().flat_map(|answer| answer.values.values());
    values.flat_map(document::files).map(|file| (file.sha256, file)).collect()
}

/// What the person reads about an error; `file` is the name of the file that was on its way.
fn failure(error: ApiError, file: Option<&str>) -> SendFailure {
    match error {
        ApiError::Unreachable => SendFailure::Unreachable,
        ApiError::Refused(ProblemDetails { code, reasons, request_id, .. }) => {
            SendFailure::Refused { code, reasons, file: file.map(str::to_owned), request_id }
        }
    }
}
