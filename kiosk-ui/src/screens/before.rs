//! Before one starts: for whom it is, what it needs, how long it takes, what it costs, what happens next, and what becomes of the data.

use procedure::{Arg, LegalBasis};
use yew::prelude::*;

use super::view::{View, facts, heading};
use crate::{
    components::{Button, ButtonKind, Drawing, Icon, Notice, Picture, Said},
    state::Action,
};

/// The page before the first question.
pub(super) fn page(view: &View) -> Html {
    let Some(entry) = &view.state.chosen else { return Html::default() };
    let about = &entry.description;
    // Said in the person's language, before the first word that is not.
    let french = view.words.foreign(&about.title).is_some();
    let fee = if about.fee == 0 { view.own("before-free") } else { view.words.arg(&Arg::Amount(about.fee)).into() };
    let audience = about.audience.as_ref().map(|whom| (view.own("before-audience"), view.text(whom)));
    let minutes = view.own_with("before-minutes", [("minutes", Arg::Number(about.minutes.into()))]);
    let needs = if about.before.is_empty() {
        html! { <p>{ view.show("before-needs-nothing") }</p> }
    } else {
        view.texts(&about.before)
    };
    let begun = view.state.run_of_chosen().is_some_and(|run| run.number > 1 || run.asking().is_some());
    html! {
        <>
            <div class="stack">
                <Picture of={Drawing::of(entry)} large={true} />
                { heading(view.said(&about.title)) }
                <p class="lead">{ view.text(&about.summary) }</p>
            </div>
            if french { <Notice><p>{ view.show("before-in-french") }</p></Notice> }
            { facts(audience.into_iter().chain([
                (view.own("before-duration"), minutes.view()),
                (view.own("before-fee"), fee.view()),
            ])) }
            { view.section("needs", "before-needs", needs) }
            <div class="actions">
                <Button kind={ButtonKind::Primary} onclick={view.on(Action::Begun)}>
                    { view.show(if begun { "before-go-on" } else { "before-begin" }) }
                </Button>
                if view.state.can_practise() {
                    <Button onclick={view.on(Action::PracticeChosen)}>
                        { view.show(if view.state.practises_chosen() { "practice-go-on" } else { "practice-begin" }) }
                    </Button>
                }
                <Button icon={Icon::Print} onclick={view.on(Action::SheetChosen)}>{ view.show("sheet-open") }</Button>
                { view.back() }
            </div>
            // After the button: with large letters it would be screens away.
            <Notice>
                <p>{ view.show("before-nothing-sent") }</p>
                <p>{ kept(view).view() }</p>
            </Notice>
            { view.section("after", "before-after", html! { <p>{ view.text(&about.after) }</p> }) }
            { view.section("data", "before-data", data_use(view)) }
        </>
    }
}

/// How long answers stay, said before there are any.
fn kept(view: &View) -> Said {
    match view.state.idle_times() {
        Some((quiet, _)) => {
            let minutes = i64::from(quiet.div_ceil(60).max(1));
            view.own_with("before-idle", [("minutes", Arg::Number(minutes))])
        }
        None => view.own("before-home"),
    }
}

/// Who asks, why, by which right, who reads, for how long, and what one may ask for afterwards.
fn data_use(view: &View) -> Html {
    let Some(entry) = &view.state.chosen else { return Html::default() };
    let data = &entry.description.data;
    let plain = |text: String| html! { { text } };
    let keep = view.show_with("before-keep-days", [("days", Arg::Number(data.retention_days.into()))]);
    let contact = view.state.settings.as_ref().map(|settings| settings.town.data_protection_contact.clone());
    let contact = contact.filter(|contact| !contact.is_empty());
    let law = html! { <><p>{ view.text(&data.law) }</p><p>{ view.show(basis(data.basis)) }</p></> };
    let rows = [
        ("before-data-who", plain(view.town())),
        ("before-data-why", (view.text(&data.purpose))),
        ("before-data-law", law),
        ("before-data-readers", (view.text(&data.recipients))),
        ("before-data-keep", keep),
        ("before-data-rights", (view.text(&data.rights))),
    ];
    let contact = contact.map(|contact| ("before-data-contact", html! { <bdi>{ Said::from(contact).view() }</bdi> }));
    facts(rows.into_iter().chain(contact).map(|(id, value)| (view.own(id), value)))
}

fn basis(basis: LegalBasis) -> &'static str {
    match basis {
        LegalBasis::Consent => "before-basis-consent",
        LegalBasis::Contract => "before-basis-contract",
        LegalBasis::LegalObligation => "before-basis-legal-obligation",
        LegalBasis::VitalInterests => "before-basis-vital-interests",
        LegalBasis::PublicTask => "before-basis-public-task",
        LegalBasis::LegitimateInterests => "before-basis-legitimate-interests",
    }
}
