//! Sent: the receipt, to read, hear, print and keep.

use ::accessibility::speech;
use procedure::{Arg, Date, PartialDate};
use yew::prelude::*;

use super::{help::desk, view::View};
use crate::{
    browser,
    components::{Button, ButtonKind, Icon, Notice, NoticeKind, Reference},
    state::{Action, Ask, Screen},
};

/// The receipt.
#[inline(never)]
pub(super) fn page(view: &View) -> Html {
    let Some(sent) = &view.state.sent else { return Html::default() };
    let receipt = &sent.receipt;
    let lead = view.show_with("sent-lead", [("town", Arg::Text(view.town())), ("date", date(receipt.received_on))]);
    html! {
        <>
            <Notice kind={NoticeKind::Done}>
                { view.heading("sent-title") }
                <p class="lead">{ lead }</p>
            </Notice>
            <Reference label={view.own("sent-reference")} number={receipt.reference.clone()} />
            <p>{ view.show("sent-reference-keep") }</p>
            { keep(view) }
            { view.section("about", "sent-procedure", html! { <p>{ view.text(&sent.entry.description.title) }</p> }) }
            if !sent.bring.is_empty() { { view.section("bring", "sent-bring", view.texts(&sent.bring)) } }
            if sent.next.is_empty() {
                { view.section("next", "sent-next", html! { <p>{ view.text(&sent.entry.description.after) }</p> }) }
            } else {
                { view.section("next", "sent-next", view.texts(&sent.next)) }
            }
            { town(view) }
            <p>{ view.show_with("sent-erased", [("date", date(receipt.erased_on))]) }</p>
        </>
    }
}

/// Hear it, print it; what to do when no paper comes.
fn keep(view: &View) -> Html {
    let Some(sent) = &view.state.sent else { return Html::default() };
    let spoken = speech::spoken(&sent.receipt.reference);
    let (silent, ask, act) =
        (view.state.is_silent_in(view.words.locale()), view.services.voice.clone(), view.state.act.clone());
    let listen =
        Callback::from(
            move |_: MouseEvent| {
                if silent { act.emit(Action::VoiceMissing) } else { ask.emit(Ask::Words(spoken.clone())) }
            },
        );
    let act = view.state.act.clone();
    let print = Callback::from(move |_: MouseEvent| {
        if !browser::print::print() {
            act.emit(Action::Opened(Screen::CannotPrint));
        }
    });
    html! {
        <div class="stack no-print">
            <div class="actions">
                <Button kind={ButtonKind::Primary} icon={Icon::Print} onclick={print}>{ view.show("sent-print") }</Button>
                <Button onclick={listen}>{ view.show("sent-reference-listen") }</Button>
                { view.open(ButtonKind::Quiet, Screen::CannotPrint, "sent-cannot-print") }
            </div>
            // Always there, so that what appears in it is heard.
            <div role="status">if view.state.voiceless { <p>{ view.show("sent-reference-no-voice") }</p> }</div>
            <p>{ view.show("sent-leave-why") }</p>
        </div>
    }
}

fn town(view: &View) -> Html {
    html! {
            <section class="stack" aria-labelledby="contact">
    <h2 id="contact">{ view.show("sent-contact") }</h2>
                { desk(view) }
            </section>
        }
}

fn date(date: Date) -> Arg {
    PartialDate::new(date.year(), Some(date.month()), Some(date.day()))
        .map_or_else(|| Arg::Text(date.to_string()), Arg::Date)
}
