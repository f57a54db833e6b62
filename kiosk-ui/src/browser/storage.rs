//! What a tab at home keeps over a reload. A kiosk never calls `keep`.

use procedure::document;
use web_sys::Storage;

use super::page;
use crate::state::Stored;

const KEY: &str = "parvis";

/// More than any journey of 300 steps typed by hand.
const MAX_BYTES: usize = 2 << 20;

/// Keeps this until the tab is closed. A browser that forbids it only loses the comfort.
pub fn keep(stored: &Stored) {
    if let (Some(storage), Ok(text)) = (storage(), String::from_utf8(document::write(stored))) {
        let _ = storage.set_item(KEY, &text);
    }
}

/// What was kept, if it can still be read.
#[must_use]
pub fn kept() -> Option<Stored> {
    let text = storage()?.get_item(KEY).ok()??;
    document::read(text.as_bytes(), MAX_BYTES).ok()
}

/// Forgets everything, whoever kept it.
pub fn clear() {
    if let Some(storage) = storage() {
        let _ = storage.clear();
    }
}

fn storage() -> Option<Storage> {
    page::window()?.session_storage().ok()?
}
