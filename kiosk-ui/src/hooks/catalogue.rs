//! Fetches the town's settings and the catalogue.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::{
    browser::{api, frames},
    state::{Action, StateContext, Trouble},
};

/// Fetches both at the start; the settings again when somebody looks for a procedure, since a kiosk stands there for days; the catalogue
/// again in each language, and when the settings say that there is another one; and what is missing when somebody tries again.
#[hook]
pub fn use_catalogue(context: &StateContext) {
    let act = context.act.clone();
    let missing = context.settings.is_none();
    use_effect_with((missing, context.attempt, context.looked), move |(missing, _, looked)| {
        let missing = *missing;
        if missing || *looked > 0 {
            spawn_local(async move {
                match api::settings().await {
                    Ok(settings) => act.emit(Action::SettingsLoaded(Rc::new(settings))),
                    // Those that are there still serve.
                    Err(_) if !missing => {}
                    Err(_) => act.emit(Action::LoadFailed(Trouble::Settings)),
                }
            });
        }
    });

    let act = context.act.clone();
    let there = context.catalogue.as_ref().is_some_and(|(locale, _)| *locale == context.locale);
    let shown = context.catalogue.is_some();
    let newer = context.settings.as_ref().filter(|_| context.catalogue_is_old());
    let newer = newer.map(|settings| settings.catalogue.clone());
    use_effect_with((context.locale.clone(), there, newer, context.attempt), move |(locale, there, newer, _)| {
        let there = *there;
        if !there || newer.is_some() {
            let locale = locale.clone();
            let fetch = async move {
                match api::catalogue(&locale).await {
                    Ok(catalogue) => act.emit(Action::CatalogueLoaded(locale, Rc::new(catalogue))),
                    // The one that is there still serves.
                    Err(_) if there => {}
                    Err(_) => act.emit(Action::LoadFailed(Trouble::Catalogue)),
                }
            };
            // In another language the page is painted first: most of it needs no catalogue.
            if shown { frames::once_painted(|| spawn_local(fetch)) } else { spawn_local(fetch) }
        }
    });
}
