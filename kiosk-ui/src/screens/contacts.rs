//! Whom to turn to instead: numbers, addresses, desks.

use procedure::{Arg, Contact, ContactKind, api::Place};
use yew::prelude::*;

use super::view::View;
use crate::components::{Icon, icon};

/// Contacts as a list; large when life or limb is at stake. At a kiosk nothing leaves Parvis, so numbers and addresses are text.
#[inline(never)]
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
    let words = view.say_with(id, [("value", Arg::Text(contact.value.clone()))]);
    let (class, words, link) = match contact.kind {
        ContactKind::Web => {
            let link = contact.value.starts_with("https://").then(|| contact.value.clone());
            // Isolated by the words themselves; an address reads from left to right in every language.
            ("contact-value", html! { <span>{ words }</span> }, link)
        }
        kind => {
            let drawing = if kind == ContactKind::Sms { Icon::Message } else { Icon::Telephone };
            let class = if contact.value.len() > LONG {
                "contact-value contact-number contact-long"
            } else {
                "contact-value contact-number"
            };
            // The drawing says what kind of number it is; a voice says it in words.
            let number = html! { <><bdi dir="ltr" aria-hidden="true">{ &contact.value }</bdi><span class="aside">{ words }</span></> };
            (class, html! { <>{ icon(drawing) }{ number }</> }, dialled(scheme, &contact.value))
        }
    };
    let value = match link.filter(|_| view.state.place == Place::Home) {
        Some(href) => html! { <a {class} {href} rel="noreferrer">{ words }</a> },
        None => html! { <b {class}>{ words }</b> },
    };
    html! { <><span class="contact-name">{ label }</span>{ value }</> }
}

/// Numbers with more letters than this are as small as a narrow card asks for, since their line is never broken.
const LONG: usize = 4;

/// A number as a link that calls it; none where there is nothing to dial, or where letters stand for digits that each must know.
pub(super) fn dialled(scheme: &str, number: &str) -> Option<String> {
    if number.contains(char::is_alphabetic) {
        return None;
    }
    let digits: String = number.chars().filter(|letter| letter.is_ascii_digit() || *letter == '+').collect();
    digits.contains(|letter: char| letter.is_ascii_digit()).then(|| [scheme, &digits].concat())
}

#[cfg(test)]
mod tests {
    use super::dialled;

    #[test]
    fn a_number_is_dialled_without_what_stands_between_its_digits() {
        assert_eq!(dialled("tel:", "02 23 62 10 10").as_deref(), Some("tel:0223621010"));
        assert_eq!(dialled("sms:", "+33 (0)114").as_deref(), Some("sms:+330114"));
    }

    #[test]
    fn where_there_is_no_number_there_is_no_link() {
        for nothing in ["", " ", "+", "à l’accueil", "09 72 67 50 XX"] {
            assert_eq!(dialled("tel:", nothing), None, "{nothing:?}");
        }
    }
}
