//! Is somebody there? A page, not a dialog: dialogs were not heard.

use procedure::Arg;
use yew::prelude::*;

use super::{shell::status, view::View};
use crate::{
    components::{Button, ButtonKind, SkipLink},
    state::Action,
};

/// The whole page, so that nobody who comes by reads what somebody left. `left` is the number of seconds as it was last said; a
/// number that changed every second would hurry people.
#[inline(never)]
pub(super) fn page(view: &View, left: u32) -> Html {
    let (id, unit, count) = idle_left(left);
    html! {
        <>
            <SkipLink text={view.own("skip-to-content")} />
            <main id="main" tabindex="-1" class="page-main page-idle">
                <div class="stack">
                    // Screen readers stop at the heading, which comes without a press: how to keep everything is heard with it.
                    <h1 id="question" tabindex="-1" aria-describedby="idle-how">{ view.show("idle-title") }</h1>
                    <p class="lead">{ view.show_with(id, [(unit, Arg::Number(count.into()))]) }</p>
                </div>
                // Before its explanation: there is no time to look for it below the screen.
                <div class="actions">
                    <Button kind={ButtonKind::Primary} onclick={view.on(Action::StillHere)}>{ view.show("idle-stay") }</Button>
                </div>
                <p id="idle-how">{ view.show("idle-lead") }</p>
            </main>
            { status() }
        </>
    }
}

/// The message, its argument and the number that say how long is left: in minutes where there are two at least, which hurries nobody.
#[must_use]
pub fn idle_left(seconds: u32) -> (&'static str, &'static str, u32) {
    if seconds < 120 { ("idle-left", "seconds", seconds) } else { ("idle-left-minutes", "minutes", seconds / 60) }
}
