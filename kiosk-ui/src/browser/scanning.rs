//! Switches: shows what is lit, and presses it. Which that is, the pure scanner decides.

use std::{cell::RefCell, rc::Rc};

use accessibility::scanning::{Answer, Light, Scanner, Settings, Switch, Switches};
use gloo::{
    events::{EventListener, EventListenerOptions},
    timers::callback::Interval,
};
use wasm_bindgen::JsCast;
use web_sys::{
    Event, EventTarget, HtmlElement, KeyboardEvent, MouseEvent, ScrollIntoViewOptions, ScrollLogicalPosition,
};

use super::{
    page, speech,
    stops::{self, Stops},
};

/// What a switch sends: a key, or a touch anywhere. And what the browser would make of it, which must not happen.
const SIGNS: [&str; 8] =
    ["keydown", "keyup", "pointerdown", "pointerup", "pointercancel", "mousedown", "click", "contextmenu"];

/// How the style sheet knows what is lit.
const LIT: &str = "data-lit";

/// How often the clock is looked at: often enough that no step seems longer than another.
const TICK: u32 = 50;

/// How often the page is looked at for other things than before: with two switches nothing moves that would give occasion.
const LOOK: f64 = 200.0;

/// A scan under way; dropping it ends it.
pub struct Scan {
    _signs: Vec<EventListener>,
    _ticks: Interval,
}

impl Scan {
    /// Begins; `off` is called when somebody with a keyboard wants it to end.
    #[must_use]
    pub fn start(settings: Settings, off: impl Fn() + 'static) -> Option<Self> {
        let target: EventTarget = page::window()?.into();
        let desk = Rc::new(RefCell::new(Desk::new(settings)));
        let off = Rc::new(off);
        let listen = |sign: &'static str| {
            let (desk, off) = (Rc::clone(&desk), Rc::clone(&off));
            let mut options = EventListenerOptions::run_in_capture_phase();
            options.passive = false;
            EventListener::new_with_options(&target, sign, options, move |event| {
                if event.dyn_ref::<KeyboardEvent>().is_some_and(|key| key.code() == "Escape") {
                    return off();
                }
                // What we press ourselves.
                if !event.is_trusted() {
                    return;
                }
                let Some(signal) = signal(event, settings) else { return };
                event.prevent_default();
                event.stop_propagation();
                let now = event.time_stamp();
                let pressed = match signal {
                    Signal::Down(switch) => desk.borrow_mut().follow(|scanner| scanner.pressed(switch, now)),
                    Signal::Up(switch) => {
                        desk.borrow_mut().scanner.released(switch, now);
                        None
                    }
                    Signal::Echo => None,
                };
                press(pressed);
            })
        };
        let signs = SIGNS.into_iter().map(listen).collect();
        let ticks = Interval::new(TICK, move || {
            let pressed = desk.borrow_mut().tick();
            press(pressed);
        });
        Some(Self { _signs: signs, _ticks: ticks })
    }
}

/// Whether the light of one switch is going round, so that somebody may be waiting for it. It rests after a few rounds, and on the page
/// that asks whether somebody is there it counts for nothing: nobody's answers are shown for longer because of it.
#[must_use]
pub(super) fn goes_round() -> bool {
    let moving = "[data-scanning=\"one\"] #app:not(:has(.page-idle)) [data-lit]";
    page::document().is_some_and(|document| document.query_selector(moving).is_ok_and(|lit| lit.is_some()))
}

enum Signal {
    Down(Switch),
    Up(Switch),
    /// What comes of a touch.
    Echo,
}

/// What an event means; `None` for one that is not a switch's.
fn signal(event: &Event, settings: Settings) -> Option<Signal> {
    if let Some(key) = event.dyn_ref::<KeyboardEvent>() {
        let switch = match key.code().as_str() {
            "Space" => Switch::Step,
            "Enter" | "NumpadEnter" => Switch::Choose,
            _ => return None,
        };
        return Some(match event.type_().as_str() {
            "keydown" if key.repeat() => Signal::Echo,
            "keydown" => Signal::Down(switch),
            _ => Signal::Up(switch),
        });
    }
    // With two switches, the side of the screen where lines begin goes on, the other chooses.
    let touched = event.dyn_ref::<MouseEvent>().map_or(0, MouseEvent::client_x);
    let width = page::window()?.inner_width().ok()?.as_f64().unwrap_or_default();
    let begins = (f64::from(touched) < width / 2.0) != page::is_right_to_left();
    let switch = if begins && settings.switches == Switches::Two { Switch::Step } else { Switch::Choose };
    Some(match event.type_().as_str() {
        "pointerdown" => Signal::Down(switch),
        "pointerup" | "pointercancel" => Signal::Up(switch),
        _ => Signal::Echo,
    })
}

/// Pressed when nothing of ours is borrowed: what follows may end the scan.
fn press(element: Option<HtmlElement>) {
    let Some(element) = element else { return };
    if stops::is_written_in(&element) {
        let _ = element.focus();
    } else {
        element.click();
    }
}

/// The page as the scanner knows it.
struct Desk {
    scanner: Scanner,
    stops: Stops,
    lit: Vec<HtmlElement>,
    /// When the page was looked at last.
    looked: f64,
}

impl Desk {
    fn new(settings: Settings) -> Self {
        let mut desk = Self { scanner: Scanner::new(settings), stops: Stops::default(), lit: Vec::new(), looked: 0.0 };
        desk.look();
        desk
    }

    fn tick(&mut self) -> Option<HtmlElement> {
        let now = page::now();
        if speech::speaks() {
            self.scanner.hold(now);
        }
        // What was lit is there no more: this is another page. Or another keyboard, list or problem around what is lit.
        if now - self.looked >= LOOK || self.lit.iter().any(|lit| !lit.is_connected()) {
            self.look();
        }
        self.follow(|scanner| scanner.tick(now))
    }

    /// Looks at the page again; if other things are there, the scan begins anew with what was lit, or with the page's own matter.
    fn look(&mut self) {
        let now = page::now();
        self.looked = now;
        let stops = Stops::look();
        if stops.elements == self.stops.elements {
            return;
        }
        let kept = self.lit.first().and_then(|lit| stops.place(lit).ok());
        let first = kept.unwrap_or_else(|| stops.first());
        let (groups, keys) = (stops.groups(), stops.keys());
        self.stops = stops;
        self.follow(|scanner| scanner.turn_page(&groups, keys, first, now));
    }

    /// Does what the scanner answers; gives what it presses.
    fn follow(&mut self, ask: impl FnOnce(&mut Scanner) -> Answer) -> Option<HtmlElement> {
        let pressed = match ask(&mut self.scanner) {
            Answer::Nothing => return None,
            Answer::Highlight(_) => None,
            Answer::Press(item) => self.stops.elements.get(item).cloned(),
        };
        self.show();
        pressed
    }

    fn show(&mut self) {
        self.darken();
        let how = match self.scanner.light() {
            Light::Rest => return,
            Light::Group(_) => "group",
            Light::Item(_) => "item",
            Light::Leave(_) => "leave",
        };
        self.lit = self.stops.elements.get(self.scanner.lit()).unwrap_or_default().to_vec();
        for element in &self.lit {
            let _ = element.set_attribute(LIT, how);
        }
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Nearest);
        // The end first: where not all of it has room, its beginning is seen.
        for element in [self.lit.last(), self.lit.first()].into_iter().flatten() {
            element.scroll_into_view_with_scroll_into_view_options(&options);
        }
    }

    fn darken(&mut self) {
        for element in self.lit.drain(..) {
            let _ = element.remove_attribute(LIT);
        }
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        self.darken();
    }
}
