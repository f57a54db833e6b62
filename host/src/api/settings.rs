//! What the browser must know of the town, and whether the host is well.

use std::sync::Arc;

use axum::{
    extract::State,
    http::header,
    response::{IntoResponse, Response},
};
use procedure::{
    api::{AssetUrl, KioskSettings, Sound, Town},
    document,
};

use super::{Api, error::ApiError};
use crate::{config::Config, voice::Voice};

/// `GET /api/settings`
pub(super) async fn show(State(api): State<Arc<Api>>) -> Response {
    json(&KioskSettings { today: api.clock.today(), catalogue: api.registry.stamp(), ..api.settings.clone() })
}

/// `GET /healthz`: well, when the store can be asked.
pub(super) async fn health(State(api): State<Arc<Api>>) -> Result<Response, ApiError> {
    api.store.filed([0; 32]).await?;
    Ok(([(header::CACHE_CONTROL, "no-store")], "ok\n").into_response())
}

/// The settings for the browser; `today` and `catalogue` are filled in at each request.
pub(super) fn of(config: &Config, today: procedure::Date, communes: AssetUrl, voice: &Voice) -> KioskSettings {
    KioskSettings {
        today,
        town: Town {
            name: config.town.name.clone(),
            address: config.town.address.clone(),
            telephone: config.town.telephone.clone(),
            data_protection_contact: config.town.data_protection_contact.clone(),
        },
        locales: config.locales.clone(),
        idle_seconds: config.kiosk.idle_seconds,
        idle_warning_seconds: config.kiosk.idle_warning_seconds,
        communes,
        catalogue: String::new(),
        sound: Sound {
            voices: voice.languages().to_vec(),
            clips: voice.recorded().to_vec(),
            headset: config.voice.headset,
            headset_in_key: config.voice.headset_in_key.clone(),
            headset_out_key: config.voice.headset_out_key.clone(),
            headset_outputs: config.voice.headset_outputs,
            screen_reader: config.voice.screen_reader,
            from_the_start: config.voice.from_the_start,
        },
    }
}

/// A document as a response that nobody keeps.
pub(super) fn json<T: serde::Serialize>(value: &T) -> Response {
    let headers = [(header::CONTENT_TYPE, "application/json"), (header::CACHE_CONTROL, "no-store")];
    (headers, document::write(value)).into_response()
}
