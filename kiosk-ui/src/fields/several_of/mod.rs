//! Several of several choices: a tile each; the one that excludes the others stands apart and unticks them.

use procedure::{
    Arg, Value,
    field::{
        one_of::{Choice, label},
        several_of::SeveralOf,
    },
};
use yew::{AttrValue, Html, html};

use super::Input;
use crate::components::{Drawing, Picture, Said, choice::Tile, frame::Group};

#[inline(never)]
pub(crate) fn view(input: &Input<'_>, kind: &SeveralOf) -> Html {
    let rule = match kind.max {
        Some(max) if usize::from(max) < kind.options.len() => {
            input.say_with("field-several-of-max-hint", "max", Arg::Number(max.into()))
        }
        _ => input.say("field-several-of-hint"),
    };
    let frame = input.frame(None, Some(rule));
    let chosen: Vec<&str> =
        input.entry().and_then(Value::as_list).unwrap_or_default().iter().filter_map(Value::as_text).collect();
    let tiles = kind.options.iter().enumerate().map(|(at, option)| {
        let id = input.id();
        let first = at == 0;
        let tile = Tile {
            id: if first { id.clone() } else { AttrValue::from(format!("{id}-{}", option.id)) },
            name: id,
            several: true,
            chosen: chosen.contains(&option.id.as_str()),
            label: {
                let words = Said::arg(input.words, &label(&input.props.field.id, option.id.as_str()));
                html! { <><Picture of={Drawing::OfChoice(option.picture.clone())} />{ words.view() }</> }
            },
            hint: option.hint.as_ref().map(|hint| input.text(hint)),
            wrong: frame.problem.is_some(),
            described_by: frame.described_by().filter(|_| first),
            key: frame.error_id(),
            onchange: {
                let next = toggled(&kind.options, &chosen, option);
                input.on_entry().reform(move |_| next.clone())
            },
        };
        html! {
            <>
                if option.exclusive && !first {
                    <p class="choices-or" aria-hidden="true">{ input.show("field-several-of-or") }</p>
                }
                { tile.view() }
            </>
        }
    });
    frame.around_group(Group::Inputs, html! { <div class="choices">{ for tiles }</div> })
}

/// The choices after `option` was pressed: in the order of the list; what cannot stand beside it goes.
fn toggled(options: &[Choice], chosen: &[&str], option: &Choice) -> Value {
    let adding = !chosen.contains(&option.id.as_str());
    let stays = |other: &&Choice| {
        if other.id == option.id {
            return adding;
        }
        chosen.contains(&other.id.as_str()) && !(adding && (option.exclusive || other.exclusive))
    };
    Value::List(options.iter().filter(stays).map(|choice| Value::text(choice.id.as_str())).collect())
}

#[cfg(test)]
mod tests;
