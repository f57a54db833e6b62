//! A date: three boxes with the digit pad, in the order day, month, year in every language.

use procedure::{
    Value,
    field::date::{DateField, partial},
};
use yew::{AttrValue, Html, html};

use super::Input;
use crate::components::{
    Keyboard,
    frame::Group,
    text_box::{TextBox, Width},
};

/// The parts, in the order in which they are asked.
pub(crate) const PARTS: [&str; 3] = ["day", "month", "year"];

pub(crate) fn view(input: &Input<'_>, kind: &DateField) -> Html {
    let example = if kind.partial { None } else { Some("field-date-hint") };
    let frame = input.frame(example, kind.partial.then(|| input.say("field-date-partial-hint")));
    let typed = typed(input.entry());
    // A date that cannot be is wrong as a whole: nobody knows which of its numbers was meant otherwise.
    let whole_wrong = input.props.problem.as_ref().is_some_and(|problem| problem.part.is_none());
    let part = |at: usize, name: &'static str| {
        let id = AttrValue::from(format!("{}-{name}", input.id()));
        let birthday = input.props.field.purpose.as_ref().is_some_and(|purpose| *purpose == "bday");
        let (token, label) = match at {
            0 => ("bday-day", "field-date-day"),
            1 => ("bday-month", "field-date-month"),
            _ => ("bday-year", "field-date-year"),
        };
        let error = frame.error_id_at(name, at == 0);
        let text_box = TextBox {
            id: id.clone(),
            value: AttrValue::from(typed.part_text(name).to_owned()),
            width: Width::Characters(if name == "year" { 4 } else { 2 }),
            inputmode: Some("numeric"),
            left_to_right: true,
            beside: true,
            autocomplete: input.autocomplete(birthday.then_some(token)),
            hint: frame.hint_id().filter(|_| at == 0),
            wrong: whole_wrong || error.is_some(),
            error,
            on_text: input.on_part(&typed, name),
            ..TextBox::default()
        };
        html! { <div class="part"><label for={id}>{ input.say(label) }</label>{ text_box.view() }</div> }
    };
    let parts = PARTS.into_iter().enumerate().map(|(at, name)| part(at, name));
    let boxes = PARTS.map(|name| AttrValue::from(format!("{}-{name}", input.id())));
    frame.around_group(
        Group::Inputs,
        html! { <><div class="box-row">{ for parts }</div><Keyboard boxes={boxes.to_vec()} /></> },
    )
}

/// The three boxes as typed; an accepted answer is taken apart again.
fn typed(entry: Option<&Value>) -> Value {
    let parts = |day: String, month: String, year: String| {
        Value::record([("day", Value::Text(day)), ("month", Value::Text(month)), ("year", Value::Text(year))])
    };
    let number = |part: Option<u8>| part.map(|part| part.to_string()).unwrap_or_default();
    match entry {
        Some(boxes @ Value::Record(_)) => boxes.clone(),
        Some(answer) => match partial(answer) {
            Some(date) => parts(number(date.day()), number(date.month()), date.year().to_string()),
            None => parts(String::new(), String::new(), String::new()),
        },
        None => parts(String::new(), String::new(), String::new()),
    }
}
