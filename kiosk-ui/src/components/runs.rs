//! Foreign runs inside a text: French names and addresses in Arabic or Russian words, marked so that voices and eyes read them rightly.

use accessibility::foreign::{is_other_script, runs};
use procedure::Locale;
use yew::prelude::*;

/// The text, with every run of several Latin words marked as French when the text itself is written in another script. What is
/// quoted in these texts are names, addresses and laws of French offices.
pub(crate) fn with_runs(text: &str, locale: &Locale) -> Html {
    if !is_other_script(locale.as_str()) {
        return breakable(text);
    }
    let part = |(foreign, part): (bool, &str)| {
        let part = breakable(part);
        if foreign {
            html! { <bdi lang="fr" dir="ltr">{ part }</bdi> }
        } else {
            part
        }
    };
    html! { <>{ for runs(text).into_iter().map(part) }</> }
}

/// The text, with a place in every e-mail address where the line may break: large letters would cut it anywhere.
pub(crate) fn breakable(text: &str) -> Html {
    let Some(at) = text.find('@') else { return html! { { text.to_owned() } } };
    let (name, rest) = text.split_at(at + 1);
    html! { <>{ name.to_owned() }<wbr />{ breakable(rest) }</> }
}
