//! The core module of every declarative procedure: a buffer, in which the builder puts a definition, and what runs it.
#![cfg(target_arch = "wasm32")]

use std::hint::black_box;

use definition::{BUFFER, Definition, SLOT_MARK};

/// Where the builder finds the buffer: a mark, and the address.
#[repr(C)]
struct Slot {
    mark: [u8; 16],
    buffer: &'static [u8; BUFFER],
}

/// Empty, so that it takes no room in the module; a data segment of the builder's lies over it.
static EMPTY: [u8; BUFFER] = [0; BUFFER];
static SLOT: Slot = Slot { mark: SLOT_MARK, buffer: &EMPTY };

/// What the builder put there; the compiler must not think that it knows. The mark is for the builder alone: were it read here, it
/// would stand in the module's data a second time.
fn definition() -> Option<Definition> {
    Definition::read(black_box(&SLOT).buffer).ok()
}

struct Component;

impl parvis_sdk::bindings::exports::parvis::procedure::guide::Guest for Component {
    fn describe() -> String {
        definition().map(|definition| definition.manifest).unwrap_or_default()
    }

    fn advance(request: String) -> String {
        match definition() {
            Some(definition) => parvis_sdk::advance_along(|walk| definition.go(walk), &request),
            // An interpreter without a definition is no procedure, and no reply says so.
            None => String::new(),
        }
    }
}

parvis_sdk::bindings::export!(Component with_types_in parvis_sdk::bindings);
