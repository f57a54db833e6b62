//! What every screen has at hand: the state, the words, and short ways to use them.

use procedure::{Arg, Args, Id, Text};
use yew::prelude::*;

use crate::{
    components::{Button, ButtonKind, Icon},
    hooks::use_back,
    state::{Action, Screen, StateContext, WordsContext},
};

/// The state and the words.
#[derive(Clone, PartialEq)]
pub(super) struct View {
    pub(super) state: StateContext,
    pub(super) words: WordsContext,
}

/// The view of the screen that is being rendered.
///
/// # Panics
/// Never on a page of ours: [`crate::app::Providers`] stands around every screen.
#[hook]
pub(super) fn use_view() -> View {
    let (state, words) = (use_context::<StateContext>(), use_context::<WordsContext>());
    #[expect(clippy::expect_used, reason = "a screen outside its providers is a fault that every test would show")]
    View { state: state.expect("a state around every screen"), words: words.expect("words around every screen") }
}

impl View {
    /// One of Parvis' own messages.
    pub(super) fn say(&self, id: &str) -> String {
        self.words.common(id)
    }

    /// The same with arguments.
    pub(super) fn say_with<const N: usize>(&self, id: &str, args: [(&'static str, Arg); N]) -> String {
        let args: Args = args.into_iter().map(|(name, value)| (Id::from_static(name), value)).collect();
        self.words.common_with(id, &args)
    }

    /// A callback for a press that means `action`.
    pub(super) fn on(&self, action: Action) -> Callback<MouseEvent> {
        let act = self.state.act.clone();
        Callback::from(move |_| act.emit(action.clone()))
    }

    /// The page's heading.
    pub(super) fn heading(&self, id: &str) -> Html {
        heading(self.say(id))
    }

    /// A button that opens a screen.
    pub(super) fn open(&self, kind: ButtonKind, screen: Screen, id: &str) -> Html {
        html! { <Button {kind} onclick={self.on(Action::Opened(screen))}>{ self.say(id) }</Button> }
    }

    /// The name of the town; empty until its settings are there.
    pub(super) fn town(&self) -> String {
        self.state.settings.as_ref().map(|settings| settings.town.name.clone()).unwrap_or_default()
    }

    /// Paragraphs of Parvis' own.
    pub(super) fn paragraphs<const N: usize>(&self, ids: [&str; N]) -> Html {
        html! { <>{ for ids.into_iter().map(|id| html! { <p>{ self.say(id) }</p> }) }</> }
    }
}

/// The page's only first-level heading; it takes the focus when the page is opened.
pub(super) fn heading(text: String) -> Html {
    html! { <h1 id="question" tabindex="-1">{ text }</h1> }
}

/// Texts as a list; nothing when there are none.
pub(super) fn list(texts: impl IntoIterator<Item = String>) -> Html {
    html! { <ul class="list">{ for texts.into_iter().map(|text| html! { <li>{ text }</li> }) }</ul> }
}

/// The text, unless it would repeat what a person typed where others may see it.
pub(super) fn neutral(text: &Text) -> Option<&Text> {
    let typed = text.args.values().any(|arg| matches!(arg, Arg::Text(_) | Arg::Date(_)));
    (!typed).then_some(text)
}

/// Back, the same on every page.
#[component(BackButton)]
pub(super) fn back_button() -> Html {
    let view = use_view();
    let back = use_back();
    let onclick = Callback::from(move |_: MouseEvent| back.emit(()));
    html! { <Button kind={ButtonKind::Quiet} icon={Icon::Back} {onclick}>{ view.say("back") }</Button> }
}

/// A row of labelled facts.
pub(super) fn facts(rows: impl IntoIterator<Item = (String, Html)>) -> Html {
    let row = |(label, value): (String, Html)| html! { <div class="fact"><dt>{ label }</dt><dd>{ value }</dd></div> };
    html! { <dl class="facts">{ for rows.into_iter().map(row) }</dl> }
}
