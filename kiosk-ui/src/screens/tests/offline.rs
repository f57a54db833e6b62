//! What cannot be reached, and whose line it is that is cut; and the page on which nothing is left to erase.

use super::*;

/// The page after these actions, in these words.
fn page(place: Place, actions: impl IntoIterator<Item = Action>, words: &WordsContext) -> (State, String) {
    let state = play(started(place), actions);
    let (html, findings) = judge("offline", &state, words);
    assert_none(&findings);
    (state, html)
}

#[test]
fn a_device_without_a_line_is_not_told_that_the_town_hall_does_not_answer() {
    for tag in EVERY.iter() {
        let words = words(tag, "acte-de-naissance");
        let [own, host] = ["offline-device-title", "offline-title"].map(|id| words.common(id));
        let [own_error, host_error] = ["error-no-connection", "error-unreachable"].map(|id| words.common(id));
        let not_loaded = |line| [Action::LineFound(line), Action::LoadFailed(Trouble::Catalogue)];
        let not_sent = |line| {
            let failed = [Action::LineFound(line), Action::SendFailed(SendFailure::Unreachable)];
            to_review().into_iter().chain([Action::SendPressed { key: "key".to_owned() }]).chain(failed)
        };
        let check = |place, line, is_own: bool| {
            let (state, html) = page(place, not_loaded(line), &words);
            assert_eq!((html.contains(&own), html.contains(&host)), (is_own, !is_own), "{tag} {place:?} {line}");
            assert_eq!(title(&state, &words).contains(&own), is_own, "{tag}: the title is that of the page");
            let (_, html) = page(place, not_sent(line), &words);
            assert_eq!((html.contains(&own_error), html.contains(&host_error)), (is_own, !is_own), "{tag} {place:?}");
        };
        check(Place::Home, false, true);
        check(Place::Home, true, false);
        // Who stands at a kiosk has no device of theirs.
        check(Place::Kiosk, false, false);
    }
}

#[test]
fn where_everything_is_erased_nothing_more_is_offered_to_be() {
    let words = words("fr", "acte-de-naissance");
    for place in [Place::Home, Place::Kiosk] {
        for (name, state) in screens(place) {
            let offers = render(&state, &words).contains(&words.common("erase-leave"));
            assert_eq!(offers, !name.starts_with("idle") && name != "ended", "{name}");
        }
    }
}
