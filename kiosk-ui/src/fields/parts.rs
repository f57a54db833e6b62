//! Inputs that belong together and each have a name: the parts of an address or of a place.

use procedure::{Arg, Value};
use yew::{AttrValue, Html, html};

use super::Input;
use crate::components::{
    frame::{Frame, Group, join},
    text_box::{TextBox, Width},
};

/// One part.
pub(crate) struct Part {
    /// Its name in the entry.
    pub(crate) name: &'static str,
    /// The message of its label.
    pub(crate) label: &'static str,
    /// The message of its hint.
    pub(crate) hint: Option<&'static str>,
    /// Whether it may be left blank whatever the other parts are.
    pub(crate) optional: bool,
    /// How wide its box is.
    pub(crate) width: Width,
    /// Whether it is made of digits.
    pub(crate) digits: bool,
    /// Its autofill token.
    pub(crate) token: Option<&'static str>,
}

/// The parts in their frame.
pub(crate) fn view(input: &Input<'_>, frame: &Frame, parts: &[Part]) -> Html {
    let empty = Value::Record(Default::default());
    let entry = input.entry().unwrap_or(&empty);
    let one = |(at, part): (usize, &Part)| {
        let id = AttrValue::from(format!("{}-{}", input.id(), part.name));
        let hint_id = part.hint.map(|_| AttrValue::from(format!("hint-{}-{}", input.props.field.id, part.name)));
        let label = input.say(part.label);
        let label = if part.optional { input.say_with("field-optional", "label", Arg::Text(label)) } else { label };
        let error = frame.error_id_at(part.name, at == 0);
        let text_box = TextBox {
            id: id.clone(),
            value: AttrValue::from(entry.part_text(part.name).to_owned()),
            width: part.width,
            inputmode: part.digits.then_some("numeric"),
            left_to_right: part.digits,
            autocomplete: if part.token.is_some() { input.autocomplete(part.token) } else { input.autocomplete_off() },
            hint: join(frame.hint_id().filter(|_| at == 0), hint_id.clone()),
            wrong: error.is_some(),
            error,
            on_text: input.on_part(entry, part.name),
            ..TextBox::default()
        };
        html! {
            <div class="part">
                <label for={id}>{ label }</label>
                { for part.hint.map(|hint| html! { <p class="hint" id={hint_id}>{ input.show(hint) }</p> }) }
                { frame.problem_at(part.name) }
                { text_box.view() }
            </div>
        }
    };
    frame.around_group(Group::Parts, html! { { for parts.iter().enumerate().map(one) } })
}
