//! Sent: the receipt, to read, hear, print and keep.

use procedure::{Arg, Date, PartialDate};
use yew::prelude::*;

use super::{
    help::desk,
    view::{View, list, use_view},
};
use crate::{
    browser,
    components::{Button, ButtonKind, Icon, Notice, NoticeKind, Reference},
    state::{Action, Screen, Services},
};

/// The receipt.
#[component(SentScreen)]
pub(super) fn sent_screen() -> Html {
    let view = use_view();
    let Some(sent) = &view.state.sent else { return Html::default() };
    let receipt = &sent.receipt;
    let lead = view.say_with("sent-lead", [("town", Arg::Text(view.town())), ("date", date(receipt.received_on))]);
    let section = |name: &'static str, title: &str, inside: Html| {
        html! { <section class="stack" aria-labelledby={name}><h2 id={name}>{ view.say(title) }</h2>{ inside }</section> }
    };
    let text = |text| view.words.text(text);
    html! {
        <>
            <Notice kind={NoticeKind::Done}>
                { view.heading("sent-title") }
                <p class="lead">{ lead }</p>
            </Notice>
            <Reference label={view.say("sent-reference")} number={receipt.reference.clone()} />
            <p>{ view.say("sent-reference-keep") }</p>
            <Keep />
            { section("about", "sent-procedure", html! { <p>{ text(&sent.entry.description.title) }</p> }) }
            if !sent.bring.is_empty() { { section("bring", "sent-bring", list(sent.bring.iter().map(text))) } }
            if sent.next.is_empty() {
                { section("next", "sent-next", html! { <p>{ text(&sent.entry.description.after) }</p> }) }
            } else {
                { section("next", "sent-next", list(sent.next.iter().map(text))) }
            }
            { town(&view) }
            <p>{ view.say_with("sent-erased", [("date", date(receipt.erased_on))]) }</p>
        </>
    }
}

/// Hear it, print it; what to do when no paper comes.
#[component(Keep)]
fn keep() -> Html {
    let view = use_view();
    let services = use_context::<Services>().unwrap_or_default();
    let Some(sent) = &view.state.sent else { return Html::default() };
    let (spelled, locale) = (spelled(&sent.receipt.reference), view.words.locale().clone());
    let (say, no_voice) = (services.say, view.say("sent-reference-no-voice"));
    let silent = use_state(|| false);
    let listen = {
        let silent = silent.clone();
        Callback::from(move |_: MouseEvent| {
            if browser::speech::has_voice(&locale) {
                browser::speech::say(&spelled, &locale);
            } else {
                silent.set(true);
                say.emit(no_voice.clone());
            }
        })
    };
    let act = view.state.act.clone();
    let print = Callback::from(move |_: MouseEvent| {
        if !browser::print::print() {
            act.emit(Action::Opened(Screen::CannotPrint));
        }
    });
    html! {
        <div class="stack no-print">
            <div class="actions">
                <Button kind={ButtonKind::Primary} icon={Icon::Print} onclick={print}>{ view.say("sent-print") }</Button>
                <Button onclick={listen}>{ view.say("sent-reference-listen") }</Button>
                { view.open(ButtonKind::Quiet, Screen::CannotPrint, "sent-cannot-print") }
            </div>
            if *silent { <p>{ view.say("sent-reference-no-voice") }</p> }
            <p>{ view.say("sent-leave-why") }</p>
        </div>
    }
}

fn town(view: &View) -> Html {
    html! {
        <section class="stack" aria-labelledby="contact">
            <h2 id="contact">{ view.say("sent-contact") }</h2>
            { desk(view) }
        </section>
    }
}

fn date(date: Date) -> Arg {
    PartialDate::new(date.year(), Some(date.month()), Some(date.day())).map_or_else(|| Arg::Text(date.to_string()), Arg::Date)
}

/// The number letter by letter, with a pause after each group.
fn spelled(reference: &str) -> String {
    let group = |group: &str| group.chars().map(String::from).collect::<Vec<_>>().join(", ");
    reference.split('-').map(group).collect::<Vec<_>>().join(". ")
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_reference_is_spelled_in_groups() {
        assert_eq!(super::spelled("2K4M-7RXC"), "2, K, 4, M. 7, R, X, C");
    }
}
