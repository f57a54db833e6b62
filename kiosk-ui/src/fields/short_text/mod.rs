//! One line of text.

use procedure::field::short_text::ShortText;
use yew::Html;

use super::Input;
use crate::components::text_box::{TextBox, Width};

pub(crate) fn view(input: &Input<'_>, kind: &ShortText) -> Html {
    let frame = input.frame(None, None);
    // A name needs room; a reference of known length is easier to copy into a box of its length.
    let width = match u8::try_from(kind.max) {
        Ok(max) if max <= 30 => Width::Characters(max),
        _ => Width::Full,
    };
    frame.around(
        TextBox {
            id: input.id(),
            value: input.typed(),
            width,
            inputmode: kind.digits.then_some("numeric"),
            left_to_right: kind.digits,
            autocomplete: input.autocomplete(None),
            hint: frame.hint_id(),
            error: frame.error_id(),
            wrong: frame.problem.is_some(),
            on_text: input.on_text(),
            ..TextBox::default()
        }
        .view(),
    )
}
