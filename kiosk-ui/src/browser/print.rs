//! The printer.

use super::page;

/// Opens the browser's way of printing; gives whether there is one.
#[must_use]
pub fn print() -> bool {
    page::window().is_some_and(|window| window.print().is_ok())
}
