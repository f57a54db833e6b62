//! What every screen has at hand: the state, the words, and short ways to use them.

use procedure::{Arg, Args, Id, Repeat, Text};
use yew::prelude::*;

use crate::{
    components::{Button, ButtonKind, Icon, Said},
    state::{Action, Screen, Services, StateContext, WordsContext},
};

/// The state, the words, the services and the way back.
pub(super) struct View {
    pub(super) state: StateContext,
    pub(super) words: WordsContext,
    pub(super) services: Services,
    pub(super) go_back: Callback<()>,
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

    /// One of Parvis' own messages, and its language.
    pub(super) fn own(&self, id: &str) -> Said {
        Said::own(&self.words, id)
    }

    /// The same with arguments.
    pub(super) fn own_with<const N: usize>(&self, id: &str, args: [(&'static str, Arg); N]) -> Said {
        let args: Args = args.into_iter().map(|(name, value)| (Id::from_static(name), value)).collect();
        Said::own_with(&self.words, id, &args)
    }

    /// One of Parvis' own messages as it stands in the page.
    pub(super) fn show(&self, id: &str) -> Html {
        self.own(id).view()
    }

    /// The same with arguments.
    pub(super) fn show_with<const N: usize>(&self, id: &str, args: [(&'static str, Arg); N]) -> Html {
        self.own_with(id, args).view()
    }

    /// A callback for a press that means `action`.
    pub(super) fn on(&self, action: Action) -> Callback<MouseEvent> {
        let act = self.state.act.clone();
        Callback::from(move |_| act.emit(action.clone()))
    }

    /// Back, the same on every page.
    pub(super) fn back(&self) -> Html {
        let onclick = self.go_back.reform(|_: MouseEvent| ());
        html! { <Button kind={ButtonKind::Quiet} icon={Icon::Back} {onclick}>{ self.show("back") }</Button> }
    }

    /// A part of the page with a heading of its own; `name` is its id.
    pub(super) fn section(&self, name: &'static str, title: &str, inside: Html) -> Html {
        html! { <section class="stack" aria-labelledby={name}><h2 id={name}>{ self.show(title) }</h2>{ inside }</section> }
    }

    /// The page's heading.
    pub(super) fn heading(&self, id: &str) -> Html {
        heading(self.own(id))
    }

    /// A button that opens a screen.
    pub(super) fn open(&self, kind: ButtonKind, screen: Screen, id: &str) -> Html {
        html! { <Button {kind} onclick={self.on(Action::Opened(screen))}>{ self.show(id) }</Button> }
    }

    /// The name of the town; empty until its settings are there.
    pub(super) fn town(&self) -> String {
        self.state.settings.as_ref().map(|settings| settings.town.name.clone()).unwrap_or_default()
    }

    /// A text with the French names in it marked.
    pub(super) fn rich(&self, text: impl Into<Said>) -> Html {
        text.into().with_names(&self.words).view()
    }

    /// A text of the procedure, and its language.
    pub(super) fn said(&self, text: &Text) -> Said {
        Said::text(&self.words, text)
    }

    /// One of several of the same kind: its section's name and its number.
    pub(super) fn item(&self, section: Said, repeat: &Repeat) -> Said {
        let number = Arg::Number(repeat.index.into());
        section.within(|section| self.own_with("step-item", [("section", Arg::Text(section)), ("index", number)]))
    }

    /// A text of the procedure.
    pub(super) fn text(&self, text: &Text) -> Html {
        self.said(text).view()
    }

    /// Paragraphs of Parvis' own.
    pub(super) fn paragraphs(&self, ids: &[&str]) -> Html {
        html! { <>{ for ids.iter().map(|id| html! { <p>{ self.rich(self.own(id)) }</p> }) }</> }
    }

    /// Texts of the procedure as a list.
    pub(super) fn texts(&self, texts: &[Text]) -> Html {
        html! { <ul class="list">{ for texts.iter().map(|text| html! { <li>{ self.text(text) }</li> }) }</ul> }
    }

    /// Messages of Parvis' own as a list.
    pub(super) fn list(&self, ids: &[&str]) -> Html {
        html! { <ul class="list">{ for ids.iter().map(|id| html! { <li>{ self.rich(self.own(id)) }</li> }) }</ul> }
    }
}

/// The page's only first-level heading; it takes the focus when the page is opened.
pub(super) fn heading(text: impl Into<Said>) -> Html {
    html! { <h1 id="question" tabindex="-1">{ text.into().view() }</h1> }
}

/// The text, unless it would repeat what a person typed where others may see it.
pub(super) fn neutral(text: &Text) -> Option<&Text> {
    text.is_neutral().then_some(text)
}

/// A row of labelled facts. No `<dl>`, for the reason that `SummaryList` has.
pub(super) fn facts<L: Into<Said>>(rows: impl IntoIterator<Item = (L, Html)>) -> Html {
    let row = |(label, value): (L, Html)| {
        html! {
            <li class="fact" data-speech-row="true">
                <div class="fact-label">{ label.into().view() }</div>
                <div class="fact-value">{ value }</div>
            </li>
        }
    };
    html! { <ul class="facts">{ for rows.into_iter().map(row) }</ul> }
}
