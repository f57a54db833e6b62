//! What must be corrected, first on the page, with the way to each.

use procedure::{Field, Id, Problem};
use yew::{AttrValue, Callback, Html, MouseEvent, Properties, component, html, use_context};

use super::{
    icon::{Icon, icon},
    said::Said,
};
use crate::{fields, state::WordsContext};

#[cfg(test)]
pub(crate) mod tests;

/// Properties of [`ErrorSummary`].
#[derive(Clone, PartialEq, Properties)]
pub struct ErrorSummaryProps {
    /// What must be corrected, in the order of the fields.
    pub problems: Vec<Problem>,
    /// The fields of the page.
    pub fields: Vec<Field>,
    /// Focuses the element with this id.
    pub on_focus: Callback<AttrValue>,
}

/// The heading holds the message itself when there is one problem, since it is what is focused and read; else it holds their number
/// and each message follows. No dialog, no alert: those were heard twice or not at all.
#[component]
pub fn ErrorSummary(props: &ErrorSummaryProps) -> Html {
    let words = use_context::<WordsContext>();
    let Some(words) = words.filter(|_| !props.problems.is_empty()) else { return Html::default() };
    let link = |problem: &Problem, name_it: bool| {
        let field = problem.field.as_ref().and_then(|id| props.fields.iter().find(|field| field.id == *id));
        let text = Said::problem(&words, problem).view();
        let text = match field.filter(|_| name_it) {
            Some(field) => {
                html! { <span><bdi>{ Said::text(&words, &field.label).view() }</bdi>{ " – " }{ text }</span> }
            }
            None => html! { <span>{ text }</span> },
        };
        let Some(field) = field else { return text };
        let target = fields::focus_id(field, problem.part.as_ref().map(Id::as_str));
        let href = format!("#{target}");
        let onclick = props.on_focus.reform(move |event: MouseEvent| {
            // Following the link would add the field to the history, and Back would then lead nowhere.
            event.prevent_default();
            target.clone()
        });
        html! { <a {href} {onclick}>{ text }</a> }
    };
    let heading = |inside: Html| {
        html! { <h2 id="error-summary" tabindex="-1">{ icon(Icon::Mind) }<span>{ inside }</span></h2> }
    };
    match props.problems.as_slice() {
        [only] => {
            let prefix = html! { <span class="aside">{ Said::own(&words, "problems-prefix").view() }{ " " }</span> };
            html! { <div class="problems">{ heading(html! { <>{ prefix }{ link(only, false) }</> }) }</div> }
        }
        several => {
            let count = i64::try_from(several.len()).unwrap_or(i64::MAX);
            let args = [(Id::from_static("count"), procedure::Arg::Number(count))].into();
            let lines = several.iter().map(|problem| html! { <li>{ link(problem, true) }</li> });
            html! {
                <div class="problems">
                    { heading(html! { { Said::own_with(&words, "problems-title", &args).view() } }) }
                    <ul>{ for lines }</ul>
                </div>
            }
        }
    }
}
