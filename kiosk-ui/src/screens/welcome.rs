//! Welcome: a language, the way in, and ways of using Parvis.

use procedure::api::Place;
use yew::prelude::*;

use super::{reading::presets, view::View};
use crate::{
    components::{Button, ButtonKind, Language, LanguageChoice},
    state::{Action, Screen},
};

/// The first page.
pub(super) fn page(view: &View) -> Html {
    let current = view.words.locale().clone();
    let offered = view.state.settings.as_ref().map(|settings| settings.locales.clone()).unwrap_or_default();
    let languages: Vec<Language> = offered
        .iter()
        .filter(|locale| !locale.is_simple())
        .map(|locale| Language {
            name: view.say(&["language-name-", locale.language()].concat()).into(),
            note: None,
            locale: locale.clone(),
        })
        .collect();
    let act = view.state.act.clone();
    let simple = current.is_simple();
    let on_choose = Callback::from(move |locale: procedure::Locale| {
        let easy = locale.with_simple(simple);
        act.emit(Action::LocaleChosen(if offered.contains(&easy) { easy } else { locale }));
    });
    let erased = if view.state.place == Place::Kiosk { "welcome-promise-erase" } else { "welcome-promise-erase-home" };
    html! {
            <>
                <div class="stack">
                    { view.heading("welcome-title") }
                    <p class="lead">{ view.say("welcome-lead") }</p>
                </div>
                <section class="stack" aria-labelledby="languages">
    <h2 id="languages">{ view.say("welcome-language") }</h2>
                    <LanguageChoice {languages} current={current.with_simple(false)} {on_choose} />
                </section>
                <div class="actions">
                    <Button kind={ButtonKind::Primary} onclick={view.on(Action::Opened(Screen::Find))}>{ view.say("welcome-begin") }</Button>
                </div>
                { view.list(&["welcome-promise-alone", erased]) }
                { presets(view, Some(Screen::Reading)) }
            </>
        }
}
