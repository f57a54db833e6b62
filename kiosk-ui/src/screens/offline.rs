//! The host cannot be reached: nothing is lost, try again.

use yew::prelude::*;

use super::{help::desk, view::View};
use crate::{
    components::{Button, ButtonKind},
    state::{Action, State},
};

/// The page instead of what could not be fetched.
#[inline(never)]
pub(super) fn page(view: &View) -> Html {
    let lead = if view.state.cut_off { "review-failed-kept" } else { "offline-lead" };
    html! {
        <>
            <div class="stack">
                { view.heading(title(&view.state)) }
                <p class="lead">{ view.show(lead) }</p>
                <p>{ view.show("offline-ways") }</p>
            </div>
            <div class="actions">
                <Button kind={ButtonKind::Primary} onclick={view.on(Action::TriedAgain)}>{ view.show("try-again") }</Button>
                { view.back() }
            </div>
            { desk(view) }
        </>
    }
}

/// Whose line it is: of the device in one's hand, or of the town hall as far as anybody can tell.
pub(super) fn title(state: &State) -> &'static str {
    if state.cut_off { "offline-device-title" } else { "offline-title" }
}
