//! Every way is stored, shown, undone and forgotten; presets are put on and off for themselves.

use std::collections::BTreeSet;

use super::*;

/// Every way set to every option, one at a time.
fn varied() -> Vec<(&'static Way, usize, Preferences)> {
    let of = |way: &'static Way| {
        (0..way.options.len()).map(move |option| (way, option, way.with(Preferences::default(), option)))
    };
    WAYS.iter().flat_map(of).collect()
}

fn json(preferences: Preferences) -> String {
    serde_json::to_string(&preferences).expect("a plain record")
}

#[test]
fn every_member_is_in_the_table_under_its_own_name() {
    let stored: serde_json::Value = serde_json::from_str(&json(Preferences::default())).expect("JSON");
    let kebab = |name: &String| {
        name.chars().fold(String::new(), |name, letter| {
            if letter.is_ascii_uppercase() {
                name + "-" + &letter.to_lowercase().to_string()
            } else {
                name + &letter.to_string()
            }
        })
    };
    let members: BTreeSet<String> = stored.as_object().expect("a record").keys().map(kebab).collect();
    assert_eq!(members, WAYS.iter().map(|way| way.name.to_owned()).collect());
    assert_eq!(members.len(), WAYS.len());
}

#[test]
fn the_end_of_a_session_forgets_every_member() {
    let mut everything = Preferences::default();
    for way in WAYS {
        everything = way.with(everything, way.options.len() - 1);
        let mut only = way.with(Preferences::default(), way.options.len() - 1);
        assert!(!only.is_default(), "{}: a kiosk would see no trace of it", way.name);
        only.reset();
        assert!(only.is_default(), "{}", way.name);
    }
    everything.reset();
    assert_eq!(everything, Preferences::default());
    assert!(everything.attributes().eq(Preferences::default().attributes()));
}

#[test]
fn what_is_set_survives_storage_and_is_seen_in_one_attribute() {
    for (way, option, preferences) in varied() {
        assert_eq!(way.chosen(preferences), option, "{}", way.name);
        assert_eq!(serde_json::from_str::<Preferences>(&json(preferences)).expect("what was written"), preferences);
        let changed: Vec<_> = preferences
            .attributes()
            .filter(|now| !Preferences::default().attributes().any(|usual| usual == *now))
            .collect();
        let expected = if option == 0 { vec![] } else { vec![(way.attribute, way.options[option])] };
        assert_eq!(changed, expected, "{}", way.name);
        assert_eq!(preferences.attributes().count(), WAYS.len());
    }
}

#[test]
fn a_stored_record_of_another_version_still_reads() {
    let check = |stored: &str, expected: Preferences| {
        assert_eq!(
            serde_json::from_str::<Preferences>(stored).expect("members may be missing or unknown"),
            expected,
            "{stored}"
        );
    };
    let usual = Preferences::default();
    check("{}", usual);
    check(r#"{"theme":"contrast","somethingNew":1}"#, Preferences { theme: Theme::Contrast, ..usual });
    // What the first version wrote.
    check(
        r#"{"theme":"dark","textSize":"400","wideSpacing":true,"calmMotion":true}"#,
        Preferences {
            theme: Theme::Dark,
            text_size: TextSize::Percent400,
            wide_spacing: true,
            calm_motion: true,
            ..usual
        },
    );
    // An option that is no more.
    check(r#"{"theme":"sepia","keypad":true}"#, Preferences { keypad: true, ..usual });
}

#[test]
fn names_lead_back_to_what_they_name() {
    for theme in Theme::ALL {
        assert_eq!(Theme::from_name(theme.name()), Some(*theme));
    }
    for size in TextSize::ALL {
        assert_eq!(size.name(), size.percent().to_string());
    }
    assert_eq!(Theme::from_name("sepia"), None);
    assert_eq!(TextSize::from_name("100 %"), None);
    assert_eq!(Way::named("theme").map(|way| way.options.len()), Some(Theme::ALL.len()));
    assert!(Way::named("sepia").is_none());
}

#[test]
fn sizes_go_up_and_down_one_by_one_and_stop_at_the_ends() {
    let up: Vec<u16> = std::iter::successors(Some(TextSize::default()), |size| Some(size.larger()))
        .take(8)
        .map(TextSize::percent)
        .collect();
    assert_eq!(up, [100, 125, 150, 200, 300, 400, 400, 400]);
    assert_eq!(TextSize::Percent400.smaller(), TextSize::Percent300);
    assert_eq!(TextSize::Percent100.smaller(), TextSize::Percent100);
}

#[test]
fn a_slow_scan_is_slower_and_a_fast_one_faster() {
    assert!(ScanPace::Fast.milliseconds() < ScanPace::Usual.milliseconds());
    assert!(ScanPace::Usual.milliseconds() < ScanPace::Slow.milliseconds());
}

#[test]
fn a_device_that_asks_for_contrast_gets_contrast_in_the_dark_too() {
    let theme = |dark, more_contrast| Preferences::of_device(Device { dark, more_contrast, ..Device::default() }).theme;
    assert_eq!(theme(false, false), Theme::Light);
    assert_eq!(theme(true, false), Theme::Dark);
    assert_eq!(theme(false, true), Theme::Contrast);
    assert_eq!(theme(true, true), Theme::Yellow);
    assert!(Preferences::of_device(Device { reduced_motion: true, ..Device::default() }).calm_motion);
    assert!(Preferences::of_device(Device::default()).is_default());
}

#[test]
fn a_preset_is_put_on_and_off_without_touching_anything_else() {
    let mut all = Preferences::default();
    for preset in PRESETS {
        let before = all;
        assert!(!preset.is_on(before), "{}", preset.name);
        all = preset.toggled(before);
        assert!(preset.is_on(all), "{}", preset.name);
        assert_eq!(preset.toggled(all), before, "{}", preset.name);
    }
    for preset in PRESETS {
        let others = PRESETS.iter().filter(|other| other.name != preset.name);
        let off = preset.toggled(all);
        assert!(others.clone().all(|other| other.is_on(off)), "{}: it took something of another with it", preset.name);
    }
}

#[test]
fn whoever_chose_more_than_a_preset_gives_keeps_it() {
    let preset = |name| PRESETS.iter().find(|preset| preset.name == name).expect("a preset");
    let more = Preferences { text_size: TextSize::Percent400, theme: Theme::Yellow, ..Preferences::default() };
    assert!(preset("larger").is_on(more) && preset("contrast").is_on(more));
    let off = preset("contrast").toggled(preset("larger").toggled(more));
    assert!(off.is_default());
    // Part of it is not yet it.
    let part = Preferences { wide_spacing: true, ..Preferences::default() };
    assert!(!preset("letters").is_on(part));
    assert!(preset("letters").toggled(part).weighted_letters);
}
