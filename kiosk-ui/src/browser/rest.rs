//! The part of the program that does not come first: `boot.js` brings it.

use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = bringTheRest)]
    fn bring_the_rest(first: JsValue);

    #[wasm_bindgen(js_name = bringTheRestSoon)]
    fn bring_the_rest_soon(first: JsValue);
}

/// Brings it, and comes back when it is there.
pub fn bring() {
    bring_the_rest(wasm_bindgen::exports());
}

/// Brings it without anybody waiting for it.
pub fn bring_soon() {
    bring_the_rest_soon(wasm_bindgen::exports());
}
