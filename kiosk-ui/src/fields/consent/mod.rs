//! A consent: one large box, never ticked beforehand, with the whole sentence beside it.

use procedure::{Value, field::consent::Consent};
use yew::{Html, html};

use super::Input;
use crate::components::{choice::Tile, frame::Group};

#[inline(never)]
pub(crate) fn view(input: &Input<'_>, kind: &Consent) -> Html {
    let frame = input.frame(None, None);
    let ticked = input.entry().and_then(Value::as_flag).unwrap_or_default();
    let tile = Tile {
        id: input.id(),
        name: input.id(),
        several: true,
        chosen: ticked,
        label: input.text(&kind.text).view(),
        hint: None,
        wrong: frame.problem.is_some(),
        described_by: frame.described_by(),
        key: frame.error_id(),
        onchange: input.on_entry().reform(move |_| Value::Flag(!ticked)),
    };
    frame.around_group(Group::Inputs, html! { <div class="choices">{ tile.view() }</div> })
}
