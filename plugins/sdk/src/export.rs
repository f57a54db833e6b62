//! The component around a procedure: documents as strings, in and out.

use procedure::Advance;

use crate::{Procedure, Walk, Way, problem};

#[allow(missing_docs, unsafe_code, clippy::all, unreachable_pub, reason = "generated from the WIT file")]
pub mod bindings {
    wit_bindgen::generate!({
        path: "../../procedure/wit",
        world: "plugin",
        pub_export_macro: true,
        default_bindings_module: "parvis_sdk::bindings",
    });
}

/// The description as a document.
pub fn description_document(procedure: &impl Procedure) -> String {
    text(&procedure.describe())
}

/// From a request document to an advance document. A request that cannot be read is answered like an answer that cannot be taken:
/// only a faulty host sends one.
pub fn advance_document(procedure: &impl Procedure, request: &str) -> String {
    advance_along(|walk| procedure.advance(walk), request)
}

/// The same for a way that is no [`Procedure`], as that of the interpreter of declarative procedures.
pub fn advance_along(way: impl FnOnce(&mut Walk<'_>) -> Way, request: &str) -> String {
    let advance = match crate::request::read(request) {
        Some(request) if procedure::understands(&request.contract) => crate::reply_along(way, &request),
        _ => Advance::Invalid(vec![problem("", procedure::code::ANSWER_SHAPE).into()]),
    };
    text(&advance)
}

fn text(document: &impl serde::Serialize) -> String {
    serde_json::to_string(document).unwrap_or_default()
}

/// Makes the component of a procedure: `export_procedure!(Canteen);` where `Canteen` is a unit struct that is a [`Procedure`].
#[macro_export]
macro_rules! export_procedure {
    ($procedure:ident) => {
        #[cfg(target_arch = "wasm32")]
        const _: () = {
            struct Component;

            impl $crate::bindings::exports::parvis::procedure::guide::Guest for Component {
                fn describe() -> String {
                    $crate::description_document(&$procedure)
                }

                fn advance(request: String) -> String {
                    $crate::advance_document(&$procedure, &request)
                }
            }

    $crate::bindings::export!(Component with_types_in $crate::bindings);
        };
    };
}
