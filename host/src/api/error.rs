//! Errors as they leave the host: a status, a code and a request id for the client, the rest for the log. Made here only.

use axum::{
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use procedure::{Id, api::ProblemDetails, document, document::BadDocument, replay::Reason};

use crate::{
    dossier::{SubmitError, documents::DocumentError, store::StoreError, ticket::BadTicket},
    registry::Unusable,
    sandbox::SandboxError,
    voice::VoiceError,
};

/// An error on its way out; the request id is added by [`super::observe`], which alone knows it.
#[derive(Clone, Debug)]
pub struct ApiError {
    /// The HTTP status.
    pub status: StatusCode,
    /// Which error; the words for people are `error-<code>`.
    pub code: Code,
    /// Why a dossier was refused.
    pub reasons: Vec<Reason>,
    /// For the log; never anything that a person typed.
    pub internal: String,
}

macro_rules! codes {
    ($($(#[doc = $doc:literal])* $variant:ident = $name:literal, $status:ident;)*) => {
        /// Every error that the API can give.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Code { $($(#[doc = $doc])* $variant,)* }

        impl Code {
            /// Every code.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// The code as it is sent.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }

            /// Its HTTP status.
            #[must_use]
            pub const fn status(self) -> StatusCode {
                match self { $(Self::$variant => StatusCode::$status,)* }
            }

            /// What it means, in English, for developers.
            #[must_use]
            pub const fn meaning(self) -> &'static str {
                match self { $(Self::$variant => concat!($($doc),*),)* }
            }
        }
    };
}

codes! {
    /// The body is not a JSON document of the expected shape: a syntax error, a member twice, a float, too deep.
    BodyMalformed = "body-malformed", BAD_REQUEST;
    /// The body is not UTF-8.
    BodyNotText = "body-not-text", BAD_REQUEST;
    /// The body has more bytes than are taken here.
    BodyTooLarge = "body-too-large", PAYLOAD_TOO_LARGE;
    /// The body did not arrive whole, or not in time.
    BodyInterrupted = "body-interrupted", REQUEST_TIMEOUT;
    /// The body is of another media type than is taken here.
    MediaType = "media-type", UNSUPPORTED_MEDIA_TYPE;
    /// The request comes from a page of another site.
    CrossSite = "cross-site", FORBIDDEN;
    /// There is nothing at this address.
    NotFound = "not-found", NOT_FOUND;
    /// This address does not take this method.
    MethodNotAllowed = "method-not-allowed", METHOD_NOT_ALLOWED;
    /// The header `Idempotency-Key` is missing, or is not 16 to 100 letters, digits and hyphens.
    KeyMissing = "key-missing", BAD_REQUEST;
    /// The key was used for another dossier.
    KeyReused = "key-reused", CONFLICT;
    /// The dossier was not accepted; `reasons` has every reason.
    DossierRefused = "dossier-refused", UNPROCESSABLE_ENTITY;
    /// The header `Upload-Token` is missing or was not given out here.
    TokenUnknown = "token-unknown", FORBIDDEN;
    /// The upload token is too old: documents must be added again.
    TokenExpired = "token-expired", FORBIDDEN;
    /// The address of a document is not its SHA-256 in 64 lower-case hexadecimal digits.
    DocumentHashShape = "document-hash-shape", BAD_REQUEST;
    /// The document is not the one whose SHA-256 was announced.
    DocumentHash = "document-hash", UNPROCESSABLE_ENTITY;
    /// Documents of this kind are not taken.
    DocumentKind = "document-kind", UNSUPPORTED_MEDIA_TYPE;
    /// The document is not what its media type says.
    DocumentNotAsNamed = "document-not-as-named", UNPROCESSABLE_ENTITY;
    /// The document is empty.
    DocumentEmpty = "document-empty", UNPROCESSABLE_ENTITY;
    /// The document is larger than is taken here.
    DocumentTooLarge = "document-too-large", PAYLOAD_TOO_LARGE;
    /// The journey has as many documents as it may.
    DocumentsTooMany = "documents-too-many", UNPROCESSABLE_ENTITY;
    /// There is no voice for these words: none in their language, none installed, or none for devices elsewhere.
    VoiceMissing = "voice-missing", NOT_FOUND;
    /// The sentence is longer than one that is said, or faster or slower than anybody speaks.
    VoiceUnsayable = "voice-unsayable", UNPROCESSABLE_ENTITY;
    /// The procedure failed; it is the fault of its author, and no other procedure is affected.
    ProcedureFailed = "procedure-failed", INTERNAL_SERVER_ERROR;
    /// The host failed.
    Internal = "internal", INTERNAL_SERVER_ERROR;
    /// The store cannot keep anything at present; nothing was kept. Try again with the same key.
    StoreUnavailable = "store-unavailable", SERVICE_UNAVAILABLE;
    /// More is going on than the host can do at once. Try again.
    Busy = "busy", SERVICE_UNAVAILABLE;
    /// The host took too long.
    TimedOut = "timed-out", GATEWAY_TIMEOUT;
}

impl ApiError {
    /// An error of this code, with a line for the log.
    #[must_use]
    pub fn new(code: Code, internal: impl Into<String>) -> Self {
        Self { status: code.status(), code, reasons: Vec::new(), internal: internal.into() }
    }

    /// An error of ours, which only the log explains.
    pub(super) fn internal(error: impl std::fmt::Display) -> Self {
        Self::new(Code::Internal, error.to_string())
    }

    /// The error that a bare status stands for, for responses that were not made by a handler of ours.
    pub(super) fn of_status(status: StatusCode) -> Self {
        let code = match status {
            StatusCode::NOT_FOUND => Code::NotFound,
            StatusCode::METHOD_NOT_ALLOWED => Code::MethodNotAllowed,
            StatusCode::PAYLOAD_TOO_LARGE => Code::BodyTooLarge,
            StatusCode::UNSUPPORTED_MEDIA_TYPE => Code::MediaType,
            StatusCode::SERVICE_UNAVAILABLE => Code::Busy,
            status if status.is_client_error() => Code::BodyMalformed,
            _ => Code::Internal,
        };
        Self { status, ..Self::new(code, "") }
    }

    /// The response, once the request id is known.
    pub(super) fn response(&self, request_id: &str) -> Response {
        let details = ProblemDetails {
            kind: "about:blank".to_owned(),
            title: self.status.canonical_reason().unwrap_or("Error").to_owned(),
            status: self.status.as_u16(),
            code: Id::from_static(self.code.name()),
            request_id: request_id.to_owned(),
            reasons: self.reasons.clone(),
        };
        let mut headers = HeaderMap::new();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        if self.status == StatusCode::SERVICE_UNAVAILABLE {
            headers.insert(header::RETRY_AFTER, HeaderValue::from_static("5"));
        }
        (self.status, headers, document::write(&details)).into_response()
    }
}

/// The bare error: [`super::observe`] finds it in the response's extensions and writes it out.
impl IntoResponse for ApiError {
    fn into_response(self) -> Response {
        let mut response = self.status.into_response();
        response.extensions_mut().insert(self);
        response
    }
}

impl From<BadDocument> for ApiError {
    fn from(error: BadDocument) -> Self {
        let code = match error {
            BadDocument::TooLarge { .. } => Code::BodyTooLarge,
            BadDocument::NotText => Code::BodyNotText,
            BadDocument::Malformed(_) => Code::BodyMalformed,
        };
        Self::new(code, error.to_string())
    }
}

impl From<BadTicket> for ApiError {
    fn from(error: BadTicket) -> Self {
        let code = match error {
            BadTicket::Forged => Code::TokenUnknown,
            BadTicket::Expired => Code::TokenExpired,
        };
        Self::new(code, error.to_string())
    }
}

impl From<StoreError> for ApiError {
    fn from(error: StoreError) -> Self {
        Self::new(Code::StoreUnavailable, error.to_string())
    }
}

impl From<DocumentError> for ApiError {
    fn from(error: DocumentError) -> Self {
        let code = match &error {
            DocumentError::TooLarge { .. } => Code::DocumentTooLarge,
            DocumentError::Empty => Code::DocumentEmpty,
            DocumentError::Kind => Code::DocumentKind,
            DocumentError::NotAsNamed => Code::DocumentNotAsNamed,
            DocumentError::AnotherHash => Code::DocumentHash,
            DocumentError::TooMany => Code::DocumentsTooMany,
            DocumentError::NoRoom => Code::Busy,
            DocumentError::Interrupted => Code::BodyInterrupted,
            DocumentError::Store(_) => Code::StoreUnavailable,
        };
        Self::new(code, chain(&error))
    }
}

impl From<Unusable> for ApiError {
    fn from(error: Unusable) -> Self {
        Self::new(Code::ProcedureFailed, chain(&error))
    }
}

impl From<SandboxError> for ApiError {
    fn from(error: SandboxError) -> Self {
        let code = if matches!(error, SandboxError::Busy) { Code::Busy } else { Code::ProcedureFailed };
        Self::new(code, chain(&error))
    }
}

impl From<VoiceError> for ApiError {
    fn from(error: VoiceError) -> Self {
        let code = match error {
            VoiceError::Missing(_) => Code::VoiceMissing,
            VoiceError::Unsayable { .. } => Code::VoiceUnsayable,
            VoiceError::Busy => Code::Busy,
            VoiceError::Failed(_) | VoiceError::Program(_) => Code::Internal,
        };
        Self::new(code, chain(&error))
    }
}

impl From<SubmitError> for ApiError {
    fn from(error: SubmitError) -> Self {
        let internal = chain(&error);
        match error {
            SubmitError::Refused(reasons) => Self { reasons, ..Self::new(Code::DossierRefused, internal) },
            SubmitError::KeyReused => Self::new(Code::KeyReused, internal),
            SubmitError::Procedure { source: SandboxError::Busy, .. } => Self::new(Code::Busy, internal),
            SubmitError::Package(error) => error.into(),
            SubmitError::Procedure { .. } => Self::new(Code::ProcedureFailed, internal),
            SubmitError::Store(error) => error.into(),
            SubmitError::Documents(error) => error.into(),
            SubmitError::Interrupted | SubmitError::Random(_) => Self::new(Code::Internal, internal),
        }
    }
}

/// An error with everything that caused it.
fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut next = error.source();
    while let Some(cause) = next {
        text.push_str(": ");
        text.push_str(&cause.to_string());
        next = cause.source();
    }
    text
}
