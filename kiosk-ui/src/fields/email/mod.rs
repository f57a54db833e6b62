//! An e-mail address.

use yew::Html;

use super::Input;
use crate::components::text_box::TextBox;

#[inline(never)]
pub(crate) fn view(input: &Input<'_>) -> Html {
    let frame = input.frame(Some("field-email-hint"), None);
    frame.around(
        TextBox {
            id: input.id(),
            kind: "email",
            value: input.typed(),
            inputmode: Some("email"),
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
