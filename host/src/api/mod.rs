//! The HTTP API: the table of routes, and what every handler shares.

use std::sync::Arc;

use axum::{
    Router,
    middleware::{self, Next},
    routing::{get, post, put},
};
use procedure::{
    Advance,
    api::{Catalogue, Example, KioskSettings, Receipt, Sentence, Submission, UploadTicket},
};
use tokio::sync::Semaphore;
use tower_http::catch_panic::CatchPanicLayer;

use crate::{
    assets::Ui,
    clock::Clock,
    config::Config,
    dossier::{access::Citizen, store::DossierStore},
    registry::Registry,
    voice::Voice,
};

mod body;
mod dossiers;
mod error;
mod files;
mod first;
mod observe;
mod openapi;
mod procedures;
mod route;
mod settings;
mod uploads;
mod voice;

pub use error::{ApiError, Code};
pub use observe::Transport;
pub use openapi::openapi;

use first::FirstQuestions;
use route::{Content, Route};

/// Uploads at the same time: a kiosk sends one after the other, and each takes a part of 256 KiB in memory.
const UPLOADS: usize = 64;

/// What the handlers share.
pub struct Api {
    citizen: Arc<dyn Citizen>,
    store: Arc<dyn DossierStore>,
    registry: Arc<Registry>,
    ui: Ui,
    settings: KioskSettings,
    clock: Clock,
    max_dossier_bytes: usize,
    max_document_bytes: u64,
    uploads: Semaphore,
    voice: Voice,
    first: FirstQuestions,
}

impl Api {
    /// The API of a host with these parts.
    pub fn new(
        config: &Config,
        citizen: Arc<dyn Citizen>,
        store: Arc<dyn DossierStore>,
        registry: Arc<Registry>,
        ui: Ui,
        clock: Clock,
        voice: Voice,
    ) -> Self {
        Self {
            settings: settings::of(config, clock.today(), ui.communes_at.clone(), &voice),
            max_dossier_bytes: config.dossiers.max_bytes,
            max_document_bytes: config.uploads.max_bytes,
            uploads: Semaphore::new(UPLOADS),
            citizen,
            store,
            registry,
            ui,
            clock,
            voice,
            first: FirstQuestions::default(),
        }
    }

    /// What answers requests.
    pub fn router(self, transport: Transport) -> Router {
        let routes = routes().into_iter().fold(Router::new(), |router, route| router.route(route.path, route.handler));
        routes
            .fallback(files::page)
            .layer(CatchPanicLayer::custom(|_: Box<dyn std::any::Any + Send>| {
                axum::response::IntoResponse::into_response(ApiError::new(Code::Internal, "a handler panicked"))
            }))
            .layer(middleware::from_fn(move |request: axum::extract::Request, next: Next| {
                observe::observe(transport, request, next)
            }))
            .with_state(Arc::new(self))
    }
}

/// Every route, with all that the description of the API says about it. Pages are served at every other address.
fn routes() -> Vec<Route> {
    vec![
        Route {
            summary: "Whether the host is well",
            gives: vec![(200, "It is", Content::Text)],
            errors: &[Code::StoreUnavailable],
            ..Route::new("get", "/healthz", get(settings::health))
        },
        Route {
            summary: "What a device must know of the town",
            gives: vec![(200, "The settings", Content::json::<KioskSettings>())],
            ..Route::new("get", "/api/settings", get(settings::show))
        },
        Route {
            summary: "The procedures that can be done here, in one locale",
            gives: vec![(200, "The catalogue", Content::json::<Catalogue>())],
            errors: &[Code::NotFound],
            ..Route::new("get", "/api/procedures/{locale}", get(procedures::list))
        },
        Route {
            summary: "Leave to upload the documents of one journey",
            gives: vec![(201, "The ticket", Content::json::<UploadTicket>())],
            errors: &[Code::CrossSite],
            ..Route::new("post", "/api/uploads", post(uploads::open))
        },
        Route {
            summary: "Uploads one document, named by its SHA-256; the same document twice is one",
            headers: &[("Upload-Token", "The token of the journey's ticket", true)],
            takes: Some(Content::Document),
            gives: vec![(204, "It waits for its dossier", Content::Nothing)],
            errors: &[
                Code::CrossSite,
                Code::TokenUnknown,
                Code::TokenExpired,
                Code::DocumentHashShape,
                Code::DocumentHash,
                Code::DocumentKind,
                Code::DocumentNotAsNamed,
                Code::DocumentEmpty,
                Code::DocumentTooLarge,
                Code::DocumentsTooMany,
                Code::BodyInterrupted,
                Code::Busy,
                Code::StoreUnavailable,
            ],
            ..Route::new("put", "/api/uploads/{sha256}", put(uploads::put))
        },
        Route {
            summary: "Sends a dossier, which is replayed before it is kept; the same key never makes two",
            headers: &[
                ("Idempotency-Key", "16 to 100 letters, digits and hyphens, drawn at random for this dossier", true),
                ("Upload-Token", "The token under which its documents were uploaded", false),
            ],
            takes: Some(Content::json::<Submission>()),
            gives: vec![
                (201, "The receipt", Content::json::<Receipt>()),
                (200, "The receipt that this key was given before", Content::json::<Receipt>()),
            ],
            errors: &[
                Code::CrossSite,
                Code::KeyMissing,
                Code::KeyReused,
                Code::MediaType,
                Code::BodyTooLarge,
                Code::BodyMalformed,
                Code::BodyNotText,
                Code::BodyInterrupted,
                Code::DossierRefused,
                Code::ProcedureFailed,
                Code::Busy,
                Code::StoreUnavailable,
            ],
            ..Route::new("post", "/api/dossiers", post(dossiers::submit))
        },
        Route {
            summary: "A sentence as sound; only for kiosks that the host speaks for",
            takes: Some(Content::json::<Sentence>()),
            gives: vec![(200, "The sentence", Content::Sound)],
            errors: &[
                Code::CrossSite,
                Code::MediaType,
                Code::BodyTooLarge,
                Code::BodyMalformed,
                Code::BodyNotText,
                Code::BodyInterrupted,
                Code::VoiceMissing,
                Code::VoiceUnsayable,
                Code::Busy,
            ],
            ..Route::new("post", "/api/voice", post(voice::say))
        },
        Route {
            summary: "The program of a package, for the browser; never changes",
            gives: vec![(200, "The core module", Content::Wasm)],
            errors: &[Code::NotFound, Code::ProcedureFailed],
            ..Route::new("get", "/packages/{hash}/module.wasm", get(files::module))
        },
        Route {
            summary: "The words of a package, `{file}` being a locale and `.ftl`; never changes",
            gives: vec![(200, "Fluent", Content::Text)],
            errors: &[Code::NotFound, Code::ProcedureFailed],
            ..Route::new("get", "/packages/{hash}/words/{file}", get(files::words))
        },
        Route {
            summary: "A picture of a package, under the policy that it runs and loads nothing; never changes",
            gives: vec![(200, "The picture", Content::Anything)],
            errors: &[Code::NotFound, Code::ProcedureFailed],
            ..Route::new("get", "/packages/{hash}/pictures/{name}", get(files::picture))
        },
        Route {
            summary: "A made-up person's way through a package's procedure, to practise with; never changes",
            gives: vec![(200, "The example", Content::json::<Example>())],
            errors: &[Code::NotFound, Code::ProcedureFailed],
            ..Route::new("get", "/packages/{hash}/example.json", get(files::example))
        },
        Route {
            summary: "What a package's procedure says to who has answered nothing yet, on this day, which is today",
            gives: vec![(200, "The first step, as a rule", Content::json::<Advance>())],
            errors: &[Code::NotFound, Code::ProcedureFailed, Code::Busy],
            ..Route::new("get", "/packages/{hash}/first/{day}", get(files::first))
        },
        Route {
            summary: "A file of the UI; its name carries the hash of its content",
            gives: vec![(200, "The file", Content::Anything)],
            errors: &[Code::NotFound],
            ..Route::new("get", "/assets/{*path}", get(files::asset))
        },
    ]
}
