//! What a kiosk says.

use std::sync::Arc;

use axum::{
    body::Body,
    extract::State,
    http::{HeaderMap, header},
    response::{IntoResponse, Response},
};
use procedure::api::Sentence;

use super::{Api, body, error::ApiError};
use crate::voice::MOST_BYTES;

/// `POST /api/voice`: the words are in the body, so that no address and no log has them.
pub(super) async fn say(State(api): State<Arc<Api>>, headers: HeaderMap, body: Body) -> Result<Response, ApiError> {
    let sentence: Sentence = body::json(&headers, body, MOST_BYTES).await?;
    let sound = api.voice.say(&sentence).await?;
    Ok(([(header::CONTENT_TYPE, "audio/wav"), (header::CACHE_CONTROL, "no-store")], sound).into_response())
}
