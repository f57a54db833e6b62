//! The published JSON Schema of every document, generated from the Rust types (feature `schema`).

use schemars::{Schema, generate::SchemaSettings};

/// The schema of the contract: what a plugin says and hears, and in its `$defs` every other document of Parvis, such as a review, a
/// dossier as it is sent, a receipt, an error and a journey as a file.
#[must_use]
pub fn contract() -> Schema {
    let mut generator = SchemaSettings::draft2020_12().into_generator();
    let said_and_heard = [
        generator.subschema_for::<crate::Description>(),
        generator.subschema_for::<crate::Request>(),
        generator.subschema_for::<crate::Advance>(),
    ];
    for others in [
        generator.subschema_for::<crate::Review>(),
        generator.subschema_for::<crate::api::KioskSettings>(),
        generator.subschema_for::<crate::api::Catalogue>(),
        generator.subschema_for::<crate::api::Example>(),
        generator.subschema_for::<crate::api::Sentence>(),
        generator.subschema_for::<crate::api::UploadTicket>(),
        generator.subschema_for::<crate::api::Submission>(),
        generator.subschema_for::<crate::api::Receipt>(),
        generator.subschema_for::<crate::api::ProblemDetails>(),
        generator.subschema_for::<crate::script::Script>(),
    ] {
        // Asking for it has put it among the definitions; nothing at the top refers to it.
        drop(others);
    }
    let definitions = generator.take_definitions(true);
    let mut schema = schemars::json_schema!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": format!("The documents of parvis:procedure, contract {}", crate::CONTRACT),
        "oneOf": said_and_heard,
        "$defs": definitions,
    });
    sort(schema.ensure_object());
    schema
}

/// Members in the order of their names: whether serde_json keeps another order depends on who else is built with it.
fn sort(members: &mut serde_json::Map<String, serde_json::Value>) {
    let taken = std::mem::take(members);
    let mut sorted: Vec<(String, serde_json::Value)> = taken.into_iter().collect();
    sorted.sort_by(|(one, _), (other, _)| one.cmp(other));
    for (name, mut value) in sorted {
        inside(&mut value);
        members.insert(name, value);
    }
}

fn inside(value: &mut serde_json::Value) {
    match value {
        serde_json::Value::Object(members) => sort(members),
        serde_json::Value::Array(list) => list.iter_mut().for_each(inside),
        _ => {}
    }
}
