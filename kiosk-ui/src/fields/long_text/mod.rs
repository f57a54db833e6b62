//! Several lines of text, with the room that is left: seen at every letter, heard when one rests.

use procedure::{
    Arg,
    field::{Kind, tidy},
};
use yew::{Html, component, html, use_context};

use super::{FieldProps, Input, use_said_later};
use crate::{components::text_box::TextBox, state::WordsContext};

/// Below this many characters the counter begins to be heard; before, it would only disturb.
const NEAR: i64 = 100;

/// The input of a long text.
#[component]
pub(crate) fn LongTextInput(props: &FieldProps) -> Html {
    let words = use_context::<WordsContext>();
    let max = if let Kind::LongText(kind) = &props.field.kind { i64::from(kind.max) } else { 0 };
    let typed = props.entry.as_ref().and_then(|entry| entry.as_text()).unwrap_or_default();
    let length = counted(typed);
    let left = max - i64::try_from(length).unwrap_or(i64::MAX);
    let counter = words.as_ref().map(|words| {
        let input = Input::new(props, words);
        if left < 0 {
            input.say_with("field-long-text-over", "over", Arg::Number(-left))
        } else {
            input.say_with("field-long-text-left", "left", Arg::Number(left))
        }
    });
    use_said_later(typed, counter.clone().filter(|_| length > 0 && left <= NEAR.min(max / 4)));
    let Some(words) = words else { return Html::default() };
    let input = Input::new(props, &words);
    let frame = input.frame(None, Some(input.say_with("field-long-text-limit", "max", Arg::Number(max))));
    let area = TextBox {
        id: input.id(),
        value: input.typed(),
        autocomplete: input.autocomplete(None),
        spellcheck: true,
        hint: frame.hint_id(),
        error: frame.error_id(),
        wrong: frame.problem.is_some(),
        lines: true,
        on_text: input.on_text(),
        ..TextBox::default()
    };
    // The counter is not part of the description: a box that is entered again would recite it each time.
    let class = if left < 0 { "counter counter-over" } else { "counter" };
    frame.around(html! { <>{ area.view() }<p {class} aria-hidden="true">{ counter }</p></> })
}

/// The length that the check will find: it tidies each line first.
fn counted(text: &str) -> usize {
    text.lines().map(tidy).collect::<Vec<_>>().join("\n").trim().chars().count()
}
