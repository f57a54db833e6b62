//! The app: state, words and services around the page that is shown.

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    browser::{files::Shelf, page},
    hooks::{self, Asks, Library, Shown},
    screens::CurrentScreen,
    state::{Action, Screen, Services, State, StateContext, WordsContext, reduce},
};

/// The reducer's hold on the state.
#[derive(PartialEq)]
struct Store(Rc<State>);

impl Reducible for Store {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        Rc::new(Self(Rc::new(reduce(&self.0, action))))
    }
}

/// The whole app.
#[component(App)]
pub fn app() -> Html {
    let store = use_reducer_eq(|| Store(Rc::new(hooks::initial_state())));
    let library = use_memo((), |()| hooks::Library::default());
    let act = use_callback((store.dispatcher(), Rc::clone(&library)), |action, (dispatcher, library)| {
        // Words that are there already come with the choice: the page is drawn once.
        let shown = match &action {
            Action::LocaleChosen(locale) if library.has(locale) => Some(locale.clone()),
            _ => None,
        };
        if action.tells_of_no_answer() {
            dispatcher.dispatch(Action::LineFound(page::has_line()));
        }
        dispatcher.dispatch(action);
        if let Some(locale) = shown {
            dispatcher.dispatch(Action::WordsShown(locale));
        }
    });
    let context = StateContext { state: Rc::clone(&store.0), act };
    let shelf = use_memo((), |()| Shelf::default());

    let words = hooks::use_words(&context, &library);
    hooks::use_catalogue(&context);
    hooks::use_guide(&context);
    hooks::use_voices(&context);
    let rest = hooks::use_rest(&context);
    hooks::use_memory(&context);
    let (voice, asks) = hooks::use_asks(context.arrival.count);
    let services = Services { voice, ..hooks::use_services(&context, &shelf) };

    // A page is shown when its words are there; until then the one before it stays, so that nobody sees half a page.
    let last = use_mut_ref(|| None::<Rc<State>>);
    let state = match &words {
        Some(shown) if !is_ready(&context, shown) => last.borrow().clone().unwrap_or_else(|| Rc::clone(&context.state)),
        _ => Rc::clone(&context.state),
    };
    last.replace(Some(Rc::clone(&state)));

    let spoken = words.as_ref().map(|shown| &shown.words);
    hooks::use_history(&context, &state);
    hooks::use_page(&context, &state, spoken);
    hooks::use_focus(if words.is_some() { state.arrival } else { Default::default() });
    hooks::use_idle(&context, spoken);
    let Some(Shown { words, .. }) = words else { return Html::default() };
    let later = rest.then(|| {
        html! { <Later context={context.clone()} shown={Rc::clone(&state)} words={Rc::clone(&words)} {library} {shelf} {asks} /> }
    });
    // Yew compares the children of an element from the last to the first: what comes later stands first, or the page would be made anew
    // when it comes, and whoever stood on a button of it would stand nowhere.
    html! { <>{ later }<Providers context={StateContext { state, ..context }} {words} {services} /></> }
}

/// What [`Later`] works with.
#[derive(Properties, PartialEq)]
struct LaterProps {
    context: StateContext,
    shown: Rc<State>,
    words: WordsContext,
    library: Rc<Library>,
    shelf: Rc<Shelf>,
    asks: Rc<Asks>,
}

/// What nobody needs until the first question is there: all of it is in the part of the program that comes with that.
#[component(Later)]
fn later(props: &LaterProps) -> Html {
    let LaterProps { context, shown, words, library, shelf, asks } = props;
    hooks::use_ahead(context, library);
    hooks::use_preview(context);
    hooks::use_example(context);
    hooks::use_sending(context, shelf);
    hooks::use_presses(context);
    hooks::use_keyboard(context);
    hooks::use_keypad(context);
    hooks::use_scanning(context);
    hooks::use_voice(context, shown, words, asks);
    Html::default()
}

fn is_ready(state: &State, shown: &Shown) -> bool {
    let needs =
        matches!(state.screen, Screen::Before | Screen::Journey | Screen::Sent | Screen::Practised | Screen::Sheet);
    let there = state.chosen.as_ref().is_none_or(|entry| shown.procedure.as_ref() == Some(&entry.description.id));
    !needs || there || state.trouble.is_some()
}

/// What a screen needs around it.
#[derive(Properties, PartialEq)]
pub struct ProvidersProps {
    /// The state and the way to change it.
    pub context: StateContext,
    /// The words.
    pub words: WordsContext,
    /// The services.
    pub services: Services,
}

/// The screen with everything that it needs; tests render it without a browser.
#[component(Providers)]
pub fn providers(props: &ProvidersProps) -> Html {
    html! {
        <ContextProvider<StateContext> context={props.context.clone()}>
        <ContextProvider<WordsContext> context={props.words.clone()}>
        <ContextProvider<Services> context={props.services.clone()}>
            <CurrentScreen />
        </ContextProvider<Services>>
        </ContextProvider<WordsContext>>
        </ContextProvider<StateContext>>
    }
}
