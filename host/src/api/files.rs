//! The page, its assets, and what the browser gets of each package: compressed before, negotiated now.

use std::sync::Arc;

use axum::{
    body::Body,
    extract::{Path, State},
    http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header},
    response::{IntoResponse, Response},
};
use procedure::{Locale, Request, document};

use super::{
    Api,
    error::{ApiError, Code},
};
use crate::assets::{self, Asset};

/// How long a browser may keep a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Keep {
    /// Its name says its content.
    ForEver,
    /// It asks again, and is told whether it changed.
    AskAgain,
    /// Nowhere: what a person sees leaves no trace, not even in the back-forward cache.
    Never,
}

/// `GET /assets/{*path}`
pub(super) async fn asset(State(api): State<Arc<Api>>, uri: Uri, headers: HeaderMap) -> Result<Response, ApiError> {
    let file = api.ui.files.get(uri.path()).ok_or_else(nothing)?;
    Ok(send(file, &headers, Keep::ForEver))
}

/// `GET /packages/{hash}/module.wasm`
pub(super) async fn module(
    State(api): State<Arc<Api>>,
    Path(hash): Path<String>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let installed = api.registry.any(&hash).await?.ok_or_else(nothing)?;
    Ok(send(&installed.module, &headers, Keep::ForEver))
}

/// `GET /packages/{hash}/words/{file}`
pub(super) async fn words(
    State(api): State<Arc<Api>>,
    Path((hash, file)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let installed = api.registry.any(&hash).await?.ok_or_else(nothing)?;
    let locale = file.strip_suffix(".ftl").and_then(|tag| tag.parse::<Locale>().ok()).ok_or_else(nothing)?;
    let words = installed.words.get(&locale).ok_or_else(nothing)?;
    Ok(send(words, &headers, Keep::ForEver))
}

/// A drawing opened by itself runs nothing and loads nothing; in a page it is an `<img>`, which does neither.
const PICTURE_POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";

/// `GET /packages/{hash}/pictures/{name}`
pub(super) async fn picture(
    State(api): State<Arc<Api>>,
    Path((hash, name)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let installed = api.registry.any(&hash).await?.ok_or_else(nothing)?;
    let picture = installed.pictures.get(&name).ok_or_else(nothing)?;
    let mut response = send(picture, &headers, Keep::ForEver);
    response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(PICTURE_POLICY));
    Ok(response)
}

/// `GET /packages/{hash}/example.json`
pub(super) async fn example(
    State(api): State<Arc<Api>>,
    Path(hash): Path<String>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let installed = api.registry.any(&hash).await?.ok_or_else(nothing)?;
    let example = installed.example.as_ref().ok_or_else(nothing)?;
    Ok(send(example, &headers, Keep::ForEver))
}

/// `GET /packages/{hash}/first/{day}`. Of another day than today nobody needs it, and anybody could ask for thousands.
pub(super) async fn first(
    State(api): State<Arc<Api>>,
    Path((hash, day)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let today = api.clock.today();
    if day != today.to_string() {
        return Err(nothing());
    }
    let installed = api.registry.accepted(&hash, today).await?.ok_or_else(nothing)?;
    let make = move || -> Result<Asset, ApiError> {
        let first = installed.program.advance(&Request::new(today, Vec::new()))?;
        assets::quickly(document::write(&first), "application/json").map_err(ApiError::internal)
    };
    let first = api.first.of(&hash, today, make).await?;
    // A newer host may write the same answer otherwise.
    Ok(send(&first, &headers, Keep::AskAgain))
}

/// Everything else: a file beside the page, or the page itself, since the app decides what is at an address.
pub(super) async fn page(
    State(api): State<Arc<Api>>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let path = uri.path();
    if path == "/api" || ["/api/", "/assets/", "/packages/"].iter().any(|folder| path.starts_with(folder)) {
        return Err(nothing());
    }
    if !matches!(method, Method::GET | Method::HEAD) {
        let mut refusal = ApiError::new(Code::MethodNotAllowed, "pages are only read").into_response();
        refusal.headers_mut().insert(header::ALLOW, HeaderValue::from_static("GET, HEAD"));
        return Ok(refusal);
    }
    let last = path.rsplit('/').next().unwrap_or_default();
    match api.ui.files.get(path) {
        Some(file) if path == "/index.html" => Ok(send(file, &headers, Keep::Never)),
        Some(file) => Ok(send(file, &headers, Keep::AskAgain)),
        None if last.contains('.') => Err(nothing()),
        None => Ok(send(&api.ui.page, &headers, Keep::Never)),
    }
}

/// A file in the form that the browser likes best.
pub(super) fn send(file: &Asset, request: &HeaderMap, keep: Keep) -> Response {
    let accept = request.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok());
    let (coding, bytes) = file.form(accept);
    let mut headers = HeaderMap::new();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(file.media_type));
    let control = match keep {
        Keep::ForEver => "public, max-age=31536000, immutable",
        Keep::AskAgain => "no-cache",
        Keep::Never => "no-store",
    };
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(control));
    if file.brotli.is_some() || file.gzip.is_some() {
        headers.insert(header::VARY, HeaderValue::from_static("Accept-Encoding"));
    }
    let name = coding.name();
    // Each form has a tag of its own: they are different bytes.
    let tag = HeaderValue::from_str(&format!("\"{}{}\"", &file.hash[..32], name.unwrap_or_default())).ok();
    if keep == Keep::AskAgain && tag.is_some() && request.get(header::IF_NONE_MATCH) == tag.as_ref() {
        headers.extend(tag.map(|tag| (header::ETAG, tag)));
        return (StatusCode::NOT_MODIFIED, headers).into_response();
    }
    if keep != Keep::Never {
        headers.extend(tag.map(|tag| (header::ETAG, tag)));
    }
    if let Some(name) = name {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(name));
    }
    (headers, Body::from(bytes.clone())).into_response()
}

pub(super) fn nothing() -> ApiError {
    ApiError::new(Code::NotFound, "nothing at this address")
}
