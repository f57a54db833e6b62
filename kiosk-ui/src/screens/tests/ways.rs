//! Ways of using Parvis: what is offered where, what each press does, and that nothing of it can be forgotten or pretended.

use ::accessibility::{
    preferences::{Keyboard, PRESETS, Preferences, Scanning, WAYS},
    speech::headset::Plug,
};

use procedure::api::{KioskSettings, Sound};

use super::*;
use crate::{
    components::testing::Rendered,
    screens::{reading, view::View},
    state::Writing,
};

fn reading(place: Place, tag: &str, preferences: Preferences) -> Rendered {
    let state = play(started(place), [Action::Opened(Screen::Reading), Action::PreferencesChosen(preferences)]);
    let (html, findings) = judge("reading", &state, &words(tag, "acte-de-naissance"));
    assert_none(&findings);
    assert!(preferences.attributes().all(|(name, value)| html.contains(&format!(" {name}=\"{value}\""))));
    Rendered::of_markup(html)
}

fn offered(place: Place, tag: &str) -> Vec<String> {
    let page = reading(place, tag, Preferences::default());
    let tiles = page.all(".rows input").into_iter().filter_map(|input| input.attr("name")).chain(["text-size"]);
    let mut names: Vec<String> = tiles.map(str::to_owned).collect();
    names.sort();
    names.dedup();
    names
}

#[test]
fn what_only_a_kiosk_has_is_offered_there_and_latin_letters_where_there_are_some() {
    let everywhere = [
        "calm-motion",
        "keyboard",
        "keypad",
        "pictures",
        "read-aloud",
        "register",
        "scanning",
        "self-voicing",
        "steady-hands",
        "text-size",
        "theme",
        "weighted-letters",
        "wide-spacing",
    ];
    assert_eq!(offered(Place::Home, "fr"), everywhere);
    let mut at_kiosk = [everywhere.as_slice(), &["low-reach", "unhurried"]].concat();
    at_kiosk.sort_unstable();
    assert_eq!(offered(Place::Kiosk, "fr"), at_kiosk);
    assert!(!offered(Place::Kiosk, "ar").contains(&"weighted-letters".to_owned()));
}

#[test]
fn only_what_can_be_heard_is_offered_and_a_black_screen_only_to_whoever_hears() {
    let at = |place: Place, voices: &[&str], self_voicing: bool, headset: bool| {
        let settings = KioskSettings { sound: Sound { headset, ..Sound::default() }, ..settings() };
        let actions = [
            Action::SettingsLoaded(Rc::new(settings)),
            Action::VoicesFound(voices.iter().map(|voice| (*voice).to_owned()).collect()),
            Action::PreferencesChosen(Preferences { self_voicing, ..Preferences::default() }),
            Action::Opened(Screen::Reading),
        ];
        let page = Rendered::of_markup(render(&play(started(place), actions), &words("fr", "acte-de-naissance")));
        let heard = ["self-voicing", "screen-curtain", "private-aloud", "read-aloud"];
        assert_eq!(page.all(".rows > .actions").len(), usize::from(self_voicing && voices.contains(&"fr")), "how fast");
        let names: Vec<&str> = page.all(".rows input").into_iter().filter_map(|input| input.attr("name")).collect();
        let there: Vec<&str> = heard.into_iter().filter(|name| names.contains(name)).collect();
        there.join(" ")
    };
    let rows = |voices: &[&str], self_voicing, headset| at(Place::Home, voices, self_voicing, headset);
    assert_eq!(rows(&[], false, false), "");
    assert_eq!(rows(&["en", "ar"], false, false), "");
    assert_eq!(rows(&["en", "ar"], true, false), "", "it was switched on in another language");
    assert_eq!(rows(&["fr"], false, false), "self-voicing read-aloud");
    assert_eq!(rows(&["fr"], true, false), "self-voicing screen-curtain private-aloud read-aloud");
    // The headset is that of the kiosks; others hear what is said at home.
    assert_eq!(rows(&["fr"], true, true), "self-voicing screen-curtain private-aloud read-aloud");
    assert_eq!(at(Place::Kiosk, &["fr"], true, true), "self-voicing screen-curtain read-aloud");
}

#[test]
fn the_voice_of_the_host_is_a_kiosks_and_speaks_first_where_the_town_wants_it() {
    let sound =
        Sound { voices: vec!["uk".to_owned()], clips: vec!["ti".to_owned()], from_the_start: true, ..Sound::default() };
    let settings = Rc::new(KioskSettings { sound, ..settings() });
    for (place, its) in [(Place::Home, false), (Place::Kiosk, true)] {
        let state = State::new(place, locale("fr"), Preferences::default());
        let state = play(state, [Action::SettingsLoaded(Rc::clone(&settings))]);
        assert_eq!(
            (state.speaks(&locale("uk")), state.speaks(&locale("ti")), state.speaks(&locale("fr"))),
            (its, its, false)
        );
        assert_eq!(state.preferences.self_voicing, its);
        let off = play(
            state,
            [Action::PreferencesChosen(Preferences::default()), Action::SettingsLoaded(Rc::clone(&settings))],
        );
        assert!(!off.preferences.self_voicing, "who switched it off is not asked again");
    }
}

/// A kiosk whose keypad tells of its jack, with a voice for French.
fn with_jack(place: Place, change: impl FnOnce(&mut Sound)) -> State {
    let mut sound = Sound { headset_in_key: "F15".to_owned(), headset_out_key: "F16".to_owned(), ..Sound::default() };
    change(&mut sound);
    let settings = Rc::new(KioskSettings { sound, ..settings() });
    play(started(place), [Action::SettingsLoaded(settings), Action::VoicesFound(vec!["fr".to_owned()])])
}

// covers: EN 5.1.3.2, 5.1.3.9
#[test]
fn a_headset_starts_the_voice_of_a_kiosk_and_ends_it_and_what_it_was_allowed_to_say_and_show() {
    let plugged = |state: State, plugged| play(state, [Action::HeadsetPlugged(plugged)]);
    let kiosk = with_jack(Place::Kiosk, |_| ());
    assert_eq!((kiosk.plug("F15"), kiosk.plug("F16"), kiosk.plug("F17")), (Some(Plug::In), Some(Plug::Out), None));
    assert!(!kiosk.has_headset());
    let inside = plugged(kiosk, true);
    assert!(inside.has_headset() && inside.preferences.self_voicing);
    let aloud = Preferences { private_aloud: true, ..inside.preferences };
    let shown = play(inside, [Action::PreferencesChosen(aloud), Action::PrivateShown(true)]);
    let out = plugged(shown, false);
    assert!(!out.has_headset() && !out.preferences.self_voicing && !out.preferences.private_aloud);
    assert!(out.hides_private());
    // What the jack says is newer than what the town says of all its kiosks.
    let always = with_jack(Place::Kiosk, |sound| sound.headset = true);
    assert!(always.has_headset() && !plugged(always.clone(), false).has_headset());
    let arabic = play(with_jack(Place::Kiosk, |_| ()), [Action::WordsShown(locale("ar"))]);
    assert!(!plugged(arabic, true).preferences.self_voicing, "there is nothing to hear");
    let outputs = |set| with_jack(Place::Kiosk, |sound| sound.headset_outputs = set).tells_headsets_by_outputs();
    assert!(outputs(true) && !outputs(false));
    let home = with_jack(Place::Home, |sound| sound.headset_outputs = true);
    assert!(home.plug("F15").is_none() && !home.tells_headsets_by_outputs());
}

#[test]
fn where_a_screen_reader_speaks_parvis_has_no_voice() {
    let with = |place, screen_reader| with_jack(place, |sound| sound.screen_reader = screen_reader);
    let silent = with(Place::Kiosk, true);
    assert!(!silent.speaks(&locale("fr")) && silent.voices().is_empty());
    assert!(!play(silent, [Action::HeadsetPlugged(true)]).preferences.self_voicing);
    assert!(with(Place::Kiosk, false).speaks(&locale("fr")));
    assert!(with(Place::Home, true).speaks(&locale("fr")), "the setting is of kiosks");
}

#[test]
fn sentences_are_listened_to_by_one_button_where_there_is_a_voice() {
    let listens = |read_aloud: bool, voices: Vec<String>| {
        let actions = [
            Action::PreferencesChosen(Preferences { read_aloud, ..Preferences::default() }),
            Action::VoicesFound(voices),
        ];
        let words = words("fr", "acte-de-naissance");
        render(&play(started(Place::Kiosk), actions), &words).contains(&words.common("voice-listen"))
    };
    assert!(listens(true, vec!["fr".to_owned()]));
    assert!(!listens(true, vec!["en".to_owned()]) && !listens(false, vec!["fr".to_owned()]));
}

#[test]
fn no_page_is_black_nor_offers_to_be_said_in_a_language_that_nobody_speaks() {
    let wanted = Preferences { self_voicing: true, screen_curtain: true, read_aloud: true, ..Preferences::default() };
    let actions = [Action::PreferencesChosen(wanted), Action::VoicesFound(vec!["fr".to_owned()])];
    let state = play(started(Place::Kiosk), actions);
    assert_eq!(state.preferences_in(&locale("fr-simple")), wanted);
    assert_eq!(state.preferences_in(&locale("ar")), Preferences { screen_curtain: false, read_aloud: false, ..wanted });
}

#[test]
fn a_black_page_that_is_reloaded_stays_black_until_it_is_known_that_nobody_speaks() {
    let wanted = Preferences { self_voicing: true, screen_curtain: true, ..Preferences::default() };
    let reloaded = State::new(Place::Home, locale("fr"), wanted);
    let curtain = |state: &State| state.preferences_in(&locale("fr")).screen_curtain;
    assert!(curtain(&reloaded), "answers are behind it");
    assert!(curtain(&play(reloaded.clone(), [Action::VoicesFound(vec!["fr".to_owned()])])));
    assert!(!curtain(&play(reloaded, [Action::VoicesFound(Vec::new())])));
}

#[test]
fn a_preset_is_offered_with_everything_that_it_sets_and_shows_what_is_set() {
    for tag in LOCALES {
        for place in [Place::Home, Place::Kiosk] {
            let (rows, words) = (offered(place, tag), words(tag, "acte-de-naissance"));
            for preset in PRESETS {
                let complete = preset.ways().all(|way| rows.contains(&way.name.to_owned()));
                let name = words.common(&format!("preset-{}", preset.name));
                let pressed = |preferences: Preferences| {
                    let page = reading(place, tag, preferences);
                    let toggle =
                        page.all(".toggle").into_iter().find(|toggle| toggle.text().collect::<String>() == name)?;
                    toggle.attr("aria-pressed").map(str::to_owned)
                };
                let expected = |on: &str| complete.then(|| on.to_owned());
                assert_eq!(pressed(Preferences::default()), expected("false"), "{name}");
                assert_eq!(pressed(preset.toggled(Preferences::default())), expected("true"), "{name}");
            }
        }
    }
}

#[test]
fn a_screen_that_lights_up_by_itself_says_why_and_only_that_one_has_a_speed() {
    let words = words("fr", "acte-de-naissance");
    for (scanning, how, speeds) in [
        (Scanning::Off, None, 0),
        (Scanning::One, Some("scanning-how-one"), 3),
        (Scanning::Two, Some("scanning-how-two"), 0),
    ] {
        let page = reading(Place::Kiosk, "fr", Preferences { scanning, ..Preferences::default() });
        let notices: Vec<String> = page.all(".notice").iter().map(|notice| notice.text().collect()).collect();
        assert_eq!(notices, how.map(|id| words.common(id)).into_iter().collect::<Vec<_>>());
        assert_eq!(page.all("input[name=\"scan-pace\"]").len(), speeds);
    }
}

#[test]
fn the_keyboard_keeps_the_page_rules_and_stands_between_its_box_and_what_follows() {
    for tag in LOCALES {
        for keyboard in [Keyboard::Usual, Keyboard::Alphabetical] {
            let preferences = Preferences { keyboard, ..Preferences::default() };
            let writing = Writing { id: "search".to_owned(), mode: String::new() };
            let opened =
                play(started(Place::Kiosk), [Action::PreferencesChosen(preferences), Action::Opened(Screen::Find)]);
            let state = play(opened.clone(), [Action::BoxEntered(writing)]);
            let (html, findings) = judge("find", &state, &words(tag, "acte-de-naissance"));
            assert_none(&findings);
            let page = Rendered::of_markup(html);
            assert_eq!(page.all("#search + .keyboard").len(), 1, "{tag}");
            assert!(page.all(".keyboard").len() == 1 && page.all(".keyboard .key").len() > 30);
            for left in [Action::BoxLeft, Action::Opened(Screen::Help)] {
                assert_eq!(play(state.clone(), [left]).writing, None);
            }
            assert!(!render(&opened, &words(tag, "acte-de-naissance")).contains("class=\"keyboard"));
        }
    }
}

/// In French: `cargo xtask tidy` asks the other locales for the same.
#[test]
fn a_way_that_is_not_offered_yet_has_its_words_already() {
    let words = words("fr", "acte-de-naissance");
    let check = |id: String| assert!(words.has_common(&id), "{id}");
    for way in WAYS.iter().filter(|way| way.name != "text-size") {
        let parts = if way.options.len() == 2 { vec!["label", "hint"] } else { [&["label"], way.options].concat() };
        parts.iter().for_each(|part| check(format!("{}-{part}", way.name)));
    }
    PRESETS.iter().for_each(|preset| check(format!("preset-{}", preset.name)));
}

#[test]
fn the_first_page_offers_the_same_presets_and_leads_to_the_rest() {
    for (place, tag) in [(Place::Home, "fr"), (Place::Kiosk, "ar")] {
        let words = words(tag, "acte-de-naissance");
        let toggles = |screen| {
            let page = Rendered::of_markup(render(&play(started(place), [Action::Opened(screen)]), &words));
            page.all(".toggle[aria-pressed]").iter().map(|toggle| toggle.text().collect::<String>()).collect::<Vec<_>>()
        };
        assert_eq!(toggles(Screen::Welcome), toggles(Screen::Reading));
        assert!(toggles(Screen::Welcome).len() >= 4);
        let welcome = render(&started(place), &words);
        assert!(welcome.contains(&words.common("reading-all")));
    }
}

// covers: RGAA 12.2; EN 9.3.2.3
#[test]
fn every_page_leads_to_the_settings_from_the_same_place() {
    for place in [Place::Home, Place::Kiosk] {
        let words = words("fr", "acte-de-naissance");
        for (name, state) in screens(place).into_iter().filter(|(name, _)| !name.starts_with("idle")) {
            let page = Rendered::of_markup(render(&state, &words));
            let tools = if place == Place::Kiosk { ".page-tools > :last-child" } else { ".brand-tools > :last-child" };
            assert_eq!(page.text(tools), words.common("reading-link"), "{name}");
        }
    }
}

// covers: RGAA 13.1; EN 9.2.2.1
#[test]
fn whoever_asked_for_time_has_it_and_is_told_so() {
    let state = |unhurried| {
        let preferences = Preferences { unhurried, ..Preferences::default() };
        play(started(Place::Kiosk), [Action::PreferencesChosen(preferences)])
    };
    assert_eq!((state(false).idle_times(), state(true).idle_times()), (Some((120, 60)), Some((600, 300))));
    assert_eq!(started(Place::Home).idle_times(), None);
    assert!(state(true).has_traces() && !state(false).has_traces());
    let before = play(state(true), [Action::ProcedureChosen(Id::from_static("acte-de-naissance"))]);
    let html = render(&before, &words("fr", "acte-de-naissance"));
    assert!(
        html.contains("pendant \u{2068}10\u{2069}\u{a0}minutes") || html.contains("pendant 10\u{a0}minutes"),
        "{html}"
    );
    assert_eq!(idle_left(300), ("idle-left-minutes", "minutes", 5));
    assert_eq!(idle_left(119), ("idle-left", "seconds", 119));
}

#[test]
fn a_row_can_be_made_of_every_way() {
    let words = words("fr", "acte-de-naissance");
    let state = StateContext { state: Rc::new(started(Place::Kiosk)), act: Callback::noop() };
    let view = View { state, words: words.clone(), services: Services::default(), go_back: Callback::noop() };
    for way in WAYS {
        let page = Rendered::of(&words, reading::row(&view, way.name));
        page.check();
        let inputs = page.all("input").len();
        let expected = match way.name {
            "text-size" => 0,
            _ if way.options.len() == 2 => 1,
            _ => way.options.len(),
        };
        assert_eq!(inputs, expected, "{}", way.name);
    }
}
