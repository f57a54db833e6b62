//! "I do not know", below the input of a field that takes it for an answer.

use procedure::{Arg, Args, Id, Value, field};
use yew::{AttrValue, Callback, Event, Html};

use super::FieldProps;
use crate::{
    components::{Said, choice::Tile},
    state::WordsContext,
};

/// The properties with which the input itself is shown: nothing stands in it when the person does not know.
pub(super) fn without(props: &FieldProps) -> FieldProps {
    let entry = props.entry.clone().filter(|entry| !field::is_unknown(entry));
    FieldProps { entry, ..props.clone() }
}

/// The box; empty where the law wants an answer.
pub(super) fn view(props: &FieldProps, words: &WordsContext) -> Html {
    if !props.field.unknown {
        return Html::default();
    }
    let known = !props.entry.as_ref().is_some_and(field::is_unknown);
    let id = props.field.id.clone();
    let onchange: Callback<Event> =
        props.on_entry.reform(move |_| (id.clone(), if known { field::unknown() } else { Value::text("") }));
    let label: Said = if props.alone {
        words.common("field-unknown").into()
    } else {
        let of =
            |name| words.common_with("field-unknown-of", &Args::from([(Id::from_static("label"), Arg::Text(name))]));
        Said::text(words, &props.field.label).within(of)
    };
    let id = AttrValue::from(format!("unknown-{}", props.field.id));
    let tile = Tile {
        name: id.clone(),
        id,
        several: true,
        chosen: !known,
        label: label.view(),
        hint: Some(words.common("field-unknown-hint").into()),
        wrong: false,
        described_by: None,
        key: None,
        onchange,
    };
    tile.view_in_choices()
}
