//! What the events of inputs carry.

use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement, HtmlTextAreaElement, InputEvent};

use super::files::PickedFile;

/// The text that stands in the input or text area now.
#[must_use]
pub fn text(event: &InputEvent) -> String {
    let Some(target) = event.target() else { return String::new() };
    match target.dyn_into::<HtmlInputElement>() {
        Ok(input) => input.value(),
        Err(other) => other.dyn_into::<HtmlTextAreaElement>().map(|area| area.value()).unwrap_or_default(),
    }
}

/// Whether the box or the choice is ticked now.
#[must_use]
pub fn ticked(event: &Event) -> bool {
    input(event).is_some_and(|input| input.checked())
}

/// The files that were picked; the input is empty afterwards, so that the same file can be picked again.
#[must_use]
pub fn take_files(event: &Event) -> Vec<PickedFile> {
    let Some(input) = input(event) else { return Vec::new() };
    let files =
        input.files().map(|list| (0..list.length()).filter_map(|at| list.item(at)).map(PickedFile::new).collect());
    input.set_value("");
    files.unwrap_or_default()
}

fn input(event: &Event) -> Option<HtmlInputElement> {
    event.target()?.dyn_into().ok()
}
