//! Is somebody there? A page, not a dialog: dialogs were not heard.

use procedure::Arg;
use yew::prelude::*;

use super::{
    shell::Status,
    view::use_view,
};
use crate::{
    components::{Button, ButtonKind},
    state::Action,
};

/// Properties of [`IdleScreen`].
#[derive(Properties, PartialEq)]
pub(super) struct IdleProps {
    /// Seconds left, as they were last said; a number that changed every second would hurry people.
    pub(super) left: u32,
}

/// The whole page, so that nobody who comes by reads what somebody left.
#[component(IdleScreen)]
pub(super) fn idle_screen(props: &IdleProps) -> Html {
    let view = use_view();
    html! {
        <>
            <main id="main" class="page-main page-idle">
                <div class="stack">
                    { view.heading("idle-title") }
                    <p class="lead">{ view.say_with("idle-left", [("seconds", Arg::Number(props.left.into()))]) }</p>
                    <p>{ view.say("idle-lead") }</p>
                </div>
                <div class="actions">
                    <Button kind={ButtonKind::Primary} onclick={view.on(Action::StillHere)}>{ view.say("idle-stay") }</Button>
                </div>
            </main>
            <Status />
        </>
    }
}
