//! Fetches the town's settings and the catalogue.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::{
    browser::api,
    state::{Action, StateContext, Trouble},
};

/// Fetches both at the start, the catalogue again in each language, and what is missing when somebody tries again.
#[hook]
pub fn use_catalogue(context: &StateContext) {
    let act = context.act.clone();
    let missing = context.settings.is_none();
    use_effect_with((missing, context.attempt), move |(missing, _)| {
        if *missing {
            spawn_local(async move {
                act.emit(match api::settings().await {
                    Ok(settings) => Action::SettingsLoaded(Rc::new(settings)),
                    Err(_) => Action::LoadFailed(Trouble::Settings),
                });
            });
        }
    });

    let act = context.act.clone();
    let there = context.catalogue.as_ref().is_some_and(|(locale, _)| *locale == context.locale);
    use_effect_with((context.locale.clone(), there, context.attempt), move |(locale, there, _)| {
        if !there {
            let locale = locale.clone();
            spawn_local(async move {
                act.emit(match api::catalogue(&locale).await {
                    Ok(catalogue) => Action::CatalogueLoaded(locale, Rc::new(catalogue)),
                    Err(_) => Action::LoadFailed(Trouble::Catalogue),
                });
            });
        }
    });
}
