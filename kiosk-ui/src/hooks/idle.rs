//! The idle clock of a kiosk: asks, says how long is left, and in the end erases everything.

use std::{cell::Cell, rc::Rc};

use procedure::{Arg, Args, Id, api::Place};
use yew::prelude::*;

use crate::{
    browser::{clock::IdleClock, page},
    screens::idle_left,
    state::{Action, StateContext, WordsContext},
};

/// When the time left is said again: often enough to hear it, seldom enough to think.
const SAID_AT: [u32; 3] = [60, 30, 10];

/// Watches over a kiosk. At home nobody is waiting for the screen.
#[hook]
pub fn use_idle(context: &StateContext, words: Option<&WordsContext>) {
    let times = context.idle_times();
    // The clock runs on over renderings; it must see the present state, not that of its start.
    let traces = use_mut_ref(|| false);
    *traces.borrow_mut() = context.has_traces();
    // What the town chose for everybody, such as a voice from the start, is no trace of somebody.
    let touched = use_mut_ref(|| false);
    let act = context.act.clone();
    use_effect_with(times, move |times| {
        let clock = times.and_then(|(quiet, warning)| {
            let said = Rc::new(Cell::new(None));
            let (act_on_sign, said_before_sign) = (act.clone(), Rc::clone(&said));
            let (touched_before, traces) = (Rc::clone(&touched), Rc::clone(&traces));
            let on_second = move |count: u32| {
                if !*touched_before.borrow() || !*traces.borrow() || count < quiet {
                    return;
                }
                match due(count - quiet, warning) {
                    Due::Wipe => page::wipe(Place::Kiosk),
                    Due::Say(left) if said.replace(Some(left)) != Some(left) => act.emit(Action::IdleWarned(left)),
                    _ => {}
                }
            };
            let touched_by_sign = Rc::clone(&touched);
            let on_sign = move || {
                *touched_by_sign.borrow_mut() = true;
                if said_before_sign.take().is_some() {
                    act_on_sign.emit(Action::StillHere);
                }
            };
            IdleClock::start(on_second, on_sign)
        });
        move || drop(clock)
    });

    let message = context.idle.zip(words).map(|(left, words)| {
        let (id, unit, count) = idle_left(left);
        words.common_with(id, &Args::from([(Id::from_static(unit), Arg::Number(count.into()))]))
    });
    use_effect_with(message, |message| {
        // Emptied in between: the same words a second time would not be said.
        page::say(message.as_deref().unwrap_or_default());
    });
}

#[derive(Debug, PartialEq, Eq)]
enum Due {
    Say(u32),
    Nothing,
    Wipe,
}

/// What is due so many seconds into the warning.
fn due(second: u32, warning: u32) -> Due {
    match warning.saturating_sub(second) {
        0 => Due::Wipe,
        left if second == 0 || SAID_AT.contains(&left) => Due::Say(left),
        _ => Due::Nothing,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // covers: RGAA 7.5; EN 9.4.1.3
    #[test]
    fn the_time_left_is_said_at_the_start_and_at_sixty_thirty_and_ten_seconds() {
        let said = |warning: u32| {
            let second = |second| if let Due::Say(left) = due(second, warning) { Some(left) } else { None };
            (0..=warning).filter_map(second).collect::<Vec<_>>()
        };
        assert_eq!(said(90), [90, 60, 30, 10]);
        assert_eq!(said(20), [20, 10]);
        assert_eq!(due(20, 20), Due::Wipe);
        assert_eq!(due(25, 20), Due::Wipe);
        assert_eq!(due(19, 20), Due::Nothing);
    }
}
