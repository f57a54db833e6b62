//! The browser's history: real paths at home; at a kiosk one sentinel entry, so that Back stays inside.

use gloo::events::EventListener;
use wasm_bindgen::JsValue;
use web_sys::History;

use super::page;

/// Adds an entry with this path.
pub fn push(path: &str) {
    if let Some(history) = history() {
        let _ = history.push_state_with_url(&JsValue::from_f64(depth() + 1.0), "", Some(path));
    }
}

/// Gives the present entry this path.
pub fn replace(path: &str) {
    if let Some(history) = history() {
        let _ = history.replace_state_with_url(&JsValue::from_f64(depth()), "", Some(path));
    }
}

/// Goes back in the browser's history when the page before is one of ours; gives whether it is.
#[must_use]
pub fn back() -> bool {
    depth() > 0.0 && history().is_some_and(|history| history.back().is_ok())
}

/// Puts an entry on top of the kiosk's only one. Called after a person's first action: a browser skips entries that a page adds
/// by itself when Back is pressed.
pub fn guard() {
    if depth() == 0.0 {
        push(&page::path());
    }
}

/// From now on, `on_path` hears of every path that the browser's own buttons lead to.
#[must_use]
pub fn listen(on_path: impl Fn(String) + 'static) -> Option<EventListener> {
    Some(EventListener::new(&page::window()?.into(), "popstate", move |_| on_path(page::path())))
}

/// From now on, `on_back` hears when the browser's Back is pressed at a kiosk; the browser is sent forward again at once.
#[must_use]
pub fn listen_at_kiosk(on_back: impl Fn() + 'static) -> Option<EventListener> {
    let listener = EventListener::new(&page::window()?.into(), "popstate", move |_| {
        if depth() == 0.0 {
            if let Some(history) = history() {
                let _ = history.forward();
            }
            on_back();
        }
    });
    Some(listener)
}

/// How many of our pages are before this one; kept in the entry itself, so that it is right after a reload.
fn depth() -> f64 {
    history().and_then(|history| history.state().ok()?.as_f64()).unwrap_or(0.0)
}

fn history() -> Option<History> {
    page::window()?.history().ok()
}
