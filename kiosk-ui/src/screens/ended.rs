//! Everything has been erased.

use procedure::api::Place;
use yew::prelude::*;

use super::view::View;
use crate::{components::ButtonKind, state::Screen};

/// The first page after a wipe.
#[inline(never)]
pub(super) fn page(view: &View) -> Html {
    let lead = if view.state.place == Place::Kiosk { "ended-lead" } else { "ended-lead-home" };
    html! {
        <>
            <div class="stack">
                { view.heading("ended-title") }
                <p class="lead">{ view.show(lead) }</p>
            </div>
            <div class="actions">{ view.open(ButtonKind::Primary, Screen::Welcome, "ended-begin") }</div>
        </>
    }
}
