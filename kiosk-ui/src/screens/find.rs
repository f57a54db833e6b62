//! Find a procedure: by a moment of life, or by one's own words.

use procedure::{Arg, LifeEvent, api::CatalogueEntry};
use yew::prelude::*;

use super::view::View;
use crate::{
    browser::event,
    components::{Details, Drawing, Keyboard, Picture, RadioChoice, in_language},
    state::{Action, Screen, Search, search},
};

/// The list of procedures.
pub(super) fn page(view: &View) -> Html {
    let found = view.state.found();
    let count = count(view, found.len());
    let act = view.state.act.clone();
    let oninput = Callback::from(move |event: InputEvent| act.emit(Action::SearchTyped(event::text(&event))));
    // Just after a change of language, that of the list is still the one before.
    let listed_in = view.state.catalogue.as_ref().map(|(locale, _)| locale);
    let entry = |entry: &&CatalogueEntry| {
        let onclick = view.on(Action::ProcedureChosen(entry.description.id.clone()));
        let written_in = entry.written_in.as_ref().or(listed_in).filter(|locale| *locale != view.words.locale());
        let words = |words: &str| match written_in {
            Some(locale) => in_language(locale, words),
            None => view.rich(words.to_owned()),
        };
        html! {
            <li key={entry.description.id.to_string()}>
                <button type="button" class="procedure" {onclick}>
                    <b>{ words(&entry.title) }</b>
                    <span>{ words(&entry.summary) }</span>
                    <Picture of={Drawing::of(entry)} />
                </button>
            </li>
        }
    };
    html! {
        <>
            { view.heading("find-title") }
            <form class="field" role="search" novalidate=true onsubmit={|event: SubmitEvent| event.prevent_default()}>
                <label class="field-name" for="search">{ view.show("find-search") }</label>
                <p class="hint" id="search-hint">{ view.show("find-search-hint") }</p>
                <input
                    class="box" id="search" type="text" dir="auto" enterkeyhint="search" value={view.state.search.words.clone()}
                    autocomplete="off" spellcheck="false" aria-describedby="search-hint" {oninput}
                />
                <Keyboard boxes={vec![AttrValue::Static("search")]} />
            </form>
            { life_events(view) }
            <section class="stack" aria-labelledby="found">
                <h2 id="found">{ count }</h2>
                if found.is_empty() { <p>{ view.show("find-none") }</p> }
                <ul class="procedures">{ for found.iter().map(entry) }</ul>
            </section>
            <div class="actions">{ view.back() }</div>
        </>
    }
}

/// The moments of life for which there is a procedure.
fn life_events(view: &View) -> Html {
    let event = |event: LifeEvent| {
        let words = view.show(&["life-event-", event.name()].concat());
        (AttrValue::Static(event.name()), html! { <><Picture of={Drawing::Own(event.name())} />{ words }</> })
    };
    let all = (AttrValue::Static("all"), html! { <><Picture of={Drawing::Own("all")} />{ view.show("find-all") }</> });
    let options: Vec<_> = std::iter::once(all).chain(search::life_events(view.state.procedures()).map(event)).collect();
    let chosen = view.state.search.life_event.map_or("all", LifeEvent::name);
    let act = view.state.act.clone();
    let on_choose = move |name: AttrValue| {
        act.emit(Action::LifeEventChosen(LifeEvent::ALL.into_iter().find(|event| event.name() == name.as_str())));
    };
    let legend = view.own("find-life-events");
    let narrow = view.services.narrow;
    // Folded, the question is what one opens; voices still hear it of the group.
    let legend_class = if narrow { "aside" } else { "field-name" };
    let open = chosen != "all";
    let choice = html! {
        <RadioChoice name="life-event" legend={legend.clone()} {legend_class} {options} {chosen} class="choices-compact" {on_choose} />
    };
    // A dozen tiles, each on a line of its own, would stand between the box and what is found.
    if narrow {
        html! { <Details summary={legend} {open}>{ choice }</Details> }
    } else {
        choice
    }
}

/// What somebody looks for, and what is said of the list then: how many were found.
pub(super) fn spoken(view: &View) -> Option<(String, String)> {
    let search = &view.state.search;
    let looked_for = || [search.life_event.map_or("all", LifeEvent::name), "/", &search.words].concat();
    let searched = view.state.screen == Screen::Find && *search != Search::default();
    searched.then(|| (looked_for(), count(view, view.state.found().len())))
}

fn count(view: &View, found: usize) -> String {
    view.say_with("find-count", [("count", Arg::Number(i64::try_from(found).unwrap_or(i64::MAX)))])
}
