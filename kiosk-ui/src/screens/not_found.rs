//! No such page.

use yew::prelude::*;

use super::view::View;
use crate::{components::ButtonKind, state::Screen};

/// The page for a path that names nothing.
#[inline(never)]
pub(super) fn page(view: &View) -> Html {
    html! {
        <>
            <div class="stack">
                { view.heading("not-found-title") }
                <p class="lead">{ view.show("not-found-lead") }</p>
            </div>
            <div class="actions">
                { view.open(ButtonKind::Primary, Screen::Find, "back-to-list") }
            </div>
        </>
    }
}
