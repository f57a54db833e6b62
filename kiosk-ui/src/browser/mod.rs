//! The only folder that touches the browser: network, history, focus, storage, files, camera, clock, speech, printer.

pub mod ahead;
pub mod api;
pub mod camera;
pub mod clock;
pub mod event;
pub mod files;
pub mod focus;
pub mod frames;
pub mod hash;
pub mod history;
pub mod keypad;
pub mod page;
pub mod presses;
pub mod print;
pub mod rest;
pub mod scanning;
pub mod speech;
mod stops;
pub mod storage;
pub mod typing;
pub mod voices;
pub mod worker;
