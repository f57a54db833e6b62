//! Find a procedure: by a moment of life, or by one's own words.

use procedure::{Arg, LifeEvent, api::CatalogueEntry};
use yew::prelude::*;

use super::view::{BackButton, use_view};
use crate::{
    browser::event,
    components::RadioChoice,
    state::{Action, Services, search},
};

/// The list of procedures.
#[component(FindScreen)]
pub(super) fn find_screen() -> Html {
    let view = use_view();
    let services = use_context::<Services>().unwrap_or_default();
    let procedures = view.state.catalogue.as_ref().map(|(_, catalogue)| catalogue.procedures.as_slice()).unwrap_or_default();
    let found = search::find(procedures, &view.state.search);
    let count = view.say_with("find-count", [("count", Arg::Number(i64::try_from(found.len()).unwrap_or(i64::MAX)))]);
    let searched = view.state.search.clone();
    let (said, say) = (count.clone(), services.say);
    use_effect_with(searched.clone(), move |searched| {
        if *searched != search_of_nothing() {
            say.emit(said);
        }
    });
    let act = view.state.act.clone();
    let oninput = Callback::from(move |event: InputEvent| act.emit(Action::SearchTyped(event::text(&event))));
    let entry = |entry: &&CatalogueEntry| {
        let onclick = view.on(Action::ProcedureChosen(entry.description.id.clone()));
        html! {
            <li key={entry.description.id.to_string()}>
                <button type="button" class="procedure" {onclick}>
                    <b>{ &entry.title }</b>
                    <span>{ &entry.summary }</span>
                </button>
            </li>
        }
    };
    html! {
        <>
            { view.heading("find-title") }
            <form class="field" role="search" onsubmit={|event: SubmitEvent| event.prevent_default()}>
                <label class="field-name" for="search">{ view.say("find-search") }</label>
                <p class="hint" id="search-hint">{ view.say("find-search-hint") }</p>
                <input
                    class="box" id="search" type="text" dir="auto" enterkeyhint="search" value={searched.words.clone()}
                    autocomplete="off" spellcheck="false" aria-describedby="search-hint" {oninput}
                />
            </form>
            <LifeEvents />
            <section class="stack" aria-labelledby="found">
                <h2 id="found">{ count }</h2>
                if found.is_empty() { <p>{ view.say("find-none") }</p> }
                <ul class="procedures">{ for found.iter().map(entry) }</ul>
            </section>
            <div class="actions"><BackButton /></div>
        </>
    }
}

/// The moments of life for which there is a procedure.
#[component(LifeEvents)]
fn life_events() -> Html {
    let view = use_view();
    let procedures = view.state.catalogue.as_ref().map(|(_, catalogue)| catalogue.procedures.as_slice()).unwrap_or_default();
    let event = |event: LifeEvent| {
        let words = view.say(&["life-event-", event.name()].concat());
        (AttrValue::Static(event.name()), html! { { words } })
    };
    let all = (AttrValue::Static("all"), html! { { view.say("find-all") } });
    let options: Vec<_> = std::iter::once(all).chain(search::life_events(procedures).map(event)).collect();
    let chosen = view.state.search.life_event.map_or("all", LifeEvent::name);
    let act = view.state.act.clone();
    let on_choose = move |name: AttrValue| {
        act.emit(Action::LifeEventChosen(LifeEvent::ALL.into_iter().find(|event| event.name() == name.as_str())));
    };
    html! {
        <RadioChoice name="life-event" legend={view.say("find-life-events")} {options} {chosen} class="choices-compact" {on_choose} />
    }
}

fn search_of_nothing() -> crate::state::Search {
    crate::state::Search::default()
}
