//! The browser's frames: what must come with the next picture of the page, and what may come after it.

use gloo::timers::callback::Timeout;
use wasm_bindgen::{JsCast, closure::Closure};

use super::page;

/// Calls this just before the page is painted the next time.
pub fn next(then: impl FnOnce() + 'static) {
    let then = Closure::once_into_js(then);
    if let Some(window) = page::window() {
        let _ = window.request_animation_frame(then.unchecked_ref());
    }
}

/// Calls this when the page has been painted as it is now, so that nobody waits for it: a second frame begins when the first is on its way to
/// the screen. A page that nobody sees is not painted.
pub fn once_painted(then: impl FnOnce() + 'static) {
    let soon = move || drop(Timeout::new(0, then).forget());
    if page::document().is_some_and(|document| document.hidden()) { soon() } else { next(|| next(soon)) }
}
