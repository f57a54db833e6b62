//! A place: an address, or what it is near; nobody needs a map.

use yew::Html;

use super::{
    Input,
    parts::{self, Part},
};
use crate::components::text_box::Width;

#[inline(never)]
pub(crate) fn view(input: &Input<'_>) -> Html {
    let part = |name, label| Part {
        name,
        label,
        hint: None,
        optional: false,
        width: Width::Full,
        digits: false,
        // It is not where the person lives: the browser's own addresses would be wrong here.
        token: None,
    };
    let frame = input.frame(None, Some(input.say("field-place-hint")));
    parts::view(
        input,
        &frame,
        &[
            part("street", "field-place-street"),
            Part { hint: Some("field-place-near-hint"), ..part("near", "field-place-near") },
            Part { optional: true, ..part("locality", "field-place-locality") },
        ],
    )
}
