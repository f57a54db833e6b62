//! Effects: what follows in the world from a change of state. Each hook is one concern and calls `browser`.

mod back;
mod catalogue;
mod example;
mod focus;
mod guide;
mod history;
mod idle;
mod keyboard;
mod keypad;
mod memory;
mod page;
mod presses;
mod preview;
mod scanning;
mod sending;
mod services;
mod voice;
mod words;

pub use back::use_back;
pub use catalogue::use_catalogue;
pub use example::use_example;
pub use focus::use_focus;
pub use guide::use_guide;
pub use history::use_history;
pub use idle::use_idle;
pub use keyboard::use_keyboard;
pub use keypad::use_keypad;
pub use memory::{initial_state, use_memory};
pub use page::use_page;
pub use presses::use_presses;
pub use preview::use_preview;
pub use scanning::use_scanning;
pub use sending::use_sending;
pub use services::use_services;
pub use voice::use_voice;
pub use words::{Shown, use_words};
