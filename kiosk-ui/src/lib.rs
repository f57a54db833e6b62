//! The browser's side of Parvis: it guides a person through the steps of a procedure, one question at a time.

pub mod app;
pub mod browser;
pub mod components;
pub mod fields;
pub mod hooks;
pub mod screens;
pub mod speech;
pub mod state;
pub mod worker;

/// Parts of the app are loaded when the first page is there, or when somebody needs them sooner; then the compiled doors to them call this.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn bring_the_rest() {
    browser::rest::bring();
}

/// Starts the app in the page.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen::prelude::wasm_bindgen(start)]
pub fn start() {
    // The message of a panic may quote what a person typed: it goes nowhere, the page says that it is sorry.
    yew::set_custom_panic_hook(Box::new(|_| browser::page::apologise()));
    match browser::page::app() {
        Some(root) => drop(yew::Renderer::<app::App>::with_root(root).render()),
        None => browser::page::apologise(),
    }
}
