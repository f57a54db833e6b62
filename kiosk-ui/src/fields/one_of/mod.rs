//! One of several choices: a tile each, none chosen beforehand.

use procedure::{
    Value,
    field::one_of::{Choice, OneOf, label},
};
use yew::{AttrValue, Html, html};

use super::{Input, commune::list::folded};
use crate::components::{Drawing, Picture, Said, choice::Tile, frame::Group};

/// From here on one column would be a long way to scroll.
const MANY: usize = 9;

pub(crate) fn view(input: &Input<'_>, kind: &OneOf) -> Html {
    let frame = input.frame(Some("field-one-of-hint"), None);
    let chosen = input.entry().and_then(Value::as_text);
    let field = &input.props.field.id;
    let mut options: Vec<(Said, &Choice)> =
        kind.options.iter().map(|option| (Said::arg(input.words, &label(field, option.id.as_str())), option)).collect();
    if kind.alphabetical {
        options.sort_by_cached_key(|(words, _)| sort_key(&words.text));
    }
    let class = if options.len() > MANY { "choices choices-compact" } else { "choices" };
    let tiles = options.into_iter().enumerate().map(|(at, (words, option))| {
        let id = input.id();
        let choice = option.id.clone();
        Tile {
            id: if at == 0 { id.clone() } else { AttrValue::from(format!("{id}-{choice}")) },
            name: id,
            several: false,
            chosen: chosen == Some(option.id.as_str()),
            label: html! { <><Picture of={Drawing::OfChoice(option.picture.clone())} />{ words.view() }</> },
            hint: option.hint.as_ref().map(|hint| input.text(hint)),
            wrong: false,
            described_by: frame.described_by().filter(|_| at == 0),
            key: frame.error_id(),
            onchange: input.on_entry().reform(move |_| Value::text(choice.as_str())),
        }
        .view()
    });
    frame.around_group(Group::Radio, html! { <div {class}>{ for tiles }</div> })
}

/// Where a label stands in the alphabet: accents and, in Arabic, the article and the seat of a hamza do not count. The few languages
/// that we have need no more; a collation library would weigh as much as all other words.
fn sort_key(words: &str) -> String {
    let folded = folded(words);
    let name = folded.trim();
    // The article has a bare alif: a name that begins with a hamza only looks as if it had one.
    let name = name.strip_prefix("ال").unwrap_or(name);
    name.chars().map(|letter| if matches!(letter, 'أ' | 'إ' | 'آ') { 'ا' } else { letter }).collect()
}

#[cfg(test)]
pub(crate) mod tests;
