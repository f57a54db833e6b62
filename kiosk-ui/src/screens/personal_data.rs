//! Personal data: what stays on this device, what is sent, and which rights there are.

use procedure::{Arg, api::Place};
use yew::prelude::*;

use super::{help::desk, view::View};

/// The page aside.
#[inline(never)]
pub(super) fn page(view: &View) -> Html {
    let device = match view.state.place {
        Place::Kiosk => "personal-data-device-kiosk",
        Place::Home => "personal-data-device-home",
    };
    let town = view.state.settings.as_ref().map(|settings| &settings.town);
    let contact = town.map(|town| {
        let args = [("contact", Arg::Text(town.data_protection_contact.clone()))];
        html! { <p>{ view.rich(view.own_with("personal-data-contact", args)) }</p> }
    });
    html! {
        <>
            <div class="stack">
                { view.heading("personal-data-title") }
                <p class="lead">{ view.show("personal-data-lead") }</p>
            </div>
            { view.section("who", "personal-data-who-title", desk(view)) }
            { view.section("device", "personal-data-device-title", view.paragraphs(&[device, "personal-data-device-cookies"])) }
            { view.section("sent", "personal-data-sent-title", view.paragraphs(&["personal-data-sent"])) }
            { view.section("rights", "personal-data-rights-title", html! {
                <>{ view.paragraphs(&["personal-data-rights"]) }{ for contact }{ view.paragraphs(&["personal-data-appeal"]) }</>
            }) }
            <div class="actions">{ view.back() }</div>
        </>
    }
}
