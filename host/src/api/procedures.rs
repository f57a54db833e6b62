//! The catalogue: which procedures there are, in one locale.

use std::sync::Arc;

use axum::{
    extract::{Path, State},
    http::HeaderMap,
    response::Response,
};
use procedure::Locale;

use super::{
    Api,
    error::ApiError,
    files::{Keep, nothing, send},
};

/// `GET /api/procedures/{locale}`
pub(super) async fn list(
    State(api): State<Arc<Api>>,
    Path(locale): Path<String>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let locale = locale.parse::<Locale>().map_err(|_| nothing())?;
    let catalogue = api.registry.catalogue(&locale).await;
    let catalogue = catalogue.map_err(ApiError::internal)?;
    Ok(send(&catalogue.ok_or_else(nothing)?, &headers, Keep::Never))
}
