//! Everything in the page that can have the focus, in reading order, with the groups that switches and the five keys go by.

use std::ops::Range;

use accessibility::keypad::Stop;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement, HtmlTextAreaElement, Node};

use super::page;

/// What can have the focus. The link past the head is for whoever has the Tab key alone.
const STOPS: &str =
    ":is(#app button, #app a[href], #app input, #app textarea, #app summary):not(.skip, [tabindex=\"-1\"])";
/// What stands side by side.
const ROWS: &str = ".keyboard-row, .box-row, .brand-tools, .page-tools, .page-help, .page-links";
/// What belongs together.
const GROUPS: &str = ".choices, .toggles, .procedures, .actions, .field, .summary, form, section, header, main, footer";

/// The types of input that are written in.
const WRITTEN: [&str; 4] = ["text", "email", "tel", "search"];

/// What can have the focus now.
#[derive(Default)]
pub(super) struct Stops {
    pub(super) elements: Vec<HtmlElement>,
    pub(super) places: Vec<Stop>,
}

impl Stops {
    /// Looks at the page.
    pub(super) fn look() -> Self {
        let mut stops = Self::default();
        let Some(list) = page::document().and_then(|document| document.query_selector_all(STOPS).ok()) else {
            return stops;
        };
        let both = [ROWS, ", ", GROUPS].concat();
        let mut last = None;
        let mut group = 0;
        for element in (0..list.length()).filter_map(|at| list.item(at)?.dyn_into::<HtmlElement>().ok()) {
            // What is folded away has no width.
            if element.offset_width() == 0 {
                continue;
            }
            let around = element.closest(&both).ok().flatten();
            if around != last {
                group += 1;
            }
            let row = around.as_ref().is_some_and(|around| around.matches(ROWS).unwrap_or_default());
            last = around;
            stops.elements.push(element);
            stops.places.push(Stop { group, row });
        }
        stops
    }

    /// The place of an element; if it is none of them, before which of them it stands.
    pub(super) fn place(&self, element: &Element) -> Result<usize, usize> {
        let same = |stop: &&HtmlElement| AsRef::<Element>::as_ref(*stop) == element;
        if let Some(place) = self.elements.iter().position(|stop| same(&stop)) {
            return Ok(place);
        }
        let comes_before = |stop: &&HtmlElement| {
            element.compare_document_position((*stop).as_ref()) & Node::DOCUMENT_POSITION_PRECEDING != 0
        };
        Err(self.elements.iter().take_while(comes_before).count())
    }

    /// The place of the first one that is about the page's own matter.
    pub(super) fn first(&self) -> usize {
        let in_main = |stop: &HtmlElement| stop.closest("main").is_ok_and(|main| main.is_some());
        self.elements.iter().position(in_main).unwrap_or_default()
    }

    pub(super) fn groups(&self) -> Vec<u32> {
        self.places.iter().map(|stop| stop.group).collect()
    }

    /// The places of the keys of the keyboard in the page; none where there is no keyboard.
    pub(super) fn keys(&self) -> Range<usize> {
        let is_key = |stop: &HtmlElement| stop.class_list().contains("key");
        let start = self.elements.iter().position(is_key).unwrap_or_default();
        let count = self.elements.iter().skip(start).take_while(|stop| is_key(stop)).count();
        start..start + count
    }
}

/// Whether one writes in it.
pub(super) fn is_written_in(element: &Element) -> bool {
    let input = element.dyn_ref::<HtmlInputElement>();
    element.has_type::<HtmlTextAreaElement>() || input.is_some_and(|input| WRITTEN.contains(&input.type_().as_str()))
}
