//! Before something is chosen: who comes near to it, when nothing else happens, and letters that will be needed.

use gloo::{
    events::{EventListener, EventListenerOptions},
    timers::callback::Timeout,
};
use procedure::Locale;
use wasm_bindgen::{JsCast, closure::Closure};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Element, Event};

use super::page;

/// A finger, a pointer, the focus.
const SIGNS: [&str; 3] = ["pointerover", "pointerdown", "focusin"];

/// Where the browser does not say when it is idle.
const LATER: u32 = 300;

/// The family of the style sheet that is used when somebody asks for it.
const WEIGHTED: &str = "\"Weighted Letters\"";

/// What somebody is about to press.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Near {
    /// A language.
    Language(Locale),
    /// Perhaps the other register: all buttons that stay pressed count for it.
    Register,
    /// Letters that dyslexic readers may read more easily.
    Letters,
}

/// Listens for it; dropping it ends that.
pub struct Nearness {
    _signs: Vec<EventListener>,
}

impl Nearness {
    /// `came` hears what somebody came near to.
    #[must_use]
    pub fn listen(came: impl Fn(Near) + Clone + 'static) -> Option<Self> {
        let document = page::document()?;
        let listen = |sign: &'static str| {
            let came = came.clone();
            EventListener::new_with_options(
                &document,
                sign,
                EventListenerOptions::run_in_capture_phase(),
                move |event| {
                    if let Some(near) = near(event) {
                        came(near);
                    }
                },
            )
        };
        let signs = SIGNS.into_iter().map(listen).collect();
        // Somebody may stand there already, and would give no sign of it.
        let there = document.query_selector(":is(button, input, label):is(:hover, :focus)").ok().flatten();
        if let Some(near) = there.as_ref().and_then(near_at) {
            came(near);
        }
        Some(Self { _signs: signs })
    }
}

fn near(event: &Event) -> Option<Near> {
    near_at(&event.target()?.dyn_into().ok()?)
}

fn near_at(element: &Element) -> Option<Near> {
    let control = element.closest("button, input, label").ok()??;
    let is = |what: &str| control.matches(what).unwrap_or_default();
    if is("button[lang]") {
        return Some(Near::Language(control.get_attribute("lang")?.parse().ok()?));
    }
    if is("[aria-pressed], [name=\"register\"], [for^=\"register-\"]") {
        return Some(Near::Register);
    }
    is("#weighted-letters, [for=\"weighted-letters\"]").then_some(Near::Letters)
}

/// Calls this when the browser has nothing else to do.
pub fn when_idle(act: impl FnOnce() + 'static) {
    let act = Closure::once_into_js(act);
    let function: &js_sys::Function = act.unchecked_ref();
    if page::window().is_some_and(|window| window.request_idle_callback(function).is_err()) {
        let function = function.clone();
        Timeout::new(LATER, move || drop(function.call0(&act))).forget();
    }
}

/// Fetches the letters that a text of another language is shown in.
pub fn letters(text: &str) {
    let family = page::window()
        .zip(page::document().and_then(|document| document.body()))
        .and_then(|(window, body)| window.get_computed_style(&body).ok()??.get_property_value("font-family").ok());
    load(&family.unwrap_or_default(), text);
}

/// Fetches the letters for dyslexic readers.
pub fn weighted_letters() {
    load(WEIGHTED, "a");
}

fn load(family: &str, text: &str) {
    let Some(document) = page::document() else { return };
    for weight in ["400 1em ", "700 1em "] {
        let coming = document.fonts().load_with_text(&[weight, family].concat(), text);
        // What does not come is fetched again when it is shown.
        spawn_local(async { drop(JsFuture::from(coming).await) });
    }
}
