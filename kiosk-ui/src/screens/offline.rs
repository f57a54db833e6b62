//! The host cannot be reached: nothing is lost, try again.

use yew::prelude::*;

use super::{
    help::desk,
    view::{BackButton, use_view},
};
use crate::{
    components::{Button, ButtonKind},
    state::Action,
};

/// The page instead of what could not be fetched.
#[component(OfflineScreen)]
pub(super) fn offline_screen() -> Html {
    let view = use_view();
    html! {
        <>
            <div class="stack">
                { view.heading("offline-title") }
                <p class="lead">{ view.say("offline-lead") }</p>
                <p>{ view.say("offline-ways") }</p>
            </div>
            <div class="actions">
                <Button kind={ButtonKind::Primary} onclick={view.on(Action::TriedAgain)}>{ view.say("try-again") }</Button>
                <BackButton />
            </div>
            { desk(&view) }
        </>
    }
}
