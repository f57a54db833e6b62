//! Signs of life: when somebody last touched, typed, moved or listened.

use std::{cell::Cell, rc::Rc};

use gloo::{
    events::{EventListener, EventListenerOptions},
    timers::callback::Interval,
};
use web_sys::EventTarget;

use super::{page, scanning, speech};

/// What counts as a sign of life. The end of a press, not its beginning: what is under the finger must not change before the finger
/// leaves it. Not `scroll`: a page that gets shorter scrolls by itself, and Firefox tells of it, so that the warning would answer itself.
const SIGNS: [&str; 5] = ["pointerup", "keyup", "input", "wheel", "touchend"];

/// Counts the seconds without a sign of life; dropping it stops it.
pub struct IdleClock {
    _ticks: Interval,
    _signs: Vec<EventListener>,
}

impl IdleClock {
    /// Starts counting. `on_second` hears the count every second, `on_sign` every sign of life. The app's own speech is one, and
    /// so is a light that goes round: nobody is cut off while listening, or while waiting for the light.
    #[must_use]
    pub fn start(on_second: impl Fn(u32) + 'static, on_sign: impl Fn() + 'static) -> Option<Self> {
        let target: EventTarget = page::window()?.into();
        let seconds = Rc::new(Cell::new(0_u32));
        let on_sign = Rc::new(on_sign);
        let listen = |sign: &'static str| {
            let (seconds, on_sign) = (Rc::clone(&seconds), Rc::clone(&on_sign));
            EventListener::new_with_options(&target, sign, EventListenerOptions::run_in_capture_phase(), move |_| {
                seconds.set(0);
                on_sign();
            })
        };
        let signs = SIGNS.into_iter().map(listen).collect();
        let ticks = Interval::new(1_000, move || {
            let alive = speech::speaks() || scanning::goes_round();
            let count = if alive { 0 } else { seconds.get().saturating_add(1) };
            seconds.set(count);
            on_second(count);
        });
        Some(Self { _ticks: ticks, _signs: signs })
    }
}
