//! Yes or no: two large tiles side by side, neither chosen beforehand.

use procedure::Value;
use yew::{AttrValue, Html, html};

use super::Input;
use crate::components::{Drawing, Picture, choice::Tile, frame::Group};

pub(crate) fn view(input: &Input<'_>) -> Html {
    let frame = input.frame(None, None);
    let chosen = match input.entry() {
        Some(Value::Flag(flag)) => Some(*flag),
        Some(Value::Text(text)) => {
            [("yes", true), ("no", false)].iter().find(|(id, _)| id == text).map(|(_, yes)| *yes)
        }
        _ => None,
    };
    let tile = |yes: bool| {
        let id = input.id();
        Tile {
            id: if yes { id.clone() } else { AttrValue::from(format!("{id}-no")) },
            name: id,
            several: false,
            chosen: chosen == Some(yes),
            label: {
                let (name, words) = if yes { ("yes", "value-yes") } else { ("no", "value-no") };
                html! { <><Picture of={Drawing::Own(name)} />{ input.show(words) }</> }
            },
            hint: None,
            wrong: false,
            described_by: frame.described_by().filter(|_| yes),
            key: frame.error_id(),
            onchange: input.on_entry().reform(move |_| Value::Flag(yes)),
        }
        .view()
    };
    frame.around_group(Group::Radio, html! { <div class="choices choices-pair">{ tile(true) }{ tile(false) }</div> })
}
