//! No such page.

use yew::prelude::*;

use super::view::use_view;
use crate::{components::ButtonKind, state::Screen};

/// The page for a path that names nothing.
#[component(NotFoundScreen)]
pub(super) fn not_found_screen() -> Html {
    let view = use_view();
    html! {
        <>
            <div class="stack">
                { view.heading("not-found-title") }
                <p class="lead">{ view.say("not-found-lead") }</p>
            </div>
            <div class="actions">
                { view.open(ButtonKind::Primary, Screen::Find, "back-to-list") }
                { view.open(ButtonKind::Secondary, Screen::Help, "help-link") }
            </div>
        </>
    }
}
