//! A commune: a box to search in, and at most eight tiles to choose from. Nothing opens, nothing is chosen by itself.

use procedure::{Arg, Value};
use yew::{AttrValue, Html, component, html, use_context, use_effect_with, use_state};

use self::list::{Commune, Communes};
use super::{FieldProps, Input, use_said_later};
use crate::{
    components::{
        Said,
        button::{Button, ButtonKind},
        choice::Tile,
        text_box::TextBox,
    },
    state::{ServicesContext, WordsContext},
};

pub mod list;

/// As many tiles as one takes in at a glance.
const MOST: usize = 8;

/// The input of a commune.
#[component]
pub(crate) fn CommuneInput(props: &FieldProps) -> Html {
    let words = use_context::<WordsContext>();
    let services = use_context::<ServicesContext>().unwrap_or_default();
    let typed = use_state(String::new);
    use_effect_with((), {
        let need = services.need_communes.clone();
        move |()| need.emit(())
    });
    let found = services.communes.as_deref().map(|list| list.search(&typed, MOST));
    let searched = typed.trim().chars().count() > 1;
    let count = found.as_ref().map_or(0, |found| found.best.len());
    let status = words.as_ref().filter(|_| searched).map(|words| {
        let input = Input::new(props, words);
        match (&found, count) {
            (None, _) if services.communes_failed => input.say("field-commune-failed"),
            (None, _) => input.say("field-commune-loading"),
            (Some(_), 0) => input.say("field-commune-none"),
            (Some(_), count) => input.say_with("field-commune-found", "count", number(count)),
        }
    });
    use_said_later(&typed, status.clone());

    let Some(words) = words else { return Html::default() };
    let input = Input::new(props, &words);
    let frame = input.frame(Some("field-commune-hint"), None);
    let search = TextBox {
        id: input.id(),
        value: AttrValue::from((*typed).clone()),
        autocomplete: Some(AttrValue::Static("off")),
        hint: frame.hint_id(),
        error: frame.error_id(),
        wrong: frame.problem.is_some(),
        on_text: {
            let typed = typed.clone();
            yew::Callback::from(move |text| typed.set(text))
        },
        ..TextBox::default()
    };
    let chosen =
        input.entry().map(|entry| (entry.part_text("code"), entry.part_text("name"), entry.part_text("listVersion")));
    let best = found.as_ref().map(|found| found.best.clone()).unwrap_or_default();
    // What was chosen before stays in sight, whatever is searched for now.
    let kept = chosen.filter(|(code, ..)| !code.is_empty() && best.iter().all(|found| found.code != *code));
    let kept = kept.map(|(code, name, version)| {
        let postcodes =
            services.communes.as_deref().and_then(|list| list.get(code)).map_or("", |found| found.postcodes);
        tile(&input, &Commune { code, name, postcodes }, version, true)
    });
    let version = services.communes.as_deref().map_or("", Communes::version);
    let tiles =
        best.iter().map(|found| tile(&input, found, version, chosen.is_some_and(|(code, ..)| code == found.code)));
    let any = kept.is_some() || !best.is_empty();
    let more = found.as_ref().is_some_and(|found| found.more);
    // The button is gone afterwards: the focus goes to the box.
    let again = {
        let (need, focus, id) = (services.need_communes.clone(), services.focus.clone(), input.id());
        yew::Callback::from(move |_| {
            need.emit(());
            focus.emit(id.clone());
        })
    };
    frame.around(html! {
        <>
            { search.view() }
            // One node whether it is there or not: children of a number that changes are told apart from the last one on, and the box would be
            // made anew without the focus.
            if let Some(status) = status { <p class="found">{ status }</p> }
            if services.communes_failed && services.communes.is_none() {
                <Button kind={ButtonKind::Secondary} onclick={again}>{ input.show("field-commune-retry") }</Button>
            }
            if any {
                <fieldset role="radiogroup" class="found-list">
                    <legend class="aside">{ input.show("field-commune-choices") }</legend>
                    <div class="choices">{ for kept }{ for tiles }</div>
                </fieldset>
            }
            if more { <p class="hint">{ input.show("field-commune-more") }</p> }
        </>
    })
}

fn tile(input: &Input<'_>, commune: &Commune<'_>, version: &str, chosen: bool) -> Html {
    let answer = Value::record([
        ("code", Value::text(commune.code)),
        ("listVersion", Value::text(version)),
        ("name", Value::text(commune.name)),
    ]);
    let postcodes: Vec<&str> = commune.postcodes.split(' ').filter(|code| !code.is_empty()).collect();
    // Large towns have dozens; three are enough to recognise one's own.
    let hint = (!postcodes.is_empty()).then(|| {
        let dots = if postcodes.len() > 3 { "…" } else { "" };
        format!("{}{dots}", postcodes[..postcodes.len().min(3)].join(", "))
    });
    let shown = procedure::field::Kind::Commune.show(&input.props.field.id, &answer);
    let label = shown.iter().map(|line| input.words.arg(line)).collect::<String>();
    Tile {
        id: AttrValue::from(format!("{}-{}", input.id(), commune.code)),
        name: input.id(),
        several: false,
        chosen,
        label: html! { <bdi lang="fr">{ label }</bdi> },
        hint: hint.map(Said::from),
        wrong: false,
        described_by: None,
        key: None,
        onchange: input.on_entry().reform(move |_| answer.clone()),
    }
    .view()
}

fn number(count: usize) -> Arg {
    Arg::Number(i64::try_from(count).unwrap_or(i64::MAX))
}
