//! A date: three boxes with the digit pad, in the order day, month, year in every language.

use procedure::{
    Arg, Date, Id, Value,
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
    // The author's own hint says which of its numbers may be missing here, and gives the one example.
    let generic = input.props.field.hint.is_none();
    let rule =
        if kind.partial { generic.then(|| input.say("field-date-partial-hint")) } else { example_hint(input, kind) };
    let frame = input.frame(None, rule);
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
        html! { <div class="part"><label for={id}>{ input.show(label) }</label>{ text_box.view() }</div> }
    };
    let parts = PARTS.into_iter().enumerate().map(|(at, name)| part(at, name));
    let boxes = PARTS.map(|name| AttrValue::from(format!("{}-{name}", input.id())));
    frame.around_group(
        Group::Inputs,
        html! { <><div class="box-row">{ for parts }</div><Keyboard boxes={boxes.to_vec()} /></> },
    )
}

/// The example, unless the author wrote a hint.
fn example_hint(input: &Input<'_>, kind: &DateField) -> Option<String> {
    let example = example(kind, input.props.today).filter(|_| input.props.field.hint.is_none())?;
    let part = |name, number: i64| (Id::from_static(name), Arg::Number(number));
    let args =
        [part("day", example.day().into()), part("month", example.month().into()), part("year", example.year().into())];
    Some(input.words.common_with("field-date-hint", &args.into()))
}

/// A day that would be taken: the usual one of a birthday, or else the 27th near today, whose day nobody takes for a month.
fn example(kind: &DateField, today: Option<Date>) -> Option<Date> {
    let fits = |day: &Date| {
        let latest = kind.past.into_iter().chain(kind.max).min();
        kind.min.is_none_or(|min| *day >= min) && latest.is_none_or(|latest| *day <= latest)
    };
    let near = |months: i32| {
        let month = today?.plus_months(months);
        Date::new(month.year(), month.month(), 27)
    };
    [Date::new(1985, 3, 27), near(0), near(1), near(-1), kind.min, kind.max].into_iter().flatten().find(fits)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(min: Option<&str>, max: Option<&str>, past: Option<&str>, expected: &str) {
        let date = |text: &str| text.parse::<Date>().expect(text);
        let kind = DateField { partial: false, min: min.map(date), max: max.map(date), past: past.map(date) };
        let found = example(&kind, Some(date("2026-11-22"))).map(|day| day.to_string());
        assert_eq!(found.as_deref(), Some(expected), "{kind:?}");
    }

    #[test]
    fn the_example_is_a_day_that_the_question_takes() {
        check(None, None, None, "1985-03-27");
        check(Some("1906-11-22"), None, Some("2026-11-22"), "1985-03-27");
        // A move, in the last ten years or soon; an appointment from the day after tomorrow; a child of this year.
        check(Some("2016-11-22"), None, None, "2026-11-27");
        check(Some("2026-11-29"), Some("2027-05-22"), None, "2026-12-27");
        check(Some("2008-11-22"), None, Some("2026-11-22"), "2026-10-27");
        check(Some("2026-11-24"), Some("2026-11-26"), None, "2026-11-24");
    }
}
