//! The published JSON Schema of every document, generated from the Rust types (feature `schema`).

use schemars::{Schema, generate::SchemaSettings};

/// The schema of one document that refers to all others in its `$defs`: description, request and advance, and what travels to the
/// host.
#[must_use]
pub fn contract() -> Schema {
    let mut generator = SchemaSettings::draft2020_12().into_generator();
    for definition in [
        generator.subschema_for::<crate::Description>(),
        generator.subschema_for::<crate::Request>(),
        generator.subschema_for::<crate::Advance>(),
    ] {
        drop(definition);
    }
    let definitions = generator.take_definitions(true);
    schemars::json_schema!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "The documents of parvis:procedure, contract 1.0",
        "oneOf": [
            { "$ref": "#/$defs/Description" },
            { "$ref": "#/$defs/Request" },
            { "$ref": "#/$defs/Advance" },
        ],
        "$defs": definitions,
    })
}
