//! The host's API, as `procedure::api` describes it: every request of the app goes out here.

use gloo::timers::callback::Timeout;
use js_sys::{ArrayBuffer, Uint8Array};
use locales::Words;
use procedure::{
    Advance, Date, Locale, MAX_REPLY_BYTES,
    api::{AssetUrl, Catalogue, Example, KioskSettings, ProblemDetails, Receipt, Sentence, Submission, UploadTicket},
    document,
};
use serde::de::DeserializeOwned;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, Blob, Headers, RequestInit, Response};

use super::page;
use crate::state::Grid;

/// The longest answer of the host that is read; a catalogue of a hundred procedures has about 300 KB.
const MAX_ANSWER_BYTES: usize = 8 << 20;

/// Long enough for ten megabytes over a slow line, and for the last byte of the answer.
const MILLISECONDS: u32 = 120_000;

/// Long enough for the three kilobytes of a first question over the slowest line; after that the program itself is asked.
const MILLISECONDS_TO_FIRST: u32 = 10_000;

/// What the host answers, until the time for it is over: a line that stalls in the middle of an answer is one that stalls.
struct Answer {
    response: Response,
    _limit: Timeout,
}

/// Why a request was not answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ApiError {
    /// No answer, or none that could be read.
    Unreachable,
    /// The host's refusal.
    Refused(ProblemDetails),
}

/// The town's settings.
///
/// # Errors
/// [`ApiError`]
pub async fn settings() -> Result<KioskSettings, ApiError> {
    read(send("GET", "/api/settings", &[], &JsValue::UNDEFINED).await?).await
}

/// The procedures in this locale.
///
/// # Errors
/// [`ApiError`]
pub async fn catalogue(locale: &Locale) -> Result<Catalogue, ApiError> {
    read(send("GET", &["/api/procedures/", locale.as_str()].concat(), &[], &JsValue::UNDEFINED).await?).await
}

/// What the procedure of this package says first, today.
///
/// # Errors
/// [`ApiError`]
pub async fn first(package: &str, today: Date) -> Result<Advance, ApiError> {
    let url = ["/packages/", package, "/first/", &today.to_string()].concat();
    let answer = within(MILLISECONDS_TO_FIRST, "GET", &url, &[], &JsValue::UNDEFINED).await?;
    document::read(&bytes(&answer).await?, MAX_REPLY_BYTES).map_err(|_| ApiError::Unreachable)
}

/// A file of words or of reference data.
///
/// # Errors
/// [`ApiError`]
pub async fn text(url: &AssetUrl) -> Result<String, ApiError> {
    let answer = send("GET", &url.0, &[], &JsValue::UNDEFINED).await?;
    String::from_utf8(bytes(&answer).await?).map_err(|_| ApiError::Unreachable)
}

/// The grid of accessibility criteria in this locale. A build that nobody has made one for has none.
///
/// # Errors
/// [`ApiError`]
pub async fn grid(locale: &Locale) -> Result<Grid, ApiError> {
    read(send("GET", &["/grid.", locale.as_str(), ".json"].concat(), &[], &JsValue::UNDEFINED).await?).await
}

/// A made-up person's way through a procedure.
///
/// # Errors
/// [`ApiError`]
pub async fn example(url: &AssetUrl) -> Result<Example, ApiError> {
    read(send("GET", &url.0, &[], &JsValue::UNDEFINED).await?).await
}

/// Parvis' own words in this locale, or in the first of its stand-ins that there are words in.
/// What is fetched is not read yet, which takes longer than fetching where the host is near.
pub async fn words(locale: &Locale) -> Option<impl FnOnce() -> Words + use<>> {
    let stand_ins = locale.fallbacks();
    let (locale, url) = stand_ins.iter().find_map(|locale| Some((locale, page::link("words", Some(locale))?)))?;
    let pack = text(&AssetUrl(url)).await.ok()?;
    let locale = locale.clone();
    Some(move || Words::core(&locale, &pack))
}

/// A sentence as sound. The words are in the body: nothing on the way writes them down.
///
/// # Errors
/// [`ApiError`]
pub async fn voice(sentence: &Sentence) -> Result<ArrayBuffer, ApiError> {
    let body = Uint8Array::from(document::write(sentence).as_slice());
    let answer = send("POST", "/api/voice", &[("Content-Type", "application/json")], &body).await?;
    buffer(&answer).await
}

/// Leave to upload the documents of one journey.
///
/// # Errors
/// [`ApiError`]
pub async fn upload_ticket() -> Result<UploadTicket, ApiError> {
    read(send("POST", "/api/uploads", &[], &JsValue::UNDEFINED).await?).await
}

/// Uploads one document.
///
/// # Errors
/// [`ApiError`]
pub async fn upload(ticket: &UploadTicket, sha256: &str, media_type: &str, blob: &Blob) -> Result<(), ApiError> {
    let headers = [("Upload-Token", ticket.token.as_str()), ("Content-Type", media_type)];
    send("PUT", &["/api/uploads/", sha256].concat(), &headers, blob).await.map(|_| ())
}

/// Sends a dossier. The same key never makes two of them.
///
/// # Errors
/// [`ApiError`]
pub async fn submit(submission: &Submission, key: &str, ticket: Option<&UploadTicket>) -> Result<Receipt, ApiError> {
    let mut headers = vec![("Idempotency-Key", key), ("Content-Type", "application/json")];
    headers.extend(ticket.map(|ticket| ("Upload-Token", ticket.token.as_str())));
    let body = Uint8Array::from(document::write(submission).as_slice());
    read(send("POST", "/api/dossiers", &headers, &body).await?).await
}

async fn send(method: &str, url: &str, headers: &[(&str, &str)], body: &JsValue) -> Result<Answer, ApiError> {
    within(MILLISECONDS, method, url, headers, body).await
}

async fn within(
    milliseconds: u32,
    method: &str,
    url: &str,
    headers: &[(&str, &str)],
    body: &JsValue,
) -> Result<Answer, ApiError> {
    let answer = request(milliseconds, method, url, headers, body).await.ok_or(ApiError::Unreachable)?;
    if answer.response.ok() {
        return Ok(answer);
    }
    Err(ApiError::Refused(read(answer).await?))
}

async fn request(
    milliseconds: u32,
    method: &str,
    url: &str,
    headers: &[(&str, &str)],
    body: &JsValue,
) -> Option<Answer> {
    let init = RequestInit::new();
    init.set_method(method);
    init.set_body(body);
    let list = Headers::new().ok()?;
    for (name, value) in headers {
        list.set(name, value).ok()?;
    }
    init.set_headers(&list);
    let controller = AbortController::new().ok()?;
    init.set_signal(Some(&controller.signal()));
    let limit = Timeout::new(milliseconds, move || controller.abort());
    let answer = JsFuture::from(page::window()?.fetch_with_str_and_init(url, &init)).await.ok()?;
    Some(Answer { response: answer.dyn_into().ok()?, _limit: limit })
}

async fn buffer(answer: &Answer) -> Result<ArrayBuffer, ApiError> {
    let buffer = JsFuture::from(answer.response.array_buffer().map_err(|_| ApiError::Unreachable)?).await;
    buffer.ok().and_then(|buffer| buffer.dyn_into().ok()).ok_or(ApiError::Unreachable)
}

async fn bytes(answer: &Answer) -> Result<Vec<u8>, ApiError> {
    Ok(Uint8Array::new(buffer(answer).await?.as_ref()).to_vec())
}

async fn read<T: DeserializeOwned>(answer: Answer) -> Result<T, ApiError> {
    document::read(&bytes(&answer).await?, MAX_ANSWER_BYTES).map_err(|_| ApiError::Unreachable)
}
