//! Writes into boxes as a keyboard does: at the caret, and the box hears of it as of any key.

use accessibility::keyboards::{Edit, Typed};
use gloo::{events::EventListener, timers::callback::Timeout};
use wasm_bindgen::JsCast;
use web_sys::{
    Element, Event, EventTarget, HtmlElement, HtmlInputElement, HtmlTextAreaElement, InputEvent, InputEventInit,
    ScrollIntoViewOptions, ScrollLogicalPosition,
};

use super::{
    page,
    stops::{self, Stops},
};
use crate::state::Writing;

/// A box is entered by the focus, or by a press on one that has it already.
const SIGNS: [&str; 2] = ["focusin", "click"];

/// Hears which box somebody is about to write in; dropping it ends that.
pub struct Boxes {
    _signs: Vec<EventListener>,
}

impl Boxes {
    /// Begins to hear.
    #[must_use]
    pub fn listen(entered: impl Fn(Writing) + Clone + 'static) -> Option<Self> {
        let target: EventTarget = page::window()?.into();
        let listen = |sign: &'static str| {
            let entered = entered.clone();
            EventListener::new(&target, sign, move |event| {
                if let Some(writing) = writing(event) {
                    entered(writing);
                }
            })
        };
        Some(Self { _signs: SIGNS.into_iter().map(listen).collect() })
    }
}

/// Changes what stands in the box with this id.
pub fn edit(id: &str, edit: Edit) {
    let Some(field) = find(id) else { return };
    let input = field.dyn_ref::<HtmlInputElement>();
    let area = field.dyn_ref::<HtmlTextAreaElement>();
    let text = input.map(HtmlInputElement::value).or_else(|| area.map(HtmlTextAreaElement::value)).unwrap_or_default();
    // A box for an address of e-mail does not tell where its caret is: there one writes at the end.
    let place = |place: Option<u32>| place.map_or(usize::MAX, |place| usize::try_from(place).unwrap_or(usize::MAX));
    let start = input.map(|input| input.selection_start()).or_else(|| area.map(|area| area.selection_start()));
    let end = input.map(|input| input.selection_end()).or_else(|| area.map(|area| area.selection_end()));
    let both = [start, end].map(|end| place(end.and_then(Result::ok).flatten()));
    let before = Typed { text, start: both[0], end: both[1] };
    let after = edit.apply(&before);
    let caret = u32::try_from(after.start).unwrap_or_default();
    if let Some(input) = input {
        if after.text != before.text {
            input.set_value(&after.text);
        }
        let _ = input.set_selection_range(caret, caret);
    } else if let Some(area) = area {
        if after.text != before.text {
            area.set_value(&after.text);
        }
        let _ = area.set_selection_range(caret, caret);
    }
    let init = InputEventInit::new();
    init.set_bubbles(true);
    if after.text != before.text
        && let Ok(event) = InputEvent::new_with_event_init_dict("input", &init)
    {
        let _ = field.dispatch_event(&event);
    }
}

/// Focuses what follows the box with this id, past its keyboard.
pub fn go_on_from(id: &str) {
    let Some(field) = find(id) else { return };
    let stops = Stops::look();
    let (Ok(place) | Err(place)) = stops.place(&field);
    let is_key = |stop: &&HtmlElement| stop.closest(".keyboard").is_ok_and(|keyboard| keyboard.is_some());
    if let Some(next) = stops.elements.iter().skip(place + 1).find(|stop| !is_key(stop)) {
        let _ = next.focus();
    }
}

/// Brings the keyboard of the box with this id into the window once the page has been rendered, and the box too.
pub fn show_after_rendering(id: &str) {
    let id = id.to_owned();
    Timeout::new(0, move || {
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Nearest);
        let keyboard = page::document().and_then(|document| document.query_selector(".keyboard").ok()?);
        // The box last: where both have no room, it is what must be seen.
        for element in [keyboard, find(&id)].into_iter().flatten() {
            element.scroll_into_view_with_scroll_into_view_options(&options);
        }
    })
    .forget();
}

fn find(id: &str) -> Option<Element> {
    page::document()?.get_element_by_id(id)
}

fn writing(event: &Event) -> Option<Writing> {
    let field = event.target()?.dyn_into::<Element>().ok().filter(stops::is_written_in)?;
    let mode = field.get_attribute("inputmode").unwrap_or_default();
    Some(Writing { id: field.id(), mode })
}
