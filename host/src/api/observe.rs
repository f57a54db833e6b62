//! Around every request: an id, a time limit, the security headers, errors in one form, and one line in the log.

use std::time::{Duration, Instant};

use axum::{
    extract::{MatchedPath, Request},
    http::{HeaderName, HeaderValue, Method, StatusCode, header},
    middleware::Next,
    response::Response,
};

use super::error::{ApiError, Code};

/// Ten megabytes over a slow line take two minutes.
const UPLOAD: Duration = Duration::from_secs(180);

/// A replay of the longest dossier takes less than ten seconds, and waits for others no longer than that.
const OTHER: Duration = Duration::from_secs(60);

/// The headers that every response carries, whatever it is.
const ALWAYS: &[(&str, &str)] = &[
    (
        "content-security-policy",
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' blob:; font-src 'self'; \
         connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    ),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "no-referrer"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    (
        "permissions-policy",
        "camera=(self), accelerometer=(), autoplay=(), bluetooth=(), browsing-topics=(), display-capture=(), \
         encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), hid=(), identity-credentials-get=(), \
         magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(), screen-wake-lock=(), serial=(), \
         usb=(), web-share=(), xr-spatial-tracking=()",
    ),
];

/// Whether this host speaks TLS itself, and so can tell browsers to insist on it.
#[derive(Clone, Copy, Debug)]
pub struct Transport {
    /// See [`crate::config::TlsConfig`].
    pub tls: bool,
}

/// Runs a request and finishes its response.
pub(super) async fn observe(transport: Transport, request: Request, next: Next) -> Response {
    let began = Instant::now();
    let method = request.method().clone();
    // The template, never the path: a path may one day hold what a person typed.
    let route = request.extensions().get::<MatchedPath>().map_or("-", MatchedPath::as_str).to_owned();
    let id = crate::secret::random_hex::<8>().unwrap_or_else(|_| "0".to_owned());
    let limit = if route.starts_with("/api/uploads/") { UPLOAD } else { OTHER };
    let mut response = if is_cross_site(&request) {
        axum::response::IntoResponse::into_response(ApiError::new(Code::CrossSite, "a page of another site asked"))
    } else {
        let late = || axum::response::IntoResponse::into_response(ApiError::new(Code::TimedOut, "took too long"));
        tokio::time::timeout(limit, next.run(request)).await.unwrap_or_else(|_| late())
    };
    let error = error_of(&mut response);
    if let Some(error) = &error {
        let allow = response.headers_mut().remove(header::ALLOW);
        response = error.response(&id);
        if let Some(allow) = allow {
            response.headers_mut().insert(header::ALLOW, allow);
        }
    }
    let headers = response.headers_mut();
    for (name, value) in ALWAYS {
        // A picture has a stricter policy than a page.
        headers.entry(HeaderName::from_static(name)).or_insert(HeaderValue::from_static(value));
    }
    if transport.tls {
        headers.insert(header::STRICT_TRANSPORT_SECURITY, HeaderValue::from_static("max-age=63072000"));
    }
    if let Ok(id) = HeaderValue::from_str(&id) {
        headers.insert(HeaderName::from_static("x-request-id"), id);
    }
    let status = response.status();
    log(&method, &route, status, began.elapsed(), &id, error.as_ref());
    response
}

/// Responses that are errors and were not made by us (the router's own) are given our form too.
fn error_of(response: &mut Response) -> Option<ApiError> {
    let status = response.status();
    if let Some(error) = response.extensions_mut().remove::<ApiError>() {
        return Some(error);
    }
    (status.is_client_error() || status.is_server_error()).then(|| ApiError::of_status(status))
}

/// Browsers say where a request comes from; what changes something is taken from our own pages only.
fn is_cross_site(request: &Request) -> bool {
    let changes = !matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    let site = request.headers().get("sec-fetch-site").map(HeaderValue::as_bytes);
    changes && site.is_some_and(|site| site != b"same-origin" && site != b"none")
}

fn log(method: &Method, route: &str, status: StatusCode, took: Duration, id: &str, error: Option<&ApiError>) {
    let microseconds = u64::try_from(took.as_micros()).unwrap_or(u64::MAX);
    let status = status.as_u16();
    match error {
        Some(error) if status >= 500 => tracing::error!(
            %method, route, status, microseconds, request = id, code = error.code.name(), cause = error.internal, "failed"
        ),
        Some(error) => tracing::warn!(
            %method, route, status, microseconds, request = id, code = error.code.name(), cause = error.internal, "refused"
        ),
        None => tracing::info!(%method, route, status, microseconds, request = id, "served"),
    }
}
