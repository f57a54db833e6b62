//! Bodies of requests: read strictly and never beyond their limit.

use std::time::Duration;

use async_trait::async_trait;
use axum::{
    body::Body,
    http::{HeaderMap, header},
};
use bytes::Bytes;
use http_body_util::{BodyExt, LengthLimitError, Limited};
use procedure::document;
use serde::de::DeserializeOwned;

use super::error::{ApiError, Code};
use crate::dossier::documents::{Chunks, DocumentError};

/// A sender that says nothing for this long has gone.
const SILENCE: Duration = Duration::from_secs(30);

/// How long the rest of a refused body is awaited.
const PATIENCE: Duration = Duration::from_secs(10);

/// The document in a body of at most `limit` bytes.
pub(super) async fn json<T: DeserializeOwned>(headers: &HeaderMap, body: Body, limit: usize) -> Result<T, ApiError> {
    let media_type = media_type(headers);
    if media_type != "application/json" {
        return Err(ApiError::new(Code::MediaType, "application/json is taken here"));
    }
    if announced(headers).is_some_and(|length| length > limit as u64) {
        Arriving(body).pour_away(10 * limit as u64).await;
        return Err(ApiError::new(Code::BodyTooLarge, "announced"));
    }
    let whole = tokio::time::timeout(SILENCE, Limited::new(body, limit).collect()).await;
    let bytes = whole.map_err(|_| ApiError::new(Code::BodyInterrupted, "the body did not arrive in time"))?;
    let bytes = bytes.map_err(|error| match error.downcast_ref::<LengthLimitError>() {
        Some(_) => ApiError::new(Code::BodyTooLarge, "counted"),
        None => ApiError::new(Code::BodyInterrupted, error.to_string()),
    })?;
    Ok(document::read(&bytes.to_bytes(), limit)?)
}

/// The media type of a body, without parameters.
pub(super) fn media_type(headers: &HeaderMap) -> String {
    let value = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    value.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// The length that the sender announces.
pub(super) fn announced(headers: &HeaderMap) -> Option<u64> {
    headers.get(header::CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}

/// A body as it arrives.
pub(super) struct Arriving(pub(super) Body);

impl Arriving {
    /// Takes the rest of a body that is refused, within reason: a sender that is cut off while it sends never reads why.
    pub(super) async fn pour_away(mut self, most: u64) {
        let pouring = async {
            let mut poured = 0;
            while let Ok(Some(chunk)) = self.next().await {
                poured += chunk.len() as u64;
                if poured > most {
                    break;
                }
            }
        };
        // When it takes too long, the sender is cut off after all.
        let _done = tokio::time::timeout(PATIENCE, pouring).await;
    }
}

#[async_trait]
impl Chunks for Arriving {
    async fn next(&mut self) -> Result<Option<Bytes>, DocumentError> {
        loop {
            let frame = tokio::time::timeout(SILENCE, self.0.frame()).await.map_err(|_| DocumentError::Interrupted)?;
            match frame {
                None => return Ok(None),
                Some(Err(_)) => return Err(DocumentError::Interrupted),
                Some(Ok(frame)) => {
                    if let Ok(data) = frame.into_data() {
                        return Ok(Some(data));
                    }
                }
            }
        }
    }
}
