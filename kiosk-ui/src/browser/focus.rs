//! Focus: on the heading of a new page, on a field that must be corrected.

use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::{Document, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition};

use super::{frames, page};

/// The id of the place where the focus stands between two pages.
const BETWEEN: &str = "between-pages";

/// How long it stands there, beside two frames. What is said of the old page and the new one comes before it, and a screen reader that is
/// still busy with that passes over every focus but the last: after 100 ms, Orca with Firefox had not come so far on pages of many parts.
const BETWEEN_MS: u32 = 300;

/// Takes the caret from the page that is about to go.
///
/// In Firefox it stands in what has the focus, even in a button. It would fall into the main part with the button, and Orca goes from there to
/// the nearest text without a word: that is the heading, of which nothing is said then when it has the focus. Measured on a full machine,
/// with the empty place coming later and for 100 ms: of twelve headings of a journey three and five were silent, and now only those at which
/// Orca was behind for longer than the place stands there.
pub fn on_leaving() {
    let selection = page::window().and_then(|window| window.get_selection().ok().flatten());
    if let Some(selection) = selection {
        let _ = selection.remove_all_ranges();
    }
}

/// Focuses the element with this id on the page that has just been rendered, and brings it to the top of the window.
///
/// The button that was pressed may have gone with its page. Orca 43 then takes the first thing that has the focus afterwards for the place
/// where it is already, and says nothing of it: measured in Chromium, the heading of a new page was heard at one arrival in three. So that
/// first thing is an empty place, and the heading comes second.
///
/// The place has the focus at once, in the task in which the old page goes, so that nothing is said of the focus falling to the document.
pub fn on_arrival(id: &str) {
    if !stand_between() {
        after_rendering(id, true);
        return;
    }
    let id = id.to_owned();
    let go_on = move || {
        // Whoever was quicker stays where they are.
        if is_lost() {
            now(&id, true);
        }
    };
    Timeout::new(BETWEEN_MS, || frames::next(|| frames::next(go_on))).forget();
}

/// Whether nothing has the focus, or nothing that anybody sees.
fn is_lost() -> bool {
    let active = page::document().and_then(|document| document.active_element());
    active.is_none_or(|active| active.id() == BETWEEN || matches!(active.tag_name().as_str(), "BODY" | "HTML"))
}

/// Focuses an empty place at the beginning of the page, if the focus was lost; gives whether it was.
fn stand_between() -> bool {
    let place = |document: Document| {
        let main = document.get_element_by_id("main")?;
        let place = document.create_element("div").ok()?.dyn_into::<HtmlElement>().ok()?;
        place.set_id(BETWEEN);
        place.set_class_name("aside");
        place.set_tab_index(-1);
        main.prepend_with_node_1(&place).ok()?;
        place.focus().ok()
    };
    let document = page::document().filter(|_| is_lost());
    if let Some(old) = document.as_ref().and_then(|document| document.get_element_by_id(BETWEEN)) {
        old.remove();
    }
    document.and_then(place).is_some()
}

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
