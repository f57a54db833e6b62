//! The words on the screen: those of Parvis in the locale asked for, and those of the procedure whose pages are shown.

use std::{cell::RefCell, collections::BTreeMap, rc::Rc};

use locales::Words;
use procedure::{
    Id, Locale,
    api::{AssetUrl, CatalogueEntry},
};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::{
    browser::{api, page},
    state::{Action, StateContext, Trouble, WordsContext},
};

/// The words on the screen, and whose pages they can put into words.
#[derive(Clone, PartialEq)]
pub struct Shown {
    /// The words.
    pub words: WordsContext,
    /// The procedure whose words are among them.
    pub procedure: Option<Id>,
}

/// The words, once the first are there: at once where they are in the library. While others are on their way the present ones stay.
#[hook]
pub fn use_words(context: &StateContext, library: &Rc<Library>) -> Option<Shown> {
    let shown = use_mut_ref(|| None::<Shown>);
    if let Some(ready) = library.shown(&context.locale, context.chosen.as_ref()) {
        shown.replace(Some(ready));
    }
    library.wanted.replace(context.chosen.clone());

    let latest = use_mut_ref(|| 0_u32);
    let (act, update) = (context.act.clone(), use_force_update());
    let deps = (context.locale.clone(), context.chosen.clone(), context.attempt);
    let (library, put) = (Rc::clone(library), Rc::clone(&shown));
    use_effect_with(deps, move |(locale, chosen, _)| {
        let (locale, chosen) = (locale.clone(), chosen.clone());
        let number = latest.borrow().wrapping_add(1);
        latest.replace(number);
        if library.shown(&locale, chosen.as_ref()).is_some() {
            return act.emit(Action::WordsShown(locale));
        }
        spawn_local(async move {
            let common = library.fetch(&locale, chosen.as_ref()).await;
            // Somebody may have chosen another language meanwhile.
            if *latest.borrow() != number {
                return;
            }
            let Some(common) = common else {
                let first = put.borrow().is_none();
                return if first { page::apologise() } else { act.emit(Action::LoadFailed(Trouble::Words)) };
            };
            let complete = library.shown(&locale, chosen.as_ref());
            let action =
                if complete.is_some() { Action::WordsShown(locale) } else { Action::LoadFailed(Trouble::Words) };
            put.replace(Some(complete.unwrap_or(Shown { words: common, procedure: None })));
            act.emit(action);
            update.force_update();
        });
    });
    shown.borrow().clone()
}

/// The words that are here already, so that nobody waits for them: of Parvis in each locale, and of the procedure under way.
#[derive(Default)]
pub struct Library {
    common: RefCell<BTreeMap<Locale, Rc<Words>>>,
    whole: RefCell<BTreeMap<(Locale, String), Rc<Words>>>,
    wanted: RefCell<Option<Rc<CatalogueEntry>>>,
}

impl PartialEq for Library {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Library {
    /// Whether the page on the screen can be shown in this locale without asking the host.
    #[must_use]
    pub fn has(&self, locale: &Locale) -> bool {
        self.shown(locale, self.wanted.borrow().as_ref()).is_some()
    }

    /// Fetches the words that the page on the screen would need in this locale. What does not come is asked for again when it is chosen.
    pub async fn prepare(&self, locale: &Locale) -> Option<Rc<Words>> {
        let chosen = self.wanted.borrow().clone();
        self.fetch(locale, chosen.as_ref()).await
    }

    fn shown(&self, locale: &Locale, chosen: Option<&Rc<CatalogueEntry>>) -> Option<Shown> {
        let Some(entry) = chosen else {
            return Some(Shown { words: self.common.borrow().get(locale).cloned()?, procedure: None });
        };
        let words = self.whole.borrow().get(&(locale.clone(), own(entry, locale)?.0)).cloned()?;
        Some(Shown { words, procedure: Some(entry.description.id.clone()) })
    }

    /// Fetches what is not here yet; gives the words of Parvis, and none if they did not come.
    async fn fetch(&self, locale: &Locale, chosen: Option<&Rc<CatalogueEntry>>) -> Option<Rc<Words>> {
        let here = || self.common.borrow().get(locale).cloned();
        let common = match here() {
            Some(common) => common,
            None => {
                let read = api::words(locale).await?;
                // Asked for twice at once, they are read once.
                let common = here().unwrap_or_else(|| Rc::new(read()));
                self.common.borrow_mut().insert(locale.clone(), Rc::clone(&common));
                common
            }
        };
        let Some((entry, url)) = chosen.and_then(|entry| Some((entry, own(entry, locale)?))) else {
            return Some(common);
        };
        let key = (locale.clone(), url.0.clone());
        let there = self.whole.borrow().contains_key(&key);
        if !there && let Ok(text) = api::text(&url).await {
            let mut whole = self.whole.borrow_mut();
            // Of the procedure before nothing is needed any more.
            whole.retain(|(_, url), _| entry.words.values().any(|own| own.0 == *url));
            whole.entry(key).or_insert_with(|| Rc::new(common.with_procedure(&text)));
        }
        Some(common)
    }
}

fn own(entry: &CatalogueEntry, locale: &Locale) -> Option<AssetUrl> {
    locale.fallbacks().iter().find_map(|locale| entry.words.get(locale).cloned())
}
