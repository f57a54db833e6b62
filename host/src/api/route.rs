//! One route: what answers it, and what the description of the API says about it.

use std::sync::Arc;

use axum::routing::MethodRouter;
use schemars::{JsonSchema, Schema, SchemaGenerator};

use super::{Api, Code};

/// One line of the table of routes.
pub(super) struct Route {
    /// In small letters, as OpenAPI writes it.
    pub(super) method: &'static str,
    pub(super) path: &'static str,
    pub(super) handler: MethodRouter<Arc<Api>>,
    pub(super) summary: &'static str,
    /// Name, meaning, and whether it must be there.
    pub(super) headers: &'static [(&'static str, &'static str, bool)],
    pub(super) takes: Option<Content>,
    /// Status, meaning, body.
    pub(super) gives: Vec<(u16, &'static str, Content)>,
    pub(super) errors: &'static [Code],
}

impl Route {
    pub(super) fn new(method: &'static str, path: &'static str, handler: MethodRouter<Arc<Api>>) -> Self {
        Self { method, path, handler, summary: "", headers: &[], takes: None, gives: Vec::new(), errors: &[] }
    }
}

/// What a body holds.
#[derive(Clone, Copy)]
pub(super) enum Content {
    Nothing,
    Text,
    Wasm,
    Anything,
    Sound,
    /// A file of one of the kinds that are taken.
    Document,
    Json(fn(&mut SchemaGenerator) -> Schema),
}

impl Content {
    pub(super) fn json<T: JsonSchema>() -> Self {
        Self::Json(SchemaGenerator::subschema_for::<T>)
    }
}
