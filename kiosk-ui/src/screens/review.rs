//! The review: everything said, what follows from it, and sending as an act of its own.

use procedure::{Arg, OutcomeLine, Review, Row, Section, api::Place};
use yew::prelude::*;

use super::{
    practice,
    view::{View, facts},
};
use crate::{
    browser::hash,
    components::{Button, ButtonKind, Change, Icon, Notice, Said, SummaryList, SummaryRow, icon},
    state::{Action, SendFailure, Sending},
};

/// The page before sending.
#[inline(never)]
pub(super) fn page(view: &View) -> Html {
    let Some(review) = view.state.run.as_ref().and_then(|run| run.reviewing()) else { return Html::default() };
    let failure = if let Sending::Failed(failure) = &view.state.sending { Some(failure) } else { None };
    let private = view.state.place == Place::Kiosk && is_told_from(review);
    let hides = private && view.state.hides_private();
    html! {
        <>
            { for failure.map(|failure| not_sent(view, failure)) }
            <div class="stack">
                { view.heading("review-title") }
                <p class="lead">{ view.show(if hides { "review-private-why" } else { "review-lead" }) }</p>
                if private { <div class="actions">{ private_choice(view, hides) }</div> }
            </div>
            { for (0..review.sections.len()).map(|at| answers(view, &review.sections, at)) }
            if !hides { { consequences(view, review) } }
            if view.state.practice().is_some() { { practice::end_block(view) } } else { { send_block(view, hides) } }
        </>
    }
}

/// The way to see private answers where others may look on, and to hide them again.
fn private_choice(view: &View, hidden: bool) -> Html {
    let (kind, id) = if hidden {
        (ButtonKind::Primary, "review-private-show")
    } else {
        (ButtonKind::Secondary, "review-private-hide")
    };
    html! { <Button {kind} onclick={view.on(Action::PrivateShown(hidden))}>{ view.show(id) }</Button> }
}

/// Whether others could learn something private from the page: somebody answered what is for them alone. What follows from that, such as
/// what to bring, would tell them as much, whatever its author thought of each line.
fn is_told_from(review: &Review) -> bool {
    review.sections.iter().flat_map(|section| &section.rows).any(is_secret)
        || review.summary.outcome.iter().any(is_private)
}

/// Whether there is an answer, and for the person alone. None is none for everybody.
fn is_secret(row: &Row) -> bool {
    let left_out = |line: &Arg| matches!(line, Arg::Common(id) if id.as_str() == "value-none");
    row.private && !row.lines.iter().all(left_out)
}

fn answers(view: &View, sections: &[Section], at: usize) -> Html {
    let (before, section) = (&sections[..at], &sections[at]);
    // What is asked in the midst of a section for each of several people parts it. Whoever goes through a page by its regions could not
    // tell two of one name apart: the rest of a section is no region of its own.
    let first = !before.iter().any(|other| other.title == section.title && other.repeat == section.repeat);
    let id = format!("section-{at}");
    let title = section.title.as_ref().map_or_else(|| view.own("review-answers"), |title| view.said(title));
    let title = match &section.repeat {
        Some(repeat) => view.item(title, repeat),
        None => title,
    };
    let rows: Vec<SummaryRow> = section
        .rows
        .iter()
        .map(|row| SummaryRow {
            label: view.said(&row.label),
            lines: if is_secret(row) && view.state.hides_private() {
                vec![view.own("review-private-hidden")]
            } else {
                row.lines.iter().map(|line| Said::arg(&view.words, line)).collect()
            },
            private: is_secret(row) && !view.state.hides_private(),
            change: Some(Change {
                text: view.own("review-change"),
                onclick: view.on(Action::ChangePressed(row.step.clone())),
            }),
        })
        .collect();
    let remove = section.repeat.as_ref().map(|repeat| {
        let onclick = view.on(Action::ItemRemoved { group: repeat.group.clone(), index: repeat.index });
        html! {
            <Button kind={ButtonKind::Quiet} {onclick} aside={title.clone()}>{ view.show("review-remove") }</Button>
        }
    });
    html! {
        <section class="stack" aria-labelledby={first.then(|| id.clone())}>
            <h2 {id}>{ title.view() }</h2>
            <SummaryList {rows} />
            { for remove }
        </section>
    }
}

fn consequences(view: &View, review: &Review) -> Html {
    let summary = &review.summary;
    let outcome = summary.outcome.iter().map(|line| {
        let value = Said::arg(&view.words, &line.value).view();
        (view.said(&line.label), html! { <bdi data-private={is_private(line).then_some("true")}>{ value }</bdi> })
    });
    html! {
        <>
            if !summary.outcome.is_empty() { { view.section("outcome", "review-outcome", facts(outcome)) } }
            if !summary.bring.is_empty() {
                { view.section("bring", "review-bring", view.texts(&summary.bring)) }
            }
            if !summary.next.is_empty() {
                { view.section("next", "review-next", view.texts(&summary.next)) }
            }
        </>
    }
}

/// Whether what a line comes to is for the person alone.
fn is_private(line: &OutcomeLine) -> bool {
    line.private == Some(true)
}

/// The words that are agreed to by pressing, and the button.
fn send_block(view: &View, hides: bool) -> Html {
    let underway = view.state.sending == Sending::Underway;
    let act = view.state.act.clone();
    let send = Callback::from(move |_: MouseEvent| {
        if !underway {
            act.emit(Action::SendPressed { key: hash::random_key().unwrap_or_default() });
        }
    });
    let lead = view.show_with("review-send-lead", [("town", Arg::Text(view.town()))]);
    let kind = if hides { ButtonKind::Secondary } else { ButtonKind::Primary };
    // Nobody should confirm what they have not seen; who hears none of it, for want of a headset, still can.
    let unseen = hides.then(|| {
        html! {
            <>
                <p>{ view.show("review-private-before") }</p>
                <div class="actions">{ private_choice(view, hides) }</div>
            </>
        }
    });
    html! {
            <section class="stack" aria-labelledby="send">
    <h2 id="send">{ view.show("review-send-title") }</h2>
                { for unseen }
                <p>{ lead }</p>
                // Always there, so that what appears in it is heard.
                <div role="status">if underway { <Notice><p>{ view.show("review-sending") }</p></Notice> }</div>
                <div class="actions">
                    <Button {kind} onclick={send}>{ view.show("review-send") }</Button>
                    { view.back() }
                </div>
            </section>
        }
}

/// Why nothing was sent. The heading is focused, so it holds the whole message.
fn not_sent(view: &View, failure: &SendFailure) -> Html {
    let code =
        if *failure == SendFailure::Unreachable && view.state.cut_off { "no-connection" } else { failure.code() };
    let id = ["error-", code].concat();
    let id = if view.words.has_common(&id) { &id } else { "error-unknown" };
    let reason = view.show_with(id, [("file", Arg::Text(failure.file().unwrap_or_default().to_owned()))]);
    let request = match failure {
        SendFailure::Refused { request_id, .. } => {
            Some(view.show_with("review-failed-request", [("request", Arg::Text(request_id.clone()))]))
        }
        _ => None,
    };
    html! {
        <div class="problems">
            <h2 id="error-summary" tabindex="-1">
                { icon(Icon::Mind) }
                <span>{ view.show("review-failed-title") }{ ". " }{ reason }</span>
            </h2>
            <p>{ view.show("review-failed-kept") }</p>
            { for request.map(|request| html! { <p>{ request }</p> }) }
        </div>
    }
}
