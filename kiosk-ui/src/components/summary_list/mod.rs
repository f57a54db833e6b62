//! Answers to check: what was asked, what was said, and the way to change it. Not a `<dl>`: Orca with Firefox skips the words of a `<dd>`
//! that holds a paragraph, or stands beside one with a button.

use yew::{Callback, Html, MouseEvent, Properties, component, html};

use super::{
    button::{Button, ButtonKind},
    said::Said,
};

#[cfg(test)]
pub(crate) mod tests;

/// One answer.
#[derive(Clone, PartialEq)]
pub struct SummaryRow {
    /// What was asked.
    pub label: Said,
    /// What was said, line by line.
    pub lines: Vec<Said>,
    /// Whether it is for the person alone: the kiosk's voice says it to a headset only.
    pub private: bool,
    /// The way to change it.
    pub change: Option<Change>,
}

/// The way to change an answer.
#[derive(Clone, PartialEq)]
pub struct Change {
    /// The words that are seen, the same on every row.
    pub text: Said,
    /// What happens.
    pub onclick: Callback<MouseEvent>,
}

/// Properties of [`SummaryList`].
#[derive(Clone, PartialEq, Properties)]
pub struct SummaryListProps {
    /// The answers, in the order in which they were asked.
    pub rows: Vec<SummaryRow>,
}

/// A list of answers to check. What a person typed keeps its own direction.
#[component]
pub fn SummaryList(props: &SummaryListProps) -> Html {
    let row = |row: &SummaryRow| {
        let lines = row.lines.iter().map(|line| html! { <p><bdi>{ line.view() }</bdi></p> });
        let change = row.change.iter().map(|change| {
            html! {
                <div class="summary-change">
                    <Button kind={ButtonKind::Quiet} onclick={change.onclick.clone()} aside={row.label.clone()}>{ change.text.view() }</Button>
                </div>
            }
        });
        html! {
            <li class="summary-row" data-speech-row="true">
                <div class="summary-label">{ row.label.view() }</div>
                <div class="summary-answer" data-private={row.private.then_some("true")}>{ for lines }</div>
                { for change }
            </li>
        }
    };
    html! { <ul class="summary-list">{ for props.rows.iter().map(row) }</ul> }
}
