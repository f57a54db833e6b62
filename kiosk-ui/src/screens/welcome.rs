//! Welcome: a language, a way of reading, and the way in.

use procedure::api::Place;
use yew::prelude::*;

use super::{languages::language_choice, reading::reading_choices, view::View};
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
                    <p class="lead">{ view.say("welcome-lead") }</p>
                </div>
                { language_choice(view) }
                <div class="actions">
                    <Button kind={ButtonKind::Primary} onclick={view.on(Action::Opened(Screen::Find))}>{ view.say("welcome-begin") }</Button>
                </div>
                { view.list(&["welcome-promise-alone", erased]) }
                <section class="stack" aria-labelledby="reading">
    <h2 id="reading">{ view.say("welcome-reading") }</h2>
                    { reading_choices(view) }
                </section>
            </>
        }
}
