//! The themes as they are, and proof that a theme that is too faint would be seen.

use crate::preferences::Theme;

use super::*;

const TOKENS: &str = include_str!("../../../kiosk-ui/style/tokens.css");

// covers: RGAA 3.2, 3.3; EN 9.1.4.3, 9.1.4.11
#[test]
fn every_pair_of_every_theme_can_be_told_apart() {
    let found: Vec<String> = check(TOKENS).iter().map(ToString::to_string).collect();
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn every_theme_that_can_be_chosen_has_its_colours() {
    let themes = themes(TOKENS);
    let mut names: Vec<_> = Theme::ALL.iter().map(|theme| theme.name()).collect();
    names.sort_unstable();
    assert_eq!(themes.keys().collect::<Vec<_>>(), names.iter().collect::<Vec<_>>());
    let light = &themes["light"];
    for (theme, colours) in &themes {
        assert_eq!(colours.keys().collect::<Vec<_>>(), light.keys().collect::<Vec<_>>(), "{theme}");
    }
}

#[test]
fn a_theme_that_is_too_faint_or_lacks_a_colour_is_named() {
    let faint = TOKENS.replacen("--ink-soft: #4c3453", "--ink-soft: #8c8493", 1);
    assert_ne!(faint, TOKENS);
    let found = check(&faint).iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
    assert!(found.contains("in the theme light, --ink-soft on --ground has 3."), "{found}");
    let lacking = TOKENS.replacen("--line: #7a6380;", "", 1);
    let found = check(&lacking);
    assert!(found.contains(&TooLittle::Missing { theme: "light".to_owned(), colour: "line".to_owned() }), "{found:?}");
}

#[test]
fn ratios_are_those_of_wcag() {
    let ratio = |one: &str, other: &str| {
        let colour = |text| Colour::parse(text).expect("a colour");
        format!("{:.2}", colour(one).ratio(colour(other)))
    };
    assert_eq!(ratio("#000000", "#ffffff"), "21.00");
    assert_eq!(ratio("#777777", "#ffffff"), "4.48");
    assert_eq!(ratio("#ffffff", "#ffffff"), "1.00");
    assert_eq!(Colour::parse("#fff"), None);
    assert_eq!(Colour::parse("#12345é"), None);
}
