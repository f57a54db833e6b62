//! Decides, from data, whether a text or page is easy and usable.

#[cfg(not(target_arch = "wasm32"))]
pub mod contrast;
pub mod foreign;
pub mod joined;
pub mod keyboards;
pub mod keypad;
#[cfg(not(target_arch = "wasm32"))]
pub mod measures;
#[cfg(not(target_arch = "wasm32"))]
pub mod page_rules;
pub mod preferences;
pub mod presses;
#[cfg(not(target_arch = "wasm32"))]
pub mod reading;
pub mod scanning;
pub mod speech;
