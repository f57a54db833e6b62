//! A whole number: a box with the digit pad, and no arrows that change it by accident.

use procedure::{Value, field::Kind};
use yew::{AttrValue, Html};

use super::Input;
use crate::components::text_box::{TextBox, Width};

#[inline(never)]
pub(crate) fn view(input: &Input<'_>) -> Html {
    let frame = input.frame(None, None);
    let value = match input.entry().and_then(Value::as_number) {
        Some(number) => AttrValue::from(number.to_string()),
        None => input.typed(),
    };
    // The digit pad of some telephones has no minus.
    let signed = matches!(&input.props.field.kind, Kind::WholeNumber(kind) if kind.min < 0);
    frame.around(
        TextBox {
            id: input.id(),
            value,
            width: Width::Characters(10),
            inputmode: (!signed).then_some("numeric"),
            left_to_right: true,
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
