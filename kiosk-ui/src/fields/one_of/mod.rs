//! One of several choices: a tile each, none chosen beforehand.

use procedure::{
    Value,
    field::one_of::{OneOf, label},
};
use yew::{AttrValue, Html, html};

use super::Input;
use crate::components::{choice::Tile, frame::Group};

pub(crate) fn view(input: &Input<'_>, kind: &OneOf) -> Html {
    let frame = input.frame(Some("field-one-of-hint"), None);
    let chosen = input.entry().and_then(Value::as_text);
    let field = &input.props.field.id;
    let tiles = kind.options.iter().enumerate().map(|(at, option)| {
        let id = input.id();
        let choice = option.id.clone();
        Tile {
            id: if at == 0 { id.clone() } else { AttrValue::from(format!("{id}-{choice}")) },
            name: id,
            several: false,
            chosen: chosen == Some(option.id.as_str()),
            label: html! { { input.words.arg(&label(field, option.id.as_str())) } },
            hint: option.hint.as_ref().map(|hint| input.words.text(hint)),
            wrong: false,
            described_by: None,
            onchange: input.on_entry().reform(move |_| Value::text(choice.as_str())),
        }
        .view()
    });
    frame.around_group(Group::Radio, html! { <div class="choices">{ for tiles }</div> })
}
