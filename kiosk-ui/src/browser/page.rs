//! The page as a whole: title, language, way of reading, links of the head, and the wipe.

use std::collections::BTreeMap;

use accessibility::preferences::{Device, Preferences};
use gloo::events::EventListener;
use procedure::{Locale, api::Place};
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, Node, Window};
use yew::AttrValue;

use crate::state::{ENDED_QUERY, KIOSK_PATH};

/// The window. There always is one where this runs; without it nothing could be shown, so the apology would not help either.
pub(super) fn window() -> Option<Window> {
    #[expect(clippy::disallowed_methods, reason = "this is its home")]
    web_sys::window()
}

pub(super) fn document() -> Option<Document> {
    window()?.document()
}

fn root() -> Option<Element> {
    document()?.document_element()
}

/// The element that the app is rendered into.
#[must_use]
pub fn app() -> Option<Element> {
    document()?.get_element_by_id("app")
}

/// Where this device stands: `/kiosk` is what a kiosk opens, and no other page leads there.
#[must_use]
pub fn place() -> Place {
    if path() == KIOSK_PATH { Place::Kiosk } else { Place::Home }
}

/// Whether another page shows this one in a frame. The policy of a host that serves people forbids that; `parvis preview` does it.
#[must_use]
pub fn is_framed() -> bool {
    window().is_some_and(|window| window.parent().ok().flatten().is_some_and(|parent| parent != window))
}

/// From now on, `heard` is called whenever the page around this frame says that the author saved another version.
#[must_use]
pub fn listen_to_preview(heard: impl Fn() + 'static) -> Option<EventListener> {
    Some(EventListener::new(&window()?.into(), "parvis-saved", move |_| heard()))
}

/// The path on this host.
#[must_use]
pub fn path() -> String {
    window().and_then(|window| window.location().pathname().ok()).unwrap_or_default()
}

/// Where others reach this host too; none on a machine that serves only itself, whose address says nothing to them.
#[must_use]
pub fn address() -> Option<String> {
    let location = window()?.location();
    let own = |host: &str| host == "localhost" || host == "[::1]" || host.starts_with("127.");
    if own(&location.hostname().ok()?) { None } else { location.origin().ok() }
}

/// Whether this document replaced one that was wiped.
#[must_use]
pub fn has_ended() -> bool {
    window().and_then(|window| window.location().search().ok()).is_some_and(|query| query == ENDED_QUERY)
}

/// The address of a file that the page's head names by relation and language.
#[must_use]
pub fn link(relation: &str, locale: Option<&Locale>) -> Option<String> {
    let mut selector = ["link[rel=\"", relation, "\"]"].concat();
    if let Some(locale) = locale {
        selector += &["[hreflang=\"", locale.as_str(), "\"]"].concat();
    }
    document()?.query_selector(&selector).ok()??.get_attribute("href")
}

/// The addresses of Parvis' own pictures, by name, as the page's head has them.
#[must_use]
pub fn drawings() -> BTreeMap<String, AttrValue> {
    let links = document().and_then(|document| document.query_selector_all("link[rel=\"picture\"]").ok());
    let links = links.iter().flat_map(|links| (0..links.length()).filter_map(|at| links.item(at)));
    let link = |link: Node| {
        let link = link.dyn_into::<Element>().ok()?;
        Some((link.get_attribute("title")?, link.get_attribute("href")?.into()))
    };
    links.filter_map(link).collect()
}

/// The language that the page is written in before any is chosen.
#[must_use]
pub fn written_in() -> Locale {
    root().and_then(|root| root.get_attribute("lang")?.parse().ok()).unwrap_or_else(Locale::source)
}

/// The first language of the device's owner that we have words for.
#[must_use]
pub fn owners_locale() -> Option<Locale> {
    let languages = window()?.navigator().languages();
    let known = |tag: String| {
        let tag: Locale = tag.parse().ok()?;
        let language: Locale = tag.language().parse().ok()?;
        [tag, language].into_iter().find(|locale| link("words", Some(locale)).is_some())
    };
    languages.iter().filter_map(|tag| tag.as_string()).find_map(known)
}

/// Tells whether the window is at most this wide, in letters of the usual size, now and whenever that changes.
#[must_use]
pub fn watch_width(em: u32, heard: impl Fn(bool) + 'static) -> Option<EventListener> {
    let list = window()?.match_media(&["(max-width: ", &em.to_string(), "em)"].concat()).ok()??;
    heard(list.matches());
    let watched = list.clone();
    Some(EventListener::new(&list, "change", move |_| heard(watched.matches())))
}

/// Whether this device has a line, as far as it knows.
#[must_use]
pub fn has_line() -> bool {
    window().is_none_or(|window| window.navigator().on_line())
}

/// What the device knows about its owner's way of reading.
#[must_use]
pub fn device() -> Device {
    let prefers =
        |query: &str| window().and_then(|window| window.match_media(query).ok()?).is_some_and(|list| list.matches());
    Device {
        dark: prefers("(prefers-color-scheme: dark)"),
        more_contrast: prefers("(prefers-contrast: more)"),
        reduced_motion: prefers("(prefers-reduced-motion: reduce)"),
    }
}

/// The same time as a whole number.
#[must_use]
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "milliseconds since the page began")]
pub(super) fn milliseconds() -> u64 {
    now() as u64
}

/// What screen readers and tabs call the page.
#[must_use]
pub(super) fn title() -> String {
    document().map(|document| document.title()).unwrap_or_default()
}

/// Sets what screen readers and tabs call the page.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Sets the language and direction of the page.
pub fn set_locale(locale: &Locale) {
    set("lang", locale.as_str());
    set("dir", if locale.is_right_to_left() { "rtl" } else { "ltr" });
}

/// Whether the page reads from right to left.
#[must_use]
pub(super) fn is_right_to_left() -> bool {
    root().and_then(|root| root.get_attribute("dir")).is_some_and(|dir| dir == "rtl")
}

/// The time on the clock of events, in milliseconds.
#[must_use]
pub(super) fn now() -> f64 {
    window().and_then(|window| window.performance()).map_or(0.0, |clock| clock.now())
}

/// Sets what the stylesheet sees of the way of reading.
pub fn set_preferences(preferences: Preferences) {
    for (name, value) in preferences.attributes() {
        set(name, value);
    }
}

/// Sets what the stylesheet sees of the place, and tells it (and the page's own apology) that the app is there.
pub fn set_ready(place: Place) {
    set("data-place", if place == Place::Kiosk { "kiosk" } else { "home" });
    set("data-app", "ready");
    // Not by the stylesheet alone: it may be what did not come.
    if let Some(apology) = document().and_then(|document| document.get_element_by_id("apology")) {
        let _ = apology.set_attribute("hidden", "");
    }
}

/// Puts a text into the polite live region.
pub fn say(text: &str) {
    if let Some(status) = document().and_then(|document| document.get_element_by_id("status")) {
        status.set_text_content(Some(text));
    }
}

/// Shows the page's own apology instead of the app; `boot.js` does it, since it works without us.
pub fn apologise() {
    if let (Some(window), Ok(event)) = (window(), web_sys::Event::new("parvis-failed")) {
        let _ = window.dispatch_event(&event);
    }
}

/// Erases everything that a person left here. The document is replaced, never reset in place: what is forgotten cannot be
/// forgotten halfway. The body goes at once, so that no cache of pages can keep a picture of it.
pub fn wipe(place: Place) {
    super::storage::clear();
    super::speech::stop();
    let Some(window) = window() else { return };
    if let Some(body) = document().and_then(|document| document.body()) {
        body.set_text_content(None);
    }
    set_title("Parvis");
    let start = if place == Place::Kiosk { KIOSK_PATH } else { "/" };
    let _ = window.location().replace(&[start, ENDED_QUERY].concat());
}

fn set(name: &str, value: &str) {
    if let Some(root) = root() {
        let _ = root.set_attribute(name, value);
    }
}
