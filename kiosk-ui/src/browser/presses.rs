//! Stands before every key and touch, and stops those that do not count for hands that tremble.

use std::{cell::RefCell, rc::Rc};

use accessibility::presses::Presses;
use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Event, EventTarget, KeyboardEvent};

use super::page;

/// What is heard: the beginning of a press, its end, and what the browser makes of it.
const SIGNS: [&str; 6] = ["keydown", "keyup", "pointerdown", "pointerup", "pointercancel", "click"];

/// All that touches or points is one.
const POINTER: &str = "pointer";

/// Filters presses; dropping it ends that.
pub struct SteadyPresses {
    _signs: Vec<EventListener>,
}

#[derive(Default)]
struct Judge {
    presses: Presses,
    /// The present press does not count, and neither does what comes of it.
    stopped: bool,
}

impl SteadyPresses {
    /// Begins to filter.
    #[must_use]
    pub fn start() -> Option<Self> {
        let target: EventTarget = page::window()?.into();
        let judge = Rc::new(RefCell::new(Judge::default()));
        let listen = |sign: &'static str| {
            let judge = Rc::clone(&judge);
            let mut options = EventListenerOptions::run_in_capture_phase();
            options.passive = false;
            EventListener::new_with_options(&target, sign, options, move |event| {
                if judge.borrow_mut().stops(event) {
                    event.prevent_default();
                    event.stop_propagation();
                }
            })
        };
        Some(Self { _signs: SIGNS.into_iter().map(listen).collect() })
    }
}

impl Judge {
    fn stops(&mut self, event: &Event) -> bool {
        let key = event.dyn_ref::<KeyboardEvent>();
        let (name, held) = key.map_or((POINTER.to_owned(), false), |key| (key.code(), key.repeat()));
        if name.is_empty() {
            // A keyboard on glass does not say which key it was.
            return false;
        }
        let now = event.time_stamp();
        match event.type_().as_str() {
            // A key that is held goes on from a press that counted: only its repeats are stopped.
            "keydown" if held => !self.presses.counts(&name, true, now),
            "keydown" | "pointerdown" => {
                self.stopped = !self.presses.counts(&name, false, now);
                self.stopped
            }
            // Only what comes of this very press: a click that no press began is a screen reader's.
            "click" => std::mem::take(&mut self.stopped),
            "keyup" => {
                self.presses.released(&name, now);
                std::mem::take(&mut self.stopped)
            }
            _ => {
                self.presses.released(&name, now);
                self.stopped
            }
        }
    }
}
