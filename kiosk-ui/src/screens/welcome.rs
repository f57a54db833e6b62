//! Welcome: a language, the way in, and ways of using Parvis.

use procedure::api::Place;
use yew::prelude::*;

use super::{languages::language_choice, reading::presets, view::View};
use crate::{
    components::{Button, ButtonKind},
    state::{Action, Screen},
};

/// The first page.
pub(super) fn page(view: &View) -> Html {
    let erased = if view.state.place == Place::Kiosk { "welcome-promise-erase" } else { "welcome-promise-erase-home" };
    html! {
        <>
            <div class="stack">
                { view.heading("welcome-title") }
                <p class="lead">{ view.show("welcome-lead") }</p>
            </div>
            { language_choice(view) }
            <div class="actions">
                <Button kind={ButtonKind::Primary} onclick={view.on(Action::Opened(Screen::Find))}>{ view.show("welcome-begin") }</Button>
            </div>
            { view.list(&["welcome-promise-alone", erased]) }
            { presets(view, Some(Screen::Reading)) }
        </>
    }
}
