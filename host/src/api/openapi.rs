//! The description of the API (OpenAPI 3.1), made from the table of routes and the schemas of the documents.

use procedure::{api::ProblemDetails, field::document::FileKind};
use schemars::{SchemaGenerator, generate::SchemaSettings};
use serde_json::{Map, Value, json};

use super::{
    Code,
    route::{Content, Route},
    routes,
};

/// The text of `openapi.json`.
#[must_use]
pub fn openapi() -> String {
    let mut settings = SchemaSettings::draft2020_12();
    settings.definitions_path = "/components/schemas".into();
    let mut generator = settings.into_generator();
    let mut paths = Map::new();
    for route in routes() {
        // OpenAPI has no name for "the rest of the path".
        let path = route.path.replace("{*", "{");
        let operation = operation(&route, &path, &mut generator);
        if let Value::Object(methods) = paths.entry(path).or_insert_with(|| json!({})) {
            methods.insert(route.method.to_owned(), operation);
        }
    }
    let codes: Map<String, Value> =
        Code::ALL.iter().map(|code| (code.name().to_owned(), code.meaning().trim().into())).collect();
    let api = json!({
        "openapi": "3.1.0",
        "jsonSchemaDialect": "https://json-schema.org/draft/2020-12/schema",
        "info": {
            "title": "Parvis",
            "version": env!("CARGO_PKG_VERSION"),
            "description": "What travels between the browser and the host. Dossiers go in; no route gives one out.",
            "license": { "name": "EUPL-1.2", "identifier": "EUPL-1.2" },
        },
        "servers": [{ "url": "/" }],
        "paths": paths,
        "components": { "schemas": generator.take_definitions(true) },
        "x-error-codes": codes,
    });
    let mut text = serde_json::to_string_pretty(&api).unwrap_or_default();
    text.push('\n');
    text
}

fn operation(route: &Route, path: &str, generator: &mut SchemaGenerator) -> Value {
    let mut parameters: Vec<Value> = path
        .split(['{', '}'])
        .skip(1)
        .step_by(2)
        .map(|name| json!({ "name": name, "in": "path", "required": true, "schema": { "type": "string" } }))
        .collect();
    parameters.extend(route.headers.iter().map(|(name, meaning, required)| {
        json!({ "name": name, "in": "header", "description": meaning, "required": required, "schema": { "type": "string" } })
    }));
    let mut responses = Map::new();
    for (status, meaning, content) in &route.gives {
        let mut response = json!({ "description": meaning });
        if let Some(content) = body(*content, generator) {
            response["content"] = content;
        }
        responses.insert(status.to_string(), response);
    }
    let mut errors: Vec<Code> = route.errors.to_vec();
    errors.extend([Code::Internal, Code::TimedOut]);
    for code in &errors {
        let status = code.status().as_u16();
        let of_status: Vec<&str> =
            errors.iter().filter(|code| code.status().as_u16() == status).map(|code| code.name()).collect();
        responses.insert(
            status.to_string(),
            json!({
                "description": format!("`code` is one of: {}", of_status.join(", ")),
                "content": { "application/problem+json": { "schema": generator.subschema_for::<ProblemDetails>() } },
            }),
        );
    }
    let mut operation = json!({ "summary": route.summary, "responses": responses });
    if !parameters.is_empty() {
        operation["parameters"] = parameters.into();
    }
    if let Some(content) = route.takes.and_then(|takes| body(takes, generator)) {
        operation["requestBody"] = json!({ "required": true, "content": content });
    }
    operation
}

fn body(content: Content, generator: &mut SchemaGenerator) -> Option<Value> {
    let content = match content {
        Content::Nothing => return None,
        Content::Text => json!({ "text/plain": { "schema": { "type": "string" } } }),
        Content::Wasm => json!({ "application/wasm": {} }),
        Content::Anything => json!({ "*/*": {} }),
        Content::Sound => json!({ "audio/wav": {} }),
        Content::Document => FileKind::ALL.into_iter().map(|kind| (kind.media_type().to_owned(), json!({}))).collect(),
        Content::Json(schema) => json!({ "application/json": { "schema": schema(generator) } }),
    };
    Some(content)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_description_is_up_to_date() {
        expect_test::expect_file!["../../openapi.json"].assert_eq(&openapi());
    }

    #[test]
    fn every_reference_leads_somewhere() {
        let api: Value = serde_json::from_str(&openapi()).expect("JSON");
        let mut references = Vec::new();
        collect(&api, &mut references);
        assert!(references.len() > 20, "{references:?}");
        for reference in references {
            let pointer = reference.strip_prefix('#').expect("inside the document");
            assert!(api.pointer(pointer).is_some(), "{reference}");
        }
    }

    fn collect(value: &Value, references: &mut Vec<String>) {
        match value {
            Value::Object(members) => {
                references.extend(members.get("$ref").and_then(Value::as_str).map(str::to_owned));
                members.values().for_each(|member| collect(member, references));
            }
            Value::Array(members) => members.iter().for_each(|member| collect(member, references)),
            _ => {}
        }
    }
}
