//! Ways of reading: words, size, colours, spacing, motion; each effective at once.

use accessibility::preferences::{Preferences, TextSize};
use procedure::Arg;
use yew::prelude::*;

use super::{languages::other_languages, view::View};
use crate::{
    components::{Button, RadioChoice, ThemeChoice},
    state::Action,
};

/// The page aside.
pub(super) fn page(view: &View) -> Html {
    html! {
        <>
            <div class="stack">
                { view.heading("reading-title") }
                <p>{ view.say("reading-lead") }</p>
            </div>
            { other_languages(view) }
            { reading_choices(view) }
            <div class="actions">{ view.back() }</div>
        </>
    }
}

/// The choices, on this page and on the first.
pub(super) fn reading_choices(view: &View) -> Html {
    let preferences = view.state.preferences;
    let prefer = |change: fn(&mut Preferences, bool)| {
        let act = view.state.act.clone();
        move |on: bool| {
            let mut changed = preferences;
            change(&mut changed, on);
            act.emit(Action::PreferencesChosen(changed));
        }
    };
    let option = |name: &'static str, id: &str| (AttrValue::Static(name), html! { { view.say(id) } });
    let of_two = |name: &'static str, legend: &str, ids: [&str; 2], on: bool, change: fn(&mut Preferences, bool)| {
        let prefer = prefer(change);
        html! {
            <RadioChoice
                {name} legend={view.say(legend)} options={vec![option("off", ids[0]), option("on", ids[1])]}
                chosen={if on { "on" } else { "off" }} class="choices-pair" on_choose={move |chosen: AttrValue| prefer(chosen == "on")}
            />
        }
    };
    let labels = ["theme-light", "theme-dark", "theme-contrast"].map(|id| AttrValue::from(view.say(id)));
    let act = view.state.act.clone();
    let on_theme = move |theme| act.emit(Action::PreferencesChosen(Preferences { theme, ..preferences }));
    html! {
        <>
            { register(view) }
            { text_size_choice(view) }
            <ThemeChoice legend={view.say("theme-label")} {labels} current={preferences.theme} on_choose={on_theme} />
            { of_two("spacing", "spacing-label", ["spacing-normal", "spacing-wide"], preferences.wide_spacing, |changed, on| changed.wide_spacing = on) }
            { of_two("motion", "motion-label", ["motion-full", "motion-calm"], preferences.calm_motion, |changed, on| changed.calm_motion = on) }
        </>
    }
}

/// Usual or easy words, where the language has both.
fn register(view: &View) -> Html {
    let current = view.words.locale().clone();
    let offered = view.state.settings.as_ref().map(|settings| settings.locales.clone()).unwrap_or_default();
    if !offered.contains(&current.with_simple(true)) || !offered.contains(&current.with_simple(false)) {
        return Html::default();
    }
    let options = vec![
        (AttrValue::Static("standard"), html! { { view.say("register-standard") } }),
        (AttrValue::Static("simple"), html! { { view.say("register-simple") } }),
    ];
    let chosen = if current.is_simple() { "simple" } else { "standard" };
    let act = view.state.act.clone();
    let on_choose = move |chosen: AttrValue| act.emit(Action::LocaleChosen(current.with_simple(chosen == "simple")));
    html! { <RadioChoice name="register" legend={view.say("register-label")} {options} {chosen} class="choices-pair" {on_choose} /> }
}

/// Smaller, larger, and how large the text is.
fn text_size_choice(view: &View) -> Html {
    let preferences = view.state.preferences;
    let size = |text_size: TextSize| view.on(Action::PreferencesChosen(Preferences { text_size, ..preferences }));
    let now = preferences.text_size;
    html! {
        <div class="field" role="group" aria-labelledby="text-size">
            <p class="field-name" id="text-size" aria-live="polite">
                { view.say_with("text-size-now", [("percent", Arg::Number(now.percent().into()))]) }
            </p>
            <div class="actions">
                <Button onclick={size(now.smaller())}>{ view.say("text-size-smaller") }</Button>
                <Button onclick={size(now.larger())}>{ view.say("text-size-larger") }</Button>
            </div>
        </div>
    }
}
