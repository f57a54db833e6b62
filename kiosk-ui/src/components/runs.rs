//! Foreign runs inside a text: French names and addresses in Arabic or Russian words, marked so that voices and eyes read them rightly.

use accessibility::foreign::{is_other_script, runs};
use procedure::Locale;
use yew::prelude::*;

/// The text, with every run of several Latin words marked as French when the text itself is written in another script. What is
/// quoted in these texts are names, addresses and laws of French offices.
pub(crate) fn with_runs(text: &str, locale: &Locale) -> Html {
    if !is_other_script(locale.as_str()) {
        return html! { { text.to_owned() } };
    }
    let part = |(foreign, part): (bool, &str)| {
        if foreign {
            html! { <bdi lang="fr" dir="ltr">{ part.to_owned() }</bdi> }
        } else {
            html! { { part.to_owned() } }
        }
    };
    html! { <>{ for runs(text).into_iter().map(part) }</> }
}
