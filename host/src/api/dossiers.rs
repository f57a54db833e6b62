//! Dossiers come in here; none goes out.

use std::sync::Arc;

use axum::{
    body::Body,
    extract::State,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};
use procedure::api::Submission;

use super::{
    Api, body,
    error::{ApiError, Code},
    settings::json,
    uploads,
};
use crate::dossier::access::Arrival;

/// `POST /api/dossiers`
pub(super) async fn submit(State(api): State<Arc<Api>>, headers: HeaderMap, body: Body) -> Result<Response, ApiError> {
    let key = key(&headers)?;
    let submission: Submission = body::json(&headers, body, api.max_dossier_bytes).await?;
    // A token that has grown old does not stop a dossier without documents, nor one that was taken before.
    let ticket = uploads::ticket(&api, &headers).ok().flatten();
    let (receipt, arrival) = api.citizen.submit(submission, &key, ticket).await?;
    let status = match arrival {
        Arrival::New => StatusCode::CREATED,
        Arrival::Before => StatusCode::OK,
    };
    Ok((status, json(&receipt)).into_response())
}

/// Long enough that nobody guesses another's, short enough for a header.
fn key(headers: &HeaderMap) -> Result<String, ApiError> {
    let missing = || ApiError::new(Code::KeyMissing, "no usable header Idempotency-Key");
    let key = headers.get("idempotency-key").and_then(|key| key.to_str().ok()).ok_or_else(missing)?;
    let good = (16..=100).contains(&key.len()) && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    if good { Ok(key.to_owned()) } else { Err(missing()) }
}
