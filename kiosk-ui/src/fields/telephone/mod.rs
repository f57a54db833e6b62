//! A telephone number, typed as one likes.

use procedure::field::telephone::grouped;
use yew::{AttrValue, Html, component, use_context, use_memo};

use super::{FieldProps, Input};
use crate::{
    components::text_box::{TextBox, Width},
    state::WordsContext,
};

/// The input of a telephone number. An answer given before is shown in pairs of digits; what is being typed is never rewritten
/// under the person's hands, which is why it matters what stood there first.
#[component]
pub(crate) fn TelephoneInput(props: &FieldProps) -> Html {
    let first = use_memo((), |()| props.entry.clone());
    let Some(words) = use_context::<WordsContext>() else { return Html::default() };
    let input = Input::new(props, &words);
    let frame = input.frame(Some("field-telephone-hint"), None);
    let typed = input.typed();
    let canonical = |text: &str| text.strip_prefix('+').is_some_and(|rest| rest.bytes().all(|b| b.is_ascii_digit()));
    let given_before = *first == props.entry && canonical(&typed);
    frame.around(
        TextBox {
            id: input.id(),
            kind: "tel",
            value: if given_before { AttrValue::from(grouped(&typed)) } else { typed },
            width: Width::Characters(20),
            inputmode: Some("tel"),
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
