//! Ways of using Parvis: a few presets at one press, and below them each way by itself, effective at once.

use accessibility::{
    preferences::{PRESETS, Preferences, Preset, Scanning, TextSize, Way},
    speech::keys::Wish,
};
use procedure::{Arg, api::Place};
use yew::prelude::*;

use super::{languages::other_languages, view::View};
use crate::{
    components::{Button, Icon, RadioChoice, ThemeChoice, Toggle, choice::Tile},
    state::{Action, Ask, Screen},
};

/// What is offered, by group: the names of ways as in `preferences::WAYS`, and the register, which is one too. A way without a row
/// is not offered; a preset is offered when everything that it sets is. The heading of a group is `reading-<group>`.
const GROUPS: [(&str, &[&str]); 5] = [
    ("see", &["text-size", "theme", "calm-motion"]),
    ("read", &["register", "pictures", "weighted-letters", "wide-spacing"]),
    ("hear", &["self-voicing", "screen-curtain", "private-aloud", "read-aloud"]),
    ("press", &["keyboard", "keypad", "scanning", "scan-pace", "low-reach", "steady-hands"]),
    ("time", &["unhurried"]),
];

/// What only a kiosk has: its height, and its idle clock.
const AT_KIOSKS: [&str; 2] = ["low-reach", "unhurried"];

/// The page aside.
#[inline(never)]
pub(super) fn page(view: &View) -> Html {
    let group = |(name, ways): (&'static str, &'static [&'static str])| {
        // Keys: rows come and go with others, and the one that was just pressed must stay what it is.
        let keyed = |way: &&'static str| html! { <key={*way}>{ row(view, way) }</> };
        let rows: Vec<Html> = ways.iter().filter(|way| offers(view, way)).map(keyed).collect();
        let pace = (name == "hear" && hears(view)).then(|| html! { <key="pace">{ pace(view) }</> });
        let inside = html! { <div class="rows">{ for rows.iter().cloned() }{ for pace }</div> };
        (!rows.is_empty())
            .then(|| html! { <key={name}>{ view.section(name, &["reading-", name].concat(), inside) }</> })
    };
    html! {
        <>
            <div class="stack">
                { view.heading("reading-title") }
                <p>{ view.show("reading-lead") }</p>
            </div>
            { other_languages(view) }
            { presets(view, None) }
            <>{ for GROUPS.into_iter().filter_map(group) }</>
            <div class="actions">
                <Button onclick={view.on(Action::PreferencesChosen(Preferences::default()))}>{ view.show("reading-reset") }</Button>
                { view.back() }
            </div>
        </>
    }
}

/// The presets, on this page and on the first, which leads from them to everything.
pub(super) fn presets(view: &View, all: Option<Screen>) -> Html {
    let now = view.state.preferences;
    let preset = |preset: &Preset| {
        let action = Action::PreferencesChosen(preset.toggled(now));
        toggle(view, drawing(preset.name), &["preset-", preset.name].concat(), Some(preset.is_on(now)), action)
    };
    let offered = PRESETS.iter().filter(|preset| preset.ways().all(|way| offers(view, way.name)));
    let mut toggles: Vec<Html> = offered.map(preset).collect();
    let locale = view.words.locale();
    if offers(view, "register") {
        let action = Action::LocaleChosen(locale.with_simple(!locale.is_simple()));
        toggles.insert(0, toggle(view, Icon::Words, "preset-simple", Some(locale.is_simple()), action));
    }
    toggles.extend(all.map(|screen| toggle(view, Icon::Settings, "reading-all", None, Action::Opened(screen))));
    html! {
        <section class="stack" aria-labelledby="presets">
            <h2 id="presets">{ view.show("presets-title") }</h2>
            <ul class="toggles">{ for toggles }</ul>
        </section>
    }
}

fn toggle(view: &View, drawing: Icon, id: &str, on: Option<bool>, action: Action) -> Html {
    let toggle = Toggle { drawing, words: view.own(id), on, onclick: view.on(action) };
    html! { <li key={id}>{ toggle.view() }</li> }
}

fn drawing(preset: &str) -> Icon {
    match preset {
        "larger" => Icon::Larger,
        "contrast" => Icon::Contrast,
        "letters" => Icon::Letters,
        "listen" => Icon::Listen,
        "keypad" => Icon::Keys,
        "switch" => Icon::Switch,
        "reach" => Icon::Low,
        "steady" => Icon::Hand,
        _ => Icon::Time,
    }
}

/// Whether this way is offered here, in this language.
fn offers(view: &View, way: &str) -> bool {
    let locale = view.words.locale();
    let fits = match way {
        "register" => {
            let offered = view.state.settings.as_ref().map(|settings| settings.locales.as_slice()).unwrap_or_default();
            [true, false].iter().all(|simple| offered.contains(&locale.with_simple(*simple)))
        }
        // The font has Latin letters only, up to the end of their second extension.
        "weighted-letters" => view.say("language-name").starts_with(|letter| letter < '\u{250}'),
        // Nothing that has no voice is offered to be heard, and a black screen only to whoever hears.
        "self-voicing" | "read-aloud" => view.state.speaks(locale),
        "screen-curtain" => hears(view),
        // In a headset they are said anyway.
        "private-aloud" => hears(view) && !view.state.has_headset(),
        // Two switches move the light themselves.
        "scan-pace" => view.state.preferences.scanning == Scanning::One,
        _ => true,
    };
    fits && (view.state.place == Place::Kiosk || !AT_KIOSKS.contains(&way))
        && GROUPS.iter().any(|(_, ways)| ways.contains(&way))
}

/// Whether the page is being said: a voice may be wanted that does not speak its language.
fn hears(view: &View) -> bool {
    view.state.preferences.self_voicing && view.state.speaks(view.words.locale())
}

/// One way: a box to tick where there is yes and no, one of several otherwise.
pub(super) fn row(view: &View, name: &'static str) -> Html {
    match name {
        "register" => return register(view),
        "text-size" => return text_size(view),
        "theme" => return theme(view),
        _ => {}
    }
    let Some(way) = Way::named(name) else { return Html::default() };
    let now = view.state.preferences;
    let act = view.state.act.clone();
    let id = |part: &str| [name, "-", part].concat();
    if let [_, _] = way.options {
        let turned = way.with(now, 1 - way.chosen(now));
        let tile = Tile {
            id: name.into(),
            name: name.into(),
            several: true,
            chosen: way.chosen(now) == 1,
            label: html! { { view.show(&id("label")) } },
            hint: Some(view.own(&id("hint"))),
            wrong: false,
            described_by: None,
            key: None,
            onchange: Callback::from(move |_| act.emit(Action::PreferencesChosen(turned))),
        };
        return tile.view_in_choices();
    }
    let options = way
        .options
        .iter()
        .map(|option| (AttrValue::Static(option), html! { { view.show(&id(option)) } }))
        .collect::<Vec<_>>();
    let chosen = options.get(way.chosen(now)).map(|(option, _)| option.clone()).unwrap_or_default();
    let on_choose = move |chosen: AttrValue| {
        let option = way.options.iter().position(|option| *option == chosen).unwrap_or_default();
        act.emit(Action::PreferencesChosen(way.with(now, option)));
    };
    html! { <RadioChoice {name} legend={view.own(&id("label"))} {options} {chosen} class="choices-pair" {on_choose} /> }
}

/// How fast and how loud: by buttons too, for who has few keys.
fn pace(view: &View) -> Html {
    let button = |(id, wish): (&'static str, Wish)| {
        let ask = view.services.voice.clone();
        let onclick = Callback::from(move |_: MouseEvent| ask.emit(Ask::Wish(wish)));
        html! { <Button key={id} {onclick}>{ view.show(id) }</Button> }
    };
    let wishes = [
        ("voice-slower", Wish::Slower),
        ("voice-faster", Wish::Faster),
        ("voice-softer", Wish::Softer),
        ("voice-louder", Wish::Louder),
    ];
    html! { <div class="actions">{ for wishes.map(button) }</div> }
}

/// Usual or easy words.
fn register(view: &View) -> Html {
    let current = view.words.locale().clone();
    let option = |name: &'static str| (AttrValue::Static(name), html! { { view.show(&["register-", name].concat()) } });
    let chosen = if current.is_simple() { "simple" } else { "standard" };
    let act = view.state.act.clone();
    let on_choose = move |chosen: AttrValue| act.emit(Action::LocaleChosen(current.with_simple(chosen == "simple")));
    html! {
        <RadioChoice
            name="register" legend={view.own("register-label")} options={vec![option("standard"), option("simple")]} {chosen}
            class="choices-pair" {on_choose}
        />
    }
}

/// The colours, each shown in itself.
fn theme(view: &View) -> Html {
    let preferences = view.state.preferences;
    let options = Way::named("theme").map(|way| way.options).unwrap_or_default();
    let labels = options.iter().map(|option| view.own(&["theme-", option].concat())).collect::<Vec<_>>();
    let act = view.state.act.clone();
    let on_choose = move |theme| act.emit(Action::PreferencesChosen(Preferences { theme, ..preferences }));
    html! { <ThemeChoice legend={view.own("theme-label")} {labels} current={preferences.theme} {on_choose} /> }
}

/// Smaller, larger, and how large the text is.
fn text_size(view: &View) -> Html {
    let preferences = view.state.preferences;
    let size = |text_size: TextSize| view.on(Action::PreferencesChosen(Preferences { text_size, ..preferences }));
    let now = preferences.text_size;
    html! {
        <div class="field" role="group" aria-labelledby="text-size">
            <p class="field-name" id="text-size" aria-live="polite">
                { view.show_with("text-size-now", [("percent", Arg::Number(now.percent().into()))]) }
            </p>
            <div class="actions">
                <Button onclick={size(now.smaller())}>{ view.show("text-size-smaller") }</Button>
                <Button onclick={size(now.larger())}>{ view.show("text-size-larger") }</Button>
            </div>
        </div>
    }
}
