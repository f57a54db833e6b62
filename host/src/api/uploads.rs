//! Documents on their way to a dossier.

use std::sync::Arc;

use axum::{
    body::Body,
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};

use super::{
    Api,
    body::{Arriving, announced, media_type},
    error::{ApiError, Code},
    settings::json,
};
use crate::{
    dossier::{documents::DocumentError, ticket::Ticket},
    hash,
};

/// `POST /api/uploads`
pub(super) async fn open(State(api): State<Arc<Api>>) -> Result<Response, ApiError> {
    let ticket = api.citizen.open_uploads().map_err(ApiError::internal)?;
    Ok((StatusCode::CREATED, json(&ticket)).into_response())
}

/// `PUT /api/uploads/{sha256}`
pub(super) async fn put(
    State(api): State<Arc<Api>>,
    Path(sha256): Path<String>,
    headers: HeaderMap,
    body: Body,
) -> Result<StatusCode, ApiError> {
    let mut body = Arriving(body);
    let taken = take(&api, &sha256, &headers, &mut body).await;
    if taken.is_err() {
        body.pour_away(2 * api.max_document_bytes).await;
    }
    taken.map(|()| StatusCode::NO_CONTENT)
}

async fn take(api: &Api, sha256: &str, headers: &HeaderMap, body: &mut Arriving) -> Result<(), ApiError> {
    let ticket = ticket(api, headers)?.ok_or_else(|| ApiError::new(Code::TokenUnknown, "no header Upload-Token"))?;
    if !hash::is_hash(sha256) {
        return Err(ApiError::new(Code::DocumentHashShape, "not a SHA-256"));
    }
    if announced(headers).is_some_and(|length| length > api.max_document_bytes) {
        return Err(DocumentError::TooLarge { limit: api.max_document_bytes }.into());
    }
    let _place = api.uploads.try_acquire().map_err(|_| ApiError::new(Code::Busy, "too many uploads at once"))?;
    Ok(api.citizen.put_document(&ticket, sha256, &media_type(headers), body).await?)
}

/// The ticket in a request's headers, if there is one.
pub(super) fn ticket(api: &Api, headers: &HeaderMap) -> Result<Option<Ticket>, ApiError> {
    let Some(token) = headers.get("upload-token") else { return Ok(None) };
    let token = token.to_str().map_err(|_| ApiError::new(Code::TokenUnknown, "not a token"))?;
    Ok(Some(api.citizen.ticket(token)?))
}
