//! Whom to turn to instead: numbers, addresses, desks.

use procedure::{Arg, Contact, ContactKind, api::Place};
use yew::prelude::*;

use super::view::View;
use crate::components::{Icon, icon};

/// Contacts as a list; large when life or limb is at stake. At a kiosk nothing leaves Parvis, so numbers and addresses are text.
pub(super) fn contacts(view: &View, contacts: &[Contact], urgent: bool) -> Html {
    let class = if urgent { "contacts contacts-urgent" } else { "contacts" };
    html! { <ul {class}>{ for contacts.iter().map(|contact| html! { <li>{ one(view, contact) }</li> }) }</ul> }
}

fn one(view: &View, contact: &Contact) -> Html {
    let label = view.text(&contact.label);
    let (id, scheme) = match contact.kind {
        ContactKind::Phone => ("exit-phone", "tel:"),
        ContactKind::Sms => ("exit-sms", "sms:"),
        ContactKind::Web => ("exit-web", ""),
        ContactKind::Office => return html! { <span class="contact-name">{ label }</span> },
    };
    // Isolated by the words themselves; numbers and addresses read from left to right in every language.
    let value = view.say_with(id, [("value", Arg::Text(contact.value.clone()))]);
    let value = match (view.state.place, contact.kind) {
        (Place::Home, ContactKind::Web) if contact.value.starts_with("https://") => {
            html! { <a class="contact-value" href={contact.value.clone()} rel="noreferrer">{ value }</a> }
        }
        (Place::Home, ContactKind::Phone | ContactKind::Sms) => {
            let number: String =
                contact.value.chars().filter(|letter| letter.is_ascii_digit() || *letter == '+').collect();
            html! { <a class="contact-value" href={[scheme, &number].concat()}>{ value }</a> }
        }
        _ => html! { <b class="contact-value">{ value }</b> },
    };
    let drawing = matches!(contact.kind, ContactKind::Phone | ContactKind::Sms).then(|| icon(Icon::Telephone));
    html! { <><span class="contact-name">{ label }</span>{ for drawing }{ value }</> }
}
