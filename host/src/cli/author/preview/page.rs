//! The page of the preview: the procedure on a phone and at a kiosk side by side, and what its author must correct.

use std::convert::Infallible;

use axum::{
    Router,
    extract::Request,
    http::{HeaderValue, header},
    middleware::{self, Next},
    response::{
        Response, Sse,
        sse::{Event, KeepAlive},
    },
    routing::{MethodRouter, get},
};
use futures_util::{Stream, stream};
use tokio::sync::watch;

use super::news::News;
use crate::serve;

/// The policy of the page itself: two frames of this host, one script and one style sheet, both files; the empty picture keeps browsers
/// from asking for an icon.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; frame-src 'self'; connect-src 'self'; img-src data:; \
                      base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// Puts the page of the preview around the app.
pub(super) fn around(app: Router, news: watch::Receiver<News>) -> Router {
    Router::new()
        .route("/preview", file("text/html; charset=utf-8", include_str!("page.html")))
        .route("/preview/page.css", file("text/css; charset=utf-8", include_str!("page.css")))
        .route("/preview/page.js", file("text/javascript; charset=utf-8", include_str!("page.js")))
        .route("/preview/news", get(async move || Sse::new(follow(news.clone())).keep_alive(KeepAlive::new())))
        .merge(app.layer(middleware::from_fn(allow_frames)))
}

/// Not kept by any browser: the next preview may be of another version of Parvis.
fn file(media_type: &'static str, text: &'static str) -> MethodRouter {
    let headers = [
        (header::CONTENT_TYPE, media_type),
        (header::CACHE_CONTROL, "no-store"),
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ];
    get(async move || (headers, text))
}

/// A host that serves people lets nobody put it into a frame; here its own page does.
async fn allow_frames(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let policy = response.headers().get(header::CONTENT_SECURITY_POLICY).and_then(|policy| policy.to_str().ok());
    let policy = policy.map(|policy| policy.replace("frame-ancestors 'none'", "frame-ancestors 'self'"));
    if let Some(policy) = policy.and_then(|policy| HeaderValue::from_str(&policy).ok()) {
        response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    response
}

/// The news as they are now, and again whenever they change, until the preview is told to stop.
fn follow(news: watch::Receiver<News>) -> impl Stream<Item = Result<Event, Infallible>> {
    stream::unfold((news, true), |(mut news, first)| async move {
        if !first {
            tokio::select! {
                changed = news.changed() => changed.ok()?,
                _ = serve::until_told_to_stop() => return None,
            }
        }
        let event = Event::default().json_data(&*news.borrow_and_update()).ok()?;
        Some((Ok(event), (news, false)))
    })
}
