//! The host cannot be reached: nothing is lost, try again.

use yew::prelude::*;

use super::{help::desk, view::View};
use crate::{
    components::{Button, ButtonKind},
    state::Action,
};

/// The page instead of what could not be fetched.
#[inline(never)]
pub(super) fn page(view: &View) -> Html {
    html! {
        <>
            <div class="stack">
                { view.heading("offline-title") }
                <p class="lead">{ view.say("offline-lead") }</p>
                <p>{ view.say("offline-ways") }</p>
            </div>
            <div class="actions">
                <Button kind={ButtonKind::Primary} onclick={view.on(Action::TriedAgain)}>{ view.say("try-again") }</Button>
                { view.back() }
            </div>
            { desk(view) }
        </>
    }
}
