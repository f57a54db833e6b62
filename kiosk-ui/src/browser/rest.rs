//! The part of the program that does not come first: `boot.js` brings it.

use wasm_bindgen::{
    closure::Closure,
    prelude::{JsValue, wasm_bindgen},
};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = bringTheRest)]
    fn bring_the_rest(first: JsValue);

    #[wasm_bindgen(js_name = bringTheRestSoon)]
    fn bring_the_rest_soon(first: JsValue);

    #[wasm_bindgen(js_name = whenTheRestIsThere)]
    fn when_the_rest_is_there(first: JsValue, then: JsValue);
}

/// Brings it, and comes back when it is there.
pub fn bring() {
    bring_the_rest(wasm_bindgen::exports());
}

/// Brings it without anybody waiting for it.
pub fn bring_soon() {
    bring_the_rest_soon(wasm_bindgen::exports());
}

/// Calls this once it is there, whoever brought it.
pub fn when_there(then: impl FnOnce() + 'static) {
    when_the_rest_is_there(wasm_bindgen::exports(), Closure::once_into_js(then));
}
