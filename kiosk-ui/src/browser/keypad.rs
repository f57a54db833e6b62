//! The five keys of a pad: they move the focus through the page and press what has it.

use accessibility::keypad::Key;
use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent};

use super::{
    page,
    stops::{self, Stops},
};

/// Acts on the keys; dropping it ends that.
pub struct Keypad {
    _keys: EventListener,
}

impl Keypad {
    /// Begins; `help` is called when somebody asks for help.
    #[must_use]
    pub fn start(help: impl Fn() + 'static) -> Option<Self> {
        let mut options = EventListenerOptions::run_in_capture_phase();
        options.passive = false;
        // Below the window, where a filter for hands that tremble stops what does not count.
        let keys = EventListener::new_with_options(&page::document()?.into(), "keydown", options, move |event| {
            let Some(pressed) = event.dyn_ref::<KeyboardEvent>() else { return };
            if pressed.ctrl_key() || pressed.alt_key() || pressed.meta_key() {
                return;
            }
            let Some(key) = Key::of(&pressed.code()) else { return };
            event.prevent_default();
            // A key that is held goes on, but does not choose again and again.
            match key {
                Key::Choose | Key::Help | Key::Repeat if pressed.repeat() => {}
                Key::Help => help(),
                Key::Repeat => repeat(),
                Key::Choose => choose(),
                Key::Up | Key::Down | Key::Left | Key::Right => go(key),
            }
        });
        Some(Self { _keys: keys })
    }
}

fn focused() -> Option<HtmlElement> {
    page::document()?.active_element()?.dyn_into().ok()
}

fn go(key: Key) {
    let stops = Stops::look();
    let here = focused();
    let from = here.as_ref().filter(|here| here.tag_name() != "BODY").map_or(Err(0), |here| stops.place(here));
    let next = key.next(&stops.places, from, here.is_some_and(|here| is_right_to_left(&here)));
    if let Some(next) = next.and_then(|next| stops.elements.get(next)) {
        let _ = next.focus();
    }
}

/// How what stands around the element is laid out: the keys of Arabic letters lie from left to right, as on a typewriter.
fn is_right_to_left(element: &HtmlElement) -> bool {
    let around =
        element.parent_element().and_then(|parent| parent.closest("[dir=\"ltr\"], [dir=\"rtl\"]").ok().flatten());
    around.and_then(|around: Element| around.get_attribute("dir")).is_some_and(|dir| dir == "rtl")
}

/// A box to write in is not pressed: what comes after it is where one writes, or goes on.
fn choose() {
    match focused() {
        Some(here) if stops::is_written_in(&here) => go(Key::Down),
        Some(here) => here.click(),
        None => {}
    }
}

/// What gets the focus anew is said anew.
fn repeat() {
    if let Some(here) = focused() {
        let _ = here.blur();
        let _ = here.focus();
    }
}
