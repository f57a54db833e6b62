//! What tests and the gallery of components share: words of every locale, rendering without a browser, examples from files.

use std::{path::Path, rc::Rc};

use locales::Words;
use procedure::Locale;
use scraper::{ElementRef, Html as Page, Selector};
use serde::de::DeserializeOwned;
use yew::{ContextProvider, Html, LocalServerRenderer, Properties, component, html};

use crate::state::{Services, ServicesContext, WordsContext};

/// The locales that Parvis ships.
pub(crate) const LOCALES: [&str; 4] = ["fr", "fr-simple", "en", "ar"];

/// The words of a locale, with those of the examples as the words of a procedure.
pub(crate) fn words(locale: &str) -> WordsContext {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = root.join("../locales").join(locale);
    let mut files: Vec<_> =
        folder.read_dir().expect("a folder per locale").map(|file| file.expect("a file").path()).collect();
    files.sort();
    let pack: String = files.iter().map(|file| std::fs::read_to_string(file).expect("readable") + "\n").collect();
    let own = root.join("src/components/examples").join(format!("{locale}.ftl"));
    let own = std::fs::read_to_string(own).expect("words for the examples in every locale");
    let locale: Locale = locale.parse().expect("a locale");
    Rc::new(Words::core(&locale, &pack).with_procedure(&own))
}

/// The examples in a component's file.
pub(crate) fn examples<T: DeserializeOwned>(json: &str) -> Vec<T> {
    serde_json::from_str(json).expect("examples.json reads as examples")
}

#[derive(PartialEq, Properties)]
struct RoomProps {
    words: WordsContext,
    services: Services,
    shown: Html,
}

#[component]
fn Room(props: &RoomProps) -> Html {
    html! {
        <ContextProvider<WordsContext> context={props.words.clone()}>
            <ContextProvider<ServicesContext> context={props.services.clone()}>{ props.shown.clone() }</ContextProvider<ServicesContext>>
        </ContextProvider<WordsContext>>
    }
}

/// The markup of `shown`, with these words around it.
pub(crate) fn render(words: &WordsContext, shown: Html) -> String {
    render_with(words, Services::default(), shown)
}

/// The same, with services.
pub(crate) fn render_with(words: &WordsContext, services: Services, shown: Html) -> String {
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    let room = RoomProps { words: words.clone(), services, shown };
    let rendering = async { LocalServerRenderer::<Room>::with_props(room).hydratable(false).render().await };
    tokio::task::LocalSet::new().block_on(&runtime, rendering)
}

/// A rendered fragment to ask questions of.
pub(crate) struct Rendered {
    page: Page,
    markup: String,
}

impl Rendered {
    pub(crate) fn of(words: &WordsContext, shown: Html) -> Self {
        Self::of_markup(render(words, shown))
    }

    pub(crate) fn of_markup(markup: String) -> Self {
        Self { page: Page::parse_fragment(&markup), markup }
    }

    pub(crate) fn markup(&self) -> &str {
        &self.markup
    }

    #[track_caller]
    pub(crate) fn all(&self, selector: &str) -> Vec<ElementRef<'_>> {
        self.page.select(&Selector::parse(selector).expect("a selector")).collect()
    }

    #[track_caller]
    pub(crate) fn one(&self, selector: &str) -> ElementRef<'_> {
        let found = self.all(selector);
        assert_eq!(found.len(), 1, "{selector} in {}", self.markup);
        found[0]
    }

    /// The words of the only element that fits, spaces tidied.
    #[track_caller]
    pub(crate) fn text(&self, selector: &str) -> String {
        tidy(self.one(selector))
    }

    #[track_caller]
    pub(crate) fn attr(&self, selector: &str, name: &str) -> Option<String> {
        self.one(selector).attr(name).map(str::to_owned)
    }

    /// What every fragment of ours obeys: the rules that can be seen without its page.
    #[track_caller]
    pub(crate) fn check(&self) {
        for forbidden in ["style", "placeholder", "required", "disabled", "onclick", "autofocus", "aria-errormessage"] {
            assert!(self.all(&format!("[{forbidden}]")).is_empty(), "{forbidden} in {}", self.markup);
        }
        let ids: Vec<&str> = self.all("[id]").iter().filter_map(|element| element.attr("id")).collect();
        for (at, id) in ids.iter().enumerate() {
            assert!(!ids[..at].contains(id), "the id {id} twice in {}", self.markup);
        }
        for relation in ["for", "aria-describedby", "aria-labelledby"] {
            for element in self.all(&format!("[{relation}]")) {
                for id in element.attr(relation).unwrap_or_default().split(' ') {
                    assert!(ids.contains(&id), "{relation} names {id:?}, which is not there, in {}", self.markup);
                }
            }
        }
        for input in self.all("input, textarea, video") {
            let id = input.attr("id").unwrap_or_default();
            let labels = self.all(&format!("label[for=\"{id}\"]")).len();
            assert!(labels == 1 || input.attr("aria-label").is_some(), "{labels} labels for {id:?} in {}", self.markup);
        }
        for drawing in self.all("svg") {
            assert_eq!(drawing.attr("aria-hidden"), Some("true"), "{}", self.markup);
        }
        for element in self.all("button, legend, label, h1, h2, summary, a") {
            assert!(!tidy(element).is_empty(), "an empty {} in {}", element.value().name(), self.markup);
        }
    }
}

/// The words of an element, spaces tidied.
pub(crate) fn tidy(element: ElementRef<'_>) -> String {
    element.text().collect::<String>().split_ascii_whitespace().collect::<Vec<_>>().join(" ")
}
