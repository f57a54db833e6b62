//! Fetches words: those of Parvis in the locale asked for, and those of the procedure whose pages are shown.

use std::{collections::BTreeMap, rc::Rc};

use locales::Words;
use procedure::{Id, Locale, api::CatalogueEntry};
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

/// The words, once the first are there. While others are on their way the present ones stay.
#[hook]
pub fn use_words(context: &StateContext) -> Option<Shown> {
    let shown = use_state(|| None::<Shown>);
    let cache = use_mut_ref(BTreeMap::<Locale, Rc<Words>>::new);
    let latest = use_mut_ref(|| 0_u32);
    let (setter, first) = (shown.setter(), shown.is_none());
    let act = context.act.clone();
    let deps = (context.locale.clone(), context.chosen.clone(), context.attempt);
    use_effect_with(deps, move |(locale, chosen, _)| {
        let (locale, chosen) = (locale.clone(), chosen.clone());
        let number = latest.borrow().wrapping_add(1);
        latest.replace(number);
        spawn_local(async move {
            let cached = cache.borrow().get(&locale).cloned();
            let common = match cached {
                Some(common) => Some(common),
                None => api::words(&locale).await,
            };
            let Some(common) = common else {
                return if first { page::apologise() } else { act.emit(Action::LoadFailed(Trouble::Words)) };
            };
            cache.borrow_mut().insert(locale.clone(), Rc::clone(&common));
            let (words, complete) = match &chosen {
                None => (common, true),
                Some(entry) => match own(entry, &locale).await {
                    Some(text) => (Rc::new(common.with_procedure(&text)), true),
                    None => (common, false),
                },
            };
            // Somebody may have chosen another language meanwhile.
            if *latest.borrow() != number {
                return;
            }
            let procedure = chosen.filter(|_| complete).map(|entry| entry.description.id.clone());
            setter.set(Some(Shown { words, procedure }));
            act.emit(if complete { Action::WordsShown(locale) } else { Action::LoadFailed(Trouble::Words) });
        });
    });
    (*shown).clone()
}

async fn own(entry: &CatalogueEntry, locale: &Locale) -> Option<String> {
    let url = locale.fallbacks().iter().find_map(|locale| entry.words.get(locale).cloned())?;
    api::text(&url).await.ok()
}
