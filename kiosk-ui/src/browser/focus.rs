//! Focus: on the heading of a new page, on a field that must be corrected.

use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition};

use super::page;

/// Focuses the element with this id once the page has been rendered, and brings it to the top of the window.
pub fn after_rendering(id: &str, to_top: bool) {
    let id = id.to_owned();
    // Rendering runs in a microtask; a task comes after it.
    Timeout::new(0, move || {
        now(&id, to_top);
    })
    .forget();
}

/// Focuses the element with this id; gives whether there is one.
pub fn now(id: &str, to_top: bool) -> bool {
    let Some(element) = page::document().and_then(|document| document.get_element_by_id(id)) else { return false };
    let Ok(element) = element.dyn_into::<HtmlElement>() else { return false };
    if to_top && let Some(window) = page::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    } else {
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Center);
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
    // Focusing what is focused already says nothing to a screen reader: an error repeated must be heard again.
    let _ = element.blur();
    element.focus().is_ok()
}
