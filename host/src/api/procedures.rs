//! The catalogue: which procedures there are, in one locale.

use std::{collections::BTreeMap, io, sync::Arc};

use axum::{
    extract::{Path, State},
    http::HeaderMap,
    response::Response,
};
use locales::Words;
use procedure::{
    Locale,
    api::{AssetUrl, Catalogue, CatalogueEntry},
    document,
};

use super::{
    Api,
    error::ApiError,
    files::{Keep, nothing, send},
};
use crate::{
    assets::{Asset, Compressor},
    registry::{Installed, Registry},
};

/// `GET /api/procedures/{locale}`
pub(super) async fn list(
    State(api): State<Arc<Api>>,
    Path(locale): Path<String>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let locale = locale.parse::<Locale>().map_err(|_| nothing())?;
    let catalogue = api.catalogues.get(&locale).ok_or_else(nothing)?;
    Ok(send(catalogue, &headers, Keep::Never))
}

/// The catalogue in every locale offered. It changes only when the host is started anew, so it is compressed once.
pub(super) fn catalogues(
    registry: &Registry,
    locales: &[Locale],
    compressor: &Compressor,
) -> io::Result<BTreeMap<Locale, Asset>> {
    let mut catalogues = BTreeMap::new();
    for locale in locales {
        let core = Words::core(locale, &locales::pack::core(locale));
        let procedures = registry.procedures().map(|installed| entry(installed, locale, &core)).collect();
        let bytes = document::write(&Catalogue { procedures });
        catalogues.insert(locale.clone(), compressor.asset(bytes, "application/json")?);
    }
    Ok(catalogues)
}

fn entry(installed: &Installed, locale: &Locale, core: &Words) -> CatalogueEntry {
    let pack = installed.words.get(locale).map(|words| String::from_utf8_lossy(&words.plain)).unwrap_or_default();
    let words = core.with_procedure(&pack);
    let (hash, description) = (&installed.hash, installed.description.clone());
    let at = |locale: &Locale| (locale.clone(), AssetUrl(format!("/packages/{hash}/words/{locale}.ftl")));
    CatalogueEntry {
        package: hash.clone(),
        title: words.text(&description.title),
        summary: words.text(&description.summary),
        keywords: words.text(&description.keywords),
        description,
        module: AssetUrl(format!("/packages/{hash}/module.wasm")),
        words: installed.words.keys().map(at).collect(),
    }
}
