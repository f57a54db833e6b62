//! An amount of money: the box for the number, and beside it, outside, the word for the unit.

use procedure::Value;
use yew::{AttrValue, Html, html};

use super::Input;
use crate::components::{
    Keyboard,
    frame::join,
    text_box::{TextBox, Width},
};

#[inline(never)]
pub(crate) fn view(input: &Input<'_>) -> Html {
    let frame = input.frame(Some("field-amount-hint"), None);
    let unit_id = AttrValue::from(format!("unit-{}", input.props.field.id));
    let value = match input.entry().and_then(Value::as_number) {
        Some(cents) => AttrValue::from(written(cents, &input.say("field-amount-decimal-sign"))),
        None => input.typed(),
    };
    let text_box = TextBox {
        id: input.id(),
        value,
        width: Width::Characters(10),
        inputmode: Some("decimal"),
        left_to_right: true,
        beside: true,
        autocomplete: input.autocomplete(None),
        hint: join(Some(unit_id.clone()), frame.hint_id()),
        error: frame.error_id(),
        wrong: frame.problem.is_some(),
        on_text: input.on_text(),
        ..TextBox::default()
    };
    frame.around(html! {
        <>
            <div class="box-unit">{ text_box.view() }<span id={unit_id}>{ input.show("field-amount-unit") }</span></div>
            <Keyboard boxes={vec![input.id()]} />
        </>
    })
}

/// An accepted amount as one would type it: `12,50`, `12`.
fn written(cents: i64, sign: &str) -> String {
    let euros = cents / 100;
    match (cents % 100).abs() {
        0 => euros.to_string(),
        rest => format!("{euros}{sign}{rest:02}"),
    }
}
