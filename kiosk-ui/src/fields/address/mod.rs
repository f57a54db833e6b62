//! A postal address, part by part, in the order of an envelope.

use yew::Html;

use super::{
    Input,
    parts::{self, Part},
};
use crate::components::text_box::Width;

#[inline(never)]
pub(crate) fn view(input: &Input<'_>) -> Html {
    let part = |name, label, token| Part {
        name,
        label,
        hint: None,
        optional: false,
        width: Width::Full,
        digits: false,
        token: Some(token),
    };
    let frame = input.frame(None, None);
    parts::view(
        input,
        &frame,
        &[
            part("street", "field-address-street", "address-line1"),
            Part {
                hint: Some("field-address-extra-hint"),
                optional: true,
                ..part("extra", "field-address-extra", "address-line2")
            },
            // Postcodes abroad have letters: the digit pad would lock people out.
            Part { width: Width::Characters(10), ..part("postcode", "field-address-postcode", "postal-code") },
            part("locality", "field-address-locality", "address-level2"),
            Part {
                hint: Some("field-address-country-hint"),
                optional: true,
                ..part("country", "field-address-country", "country-name")
            },
        ],
    )
}
