//! The inputs: one folder per field kind. An input shows an entry and says every change of it; it checks nothing.

use procedure::{Arg, Args, Date, Field, Id, Problem, Text, Value, api::Place, field::Kind};
use yew::{AttrValue, Callback, Html, Properties, component, html, use_context};

use crate::{
    components::{
        Said,
        frame::{Frame, ProblemText},
    },
    state::WordsContext,
};

pub mod address;
pub mod amount;
pub mod commune;
pub mod consent;
pub mod date;
pub mod document;
pub mod email;
pub mod long_text;
pub mod one_of;
pub mod place;
pub mod several_of;
pub mod short_text;
pub mod telephone;
pub mod whole_number;
pub mod yes_no;

mod parts;
mod said_later;
#[cfg(test)]
pub(crate) mod tests;
mod unknown;

pub(crate) use said_later::use_said_later;

/// Properties of [`FieldInput`].
#[derive(Clone, PartialEq, Properties)]
pub struct FieldProps {
    /// The field.
    pub field: Field,
    /// What stands in it: what was typed, or an answer given before.
    pub entry: Option<Value>,
    /// What must be corrected.
    pub problem: Option<Problem>,
    /// What else must be, each at a part of its own.
    #[prop_or_default]
    pub further: Vec<Problem>,
    /// Whether it is the only field of its page: then its visible name is the page's heading.
    pub alone: bool,
    /// The question of the page, which stands in place of the field's name when it is alone.
    #[prop_or_default]
    pub question: Option<Said>,
    /// What stands below the name when it is alone, such as a sentence about the question.
    #[prop_or_default]
    pub lead: Html,
    /// Where the device stands.
    pub place: Place,
    /// The day on which the journey began, for examples.
    #[prop_or_default]
    pub today: Option<Date>,
    /// Called with the field and all of its entry, at every change.
    pub on_entry: Callback<(Id, Value)>,
}

/// The input of a field.
#[component]
pub fn FieldInput(props: &FieldProps) -> Html {
    let Some(words) = use_context::<WordsContext>() else { return Html::default() };
    let shown = unknown::without(props);
    html! { <>{ input(&shown, &words) }{ unknown::view(props, &words) }</> }
}

fn input(props: &FieldProps, words: &WordsContext) -> Html {
    let input = Input { props, words };
    // What no first question asks for is never inlined here: only a function of its own can travel later.
    match &props.field.kind {
        Kind::ShortText(kind) => short_text::view(&input, kind),
        Kind::LongText(_) => html! { <long_text::LongTextInput ..props.clone() /> },
        Kind::WholeNumber(_) => whole_number::view(&input),
        Kind::Amount(_) => amount::view(&input),
        Kind::Date(kind) => date::view(&input, kind),
        Kind::YesNo => yes_no::view(&input),
        Kind::OneOf(kind) => one_of::view(&input, kind),
        Kind::SeveralOf(kind) => several_of::view(&input, kind),
        Kind::Email => email::view(&input),
        Kind::Telephone => html! { <telephone::TelephoneInput ..props.clone() /> },
        Kind::Address => address::view(&input),
        Kind::Commune => html! { <commune::CommuneInput ..props.clone() /> },
        Kind::Document(_) => html! { <document::DocumentInput ..props.clone() /> },
        Kind::Place => place::view(&input),
        Kind::Consent(kind) => consent::view(&input, kind),
    }
}

/// The id of the element that takes the focus for a problem at this field, and at this part of it.
#[must_use]
pub fn focus_id(field: &Field, part: Option<&str>) -> AttrValue {
    let first = match &field.kind {
        Kind::Date(_) => Some(date::PARTS[0]),
        Kind::Address => Some(procedure::field::address::PARTS[0]),
        Kind::Place => Some(procedure::field::place::PARTS[0]),
        _ => None,
    };
    let id = match part.filter(|_| first.is_some()).or(first) {
        Some(part) => format!("field-{}-{part}", field.id),
        None => format!("field-{}", field.id),
    };
    AttrValue::from(id)
}

/// What every input needs, for the time of one rendering.
pub(crate) struct Input<'a> {
    props: &'a FieldProps,
    words: &'a WordsContext,
}

impl<'a> Input<'a> {
    pub(crate) fn new(props: &'a FieldProps, words: &'a WordsContext) -> Self {
        Self { props, words }
    }

    /// The field's id in the page.
    pub(crate) fn id(&self) -> AttrValue {
        AttrValue::from(format!("field-{}", self.props.field.id))
    }

    pub(crate) fn entry(&self) -> Option<&'a Value> {
        self.props.entry.as_ref()
    }

    /// The words of a text entry; empty when there are none.
    pub(crate) fn typed(&self) -> AttrValue {
        AttrValue::from(self.entry().and_then(Value::as_text).unwrap_or_default().to_owned())
    }

    pub(crate) fn say(&self, id: &str) -> String {
        self.words.common(id)
    }

    /// One of Parvis' own messages as it stands in the page.
    pub(crate) fn show(&self, id: &str) -> Html {
        Said::own(self.words, id).view()
    }

    /// A text of the procedure.
    pub(crate) fn text(&self, text: &Text) -> Said {
        Said::text(self.words, text)
    }

    pub(crate) fn say_with(&self, id: &str, name: &'static str, value: Arg) -> String {
        self.words.common_with(id, &Args::from([(Id::from_static(name), value)]))
    }

    /// The frame: the author's hint comes first, or the `example` where there is none; then what the kind itself asks.
    pub(crate) fn frame(&self, example: Option<&str>, rules: impl IntoIterator<Item = String>) -> Frame {
        let field = &self.props.field;
        let own = field.hint.as_ref().map(|hint| self.text(hint));
        let rules = rules.into_iter().map(Said::from);
        let hints = own.or_else(|| example.map(|id| Said::own(self.words, id))).into_iter().chain(rules).collect();
        let name = match self.props.question.as_ref().filter(|_| self.props.alone) {
            Some(question) => question.clone(),
            None => self.text(&field.label),
        };
        let optional = |name| self.say_with("field-optional", "label", Arg::Text(name));
        let name = if field.optional { name.within(optional) } else { name };
        let in_parts = matches!(field.kind, Kind::Address | Kind::Place);
        let in_words = |problem: &Problem| ProblemText {
            prefix: self.say("problems-prefix"),
            text: Said::problem(self.words, problem),
            part: problem.part.as_ref().map(ToString::to_string),
        };
        Frame {
            id: AttrValue::from(field.id.to_string()),
            name,
            heading: self.props.alone,
            lead: if self.props.alone { self.props.lead.clone() } else { Html::default() },
            hints,
            problem: self.props.problem.as_ref().map(in_words),
            // What else is said of other kinds stands above all fields: they have no part with room for it.
            further: self.props.further.iter().filter(|_| in_parts).map(in_words).collect(),
            private: field.private,
        }
    }

    /// What to do with a changed entry.
    pub(crate) fn on_entry(&self) -> Callback<Value> {
        let id = self.props.field.id.clone();
        self.props.on_entry.reform(move |value| (id.clone(), value))
    }

    /// What to do with changed text.
    pub(crate) fn on_text(&self) -> Callback<String> {
        self.on_entry().reform(Value::Text)
    }

    /// What to do with the changed text of one part of a record; the other parts stay as they are in `entry`.
    pub(crate) fn on_part(&self, entry: &Value, part: &'static str) -> Callback<String> {
        let kept = entry.clone();
        self.on_entry().reform(move |text: String| {
            let mut parts = if let Value::Record(parts) = &kept { parts.clone() } else { Default::default() };
            parts.insert(part.to_owned(), Value::Text(text));
            Value::Record(parts)
        })
    }

    /// Nothing of the person's own may be filled in here.
    pub(crate) fn autocomplete_off(&self) -> Option<AttrValue> {
        Some(AttrValue::Static("off"))
    }

    /// The autofill token: nothing is filled in at a kiosk; at home what the author named, or for a part of it `part`.
    pub(crate) fn autocomplete(&self, part: Option<&'static str>) -> Option<AttrValue> {
        match (self.props.place, &self.props.field.purpose) {
            (Place::Kiosk, _) => Some(AttrValue::Static("off")),
            (Place::Home, Some(purpose)) => {
                Some(part.map_or_else(|| AttrValue::from(purpose.to_string()), AttrValue::Static))
            }
            (Place::Home, None) => None,
        }
    }
}
